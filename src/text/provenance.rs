//! Where a value comes from, in words.

use super::{Key, Speaker};
use crate::catalog::SourceKind;
use crate::engine::{Indication, Provenance, ProvenanceLevel};
use crate::request::Criterion;

impl Speaker<'_> {
    /// What is known for the whole park only: "园区整体：8 km（S1 2015）".
    pub fn indication(&self, criterion: Criterion, indication: &Indication) -> String {
        let source = self.cited(&indication.source, indication.year);
        self.narrator().indication(&self.value(criterion, indication.value), &source)
    }

    /// "示例 2026", or title, year and level: "衡阳高新区词条 · 2015 · 片区".
    pub fn provenance(&self, provenance: &Provenance) -> String {
        let mut parts = match self.catalog.source(&provenance.source) {
            Some(source) if source.kind == SourceKind::Illustrative => {
                vec![format!("{} {}", self.t(Key::Illustrative), provenance.year)]
            }
            Some(source) => vec![self.label(&source.title), provenance.year.to_string()],
            None => vec![format!("{} {}", self.source_mark(&provenance.source), provenance.year)],
        };
        self.say_level_and_note(provenance, &mut parts);
        parts.join(" · ")
    }

    /// Where a value comes from, in short, for a page on which the sources are listed: "S1 2015 · sub-park".
    pub fn provenance_in_short(&self, provenance: &Provenance) -> String {
        let mut parts = vec![self.cited(&provenance.source, provenance.year)];
        self.say_level_and_note(provenance, &mut parts);
        parts.join(" · ")
    }

    /// What a value is known for, where not for the site alone, and what the park says to it.
    fn say_level_and_note(&self, provenance: &Provenance, parts: &mut Vec<String>) {
        match provenance.level {
            ProvenanceLevel::Site => {}
            ProvenanceLevel::Building | ProvenanceLevel::SubPark => {
                parts.push(self.narrator().level(provenance.level).to_owned());
            }
        }
        parts.extend(provenance.note.as_ref().map(|note| self.label(note)));
    }

    /// A source in full; its id where the catalog does not list it.
    pub fn source(&self, id: &str) -> String {
        match self.catalog.source(id) {
            Some(source) => {
                self.tongue().citation(&self.label(&source.publisher), &self.label(&source.title), source.year)
            }
            None => self.source_mark(id),
        }
    }

    /// A source in short with the year that is spoken of: "S1 2015".
    pub fn cited(&self, id: &str, year: i16) -> String {
        format!("{} {year}", self.source_mark(id))
    }

    /// The id, which the list of sources explains; made-up values say so.
    pub fn source_mark(&self, id: &str) -> String {
        let made_up = match self.catalog.source(id) {
            Some(source) => source.kind == SourceKind::Illustrative,
            None => id == "illustrative",
        };
        if made_up { self.t(Key::Illustrative).to_owned() } else { id.to_owned() }
    }
}
