//! Calendar days.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

/// A day of the Gregorian calendar, written `2027-05-01`; years 1900 to 2200.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(jiff::civil::Date);

/// A text that is not a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayError {
    /// The text as given.
    pub text: String,
}

impl fmt::Display for DayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a day between 1900 and 2200 written as 2027-05-01", self.text)
    }
}

impl std::error::Error for DayError {}

impl Day {
    /// 1970-01-01.
    pub const EPOCH: Day = Day(jiff::civil::date(1970, 1, 1));

    /// The day, where it exists.
    pub fn new(year: i16, month: i8, day: i8) -> Option<Day> {
        let date = jiff::civil::Date::new(year, month, day).ok()?;
        (1900..=2200).contains(&date.year()).then_some(Day(date))
    }

    /// Year, month 1..=12 and day 1..=31.
    pub fn parts(self) -> (i16, i8, i8) {
        (self.0.year(), self.0.month(), self.0.day())
    }

    /// Days since 1970-01-01, negative before.
    pub fn number(self) -> f64 {
        f64::from(self.0.duration_since(Day::EPOCH.0).as_hours() as i32) / 24.0
    }

    /// The day that many months later; a part of a month counts 30 days to the month, rounded up.
    pub fn plus_months(self, months: f64) -> Day {
        let whole = months.floor();
        let span = jiff::Span::new().try_months(whole as i32).unwrap_or_default();
        Day(self.0.saturating_add(span)).plus_days(((months - whole) * 30.0).ceil() as i32)
    }

    /// The day that many days later (earlier where negative); stays within the calendar's years.
    pub fn plus_days(self, days: i32) -> Day {
        let span = jiff::Span::new().try_days(days).unwrap_or_default();
        Day(self.0.saturating_add(span))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl FromStr for Day {
    type Err = DayError;

    fn from_str(text: &str) -> Result<Day, DayError> {
        let error = || DayError { text: text.to_owned() };
        let mut parts = text.split('-');
        let mut next = |width: usize| parts.next().filter(|part| part.len() == width);
        let (year, month, day) = (next(4).ok_or_else(error)?, next(2).ok_or_else(error)?, next(2).ok_or_else(error)?);
        if parts.next().is_some() {
            return Err(error());
        }
        let day = Day::new(
            year.parse().map_err(|_| error())?,
            month.parse().map_err(|_| error())?,
            day.parse().map_err(|_| error())?,
        );
        day.ok_or_else(error)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Day {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Day".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string", "format": "date", "pattern": "^(19|20|21|22)[0-9]{2}-[0-9]{2}-[0-9]{2}$",
            "description": "A calendar day, 2027-05-01."
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_counted_and_moved() {
        let day: Day = "2027-05-01".parse().expect("a day");
        assert_eq!(day.to_string(), "2027-05-01");
        assert_eq!(day.plus_days(31).to_string(), "2027-06-01");
        assert_eq!(Day::new(1970, 1, 2).map(Day::number), Some(1.0));
        for bad in ["2027-02-29", "2027-5-1", "27-05-01", "2027-05-01T00", "", "2027/05/01", "9999-01-01"] {
            assert!(bad.parse::<Day>().is_err(), "{bad}");
        }
    }
}
