//! The answer as data. Words are made in `text/`.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{Neighbour, YearlyCost};
use crate::catalog::{Label, Value, WayIn};
use crate::order::sort_by;
use crate::request::{Criterion, Levels};
use crate::units::Day;

/// A closed interval of values or scores, 0..=1: low counts the unknown as nothing, high as all.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct Interval {
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

impl Interval {
    /// 0..0.
    pub const ZERO: Interval = Interval { low: 0.0, high: 0.0 };
    /// 0..1: nothing is known.
    pub const UNKNOWN: Interval = Interval { low: 0.0, high: 1.0 };

    /// Both ends at one value.
    pub fn exactly(value: f64) -> Interval {
        Interval { low: value, high: value }
    }
}

/// By hard verdicts alone: the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub enum Standing {
    /// All meet.
    Fits,
    /// None falls short, some are unknown or can be met.
    Conditional,
    /// At least one falls short.
    Misses,
}

/// One requirement against one site.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(tag = "verdict", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub enum Verdict {
    /// Meets the limit.
    Meets {
        /// By how much beyond the limit, base unit; `None` for yes/no and classes.
        #[serde(skip_serializing_if = "Option::is_none")]
        margin: Option<f64>,
    },
    /// Falls short of the limit.
    FallsShort {
        /// By how much, base unit; days for the move-in date; classes by steps, 1 for yes/no.
        by: f64,
    },
    /// Falls short today and can be met.
    CanBeMet {
        /// From this day, after the needed one; `None` where nobody has named one.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "web", tsify(type = "string", optional))]
        from: Option<Day>,
        /// After these works.
        #[serde(skip_serializing_if = "Option::is_none")]
        works: Option<Label>,
    },
    /// Nobody knows: a question for the park.
    Unknown,
}

impl Verdict {
    /// How a site stands that has only this hard verdict.
    pub(super) fn standing(&self) -> Standing {
        match self {
            Verdict::Meets { .. } => Standing::Fits,
            Verdict::CanBeMet { .. } | Verdict::Unknown => Standing::Conditional,
            Verdict::FallsShort { .. } => Standing::Misses,
        }
    }
}

/// What a site offers on a criterion.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(tag = "offer", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub enum Offered {
    /// In force on the needed day.
    Known {
        /// The value.
        #[cfg_attr(feature = "web", tsify(type = "number | boolean | string"))]
        value: Value,
    },
    /// Not in force on the needed day.
    Planned {
        /// In force on the needed day, where anything is.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "web", tsify(type = "number | boolean | string", optional))]
        now: Option<Value>,
        /// To come.
        #[cfg_attr(feature = "web", tsify(type = "number | boolean | string"))]
        then: Value,
        /// From this day.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "web", tsify(type = "string", optional))]
        from: Option<Day>,
        /// After these works.
        #[serde(skip_serializing_if = "Option::is_none")]
        works: Option<Label>,
    },
    /// Between two numbers, until what is unconfirmed or unknown is known.
    Between {
        /// The lower number.
        low: f64,
        /// The upper number.
        high: f64,
    },
    /// That or more: what is unknown comes on top, as a property fee on a rent.
    AtLeast {
        /// The lower bound.
        value: f64,
    },
    /// What is built there can have it.
    BuiltToOrder {
        /// Months until it stands, where known.
        #[serde(skip_serializing_if = "Option::is_none")]
        months: Option<f64>,
    },
    /// Nobody knows.
    Unknown,
}

/// On which level a fact stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub enum ProvenanceLevel {
    /// The site's own.
    Site,
    /// The building's.
    Building,
    /// The sub-park's.
    SubPark,
}

/// Where a value comes from.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct Provenance {
    /// On which level it stands.
    pub level: ProvenanceLevel,
    /// Id of the source.
    pub source: String,
    /// The year it speaks of.
    pub year: i16,
    /// What a reader must know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Label>,
}

/// What is known for the whole park only: shown as such, never scored.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct Indication {
    /// The park's value.
    #[cfg_attr(feature = "web", tsify(type = "number | boolean | string"))]
    pub value: Value,
    /// Id of the source.
    pub source: String,
    /// The year it speaks of.
    pub year: i16,
}

/// What a reader must know about how a value was measured.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
#[serde(tag = "remark", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub enum Remark {
    /// A part of the site is measured.
    PartOf {
        /// The part, m².
        used_m2: f64,
        /// The whole, m².
        vacant_m2: f64,
    },
    /// The part's share of a common capacity.
    ShareOf {
        /// The whole capacity, base unit.
        whole: f64,
    },
    /// Floor that may be built on the land.
    OnLand {
        /// The land, m².
        land_m2: f64,
        /// Its greatest floor-area ratio.
        floor_area_ratio: f64,
        /// Storeys over 8 m count twice.
        counted_twice: bool,
    },
    /// Within a tenth of the limit of a floor: a structural check is needed.
    NearLoadLimit,
    /// Nobody knows the clear height, which is no more than the storey height.
    BelowStorey {
        /// Floor to floor, m.
        storey_height_m: f64,
    },
    /// Only so much of the area needs it.
    ForPart {
        /// m².
        part_m2: f64,
    },
    /// No reason against the site: it can be had by another way that is accepted.
    OtherWay {
        /// By which.
        way_in: WayIn,
    },
    /// Needs so many months of building after the land is free.
    WithBuilding {
        /// Months.
        months: f64,
    },
}

/// One requirement against one site, with all that explains it.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct Finding {
    /// What is asked.
    pub criterion: Criterion,
    /// How much of it.
    #[cfg_attr(feature = "web", tsify(type = "Levels"))]
    pub asked: Levels,
    /// Whether it decides the standing.
    pub hard: bool,
    /// Filled in from the trade.
    pub assumed: bool,
    /// What is offered.
    pub offered: Offered,
    /// How that stands to the limit.
    pub verdict: Verdict,
    /// What it is worth, 0..=1.
    pub value: Interval,
    /// Its share of all importances, 0..=1.
    pub weight: f64,
    /// weight × value.
    pub contribution: Interval,
    /// Where the offered value comes from.
    #[cfg_attr(feature = "web", tsify(optional))]
    pub provenance: Option<Provenance>,
    /// What the park states for all of itself, where the site's own value is unknown.
    #[cfg_attr(feature = "web", tsify(optional))]
    pub indication: Option<Indication>,
    /// What a reader must know.
    #[cfg_attr(feature = "web", tsify(optional))]
    pub remark: Option<Remark>,
}

impl Serialize for Finding {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("criterion", &self.criterion)?;
        map.serialize_entry("asked", &Asked(self))?;
        map.serialize_entry("hard", &self.hard)?;
        map.serialize_entry("assumed", &self.assumed)?;
        map.serialize_entry("offered", &self.offered)?;
        map.serialize_entry("verdict", &self.verdict)?;
        map.serialize_entry("value", &self.value)?;
        map.serialize_entry("weight", &self.weight)?;
        map.serialize_entry("contribution", &self.contribution)?;
        if let Some(provenance) = &self.provenance {
            map.serialize_entry("provenance", provenance)?;
        }
        if let Some(indication) = &self.indication {
            map.serialize_entry("indication", indication)?;
        }
        if let Some(remark) = &self.remark {
            map.serialize_entry("remark", remark)?;
        }
        map.end()
    }
}

struct Asked<'a>(&'a Finding);

impl Serialize for Asked<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        self.0.asked.write(self.0.criterion, &mut map)?;
        map.end()
    }
}

/// Why a requirement is not measured on a site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub enum LeftOutReason {
    /// Without meaning for such a site, as a rent for land.
    KindOfSite,
    /// It needs the company's industry, which is not given.
    NoIndustry,
    /// The industry has no sector of its own in the input-output table.
    NoLinkage,
    /// It stands on the ground: nothing has to be lifted.
    OnTheGround,
}

/// A requirement that is not measured on a site; the other weights fill its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct LeftOut {
    /// What is left out.
    pub criterion: Criterion,
    /// Why.
    pub reason: LeftOutReason,
}

/// Why a site that falls short of nothing still does not simply fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(tag = "reservation", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub enum Reservation {
    /// Somebody else may win it.
    InBidding,
    /// It is not ready by the needed day.
    BeingPrepared {
        /// Ready from this day, where one is named.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "web", tsify(type = "string", optional))]
        from: Option<Day>,
    },
}

/// What a question is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub enum QuestionKind {
    /// The value is unknown.
    Unknown,
    /// The value is planned: is the day firm, can it be earlier?
    Planned,
    /// Near the limit of the floor: a structural check.
    StructuralCheck,
    /// Who bids, and until when?
    Bidding,
    /// When is it ready?
    Ready,
}

/// A question for the park.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct Question {
    /// About which requirement; `None` where about the site itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub criterion: Option<Criterion>,
    /// What is asked.
    pub kind: QuestionKind,
}

/// One site against one request.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Assessment {
    /// Id of the site.
    pub site: String,
    /// Place in the order, from 1; 0 where the site was assessed alone.
    pub rank: u32,
    /// By hard verdicts alone.
    pub standing: Standing,
    /// Σ of the contributions.
    pub score: Interval,
    /// The requirements in the order of the request.
    #[serde(rename = "verdicts")]
    pub findings: Vec<Finding>,
    /// Requirements that are not measured here.
    pub left_out: Vec<LeftOut>,
    /// The requirement that costs most of the score, where any does.
    pub weakest: Option<Criterion>,
    /// Bidding or preparation.
    pub reservation: Option<Reservation>,
    /// Questions for the park.
    pub questions: Vec<Question>,
    /// The area measured, m².
    pub used_area_m2: Option<f64>,
    /// What it costs a year, where prices are known.
    pub yearly_cost: Option<YearlyCost>,
    /// Firms of the sub-park that matter, nearest first; empty without an industry.
    pub neighbours: Vec<Neighbour>,
}

impl Assessment {
    /// The finding on that criterion.
    pub fn finding(&self, criterion: Criterion) -> Option<&Finding> {
        self.findings.iter().find(|finding| finding.criterion == criterion)
    }

    /// Hard requirements of which the site falls short.
    pub fn missed(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| finding.hard && matches!(finding.verdict, Verdict::FallsShort { .. }))
    }

    /// What speaks most against the site: a must that it falls short of, else one that is open, else what costs most of
    /// the score, else what is open; `None` where nothing is short of what is wished.
    pub fn weak_point(&self) -> Option<&Finding> {
        let is_open = |finding: &&Finding| matches!(finding.verdict, Verdict::CanBeMet { .. } | Verdict::Unknown);
        let open_must = || self.findings.iter().find(|finding| finding.hard && is_open(finding));
        let weakest = || self.weakest.and_then(|criterion| self.finding(criterion));
        let open = || self.findings.iter().find(|finding| finding.value.low < finding.value.high);
        self.missed().next().or_else(open_must).or_else(weakest).or_else(open)
    }

    /// The requirements that bring most of the score, best first.
    pub fn strongest(&self) -> Vec<&Finding> {
        let mut findings: Vec<&Finding> =
            self.findings.iter().filter(|finding| matches!(finding.verdict, Verdict::Meets { .. })).collect();
        sort_by(&mut findings, |a, b| {
            b.contribution.low.total_cmp(&a.contribution.low).then_with(|| a.criterion.cmp(&b.criterion))
        });
        findings
    }
}

/// How many sites stand how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct Counts {
    /// All sites of the catalog.
    pub total: u32,
    /// Those that were matched.
    pub candidates: u32,
    /// Fit.
    pub fits: u32,
    /// May fit.
    pub conditional: u32,
    /// Do not fit.
    pub misses: u32,
    /// Of another kind than the accepted ways in.
    pub other_kind: u32,
    /// Sold, let or withdrawn.
    pub not_offered: u32,
}

/// How many candidates a hard requirement shuts out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct ShutOut {
    /// Which one.
    pub criterion: Criterion,
    /// Candidates that fall short of it.
    pub missed: u32,
    /// Candidates that fall short of nothing else: they would come in if it went.
    pub alone: u32,
    /// Candidates where it is unknown or can be met later.
    pub open: u32,
}

/// What the whole answer must say about itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub enum Note {
    /// Nothing is asked: the order is by what is known.
    AsksNothing,
    /// All importances are zero: every score is 0.
    NoImportance,
    /// The move-in date has passed: today counts in its place.
    MoveInPassed,
    /// No site of the catalog is offered by the accepted ways in.
    NoCandidates,
}

/// The answer to one request.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct MatchResult {
    /// Always `sitematch-result/1`.
    #[cfg_attr(feature = "web", tsify(type = "\"sitematch-result/1\""))]
    pub format: &'static str,
    /// Id of the catalog.
    pub catalog: String,
    /// The day the catalog speaks of.
    #[cfg_attr(feature = "web", tsify(type = "string"))]
    pub catalog_as_of: Day,
    /// The day of the answer.
    #[cfg_attr(feature = "web", tsify(type = "string"))]
    pub today: Day,
    /// How many stand how.
    pub counts: Counts,
    /// What each hard requirement shuts out, in the order of the request.
    pub shut_out: Vec<ShutOut>,
    /// What the answer must say about itself.
    pub notes: Vec<Note>,
    /// The first sites in order.
    pub matches: Vec<Assessment>,
    /// Fits and conditional by sub-park, in the order of the catalog.
    pub by_sub_park: Vec<SubParkCount>,
}

/// How many sites of one sub-park stand how.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct SubParkCount {
    /// Id of the sub-park.
    pub sub_park: String,
    /// Fit.
    pub fits: u32,
    /// May fit.
    pub conditional: u32,
    /// Do not fit.
    pub misses: u32,
}
