//! Korean, in 합니다체; labels and tables in nouns. Fixed texts in `keys.rs` and `view_keys.rs`, criteria in
//! `criteria.rs` and `meanings.rs`, closed lists in `words.rs`, sentences in `chain.rs`, `costs.rs`, `fair.rs`, `findings.rs`,
//! `keep.rs`, `letters.rs`, `park.rs`, `sentences.rs`, `sheet.rs`, `together.rs` and `weights.rs`, mistakes in `problems.rs`.
//!
//! Names and numbers come in with any ending, so nothing that changes with the ending (은/는, 이/가, 을/를, 와/과, 로/으로)
//! follows them: 의, 에, 에서, 부터, 까지, 보다, 입니다 do, or a noun of ours with its own particle (후보지가, 쪽이).

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

/// The words of Korean.
pub(super) struct Korean;
