//! Gates that are not the park's to set: environmental paper, fire class, two highs, energy review.
//!
//! What stands here is general practice ([M] of the facts: to be confirmed by the park) unless it says otherwise.

use serde::Serialize;

use super::super::area::measured;
use super::super::result::Verdict;
use super::super::view::View;
use super::{Bounds, ProjectQuestion};
use crate::catalog::{ClassTable, FactKey, SiteKind, Value};
use crate::industry::IndustryCode;
use crate::request::{Criterion, EnergyConversion, Levels, Process, Project};

/// From so many tonnes of solvent paint, or of solvent glue, a year a full report is needed.
pub const SOLVENT_LIMIT_T_PER_YEAR: f64 = 10.0;
/// Electricity by its heat value, tce per kWh: 1.229 tce per 10,000 kWh. Published.
pub const HEAT_VALUE_TCE_PER_KWH: f64 = 1.229e-4;
/// Electricity by the coal burnt for it, tce per kWh: about 3.0 tce per 10,000 kWh. Published.
pub const COAL_TCE_PER_KWH: f64 = 3.0e-4;
/// From here the province reviews the use of energy, tce a year. National measure, published.
const PROVINCE_TCE_PER_YEAR: f64 = 10_000.0;
/// Below this, and below the electricity beside it, no review of its own is needed. National measure, published.
const EXEMPT_TCE_PER_YEAR: f64 = 1_000.0;
/// 5 GWh.
const EXEMPT_KWH_PER_YEAR: f64 = 5_000_000.0;

/// The environmental paper that the process needs.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct PaperNeeded {
    /// The lightest that it may be: `none`, `registration_form`, `report_form` or `report_book`.
    #[cfg_attr(feature = "web", tsify(type = "string"))]
    pub at_least: Value,
    /// The heaviest that it may be.
    #[cfg_attr(feature = "web", tsify(type = "string"))]
    pub at_most: Value,
    /// What makes it a full report.
    pub because: Vec<ProjectQuestion>,
    /// The steps from questions to paper are published for this trade, plastics; for all others they are general
    /// practice, to be confirmed by the park.
    pub published: bool,
}

/// Whether the site takes the environmental paper.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct EnvironmentGate {
    /// The heaviest that the site takes; null where nobody knows.
    #[cfg_attr(feature = "web", tsify(type = "string | null"))]
    pub takes: Option<Value>,
    /// How that stands to what is needed.
    pub verdict: Verdict,
}

/// Whether the building takes the fire class of the production.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct FireGate {
    /// The class that is asked, `wu` to `jia`; null where the request asks none.
    #[cfg_attr(feature = "web", tsify(type = "string | null"))]
    pub class: Option<Value>,
    /// Filled in from the trade, not told by the company.
    pub assumed: bool,
    /// The worst class that is approved; null where nobody knows, and on land.
    #[cfg_attr(feature = "web", tsify(type = "string | null"))]
    pub approved: Option<Value>,
    /// Whether other firms are under the same roof: classes `yi` and `jia` never go there.
    pub shared: Option<bool>,
    /// How that stands.
    pub verdict: Verdict,
}

/// A sector of the two highs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub enum TwoHighSector {
    /// Oil refining and coking.
    Petrochemicals,
    /// Chemicals.
    Chemicals,
    /// Iron and steel.
    Steel,
    /// Smelting of other metals.
    NonFerrousSmelting,
    /// Cement, bricks, glass, ceramics, refractories.
    BuildingMaterials,
}

/// Whether the project is of high energy use and high discharge.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct TwoHighs {
    /// The sector in which its industry code lies; null where in none, or where no industry is given.
    pub sector: Option<TwoHighSector>,
    /// By code; null where no industry is given, or a wide one that holds both.
    pub by_code: Option<bool>,
    /// By process: it reacts chemicals, casts or smelts; null where not told.
    pub by_process: Option<bool>,
    /// Meets: it is none. Can be met: it is one and is reviewed more strictly first.
    pub verdict: Verdict,
}

/// Who reviews the use of energy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub enum EnergyReviewLevel {
    /// None: below 1,000 tce and below 5 GWh a year.
    Exempt,
    /// The place, below the province.
    Local,
    /// The province, from 10,000 tce a year.
    Province,
}

/// Who reviews the use of energy, with the basis named: electricity by its heat value, and by coal beside it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct EnergyReview {
    /// The lowest that it may be.
    pub at_least: EnergyReviewLevel,
    /// The highest that it may be; the same where it is certain.
    pub at_most: EnergyReviewLevel,
    /// Energy a year in tce with electricity at 1.229 tce per 10,000 kWh: the basis of the level.
    pub by_heat_value_tce: Bounds,
    /// The same with electricity at about 3.0 tce per 10,000 kWh.
    pub by_coal_tce: Bounds,
    /// Electricity a year, kWh.
    pub electricity_kwh: Bounds,
    /// The highest level that the other way of counting would give.
    pub by_coal_at_most: EnergyReviewLevel,
    /// Whether the company told anything of its energy.
    pub told: bool,
}

const REPORT_BOOK: u8 = 3;
const REGISTRATION_FORM: u8 = 1;
const REPORT_FORM: u8 = 2;

fn paper(rank: u8) -> Value {
    Value::Class(ClassTable::EnvironmentPaper, rank)
}

/// The five questions: each yes is a full report; only cutting, welding and assembly needs none; in between a form.
pub(super) fn paper_needed(project: &Project) -> PaperNeeded {
    let process = &project.process;
    let heavy = heavy(process);
    let because: Vec<ProjectQuestion> =
        heavy.iter().filter(|(_, answer)| *answer == Some(true)).map(|(key, _)| *key).collect();
    let open = heavy.iter().any(|(_, answer)| answer.is_none());
    let (least, most) = if !because.is_empty() {
        (REPORT_BOOK, REPORT_BOOK)
    } else {
        match (process.assembly_only, open) {
            (Some(true), _) => (0, 0),
            (Some(false), false) => (REGISTRATION_FORM, REPORT_FORM),
            (Some(false), true) => (REGISTRATION_FORM, REPORT_BOOK),
            (None, false) => (0, REPORT_FORM),
            (None, true) => (0, REPORT_BOOK),
        }
    };
    let plastics = |industry: IndustryCode| industry.as_str().starts_with("292");
    PaperNeeded {
        at_least: paper(least),
        at_most: paper(most),
        because,
        published: project.industry.is_some_and(plastics),
    }
}

/// The questions of which a yes makes a full report.
fn heavy(process: &Process) -> [(ProjectQuestion, Option<bool>); 5] {
    let much = |tonnes: Option<f64>| tonnes.map(|tonnes| tonnes >= SOLVENT_LIMIT_T_PER_YEAR);
    // Who only cuts, welds and assembles does none of the others, unless it says that it does.
    let only = process.assembly_only.filter(|only| *only).map(|_| false);
    [
        (ProjectQuestion::Plating, process.plating.or(only)),
        (ProjectQuestion::SolventPaint, much(process.solvent_paint_t_per_year).or(only)),
        (ProjectQuestion::SolventGlue, much(process.solvent_glue_t_per_year).or(only)),
        (ProjectQuestion::ChemicalReaction, process.chemical_reaction.or(only)),
        (ProjectQuestion::CastingOrSmelting, process.casting_or_smelting.or(only)),
    ]
}

/// An answer, which "only cutting, welding, assembly" gives too.
fn answer(process: &Process, own: Option<bool>) -> Option<bool> {
    own.or(process.assembly_only.filter(|only| *only).map(|_| false))
}

pub(super) fn environment_gate(view: &View<'_>, needed: &PaperNeeded) -> EnvironmentGate {
    let takes = view.value(FactKey::EnvironmentPaper);
    let verdict = match (takes, needed.at_least, needed.at_most) {
        (Some(Value::Class(table, takes)), Value::Class(_, least), Value::Class(_, most)) => {
            if table.takes(takes, most) {
                Verdict::Meets { margin: None }
            } else if table.takes(takes, least) {
                Verdict::Unknown
            } else {
                Verdict::FallsShort { by: f64::from(least) - f64::from(takes) }
            }
        }
        (_, _, Value::Class(_, 0)) => Verdict::Meets { margin: None },
        (_, _, _) => Verdict::Unknown,
    };
    EnvironmentGate { takes, verdict }
}

/// Ranks of the two worst fire classes, which share no roof.
const YI: u8 = 3;

impl FireGate {
    /// Whether general practice, which the park has to confirm, has a say: no roof is shared by the two worst classes.
    pub fn by_practice(&self) -> bool {
        match self.class {
            Some(Value::Class(_, rank)) => rank >= YI,
            Some(Value::Number(_) | Value::YesNo(_) | Value::Day(_)) | None => false,
        }
    }
}

pub(super) fn fire_gate(view: &View<'_>) -> FireGate {
    let asked = view.request.requirement(Criterion::FireClass);
    let class = asked.and_then(|asked| match asked.levels {
        Levels::Class(class) => Some(class),
        Levels::AtLeast { .. } | Levels::AtMost { .. } | Levels::Around { .. } | Levels::Yes => None,
    });
    let built = view.site.kind == SiteKind::Parcel;
    let approved = view.value(FactKey::FireClass).filter(|_| !built);
    // A part of a building is never the whole.
    let part = measured(view).is_some_and(|area| area.used_m2 < area.vacant_m2);
    let shared = match (view.site.kind, view.value(FactKey::WholeBuilding)) {
        (SiteKind::PlantUnit | SiteKind::Workspace, _) if part => Some(true),
        (SiteKind::Parcel, _) => Some(false),
        (SiteKind::PlantUnit | SiteKind::Workspace, Some(Value::YesNo(whole))) => Some(!whole),
        (SiteKind::Workspace, _) => Some(true),
        (SiteKind::PlantUnit, _) => None,
    };
    let verdict = match (class, approved) {
        (None, _) => Verdict::Unknown,
        (Some(class), Some(Value::Class(table, approved))) if !table.takes(approved, class) => {
            Verdict::FallsShort { by: f64::from(class) - f64::from(approved) }
        }
        (Some(class), _) if class >= YI && shared == Some(true) => Verdict::FallsShort { by: 1.0 },
        (Some(class), _) if class >= YI && shared.is_none() => Verdict::Unknown,
        (Some(_), None) if !built => Verdict::Unknown,
        (Some(_), _) => Verdict::Meets { margin: None },
    };
    let class_value = class.map(|class| Value::Class(ClassTable::Fire, class));
    FireGate { class: class_value, assumed: asked.is_some_and(|asked| asked.assumed), approved, shared, verdict }
}

const TWO_HIGHS: [(TwoHighSector, &[&str]); 5] = [
    (TwoHighSector::Petrochemicals, &["25"]),
    (TwoHighSector::Chemicals, &["26"]),
    (TwoHighSector::BuildingMaterials, &["301", "303", "304", "307", "308"]),
    (TwoHighSector::Steel, &["31"]),
    (TwoHighSector::NonFerrousSmelting, &["321", "322", "323"]),
];

/// Whether an industry lies within codes: `None` where it is wider than they are.
fn within(industry: IndustryCode, codes: &[&str]) -> Option<bool> {
    let own = industry.as_str();
    if codes.iter().any(|code| own.starts_with(code)) {
        Some(true)
    } else if codes.iter().any(|code| code.starts_with(own)) {
        None
    } else {
        Some(false)
    }
}

pub(super) fn two_highs(project: &Project) -> TwoHighs {
    let sector = |industry| TWO_HIGHS.iter().find(|(_, codes)| within(industry, codes) != Some(false));
    let found = project.industry.and_then(sector);
    let by_code = project.industry.and_then(|industry| found.map_or(Some(false), |(_, codes)| within(industry, codes)));
    let process = &project.process;
    let answers = [answer(process, process.chemical_reaction), answer(process, process.casting_or_smelting)];
    let by_process = if answers.contains(&Some(true)) {
        Some(true)
    } else if answers.contains(&None) {
        None
    } else {
        Some(false)
    };
    // Kilns are in none of the questions, so the code of building materials says all.
    let kilns = found.is_some_and(|(sector, _)| *sector == TwoHighSector::BuildingMaterials);
    let verdict = match (by_code, by_process) {
        (Some(true), _) if kilns => Verdict::CanBeMet { from: None, works: None },
        (Some(true), Some(true) | None) => Verdict::CanBeMet { from: None, works: None },
        (Some(false), Some(false)) => Verdict::Meets { margin: None },
        (_, _) => Verdict::Unknown,
    };
    TwoHighs { sector: found.map(|(sector, _)| *sector), by_code, by_process, verdict }
}

/// Whether it is a chemical project: by code and by process, each of which alone leaves a question.
pub(super) fn chemical_project(project: &Project) -> Option<bool> {
    let by_code = within(project.industry?, &["25", "26"]);
    match (by_code, answer(&project.process, project.process.chemical_reaction)) {
        (Some(true), Some(true) | None) => Some(true),
        (Some(false), Some(false)) => Some(false),
        (_, _) => None,
    }
}

/// Whether it plates, or makes lead-acid batteries.
pub(super) fn plating_or_lead_acid(project: &Project) -> Option<bool> {
    let lead_acid = project.industry.and_then(|industry| within(industry, &["3843"]));
    match (answer(&project.process, project.process.plating), lead_acid) {
        (Some(true), _) | (_, Some(true)) => Some(true),
        (Some(false), Some(false)) => Some(false),
        (_, _) => None,
    }
}

/// Energy a year in tce with electricity by its heat value; `None` where nothing is told.
pub(super) fn energy_by_heat_value(project: &Project) -> Option<Bounds> {
    energy(project).map(|energy| energy.by_heat_value)
}

/// Energy a year with electricity by coal; `None` where nothing is told.
pub(super) fn energy_by_coal(project: &Project) -> Option<Bounds> {
    energy(project).map(|energy| energy.by_coal)
}

/// Energy by both ways of counting electricity, and the electricity in it.
struct Energy {
    by_heat_value: Bounds,
    by_coal: Bounds,
    electricity_kwh: Bounds,
}

/// What the company's figures leave open: how it counted electricity, and how much of its energy that is.
fn energy(project: &Project) -> Option<Energy> {
    let factor = |conversion| match conversion {
        EnergyConversion::HeatValue => HEAT_VALUE_TCE_PER_KWH,
        EnergyConversion::CoalEquivalent => COAL_TCE_PER_KWH,
    };
    let told = project.electricity_kwh_per_year;
    let Some(total) = project.energy_tce_per_year else {
        let kwh = told?;
        let at_least = |conversion| Bounds { low: kwh * factor(conversion), high: None };
        return Some(Energy {
            by_heat_value: at_least(EnergyConversion::HeatValue),
            by_coal: at_least(EnergyConversion::CoalEquivalent),
            electricity_kwh: Bounds::exactly(kwh),
        });
    };
    // Electricity is a part of all energy: each bounds the other.
    let by = |conversion: EnergyConversion| {
        let most = total / factor(conversion);
        let kwh = told.map_or(Bounds::between(0.0, most), Bounds::exactly);
        let in_conversion = |other| {
            let gap = factor(other) - factor(conversion);
            let (one, two) = (total + kwh.low * gap, total + kwh.high.unwrap_or(most) * gap);
            let low = f64::max(kwh.low * factor(other), f64::min(one, two));
            Bounds::between(low, f64::max(low, f64::max(one, two)))
        };
        Energy {
            by_heat_value: in_conversion(EnergyConversion::HeatValue),
            by_coal: in_conversion(EnergyConversion::CoalEquivalent),
            electricity_kwh: kwh,
        }
    };
    let joined = |a: Bounds, b: Bounds| Bounds {
        low: f64::min(a.low, b.low),
        high: a.high.zip(b.high).map(|(a, b)| f64::max(a, b)),
    };
    Some(match project.energy_conversion {
        Some(conversion) => by(conversion),
        None => {
            let (heat, coal) = (by(EnergyConversion::HeatValue), by(EnergyConversion::CoalEquivalent));
            Energy {
                by_heat_value: joined(heat.by_heat_value, coal.by_heat_value),
                by_coal: joined(heat.by_coal, coal.by_coal),
                electricity_kwh: joined(heat.electricity_kwh, coal.electricity_kwh),
            }
        }
    })
}

pub(super) fn energy_review(project: &Project) -> EnergyReview {
    let energy = energy(project);
    let told = energy.is_some();
    let Energy { by_heat_value, by_coal, electricity_kwh } = energy.unwrap_or(Energy {
        by_heat_value: Bounds::UNKNOWN,
        by_coal: Bounds::UNKNOWN,
        electricity_kwh: Bounds::UNKNOWN,
    });
    let most = |tce: Bounds| level(tce.high, electricity_kwh.high);
    EnergyReview {
        at_least: level(Some(by_heat_value.low), Some(electricity_kwh.low)),
        at_most: most(by_heat_value),
        by_coal_at_most: most(by_coal),
        by_heat_value_tce: by_heat_value,
        by_coal_tce: by_coal,
        electricity_kwh,
        told,
    }
}

/// `None` where nothing bounds it.
fn level(tce: Option<f64>, kwh: Option<f64>) -> EnergyReviewLevel {
    if tce.is_none_or(|tce| tce >= PROVINCE_TCE_PER_YEAR) {
        EnergyReviewLevel::Province
    } else if tce.is_none_or(|tce| tce >= EXEMPT_TCE_PER_YEAR) || kwh.is_none_or(|kwh| kwh >= EXEMPT_KWH_PER_YEAR) {
        EnergyReviewLevel::Local
    } else {
        EnergyReviewLevel::Exempt
    }
}
