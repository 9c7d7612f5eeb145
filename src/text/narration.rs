//! The words of a language that follow the first paint, where they are.

use super::fair_tongue::FairTongue;
use super::keep_tongue::KeepTongue;
use super::narrator::Narrator;
use super::sheet_tongue::SheetTongue;
use super::{en, ja, ko, zh_hans, zh_hant};
use crate::catalog::Language;
use crate::industry::Glossary;

/// The words of one language for what follows the first paint.
///
/// On the page those of each language but English are a part of the wasm of their own: there only what is cut off may
/// name [`Narration::simplified_chinese`] and the like, which [`learn`] then brings to every speaker.
#[derive(Clone, Copy)]
pub struct Narration {
    language: Language,
    pub(super) narrator: &'static dyn Narrator,
    pub(super) keep: &'static dyn KeepTongue,
    pub(super) fair: &'static dyn FairTongue,
    pub(super) sheet: &'static dyn SheetTongue,
    writing: Option<Writing>,
    glossary: Option<Glossary>,
}

/// How a language writes the Chinese names of catalogs and industries, which stand there in simplified characters.
#[derive(Clone, Copy)]
pub(super) struct Writing {
    /// A name as the language writes it.
    pub(super) shown: fn(&str) -> String,
    /// What is typed as names are kept.
    pub(super) kept: fn(&str) -> String,
}

impl Narration {
    /// Simplified Chinese.
    pub const fn simplified_chinese() -> Narration {
        let words = &zh_hans::SimplifiedChinese;
        Narration {
            language: Language::SimplifiedChinese,
            narrator: words,
            keep: words,
            fair: words,
            sheet: words,
            writing: None,
            glossary: None,
        }
    }

    /// Traditional Chinese.
    pub const fn traditional_chinese() -> Narration {
        let words = &zh_hant::TraditionalChinese;
        let writing = Some(zh_hant::WRITING);
        Narration {
            language: Language::TraditionalChinese,
            narrator: words,
            keep: words,
            fair: words,
            sheet: words,
            writing,
            glossary: None,
        }
    }

    /// English.
    pub const fn english() -> Narration {
        let words = &en::English;
        Narration {
            language: Language::English,
            narrator: words,
            keep: words,
            fair: words,
            sheet: words,
            writing: None,
            glossary: None,
        }
    }

    /// Japanese.
    pub const fn japanese() -> Narration {
        let words = &ja::Japanese;
        Narration {
            language: Language::Japanese,
            narrator: words,
            keep: words,
            fair: words,
            sheet: words,
            writing: None,
            glossary: Some(Glossary::japanese()),
        }
    }

    /// Korean.
    pub const fn korean() -> Narration {
        let words = &ko::Korean;
        Narration {
            language: Language::Korean,
            narrator: words,
            keep: words,
            fair: words,
            sheet: words,
            writing: None,
            glossary: Some(Glossary::korean()),
        }
    }
}

impl std::fmt::Debug for Narration {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Narration").field(&self.language).finish()
    }
}

/// All languages are here.
#[cfg(not(target_family = "wasm"))]
pub(super) const fn narration(language: Language) -> Narration {
    match language {
        Language::SimplifiedChinese => Narration::simplified_chinese(),
        Language::TraditionalChinese => Narration::traditional_chinese(),
        Language::English => Narration::english(),
        Language::Japanese => Narration::japanese(),
        Language::Korean => Narration::korean(),
    }
}

/// How a language writes Chinese names, where it writes them otherwise than catalogs do.
#[cfg(not(target_family = "wasm"))]
pub(super) const fn writing(language: Language) -> Option<Writing> {
    narration(language).writing
}

/// What industries are called in a language, where that is neither Chinese nor English.
#[cfg(not(target_family = "wasm"))]
pub(super) const fn glossary(language: Language) -> Option<Glossary> {
    narration(language).glossary
}

/// Does nothing: all languages are here.
#[cfg(not(target_family = "wasm"))]
pub fn learn(_: Narration) {}

#[cfg(target_family = "wasm")]
pub use learned::learn;
#[cfg(target_family = "wasm")]
pub(super) use learned::{glossary, narration, writing};

#[cfg(target_family = "wasm")]
mod learned {
    use std::cell::RefCell;

    use super::{Glossary, Language, Narration, Writing};

    thread_local! {
        static LEARNED: RefCell<Vec<Narration>> = const { RefCell::new(Vec::new()) };
    }

    /// Brings the words of a language that were fetched.
    pub fn learn(narration: Narration) {
        LEARNED.with_borrow_mut(|learned| {
            learned.retain(|one| one.language != narration.language);
            learned.push(narration);
        });
    }

    /// A language that was fetched, else English, which comes with what speaks.
    pub(in crate::text) fn narration(language: Language) -> Narration {
        LEARNED
            .with_borrow(|learned| learned.iter().find(|one| one.language == language).copied())
            .unwrap_or(Narration::english())
    }

    /// How a language that was fetched writes Chinese names; asked before the first paint, so no narrator is named.
    pub(in crate::text) fn writing(language: Language) -> Option<Writing> {
        LEARNED.with_borrow(|learned| learned.iter().find(|one| one.language == language).and_then(|one| one.writing))
    }

    /// What industries are called in a language that was fetched; asked before the first paint as well.
    pub(in crate::text) fn glossary(language: Language) -> Option<Glossary> {
        LEARNED.with_borrow(|learned| learned.iter().find(|one| one.language == language).and_then(|one| one.glossary))
    }
}
