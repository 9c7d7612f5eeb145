//! Rules of entry, rules of grading, and policies, as data.

use serde::Serialize;

use super::Label;
use crate::industry::IndustryCode;

/// Who made a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
    /// A rule in words only: nothing is computed from it.
    InWords,
}

impl RuleMetric {
    /// All with their ids.
    pub const ALL: [(&'static str, RuleMetric); 9] = [
        ("investment_yuan_per_m2", RuleMetric::InvestmentYuanPerM2),
        ("tax_yuan_per_m2_year", RuleMetric::TaxYuanPerM2Year),
        ("output_yuan_per_m2_year", RuleMetric::OutputYuanPerM2Year),
        ("energy_tce_per_year", RuleMetric::EnergyTcePerYear),
        ("floor_area_ratio", RuleMetric::FloorAreaRatio),
        ("building_coefficient", RuleMetric::BuildingCoefficient),
        ("office_share", RuleMetric::OfficeShare),
        ("green_share", RuleMetric::GreenShare),
        ("in_words", RuleMetric::InWords),
    ];
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
    /// Which side is allowed; absent for a rule in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comparison: Option<Comparison>,
    /// The threshold in the metric's unit; absent for a rule in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<f64>,
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
}

/// A condition of a policy that a project can be held against.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct PolicyCondition {
    /// What must be so.
    pub text: Label,
    /// Industries for which it holds; empty for any.
    pub industries: Vec<IndustryCode>,
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
    /// Id of the source.
    pub source: String,
    /// The year it speaks of.
    pub year: i16,
}
