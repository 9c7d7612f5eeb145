//! The park's side: what must hold for every project, every rule and every site.

use proptest::prelude::{prop_assert, prop_assert_eq, proptest};
use serde_json::Value as Json;
use sitematch::catalog::{Catalog, Comparison, Label, Level, Rule, RuleMetric};
use sitematch::engine::{Admission, Held, LandBasis, MatchOptions, Matcher, Remedy, RuleFinding, Verdict};
use sitematch::request::{Criterion, EnergyConversion, Levels, Process, Project, Request, Requirement};
use sitematch::units::Day;

use crate::generate::{Dice, World, cases, world};

fn today() -> Day {
    Day::new(2026, 11, 21).unwrap()
}

/// A project of which about half is told. Electricity is a part of all energy, as in life.
fn project(dice: &mut Dice, base: &Project) -> Project {
    let mut some = |max: f64| dice.chance(60).then(|| dice.between(0.0, max));
    let energy_tce_per_year = some(30_000.0);
    let electricity_kwh_per_year = some(1.0).map(|share| share * energy_tce_per_year.unwrap_or(3_000.0) / 3.0e-4);
    Project {
        investment_yuan: some(1e9),
        output_yuan_per_year: some(1e9),
        revenue_yuan_per_year: some(1e9),
        value_added_yuan_per_year: some(3e8),
        tax_yuan_per_year: some(3e7),
        rd_yuan_per_year: some(3e7),
        discharge_t_per_year: some(100.0),
        staff: some(1_000.0).map(f64::round),
        building_coefficient: some(1.0),
        office_land_share: some(1.0),
        green_share: some(1.0),
        energy_tce_per_year,
        electricity_kwh_per_year,
        energy_conversion: dice
            .chance(50)
            .then(|| dice.pick(&[EnergyConversion::HeatValue, EnergyConversion::CoalEquivalent])),
        process: Process {
            plating: dice.chance(50).then(|| dice.chance(30)),
            solvent_paint_t_per_year: dice.chance(50).then(|| dice.between(0.0, 20.0)),
            solvent_glue_t_per_year: dice.chance(50).then(|| dice.between(0.0, 20.0)),
            chemical_reaction: dice.chance(50).then(|| dice.chance(30)),
            casting_or_smelting: dice.chance(50).then(|| dice.chance(30)),
            assembly_only: dice.chance(50).then(|| dice.chance(30)),
        },
        ..base.clone()
    }
}

/// One rule a metric and side, at a threshold in reach.
fn rules(dice: &mut Dice) -> Vec<Rule> {
    let metrics = RuleMetric::ALL.iter().flat_map(|(id, metric)| {
        [Comparison::AtLeast, Comparison::AtMost].map(|comparison| (*id, *metric, comparison))
    });
    let rule = |(id, metric, comparison): (&str, RuleMetric, Comparison)| {
        let most = match metric {
            RuleMetric::FloorAreaRatio => 3.0,
            RuleMetric::BuildingCoefficient | RuleMetric::OfficeShare | RuleMetric::GreenShare => 1.0,
            _ => 20_000.0,
        };
        Rule {
            id: format!("{id}-{comparison:?}"),
            text: Label { zh_hans: id.to_owned(), en: id.to_owned(), ..Label::default() },
            metric,
            industries: Vec::new(),
            comparison: metric.is_number().then_some(comparison),
            value: metric.is_number().then(|| dice.between(0.0, most)),
            level: Level::Park,
            hard: dice.chance(50),
            confirmed: dice.chance(50),
            valid_to: None,
            source: "s".to_owned(),
            year: 2026,
        }
    };
    metrics.map(rule).collect()
}

fn held(mut world: World) -> (Matcher, Request, Admission) {
    world.request.project = project(&mut world.dice, &world.request.project);
    let catalog = Catalog { rules: rules(&mut world.dice), ..world.catalog };
    let matcher = Matcher::new(catalog);
    let admission = of(&matcher, &world.request);
    (matcher, world.request, admission)
}

fn of(matcher: &Matcher, request: &Request) -> Admission {
    let sites: Vec<&str> = matcher.catalog().sites.iter().map(|site| site.id.as_str()).collect();
    matcher.admission(request, &sites, today()).unwrap()
}

fn numbers(json: &Json, all: &mut Vec<f64>) {
    match json {
        Json::Number(number) => all.extend(number.as_f64()),
        Json::Array(entries) => entries.iter().for_each(|entry| numbers(entry, all)),
        Json::Object(entries) => entries.values().for_each(|entry| numbers(entry, all)),
        Json::Null | Json::Bool(_) | Json::String(_) => {}
    }
}

/// Every verdict with the name of what it is of.
fn verdicts(admission: &Admission) -> Vec<(String, Verdict)> {
    let of_rules = |place: String, rules: &[RuleFinding]| {
        let named =
            rules.iter().map(|rule| (format!("{place} {:?} {:?}", rule.rule, rule.metric), rule.verdict.clone()));
        named.collect::<Vec<_>>()
    };
    let all_held = std::iter::once(&admission.as_asked).chain(&admission.sites);
    let at = all_held.flat_map(|held: &Held| of_rules(format!("{:?}", held.site), &held.rules));
    of_rules("project".to_owned(), &admission.rules).into_iter().chain(at).collect()
}

/// The request for exactly so much land.
fn for_land(request: &Request, land_m2: f64) -> Option<Request> {
    let mut request = request.clone();
    request.requirements.retain(|requirement| requirement.criterion != Criterion::LandArea);
    let levels = Levels::from_typed(Criterion::LandArea, land_m2, None).ok()?;
    request.requirements.push(Requirement::wish(Criterion::LandArea, levels));
    Some(request)
}

/// The request with `share` of a remedy applied to the land as asked.
fn remedied(request: &Request, remedy: Remedy, land_m2: f64, share: f64) -> Option<Request> {
    let mut changed = request.clone();
    let project = &mut changed.project;
    let raise = |place: &mut Option<f64>, by: f64| *place = place.map(|had| had + by * share);
    match remedy {
        Remedy::InvestMore { yuan } => raise(&mut project.investment_yuan, yuan),
        Remedy::PayMoreTax { yuan_per_year } => raise(&mut project.tax_yuan_per_year, yuan_per_year),
        Remedy::ProduceMore { yuan_per_year } => raise(&mut project.output_yuan_per_year, yuan_per_year),
        Remedy::TakeLessLand { land_m2: less, .. } => return for_land(request, land_m2 - less * share),
        Remedy::TakeMoreLand { land_m2: more } => return for_land(request, land_m2 + more * share),
        Remedy::BuildMore { .. } | Remedy::BuildLess { .. } | Remedy::UseLessEnergy { .. } => return None,
        Remedy::GiveMore { .. } | Remedy::GiveLess { .. } => return None,
    }
    Some(changed)
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn every_number_of_an_admission_is_finite_and_every_share_in_its_range(world in world()) {
        let (_, _, admission) = held(world);
        let mut all = Vec::new();
        numbers(&serde_json::to_value(&admission).unwrap(), &mut all);
        prop_assert!(all.iter().all(|number| number.is_finite() && *number >= 0.0), "{all:?}");
        for held in std::iter::once(&admission.as_asked).chain(&admission.sites) {
            prop_assert!(held.benefit.low <= held.benefit.high && held.benefit.high <= 150.0 + 1e-9);
            for term in &held.benefit.terms {
                prop_assert!(term.low <= term.high, "{term:?}");
            }
        }
        prop_assert!(admission.energy_review.at_least <= admission.energy_review.at_most);
    }

    #[test]
    fn a_remedy_is_enough_and_nothing_less_of_it_is(world in world(), land in 100.0_f64..100_000.0) {
        let (matcher, request, _) = held(world);
        let request = for_land(&request, land.round()).unwrap();
        let land = land.round();
        // Rounding may leave a remedy short by the last bits.
        let met = |request: &Request, rule: &str| {
            let as_asked = of(&matcher, request).as_asked;
            let finding = as_asked.rules.iter().find(|finding| finding.rule.as_deref() == Some(rule)).unwrap().clone();
            let (threshold, offered) = (finding.threshold.unwrap(), finding.offered.unwrap());
            match finding.comparison.unwrap() {
                Comparison::AtLeast => offered.low >= threshold * (1.0 - 1e-9),
                Comparison::AtMost => offered.high.unwrap() <= threshold * (1.0 + 1e-9),
            }
        };
        let before = of(&matcher, &request).as_asked;
        for finding in before.rules.iter().filter(|finding| matches!(finding.verdict, Verdict::FallsShort { .. })) {
            let rule = finding.rule.as_deref().unwrap();
            for remedy in &finding.remedies {
                if let Some(enough) = remedied(&request, *remedy, land, 1.0) {
                    prop_assert!(met(&enough, rule), "{rule} {remedy:?}");
                }
                if let Some(half) = remedied(&request, *remedy, land, 0.5) {
                    prop_assert!(!met(&half, rule), "half of {remedy:?} for {rule}");
                }
            }
        }
    }

    #[test]
    fn what_is_told_later_takes_back_no_verdict_on_numbers_and_widens_no_estimate(world in world()) {
        let (matcher, request, told) = held(world);
        let figures: [fn(&mut Project); 9] = [
            |project| project.investment_yuan = None,
            |project| project.tax_yuan_per_year = None,
            |project| project.output_yuan_per_year = None,
            |project| project.value_added_yuan_per_year = None,
            |project| project.energy_conversion = None,
            |project| project.electricity_kwh_per_year = None,
            |project| project.staff = None,
            |project| project.discharge_t_per_year = None,
            |project| project.revenue_yuan_per_year = None,
        ];
        for hide in figures {
            let mut hidden = request.clone();
            hide(&mut hidden.project);
            let before = of(&matcher, &hidden);
            for ((name, before), (_, now)) in verdicts(&before).iter().zip(verdicts(&told)) {
                let same = std::mem::discriminant(before) == std::mem::discriminant(&now);
                prop_assert!(*before == Verdict::Unknown || same, "{name}: {before:?} became {now:?}");
            }
            for (before, now) in before.sites.iter().zip(&told.sites) {
                prop_assert!(before.benefit.low <= now.benefit.low + 1e-9);
                prop_assert!(now.benefit.high <= before.benefit.high + 1e-9);
            }
            let (before, now) = (&before.energy_review, &told.energy_review);
            prop_assert!(before.at_least <= now.at_least && now.at_most <= before.at_most, "{before:?} {now:?}");
        }
    }

    #[test]
    fn the_figures_of_a_project_change_no_match(world in world()) {
        let (matcher, request, _) = held(world);
        let Project { industry, move_in, .. } = request.project;
        let silent = Request { project: Project { industry, move_in, ..Project::default() }, ..request.clone() };
        let answer = |request: &Request| matcher.match_sites(request, MatchOptions { today: today(), limit: usize::MAX });
        prop_assert_eq!(answer(&request), answer(&silent));
    }

    #[test]
    fn what_is_held_against_a_site_does_not_hang_on_the_others(world in world()) {
        let (matcher, request, all) = held(world);
        for held in &all.sites {
            let alone = matcher.admission(&request, &[held.site.as_deref().unwrap()], today()).unwrap();
            prop_assert_eq!(&alone.sites, std::slice::from_ref(held));
            prop_assert_eq!(&alone.as_asked, &all.as_asked);
        }
    }
}

#[test]
fn a_site_that_the_catalog_lacks_has_no_admission() {
    let matcher = Matcher::new(crate::generate::catalog(1, 2));
    assert!(matcher.admission(&Request::default(), &["nowhere"], today()).is_none());
    assert_eq!(matcher.admission(&Request::default(), &[], today()).unwrap().as_asked.land.basis, LandBasis::None);
}
