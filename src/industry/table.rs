//! The code table, split once into rows. Everything else of this layer looks codes up here.

use std::sync::OnceLock;

/// Written by `build.rs`: the last digits of each code, and the section of each division.
const CODES: &str = include_str!(concat!(env!("OUT_DIR"), "/codes.txt"));

/// One industry of the standard.
pub(super) struct Row {
    /// Two to four digits.
    pub(super) code: String,
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
    let mut code = String::new();
    let mut section = 'C';
    CODES
        .lines()
        .filter_map(|line| {
            let (level, digits) = match line.split_at_checked(1)? {
                ("#", division) => {
                    let (digits, letter) = division.split_at_checked(2)?;
                    section = letter.chars().next()?;
                    (0, digits)
                }
                ("-", group) => (2, group),
                _ => (3, line),
            };
            code.truncate(level);
            code.push_str(digits);
            Some(Row { code: code.clone(), section })
        })
        .collect()
}
