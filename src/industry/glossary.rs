//! Glossaries: names and product words of the industries in Japanese and in Korean.
//!
//! Both are our own translations. On the page each comes with the words of its language, so that nobody else fetches it.

use super::code::IndustryCode;

/// What industries and products are called in one language more.
#[derive(Clone, Copy)]
pub struct Glossary {
    /// A line an industry: its code, its name (none for a class), its product words. Written by `build.rs`.
    table: &'static str,
}

impl Glossary {
    /// Japanese.
    pub const fn japanese() -> Glossary {
        Glossary { table: include_str!(concat!(env!("OUT_DIR"), "/glossary-ja.txt")) }
    }

    /// Korean.
    pub const fn korean() -> Glossary {
        Glossary { table: include_str!(concat!(env!("OUT_DIR"), "/glossary-ko.txt")) }
    }

    /// The name of an industry, such as 物流運搬設備 or 운반하역 설비; of a class, that of its group.
    pub fn name(self, code: IndustryCode) -> &'static str {
        let named = code.group().unwrap_or(code);
        self.line(named).and_then(|cells| cells.split(',').next()).unwrap_or(code.as_str())
    }

    /// A product by which an industry is told from others of the same name, where we have one.
    pub fn product(self, code: IndustryCode) -> Option<&'static str> {
        self.line(code)?.split(',').nth(1)
    }

    /// Every product word with the industry it leads to, in order of code.
    pub fn words(self) -> impl Iterator<Item = (&'static str, IndustryCode)> {
        self.rows().flat_map(|(code, cells)| cells.split(',').skip(1).map(move |word| (word, code)))
    }

    /// Each industry of the table, its name and its words with commas between them.
    pub(super) fn rows(self) -> impl Iterator<Item = (IndustryCode, &'static str)> {
        let lines = self.table.lines().filter_map(|line| line.split_once(','));
        lines.filter_map(|(code, cells)| Some((IndustryCode::parse(code).ok()?, cells)))
    }

    fn line(self, code: IndustryCode) -> Option<&'static str> {
        self.table.lines().find_map(|line| line.strip_prefix(code.as_str())?.strip_prefix(','))
    }
}

impl std::fmt::Debug for Glossary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Glossary").finish_non_exhaustive()
    }
}
