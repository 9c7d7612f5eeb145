//! One requirement against one site: offered, gap, reason, source.

use super::{EN, ZH, all_locales, assessed, catalog, check, day, finding, known, label, speaker, typed};
use sitematch::catalog::{ClassTable, Language, Value};
use sitematch::engine::{
    Assessment, Finding, Indication, Interval, Offered, Provenance, ProvenanceLevel, Remark, Verdict,
};
use sitematch::request::{Criterion, Levels};
use sitematch::text::Locale;

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
fn of_two_numbers_the_stronger_is_the_wish_and_the_gap_is_told_against_it() {
    let meets = |margin| Verdict::Meets { margin: Some(margin) };
    let height = typed(Criterion::ClearHeight, 8.0, Some(10.0));
    let at = |metres: f64| told(&known(Criterion::ClearHeight, height, metres, meets(metres - 8.0)));
    assert_eq!(
        at(9.0),
        [
            "9 m",
            "比期望低 1 m",
            "净高 9 m，比期望的 10 m 低 1 m",
            "1 m below the wish",
            "clear height of 9 m, 1 m short of the 10 m wished"
        ]
    );
    assert_eq!(at(8.0)[3], "2 m below the wish", "the limit is no wish");
    assert_eq!(at(10.0)[1..], ["刚好", "净高刚好 10 m", "exactly", "clear height of 10 m, as asked"]);
    assert_eq!(at(12.0)[1..], ["+2 m", "净高富余 2 m", "+2 m", "2 m more clear height than asked"]);
    let truck = typed(Criterion::LongestTruck, 13.0, Some(17.5));
    assert_eq!(
        told(&known(Criterion::LongestTruck, truck, 16.0, meets(3.0)))[1..],
        [
            "比期望短 1.5 m",
            "可进 16 m 货车，比期望的 17.5 m 短 1.5 m",
            "1.5 m below the wish",
            "takes trucks of 16 m, 1.5 m short of the 17.5 m wished"
        ]
    );
    let closeness = typed(Criterion::SupportingIndustries, 0.2, Some(0.5));
    let near = |offered| finding(Criterion::SupportingIndustries, closeness, offered, meets(0.2));
    let points = |share: f64| told(&near(Offered::Known { value: Value::Number(share) }))[3].clone();
    assert_eq!((points(0.52).as_str(), points(0.35).as_str()), ("+2 points", "15 points below the wish"));
    let unconfirmed = near(Offered::Between { low: 0.35, high: 0.6 });
    assert_eq!(told(&unconfirmed)[3], "≤ 15 points below the wish", "nobody knows yet how much it lacks");
}

#[test]
fn the_weak_point_is_a_must_missed_else_a_must_open_else_what_costs_most_else_what_is_open_else_none() {
    let catalog = catalog();
    let en = speaker(&EN, &catalog);
    let truck = typed(Criterion::LongestTruck, 13.0, Some(17.5));
    let mut lacks = known(Criterion::LongestTruck, truck, 16.0, Verdict::Meets { margin: Some(3.0) });
    lacks.value = Interval::exactly(2.0 / 3.0);
    let all =
        known(Criterion::Power, typed(Criterion::Power, 600.0, None), 800.0, Verdict::Meets { margin: Some(200.0) });
    let open = finding(Criterion::Gas, Levels::Yes, Offered::Unknown, Verdict::Unknown);
    let missed = finding(
        Criterion::DualFeed,
        Levels::Yes,
        Offered::Known { value: Value::YesNo(false) },
        Verdict::FallsShort { by: 1.0 },
    );
    let said = |findings: &[&Finding], weakest| {
        let findings = findings.iter().copied().cloned().collect();
        let assessment = Assessment { weakest, ..assessed(findings, vec![]) };
        assessment.weak_point().map(|finding| en.reason(finding))
    };
    let weakest = Some(Criterion::LongestTruck);
    assert_eq!(said(&[&all, &open, &lacks, &missed], weakest).as_deref(), Some("power from one side only"));
    assert_eq!(said(&[&all, &open, &lacks], weakest).as_deref(), Some("natural gas to be confirmed"));
    let open = Finding { hard: false, ..open };
    assert_eq!(
        said(&[&all, &open, &lacks], weakest).as_deref(),
        Some("takes trucks of 16 m, 1.5 m short of the 17.5 m wished")
    );
    assert_eq!(said(&[&all, &open], None).as_deref(), Some("natural gas to be confirmed"));
    assert_eq!(said(&[&all], None), None);
}

#[test]
fn where_less_is_better_the_wish_is_the_lower_number() {
    let meets = |margin| Verdict::Meets { margin: Some(margin) };
    let rent = typed(Criterion::Rent, 12.0, Some(14.0));
    let at = |yuan: f64| told(&known(Criterion::Rent, rent, yuan, meets(14.0 - yuan)));
    assert_eq!(
        at(13.0),
        [
            "13 元/m²·月",
            "比期望贵 1 元",
            "租金 13 元/m²·月，比期望的 12 元/m²·月贵 1 元",
            "1 yuan above the wish",
            "rent of 13 yuan/m²/month, 1 yuan above the 12 yuan/m²/month wished"
        ]
    );
    assert_eq!(at(12.0)[3..], ["exactly", "rent of 12 yuan/m²/month, as wished"]);
    assert_eq!(at(11.0)[1..], ["−1 元", "租金比期望低 1 元", "−1 yuan", "rent 1 yuan below the wish"]);
    let cost = typed(Criterion::YearlyCost, 1_000_000.0, Some(2_000_000.0));
    let yearly = Offered::Between { low: 900_000.0, high: 1_500_000.0 };
    assert_eq!(
        told(&finding(Criterion::YearlyCost, cost, yearly, meets(500_000.0)))[3],
        "≤ 500,000 yuan above the wish"
    );
}

#[test]
fn a_class_that_takes_more_than_is_asked_takes_the_lighter_one_too() {
    let takes = |criterion, table, offered, asked| {
        let offered = Offered::Known { value: Value::Class(table, offered) };
        let told = told(&finding(criterion, Levels::Class(asked), offered, Verdict::Meets { margin: None }));
        [told[1].clone(), told[3].clone(), told[4].clone()]
    };
    let paper = |offered| takes(Criterion::EnvironmentPaper, ClassTable::EnvironmentPaper, offered, 2);
    assert_eq!(paper(3), ["也接收", "takes it too", "takes projects with a report form"]);
    assert_eq!(paper(2)[..2], ["符合", "as asked"]);
    assert_eq!(takes(Criterion::FireClass, ClassTable::Fire, 2, 1)[..2], ["也可以", "allowed too"]);
    assert_eq!(takes(Criterion::LandClass, ClassTable::Land, 0, 1)[..2], ["也可以", "allowed too"]);
}

#[test]
fn in_every_language_what_lacks_to_the_wish_names_the_wish() {
    let catalog = catalog();
    let offered = |criterion, low: f64, high: f64, number: f64| {
        known(criterion, typed(criterion, low, Some(high)), number, Verdict::Meets { margin: Some(1.0) })
    };
    let findings = [
        offered(Criterion::Power, 600.0, 900.0, 800.0),
        offered(Criterion::Docks, 2.0, 5.0, 3.0),
        offered(Criterion::LongestTruck, 13.0, 17.0, 16.0),
        offered(Criterion::SupportingIndustries, 0.2, 0.5, 0.4),
        offered(Criterion::Rent, 12.0, 14.0, 13.0),
        offered(Criterion::YearlyCost, 1_000_000.0, 2_000_000.0, 1_200_000.0),
        offered(Criterion::StationDistance, 5.0, 9.0, 7.0),
        offered(Criterion::ShortestLease, 1.0, 5.0, 3.0),
    ];
    for locale in all_locales() {
        let speaker = speaker(&locale, &catalog);
        for finding in &findings {
            let (Levels::AtLeast { want, .. } | Levels::AtMost { want, .. }) = finding.asked else {
                panic!("{:?}", finding.criterion);
            };
            let wish = speaker.amount(finding.criterion, want);
            let reason = speaker.reason(finding);
            assert!(reason.contains(&wish), "{reason:?} does not name {wish:?}");
            check(&reason, locale.voice().language(), "lacks to the wish");
            check(&speaker.gap(finding), locale.voice().language(), "lacks to the wish");
        }
    }
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
fn a_clear_height_below_a_known_storey_height_is_told_as_no_more_than_that() {
    let clear = typed(Criterion::ClearHeight, 30.0, None);
    let offered = Offered::Between { low: 0.0, high: 15.0 };
    let mut below = finding(Criterion::ClearHeight, clear, offered, Verdict::FallsShort { by: 15.0 });
    below.remark = Some(Remark::BelowStorey { storey_height_m: 15.0 });
    assert_eq!(
        told(&below),
        ["≤ 15 m", "缺 ≥ 15 m", "缺 ≥ 15 m 净高", "≥ 15 m short", "needs ≥ 15 m more clear height"]
    );
    let catalog = catalog();
    let said = all_locales().map(|locale| speaker(&locale, &catalog).remark(&below.remark.unwrap()));
    assert_eq!(
        said,
        [
            "不超过层高 15 m",
            "不超過層高 15 m",
            "no more than the storey height of 15 m",
            "階高15 mを超えることはない",
            "층고 15 m 이하",
        ]
    );
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

#[test]
fn a_drawing_of_some_requirements_promises_no_value_where_one_is_unknown() {
    let catalog = catalog();
    let said = all_locales().map(|locale| speaker(&locale, &catalog).radar_axes(8, 12));
    assert_eq!(
        said,
        [
            "画出 12 项中权重最大、各处都适用的 8 项",
            "畫出 12 項中權重最大、各處都適用的 8 項",
            "The 8 of 12 requirements that weigh most and apply to all these sites",
            "12項目のうち、全物件に当てはまる重みの大きい8項目を表示",
            "12개 조건 중 모든 후보지에 적용되고 가중치가 큰 8개",
        ]
    );
}
