//! Names of industries in Chinese and English.

use super::code::{IndustryCode, Level};

/// The Chinese name as printed in GB/T 4754-2017, such as 生产专用车辆制造.
pub fn name_zh(code: IndustryCode) -> &'static str {
    code.row().name_zh
}

/// The English name, such as "Materials handling equipment".
///
/// Divisions and groups have names of their own; a class takes its group's
/// (see [`name_en_is_of_group`]).
pub fn name_en(code: IndustryCode) -> &'static str {
    match code.level() {
        Level::Division | Level::Group => code.row().name_en,
        Level::Class => code.group().map_or("", |group| group.row().name_en),
    }
}

/// Whether [`name_en`] is the wider name of the group, so that a page can say so.
///
/// False for divisions and groups, and for the only class of a group (3130 in 313),
/// which means the same as its group.
pub fn name_en_is_of_group(code: IndustryCode) -> bool {
    code.level() == Level::Class && !code.as_str().ends_with('0')
}
