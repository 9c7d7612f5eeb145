//! What is wrong with a file: where, which value, which rule, and the way out. Words are made in `text/`.

use serde::Serialize;

use crate::units::Day;

/// One problem of a file.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "web", derive(tsify::Tsify), tsify(type = "{ path: string } & ProblemKind"))]
pub struct Problem {
    /// Where, as in `sites[3].facts.floor_load_kn_per_m2`; empty for the file itself.
    pub path: String,
    /// What is wrong.
    #[serde(flatten)]
    pub kind: ProblemKind,
}

/// The kinds of JSON values, for "a text stands where a number must".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub enum JsonKind {
    /// `null`
    Null,
    /// `true`, `false`
    YesNo,
    /// A number.
    Number,
    /// A text.
    Text,
    /// A list.
    List,
    /// An object.
    Object,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "code", rename_all = "snake_case")]
#[cfg_attr(feature = "web", derive(tsify::Tsify), tsify(missing_as_null))]
pub enum ProblemKind {
    /// The bytes are not UTF-8 text.
    NotText,
    /// The text is not JSON.
    NotJson {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What stands around it in its line; empty where the text ends.
        near: String,
        /// What the JSON reader met.
        detail: String,
    },
    /// Another format or version.
    WrongFormat {
        /// What stands there.
        found: String,
        /// What must stand there.
        expected: &'static str,
    },
    /// A key that the format does not have.
    UnknownKey {
        /// The known key that looks most like it.
        nearest: Option<String>,
    },
    /// A key twice in one object.
    DuplicateKey,
    /// A key that must be there is not.
    Missing,
    /// Another kind of value.
    WrongKind {
        /// What stands there.
        found: JsonKind,
        /// What must stand there.
        expected: JsonKind,
    },
    /// A number outside its range.
    OutOfRange {
        /// The number.
        value: f64,
        /// Least.
        min: f64,
        /// Greatest.
        max: f64,
    },
    /// A number that must be whole.
    NotWhole {
        /// The number.
        value: f64,
    },
    /// A word that is not in the table.
    NotOneOf {
        /// The word.
        value: String,
        /// The table.
        allowed: Vec<String>,
    },
    /// An empty or overlong text.
    TextLength {
        /// Characters given.
        length: usize,
        /// Greatest number.
        max: usize,
    },
    /// Fewer or more entries than allowed.
    ListLength {
        /// Entries given.
        length: usize,
        /// Least.
        min: usize,
        /// Greatest.
        max: usize,
    },
    /// An id that another entry has.
    DuplicateId {
        /// The id.
        id: String,
        /// Path of the first.
        first: String,
    },
    /// An id that nothing has.
    UnknownReference {
        /// The id.
        id: String,
        /// The known id that looks most like it.
        nearest: Option<String>,
    },
    /// Not an id: lower-case letters, digits and hyphens only.
    BadId {
        /// The text.
        value: String,
    },
    /// Not a day.
    BadDay {
        /// The text.
        value: String,
    },
    /// A stage that does not come after the one before.
    NotLater {
        /// The day here.
        #[cfg_attr(feature = "web", tsify(type = "string"))]
        day: Day,
        /// Path of the other.
        other: String,
        /// The day there.
        #[cfg_attr(feature = "web", tsify(type = "string"))]
        other_day: Day,
    },
    /// Not an industry code.
    UnknownIndustry {
        /// The text.
        value: String,
    },
    /// Not a colour as `#rrggbb`.
    BadColour {
        /// The text.
        value: String,
    },
    /// Not path data of SVG.
    BadPath {
        /// The text.
        value: String,
    },
    /// Two values that cannot both be.
    Contradiction {
        /// The value here.
        value: f64,
        /// Path or key of the other.
        other: String,
        /// The value there.
        other_value: f64,
        /// How they must stand.
        rule: Order,
    },
    /// A fact that says it is unknown and carries a value.
    UnknownWithValue,
    /// A fact with neither a value, a plan nor `unknown: true`.
    EmptyFact,
    /// A value without source or year.
    Unsourced,
    /// A way in that such a site cannot offer, or a fact of another kind of site.
    NotForThisKind,
    /// A level that this criterion does not take.
    LevelNotTaken {
        /// What it takes.
        expected: LevelShape,
    },
}

/// How two numbers must stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub enum Order {
    /// This one must not be above the other.
    NotAbove,
    /// This one must not be below the other.
    NotBelow,
}

/// The shapes that levels of a requirement take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub enum LevelShape {
    /// One number.
    Number,
    /// A pair of numbers; for a limit each may be null.
    Pair,
    /// `true`.
    Yes,
    /// The id of a class.
    Class,
    /// A day.
    Day,
    /// Nothing: the level follows from `want`.
    Nothing,
}

impl ProblemKind {
    /// The code as it stands in JSON and in `SiteMatchError.code`.
    pub fn code(&self) -> &'static str {
        match self {
            ProblemKind::NotText => "not_text",
            ProblemKind::NotJson { .. } => "not_json",
            ProblemKind::WrongFormat { .. } => "wrong_format",
            ProblemKind::UnknownKey { .. } => "unknown_key",
            ProblemKind::DuplicateKey => "duplicate_key",
            ProblemKind::Missing => "missing",
            ProblemKind::WrongKind { .. } => "wrong_kind",
            ProblemKind::OutOfRange { .. } => "out_of_range",
            ProblemKind::NotWhole { .. } => "not_whole",
            ProblemKind::NotOneOf { .. } => "not_one_of",
            ProblemKind::TextLength { .. } => "text_length",
            ProblemKind::ListLength { .. } => "list_length",
            ProblemKind::DuplicateId { .. } => "duplicate_id",
            ProblemKind::UnknownReference { .. } => "unknown_reference",
            ProblemKind::BadId { .. } => "bad_id",
            ProblemKind::BadDay { .. } => "bad_day",
            ProblemKind::NotLater { .. } => "not_later",
            ProblemKind::UnknownIndustry { .. } => "unknown_industry",
            ProblemKind::BadColour { .. } => "bad_colour",
            ProblemKind::BadPath { .. } => "bad_path",
            ProblemKind::Contradiction { .. } => "contradiction",
            ProblemKind::UnknownWithValue => "unknown_with_value",
            ProblemKind::EmptyFact => "empty_fact",
            ProblemKind::Unsourced => "unsourced",
            ProblemKind::NotForThisKind => "not_for_this_kind",
            ProblemKind::LevelNotTaken { .. } => "level_not_taken",
        }
    }
}
