//! What every language must supply for fair mode. Apart from `Narrator` for weight alone: these words travel with the part
//! that a stand at a fair fetches.

use super::FairKey;
use super::tongue::Tally;

/// The words of one language for fair mode.
pub(super) trait FairTongue {
    fn fixed(&self, key: FairKey) -> &'static str;
    /// What happens to a visit of which nobody says that it goes on.
    fn clears_in(&self, seconds: &Tally) -> String;
    /// When the next PIN may be tried.
    fn wait(&self, seconds: &Tally) -> String;
    /// How many contacts are kept.
    fn contacts(&self, count: &Tally) -> String;
    /// What a visitor agrees to: where a contact is kept, and who reads it.
    fn consent(&self, office: &str) -> String;
    /// A ready-made visitor: so much of what.
    fn visitor(&self, area: &str, what: &str) -> String;
}
