//! What the company plans: its own figures, by which the park judges it. Nothing here changes a score.

use serde::Serialize;

use crate::catalog::Claim;
use crate::catalog::reader::{Node, ObjectReader};
use crate::industry::IndustryCode;
use crate::units::Day;

/// By which factor electricity is counted as coal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub enum EnergyConversion {
    /// By its heat value: 1.229 tce per 10,000 kWh.
    HeatValue,
    /// By the coal burnt for it: about 3.0 tce per 10,000 kWh.
    CoalEquivalent,
}

impl EnergyConversion {
    /// All with their ids.
    pub const ALL: [(&'static str, EnergyConversion); 2] =
        [("heat_value", EnergyConversion::HeatValue), ("coal_equivalent", EnergyConversion::CoalEquivalent)];
}

/// How it is made: the questions that decide the environmental paper. An answer that is absent is unknown.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct Process {
    /// Plates metal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plating: Option<bool>,
    /// Solvent paint, tonnes a year; 0 for none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub solvent_paint_t_per_year: Option<f64>,
    /// Solvent glue, tonnes a year; 0 for none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub solvent_glue_t_per_year: Option<f64>,
    /// Makes something by a chemical reaction.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chemical_reaction: Option<bool>,
    /// Casts or smelts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub casting_or_smelting: Option<bool>,
    /// Cuts, welds and assembles, and nothing else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assembly_only: Option<bool>,
}

impl Process {
    /// Whether nothing is said of it.
    pub fn is_unknown(&self) -> bool {
        *self == Process::default()
    }
}

/// What the company plans.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct Project {
    /// What it makes or does.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "web", tsify(type = "string", optional))]
    pub industry: Option<IndustryCode>,
    /// The day on which it wants to move in; else today.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "web", tsify(type = "string", optional))]
    pub move_in: Option<Day>,
    /// Fixed-asset investment (buildings, equipment and land price, no working capital), yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub investment_yuan: Option<f64>,
    /// Output a year, yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_yuan_per_year: Option<f64>,
    /// Revenue a year, yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revenue_yuan_per_year: Option<f64>,
    /// Value added a year, yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value_added_yuan_per_year: Option<f64>,
    /// Tax paid a year, yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_yuan_per_year: Option<f64>,
    /// Spending on research and development a year, yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rd_yuan_per_year: Option<f64>,
    /// All energy a year, electricity included, tonnes of coal equivalent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub energy_tce_per_year: Option<f64>,
    /// How electricity is counted in `energy_tce_per_year`; absent where nobody says.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "web", tsify(optional))]
    pub energy_conversion: Option<EnergyConversion>,
    /// Electricity a year, kWh.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub electricity_kwh_per_year: Option<f64>,
    /// Main pollutants discharged a year, tonnes; 0 for none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discharge_t_per_year: Option<f64>,
    /// People, a whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub staff: Option<f64>,
    /// Shifts a day, 1, 2 or 3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shifts: Option<f64>,
    /// How it is made.
    #[serde(skip_serializing_if = "Process::is_unknown")]
    #[cfg_attr(feature = "schema", schemars(default))]
    #[cfg_attr(feature = "web", tsify(optional))]
    pub process: Process,
    /// Built-over share of the land, of a plan that there is already.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub building_coefficient: Option<f64>,
    /// Share of the land for office and living, of a plan that there is already.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub office_land_share: Option<f64>,
    /// Green share of the land, of a plan that there is already.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub green_share: Option<f64>,
    /// Floor-area ratio by which the park counts a tenant's plant as land, where it has told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_floor_area_ratio: Option<f64>,
    /// Recognised as a high-tech firm.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub high_tech_firm: Option<bool>,
    /// Founds a new company in the park.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub founded_here: Option<bool>,
    /// Has a recognised innovation platform, incubator or technology centre.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub innovation_platform: Option<bool>,
}

/// Least and greatest of every number of the project, by its key.
pub(super) const RANGES: [(&str, f64, f64); 14] = [
    ("investment_yuan", 0.0, 1e13),
    ("output_yuan_per_year", 0.0, 1e13),
    ("revenue_yuan_per_year", 0.0, 1e13),
    ("value_added_yuan_per_year", 0.0, 1e13),
    ("tax_yuan_per_year", 0.0, 1e12),
    ("rd_yuan_per_year", 0.0, 1e12),
    ("energy_tce_per_year", 0.0, 1e9),
    ("electricity_kwh_per_year", 0.0, 1e13),
    ("discharge_t_per_year", 0.0, 1e9),
    ("staff", 0.0, 1e6),
    ("shifts", 1.0, 3.0),
    ("building_coefficient", 0.0, 1.0),
    ("office_land_share", 0.0, 1.0),
    ("green_share", 0.0, 1.0),
];
/// The same of the floor-area ratio by which plant is counted as land.
pub(super) const TENANT_RATIO: (&str, f64, f64) = ("tenant_floor_area_ratio", 0.1, 10.0);
/// The same of the tonnes of a process.
pub(super) const TONNES: [(&str, f64, f64); 2] =
    [("solvent_paint_t_per_year", 0.0, 1e6), ("solvent_glue_t_per_year", 0.0, 1e6)];

impl Project {
    /// Whether the company says that a claim of a policy holds for it; `None` where it says nothing.
    pub fn claim(&self, claim: Claim) -> Option<bool> {
        match claim {
            Claim::HighTechFirm => self.high_tech_firm,
            Claim::FoundedHere => self.founded_here,
            Claim::InnovationPlatform => self.innovation_platform,
        }
    }

    /// Least and greatest of a number of the project, base unit; `None` where there is no such number.
    pub fn range(key: &str) -> Option<(f64, f64)> {
        let all = RANGES.iter().chain(std::iter::once(&TENANT_RATIO)).chain(&TONNES);
        all.copied().find(|(name, ..)| *name == key).map(|(_, min, max)| (min, max))
    }
}

pub(super) fn project(node: &Node<'_>) -> Option<Project> {
    let object = node.object()?;
    let yes = |key: &'static str| object.optional(key).and_then(|node| node.yes_no());
    let project = Project {
        industry: object.optional("industry").and_then(|node| node.industry()),
        move_in: object.optional("move_in").and_then(|node| node.day()),
        investment_yuan: number(&object, "investment_yuan"),
        output_yuan_per_year: number(&object, "output_yuan_per_year"),
        revenue_yuan_per_year: number(&object, "revenue_yuan_per_year"),
        value_added_yuan_per_year: number(&object, "value_added_yuan_per_year"),
        tax_yuan_per_year: number(&object, "tax_yuan_per_year"),
        rd_yuan_per_year: number(&object, "rd_yuan_per_year"),
        energy_tce_per_year: number(&object, "energy_tce_per_year"),
        energy_conversion: object.optional("energy_conversion").and_then(|node| node.one_of(&EnergyConversion::ALL)),
        electricity_kwh_per_year: number(&object, "electricity_kwh_per_year"),
        discharge_t_per_year: number(&object, "discharge_t_per_year"),
        staff: whole(&object, "staff"),
        shifts: whole(&object, "shifts"),
        process: object.optional("process").and_then(|node| process(&node)).unwrap_or_default(),
        building_coefficient: number(&object, "building_coefficient"),
        office_land_share: number(&object, "office_land_share"),
        green_share: number(&object, "green_share"),
        tenant_floor_area_ratio: number(&object, "tenant_floor_area_ratio"),
        high_tech_firm: yes("high_tech_firm"),
        founded_here: yes("founded_here"),
        innovation_platform: yes("innovation_platform"),
    };
    object.finish();
    Some(project)
}

fn process(node: &Node<'_>) -> Option<Process> {
    let object = node.object()?;
    let yes = |key: &'static str| object.optional(key).and_then(|node| node.yes_no());
    let process = Process {
        plating: yes("plating"),
        solvent_paint_t_per_year: number(&object, "solvent_paint_t_per_year"),
        solvent_glue_t_per_year: number(&object, "solvent_glue_t_per_year"),
        chemical_reaction: yes("chemical_reaction"),
        casting_or_smelting: yes("casting_or_smelting"),
        assembly_only: yes("assembly_only"),
    };
    object.finish();
    Some(process)
}

fn number(object: &ObjectReader<'_>, key: &'static str) -> Option<f64> {
    let (min, max) = Project::range(key)?;
    object.optional(key)?.number(min, max)
}

/// People and shifts come whole: half of one is a slip of the pen, and is said to be one.
fn whole(object: &ObjectReader<'_>, key: &'static str) -> Option<f64> {
    let (min, max) = Project::range(key)?;
    object.optional(key)?.whole(min as u32, max as u32).map(f64::from)
}
