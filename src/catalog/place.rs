//! Sub-parks, buildings, sites and the schematic they lie on.

use serde::Serialize;

use super::{Facts, Label, TestCentre};
use crate::industry::IndustryCode;

/// A statement with its source that no criterion reads but a visitor wants to know.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Note {
    /// What is said.
    pub text: Label,
    /// Id of the source.
    pub source: String,
    /// The year it speaks of.
    pub year: i16,
}

/// A place on the schematic: relative only, never a coordinate.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Position {
    /// Grows to the east, about 1 km a unit.
    pub x: f64,
    /// Grows to the south, about 1 km a unit.
    pub y: f64,
}

/// What a line of the schematic stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum LineKind {
    /// Water.
    River,
    /// A road.
    Road,
    /// A railway.
    Railway,
}

/// What a point of the schematic stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum PointKind {
    /// Railway station.
    Station,
    /// High-speed railway station.
    HighSpeedStation,
    /// Airport.
    Airport,
}

/// A river, road or railway.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct MapLine {
    /// What it is.
    pub kind: LineKind,
    /// Its name.
    pub name: Label,
    /// Corners, at least two.
    pub points: Vec<Position>,
}

/// A station or airport.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct MapPoint {
    /// What it is.
    pub kind: PointKind,
    /// Its name.
    pub name: Label,
    /// Where it is drawn.
    pub position: Position,
}

/// What the schematic shows beside the sub-parks.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct ParkMap {
    /// Rivers, roads, railways.
    pub lines: Vec<MapLine>,
    /// Stations and airports.
    pub points: Vec<MapPoint>,
}

/// A named part of the park. What stands in it inherits its facts.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct SubPark {
    /// Short stable name.
    pub id: String,
    /// Its name.
    pub name: Label,
    /// A name short enough for the map.
    pub short_name: Label,
    /// Industries it is meant for.
    pub leading_industries: Vec<IndustryCode>,
    /// Id of the source of the leading industries.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leading_industries_source: Option<String>,
    /// Facts that hold for all that stands in it.
    pub facts: Facts,
    /// Test centres.
    pub test_centres: Vec<TestCentre>,
    /// Statements no criterion reads.
    pub notes: Vec<Note>,
    /// Where it is drawn.
    pub map: Position,
}

/// A building that groups plant units.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Building {
    /// Short stable name.
    pub id: String,
    /// Its name.
    pub name: Label,
    /// The sub-park in which it stands.
    pub sub_park: String,
    /// Number of floors, 1..=60.
    pub floors: u8,
    /// Ids of the buildings beside it, in the same sub-park; stated at one of both is enough.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub next_to: Vec<String>,
    /// Made up to show the product.
    pub illustrative: bool,
    /// Facts shared by its units.
    pub facts: Facts,
}

/// What a site is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub enum SiteKind {
    /// A floor of a standard factory or part of one.
    PlantUnit,
    /// A parcel of land.
    Parcel,
    /// Office, incubator or R&D floor.
    Workspace,
}

impl SiteKind {
    /// All kinds with their ids.
    pub const ALL: [(&'static str, SiteKind); 3] =
        [("plant_unit", SiteKind::PlantUnit), ("parcel", SiteKind::Parcel), ("workspace", SiteKind::Workspace)];

    /// Largest sensible area in m²: a plant unit of 10 km² is a slip of the unit.
    pub fn largest_area_m2(self) -> f64 {
        match self {
            SiteKind::PlantUnit => 500_000.0,
            SiteKind::Parcel => 10_000_000.0,
            SiteKind::Workspace => 200_000.0,
        }
    }

    /// The ways in that such a site can offer, the usual one first.
    pub fn ways_in(self) -> &'static [WayIn] {
        match self {
            SiteKind::PlantUnit => &[WayIn::Rent, WayIn::Buy],
            SiteKind::Parcel => &[WayIn::Land, WayIn::CustomBuilt],
            SiteKind::Workspace => &[WayIn::Workspace],
        }
    }
}

/// How a company comes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub enum WayIn {
    /// Rents standing plant.
    Rent,
    /// Buys standing plant.
    Buy,
    /// The park builds to order.
    CustomBuilt,
    /// Buys land and builds.
    Land,
    /// Rents desks or office floors.
    Workspace,
}

impl WayIn {
    /// All, in the order in which they are offered on the page.
    pub const ALL: [WayIn; 5] = [WayIn::Rent, WayIn::Buy, WayIn::CustomBuilt, WayIn::Land, WayIn::Workspace];

    /// The id in files.
    pub fn id(self) -> &'static str {
        match self {
            WayIn::Rent => "rent",
            WayIn::Buy => "buy",
            WayIn::CustomBuilt => "custom_built",
            WayIn::Land => "land",
            WayIn::Workspace => "workspace",
        }
    }

    /// All with their ids.
    pub fn by_id() -> Vec<(&'static str, WayIn)> {
        WayIn::ALL.iter().map(|way| (way.id(), *way)).collect()
    }
}

/// Whether a site can be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub enum Status {
    /// Free.
    Vacant,
    /// Not ready yet; `available_from` says when.
    BeingPrepared,
    /// On offer in a bidding: prices are lower bounds.
    InBidding,
    /// Gone.
    Sold,
    /// Let to somebody.
    Let,
    /// Taken off the market.
    Withdrawn,
}

impl Status {
    /// All with their ids.
    pub const ALL: [(&'static str, Status); 6] = [
        ("vacant", Status::Vacant),
        ("being_prepared", Status::BeingPrepared),
        ("in_bidding", Status::InBidding),
        ("sold", Status::Sold),
        ("let", Status::Let),
        ("withdrawn", Status::Withdrawn),
    ];

    /// Whether it is offered at all.
    pub fn offered(self) -> bool {
        match self {
            Status::Vacant | Status::BeingPrepared | Status::InBidding => true,
            Status::Sold | Status::Let | Status::Withdrawn => false,
        }
    }
}

/// The smallest thing offered: a plant unit, a parcel or a workspace.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Site {
    /// Short stable name.
    pub id: String,
    /// Its name.
    pub name: Label,
    /// What it is.
    pub kind: SiteKind,
    /// The sub-park in which it lies.
    pub sub_park: String,
    /// The building of a plant unit or workspace.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub building: Option<String>,
    /// Floor, 1 at the ground.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub floor: Option<u8>,
    /// Column within the building as drawn, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<u8>,
    /// Place in the run of the building's units: neighbours differ by one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub run_index: Option<u16>,
    /// Made up to show the product; the page says 示例.
    pub illustrative: bool,
    /// Whether it can be had.
    pub status: Status,
    /// Idle or revived: offered before what is newly developed.
    pub revived: bool,
    /// The ways in that it offers.
    pub ways_in: Vec<WayIn>,
    /// Industries for which it is kept; empty where any may come.
    pub target_industries: Vec<IndustryCode>,
    /// Industries that may not come.
    pub forbidden_industries: Vec<IndustryCode>,
    /// What is known about it.
    pub facts: Facts,
}
