//! The whole answer, its questions and its money.

use super::{EN, ZH, assessed, catalog, day, finding, known, speaker, typed};
use sitematch::catalog::{Value, WayIn};
use sitematch::engine::{
    Counts, Finding, MatchOptions, MatchResult, Matcher, Note, Offered, Question, QuestionKind, ShutOut, Verdict,
    YearlyCost,
};
use sitematch::industry::IndustryCode;
use sitematch::request::{Criterion, Levels, Request, Requirement};
use sitematch::text::SummaryPart;

#[test]
fn a_question_names_the_site_and_the_need() {
    let catalog = catalog();
    let (zh, en) = (speaker(&ZH, &catalog), speaker(&EN, &catalog));
    let height = typed(Criterion::ClearHeight, 9.0, None);
    let unknown = finding(Criterion::ClearHeight, height, Offered::Unknown, Verdict::Unknown);
    let question = Question { criterion: Some(Criterion::ClearHeight), kind: QuestionKind::Unknown };
    let assessment = assessed(vec![unknown], vec![question]);
    assert_eq!(zh.question(&assessment, &question), "请问重装 A2 的净高是多少？我们至少需要 9 m。");
    assert_eq!(
        en.question(&assessment, &question),
        "What is the clear height of Heavy plant A2? We need at least 9 m."
    );
    let bidding = Question { criterion: None, kind: QuestionKind::Bidding };
    assert_eq!(zh.question(&assessment, &bidding), "请问重装 A2 的竞价什么时候截止，目前有几家参与？");
    let from = Some(day("2027-05-01"));
    let planned = Offered::Planned { now: None, then: Value::Number(800.0), from, works: None };
    let power = typed(Criterion::Power, 630.0, None);
    let question = Question { criterion: Some(Criterion::Power), kind: QuestionKind::Planned };
    let met_later = Verdict::CanBeMet { from, works: None };
    let assessment = assessed(vec![finding(Criterion::Power, power, planned, met_later)], vec![question]);
    assert_eq!(
        zh.question(&assessment, &question),
        "重装 A2 计划自 2027 年 5 月 1 日起变压器容量达到 800 kVA，这个日期能确定吗，能否提前？"
    );
    assert_eq!(
        en.question(&assessment, &question),
        "Planned for Heavy plant A2: transformer capacity of 800 kVA from 1 May 2027. Is that date firm, and could it \
         be earlier?"
    );
}

#[test]
fn the_letter_greets_asks_and_says_who_asks_and_what_is_needed_but_not_what_is_only_assumed() {
    let catalog = catalog();
    let mut request = Request { ways_in: vec![WayIn::Rent], ..Request::default() };
    request.project.industry = IndustryCode::parse("3433").ok();
    request.project.move_in = Some(day("2027-03-01"));
    let load = typed(Criterion::FloorLoad, 20.0, None);
    let assumed = Finding { assumed: true, ..finding(Criterion::FloorLoad, load, Offered::Unknown, Verdict::Unknown) };
    let gas = finding(Criterion::Gas, Levels::Yes, Offered::Unknown, Verdict::Unknown);
    let height = typed(Criterion::ClearHeight, 9.0, None);
    let high = known(Criterion::ClearHeight, height, 9.6, Verdict::Meets { margin: Some(0.6) });
    let question = Question { criterion: Some(Criterion::Gas), kind: QuestionKind::Unknown };
    let assessment = assessed(vec![high, gas, assumed], vec![question]);
    assert_eq!(
        speaker(&ZH, &catalog).letter(&request, &assessment, None, "重装A2"),
        "招商局：您好！\n\n我们在看衡阳高新区的重装 A2，想请您帮忙确认：\n\n1. 请问该处是否通天然气？\n\n\
         我们的需求：\n- 所属行业：生产专用车辆制造\n- 进驻方式：租厂房\n- 入驻时间：2027 年 3 月 1 日\n- 净高 ≥ 9 m\n- 天然气\n\n盼复，谢谢！\n\n公司：\n联系人：\n电话："
    );
    let letter = speaker(&EN, &catalog).letter(&request, &assessment, None, "Heavy plant A2");
    assert!(letter.contains("We are looking at Heavy plant A2 in Hengyang High-Tech Zone."), "{letter}");
    assert!(letter.contains("1. Is natural gas laid to the site?"), "{letter}");
    assert!(letter.contains("- Move-in: 1 March 2027\n- Clear height ≥ 9 m\n- Natural gas\n"), "{letter}");
}

fn result(counts: Counts, notes: Vec<Note>) -> MatchResult {
    let matcher = Matcher::new(catalog());
    let answer = matcher.match_sites(&Request::default(), MatchOptions { today: day("2026-11-20"), limit: 1 });
    MatchResult { counts, notes, ..answer }
}

#[test]
fn the_sentence_above_the_list_counts_fits_and_conditional_apart() {
    let catalog = catalog();
    let (zh, en) = (speaker(&ZH, &catalog), speaker(&EN, &catalog));
    let counted = |candidates, fits, conditional| {
        let misses = candidates - fits - conditional;
        let counts = Counts { total: 400, candidates, fits, conditional, misses, other_kind: 31, not_offered: 0 };
        let result = result(counts, Vec::new());
        (zh.summary(&result), en.summary(&result))
    };
    let said = |zh: &str, en: &str| (zh.to_owned(), en.to_owned());
    assert_eq!(counted(312, 14, 23), said("312 处中 14 处合适，23 处待确认", "14 of 312 sites fit, 23 may fit"));
    assert_eq!(counted(312, 1, 0), said("312 处中 1 处合适", "1 of 312 sites fits"));
    assert_eq!(counted(312, 0, 23), said("还没有完全合适的，23 处待确认", "No site fits for sure yet, 23 may fit"));
    assert_eq!(counted(312, 0, 0), said("312 处中还没有合适的", "None of 312 sites fits yet"));
    assert_eq!(counted(1, 0, 0).1, "The only site does not fit yet");
    let counts = Counts { candidates: 312, other_kind: 31, ..Counts::default() };
    assert_eq!(zh.other_kinds(&counts).unwrap(), "另有 31 处为其他进驻方式");
    assert_eq!(en.other_kinds(&counts).unwrap(), "31 more by other ways in");
    assert_eq!(en.other_kinds(&Counts::default()), None);
    let nothing_asked = result(counts, vec![Note::AsksNothing]);
    assert_eq!(
        en.summary_parts(&nothing_asked),
        [SummaryPart::Number("312".to_owned()), SummaryPart::Text(" sites on offer. Tell us what you need".to_owned())]
    );
    assert_eq!(en.live_announcement(&nothing_asked), "312 sites on offer. Tell us what you need.");
    let answer = result(Counts { candidates: 2, fits: 1, ..Counts::default() }, Vec::new());
    assert_eq!(zh.live_announcement(&answer), "2 处中 1 处合适。排在首位的是重装 A2。");
}

#[test]
fn what_shuts_out_is_named_with_its_level() {
    let catalog = catalog();
    let (zh, en) = (speaker(&ZH, &catalog), speaker(&EN, &catalog));
    let height = Requirement::wish(Criterion::ClearHeight, typed(Criterion::ClearHeight, 9.0, None));
    let row = ShutOut { criterion: Criterion::ClearHeight, missed: 120, alone: 9, open: 3 };
    assert_eq!(zh.shut_out(&row, &height), "净高 ≥ 9 m 挡住 120 处，单独放宽即多 9 处");
    assert_eq!(en.shut_out(&row, &height), "Clear height ≥ 9 m shuts out 120 sites; relaxing it alone brings in 9");
    let gas = Requirement::wish(Criterion::Gas, Levels::Yes);
    let row = ShutOut { criterion: Criterion::Gas, missed: 1, alone: 0, open: 0 };
    assert_eq!(zh.shut_out(&row, &gas), "天然气挡住 1 处");
    assert_eq!(en.shut_out(&row, &gas), "Natural gas shuts out 1 site");
}

#[test]
fn money_is_said_in_the_scale_of_the_language() {
    let catalog = catalog();
    let (zh, en) = (speaker(&ZH, &catalog), speaker(&EN, &catalog));
    let both = |yuan| (zh.money(yuan), en.money(yuan));
    let said = |zh: &str, en: &str| (zh.to_owned(), en.to_owned());
    assert_eq!(both(1_890_000.0), said("189 万元", "1.89 million yuan"));
    assert_eq!(both(9_500.0), said("9,500 元", "9,500 yuan"));
    assert_eq!(both(452_000.0), said("45.2 万元", "452,000 yuan"));
    assert_eq!(both(1_200_000_000.0), said("12 亿元", "1.2 billion yuan"));
    let cost = |lower_bound| YearlyCost { way_in: WayIn::Rent, yuan_per_year: 1_890_000.0, lower_bound, lines: vec![] };
    assert_eq!((zh.cost(&cost(false)), en.cost(&cost(false))), said("年 189 万元", "1.89 million yuan a year"));
    assert_eq!(zh.cost(&cost(true)), "年至少 189 万元");
    assert_eq!(en.cost(&cost(true)), "at least 1.89 million yuan a year");
}
