//! A language that is here, ready to speak.

use super::narration::narration;
use super::tongue::Tongue;
use super::{FairKey, KeepKey, Key, PlainLocale, SheetKey, ViewKey, en, ja, ko, problem, zh_hans, zh_hant};
use crate::catalog::Language;
use crate::catalog::problem::Problem;

/// The words of one language.
///
/// On the page each language is a part of the wasm of its own, so that a visitor fetches one: there only what is cut
/// off may name [`Voice::simplified_chinese`] and the like, and everything else is handed a voice.
#[derive(Clone, Copy)]
pub struct Voice {
    language: Language,
    pub(super) tongue: &'static dyn Tongue,
}

impl Voice {
    /// Simplified Chinese.
    pub const fn simplified_chinese() -> Voice {
        Voice { language: Language::SimplifiedChinese, tongue: &zh_hans::SimplifiedChinese }
    }

    /// Traditional Chinese.
    pub const fn traditional_chinese() -> Voice {
        Voice { language: Language::TraditionalChinese, tongue: &zh_hant::TraditionalChinese }
    }

    /// English.
    pub const fn english() -> Voice {
        Voice { language: Language::English, tongue: &en::English }
    }

    /// Japanese.
    pub const fn japanese() -> Voice {
        Voice { language: Language::Japanese, tongue: &ja::Japanese }
    }

    /// Korean.
    pub const fn korean() -> Voice {
        Voice { language: Language::Korean, tongue: &ko::Korean }
    }

    /// Any language, where all are here.
    #[cfg(not(target_family = "wasm"))]
    pub const fn of(language: Language) -> Voice {
        match language {
            Language::SimplifiedChinese => Voice::simplified_chinese(),
            Language::TraditionalChinese => Voice::traditional_chinese(),
            Language::English => Voice::english(),
            Language::Japanese => Voice::japanese(),
            Language::Korean => Voice::korean(),
        }
    }

    /// Which language it speaks.
    pub fn language(self) -> Language {
        self.language
    }

    /// A fixed text of the page.
    pub fn t(self, key: impl FixedText) -> &'static str {
        key.said_by(self)
    }

    /// A problem of a file on one line, for the command line: "path: what; way out".
    pub fn problem_line(self, problem: &Problem) -> String {
        let narrator = narration(self.language).narrator;
        let text = problem::problem_text(narrator, &PlainLocale(self), problem);
        narrator.problem_line(&text.path, &text.what, &text.way_out)
    }
}

/// A fixed text of any list.
pub trait FixedText {
    /// Its words.
    fn said_by(self, voice: Voice) -> &'static str;
}

impl FixedText for Key {
    fn said_by(self, voice: Voice) -> &'static str {
        voice.tongue.key(self)
    }
}

impl FixedText for ViewKey {
    fn said_by(self, voice: Voice) -> &'static str {
        narration(voice.language).narrator.view_key(self)
    }
}

impl FixedText for KeepKey {
    fn said_by(self, voice: Voice) -> &'static str {
        narration(voice.language).keep.fixed(self)
    }
}

impl FixedText for FairKey {
    fn said_by(self, voice: Voice) -> &'static str {
        narration(voice.language).fair.fixed(self)
    }
}

impl FixedText for SheetKey {
    fn said_by(self, voice: Voice) -> &'static str {
        narration(voice.language).sheet.fixed(self)
    }
}

impl PartialEq for Voice {
    fn eq(&self, other: &Voice) -> bool {
        self.language == other.language
    }
}

impl std::fmt::Debug for Voice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Voice").field(&self.language).finish()
    }
}
