//! What follows from a present plant.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
use proptest::sample::select;
use sitematch::catalog::{ClassTable, Value};
use sitematch::request::{Criterion, Levels, PresentFact, Request, Requirement, Scale, read};

fn fact(criterion: Criterion, has: f64, change: f64, keep: bool) -> PresentFact {
    PresentFact { change, keep, ..PresentFact::same(criterion, Value::Number(has)) }
}

fn levels(criterion: Criterion, has: f64, change: f64) -> Levels {
    fact(criterion, has, change, false).requirement().unwrap().levels
}

#[test]
fn the_same_is_asked_as_if_it_were_typed() {
    for (criterion, has) in [(Criterion::ClearHeight, 9.0), (Criterion::Rent, 12.0), (Criterion::PlantArea, 8000.0)] {
        assert_eq!(levels(criterion, has, 0.0), Levels::from_typed(criterion, has, None).unwrap());
    }
}

#[test]
fn between_what_there_is_and_what_it_should_become_lies_what_can_be_lived_with() {
    let at_least = |accept, want| Levels::AtLeast { accept, want, limit: accept };
    let at_most = |accept, want| Levels::AtMost { accept, want, limit: accept };
    assert_eq!(levels(Criterion::Power, 800.0, 0.5), at_least(800.0, 1200.0));
    assert_eq!(levels(Criterion::Power, 800.0, -0.5), at_least(400.0, 800.0));
    assert_eq!(levels(Criterion::Rent, 12.0, -0.5), at_most(12.0, 6.0));
    assert_eq!(levels(Criterion::Rent, 12.0, 0.5), at_most(18.0, 12.0));
    let grown = Levels::Around { accept: (8000.0, 18_000.0), want: (12_000.0, 12_000.0), limit: (Some(8000.0), None) };
    assert_eq!(levels(Criterion::PlantArea, 8000.0, 0.5), grown);
    let shrunk = Levels::Around { accept: (3600.0, 8000.0), want: (4000.0, 4000.0), limit: (Some(4000.0), None) };
    assert_eq!(levels(Criterion::PlantArea, 8000.0, -0.5), shrunk);
}

#[test]
fn nothing_follows_from_nothing_nor_from_a_value_that_the_criterion_does_not_take() {
    let same = |criterion, has| PresentFact::same(criterion, has).requirement().map(|requirement| requirement.levels);
    assert_eq!(same(Criterion::Crane, Value::Number(0.0)), None);
    assert_eq!(same(Criterion::Gas, Value::YesNo(false)), None);
    assert_eq!(same(Criterion::Gas, Value::Number(1.0)), None);
    assert_eq!(same(Criterion::ClearHeight, Value::Number(1e9)), None);
    assert_eq!(same(Criterion::ClearHeight, Value::Number(f64::NAN)), None);
    assert_eq!(same(Criterion::FireClass, Value::Class(ClassTable::Land, 1)), None);
    assert_eq!(same(Criterion::FireClass, Value::Class(ClassTable::Fire, 2)), Some(Levels::Class(2)));
    assert_eq!(same(Criterion::Gas, Value::YesNo(true)), Some(Levels::Yes));
}

#[test]
fn a_present_plant_survives_its_file_and_what_was_confirmed_is_not_asked_anew() {
    let present_plant = vec![
        fact(Criterion::PlantArea, 8000.0, 0.3, true),
        PresentFact::same(Criterion::Gas, Value::YesNo(true)),
        PresentFact::same(Criterion::FireClass, Value::Class(ClassTable::Fire, 2)),
    ];
    let mut request = Request { present_plant, ..Request::default() };
    request.ask_as_present();
    assert_eq!(request.requirements.len(), 3);
    let own = Requirement::wish(Criterion::PlantArea, Levels::from_typed(Criterion::PlantArea, 5000.0, None).unwrap());
    request.put(own.clone());
    let back = read(&serde_json::to_string(&request).unwrap()).unwrap();
    assert_eq!(back, request);
    assert_eq!(back.requirement(Criterion::PlantArea), Some(&own));
    assert_eq!(back.present(Criterion::PlantArea).unwrap().change, 0.3);
}

proptest! {
    #[test]
    fn what_follows_is_assumed_hard_only_where_kept_met_by_the_present_plant_and_can_be_read_back(
        criterion in select(Criterion::ALL),
        share in 0.0..=1.0_f64,
        change in PresentFact::CHANGE.0..=PresentFact::CHANGE.1,
        keep in any::<bool>(),
    ) {
        let (min, max) = criterion.range();
        let has = min + (max - min) * share * share;
        let has = if criterion.whole() { has.round() } else { has };
        let told = fact(criterion, has, change, keep);
        let Some(requirement) = told.requirement() else {
            prop_assert!(has == 0.0 || matches!(criterion.scale(), Scale::Yes | Scale::Class(_)));
            return Ok(());
        };
        prop_assert!(requirement.assumed && requirement.hard == keep);
        // Whoever keeps what there is, keeps it: today's plant is never shut out by its own description.
        match requirement.levels {
            Levels::AtLeast { accept, want, limit } => {
                prop_assert!(accept <= limit && limit <= want && limit <= has);
            }
            Levels::AtMost { accept, want, limit } => prop_assert!(want <= limit && limit <= accept && has <= limit),
            Levels::Around { accept, want, limit } => {
                prop_assert!(accept.0 <= want.0 && want.1 <= accept.1 && accept.0 <= has && has <= accept.1);
                prop_assert!(limit.0.is_some_and(|limit| limit <= has && limit <= want.0) && limit.1.is_none());
            }
            Levels::Yes | Levels::Class(_) => prop_assert!(false),
        }
        let mut request = Request { present_plant: vec![told], ..Request::default() };
        request.ask_as_present();
        prop_assert_eq!(&request.requirements, &[requirement]);
        let back = read(&serde_json::to_string(&request).unwrap());
        prop_assert_eq!(back, Ok(request));
    }
}
