//! Simplified Chinese. Fixed texts in `keys.rs`, criteria in `criteria.rs` and `meanings.rs`, closed lists in
//! `words.rs`, sentences in `chain.rs`, `costs.rs`, `findings.rs`, `letters.rs`, `park.rs`,
//! `sentences.rs`, `sheet.rs` and `weights.rs`, mistakes in `problems.rs`.

mod chain;
mod costs;
mod criteria;
mod findings;
mod keep;
mod keys;
mod letters;
mod meanings;
mod narration;
mod park;
mod problems;
mod questions;
mod sentences;
mod sheet;
mod together;
mod view_keys;
mod weights;
mod words;

/// The words of Simplified Chinese.
pub(super) struct SimplifiedChinese;

/// Sets a space between Chinese and a Latin letter or digit, where none stands.
fn spaced(text: &str) -> String {
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
