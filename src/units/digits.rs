//! Digits with the marks between them, as the countries write them: "12,000.5", "12.000,5", "12 000,5", "12'000".
//!
//! A mark parts thousands only where exactly three digits follow each of them and one to three stand before the first.
//! A point or a comma that stands once and last is else the decimal mark. What can be either is not guessed.

/// How 、 and ，are folded: a list is written with them, or thousands, and no decimals.
pub(super) const ONLY_THOUSANDS: char = '_';

/// Whether it may stand between the digits of a number.
pub(super) fn is_mark(c: char) -> bool {
    matches!(c, '.' | ',' | '\'' | ' ' | ONLY_THOUSANDS)
}

/// Digits with their marks as they were read.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Digits {
    /// Where they end.
    pub(super) end: usize,
    /// The number, if every mark parts thousands or there is none.
    pub(super) thousands: Option<f64>,
    /// The number, if the last mark stands before decimals. Where both are there either may be meant.
    pub(super) decimals: Option<f64>,
}

/// The digits at the start. Up to 15 of them are read exactly.
pub(super) fn digits(text: &str) -> Digits {
    let (mut end, mut number, mut whole) = (0, 0.0, 0.0);
    // Digits since the last mark, and before the first.
    let (mut run, mut lead) = (0, 0);
    let (mut marks, mut first, mut last, mut coming) = (0, ' ', ' ', None);
    // Whether what stands before the last mark is a number in thousands.
    let mut parted = true;
    for (at, c) in text.char_indices() {
        if let Some(digit) = c.to_digit(10) {
            // A mark is one between digits alone.
            if let Some(mark) = coming.take() {
                if marks == 0 {
                    (first, lead) = (mark, run);
                } else {
                    parted &= last == first && run == 3 && matches!(lead, 1..=3);
                }
                (last, whole, run) = (mark, number, 0);
                marks += 1;
            }
            number = number * 10.0 + f64::from(digit);
            run += 1;
            end = at + 1;
        } else if is_mark(c) && coming.is_none() {
            coming = Some(c);
        } else {
            break;
        }
    }
    // Thousands never begin with a zero, nor with none.
    let in_thousands = parted && last == first && run == 3 && matches!(lead, 1..=3) && (marks > 1 || whole > 0.0);
    let point = matches!(last, '.' | ',') && parted && (marks == 1 || last != first);
    let (thousands, decimals) = match last {
        _ if marks == 0 => (end > 0, false),
        '.' => (in_thousands, point),
        // A comma alone before three digits parts thousands, here and wherever this page is at home. Before more of
        // them, or after more than three, it is a slip of the finger or a custom of elsewhere.
        _ if marks == 1 && point && whole > 0.0 => (run > 2, run != 3 || !in_thousands),
        _ => (in_thousands, point),
    };
    // Half of a number that is still typed, or a stop behind it.
    if let Some('.' | ',' | ONLY_THOUSANDS) = coming.filter(|_| end > 0) {
        end += 1;
    }
    let there = |holds: bool, number: f64| Some(number).filter(|number| holds && number.is_finite());
    Digits { end, thousands: there(thousands, number), decimals: there(decimals, number / 10_f64.powi(run)) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{Strategy, prop_assert, prop_assert_eq, proptest};

    use super::digits;

    /// What it says if every mark parts thousands, and if the last one stands before decimals.
    fn said(text: &str) -> (Option<f64>, Option<f64>) {
        let read = digits(text);
        if read.end == text.len() { (read.thousands, read.decimals) } else { (None, None) }
    }

    #[test]
    fn a_mark_parts_thousands_only_where_three_digits_follow_each() {
        for (text, number) in [
            ("12000", 12_000.0),
            ("007", 7.0),
            ("12,000", 12_000.0),
            ("12'000", 12_000.0),
            ("12 000", 12_000.0),
            ("12_000", 12_000.0),
            ("1,234,567", 1_234_567.0),
            ("1.234.567", 1_234_567.0),
            ("12,5", 12.5),
            ("12,50", 12.5),
            ("12.5", 12.5),
            ("12000,5", 12_000.5),
            ("12.000,5", 12_000.5),
            ("12.000,00", 12_000.0),
            ("12 000,5", 12_000.5),
            ("12 000.5", 12_000.5),
            ("12'000,50", 12_000.5),
            ("12,000.5", 12_000.5),
            ("12,000.500", 12_000.5),
            ("1.234.567,8", 1_234_567.8),
            ("0.500", 0.5),
            ("0,500", 0.5),
            (".500", 0.5),
            (",5", 0.5),
            ("1234.567", 1234.567),
            ("1.2500", 1.25),
            ("12.", 12.0),
            ("12,", 12.0),
        ] {
            let (thousands, decimals) = said(text);
            assert_eq!((thousands.or(decimals), thousands.and(decimals)), (Some(number), None), "{text}");
        }
    }

    #[test]
    fn what_can_mean_two_numbers_is_both() {
        for (text, thousands, decimals) in [
            ("12.000", 12_000.0, 12.0),
            ("1.500", 1500.0, 1.5),
            ("9.125", 9125.0, 9.125),
            ("100.000", 100_000.0, 100.0),
            ("12,0000", 120_000.0, 12.0),
            ("1,2000", 12_000.0, 1.2),
            ("1234,567", 1_234_567.0, 1234.567),
        ] {
            assert_eq!(said(text), (Some(thousands), Some(decimals)), "{text}");
        }
    }

    #[test]
    fn marks_as_no_number_has_them_are_none() {
        for text in ["1.2.3", "12 00", "1 2", "8_10", "12,00.5", "1,20,000", "12.00,5", "1,234 567", "1..2", "", "."] {
            assert_eq!(said(text), (None, None), "{text}");
        }
    }

    #[test]
    fn the_digits_end_with_a_digit_or_the_stop_behind_it() {
        for (text, end) in [("12,000 m²", 6), ("30'", 2), ("12.m", 3), ("万", 0), (".m", 0), ("8..9", 2)] {
            assert_eq!(digits(text).end, end, "{text}");
        }
    }

    /// A number as the countries write it, whole and decimals.
    fn written() -> impl Strategy<Value = (u64, String, char, char)> {
        let marks = proptest::sample::select(vec![(',', '.'), ('.', ','), (' ', ','), (' ', '.'), ('\'', '.')]);
        (0_u64..1_000_000_000, "[0-9]{0,6}", marks)
            .prop_map(|(whole, decimals, (by, point))| (whole, decimals, by, point))
    }

    proptest! {
        #[test]
        fn a_number_as_any_country_writes_it_is_that_number_or_asked_back((whole, decimals, by, point) in written()) {
            let plain = whole.to_string();
            let mut text = String::new();
            for (index, digit) in plain.chars().enumerate() {
                if index > 0 && (plain.len() - index) % 3 == 0 {
                    text.push(by);
                }
                text.push(digit);
            }
            if !decimals.is_empty() {
                text.push(point);
                text.push_str(&decimals);
            }
            let meant: f64 = format!("{plain}.{decimals}0").parse().unwrap();
            match said(&text) {
                (Some(thousands), Some(decimals)) => prop_assert!([thousands, decimals].contains(&meant), "{text}"),
                (Some(read), None) | (None, Some(read)) => {
                    // Three decimals behind a comma alone are thousands to every other reader of this page.
                    let comma = point == ',' && (1..1000).contains(&whole) && decimals.len() == 3;
                    prop_assert_eq!(read, if comma { (meant * 1000.0).round() } else { meant }, "{}", text);
                }
                (None, None) => prop_assert!(false, "{text}"),
            }
        }

        #[test]
        fn up_to_fifteen_digits_are_read_exactly(text in "[1-9][0-9]{3,8}\\.[0-9]{1,6}") {
            prop_assert_eq!(said(&text), (None, text.parse().ok()));
        }
    }
}
