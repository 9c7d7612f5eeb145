//! The lexicon: the names of the industries, our product words, and how the characters of both are read in pinyin.
//!
//! Only the search and the reader's eye need it. It is compiled in, except for the browser: there it is a file of its own, which the
//! page fetches after its first paint and hands over here.

use std::sync::OnceLock;

/// Written by `build.rs` from the tables of names and words.
#[cfg(not(target_arch = "wasm32"))]
const COMPILED_IN: Option<&str> = Some(include_str!(concat!(env!("OUT_DIR"), "/lexicon.txt")));
#[cfg(target_arch = "wasm32")]
const COMPILED_IN: Option<&str> = None;

/// The first line of the file; a host that answers with some page of its own is not believed.
const FORMAT: &str = "sitematch-lexicon/2\n";

static FETCHED: OnceLock<String> = OnceLock::new();

/// The tables of the file.
#[derive(Clone, Copy)]
pub(super) struct Lexicon {
    /// A syllable, then the characters read so, one syllable a line.
    pub(super) readings: &'static str,
    /// A code, then its words, one code a line.
    pub(super) words: &'static str,
    /// The Chinese name of each code in their order, `-` for a class that is called as its group.
    pub(super) names_zh: &'static str,
    /// The English name of each division and group in their order.
    pub(super) names_en: &'static str,
}

/// Takes the lexicon's file as it was fetched, and says whether it is one. The first that is taken stays.
pub fn take_lexicon(file: String) -> bool {
    let known = tables(&file).is_some();
    if known {
        // Where one is here already both are the same file.
        let _ = FETCHED.set(file);
    }
    known
}

/// Whether names and product words can be found and shown; without the lexicon, only codes can.
pub fn has_lexicon() -> bool {
    lexicon().is_some()
}

pub(super) fn lexicon() -> Option<Lexicon> {
    let file = COMPILED_IN.or_else(|| FETCHED.get().map(String::as_str))?;
    let [readings, words, names_zh, names_en] = tables(file)?;
    Some(Lexicon { readings, words, names_zh, names_en })
}

fn tables(file: &str) -> Option<[&str; 4]> {
    let tables: Vec<&str> = file.strip_prefix(FORMAT)?.split("\n\n").collect();
    tables.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::{COMPILED_IN, has_lexicon, take_lexicon};

    #[test]
    fn the_file_that_is_written_is_taken_and_nothing_else_is() {
        assert!(has_lexicon());
        assert!(take_lexicon(COMPILED_IN.unwrap_or_default().to_owned()));
        for other in
            ["", "<!doctype html>\n\n", "sitematch-lexicon/1\na啊\n\n1311,大米\n", "sitematch-lexicon/2\na啊\n"]
        {
            assert!(!take_lexicon(other.to_owned()), "{other}");
        }
    }
}
