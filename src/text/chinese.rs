//! What Chinese sentences need in either script.

/// Sets a space between Chinese and a Latin letter or digit, where none stands.
pub(super) fn spaced(text: &str) -> String {
    let chinese = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
    let latin = |c: char| c.is_ascii_alphanumeric() || matches!(c, '²' | '%');
    let mut spaced = String::with_capacity(text.len());
    let mut previous = None;
    for c in text.chars() {
        if let Some(before) = previous
            && ((chinese(before) && latin(c) && c != '%') || (latin(before) && chinese(c)))
        {
            spaced.push(' ');
        }
        spaced.push(c);
        previous = Some(c);
    }
    spaced
}

#[cfg(test)]
mod tests {
    use super::spaced;

    #[test]
    fn chinese_and_latin_stand_apart_once() {
        assert_eq!(spaced("重装A2的净高 9 m，约80%"), "重装 A2 的净高 9 m，约 80%");
    }
}
