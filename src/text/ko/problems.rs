//! Mistakes in files and in boxes.

use crate::catalog::problem::{JsonKind, LevelShape, Order, ProblemKind};
use crate::text::tongue::InItsPlace;
use crate::units::TypedError;

/// What is wrong, and the way out.
pub(super) fn problem(kind: &ProblemKind, number: &dyn Fn(f64) -> String) -> (String, String) {
    let said = |what: &str, way_out: &str| (what.to_owned(), way_out.to_owned());
    match kind {
        ProblemKind::NotText => said("UTF-8 텍스트 파일이 아닙니다", "UTF-8로 저장한 뒤 다시 여십시오"),
        ProblemKind::NotJson { line, column, near, detail } => {
            let near = if near.is_empty() { String::new() } else { format!(", “{near}” 부근") };
            (
                format!("올바른 JSON이 아닙니다({line}행 {column}열{near}: {detail})"),
                "해당 위치의 값, 쉼표, 따옴표, 괄호를 확인하십시오".to_owned(),
            )
        }
        ProblemKind::WrongFormat { found, expected } => (
            format!("파일 형식이 맞지 않습니다: “{found}”. 여기서는 “{expected}” 형식만 읽습니다"),
            format!("“{expected}” 형식의 파일을 여십시오"),
        ),
        ProblemKind::UnknownKey { nearest } => (
            "없는 항목입니다".to_owned(),
            match nearest {
                Some(nearest) => format!("“{nearest}” 항목을 뜻한 것이라면 이름을 고치고, 아니면 삭제하십시오"),
                None => "이 항목을 삭제하십시오".to_owned(),
            },
        ),
        ProblemKind::DuplicateKey => said("같은 항목이 두 번 나옵니다", "하나만 남기십시오"),
        ProblemKind::Missing => said("이 항목이 빠져 있습니다", "항목을 추가하십시오"),
        ProblemKind::WrongKind { found, expected } => (
            format!("값의 종류가 맞지 않습니다: 현재 {}, 필요 {}", json_kind(*found), json_kind(*expected)),
            format!("값의 종류를 바꾸십시오: {}", json_kind(*expected)),
        ),
        ProblemKind::OutOfRange { value, min, max } => (
            format!("{} 값이 범위 {}–{} 밖에 있습니다", number(*value), number(*min), number(*max)),
            "숫자를 확인하고, 단위가 항목 이름과 맞는지 보십시오".to_owned(),
        ),
        ProblemKind::NotWhole { value } => {
            (format!("{} 값이 정수가 아닙니다", number(*value)), "정수를 입력하십시오".to_owned())
        }
        ProblemKind::NotOneOf { value, allowed } => {
            (format!("“{value}” 값은 선택할 수 없습니다"), format!("다음 중에서 고르십시오: {}", allowed.join(", ")))
        }
        ProblemKind::TextLength { length: 0, max } => {
            ("내용이 비어 있습니다".to_owned(), format!("1–{max}자로 입력하십시오"))
        }
        ProblemKind::TextLength { length, max } => {
            (format!("{length}자인 내용이 공백뿐이거나 너무 깁니다"), format!("1–{max}자로 입력하십시오"))
        }
        ProblemKind::ListLength { length, min, max } => {
            (format!("목록이 {length}개인데 {min}–{max}개여야 합니다"), "개수를 맞추십시오".to_owned())
        }
        ProblemKind::DuplicateId { id, first } => {
            (format!("“{id}” 값은 {first}에서 이미 쓰였습니다"), "쓰이지 않은 값을 고르십시오".to_owned())
        }
        ProblemKind::UnknownReference { id, nearest } => (
            format!("“{id}” 값을 찾을 수 없습니다"),
            match nearest {
                Some(nearest) => {
                    format!("“{nearest}” 값을 뜻한 것이라면 고치고, 아니면 “{id}” 항목을 먼저 추가하십시오")
                }
                None => format!("이미 있는 값으로 바꾸거나 “{id}” 항목을 먼저 추가하십시오"),
            },
        ),
        ProblemKind::BadId { value } => (
            format!("“{value}” 값은 id로 쓸 수 없습니다"),
            "영문자 a–z, 숫자, - _ . 만 써서 80자 이내로 정하십시오".to_owned(),
        ),
        ProblemKind::BadDay { value } => {
            (format!("“{value}” 값은 1900–2200년의 날짜가 아닙니다"), "2027-05-01처럼 입력하십시오".to_owned())
        }
        ProblemKind::NotLater { day, other, other_day } => (
            format!("{day} 날짜가 {other}의 {other_day}보다 늦지 않습니다"),
            "각 단계는 앞 단계보다 늦게 시작해야 합니다. 순서를 맞추십시오".to_owned(),
        ),
        ProblemKind::UnknownIndustry { value } => (
            format!("“{value}” 값은 GB/T 4754 업종 코드가 아닙니다"),
            "3433 또는 C3433처럼 2–4자리로 입력하십시오".to_owned(),
        ),
        ProblemKind::BadColour { value } => {
            (format!("“{value}” 값은 색상이 아닙니다"), "#0f5c4a처럼 입력하십시오".to_owned())
        }
        ProblemKind::BadPath { value } => {
            (format!("“{value}” 값은 SVG 경로 데이터가 아닙니다"), "M3 13C9 3 15 5 20 14처럼 입력하십시오".to_owned())
        }
        ProblemKind::Contradiction { value, other, other_value, rule } => (
            match rule {
                Order::NotAbove => {
                    format!("{} 값이 {other} 값({})보다 큽니다", number(*value), number(*other_value))
                }
                Order::NotBelow => {
                    format!("{} 값이 {other} 값({})보다 작습니다", number(*value), number(*other_value))
                }
            },
            "둘 중 하나가 잘못되었습니다. 모두 확인하십시오".to_owned(),
        ),
        ProblemKind::UnknownWithValue => said("미확인(unknown)이라고 하면서 값도 있습니다", "둘 중 하나만 남기십시오"),
        ProblemKind::EmptyFact => {
            said("값도 계획도 없습니다", "value 또는 planned 값을 넣고, 알 수 없으면 \"unknown\": true 로 쓰십시오")
        }
        ProblemKind::Unsourced => said("출처나 연도가 없습니다", "source 항목과 year 항목을 추가하십시오"),
        ProblemKind::NotForThisKind => {
            said("이 종류의 후보지에는 없는 항목입니다", "삭제하거나 후보지의 종류를 확인하십시오")
        }
        ProblemKind::LevelNotTaken { expected } => {
            let (what, way_out) = level_shape(*expected);
            said(what, way_out)
        }
    }
}

fn json_kind(kind: JsonKind) -> &'static str {
    match kind {
        JsonKind::Null => "빈 값(null)",
        JsonKind::YesNo => "true 또는 false",
        JsonKind::Number => "숫자",
        JsonKind::Text => "문자열",
        JsonKind::List => "목록",
        JsonKind::Object => "객체",
    }
}

fn level_shape(shape: LevelShape) -> (&'static str, &'static str) {
    match shape {
        LevelShape::Number => ("이 조건에는 숫자 하나가 필요합니다", "9처럼 숫자 하나를 쓰십시오"),
        LevelShape::Pair => (
            "이 조건에는 숫자 두 개가 필요합니다",
            "[8000, 10000]처럼 한 쌍을 쓰고, 한쪽 제한이 없으면 null 로 두십시오",
        ),
        LevelShape::Yes => ("이 조건은 희망 여부만 정할 수 있습니다", "true 로 쓰거나 조건 전체를 삭제하십시오"),
        LevelShape::Class => ("이 조건에는 등급이 필요합니다", "bing처럼 등급의 id를 쓰십시오"),
        LevelShape::Day => ("이 조건에는 날짜가 필요합니다", "2027-05-01처럼 쓰십시오"),
        LevelShape::Nothing => ("이 조건에는 이런 단계가 없습니다", "이 항목을 삭제하고 want 만 남기십시오"),
    }
}

pub(super) fn typed_error(error: &TypedError, instead: InItsPlace<'_>) -> String {
    let InItsPlace { one, other } = instead;
    match error {
        TypedError::Empty => format!("{one} 같은 숫자나 {other} 같은 범위를 입력하십시오"),
        TypedError::NoNumber { text } => format!("숫자가 없습니다: “{text}”. {one} 또는 {other}처럼 입력하십시오"),
        TypedError::Negative { text } => format!("음수입니다: “{text}”. {one}처럼 0 이상의 숫자를 입력하십시오"),
        TypedError::TwoNumbers { text, .. } => {
            format!("“{text}”: {one}일 수도 있고 {other}일 수도 있습니다. 둘 중 하나를 입력하십시오")
        }
        TypedError::UnknownUnit { unit } => {
            format!("여기서 쓸 수 없는 단위입니다: “{unit}”. {one}처럼 숫자만 입력해도 됩니다")
        }
        TypedError::NotARange { text } => {
            format!("알아볼 수 없습니다: “{text}”. 숫자 하나나 {other} 같은 범위를 입력하십시오")
        }
    }
}
