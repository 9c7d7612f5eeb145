//! Names of industries in Chinese and English, once the lexicon is here.

use std::sync::OnceLock;

use super::code::{IndustryCode, Level};
use super::lexicon::{Lexicon, lexicon};

/// The Chinese name as printed in GB/T 4754-2017, such as 生产专用车辆制造; before the lexicon is here, the code.
pub fn name_zh(code: IndustryCode) -> &'static str {
    name(code, |names| names.zh)
}

/// The English name, such as "Materials handling equipment"; before the lexicon is here, the code.
///
/// Divisions and groups have names of their own; a class takes its group's
/// (see [`name_en_is_of_group`]).
pub fn name_en(code: IndustryCode) -> &'static str {
    name(code, |names| names.en)
}

/// What one industry is called.
struct Names {
    zh: &'static str,
    en: &'static str,
}

fn name(code: IndustryCode, of: fn(&Names) -> &'static str) -> &'static str {
    static NAMES: OnceLock<Vec<Names>> = OnceLock::new();
    let names = lexicon().map(|lexicon| NAMES.get_or_init(|| read(lexicon)));
    names.and_then(|names| names.get(code.place())).map_or(code.as_str(), of)
}

/// The names of all codes, in their order.
fn read(lexicon: Lexicon) -> Vec<Names> {
    let mut english = lexicon.names_en.lines();
    // What a class takes where it has no name of its own.
    let mut group = Names { zh: "", en: "" };
    IndustryCode::all()
        .zip(lexicon.names_zh.lines())
        .map(|(code, zh)| {
            if code.level() != Level::Class {
                group = Names { zh, en: english.next().unwrap_or_default() };
            }
            Names { zh: if zh == "-" { group.zh } else { zh }, en: group.en }
        })
        .collect()
}

/// Whether [`name_en`] is the wider name of the group, so that a page can say so.
///
/// False for divisions and groups, and for the only class of a group (3130 in 313),
/// which means the same as its group.
pub fn name_en_is_of_group(code: IndustryCode) -> bool {
    code.level() == Level::Class && !code.as_str().ends_with('0')
}
