//! What every language must supply for the printed report. Apart from `Narrator` for weight alone: these words travel
//! with the part that prints.

use super::SheetKey;

/// The words of one language for the printed report.
pub(super) trait SheetTongue {
    fn fixed(&self, key: SheetKey) -> &'static str;
    /// Both languages beside each other; `other` is what its speakers call it.
    fn beside(&self, other: &str) -> String;
    /// How many of all are listed.
    fn listed(&self, shown: &str, all: &str) -> String;
    /// What stands before, between and behind the number of a page and the number of all pages.
    fn page_marks(&self) -> [&'static str; 3];
}
