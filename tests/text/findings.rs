//! One requirement against one site: offered, gap, reason, source.

use super::{EN, ZH, catalog, check, day, finding, known, label, speaker, typed};
use sitematch::catalog::{ClassTable, Language, Value};
use sitematch::engine::{Finding, Indication, Interval, Offered, Provenance, ProvenanceLevel, Remark, Verdict};
use sitematch::request::{Criterion, Levels};

/// Offered, gap, reason in Chinese, then gap and reason in English.
fn told(finding: &Finding) -> [String; 5] {
    let catalog = catalog();
    let (zh, en) = (speaker(&ZH, &catalog), speaker(&EN, &catalog));
    [zh.offered(finding), zh.gap(finding), zh.reason(finding), en.gap(finding), en.reason(finding)]
}

#[test]
fn what_meets_says_by_how_much() {
    let height = typed(Criterion::ClearHeight, 9.0, None);
    let meets = |margin| Verdict::Meets { margin: Some(margin) };
    assert_eq!(
        told(&known(Criterion::ClearHeight, height, 9.6, meets(9.6 - 9.0))),
        ["9.6 m", "+0.6 m", "净高富余 0.6 m", "+0.6 m", "0.6 m more clear height than asked"]
    );
    assert_eq!(
        told(&known(Criterion::ClearHeight, height, 9.0, meets(0.0))),
        ["9 m", "刚好", "净高刚好 9 m", "exactly", "clear height of 9 m, as asked"]
    );
    let rent = typed(Criterion::Rent, 14.0, None);
    assert_eq!(
        told(&known(Criterion::Rent, rent, 12.5, meets(1.5))),
        ["12.5 元/m²·月", "−1.5 元", "租金比上限低 1.5 元", "−1.5 yuan", "rent 1.5 yuan below the limit"]
    );
    let gas = finding(
        Criterion::Gas,
        Levels::Yes,
        Offered::Known { value: Value::YesNo(true) },
        Verdict::Meets { margin: None },
    );
    assert_eq!(told(&gas), ["有", "符合", "通天然气", "as asked", "natural gas on site"]);
    let built = Offered::BuiltToOrder { months: Some(12.0) };
    assert_eq!(
        told(&finding(Criterion::ClearHeight, height, built, Verdict::Meets { margin: None })),
        ["按需建造", "约 12 个月建成", "净高可按需建造", "in about 12 months", "clear height built to order"]
    );
}

#[test]
fn between_two_levels_is_enough_and_not_more_than_asked() {
    let mut between = known(
        Criterion::ClearHeight,
        typed(Criterion::ClearHeight, 8.0, Some(10.0)),
        9.0,
        Verdict::Meets { margin: Some(1.0) },
    );
    between.value = Interval::exactly(0.5);
    assert_eq!(told(&between), ["9 m", "+1 m", "净高 9 m，够用", "+1 m", "clear height of 9 m, enough"]);
}

#[test]
fn an_area_can_be_right_too_small_or_too_large() {
    let area = typed(Criterion::PlantArea, 8_000.0, Some(10_000.0));
    let right = known(Criterion::PlantArea, area, 9_000.0, Verdict::Meets { margin: Some(1_000.0) });
    assert_eq!(
        told(&right),
        ["9,000 m²", "符合", "厂房 9,000 m²，大小合适", "as asked", "right size: 9,000 m² of plant"]
    );
    let small = known(Criterion::PlantArea, area, 7_500.0, Verdict::FallsShort { by: 500.0 });
    assert_eq!(told(&small), ["7,500 m²", "缺 500 m²", "缺 500 m² 厂房", "500 m² short", "needs 500 m² more plant"]);
    let large = known(Criterion::PlantArea, area, 10_600.0, Verdict::FallsShort { by: 600.0 });
    assert_eq!(
        told(&large),
        ["10,600 m²", "大 600 m²", "厂房大了 600 m²", "600 m² too large", "600 m² more plant than the most you want"]
    );
}

#[test]
fn what_falls_short_says_what_it_needs() {
    let short = |by| Verdict::FallsShort { by };
    assert_eq!(
        told(&known(Criterion::ClearHeight, typed(Criterion::ClearHeight, 9.0, None), 7.8, short(9.0 - 7.8))),
        ["7.8 m", "缺 1.2 m", "缺 1.2 m 净高", "1.2 m short", "needs 1.2 m more clear height"]
    );
    assert_eq!(
        told(&known(Criterion::Rent, typed(Criterion::Rent, 14.0, None), 15.5, short(1.5))),
        ["15.5 元/m²·月", "贵 1.5 元", "租金高出 1.5 元", "1.5 yuan over", "rent 1.5 yuan above the limit"]
    );
    assert_eq!(
        told(&known(Criterion::Docks, typed(Criterion::Docks, 2.0, None), 1.0, short(1.0))),
        ["1 个", "缺 1 个", "装卸口缺 1 个", "1 dock short", "1 dock short"]
    );
    assert_eq!(
        told(&known(Criterion::Crane, typed(Criterion::Crane, 10.0, None), 0.0, short(10.0))),
        ["无", "缺 10 t", "缺 10 t 行车吨位", "10 t short", "needs 10 t more crane capacity"]
    );
    let late =
        finding(Criterion::MoveIn, Levels::Yes, Offered::Known { value: Value::Day(day("2027-05-01")) }, short(1.0));
    assert_eq!(told(&late), ["2027 年 5 月 1 日", "晚 1 天", "入驻晚 1 天", "1 day late", "ready 1 day late"]);
    let class = Offered::Known { value: Value::Class(ClassTable::Fire, 1) };
    assert_eq!(
        told(&finding(Criterion::FireClass, Levels::Class(2), class, short(1.0))),
        ["丁类", "不符", "不能做丙类生产", "not met", "no class C (bing) production"]
    );
    let tiny = known(Criterion::ClearHeight, typed(Criterion::ClearHeight, 9.0, None), 8.998, short(0.002));
    assert_eq!(told(&tiny)[1], "缺 0.002 m", "a shortfall is never shown as nothing");
}

#[test]
fn what_can_be_met_says_when() {
    let power = typed(Criterion::Power, 630.0, None);
    let number = |number| Value::Number(number);
    let from = Some(day("2027-05-01"));
    let dated = finding(
        Criterion::Power,
        power,
        Offered::Planned { now: Some(number(500.0)), then: number(800.0), from, works: None },
        Verdict::CanBeMet { from, works: None },
    );
    assert_eq!(
        told(&dated),
        [
            "500 kVA",
            "2027-05 起 800 kVA",
            "变压器容量 2027-05 起 800 kVA",
            "800 kVA from May 2027",
            "transformer capacity of 800 kVA from May 2027"
        ]
    );
    let works = Some(label("增容", "the substation works"));
    let after = finding(
        Criterion::Power,
        power,
        Offered::Planned { now: None, then: number(800.0), from: None, works: works.clone() },
        Verdict::CanBeMet { from: None, works },
    );
    assert_eq!(
        told(&after),
        [
            "规划 800 kVA",
            "增容后 800 kVA",
            "变压器容量增容后 800 kVA",
            "800 kVA after the substation works",
            "transformer capacity of 800 kVA after the substation works"
        ]
    );
    let mid_month = Some(day("2027-05-15"));
    let gas = finding(
        Criterion::Gas,
        Levels::Yes,
        Offered::Planned { now: None, then: Value::YesNo(true), from: mid_month, works: None },
        Verdict::CanBeMet { from: mid_month, works: None },
    );
    assert_eq!(
        told(&gas),
        ["规划中", "2027-05-15 起有", "2027-05-15 起通天然气", "from 15 May 2027", "natural gas from 15 May 2027"]
    );
}

#[test]
fn what_nobody_knows_is_asked() {
    let crane = typed(Criterion::Crane, 10.0, None);
    assert_eq!(
        told(&finding(Criterion::Crane, crane, Offered::Unknown, Verdict::Unknown)),
        ["未知", "问园区", "行车吨位待确认", "ask the park", "crane capacity to be confirmed"]
    );
    let closeness = typed(Criterion::SupportingIndustries, 0.5, None);
    let between = Offered::Between { low: 0.35, high: 0.6 };
    assert_eq!(told(&finding(Criterion::SupportingIndustries, closeness, between, Verdict::Unknown))[0], "35–60%");
}

#[test]
fn a_value_says_where_it_comes_from() {
    let catalog = catalog();
    let (zh, en) = (speaker(&ZH, &catalog), speaker(&EN, &catalog));
    let provenance = |level, source: &str| Provenance { level, source: source.to_owned(), year: 2015, note: None };
    assert_eq!(zh.provenance(&provenance(ProvenanceLevel::Site, "illustrative")), "示例 2015");
    assert_eq!(zh.provenance(&provenance(ProvenanceLevel::SubPark, "S1")), "衡阳高新区词条 · 2015 · 片区");
    assert_eq!(en.source("S1"), "An encyclopaedia: Entry on the zone (2015)");
    assert_eq!(zh.source("S1"), "某百科《衡阳高新区词条》，2015");
    let station = Indication { value: Value::Number(8.0), source: "S1".to_owned(), year: 2015 };
    assert_eq!(zh.indication(Criterion::StationDistance, &station), "园区整体：8 km（S1 2015）");
    assert_eq!(en.indication(Criterion::StationDistance, &station), "the zone as a whole: 8 km (S1 2015)");
}

#[test]
fn how_a_value_was_measured_is_said() {
    let catalog = catalog();
    let (zh, en) = (speaker(&ZH, &catalog), speaker(&EN, &catalog));
    let part = Remark::PartOf { used_m2: 5_000.0, vacant_m2: 12_000.0 };
    assert_eq!(
        (zh.remark(&part).as_str(), en.remark(&part).as_str()),
        ("取其中 5,000 m²，全部 12,000 m²", "5,000 m² out of 12,000 m²")
    );
    let land = Remark::OnLand { land_m2: 20_000.0, floor_area_ratio: 1.5, counted_twice: true };
    assert_eq!(zh.remark(&land), "按用地 20,000 m²、容积率上限 1.5 可建，层高超过 8 m 的按两层计");
    assert_eq!(en.remark(&Remark::ShareOf { whole: 800.0 }), "this part's share of 800 kVA");
    assert_eq!(en.remark(&Remark::WithBuilding { months: 1.0 }), "with 1 month of building");
    for remark in [Remark::NearLoadLimit, land, part] {
        check(&en.remark(&remark), Language::English, "remark");
    }
}
