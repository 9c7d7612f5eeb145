//! The JSON Schemas and the strict readers agree: what one refuses, the other refuses.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic")]

mod validator;

use serde_json::{Value as Json, json};
use sitematch::catalog::problem::{Problem, ProblemKind};
use sitematch::engine::{MatchOptions, Matcher, With, answer, placement_request};
use sitematch::request::Request;
use sitematch::{catalog, engine, request};

use validator::valid;

fn schema(of: &schemars::Schema) -> Json {
    of.as_value().clone()
}

fn file(path: &str) -> Json {
    let path = format!("{}/{path}", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// A reader, told apart from what a schema cannot say: what hangs on other values.
fn takes(problems: Option<Vec<Problem>>) -> bool {
    problems.into_iter().flatten().all(|problem| match problem.kind {
        ProblemKind::UnknownReference { .. }
        | ProblemKind::DuplicateId { .. }
        | ProblemKind::Contradiction { .. }
        | ProblemKind::NotLater { .. }
        | ProblemKind::NotForThisKind => true,
        // A workshop of 10 km²: the range of the fact allows it for land.
        ProblemKind::OutOfRange { .. } => problem.path.ends_with("facts.area_m2"),
        ProblemKind::NotText
        | ProblemKind::NotJson { .. }
        | ProblemKind::WrongFormat { .. }
        | ProblemKind::UnknownKey { .. }
        | ProblemKind::DuplicateKey
        | ProblemKind::Missing
        | ProblemKind::WrongKind { .. }
        | ProblemKind::NotWhole { .. }
        | ProblemKind::NotOneOf { .. }
        | ProblemKind::TextLength { .. }
        | ProblemKind::ListLength { .. }
        | ProblemKind::BadId { .. }
        | ProblemKind::BadDay { .. }
        | ProblemKind::UnknownIndustry { .. }
        | ProblemKind::BadColour { .. }
        | ProblemKind::BadPath { .. }
        | ProblemKind::UnknownWithValue
        | ProblemKind::EmptyFact
        | ProblemKind::Unsourced
        | ProblemKind::LevelNotTaken { .. } => false,
    })
}

fn catalog_is_taken(json: &Json) -> bool {
    takes(catalog::read(&json.to_string()).err())
}

fn request_is_taken(json: &Json) -> bool {
    // A criterion that nobody knows is a reference to nothing, and one that no schema lists.
    let problems = request::read(&json.to_string()).err();
    let unknown = |problem: &Problem| matches!(problem.kind, ProblemKind::UnknownReference { .. });
    !problems.iter().flatten().any(unknown) && takes(problems)
}

fn pointers(json: &Json, here: &str, all: &mut Vec<String>) {
    all.push(here.to_owned());
    match json {
        Json::Array(entries) => {
            entries.iter().enumerate().for_each(|(index, entry)| pointers(entry, &format!("{here}/{index}"), all));
        }
        Json::Object(entries) => entries.iter().for_each(|(key, entry)| pointers(entry, &format!("{here}/{key}"), all)),
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => {}
    }
}

/// Changes the whole file in every place, one at a time, and compares both judges; how often they refused.
fn agree(whole: &Json, schema: &Json, taken: fn(&Json) -> bool) -> usize {
    assert!(valid(schema, whole) && taken(whole), "the whole file is refused");
    let mut refused = 0;
    let mut compare = |changed: &Json, what: String| {
        let (by_schema, by_reader) = (valid(schema, changed), taken(changed));
        assert_eq!(by_schema, by_reader, "{what}: the schema says {by_schema}, the reader {by_reader}");
        refused += usize::from(!by_reader);
    };
    let odd = [
        json!(true),
        json!(false),
        json!(-1001),
        json!(-1),
        json!(0),
        json!(0.5),
        json!(1),
        json!(3),
        json!(4),
        json!(60),
        json!(61),
        json!(1001),
        json!(1899),
        json!(2201),
        json!(10_001),
        json!(1e14),
        json!(""),
        json!(" "),
        json!("x"),
        json!("no id"),
        json!("甲"),
        json!("y".repeat(2001)),
        json!([]),
        json!([1]),
        json!([1, 2]),
        json!([2, null]),
        json!([null, 2]),
        json!([1, 2, 3]),
        json!({}),
    ];
    let mut all = Vec::new();
    pointers(whole, "", &mut all);
    // What a placement's request holds is the request's schema to judge.
    all.retain(|place| !place.contains("/request/"));
    for place in all.iter().filter(|place| !place.is_empty()) {
        for odd in &odd {
            let mut changed = whole.clone();
            *changed.pointer_mut(place).unwrap() = odd.clone();
            let free = place.ends_with("/request") || place.ends_with("$schema");
            if !free {
                compare(&changed, format!("{place} as {odd}"));
            }
        }
        let (parent, key) = place.rsplit_once('/').unwrap();
        let mut changed = whole.clone();
        if let Json::Object(entries) = changed.pointer_mut(parent).unwrap() {
            entries.remove(key);
            compare(&changed, format!("{place} removed"));
        }
        let mut changed = whole.clone();
        if let Json::Object(entries) = changed.pointer_mut(place).unwrap()
            && !place.ends_with("/request")
        {
            entries.insert("nobody_knows".to_owned(), json!(1));
            compare(&changed, format!("{place} with a key too many"));
        }
    }
    refused
}

#[test]
fn the_schema_of_catalogs_agrees_with_the_reader_in_every_place() {
    let refused =
        agree(&file("tests/schema/whole-catalog.json"), &schema(&catalog::schema::schema()), catalog_is_taken);
    assert!(refused > 1_000, "only {refused} refusals");
}

#[test]
fn the_schema_of_requests_agrees_with_the_reader_in_every_place() {
    let refused =
        agree(&file("tests/schema/whole-request.json"), &schema(&request::schema::schema()), request_is_taken);
    assert!(refused > 200, "only {refused} refusals");
}

#[test]
fn the_least_catalog_and_the_least_request_are_taken_by_both() {
    let label = json!({ "zh-Hans": "园", "en": "park" });
    let least = json!({
        "format": "sitematch-catalog/1", "id": "p", "as_of": "2026-11-20", "name": label, "contact": { "office": label },
        "sources": [], "sub_parks": [{ "id": "n", "name": label, "map": { "x": 0, "y": 0 } }],
        "sites": [{ "id": "s", "name": label, "kind": "parcel", "sub_park": "n", "facts": {} }]
    });
    assert_eq!(catalog::read(&least.to_string()).err(), None);
    assert!(valid(&schema(&catalog::schema::schema()), &least));
    let least = json!({ "format": "sitematch-request/1" });
    assert_eq!(request::read(&least.to_string()), Ok(Request::default()));
    assert!(valid(&schema(&request::schema::schema()), &least));
}

#[test]
fn every_fact_and_every_criterion_is_in_its_schema() {
    let schema_of_catalog = schema(&catalog::schema::schema());
    let facts = schema_of_catalog["$defs"]["Facts"]["properties"].as_object().unwrap();
    assert_eq!(facts.len(), catalog::FactKey::ALL.len());
    for fact in facts.values() {
        assert!(fact["description"].as_str().is_some_and(|words| words.ends_with('.')), "{fact}");
    }
    let schema_of_request = schema(&request::schema::schema());
    let shapes = schema_of_request["$defs"]["Requirement"]["oneOf"].as_array().unwrap();
    assert_eq!(shapes.len(), request::Criterion::ALL.len());
}

#[test]
fn the_default_catalog_its_placements_and_their_answers_are_valid() {
    let json = file("www/catalogs/hengyang.json");
    assert!(valid(&schema(&catalog::schema::schema()), &json));
    let matcher = Matcher::open(&json.to_string()).unwrap();
    let (of_request, of_result) = (schema(&request::schema::schema()), schema(&engine::schema::schema()));
    for placement in &matcher.catalog().placements {
        assert!(valid(&of_request, &serde_json::to_value(&placement.request).unwrap()), "{}", placement.id);
        let request = placement_request(placement).unwrap();
        assert!(valid(&of_request, &serde_json::to_value(&request).unwrap()), "{}", placement.id);
        let options = MatchOptions { today: matcher.catalog().as_of, limit: usize::MAX };
        let beside = [With::Relax, With::Combine, With::Sureness, With::Chain, With::First, With::Phases];
        let result = serde_json::to_value(answer(&matcher, &request, options, &beside)).unwrap();
        assert!(valid(&of_result, &result), "{}", placement.id);
        let few = MatchOptions { limit: 8, ..options };
        let with = serde_json::to_value(answer(&matcher, &request, few, &[With::Admission])).unwrap();
        assert_eq!(with["admission"]["sites"].as_array().map(Vec::len), Some(8));
        assert!(valid(&of_result, &with), "{} with admission", placement.id);
        let costs = [With::Cost, With::Frontier];
        let more =
            serde_json::to_value(answer(&matcher, &request, MatchOptions { limit: 1, ..options }, &costs)).unwrap();
        assert!(valid(&of_result, &more), "{} with costs", placement.id);
        assert!(more["cost"]["ways"][0]["lines"][0]["yuan_by_year"].is_array() && more["frontier"]["sites"].is_array());
    }
}

#[test]
fn a_result_with_a_key_too_many_or_too_few_is_not_valid() {
    let of_result = schema(&engine::schema::schema());
    let matcher = Matcher::open(&file("tests/schema/whole-catalog.json").to_string()).unwrap();
    let request = request::read(&file("tests/schema/whole-request.json").to_string()).unwrap();
    let options = MatchOptions { today: matcher.catalog().as_of, limit: usize::MAX };
    let result = serde_json::to_value(matcher.match_sites(&request, options)).unwrap();
    assert!(valid(&of_result, &result));
    let mut all = Vec::new();
    pointers(&result, "", &mut all);
    for place in &all {
        let mut changed = result.clone();
        if let Json::Object(entries) = changed.pointer_mut(place).unwrap() {
            entries.insert("nobody_knows".to_owned(), json!(1));
            assert!(!valid(&of_result, &changed), "{place} with a key too many");
        }
    }
    for place in ["/format", "/counts/fits", "/matches/0/score/low", "/matches/0/verdicts/0/verdict", "/matches/0/rank"]
    {
        let mut changed = result.clone();
        let (parent, key) = place.rsplit_once('/').unwrap();
        changed.pointer_mut(parent).unwrap().as_object_mut().unwrap().remove(key);
        assert!(!valid(&of_result, &changed), "{place} removed");
    }
}
