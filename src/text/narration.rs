//! The words of a language that follow the first paint, where they are.

use super::keep_tongue::KeepTongue;
use super::narrator::Narrator;
use super::sheet_tongue::SheetTongue;
use super::{en, ja, zh_hans};
use crate::catalog::Language;

/// The words of one language for what follows the first paint.
///
/// On the page those of each language but English are a part of the wasm of their own: there only what is cut off may
/// name [`Narration::simplified_chinese`] and the like, which [`learn`] then brings to every speaker.
#[derive(Clone, Copy)]
pub struct Narration {
    language: Language,
    pub(super) narrator: &'static dyn Narrator,
    pub(super) keep: &'static dyn KeepTongue,
    pub(super) sheet: &'static dyn SheetTongue,
}

impl Narration {
    /// Simplified Chinese.
    pub const fn simplified_chinese() -> Narration {
        let words = &zh_hans::SimplifiedChinese;
        Narration { language: Language::SimplifiedChinese, narrator: words, keep: words, sheet: words }
    }

    /// English.
    pub const fn english() -> Narration {
        let words = &en::English;
        Narration { language: Language::English, narrator: words, keep: words, sheet: words }
    }

    /// Japanese.
    pub const fn japanese() -> Narration {
        let words = &ja::Japanese;
        Narration { language: Language::Japanese, narrator: words, keep: words, sheet: words }
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
        Language::English => Narration::english(),
        Language::Japanese => Narration::japanese(),
    }
}

#[cfg(target_family = "wasm")]
pub use learned::learn;
#[cfg(target_family = "wasm")]
pub(super) use learned::narration;

#[cfg(target_family = "wasm")]
mod learned {
    use std::cell::RefCell;

    use super::{Language, Narration};

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
}
