//! What it would take, in words.

use sitematch::catalog::Value;
use sitematch::engine::{Bound, Concession, Move};
use sitematch::request::{Criterion, Levels, Request, Requirement};

use super::{EN, ZH, catalog, day, speaker, typed};

fn concession(moves: Vec<Move>, opens: usize) -> Concession {
    let size = moves.iter().map(|made| made.size).sum();
    Concession { moves, size, opens: (0..opens).map(|site| format!("s-{site}")).collect() }
}

fn height() -> Move {
    let (from, to) = (Value::Number(9.0), Value::Number(7.0));
    Move { criterion: Criterion::ClearHeight, bound: Bound::AtLeast, from, to, size: 2.0 }
}

#[test]
fn a_concession_says_each_limit_from_and_to_and_what_it_opens() {
    let catalog = catalog();
    let (zh, en) = (speaker(&ZH, &catalog), speaker(&EN, &catalog));
    let (from, to) = (Value::Number(12.0), Value::Number(14.0));
    let rent = Move { criterion: Criterion::Rent, bound: Bound::AtMost, from, to, size: 1.0 };
    let (from, to) = (Value::YesNo(true), Value::YesNo(false));
    let gas = Move { criterion: Criterion::Gas, bound: Bound::Is, from, to, size: 1.0 };
    let (from, to) = (Value::Day(day("2027-03-01")), Value::Day(day("2027-05-15")));
    let date = Move { criterion: Criterion::MoveIn, bound: Bound::AtMost, from, to, size: 1.0 };
    let (from, to) = (Value::Number(10.0), Value::Number(0.0));
    let crane = Move { criterion: Criterion::Crane, bound: Bound::AtLeast, from, to, size: 1.0 };
    let all = concession(vec![height(), crane, gas, rent, date], 9);
    assert_eq!(
        zh.moves(&all),
        [
            "净高 ≥ 9 m → ≥ 7 m",
            "行车不再是硬条件",
            "天然气不再是硬条件",
            "租金 ≤ 12 元/m²·月 → ≤ 14 元/m²·月",
            "入驻时间 2027 年 3 月 1 日 → 2027 年 5 月 15 日",
        ]
    );
    assert_eq!(
        en.moves(&all),
        [
            "Clear height ≥ 7 m instead of ≥ 9 m",
            "Crane no longer a must",
            "Natural gas no longer a must",
            "Rent ≤ 14 yuan/m²/month instead of ≤ 12 yuan/m²/month",
            "Move-in date 15 May 2027 instead of 1 March 2027",
        ]
    );
    assert_eq!((zh.opens(&all), en.opens(&all)), ("多出 9 处".to_owned(), "opens 9 sites".to_owned()));
    let one = concession(vec![height()], 1);
    assert_eq!(zh.more_with(&one), "净高 ≥ 9 m → ≥ 7 m，再多 1 处");
    assert_eq!(en.more_with(&one), "1 site more with: clear height ≥ 7 m instead of ≥ 9 m");
}

#[test]
fn a_limit_that_moves_is_told_as_people_say_it_and_lets_in_all_that_it_opens() {
    let catalog = catalog();
    let moved = |criterion, bound, from: f64, to: f64| {
        let made = Move { criterion, bound, from: Value::Number(from), to: Value::Number(to), size: 1.0 };
        speaker(&EN, &catalog).moves(&concession(vec![made], 1)).join("")
    };
    let at_least = |criterion, from, to| moved(criterion, Bound::AtLeast, from, to);
    assert_eq!(at_least(Criterion::ClearHeight, 9.0, 8.53), "Clear height ≥ 8.5 m instead of ≥ 9 m");
    assert_eq!(at_least(Criterion::Power, 1_600.0, 1_024.0), "Transformer ≥ 1,000 kVA instead of ≥ 1,600 kVA");
    assert_eq!(at_least(Criterion::LandArea, 12_000.0, 11_800.0), "Land area ≥ 11,800 m² instead of ≥ 12,000 m²");
    assert_eq!(at_least(Criterion::Docks, 8.0, 7.0), "Loading docks ≥ 7 docks instead of ≥ 8 docks");
    assert_eq!(
        moved(Criterion::Rent, Bound::AtMost, 12.0, 13.37),
        "Rent ≤ 13.5 yuan/m²/month instead of ≤ 12 yuan/m²/month"
    );
}

#[test]
fn a_conflict_names_what_no_site_has_together_as_it_was_asked() {
    let catalog = catalog();
    let wish = Requirement::wish;
    let requirements = vec![
        wish(Criterion::Crane, typed(Criterion::Crane, 20.0, None)),
        wish(Criterion::Gas, Levels::Yes),
        wish(Criterion::Rent, typed(Criterion::Rent, 12.0, None)),
    ];
    let request = Request { requirements, ..Request::default() };
    let both = [Criterion::Crane, Criterion::Rent];
    assert_eq!(
        speaker(&EN, &catalog).conflict(&both, &request),
        "No site meets both: crane ≥ 20 t and rent ≤ 12 yuan/m²/month"
    );
    assert_eq!(speaker(&ZH, &catalog).conflict(&both, &request), "没有一处同时满足：行车 ≥ 20 t 和租金 ≤ 12 元/m²·月");
    let three = [Criterion::Crane, Criterion::Gas, Criterion::Rent];
    assert!(speaker(&EN, &catalog).conflict(&three, &request).starts_with("No site meets all: crane"));
}
