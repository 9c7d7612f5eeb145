//! Words: every fixed text, every criterion, every verdict, in every language.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

mod answers;
mod chain;
mod concessions;
mod costs;
mod findings;
mod japanese;
mod korean;
mod park;
mod problems;
mod together;
mod traditional;
mod weights;

use sitematch::catalog::{Catalog, Label, Language, SiteKind, Status, Value, WayIn, read};
use sitematch::engine::{
    Assessment, CostItem, Finding, Interval, LeftOut, LeftOutReason, Matcher, Note, Offered, Question, QuestionKind,
    Relation, Standing, Verdict,
};
use sitematch::industry::IndustryCode;
use sitematch::request::{Criterion, Group, Levels, Request, Scale};
use sitematch::text::{FairKey, Key, Locale, PlainLocale, Plural, SheetKey, Speaker, ViewKey, Voice, example};
use sitematch::units::{Day, Quantity, Unit, read_range};

const ZH: PlainLocale = PlainLocale(Voice::simplified_chinese());
const EN: PlainLocale = PlainLocale(Voice::english());
const JA: PlainLocale = PlainLocale(Voice::japanese());

fn all_locales() -> [PlainLocale; Language::ALL.len()] {
    Language::ALL.map(|language| PlainLocale(Voice::of(language)))
}

fn catalog() -> Catalog {
    read(
        r#"{
          "format": "sitematch-catalog/1", "id": "test", "as_of": "2026-11-20",
          "name": {"zh-Hans": "衡阳高新区", "en": "Hengyang High-Tech Zone"},
          "contact": {"office": {"zh-Hans": "招商局", "en": "Investment Office"}},
          "sources": [
            {"id": "S1", "kind": "document", "publisher": {"zh-Hans": "某百科", "en": "An encyclopaedia"},
             "title": {"zh-Hans": "衡阳高新区词条", "en": "Entry on the zone"}, "year": 2015},
            {"id": "illustrative", "kind": "illustrative", "publisher": {"zh-Hans": "本页", "en": "This page"},
             "title": {"zh-Hans": "示例数据", "en": "Example data"}, "year": 2026}],
          "sub_parks": [{"id": "south", "name": {"zh-Hans": "白沙洲", "en": "Baishazhou"}, "map": {"x": 0, "y": 0}}],
          "buildings": [],
          "sites": [
            {"id": "a2", "kind": "plant_unit", "name": {"zh-Hans": "重装A2", "en": "Heavy plant A2"},
             "sub_park": "south", "facts": {"clear_height_m": {"value": 9.6, "source": "illustrative", "year": 2026}}},
            {"id": "p1", "kind": "parcel", "name": {"zh-Hans": "一号地块", "en": "Plot 1"},
             "sub_park": "south", "facts": {}}]
        }"#,
    )
    .unwrap()
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn label(zh_hans: &str, en: &str) -> Label {
    Label { zh_hans: zh_hans.to_owned(), en: en.to_owned(), ..Label::default() }
}

fn typed(criterion: Criterion, low: f64, high: Option<f64>) -> Levels {
    Levels::from_typed(criterion, low, high).unwrap()
}

/// Ordinary levels of any criterion.
fn levels(criterion: Criterion) -> Levels {
    match criterion.scale() {
        Scale::AtLeast(..) | Scale::AtMost(..) | Scale::Around(..) => {
            typed(criterion, example(criterion).unwrap(), None)
        }
        Scale::Yes => Levels::Yes,
        Scale::Class(_) => Levels::Class(2),
    }
}

fn finding(criterion: Criterion, asked: Levels, offered: Offered, verdict: Verdict) -> Finding {
    let value = match verdict {
        Verdict::Meets { .. } => Interval::exactly(1.0),
        Verdict::FallsShort { .. } => Interval::ZERO,
        Verdict::CanBeMet { .. } | Verdict::Unknown => Interval::UNKNOWN,
    };
    Finding {
        criterion,
        asked,
        hard: true,
        assumed: false,
        offered,
        verdict,
        value,
        weight: 1.0,
        contribution: value,
        provenance: None,
        indication: None,
        remark: None,
    }
}

fn known(criterion: Criterion, asked: Levels, number: f64, verdict: Verdict) -> Finding {
    finding(criterion, asked, Offered::Known { value: Value::Number(number) }, verdict)
}

fn speaker<'a>(locale: &'a PlainLocale, catalog: &'a Catalog) -> Speaker<'a> {
    Speaker { locale, catalog, area_unit: Unit::SquareMetre }
}

/// A finding of every verdict and offer on a criterion, as the engine could give it.
fn findings(criterion: Criterion) -> Vec<Finding> {
    let asked = levels(criterion);
    let (good, bad, margin, by) = match asked {
        Levels::AtLeast { limit, .. } => {
            (Value::Number(limit * 1.2), Value::Number(limit * 0.8), Some(limit * 0.2), limit * 0.2)
        }
        Levels::AtMost { limit, .. } => {
            (Value::Number(limit * 0.8), Value::Number(limit * 1.2), Some(limit * 0.2), limit * 0.2)
        }
        Levels::Around { want, .. } => {
            (Value::Number(want.0 * 1.2), Value::Number(want.0 * 0.8), Some(want.0 * 0.2), want.0 * 0.2)
        }
        Levels::Yes if criterion == Criterion::MoveIn => {
            (Value::Day(day("2027-03-01")), Value::Day(day("2027-05-15")), None, 45.0)
        }
        Levels::Yes => (Value::YesNo(true), Value::YesNo(false), None, 1.0),
        Levels::Class(_) => {
            let Scale::Class(table) = criterion.scale() else { panic!("{criterion:?}") };
            (Value::Class(table, 2), Value::Class(table, 1), None, 1.0)
        }
    };
    let planned = |now, from, works: Option<Label>| Offered::Planned { now, then: good, from, works };
    let from = Some(day("2027-05-01"));
    let works = Some(label("增容", "the substation works"));
    let falls_short = Verdict::FallsShort { by };
    let mut findings = vec![
        finding(criterion, asked, Offered::Known { value: good }, Verdict::Meets { margin }),
        finding(criterion, asked, Offered::Known { value: good }, Verdict::Meets { margin: margin.map(|_| 0.0) }),
        finding(criterion, asked, Offered::Known { value: bad }, falls_short.clone()),
        finding(criterion, asked, planned(Some(bad), from, None), falls_short),
        finding(criterion, asked, planned(Some(bad), from, None), Verdict::CanBeMet { from, works: None }),
        finding(criterion, asked, planned(None, from, None), Verdict::CanBeMet { from, works: None }),
        finding(
            criterion,
            asked,
            planned(Some(bad), None, works.clone()),
            Verdict::CanBeMet { from: None, works: works.clone() },
        ),
        finding(criterion, asked, planned(None, None, None), Verdict::CanBeMet { from: None, works: None }),
        finding(criterion, asked, Offered::BuiltToOrder { months: Some(12.0) }, Verdict::Meets { margin: None }),
        finding(criterion, asked, Offered::BuiltToOrder { months: None }, Verdict::Meets { margin: None }),
        finding(criterion, asked, Offered::Unknown, Verdict::Unknown),
    ];
    if let (Value::Number(good), Value::Number(bad)) = (good, bad) {
        let between = Offered::Between { low: f64::min(good, bad), high: f64::max(good, bad) };
        findings.push(finding(criterion, asked, between, Verdict::Unknown));
    }
    findings
}

#[test]
fn every_fixed_text_is_there_in_every_language_and_differs_between_them() {
    let texts = |key: String, language: Language, text: &str, en: &str| {
        assert!(!text.trim().is_empty(), "{key}");
        assert_eq!(text == en, language == Language::English, "{key}");
        check(text.trim(), language, &key);
    };
    for PlainLocale(voice) in all_locales() {
        for key in Key::ALL {
            texts(format!("{key:?}"), voice.language(), voice.t(*key), EN.0.t(*key));
        }
        for key in SheetKey::ALL {
            texts(format!("{key:?}"), voice.language(), voice.t(*key), EN.0.t(*key));
        }
        for key in FairKey::ALL {
            texts(format!("{key:?}"), voice.language(), voice.t(*key), EN.0.t(*key));
        }
        for key in ViewKey::ALL {
            texts(format!("{key:?}"), voice.language(), voice.t(*key), EN.0.t(*key));
        }
    }
}

fn chinese(c: char) -> bool {
    ('\u{3000}'..='\u{9fff}').contains(&c) || ('\u{ff00}'..='\u{ffef}').contains(&c)
}

#[test]
fn every_criterion_has_a_name_and_a_meaning_of_its_own() {
    let catalog = catalog();
    for locale in all_locales() {
        let speaker = speaker(&locale, &catalog);
        let mut names: Vec<&str> = Criterion::ALL.iter().map(|criterion| speaker.criterion(*criterion)).collect();
        let mut meanings: Vec<&str> =
            Criterion::ALL.iter().map(|criterion| speaker.criterion_meaning(*criterion)).collect();
        for texts in [&mut names, &mut meanings] {
            assert!(texts.iter().all(|text| !text.is_empty()));
            texts.sort_unstable();
            texts.dedup();
            assert_eq!(texts.len(), Criterion::ALL.len());
        }
    }
}

#[test]
fn no_word_of_ours_and_no_stray_sign_reaches_the_reader() {
    let catalog = catalog();
    let asks = |speaker: &Speaker<'_>, finding: &Finding| {
        let matcher = Matcher::new(catalog.clone());
        let mut assessment = matcher.assess(&Request::default(), "a2", day("2026-11-20")).unwrap();
        assessment.findings = vec![finding.clone()];
        let kind = match finding.verdict {
            Verdict::CanBeMet { .. } => QuestionKind::Planned,
            Verdict::Meets { .. } | Verdict::FallsShort { .. } | Verdict::Unknown => QuestionKind::Unknown,
        };
        speaker.question(&assessment, &Question { criterion: Some(finding.criterion), kind })
    };
    for locale in all_locales() {
        for area_unit in [Unit::SquareMetre, Unit::Mu] {
            let speaker = Speaker { locale: &locale, catalog: &catalog, area_unit };
            for criterion in Criterion::ALL {
                let mut said = vec![
                    speaker.criterion(*criterion).to_owned(),
                    speaker.criterion_meaning(*criterion).to_owned(),
                    speaker.asked(*criterion, &levels(*criterion)),
                    speaker.requirement(*criterion, &levels(*criterion)),
                ];
                for finding in findings(*criterion) {
                    said.extend([speaker.offered(&finding), speaker.gap(&finding), speaker.reason(&finding)]);
                    said.push(asks(&speaker, &finding));
                }
                for text in &said {
                    check(text, locale.voice().language(), &format!("{criterion:?}"));
                }
            }
        }
    }
}

fn check(text: &str, language: Language, what: &str) {
    assert!(!text.trim().is_empty(), "{what}: nothing said");
    assert_eq!(text.trim(), text, "{what}: {text:?}");
    for stray in ["constraint", "violat", "null", "NaN", "inf", "None", "Some", "verdict", "  ", "{", "}"] {
        assert!(!text.contains(stray), "{what}: {text:?} holds {stray:?}");
    }
    match language {
        Language::SimplifiedChinese => {}
        Language::TraditionalChinese => traditional::check(text, what),
        Language::Japanese => japanese::check(text, what),
        Language::English => assert!(!text.chars().any(chinese), "{what}: {text:?}"),
        Language::Korean => korean::check(text, what),
    }
}

#[test]
fn what_is_asked_reads_as_people_write_it() {
    let catalog = catalog();
    let (zh, en) = (speaker(&ZH, &catalog), speaker(&EN, &catalog));
    let both = |criterion, levels: Levels| (zh.asked(criterion, &levels), en.asked(criterion, &levels));
    let height = |low, high| typed(Criterion::ClearHeight, low, high);
    assert_eq!(both(Criterion::ClearHeight, height(9.0, None)).0, "≥ 9 m");
    assert_eq!(both(Criterion::ClearHeight, height(8.0, Some(10.0))).1, "8–10 m");
    assert_eq!(both(Criterion::Rent, typed(Criterion::Rent, 14.0, None)).0, "≤ 14 元/m²·月");
    assert_eq!(both(Criterion::Rent, typed(Criterion::Rent, 14.0, None)).1, "≤ 14 yuan/m²/month");
    assert_eq!(both(Criterion::PlantArea, typed(Criterion::PlantArea, 12_000.0, None)).0, "12,000 m²");
    assert_eq!(both(Criterion::PlantArea, typed(Criterion::PlantArea, 8_000.0, Some(10_000.0))).1, "8,000–10,000 m²");
    assert_eq!(zh.asked(Criterion::FloorLoad, &typed(Criterion::FloorLoad, 19.6133, None)), "≥ 2 t/m²");
    assert_eq!(both(Criterion::Gas, Levels::Yes), ("有".to_owned(), "yes".to_owned()));
    assert_eq!(both(Criterion::FireClass, Levels::Class(2)), ("丙类".to_owned(), "class C (bing)".to_owned()));
    assert_eq!(both(Criterion::EnvironmentPaper, Levels::Class(2)).0, "报告表");
    let mu = Speaker { area_unit: Unit::Mu, ..zh };
    assert_eq!(mu.asked(Criterion::LandArea, &typed(Criterion::LandArea, 20_000.0, None)), "30 亩");
    assert_eq!(mu.asked(Criterion::LandPrice, &typed(Criterion::LandPrice, 300.0, None)), "≤ 20 万元/亩");
    assert_eq!(zh.area_in_other_units(12_000.0), "≈ 18 亩");
}

fn assessed(findings: Vec<Finding>, questions: Vec<Question>) -> Assessment {
    let matcher = Matcher::new(catalog());
    let assessment = matcher.assess(&Request::default(), "a2", day("2026-11-20")).unwrap();
    Assessment { findings, questions, ..assessment }
}

#[test]
fn closed_lists_are_worded_in_every_language() {
    let catalog = catalog();
    for locale in all_locales() {
        let speaker = speaker(&locale, &catalog);
        let mut said: Vec<String> = Vec::new();
        let mut say = |text: &str| said.push(text.to_owned());
        Group::ALL.iter().for_each(|group| say(speaker.group(*group)));
        WayIn::ALL.iter().for_each(|way| say(speaker.way_in(*way)));
        SiteKind::ALL.iter().for_each(|(_, kind)| say(speaker.kind(*kind)));
        Status::ALL.iter().for_each(|(_, status)| say(speaker.status(*status)));
        for standing in [Standing::Fits, Standing::Conditional, Standing::Misses] {
            say(speaker.standing(standing));
        }
        for relation in [Relation::Supplier, Relation::Customer, Relation::Both, Relation::SameTrade] {
            say(speaker.relation(relation));
        }
        for item in [
            CostItem::Rent,
            CostItem::RentFree,
            CostItem::Deposit,
            CostItem::PropertyFee,
            CostItem::Purchase,
            CostItem::Land,
            CostItem::Construction,
            CostItem::FitOut,
            CostItem::PowerWorks,
            CostItem::WaterWorks,
            CostItem::Residual,
        ] {
            say(speaker.cost_item(item));
        }
        for note in [Note::AsksNothing, Note::NoImportance, Note::NoCandidates] {
            say(speaker.note(note));
        }
        for reason in
            [LeftOutReason::KindOfSite, LeftOutReason::NoIndustry, LeftOutReason::NoLinkage, LeftOutReason::OnTheGround]
        {
            say(&speaker.left_out(&LeftOut { criterion: Criterion::Rent, reason }));
        }
        say(&speaker.industry(IndustryCode::parse("3433").unwrap()));
        for text in said {
            check(&text, locale.voice().language(), "closed list");
        }
    }
    assert_eq!(
        speaker(&ZH, &catalog).verdicts(&assessed(findings(Criterion::Crane), vec![])),
        "4 项满足，4 项以后可满足，2 项待确认，2 项不足"
    );
    assert_eq!(
        speaker(&EN, &catalog).score_spoken(Interval { low: 0.84, high: 0.89 }),
        "score 84, up to 89 once the unknown is confirmed"
    );
    assert_eq!(speaker(&EN, &catalog).score(Interval { low: 0.84, high: 0.89 }), "84–89");
    assert_eq!(speaker(&EN, &catalog).score(Interval::exactly(0.91)), "91");
}

#[test]
fn every_example_can_be_asked_and_every_unit_shown_can_be_typed_back() {
    let catalog = catalog();
    for locale in all_locales() {
        for area_unit in [Unit::SquareMetre, Unit::Mu] {
            let speaker = Speaker { locale: &locale, catalog: &catalog, area_unit };
            for criterion in Criterion::ALL {
                assert_eq!(example(*criterion).is_some(), criterion.quantity().is_some(), "{criterion:?}");
                let (Some(base), Some(quantity), Some(unit)) =
                    (example(*criterion), criterion.quantity(), speaker.display_unit(*criterion))
                else {
                    continue;
                };
                assert!(Levels::from_typed(*criterion, base, None).is_ok(), "{criterion:?}");
                if matches!(quantity, Quantity::Count | Quantity::Share) {
                    continue;
                }
                let shown = format!("{} {}", unit.from_base(base, quantity), speaker.unit(unit));
                let read = read_range(&shown, quantity, quantity.base_unit()).unwrap();
                assert!((read.low - base).abs() < 1e-6, "{shown} was read as {read:?}, not {base}");
            }
        }
    }
}

#[test]
fn the_plain_locale_groups_trims_and_orders() {
    assert_eq!(EN.number(1_234_567.0, 0), "1,234,567");
    assert_eq!(EN.number(12.50, 2), "12.5");
    assert_eq!(EN.number(-0.001, 2), "0");
    assert_eq!(ZH.number(-1.5, 1), "−1.5");
    assert_eq!(ZH.number(f64::NAN, 1), "–");
    assert_eq!(ZH.day(day("2027-05-01")), "2027 年 5 月 1 日");
    assert_eq!(EN.day(day("2027-05-01")), "1 May 2027");
    let items = ["a", "b", "c"].map(str::to_owned);
    assert_eq!(ZH.list(&items), "a、b和c");
    assert_eq!(EN.list(&items), "a, b and c");
    assert_eq!((EN.plural(1), EN.plural(0), ZH.plural(1)), (Plural::One, Plural::Other, Plural::Other));
    assert!(EN.compare("apple", "Banana").is_lt());
}

#[test]
fn what_a_box_shows_is_read_as_what_it_holds() {
    let catalog = catalog();
    let speaker = speaker(&EN, &catalog);
    let typable = |text: &str, quantity: Quantity, typed_in: Unit, shown_in: Unit| {
        let base = read_range(text, quantity, typed_in).unwrap().low;
        let shown = speaker.typable(base, quantity, shown_in);
        let again = read_range(&shown, quantity, shown_in).unwrap().low;
        assert!((again - base).abs() <= base * 1e-4, "{text}: {shown}");
        shown
    };
    let area = |text: &str, shown_in: Unit| typable(text, Quantity::Area, Unit::SquareMetre, shown_in);
    assert_eq!(area("500亩", Unit::SquareMetre), "333,333");
    assert_eq!(area("500亩", Unit::Mu), "500");
    assert_eq!(area("3000坪", Unit::SquareMetre), "9,917");
    assert_eq!(area("50000 sq ft", Unit::SquareMetre), "4,645");
    assert_eq!(area("12.000,5", Unit::SquareMetre), "12,000.5");
    assert_eq!(area("750", Unit::Mu), "1.1250", "1.125 could be 1125");
    assert_eq!(typable("30 ft", Quantity::Length, Unit::Metre, Unit::Metre), "9.14");
    assert_eq!(
        typable("9.8", Quantity::FloorLoad, Unit::KilonewtonPerSquareMetre, Unit::TonnePerSquareMetre),
        "0.9993"
    );
    for metres in 1..3000_u32 {
        let text = metres.to_string();
        let shown = area(&text, Unit::Mu);
        let again = read_range(&shown, Quantity::Area, Unit::Mu).unwrap().low;
        assert!(metres < 100 || again == f64::from(metres), "{metres} m² shown as {shown} mu");
    }
}
