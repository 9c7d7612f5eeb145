//! Everything that a person reads, made from data.
//!
//! One folder a language (`zh_hans`, `zh_hant`, `en`, `ja`, `ko`) holds its words behind the trait `Tongue` (`tongue.rs`): a new
//! language, criterion or verdict does not compile until it is worded. What differs by region (numbers, days,
//! lists, plurals, order) comes from outside through [`Locale`]. May use `units`, `industry`, `catalog`,
//! `request` and `engine`. Start at [`Speaker`], then `finding.rs`.

mod ahead;
mod answer;
mod chain;
mod chinese;
mod concession;
mod cost;
mod direction;
mod en;
mod example;
mod fair;
mod fair_tongue;
mod finding;
mod ja;
mod keep;
mod keep_tongue;
mod key;
mod ko;
mod lead;
mod letter;
mod locale;
mod measure;
mod narration;
mod narrator;
mod park;
mod park_tongue;
mod problem;
mod provenance;
mod quotes;
mod sheet;
mod sheet_tongue;
mod speaker;
mod sureness;
mod together;
mod tongue;
mod voice;
mod zh_hans;
mod zh_hant;

pub use answer::SummaryPart;
pub use direction::isolated;
pub use example::example;
pub use keep_tongue::KeepKey;
pub use key::{FairKey, Key, SheetKey, ViewKey};
pub use letter::Letter;
pub use locale::{Locale, PlainLocale, Plural};
pub use narration::{Narration, learn};
pub use park_tongue::ParkKey;
pub use problem::ProblemText;
pub use speaker::Speaker;
pub use voice::{FixedText, Voice};
