//! Cost over the years and cost against fit: what is counted, and what holds for every catalog and request.

use proptest::prelude::{prop_assert, prop_assert_eq, proptest};
use sitematch::catalog::{Catalog, Fact, FactKey, Facts, Planned, Site, SiteKind, Status, Value, WayIn};
use sitematch::engine::{
    CostItem, CostOverYears, Crossover, MatchOptions, Matcher, NoCostReason, NotCountedReason, Standing, WayCost,
    is_cost,
};
use sitematch::request::{BuildingType, CostTerm, Criterion, Levels, Request, Requirement};
use sitematch::units::Day;

use crate::generate::{bare_catalog, bare_site, cases, world};

fn fact(number: f64) -> Fact {
    Fact { value: Some(Value::Number(number)), source: Some("made".to_owned()), year: Some(2026), ..UNKNOWN }
}

const UNKNOWN: Fact = Fact { value: None, planned: None, source: None, year: None, note: None };

fn today() -> Day {
    Day::new(2026, 11, 27).unwrap()
}

/// A plant unit of 1,000 m² that is let at 10 yuan and sold at 1,000.
fn unit(more: &[(FactKey, f64)]) -> Site {
    let usual =
        [(FactKey::Area, 1_000.0), (FactKey::Rent, 10.0), (FactKey::SalePrice, 1_000.0), (FactKey::PropertyFee, 1.0)];
    let facts: Facts = usual.iter().chain(more).map(|(key, number)| (*key, fact(*number))).collect();
    Site { ways_in: vec![WayIn::Rent, WayIn::Buy], facts, ..bare_site("unit") }
}

fn plot(more: &[(FactKey, f64)]) -> Site {
    let usual = [(FactKey::Area, 2_000.0), (FactKey::LandPrice, 300.0), (FactKey::FloorAreaRatioMax, 1.0)];
    let facts: Facts = usual.iter().chain(more).map(|(key, number)| (*key, fact(*number))).collect();
    let ways_in = vec![WayIn::Land, WayIn::CustomBuilt];
    Site { kind: SiteKind::Parcel, ways_in, facts, ..bare_site("plot") }
}

fn park(sites: Vec<Site>) -> Matcher {
    Matcher::new(Catalog { sites, ..bare_catalog() })
}

fn asks(terms: &[(CostTerm, f64)], requirements: &[(Criterion, f64)]) -> Request {
    let wish = |(criterion, typed): &(Criterion, f64)| {
        Requirement::wish(*criterion, Levels::from_typed(*criterion, *typed, None).unwrap())
    };
    let mut request = Request { requirements: requirements.iter().map(wish).collect(), ..Request::default() };
    terms.iter().for_each(|(term, value)| request.cost.state(*term, Some(*value)));
    request
}

fn cost(site: Site, request: &Request) -> CostOverYears {
    let id = site.id.clone();
    park(vec![site]).cost(request, &id, today()).unwrap()
}

fn way(cost: &CostOverYears, way_in: WayIn) -> &WayCost {
    cost.ways.iter().find(|way| way.way_in == way_in).unwrap()
}

fn by_year(way: &WayCost, item: CostItem) -> &[f64] {
    &way.lines.iter().find(|line| line.item == item).unwrap().yuan_by_year
}

#[test]
fn rent_runs_by_the_year_a_purchase_is_paid_at_the_start_and_the_year_is_named_in_which_they_cross() {
    let cost = cost(unit(&[]), &Request::default());
    let (rent, buy) = (way(&cost, WayIn::Rent), way(&cost, WayIn::Buy));
    assert_eq!(rent.cumulated_yuan[..3], [0.0, 132_000.0, 264_000.0]);
    assert_eq!(buy.cumulated_yuan[..3], [1_000_000.0, 1_012_000.0, 1_024_000.0]);
    assert_eq!((rent.yuan_per_year, buy.yuan_per_year), (132_000.0, 112_000.0));
    let [Crossover { before: WayIn::Rent, after: WayIn::Buy, years, unsure: false, assumed: false }] =
        cost.crossovers[..]
    else {
        panic!("{:?}", cost.crossovers)
    };
    assert!((years - 1_000_000.0 / 120_000.0).abs() < 1e-9, "{years}");
}

#[test]
fn free_months_come_off_the_first_years_and_a_deposit_comes_back() {
    let cost = cost(unit(&[(FactKey::RentFree, 14.0), (FactKey::Deposit, 3.0)]), &Request::default());
    let rent = way(&cost, WayIn::Rent);
    assert_eq!(by_year(rent, CostItem::RentFree)[..4], [0.0, -120_000.0, -20_000.0, 0.0]);
    let deposit = by_year(rent, CostItem::Deposit);
    assert_eq!((deposit[0], deposit[10], deposit.iter().sum::<f64>()), (30_000.0, -30_000.0, 0.0));
    assert_eq!(rent.yuan_per_year, 132_000.0 - 14_000.0);
    assert_eq!(rent.cumulated_yuan[0], 30_000.0);
}

#[test]
fn over_one_year_a_longer_free_time_leaves_only_the_fee_and_the_longer_lease_is_named() {
    let site = unit(&[(FactKey::RentFree, 60.0), (FactKey::ShortestLease, 36.0)]);
    let cost = cost(site, &asks(&[(CostTerm::Horizon, 1.0)], &[]));
    let rent = way(&cost, WayIn::Rent);
    assert_eq!(rent.cumulated_yuan, [0.0, 12_000.0]);
    assert_eq!(rent.yuan_per_year, 12_000.0);
    let beyond = rent.not_counted.iter().find(|left_out| left_out.item == CostItem::Rent).unwrap();
    assert_eq!((beyond.reason, beyond.quantity), (NotCountedReason::BeyondHorizon, Some(24.0)));
}

#[test]
fn a_discount_makes_later_cash_worth_less_and_leaves_the_plain_sums_as_they_are() {
    let without = cost(unit(&[(FactKey::Deposit, 6.0)]), &Request::default());
    assert!(without.ways.iter().all(|way| way.discounted_yuan.is_none()));
    let with = cost(unit(&[(FactKey::Deposit, 6.0)]), &asks(&[(CostTerm::Discount, 0.5)], &[]));
    for (with, without) in with.ways.iter().zip(&without.ways) {
        assert_eq!(with.cumulated_yuan, without.cumulated_yuan);
        let discounted = with.discounted_yuan.as_ref().unwrap();
        assert_eq!(discounted[0], without.cumulated_yuan[0]);
        assert!(discounted[10] < without.cumulated_yuan[10]);
        assert!(with.yuan_per_year < without.yuan_per_year);
    }
    // A yuan of year 1 counts 2/3: 132,000 × 2/3, on the deposit of 60,000.
    let rent = way(&with, WayIn::Rent).discounted_yuan.as_ref().unwrap();
    assert!((rent[1] - 148_000.0).abs() < 1e-6, "{rent:?}");
    let zero = cost(unit(&[]), &asks(&[(CostTerm::Discount, 0.0)], &[]));
    assert!(zero.ways.iter().all(|way| way.discounted_yuan.is_none()));
}

#[test]
fn what_is_left_at_the_end_comes_off_what_was_bought_and_of_nothing_else() {
    let terms = [(CostTerm::Residual, 0.4), (CostTerm::FitOut, 100.0)];
    let cost = cost(unit(&[]), &asks(&terms, &[]));
    let buy = way(&cost, WayIn::Buy);
    assert_eq!(by_year(buy, CostItem::Residual)[10], -400_000.0);
    assert_eq!(buy.yuan_per_year, 112_000.0 - 40_000.0 + 10_000.0);
    assert!(way(&cost, WayIn::Rent).lines.iter().all(|line| line.item != CostItem::Residual));
}

#[test]
fn more_floor_than_land_is_several_storeys_and_what_the_company_chooses_goes_before() {
    let asked = [(Criterion::PlantArea, 2_000.0), (Criterion::LandArea, 2_000.0)];
    let built = |request: &Request| {
        let cost = cost(plot(&[]), request);
        let land = way(&cost, WayIn::Land);
        (land.building.unwrap(), by_year(land, CostItem::Construction)[0], land.assumed)
    };
    assert_eq!(built(&asks(&[], &asked)), (BuildingType::SingleStoreySteel, 3_000_000.0, true));
    let more = [(Criterion::PlantArea, 3_000.0), (Criterion::LandArea, 2_000.0)];
    assert_eq!(built(&asks(&[], &more)), (BuildingType::MultiStorey, 5_850_000.0, true));
    let mut chosen = asks(&[(CostTerm::BuildMultiStorey, 2_000.0)], &asked);
    chosen.cost.building = Some(BuildingType::MultiStorey);
    assert_eq!(built(&chosen), (BuildingType::MultiStorey, 4_000_000.0, true));
}

#[test]
fn what_the_park_states_goes_before_a_term_and_a_default_crossing_is_marked() {
    let asked = [(Criterion::PlantArea, 2_000.0)];
    let stated = cost(plot(&[(FactKey::BuildCost, 1_200.0)]), &asks(&[(CostTerm::BuildSteel, 900.0)], &asked));
    let line = &way(&stated, WayIn::Land).lines[1];
    assert_eq!((line.yuan_by_year[0], line.assumed, line.term), (2_400_000.0, false, None));
    assert_eq!(line.provenance.as_ref().map(|from| from.source.as_str()), Some("made"));
    let assumed = cost(plot(&[]), &asks(&[(CostTerm::BuildSteel, 900.0)], &asked));
    let line = &way(&assumed, WayIn::Land).lines[1];
    assert_eq!((line.yuan_by_year[0], line.assumed, line.term), (1_800_000.0, true, Some(CostTerm::BuildSteel)));
    let mut sites = vec![unit(&[(FactKey::Area, 2_000.0)]), plot(&[])];
    sites[0].ways_in = vec![WayIn::Rent];
    let side_by_side = park(sites).cost_side_by_side(&asks(&[(CostTerm::BuildSteel, 400.0)], &asked), today());
    assert!(!side_by_side.crossovers.is_empty() && side_by_side.crossovers.iter().all(|crossing| crossing.assumed));
}

#[test]
fn works_are_paid_for_what_is_asked_and_not_there_once_their_price_is_stated() {
    let asked = [(Criterion::Power, 800.0), (Criterion::Water, 50.0)];
    let site = || unit(&[(FactKey::Power, 500.0), (FactKey::Water, 60.0)]);
    let unpriced = cost(site(), &asks(&[], &asked));
    let rent = way(&unpriced, WayIn::Rent);
    let left_out: Vec<_> = rent.not_counted.iter().map(|one| (one.item, one.reason, one.quantity)).collect();
    assert_eq!(
        left_out,
        [
            (CostItem::FitOut, NotCountedReason::NoPrice, Some(1_000.0)),
            (CostItem::PowerWorks, NotCountedReason::NoPrice, Some(300.0)),
        ]
    );
    assert!(!rent.lower_bound);
    let terms = [(CostTerm::PowerWorks, 900.0), (CostTerm::WaterWorks, 900.0)];
    let priced = cost(site(), &asks(&terms, &asked));
    assert_eq!(by_year(way(&priced, WayIn::Rent), CostItem::PowerWorks)[0], 270_000.0);
    let unknown = cost(unit(&[]), &asks(&terms, &asked));
    assert!(way(&unknown, WayIn::Rent).lower_bound);
}

#[test]
fn a_way_whose_price_is_unknown_and_a_site_of_unknown_area_are_named_and_not_drawn() {
    let mut unpriced = unit(&[]);
    unpriced.facts.insert(FactKey::SalePrice, UNKNOWN);
    let found = cost(unpriced, &Request::default());
    assert_eq!(found.ways.len(), 1);
    assert_eq!((found.without[0].way_in, found.without[0].reason), (WayIn::Buy, NoCostReason::PriceUnknown));
    let mut no_area = unit(&[]);
    no_area.facts.insert(FactKey::Area, UNKNOWN);
    let found = cost(no_area, &Request::default());
    assert!(found.ways.is_empty() && found.crossovers.is_empty());
    assert!(found.without.iter().all(|without| without.reason == NoCostReason::AreaUnknown));
    let side_by_side = park(Vec::new()).cost_side_by_side(&Request::default(), today());
    assert_eq!(side_by_side.without.len(), WayIn::ALL.len());
}

#[test]
fn an_unknown_fee_makes_a_lower_bound_until_the_company_states_what_to_count_with() {
    let mut site = unit(&[]);
    site.facts.insert(FactKey::PropertyFee, UNKNOWN);
    let rent = way(&cost(site.clone(), &Request::default()), WayIn::Rent).clone();
    assert!(rent.lower_bound && !rent.assumed);
    let rent = way(&cost(site, &asks(&[(CostTerm::PropertyFee, 2.0)], &[])), WayIn::Rent).clone();
    assert!(!rent.lower_bound && rent.assumed);
    assert_eq!(rent.yuan_per_year, 144_000.0);
}

#[test]
fn production_waits_until_the_site_is_free_the_building_stands_and_the_park_s_works_are_done() {
    let mut site = plot(&[(FactKey::BuildMonths, 12.0)]);
    let day = |text: &str| -> Day { text.parse().unwrap() };
    let free = Fact { value: Some(Value::Day(day("2027-03-01"))), ..fact(0.0) };
    site.facts.insert(FactKey::AvailableFrom, free);
    let production = |site: &Site, request: &Request| way(&cost(site.clone(), request), WayIn::Land).production.clone();
    let plain = production(&site, &asks(&[(CostTerm::FitOutMonths, 2.0)], &[]));
    assert_eq!((plain.day, plain.build_months, plain.build_assumed), (Some(day("2028-05-01")), Some(12.0), false));
    assert!((plain.months.unwrap() - 17.1).abs() < 0.1, "{:?}", plain.months);

    let planned = Planned { value: Value::Number(900.0), from: Some(day("2029-01-01")), works: None };
    site.facts.insert(FactKey::Power, Fact { planned: Some(planned), ..fact(100.0) });
    let mut request = asks(&[], &[(Criterion::Power, 800.0)]);
    assert_eq!(production(&site, &request).day, Some(day("2028-03-01")), "a wish does not wait");
    request.requirements[0].hard = true;
    let waits = production(&site, &request);
    assert_eq!((waits.day, waits.waits_for), (Some(day("2029-01-01")), vec![Criterion::Power]));

    site.facts.insert(FactKey::BuildMonths, UNKNOWN);
    let unknown = production(&site, &Request::default());
    assert_eq!((unknown.day, unknown.months, unknown.build_months), (None, None, None));
    let stated = production(&site, &asks(&[(CostTerm::BuildMonths, 10.0)], &[]));
    assert_eq!((stated.day, stated.build_assumed), (Some(day("2028-01-01")), true));
}

#[test]
fn side_by_side_takes_of_each_way_the_first_open_site_and_marks_what_is_not_accepted() {
    let second = Site { id: "dearer".to_owned(), ..unit(&[(FactKey::Rent, 12.0)]) };
    let sold = Site { id: "let".to_owned(), status: Status::Let, ..unit(&[(FactKey::Rent, 1.0)]) };
    let matcher = park(vec![second, sold, unit(&[]), plot(&[])]);
    let request = Request { ways_in: vec![WayIn::Rent], ..asks(&[], &[(Criterion::PlantArea, 1_000.0)]) };
    let cost = matcher.cost_side_by_side(&request, today());
    let found: Vec<_> = cost.ways.iter().map(|way| (way.way_in, way.site.as_str(), way.accepted)).collect();
    let expected = [
        (WayIn::Rent, "unit", true),
        (WayIn::Buy, "dearer", false),
        (WayIn::CustomBuilt, "plot", false),
        (WayIn::Land, "plot", false),
    ];
    assert_eq!(found, expected);
    assert_eq!((cost.without[0].way_in, cost.without[0].reason), (WayIn::Workspace, NoCostReason::NoSite));
}

#[test]
fn a_site_is_outdone_by_the_best_fit_that_costs_no_more_and_an_unknown_price_is_shown_apart() {
    let site = |id: &str, rent: f64, height: f64| Site {
        id: id.to_owned(),
        ways_in: vec![WayIn::Rent],
        ..unit(&[(FactKey::Rent, rent), (FactKey::ClearHeight, height)])
    };
    let mut unpriced = site("unpriced", 1.0, 9.0);
    unpriced.facts.insert(FactKey::Rent, UNKNOWN);
    let sites = vec![
        site("cheap", 5.0, 7.4),
        site("low", 6.0, 7.3),
        site("good", 8.0, 8.0),
        site("twin", 8.0, 8.0),
        site("dear", 11.0, 8.0),
        unpriced,
    ];
    let request = asks(&[], &[(Criterion::ClearHeight, 8.0), (Criterion::Rent, 4.0)]);
    let frontier = park(sites).frontier(&request, today());
    let found: Vec<_> = frontier
        .sites
        .iter()
        .map(|site| (site.site.as_str(), site.efficient, site.dominated.as_ref().map(|better| better.by.as_str())))
        .collect();
    let expected = [
        ("cheap", true, None),
        ("low", false, Some("cheap")),
        ("good", true, None),
        ("twin", true, None),
        ("dear", false, Some("good")),
    ];
    assert_eq!(found, expected);
    assert_eq!(frontier.unpriced.len(), 1);
    assert_eq!(frontier.sites[2].fit.low, 1.0, "the rent is not in the fit");
    let dear = frontier.sites[4].dominated.as_ref().unwrap();
    assert_eq!((dear.fits_better, dear.cheaper_yuan_per_year), (0.0, 36_000.0));
}

/// The straight line between two years.
fn at(curve: &[f64], years: f64) -> f64 {
    let before = (years.floor() as usize).min(curve.len() - 2);
    curve[before] + (curve[before + 1] - curve[before]) * (years - before as f64)
}

fn near(one: f64, other: f64, scale: f64) -> bool {
    (one - other).abs() <= 1e-9 * scale.abs().max(1.0)
}

/// Each crossing lies on both curves, and between two crossings the cheaper one is the one that they say.
fn crossings_fit(cost: &CostOverYears) {
    for (place, one) in cost.ways.iter().enumerate() {
        for other in &cost.ways[place + 1..] {
            let pair = |crossing: &&Crossover| {
                let ways = [crossing.before, crossing.after];
                ways.contains(&one.way_in) && ways.contains(&other.way_in)
            };
            let crossings: Vec<&Crossover> = cost.crossovers.iter().filter(pair).collect();
            let (a, b) = (one.counted_yuan(), other.counted_yuan());
            let scale = a.iter().chain(b).fold(0.0, |most: f64, yuan| most.max(yuan.abs()));
            for crossing in &crossings {
                assert!((0.0..=f64::from(cost.horizon_years)).contains(&crossing.years), "{crossing:?}");
                assert!(near(at(a, crossing.years), at(b, crossing.years), scale), "{crossing:?} {a:?} {b:?}");
            }
            for pair in crossings.windows(2) {
                assert_eq!(pair[0].after, pair[1].before, "{crossings:?}");
            }
            for (year, (a, b)) in a.iter().zip(b).enumerate().filter(|(_, (a, b))| !near(**a, **b, scale)) {
                let cheaper = if a < b { one.way_in } else { other.way_in };
                let last = crossings.iter().rfind(|crossing| crossing.years <= year as f64);
                let next = crossings.iter().find(|crossing| crossing.years > year as f64);
                assert!(last.is_none_or(|crossing| crossing.after == cheaper), "{year} {crossings:?}");
                assert!(next.is_none_or(|crossing| crossing.before == cheaper), "{year} {crossings:?}");
            }
        }
    }
}

proptest! {
    #![proptest_config(cases(80))]

    #[test]
    fn yearly_cost_and_cost_over_the_years_are_the_same_cash(world in world()) {
        let matcher = Matcher::new(world.catalog.clone());
        for site in &world.catalog.sites {
            let cost = matcher.cost(&world.request, &site.id, world.today).unwrap();
            prop_assert_eq!(cost.ways.len() + cost.without.len(), site.ways_in.len());
            for way in &cost.ways {
                let years = f64::from(cost.horizon_years);
                prop_assert_eq!(way.cumulated_yuan.len(), cost.horizon_years as usize + 1);
                let paid: f64 = way.lines.iter().flat_map(|line| &line.yuan_by_year).sum();
                let scale: f64 = way.lines.iter().flat_map(|line| &line.yuan_by_year).map(|yuan| yuan.abs()).sum();
                prop_assert!(near(paid, *way.cumulated_yuan.last().unwrap(), scale));
                prop_assert!(near(way.yuan_per_year * years, *way.counted_yuan().last().unwrap(), scale));
                prop_assert_eq!(way.discounted_yuan.is_some(), cost.discount_per_year > 0.0);
                prop_assert_eq!(way.accepted, world.request.accepts(way.way_in));
                let alone = Request { ways_in: vec![way.way_in], ..world.request.clone() };
                let assessed = matcher.assess(&alone, &site.id, world.today).unwrap().yearly_cost.unwrap();
                prop_assert_eq!(assessed.yuan_per_year.to_bits(), way.yuan_per_year.to_bits());
                prop_assert_eq!((assessed.lower_bound, assessed.way_in), (way.lower_bound, way.way_in));
                let lines: f64 = assessed.lines.iter().map(|line| line.yuan_per_year).sum();
                prop_assert!(near(lines, assessed.yuan_per_year, scale));
            }
            crossings_fit(&cost);
        }
        crossings_fit(&matcher.cost_side_by_side(&world.request, world.today));
    }

    #[test]
    fn every_candidate_is_on_the_frontier_outdone_missing_or_shown_apart_and_nothing_outdoes_what_is_on_it(world in world()) {
        let matcher = Matcher::new(world.catalog.clone());
        let frontier = matcher.frontier(&world.request, world.today);
        let all = MatchOptions { today: world.today, limit: usize::MAX };
        let matches = matcher.match_sites(&world.request, all).matches;
        prop_assert_eq!(frontier.sites.len() + frontier.unpriced.len(), matches.len());
        let compared = |standing: Standing| frontier.among_misses || standing != Standing::Misses;
        for here in &frontier.sites {
            let outdoes = |other: &&sitematch::engine::FrontierSite| {
                let no_worse = other.yuan_per_year <= here.yuan_per_year && other.fit.low >= here.fit.low;
                let better = other.yuan_per_year < here.yuan_per_year || other.fit.low > here.fit.low;
                compared(other.standing) && no_worse && better
            };
            let outdone = frontier.sites.iter().any(|other| outdoes(&other));
            prop_assert_eq!(here.dominated.is_some(), outdone, "{}", &here.site);
            prop_assert_eq!(here.efficient, compared(here.standing) && !outdone, "{}", &here.site);
            if let Some(better) = &here.dominated {
                let by = frontier.sites.iter().find(|other| other.site == better.by).unwrap();
                prop_assert!(outdoes(&by));
                prop_assert_eq!(by.fit.low - here.fit.low, better.fits_better);
                prop_assert_eq!(here.yuan_per_year - by.yuan_per_year, better.cheaper_yuan_per_year);
            }
        }
        // Without cost and rescaled: the contributions of the rest over their weights.
        for assessment in &matches {
            let rest = assessment.findings.iter().filter(|finding| !is_cost(finding.criterion));
            let (weight, low) = rest.fold((0.0, 0.0), |(weight, low), finding| {
                (weight + finding.weight, low + finding.contribution.low)
            });
            let priced = frontier.sites.iter().find(|one| one.site == assessment.site).map(|one| one.fit);
            let fit = priced.or_else(|| {
                frontier.unpriced.iter().find(|one| one.site == assessment.site).map(|one| one.fit)
            });
            let expected = if weight > 0.0 { low / weight } else { 0.0 };
            prop_assert!((fit.unwrap().low - expected).abs() <= 1e-9, "{}: {:?} for {expected}", assessment.site, fit);
        }
    }
}
