//! Benefit per mu, estimated term by term by the public formula of a county elsewhere.
//!
//! score = Σ weight × value / base, each term capped. The bases are those of Huangyan (Zhejiang) for 2022; those of
//! this park are not public. A term of which nothing is told is unknown: it counts nothing in low and all in high.

use serde::Serialize;

use super::Bounds;
use super::gates::energy_by_coal;
use crate::request::Project;
use crate::units::{Quantity, Unit};

/// The year of the bases.
pub const BENEFIT_BASE_YEAR: i16 = 2022;
/// A term counts at most so many times its weight. General practice, to be confirmed.
pub const BENEFIT_TERM_CAP: f64 = 1.5;

/// A measure of the formula.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub enum BenefitMeasure {
    /// Tax a year per land, 10,000 yuan/mu.
    TaxPerMu,
    /// Value added a year per land, 10,000 yuan/mu.
    ValueAddedPerMu,
    /// Value added per energy, 10,000 yuan/tce with electricity by coal.
    ValueAddedPerEnergy,
    /// Value added per main pollutants, 10,000 yuan/t.
    ValueAddedPerDischarge,
    /// Value added per person, 10,000 yuan.
    Productivity,
    /// Research and development over revenue, a share.
    ResearchShare,
}

impl BenefitMeasure {
    /// All with weight and base: Huangyan, 2022.
    pub const ALL: [(BenefitMeasure, f64, f64); 6] = [
        (BenefitMeasure::TaxPerMu, 30.0, 24.097),
        (BenefitMeasure::ValueAddedPerMu, 20.0, 136.16),
        (BenefitMeasure::ValueAddedPerEnergy, 20.0, 2.694),
        (BenefitMeasure::ValueAddedPerDischarge, 10.0, 4_929.81),
        (BenefitMeasure::Productivity, 10.0, 18.14),
        (BenefitMeasure::ResearchShare, 10.0, 0.0302),
    ];
}

/// What the project brings on one measure.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(tag = "value", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub enum TermValue {
    /// So much, in the measure's unit.
    Known {
        /// Exactly, or from and to.
        amount: Bounds,
    },
    /// Value is added and nothing is used for it, so no number says how much: counted in full.
    NothingUsed,
    /// Not told.
    Unknown,
}

/// One term of the estimate.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct BenefitTerm {
    /// What is measured.
    pub measure: BenefitMeasure,
    /// Points for a value at the base.
    pub weight: f64,
    /// The base, in the measure's unit.
    pub base: f64,
    /// What the project brings.
    pub brings: TermValue,
    /// Points, at least.
    pub low: f64,
    /// Points, at most.
    pub high: f64,
}

/// The estimate.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct Benefit {
    /// The terms.
    pub terms: Vec<BenefitTerm>,
    /// Σ of the low points.
    pub low: f64,
    /// Σ of the high points.
    pub high: f64,
}

pub(super) fn benefit(project: &Project, land_m2: Option<Bounds>) -> Benefit {
    let ten_thousand = |yuan: Option<f64>| yuan.map(|yuan| Unit::TenThousandYuan.from_base(yuan, Quantity::Money));
    let mu = |land: f64| Unit::Mu.from_base(land, Quantity::Area);
    let land = land_m2.map(|land| Bounds { low: mu(land.low), high: land.high.map(mu) });
    let (tax, added) = (ten_thousand(project.tax_yuan_per_year), ten_thousand(project.value_added_yuan_per_year));
    let exactly = |number: Option<f64>| number.map(Bounds::exactly);
    let term = |(measure, weight, base): (BenefitMeasure, f64, f64)| {
        let brings = match measure {
            BenefitMeasure::TaxPerMu => per(tax, land),
            BenefitMeasure::ValueAddedPerMu => per(added, land),
            BenefitMeasure::ValueAddedPerEnergy => per(added, energy_by_coal(project)),
            BenefitMeasure::ValueAddedPerDischarge => per(added, exactly(project.discharge_t_per_year)),
            BenefitMeasure::Productivity => per(added, exactly(project.staff)),
            BenefitMeasure::ResearchShare => per(project.rd_yuan_per_year, exactly(project.revenue_yuan_per_year)),
        };
        let cap = weight * BENEFIT_TERM_CAP;
        let points = |value: f64| f64::min(weight * value / base, cap);
        let (low, high) = match brings {
            TermValue::Known { amount } => (points(amount.low), amount.high.map_or(cap, points)),
            TermValue::NothingUsed => (cap, cap),
            TermValue::Unknown => (0.0, cap),
        };
        BenefitTerm { measure, weight, base, brings, low, high }
    };
    let terms: Vec<BenefitTerm> = BenefitMeasure::ALL.into_iter().map(term).collect();
    let sum = |of: fn(&BenefitTerm) -> f64| terms.iter().fold(0.0, |sum, term| sum + of(term));
    Benefit { low: sum(|term| term.low), high: sum(|term| term.high), terms }
}

/// So much for so much of it.
fn per(brought: Option<f64>, used: Option<Bounds>) -> TermValue {
    let (Some(brought), Some(used)) = (brought, used) else {
        return TermValue::Unknown;
    };
    let amount = used.divides(brought);
    match used.only() {
        _ if brought <= 0.0 => TermValue::Known { amount: Bounds::exactly(0.0) },
        Some(used) if used <= 0.0 => TermValue::NothingUsed,
        Some(_) | None if amount.is_unknown() => TermValue::Unknown,
        Some(_) | None => TermValue::Known { amount },
    }
}
