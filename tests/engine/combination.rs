//! Combinations of units: checked examples, and sets held against trying them all.

use std::collections::BTreeMap;

use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
use serde::Deserialize;
use sitematch::engine::{Among, Filling, Need, Unit, fillings};

use crate::generate::{Dice, cases};
use crate::vectors::{Kind, instances_of};

#[derive(Deserialize)]
struct Instance {
    id: u32,
    need_area: f64,
    max_area: f64,
    max_units: u32,
    items: Vec<Item>,
    adjacency: Vec<(String, String)>,
    optimum: BTreeMap<String, Optimum>,
}

#[derive(Deserialize)]
struct Item {
    id: String,
    group: String,
    idx: u16,
    area: f64,
    cost: f64,
}

#[derive(Deserialize)]
struct Optimum {
    feasible: bool,
    cost: Option<f64>,
    units: Option<u32>,
    area: Option<f64>,
    set: Option<Vec<String>>,
}

impl Instance {
    /// Items by group, each group in order of id.
    fn groups(&self) -> BTreeMap<&str, Vec<&Item>> {
        let mut groups: BTreeMap<&str, Vec<&Item>> = BTreeMap::new();
        for item in &self.items {
            groups.entry(&item.group).or_default().push(item);
        }
        groups.values_mut().for_each(|items| items.sort_by(|a, b| a.id.cmp(&b.id)));
        groups
    }

    fn neighbours(&self, items: &[&Item]) -> Vec<u128> {
        let touches = |a: &Item, b: &Item| {
            self.adjacency
                .iter()
                .any(|(one, other)| (*one == a.id && *other == b.id) || (*one == b.id && *other == a.id))
        };
        let mask = |item: &&Item| {
            let others = items.iter().enumerate().filter(|(_, other)| touches(item, other));
            others.fold(0, |mask, (place, _)| mask | 1 << place)
        };
        items.iter().map(mask).collect()
    }

    /// The cheapest set of all groups: cost, number of units, area, ids.
    fn cheapest(&self, kind: &str) -> Option<(f64, u32, f64, Vec<String>)> {
        let most_units = if kind.ends_with("_max_units") { self.max_units } else { u32::MAX };
        let need = Need { least_m2: self.need_area, most_m2: self.max_area, least_units: 1, most_units };
        let mut found = Vec::new();
        for items in self.groups().values() {
            let units: Vec<Unit> =
                items.iter().map(|item| Unit { area_m2: item.area, cost: item.cost, smallest_part_m2: None }).collect();
            let index: Vec<u16> = items.iter().map(|item| item.idx).collect();
            let neighbours = self.neighbours(items);
            let among = match kind.trim_end_matches("_max_units") {
                "any" => Among::Any,
                "contiguous" => Among::Runs(&index),
                "connected" => Among::Connected(&neighbours),
                other => panic!("the unknown kind `{other}`"),
            };
            let answer = fillings(&units, need, among);
            assert!(answer.complete, "instance {}, {kind}", self.id);
            if let Some(best) = answer.best.first() {
                let taken = items.iter().enumerate().filter(|(place, _)| best.units & (1 << place) != 0);
                let ids = taken.map(|(_, item)| item.id.clone()).collect();
                found.push((best.cost, best.count(), best.area_m2, ids));
            }
        }
        found.into_iter().min_by(|a, b| a.partial_cmp(b).unwrap())
    }
}

#[test]
fn vector_cheapest_combinations_are_the_exact_sets() {
    for instance in instances_of::<Instance>(&Kind::CombineUnits) {
        for (kind, optimum) in &instance.optimum {
            let expected = optimum.feasible.then(|| {
                let set = optimum.set.clone().unwrap();
                (optimum.cost.unwrap(), optimum.units.unwrap(), optimum.area.unwrap(), set)
            });
            assert_eq!(instance.cheapest(kind), expected, "instance {}, {kind}", instance.id);
        }
    }
}

/// A few units with round numbers, so that equal sums meet.
fn units(dice: &mut Dice) -> Vec<Unit> {
    (0..1 + dice.below(7))
        .map(|_| {
            let area_m2 = 100.0 * (1 + dice.below(12)) as f64;
            let price = (1 + dice.below(5)) as f64;
            let smallest_part_m2 = dice.chance(40).then(|| 50.0 * (1 + dice.below(8)) as f64);
            Unit { area_m2, cost: area_m2 * price, smallest_part_m2 }
        })
        .collect()
}

fn hang_together(set: u128, neighbours: &[u128]) -> bool {
    let mut reached = set & set.wrapping_neg();
    loop {
        let touched = (0..neighbours.len()).filter(|place| reached & (1 << place) != 0);
        let next = touched.fold(reached, |next, place| next | neighbours[place]) & set;
        if next == reached {
            return reached == set;
        }
        reached = next;
    }
}

/// Every set of units, whole and with each unit in part at every multiple of 50 m².
fn all(units: &[Unit], need: Need, allowed: impl Fn(u128) -> bool) -> Vec<(f64, u32, f64)> {
    let mut found = Vec::new();
    for set in 1_u128..1 << units.len() {
        if !allowed(set) || !(need.least_units..=need.most_units).contains(&set.count_ones()) {
            continue;
        }
        let taken = || units.iter().enumerate().filter(|(place, _)| set & (1 << place) != 0);
        let (area, cost) = taken().fold((0.0, 0.0), |(area, cost), (_, unit)| (area + unit.area_m2, cost + unit.cost));
        let mut offer = |area: f64, cost: f64| {
            if (need.least_m2..=need.most_m2).contains(&area) {
                found.push((cost, set.count_ones(), area));
            }
        };
        offer(area, cost);
        for (_, unit) in taken() {
            for step in 1..40 {
                let part = 50.0 * f64::from(step);
                if unit.smallest_part_m2.is_some_and(|smallest| smallest <= part && part <= unit.area_m2 - smallest) {
                    let rest = unit.area_m2 - part;
                    offer(area - rest, cost - unit.cost * (rest / unit.area_m2));
                }
            }
        }
    }
    found
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn fillings_are_the_pareto_set_of_all_sets(seed in any::<u64>()) {
        let dice = &mut Dice::new(seed, 7);
        let units = units(dice);
        let least_m2 = 50.0 * (1 + dice.below(60)) as f64;
        let most_units = 1 + dice.below(units.len() + 1) as u32;
        let need = Need { least_m2, most_m2: least_m2 + 50.0 * dice.below(20) as f64, least_units: 1 + dice.below(2) as u32, most_units };
        let every = 1 + dice.below(4) as u16;
        let index: Vec<u16> = (0..units.len() as u16).map(|place| place + place / every).collect();
        let mut neighbours = vec![0_u128; units.len()];
        for a in 0..units.len() {
            for b in 0..a {
                if dice.chance(35) {
                    neighbours[a] |= 1 << b;
                    neighbours[b] |= 1 << a;
                }
            }
        }
        let run = |set: u128| {
            let mut taken: Vec<u16> = (0..units.len()).filter(|place| set & (1 << place) != 0).map(|place| index[place]).collect();
            taken.sort_unstable();
            taken.windows(2).all(|pair| pair[0] + 1 == pair[1])
        };
        for (name, answer, expected) in [
            ("any", fillings(&units, need, Among::Any), all(&units, need, |_| true)),
            ("runs", fillings(&units, need, Among::Runs(&index)), all(&units, need, run)),
            ("connected", fillings(&units, need, Among::Connected(&neighbours)),
                all(&units, need, |set| hang_together(set, &neighbours))),
        ] {
            prop_assert!(answer.complete);
            let close = |a: f64, b: f64| (a - b).abs() < 1e-6;
            let covers = |best: &Filling, (cost, count, area): (f64, u32, f64)| {
                best.cost <= cost + 1e-6 && best.count() <= count && best.area_m2 <= area + 1e-6
            };
            for best in &answer.best {
                let same = |(cost, count, area): &(f64, u32, f64)| close(*cost, best.cost) && *count == best.count() && close(*area, best.area_m2);
                prop_assert!(expected.iter().any(same), "{name}: {best:?} is no set");
                prop_assert_eq!(answer.best.iter().filter(|other| other.cost <= best.cost && other.count() <= best.count() && other.area_m2 <= best.area_m2).count(), 1);
            }
            for set in expected {
                prop_assert!(answer.best.iter().any(|best| covers(best, set)), "{name}: {set:?} is missing from {:?}", answer.best);
            }
        }
    }
}
