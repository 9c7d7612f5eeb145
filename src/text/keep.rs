//! Keeping and taking away, in words.

use super::keep_tongue::KeepTongue;
use super::{Speaker, en, zh_hans};
use crate::catalog::Language;

/// The words of a language for keeping and taking away.
pub(super) fn keep_tongue(language: Language) -> &'static dyn KeepTongue {
    match language {
        Language::SimplifiedChinese => &zh_hans::SimplifiedChinese,
        Language::English => &en::English,
    }
}

impl Speaker<'_> {
    fn keep(&self) -> &'static dyn KeepTongue {
        keep_tongue(self.locale.voice().language())
    }

    /// "已撤销：净高", "Undone: Clear height".
    pub fn undone(&self, what: &str) -> String {
        self.keep().undone(what)
    }

    /// "已恢复：净高", "Redone: Clear height".
    pub fn redone(&self, what: &str) -> String {
        self.keep().redone(what)
    }
}
