//! Which sites fit a request, how well and why.
//!
//! [`Matcher`] holds a catalog; [`Matcher::match_sites`] answers a request. Explanations are data ([`Assessment`]);
//! words are made in `text/`. No clock, locale, randomness or hash map: the same request gives the same bits on
//! every machine. May use `units`, `industry`, `catalog` and `request`. Start at `assess.rs`.

mod admission;
mod answer;
mod area;
mod assess;
mod assign;
mod cash;
mod chain;
mod combine;
mod compare;
mod correction;
mod cost;
mod cost_years;
mod crossover;
mod exchange;
mod explain;
mod fill;
mod first;
mod frontier;
mod leads;
mod matcher;
mod neighbours;
mod offer;
mod plan;
mod relax;
mod result;
mod sureness;
mod value;
mod view;
mod weightings;

#[cfg(feature = "schema")]
pub mod schema;

pub use admission::{
    Admission, BENEFIT_BASE_YEAR, BENEFIT_TERM_CAP, Benefit, BenefitMeasure, BenefitTerm, Bounds, COAL_TCE_PER_KWH,
    ConditionFinding, EnergyReview, EnergyReviewLevel, EnvironmentGate, FireGate, HEAT_VALUE_TCE_PER_KWH, Held, Land,
    LandBasis, PaperNeeded, ParkQuestion, PolicyFinding, ProjectQuestion, Remedy, RuleFinding,
    SOLVENT_LIMIT_T_PER_YEAR, TENANT_RATIO_DEFAULT, TermValue, TwoHighSector, TwoHighs,
};
pub use answer::{Answer, With, answer};
pub use assign::{Assignment, Instead, LEADS_MOST, Pairing, Served};
pub use cash::{CostItem, NotCounted, NotCountedReason};
pub use chain::{
    ChainDivision, ChainFirm, ChainRow, ChainSide, Fill, FirmsIn, GAP_FROM_SHARE, Gap, SubParkChain, SupplyChain,
};
pub use combine::{Arrangement, Combination, Combinations, Front, MOST_UNITS, TakenUnit};
pub use compare::{Comparison, ComparisonRow};
pub use correction::{minimal_conflicts, minimal_corrections};
pub use cost::{CostLine, YearlyCost};
pub use cost_years::{CashLine, CostOverYears, Crossover, NoCost, NoCostReason, Production, TermInForce, WayCost};
pub use exchange::{Exchange, ExchangeRate, exchange};
pub use explain::{DrawsLevel, Explanation, Weighed, weigh_up};
pub use fill::{Among, Filling, Fillings, MOST_PARTS, Need, Unit, fillings};
pub use first::{AskedOtherwise, ToBeFirst, WouldOffer};
pub use frontier::{Dominance, Frontier, FrontierSite, UnpricedSite, is_cost};
pub use leads::{Barred, LeadFit};
pub use matcher::{MatchOptions, Matcher, OpenError, OrderRule, placement_request};
pub use neighbours::{Closeness, Neighbour, Relation};
pub use plan::{Plan, PlanCost, Plans, Step};
pub use relax::{Bound, Concession, Correction, Move, REACH_TOLERANCES, Relaxation};
pub use result::{
    Assessment, Counts, Finding, Indication, Interval, LeftOut, LeftOutReason, MatchResult, Note, Offered, Provenance,
    ProvenanceLevel, Question, QuestionKind, Remark, Reservation, ShutOut, Standing, SubParkCount, Verdict,
};
pub use sureness::{
    SURENESS_SITES_MAX, Shift, SiteSureness, StandingSureness, Sureness, WeightGiven, WeightRange, sureness,
    weight_ranges,
};
pub use value::Trapezoid;
pub use weightings::{RankShares, WeightShift, Weightings};

/// The value of `format` in a result.
pub const FORMAT: &str = "sitematch-result/1";
