//! Korean: no letters of another language, and no particle that would have to change with what stands before it.

use super::{assessed, catalog, day, findings, known, speaker, typed};
use sitematch::catalog::{Catalog, Language};
use sitematch::engine::{Interval, Question, QuestionKind, Verdict};
use sitematch::request::Criterion;
use sitematch::text::{FairKey, Key, Locale, PlainLocale, Plural, SheetKey, Speaker, ViewKey, Voice};
use sitematch::units::Unit;

const KO: PlainLocale = PlainLocale(Voice::korean());

fn hangul(c: char) -> bool {
    ('가'..='힣').contains(&c)
}

/// Hanja and kana.
fn foreign(c: char) -> bool {
    ('\u{3040}'..='\u{30ff}').contains(&c) || ('\u{3400}'..='\u{9fff}').contains(&c)
}

/// Whether a text is in Korean letters: Hangul, and Hanja within brackets alone, as in 무(亩).
pub(super) fn is_korean(text: &str) -> bool {
    let mut depth = 0_i32;
    let outside = text.chars().filter(|c| {
        depth += i32::from(*c == '(') - i32::from(*c == ')');
        depth == 0 && foreign(*c)
    });
    outside.count() == 0 && text.chars().any(hangul)
}

/// A particle whose form hangs on the sound before it, where a number or a Latin name comes in.
fn changing_particle(text: &str) -> Option<String> {
    const PARTICLES: [&str; 13] =
        ["은", "는", "이", "가", "을", "를", "와", "과", "으로", "로", "이나", "이며", "라면"];
    let letters: Vec<char> = text.chars().collect();
    let name = |c: char| c.is_ascii_alphanumeric() || c == '²';
    let starts = (1..letters.len()).filter(|at| name(letters[at - 1]) && hangul(letters[*at]));
    starts
        .map(|at| letters[at..].iter().take_while(|c| hangul(**c)).collect::<String>())
        .find(|word| PARTICLES.contains(&word.as_str()))
}

pub(super) fn check(text: &str, what: &str) {
    assert!(!text.chars().any(|c| ('\u{3000}'..='\u{303f}').contains(&c)), "{what}: {text:?}");
    let mut unquoted = String::from("가");
    unquoted.push_str(text);
    assert!(is_korean(&unquoted), "{what}: {text:?}");
    // What browsers call it.
    assert_eq!(changing_particle(&text.replace("PDF로 저장", "")), None, "{what}: {text:?}");
}

#[test]
fn every_fixed_text_is_in_korean_letters() {
    let speaker_catalog = catalog();
    let speaker = speaker(&KO, &speaker_catalog);
    let keys = Key::ALL.iter().map(|key| KO.0.t(*key)).chain(ViewKey::ALL.iter().map(|key| KO.0.t(*key)));
    let keys = keys.chain(FairKey::ALL.iter().map(|key| KO.0.t(*key)));
    let keys = keys.chain(SheetKey::ALL.iter().map(|key| KO.0.t(*key)));
    let criteria = Criterion::ALL.iter().flat_map(|one| [speaker.criterion(*one), speaker.criterion_meaning(*one)]);
    for text in keys.chain(criteria) {
        assert!(is_korean(text), "{text}");
        assert!(!text.contains("귀하") && !text.contains("당신"), "a company is spoken to: {text}");
    }
}

#[test]
fn numbers_stand_as_koreans_write_them() {
    let catalog = catalog();
    let ko = speaker(&KO, &catalog);
    assert_eq!(ko.money(1_890_000.0), "189만 위안");
    assert_eq!(ko.money(123_000_000.0), "1.23억 위안");
    assert_eq!(ko.amount(Criterion::ShortestLease, 12.0), "12개월");
    assert_eq!(ko.amount(Criterion::ClearHeight, 9.0), "9 m");
    assert_eq!(ko.amount(Criterion::TrucksPerDay, 30.0), "30대/일");
    assert_eq!(ko.asked(Criterion::Rent, &typed(Criterion::Rent, 14.0, None)), "≤ 14위안/m²/월");
    assert_eq!(ko.area_in_other_units(12_000.0), "≈ 18무 ≈ 3,630평");
    let mu = Speaker { area_unit: Unit::Mu, ..ko };
    assert_eq!(mu.area(20_000.0), "30무");
    assert_eq!(mu.area_in_other_units(20_000.0), "≈ 20,000 m² ≈ 6,050평");
    assert_eq!(mu.asked(Criterion::LandPrice, &typed(Criterion::LandPrice, 300.0, None)), "≤ 20만 위안/무");
    assert_eq!(KO.day(day("2027-05-01")), "2027년 5월 1일");
    assert_eq!(KO.list(&["가", "나", "다"].map(str::to_owned)), "가, 나 및 다");
    assert_eq!(KO.plural(1), Plural::Other);
    assert_eq!(ko.score_spoken(Interval { low: 0.84, high: 0.89 }), "점수 84점, 미확인 항목이 모두 충족되면 최대 89점");
}

#[test]
fn a_finding_is_a_few_words_and_a_question_a_polite_sentence() {
    let catalog = catalog();
    let ko = speaker(&KO, &catalog);
    let height = typed(Criterion::ClearHeight, 9.0, None);
    let short = known(Criterion::ClearHeight, height, 7.8, Verdict::FallsShort { by: 1.2 });
    assert_eq!((ko.gap(&short), ko.reason(&short)), ("1.2 m 부족".to_owned(), "유효 층고 1.2 m 부족".to_owned()));
    let crane = &findings(Criterion::Crane)[10];
    assert_eq!(ko.reason(crane), "크레인 용량 확인 필요");
    let question = Question { criterion: Some(Criterion::Crane), kind: QuestionKind::Unknown };
    let assessment = assessed(vec![crane.clone()], vec![]);
    assert_eq!(
        ko.question(&assessment, &question),
        "Heavy plant A2의 천장 크레인 용량은 몇 톤입니까? 저희 조건은 10 t 이상입니다."
    );
    let rent = known(Criterion::Rent, typed(Criterion::Rent, 14.0, None), 16.0, Verdict::FallsShort { by: 2.0 });
    assert_eq!(ko.reason(&rent), "임대료 상한보다 2위안 높음");
    assert_eq!(
        ko.verdicts(&assessed(findings(Criterion::Crane), vec![])),
        "충족 4개, 추후 충족 가능 4개, 확인 필요 2개, 미충족 2개"
    );
}

#[test]
fn a_particle_that_would_have_to_change_is_seen() {
    for bad in ["Plant A2가 앞섭니다", "9 m를 넘습니다", "Hengyang은 중국", "7로 바꿉니다"] {
        assert!(changing_particle(bad).is_some(), "{bad}");
    }
    for good in ["Plant A2의 점수", "1위는 Plant A2입니다", "Plant A2보다", "3층", "43%를", "10개월"] {
        assert_eq!(changing_particle(good), None, "{good}");
    }
    assert!(is_korean("1무(亩)는 약 667 m²") && !is_korean("1무 亩는") && !is_korean("OK"));
}

#[test]
fn names_of_sites_and_industries_are_the_english_ones() {
    let catalog: Catalog = catalog();
    let ko = speaker(&KO, &catalog);
    assert_eq!(ko.site_name("a2"), "Heavy plant A2");
    assert_eq!(Language::from_tag("ko-KR"), Some(Language::Korean));
}
