//! Checked examples as files: those of the folder in `SITEMATCH_VECTORS`, else of `tests/vectors`.
//!
//! A file is known by its shape, not by its name. Kinds that the engine does not compute yet are passed over, and
//! said so.

use std::fs;
use std::path::PathBuf;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value as Json;
use sitematch::catalog::{Catalog, Fact, FactKey, Value};
use sitematch::engine::{MatchOptions, Matcher, Trapezoid};
use sitematch::request::{Criterion, Levels, Request, Requirement};
use sitematch::units::Day;

use crate::generate;

const TOLERANCE: f64 = 1e-12;

/// What a file holds, by the keys of its schema or, where that is a text, of its instances.
#[derive(Debug, PartialEq)]
pub(crate) enum Kind {
    ValueFunctions,
    Relaxation,
    Robustness,
    Explanations,
    CombineUnits,
    Unknown,
}

fn kind(file: &Json) -> Kind {
    let described = |key: &str| file["schema"].get(key).is_some();
    if described("value") && described("additive") {
        Kind::ValueFunctions
    } else if described("minimal_correction_sets") {
        Kind::Relaxation
    } else if described("pairwise_win_uniform") {
        Kind::Robustness
    } else if described("contiguous") && described("connected") {
        Kind::CombineUnits
    } else if file["instances"][0].get("delta_times_100W").is_some() {
        Kind::Explanations
    } else {
        Kind::Unknown
    }
}

#[derive(Deserialize)]
struct Instance {
    id: u32,
    weights_raw: Vec<f64>,
    weights: Vec<f64>,
    criteria: Vec<Anchors>,
    matrix: Vec<Vec<f64>>,
    additive_anchored: Expected,
}

#[derive(Deserialize)]
#[serde(rename_all = "UPPERCASE")]
struct Anchors {
    #[serde(rename = "kind")]
    kind: String,
    a: f64,
    c: f64,
    d: f64,
    b: f64,
}

#[derive(Deserialize)]
struct Expected {
    score: Vec<f64>,
    rank: Vec<u32>,
    value: Vec<Vec<f64>>,
}

impl Anchors {
    fn levels(&self) -> Levels {
        match self.kind.as_str() {
            "benefit" | "benefit_sat" => Levels::AtLeast { accept: self.a, want: self.c, limit: self.a },
            "cost" | "cost_sat" => Levels::AtMost { accept: self.b, want: self.d, limit: self.b },
            "target" | "range" => {
                Levels::Around { accept: (self.a, self.b), want: (self.c, self.d), limit: (None, None) }
            }
            other => panic!("a criterion of the unknown kind `{other}`"),
        }
    }
}

/// The instances of one kind in the folder. A folder of ours without a single one would be a test that checks nothing;
/// a folder that others bring may hold other kinds alone.
pub(crate) fn instances_of<T: DeserializeOwned>(wanted: &Kind) -> Vec<T> {
    let given = std::env::var_os("SITEMATCH_VECTORS");
    let ours = given.is_none();
    let folder =
        given.map_or_else(|| PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors")), PathBuf::from);
    let mut paths: Vec<PathBuf> = fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    paths.sort();
    let mut instances = Vec::new();
    for path in paths {
        let mut file: Json = serde_json::from_slice(&fs::read(&path).unwrap())
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        match kind(&file) {
            found if found == *wanted => {
                let read: Vec<T> = serde_json::from_value(file["instances"].take())
                    .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
                instances.extend(read);
            }
            Kind::ValueFunctions | Kind::Relaxation | Kind::Robustness | Kind::Explanations | Kind::CombineUnits => {}
            other => println!("{}: passed over, {other:?} is not computed yet", path.display()),
        }
    }
    println!("{} instances", instances.len());
    assert!(!ours || !instances.is_empty(), "no instance of {wanted:?} found");
    instances
}

fn instances() -> Vec<Instance> {
    instances_of(&Kind::ValueFunctions)
}

#[test]
fn vector_value_of_every_cell_equals_the_exact_one() {
    for instance in instances() {
        for (row, expected) in instance.matrix.iter().zip(&instance.additive_anchored.value) {
            for ((x, expected), criterion) in row.iter().zip(expected).zip(&instance.criteria) {
                let value = Trapezoid::of(&criterion.levels()).unwrap().value(*x);
                assert!((value - expected).abs() <= TOLERANCE, "instance {}: {value} for {expected}", instance.id);
            }
        }
    }
}

/// Criteria that read one fact as it stands.
pub(crate) const PLAIN: [Criterion; 16] = [
    Criterion::YardArea,
    Criterion::DormitoryBeds,
    Criterion::Desks,
    Criterion::FloorLoad,
    Criterion::Crane,
    Criterion::GoodsLift,
    Criterion::ColumnSpacing,
    Criterion::Water,
    Criterion::Drainage,
    Criterion::Steam,
    Criterion::TrucksPerDay,
    Criterion::LongestTruck,
    Criterion::Docks,
    Criterion::StationDistance,
    Criterion::AirportDistance,
    Criterion::PortDistance,
];

/// A site for each row, `site-0000` and so on, that offers the row's numbers on the plain criteria.
pub(crate) fn catalog_of(matrix: &[Vec<f64>]) -> Catalog {
    let mut catalog = generate::bare_catalog();
    for (index, row) in matrix.iter().enumerate() {
        let mut site = generate::bare_site(&site_id(index));
        for (x, criterion) in row.iter().zip(PLAIN) {
            let key: FactKey = criterion.fact().unwrap();
            let (value, source) = (Some(Value::Number(*x)), Some("made".to_owned()));
            site.facts.insert(key, Fact { value, planned: None, source, year: Some(2026), note: None });
        }
        catalog.sites.push(site);
    }
    catalog
}

pub(crate) fn site_id(index: usize) -> String {
    format!("site-{index:04}")
}

/// A wish for each importance, worth a hundredth for each one offered.
pub(crate) fn request_for_percents(importances: &[f64]) -> Request {
    let levels = Levels::AtLeast { accept: 0.0, want: 100.0, limit: 0.0 };
    let requirements = importances
        .iter()
        .zip(PLAIN)
        .map(|(importance, criterion)| Requirement { importance: *importance, ..Requirement::wish(criterion, levels) })
        .collect();
    Request { requirements, ..Request::default() }
}

fn request_of(instance: &Instance) -> Request {
    let requirements = instance.criteria.iter().zip(&instance.weights_raw).zip(PLAIN);
    let requirements = requirements
        .map(|((anchors, importance), criterion)| Requirement {
            importance: *importance,
            ..Requirement::wish(criterion, anchors.levels())
        })
        .collect();
    Request { requirements, ..Request::default() }
}

#[test]
fn vector_weights_scores_and_ranks_come_out_of_a_match() {
    for instance in instances() {
        assert!(instance.criteria.len() <= PLAIN.len(), "instance {}: more criteria than are plain", instance.id);
        let matcher = Matcher::new(catalog_of(&instance.matrix));
        let options = MatchOptions { today: Day::EPOCH, limit: usize::MAX };
        let result = matcher.match_sites(&request_of(&instance), options);
        assert_eq!(result.matches.len(), instance.matrix.len());
        for assessment in &result.matches {
            let index: usize = assessment.site.trim_start_matches("site-").parse().unwrap();
            let expected = &instance.additive_anchored;
            for (finding, weight) in assessment.findings.iter().zip(&instance.weights) {
                assert!((finding.weight - weight).abs() <= TOLERANCE, "instance {}, site {index}", instance.id);
            }
            for (finding, value) in assessment.findings.iter().zip(&expected.value[index]) {
                assert!((finding.value.low - value).abs() <= TOLERANCE, "instance {}, site {index}", instance.id);
                assert_eq!(finding.value.low, finding.value.high);
            }
            for score in [assessment.score.low, assessment.score.high] {
                let difference = (score - expected.score[index]).abs();
                assert!(difference <= TOLERANCE, "instance {}, site {index}: off by {difference}", instance.id);
            }
            let drawn = |other: usize| (expected.score[other] - expected.score[index]).abs() <= TOLERANCE;
            let draws = (0..expected.score.len()).filter(|other| drawn(*other)).count() as u32 - 1;
            assert!(
                assessment.rank.abs_diff(expected.rank[index]) <= draws,
                "instance {}, site {index}: rank {} for {}",
                instance.id,
                assessment.rank,
                expected.rank[index]
            );
        }
    }
}
