//! What it would take: checked examples, and what holds for every catalog and request.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::{prop_assert, prop_assert_eq, proptest};
use serde::Deserialize;
use serde_json::Value as Json;
use sitematch::catalog::{Catalog, Fact, FactKey, SiteKind, Status, Value, WayIn};
use sitematch::engine::{
    Bound, Correction, MatchOptions, Matcher, Move, Standing, minimal_conflicts, minimal_corrections,
};
use sitematch::industry::IndustryCode;
use sitematch::request::{Criterion, Levels, Request, Requirement};
use sitematch::units::Day;

use crate::generate::{World, bare_catalog, bare_site, cases, world};
use crate::vectors::{Kind, instances_of};

#[derive(Deserialize)]
struct Instance {
    id: u32,
    items: Vec<Json>,
    constraints: Vec<Constraint>,
    feasible: bool,
    minimal_correction_sets: Vec<Vec<String>>,
    minimal_correction_sets_at_least_3: Vec<Vec<String>>,
    minimal_conflict_sets: Vec<Vec<String>>,
    repairs: Vec<Repair>,
}

#[derive(Deserialize)]
struct Constraint {
    id: String,
    attr: String,
    op: String,
    value: Json,
    relaxable: bool,
}

#[derive(Deserialize)]
struct Repair {
    relax: Vec<String>,
    items: Vec<String>,
}

impl Constraint {
    /// In the examples what nobody knows is missed.
    fn missed_by(&self, item: &Json) -> bool {
        let offered = &item[&self.attr];
        let numbers = || offered.as_f64().zip(self.value.as_f64());
        !match self.op.as_str() {
            "ge" => numbers().is_some_and(|(offered, asked)| offered >= asked),
            "le" => numbers().is_some_and(|(offered, asked)| offered <= asked),
            "eq" => !offered.is_null() && *offered == self.value,
            "in" => !offered.is_null() && self.value.as_array().unwrap().contains(offered),
            other => panic!("a constraint of the unknown kind `{other}`"),
        }
    }
}

type Sets = BTreeSet<BTreeSet<String>>;

fn sets<'a>(lists: impl IntoIterator<Item = &'a Vec<String>>) -> Sets {
    lists.into_iter().map(|list| list.iter().cloned().collect()).collect()
}

impl Instance {
    /// The masks of the items that miss nothing but what can be relaxed.
    fn masks(&self) -> Vec<u64> {
        let allowed = |item: &&Json| !self.constraints.iter().any(|asked| !asked.relaxable && asked.missed_by(item));
        let mask = |item: &Json| {
            let missed = self.constraints.iter().zip(0..).filter(|(asked, _)| asked.missed_by(item));
            missed.fold(0, |mask, (_, bit)| mask | 1 << bit)
        };
        self.items.iter().filter(allowed).map(mask).collect()
    }

    fn named(&self, masks: &[u64]) -> Sets {
        let name = |mask: &u64| {
            let set = self.constraints.iter().zip(0..).filter(|(_, bit)| mask & (1 << bit) != 0);
            set.map(|(asked, _)| asked.id.clone()).collect()
        };
        masks.iter().map(name).collect()
    }
}

#[test]
fn vector_minimal_corrections_and_conflicts_are_the_exact_sets() {
    for instance in instances_of::<Instance>(&Kind::Relaxation) {
        let masks = instance.masks();
        let corrections = minimal_corrections(&masks, 1);
        assert_eq!(instance.named(&corrections), sets(&instance.minimal_correction_sets), "instance {}", instance.id);
        let for_three = instance.named(&minimal_corrections(&masks, 3));
        assert_eq!(for_three, sets(&instance.minimal_correction_sets_at_least_3), "instance {}", instance.id);
        let conflicts = minimal_conflicts(&corrections, usize::MAX).unwrap();
        assert_eq!(instance.named(&conflicts), sets(&instance.minimal_conflict_sets), "instance {}", instance.id);
    }
}

/// Criteria that are there or not, read from one fact.
const YES_OR_NO: [Criterion; 10] = [
    Criterion::CleanRoom,
    Criterion::Sprinklers,
    Criterion::ExhaustShaft,
    Criterion::Canteen,
    Criterion::DualFeed,
    Criterion::Gas,
    Criterion::Bonded,
    Criterion::NightWork,
    Criterion::HazardousGoods,
    Criterion::TitleDeed,
];

fn fact(value: Value) -> Fact {
    Fact { value: Some(value), planned: None, source: Some("made".to_owned()), year: Some(2026), note: None }
}

fn hard(criterion: Criterion, levels: Levels) -> Requirement {
    Requirement { hard: true, ..Requirement::wish(criterion, levels) }
}

#[test]
fn vector_corrections_conflicts_and_opened_sites_come_out_of_a_matcher() {
    for instance in instances_of::<Instance>(&Kind::Relaxation) {
        assert!(instance.constraints.len() <= YES_OR_NO.len(), "instance {}", instance.id);
        let asked = || instance.constraints.iter().zip(YES_OR_NO);
        let mut catalog = bare_catalog();
        for item in &instance.items {
            let mut site = bare_site(item["id"].as_str().unwrap());
            for (constraint, criterion) in asked() {
                site.facts.insert(criterion.fact().unwrap(), fact(Value::YesNo(!constraint.missed_by(item))));
            }
            catalog.sites.push(site);
        }
        let requirements = asked()
            .map(|(constraint, criterion)| Requirement {
                never_relax: !constraint.relaxable,
                ..hard(criterion, Levels::Yes)
            })
            .collect();
        let relaxation = Matcher::new(catalog).relax(&Request { requirements, ..Request::default() }, Day::EPOCH);
        assert_eq!(relaxation.open > 0, instance.feasible, "instance {}", instance.id);
        let name = |criterion| asked().find(|(_, known)| *known == criterion).unwrap().0.id.clone();
        if instance.feasible {
            assert_eq!(relaxation.conflicts, Some(Vec::new()));
            continue;
        }
        let found: BTreeMap<BTreeSet<String>, BTreeSet<String>> = relaxation
            .corrections
            .iter()
            .map(|correction| &correction.nearest)
            .map(|nearest| {
                let set = nearest.moves.iter().map(|made| name(made.criterion)).collect();
                (set, nearest.opens.iter().cloned().collect())
            })
            .collect();
        let expected = instance
            .repairs
            .iter()
            .map(|repair| (repair.relax.iter().cloned().collect(), repair.items.iter().cloned().collect()))
            .collect();
        assert_eq!(found, expected, "instance {}", instance.id);
        assert_eq!(found.into_keys().collect::<Sets>(), sets(&instance.minimal_correction_sets));
        let conflicts: Sets = relaxation
            .conflicts
            .unwrap()
            .into_iter()
            .map(|conflict| conflict.into_iter().map(name).collect())
            .collect();
        assert_eq!(conflicts, sets(&instance.minimal_conflict_sets), "instance {}", instance.id);
    }
}

/// Sites with a height, a rent and a load, and a request for 8 m, 20 yuan and 30 kN/m², all hard.
fn hall(sites: &[(&str, f64, f64, f64)]) -> (Matcher, Request) {
    let mut catalog = bare_catalog();
    for (id, height_m, rent, load) in sites {
        let mut site = bare_site(id);
        site.facts.insert(FactKey::ClearHeight, fact(Value::Number(*height_m)));
        site.facts.insert(FactKey::Rent, fact(Value::Number(*rent)));
        site.facts.insert(FactKey::FloorLoad, fact(Value::Number(*load)));
        catalog.sites.push(site);
    }
    let asked = [(Criterion::ClearHeight, 8.0), (Criterion::Rent, 20.0), (Criterion::FloorLoad, 30.0)];
    let requirements = asked
        .into_iter()
        .map(|(criterion, typed)| hard(criterion, Levels::from_typed(criterion, typed, None).unwrap()))
        .collect();
    (Matcher::new(catalog), Request { ways_in: vec![WayIn::Rent], requirements, ..Request::default() })
}

fn limits(correction: &Correction) -> Vec<(Criterion, Bound, Value)> {
    correction.nearest.moves.iter().map(|made| (made.criterion, made.bound, made.to)).collect()
}

#[test]
fn the_smaller_concession_comes_first_however_many_limits_move() {
    // A metre and a half is almost two tolerances of height; half a yuan and 1 kN/m² are a third together.
    let (matcher, request) = hall(&[("low", 6.5, 20.0, 30.0), ("dear-and-weak", 8.0, 20.5, 29.0)]);
    let relaxation = matcher.relax(&request, Day::EPOCH);
    assert_eq!(
        relaxation.corrections.iter().map(limits).collect::<Vec<_>>(),
        [
            vec![
                (Criterion::FloorLoad, Bound::AtLeast, Value::Number(29.0)),
                (Criterion::Rent, Bound::AtMost, Value::Number(20.5)),
            ],
            vec![(Criterion::ClearHeight, Bound::AtLeast, Value::Number(6.5))],
        ]
    );
    let sizes: Vec<f64> = relaxation.corrections.iter().map(|correction| correction.nearest.size).collect();
    assert!((sizes[0] - (0.5 / 3.0 + 1.0 / 6.0)).abs() < 1e-12 && (sizes[1] - 1.5 / 0.8).abs() < 1e-12, "{sizes:?}");
    assert_eq!(
        relaxation.conflicts,
        Some(vec![vec![Criterion::ClearHeight, Criterion::FloorLoad], vec![Criterion::ClearHeight, Criterion::Rent]])
    );
}

#[test]
fn the_nearest_level_opens_one_site_and_the_level_for_all_opens_all_of_the_set() {
    let (matcher, request) = hall(&[
        ("low", 7.5, 20.0, 30.0),
        ("lower", 7.0, 18.0, 30.0),
        ("fits", 8.0, 20.0, 30.0),
        ("dear", 8.0, 23.0, 30.0),
    ]);
    let relaxation = matcher.relax(&request, Day::EPOCH);
    assert_eq!((relaxation.open, relaxation.missing, relaxation.kept_out), (1, 3, 0));
    let [height, rent] = relaxation.corrections.as_slice() else { panic!("{:?}", relaxation.corrections) };
    assert_eq!(height.nearest.opens, ["low"]);
    assert_eq!(height.all.moves[0].to, Value::Number(7.0));
    assert_eq!(height.all.opens.len(), 2);
    assert_eq!(rent.nearest.opens, ["dear"]);
    assert_eq!(relaxation.opens_most, Some(height.all.clone()));
    assert_eq!(relaxation.conflicts, Some(Vec::new()), "one fits: nothing is at odds");
}

#[test]
fn the_limit_that_opens_most_is_moved_no_further_than_within_reach() {
    let (matcher, request) = hall(&[
        ("low", 7.5, 20.0, 30.0),
        ("hut", 2.5, 20.0, 30.0),
        ("shed", 2.0, 20.0, 30.0),
        ("fits", 8.0, 20.0, 30.0),
    ]);
    let relaxation = matcher.relax(&request, Day::EPOCH);
    let most = relaxation.opens_most.expect("one is near");
    assert_eq!((most.opens, most.moves[0].to), (vec!["low".to_owned()], Value::Number(7.5)));
    assert_eq!(relaxation.corrections[0].all.opens.len(), 3, "the far ones are still told where all are asked for");

    let (matcher, request) = hall(&[("hut", 2.5, 20.0, 30.0), ("fits", 8.0, 20.0, 30.0)]);
    assert_eq!(matcher.relax(&request, Day::EPOCH).opens_most, None, "none is near");
}

#[test]
fn what_is_never_to_be_relaxed_keeps_its_sites_out() {
    let (matcher, mut request) = hall(&[("low", 7.5, 20.0, 30.0), ("dear", 8.0, 23.0, 30.0)]);
    request.requirements[0].never_relax = true;
    let relaxation = matcher.relax(&request, Day::EPOCH);
    assert_eq!((relaxation.open, relaxation.missing, relaxation.kept_out), (0, 2, 1));
    assert_eq!(relaxation.corrections.len(), 1);
    assert_eq!(relaxation.corrections[0].nearest.opens, ["dear"]);
}

#[test]
fn whom_the_park_takes_is_not_for_the_company_to_give_way_on() {
    let (matcher, mut request) = hall(&[("for-others", 8.0, 20.0, 30.0), ("dear", 8.0, 23.0, 30.0)]);
    let mut catalog = matcher.catalog().clone();
    let industry = |code| IndustryCode::parse(code).unwrap();
    catalog.sites[0].target_industries = vec![industry("39")];
    request.project.industry = Some(industry("3433"));
    request.requirements.push(hard(Criterion::IndustryAllowed, Levels::Yes));
    let matcher = Matcher::new(catalog);
    let relaxation = matcher.relax(&request, Day::EPOCH);
    assert_eq!((relaxation.missing, relaxation.kept_out), (2, 1));
    let opens: Vec<_> = relaxation.corrections.iter().map(|correction| correction.nearest.opens.clone()).collect();
    assert_eq!(opens, [["dear"]]);
    assert_eq!(relaxation.opens_most.map(|most| most.opens), Some(vec!["dear".to_owned()]));
    let first = matcher.to_be_first(&request, "for-others", Day::EPOCH).unwrap();
    assert!(first.asks.iter().all(|ask| ask.criterion != Criterion::IndustryAllowed), "{:?}", first.asks);
}

/// The hall to rent at 23 or to buy at 3,300, where 20 and 3,000 are the most.
fn to_rent_or_buy() -> (Catalog, Request) {
    let (matcher, mut request) = hall(&[("either", 8.0, 23.0, 30.0)]);
    let mut catalog = matcher.catalog().clone();
    catalog.sites[0].ways_in = vec![WayIn::Rent, WayIn::Buy];
    catalog.sites[0].facts.insert(FactKey::SalePrice, fact(Value::Number(3_300.0)));
    request.ways_in = vec![WayIn::Rent, WayIn::Buy];
    let price = Levels::from_typed(Criterion::SalePrice, 3_000.0, None).unwrap();
    request.requirements.push(hard(Criterion::SalePrice, price));
    (catalog, request)
}

#[test]
fn one_way_in_is_enough_so_the_price_of_the_other_need_not_move() {
    let (catalog, mut request) = to_rent_or_buy();
    let matcher = Matcher::new(catalog);
    let proposed = |request: &Request| -> Vec<_> {
        let relaxation = matcher.relax(request, Day::EPOCH);
        assert_eq!((relaxation.open, relaxation.missing, relaxation.kept_out), (0, 1, 0));
        let [conflict] = relaxation.conflicts.unwrap().try_into().unwrap();
        assert_eq!(
            conflict,
            relaxation.corrections.iter().map(|one| one.nearest.moves[0].criterion).rev().collect::<Vec<_>>()
        );
        relaxation.corrections.iter().map(|one| (limits(one), one.nearest.opens.clone())).collect()
    };
    let either = || vec!["either".to_owned()];
    let rent = (vec![(Criterion::Rent, Bound::AtMost, Value::Number(23.0))], either());
    let price = (vec![(Criterion::SalePrice, Bound::AtMost, Value::Number(3_300.0))], either());
    // A tenth above the price is two thirds of its tolerance; 15 % above the rent is all of its own.
    assert_eq!(proposed(&request), [price, rent.clone()]);
    // Where the price of one way is never to be relaxed, the other way stays open.
    let price = request.requirements.iter_mut().find(|one| one.criterion == Criterion::SalePrice).unwrap();
    price.never_relax = true;
    assert_eq!(proposed(&request), [rent]);
}

#[test]
fn what_one_way_in_costs_besides_moves_with_its_price_alone() {
    let (catalog, mut request) = to_rent_or_buy();
    let mut catalog = catalog;
    catalog.sites[0].facts.insert(FactKey::ShortestLease, fact(Value::Number(60.0)));
    let lease = Levels::from_typed(Criterion::ShortestLease, 24.0, None).unwrap();
    request.requirements.push(hard(Criterion::ShortestLease, lease));
    let relaxation = Matcher::new(catalog).relax(&request, Day::EPOCH);
    let moved: Vec<Vec<Criterion>> = relaxation
        .corrections
        .iter()
        .map(|correction| correction.nearest.moves.iter().map(|made| made.criterion).collect())
        .collect();
    assert_eq!(moved, [vec![Criterion::SalePrice], vec![Criterion::Rent, Criterion::ShortestLease]]);
}

#[test]
fn who_can_wait_gets_the_day_on_which_a_site_is_free() {
    let (matcher, mut request) = hall(&[("soon", 8.0, 20.0, 30.0), ("late", 8.0, 20.0, 30.0)]);
    let mut catalog = matcher.catalog().clone();
    for (site, month) in catalog.sites.iter_mut().zip([3, 9]) {
        site.status = Status::Vacant;
        site.facts.insert(FactKey::AvailableFrom, fact(Value::Day(Day::new(2027, month, 1).unwrap())));
    }
    request.project.move_in = Day::new(2027, 1, 1);
    request.requirements.push(hard(Criterion::MoveIn, Levels::Yes));
    let relaxation = Matcher::new(catalog).relax(&request, Day::new(2026, 11, 21).unwrap());
    let [correction] = relaxation.corrections.as_slice() else { panic!("{:?}", relaxation.corrections) };
    let Move { bound, from, to, .. } = correction.nearest.moves[0];
    assert_eq!((bound, from), (Bound::AtMost, Value::Day(Day::new(2027, 1, 1).unwrap())));
    assert_eq!(to, Value::Day(Day::new(2027, 3, 1).unwrap()));
    assert_eq!(correction.nearest.opens, ["soon"]);
    assert_eq!(correction.nearest.applied_to(&request).project.move_in, Day::new(2027, 3, 1));
    assert_eq!(correction.all.opens.len(), 2);
}

#[test]
fn a_lower_storey_that_needs_less_land_is_proposed_alone() {
    // 10,000 m² of hall over 8 m need 20,000 m² of land at a ratio of 1, up to 8 m only half of that.
    let (matcher, mut request) = hall(&[("unit", 6.0, 20.0, 30.0), ("plot", 0.0, 0.0, 0.0)]);
    let mut catalog = matcher.catalog().clone();
    catalog.sites[0].facts.insert(FactKey::Area, fact(Value::Number(6_000.0)));
    catalog.sites[1].kind = SiteKind::Parcel;
    catalog.sites[1].ways_in = vec![WayIn::Land];
    catalog.sites[1].facts = [
        (FactKey::Area, fact(Value::Number(10_000.0))),
        (FactKey::FloorAreaRatioMax, fact(Value::Number(1.0))),
        (FactKey::HeightLimit, fact(Value::Number(24.0))),
    ]
    .into_iter()
    .collect();
    request.ways_in = Vec::new();
    request.requirements.retain(|requirement| requirement.criterion == Criterion::ClearHeight);
    request
        .requirements
        .push(hard(Criterion::PlantArea, Levels::from_typed(Criterion::PlantArea, 10_000.0, None).unwrap()));
    let relaxation = Matcher::new(catalog).relax(&request, Day::EPOCH);
    let opened: Vec<_> = relaxation
        .corrections
        .iter()
        .map(|correction| (limits(correction), correction.nearest.opens.clone()))
        .collect();
    let area = (Criterion::PlantArea, Bound::AtLeast, Value::Number(5_000.0));
    let height = (Criterion::ClearHeight, Bound::AtLeast, Value::Number(6.0));
    let plot = vec!["plot".to_owned()];
    assert!(opened.contains(&(vec![area], plot)), "{opened:?}");
    assert!(opened.iter().all(|(moves, _)| *moves != vec![area, height]), "{opened:?}");
}

fn standing(matcher: &Matcher, request: &Request, site: &str, today: Day) -> Standing {
    matcher.assess(request, site, today).unwrap().standing
}

/// The candidates that miss the request and do not miss the other one.
fn opened(world: &World, matcher: &Matcher, by: &Request) -> BTreeSet<String> {
    let result = matcher.match_sites(&world.request, MatchOptions { today: world.today, limit: usize::MAX });
    let missing = result.matches.into_iter().filter(|assessment| assessment.standing == Standing::Misses);
    let opens = |site: &String| standing(matcher, by, site, world.today) != Standing::Misses;
    missing.map(|assessment| assessment.site).filter(opens).collect()
}

fn parts(moves: &[Move]) -> impl Iterator<Item = Vec<Move>> + '_ {
    (0_u32..(1 << moves.len()) - 1).map(|part| {
        let chosen = moves.iter().zip(0..).filter(move |(_, bit)| part & (1 << bit) != 0);
        chosen.map(|(made, _)| *made).collect()
    })
}

proptest! {
    #![proptest_config(cases(80))]

    #[test]
    fn a_correction_opens_the_sites_it_names_and_no_part_of_it_opens_any(world in world()) {
        let matcher = Matcher::new(world.catalog.clone());
        let relaxation = matcher.relax(&world.request, world.today);
        for correction in &relaxation.corrections {
            for concession in [&correction.nearest, &correction.all] {
                let named: BTreeSet<String> = concession.opens.iter().cloned().collect();
                prop_assert_eq!(named.len(), concession.opens.len());
                prop_assert_eq!(named, opened(&world, &matcher, &concession.applied_to(&world.request)));
                prop_assert!(concession.size.is_finite());
                for made in &concession.moves {
                    let asked = world.request.requirement(made.criterion).unwrap();
                    prop_assert!(asked.hard && !asked.never_relax && made.criterion.is_the_companys() && made.size > 0.0, "{made:?}");
                }
            }
            let nearest = &correction.nearest;
            prop_assert!(!nearest.opens.is_empty());
            for moves in parts(&nearest.moves) {
                let part = sitematch::engine::Concession { moves, ..nearest.clone() };
                let opens = opened(&world, &matcher, &part.applied_to(&world.request));
                prop_assert!(opens.is_empty(), "{:?} opens {opens:?} already", part.moves);
            }
        }
        prop_assert!(relaxation.corrections.is_sorted_by(|a, b| a.nearest.size <= b.nearest.size));
    }

    #[test]
    fn corrections_are_all_smallest_sets_of_limits_without_which_a_site_opens(world in world()) {
        let matcher = Matcher::new(world.catalog.clone());
        // What shapes other criteria has its own rules, and of an area a site may have less than can be asked.
        let apart = |criterion| matches!(
            criterion,
            Criterion::MoveIn | Criterion::ClearHeight | Criterion::StoreyHeight
                | Criterion::PlantArea | Criterion::LandArea | Criterion::OfficeArea
        );
        let mut world = world;
        for requirement in &mut world.request.requirements {
            requirement.hard = !apart(requirement.criterion);
        }
        let movable: Vec<Criterion> = world.request.requirements.iter()
            .filter(|requirement| requirement.hard && !requirement.never_relax && requirement.criterion.is_the_companys())
            .map(|requirement| requirement.criterion)
            .take(7)
            .collect();
        for requirement in &mut world.request.requirements {
            requirement.never_relax |= !movable.contains(&requirement.criterion);
        }
        let mut opening: Vec<u32> = Vec::new();
        for set in 1_u32..1 << movable.len() {
            if opening.iter().any(|smaller| smaller & !set == 0) {
                continue;
            }
            let mut without = world.request.clone();
            for requirement in &mut without.requirements {
                let place = movable.iter().position(|criterion| *criterion == requirement.criterion);
                requirement.hard &= place.is_none_or(|place| set & (1 << place) == 0);
            }
            if !opened(&world, &matcher, &without).is_empty() {
                opening.push(set);
            }
        }
        let name = |set: u32| -> BTreeSet<&str> {
            let chosen = movable.iter().zip(0..).filter(|(_, bit)| set & (1 << bit) != 0);
            chosen.map(|(criterion, _)| criterion.id()).collect()
        };
        let minimal = opening.iter().filter(|set| !opening.iter().any(|other| other != *set && other & !**set == 0));
        let expected: BTreeSet<_> = minimal.map(|set| name(*set)).collect();
        let relaxation = matcher.relax(&world.request, world.today);
        let found: BTreeSet<BTreeSet<&str>> = relaxation.corrections.iter()
            .map(|correction| correction.nearest.moves.iter().map(|made| made.criterion.id()).collect())
            .collect();
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn what_it_would_take_counts_as_the_match_and_is_the_same_however_the_catalog_is_shuffled(world in world()) {
        let matcher = Matcher::new(world.catalog.clone());
        let relaxation = matcher.relax(&world.request, world.today);
        let counts = matcher.match_sites(&world.request, MatchOptions { today: world.today, limit: 0 }).counts;
        prop_assert_eq!(relaxation.open, counts.fits + counts.conditional);
        prop_assert_eq!(relaxation.missing, counts.misses);
        prop_assert!(relaxation.kept_out <= relaxation.missing);
        let mut shuffled = world.catalog.clone();
        shuffled.sites.reverse();
        prop_assert_eq!(Matcher::new(shuffled).relax(&world.request, world.today), relaxation);
    }
}
