//! `IndustryCode`: a division, group or class of the national industry classification.

use std::error::Error;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::table::{self, Row};

/// A division (2 digits), group (3) or class (4) of GB/T 4754-2017 that our tables hold.
///
/// Manufacturing (13–43) and the services that parks take. Ordered as in the standard:
/// a division, then its first group, then that group's classes. Written as its digits.
///
/// ```
/// use sitematch::industry::IndustryCode;
///
/// let forklifts = IndustryCode::parse("C3433")?;
/// assert_eq!(forklifts.as_str(), "3433");
/// assert_eq!(forklifts.division().as_str(), "34");
/// # Ok::<(), sitematch::industry::UnknownIndustry>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IndustryCode(u16);

/// How fine a code is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Two digits, such as 34.
    Division,
    /// Three digits, such as 343.
    Group,
    /// Four digits, such as 3433.
    Class,
}

/// The text is not a code of our tables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownIndustry {
    /// What was given, as it was given.
    pub value: String,
}

impl IndustryCode {
    /// Reads 2 to 4 digits, with or without the section letter (`C3433`), in either width and case.
    ///
    /// # Errors
    /// [`UnknownIndustry`] when it is no such code, or the letter is another section's.
    pub fn parse(text: &str) -> Result<Self, UnknownIndustry> {
        let plain: String = text.trim().chars().map(narrow).collect();
        let (section, digits) = match plain.chars().next() {
            Some(letter) if letter.is_ascii_alphabetic() => {
                (Some(letter.to_ascii_uppercase()), plain[1..].trim_start())
            }
            _ => (None, plain.as_str()),
        };
        table::position(digits)
            .map(Self)
            .filter(|code| section.is_none_or(|letter| letter == code.section()))
            .ok_or_else(|| UnknownIndustry { value: text.to_owned() })
    }

    /// Every code of the tables, in code order.
    pub fn all() -> impl DoubleEndedIterator<Item = Self> + ExactSizeIterator + Clone {
        (0..table::rows().len() as u16).map(Self)
    }

    /// Its digits, such as `3433`.
    pub fn as_str(self) -> &'static str {
        &self.row().code
    }

    /// Its digits as a number: 34, 343 or 3433. Its size says nothing about its order.
    pub fn number(self) -> u16 {
        self.as_str().bytes().fold(0, |number, digit| number * 10 + u16::from(digit - b'0'))
    }

    /// The letter of its section, such as `C` for manufacturing.
    pub fn section(self) -> char {
        self.row().section
    }

    /// Whether it is manufacturing (divisions 13–43).
    pub fn is_manufacturing(self) -> bool {
        self.section() == 'C'
    }

    /// How fine it is.
    pub fn level(self) -> Level {
        match self.as_str().len() {
            2 => Level::Division,
            3 => Level::Group,
            _ => Level::Class,
        }
    }

    /// Its division; itself for a division.
    pub fn division(self) -> Self {
        self.cut(2).unwrap_or(self)
    }

    /// Its group; itself for a group, `None` for a division.
    pub fn group(self) -> Option<Self> {
        self.cut(3)
    }

    /// The next wider code: a class's group, a group's division, `None` for a division.
    pub fn parent(self) -> Option<Self> {
        match self.level() {
            Level::Division => None,
            Level::Group => self.cut(2),
            Level::Class => self.cut(3),
        }
    }

    /// Whether `other` is this code or lies within it.
    pub fn contains(self, other: Self) -> bool {
        other.as_str().starts_with(self.as_str())
    }

    /// Where it stands among [`IndustryCode::all`].
    pub(super) fn place(self) -> usize {
        usize::from(self.0)
    }

    pub(super) fn row(self) -> &'static Row {
        // In range: values are made from positions in the table alone.
        &table::rows()[self.place()]
    }

    fn cut(self, digits: usize) -> Option<Self> {
        table::position(self.as_str().get(..digits)?).map(Self)
    }
}

/// A full-width letter, digit or sign in its usual width; the ideographic space as a space.
pub(super) fn narrow(letter: char) -> char {
    match letter {
        '\u{3000}' => ' ',
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(letter as u32 - 0xfee0).unwrap_or(letter),
        _ => letter,
    }
}

impl fmt::Display for IndustryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for IndustryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "IndustryCode({})", self.as_str())
    }
}

impl FromStr for IndustryCode {
    type Err = UnknownIndustry;

    fn from_str(text: &str) -> Result<Self, UnknownIndustry> {
        Self::parse(text)
    }
}

impl Serialize for IndustryCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for IndustryCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(deserializer)?).map_err(de::Error::custom)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for IndustryCode {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "IndustryCode".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "description": "Division, group or class of GB/T 4754-2017, such as 34, 343 or 3433.",
            "pattern": "^[A-Z]?[0-9]{2,4}$"
        })
    }
}

impl fmt::Display for UnknownIndustry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown: String = self.value.chars().take(40).collect();
        write!(
            f,
            "unknown industry {shown:?}: must be the 2, 3 or 4 digits of an industry in GB/T 4754-2017, \
             manufacturing (13-43) or a service that parks take (51-75), with or without its section letter, \
             such as 34, 343 or C3433; search by product to find the code"
        )
    }
}

impl Error for UnknownIndustry {}
