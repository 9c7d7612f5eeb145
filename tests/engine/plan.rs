//! Coming in stages: a site for each, on its day, costed as one plan.

use proptest::prelude::{prop_assert, prop_assert_eq, proptest};
use sitematch::catalog::{Catalog, Fact, FactKey, SiteKind, Value, WayIn};
use sitematch::engine::{Matcher, Plans, Standing};
use sitematch::request::{Criterion, Levels, Phase, Request, Requirement};
use sitematch::units::Day;

use crate::generate::{bare_catalog, bare_site, cases, world};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn fact(value: Value) -> Fact {
    Fact { value: Some(value), planned: None, source: Some("made".to_owned()), year: Some(2026), note: None }
}

/// A hall of 5,000 m² at 10 yuan, and a plot of 10,000 m² that is built in twelve months.
fn hall_and_plot() -> Catalog {
    let mut catalog = bare_catalog();
    let number = |number| fact(Value::Number(number));
    let mut hall = bare_site("hall");
    hall.facts = [(FactKey::Area, number(5_000.0)), (FactKey::Rent, number(10.0)), (FactKey::PropertyFee, number(0.0))]
        .into_iter()
        .collect();
    let mut plot = bare_site("plot");
    plot.kind = SiteKind::Parcel;
    plot.ways_in = vec![WayIn::Land];
    plot.facts = [
        (FactKey::Area, number(10_000.0)),
        (FactKey::FloorAreaRatioMax, number(1.0)),
        (FactKey::BuildMonths, number(12.0)),
        (FactKey::LandPrice, number(300.0)),
        (FactKey::BuildCost, number(1_000.0)),
        (FactKey::ExpansionLand, fact(Value::YesNo(true))),
    ]
    .into_iter()
    .collect();
    catalog.sites = vec![hall, plot];
    catalog
}

fn asks(area: f64, ways_in: Vec<WayIn>) -> Request {
    let levels = Levels::from_typed(Criterion::PlantArea, area, None).unwrap();
    let requirements = vec![Requirement { hard: true, ..Requirement::wish(Criterion::PlantArea, levels) }];
    Request { ways_in, requirements, ..Request::default() }
}

fn plans(catalog: &Catalog, request: &Request) -> Option<Plans> {
    Matcher::new(catalog.clone()).plan(request, day("2027-01-01"))
}

fn sites(plans: &Plans) -> Vec<Vec<&str>> {
    let of = |step: &sitematch::engine::Step| step.assessment.as_ref().map_or("next door", |_| "");
    let name = |step| match of(step) {
        "" => step.assessment.as_ref().unwrap().site.as_str(),
        other => other,
    };
    plans.plans.iter().map(|plan| plan.steps.iter().map(name).collect()).collect()
}

#[test]
fn a_plot_gets_a_temporary_plant_until_it_is_built_and_both_are_costed_as_one() {
    let found = plans(&hall_and_plot(), &asks(5_000.0, vec![WayIn::Rent, WayIn::Land])).unwrap();
    assert!(found.temporary && found.complete);
    assert_eq!(sites(&found), [["hall", "plot"]]);
    let plan = &found.plans[0];
    assert_eq!(plan.standing, Standing::Fits);
    assert_eq!((plan.steps[0].until, plan.steps[1].from), (Some(day("2028-01-01")), day("2028-01-01")));
    let cost = plan.cost.as_ref().unwrap();
    // Land and building when building begins, a year of rent; the plot is taken whole.
    assert_eq!(cost.yuan_by_year[0], 3_000_000.0 + 5_000_000.0);
    assert!((cost.yuan_by_year[1] - 600_000.0).abs() < 2_000.0, "{:?}", cost.yuan_by_year);
    assert!(cost.yuan_by_year[2..].iter().all(|yuan| *yuan < 2_000.0));
    assert!(!cost.lower_bound);
}

#[test]
fn who_asks_for_one_way_in_and_no_stages_gets_no_plan_and_neither_does_who_asks_nothing() {
    assert_eq!(plans(&hall_and_plot(), &asks(5_000.0, vec![WayIn::Rent])), None);
    assert_eq!(plans(&hall_and_plot(), &Request::default()), None);
}

#[test]
fn each_stage_is_held_to_its_own_area_on_its_own_day() {
    let mut request = asks(5_000.0, vec![WayIn::Rent]);
    let later = Phase { from: Some(day("2029-01-01")), ways_in: vec![WayIn::Land], ..Phase::default() };
    request.phases = vec![Phase::default(), Phase { plant_area_m2: Some(9_000.0), ..later.clone() }];
    let found = plans(&hall_and_plot(), &request).unwrap();
    assert_eq!((found.temporary, sites(&found)), (false, vec![vec!["hall", "plot"]]));
    assert!((found.plans[0].steps[0].months - 24.0).abs() < 0.1);
    let built = found.plans[0].steps[1].assessment.as_ref().unwrap();
    assert_eq!(built.used_area_m2, Some(10_000.0));
    // More than the plot can carry, or before it can stand.
    request.phases[1].plant_area_m2 = Some(11_000.0);
    assert_eq!(plans(&hall_and_plot(), &request).unwrap().plans, []);
    request.phases[1] = Phase { from: Some(day("2027-06-01")), ..later };
    assert_eq!(plans(&hall_and_plot(), &request).unwrap().plans, []);
}

#[test]
fn room_to_grow_is_another_site_beside_the_first_or_the_plot_next_door() {
    let mut request = asks(5_000.0, vec![WayIn::Land]);
    request.project.move_in = Some(day("2028-06-01"));
    request.phases = vec![Phase::default(), Phase { from: Some(day("2030-01-01")), beside: true, ..Phase::default() }];
    let found = plans(&hall_and_plot(), &request).unwrap();
    assert_eq!(sites(&found), [["plot", "next door"]]);
    let plan = &found.plans[0];
    assert_eq!((plan.standing, plan.steps[0].until), (Standing::Conditional, None));
    assert!(plan.score.low < plan.score.high && plan.cost.as_ref().unwrap().lower_bound);
    // A plot that is known to have no room next door is no such plan.
    let mut catalog = hall_and_plot();
    catalog.sites[1].facts.insert(FactKey::ExpansionLand, fact(Value::YesNo(false)));
    assert_eq!(plans(&catalog, &request).unwrap().plans, []);
}

#[test]
fn a_plot_whose_building_time_nobody_states_is_counted_and_not_dated() {
    let mut catalog = hall_and_plot();
    catalog.sites[1].facts = catalog.sites[1]
        .facts
        .iter()
        .filter(|(key, _)| *key != FactKey::BuildMonths)
        .map(|(key, fact)| (key, fact.clone()))
        .collect();
    let mut request = asks(5_000.0, vec![WayIn::Rent, WayIn::Land]);
    let found = plans(&catalog, &request).unwrap();
    assert_eq!((found.undated, found.plans.len()), (1, 0));
    // The company's own figure dates it.
    request.cost.build_months = Some(18.0);
    let found = plans(&catalog, &request).unwrap();
    assert_eq!(found.plans[0].steps[1].from, day("2028-07-01"));
}

proptest! {
    #![proptest_config(cases(150))]

    #[test]
    fn a_plan_is_in_the_order_of_time_and_adds_up(world in world()) {
        let mut request = world.request.clone();
        let mut dice = world.dice.clone();
        if dice.chance(70) {
            let from = dice.chance(60).then(|| world.today.plus_days(400));
            let second = Phase { from, ways_in: dice.some_of(&WayIn::ALL, 50), beside: dice.chance(40), ..Phase::default() };
            let third = Phase { from: Some(world.today.plus_days(1_500)), plant_area_m2: Some(4_000.0), ..Phase::default() };
            request.phases = vec![Phase::default(), second];
            request.phases.extend(dice.chance(30).then_some(third));
        }
        let Some(found) = Matcher::new(world.catalog.clone()).plan(&request, world.today) else { return Ok(()) };
        for plan in &found.plans {
            prop_assert!(plan.steps.len() >= 2);
            prop_assert!(plan.standing != Standing::Misses);
            prop_assert!(0.0 <= plan.score.low && plan.score.low <= plan.score.high && plan.score.high <= 1.0);
            let assessed = || plan.steps.iter().filter_map(|step| step.assessment.as_ref());
            prop_assert!(assessed().all(|assessment| assessment.standing <= plan.standing));
            for pair in plan.steps.windows(2) {
                prop_assert!(pair[0].from <= pair[1].from);
                prop_assert_eq!(pair[0].until.is_some(), !pair[1].beside || pair[0].until.is_some());
            }
            if let Some(cost) = &plan.cost {
                let all: f64 = cost.yuan_by_year.iter().sum();
                prop_assert!((all / f64::from(found.horizon_years) - cost.yuan_per_year).abs() <= 1e-6 * all.abs().max(1.0));
            }
        }
        let mut shuffled = world.catalog.clone();
        shuffled.sites.reverse();
        prop_assert_eq!(Matcher::new(shuffled).plan(&request, world.today), Some(found));
    }
}
