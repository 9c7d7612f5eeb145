//! Reading what people type: "12,000", "约3000㎡", "30亩", "8~10 米", "１２０００", "1.2万平米".

use std::fmt;

use super::decimal::decimal;
use super::unit::times;
use super::{Quantity, Unit};

/// One or two numbers as typed, in the base unit of their quantity, with the unit they were typed in.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TypedRange {
    /// The only or the lower number, base unit.
    pub low: f64,
    /// The upper number where two were typed, base unit, above `low`.
    pub high: Option<f64>,
    /// The unit named in the text, else the default.
    pub unit: Unit,
}

/// Why a text is not a quantity. Words are made in `text/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TypedError {
    /// Nothing was typed.
    Empty,
    /// No number where one must stand.
    NoNumber {
        /// The text as typed.
        text: String,
    },
    /// A unit of another quantity, or none that is known.
    UnknownUnit {
        /// The unit as typed, folded.
        unit: String,
    },
    /// More than two numbers, or words between them.
    NotARange {
        /// The text as typed.
        text: String,
    },
}

impl fmt::Display for TypedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            TypedError::Empty => write!(f, "nothing typed"),
            TypedError::NoNumber { text } => write!(f, "`{text}` holds no number"),
            TypedError::UnknownUnit { unit } => write!(f, "`{unit}` is not a unit of this quantity"),
            TypedError::NotARange { text } => write!(f, "`{text}` is neither one number nor a range of two"),
        }
    }
}

impl std::error::Error for TypedError {}

/// Reads one number or a range of two, each with an optional unit.
///
/// Full-width digits, thousands separators, 万 and 亿, approximations (约, about) and comparison signs are
/// understood. A number without unit is in `default_unit`; in "8–10 m" the unit counts for both.
///
/// # Errors
/// [`TypedError`] when nothing, no number, a foreign unit or more than a range was typed.
pub fn read_range(text: &str, quantity: Quantity, default_unit: Unit) -> Result<TypedRange, TypedError> {
    let folded = fold(text);
    let mut rest = strip_prefix_words(&folded);
    if rest.is_empty() {
        return Err(if text.trim().is_empty() {
            TypedError::Empty
        } else {
            TypedError::NoNumber { text: text.trim().to_owned() }
        });
    }
    let (first, after) = number(rest).ok_or_else(|| TypedError::NoNumber { text: text.trim().to_owned() })?;
    let (first_unit, after) = unit_text(after);
    rest = after;
    let mut second = None;
    let mut last_unit = first_unit;
    if let Some(after) = strip_separator(rest) {
        let (value, after) = number(after).ok_or_else(|| TypedError::NotARange { text: text.trim().to_owned() })?;
        let (unit, after) = unit_text(after);
        if !after.is_empty() {
            return Err(TypedError::NotARange { text: text.trim().to_owned() });
        }
        second = Some(value);
        last_unit = unit;
    } else if !rest.is_empty() {
        return Err(TypedError::NotARange { text: text.trim().to_owned() });
    }
    let (last_scale, last) = scale_and_unit(last_unit, quantity)?;
    let (first_scale, first_named) = scale_and_unit(first_unit, quantity)?;
    let unit_of_second = last.or(first_named).unwrap_or(default_unit);
    let unit_of_first = first_named.unwrap_or(unit_of_second);
    // In "1–2万" the multiplier counts for both, unless the first number carries its own unit.
    let first_scale = if first_unit.is_empty() { last_scale } else { first_scale };
    let low = unit_of_first.base_from(times(first, first_scale, 1.0), quantity);
    let high = second.map(|value| unit_of_second.base_from(times(value, last_scale, 1.0), quantity));
    let (low, high) = match high {
        Some(high) if high < low => (high, Some(low)),
        Some(high) if high == low => (low, None),
        other => (low, other),
    };
    Ok(TypedRange { low, high, unit: unit_of_second })
}

/// Folds width, case and spaces so that one spelling a unit is enough.
fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        let c = match c {
            '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
            '。' => '.',
            '、' => ',',
            '—' | '–' | '―' | '−' | '〜' => '~',
            '•' | '・' => '·',
            other => other,
        };
        if !c.is_whitespace() {
            folded.push(c.to_ascii_lowercase());
        }
    }
    folded
}

fn strip_prefix_words(text: &str) -> &str {
    let mut rest = text;
    loop {
        let before = rest;
        for word in [
            "大约",
            "大概",
            "约",
            "至少",
            "最少",
            "不少于",
            "不低于",
            "不超过",
            "不高于",
            "最多",
            "左右",
            "about",
            "around",
            "approx.",
            "approx",
            "ca.",
            "atleast",
            "atmost",
            "upto",
            ">=",
            "<=",
            "≥",
            "≤",
            ">",
            "<",
            "~",
            "≈",
        ] {
            rest = rest.strip_prefix(word).unwrap_or(rest);
        }
        if rest == before {
            return rest;
        }
    }
}

/// The number at the start and what follows it.
fn number(text: &str) -> Option<(f64, &str)> {
    let end = text
        .char_indices()
        .find(|(_, c)| !(c.is_ascii_digit() || matches!(c, '.' | ',' | '\'')))
        .map_or(text.len(), |(index, _)| index);
    let (digits, rest) = text.split_at(end);
    let plain: String = digits.chars().filter(char::is_ascii_digit).collect();
    if plain.is_empty() {
        return None;
    }
    let cleaned: String = digits.chars().filter(|c| !matches!(c, ',' | '\'')).collect();
    let value = decimal(cleaned.trim_end_matches('.'))?;
    (value.is_finite()).then_some((value, rest))
}

/// The unit-like text up to the next number or separator.
fn unit_text(text: &str) -> (&str, &str) {
    let mut end = text.len();
    let mut previous_is_letter = false;
    for (index, c) in text.char_indices() {
        // A digit directly after a letter belongs to the unit: m2, km2.
        let unit_digit = previous_is_letter && matches!(c, '2' | '3') && text[index..].len() < 12;
        if c == '~' || c == '-' || c == '至' || c == '到' || (c.is_ascii_digit() && !unit_digit) {
            end = index;
            break;
        }
        if text[index..].starts_with("to") && text[index + 2..].starts_with(|c: char| c.is_ascii_digit()) {
            end = index;
            break;
        }
        previous_is_letter = c.is_ascii_alphabetic();
    }
    let (unit, rest) = text.split_at(end);
    (unit, rest)
}

fn strip_separator(text: &str) -> Option<&str> {
    ["~", "-", "至", "到", "to"].iter().find_map(|separator| text.strip_prefix(separator))
}

/// The multiplier (万, 亿, k) and the unit in a unit text; no unit named gives `None`.
fn scale_and_unit(text: &str, quantity: Quantity) -> Result<(f64, Option<Unit>), TypedError> {
    let text = text.trim_end_matches("左右").trim_end_matches("以上").trim_end_matches("以内").trim_end_matches("+");
    if text.is_empty() {
        return Ok((1.0, None));
    }
    let find = |name: &str| quantity.units().iter().copied().find(|unit| unit.spellings().contains(&name));
    if let Some(unit) = find(text) {
        return Ok((1.0, Some(unit)));
    }
    for (mark, scale) in [("万", 10_000.0), ("亿", 100_000_000.0), ("千", 1000.0), ("k", 1000.0)] {
        if let Some(rest) = text.strip_prefix(mark) {
            if rest.is_empty() {
                return Ok((scale, None));
            }
            if let Some(unit) = find(rest) {
                return Ok((scale, Some(unit)));
            }
        }
    }
    Err(TypedError::UnknownUnit { unit: text.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn area(text: &str) -> (f64, Option<f64>) {
        let range = read_range(text, Quantity::Area, Unit::SquareMetre).expect(text);
        (range.low, range.high)
    }

    #[test]
    fn numbers_as_people_type_them_are_understood() {
        assert_eq!(area("12,000"), (12_000.0, None));
        assert_eq!(area("约3000㎡"), (3000.0, None));
        assert_eq!(area("30亩"), (20_000.0, None));
        assert_eq!(area("１２，０００ 平方米"), (12_000.0, None));
        assert_eq!(area("1.2万平米"), (12_000.0, None));
        assert_eq!(area("3000-5000 m2"), (3000.0, Some(5000.0)));
        assert_eq!(area("1~2万"), (10_000.0, Some(20_000.0)));
        assert_eq!(area("3 ha"), (30_000.0, None));
        assert_eq!(area("3000 to 5000"), (3000.0, Some(5000.0)));
        assert_eq!(area("2 acres"), (8_093.712_844_8, None));
        assert_eq!(area("50,000 sq ft"), (4_645.152, None));
        assert_eq!(area("5万平方英尺"), (4_645.152, None));
        assert_eq!(area("5000—3000"), (3000.0, Some(5000.0)));
    }

    #[test]
    fn units_of_load_rent_price_and_power_convert() {
        let read = |text, quantity: Quantity| {
            read_range(text, quantity, quantity.units()[0]).map(|range| range.low).expect(text)
        };
        assert_eq!(read("2", Quantity::FloorLoad), 19.6133);
        assert_eq!(read("2 t/㎡", Quantity::FloorLoad), 19.6133);
        assert_eq!(read("20 kN/m²", Quantity::FloorLoad), 20.0);
        assert_eq!(read("12元/㎡·月", Quantity::Rent), 12.0);
        assert_eq!(read("144 元/平米/年", Quantity::Rent), 12.0);
        assert_eq!(read("20万元/亩", Quantity::AreaPrice), 300.0);
        assert_eq!(read("3亿", Quantity::Money), 300_000_000.0);
        assert_eq!(read("900 kW", Quantity::Power), 1000.0);
    }

    #[test]
    fn nonsense_gets_a_reason() {
        assert_eq!(read_range("", Quantity::Area, Unit::SquareMetre), Err(TypedError::Empty));
        assert!(matches!(read_range("big", Quantity::Area, Unit::SquareMetre), Err(TypedError::NoNumber { .. })));
        assert!(matches!(read_range("5 kVA", Quantity::Area, Unit::SquareMetre), Err(TypedError::UnknownUnit { .. })));
        assert!(matches!(read_range("1-2-3", Quantity::Area, Unit::SquareMetre), Err(TypedError::NotARange { .. })));
    }
}
