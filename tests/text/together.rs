//! Several units as one, coming in stages, and what would make a site first, in words.

use sitematch::catalog::{Catalog, Site, Value};
use sitematch::engine::{
    Arrangement, AskedOtherwise, Combination, Interval, Matcher, Offered, Plan, PlanCost, Standing, Step, TakenUnit,
    WouldOffer,
};
use sitematch::request::{Criterion, Request};

use super::{EN, ZH, assessed, day, speaker};

const CATALOG: &str = include_str!("../../www/catalogs/hengyang.json");

fn default_catalog() -> Catalog {
    Matcher::open(CATALOG).unwrap().catalog().clone()
}

fn unit(site: &str, area_m2: f64, vacant_m2: f64, holds: &[Criterion]) -> TakenUnit {
    TakenUnit { site: site.to_owned(), area_m2, vacant_m2, holds: holds.to_vec() }
}

/// Three floors of one building and a unit of another, as the default catalog has them.
fn combination(catalog: &Catalog) -> Combination {
    let of_building = |building: &str, floor: u8| {
        let on = |site: &&Site| site.building.as_deref() == Some(building) && site.floor == Some(floor);
        catalog.sites.iter().find(on).unwrap_or_else(|| panic!("no floor {floor} in {building}")).id.clone()
    };
    let tall = catalog.buildings.iter().find(|building| building.floors >= 4).unwrap();
    let other = catalog.buildings.iter().find(|building| building.id != tall.id).unwrap();
    let units = [(4, 900.0), (1, 1_000.0), (2, 1_000.0)].map(|(floor, area_m2)| {
        unit(
            &of_building(&tall.id, floor),
            area_m2,
            1_000.0,
            if floor == 1 { &[Criterion::Crane, Criterion::FloorLoad] } else { &[] },
        )
    });
    let other = unit(&of_building(&other.id, 1), 2_000.0, 2_000.0, &[]);
    let units = units.into_iter().chain([other]).collect();
    Combination { units, surplus_m2: 0.0, assessment: assessed(Vec::new(), Vec::new()) }
}

#[test]
fn a_set_is_named_by_its_buildings_and_floors_in_their_order() {
    let catalog = default_catalog();
    let set = combination(&catalog);
    let (zh, en) = (speaker(&ZH, &catalog), speaker(&EN, &catalog));
    let tall = catalog.buildings.iter().find(|building| building.floors >= 4).unwrap();
    let other = catalog.buildings.iter().find(|building| building.id != tall.id).unwrap();
    assert_eq!(
        en.combination_name(&set),
        format!("Together: {}, floors 1–2, 4 + {}, floor 1", tall.name.en, other.name.en)
    );
    assert_eq!(
        zh.combination_name(&set),
        format!("组合：{} 1–2, 4 层 + {} 1 层", tall.name.zh_hans, other.name.zh_hans)
    );
    assert_eq!(
        en.combination_parts(&set, Arrangement::Neighbours),
        "900 m² + 1,000 m² + 1,000 m² + 2,000 m² · in neighbouring buildings"
    );
}

#[test]
fn a_unit_says_how_much_of_it_is_taken_and_what_stands_in_it() {
    let catalog = default_catalog();
    let set = combination(&catalog);
    let (zh, en) = (speaker(&ZH, &catalog), speaker(&EN, &catalog));
    assert_eq!(
        (en.taken(&set.units[0]), zh.taken(&set.units[0])),
        ("900 m² out of 1,000 m²".to_owned(), "取其中 900 m²，全部 1,000 m²".to_owned())
    );
    assert_eq!(en.taken(&set.units[1]), "1,000 m²");
    assert_eq!(en.holds(&set.units[0]), None);
    assert_eq!(en.holds(&set.units[1]).unwrap(), "here: crane and floor load");
    assert_eq!(zh.holds(&set.units[1]).unwrap(), "行车和楼面荷载放在这里");
}

#[test]
fn the_count_of_sets_says_whether_one_site_would_do_alone() {
    let catalog = default_catalog();
    let (zh, en) = (speaker(&ZH, &catalog), speaker(&EN, &catalog));
    assert_eq!(en.combinations(1, 20_000.0, false), "No single unit has 20,000 m² as you need it; 1 combination does");
    assert_eq!(en.combinations(3, 20_000.0, true), "Also with several units together: 3 combinations of 20,000 m²");
    assert_eq!(zh.combinations(3, 20_000.0, false), "没有单独一处能满足 20,000 m²，3 个组合可以");
    assert_eq!(zh.combinations(3, 20_000.0, true), "也可以几处合用：20,000 m² 有 3 个组合");
}

#[test]
fn a_plan_says_its_sites_in_the_order_of_time_with_their_days_and_what_it_costs() {
    let catalog = super::catalog();
    let (zh, en) = (speaker(&ZH, &catalog), speaker(&EN, &catalog));
    let matcher = Matcher::new(catalog.clone());
    let assess = |site: &str| matcher.assess(&Request::default(), site, day("2026-11-20"));
    let step = |from, until: Option<&str>, beside, assessment| Step {
        from: day(from),
        until: until.map(day),
        months: 15.0,
        beside,
        assessment,
    };
    let steps = vec![
        step("2027-03-01", Some("2028-06-01"), false, assess("a2")),
        step("2028-06-01", None, false, assess("p1")),
        step("2030-01-01", None, true, None),
    ];
    let cost = PlanCost { yuan_by_year: vec![0.0; 11], yuan_per_year: 2_340_000.0, lower_bound: true };
    let plan = Plan { steps, standing: Standing::Fits, score: Interval::UNKNOWN, cost: Some(cost) };
    assert_eq!(en.plan_name(&plan), "Heavy plant A2 → Plot 1 → the plot next door");
    assert_eq!(zh.plan_name(&plan), "重装A2 → 一号地块 → 相邻预留地");
    let days = |speaker: &sitematch::text::Speaker<'_>| {
        plan.steps.iter().map(|step| speaker.step_days(step)).collect::<Vec<_>>()
    };
    assert_eq!(days(&en), ["1 March 2027 to 1 June 2028", "from 1 June 2028", "from 1 January 2030, beside the first"]);
    assert_eq!(
        days(&zh),
        ["2027 年 3 月 1 日至 2028 年 6 月 1 日", "2028 年 6 月 1 日起", "2030 年 1 月 1 日起，与前一处同时使用"]
    );
    assert_eq!(en.plan_cost(&plan).unwrap(), "at least 2.34 million yuan a year");
    assert_eq!(en.plan_cost(&Plan { cost: None, ..plan }), None);
    assert_eq!(en.plans(2, true), "Build, and rent until it stands: 2 ways");
    assert_eq!(en.plans(1, false), "In stages: 1 way to do it");
}

#[test]
fn what_would_make_a_site_first_says_the_level_asked_and_the_level_offered() {
    let catalog = super::catalog();
    let (zh, en) = (speaker(&ZH, &catalog), speaker(&EN, &catalog));
    let ask = |criterion, from, to| AskedOtherwise { criterion, from, to, size: 1.0 };
    let height = ask(Criterion::ClearHeight, Value::Number(9.0), Value::Number(8.0));
    assert_eq!(en.asked_otherwise(&height), "Clear height ≥ 8 m instead of ≥ 9 m");
    assert_eq!(zh.asked_otherwise(&height), "净高 ≥ 9 m → ≥ 8 m");
    let area = ask(Criterion::PlantArea, Value::Number(9_000.0), Value::Number(8_000.0));
    assert_eq!(en.asked_otherwise(&area), "Plant area 8,000 m² instead of 9,000 m²");
    let (yes, no) = (Value::YesNo(true), Value::YesNo(false));
    assert_eq!(en.asked_otherwise(&ask(Criterion::Gas, no, yes)), "Natural gas a must");
    assert_eq!(zh.asked_otherwise(&ask(Criterion::Gas, yes, no)), "天然气不再是硬条件");
    let rent = WouldOffer {
        criterion: Criterion::Rent,
        now: Offered::Between { low: 14.0, high: 16.0 },
        from: None,
        to: Some(Value::Number(12.0)),
        gain: 0.5,
    };
    assert_eq!(en.would_offer(&rent), "Rent: ≤ 12 yuan/m²/month instead of 14–16 yuan/m²/month");
    let power = WouldOffer {
        criterion: Criterion::Power,
        now: Offered::Known { value: Value::Number(400.0) },
        from: Some(Value::Number(1_024.0)),
        to: None,
        gain: 0.5,
    };
    assert_eq!(en.would_offer(&power), "Transformer: ≥ 1,050 kVA instead of 400 kVA", "what is said still suffices");
    let area = WouldOffer {
        criterion: Criterion::PlantArea,
        now: Offered::Unknown,
        from: Some(Value::Number(7_000.0)),
        to: Some(Value::Number(9_000.0)),
        gain: 0.5,
    };
    assert_eq!(en.would_offer(&area), "Plant area: 7,000–9,000 m² instead of unknown");
    assert_eq!(zh.would_offer(&area), "厂房面积：7,000–9,000 m²（现为未知）");
}
