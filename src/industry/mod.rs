//! What a firm makes or does: codes of GB/T 4754-2017, their names, finding them, and who sells to whom.
//!
//! Holds [`IndustryCode`] (`code`), names (`names`), search by name, pinyin or product word (`search`,
//! `labels`, `lexicon`, `english`, `pinyin`) and in further languages (`glossary`, `spelling`), and shares of suppliers and customers by division (`linkage`).
//! The tables lie in `data/`; ours are `words`, `groups-en`, `group-sectors` and all in Japanese and Korean, the rest is the standard's
//! and the statistics bureau's. Uses nothing else of the crate. Start reading at `code.rs`.

mod code;
mod english;
mod glossary;
mod labels;
mod lexicon;
mod linkage;
mod names;
mod pinyin;
mod search;
mod spelling;
mod table;

pub use code::{IndustryCode, Level, UnknownIndustry};
pub use glossary::Glossary;
pub use labels::words;
pub use lexicon::{has_lexicon, take_lexicon};
pub use linkage::{IO_TABLE_YEAR, Sector, customer_shares, linkage, sectors, supplier_shares};
pub use names::{name_en, name_en_is_of_group, name_zh};
pub use search::{Hit, Reason, search, search_with};
