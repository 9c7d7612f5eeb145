//! How sure, why ahead, what is worth what, in words.

use sitematch::catalog::{Catalog, Fact, FactKey, Language, Site, Value};
use sitematch::engine::{
    Exchange, ExchangeRate, Matcher, Shift, SiteSureness, Standing, StandingSureness, Sureness, WeightGiven,
    WeightRange, exchange,
};
use sitematch::request::{Criterion, Emphasis, Levels, Request, Requirement};

use super::{EN, ZH, all_locales, catalog, check, day, levels, speaker};

fn site(id: &str, first: f64, ahead: Vec<Option<f64>>) -> SiteSureness {
    SiteSureness { site: id.to_owned(), first, ranks: vec![first, 1.0 - first], ahead, overtakes: None }
}

fn sureness(count: u32, radius: f64, sites: Vec<SiteSureness>) -> Sureness {
    let standing = StandingSureness { standing: Standing::Fits, count, radius, weights: Vec::new(), sites };
    Sureness { standings: vec![standing], exchange: None }
}

#[test]
fn one_sentence_says_how_sure_an_order_is_and_never_rounds_to_certainty() {
    let catalog = catalog();
    let (zh, en) = (speaker(&ZH, &catalog), speaker(&EN, &catalog));
    let two = |first, radius, ahead| {
        sureness(2, radius, vec![site("a2", first, vec![None, ahead]), site("p1", 1.0 - first, vec![ahead, None])])
    };
    let both = |sure: &Sureness| (zh.sureness(sure).unwrap(), en.sureness(sure).unwrap());
    let (said_zh, said_en) = both(&two(0.87, 0.3, Some(0.87)));
    assert_eq!(said_zh, "各项轻重任意搭配，87% 的搭法里它排第一");
    assert_eq!(said_en, "First in 87% of weightings");
    assert!(both(&two(0.9996, 0.3, Some(0.9996))).1.ends_with("in > 99% of weightings"));
    assert_eq!(both(&two(1.0, 1.0, Some(1.0))).1, "First whatever the weights");
    assert!(both(&two(1.0, 1.0, None)).1.starts_with("2 sites are level"));
    let shared = |radius| {
        let level = || vec![None, None, Some(0.87)];
        let last = site("b7", 0.13, vec![Some(0.13), Some(0.13), None]);
        sureness(3, radius, vec![site("a2", 0.87, level()), site("p1", 0.87, level()), last])
    };
    assert_eq!(both(&shared(1.0)).0, "无论侧重哪一项，它都与另外 1 处并列第一");
    assert_eq!(both(&shared(1.0)).1, "First whatever the weights, level with 1 other site");
    assert_eq!(both(&shared(0.3)).1, "First in 87% of weightings, level with 1 other site");
    let alone = sureness(1, 1.0, vec![site("a2", 1.0, vec![None])]);
    assert_eq!(both(&alone).1, "The only one that fits, whatever the weights");
    assert_eq!(en.sureness(&Sureness { standings: Vec::new(), exchange: None }), None);
    for said in [both(&two(0.5, 0.1, Some(0.5))).1, en.nothing_weighed()] {
        assert!(!said.contains("probab"));
    }
}

#[test]
fn the_radius_the_shift_and_the_range_are_said_as_shares_and_points() {
    let catalog = catalog();
    let (zh, en) = (speaker(&ZH, &catalog), speaker(&EN, &catalog));
    let radius = |radius| en.radius(&sureness(2, radius, Vec::new()).standings[0]);
    assert!(radius(0.31).starts_with("Up to 31% of all weight may go to anything else"));
    assert!(radius(1.0).starts_with("No change of weights") && radius(0.0).starts_with("Another site is level"));
    let given = |criterion| WeightGiven { criterion, amount: 0.03 };
    let from = vec![given(Criterion::Rent), given(Criterion::Crane)];
    let shift = Shift { size: 0.12, to: Criterion::ClearHeight, from };
    let rival = |ahead: Option<f64>, overtakes| SiteSureness { overtakes, ..site("p1", 0.1, vec![ahead, None]) };
    let overtaking = rival(Some(0.1), Some(shift.clone()));
    assert_eq!(
        en.overtakes(&overtaking),
        "Plot 1 overtakes it once more than 6 points of weight go from rent and crane to clear height."
    );
    assert_eq!(zh.overtakes(&overtaking), "从租金和行车挪 6 个百分点以上的权重给净高，一号地块就会超过它。");
    assert_eq!(
        en.overtakes(&rival(Some(0.0), Some(shift.clone()))),
        "Plot 1 draws level only once no weight is left on rent and crane, and never gets ahead."
    );
    let level = Shift { from: Vec::new(), size: 0.0, ..shift };
    assert_eq!(en.overtakes(&rival(Some(0.1), Some(level.clone()))), "Plot 1 is level with it at these weights.");
    assert_eq!(
        en.overtakes(&rival(None, Some(level))),
        "Plot 1 is level with it whatever the weights: they share its place."
    );
    assert_eq!(en.overtakes(&rival(Some(0.0), None)), "Plot 1 never gets ahead, whatever the weights.");
    let range = |from, to| WeightRange { criterion: Criterion::Rent, weight: 0.2, from, to };
    assert_eq!(en.weight_range(&range(0.08, 0.31)), "first place holds from 8% to 31%");
    assert_eq!(zh.weight_range(&range(0.0, 1.0)), "占多少第一名都不变");
}

#[test]
fn a_metre_of_height_is_said_in_yuan_of_rent() {
    let catalog = catalog();
    let (zh, en) = (speaker(&ZH, &catalog), speaker(&EN, &catalog));
    let height = Levels::AtLeast { accept: 7.0, want: 9.0, limit: 7.0 };
    let rent = Levels::AtMost { accept: 11.0, want: 10.0, limit: 11.0 };
    let wish = |criterion, levels, importance| Requirement { importance, ..Requirement::wish(criterion, levels) };
    let requirements = vec![
        wish(Criterion::ClearHeight, height, 40.0),
        wish(Criterion::Gas, Levels::Yes, 50.0),
        wish(Criterion::Rent, rent, 25.0),
    ];
    let found = exchange(&Request { requirements, ..Request::default() }).unwrap();
    let said: Vec<_> = found.rates.iter().map(|rate| (zh.exchange(&found, rate), en.exchange(&found, rate))).collect();
    assert_eq!(said[0], ("净高 1 m ＝ 租金 0.8 元".to_owned(), "1 m of clear height = 0.8 yuan of rent".to_owned()));
    // Twice all that rent can do.
    assert_eq!(said[1].0, "通天然气，重过租金的全部余地（1 元）");
    assert_eq!(said[1].1, "Natural gas on site outweighs all the play in rent (1 yuan)");
}

#[test]
fn every_criterion_can_be_traded_and_every_emphasis_named_in_every_language() {
    let catalog = catalog();
    for locale in all_locales() {
        let speaker = speaker(&locale, &catalog);
        for criterion in Criterion::ALL {
            for (step, equals) in [(Some(1.0), 0.5), (None, 0.5), (Some(1.0), 5.0), (None, 5.0)] {
                let step = step.filter(|_| criterion.quantity().is_some() || *criterion == Criterion::MoveIn);
                let rate = ExchangeRate { criterion: *criterion, step, equals };
                for yardstick in [Criterion::Rent, Criterion::YearlyCost, Criterion::ClearHeight] {
                    let text = speaker.exchange(&Exchange { yardstick, span: 2.0, rates: vec![rate] }, &rate);
                    check(&text, locale.0.language(), &format!("{criterion:?} in {yardstick:?}"));
                }
            }
        }
        for emphasis in Emphasis::ALL {
            check(speaker.emphasis(emphasis), locale.0.language(), "emphasis");
            check(&speaker.emphasis_needs(emphasis), locale.0.language(), "emphasis");
        }
    }
}

/// The two plants `a2` and `b7` with these numbers, and why the first is before the other.
fn why(change: impl FnOnce(&mut Site, &mut Site), request: &Request) -> [(Vec<String>, Vec<String>); 2] {
    let mut catalog: Catalog = catalog();
    let mut a = catalog.sites[0].clone();
    let mut b = Site { id: "b7".to_owned(), name: super::label("丙库B7", "Plant B7"), ..a.clone() };
    change(&mut a, &mut b);
    catalog.sites = vec![a, b];
    let matcher = Matcher::new(catalog.clone());
    let today = day("2026-11-20");
    let explanation = matcher.explain(request, "a2", "b7", today).unwrap();
    let comparison = matcher.compare(request, "a2", "b7", today).unwrap();
    [Language::English, Language::SimplifiedChinese].map(|language| {
        let locale = sitematch::text::PlainLocale(sitematch::text::Voice::of(language));
        let speaker = speaker(&locale, &catalog);
        let here = speaker.ahead(&explanation, &comparison, Some("a2"));
        assert!(here.iter().all(|sentence| !sentence.contains("A2")), "{here:?}");
        let said = speaker.ahead(&explanation, &comparison, None);
        said.iter().for_each(|sentence| check(sentence, language, "why"));
        (said, speaker.draws_level(&explanation, &comparison))
    })
}

fn offers(site: &mut Site, key: FactKey, number: f64) {
    let (value, source) = (Some(Value::Number(number)), Some("illustrative".to_owned()));
    site.facts.insert(key, Fact { value, planned: None, source, year: Some(2026), note: None });
}

fn wishes(criteria: &[(Criterion, f64)]) -> Request {
    let wish = |(criterion, importance): &(Criterion, f64)| Requirement {
        importance: *importance,
        ..Requirement::wish(*criterion, levels(*criterion))
    };
    Request { requirements: criteria.iter().map(wish).collect(), ..Request::default() }
}

#[test]
fn the_smallest_sufficient_set_of_reasons_is_named_with_what_it_outweighs() {
    let asked = wishes(&[(Criterion::ClearHeight, 50.0), (Criterion::Crane, 30.0), (Criterion::Rent, 20.0)]);
    let [(en, ways), (zh, _)] = why(
        |a, b| {
            offers(a, FactKey::Crane, 10.0);
            offers(a, FactKey::Rent, 30.0);
            offers(b, FactKey::ClearHeight, 8.55);
            offers(b, FactKey::Crane, 0.0);
            offers(b, FactKey::Rent, 10.0);
        },
        &asked,
    );
    assert_eq!(
        en,
        [
            "Heavy plant A2 is better on crane: 30 points, which outweighs all that speaks for Plant B7: rent, 20 points."
        ]
    );
    assert_eq!(zh, ["重装 A2 胜在行车（30 分），足以抵过丙库 B7 的全部长处：租金（20 分）。"]);
    // 35 points behind: no height alone closes that, and neither does a crane.
    assert!(ways.is_empty(), "{ways:?}");
    let [(en, ways), (zh, _)] = why(|_, b| offers(b, FactKey::ClearHeight, 8.55), &asked);
    assert_eq!(en, ["Heavy plant A2 is better on clear height (25 points), and Plant B7 on nothing."]);
    assert_eq!(zh, ["重装 A2 胜在净高（25 分），丙库 B7 没有一项更好。"]);
    assert_eq!(ways, ["Clear height ≥ 9 m", "Crane ≥ 9.7 t"]);
}

#[test]
fn where_points_are_level_or_against_it_the_rule_that_decides_is_named() {
    let mut strict = wishes(&[(Criterion::ClearHeight, 50.0), (Criterion::Crane, 50.0)]);
    strict.requirements[0].hard = true;
    let [(en, ways), (zh, _)] = why(
        |_, b| {
            offers(b, FactKey::ClearHeight, 8.0);
            offers(b, FactKey::Crane, 10.0);
        },
        &strict,
    );
    assert_eq!(en[0], "Heavy plant A2 fits, Plant B7 does not fit: needs 1 m more clear height.");
    assert_eq!(zh[0], "重装 A2 合适，丙库 B7 不合适：缺 1 m 净高。");
    assert!(ways.is_empty(), "its standing is in the way");
    strict.requirements[0].importance = 10.0;
    let [(en, _), _] = why(
        |_, b| {
            offers(b, FactKey::ClearHeight, 8.0);
            offers(b, FactKey::Crane, 10.0);
        },
        &strict,
    );
    assert!(en[1].starts_with("By points alone Plant B7 would be"), "{en:?}");
    let wish = wishes(&[(Criterion::ClearHeight, 50.0)]);
    let [(en, _), _] = why(|_, _| {}, &wish);
    assert_eq!(
        en,
        ["Nothing tells Heavy plant A2 and Plant B7 apart; Heavy plant A2 is listed first by its number alone."]
    );
    let [(en, _), _] = why(|a, _| a.revived = true, &wish);
    assert!(en[0].contains("idle space"), "{en:?}");
    let [(en, _), (zh, _)] = why(|_, b| b.revived = true, &wish);
    assert!(en.is_empty() && zh.is_empty(), "the first is behind");
}
