//! The park's side in words, said of whole answers.

use super::{EN, ZH, all_locales, speaker};
use sitematch::catalog::Catalog;
use sitematch::engine::{Admission, Matcher};
use sitematch::request::{self, Request};
use sitematch::text::{ParkKey, Speaker};
use sitematch::units::Day;

const CATALOG: &str = include_str!("../../www/catalogs/hengyang.json");
/// A plot of the default catalog that can be split: 10 mu are taken for the 6,667 m² that are asked.
const PLOT: &str = "core-p01";

fn held(project: &str, requirements: &str) -> (Matcher, Request, Admission) {
    let matcher = Matcher::open(CATALOG).unwrap();
    let text =
        format!(r#"{{"format": "sitematch-request/1", "project": {project}, "requirements": [{requirements}]}}"#);
    let request = request::read(&text).unwrap();
    let admission = matcher.admission(&request, &[PLOT], Day::new(2026, 11, 20).unwrap()).unwrap();
    (matcher, request, admission)
}

fn both<T>(catalog: &Catalog, said: impl Fn(&Speaker<'_>) -> T) -> (T, T) {
    (said(&speaker(&ZH, catalog)), said(&speaker(&EN, catalog)))
}

#[test]
fn a_shortfall_is_said_in_money_and_in_mu_with_both_ways_out() {
    let (matcher, _, admission) = held(r#"{"investment_yuan": 20000000}"#, "");
    let held = &admission.sites[0];
    let rule = held.rules.iter().find(|rule| rule.rule.as_deref() == Some("investment-per-land")).unwrap();
    let (zh, en) = both(matcher.catalog(), |speaker| {
        [speaker.rule_name(rule), speaker.rule_gap(rule), speaker.remedies(rule).unwrap()]
    });
    assert_eq!(zh, ["投资强度 ≥ 300 万元/亩", "差 100 万元/亩", "再投 1,000 万元，或少用 3.33 亩地"]);
    assert_eq!(
        en,
        [
            "Fixed investment ≥ 3 million yuan per mu",
            "1 million yuan per mu short",
            "invest 10 million yuan more, or take 3.33 mu less land"
        ]
    );
    let (zh, en) = both(matcher.catalog(), |speaker| speaker.admission_standing(held));
    assert_eq!(zh, "没有硬性不符，还有待确认的；1 项低于可商量的门槛。");
    assert_eq!(en, "Nothing rules it out; some points are still open; below 1 negotiable threshold.");
}

#[test]
fn benefit_per_mu_is_said_in_the_money_of_the_reader() {
    let project = r#"{"tax_yuan_per_year": 1250000, "value_added_yuan_per_year": 15000000, "staff": 50}"#;
    let (matcher, _, admission) = held(project, r#"{"criterion": "land_area_m2", "want": 6666.667}"#);
    let (zh, en) = both(matcher.catalog(), |speaker| {
        let terms = admission.sites[0].benefit.terms.iter().map(|term| speaker.benefit_term(term));
        terms.map(|[name, brings, base, _]| format!("{name}: {brings} / {base}")).collect::<Vec<_>>()
    });
    assert_eq!(zh[0], "亩均税收: 12.5 万元/亩 / 24.1 万元/亩");
    assert_eq!(en[0], "Tax per mu: 125,000 yuan per mu / 241,000 yuan per mu");
    assert_eq!(en[1], "Value added per mu: 1.5 million yuan per mu / 1.36 million yuan per mu");
    assert_eq!(en[4], "Value added per person: 300,000 yuan per person / 181,000 yuan per person");
    assert_eq!(en[5], "R&D over revenue: not told / 3.02%");
}

#[test]
fn the_energy_review_names_its_basis_and_the_other() {
    let project =
        r#"{"energy_tce_per_year": 9000, "energy_conversion": "heat_value", "electricity_kwh_per_year": 10000000}"#;
    let (matcher, _, admission) = held(project, "");
    let (zh, en) = both(matcher.catalog(), |speaker| speaker.energy_review(&admission.energy_review));
    assert_eq!(zh.0, "由省级以下部门审查");
    assert!(zh.1.unwrap().starts_with(
        "电按当量值（每万千瓦时 1.229 吨标煤）折算，每年 9,000 吨标煤；按等价值（约 3.0 吨标煤）折算为 10,771 吨标煤，则由省级部门审查。"
    ));
    assert_eq!(en.0, "reviewed below the province");
    assert!(en.1.unwrap().contains(
        ": 9,000 tce a year; by coal equivalent (about 3.0 tce): 10,771 tce, and then it is reviewed by the province."
    ));
}

#[test]
fn the_paper_says_what_makes_it_heavy() {
    let (matcher, _, admission) = held(r#"{"process": {"plating": true, "solvent_paint_t_per_year": 12}}"#, "");
    let (zh, en) = both(matcher.catalog(), |speaker| speaker.paper_needed(&admission.paper));
    assert_eq!(zh, "要做报告书，因为：有电镀、溶剂型涂料年用量 ≥ 10 t");
    assert_eq!(en, "Needs a full report, because: Plating; Solvent paint a year ≥ 10 t");
}

#[test]
fn every_question_and_every_text_of_the_park_s_side_has_words_in_every_language() {
    let (matcher, _, admission) = held("{}", "");
    assert!(admission.ask.len() > 3 && admission.tell.len() > 15);
    for language in all_locales() {
        let speaker = speaker(&language, matcher.catalog());
        for question in &admission.ask {
            assert!(speaker.park_question(&admission, question).is_some_and(|said| said.len() > 10), "{question:?}");
        }
        for question in &admission.tell {
            assert_ne!(speaker.project_question(*question), "");
        }
        assert_ne!(speaker.park_t(ParkKey::ToConfirm), "");
    }
}

#[test]
fn the_letter_tells_the_project_and_asks_what_the_rules_leave_open_and_a_short_one_goes_into_a_link() {
    let (matcher, request, admission) = held(r#"{"investment_yuan": 20000000, "staff": 120}"#, "");
    let assessment = matcher.assess(&request, PLOT, Day::new(2026, 11, 20).unwrap()).unwrap();
    let (zh, en) = both(matcher.catalog(), |speaker| speaker.letter(&request, &assessment, Some(&admission), "Plot 1"));
    assert!(zh.contains("我们的项目：\n- 固定资产投资：2,000 万元\n- 用工人数：120\n"), "{zh}");
    assert!(zh.contains("请问“投资强度 ≥ 300 万元/亩”是否为贵园区现行要求，能不能商量？"), "{zh}");
    assert!(
        zh.contains(
            "请问我们的项目能否通过这项评审：“入园评审‘三高一低一无’：高投入、高强度、高效益，低能耗，无污染”？"
        ),
        "{zh}"
    );
    assert!(
        en.contains(
            "Would our project pass this review: “Entry review: high input, high intensity, high benefit; low energy use; no pollution”?"
        ),
        "{en}"
    );
    for language in all_locales() {
        let letter = speaker(&language, matcher.catalog()).letter(&request, &assessment, Some(&admission), "Plot 1");
        for anecdote in ["谢绝", "謝絕", "refused", "冒烟", "smoke", "general knowledge", "编者", "編者"] {
            assert!(!letter.contains(anecdote), "{anecdote}: {letter}");
        }
    }
    assert!(en.contains("Our project:\n- Fixed investment: 20 million yuan\n- People: 120\n"), "{en}");
    let speaker = speaker(&EN, matcher.catalog());
    let link = speaker.mail_link("Plot 1", "Dear Sir & Madam,\n1 + 1?");
    assert!(link.starts_with("mailto:?subject=Questions%20on%20Plot%201%2C%20Hengyang"), "{link}");
    assert!(link.ends_with("&body=Dear%20Sir%20%26%20Madam%2C%0D%0A1%20%2B%201%3F"), "{link}");
    assert!(speaker.mail_link("Plot 1", &"x".repeat(5_000)).len() < 2_000, "too long a letter is left out");
}
