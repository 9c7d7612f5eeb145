//! Mistakes in files and in boxes.

use crate::catalog::problem::{JsonKind, LevelShape, Order, ProblemKind};
use crate::text::tongue::InItsPlace;
use crate::units::TypedError;

/// What is wrong, and the way out.
pub(super) fn problem(kind: &ProblemKind, number: &dyn Fn(f64) -> String) -> (String, String) {
    let said = |what: &str, way_out: &str| (what.to_owned(), way_out.to_owned());
    match kind {
        ProblemKind::NotText => said("文件不是 UTF-8 文本", "另存为 UTF-8 编码后再打开"),
        ProblemKind::NotJson { line, column, near, detail } => {
            let near = if near.is_empty() { String::new() } else { format!("“{near}”附近") };
            (
                format!("第 {line} 行第 {column} 列{near}不是正确的 JSON（{detail}）"),
                "检查那里的值、逗号、引号和括号".to_owned(),
            )
        }
        ProblemKind::WrongFormat { found, expected } => {
            (format!("格式是“{found}”，这里只读“{expected}”"), format!("换成“{expected}”格式的文件"))
        }
        ProblemKind::UnknownKey { nearest } => (
            "没有这个字段".to_owned(),
            match nearest {
                Some(nearest) => format!("是不是“{nearest}”？改过来，否则删去"),
                None => "删去这个字段".to_owned(),
            },
        ),
        ProblemKind::DuplicateKey => said("这个字段写了两次", "只留一个"),
        ProblemKind::Missing => said("缺少这个字段", "补上"),
        ProblemKind::WrongKind { found, expected } => (
            format!("这里是{}，应为{}", json_kind(*found), json_kind(*expected)),
            format!("改为{}", json_kind(*expected)),
        ),
        ProblemKind::OutOfRange { value, min, max } => (
            format!("{} 超出范围 {}–{}", number(*value), number(*min), number(*max)),
            "核对数值，再看单位是否与字段名一致".to_owned(),
        ),
        ProblemKind::NotWhole { value } => (format!("{} 不是整数", number(*value)), "改为整数".to_owned()),
        ProblemKind::NotOneOf { value, allowed } => {
            (format!("“{value}”不在可选值中"), format!("从这些中选一个：{}", allowed.join("、")))
        }
        ProblemKind::TextLength { length: 0, max } => ("文字是空的".to_owned(), format!("填写 1–{max} 个字")),
        ProblemKind::TextLength { length, max } => {
            (format!("文字有 {length} 个字，空白或太长"), format!("填写 1–{max} 个字"))
        }
        ProblemKind::ListLength { length, min, max } => {
            (format!("列表有 {length} 项，应为 {min}–{max} 项"), "增减到这个范围内".to_owned())
        }
        ProblemKind::DuplicateId { id, first } => (format!("“{id}”与 {first} 重复"), "换一个没有用过的".to_owned()),
        ProblemKind::UnknownReference { id, nearest } => (
            format!("找不到“{id}”"),
            match nearest {
                Some(nearest) => format!("是不是“{nearest}”？改过来，或先把“{id}”补上"),
                None => format!("改为已有的名称，或先把“{id}”补上"),
            },
        ),
        ProblemKind::BadId { value } => {
            (format!("“{value}”不能作编号"), "只用英文字母、数字和 - _ .，最多 80 个".to_owned())
        }
        ProblemKind::BadDay { value } => {
            (format!("“{value}”不是 1900–2200 年间的日期"), "写成 2027-05-01 的样子".to_owned())
        }
        ProblemKind::NotLater { day, other, other_day } => {
            (format!("{day} 不晚于 {other} 的 {other_day}"), "每一期都晚于前一期，请按先后排好".to_owned())
        }
        ProblemKind::UnknownIndustry { value } => {
            (format!("“{value}”不是国民经济行业代码（GB/T 4754）"), "填 2–4 位代码，如 3433 或 C3433".to_owned())
        }
        ProblemKind::BadColour { value } => (format!("“{value}”不是颜色"), "写成 #0f5c4a 的样子".to_owned()),
        ProblemKind::BadPath { value } => {
            (format!("“{value}”不是 SVG 路径数据"), "写成 M3 13C9 3 15 5 20 14 的样子".to_owned())
        }
        ProblemKind::Contradiction { value, other, other_value, rule } => (
            match rule {
                Order::NotAbove => format!("{} 大于 {other} 的 {}", number(*value), number(*other_value)),
                Order::NotBelow => format!("{} 小于 {other} 的 {}", number(*value), number(*other_value)),
            },
            "两个数必有一个不对，核对后改正".to_owned(),
        ),
        ProblemKind::UnknownWithValue => said("写了未知（unknown），又给了数值", "二者只留其一"),
        ProblemKind::EmptyFact => {
            said("没有数值，也没有规划", "填上 value 或 planned；确实不知道就写 \"unknown\": true")
        }
        ProblemKind::Unsourced => said("没有注明出处或年份", "补上 source 和 year"),
        ProblemKind::NotForThisKind => said("这类场地没有这一项", "删去，或核对场地类型"),
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
        JsonKind::Number => "数字",
        JsonKind::Text => "文字",
        JsonKind::List => "列表",
        JsonKind::Object => "对象",
    }
}

fn level_shape(shape: LevelShape) -> (&'static str, &'static str) {
    match shape {
        LevelShape::Number => ("这项要求只能填一个数", "填一个数，如 9"),
        LevelShape::Pair => ("这项要求要填两个数", "填一对数，如 [8000, 10000]；作上下限时不限的一边写 null"),
        LevelShape::Yes => ("这项要求只有“要”", "写 true，不要就删去整项"),
        LevelShape::Class => ("这项要求要填类别", "填类别的编号，如 bing"),
        LevelShape::Day => ("这项要求要填日期", "写成 2027-05-01 的样子"),
        LevelShape::Nothing => ("这项要求不分档", "删去这个字段，只留 want"),
    }
}

pub(super) fn typed_error(error: &TypedError, instead: InItsPlace<'_>) -> String {
    let InItsPlace { one, other } = instead;
    match error {
        TypedError::Empty => format!("请填一个数，如 {one}，或一个范围，如 {other}"),
        TypedError::NoNumber { text } => format!("“{text}”里没有数字，请填如 {one} 或 {other}"),
        TypedError::Negative { text } => format!("“{text}”是负数，请填 0 或更大的数，如 {one}"),
        TypedError::TwoNumbers { text, .. } => {
            format!("“{text}”是 {one} 还是 {other}？请填其中一个")
        }
        TypedError::UnknownUnit { unit } => format!("这里不用“{unit}”作单位，可以只填数字，如 {one}"),
        TypedError::NotARange { text } => format!("“{text}”看不明白，请填一个数或一个范围，如 {other}"),
    }
}
