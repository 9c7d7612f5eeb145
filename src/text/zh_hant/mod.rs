//! Traditional Chinese. Fixed texts in `keys.rs`, criteria in `criteria.rs` and `meanings.rs`, closed lists in
//! `words.rs`, sentences in `chain.rs`, `costs.rs`, `fair.rs`, `findings.rs`, `letters.rs`, `park.rs`,
//! `sentences.rs`, `sheet.rs` and `weights.rs`, mistakes in `problems.rs`. The words are Taiwan's; what the mainland's law names
//! keeps its name. Names that catalogs have in simplified characters are written by `characters.rs` and `phrases.rs`.

mod chain;
mod characters;
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
mod phrases;
mod problems;
mod questions;
mod sentences;
mod sheet;
mod together;
mod view_keys;
mod weights;
mod words;
mod writing;

pub(super) use writing::WRITING;

/// The words of Traditional Chinese.
pub(super) struct TraditionalChinese;
