//! Rules of entry, rules of grading, and policies, as data.

use serde::Serialize;

use super::Label;
use crate::industry::IndustryCode;
use crate::units::Day;

/// Who made a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub enum Level {
    /// The state.
    National,
    /// The province.
    Province,
    /// The city.
    City,
    /// The park.
    Park,
}

impl Level {
    /// All with their ids.
    pub const ALL: [(&'static str, Level); 4] =
        [("national", Level::National), ("province", Level::Province), ("city", Level::City), ("park", Level::Park)];
}

/// What a rule measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub enum RuleMetric {
    /// Fixed-asset investment per land, yuan/m².
    InvestmentYuanPerM2,
    /// Tax per land and year, yuan/m².
    TaxYuanPerM2Year,
    /// Output per land and year, yuan/m².
    OutputYuanPerM2Year,
    /// Energy a year, tce.
    EnergyTcePerYear,
    /// Floor area over land.
    FloorAreaRatio,
    /// Built-over share of the land.
    BuildingCoefficient,
    /// Share of land for office and living.
    OfficeShare,
    /// Green share of the land.
    GreenShare,
    /// Concerns new chemical projects and no others; without comparison and value.
    ChemicalProject,
    /// Concerns plating and lead-acid batteries and nothing else; without comparison and value.
    PlatingOrLeadAcid,
    /// A rule in words only: nothing is computed from it.
    InWords,
}

impl RuleMetric {
    /// All with their ids.
    pub const ALL: [(&'static str, RuleMetric); 11] = [
        ("investment_yuan_per_m2", RuleMetric::InvestmentYuanPerM2),
        ("tax_yuan_per_m2_year", RuleMetric::TaxYuanPerM2Year),
        ("output_yuan_per_m2_year", RuleMetric::OutputYuanPerM2Year),
        ("energy_tce_per_year", RuleMetric::EnergyTcePerYear),
        ("floor_area_ratio", RuleMetric::FloorAreaRatio),
        ("building_coefficient", RuleMetric::BuildingCoefficient),
        ("office_share", RuleMetric::OfficeShare),
        ("green_share", RuleMetric::GreenShare),
        ("chemical_project", RuleMetric::ChemicalProject),
        ("plating_or_lead_acid", RuleMetric::PlatingOrLeadAcid),
        ("in_words", RuleMetric::InWords),
    ];

    /// Whether it is compared with a number.
    pub fn is_number(self) -> bool {
        match self {
            RuleMetric::InvestmentYuanPerM2
            | RuleMetric::TaxYuanPerM2Year
            | RuleMetric::OutputYuanPerM2Year
            | RuleMetric::EnergyTcePerYear
            | RuleMetric::FloorAreaRatio
            | RuleMetric::BuildingCoefficient
            | RuleMetric::OfficeShare
            | RuleMetric::GreenShare => true,
            RuleMetric::ChemicalProject | RuleMetric::PlatingOrLeadAcid | RuleMetric::InWords => false,
        }
    }
}

/// Which side of the value is allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Comparison {
    /// The value or more.
    AtLeast,
    /// The value or less.
    AtMost,
}

impl Comparison {
    /// All with their ids.
    pub const ALL: [(&'static str, Comparison); 2] =
        [("at_least", Comparison::AtLeast), ("at_most", Comparison::AtMost)];
}

/// A rule of entry or grading.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Rule {
    /// Short stable name.
    pub id: String,
    /// What it says.
    pub text: Label,
    /// What it measures.
    pub metric: RuleMetric,
    /// Industries for which it holds; empty for all.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub industries: Vec<IndustryCode>,
    /// Which side is allowed; absent where no number is compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comparison: Option<Comparison>,
    /// The threshold in the metric's unit; absent where no number is compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<f64>,
    /// Who made it.
    pub level: Level,
    /// A hard "no" when failed, otherwise negotiable.
    pub hard: bool,
    /// Whether it is known to hold for this park today.
    pub confirmed: bool,
    /// The last day on which it is in force, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<Day>,
    /// Id of the source.
    pub source: String,
    /// The year it speaks of.
    pub year: i16,
}

/// What a company can say of itself that a condition of a policy asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub enum Claim {
    /// It is recognised as a high-tech firm.
    HighTechFirm,
    /// It founds a new company in the park.
    FoundedHere,
    /// It has a recognised innovation platform, incubator or technology centre.
    InnovationPlatform,
}

impl Claim {
    /// All with their ids.
    pub const ALL: [(&'static str, Claim); 3] = [
        ("high_tech_firm", Claim::HighTechFirm),
        ("founded_here", Claim::FoundedHere),
        ("innovation_platform", Claim::InnovationPlatform),
    ];
}

/// A condition of a policy that a project can be held against.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct PolicyCondition {
    /// What must be so.
    pub text: Label,
    /// Industries for which it holds; empty for any.
    pub industries: Vec<IndustryCode>,
    /// What the company itself can say about it; absent where only the park can tell.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claim: Option<Claim>,
}

/// Support that the park or the state names. Nothing is computed from it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Policy {
    /// Short stable name.
    pub id: String,
    /// The instrument.
    pub name: Label,
    /// What it gives.
    pub text: Label,
    /// What it takes.
    pub conditions: Vec<PolicyCondition>,
    /// Whether it is known to hold today.
    pub confirmed: bool,
    /// The last day on which it can be applied for, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<Day>,
    /// Id of the source.
    pub source: String,
    /// The year it speaks of.
    pub year: i16,
}
