//! The park's side in words: rules, gates, the estimate, policies, what to tell and what to ask.

use super::Speaker;
use super::park_tongue::{ParkKey, ParkTongue, RuleStand};
use super::quotes::gist;
use crate::catalog::{Comparison, RuleMetric, Value};
use crate::engine::{
    Admission, BenefitTerm, Bounds, EnergyReview, EnvironmentGate, FireGate, Held, LandBasis, PaperNeeded,
    ParkQuestion, PolicyFinding, ProjectQuestion, Remedy, RuleFinding, SOLVENT_LIMIT_T_PER_YEAR, TermValue, TwoHighs,
    Verdict,
};
use crate::request::{Criterion, Project};
use crate::units::{Quantity, Unit};

impl Speaker<'_> {
    fn park(&self) -> &'static dyn ParkTongue {
        self.narrator().park()
    }

    /// A fixed text of the park's side.
    pub fn park_t(&self, key: ParkKey) -> &'static str {
        self.park().fixed(key)
    }

    /// How the project stands as a whole: "有硬性规定不符；另有 1 项低于可商量的门槛".
    pub fn admission_standing(&self, held: &Held) -> String {
        self.park().standing(held.standing, &self.tally(held.negotiable))
    }

    /// What is counted as land: "承租 12,000 m² 厂房，按容积率 1.2 折合 15 亩".
    pub fn land_counted(&self, held: &Held) -> String {
        let land = &held.land;
        let amount = land.land_m2.map(|land| self.mu(land));
        match (land.basis, &amount, land.floor_m2, land.floor_area_ratio) {
            (LandBasis::Tenant, Some(amount), Some(floor), Some(ratio)) => {
                let floor = self.bounds(floor, &|floor| self.of_unit(Unit::SquareMetre, Quantity::Area, floor));
                self.park().land_of_tenant(&floor, &self.ratio(ratio), amount)
            }
            (LandBasis::Own | LandBasis::Tenant | LandBasis::None, ..) => {
                let said = self.park().land(land.basis, held.site.is_some(), amount.as_deref());
                match land.floor_area_ratio.filter(|_| land.basis == LandBasis::Own) {
                    Some(ratio) => {
                        format!("{said}{}", self.park().floor_area_ratio(&self.ratio(ratio), land.counted_twice))
                    }
                    None => said,
                }
            }
        }
    }

    /// A rule by what it measures and its threshold: "投资强度 ≥ 300 万元/亩".
    pub fn rule_name(&self, rule: &RuleFinding) -> String {
        let name = self.park().metric(rule.metric);
        let sign = match rule.comparison {
            Some(Comparison::AtLeast) => "≥",
            Some(Comparison::AtMost) => "≤",
            None => return name.to_owned(),
        };
        match rule.threshold {
            Some(threshold) => format!("{name} {sign} {}", self.of_metric(rule.metric, threshold)),
            None => name.to_owned(),
        }
    }

    /// The rule as its catalog words it; `None` for a term of the plot.
    pub fn rule_text(&self, rule: &RuleFinding) -> Option<String> {
        self.text_of_rule(rule.rule.as_deref()?)
    }

    /// A rule of the catalog in its own words.
    pub fn text_of_rule(&self, id: &str) -> Option<String> {
        let rule = self.catalog.rules.iter().find(|rule| rule.id == id)?;
        Some(self.label(&rule.text))
    }

    /// What the project brings: "200 万元/亩".
    pub fn rule_offered(&self, rule: &RuleFinding) -> Option<String> {
        rule.offered.map(|offered| self.bounds(offered, &|number| self.of_metric(rule.metric, number)))
    }

    /// How that stands: "差 100 万元/亩".
    pub fn rule_gap(&self, rule: &RuleFinding) -> String {
        let stand = match (&rule.verdict, rule.comparison) {
            (Verdict::Meets { .. }, _) => RuleStand::Meets,
            (Verdict::FallsShort { by }, Some(comparison)) => {
                let by = self.of_metric(rule.metric, *by);
                return self.park().rule_stand(&match comparison {
                    Comparison::AtLeast => RuleStand::TooLittle(&by),
                    Comparison::AtMost => RuleStand::TooMuch(&by),
                });
            }
            (Verdict::FallsShort { .. }, None) => RuleStand::KeptOut,
            (Verdict::CanBeMet { .. }, _) => RuleStand::CheckFirst,
            (Verdict::Unknown, _) if rule.offered.is_some() => RuleStand::Depends,
            (Verdict::Unknown, _) => RuleStand::NotTold,
        };
        self.park().rule_stand(&stand)
    }

    /// What would satisfy it: "再投 3,000 万元，或少用 10 亩"; `None` where nothing has to.
    pub fn remedies(&self, rule: &RuleFinding) -> Option<String> {
        let said: Vec<String> = rule.remedies.iter().map(|remedy| self.remedy(remedy)).collect();
        (!said.is_empty()).then(|| self.park().either(&said))
    }

    fn remedy(&self, remedy: &Remedy) -> String {
        let area = |floor: f64| self.of_unit(Unit::SquareMetre, Quantity::Area, floor);
        let land = |land: f64| self.mu(Bounds::exactly(land));
        let (amount, plant) = match *remedy {
            Remedy::InvestMore { yuan }
            | Remedy::PayMoreTax { yuan_per_year: yuan }
            | Remedy::ProduceMore { yuan_per_year: yuan } => (self.money(yuan), None),
            Remedy::TakeLessLand { land_m2, floor_m2 } => (land(land_m2), floor_m2.map(area)),
            Remedy::TakeMoreLand { land_m2 } | Remedy::GiveMore { land_m2 } | Remedy::GiveLess { land_m2 } => {
                (land(land_m2), None)
            }
            Remedy::BuildMore { floor_m2 } | Remedy::BuildLess { floor_m2 } => (area(floor_m2), None),
            Remedy::UseLessEnergy { tce_per_year } => (self.of_quantity(Quantity::Energy, tce_per_year), None),
        };
        self.park().remedy(remedy, &amount, plant.as_deref())
    }

    /// Who made the rule: 国家, province.
    pub fn rule_level(&self, rule: &RuleFinding) -> &'static str {
        self.park().level(rule.level)
    }

    /// The environmental paper that is needed, and why.
    pub fn paper_needed(&self, paper: &PaperNeeded) -> String {
        let least = self.value(Criterion::EnvironmentPaper, paper.at_least);
        if paper.at_least == paper.at_most {
            let reason = |question: &ProjectQuestion| {
                let name = self.park().tell(*question);
                let tonnes = matches!(question, ProjectQuestion::SolventPaint | ProjectQuestion::SolventGlue);
                let limit = || self.of_quantity(Quantity::Mass, SOLVENT_LIMIT_T_PER_YEAR);
                if tonnes { format!("{name} {}", self.at_least(&limit())) } else { name.to_owned() }
            };
            self.park().paper(&least, &paper.because.iter().map(reason).collect::<Vec<_>>())
        } else {
            self.park().paper_open(&least, &self.value(Criterion::EnvironmentPaper, paper.at_most))
        }
    }

    /// What the site takes of it.
    pub fn site_takes(&self, gate: &EnvironmentGate) -> String {
        let takes = gate.takes.map(|takes| self.value(Criterion::EnvironmentPaper, takes));
        self.park().site_takes(takes.as_deref())
    }

    /// Whether the project counts to the two highs.
    pub fn two_highs(&self, two_highs: &TwoHighs) -> String {
        self.park().two_highs(two_highs.sector, two_highs.by_code, two_highs.by_process)
    }

    /// Who reviews the use of energy; `None` for the basis where nothing is told.
    pub fn energy_review(&self, review: &EnergyReview) -> (String, Option<String>) {
        let park = self.park();
        if !review.told {
            return (self.park_t(ParkKey::NotTold).to_owned(), None);
        }
        let (least, most) = (park.review(review.at_least), park.review(review.at_most));
        let level = if least == most { least.to_owned() } else { park.review_open(least, most) };
        let tce = |energy: Bounds| self.bounds(energy, &|tce| self.of_quantity(Quantity::Energy, tce));
        let otherwise = Some(park.review(review.by_coal_at_most)).filter(|_| review.by_coal_at_most != review.at_most);
        let basis = park.energy_basis(&tce(review.by_heat_value_tce), &tce(review.by_coal_tce), otherwise);
        (level, Some(basis))
    }

    /// Whether the building takes the fire class.
    pub fn fire_gate(&self, gate: &FireGate) -> String {
        let class = |class: Option<Value>| class.map(|class| self.value(Criterion::FireClass, class));
        let meets = match gate.verdict {
            Verdict::Meets { .. } => Some(true),
            Verdict::FallsShort { .. } => Some(false),
            Verdict::CanBeMet { .. } | Verdict::Unknown => None,
        };
        self.park().fire(class(gate.class).as_deref(), class(gate.approved).as_deref(), meets, gate.shared)
    }

    /// A term of the estimate: its name, what the project brings, the base, and the points.
    pub fn benefit_term(&self, term: &BenefitTerm) -> [String; 4] {
        let park = self.park();
        let number = |number: f64, decimals: u8| self.locale.number(number, decimals);
        let measured = |value: f64| park.measured(term.measure, value, &number);
        let brings = match term.brings {
            TermValue::Known { amount } => self.bounds(amount, &measured),
            TermValue::NothingUsed => self.park_t(ParkKey::NothingUsed).to_owned(),
            TermValue::Unknown => self.park_t(ParkKey::NotTold).to_owned(),
        };
        let points = self.points_between(term.low, term.high);
        [park.measure(term.measure).to_owned(), brings, measured(term.base), points]
    }

    /// Points as one number or as a range.
    pub fn points_between(&self, low: f64, high: f64) -> String {
        let (one, other) = (self.locale.number(low, 1), self.locale.number(high, 1));
        self.park().points(&if one == other { one } else { format!("{one}–{other}") })
    }

    /// A condition, or all of them: met, not met, open.
    pub fn condition(&self, verdict: &Verdict) -> &'static str {
        self.park_t(match verdict {
            Verdict::Meets { .. } => ParkKey::Met,
            Verdict::FallsShort { .. } => ParkKey::NotMet,
            Verdict::CanBeMet { .. } | Verdict::Unknown => ParkKey::Open,
        })
    }

    /// How the project stands to all conditions of a policy.
    pub fn policy_standing(&self, policy: &PolicyFinding) -> &'static str {
        if policy.conditions.is_empty() { self.park_t(ParkKey::NoConditions) } else { self.condition(&policy.verdict) }
    }

    /// A source in full, and the year that the rule speaks of where that is another than the source's.
    pub fn cited_rule(&self, source: &str, year: i16) -> String {
        let of_source = self.catalog.source(source).map(|source| source.year);
        let cited = self.source(source);
        if of_source == Some(year) { cited } else { format!("{cited} · {year}") }
    }

    /// Until when a policy can be applied for.
    pub fn policy_validity(&self, policy: &PolicyFinding) -> String {
        match policy.valid_to {
            Some(_) if policy.expired => self.park_t(ParkKey::Expired).to_owned(),
            Some(day) => self.park().valid_to(&self.locale.day(day)),
            None => self.park_t(ParkKey::NoLastDay).to_owned(),
        }
    }

    /// The name of a figure of the project, as over its box.
    pub fn project_question(&self, question: ProjectQuestion) -> &'static str {
        self.park().tell(question)
    }

    /// A question for the park; `None` where the catalog lacks what it is about.
    pub fn park_question(&self, admission: &Admission, question: &ParkQuestion) -> Option<String> {
        let park = self.park();
        Some(match question {
            ParkQuestion::Threshold { rule } => {
                let held = std::iter::once(&admission.as_asked).chain(&admission.sites);
                let all = admission.rules.iter().chain(held.flat_map(|held| &held.rules));
                park.ask_threshold(&self.rule_name(all.into_iter().find(|one| one.rule.as_ref() == Some(rule))?))
            }
            ParkQuestion::Concerned { rule } => park.ask_concerned(gist(&self.text_of_rule(rule)?)),
            ParkQuestion::Review { rule } => park.ask_review(gist(&self.text_of_rule(rule)?)),
            ParkQuestion::TenantRatio => park.ask_ratio().to_owned(),
            ParkQuestion::Policy { policy } => {
                let policy = self.catalog.policies.iter().find(|one| one.id == *policy)?;
                park.ask_policy(&self.label(&policy.name))
            }
        })
    }

    /// What the company tells of its project, line by line.
    pub(super) fn project_told(&self, project: &Project) -> Vec<String> {
        use ProjectQuestion as Of;
        let money = |yuan: Option<f64>| yuan.map(|yuan| self.money(yuan));
        let of = |quantity: Quantity, base: Option<f64>| base.map(|base| self.of_quantity(quantity, base));
        let share = |share: Option<f64>| share.map(|share| self.percent(share));
        let yes =
            |yes: Option<bool>| yes.map(|yes| self.t(if yes { super::Key::Yes } else { super::Key::No }).to_owned());
        let process = &project.process;
        let told = [
            (Of::Investment, money(project.investment_yuan)),
            (Of::Output, money(project.output_yuan_per_year)),
            (Of::Revenue, money(project.revenue_yuan_per_year)),
            (Of::ValueAdded, money(project.value_added_yuan_per_year)),
            (Of::Tax, money(project.tax_yuan_per_year)),
            (Of::Research, money(project.rd_yuan_per_year)),
            (Of::Staff, project.staff.map(|staff| self.locale.number(staff, 0))),
            (Of::Energy, of(Quantity::Energy, project.energy_tce_per_year)),
            (Of::Electricity, of(Quantity::Electricity, project.electricity_kwh_per_year)),
            (Of::Discharge, of(Quantity::Mass, project.discharge_t_per_year)),
            (Of::AssemblyOnly, yes(process.assembly_only)),
            (Of::Plating, yes(process.plating)),
            (Of::SolventPaint, of(Quantity::Mass, process.solvent_paint_t_per_year)),
            (Of::SolventGlue, of(Quantity::Mass, process.solvent_glue_t_per_year)),
            (Of::ChemicalReaction, yes(process.chemical_reaction)),
            (Of::CastingOrSmelting, yes(process.casting_or_smelting)),
            (Of::BuildingCoefficient, share(project.building_coefficient)),
            (Of::OfficeLandShare, share(project.office_land_share)),
            (Of::GreenShare, share(project.green_share)),
            (Of::HighTechFirm, yes(project.high_tech_firm)),
            (Of::FoundedHere, yes(project.founded_here)),
            (Of::InnovationPlatform, yes(project.innovation_platform)),
        ];
        let line = |(question, value): (ProjectQuestion, Option<String>)| {
            Some(self.labelled(self.project_question(question), &value?))
        };
        told.into_iter().filter_map(line).collect()
    }

    /// A hint beside a box of the project whose number cannot be.
    pub fn out_of_project_range(&self, quantity: Quantity, unit: Unit, value: f64, range: (f64, f64)) -> String {
        let said = |base: f64| match quantity {
            Quantity::Money => self.money(base),
            Quantity::Count | Quantity::Ratio => self.locale.number(base, 2),
            _ => self.of_unit(unit, quantity, base),
        };
        self.tongue().out_of_range(&said(value), &format!("{}–{}", said(range.0), said(range.1)), None)
    }

    /// The subject of an e-mail to the park.
    pub fn mail_subject(&self, site_name: &str) -> String {
        self.park().subject(&self.label(&self.catalog.name), site_name)
    }

    fn ratio(&self, ratio: Bounds) -> String {
        self.bounds(ratio, &|ratio| self.locale.number(ratio, 2))
    }

    /// Land in mu, whatever unit the reader has chosen: rules of entry are per mu.
    fn mu(&self, land: Bounds) -> String {
        self.bounds(land, &|land| self.of_unit(Unit::Mu, Quantity::Area, land))
    }

    /// A value of a rule in the unit in which people speak of it.
    fn of_metric(&self, metric: RuleMetric, value: f64) -> String {
        let mu = Unit::Mu.base_from(1.0, Quantity::Area);
        match metric {
            RuleMetric::InvestmentYuanPerM2 => self.park().per_mu(&self.money(value * mu), false),
            RuleMetric::TaxYuanPerM2Year | RuleMetric::OutputYuanPerM2Year => {
                self.park().per_mu(&self.money(value * mu), true)
            }
            RuleMetric::EnergyTcePerYear => self.of_quantity(Quantity::Energy, value),
            RuleMetric::FloorAreaRatio => self.locale.number(value, 2),
            RuleMetric::BuildingCoefficient | RuleMetric::OfficeShare | RuleMetric::GreenShare => {
                format!("{}%", self.locale.number(value * 100.0, 1))
            }
            RuleMetric::ChemicalProject | RuleMetric::PlatingOrLeadAcid | RuleMetric::InWords => String::new(),
        }
    }

    /// "20 亩", "20–30 亩" as two texts joined, "≥ 20 亩".
    fn bounds(&self, bounds: Bounds, said: &dyn Fn(f64) -> String) -> String {
        let low = said(bounds.low);
        match bounds.high.map(said) {
            None => self.at_least(&low),
            Some(high) if high == low => low,
            Some(high) => {
                // The unit stands once, where both ends have the same.
                let (number, unit) = low.split_once(' ').unwrap_or((&low, ""));
                let same = !unit.is_empty() && high.ends_with(&format!(" {unit}"));
                format!("{}–{high}", if same { number } else { &low })
            }
        }
    }
}
