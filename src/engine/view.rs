//! One site with what it inherits, for one request on one day.

use super::result::{Indication, Provenance, ProvenanceLevel};
use crate::catalog::{Building, Catalog, Fact, FactKey, Site, SubPark, Value};
use crate::request::Request;
use crate::units::Day;

/// A site, where it lies, and who asks when.
#[derive(Debug, Clone, Copy)]
pub(super) struct View<'a> {
    pub(super) catalog: &'a Catalog,
    pub(super) site: &'a Site,
    pub(super) building: Option<&'a Building>,
    pub(super) sub_park: &'a SubPark,
    pub(super) request: &'a Request,
    pub(super) today: Day,
}

/// The day on which facts must be in force: the move-in date, else today. A date that has passed counts as today: nobody
/// moves in before.
pub(super) fn needed_by(request: &Request, today: Day) -> Day {
    request.project.move_in.map_or(today, |day| day.max(today))
}

impl<'a> View<'a> {
    /// The day on which facts must be in force.
    pub(super) fn needed_by(&self) -> Day {
        needed_by(self.request, self.today)
    }

    /// The fact as the nearest level states it: site, building, sub-park. What is stated for the whole park only
    /// stays there and is shown as an [`Indication`].
    pub(super) fn fact(&self, key: FactKey) -> Option<(&'a Fact, ProvenanceLevel)> {
        let at_site = self.site.facts.get(key).map(|fact| (fact, ProvenanceLevel::Site));
        let at_building = || {
            let fact = self.building.and_then(|building| building.facts.get(key));
            fact.map(|fact| (fact, ProvenanceLevel::Building))
        };
        let at_sub_park = || self.sub_park.facts.get(key).map(|fact| (fact, ProvenanceLevel::SubPark));
        at_site.or_else(at_building).or_else(at_sub_park)
    }

    /// The value in force on the needed day, where known.
    pub(super) fn value(&self, key: FactKey) -> Option<Value> {
        let (fact, _) = self.fact(key)?;
        let in_force = fact.planned.as_ref().filter(|plan| plan.from.is_some_and(|from| from <= self.needed_by()));
        in_force.map(|plan| plan.value).or(fact.value)
    }

    /// The number in force on the needed day, where known.
    pub(super) fn number(&self, key: FactKey) -> Option<f64> {
        match self.value(key)? {
            Value::Number(number) => Some(number),
            Value::YesNo(_) | Value::Class(..) | Value::Day(_) => None,
        }
    }

    /// Where a fact comes from.
    pub(super) fn provenance(&self, key: FactKey) -> Option<Provenance> {
        let (fact, level) = self.fact(key)?;
        Some(Provenance { level, source: fact.source.clone()?, year: fact.year?, note: fact.note.clone() })
    }

    /// What is known for the whole park where the site's own value is not.
    pub(super) fn indication(&self, key: FactKey) -> Option<Indication> {
        let fact = self.catalog.facts.get(key)?;
        Some(Indication { value: fact.value?, source: fact.source.clone()?, year: fact.year? })
    }
}
