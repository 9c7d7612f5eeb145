//! What has changed since a link was made, as far as the answer shows it.

use serde::Serialize;

use super::Share;
use super::share::{AnswerMark, MarkedSite};
use crate::catalog::Catalog;
use crate::engine::{MatchResult, Standing};
use crate::units::Day;

/// One thing that is not as it was.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "change", rename_all = "snake_case")]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub enum Changed {
    /// The data of the park are of another day.
    Data {
        /// Then.
        #[cfg_attr(feature = "web", tsify(type = "string"))]
        before: Day,
        /// Now.
        #[cfg_attr(feature = "web", tsify(type = "string"))]
        now: Day,
    },
    /// Other numbers of sites fit, or may fit.
    Counts {
        /// Fit and may fit, then.
        before: (u32, u32),
        /// Now.
        now: (u32, u32),
    },
    /// A site is no longer among those that are offered.
    Gone {
        /// Its id.
        site: String,
    },
    /// A site stands otherwise.
    Standing {
        /// Its id.
        site: String,
        /// Then.
        before: Standing,
        /// Now.
        now: Standing,
    },
    /// A site has another place in the order, or another score.
    Moved {
        /// Its id.
        site: String,
        /// Place and score in thousandths, then.
        before: (u32, u32),
        /// Now.
        now: (u32, u32),
    },
    /// A site is before all that the link remembers.
    NewFirst {
        /// Its id.
        site: String,
    },
}

/// Compares an answer with the one of the link, for the same request and day. Empty: it is the same.
pub fn changes(share: &Share, result: &MatchResult, catalog: &Catalog) -> Vec<Changed> {
    let (then, now) = (&share.answer, AnswerMark::of(result));
    let mut changed = Vec::new();
    if share.as_of != catalog.as_of {
        changed.push(Changed::Data { before: share.as_of, now: catalog.as_of });
    }
    let counts = |mark: &AnswerMark| (mark.fits, mark.conditional);
    if counts(then) != counts(&now) {
        changed.push(Changed::Counts { before: counts(then), now: counts(&now) });
    }
    let first = now.first.first().filter(|first| then.first.iter().all(|one| one.site != first.site));
    changed.extend(first.map(|first| Changed::NewFirst { site: first.site.clone() }));
    changed.extend((1..).zip(&then.first).filter_map(|(rank, marked)| of_site(rank, marked, result)));
    changed
}

fn of_site(rank: u32, marked: &MarkedSite, result: &MatchResult) -> Option<Changed> {
    let site = marked.site.clone();
    let Some(now) = result.matches.iter().find(|one| one.site == site) else {
        return Some(Changed::Gone { site });
    };
    let score = (now.score.low * 1000.0).round() as u32;
    if now.standing != marked.standing {
        return Some(Changed::Standing { site, before: marked.standing, now: now.standing });
    }
    let (before, now) = ((rank, marked.score), (now.rank, score));
    (before != now).then_some(Changed::Moved { site, before, now })
}
