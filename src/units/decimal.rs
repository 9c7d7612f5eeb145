//! Reading a plain decimal number.

/// The number nearest to a text of digits with at most one point (`12`, `0.5`, `.5`, `007`); `None` for any other.
///
/// Read by the JSON reader, which is in the page anyway and exact: `str::parse` would bring a second reader of
/// numbers with 10 kB of powers that do not compress. As a `Number`, whose mistakes are not printed: printing any
/// float weighs as much.
pub(crate) fn decimal(text: &str) -> Option<f64> {
    let digits = text.trim_start_matches('0');
    let zero = if digits.starts_with(|first: char| first.is_ascii_digit()) { "" } else { "0" };
    let plain = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') && !text.is_empty();
    let number = || format!("{zero}{digits}").parse::<serde_json::Number>().ok()?.as_f64();
    plain.then(number).flatten()
}

#[cfg(test)]
mod tests {
    use super::decimal;

    #[test]
    fn plain_decimals_are_read_as_the_standard_library_reads_them() {
        for text in ["0", "00", "007", "12", "0.5", ".5", "00.25", "1050.8", "0.1", "123456789.123456789"] {
            assert_eq!(decimal(text), text.parse().ok(), "{text}");
        }
        for text in ["", ".", "1.2.3", "-1", "+1", "1e3", "1.", " 1", "nan", "inf"] {
            assert_eq!(decimal(text), None, "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_number_is_read_exactly(text in "[0-9]{0,25}(\\.[0-9]{1,25})?") {
            proptest::prop_assert_eq!(decimal(&text), text.parse().ok());
        }
    }
}
