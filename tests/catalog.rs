//! The default catalog: `www/catalogs/hengyang.json`, written by `cargo xtask catalog`.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use std::collections::BTreeSet;

use serde_json::Value as Json;
use sitematch::catalog::{
    Catalog, Fact, FactKey, Facts, Label, Language, Site, SiteKind, SourceKind, Status, Value, read,
};

const TEXT: &str = include_str!("../www/catalogs/hengyang.json");

fn catalog() -> Catalog {
    read(TEXT).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

fn json() -> Json {
    serde_json::from_str(TEXT).unwrap()
}

/// The fact as the site has it: its own, its building's or its sub-park's.
fn fact<'a>(catalog: &'a Catalog, site: &'a Site, key: FactKey) -> Option<&'a Fact> {
    let building = site.building.as_deref().and_then(|id| catalog.building(id));
    let sub_park = catalog.sub_park(&site.sub_park);
    let facts = [Some(&site.facts), building.map(|building| &building.facts), sub_park.map(|park| &park.facts)];
    facts.into_iter().flatten().find_map(|facts| facts.get(key))
}

fn number(catalog: &Catalog, site: &Site, key: FactKey) -> Option<f64> {
    match fact(catalog, site, key)?.value? {
        Value::Number(number) => Some(number),
        Value::YesNo(_) | Value::Class(..) | Value::Day(_) => None,
    }
}

/// For each vacant site of the kind: how many limits it is known to miss, and how many it leaves open.
fn missed_and_open(catalog: &Catalog, kind: SiteKind, limits: &[(FactKey, f64, f64)]) -> Vec<(String, usize, usize)> {
    let offered = catalog.sites.iter().filter(|site| site.kind == kind && site.status == Status::Vacant);
    let judged = offered.map(|site| {
        let values = limits.iter().map(|(key, low, high)| (number(catalog, site, *key), low, high));
        let missed = values.clone().filter(|(value, low, high)| value.is_some_and(|v| v < **low || v > **high));
        (site.sub_park.clone(), missed.count(), values.filter(|(value, ..)| value.is_none()).count())
    });
    judged.collect()
}

#[test]
fn the_default_catalog_reads_without_problems() {
    let catalog = catalog();
    assert_eq!(catalog.id, "hengyang-htz");
    let sub_parks: Vec<&str> = catalog.sub_parks.iter().map(|park| park.id.as_str()).collect();
    assert_eq!(sub_parks, ["core", "baishazhou", "science-city", "power-equipment", "steel-pipe", "bonded"]);
    assert!(TEXT.len() < 400_000, "{} bytes", TEXT.len());
}

#[test]
fn there_are_enough_example_sites_of_every_kind() {
    let catalog = catalog();
    let count = |kind| catalog.sites.iter().filter(|site| site.kind == kind).count();
    let with_units: BTreeSet<&str> = catalog
        .sites
        .iter()
        .filter(|site| site.kind == SiteKind::PlantUnit)
        .filter_map(|site| site.building.as_deref())
        .collect();
    assert!(catalog.sites.len() >= 300, "{}", catalog.sites.len());
    assert!(count(SiteKind::PlantUnit) >= 220, "{}", count(SiteKind::PlantUnit));
    assert!(with_units.len() >= 44, "{}", with_units.len());
    assert!(count(SiteKind::Parcel) >= 64, "{}", count(SiteKind::Parcel));
    assert!(count(SiteKind::Workspace) >= 34, "{}", count(SiteKind::Workspace));
    for park in &catalog.sub_parks {
        assert!(catalog.sites.iter().any(|site| site.sub_park == park.id), "{}", park.id);
    }
}

#[test]
fn every_site_says_that_it_is_an_example_and_so_do_its_facts() {
    let catalog = catalog();
    let example = catalog.sources.iter().find(|source| source.kind == SourceKind::Illustrative).unwrap();
    for site in &catalog.sites {
        assert!(site.illustrative, "{}", site.id);
        assert!(site.name.zh_hans.contains("示例") && site.name.en.contains("example"), "{}", site.id);
        for (key, fact) in site.facts.iter() {
            assert!(fact.source.as_ref().is_none_or(|source| *source == example.id), "{} {key:?}", site.id);
        }
    }
    assert!(catalog.buildings.iter().all(|building| building.illustrative));
    // What documents say never rests on examples.
    for park in &catalog.sub_parks {
        assert!(park.facts.iter().all(|(_, fact)| fact.source.as_ref() != Some(&example.id)), "{}", park.id);
    }
}

#[test]
fn fifteen_to_twenty_five_percent_of_the_example_facts_are_unknown_or_planned() {
    let catalog = catalog();
    let open = |fact: &Fact| fact.value.is_none() || fact.planned.is_some();
    let stated: Vec<bool> = catalog
        .sites
        .iter()
        .map(|site| &site.facts)
        .chain(catalog.buildings.iter().map(|building| &building.facts))
        .flat_map(|facts| facts.iter().map(|(_, fact)| open(fact)))
        .collect();
    // Counted once more as a visitor meets them, with what a unit has from its building.
    let met: Vec<bool> = catalog
        .sites
        .iter()
        .filter(|site| site.status.offered())
        .flat_map(|site| {
            let building = site.building.as_deref().and_then(|id| catalog.building(id));
            let inherited = building.map(|building| building.facts.clone()).unwrap_or_default();
            let facts: Facts =
                inherited.iter().chain(site.facts.iter()).map(|(key, fact)| (key, fact.clone())).collect();
            facts.iter().map(|(_, fact)| open(fact)).collect::<Vec<_>>()
        })
        .collect();
    for facts in [stated, met] {
        let share = facts.iter().filter(|open| **open).count() as f64 / facts.len() as f64;
        assert!((0.15..=0.25).contains(&share), "{share}");
    }
}

#[test]
fn some_facts_are_planned_with_and_without_a_value_until_then_and_by_day_or_works() {
    let catalog = catalog();
    let facts = catalog.sites.iter().map(|site| &site.facts).chain(catalog.buildings.iter().map(|b| &b.facts));
    let planned: Vec<&Fact> =
        facts.flat_map(|facts| facts.iter().map(|(_, fact)| fact)).filter(|fact| fact.planned.is_some()).collect();
    assert!(planned.iter().any(|fact| fact.value.is_some()) && planned.iter().any(|fact| fact.value.is_none()));
    let plans = || planned.iter().filter_map(|fact| fact.planned.as_ref());
    assert!(plans().any(|plan| plan.from.is_some()) && plans().any(|plan| plan.works.is_some()));
    for fact in &planned {
        let plan = fact.planned.as_ref().unwrap();
        assert_ne!(fact.value, Some(plan.value), "a plan that changes nothing");
    }
}

#[test]
fn ten_to_fifteen_percent_of_the_sites_are_idle_or_revived() {
    let catalog = catalog();
    let share = catalog.sites.iter().filter(|site| site.revived).count() as f64 / catalog.sites.len() as f64;
    assert!((0.10..=0.15).contains(&share), "{share}");
}

#[test]
fn no_two_sites_or_buildings_have_the_same_name() {
    let catalog = catalog();
    for language in Language::ALL {
        let mut seen = BTreeSet::new();
        for site in &catalog.sites {
            assert!(seen.insert(site.name.get(language)), "{}", site.name.get(language));
        }
        for building in &catalog.buildings {
            assert!(seen.insert(building.name.get(language)), "{}", building.name.get(language));
        }
    }
}

/// Names of places that a reader meets first.
fn names(catalog: &Catalog) -> Vec<&Label> {
    let parks = catalog.sub_parks.iter();
    let map = &catalog.map;
    let mut names = vec![&catalog.name, &catalog.contact.office];
    names.extend(parks.clone().flat_map(|park| [&park.name, &park.short_name]));
    names.extend(parks.flat_map(|park| &park.test_centres).map(|centre| &centre.name));
    names.extend(catalog.chains.iter().map(|chain| &chain.name));
    names.extend(map.lines.iter().map(|line| &line.name));
    names.extend(map.points.iter().map(|point| &point.name));
    names.extend(catalog.buildings.iter().map(|building| &building.name));
    names.extend(catalog.sites.iter().map(|site| &site.name));
    names
}

#[test]
fn places_and_works_are_named_in_japanese_and_korean_too() {
    let catalog = catalog();
    let facts = catalog.sites.iter().map(|site| &site.facts).chain(catalog.buildings.iter().map(|one| &one.facts));
    let works: Vec<Label> = facts
        .flat_map(|facts| FactKey::ALL.iter().filter_map(|key| facts.get(*key)))
        .filter_map(|fact| fact.planned.as_ref()?.works.clone())
        .collect();
    assert!(works.len() > 30);
    let hangul = |letter: char| ('가'..='힣').contains(&letter);
    let cjk = |letter: char| ('一'..='鿿').contains(&letter);
    let kana = |letter: char| ('ぁ'..='ヿ').contains(&letter);
    for name in names(&catalog).into_iter().chain(&works) {
        let (ja, ko) = (name.ja.as_deref().unwrap(), name.ko.as_deref().unwrap());
        assert!(ja.contains(|letter| cjk(letter) || kana(letter)) && !ja.contains(hangul), "{ja}");
        assert!(ko.contains(hangul) && !ko.contains(|letter| cjk(letter) || kana(letter)), "{ko}");
    }
}

#[test]
fn units_of_a_building_form_one_run_without_gaps() {
    let catalog = catalog();
    for building in &catalog.buildings {
        let units: Vec<&Site> = catalog
            .sites
            .iter()
            .filter(|site| site.kind == SiteKind::PlantUnit && site.building.as_ref() == Some(&building.id))
            .collect();
        for (index, unit) in units.iter().enumerate() {
            assert_eq!(unit.run_index.map(usize::from), Some(index), "{}", unit.id);
            assert_eq!(unit.sub_park, building.sub_park, "{}", unit.id);
            assert!(unit.floor.is_some_and(|floor| (1..=building.floors).contains(&floor)), "{}", unit.id);
        }
        for pair in units.windows(2) {
            let (a, b) = (pair[0], pair[1]);
            let beside = a.floor == b.floor && a.column.unwrap().abs_diff(b.column.unwrap()) == 1;
            let above = b.floor == a.floor.map(|floor| floor + 1);
            assert!(beside || above, "{} and {}", a.id, b.id);
        }
    }
}

#[test]
fn parcels_go_from_ten_to_five_hundred_mu_and_about_half_can_be_divided() {
    let catalog = catalog();
    let parcels: Vec<&Site> = catalog.sites.iter().filter(|site| site.kind == SiteKind::Parcel).collect();
    let mu = |site: &Site| site.facts.number(FactKey::Area).unwrap() * 3.0 / 2000.0;
    assert!(parcels.iter().all(|site| (10.0..=500.01).contains(&mu(site))));
    assert!(parcels.iter().any(|site| mu(site) < 10.1) && parcels.iter().any(|site| mu(site) >= 500.0));
    let divided = parcels.iter().filter(|site| site.facts.get(FactKey::SmallestPart).is_some()).count();
    let share = divided as f64 / parcels.len() as f64;
    assert!((0.4..=0.7).contains(&share), "{share}");
    assert!(parcels.iter().any(|site| site.sub_park == "baishazhou" && (mu(site) - 90.0).abs() < 1e-9));
}

#[test]
fn a_forklift_maker_finds_a_handful_of_fits_and_more_near_misses() {
    let catalog = catalog();
    let limits = [
        (FactKey::Area, 12_000.0, f64::INFINITY),
        (FactKey::ClearHeight, 9.0, f64::INFINITY),
        (FactKey::FloorLoad, 2.0 * 9.80665, f64::INFINITY),
        (FactKey::Crane, 10.0, f64::INFINITY),
        (FactKey::Rent, 0.0, 14.0),
    ];
    let judged = missed_and_open(&catalog, SiteKind::PlantUnit, &limits);
    let there = |park: &str| park == "baishazhou" || park == "power-equipment";
    let count = |test: &dyn Fn(usize, usize) -> bool| {
        judged.iter().filter(|(park, missed, open)| there(park) && test(*missed, *open)).count()
    };
    let fits = count(&|missed, open| missed == 0 && open == 0);
    let near = count(&|missed, _| missed == 1);
    assert!((3..=8).contains(&fits), "{fits}");
    assert!(near > fits, "{near}");
    assert!(count(&|missed, open| missed == 0 && open > 0) > 0);
}

#[test]
fn tenants_of_the_other_ready_made_stories_find_something() {
    let catalog = catalog();
    let upstairs = [
        (FactKey::Area, 3_000.0, f64::INFINITY),
        (FactKey::FloorLoad, 0.75 * 9.80665, f64::INFINITY),
        (FactKey::GoodsLift, 2.0, f64::INFINITY),
    ];
    let office = [(FactKey::Area, 200.0, f64::INFINITY), (FactKey::Rent, 0.0, 30.0)];
    for (kind, limits) in [(SiteKind::PlantUnit, &upstairs[..]), (SiteKind::Workspace, &office[..])] {
        let judged = missed_and_open(&catalog, kind, limits);
        assert!(judged.iter().filter(|(_, missed, open)| missed + open == 0).count() >= 5);
    }
}

#[test]
fn every_named_firm_is_there_once() {
    const NAMED: [&str; 37] = [
        "特变电工衡阳变压器",
        "金杯电缆",
        "长高森源",
        "华菱衡钢",
        "金化科技",
        "合力叉车",
        "华菱星马",
        "广汽长丰",
        "风顺车桥",
        "湖南六和",
        "亚新科",
        "机油泵",
        "紫光古汉",
        "南岳生物",
        "乐福地",
        "帝斯曼维生素",
        "中钢衡重",
        "长宏锅炉",
        "镭目科技",
        "真空机电",
        "燕京啤酒",
        "娃哈哈",
        "芋格格食品",
        "泰豪通信车辆",
        "北方光电",
        "富泰宏",
        "富联裕展",
        "衡阳智造谷",
        "加一声学",
        "捷高数字",
        "大井集团",
        "竣能科技",
        "矽茂半导体",
        "蘑菇车联",
        "酷哇机器人",
        "众源科技",
        "映武黄花",
    ];
    let catalog = catalog();
    for name in NAMED {
        let firms = catalog.firms.iter().filter(|firm| firm.name.as_ref().is_some_and(|label| label.zh_hans == name));
        assert_eq!(firms.count(), 1, "{name}");
    }
    for firm in &catalog.firms {
        assert!(!firm.industry_confirmed, "{}: codes are our reading", firm.id);
        assert!(firm.name.is_some() == (firm.count == 1), "{}", firm.id);
        if matches!(firm.sub_park.as_str(), "core" | "science-city") {
            assert!(!firm.place_confirmed, "{}: no document says where it is", firm.id);
        }
    }
}

#[test]
fn every_text_stands_in_chinese_and_in_english() {
    fn chinese(text: &str) -> bool {
        text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c))
    }
    fn walk(path: &str, value: &Json, seen: &mut usize) {
        match value {
            Json::Object(entries) => {
                if let (Some(zh), Some(en)) = (entries.get("zh-Hans"), entries.get("en")) {
                    *seen += 1;
                    assert!(zh.as_str().is_some_and(chinese), "{path}: {zh}");
                    assert!(en.as_str().is_some_and(|en| !chinese(en)), "{path}: {en}");
                }
                for (key, entry) in entries {
                    walk(&format!("{path}.{key}"), entry, seen);
                }
            }
            Json::Array(entries) => {
                entries.iter().enumerate().for_each(|(i, entry)| walk(&format!("{path}[{i}]"), entry, seen))
            }
            Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => {}
        }
    }
    let mut seen = 0;
    walk("", &json(), &mut seen);
    assert!(seen > 500, "{seen}");
}

#[test]
fn a_sub_park_s_own_road_distances_are_unknown_and_the_park_s_are_cited() {
    let catalog = catalog();
    let distances = [
        FactKey::StationDistance,
        FactKey::StationTime,
        FactKey::HighSpeedDistance,
        FactKey::HighSpeedTime,
        FactKey::AirportDistance,
        FactKey::AirportTime,
        FactKey::PortDistance,
        FactKey::ExpresswayDistance,
    ];
    for park in &catalog.sub_parks {
        for key in distances {
            let fact = park.facts.get(key).unwrap_or_else(|| panic!("{} {key:?} is not stated", park.id));
            assert!(fact.value.is_none() && fact.planned.is_none(), "{} {key:?}", park.id);
        }
    }
    assert_eq!(catalog.facts.number(FactKey::StationDistance), Some(8.0));
    assert_eq!(catalog.facts.number(FactKey::AirportDistance), Some(10.0));
    assert_eq!(catalog.facts.number(FactKey::HighSpeedDistance), Some(13.0));
}

#[test]
fn no_example_contradicts_what_a_document_says_of_its_sub_park() {
    let catalog = catalog();
    for park in &catalog.sub_parks {
        let documented = park.facts.iter().filter(|(_, fact)| fact.value.is_some()).map(|(key, _)| key);
        for key in documented {
            let sites = catalog.sites.iter().filter(|site| site.sub_park == park.id && site.facts.get(key).is_some());
            assert_eq!(sites.count(), 0, "{} {key:?}", park.id);
            let buildings = catalog.buildings.iter().filter(|b| b.sub_park == park.id && b.facts.get(key).is_some());
            assert_eq!(buildings.count(), 0, "{} {key:?}", park.id);
        }
    }
}

#[test]
fn thresholds_that_nobody_published_are_examples_and_negotiable() {
    let catalog = catalog();
    for (id, value) in [("investment-per-land", 300.0 * 15.0), ("tax-per-land", 20.0 * 15.0)] {
        let rule = catalog.rules.iter().find(|rule| rule.id == id).unwrap();
        assert_eq!(
            (rule.value, rule.hard, rule.confirmed, rule.source.as_str()),
            (Some(value), false, false, "illustrative")
        );
    }
    // Nothing is computed from the doubtful 163,000 kW a day: it is a note and no fact.
    let core = catalog.sub_park("core").unwrap();
    assert!(core.notes.iter().any(|note| note.text.en.contains("163,000 kW")));
    assert!(core.facts.get(FactKey::Substation).is_none() && core.facts.get(FactKey::Power).is_none());
}

#[test]
fn placements_bring_a_request_whose_hard_requirements_a_document_states() {
    const BEYOND_FACTS: [&str; 9] = [
        "plant_area_m2",
        "land_area_m2",
        "leading_industry",
        "supporting_industries",
        "test_centre",
        "industry_allowed",
        "yearly_cost_yuan",
        "move_in",
        "office_area_m2",
    ];
    let catalog = catalog();
    assert_eq!(catalog.placements.len(), 6);
    for placement in &catalog.placements {
        assert!(catalog.sub_park(&placement.sub_park).is_some(), "{}", placement.id);
        let request = serde_json::to_value(&placement.request).unwrap();
        assert_eq!(request["format"], "sitematch-request/1", "{}", placement.id);
        assert!(request["project"]["industry"].is_string(), "{}", placement.id);
        let requirements = request["requirements"].as_array().unwrap();
        for requirement in requirements {
            let criterion = requirement["criterion"].as_str().unwrap();
            assert!(FactKey::from_id(criterion).is_some() || BEYOND_FACTS.contains(&criterion), "{criterion}");
            let (hard, assumed) = (&requirement["hard"] == true, &requirement["assumed"] == true);
            assert!(!(hard && assumed), "{}: {criterion}", placement.id);
        }
        for wished in ["leading_industry", "supporting_industries"] {
            assert!(requirements.iter().any(|requirement| requirement["criterion"] == wished), "{}", placement.id);
        }
    }
}
