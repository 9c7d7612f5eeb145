//! Everything a query is held against: names and product words, prepared once.

use std::sync::OnceLock;

use super::code::{IndustryCode, narrow};
use super::lexicon::lexicon;
use super::names;
use super::pinyin::Glyph;

/// Where a label comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Origin {
    /// The industry's own name.
    Name,
    /// One of our product words, as written in the table.
    Word(&'static str),
}

/// A label with Chinese characters, its signs left out.
pub(super) struct ChineseLabel {
    pub(super) code: IndustryCode,
    pub(super) origin: Origin,
    pub(super) glyphs: Vec<Glyph>,
}

/// A label in English, as lower-case words with one space between them.
pub(super) struct EnglishLabel {
    pub(super) code: IndustryCode,
    pub(super) origin: Origin,
    pub(super) text: String,
}

/// All labels, in order of code, names before words.
#[derive(Default)]
pub(super) struct Labels {
    pub(super) chinese: Vec<ChineseLabel>,
    pub(super) english: Vec<EnglishLabel>,
}

/// The labels of all industries: until the lexicon is here the names alone, without readings.
pub(super) fn labels() -> &'static Labels {
    static NAMES: OnceLock<Labels> = OnceLock::new();
    static ALL: OnceLock<Labels> = OnceLock::new();
    let labels = if lexicon().is_some() { &ALL } else { &NAMES };
    labels.get_or_init(Labels::read)
}

/// Every product word with the industry it leads to, in order of code.
///
/// A table of our own; a few words lead to two industries (冷链: cold storage, refrigerated transport). In the
/// browser there are none until the lexicon is here.
pub fn words() -> impl Iterator<Item = (&'static str, IndustryCode)> {
    let words = lexicon().map_or("", |lexicon| lexicon.words);
    words.lines().filter_map(|line| line.split_once(',')).flat_map(|(code, words)| {
        let code = IndustryCode::parse(code).ok();
        words.split(',').filter_map(move |word| Some((word, code?)))
    })
}

/// In usual width, lower case, with `v` for `ü` as typed.
pub(super) fn plain(text: &str) -> String {
    text.chars()
        .map(narrow)
        .map(|letter| if matches!(letter, 'ü' | 'Ü') { 'v' } else { letter.to_ascii_lowercase() })
        .collect()
}

/// A letter or digit rather than a sign: ASCII, the alphabets, kana and ideographs.
///
/// By ranges: the tables behind `char::is_alphanumeric` are larger than all pinyin.
pub(super) fn is_letter(letter: char) -> bool {
    letter.is_ascii_alphanumeric()
        || matches!(
            letter,
            '\u{c0}'..='\u{2ff}' | '\u{370}'..='\u{1fff}' | '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{d7ff}'
                | '\u{f900}'..='\u{faff}' | '\u{ff66}'..='\u{ff9f}' | '\u{20000}'..='\u{3ffff}'
        )
}

/// The runs of letters and digits in a plain text.
pub(super) fn runs(plain: &str) -> impl Iterator<Item = &str> {
    plain.split(|letter: char| !is_letter(letter)).filter(|run| !run.is_empty())
}

impl Labels {
    fn read() -> Labels {
        let mut labels = Labels::default();
        for code in IndustryCode::all() {
            labels.add(code, Origin::Name, names::name_zh(code));
            if !names::name_en_is_of_group(code) {
                labels.add(code, Origin::Name, names::name_en(code));
            }
        }
        for (word, code) in words() {
            labels.add(code, Origin::Word(word), word);
        }
        labels
    }

    fn add(&mut self, code: IndustryCode, origin: Origin, text: &str) {
        let plain = plain(text);
        if plain.is_ascii() {
            let text = runs(&plain).collect::<Vec<_>>().join(" ");
            self.english.push(EnglishLabel { code, origin, text });
        } else {
            let glyphs = plain.chars().filter(|letter| is_letter(*letter)).map(Glyph::new).collect();
            self.chinese.push(ChineseLabel { code, origin, glyphs });
        }
    }
}
