//! The park's side.

use super::English;
use crate::catalog::{Level, RuleMetric};
use crate::engine::{BenefitMeasure, EnergyReviewLevel, LandBasis, ProjectQuestion, Remedy, Standing, TwoHighSector};
use crate::text::park_tongue::{ParkKey, ParkTongue, RuleStand};
use crate::text::quotes::{CURLY, quoted};
use crate::text::tongue::Tally;

impl ParkTongue for English {
    fn fixed(&self, key: ParkKey) -> &'static str {
        match key {
            ParkKey::Title => "The park's side",
            ParkKey::Barred => "A hard rule stands in the way",
            ParkKey::BarredAll => "A hard rule of the park stands in the way of all of these; open one to see which.",
            ParkKey::ToConfirm => "default, to be confirmed by the park",
            ParkKey::Hard => "hard",
            ParkKey::Negotiable => "negotiable",
            ParkKey::TermOfPlot => "term of this plot",
            ParkKey::Rules => "Rules of entry",
            ParkKey::Gates => "Permits",
            ParkKey::Paper => "Environmental review",
            ParkKey::Fire => "Fire class",
            ParkKey::TwoHighs => "High energy, high discharge",
            ParkKey::EnergyReview => "Energy review",
            ParkKey::Benefit => "Benefit per mu, estimated",
            ParkKey::BenefitBasis => {
                "By the public formula and bases of Huangyan (Zhejiang) for 2022, as a rough guide: this park's own bases are not public. A term counts at most 1.5 times its weight (default, to be confirmed by the park). Tax is never estimated: only what you fill in counts."
            }
            ParkKey::Measure => "Measure",
            ParkKey::Project => "This project",
            ParkKey::Points => "Points",
            ParkKey::Base => "Base",
            ParkKey::NothingUsed => "nothing used, counted in full",
            ParkKey::NotTold => "not told",
            ParkKey::Policies => "Policies",
            ParkKey::PoliciesNote => {
                "Conditions only, no sums: no park may promise tax refunds or subsidies without a legal basis."
            }
            ParkKey::Met => "met",
            ParkKey::NotMet => "not met",
            ParkKey::Open => "open",
            ParkKey::NoLastDay => "no last day stated",
            ParkKey::NoConditions => "no conditions stated",
            ParkKey::Expired => "has run out",
            ParkKey::InWords => "What the park judges itself",
            ParkKey::Tell => "Tell these, and the answer becomes firmer",
            ParkKey::TellWhere => "Under “Your project”, where the needs are.",
            ParkKey::Process => "How it is made",
            ParkKey::Company => "The company",
            ParkKey::Plan => "Plan of the land, where there is one",
            ParkKey::Figures => "What goes in and comes out",
            ParkKey::WriteMail => "Write an e-mail",
            ParkKey::PasteHere => "(The letter is copied: please paste it here.)",
            ParkKey::NotSaid => "not said",
            ParkKey::TonnesAYear => "t/year",
            ParkKey::TenantRatio => "Floor-area ratio by which rented plant counts as land",
            ParkKey::OneNumber => "One number here, such as 3000",
            ParkKey::ByHeatValue => "electricity by heat value",
            ParkKey::ByCoal => "electricity by coal equivalent",
        }
    }

    fn metric(&self, metric: RuleMetric) -> &'static str {
        match metric {
            RuleMetric::InvestmentYuanPerM2 => "Fixed investment",
            RuleMetric::TaxYuanPerM2Year => "Tax",
            RuleMetric::OutputYuanPerM2Year => "Output",
            RuleMetric::EnergyTcePerYear => "Energy a year",
            RuleMetric::FloorAreaRatio => "Floor-area ratio",
            RuleMetric::BuildingCoefficient => "Built-over share",
            RuleMetric::OfficeShare => "Land for office and living",
            RuleMetric::GreenShare => "Green share",
            RuleMetric::ChemicalProject => "Chemical projects",
            RuleMetric::PlatingOrLeadAcid => "Plating, lead-acid batteries",
            RuleMetric::InWords => "Rule in words",
        }
    }

    fn level(&self, level: Level) -> &'static str {
        match level {
            Level::National => "national",
            Level::Province => "province",
            Level::City => "city",
            Level::Park => "park",
        }
    }

    fn per_mu(&self, money: &str, a_year: bool) -> String {
        format!("{money} per mu{}", if a_year { " and year" } else { "" })
    }

    fn rule_stand(&self, stand: &RuleStand<'_>) -> String {
        match stand {
            RuleStand::Meets => "met".to_owned(),
            RuleStand::TooLittle(by) => format!("{by} short"),
            RuleStand::TooMuch(by) => format!("{by} too much"),
            RuleStand::KeptOut => "keeps this project out".to_owned(),
            RuleStand::CheckFirst => "needs a special check first".to_owned(),
            RuleStand::NotTold => "open: not told yet".to_owned(),
            RuleStand::Depends => "open: depends on the land or the exact figure".to_owned(),
        }
    }

    fn remedy(&self, remedy: &Remedy, amount: &str, plant: Option<&str>) -> String {
        match remedy {
            Remedy::InvestMore { .. } => format!("invest {amount} more"),
            Remedy::PayMoreTax { .. } => format!("pay {amount} more tax a year"),
            Remedy::ProduceMore { .. } => format!("produce {amount} more a year"),
            Remedy::TakeLessLand { .. } => match plant {
                Some(plant) => format!("rent {plant} less plant ({amount})"),
                None => format!("take {amount} less land"),
            },
            Remedy::TakeMoreLand { .. } => format!("take {amount} more land"),
            Remedy::BuildMore { .. } => format!("build {amount} more floor"),
            Remedy::BuildLess { .. } => format!("build {amount} less, as the ratio counts it"),
            Remedy::UseLessEnergy { .. } => format!("use {amount} less a year"),
            Remedy::GiveMore { .. } => format!("give it {amount} more"),
            Remedy::GiveLess { .. } => format!("give it {amount} less"),
        }
    }

    fn either(&self, remedies: &[String]) -> String {
        remedies.join(", or ")
    }

    fn land(&self, basis: LandBasis, at_site: bool, land: Option<&str>) -> String {
        match (basis, land) {
            (LandBasis::Own | LandBasis::Tenant, Some(land)) => format!("Held against {land} of land"),
            (LandBasis::Own | LandBasis::Tenant, None) => {
                "The area is unknown, so nothing is counted per mu".to_owned()
            }
            (LandBasis::None, _) if at_site => {
                "An office counts no land, so nothing is held against it per mu".to_owned()
            }
            (LandBasis::None, _) => "How much land is not said, so nothing is counted per mu yet".to_owned(),
        }
    }

    fn land_of_tenant(&self, floor: &str, ratio: &str, land: &str) -> String {
        format!("{floor} of plant count as {land} of land, at a floor-area ratio of {ratio}")
    }

    fn floor_area_ratio(&self, ratio: &str, counted_twice: bool) -> String {
        let twice = if counted_twice { " (storeys over 8 m count twice)" } else { "" };
        format!("; floor-area ratio once built {ratio}{twice}")
    }

    fn standing(&self, standing: Standing, negotiable: &Tally) -> String {
        let said = match standing {
            Standing::Fits => "By the rules that are known, nothing stands in the way",
            Standing::Conditional => "Nothing rules it out; some points are still open",
            Standing::Misses => "A hard rule stands in the way",
        };
        match negotiable.count {
            0 => format!("{said}."),
            1 => format!("{said}; below 1 negotiable threshold."),
            _ => format!("{said}; below {} negotiable thresholds.", negotiable.text),
        }
    }

    fn paper(&self, paper: &str, because: &[String]) -> String {
        if because.is_empty() {
            return format!("By how it is made: {paper}");
        }
        format!("Needs a {paper}, because: {}", because.join("; "))
    }

    fn paper_open(&self, least: &str, most: &str) -> String {
        format!("Anything from {least} to {most}; the answers on how it is made decide")
    }

    fn site_takes(&self, takes: Option<&str>) -> String {
        takes.map_or_else(
            || "what this site takes is to be confirmed".to_owned(),
            |takes| format!("this site takes up to: {takes}"),
        )
    }

    fn two_highs(&self, sector: Option<TwoHighSector>, by_code: Option<bool>, by_process: Option<bool>) -> String {
        let name = match sector {
            Some(TwoHighSector::Petrochemicals) => "petrochemicals",
            Some(TwoHighSector::Chemicals) => "chemicals",
            Some(TwoHighSector::Steel) => "steel",
            Some(TwoHighSector::NonFerrousSmelting) => "smelting of metals",
            Some(TwoHighSector::BuildingMaterials) => "building materials",
            None => "",
        };
        let kilns = sector == Some(TwoHighSector::BuildingMaterials);
        match (by_code, by_process) {
            (Some(true), _) if kilns => format!("By its code in {name}: expect the stricter review"),
            (Some(true), Some(true)) => {
                format!("By its code in {name}, and by its process: expect the stricter review")
            }
            (Some(true), None) => format!("By its code in {name}, its process is not told: treated as one for now"),
            (Some(true), Some(false)) => format!("By its code in {name}, by its process not: the park decides"),
            (Some(false), Some(false)) => "Neither by its code nor by its process".to_owned(),
            (Some(false), Some(true)) => "Not by its code, but it reacts, casts or smelts: the park decides".to_owned(),
            (Some(false), None) => "Not by its code; its process is not told".to_owned(),
            (None, Some(true)) => {
                "It reacts, casts or smelts, and the industry is too wide: the park decides".to_owned()
            }
            (None, Some(false) | None) => "No industry, or too wide a one, to tell".to_owned(),
        }
    }

    fn review(&self, level: EnergyReviewLevel) -> &'static str {
        match level {
            EnergyReviewLevel::Exempt => "no review of its own",
            EnergyReviewLevel::Local => "reviewed below the province",
            EnergyReviewLevel::Province => "reviewed by the province",
        }
    }

    fn review_open(&self, least: &str, most: &str) -> String {
        format!("{least}, at most {most}")
    }

    fn energy_basis(&self, heat_value: &str, coal: &str, otherwise: Option<&str>) -> String {
        let otherwise = otherwise.map(|level| format!(", and then it is {level}")).unwrap_or_default();
        format!(
            "Electricity by its heat value (1.229 tce per 10,000 kWh): {heat_value} a year; by coal equivalent (about \
             3.0 tce): {coal}{otherwise}. The lines: from 10,000 tce the province; below 1,000 tce and 5 GWh none \
             (national energy review measures, 2023)."
        )
    }

    fn fire(&self, class: Option<&str>, approved: Option<&str>, meets: Option<bool>, shared: Option<bool>) -> String {
        let Some(class) = class else {
            return "which class the production has is not told".to_owned();
        };
        match (meets, approved, shared) {
            (Some(true), Some(approved), _) => format!("production of {class}; approved here up to {approved}"),
            (Some(true), None, _) => format!("production of {class}; designed for it when built"),
            (Some(false), _, Some(true)) => {
                format!("production of {class} never shares a roof, or goes beyond what is approved")
            }
            (Some(false), approved, _) => {
                format!("production of {class}; approved here only up to {}", approved.unwrap_or("a milder class"))
            }
            (None, Some(_), _) => format!("production of {class} needs a whole building: to be confirmed here"),
            (None, None, _) => format!("production of {class}; what is approved here is to be confirmed"),
        }
    }

    fn measure(&self, measure: BenefitMeasure) -> &'static str {
        match measure {
            BenefitMeasure::TaxPerMu => "Tax per mu",
            BenefitMeasure::ValueAddedPerMu => "Value added per mu",
            BenefitMeasure::ValueAddedPerEnergy => "Value added per energy",
            BenefitMeasure::ValueAddedPerDischarge => "Value added per discharge",
            BenefitMeasure::Productivity => "Value added per person",
            BenefitMeasure::ResearchShare => "R&D over revenue",
        }
    }

    fn measured(&self, measure: BenefitMeasure, value: f64, number: &dyn Fn(f64, u8) -> String) -> String {
        let money = || {
            // No finer than the public bases are stated: to a thousand, or to a hundred where it is little.
            let step = if value < 10.0 { 100.0 } else { 1_000.0 };
            let yuan = (value * 1e4 / step).round() * step;
            if yuan < 1e6 {
                format!("{} yuan", number(yuan, 0))
            } else {
                format!("{} million yuan", number(yuan / 1e6, 2))
            }
        };
        match measure {
            BenefitMeasure::TaxPerMu | BenefitMeasure::ValueAddedPerMu => format!("{} per mu", money()),
            BenefitMeasure::ValueAddedPerEnergy => format!("{} per tce", money()),
            BenefitMeasure::ValueAddedPerDischarge => format!("{} per t", money()),
            BenefitMeasure::Productivity => format!("{} per person", money()),
            BenefitMeasure::ResearchShare => format!("{}%", number(value * 100.0, 2)),
        }
    }

    fn points(&self, points: &str) -> String {
        points.to_owned()
    }

    fn valid_to(&self, day: &str) -> String {
        format!("until {day}")
    }

    fn tell(&self, question: ProjectQuestion) -> &'static str {
        match question {
            ProjectQuestion::Industry => "Industry",
            ProjectQuestion::Area => "Plant or land area",
            ProjectQuestion::Investment => "Fixed investment",
            ProjectQuestion::Tax => "Tax paid a year",
            ProjectQuestion::Output => "Output a year",
            ProjectQuestion::ValueAdded => "Value added a year",
            ProjectQuestion::Revenue => "Revenue a year",
            ProjectQuestion::Research => "R&D spending a year",
            ProjectQuestion::Staff => "People",
            ProjectQuestion::Energy => "All energy a year",
            ProjectQuestion::Electricity => "Electricity a year",
            ProjectQuestion::EnergyConversion => "How that energy counts electricity",
            ProjectQuestion::Discharge => "Main pollutants a year",
            ProjectQuestion::AssemblyOnly => "Only cutting, welding, assembly",
            ProjectQuestion::Plating => "Plating",
            ProjectQuestion::SolventPaint => "Solvent paint a year",
            ProjectQuestion::SolventGlue => "Solvent glue a year",
            ProjectQuestion::ChemicalReaction => "Chemical reactions",
            ProjectQuestion::CastingOrSmelting => "Casting or smelting",
            ProjectQuestion::FireClass => "Fire class",
            ProjectQuestion::FloorToBuild => "Floor to be built",
            ProjectQuestion::BuildingCoefficient => "Built-over share",
            ProjectQuestion::OfficeLandShare => "Land for office and living",
            ProjectQuestion::GreenShare => "Green share",
            ProjectQuestion::HighTechFirm => "Recognised high-tech firm",
            ProjectQuestion::FoundedHere => "New company in the park",
            ProjectQuestion::InnovationPlatform => "Recognised innovation platform",
        }
    }

    fn ask_threshold(&self, rule: &str) -> String {
        format!("Is {rule} what the park asks today, and is it negotiable?", rule = quoted(rule, CURLY))
    }

    fn ask_concerned(&self, text: &str) -> String {
        format!(
            "Our project comes under this rule: {text}. Could it still come, and which checks has it to pass first?",
            text = quoted(text, CURLY)
        )
    }

    fn ask_review(&self, text: &str) -> String {
        format!("Would our project pass this review: {text}?", text = quoted(text, CURLY))
    }

    fn ask_ratio(&self) -> &'static str {
        "By which floor-area ratio does the park count a tenant's plant as land?"
    }

    fn ask_policy(&self, name: &str) -> String {
        format!("Is {name} still in force, until when, and what has to be handed in?", name = quoted(name, CURLY))
    }

    fn subject(&self, park: &str, site: &str) -> String {
        format!("Questions on {site}, {park}")
    }
}
