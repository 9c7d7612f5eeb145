//! Links that a person writes.

use std::fs;

use proptest::prelude::{prop_assert, proptest};
use sitematch::catalog::{Language, WayIn};
use sitematch::link::{ShortReason, read_short, short_name};
use sitematch::request::{Criterion, Levels};

fn typed(link: &str, criterion: Criterion) -> Option<(f64, Option<f64>)> {
    let read = read_short(link);
    assert_eq!(read.problems, [], "{link}");
    read.request.requirement(criterion)?.levels.as_typed()
}

#[test]
fn an_industry_an_area_and_a_way_in_are_asked() {
    let link = read_short("industry=38&plant=8000&way=rent,buy&lang=zh");
    assert_eq!(link.problems, []);
    assert_eq!(link.request.project.industry.map(|code| code.to_string()), Some("38".to_owned()));
    assert_eq!(link.request.ways_in, [WayIn::Rent, WayIn::Buy]);
    assert_eq!(link.language, Some(Language::SimplifiedChinese));
    assert_eq!(typed("plant=8000", Criterion::PlantArea), Some((8000.0, None)));
}

#[test]
fn numbers_are_understood_as_people_write_them() {
    assert_eq!(typed("plant=1.2%E4%B8%87", Criterion::PlantArea), Some((12_000.0, None)));
    assert_eq!(typed("plant=1.2万", Criterion::PlantArea), Some((12_000.0, None)));
    assert_eq!(typed("height=8-10m", Criterion::ClearHeight), Some((8.0, Some(10.0))));
    assert_eq!(typed("plant=12,000+m²", Criterion::PlantArea), Some((12_000.0, None)));
    let (land_m2, _) = typed("land=30mu", Criterion::LandArea).unwrap();
    assert!((land_m2 - 20_000.0).abs() < 1e-6, "{land_m2}");
    // As on the page, a load without a unit is in tonnes.
    let (load, _) = typed("load=2", Criterion::FloorLoad).unwrap();
    assert!((load - 19.6133).abs() < 1e-6, "{load}");
}

#[test]
fn a_must_is_hard_wherever_it_stands() {
    let link = read_short("must=height,gas&height=8&gas&crane=10");
    assert_eq!(link.problems, []);
    let hard = |criterion| link.request.requirement(criterion).map(|one| one.hard);
    assert_eq!(hard(Criterion::ClearHeight), Some(true));
    assert_eq!(hard(Criterion::Gas), Some(true));
    assert_eq!(hard(Criterion::Crane), Some(false));
    assert_eq!(read_short("must=docks").problems[0].reason, ShortReason::NotAsked);
}

#[test]
fn what_is_not_understood_is_told_and_the_rest_is_asked() {
    let link = read_short("indusrty=38&plant=8000&height=high&fire=x&way=fly&move_in=soon&crane=99999&utm_source=fair");
    assert_eq!(link.request.requirements.len(), 1);
    let told: Vec<&str> = link.problems.iter().map(|problem| problem.name.as_str()).collect();
    assert_eq!(told, ["indusrty", "height", "fire", "way", "move_in", "crane", "utm_source"]);
    assert_eq!(link.problems[0].reason, ShortReason::UnknownName { nearest: Some("industry".to_owned()) });
}

#[test]
fn what_stands_twice_is_asked_once_and_told() {
    let link = read_short("industry=38&industry=35&plant=1000&plant_area_m2=2000");
    assert_eq!(link.request.project.industry.map(|code| code.to_string()), Some("38".to_owned()));
    assert_eq!(
        link.request.requirement(Criterion::PlantArea).and_then(|one| one.levels.as_typed()),
        Some((1000.0, None))
    );
    let told: Vec<(&str, &str)> = link.problems.iter().map(|one| (one.name.as_str(), one.value.as_str())).collect();
    assert_eq!(told, [("industry", "35"), ("plant_area_m2", "2000")]);
    assert!(link.problems.iter().all(|problem| problem.reason == ShortReason::Twice));
    // What was not understood is not asked, so what comes after it is.
    assert_eq!(read_short("height=high&height=8").problems.len(), 1);
}

#[test]
fn half_a_bed_is_told_as_not_whole_and_not_asked() {
    let link = read_short("beds=3.5&desks=4&trucks=0.5");
    assert_eq!(link.problems.iter().map(|one| one.reason.code()).collect::<Vec<_>>(), ["not_whole"]);
    assert_eq!(link.request.requirements.len(), 2);
}

#[test]
fn ids_of_request_files_are_understood_too() {
    assert_eq!(typed("clear_height_m=9", Criterion::ClearHeight), Some((9.0, None)));
    let link = read_short("fire_class=bing");
    assert_eq!(link.request.requirement(Criterion::FireClass).map(|one| one.levels), Some(Levels::Class(2)));
}

#[test]
fn no_two_criteria_have_the_same_name_and_the_table_names_all() {
    let table = fs::read_to_string("docs/LINKS.md").unwrap();
    let mut names: Vec<&str> = Criterion::ALL.iter().map(|criterion| short_name(*criterion)).collect();
    for (name, criterion) in names.iter().zip(Criterion::ALL) {
        assert!(table.contains(&format!("| `{name}` | `{}` |", criterion.id())), "docs/LINKS.md lacks {name}");
    }
    for name in ["industry", "way", "move_in", "must", "lang"] {
        assert!(table.contains(&format!("| `{name}` |")), "docs/LINKS.md lacks {name}");
        names.push(name);
    }
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count);
}

proptest! {
    #[test]
    fn no_short_link_makes_it_panic(text in "[a-z_=&%+0-9,.万亩mt -]{0,300}") {
        let link = read_short(&text);
        prop_assert!(link.request.requirements.len() <= Criterion::ALL.len());
    }
}
