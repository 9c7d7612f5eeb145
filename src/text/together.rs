//! Several units as one site, coming in stages, and what would make a site first, in words.

use super::Speaker;
use super::measure::NOTHING;
use crate::catalog::Value;
use crate::engine::{Arrangement, AskedOtherwise, Combination, Offered, Plan, Step, TakenUnit, WouldOffer};
use crate::request::{Criterion, Scale};

impl Speaker<'_> {
    /// "组合：5 号厂房 1–2 层 + 6 号厂房 1 层", "Together: plant 5, floors 1–2 + plant 6, floor 1".
    pub fn combination_name(&self, combination: &Combination) -> String {
        let mut buildings: Vec<(String, Vec<u8>)> = Vec::new();
        for unit in &combination.units {
            let Some(site) = self.catalog.site(&unit.site) else { continue };
            let building = site.building.as_deref().and_then(|id| self.catalog.building(id));
            let name = building.map_or_else(|| self.label(&site.name), |building| self.label(&building.name));
            let floor = site.floor.filter(|_| building.is_some());
            match buildings.iter_mut().find(|(known, _)| *known == name) {
                Some((_, floors)) => floors.extend(floor),
                None => buildings.push((name, floor.into_iter().collect())),
            }
        }
        let parts: Vec<String> = buildings
            .into_iter()
            .map(|(name, mut floors)| {
                floors.sort_unstable();
                floors.dedup();
                if floors.is_empty() {
                    name
                } else {
                    self.narrator().on_floors(&name, &runs(&floors), floors.len() > 1)
                }
            })
            .collect();
        self.narrator().together(&parts.join(" + "))
    }

    /// "4,300 + 4,300 + 3,900 m² · 相邻", what is taken and how the units lie to each other.
    pub fn combination_parts(&self, combination: &Combination, arrangement: Arrangement) -> String {
        let areas: Vec<String> = combination.units.iter().map(|unit| self.area(unit.area_m2)).collect();
        format!("{} · {}", areas.join(" + "), self.narrator().arrangement(arrangement))
    }

    /// What is taken of a unit, and what stands in it: "600 m² out of 1,000 m²".
    pub fn taken(&self, unit: &TakenUnit) -> String {
        if unit.area_m2 < unit.vacant_m2 - NOTHING {
            self.part_of(unit.area_m2, unit.vacant_m2)
        } else {
            self.area(unit.area_m2)
        }
    }

    /// "行车放在这里", what is asked for a part of the area and stands in a unit; `None` where nothing is.
    pub fn holds(&self, unit: &TakenUnit) -> Option<String> {
        let names: Vec<String> = unit.holds.iter().map(|criterion| self.criterion_within(*criterion)).collect();
        (!names.is_empty()).then(|| self.narrator().holds(&self.locale.list(&names)))
    }

    /// "没有一处单独有 20,000 m²，3 个组合有"; `alone`: some site does alone.
    pub fn combinations(&self, count: u32, least_m2: f64, alone: bool) -> String {
        self.narrator().combinations(&self.tally(count), &self.area(least_m2), alone)
    }

    /// One thing asked otherwise: "净高 ≥ 9 m → ≥ 8 m".
    pub fn asked_otherwise(&self, ask: &AskedOtherwise) -> String {
        let name = self.criterion(ask.criterion);
        let said = |value: Value| match (value, ask.criterion.scale()) {
            (Value::Number(number), Scale::AtLeast(..)) => self.at_least(&self.amount(ask.criterion, number)),
            (Value::Number(number), Scale::AtMost(..)) => self.at_most(&self.amount(ask.criterion, number)),
            (Value::Number(number), Scale::Around(..) | Scale::Yes | Scale::Class(_)) => {
                self.amount(ask.criterion, number)
            }
            (Value::YesNo(_) | Value::Class(..) | Value::Day(_), _) => self.value(ask.criterion, value),
        };
        match ask.to {
            Value::YesNo(true) => self.narrator().a_must(name),
            Value::YesNo(false) => self.narrator().no_longer_a_must(name),
            Value::Number(_) | Value::Class(..) | Value::Day(_) => {
                self.narrator().moved(name, &said(ask.from), &said(ask.to))
            }
        }
    }

    /// What a site would have to offer: "净高做到 ≥ 9 m（现为 8 m）".
    pub fn would_offer(&self, offer: &WouldOffer) -> String {
        let criterion = offer.criterion;
        let now = match offer.now {
            Offered::Known { value: Value::Number(now) } => Some(now),
            Offered::Known { .. }
            | Offered::Planned { .. }
            | Offered::Between { .. }
            | Offered::AtLeast { .. }
            | Offered::BuiltToOrder { .. }
            | Offered::Unknown => None,
        };
        let needed = match self.level_to_offer(criterion, offer.from, offer.to, now) {
            (Some(Value::Number(from)), Some(Value::Number(to))) if from < to => self.amounts(criterion, &[from, to]),
            (Some(Value::Number(from)), None) => self.at_least(&self.amount(criterion, from)),
            (None, Some(Value::Number(to))) => self.at_most(&self.amount(criterion, to)),
            (Some(value), _) | (None, Some(value)) => self.value(criterion, value),
            (None, None) => String::new(),
        };
        self.narrator().would_offer(self.criterion(criterion), &needed, &self.offer_alone(criterion, &offer.now))
    }

    fn offer_alone(&self, criterion: Criterion, offered: &Offered) -> String {
        match offered {
            Offered::Known { value } | Offered::Planned { now: Some(value), .. } => self.value(criterion, *value),
            Offered::Between { low, high } => self.between(criterion, *low, *high),
            Offered::AtLeast { value } => self.at_least(&self.amount(criterion, *value)),
            Offered::BuiltToOrder { .. } => self.tongue().built_to_order().to_owned(),
            Offered::Planned { now: None, .. } | Offered::Unknown => self.t(super::Key::Unknown).to_owned(),
        }
    }

    /// "先用一号厂房，再到 3 号地块", the sites of a plan in the order of time.
    pub fn plan_name(&self, plan: &Plan) -> String {
        let names: Vec<String> = plan.steps.iter().map(|step| self.step_site(step)).collect();
        names.join(" → ")
    }

    /// The site of a step; the plot next door has no name of its own.
    pub fn step_site(&self, step: &Step) -> String {
        match &step.assessment {
            Some(assessment) => self.site_name(&assessment.site),
            None => self.narrator().plot_next_door().to_owned(),
        }
    }

    /// When a step begins and ends: "2027 年 3 月 1 日 – 2028 年 6 月 1 日", "from 1 March 2027".
    pub fn step_days(&self, step: &Step) -> String {
        let until = step.until.map(|day| self.day(day));
        self.narrator().days_of_use(&self.day(step.from), until.as_deref(), step.beside)
    }

    /// What a plan costs a year over the horizon; `None` where a price is unknown.
    pub fn plan_cost(&self, plan: &Plan) -> Option<String> {
        let cost = plan.cost.as_ref()?;
        Some(self.tongue().cost(&self.money(cost.yuan_per_year), cost.lower_bound))
    }

    /// "3 个分期方案", the sentence above plans.
    pub fn plans(&self, count: u32, temporary: bool) -> String {
        self.narrator().plans(&self.tally(count), temporary)
    }
}

/// Floors in order as few figures: 1–3, 5.
fn runs(floors: &[u8]) -> String {
    let mut said: Vec<(u8, u8)> = Vec::new();
    for floor in floors {
        match said.last_mut() {
            Some((_, last)) if last.checked_add(1) == Some(*floor) => *last = *floor,
            Some(_) | None => said.push((*floor, *floor)),
        }
    }
    let figures =
        said.into_iter().map(|(first, last)| if first == last { first.to_string() } else { format!("{first}–{last}") });
    figures.collect::<Vec<_>>().join(", ")
}
