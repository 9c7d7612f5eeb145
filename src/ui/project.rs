//! The figures and answers of the project that the page lets one tell, and where each stands in the request.

use crate::request::Project;

/// A number of the project that the company may tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ProjectField {
    Investment,
    Output,
    Revenue,
    ValueAdded,
    Tax,
    Research,
    Staff,
    Shifts,
    Energy,
    Electricity,
    Discharge,
    SolventPaint,
    SolventGlue,
    BuildingCoefficient,
    OfficeLandShare,
    GreenShare,
    TenantRatio,
}

/// A yes or no of the project that the company may tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ProjectAnswer {
    AssemblyOnly,
    Plating,
    ChemicalReaction,
    CastingOrSmelting,
    HighTechFirm,
    FoundedHere,
    InnovationPlatform,
}

impl ProjectField {
    /// Its key in a request file, and its place in a project.
    pub(super) fn place(self, project: &mut Project) -> (&'static str, &mut Option<f64>) {
        let process = &mut project.process;
        match self {
            ProjectField::Investment => ("investment_yuan", &mut project.investment_yuan),
            ProjectField::Output => ("output_yuan_per_year", &mut project.output_yuan_per_year),
            ProjectField::Revenue => ("revenue_yuan_per_year", &mut project.revenue_yuan_per_year),
            ProjectField::ValueAdded => ("value_added_yuan_per_year", &mut project.value_added_yuan_per_year),
            ProjectField::Tax => ("tax_yuan_per_year", &mut project.tax_yuan_per_year),
            ProjectField::Research => ("rd_yuan_per_year", &mut project.rd_yuan_per_year),
            ProjectField::Staff => ("staff", &mut project.staff),
            ProjectField::Shifts => ("shifts", &mut project.shifts),
            ProjectField::Energy => ("energy_tce_per_year", &mut project.energy_tce_per_year),
            ProjectField::Electricity => ("electricity_kwh_per_year", &mut project.electricity_kwh_per_year),
            ProjectField::Discharge => ("discharge_t_per_year", &mut project.discharge_t_per_year),
            ProjectField::SolventPaint => ("solvent_paint_t_per_year", &mut process.solvent_paint_t_per_year),
            ProjectField::SolventGlue => ("solvent_glue_t_per_year", &mut process.solvent_glue_t_per_year),
            ProjectField::BuildingCoefficient => ("building_coefficient", &mut project.building_coefficient),
            ProjectField::OfficeLandShare => ("office_land_share", &mut project.office_land_share),
            ProjectField::GreenShare => ("green_share", &mut project.green_share),
            ProjectField::TenantRatio => ("tenant_floor_area_ratio", &mut project.tenant_floor_area_ratio),
        }
    }

    /// Whether half of one makes no sense.
    pub(super) fn is_whole(self) -> bool {
        matches!(self, ProjectField::Staff | ProjectField::Shifts)
    }
}

impl ProjectAnswer {
    /// Its place in a project.
    pub(super) fn place(self, project: &mut Project) -> &mut Option<bool> {
        match self {
            ProjectAnswer::AssemblyOnly => &mut project.process.assembly_only,
            ProjectAnswer::Plating => &mut project.process.plating,
            ProjectAnswer::ChemicalReaction => &mut project.process.chemical_reaction,
            ProjectAnswer::CastingOrSmelting => &mut project.process.casting_or_smelting,
            ProjectAnswer::HighTechFirm => &mut project.high_tech_firm,
            ProjectAnswer::FoundedHere => &mut project.founded_here,
            ProjectAnswer::InnovationPlatform => &mut project.innovation_platform,
        }
    }
}
