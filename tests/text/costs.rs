//! Costs over the years, months to production, and cost against fit, in words.

use sitematch::catalog::WayIn;
use sitematch::engine::{
    CostItem, CostOverYears, Crossover, Dominance, NoCost, NoCostReason, NotCounted, NotCountedReason, Production,
    WayCost,
};
use sitematch::request::{CostTerm, CostTerms, Criterion};

use super::{EN, ZH, catalog, speaker};

fn production() -> Production {
    Production {
        day: None,
        months: Some(14.2),
        free_months: Some(2.04),
        build_months: Some(12.0),
        build_assumed: false,
        fit_out_months: None,
        waits_for: Vec::new(),
    }
}

fn way(way_in: WayIn, cumulated_yuan: &[f64]) -> WayCost {
    WayCost {
        site: "a2".to_owned(),
        way_in,
        accepted: true,
        yuan_per_year: 1.0,
        lower_bound: false,
        assumed: false,
        used_area_m2: 1_000.0,
        building: None,
        built_m2: None,
        lines: Vec::new(),
        cumulated_yuan: cumulated_yuan.to_vec(),
        discounted_yuan: None,
        not_counted: Vec::new(),
        production: production(),
    }
}

fn costs(ways: Vec<WayCost>, crossovers: Vec<Crossover>) -> CostOverYears {
    CostOverYears {
        horizon_years: 10,
        discount_per_year: 0.0,
        terms: Vec::new(),
        ways,
        without: Vec::new(),
        crossovers,
    }
}

#[test]
fn the_year_is_named_in_which_one_way_becomes_cheaper_and_what_may_move_it() {
    let catalog = catalog();
    let (zh, en) = (speaker(&ZH, &catalog), speaker(&EN, &catalog));
    let crossing = Crossover { before: WayIn::Rent, after: WayIn::Buy, years: 6.333, unsure: false, assumed: false };
    assert_eq!(en.crossover(&crossing), "Renting costs less for the first 6.3 years, buying from then on.");
    assert_eq!(zh.crossover(&crossing), "前 6.3 年租厂房更省，此后买厂房更省。");
    let assumed = Crossover { assumed: true, ..crossing };
    assert!(en.crossover(&assumed).ends_with("This rests on assumed values, listed below."));
    assert!(zh.crossover(&Crossover { unsure: true, ..assumed }).ends_with("其中一方只是下限，年份可能变动。"));
}

#[test]
fn where_nothing_crosses_the_cheapest_way_is_named_and_of_one_way_alone_nothing_is_said() {
    let catalog = catalog();
    let (zh, en) = (speaker(&ZH, &catalog), speaker(&EN, &catalog));
    let (rent, buy) = (way(WayIn::Rent, &[0.0, 1.0]), way(WayIn::Buy, &[5.0, 5.0]));
    let two = costs(vec![buy, rent.clone()], Vec::new());
    assert_eq!(en.crossovers(&two), ["Renting costs least over all 10 years."]);
    assert_eq!(zh.crossovers(&two), ["10 年内一直是租厂房最省。"]);
    assert!(en.crossovers(&costs(vec![rent.clone()], Vec::new())).is_empty());
    let same = costs(vec![rent.clone(), WayCost { way_in: WayIn::Workspace, ..rent }], Vec::new());
    assert!(en.crossovers(&same).is_empty());
}

#[test]
fn months_to_production_say_what_they_are_made_of() {
    let catalog = catalog();
    let (zh, en) = (speaker(&ZH, &catalog), speaker(&EN, &catalog));
    assert_eq!(en.months_to_production(&production()).as_deref(), Some("14 months"));
    assert_eq!(en.production(&production()), "Free in 2 months, 12 months of building");
    assert_eq!(zh.production(&production()), "2 个月后可入场，建设 12 个月");
    let at_once = Production { months: Some(0.2), ..production() };
    assert_eq!(zh.months_to_production(&at_once).as_deref(), Some("随时"));
    let unknown = Production {
        months: None,
        free_months: Some(0.0),
        build_months: None,
        fit_out_months: Some(1.0),
        waits_for: vec![Criterion::Power],
        ..production()
    };
    assert_eq!(en.months_to_production(&unknown), None);
    assert_eq!(
        en.production(&unknown),
        "Free now, time to build not stated, waits for: transformer, 1 month of fit-out"
    );
}

#[test]
fn what_is_left_out_says_why_and_how_much() {
    let catalog = catalog();
    let (zh, en) = (speaker(&ZH, &catalog), speaker(&EN, &catalog));
    let power = NotCounted { item: CostItem::PowerWorks, reason: NotCountedReason::NoPrice, quantity: Some(130.0) };
    assert_eq!(en.not_counted(&power), "Power works for 130 kVA: fill in a price to count it");
    assert_eq!(zh.not_counted(&power), "电力增容（130 kVA）：填上单价才计入");
    let lease = NotCounted { item: CostItem::Rent, reason: NotCountedReason::BeyondHorizon, quantity: Some(24.0) };
    assert_eq!(en.not_counted(&lease), "Rent: the shortest lease runs 24 months beyond the years counted");
    let nothing = NoCost { way_in: WayIn::Buy, reason: NoCostReason::PriceUnknown };
    let elsewhere = costs(vec![way(WayIn::Buy, &[1.0])], Vec::new());
    assert_eq!(en.no_cost(&nothing, &costs(Vec::new(), Vec::new())), "Buy: price unknown, ask the park");
    assert_eq!(en.no_cost(&nothing, &elsewhere), "Buy · this site: price unknown, ask the park");
}

#[test]
fn a_site_that_is_outdone_says_by_whom_and_in_what() {
    let catalog = catalog();
    let (zh, en) = (speaker(&ZH, &catalog), speaker(&EN, &catalog));
    let worse = Dominance { by: "a2".to_owned(), cheaper_yuan_per_year: 1_200_000.0, fits_better: 0.08 };
    assert_eq!(
        en.dominated(&worse),
        "Worse in everything than Heavy plant A2: 1.2 million yuan a year dearer, and 8 points less fit"
    );
    assert_eq!(zh.dominated(&worse), "处处不如重装 A2：每年贵 120 万元，匹配度低 8 个百分点");
    let dearer = Dominance { fits_better: 0.0, ..worse.clone() };
    assert_eq!(en.dominated(&dearer), "Fits no better than Heavy plant A2, and is 1.2 million yuan a year dearer");
    let weaker = Dominance { cheaper_yuan_per_year: 0.0, ..worse };
    assert_eq!(en.dominated(&weaker), "Costs as much as Heavy plant A2, and fits 8 points less");
}

#[test]
fn a_yearly_cost_says_over_how_many_years_it_is_spread() {
    let catalog = catalog();
    let (zh, en) = (speaker(&ZH, &catalog), speaker(&EN, &catalog));
    let mut terms = CostTerms::default();
    assert_eq!(en.cost_spread(&terms), "Spread over 10 years, without tax or interest");
    assert_eq!(zh.cost_spread(&terms), "按 10 年平摊，不含税，不计利息");
    terms.state(CostTerm::Horizon, Some(1.0));
    terms.state(CostTerm::Discount, Some(0.05));
    assert_eq!(en.cost_spread(&terms), "Spread over 1 year, without tax, discounted by 5% a year");
}

#[test]
fn every_term_has_a_name_a_source_and_a_unit_in_both_languages() {
    let catalog = catalog();
    for term in CostTerm::ALL.iter().copied() {
        let (zh, en) = (speaker(&ZH, &catalog), speaker(&EN, &catalog));
        for text in [zh.cost_term(term), en.cost_term(term), zh.cost_term_source(term), en.cost_term_source(term)] {
            assert!(!text.is_empty(), "{}", term.id());
        }
        assert!(term.quantity().units().contains(&en.cost_term_unit(term)), "{}", term.id());
    }
    assert_eq!(speaker(&EN, &catalog).cost_term_unit_name(CostTerm::PowerWorks), "yuan/kVA");
    assert_eq!(speaker(&ZH, &catalog).cost_term_unit_name(CostTerm::WaterWorks), "元/t·d");
}
