//! Keeping and taking away, in words.

use super::Speaker;
use super::keep_tongue::KeepTongue;
use super::narration::narration;

impl Speaker<'_> {
    fn keep(&self) -> &'static dyn KeepTongue {
        narration(self.locale.voice().language()).keep
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
