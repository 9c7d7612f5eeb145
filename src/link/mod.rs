//! What a reader takes away: a link that opens the same answer on another device, and short links of a host.
//!
//! [`encode`] and [`decode`] are for links that the page makes, whose old versions keep opening; [`read_short`] is for
//! links that a person writes, `#industry=38&plant=8000`. All of it stands behind the `#`, which no server sees. A
//! [`Visit`] goes into a calendar. May use `units`, `industry`, `catalog`, `request` and `engine`. Start at [`Share`].

mod changes;
mod share;
mod short;
mod visit;
mod wire;

pub use changes::{Changed, changes};
pub use share::{AnswerMark, LinkError, MarkedSite, Share, decode, encode};
pub use short::{ShortLink, ShortProblem, ShortReason, read_short, short_name};
pub use visit::{Visit, VisitTime};

/// The key of a link that the page has made: `#share=…`.
pub const SHARE_KEY: &str = "share";

/// What stands behind the `#` of the page's address.
#[derive(Debug, Clone, PartialEq)]
pub enum Fragment<'a> {
    /// Nothing, or an anchor of the page around.
    Foreign,
    /// What [`encode`] has made.
    Share(&'a str),
    /// Short names with values.
    Short(&'a str),
}

impl Fragment<'_> {
    /// Reads a fragment, with or without its `#`.
    pub fn of(text: &str) -> Fragment<'_> {
        let text = text.strip_prefix('#').unwrap_or(text);
        if let Some(share) = text.strip_prefix(SHARE_KEY).and_then(|rest| rest.strip_prefix('=')) {
            Fragment::Share(share)
        } else if text.split_once('=').is_some_and(|(name, _)| is_name(name)) && short::is_short(text) {
            Fragment::Short(text)
        } else {
            Fragment::Foreign
        }
    }
}

/// A route of the page around, such as `/sites?page=2`, is no name of ours.
fn is_name(text: &str) -> bool {
    text.split('&').next_back().is_some_and(|name| name.chars().all(|c| c.is_alphanumeric() || c == '_'))
}
