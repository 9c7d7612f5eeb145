//! Importances that people can start from.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use proptest::prelude::{prop_assert, prop_assert_eq, proptest};
use proptest::sample::{select, subsequence};
use sitematch::request::{Criterion, Emphasis, Levels, Request, Requirement};

const TABLE: &str = include_str!("../src/request/emphases.csv");

/// A request for these criteria; importances do not look at levels.
fn asking(criteria: &[Criterion]) -> Request {
    let requirements = criteria.iter().map(|criterion| Requirement::wish(*criterion, Levels::Yes)).collect();
    Request { requirements, ..Request::default() }
}

fn importances(request: &Request) -> Vec<f64> {
    request.requirements.iter().map(|requirement| requirement.importance).collect()
}

#[test]
fn every_emphasis_weighs_every_criterion_and_stands_for_some() {
    let rows: Vec<&str> = TABLE.lines().filter(|line| !line.starts_with('#')).collect();
    assert_eq!(rows.len(), Criterion::ALL.len() + 1, "a row a criterion and no other");
    let ids: Vec<&str> = Emphasis::ALL.iter().map(|emphasis| emphasis.id()).collect();
    assert_eq!(rows[0], format!("criterion,{}", ids.join(",")));
    for emphasis in Emphasis::ALL {
        assert_eq!(Emphasis::from_id(emphasis.id()), Some(emphasis));
        for criterion in Criterion::ALL {
            let importance = emphasis.importance(*criterion).unwrap();
            assert!((1.0..=100.0).contains(&importance), "{emphasis:?} {criterion:?}: nothing is made worthless");
        }
        let leading = emphasis.leading().count();
        assert!((3..=10).contains(&leading), "{emphasis:?} stands for {leading} criteria");
    }
    assert_eq!(Emphasis::from_id("cheapest"), None);
}

#[test]
fn an_emphasis_stands_for_what_its_name_says() {
    let leads = |emphasis: Emphasis, criterion| emphasis.leading().any(|leading| leading == criterion);
    for (emphasis, criterion) in [
        (Emphasis::SpeedOfStart, Criterion::MoveIn),
        (Emphasis::LowestCost, Criterion::Rent),
        (Emphasis::LowestCost, Criterion::YearlyCost),
        (Emphasis::HeavyPlant, Criterion::Crane),
        (Emphasis::HeavyPlant, Criterion::FloorLoad),
        (Emphasis::Exporter, Criterion::Bonded),
        (Emphasis::Exporter, Criterion::PortDistance),
    ] {
        assert!(leads(emphasis, criterion), "{emphasis:?} {criterion:?}");
        let others = Emphasis::ALL.into_iter().filter(|other| *other != emphasis);
        assert!(
            others.into_iter().all(|other| !leads(other, criterion)),
            "{criterion:?} belongs to {emphasis:?} alone"
        );
    }
}

#[test]
fn what_is_lifted_first_weighs_by_its_place_and_the_rest_shares_the_places_behind() {
    let criteria = [Criterion::ClearHeight, Criterion::Crane, Criterion::Gas, Criterion::Rent];
    let request = asking(&criteria);
    assert_eq!(importances(&request.lifting_first(&[])), [63.0; 4]);
    assert_eq!(importances(&request.lifting_first(&[Criterion::Gas])), [50.0, 50.0, 100.0, 50.0]);
    let two = [Criterion::Gas, Criterion::Rent];
    assert_eq!(importances(&request.lifting_first(&two)), [38.0, 38.0, 100.0, 75.0]);
    let all = [Criterion::Gas, Criterion::Rent, Criterion::ClearHeight, Criterion::Crane];
    assert_eq!(importances(&request.lifting_first(&all)), [50.0, 25.0, 100.0, 75.0]);
    // What is not asked, and what is named again, takes nobody's place.
    let strange = [Criterion::Canteen, Criterion::Gas, Criterion::Gas, Criterion::Rent];
    assert_eq!(request.lifting_first(&strange), request.lifting_first(&two));
    assert_eq!(Request::default().lifting_first(&all), Request::default());
}

proptest! {
    #[test]
    fn rank_sum_weights_are_those_of_the_places_and_nothing_else_changes(
        criteria in subsequence(Criterion::ALL.to_vec(), 1..20),
        lifted in proptest::collection::vec(select(Criterion::ALL), 0..20),
    ) {
        let request = asking(&criteria);
        let weighed = request.lifting_first(&lifted);
        let count = criteria.len() as f64;
        let sum: f64 = importances(&weighed).iter().sum();
        // 100/n · (1 + 2 + … + n), each rounded to the nearest whole.
        prop_assert!((sum - 50.0 * (count + 1.0)).abs() <= count / 2.0 + 1e-9);
        let mut places: Vec<Criterion> = Vec::new();
        for criterion in lifted {
            if criteria.contains(&criterion) && !places.contains(&criterion) {
                places.push(criterion);
            }
        }
        let weight = |criterion: &Criterion| weighed.requirement(*criterion).unwrap().importance;
        prop_assert!(places.is_sorted_by(|a, b| weight(a) >= weight(b)));
        let rest: Vec<f64> = criteria.iter().filter(|criterion| !places.contains(criterion)).map(weight).collect();
        prop_assert!(rest.iter().all(|one| *one == rest[0] && places.last().is_none_or(|last| weight(last) >= *one)));
        for emphasis in Emphasis::ALL {
            for changed in [&weighed, &request.emphasising(emphasis)] {
                let restored = Request {
                    requirements: changed.requirements.iter().zip(&request.requirements)
                        .map(|(new, old)| Requirement { importance: old.importance, ..new.clone() }).collect(),
                    ..changed.clone()
                };
                prop_assert_eq!(&restored, &request);
            }
        }
    }
}
