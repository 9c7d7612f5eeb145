//! English, in sentence case. Fixed texts in `keys.rs`, criteria in `criteria.rs` and `meanings.rs`, closed lists
//! in `words.rs`, sentences in `chain.rs`, `costs.rs`, `fair.rs`, `findings.rs`, `keep.rs`, `letters.rs`, `park.rs`,
//! `sentences.rs`, `sheet.rs` and `weights.rs`, mistakes in `problems.rs`.

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

/// The words of English.
pub(super) struct English;

/// The text with its first letter large.
fn capital(text: &str) -> String {
    let mut large = text.to_owned();
    large.get_mut(..1).map(str::make_ascii_uppercase);
    large
}
