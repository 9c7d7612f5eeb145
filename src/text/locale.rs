//! What differs by region: numbers, days, lists, plurals, order.

use std::cmp::Ordering;

use super::Voice;
use crate::catalog::Language;
use crate::units::Day;

/// The plural forms that our languages tell apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Plural {
    /// One thing, in languages that say so.
    One,
    /// Any other number.
    Other,
}

/// Numbers, days, lists, plurals and order of one language. The browser's `Intl` implements it in `ui/`,
/// [`PlainLocale`] for host and tests.
pub trait Locale {
    /// The words.
    fn voice(&self) -> Voice;
    /// A number with grouped thousands and at most so many decimals, without trailing zeros.
    fn number(&self, value: f64, max_decimals: u8) -> String;
    /// A space at which no line of a page ends; a plain one for programs and files.
    fn bound_space(&self) -> &'static str {
        " "
    }
    /// A unit; on a page a long one says where a line may end.
    fn unit(&self, unit: &str) -> String {
        unit.to_owned()
    }
    /// A day in full: 2027 年 5 月 1 日, 1 May 2027.
    fn day(&self, day: Day) -> String;
    /// Several things as one text: 甲、乙和丙; one, two and three.
    fn list(&self, items: &[String]) -> String;
    /// The plural form that a count takes.
    fn plural(&self, count: u32) -> Plural;
    /// The order of two names.
    fn compare(&self, a: &str, b: &str) -> Ordering;
}

/// A locale without a browser.
///
/// ```
/// use sitematch::text::{Locale, PlainLocale, Voice};
///
/// assert_eq!(PlainLocale(Voice::english()).number(12_000.50, 2), "12,000.5");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PlainLocale(pub Voice);

impl Locale for PlainLocale {
    fn voice(&self) -> Voice {
        self.0
    }

    fn number(&self, value: f64, max_decimals: u8) -> String {
        if !value.is_finite() {
            return "–".to_owned();
        }
        let digits = format!("{:.*}", usize::from(max_decimals), value.abs());
        let (whole, decimals) = digits.split_once('.').unwrap_or((&digits, ""));
        let decimals = decimals.trim_end_matches('0');
        let mut text = String::new();
        if value < 0.0 && (whole != "0" || !decimals.is_empty()) {
            text.push('−');
        }
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index) % 3 == 0 {
                text.push(',');
            }
            text.push(digit);
        }
        if !decimals.is_empty() {
            text.push('.');
            text.push_str(decimals);
        }
        text
    }

    fn day(&self, day: Day) -> String {
        self.0.tongue.day(day)
    }

    fn list(&self, items: &[String]) -> String {
        let (comma, and) = self.0.tongue.list_marks();
        match items {
            [] => String::new(),
            [only] => only.clone(),
            [first @ .., last] => format!("{}{and}{last}", first.join(comma)),
        }
    }

    fn plural(&self, count: u32) -> Plural {
        match self.0.language() {
            Language::SimplifiedChinese | Language::TraditionalChinese | Language::Japanese | Language::Korean => {
                Plural::Other
            }
            Language::English => {
                if count == 1 {
                    Plural::One
                } else {
                    Plural::Other
                }
            }
        }
    }

    /// By letters, capitals or not; Chinese by code point, as pinyin order needs the browser's tables.
    fn compare(&self, a: &str, b: &str) -> Ordering {
        a.to_ascii_lowercase().cmp(&b.to_ascii_lowercase()).then_with(|| a.cmp(b))
    }
}
