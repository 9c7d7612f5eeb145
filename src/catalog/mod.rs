//! What a park offers: sub-parks, buildings, sites, facts with their sources, firms, rules, policies.
//!
//! [`read`] turns a catalog file into a [`Catalog`] or into all of its problems at once; nothing is loaded by
//! half. May use `units` and `industry`. Start at [`Catalog`], then [`FactKey`].

mod class;
mod fact;
mod fact_key;
mod label;
mod people;
mod place;
mod reading;
mod rules;

pub mod path;
pub mod problem;
pub mod reader;
#[cfg(feature = "schema")]
pub mod schema;

use serde::Serialize;

pub use class::ClassTable;
pub use fact::{Fact, Facts, Planned, Value};
pub use fact_key::{FactKey, FactKind};
pub use label::{Label, Language};
pub use people::{Brand, Chain, Contact, Firm, Mark, Placement, Source, SourceKind, TestCentre};
pub use place::{
    Building, LineKind, MapLine, MapPoint, Note, ParkMap, PointKind, Position, Site, SiteKind, Status, SubPark, WayIn,
};
pub use reading::{read, read_json};
pub use rules::{Claim, Comparison, Level, Policy, PolicyCondition, Rule, RuleMetric};

use crate::units::Day;

/// The value of `format` in a catalog file.
pub const FORMAT: &str = "sitematch-catalog/1";

/// All that one park offers, with its rules, policies, chains, contact, sources and as-of date.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Catalog {
    /// Always `sitematch-catalog/1`.
    pub format: String,
    /// Short stable name in ASCII, such as `hengyang-htz`.
    pub id: String,
    /// The day the catalog speaks of.
    pub as_of: Day,
    /// Where the page with this catalog is published, for links; `null` where it is not.
    pub public_url: Option<String>,
    /// The park's name.
    pub name: Label,
    /// Whom to ask.
    pub contact: Contact,
    /// The park's colours.
    #[serde(default)]
    pub brand: Brand,
    /// Documents that facts cite.
    pub sources: Vec<Source>,
    /// What is known for the whole park only.
    pub facts: Facts,
    /// Statements on the whole park that no criterion reads.
    pub notes: Vec<Note>,
    /// Chains of firms.
    pub chains: Vec<Chain>,
    /// Rivers, roads and stations of the schematic.
    pub map: ParkMap,
    /// Its parts.
    pub sub_parks: Vec<SubPark>,
    /// Plant buildings.
    pub buildings: Vec<Building>,
    /// What is offered.
    pub sites: Vec<Site>,
    /// Firms that are there, for chains.
    pub firms: Vec<Firm>,
    /// Rules of entry and grading.
    pub rules: Vec<Rule>,
    /// Support that the park names.
    pub policies: Vec<Policy>,
    /// Placements that happened.
    pub placements: Vec<Placement>,
}

impl Catalog {
    /// The sub-park with this id.
    pub fn sub_park(&self, id: &str) -> Option<&SubPark> {
        self.sub_parks.iter().find(|sub_park| sub_park.id == id)
    }

    /// The building with this id.
    pub fn building(&self, id: &str) -> Option<&Building> {
        self.buildings.iter().find(|building| building.id == id)
    }

    /// The site with this id.
    pub fn site(&self, id: &str) -> Option<&Site> {
        self.sites.iter().find(|site| site.id == id)
    }

    /// The source with this id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }
}
