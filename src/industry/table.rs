//! The code table, split once into rows. Everything else of this layer looks codes up here.

use std::sync::OnceLock;

/// Written by `build.rs` from `data/codes.csv`: the last digits of a code, then its name.
const CODES: &str = include_str!(concat!(env!("OUT_DIR"), "/codes.txt"));
const DIVISIONS: &str = include_str!("data/divisions.csv");
const GROUPS_EN: &str = include_str!("data/groups-en.csv");

/// One industry of the standard.
pub(super) struct Row {
    /// Two to four digits.
    pub(super) code: String,
    /// Name in the standard.
    pub(super) name_zh: &'static str,
    /// English name of a division or group; empty for a class.
    pub(super) name_en: &'static str,
    /// Section letter, such as `C` for manufacturing.
    pub(super) section: char,
}

/// All rows, sorted by code as text, so a division stands before its groups, and a group before its classes.
pub(super) fn rows() -> &'static [Row] {
    static ROWS: OnceLock<Vec<Row>> = OnceLock::new();
    ROWS.get_or_init(read)
}

/// Position of a code in [`rows`].
pub(super) fn position(code: &str) -> Option<u16> {
    let at = rows().binary_search_by(|row| row.code.as_str().cmp(code)).ok()?;
    u16::try_from(at).ok()
}

/// The lines of one of our tables below its head line.
pub(super) fn lines(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.lines().skip(1).filter(|line| !line.is_empty())
}

fn read() -> Vec<Row> {
    let divisions: Vec<(&str, char, &str)> = lines(DIVISIONS)
        .filter_map(|line| {
            let mut cells = line.splitn(3, ',');
            Some((cells.next()?, cells.next()?.chars().next()?, cells.next()?))
        })
        .collect();
    let groups: Vec<(&str, &str)> = lines(GROUPS_EN).filter_map(|line| line.split_once(',')).collect();
    let mut code = String::new();
    let mut name_of_group = "";
    CODES
        .lines()
        .filter_map(|line| {
            let (place, name) = line.split_at(line.find(|letter: char| !letter.is_ascii()).unwrap_or(line.len()));
            let (level, digits) = match place.split_at(1) {
                ("#", division) => (0, division),
                ("-", group) => (2, group),
                _ => (3, place),
            };
            code.truncate(level);
            code.push_str(digits);
            if level < 3 {
                name_of_group = name;
            }
            let name_zh = if name.is_empty() { name_of_group } else { name };
            let at = divisions.binary_search_by_key(&code.get(..2)?, |division| division.0).ok()?;
            let (_, section, division_en) = divisions[at];
            let name_en = match code.len() {
                2 => division_en,
                3 => groups.binary_search_by_key(&code.as_str(), |group| group.0).map_or("", |at| groups[at].1),
                _ => "",
            };
            Some(Row { code: code.clone(), name_zh, name_en, section })
        })
        .collect()
}
