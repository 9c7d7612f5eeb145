//! Mistakes in files and in boxes.

use crate::catalog::problem::{JsonKind, LevelShape, Order, ProblemKind};
use crate::text::tongue::InItsPlace;
use crate::units::TypedError;

/// What is wrong, and the way out.
pub(super) fn problem(kind: &ProblemKind, number: &dyn Fn(f64) -> String) -> (String, String) {
    let said = |what: &str, way_out: &str| (what.to_owned(), way_out.to_owned());
    match kind {
        ProblemKind::NotText => said("檔案不是 UTF-8 文字檔", "另存為 UTF-8 編碼後再開啟"),
        ProblemKind::NotJson { line, column, near, detail } => {
            let near = if near.is_empty() { String::new() } else { format!("「{near}」附近") };
            (
                format!("第 {line} 行第 {column} 欄{near}不是正確的 JSON（{detail}）"),
                "檢查那裡的值、逗號、引號和括號".to_owned(),
            )
        }
        ProblemKind::WrongFormat { found, expected } => {
            (format!("格式是「{found}」，這裡只讀「{expected}」"), format!("換成「{expected}」格式的檔案"))
        }
        ProblemKind::UnknownKey { nearest } => (
            "沒有這個欄位".to_owned(),
            match nearest {
                Some(nearest) => format!("是不是「{nearest}」？請改正，否則請刪除"),
                None => "刪除這個欄位".to_owned(),
            },
        ),
        ProblemKind::DuplicateKey => said("這個欄位寫了兩次", "只保留一個"),
        ProblemKind::Missing => said("缺少這個欄位", "請補上"),
        ProblemKind::WrongKind { found, expected } => (
            format!("這裡是{}，應為{}", json_kind(*found), json_kind(*expected)),
            format!("改為{}", json_kind(*expected)),
        ),
        ProblemKind::OutOfRange { value, min, max } => (
            format!("{} 超出範圍 {}–{}", number(*value), number(*min), number(*max)),
            "核對數值，再看單位是否與欄位名稱一致".to_owned(),
        ),
        ProblemKind::NotWhole { value } => (format!("{} 不是整數", number(*value)), "改為整數".to_owned()),
        ProblemKind::NotOneOf { value, allowed } => {
            (format!("「{value}」不是可選的值"), format!("從這些中選一個：{}", allowed.join("、")))
        }
        ProblemKind::TextLength { length: 0, max } => ("文字是空的".to_owned(), format!("填寫 1–{max} 個字")),
        ProblemKind::TextLength { length, max } => {
            (format!("文字有 {length} 個字，空白或太長"), format!("填寫 1–{max} 個字"))
        }
        ProblemKind::ListLength { length, min, max } => {
            (format!("清單有 {length} 項，應為 {min}–{max} 項"), "增減到這個範圍內".to_owned())
        }
        ProblemKind::DuplicateId { id, first } => (format!("「{id}」與 {first} 重複"), "換一個沒用過的".to_owned()),
        ProblemKind::UnknownReference { id, nearest } => (
            format!("找不到「{id}」"),
            match nearest {
                Some(nearest) => format!("是不是「{nearest}」？請改正，或先把「{id}」補上"),
                None => format!("改為已有的名稱，或先把「{id}」補上"),
            },
        ),
        ProblemKind::BadId { value } => {
            (format!("「{value}」不能當作編號"), "只能用英文字母、數字和 - _ .，最多 80 個".to_owned())
        }
        ProblemKind::BadDay { value } => {
            (format!("「{value}」不是 1900–2200 年間的日期"), "寫成像 2027-05-01 這樣".to_owned())
        }
        ProblemKind::NotLater { day, other, other_day } => {
            (format!("{day} 不晚於 {other} 的 {other_day}"), "每一期都要晚於前一期，請依先後排列".to_owned())
        }
        ProblemKind::UnknownIndustry { value } => {
            (format!("「{value}」不是國民經濟行業代碼（GB/T 4754）"), "填 2–4 位代碼，如 3433 或 C3433".to_owned())
        }
        ProblemKind::BadColour { value } => (format!("「{value}」不是顏色"), "寫成像 #0f5c4a 這樣".to_owned()),
        ProblemKind::BadPath { value } => {
            (format!("「{value}」不是 SVG 路徑資料"), "寫成像 M3 13C9 3 15 5 20 14 這樣".to_owned())
        }
        ProblemKind::Contradiction { value, other, other_value, rule } => (
            match rule {
                Order::NotAbove => format!("{} 大於 {other} 的 {}", number(*value), number(*other_value)),
                Order::NotBelow => format!("{} 小於 {other} 的 {}", number(*value), number(*other_value)),
            },
            "兩個數必有一個不對，請核對後改正".to_owned(),
        ),
        ProblemKind::UnknownWithValue => said("寫了未知（unknown），又給了數值", "兩者只留其一"),
        ProblemKind::EmptyFact => {
            said("沒有數值，也沒有規劃", "填上 value 或 planned；確實不知道就寫 \"unknown\": true")
        }
        ProblemKind::Unsourced => said("沒有註明出處或年份", "請補上 source 和 year"),
        ProblemKind::NotForThisKind => said("這類場地沒有這一項", "請刪除，或核對場地類型"),
        ProblemKind::LevelNotTaken { expected } => {
            let (what, way_out) = level_shape(*expected);
            said(what, way_out)
        }
    }
}

fn json_kind(kind: JsonKind) -> &'static str {
    match kind {
        JsonKind::Null => "空值（null）",
        JsonKind::YesNo => "是或否（true、false）",
        JsonKind::Number => "數字",
        JsonKind::Text => "文字",
        JsonKind::List => "清單",
        JsonKind::Object => "物件",
    }
}

fn level_shape(shape: LevelShape) -> (&'static str, &'static str) {
    match shape {
        LevelShape::Number => ("這項要求只能填一個數", "填一個數，如 9"),
        LevelShape::Pair => ("這項要求要填兩個數", "填一對數，如 [8000, 10000]；作為上下限時，不限的一邊寫 null"),
        LevelShape::Yes => ("這項要求只有「要」", "寫 true，不要就刪除整項"),
        LevelShape::Class => ("這項要求要填類別", "填類別的編號，如 bing"),
        LevelShape::Day => ("這項要求要填日期", "寫成像 2027-05-01 這樣"),
        LevelShape::Nothing => ("這項要求不分級", "刪除這個欄位，只留 want"),
    }
}

pub(super) fn typed_error(error: &TypedError, instead: InItsPlace<'_>) -> String {
    let InItsPlace { one, other } = instead;
    match error {
        TypedError::Empty => format!("請填一個數，如 {one}，或一個範圍，如 {other}"),
        TypedError::NoNumber { text } => format!("「{text}」裡沒有數字，請填如 {one} 或 {other}"),
        TypedError::Negative { text } => format!("「{text}」是負數，請填 0 或更大的數，如 {one}"),
        TypedError::TwoNumbers { text, .. } => {
            format!("「{text}」是 {one} 還是 {other}？請填其中一個")
        }
        TypedError::UnknownUnit { unit } => format!("這裡不用「{unit}」當單位，可以只填數字，如 {one}"),
        TypedError::NotARange { text } => format!("「{text}」看不懂，請填一個數或一個範圍，如 {other}"),
    }
}
