//! The whole answer in words: the sentence above the list, what shuts out, what it costs.

use super::Speaker;
use crate::engine::{Assessment, Counts, LeftOut, MatchResult, Note, ShutOut, Verdict, YearlyCost};
use crate::request::Requirement;

/// A piece of the sentence above the list, so that counts can be set large.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SummaryPart {
    /// A count.
    Number(String),
    /// Words between counts, with their spaces.
    Text(String),
}

impl Speaker<'_> {
    /// The sentence above the list: "281 处中 14 处合适，23 处待确认", "14 of 281 sites fit, 23 may fit".
    ///
    /// Counted among the candidates; see [`Speaker::other_kinds`] for the rest.
    pub fn summary(&self, result: &MatchResult) -> String {
        self.summary_parts(result)
            .into_iter()
            .map(|part| match part {
                SummaryPart::Number(text) | SummaryPart::Text(text) => text,
            })
            .collect()
    }

    /// The same in pieces.
    pub fn summary_parts(&self, result: &MatchResult) -> Vec<SummaryPart> {
        let tongue = self.tongue();
        let counts = result.counts;
        let total = self.tally(counts.candidates);
        if counts.candidates == 0 {
            vec![SummaryPart::Text(tongue.summary_without_candidates().to_owned())]
        } else if result.notes.contains(&Note::AsksNothing) {
            tongue.summary_of_nothing_asked(&total)
        } else {
            tongue.summary(&total, &self.tally(counts.fits), &self.tally(counts.conditional))
        }
    }

    /// "另有 31 处为其他类型"; `None` where there are none.
    pub fn other_kinds(&self, counts: &Counts) -> Option<String> {
        (counts.other_kind > 0).then(|| self.tongue().other_kinds(&self.tally(counts.other_kind)))
    }

    /// What one hard requirement keeps out: "净高 ≥ 9 m 挡住 120 处，单独放宽即多 9 处".
    pub fn shut_out(&self, shut_out: &ShutOut, requirement: &Requirement) -> String {
        self.tongue().shut_out(
            &self.requirement(requirement.criterion, &requirement.levels),
            &self.tally(shut_out.missed),
            &self.tally(shut_out.alone),
            &self.tally(shut_out.open),
        )
    }

    /// A requirement that is not measured on a site, and why.
    pub fn left_out(&self, left_out: &LeftOut) -> String {
        self.narrator().left_out(self.criterion(left_out.criterion), left_out.reason)
    }

    /// "年 189 万元", "at least 1.89 million yuan a year".
    pub fn cost(&self, cost: &YearlyCost) -> String {
        self.yearly(cost.yuan_per_year, cost.lower_bound)
    }

    /// The same of a sum alone.
    pub fn yearly(&self, yuan_per_year: f64, lower_bound: bool) -> String {
        self.tongue().cost(&self.money(yuan_per_year), lower_bound)
    }

    /// How the requirements stand on one site: "6 项满足，1 项以后可满足，1 项待确认".
    pub fn verdicts(&self, assessment: &Assessment) -> String {
        let [mut meets, mut later, mut unknown, mut short] = [0; 4];
        for finding in &assessment.findings {
            match finding.verdict {
                Verdict::Meets { .. } => meets += 1,
                Verdict::CanBeMet { .. } => later += 1,
                Verdict::Unknown => unknown += 1,
                Verdict::FallsShort { .. } => short += 1,
            }
        }
        let tally = |count| self.tally(count);
        self.narrator().tally_of_verdicts(&tally(meets), &tally(later), &tally(unknown), &tally(short))
    }

    /// What the live region says when the answer has changed.
    pub fn live_announcement(&self, result: &MatchResult) -> String {
        let asked = !result.notes.contains(&Note::AsksNothing);
        let first = result.matches.first().filter(|_| asked).map(|first| self.site_name(&first.site));
        self.tongue().announcement(&self.summary(result), first.as_deref())
    }
}
