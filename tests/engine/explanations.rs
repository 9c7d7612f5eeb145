//! Why one site is ahead of another: checked examples, and what holds for every catalog and request.

use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
use serde::Deserialize;
use sitematch::catalog::{Fact, FactKey, Value};
use sitematch::engine::{DrawsLevel, MatchOptions, Matcher, OrderRule, Trapezoid, weigh_up};
use sitematch::request::{Criterion, Levels, Request, Requirement};
use sitematch::units::Day;

use crate::generate::{Dice, bare_catalog, bare_site, cases, requirement, world};
use crate::vectors::{Kind, PLAIN, catalog_of, instances_of, request_for_percents, site_id};

const EXACT: f64 = 1e-9;

#[derive(Deserialize)]
#[allow(non_snake_case, reason = "the names of the file")]
struct Instance {
    id: u32,
    weights_raw: Vec<f64>,
    A_pct: Vec<f64>,
    B_pct: Vec<f64>,
    delta_times_100W: Vec<f64>,
    score_difference: f64,
    pros: Vec<usize>,
    cons: Vec<usize>,
    sufficient_pros_greedy: Vec<usize>,
    min_number_of_pros_to_cover_all_cons: usize,
    B_single_criterion_value_needed_to_tie: Vec<Option<f64>>,
}

fn instances() -> Vec<Instance> {
    instances_of(&Kind::Explanations)
}

#[test]
fn vector_pros_and_cons_are_weighed_up_exactly() {
    for instance in instances() {
        let weighed = weigh_up(&instance.delta_times_100W);
        assert_eq!(weighed.pros, instance.pros, "instance {}", instance.id);
        assert_eq!(weighed.cons, instance.cons, "instance {}", instance.id);
        let sufficient = weighed.sufficient.unwrap();
        assert_eq!(sufficient, instance.min_number_of_pros_to_cover_all_cons, "instance {}", instance.id);
        if !weighed.cons.is_empty() {
            assert_eq!(weighed.pros[..sufficient], instance.sufficient_pros_greedy, "instance {}", instance.id);
        }
    }
}

#[test]
fn vector_explanations_come_out_of_a_matcher() {
    for instance in instances() {
        let id = instance.id;
        let matcher = Matcher::new(catalog_of(&[instance.A_pct.clone(), instance.B_pct.clone()]));
        let request = request_for_percents(&instance.weights_raw);
        let explanation = matcher.explain(&request, &site_id(0), &site_id(1), Day::EPOCH).unwrap();
        assert!((explanation.gap - instance.score_difference).abs() <= EXACT, "instance {id}");
        assert_eq!(explanation.sufficient, Some(instance.min_number_of_pros_to_cover_all_cons), "instance {id}");
        let whole = 100.0 * instance.weights_raw.iter().sum::<f64>();
        for (rows, expected) in [(&explanation.pros, &instance.pros), (&explanation.cons, &instance.cons)] {
            assert_eq!(rows.len(), expected.len(), "instance {id}");
            for (row, expected) in rows.iter().zip(expected) {
                let expected = instance.delta_times_100W[*expected] / whole;
                assert!((row.difference - expected).abs() <= EXACT, "instance {id}");
            }
        }
        for (needed, criterion) in instance.B_single_criterion_value_needed_to_tie.iter().zip(PLAIN) {
            let found = explanation.draws_level.iter().find(|found| found.criterion == criterion);
            assert_eq!(found.is_some(), needed.is_some(), "instance {id}, {}", criterion.id());
            if let (Some(found), Some(needed)) = (found, needed) {
                assert!((found.value - needed).abs() <= EXACT, "instance {id}: {} for {needed}", found.value);
                let Some(Value::Number(from)) = found.from else { panic!("instance {id}: {found:?}") };
                assert!((from - 100.0 * needed).abs() <= 100.0 * EXACT, "instance {id}: {from}");
                assert_eq!(found.to, None, "instance {id}");
            }
        }
    }
}

fn fact(value: Value) -> Fact {
    Fact { value: Some(value), planned: None, source: Some("made".to_owned()), year: Some(2026), note: None }
}

/// What the second of two sites would have to offer, the first worth all on everything.
fn needed(wishes: [(Criterion, Levels); 2], best: [Value; 2], worst: [Value; 2]) -> Vec<DrawsLevel> {
    let mut catalog = bare_catalog();
    for (id, values) in [("best", best), ("worst", worst)] {
        let mut site = bare_site(id);
        for ((criterion, _), value) in wishes.iter().zip(values) {
            let key = if *criterion == Criterion::MoveIn { FactKey::AvailableFrom } else { criterion.fact().unwrap() };
            site.facts.insert(key, fact(value));
        }
        catalog.sites.push(site);
    }
    let requirements = wishes.into_iter().map(|(criterion, levels)| Requirement::wish(criterion, levels)).collect();
    let request = Request { requirements, ..Request::default() };
    let today = Day::new(2027, 1, 1).unwrap();
    Matcher::new(catalog).explain(&request, "best", "worst", today).unwrap().draws_level
}

#[test]
fn what_would_draw_level_is_an_offer_of_the_criterion_s_own_kind() {
    let load = (Criterion::FloorLoad, Levels::AtLeast { accept: 10.0, want: 20.0, limit: 10.0 });
    let full = Value::Number(20.0);
    let until = |month, day| Some(Value::Day(Day::new(2027, month, day).unwrap()));
    let rent = (Criterion::Rent, Levels::AtMost { accept: 20.0, want: 10.0, limit: 20.0 });
    let found = needed([rent, load], [Value::Number(10.0), full], [Value::Number(15.0), full]);
    assert_eq!((found[0].criterion, found[0].value), (Criterion::Rent, 1.0));
    assert_eq!((found[0].from, found[0].to), (None, Some(Value::Number(10.0))));
    assert_eq!(found.len(), 1, "a full load can make up for nothing");

    let gas = (Criterion::Gas, Levels::Yes);
    let found = needed([gas, load], [Value::YesNo(true), full], [Value::YesNo(false), full]);
    assert_eq!((found[0].from, found[0].to), (Some(Value::YesNo(true)), None));

    let move_in = (Criterion::MoveIn, Levels::Yes);
    let late = |days| Value::Day(Day::new(2027, 1, 1).unwrap().plus_days(days));
    let found = needed([move_in, load], [late(90), full], [late(180), full]);
    assert_eq!((found[0].value, found[0].from), (0.5, None));
    assert_eq!(found[0].to, until(4, 1));
}

#[test]
fn a_class_that_is_too_low_would_have_to_be_one_that_takes_the_project() {
    let table = sitematch::catalog::ClassTable::Fire;
    let load = (Criterion::FloorLoad, Levels::AtLeast { accept: 10.0, want: 20.0, limit: 10.0 });
    let class = Criterion::ALL.iter().copied().find(|criterion| {
        matches!(criterion.scale(), sitematch::request::Scale::Class(of) if of == table) && criterion.fact().is_some()
    });
    let full = Value::Number(20.0);
    let of = |rank| Value::Class(table, rank);
    let found = needed([(class.unwrap(), Levels::Class(2)), load], [of(3), full], [of(1), full]);
    assert_eq!((found[0].value, found[0].from, found[0].to), (1.0, Some(of(2)), None));
}

#[test]
fn level_sites_need_nothing_and_a_site_that_is_behind_has_no_sufficient_reason() {
    let matcher = Matcher::new(catalog_of(&[vec![50.0, 40.0], vec![40.0, 50.0], vec![45.0, 50.0]]));
    let request = request_for_percents(&[1.0, 1.0]);
    let explain = |a, b| matcher.explain(&request, &site_id(a), &site_id(b), Day::EPOCH).unwrap();
    assert_eq!((explain(0, 1).gap, explain(0, 1).sufficient), (0.0, None));
    assert!(explain(0, 1).draws_level.is_empty() && explain(0, 2).draws_level.is_empty());
    assert!(explain(0, 2).gap < 0.0 && explain(0, 2).sufficient.is_none());
    assert_eq!((explain(0, 0).sufficient, explain(0, 0).pros.len()), (Some(0), 0));
    assert!(matcher.explain(&request, "nowhere", &site_id(1), Day::EPOCH).is_none());
}

#[test]
fn an_explanation_names_the_rule_that_decides_and_who_comes_first_by_it() {
    let mut catalog = catalog_of(&[vec![50.0, 40.0], vec![40.0, 50.0], vec![40.0, 50.0], vec![90.0, 50.0]]);
    catalog.sites[1].revived = true;
    let request = request_for_percents(&[1.0, 1.0]);
    let rule = |matcher: &Matcher, request: &Request, a, b| {
        let explanation = matcher.explain(request, &site_id(a), &site_id(b), Day::EPOCH).unwrap();
        (explanation.rule, explanation.ahead)
    };
    let matcher = Matcher::new(catalog.clone());
    assert_eq!(rule(&matcher, &request, 3, 0), (OrderRule::Score, true));
    assert_eq!(rule(&matcher, &request, 0, 1), (OrderRule::Revived, false));
    assert_eq!(rule(&matcher, &request, 0, 2), (OrderRule::Id, true));
    let mut strict = request.clone();
    let levels = Levels::AtLeast { accept: 0.0, want: 100.0, limit: 50.0 };
    strict.requirements[1] = Requirement { levels, hard: true, ..strict.requirements[1].clone() };
    let mut wishes = request;
    let levels = Levels::AtLeast { accept: 0.0, want: 100.0, limit: 0.0 };
    wishes.requirements.push(Requirement::wish(Criterion::Crane, levels));
    let zero = Fact {
        value: Some(Value::Number(0.0)),
        planned: None,
        source: Some("made".to_owned()),
        year: Some(2026),
        note: None,
    };
    catalog.sites[2].facts.insert(FactKey::Crane, zero);
    assert_eq!(rule(&Matcher::new(catalog), &wishes, 2, 0), (OrderRule::ScoreAtBest, false));
}

/// The sizes of all sets of pros that strictly outweigh the cons.
fn sufficient_sizes(differences: &[i64]) -> Vec<u32> {
    let cons: i64 = differences.iter().filter(|difference| **difference < 0).sum();
    let pros: Vec<i64> = differences.iter().copied().filter(|difference| *difference > 0).collect();
    let outweighs = |set: &u32| {
        let chosen = pros.iter().zip(0..).filter(|(_, bit)| set & (1 << bit) != 0);
        cons == 0 || chosen.map(|(pro, _)| pro).sum::<i64>() > -cons
    };
    (0_u32..1 << pros.len()).filter(outweighs).map(u32::count_ones).collect()
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn the_smallest_sufficient_set_suffices_and_no_smaller_one_does(seed in any::<u64>(), criteria in 0_usize..11) {
        let mut dice = Dice::new(seed, 4);
        let differences: Vec<i64> = (0..criteria).map(|_| dice.below(41) as i64 - 15).collect();
        let weighed = weigh_up(&differences.iter().map(|difference| *difference as f64).collect::<Vec<f64>>());
        let smallest = sufficient_sizes(&differences).into_iter().min().map(|size| size as usize);
        prop_assert_eq!(weighed.sufficient, smallest);
        let all = weighed.pros.len() + weighed.cons.len();
        prop_assert_eq!(all, differences.iter().filter(|difference| **difference != 0).count());
    }

    #[test]
    fn an_offer_at_the_end_of_what_is_needed_is_worth_that(seed in any::<u64>()) {
        let mut dice = Dice::new(seed, 5);
        let criterion = dice.pick(Criterion::ALL);
        let asked = requirement(&mut dice, criterion).levels;
        let value = (1 + dice.below(1000)) as f64 / 1000.0;
        if let Some(trapezoid) = Trapezoid::of(&asked) {
            let (from, to) = trapezoid.worth_from_to(value);
            prop_assert!(from.is_some() || to.is_some());
            for (end, inward) in [(from, 1.0), (to, -1.0)] {
                let Some(end) = end else { continue };
                // A hair inward, for a step is worth nothing a hair outward.
                let hair = inward * 1e-9 * (1.0 + end.abs());
                prop_assert!(trapezoid.value(end + hair) >= value - 1e-6, "{criterion:?} {asked:?} at {end} for {value}");
                prop_assert!(trapezoid.value(end - hair) <= value + 1e-6, "{criterion:?} {asked:?} at {end} for {value}");
            }
        }
    }
}

proptest! {
    #![proptest_config(cases(80))]

    #[test]
    fn an_explanation_is_made_of_the_comparison_and_what_draws_level_closes_the_gap(world in world()) {
        let matcher = Matcher::new(world.catalog.clone());
        let (a, b) = (&world.catalog.sites[0].id, &world.catalog.sites[world.catalog.sites.len() - 1].id);
        let explanation = matcher.explain(&world.request, a, b, world.today).unwrap();
        let comparison = matcher.compare(&world.request, a, b, world.today).unwrap();
        let matched = matcher.match_sites(&world.request, MatchOptions { today: world.today, limit: usize::MAX }).matches;
        let rank = |id: &String| matched.iter().find(|assessment| assessment.site == *id).map(|one| one.rank);
        if let (Some(rank_a), Some(rank_b)) = (rank(a), rank(b)) {
            prop_assert_eq!(explanation.ahead, rank_a <= rank_b, "{:?}", explanation.rule);
        }
        let rows = explanation.pros.iter().chain(&explanation.cons);
        prop_assert!(rows.clone().all(|row| comparison.rows.contains(row)));
        let sum: f64 = rows.map(|row| row.difference).sum();
        prop_assert!((sum - explanation.gap).abs() <= 1e-12);
        prop_assert!(explanation.pros.is_sorted_by(|x, y| x.difference >= y.difference));
        prop_assert!(explanation.cons.is_sorted_by(|x, y| x.difference <= y.difference));
        let sufficient = explanation.sufficient.unwrap_or(0);
        let against: f64 = -explanation.cons.iter().map(|row| row.difference).sum::<f64>();
        let chosen: f64 = explanation.pros[..sufficient].iter().map(|row| row.difference).sum();
        prop_assert!(explanation.sufficient.is_none() || explanation.cons.is_empty() || chosen > against);
        for level in &explanation.draws_level {
            let finding = comparison.b.finding(level.criterion).unwrap();
            let more = finding.weight * (level.value - finding.value.low);
            prop_assert!((more - explanation.gap).abs() <= 1e-9);
            prop_assert!(level.value <= 1.0 && (level.from.is_some() || level.to.is_some()));
        }
    }
}
