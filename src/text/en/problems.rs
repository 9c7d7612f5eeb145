//! Mistakes in files and in boxes.

use crate::catalog::problem::{JsonKind, LevelShape, Order, ProblemKind};
use crate::text::tongue::InItsPlace;
use crate::units::TypedError;

/// What is wrong, and the way out.
pub(super) fn problem(kind: &ProblemKind, number: &dyn Fn(f64) -> String) -> (String, String) {
    let said = |what: &str, way_out: &str| (what.to_owned(), way_out.to_owned());
    match kind {
        ProblemKind::NotText => said("the file is not UTF-8 text", "save it as UTF-8 and open it again"),
        ProblemKind::NotJson { line, column, near, detail } => {
            let near = if near.is_empty() { String::new() } else { format!(", near “{near}”,") };
            (
                format!("line {line}, column {column}{near} is not valid JSON ({detail})"),
                "check the value, commas, quotes and brackets there".to_owned(),
            )
        }
        ProblemKind::WrongFormat { found, expected } => (
            format!("the format is “{found}”, but only “{expected}” is read here"),
            format!("use a file of the format “{expected}”"),
        ),
        ProblemKind::UnknownKey { nearest } => (
            "there is no such field".to_owned(),
            match nearest {
                Some(nearest) => format!("did you mean “{nearest}”? Rename it, or remove it"),
                None => "remove it".to_owned(),
            },
        ),
        ProblemKind::DuplicateKey => said("this field stands twice", "keep one of them"),
        ProblemKind::Missing => said("this field is missing", "add it"),
        ProblemKind::WrongKind { found, expected } => (
            format!("this is {}, but must be {}", json_kind(*found), json_kind(*expected)),
            format!("write {} instead", json_kind(*expected)),
        ),
        ProblemKind::OutOfRange { value, min, max } => (
            format!("{} is outside {}–{}", number(*value), number(*min), number(*max)),
            "check the number, and its unit against the name of the field".to_owned(),
        ),
        ProblemKind::NotWhole { value } => {
            (format!("{} is not a whole number", number(*value)), "write a whole number".to_owned())
        }
        ProblemKind::NotOneOf { value, allowed } => {
            (format!("“{value}” is not one of the choices"), format!("choose one of: {}", allowed.join(", ")))
        }
        ProblemKind::TextLength { length: 0, max } => {
            ("the text is empty".to_owned(), format!("write 1 to {max} characters"))
        }
        ProblemKind::TextLength { length, max } => {
            (format!("the text of {length} characters is blank or too long"), format!("write 1 to {max} characters"))
        }
        ProblemKind::ListLength { length, min, max } => {
            (format!("the list has length {length}, but must have {min} to {max}"), "add or remove entries".to_owned())
        }
        ProblemKind::DuplicateId { id, first } => {
            (format!("“{id}” is already used at {first}"), "choose one that is not used yet".to_owned())
        }
        ProblemKind::UnknownReference { id, nearest } => (
            format!("there is no “{id}”"),
            match nearest {
                Some(nearest) => format!("did you mean “{nearest}”? Correct it, or add “{id}” first"),
                None => format!("name one that is there, or add “{id}” first"),
            },
        ),
        ProblemKind::BadId { value } => (
            format!("“{value}” cannot be used as an id"),
            "use only letters a–z, digits and - _ ., at most 80 in all".to_owned(),
        ),
        ProblemKind::BadDay { value } => {
            (format!("“{value}” is not a day between 1900 and 2200"), "write it like 2027-05-01".to_owned())
        }
        ProblemKind::NotLater { day, other, other_day } => (
            format!("{day} is not after {other}, which is {other_day}"),
            "each stage starts after the one before: put them in order".to_owned(),
        ),
        ProblemKind::UnknownIndustry { value } => (
            format!("“{value}” is not an industry code of GB/T 4754"),
            "write 2 to 4 digits, such as 3433 or C3433".to_owned(),
        ),
        ProblemKind::BadColour { value } => (format!("“{value}” is not a colour"), "write it like #0f5c4a".to_owned()),
        ProblemKind::BadPath { value } => {
            (format!("“{value}” is not the data of an SVG path"), "write it like M3 13C9 3 15 5 20 14".to_owned())
        }
        ProblemKind::Contradiction { value, other, other_value, rule } => (
            match rule {
                Order::NotAbove => format!("{} is above {other}, which is {}", number(*value), number(*other_value)),
                Order::NotBelow => format!("{} is below {other}, which is {}", number(*value), number(*other_value)),
            },
            "one of the two must be wrong: check both".to_owned(),
        ),
        ProblemKind::UnknownWithValue => said("it says unknown and also gives a value", "keep only one of the two"),
        ProblemKind::EmptyFact => said(
            "there is neither a value nor a plan",
            "give value or planned; if nobody knows, write \"unknown\": true",
        ),
        ProblemKind::Unsourced => said("source or year is missing", "add source and year"),
        ProblemKind::NotForThisKind => {
            said("this kind of site has no such thing", "remove it, or check the kind of site")
        }
        ProblemKind::LevelNotTaken { expected } => {
            let (what, way_out) = level_shape(*expected);
            said(what, way_out)
        }
    }
}

fn json_kind(kind: JsonKind) -> &'static str {
    match kind {
        JsonKind::Null => "empty (null)",
        JsonKind::YesNo => "true or false",
        JsonKind::Number => "a number",
        JsonKind::Text => "a text",
        JsonKind::List => "a list",
        JsonKind::Object => "an object",
    }
}

fn level_shape(shape: LevelShape) -> (&'static str, &'static str) {
    match shape {
        LevelShape::Number => ("this requirement takes one number", "write one number, such as 9"),
        LevelShape::Pair => (
            "this requirement takes two numbers",
            "write a pair, such as [8000, 10000]; in a limit, null leaves a side open",
        ),
        LevelShape::Yes => ("this requirement can only be wanted", "write true, or remove the whole requirement"),
        LevelShape::Class => ("this requirement takes a class", "write the id of a class, such as bing"),
        LevelShape::Day => ("this requirement takes a day", "write it like 2027-05-01"),
        LevelShape::Nothing => ("this requirement has no such level", "remove this field and keep want"),
    }
}

pub(super) fn typed_error(error: &TypedError, instead: InItsPlace<'_>) -> String {
    let InItsPlace { one, other } = instead;
    match error {
        TypedError::Empty => format!("Type a number such as {one}, or a range such as {other}"),
        TypedError::NoNumber { text } => format!("“{text}” holds no number. Type one such as {one} or {other}"),
        TypedError::Negative { text } => format!("“{text}” is negative. Type a number of 0 or more, such as {one}"),
        TypedError::TwoNumbers { text, .. } => {
            format!("“{text}”: {one} or {other}? Type the one you mean")
        }
        TypedError::UnknownUnit { unit } => format!("“{unit}” is no unit here. A plain number will do, such as {one}"),
        TypedError::NotARange { text } => {
            format!("“{text}” is hard to read. Type one number or a range such as {other}")
        }
    }
}
