//! Japanese: sentences in です・ます, labels and tables as nouns, no space between Japanese and Latin. Fixed texts in
//! `keys.rs`, criteria in `criteria.rs` and `meanings.rs`, closed lists in `words.rs`, sentences in `chain.rs`,
//! `costs.rs`, `fair.rs`, `findings.rs`, `keep.rs`, `letters.rs`, `park.rs`, `sentences.rs`, `sheet.rs` and `weights.rs`,
//! mistakes in `problems.rs`.
//!
//! Readers know plants in Japan: where the word is the same and the rule is China's, the text says so.

mod chain;
mod costs;
mod criteria;
mod fair;
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

/// The words of Japanese.
pub(super) struct Japanese;

/// A name inside a sentence: one of Latin letters or with spaces of its own stands in brackets.
fn named(name: &str) -> String {
    if name.chars().any(|c| c.is_ascii_alphabetic() || c == ' ') { format!("「{name}」") } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn a_name_of_latin_letters_or_with_spaces_stands_in_brackets() {
        assert_eq!(named("Core example estate, plant 1"), "「Core example estate, plant 1」");
        assert_eq!(named("白沙洲サンプル団地 2号工場"), "「白沙洲サンプル団地 2号工場」");
        assert_eq!(named("この物件"), "この物件");
    }
}
