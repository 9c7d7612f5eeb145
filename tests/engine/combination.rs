//! Combinations of units: checked examples, and sets held against trying them all.

use std::collections::BTreeMap;

use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
use serde::Deserialize;
use sitematch::catalog::{Building, Catalog, Fact, FactKey, SiteKind, Value, WayIn};
use sitematch::engine::{
    Among, Arrangement, Combination, Filling, Front, MOST_PARTS, MOST_UNITS, Matcher, Need, Offered, Remark, Standing,
    Unit, Verdict, fillings,
};
use sitematch::request::{Criterion, Levels, Request, Requirement};
use sitematch::units::Day;

use crate::generate::{Dice, World, bare_catalog, bare_site, cases, world};
use crate::vectors::{Kind, instances_of};

/// Holds no part.
const NONE: [bool; MOST_PARTS] = [false; MOST_PARTS];
/// Nothing is asked for a part.
const NO_PART: [f64; MOST_PARTS] = [0.0; MOST_PARTS];

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
        let need =
            Need { least_m2: self.need_area, most_m2: self.max_area, least_units: 1, most_units, parts_m2: NO_PART };
        let mut found = Vec::new();
        for items in self.groups().values() {
            let units: Vec<Unit> = items
                .iter()
                .map(|item| Unit { area_m2: item.area, cost: item.cost, smallest_part_m2: None, holds: NONE })
                .collect();
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
            let mut holds = NONE;
            holds[0] = dice.chance(40);
            holds[1] = holds[0] || dice.chance(40);
            Unit { area_m2, cost: area_m2 * price, smallest_part_m2, holds }
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
        let held = |part: usize, taken_from: usize, rest: f64| {
            let holding = taken().filter(|(_, unit)| unit.holds[part]);
            holding.map(|(place, unit)| unit.area_m2 - if place == taken_from { rest } else { 0.0 }).sum::<f64>()
        };
        let mut offer = |area: f64, cost: f64, taken_from: usize, rest: f64| {
            let parts = (0..MOST_PARTS).all(|part| held(part, taken_from, rest) >= need.parts_m2[part]);
            if parts && (need.least_m2..=need.most_m2).contains(&area) {
                found.push((cost, set.count_ones(), area));
            }
        };
        offer(area, cost, 0, 0.0);
        for (place, unit) in taken() {
            for step in 1..40 {
                let part = 50.0 * f64::from(step);
                if unit.smallest_part_m2.is_some_and(|smallest| smallest <= part && part <= unit.area_m2 - smallest) {
                    let rest = unit.area_m2 - part;
                    offer(area - rest, cost - unit.cost * (rest / unit.area_m2), place, rest);
                }
            }
        }
    }
    found
}

fn fact(number: f64) -> Fact {
    let value = Some(Value::Number(number));
    Fact { value, planned: None, source: Some("made".to_owned()), year: Some(2026), note: None }
}

/// A building of floors of 1,000 m² with one transformer: id, floor, rent.
fn tower(floors: &[(&str, u8, f64)]) -> Catalog {
    let mut catalog = bare_catalog();
    catalog.buildings.push(Building {
        id: "tower".to_owned(),
        name: catalog.name.clone(),
        sub_park: "north".to_owned(),
        floors: 9,
        next_to: Vec::new(),
        illustrative: true,
        facts: [(FactKey::Power, fact(800.0)), (FactKey::PropertyFee, fact(0.0))].into_iter().collect(),
    });
    for (id, floor, rent) in floors {
        let mut site = bare_site(id);
        site.building = Some("tower".to_owned());
        (site.floor, site.column, site.run_index) = (Some(*floor), Some(0), Some(u16::from(*floor)));
        site.facts = [
            (FactKey::Area, fact(1_000.0)),
            (FactKey::Rent, fact(*rent)),
            (FactKey::FloorLoad, fact(f64::from(20 - floor))),
            (FactKey::Docks, fact(2.0)),
        ]
        .into_iter()
        .collect();
        catalog.sites.push(site);
    }
    catalog
}

fn hard(criterion: Criterion, typed: f64) -> Requirement {
    let levels = Levels::from_typed(criterion, typed, None).unwrap();
    Requirement { hard: true, ..Requirement::wish(criterion, levels) }
}

fn asks(requirements: &[(Criterion, f64)]) -> Request {
    let requirements = requirements.iter().map(|(criterion, typed)| hard(*criterion, *typed)).collect();
    Request { ways_in: vec![WayIn::Rent], requirements, ..Request::default() }
}

fn fronts(catalog: &Catalog, request: &Request) -> Vec<Front> {
    Matcher::new(catalog.clone()).combine(request, Day::EPOCH).unwrap().fronts
}

fn names(front: &Front) -> Vec<&str> {
    front.combinations.iter().map(|combination| combination.assessment.site.as_str()).collect()
}

const FLOORS: [(&str, u8, f64); 4] = [("a", 1, 10.0), ("b", 2, 20.0), ("c", 3, 20.0), ("d", 5, 10.0)];

#[test]
fn floors_that_touch_cost_more_than_any_floors_of_the_building() {
    let fronts = fronts(&tower(&FLOORS), &asks(&[(Criterion::PlantArea, 2_000.0)]));
    let found: Vec<(Arrangement, Vec<&str>)> = fronts.iter().map(|front| (front.arrangement, names(front))).collect();
    assert_eq!(
        found,
        [
            (Arrangement::Run, vec!["a+b"]),
            (Arrangement::Connected, vec!["a+b"]),
            (Arrangement::Building, vec!["a+d"]),
            (Arrangement::Neighbours, vec![]),
            (Arrangement::SubPark, vec!["a+d"]),
        ]
    );
    assert!(fronts.iter().all(|front| front.complete));
}

#[test]
fn areas_costs_and_docks_add_up_the_transformer_counts_once_and_the_floor_is_the_weakest() {
    let wanted = [
        (Criterion::PlantArea, 2_000.0),
        (Criterion::Power, 800.0),
        (Criterion::Docks, 4.0),
        (Criterion::FloorLoad, 15.0),
        (Criterion::YearlyCost, 240_000.0),
    ];
    let fronts = fronts(&tower(&FLOORS), &asks(&wanted));
    let Combination { units, surplus_m2, assessment } = &fronts[2].combinations[0];
    assert_eq!((assessment.site.as_str(), *surplus_m2, assessment.standing), ("a+d", 0.0, Standing::Fits));
    assert!(units.iter().all(|unit| unit.area_m2 == 1_000.0 && unit.vacant_m2 == 1_000.0));
    let offered = |criterion| assessment.finding(criterion).unwrap().offered.clone();
    for (criterion, number) in [
        (Criterion::PlantArea, 2_000.0),
        (Criterion::Power, 800.0),
        (Criterion::Docks, 4.0),
        (Criterion::FloorLoad, 15.0),
        (Criterion::YearlyCost, 240_000.0),
    ] {
        assert_eq!(offered(criterion), Offered::Known { value: Value::Number(number) }, "{criterion:?}");
    }
    assert_eq!(assessment.yearly_cost.as_ref().unwrap().yuan_per_year, 240_000.0);
}

#[test]
fn a_shared_transformer_that_is_too_small_leaves_no_combination_and_the_answer_says_that_it_may_have_missed_some() {
    let fronts = fronts(&tower(&FLOORS), &asks(&[(Criterion::PlantArea, 2_000.0), (Criterion::Power, 801.0)]));
    // No buildings stand next to each other: nothing was missed there.
    let missed = |front: &Front| front.arrangement == Arrangement::Neighbours || !front.complete;
    assert!(fronts.iter().all(|front| front.combinations.is_empty() && missed(front)));
}

#[test]
fn a_hard_limit_holds_for_every_unit() {
    let fronts = fronts(&tower(&FLOORS), &asks(&[(Criterion::PlantArea, 2_000.0), (Criterion::FloorLoad, 17.0)]));
    assert_eq!(names(&fronts[4]), ["a+b"], "b and a cost 30, c and b 40");
}

#[test]
fn one_unit_is_taken_in_part_where_it_can_be_split() {
    let mut catalog = tower(&FLOORS);
    catalog.sites[1].facts.insert(FactKey::SmallestPart, fact(300.0));
    let fronts = fronts(&catalog, &asks(&[(Criterion::PlantArea, 1_400.0)]));
    let run = &fronts[0].combinations[0];
    let taken: Vec<f64> = run.units.iter().map(|unit| unit.area_m2).collect();
    assert_eq!((taken, run.surplus_m2), (vec![1_000.0, 400.0], 0.0));
    let cost = run.assessment.yearly_cost.as_ref().unwrap().yuan_per_year;
    assert!((cost - (120_000.0 + 96_000.0)).abs() < 1e-6, "{cost}");
}

/// A hall with a crane on the ground, light floors above.
fn heavy_and_light() -> Catalog {
    let mut catalog = tower(&FLOORS);
    catalog.sites[0].facts.insert(FactKey::Crane, fact(10.0));
    catalog.sites[0].facts.insert(FactKey::SmallestPart, fact(300.0));
    for site in &mut catalog.sites[1..] {
        site.facts.insert(FactKey::Crane, fact(0.0));
    }
    catalog
}

fn crane_for(area_m2: f64) -> Request {
    let mut request = asks(&[(Criterion::PlantArea, 2_400.0), (Criterion::Crane, 10.0)]);
    request.requirements[1].for_area_m2 = Some(area_m2);
    request
}

#[test]
fn a_crane_for_a_part_goes_to_the_hall_that_has_one_and_the_rest_needs_none() {
    let fronts = fronts(&heavy_and_light(), &crane_for(600.0));
    let best = &fronts[2].combinations[0];
    assert_eq!((best.assessment.site.as_str(), best.assessment.standing), ("a+b+d", Standing::Fits));
    let hall = &best.units[0];
    assert_eq!((hall.site.as_str(), hall.area_m2, hall.holds.as_slice()), ("a", 600.0, &[Criterion::Crane][..]));
    assert!(best.units[1..].iter().all(|unit| unit.holds.is_empty() && unit.area_m2 == 1_000.0));
    assert_eq!(best.surplus_m2, 200.0, "the crane needs more of the hall than the area alone");
    let crane = best.assessment.finding(Criterion::Crane).unwrap();
    assert!(crane.hard && matches!(crane.verdict, Verdict::Meets { .. }));
    assert_eq!(crane.remark, Some(Remark::ForPart { part_m2: 600.0 }));
}

#[test]
fn a_crane_for_more_than_all_halls_that_have_one_leaves_no_combination() {
    for front in fronts(&heavy_and_light(), &crane_for(1_001.0)) {
        assert!(front.combinations.is_empty(), "{:?}", front.arrangement);
    }
}

#[test]
fn a_part_as_large_as_the_area_is_asked_of_every_unit() {
    let of_all = fronts(&heavy_and_light(), &crane_for(2_400.0));
    let mut plain = crane_for(1.0);
    plain.requirements[1].for_area_m2 = None;
    let sets = |fronts: &[Front]| fronts.iter().map(|front| front.combinations.len()).collect::<Vec<_>>();
    assert_eq!(sets(&of_all), sets(&fronts(&heavy_and_light(), &plain)));
    assert_eq!(sets(&of_all), [0; 5]);
}

#[test]
fn units_of_two_buildings_go_together_where_these_stand_next_to_each_other() {
    let mut catalog = tower(&FLOORS);
    for (building, beside) in [("west", vec!["tower".to_owned()]), ("far", Vec::new())] {
        let id = building.to_owned();
        catalog.buildings.push(Building { id, next_to: beside, ..catalog.buildings[0].clone() });
        let mut unit = catalog.sites[0].clone();
        unit.id = format!("{building}-1");
        unit.building = Some(building.to_owned());
        unit.facts.insert(FactKey::Rent, fact(if building == "far" { 1.0 } else { 5.0 }));
        catalog.sites.push(unit);
    }
    let fronts = fronts(&catalog, &asks(&[(Criterion::PlantArea, 2_000.0)]));
    assert_eq!((fronts[3].arrangement, names(&fronts[3])), (Arrangement::Neighbours, vec!["a+west-1"]));
    assert_eq!(names(&fronts[2]), ["a+d"], "one building");
    assert_eq!(names(&fronts[4]), ["far-1+west-1"], "anywhere in the sub-park");
}

#[test]
fn two_hundred_units_in_one_building_are_answered_within_the_limit_and_the_answer_says_so() {
    let mut catalog = tower(&[]);
    for number in 0..200_u16 {
        let mut unit = tower(&FLOORS[..1]).sites.remove(0);
        unit.id = format!("u-{number:03}");
        (unit.floor, unit.column, unit.run_index) =
            (Some(1 + (number / 20) as u8), Some((number % 20) as u8), Some(number));
        unit.facts.insert(FactKey::Area, fact(f64::from(300 + (number * 37) % 211)));
        unit.facts.insert(FactKey::Rent, fact(f64::from(10 + (number * 7) % 13)));
        unit.facts.insert(FactKey::SmallestPart, fact(100.0));
        catalog.sites.push(unit);
    }
    let fronts = fronts(&catalog, &asks(&[(Criterion::PlantArea, 2_000.0)]));
    for front in fronts.iter().filter(|front| front.arrangement != Arrangement::Neighbours) {
        assert!(!front.complete && !front.combinations.is_empty(), "{:?}", front.arrangement);
    }
}

#[test]
fn who_asks_for_no_plant_area_gets_no_combinations() {
    assert_eq!(Matcher::new(tower(&FLOORS)).combine(&Request::default(), Day::EPOCH), None);
}

/// The world with units that can be combined: all plant, in buildings, and a plant area that takes several.
fn crowded(world: World) -> World {
    let mut world = world;
    for (at, site) in world.catalog.sites.iter_mut().enumerate() {
        site.kind = SiteKind::PlantUnit;
        site.ways_in = vec![WayIn::Rent, WayIn::Buy];
        site.building = Some(["b-1", "b-2"][at % 2].to_owned());
        (site.floor, site.column, site.run_index) = (Some(1 + at as u8 / 4), Some(at as u8 % 4), Some(at as u16 / 2));
    }
    world.request.ways_in = vec![WayIn::Rent, WayIn::Buy];
    let mut dice = world.dice.clone();
    world.request.requirements.retain(|requirement| requirement.criterion != Criterion::PlantArea);
    for requirement in &mut world.request.requirements {
        requirement.hard &= dice.chance(30);
    }
    let area = dice.between(2_000.0, 60_000.0);
    world.request.requirements.push(hard(Criterion::PlantArea, area));
    world
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn a_combination_adds_up_reaches_the_area_and_none_is_as_good_as_another(world in world()) {
        let world = crowded(world);
        let matcher = Matcher::new(world.catalog.clone());
        let answer = matcher.combine(&world.request, world.today).unwrap();
        for front in &answer.fronts {
            let numbers = |combination: &Combination| {
                let cost = combination.assessment.yearly_cost.as_ref().map_or(f64::INFINITY, |cost| cost.yuan_per_year);
                (cost, combination.units.len(), combination.surplus_m2)
            };
            for combination in &front.combinations {
                let Combination { units, surplus_m2, assessment } = combination;
                prop_assert!(2 <= units.len() && units.len() <= MOST_UNITS as usize);
                prop_assert!(units.iter().filter(|unit| unit.area_m2 < unit.vacant_m2).count() <= 1);
                let area: f64 = units.iter().map(|unit| unit.area_m2).sum();
                prop_assert!((area - answer.least_m2 - surplus_m2).abs() < 1e-6 && *surplus_m2 >= 0.0);
                prop_assert!(area <= answer.most_m2 + 1e-6);
                prop_assert!(assessment.standing != Standing::Misses);
                let sum = assessment.findings.iter().fold(0.0, |sum, finding| sum + finding.contribution.low);
                prop_assert_eq!(sum.to_bits(), assessment.score.low.to_bits());
                prop_assert_eq!(assessment.findings.len() + assessment.left_out.len(), world.request.requirements.len());
                for finding in &assessment.findings {
                    prop_assert!(0.0 <= finding.value.low && finding.value.low <= finding.value.high && finding.value.high <= 1.0);
                }
                let (cost, count, surplus) = numbers(combination);
                for other in front.combinations.iter().map(numbers) {
                    let covered = other.0 <= cost - 1e-6 && other.1 <= count && other.2 <= surplus - 1e-6;
                    prop_assert!(!covered, "{:?} covers {:?}", other, (cost, count, surplus));
                }
                // Each unit alone meets what does not add up.
                for unit in units {
                    let alone = matcher.assess(&world.request, &unit.site, world.today).unwrap();
                    for criterion in [Criterion::ClearHeight, Criterion::FloorLoad, Criterion::Gas, Criterion::FireClass] {
                        let short = alone.finding(criterion).is_some_and(|finding| {
                            finding.hard && matches!(finding.verdict, Verdict::FallsShort { .. })
                        });
                        prop_assert!(!short, "{} falls short of {}", unit.site, criterion.id());
                    }
                }
            }
        }
        let mut shuffled = world.catalog.clone();
        shuffled.sites.reverse();
        prop_assert_eq!(Matcher::new(shuffled).combine(&world.request, world.today).unwrap(), answer);
    }

    #[test]
    fn fillings_are_the_pareto_set_of_all_sets(seed in any::<u64>()) {
        let dice = &mut Dice::new(seed, 7);
        let units = units(dice);
        let least_m2 = 50.0 * (1 + dice.below(60)) as f64;
        let most_units = 1 + dice.below(units.len() + 1) as u32;
        let mut parts_m2 = NO_PART;
        if dice.chance(50) {
            parts_m2[0] = 50.0 * dice.below(20) as f64;
            parts_m2[1] = parts_m2[0] + 50.0 * dice.below(20) as f64;
        }
        let most_m2 = least_m2 + 50.0 * dice.below(20) as f64;
        let need = Need { least_m2, most_m2, least_units: 1 + dice.below(2) as u32, most_units, parts_m2 };
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
