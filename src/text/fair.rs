//! Fair mode, in words.

use super::fair_tongue::FairTongue;
use super::narration::narration;
use super::{FairKey, Speaker};
use crate::request::Criterion;

impl Speaker<'_> {
    fn fair(&self) -> &'static dyn FairTongue {
        narration(self.locale.voice().language()).fair
    }

    /// "Otherwise everything you entered is cleared in 15 seconds."
    pub fn clears_in(&self, seconds: u32) -> String {
        self.fair().clears_in(&self.tally(seconds))
    }

    /// "Try again in 8 seconds."
    pub fn wait(&self, seconds: u32) -> String {
        self.fair().wait(&self.tally(seconds))
    }

    /// "3 contacts on this device".
    pub fn contacts(&self, count: u32) -> String {
        self.fair().contacts(&self.tally(count))
    }

    /// What a visitor agrees to who leaves a contact.
    pub fn consent(&self) -> String {
        self.fair().consent(&self.label(&self.catalog.contact.office))
    }

    /// A ready-made visitor: "12,000 m² of forklift assembly".
    pub fn visitor(&self, criterion: Criterion, area_m2: f64, what: FairKey) -> String {
        self.fair().visitor(&self.amount(criterion, area_m2), self.fair().fixed(what))
    }
}
