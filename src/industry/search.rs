//! Finding an industry by code, name, pinyin, English or product word.

use super::code::{IndustryCode, Level};
use super::english;
use super::glossary::Glossary;
use super::labels::{ChineseLabel, Labels, Origin, is_letter, labels, plain, runs};
use super::pinyin::{self, Sounding};
use super::spelling::spelled;
use crate::order::sort_by_key;

/// Longer than any label's full pinyin, so nothing longer can match.
const LONGEST_QUERY: usize = 128;

/// An industry found, and by what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// The industry.
    pub code: IndustryCode,
    /// What of it the query matched.
    pub reason: Reason,
}

/// What of an industry the query matched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The digits of its code.
    Code,
    /// Its Chinese name.
    NameZh,
    /// Its Chinese name, typed in pinyin.
    Pinyin,
    /// Its Chinese name, typed as the first letters of its pinyin.
    Initials,
    /// Its English name.
    NameEn,
    /// Its name in the glossary of a further language.
    NameOfGlossary,
    /// This product word of our own table, in whichever way it was typed.
    Word(&'static str),
}

/// How well a label matches, best first. Whoever types an exact name means that industry,
/// so it goes before the exact product word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Closeness {
    ExactCode,
    CodePrefix,
    ExactName,
    ExactWord,
    WordPrefix,
    NamePrefix,
    Within,
    ExactPinyin,
    PinyinPrefix,
    ExactInitials,
    InitialsPrefix,
    PinyinWithin,
    InitialsWithin,
    /// The query is longer and holds the word.
    WordInQuery,
}

/// A hit with what it is ordered by.
struct Candidate {
    closeness: Closeness,
    /// Characters of the label that were not typed.
    left_over: usize,
    hit: Hit,
}

impl Candidate {
    fn order(&self) -> (Closeness, usize, std::cmp::Reverse<Level>, IndustryCode) {
        (self.closeness, self.left_over, std::cmp::Reverse(self.hit.code.level()), self.hit.code)
    }
}

/// The industries that a query may mean, best first, at most `limit`, each once.
///
/// Takes the beginning of a code (`34`, `C343`), any part of a Chinese name or product word, its pinyin
/// (`chache`, `sheng chan`), the first letters of its pinyin (`scqz`), these mixed, and English words in
/// any order, each typed at least in part. Case, width, spaces and signs do not matter; of a character
/// with several readings any is taken. A group of a single class stands for it only where its code was typed. Better and closer matches go first, then finer industries, then
/// the order of codes. Empty for an empty query and where nothing matches. In the browser pinyin and product words
/// are found once the lexicon is here ([`take_lexicon`](super::take_lexicon)).
///
/// ```
/// use sitematch::industry::{Reason, search};
///
/// let hits = search("forklift", 5);
/// assert_eq!(hits[0].code.as_str(), "3433");
/// assert_eq!(hits[0].reason, Reason::Word("forklift"));
/// ```
pub fn search(query: &str, limit: usize) -> Vec<Hit> {
    search_with(None, query, limit)
}

/// The same for who may also type names and product words of a further language, in any of its spellings: half-width,
/// hiragana or katakana, with or without long marks and spaces.
///
/// ```
/// use sitematch::industry::{Glossary, Reason, search_with};
///
/// let hits = search_with(Some(Glossary::japanese()), "ﾌｫｰｸﾘﾌﾄ", 5);
/// assert_eq!(hits[0].code.as_str(), "3433");
/// assert_eq!(hits[0].reason, Reason::Word("フォークリフト"));
/// ```
pub fn search_with(glossary: Option<Glossary>, query: &str, limit: usize) -> Vec<Hit> {
    let plain = plain(query);
    let typed: Vec<char> = plain.chars().filter(|letter| is_letter(*letter)).take(LONGEST_QUERY + 1).collect();
    if typed.is_empty() || typed.len() > LONGEST_QUERY {
        return Vec::new();
    }
    let labels = labels();
    let further = glossary.map_or_else(Vec::new, further);
    let spelled = spelled(query);
    let mut found = by_code(&typed);
    // Before the rest: of two labels that match alike, the reader's language is told.
    found.extend(further.iter().filter_map(|label| label.within(&spelled)));
    found.extend(labels.chinese.iter().filter_map(|label| chinese(label, &typed)));
    if plain.is_ascii() {
        found.extend(by_english(labels, &plain));
    }
    if found.is_empty() {
        found.extend(further.iter().filter_map(|label| label.in_query(&spelled)));
        found.extend(labels.chinese.iter().filter_map(|label| word_in_query(label, &typed)));
        found.extend(english_word_in_query(labels, &plain));
    }
    best(found, limit)
}

/// A name or a word of a glossary.
struct FurtherLabel {
    code: IndustryCode,
    origin: Origin,
    letters: Vec<char>,
}

/// All labels of a glossary. The name of a group of a single class leads to that class, which is called so too.
fn further(glossary: Glossary) -> Vec<FurtherLabel> {
    let labels = |(code, cells): (IndustryCode, &'static str)| {
        let only_class = IndustryCode::parse(&format!("{code}0")).ok().filter(|_| code.level() == Level::Group);
        cells.split(',').enumerate().filter(|(_, label)| !label.is_empty()).map(move |(at, label)| {
            let (code, origin) =
                if at == 0 { (only_class.unwrap_or(code), Origin::Name) } else { (code, Origin::Word(label)) };
            FurtherLabel { code, origin, letters: spelled(label) }
        })
    };
    glossary.rows().flat_map(labels).collect()
}

impl FurtherLabel {
    fn reason(&self) -> Reason {
        match self.origin {
            Origin::Name => Reason::NameOfGlossary,
            Origin::Word(word) => Reason::Word(word),
        }
    }

    /// The query stands in the label.
    fn within(&self, typed: &[char]) -> Option<Candidate> {
        let at = position(&self.letters, typed)?;
        let left_over = self.letters.len() - typed.len();
        let hit = Hit { code: self.code, reason: self.reason() };
        Some(Candidate { closeness: literal_closeness(at, left_over, self.origin), left_over, hit })
    }

    /// The word stands in the query.
    fn in_query(&self, typed: &[char]) -> Option<Candidate> {
        let stands = self.letters.len() >= 2 && self.origin != Origin::Name && position(typed, &self.letters).is_some();
        stands.then(|| Candidate {
            closeness: Closeness::WordInQuery,
            left_over: typed.len() - self.letters.len(),
            hit: Hit { code: self.code, reason: self.reason() },
        })
    }
}

/// Where some letters stand in others.
fn position(letters: &[char], wanted: &[char]) -> Option<usize> {
    (!wanted.is_empty()).then(|| letters.windows(wanted.len()).position(|window| window == wanted))?
}

fn best(mut found: Vec<Candidate>, limit: usize) -> Vec<Hit> {
    sort_by_key(&mut found, |candidate| (candidate.hit.code, candidate.order()));
    found.dedup_by_key(|candidate| candidate.hit.code);
    // A group of a single class is called as that class: 213 and 2130.
    let codes: Vec<IndustryCode> = found.iter().map(|candidate| candidate.hit.code).collect();
    let same = |code: &IndustryCode| codes.iter().any(|class| class.as_str().strip_suffix('0') == Some(code.as_str()));
    found.retain(|candidate| candidate.closeness == Closeness::ExactCode || !same(&candidate.hit.code));
    sort_by_key(&mut found, Candidate::order);
    found.into_iter().take(limit).map(|candidate| candidate.hit).collect()
}

fn by_code(typed: &[char]) -> Vec<Candidate> {
    let (section, digits) = match typed {
        [letter, digits @ ..] if letter.is_ascii_alphabetic() => (Some(letter.to_ascii_uppercase()), digits),
        digits => (None, digits),
    };
    if digits.is_empty() || !digits.iter().all(char::is_ascii_digit) {
        return Vec::new();
    }
    let digits: String = digits.iter().collect();
    IndustryCode::all()
        .filter(|code| code.as_str().starts_with(&digits))
        .filter(|code| section.is_none_or(|letter| letter == code.section()))
        .map(|code| {
            let left_over = code.as_str().len() - digits.len();
            let closeness = if left_over == 0 { Closeness::ExactCode } else { Closeness::CodePrefix };
            Candidate { closeness, left_over, hit: Hit { code, reason: Reason::Code } }
        })
        .collect()
}

fn by_english(labels: &Labels, plain: &str) -> Vec<Candidate> {
    let query = english::Query::new(runs(plain).collect());
    labels
        .english
        .iter()
        .filter_map(|label| {
            let (fit, left_over) = query.fit(&label.text)?;
            let (closeness, reason) = match (fit, label.origin) {
                (english::Fit::Exact, Origin::Name) => (Closeness::ExactName, Reason::NameEn),
                (english::Fit::Exact, Origin::Word(word)) => (Closeness::ExactWord, Reason::Word(word)),
                (english::Fit::Prefix, Origin::Name) => (Closeness::NamePrefix, Reason::NameEn),
                (english::Fit::Prefix, Origin::Word(word)) => (Closeness::WordPrefix, Reason::Word(word)),
                (english::Fit::Words, Origin::Name) => (Closeness::Within, Reason::NameEn),
                (english::Fit::Words, Origin::Word(word)) => (Closeness::Within, Reason::Word(word)),
            };
            Some(Candidate { closeness, left_over, hit: Hit { code: label.code, reason } })
        })
        .collect()
}

fn chinese(label: &ChineseLabel, typed: &[char]) -> Option<Candidate> {
    let (closeness, left_over, own_reason) = literal(label, typed).or_else(|| sounded(label, typed))?;
    let reason = match label.origin {
        Origin::Name => own_reason,
        Origin::Word(word) => Reason::Word(word),
    };
    Some(Candidate { closeness, left_over, hit: Hit { code: label.code, reason } })
}

/// Last resort for qualified products such as electric forklifts: the longest of our words within.
fn english_word_in_query(labels: &Labels, plain: &str) -> impl Iterator<Item = Candidate> {
    let query = english::Query::new(runs(plain).collect());
    labels.english.iter().filter_map(move |label| {
        let Origin::Word(word) = label.origin else {
            return None;
        };
        let left_over = query.holds(&label.text)?;
        Some(Candidate {
            closeness: Closeness::WordInQuery,
            left_over,
            hit: Hit { code: label.code, reason: Reason::Word(word) },
        })
    })
}

/// The query's characters stand in the label as they are.
fn literal(label: &ChineseLabel, typed: &[char]) -> Option<(Closeness, usize, Reason)> {
    let at = label
        .glyphs
        .windows(typed.len())
        .position(|window| window.iter().zip(typed).all(|(glyph, letter)| glyph.letter == *letter))?;
    let left_over = label.glyphs.len() - typed.len();
    Some((literal_closeness(at, left_over, label.origin), left_over, Reason::NameZh))
}

/// How well a label matches that has the query's characters from `at` on.
fn literal_closeness(at: usize, left_over: usize, origin: Origin) -> Closeness {
    match (at, left_over, origin) {
        (0, 0, Origin::Name) => Closeness::ExactName,
        (0, 0, Origin::Word(_)) => Closeness::ExactWord,
        (0, _, Origin::Name) => Closeness::NamePrefix,
        (0, _, Origin::Word(_)) => Closeness::WordPrefix,
        _ => Closeness::Within,
    }
}

/// The query can be read as the label's beginning, or, if it says enough, as a part of it.
fn sounded(label: &ChineseLabel, typed: &[char]) -> Option<(Closeness, usize, Reason)> {
    if !typed.iter().any(char::is_ascii_lowercase) {
        return None;
    }
    let (at, sounding) = (0..label.glyphs.len()).find_map(|at| {
        let sounding = pinyin::sound(&label.glyphs[at..], typed)?;
        (at == 0 || says_enough(sounding)).then_some((at, sounding))
    })?;
    let left_over = label.glyphs.len() - sounding.characters();
    let by_initials = sounding.whole + sounding.begun == 0;
    let closeness = match (at, left_over, sounding.initial) {
        (0, 0, 0) if sounding.begun == 0 => Closeness::ExactPinyin,
        (0, _, 0) => Closeness::PinyinPrefix,
        (0, 0, _) => Closeness::ExactInitials,
        (0, ..) => Closeness::InitialsPrefix,
        (_, _, 0) => Closeness::PinyinWithin,
        _ => Closeness::InitialsWithin,
    };
    Some((closeness, left_over, if by_initials { Reason::Initials } else { Reason::Pinyin }))
}

/// Two initials stand somewhere in most names; three, or a whole syllable alone, tell something.
fn says_enough(sounding: Sounding) -> bool {
    match sounding.initial {
        0 => true,
        initial if sounding.whole + sounding.begun + sounding.literal == 0 => initial >= 3,
        initial => initial == 1 && sounding.begun == 0,
    }
}

/// Last resort for whole phrases such as 我们生产手机外壳: the longest of our words within.
fn word_in_query(label: &ChineseLabel, typed: &[char]) -> Option<Candidate> {
    let Origin::Word(word) = label.origin else {
        return None;
    };
    let length = label.glyphs.len();
    let stands = length >= 2
        && typed
            .windows(length)
            .any(|window| window.iter().zip(&label.glyphs).all(|(letter, glyph)| glyph.letter == *letter));
    stands.then(|| Candidate {
        closeness: Closeness::WordInQuery,
        left_over: typed.len() - length,
        hit: Hit { code: label.code, reason: Reason::Word(word) },
    })
}
