//! "Describe my present plant" instead of requirements: what the company has today, and how that should change.
//!
//! Each fact becomes a requirement that is assumed until the company confirms it, and hard only where the company says
//! that it must keep what it has.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{Criterion, Levels, Request, Requirement, Scale};
use crate::catalog::Value;
use crate::order::within;

/// Importance of the area, as where it is typed by itself.
const AREA_IMPORTANCE: f64 = 60.0;

/// What the present plant has on one criterion.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PresentFact {
    /// On what.
    pub criterion: Criterion,
    /// How much, base unit; that it is there; or the class it needs.
    pub has: Value,
    /// How it should change, as a share: 0 for the same, 0.3 for 30 % more, −0.2 for 20 % less. Of numbers only.
    pub change: f64,
    /// At least what it has now must be kept; of a price or a distance, no more than now.
    pub keep: bool,
}

impl PresentFact {
    /// Least and greatest change: a tenth of today's, ten times today's.
    pub const CHANGE: (f64, f64) = (-0.9, 9.0);

    /// The same as today, kept or not.
    pub fn same(criterion: Criterion, has: Value) -> PresentFact {
        PresentFact { criterion, has, change: 0.0, keep: false }
    }

    /// What is asked of a new site; `None` where the plant has nothing of it, or a value that the criterion does not
    /// take.
    ///
    /// Between today's number and the changed one lies all that the company can live with: the stronger of both is
    /// wanted, the weaker is accepted and is the limit. Without a change they are one number, as if typed. Of an area the
    /// changed one is wanted, and no less than the smaller of both is the limit.
    pub fn requirement(&self) -> Option<Requirement> {
        let levels = self.levels()?;
        let area = matches!(self.criterion.scale(), Scale::Around(..));
        let wish = Requirement::wish(self.criterion, levels);
        let importance = if area { AREA_IMPORTANCE } else { wish.importance };
        Some(Requirement { importance, hard: self.keep, assumed: true, ..wish })
    }

    fn levels(&self) -> Option<Levels> {
        match (self.criterion.scale(), self.has) {
            (Scale::Yes, Value::YesNo(true)) => Some(Levels::Yes),
            (Scale::Class(asked), Value::Class(table, rank)) if asked == table => Some(Levels::Class(rank)),
            (Scale::AtLeast(..) | Scale::AtMost(..), Value::Number(now)) if now > 0.0 => {
                let then = self.changed(now);
                let other = (then != now).then_some(f64::max(now, then));
                Levels::from_typed(self.criterion, f64::min(now, then), other).ok()
            }
            (Scale::Around(..), Value::Number(now)) if now > 0.0 => {
                let then = self.changed(now);
                let Levels::Around { accept, want, limit: (_, above) } =
                    Levels::from_typed(self.criterion, then, None).ok()?
                else {
                    return None;
                };
                let accept = (f64::min(accept.0, now), f64::max(accept.1, now));
                Some(Levels::Around { accept, want, limit: (Some(f64::min(now, then)), above) })
            }
            (Scale::AtLeast(..) | Scale::AtMost(..) | Scale::Around(..) | Scale::Yes | Scale::Class(_), _) => None,
        }
    }

    /// Today's number as it should become, within what can be asked.
    fn changed(&self, now: f64) -> f64 {
        let (min, max) = self.criterion.range();
        let changed = within(now * (1.0 + self.change), min, max);
        // Half a bed more is a bed more; what only rounding adds is none. No zero below zero.
        if self.criterion.whole() { (changed - 1e-6).ceil() + 0.0 } else { changed }
    }
}

impl Request {
    /// What the present plant has on that criterion, where it was told.
    pub fn present(&self, criterion: Criterion) -> Option<&PresentFact> {
        self.present_plant.iter().find(|fact| fact.criterion == criterion)
    }

    /// Asks what follows from the present plant, as far as nothing else is asked on the same criterion.
    pub fn ask_as_present(&mut self) {
        let missing = |fact: &&PresentFact| self.requirement(fact.criterion).is_none();
        let new: Vec<Requirement> =
            self.present_plant.iter().filter(missing).filter_map(PresentFact::requirement).collect();
        for requirement in new {
            self.put(requirement);
        }
    }
}

impl Serialize for PresentFact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("criterion", &self.criterion)?;
        map.serialize_entry("has", &self.has)?;
        if matches!(self.has, Value::Number(_)) {
            map.serialize_entry("change", &self.change)?;
        }
        map.serialize_entry("keep", &self.keep)?;
        map.end()
    }
}
