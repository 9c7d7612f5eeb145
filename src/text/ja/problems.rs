//! Mistakes in files and in boxes.

use crate::catalog::problem::{JsonKind, LevelShape, Order, ProblemKind};
use crate::text::tongue::InItsPlace;
use crate::units::TypedError;

/// What is wrong, and the way out.
pub(super) fn problem(kind: &ProblemKind, number: &dyn Fn(f64) -> String) -> (String, String) {
    let said = |what: &str, way_out: &str| (what.to_owned(), way_out.to_owned());
    match kind {
        ProblemKind::NotText => {
            said("ファイルがUTF-8のテキストではありません", "UTF-8で保存し直してから開いてください")
        }
        ProblemKind::NotJson { line, column, near, detail } => {
            let near = if near.is_empty() { String::new() } else { format!("（「{near}」付近）") };
            (
                format!("{line}行目{column}文字目{near}が正しいJSONではありません（{detail}）"),
                "その箇所の値、コンマ、引用符、かっこを確認してください".to_owned(),
            )
        }
        ProblemKind::WrongFormat { found, expected } => (
            format!("形式が「{found}」ですが、ここで読み込めるのは「{expected}」だけです"),
            format!("「{expected}」形式のファイルを使ってください"),
        ),
        ProblemKind::UnknownKey { nearest } => (
            "この項目はありません".to_owned(),
            match nearest {
                Some(nearest) => format!("「{nearest}」であれば書き直し、違う場合は削除してください"),
                None => "この項目を削除してください".to_owned(),
            },
        ),
        ProblemKind::DuplicateKey => said("この項目が二重に書かれています", "一つだけ残してください"),
        ProblemKind::Missing => said("この項目がありません", "追加してください"),
        ProblemKind::WrongKind { found, expected } => (
            format!("{}になっていますが、{}でなければなりません", json_kind(*found), json_kind(*expected)),
            format!("{}に書き直してください", json_kind(*expected)),
        ),
        ProblemKind::OutOfRange { value, min, max } => (
            format!("{}は{}–{}の範囲外です", number(*value), number(*min), number(*max)),
            "数値と、単位が項目名と合っているかを確認してください".to_owned(),
        ),
        ProblemKind::NotWhole { value } => {
            (format!("{}は整数ではありません", number(*value)), "整数で書いてください".to_owned())
        }
        ProblemKind::NotOneOf { value, allowed } => {
            (format!("「{value}」は選択肢にありません"), format!("次から選んでください：{}", allowed.join("、")))
        }
        ProblemKind::TextLength { length: 0, max } => {
            ("文字が入っていません".to_owned(), format!("1–{max}文字で書いてください"))
        }
        ProblemKind::TextLength { length, max } => {
            (format!("{length}文字の内容が、空白か長すぎます"), format!("1–{max}文字で書いてください"))
        }
        ProblemKind::ListLength { length, min, max } => (
            format!("リストは{length}件ですが、{min}–{max}件でなければなりません"),
            "件数を範囲内に調整してください".to_owned(),
        ),
        ProblemKind::DuplicateId { id, first } => {
            (format!("「{id}」は{first}ですでに使われています"), "まだ使われていないものに変えてください".to_owned())
        }
        ProblemKind::UnknownReference { id, nearest } => (
            format!("「{id}」が見つかりません"),
            match nearest {
                Some(nearest) => format!("「{nearest}」であれば書き直し、違う場合は先に「{id}」を追加してください"),
                None => format!("既存のものを指定するか、先に「{id}」を追加してください"),
            },
        ),
        ProblemKind::BadId { value } => (
            format!("「{value}」はIDに使えません"),
            "半角の英字、数字、- _ . だけを使い、80文字以内にしてください".to_owned(),
        ),
        ProblemKind::BadDay { value } => {
            (format!("「{value}」は1900–2200年の日付ではありません"), "2027-05-01のように書いてください".to_owned())
        }
        ProblemKind::NotLater { day, other, other_day } => (
            format!("{day}が{other}の{other_day}より後になっていません"),
            "各期は前の期より後に始まるよう、順に並べてください".to_owned(),
        ),
        ProblemKind::UnknownIndustry { value } => (
            format!("「{value}」は中国の国民経済業種分類（GB/T 4754）のコードではありません"),
            "3433やC3433のように2–4桁で書いてください".to_owned(),
        ),
        ProblemKind::BadColour { value } => {
            (format!("「{value}」は色ではありません"), "#0f5c4aのように書いてください".to_owned())
        }
        ProblemKind::BadPath { value } => (
            format!("「{value}」はSVGのパスデータではありません"),
            "M3 13C9 3 15 5 20 14のように書いてください".to_owned(),
        ),
        ProblemKind::Contradiction { value, other, other_value, rule } => (
            match rule {
                Order::NotAbove => format!("{}が{other}の{}を上回っています", number(*value), number(*other_value)),
                Order::NotBelow => format!("{}が{other}の{}を下回っています", number(*value), number(*other_value)),
            },
            "どちらかが誤りです。両方を確認してください".to_owned(),
        ),
        ProblemKind::UnknownWithValue => {
            said("不明（unknown）としながら値も書かれています", "どちらか一方だけを残してください")
        }
        ProblemKind::EmptyFact => said(
            "値も計画も書かれていません",
            "valueまたはplannedを書き、誰にもわからない場合は \"unknown\": true としてください",
        ),
        ProblemKind::Unsourced => said("出典または年がありません", "sourceとyearを追加してください"),
        ProblemKind::NotForThisKind => {
            said("この種類の物件にはない項目です", "削除するか、物件の種類を確認してください")
        }
        ProblemKind::LevelNotTaken { expected } => {
            let (what, way_out) = level_shape(*expected);
            said(what, way_out)
        }
    }
}

fn json_kind(kind: JsonKind) -> &'static str {
    match kind {
        JsonKind::Null => "空の値（null）",
        JsonKind::YesNo => "はい・いいえ（true、false）",
        JsonKind::Number => "数値",
        JsonKind::Text => "文字列",
        JsonKind::List => "リスト",
        JsonKind::Object => "オブジェクト",
    }
}

fn level_shape(shape: LevelShape) -> (&'static str, &'static str) {
    match shape {
        LevelShape::Number => ("この条件には数値を一つだけ指定できます", "9のように数値を一つ書いてください"),
        LevelShape::Pair => (
            "この条件には数値を二つ指定します",
            "[8000, 10000]のように二つ書いてください。上限や下限を設けない側はnullとします",
        ),
        LevelShape::Yes => ("この条件は必要かどうかだけを指定できます", "trueと書くか、条件ごと削除してください"),
        LevelShape::Class => ("この条件には区分を指定します", "bingのような区分のIDを書いてください"),
        LevelShape::Day => ("この条件には日付を指定します", "2027-05-01のように書いてください"),
        LevelShape::Nothing => ("この条件にこの段階はありません", "この項目を削除し、wantだけを残してください"),
    }
}

pub(super) fn typed_error(error: &TypedError, instead: InItsPlace<'_>) -> String {
    let InItsPlace { one, other } = instead;
    match error {
        TypedError::Empty => format!("{one}のような数値か、{other}のような範囲を入力してください"),
        TypedError::NoNumber { text } => {
            format!("「{text}」に数値がありません。{one}や{other}のように入力してください")
        }
        TypedError::Negative { text } => format!("「{text}」は負の数です。{one}のように0以上の数値を入力してください"),
        TypedError::TwoNumbers { text, .. } => {
            format!("「{text}」は{one}とも{other}とも読めます。どちらかを入力してください")
        }
        TypedError::UnknownUnit { unit } => {
            format!("ここでは「{unit}」という単位は使えません。{one}のように数値だけでも入力できます")
        }
        TypedError::NotARange { text } => {
            format!("「{text}」を読み取れません。一つの数値か、{other}のような範囲を入力してください")
        }
    }
}
