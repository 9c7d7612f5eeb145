//! Mistakes in files and in boxes: what is wrong, and the way out.

use super::direction::isolated;
use super::narrator::Narrator;
use super::tongue::InItsPlace;
use super::{Locale, Speaker, example};
use crate::catalog::problem::Problem;
use crate::request::{Criterion, LevelsError};
use crate::units::{Quantity, TypedError, Unit};

/// A problem of a file in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProblemText {
    /// Where, as in `sites[3].facts.area_m2`; words for the file itself.
    pub path: String,
    /// What is wrong: the value and the rule.
    pub what: String,
    /// What to do about it.
    pub way_out: String,
}

pub(super) fn problem_text(narrator: &dyn Narrator, locale: &dyn Locale, problem: &Problem) -> ProblemText {
    let (what, way_out) = narrator.problem(&problem.kind, &|value| number(locale, value));
    let path = if problem.path.is_empty() { narrator.whole_file().to_owned() } else { problem.path.clone() };
    ProblemText { path, what, way_out }
}

/// A number as a file may hold it: what has more digits than a number can tell apart is written as a power of ten.
fn number(locale: &dyn Locale, value: f64) -> String {
    if value.abs() < 1e15 {
        return locale.number(value, 6);
    }
    let power = value.abs().log10().floor();
    format!("{}e{}", locale.number(value / 10_f64.powf(power), 6), locale.number(power, 0))
}

impl Speaker<'_> {
    /// A problem of a file.
    pub fn problem(&self, problem: &Problem) -> ProblemText {
        problem_text(self.narrator(), self.locale, problem)
    }

    /// A hint beside a box whose text is not a quantity.
    pub fn typed_error(&self, error: &TypedError, quantity: Quantity) -> String {
        let (mut one, mut other) = match quantity {
            Quantity::Area => ("3000".to_owned(), "3000–5000".to_owned()),
            _ => ("9".to_owned(), "8–10".to_owned()),
        };
        let error = match error {
            TypedError::Empty => TypedError::Empty,
            TypedError::NoNumber { text } => TypedError::NoNumber { text: told_back(text) },
            TypedError::Negative { text } => TypedError::Negative { text: told_back(text) },
            TypedError::TwoNumbers { text, thousands, decimals } => {
                let typable = |number: f64| self.typable(number, Quantity::Ratio, Unit::Times);
                (one, other) = (typable(*thousands), typable(*decimals));
                TypedError::TwoNumbers { text: told_back(text), thousands: *thousands, decimals: *decimals }
            }
            TypedError::UnknownUnit { unit } => TypedError::UnknownUnit { unit: told_back(unit) },
            TypedError::NotARange { text } => TypedError::NotARange { text: told_back(text) },
        };
        self.tongue().typed_error(&error, InItsPlace { one: &one, other: &other })
    }

    /// A hint beside a box that takes whole numbers alone.
    pub fn not_whole(&self, value: f64) -> String {
        let number = |value: f64| self.locale.number(value, 4);
        self.tongue().not_whole(&number(value), &number(value.floor()), &number(value.ceil()))
    }

    /// A value after its name: "本项目：200 万元/亩".
    pub fn labelled(&self, label: &str, value: &str) -> String {
        self.tongue().labelled(label, value)
    }

    /// A hint beside a box whose number cannot be asked, with the range and an example.
    pub fn levels_error(&self, criterion: Criterion, error: &LevelsError) -> String {
        match *error {
            LevelsError::NotANumber => self.tongue().not_a_number(self.criterion(criterion)),
            LevelsError::NotWhole { value } => self.not_whole(value),
            LevelsError::OutOfRange { value, min, max } => {
                let example = example(criterion).map(|base| self.amount(criterion, base));
                let (value, range) = (self.amount(criterion, value), self.amounts(criterion, &[min, max]));
                self.tongue().out_of_range(&value, &range, example.as_deref())
            }
        }
    }
}

/// Characters of what was typed that a hint repeats; a box takes more, a line does not.
const LONGEST_TOLD_BACK: usize = 40;

/// What was typed, as a hint repeats it.
fn told_back(text: &str) -> String {
    let start: String = text.chars().take(LONGEST_TOLD_BACK).collect();
    isolated(&if start.len() < text.len() { format!("{start}…") } else { start })
}
