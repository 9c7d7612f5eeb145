//! What the company is asked to tell, and what the park is asked.

use serde::Serialize;

use super::super::result::Verdict;
use super::land::LandBasis;
use super::rules::RuleFinding;
use super::{Case, Held, PolicyFinding};
use crate::catalog::{Claim, RuleMetric};
use crate::request::{Criterion, Process};

/// A figure of the project that is not told and that a verdict or a term waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub enum ProjectQuestion {
    /// What it makes or does.
    Industry,
    /// Land, or the plant of a tenant.
    Area,
    /// Fixed-asset investment.
    Investment,
    /// Tax a year.
    Tax,
    /// Output a year.
    Output,
    /// Value added a year.
    ValueAdded,
    /// Revenue a year.
    Revenue,
    /// Spending on research and development a year.
    Research,
    /// People.
    Staff,
    /// All energy a year.
    Energy,
    /// Electricity a year.
    Electricity,
    /// How electricity is counted in all energy.
    EnergyConversion,
    /// Main pollutants a year.
    Discharge,
    /// Whether it only cuts, welds and assembles.
    AssemblyOnly,
    /// Whether it plates.
    Plating,
    /// Solvent paint a year.
    SolventPaint,
    /// Solvent glue a year.
    SolventGlue,
    /// Whether it reacts chemicals.
    ChemicalReaction,
    /// Whether it casts or smelts.
    CastingOrSmelting,
    /// Fire class of the production.
    FireClass,
    /// Floor that is to be built.
    FloorToBuild,
    /// Built-over share of the land.
    BuildingCoefficient,
    /// Share of the land for office and living.
    OfficeLandShare,
    /// Green share of the land.
    GreenShare,
    /// Whether it is a recognised high-tech firm.
    HighTechFirm,
    /// Whether it founds a new company in the park.
    FoundedHere,
    /// Whether it has a recognised innovation platform.
    InnovationPlatform,
}

/// A question for the park.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "question", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub enum ParkQuestion {
    /// Does this threshold hold, and is it negotiable?
    Threshold {
        /// Id of the rule.
        rule: String,
    },
    /// Which check does the project have to pass first, or does the rule keep it out?
    Concerned {
        /// Id of the rule.
        rule: String,
    },
    /// Would the project pass this review in words?
    Review {
        /// Id of the rule.
        rule: String,
    },
    /// By which floor-area ratio does a tenant's plant count as land?
    TenantRatio,
    /// Does the policy still hold, and what has to be handed in?
    Policy {
        /// Id of the policy.
        policy: String,
    },
}

/// In the order of [`ProjectQuestion`].
pub(super) fn project_questions(case: Case<'_>, sites: &[Held]) -> Vec<ProjectQuestion> {
    use ProjectQuestion as Ask;
    let request = case.request;
    let project = &request.project;
    let asks = |criterion| request.requirement(criterion).is_some();
    let has = |metric| case.catalog.rules.iter().any(|rule| rule.metric == metric);
    let claims = |claim| {
        let conditions = case.catalog.policies.iter().flat_map(|policy| &policy.conditions);
        conditions.into_iter().any(|condition| condition.claim == Some(claim))
    };
    let builds = sites.iter().any(|held| held.land.basis == LandBasis::Own) || asks(Criterion::LandArea);
    let plan = |metric: RuleMetric| {
        builds && (has(metric) || sites.iter().any(|held| held.rules.iter().any(|rule| rule.metric == metric)))
    };
    // Who only cuts, welds and assembles has answered what else it does.
    let Process { plating, chemical_reaction, casting_or_smelting, assembly_only, .. } = project.process;
    let process = |answered: bool| !answered && assembly_only != Some(true);
    let counted = project.energy_tce_per_year.is_some();
    let missing = [
        (Ask::Industry, project.industry.is_none()),
        (Ask::Area, !asks(Criterion::LandArea) && !asks(Criterion::PlantArea)),
        (Ask::Investment, project.investment_yuan.is_none()),
        (Ask::Tax, project.tax_yuan_per_year.is_none()),
        (Ask::Output, project.output_yuan_per_year.is_none() && has(RuleMetric::OutputYuanPerM2Year)),
        (Ask::ValueAdded, project.value_added_yuan_per_year.is_none()),
        (Ask::Revenue, project.revenue_yuan_per_year.is_none()),
        (Ask::Research, project.rd_yuan_per_year.is_none()),
        (Ask::Staff, project.staff.is_none()),
        (Ask::Energy, !counted),
        (Ask::Electricity, project.electricity_kwh_per_year.is_none()),
        (Ask::EnergyConversion, counted && project.energy_conversion.is_none()),
        (Ask::Discharge, project.discharge_t_per_year.is_none()),
        (Ask::AssemblyOnly, assembly_only.is_none()),
        (Ask::Plating, process(plating.is_some())),
        (Ask::SolventPaint, process(project.process.solvent_paint_t_per_year.is_some())),
        (Ask::SolventGlue, process(project.process.solvent_glue_t_per_year.is_some())),
        (Ask::ChemicalReaction, process(chemical_reaction.is_some())),
        (Ask::CastingOrSmelting, process(casting_or_smelting.is_some())),
        (Ask::FireClass, !asks(Criterion::FireClass)),
        (Ask::FloorToBuild, builds && !asks(Criterion::PlantArea) && !asks(Criterion::OfficeArea)),
        (Ask::BuildingCoefficient, project.building_coefficient.is_none() && plan(RuleMetric::BuildingCoefficient)),
        (Ask::OfficeLandShare, project.office_land_share.is_none() && plan(RuleMetric::OfficeShare)),
        (Ask::GreenShare, project.green_share.is_none() && plan(RuleMetric::GreenShare)),
        (Ask::HighTechFirm, project.high_tech_firm.is_none() && claims(Claim::HighTechFirm)),
        (Ask::FoundedHere, project.founded_here.is_none() && claims(Claim::FoundedHere)),
        (Ask::InnovationPlatform, project.innovation_platform.is_none() && claims(Claim::InnovationPlatform)),
    ];
    missing.into_iter().filter(|(_, missing)| *missing).map(|(question, _)| question).collect()
}

/// Unconfirmed thresholds that the project is held against, checks that concern it, reviews in words, policies that
/// it may get.
pub(super) fn park_questions(
    case: Case<'_>,
    of_project: &[RuleFinding],
    as_asked: &Held,
    sites: &[Held],
    policies: &[PolicyFinding],
) -> Vec<ParkQuestion> {
    let held = || std::iter::once(as_asked).chain(sites);
    let mut questions: Vec<ParkQuestion> = Vec::new();
    let mut ask = |question: ParkQuestion| {
        if !questions.contains(&question) {
            questions.push(question);
        }
    };
    for finding in of_project.iter().chain(held().flat_map(|held| &held.rules)) {
        let Some(rule) = finding.rule.clone() else {
            continue;
        };
        if finding.metric.is_number() {
            if !finding.confirmed {
                ask(ParkQuestion::Threshold { rule });
            }
        } else if !matches!(finding.verdict, Verdict::Meets { .. } | Verdict::Unknown) {
            ask(ParkQuestion::Concerned { rule });
        }
    }
    if held().any(|held| held.land.ratio_assumed) {
        ask(ParkQuestion::TenantRatio);
    }
    for rule in &case.catalog.rules {
        let in_force = rule.valid_to.is_none_or(|last| case.today <= last);
        if rule.metric == RuleMetric::InWords && rule.hard && !rule.confirmed && in_force {
            ask(ParkQuestion::Review { rule: rule.id.clone() });
        }
    }
    for finding in policies.iter().filter(|finding| !finding.confirmed && !finding.expired) {
        if !matches!(finding.verdict, Verdict::FallsShort { .. }) {
            ask(ParkQuestion::Policy { policy: finding.policy.clone() });
        }
    }
    questions
}
