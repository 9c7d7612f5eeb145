//! Keeping and taking away, in words.

use super::keep_tongue::KeepTongue;
use super::narration::narration;
use super::{KeepKey, Speaker};
use crate::link::{Changed, ShortProblem, ShortReason};
use crate::units::{Day, Quantity};

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

    /// "由链接打开：2026年11月27日的结果。", "Opened from a link: the answer as of 27 November 2026."
    pub fn opened_from_link(&self, day: Day) -> String {
        self.keep().opened(&self.day(day))
    }

    /// A link of another catalog.
    pub fn other_park(&self, id: &str) -> String {
        self.keep().other_park(id)
    }

    /// What the calendar calls a visit.
    pub fn visit(&self, site: &str) -> String {
        self.keep().visit(site)
    }

    /// One thing that is not as it was when a link was made.
    pub fn changed(&self, changed: &Changed) -> String {
        let keep = self.keep();
        let count = |count: u32| self.locale.number(f64::from(count), 0);
        match changed {
            Changed::Data { before, now } => keep.changed_data(&self.day(*before), &self.day(*now)),
            Changed::Counts { before, now } => {
                let before = (count(before.0), count(before.1));
                keep.changed_counts((&before.0, &before.1), (&count(now.0), &count(now.1)))
            }
            Changed::Gone { site } => keep.changed_gone(&self.site_name(site)),
            Changed::Standing { site, before, now } => {
                keep.changed_standing(&self.site_name(site), self.standing(*before), self.standing(*now))
            }
            Changed::Moved { site, before, now } => {
                let place = |(rank, score): (u32, u32)| (count(rank), self.percent(f64::from(score) / 1000.0));
                let (before, now) = (place(*before), place(*now));
                keep.changed_place(&self.site_name(site), (&before.0, &before.1), (&now.0, &now.1))
            }
            Changed::NewFirst { site } => keep.changed_first(&self.site_name(site)),
        }
    }

    /// Why a name of a short link was not understood: "height=high: there is no number in it".
    pub fn short_problem(&self, problem: &ShortProblem) -> String {
        let keep = self.keep();
        let why = match &problem.reason {
            ShortReason::UnknownName { nearest } => keep.unknown_name(nearest.as_deref()),
            ShortReason::NotANumber(criterion, error) => {
                self.typed_error(error, criterion.quantity().unwrap_or(Quantity::Length))
            }
            ShortReason::Level(criterion, error) => self.levels_error(*criterion, error),
            ShortReason::NotOneOf(known) => keep.one_of(&known.join(", ")),
            ShortReason::NotADay => keep.fixed(KeepKey::ShortNoDay).to_owned(),
            ShortReason::NotAnIndustry => keep.fixed(KeepKey::ShortNoIndustry).to_owned(),
            ShortReason::Twice => keep.fixed(KeepKey::ShortTwice).to_owned(),
            ShortReason::NotAsked => keep.fixed(KeepKey::ShortNotAsked).to_owned(),
        };
        let written =
            if problem.value.is_empty() { problem.name.clone() } else { format!("{}={}", problem.name, problem.value) };
        self.labelled(&written, &why)
    }
}
