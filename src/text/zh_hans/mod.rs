//! Simplified Chinese. Fixed texts in `keys.rs`, criteria in `criteria.rs` and `meanings.rs`, closed lists in
//! `words.rs`, sentences in `chain.rs`, `costs.rs`, `fair.rs`, `findings.rs`, `letters.rs`, `park.rs`,
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

/// The words of Simplified Chinese.
pub(super) struct SimplifiedChinese;
