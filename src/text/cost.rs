//! Cost over the years, months to production, and cost against fit, in words.

use super::tongue::{Dearer, Doubt, ProductionPart};
use super::{Speaker, ViewKey};
use crate::catalog::WayIn;
use crate::engine::{CostItem, CostOverYears, Crossover, Dominance, NoCost, NotCounted, NotCountedReason, Production};
use crate::request::{BuildingType, CostTerm, CostTerms};
use crate::units::{Quantity, Unit};

impl Speaker<'_> {
    /// 折现率, "Discount a year".
    pub fn cost_term(&self, term: CostTerm) -> &'static str {
        self.narrator().cost_term(term)
    }

    /// Where the default of a term comes from, and what stands for what the park has not stated.
    pub fn cost_term_source(&self, term: CostTerm) -> &'static str {
        self.narrator().cost_term_source(term)
    }

    /// The unit in which a term is typed.
    pub fn cost_term_unit(&self, term: CostTerm) -> Unit {
        match term.quantity() {
            Quantity::Share => Unit::Percent,
            Quantity::Money => Unit::Yuan,
            other => other.base_unit(),
        }
    }

    /// What stands behind the box of a term: its unit, or the money for a capacity.
    pub fn cost_term_unit_name(&self, term: CostTerm) -> String {
        let capacity = match term {
            CostTerm::PowerWorks => Unit::KilovoltAmpere,
            CostTerm::WaterWorks => Unit::TonnePerDay,
            CostTerm::Horizon
            | CostTerm::Discount
            | CostTerm::Residual
            | CostTerm::BuildSteel
            | CostTerm::BuildMultiStorey
            | CostTerm::BuildMonths
            | CostTerm::FitOut
            | CostTerm::FitOutMonths
            | CostTerm::PropertyFee
            | CostTerm::Deposit
            | CostTerm::RentFree => return self.unit(self.cost_term_unit(term)).to_owned(),
        };
        self.narrator().for_each_of(self.unit(Unit::Yuan), self.unit(capacity))
    }

    /// The value of a term with its unit: "1,800 yuan/m²".
    pub fn cost_term_value(&self, term: CostTerm, base: f64) -> String {
        let shown = self.locale.number(self.cost_term_unit(term).from_base(base, term.quantity()), 2);
        self.with_unit(&shown, &self.cost_term_unit_name(term))
    }

    /// What is wrong with a number as the value of a term; `None` where nothing is.
    pub fn cost_term_error(&self, term: CostTerm, value: f64) -> Option<String> {
        let (min, max) = term.range();
        let (unit, name) = (self.cost_term_unit(term), self.cost_term_unit_name(term));
        let shown = |base: f64| self.locale.number(unit.from_base(base, term.quantity()), 2);
        let whole = !term.whole() || value.fract() == 0.0;
        if (min..=max).contains(&value) && whole {
            return None;
        }
        let range = self.with_unit(&format!("{}–{}", shown(min), shown(max)), &name);
        Some(self.tongue().out_of_range(&shown(value), &range, None))
    }

    /// 单层钢结构, "single-storey steel".
    pub fn building_type(&self, building: BuildingType) -> &'static str {
        self.narrator().building_type(building)
    }

    /// Over how many years a yearly cost is spread, and with what discount.
    pub fn cost_spread(&self, terms: &CostTerms) -> String {
        let discount = Some(terms.discount()).filter(|discount| *discount > 0.0);
        let years = self.years(terms.horizon_years() as f64);
        self.narrator().cost_spread(&years, discount.map(|share| self.percent(share)).as_deref())
    }

    /// So many years: "6.3 年", "10 years".
    pub fn years(&self, years: f64) -> String {
        self.of_quantity(Quantity::Years, years)
    }

    /// "Renting is cheaper for the first 6.3 years, buying from then on".
    pub fn crossover(&self, crossover: &Crossover) -> String {
        let narrator = self.narrator();
        let (before, after) = (narrator.deed(crossover.before), narrator.deed(crossover.after));
        let doubt = match crossover {
            Crossover { unsure: true, .. } => Some(Doubt::LowerBound),
            Crossover { assumed: true, .. } => Some(Doubt::Assumption),
            Crossover { .. } => None,
        };
        narrator.crossover(before, after, &self.years(crossover.years), doubt)
    }

    /// Which way becomes cheaper when; where none does, which one is the cheapest all the time.
    pub fn crossovers(&self, cost: &CostOverYears) -> Vec<String> {
        if !cost.crossovers.is_empty() {
            return cost.crossovers.iter().map(|crossover| self.crossover(crossover)).collect();
        }
        let end = |way: &crate::engine::WayCost| way.counted_yuan().last().copied().unwrap_or_default();
        let cheapest = cost.ways.iter().min_by(|a, b| end(a).total_cmp(&end(b)));
        let Some(cheapest) = cheapest.filter(|_| cost.ways.len() > 1) else {
            return Vec::new();
        };
        if cost.ways.iter().all(|way| end(way) == end(cheapest)) {
            return Vec::new();
        }
        let years = self.years(f64::from(cost.horizon_years));
        vec![self.narrator().cheapest_throughout(self.narrator().deed(cheapest.way_in), &years)]
    }

    /// "Property fee: the park has not stated it".
    pub fn not_counted(&self, not_counted: &NotCounted) -> String {
        let quantity = not_counted.quantity.map(|amount| match (not_counted.item, not_counted.reason) {
            (_, NotCountedReason::BeyondHorizon) => self.of_quantity(Quantity::Months, amount),
            (CostItem::PowerWorks, _) => self.of_quantity(Quantity::Power, amount),
            (CostItem::WaterWorks, _) => self.of_quantity(Quantity::WaterFlow, amount),
            (_, _) => self.area(amount),
        });
        self.narrator().not_counted(self.cost_item(not_counted.item), not_counted.reason, quantity.as_deref())
    }

    /// Why a way in has no cost; where another site has one by that way, it says that this site is meant.
    pub fn no_cost(&self, no_cost: &NoCost, cost: &CostOverYears) -> String {
        let way_in = self.way_in(no_cost.way_in);
        let elsewhere = cost.ways.iter().any(|way| way.way_in == no_cost.way_in);
        let here = elsewhere.then(|| format!("{way_in} · {}", self.t(ViewKey::CostOpenSite)));
        self.narrator().no_cost(here.as_deref().unwrap_or(way_in), no_cost.reason)
    }

    /// "14 months", or that it is now; `None` where a part of the way is unknown.
    pub fn months_to_production(&self, production: &Production) -> Option<String> {
        production.months.map(|months| match months.round() {
            0.0 => self.t(ViewKey::ProductionNow).to_owned(),
            months => self.of_quantity(Quantity::Months, months),
        })
    }

    /// What the months to production are made of: "free in 2 months, 12 months of building".
    pub fn production(&self, production: &Production) -> String {
        let narrator = self.narrator();
        let months = |months: f64| self.of_quantity(Quantity::Months, (months * 10.0).round() / 10.0);
        let mut parts = vec![match production.free_months {
            Some(0.0) => narrator.production_part(ProductionPart::FreeNow),
            Some(wait) => narrator.production_part(ProductionPart::FreeIn(&months(wait))),
            None => narrator.production_part(ProductionPart::FreeUnknown),
        }];
        match production.build_months {
            Some(0.0) => {}
            Some(build) if production.build_assumed => {
                parts.push(narrator.production_part(ProductionPart::BuildingAssumed(&months(build))));
            }
            Some(build) => parts.push(narrator.production_part(ProductionPart::Building(&months(build)))),
            None => parts.push(narrator.production_part(ProductionPart::BuildingUnknown)),
        }
        if !production.waits_for.is_empty() {
            let waited: Vec<String> =
                production.waits_for.iter().map(|criterion| self.criterion_within(*criterion)).collect();
            parts.push(narrator.production_part(ProductionPart::WaitsFor(&self.locale.list(&waited))));
        }
        if let Some(fit_out) = production.fit_out_months.filter(|fit_out| *fit_out > 0.0) {
            parts.push(narrator.production_part(ProductionPart::FitOut(&months(fit_out))));
        }
        narrator.production(&parts)
    }

    /// A way in as what one does: 租, "renting".
    pub fn deed(&self, way: WayIn) -> &'static str {
        self.narrator().deed(way)
    }

    /// "Worse in everything than Heavy plant A2: 1.2 million yuan a year dearer, and 8 points less fit".
    pub fn dominated(&self, dominance: &Dominance) -> String {
        let by = self.site_name(&dominance.by);
        let money = self.money(dominance.cheaper_yuan_per_year);
        let points = dominance.fits_better * 100.0;
        let less = self.tongue().points(&self.significant(points, 0), self.plural(points.round()));
        let dearer = match (dominance.cheaper_yuan_per_year > 0.0, dominance.fits_better > 0.0) {
            (true, true) => Dearer::AndFitsLess(&money, &less),
            (true, false) => Dearer::AndFitsTheSame(&money),
            (false, _) => Dearer::NotAndFitsLess(&less),
        };
        self.narrator().dominated(&by, dearer)
    }
}
