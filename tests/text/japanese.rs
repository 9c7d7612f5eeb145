//! Japanese: what cannot be of it, and sentences that are put together.

use sitematch::catalog::Value;
use sitematch::engine::{Offered, Question, QuestionKind, Verdict};
use sitematch::request::{Criterion, Levels, Request};
use sitematch::text::{Locale, Speaker};
use sitematch::units::Unit;

use super::{Catalog, JA, assessed, catalog, day, finding, known, label, levels, read, speaker, typed};

/// The commonest characters of Simplified Chinese that Japanese writes otherwise.
const SIMPLIFIED: &str = "进这还们请问给仅园积载净层货车变压废环评报书类办证产权项约达过长远对关联认确选择让轻钢铁铝锂电动备业务须应该现场发开户处时间满适边设单线络输转运连结构图样试验标术员资费说话谁为东么亿众优传两严丰临丽举义乌乐习乡买亏亚亩";

/// A sentence holds kana, and no text holds a simplified character or a mark that only Chinese has.
pub(super) fn check(text: &str, what: &str) {
    let kana = |c: char| ('\u{3040}'..='\u{30ff}').contains(&c);
    let sentence = text.contains('。') || text.chars().filter(|c| han(*c)).count() > 12;
    assert!(!sentence || text.chars().any(kana), "{what}: {text:?} holds no kana");
    if let Some(stray) = text.chars().find(|c| SIMPLIFIED.contains(*c) || "，；“”《》".contains(*c)) {
        panic!("{what}: {text:?} holds {stray:?}");
    }
}

fn han(c: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&c)
}

#[test]
fn findings_read_as_one_says_them() {
    let catalog = catalog();
    let ja = speaker(&JA, &catalog);
    let height = typed(Criterion::ClearHeight, 9.0, None);
    let short = known(Criterion::ClearHeight, height, 8.6, Verdict::FallsShort { by: 0.4 });
    assert_eq!((ja.gap(&short), ja.reason(&short)), ("0.4 m不足".to_owned(), "梁下有効高さが0.4 m不足".to_owned()));
    let beds = typed(Criterion::DormitoryBeds, 100.0, None);
    let spare = known(Criterion::DormitoryBeds, beds, 120.0, Verdict::Meets { margin: Some(20.0) });
    assert_eq!(ja.reason(&spare), "従業員寮に20人分の余裕");
    let works = Some(label("增容", "a larger transformer"));
    let offered = Offered::Planned { now: None, then: Value::Number(800.0), from: None, works: works.clone() };
    let power = typed(Criterion::Power, 630.0, None);
    let planned = finding(Criterion::Power, power, offered, Verdict::CanBeMet { from: None, works });
    assert_eq!(ja.reason(&planned), "「a larger transformer」の完了後は受電容量800 kVA");
    let gas = finding(Criterion::Gas, Levels::Yes, Offered::Unknown, Verdict::Unknown);
    assert_eq!((ja.offered(&gas), ja.reason(&gas)), ("不明".to_owned(), "天然ガスの有無は要確認".to_owned()));
}

#[test]
fn names_of_the_default_catalog_are_japanese() {
    let catalog: Catalog = read(include_str!("../../www/catalogs/hengyang.json")).unwrap();
    let ja = speaker(&JA, &catalog);
    catalog.sites.iter().for_each(|site| check(&ja.label(&site.name), "a site"));
    catalog.sub_parks.iter().for_each(|park| check(&ja.label(&park.name), "a sub-park"));
    catalog.chains.iter().for_each(|chain| check(&ja.label(&chain.name), "a chain"));
    assert_eq!(ja.label(&catalog.name), "衡陽ハイテク産業開発区");
    assert_eq!(ja.site_name(&catalog.sites[0].id), "中核区サンプル団地 1号工場 1階西側");
}

#[test]
fn numbers_stand_apart_from_signs_and_close_to_words() {
    let catalog = catalog();
    let ja = speaker(&JA, &catalog);
    assert_eq!(ja.asked(Criterion::PlantArea, &typed(Criterion::PlantArea, 12_000.0, None)), "12,000 m²");
    assert_eq!(ja.asked(Criterion::Rent, &typed(Criterion::Rent, 14.0, None)), "≤ 14元/m²・月");
    assert_eq!(ja.asked(Criterion::ShortestLease, &typed(Criterion::ShortestLease, 18.0, None)), "≤ 18か月");
    assert_eq!(ja.area_in_other_units(12_000.0), "≈ 18ムー ≈ 3,630坪");
    assert_eq!(Speaker { area_unit: Unit::Mu, ..ja }.area_in_other_units(12_000.0), "≈ 12,000 m² ≈ 3,630坪");
    assert_eq!(ja.money(18_900_000.0), "1,890万元");
    assert_eq!(JA.day(day("2027-05-01")), "2027年5月1日");
    assert_eq!(JA.list(&["a", "b", "c"].map(str::to_owned)), "a、b、c");
}

#[test]
fn a_letter_names_the_office_and_sets_latin_names_in_brackets() {
    let catalog = catalog();
    let ja = speaker(&JA, &catalog);
    let unknown = finding(Criterion::ClearHeight, levels(Criterion::ClearHeight), Offered::Unknown, Verdict::Unknown);
    let ask = Question { criterion: Some(Criterion::ClearHeight), kind: QuestionKind::Unknown };
    let assessment = assessed(vec![unknown], vec![ask]);
    let letter = ja.letter(&Request::default(), &assessment, None, "Heavy plant A2");
    let opening = "Investment Office 御中\n\n突然のご連絡にて失礼いたします。\n\
                   「Hengyang High-Tech Zone」の「Heavy plant A2」を候補として検討しております。";
    assert!(letter.starts_with(opening), "{letter}");
    assert!(
        letter.contains("1. 該当物件の梁下有効高さは何mでしょうか。当社では9 m以上を必要としています。"),
        "{letter}"
    );
    assert!(letter.ends_with("会社名：\n担当者名：\n電話番号："), "{letter}");
}
