//! The chain, and companies and their sites, in words.

use sitematch::catalog::Language;
use sitematch::engine::{Assignment, Barred, ChainSide, Fill, Gap, Interval, Matcher, SupplyChain};
use sitematch::request::{Project, Request, read};
use sitematch::text::{PlainLocale, Speaker, Voice};
use sitematch::units::Unit;

use crate::{EN, ZH, day};

fn hengyang() -> Matcher {
    Matcher::open(include_str!("../../www/catalogs/hengyang.json")).unwrap()
}

fn speaker<'a>(matcher: &'a Matcher, locale: &'a PlainLocale) -> Speaker<'a> {
    Speaker { locale, catalog: matcher.catalog(), area_unit: Unit::SquareMetre }
}

fn chain(matcher: &Matcher, industry: &str) -> SupplyChain {
    let industry = Some(industry.parse().unwrap());
    matcher.chain(&Request { project: Project { industry, ..Project::default() }, ..Request::default() }).unwrap()
}

#[test]
fn what_firms_cover_is_said_of_a_sub_park_and_of_the_whole_zone() {
    let matcher = hengyang();
    let forklifts = chain(&matcher, "3433");
    let (bought, sold) = (Interval { low: 0.0, high: 0.37 }, Interval::exactly(0.62));
    let said =
        |locale: &PlainLocale, whole| speaker(&matcher, locale).covered(&forklifts, bought, sold, whole).unwrap();
    assert_eq!(
        said(&ZH, false),
        "贵行业从制造业采购的 0–37%、向制造业销售的 62%，所涉的行业在这里有企业；有没有产能、要不要货，还得问企业。"
    );
    assert_eq!(
        said(&ZH, true),
        "贵行业从制造业采购的 0–37%、向制造业销售的 62%，所涉的行业在全区有企业；有没有产能、要不要货，还得问企业。"
    );
    assert_eq!(
        said(&EN, false),
        "The trades behind 0–37% of what your trade buys from manufacturers and 62% of what it sells to them have firms here; whether these have capacity for you, ask them."
    );
    let wholesale = chain(&matcher, "51");
    assert_eq!(speaker(&matcher, &EN).covered(&wholesale, bought, sold, true), None);
}

#[test]
fn firms_that_a_document_counts_are_counted_and_named_ones_named() {
    let matcher = hengyang();
    let forklifts = chain(&matcher, "3433");
    let pipes = forklifts.sub_parks.iter().find(|place| place.sub_park == "steel-pipe").unwrap();
    let rolled = pipes.suppliers.iter().find(|row| row.division.as_str() == "31").unwrap();
    let named = |locale| rolled.firms.iter().map(|firm| speaker(&matcher, locale).chain_firm(firm)).collect::<Vec<_>>();
    assert_eq!(named(&ZH), ["华菱衡钢", "另有 15 家，资料未列名"]);
    assert_eq!(named(&EN), ["Hunan Valin Hengyang Steel Tube", "15 more, not named"]);
    assert_eq!(speaker(&matcher, &EN).cited("S1", 2014), "S1 2014");
    assert_eq!([speaker(&matcher, &ZH).firms(3), speaker(&matcher, &EN).firms(1)], ["3 家企业", "1 firm"]);
}

#[test]
fn a_gap_says_its_share_and_where_in_the_zone_it_could_be_had() {
    let matcher = hengyang();
    let forklifts = chain(&matcher, "3433");
    let place = forklifts.sub_parks.iter().find(|place| place.sub_park == "baishazhou").unwrap();
    let steel = place.gaps.iter().find(|gap| gap.division.as_str() == "31").unwrap();
    assert_eq!(
        speaker(&matcher, &EN).chain_gap(steel, false),
        "Smelting and pressing of ferrous metals: 13% of what you buy, no firm here; 16 in Steel-pipe cluster"
    );
    assert_eq!(
        speaker(&matcher, &ZH).chain_gap(steel, false),
        "黑色金属冶炼和压延加工业：占采购 13%，这里没有；钢管深加工产业聚集区有 16 家"
    );
    let nowhere = Gap { elsewhere: Vec::new(), side: ChainSide::Customer, ..steel.clone() };
    assert_eq!(
        speaker(&matcher, &EN).chain_gap(&nowhere, false),
        "Smelting and pressing of ferrous metals: 13% of what you sell, no firm here nor elsewhere in the zone"
    );
    assert_eq!(
        speaker(&matcher, &ZH).chain_gap(&nowhere, true),
        "黑色金属冶炼和压延加工业：占销售 13%，资料中全区没有这类企业"
    );
}

#[test]
fn a_fill_says_who_could_trade_with_the_newcomer_and_how_much_and_what_is_not_sure() {
    let matcher = hengyang();
    let forklifts = chain(&matcher, "3433");
    let core = forklifts.sub_parks.iter().find(|place| place.sub_park == "core").unwrap();
    let of = |side| core.fills.iter().find(|fill| fill.firm.firm == "changhong" && fill.newcomer_is == side).unwrap();
    let said = |locale, fill: &Fill| speaker(&matcher, locale).chain_fill(fill, forklifts.industry);
    let selling = of(ChainSide::Supplier);
    assert_eq!(
        said(&EN, selling),
        "Changhong Boiler could buy from you: 57% of what its trade buys is of your division, General purpose machinery"
    );
    assert_eq!(said(&ZH, selling), "长宏锅炉可以向您采购：其行业采购的 57% 来自贵行业所属的通用设备制造业");
    let buying = Fill { certain: false, ..of(ChainSide::Customer).clone() };
    assert_eq!(
        said(&ZH, &buying),
        "长宏锅炉可以供货给您：其行业销售的 44% 去往贵行业所属的通用设备制造业（这里是否已有同行待确认）"
    );
    assert!(said(&EN, &buying).ends_with("(whether your trade is here already is to be confirmed)"));
}

const SITES: &str = r#"{"format": "sitematch-catalog/1", "id": "t", "as_of": "2026-11-20",
  "name": {"zh-Hans": "园", "en": "Park"}, "contact": {"office": {"zh-Hans": "办", "en": "Office"}},
  "sources": [{"id": "made", "kind": "illustrative", "publisher": {"zh-Hans": "本页", "en": "Page"},
    "title": {"zh-Hans": "示例", "en": "Example"}, "year": 2026}],
  "sub_parks": [{"id": "north", "name": {"zh-Hans": "北", "en": "North"}, "map": {"x": 0, "y": 0}}],
  "sites": [
    {"id": "large", "kind": "plant_unit", "sub_park": "north", "name": {"zh-Hans": "大厂房", "en": "Large plant"},
     "facts": {"area_m2": {"value": 2000, "source": "made", "year": 2026}}},
    {"id": "small", "kind": "plant_unit", "sub_park": "north", "name": {"zh-Hans": "小厂房", "en": "Small plant"},
     "facts": {"area_m2": {"value": 1800, "source": "made", "year": 2026}}}]}"#;

fn needs(area_m2: u32, hard: bool) -> Request {
    let asked = format!(r#""criterion": "plant_area_m2", "want": {area_m2}, "accept": [0, 9000], "hard": {hard}"#);
    read(&format!(r#"{{"format": "sitematch-request/1", "ways_in": ["rent"], "requirements": [{{{asked}}}]}}"#))
        .unwrap()
}

fn pairings(matcher: &Matcher, assignment: &Assignment, locale: &PlainLocale) -> Vec<String> {
    let names = ["甲", "乙", "丙"].map(str::to_owned);
    let say = |pairing| speaker(matcher, locale).pairing(assignment, pairing, &names);
    assignment.pairings.iter().map(say).collect()
}

#[test]
fn who_gives_way_is_told_to_whom_what_it_loses_and_what_the_other_way_would_cost() {
    let matcher = Matcher::open(SITES).unwrap();
    let assignment = matcher.assign(&[needs(2000, false), needs(2000, true)], day("2026-11-21"));
    assert_eq!(
        pairings(&matcher, &assignment, &EN),
        [
            "Its first choice, Large plant, goes to 乙; here: 10 points less. If it got that, one company fewer would \
             have a site that fits.",
            "Its own first choice.",
        ]
    );
    assert_eq!(
        pairings(&matcher, &assignment, &ZH),
        ["首选大厂房给了乙；这处少 10 个百分点。若把首选给它，会少 1 家得到合适的。", "就是它的首选。"]
    );
    assert_eq!(speaker(&matcher, &EN).served(&assignment.served), "2 companies: 2 get a site that fits");
}

#[test]
fn who_gets_none_is_told_why_and_who_asks_the_same_twice_is_told_so() {
    let matcher = Matcher::open(SITES).unwrap();
    let requests = [needs(2000, true), needs(2000, true), needs(3000, true)];
    let assignment = matcher.assign(&requests, day("2026-11-21"));
    assert_eq!(
        pairings(&matcher, &assignment, &EN),
        [
            "Its own first choice.",
            "No site is left that suits it; its first choice, Large plant, goes to 甲. If it got that, all together \
             would be served as well. Asks the same as 甲.",
            "No site suits it. Nearest: Large plant, needs 1,000 m² more plant.",
        ]
    );
    assert_eq!(
        pairings(&matcher, &assignment, &ZH),
        [
            "就是它的首选。",
            "适合它的都给了别家，首选大厂房给了甲。若把首选给它，总体一样好。与甲的需求相同。",
            "没有适合它的。最接近的是大厂房：缺 1,000 m² 厂房。",
        ]
    );
    assert_eq!(speaker(&matcher, &EN).served(&assignment.served), "3 companies: 1 gets a site that fits, 2 get none");
    assert_eq!(speaker(&matcher, &ZH).served(&assignment.served), "3 家企业：1 家得到合适的，2 家没有着落");
    let nothing = Request { ways_in: vec![sitematch::catalog::WayIn::Land], ..Request::default() };
    let alone = matcher.assign(&[nothing], day("2026-11-21"));
    assert_eq!(pairings(&matcher, &alone, &EN), ["Nothing is offered its way."]);
    assert_eq!(pairings(&matcher, &alone, &ZH), ["没有它要的进驻方式。"]);
}

#[test]
fn a_site_stands_somewhere_in_each_companys_own_order() {
    let matcher = Matcher::open(SITES).unwrap();
    let said = |locale: &PlainLocale, site: &str| {
        let fits = matcher.leads(site, &[needs(1000, false), needs(2000, true)], day("2026-11-21")).unwrap();
        let mut fits: Vec<_> = fits.iter().map(|fit| (fit.lead, speaker(&matcher, locale).lead_place(fit))).collect();
        fits.sort();
        fits.into_iter().map(|(_, said)| said).collect::<Vec<_>>()
    };
    assert_eq!(said(&EN, "large"), ["number 2 of 2 sites for it", "the only site for it"]);
    assert_eq!(said(&EN, "small"), ["its first choice of 2 sites", "1 other site is open to it"]);
    assert_eq!(said(&ZH, "large"), ["在它 2 处可选中排第 2", "它唯一可选的一处"]);
    assert_eq!(said(&ZH, "small"), ["它 2 处可选中的首选", "它另有 1 处可选"]);
    for language in Language::ALL {
        let locale = PlainLocale(Voice::of(language));
        let words = [Barred::NotOffered, Barred::OtherWayIn].map(|barred| speaker(&matcher, &locale).barred(barred));
        assert!(words[0] != words[1] && words.iter().all(|words| !words.is_empty()));
    }
}
