//! The printed report, in words.

use super::narration::narration;
use super::sheet_tongue::SheetTongue;
use super::{Key, SheetKey, Speaker};
use crate::catalog::Language;
use crate::industry::IndustryCode;
use crate::request::Request;

impl Speaker<'_> {
    fn sheet(&self) -> &'static dyn SheetTongue {
        narration(self.locale.voice().language()).sheet
    }

    /// "中文与 English 并列", "English with 简体中文 beside it".
    pub fn beside(&self, other: Language) -> String {
        self.sheet().beside(other.own_name())
    }

    /// "The first 10 of 281 sites."
    pub fn listed(&self, shown: usize, all: usize) -> String {
        let number = |count: usize| self.locale.number(count as f64, 0);
        self.sheet().listed(&number(shown), &number(all))
    }

    /// What stands before, between and behind the number of a page and the number of all pages.
    pub fn page_marks(&self) -> [&'static str; 3] {
        self.sheet().page_marks()
    }

    /// What the company tells of itself, line by line: how and when it wants to come, its project.
    pub fn told_of_company(&self, request: &Request) -> Vec<String> {
        let project = &request.project;
        let ways: Vec<String> = request.ways_in.iter().map(|way| self.way_in(*way).to_owned()).collect();
        let ways = if ways.is_empty() { self.t(Key::NotSure).to_owned() } else { self.locale.list(&ways) };
        let mut told = vec![self.labelled(self.t(SheetKey::WaysIn), &ways)];
        told.extend(project.move_in.map(|day| self.labelled(self.t(Key::ProjectMoveIn), &self.day(day))));
        told.extend(self.project_told(project));
        told
    }

    /// An industry with its code: "38 电气机械和器材制造业".
    pub fn coded(&self, code: IndustryCode) -> String {
        format!("{code} {}", self.industry(code))
    }
}
