//! Pinyin: how our labels' characters are read, and whether typed letters can be read as a label.

use std::sync::OnceLock;

use super::lexicon::{Lexicon, lexicon};
use crate::order::sort_by_key;

/// One character of a label, with every way to read it.
pub(super) struct Glyph {
    /// Lower case where it has case.
    pub(super) letter: char,
    readings: &'static [(char, &'static str)],
}

impl Glyph {
    pub(super) fn new(letter: char) -> Self {
        Self { letter, readings: readings(letter) }
    }
}

/// How many characters were matched, and in which way.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Sounding {
    /// Characters typed as they are.
    pub(super) literal: usize,
    /// Characters typed as a whole syllable.
    pub(super) whole: usize,
    /// 1 where the last syllable is still being typed, of at least two letters.
    pub(super) begun: usize,
    /// Characters typed as the first letter of their syllable.
    pub(super) initial: usize,
}

impl Sounding {
    pub(super) fn characters(self) -> usize {
        self.literal + self.whole + self.begun + self.initial
    }
}

/// Reads all of `typed` as the first characters of `glyphs`; whole syllables go before initials.
pub(super) fn sound(glyphs: &[Glyph], typed: &[char]) -> Option<Sounding> {
    let Some(&first) = typed.first() else {
        return Some(Sounding::default());
    };
    let (glyph, rest) = glyphs.split_first()?;
    if glyph.letter == first {
        return sound(rest, &typed[1..]).map(|so_far| Sounding { literal: so_far.literal + 1, ..so_far });
    }
    let mut initial = false;
    for (_, syllable) in glyph.readings {
        let same = syllable.chars().zip(typed).take_while(|(a, b)| a == *b).count();
        if same == syllable.len() {
            if let Some(so_far) = sound(rest, &typed[same..]) {
                return Some(Sounding { whole: so_far.whole + 1, ..so_far });
            }
        } else if same == typed.len() && same > 1 {
            return Some(Sounding { begun: 1, ..Sounding::default() });
        }
        initial |= same > 0;
    }
    if !initial {
        return None;
    }
    sound(rest, &typed[1..]).map(|so_far| Sounding { initial: so_far.initial + 1, ..so_far })
}

fn readings(letter: char) -> &'static [(char, &'static str)] {
    static ALL: OnceLock<Vec<(char, &'static str)>> = OnceLock::new();
    let Some(lexicon) = lexicon() else {
        return &[];
    };
    let all = ALL.get_or_init(|| read(lexicon));
    let start = all.partition_point(|reading| reading.0 < letter);
    let end = all.partition_point(|reading| reading.0 <= letter);
    &all[start..end]
}

fn read(lexicon: Lexicon) -> Vec<(char, &'static str)> {
    let mut all: Vec<(char, &'static str)> = lexicon
        .readings
        .lines()
        .filter_map(|line| line.find(|letter: char| !letter.is_ascii()).map(|at| line.split_at(at)))
        .flat_map(|(syllable, letters)| letters.chars().map(move |letter| (letter, syllable)))
        .collect();
    sort_by_key(&mut all, |reading| reading.0);
    all
}
