//! Mistakes in files and boxes.

use super::{EN, ZH, all_locales, catalog, chinese, korean, speaker};
use sitematch::catalog::Language;
use sitematch::catalog::problem::{JsonKind, LevelShape, Order, Problem, ProblemKind};
use sitematch::request::{Criterion, Levels, LevelsError};
use sitematch::text::{Locale, PlainLocale};
use sitematch::units::{Day, Quantity, TypedError, Unit, read_range};

/// One problem of every kind.
fn problems() -> Vec<ProblemKind> {
    let text = || "x".to_owned();
    vec![
        ProblemKind::NotText,
        ProblemKind::NotJson {
            line: 3,
            column: 7,
            near: "\"a\": 1 \"b\"".to_owned(),
            detail: "expected `,`".to_owned(),
        },
        ProblemKind::NotJson { line: 3, column: 7, near: String::new(), detail: "expected `,`".to_owned() },
        ProblemKind::WrongFormat { found: text(), expected: "sitematch-catalog/1" },
        ProblemKind::UnknownKey { nearest: Some("area_m2".to_owned()) },
        ProblemKind::UnknownKey { nearest: None },
        ProblemKind::DuplicateKey,
        ProblemKind::Missing,
        ProblemKind::WrongKind { found: JsonKind::Null, expected: JsonKind::Number },
        ProblemKind::WrongKind { found: JsonKind::Text, expected: JsonKind::List },
        ProblemKind::WrongKind { found: JsonKind::Object, expected: JsonKind::YesNo },
        ProblemKind::OutOfRange { value: 900_000.0, min: 1.0, max: 500_000.0 },
        ProblemKind::NotWhole { value: 2.5 },
        ProblemKind::NotOneOf { value: text(), allowed: vec!["bing".to_owned(), "ding".to_owned()] },
        ProblemKind::TextLength { length: 0, max: 2_000 },
        ProblemKind::TextLength { length: 3_000, max: 2_000 },
        ProblemKind::ListLength { length: 1, min: 2, max: 200 },
        ProblemKind::DuplicateId { id: text(), first: "sites[0].id".to_owned() },
        ProblemKind::UnknownReference { id: text(), nearest: None },
        ProblemKind::UnknownReference { id: text(), nearest: Some("y".to_owned()) },
        ProblemKind::BadId { value: text() },
        ProblemKind::BadDay { value: text() },
        ProblemKind::NotLater {
            day: Day::new(2027, 5, 1).unwrap(),
            other: "phases[0].from".to_owned(),
            other_day: Day::new(2028, 5, 1).unwrap(),
        },
        ProblemKind::UnknownIndustry { value: text() },
        ProblemKind::BadColour { value: text() },
        ProblemKind::BadPath { value: text() },
        ProblemKind::Contradiction {
            value: 9.0,
            other: "storey_height_m".to_owned(),
            other_value: 8.0,
            rule: Order::NotAbove,
        },
        ProblemKind::Contradiction { value: 8.0, other: "want".to_owned(), other_value: 9.0, rule: Order::NotBelow },
        ProblemKind::UnknownWithValue,
        ProblemKind::EmptyFact,
        ProblemKind::Unsourced,
        ProblemKind::NotForThisKind,
        ProblemKind::LevelNotTaken { expected: LevelShape::Number },
        ProblemKind::LevelNotTaken { expected: LevelShape::Pair },
        ProblemKind::LevelNotTaken { expected: LevelShape::Yes },
        ProblemKind::LevelNotTaken { expected: LevelShape::Class },
        ProblemKind::LevelNotTaken { expected: LevelShape::Day },
        ProblemKind::LevelNotTaken { expected: LevelShape::Nothing },
    ]
}

#[test]
fn every_problem_says_what_is_wrong_and_the_way_out() {
    let catalog = catalog();
    for kind in problems() {
        let problem = Problem { path: "sites[3].facts.area_m2".to_owned(), kind };
        for locale in all_locales() {
            let text = speaker(&locale, &catalog).problem(&problem);
            assert_eq!(text.path, problem.path);
            assert!(!text.what.is_empty() && !text.way_out.is_empty(), "{problem:?}");
            assert!(!text.what.ends_with(['.', '。']) && !text.way_out.ends_with('。'), "{text:?}");
            match locale.voice().language() {
                Language::SimplifiedChinese | Language::TraditionalChinese | Language::Japanese => {
                    assert!(text.what.chars().any(chinese) && text.way_out.chars().any(chinese), "{text:?}");
                }
                Language::English => {
                    assert!(!text.what.chars().any(chinese) && !text.way_out.chars().any(chinese), "{text:?}");
                }
                Language::Korean => {
                    assert!(korean::is_korean(&text.what) && korean::is_korean(&text.way_out), "{text:?}");
                }
            }
        }
    }
    let out_of_range = ProblemKind::OutOfRange { value: 900_000.0, min: 1.0, max: 500_000.0 };
    let problem = Problem { path: "sites[3].facts.area_m2".to_owned(), kind: out_of_range };
    assert_eq!(
        EN.0.problem_line(&problem),
        "sites[3].facts.area_m2: 900,000 is outside 1–500,000; check the number, and its unit against the name of the \
         field"
    );
    let whole = Problem { path: String::new(), kind: ProblemKind::NotText };
    assert_eq!(ZH.0.problem_line(&whole), "整个文件：文件不是 UTF-8 文本；另存为 UTF-8 编码后再打开");
}

#[test]
fn a_box_that_cannot_be_read_gets_a_hint_with_an_example() {
    let catalog = catalog();
    let (zh, en) = (speaker(&ZH, &catalog), speaker(&EN, &catalog));
    assert_eq!(
        en.typed_error(&TypedError::Empty, Quantity::Length),
        "Type a number such as 9, or a range such as 8–10"
    );
    let negative = TypedError::Negative { text: "-5".to_owned() };
    assert_eq!(zh.typed_error(&negative, Quantity::Length), "“-5”是负数，请填 0 或更大的数，如 9");
    assert_eq!(en.typed_error(&negative, Quantity::Length), "“-5” is negative. Type a number of 0 or more, such as 9");
    assert_eq!(
        zh.typed_error(&TypedError::NoNumber { text: "很大".to_owned() }, Quantity::Length),
        "“很大”里没有数字，请填如 9 或 8–10"
    );
    // Nobody rents 9 m².
    let unit = TypedError::UnknownUnit { unit: "kg".to_owned() };
    assert_eq!(en.typed_error(&unit, Quantity::Area), "“kg” is no unit here. A plain number will do, such as 3000");
    let height = Levels::from_typed(Criterion::ClearHeight, 90.0, None).unwrap_err();
    assert_eq!(zh.levels_error(Criterion::ClearHeight, &height), "90 m 超出范围，请填 2–60 m，如 9 m");
    assert_eq!(en.levels_error(Criterion::ClearHeight, &height), "90 m is out of range. Type 2–60 m, such as 9 m");
    let bed = Levels::from_written(Criterion::DormitoryBeds, 3.5, None).unwrap_err();
    assert_eq!(zh.levels_error(Criterion::DormitoryBeds, &bed), "3.5 不是整数，请填 3 或 4");
    assert!(en.levels_error(Criterion::Gas, &LevelsError::NotANumber).contains("Natural gas"));
}

#[test]
fn a_number_that_can_mean_two_is_asked_back_with_both() {
    let catalog = catalog();
    let error = read_range("12.000 m²", Quantity::Area, Unit::SquareMetre).unwrap_err();
    let said = all_locales().map(|locale| speaker(&locale, &catalog).typed_error(&error, Quantity::Area));
    assert_eq!(
        said,
        [
            "“12.000 m²”是 12,000 还是 12？请填其中一个",
            "「12.000 m²」是 12,000 還是 12？請填其中一個",
            "“12.000 m²”: 12,000 or 12? Type the one you mean",
            "「12.000 m²」は12,000とも12とも読めます。どちらかを入力してください",
            "“12.000 m²”: 12,000일 수도 있고 12일 수도 있습니다. 둘 중 하나를 입력하십시오",
        ]
    );
    let height = read_range("9.125", Quantity::Length, Unit::Metre).unwrap_err();
    let said = speaker(&EN, &catalog).typed_error(&height, Quantity::Length);
    assert_eq!(said, "“9.125”: 9,125 or 9.1250? Type the one you mean", "each can be typed");
}

#[test]
fn nonsense_in_a_box_gets_a_short_hint_in_every_language() {
    let catalog = catalog();
    let nonsense =
        ["", "🏭🏭", "big", "-5", "5 kVA", "1-2-3", "شركة", "<img src=x onerror=alert(1)>", &"大".repeat(10_000)];
    let hints = |locale: &PlainLocale| {
        let speaker = speaker(locale, &catalog);
        nonsense.map(|text| {
            let error = read_range(text, Quantity::Area, Unit::SquareMetre).unwrap_err();
            speaker.typed_error(&error, Quantity::Area)
        })
    };
    let all = all_locales();
    for locale in &all {
        for (text, hint) in nonsense.iter().zip(hints(locale)) {
            assert!(hint.chars().count() < 120, "{hint}");
            assert!(hint.contains("3000"), "an example is the way out: {hint}");
            let short = text.chars().count() < 20 && text.is_ascii() && *text != "5 kVA";
            assert!(!short || hint.contains(text), "the value: {hint}");
        }
        let arabic = hints(locale)[6].clone();
        assert!(arabic.contains("\u{2068}شركة\u{2069}"), "it turns around nothing but itself: {arabic}");
    }
    let said: std::collections::BTreeSet<String> = all.iter().map(|locale| hints(locale)[1].clone()).collect();
    assert_eq!(said.len(), all.len(), "each language has its own");
}
