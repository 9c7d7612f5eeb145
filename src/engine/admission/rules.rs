//! The project against rules with a number, and against rules that concern some projects only.

use serde::Serialize;

use super::super::result::Verdict;
use super::super::view::View;
use super::gates::{chemical_project, energy_by_heat_value, plating_or_lead_acid};
use super::land::LandBasis;
use super::{Bounds, Case, Land};
use crate::catalog::{Comparison, FactKey, Level, Rule, RuleMetric, SourceKind};

/// What would satisfy a rule. Each one alone does, and nothing less of it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(tag = "remedy", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub enum Remedy {
    /// Invest so much more.
    InvestMore {
        /// Yuan.
        yuan: f64,
    },
    /// Pay so much more tax a year.
    PayMoreTax {
        /// Yuan a year.
        yuan_per_year: f64,
    },
    /// Produce so much more a year.
    ProduceMore {
        /// Yuan a year.
        yuan_per_year: f64,
    },
    /// Take so much less land; a tenant, so much less plant.
    TakeLessLand {
        /// Land, m²; a tenant's equivalent.
        land_m2: f64,
        /// The plant behind a tenant's land, m².
        #[serde(skip_serializing_if = "Option::is_none")]
        floor_m2: Option<f64>,
    },
    /// Take so much more land.
    TakeMoreLand {
        /// Land, m².
        land_m2: f64,
    },
    /// Build so much more floor, where no storey of it is over 8 m.
    BuildMore {
        /// Floor, m².
        floor_m2: f64,
    },
    /// Build so much less floor, counted as the ratio counts it.
    BuildLess {
        /// Floor, m².
        floor_m2: f64,
    },
    /// Use so much less energy.
    UseLessEnergy {
        /// Tonnes of coal equivalent a year, by heat value.
        tce_per_year: f64,
    },
    /// Give so much more of the land to what the rule counts.
    GiveMore {
        /// Land, m².
        land_m2: f64,
    },
    /// Give so much less of the land to what the rule counts.
    GiveLess {
        /// Land, m².
        land_m2: f64,
    },
}

/// One rule against the project.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct RuleFinding {
    /// Id of the rule in the catalog; absent for a term of the plot itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
    /// What it measures.
    pub metric: RuleMetric,
    /// Which side is allowed; absent where no number is compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    // `Comparison` of JavaScript is that of two sites.
    #[cfg_attr(feature = "web", tsify(type = "\"at_least\" | \"at_most\"", optional))]
    pub comparison: Option<Comparison>,
    /// The threshold in the metric's unit; absent where no number is compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub threshold: Option<f64>,
    /// Who made it.
    pub level: Level,
    /// A hard "no" when failed, otherwise negotiable.
    pub hard: bool,
    /// Whether it is known to hold for this park today.
    pub confirmed: bool,
    /// Id of the source.
    pub source: String,
    /// The year it speaks of.
    pub year: i16,
    /// What the project brings, in the metric's unit; absent where nothing tells.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "web", tsify(optional))]
    pub offered: Option<Bounds>,
    /// How that stands. A check that has to be passed first *can be met*.
    pub verdict: Verdict,
    /// What would satisfy it, each alone; empty where nothing has to.
    pub remedies: Vec<Remedy>,
}

/// Ids of the rules in words that are in force.
pub(super) fn in_words(case: Case<'_>) -> Vec<String> {
    let in_words = rules(case).filter(|rule| rule.metric == RuleMetric::InWords);
    in_words.map(|rule| rule.id.clone()).collect()
}

/// Rules that hang on the project alone.
pub(super) fn rules_of_project(case: Case<'_>) -> Vec<RuleFinding> {
    let project = &case.request.project;
    let judged = |rule: &Rule| {
        let (offered, verdict) = match rule.metric {
            RuleMetric::EnergyTcePerYear => {
                let energy = energy_by_heat_value(project).filter(|energy| !energy.is_unknown());
                (energy, compared(energy, rule.comparison, rule.value))
            }
            RuleMetric::ChemicalProject => {
                (None, concerned(chemical_project(project), Verdict::FallsShort { by: 1.0 }))
            }
            RuleMetric::PlatingOrLeadAcid => {
                let checked = Verdict::CanBeMet { from: None, works: None };
                (None, concerned(plating_or_lead_acid(project), checked))
            }
            RuleMetric::InvestmentYuanPerM2
            | RuleMetric::TaxYuanPerM2Year
            | RuleMetric::OutputYuanPerM2Year
            | RuleMetric::FloorAreaRatio
            | RuleMetric::BuildingCoefficient
            | RuleMetric::OfficeShare
            | RuleMetric::GreenShare
            | RuleMetric::InWords => return None,
        };
        let remedies = match (rule.metric, rule.comparison, &verdict) {
            (RuleMetric::EnergyTcePerYear, Some(Comparison::AtMost), Verdict::FallsShort { by }) => {
                vec![Remedy::UseLessEnergy { tce_per_year: *by }]
            }
            (_, _, _) => Vec::new(),
        };
        Some(RuleFinding { offered, verdict, remedies, ..of_catalog(rule) })
    };
    rules(case).filter_map(judged).collect()
}

/// Rules per land, for land as asked or at a site.
pub(super) fn rules_of_land(case: Case<'_>, view: Option<&View<'_>>, land: &Land) -> Vec<RuleFinding> {
    // For who takes no land, as in an office, no rule speaks of land.
    if view.is_some() && land.basis == LandBasis::None {
        return Vec::new();
    }
    let own = view.map(|view| terms_of_plot(case, view)).unwrap_or_default();
    let general = rules(case).map(of_catalog).filter(|rule| !own.iter().any(|term| stands_for(term, rule)));
    general.chain(own.iter().cloned()).filter_map(|rule| judge(case, land, rule)).collect()
}

/// Rules in force that hold for the project's industry.
fn rules<'a>(case: Case<'a>) -> impl Iterator<Item = &'a Rule> {
    let industry = case.request.project.industry;
    case.catalog.rules.iter().filter(move |rule| {
        let holds = |industry| rule.industries.iter().any(|code| code.contains(industry));
        let in_force = rule.valid_to.is_none_or(|last| case.today <= last);
        in_force && (rule.industries.is_empty() || industry.is_some_and(holds))
    })
}

fn of_catalog(rule: &Rule) -> RuleFinding {
    RuleFinding {
        rule: Some(rule.id.clone()),
        metric: rule.metric,
        comparison: rule.comparison,
        threshold: rule.value,
        level: rule.level,
        hard: rule.hard,
        confirmed: rule.confirmed,
        source: rule.source.clone(),
        year: rule.year,
        offered: None,
        verdict: Verdict::Unknown,
        remedies: Vec::new(),
    }
}

/// What a plot itself asks of who builds on it. The mandatory measures of land control are hard.
fn terms_of_plot(case: Case<'_>, view: &View<'_>) -> Vec<RuleFinding> {
    let terms = [
        (FactKey::InvestmentMin, RuleMetric::InvestmentYuanPerM2, Comparison::AtLeast, false),
        (FactKey::TaxMin, RuleMetric::TaxYuanPerM2Year, Comparison::AtLeast, false),
        (FactKey::OutputMin, RuleMetric::OutputYuanPerM2Year, Comparison::AtLeast, false),
        (FactKey::FloorAreaRatioMin, RuleMetric::FloorAreaRatio, Comparison::AtLeast, true),
        (FactKey::FloorAreaRatioMax, RuleMetric::FloorAreaRatio, Comparison::AtMost, true),
        (FactKey::BuildingCoefficientMin, RuleMetric::BuildingCoefficient, Comparison::AtLeast, true),
        (FactKey::OfficeShareMax, RuleMetric::OfficeShare, Comparison::AtMost, true),
        (FactKey::GreenRatioMax, RuleMetric::GreenShare, Comparison::AtMost, false),
    ];
    let stated = terms.into_iter().filter_map(|(key, metric, comparison, hard)| {
        let provenance = view.provenance(key)?;
        let source = case.catalog.source(&provenance.source);
        Some(RuleFinding {
            rule: None,
            metric,
            comparison: Some(comparison),
            threshold: Some(view.number(key)?),
            level: Level::Park,
            hard,
            confirmed: source.is_some_and(|source| source.kind == SourceKind::Document),
            source: provenance.source,
            year: provenance.year,
            offered: None,
            verdict: Verdict::Unknown,
            remedies: Vec::new(),
        })
    });
    stated.collect()
}

/// Whether a term of the plot makes a rule idle: the park's own of the same kind, or one that is no stricter.
fn stands_for(term: &RuleFinding, rule: &RuleFinding) -> bool {
    let same = term.metric == rule.metric && term.comparison == rule.comparison;
    let no_stricter = match (rule.comparison, rule.threshold, term.threshold) {
        (Some(Comparison::AtLeast), Some(rule), Some(term)) => rule <= term,
        (Some(Comparison::AtMost), Some(rule), Some(term)) => rule >= term,
        (_, _, _) => false,
    };
    same && (rule.level == Level::Park || no_stricter)
}

/// Judges a rule per land; `None` for a rule that does not hang on land.
fn judge(case: Case<'_>, land: &Land, rule: RuleFinding) -> Option<RuleFinding> {
    let project = &case.request.project;
    let builds = land.basis == LandBasis::Own;
    let per_land = |amount: Option<f64>| land.land_m2.zip(amount).map(|(land, amount)| land.divides(amount));
    let offered = match rule.metric {
        RuleMetric::InvestmentYuanPerM2 => per_land(project.investment_yuan),
        RuleMetric::TaxYuanPerM2Year => per_land(project.tax_yuan_per_year),
        RuleMetric::OutputYuanPerM2Year => per_land(project.output_yuan_per_year),
        RuleMetric::FloorAreaRatio if builds => land.floor_area_ratio,
        RuleMetric::BuildingCoefficient if builds => project.building_coefficient.map(Bounds::exactly),
        RuleMetric::OfficeShare if builds => project.office_land_share.map(Bounds::exactly),
        RuleMetric::GreenShare if builds => project.green_share.map(Bounds::exactly),
        RuleMetric::FloorAreaRatio
        | RuleMetric::BuildingCoefficient
        | RuleMetric::OfficeShare
        | RuleMetric::GreenShare
        | RuleMetric::EnergyTcePerYear
        | RuleMetric::ChemicalProject
        | RuleMetric::PlatingOrLeadAcid
        | RuleMetric::InWords => return None,
    };
    let verdict = compared(offered, rule.comparison, rule.threshold);
    let remedies = match verdict {
        Verdict::FallsShort { .. } | Verdict::Unknown => remedies(case, land, &rule),
        Verdict::Meets { .. } | Verdict::CanBeMet { .. } => Vec::new(),
    };
    Some(RuleFinding { offered, verdict, remedies, ..rule })
}

fn compared(offered: Option<Bounds>, comparison: Option<Comparison>, threshold: Option<f64>) -> Verdict {
    match (offered, comparison, threshold) {
        (Some(offered), Some(comparison), Some(threshold)) => offered.against(comparison, threshold),
        (_, _, _) => Verdict::Unknown,
    }
}

/// A rule that concerns some projects only.
fn concerned(project_is: Option<bool>, then: Verdict) -> Verdict {
    match project_is {
        Some(true) => then,
        Some(false) => Verdict::Meets { margin: None },
        None => Verdict::Unknown,
    }
}

/// What would satisfy a rule per land; where land is only bounded, for the most land that the project may take.
fn remedies(case: Case<'_>, land: &Land, rule: &RuleFinding) -> Vec<Remedy> {
    let project = &case.request.project;
    let (Some(land_m2), Some(comparison), Some(threshold)) =
        (land.land_m2.and_then(|land| land.high), rule.comparison, rule.threshold)
    else {
        return Vec::new();
    };
    let amounts = |have: Option<f64>, more: fn(f64) -> Remedy| {
        let Some(have) = have.filter(|_| comparison == Comparison::AtLeast) else {
            return Vec::new();
        };
        let mut remedies = vec![more(threshold * land_m2 - have)];
        remedies.extend(less_land(land, land_m2, have / threshold));
        remedies
    };
    let given = |share: Option<f64>| {
        let over = share.map(|share| (share - threshold) * land_m2);
        let remedy = over.map(|over| match comparison {
            Comparison::AtLeast => Remedy::GiveMore { land_m2: -over },
            Comparison::AtMost => Remedy::GiveLess { land_m2: over },
        });
        remedy.into_iter().collect()
    };
    let found: Vec<Remedy> = match (rule.metric, comparison) {
        (RuleMetric::InvestmentYuanPerM2, _) => amounts(project.investment_yuan, |yuan| Remedy::InvestMore { yuan }),
        (RuleMetric::TaxYuanPerM2Year, _) => {
            amounts(project.tax_yuan_per_year, |yuan_per_year| Remedy::PayMoreTax { yuan_per_year })
        }
        (RuleMetric::OutputYuanPerM2Year, _) => {
            amounts(project.output_yuan_per_year, |yuan_per_year| Remedy::ProduceMore { yuan_per_year })
        }
        (RuleMetric::FloorAreaRatio, Comparison::AtLeast) => {
            let counted = land.floor_area_ratio.map(|ratio| ratio.low * land_m2);
            let floor = counted.map(|counted| Remedy::BuildMore { floor_m2: threshold * land_m2 - counted });
            let less = counted.and_then(|counted| less_land(land, land_m2, counted / threshold));
            floor.into_iter().chain(less).collect()
        }
        (RuleMetric::FloorAreaRatio, Comparison::AtMost) => {
            let counted = land.floor_area_ratio.and_then(|ratio| ratio.high).map(|ratio| ratio * land_m2);
            let floor = counted.map(|counted| Remedy::BuildLess { floor_m2: counted - threshold * land_m2 });
            let more = counted.map(|counted| Remedy::TakeMoreLand { land_m2: counted / threshold - land_m2 });
            floor.into_iter().chain(more).collect()
        }
        (RuleMetric::BuildingCoefficient, _) => given(project.building_coefficient),
        (RuleMetric::OfficeShare, _) => given(project.office_land_share),
        (RuleMetric::GreenShare, _) => given(project.green_share),
        (
            RuleMetric::EnergyTcePerYear
            | RuleMetric::ChemicalProject
            | RuleMetric::PlatingOrLeadAcid
            | RuleMetric::InWords,
            _,
        ) => Vec::new(),
    };
    found.into_iter().filter(|remedy| remedy.amount().is_finite() && remedy.amount() > 0.0).collect()
}

/// So much less that `enough` remains; nobody builds on no land at all.
fn less_land(land: &Land, taken: f64, enough: f64) -> Option<Remedy> {
    let ratio = land.floor_area_ratio.and_then(Bounds::only).filter(|_| land.basis == LandBasis::Tenant);
    let less = taken - enough;
    (enough > 0.0).then_some(Remedy::TakeLessLand { land_m2: less, floor_m2: ratio.map(|ratio| less * ratio) })
}

impl Remedy {
    fn amount(self) -> f64 {
        match self {
            Remedy::InvestMore { yuan: amount }
            | Remedy::PayMoreTax { yuan_per_year: amount }
            | Remedy::ProduceMore { yuan_per_year: amount }
            | Remedy::TakeLessLand { land_m2: amount, .. }
            | Remedy::TakeMoreLand { land_m2: amount }
            | Remedy::BuildMore { floor_m2: amount }
            | Remedy::BuildLess { floor_m2: amount }
            | Remedy::UseLessEnergy { tce_per_year: amount }
            | Remedy::GiveMore { land_m2: amount }
            | Remedy::GiveLess { land_m2: amount } => amount,
        }
    }
}
