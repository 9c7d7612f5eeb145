//! Cases as data: `tests/cases/*.json`, each named by its sentence. A new case needs no Rust.
//!
//! - `catalog` is laid over `base/catalog.json`, each of its sites over the one of its kind in `base/sites.json`; a
//!   fact given as a bare value gets a source and a year. `request` is laid over `base/request.json`, `today` is
//!   2026-11-21 unless given. `catalog_text` and `request_text` stand for whole files as they are.
//! - `expect` is a part of the result. Objects name the keys that matter, `"absent"` for a key that must not be there;
//!   sites, verdicts, rules and counts are found by what they are of; other lists must be whole. `order` lists the
//!   sites in order. `chain` is the answer beside it, `assign` what the companies of `leads` get, each of them laid
//!   over `base/request.json`, `admission` the park's side at all sites. `catalog_problems` and `request_problems`
//!   are all the problems of a file, by path.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value as Json, json};
use sitematch::catalog::problem::Problem;
use sitematch::engine::{MatchOptions, Matcher};
use sitematch::request;

/// A suite of fewer cases than this has lost some.
const LEAST_CASES: usize = 80;

fn folder() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases"))
}

fn file(path: &Path) -> Json {
    let text = fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_slice(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Lays `over` over `base`, object by object; lists and values replace.
fn lay(base: &mut Json, over: &Json) {
    match (base, over) {
        (Json::Object(base), Json::Object(over)) => {
            for (key, value) in over {
                lay(base.entry(key.clone()).or_insert(Json::Null), value);
            }
        }
        (base, over) => *base = over.clone(),
    }
}

/// Gives bare values in `facts` a source and a year, here and below.
fn cite(json: &mut Json) {
    match json {
        Json::Object(entries) => {
            for (key, value) in entries {
                match value {
                    Json::Object(facts) if key == "facts" => {
                        for fact in facts.values_mut().filter(|fact| !fact.is_object()) {
                            *fact = json!({ "value": fact.take(), "source": "made", "year": 2026 });
                        }
                    }
                    other => cite(other),
                }
            }
        }
        Json::Array(entries) => entries.iter_mut().for_each(cite),
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => {}
    }
}

fn catalog_text(case: &Json) -> String {
    if let Some(text) = case["catalog_text"].as_str() {
        return text.to_owned();
    }
    let mut catalog = file(&folder().join("base/catalog.json"));
    let by_kind = file(&folder().join("base/sites.json"));
    lay(&mut catalog, case.get("catalog").unwrap_or(&json!({})));
    if let Some(Json::Array(sites)) = catalog.get_mut("sites") {
        for site in sites {
            let kind = site.get("kind").and_then(Json::as_str).unwrap_or("plant_unit");
            let mut whole = by_kind.get(kind).cloned().unwrap_or_default();
            lay(&mut whole, site);
            *site = whole;
        }
    }
    cite(&mut catalog);
    catalog.to_string()
}

fn request_text(case: &Json) -> String {
    if let Some(text) = case["request_text"].as_str() {
        return text.to_owned();
    }
    over_base(case.get("request").unwrap_or(&json!({}))).to_string()
}

fn over_base(request: &Json) -> Json {
    let mut whole = file(&folder().join("base/request.json"));
    lay(&mut whole, request);
    whole
}

/// What names an entry of a list, where it can be found by a name.
fn name(entry: &Json) -> Option<&Json> {
    ["lead", "site", "sub_park", "firm", "path", "criterion", "division", "rule", "measure", "policy"]
        .iter()
        .filter_map(|key| entry.get(key))
        .find(|name| !name.is_object())
}

/// Where the actual value does not hold what is expected.
fn differences(expected: &Json, actual: &Json, path: &str, found: &mut Vec<String>) {
    match (expected, actual) {
        (Json::Object(expected), Json::Object(actual)) => {
            for (key, expected) in expected {
                let path = format!("{path}.{key}");
                match actual.get(key) {
                    None if expected == "absent" => {}
                    None => found.push(format!("{path} is missing")),
                    Some(actual) if expected == "absent" => found.push(format!("{path} is there: {actual}")),
                    Some(actual) => differences(expected, actual, &path, found),
                }
            }
        }
        (Json::Array(expected), Json::Array(actual)) if expected.iter().any(|entry| name(entry).is_some()) => {
            for entry in expected {
                let path = format!("{path}[{}]", name(entry).unwrap_or(&Json::Null));
                match actual.iter().find(|candidate| name(candidate) == name(entry)) {
                    Some(actual) => differences(entry, actual, &path, found),
                    None => found.push(format!("{path} is missing")),
                }
            }
        }
        (Json::Array(expected), Json::Array(actual)) if expected.len() == actual.len() => {
            for (index, (expected, actual)) in expected.iter().zip(actual).enumerate() {
                differences(expected, actual, &format!("{path}[{index}]"), found);
            }
        }
        (Json::Number(one), Json::Number(other)) => {
            let (one, other) = (one.as_f64().unwrap(), other.as_f64().unwrap());
            if (one - other).abs() > 1e-12 * f64::max(1.0, one.abs()) {
                found.push(format!("{path} is {other} for {one}"));
            }
        }
        (expected, actual) if expected == actual => {}
        (expected, actual) => found.push(format!("{path} is {actual} for {expected}")),
    }
}

/// The problems of a file against those expected: each by its path, and no other.
fn problem_differences(expected: Option<&Json>, problems: &[Problem], of: &str, found: &mut Vec<String>) {
    let actual = serde_json::to_value(problems).unwrap();
    let none = json!([]);
    let expected = expected.unwrap_or(&none);
    if expected.as_array().map(Vec::len) == Some(problems.len()) {
        differences(expected, &actual, of, found);
    } else {
        found.push(format!("{of} are {actual:#}"));
    }
}

/// What a case does not hold to.
fn run(case: &Json) -> Vec<String> {
    let mut found = Vec::new();
    let expected = case["expect"].as_object().cloned().unwrap_or_else(Map::new);
    let (matcher, request) = (Matcher::open(&catalog_text(case)), request::read(&request_text(case)));
    let problems = matcher.as_ref().err().map_or(&[][..], |error| &error.problems);
    problem_differences(expected.get("catalog_problems"), problems, "catalog_problems", &mut found);
    let problems = request.as_ref().err().map_or(&[][..], |problems| problems);
    problem_differences(expected.get("request_problems"), problems, "request_problems", &mut found);
    let (Ok(matcher), Ok(request)) = (matcher, request) else {
        return found;
    };
    let today = case["today"].as_str().unwrap_or("2026-11-21").parse().unwrap();
    let options = MatchOptions { today, limit: case["limit"].as_u64().map_or(usize::MAX, |limit| limit as usize) };
    let mut result = serde_json::to_value(matcher.match_sites(&request, options)).unwrap();
    let order: Vec<Json> =
        result["matches"].as_array().into_iter().flatten().map(|assessment| assessment["site"].clone()).collect();
    result["order"] = order.into();
    if expected.contains_key("chain") {
        result["chain"] = serde_json::to_value(matcher.chain(&request)).unwrap();
    }
    if expected.contains_key("assign") {
        let leads = case["leads"].as_array().unwrap();
        let leads: Vec<_> = leads.iter().map(|lead| request::read(&over_base(lead).to_string()).unwrap()).collect();
        result["assign"] = serde_json::to_value(matcher.assign(&leads, today)).unwrap();
    }
    if expected.contains_key("admission") {
        let sites: Vec<&str> = matcher.catalog().sites.iter().map(|site| site.id.as_str()).collect();
        result["admission"] = serde_json::to_value(matcher.admission(&request, &sites, today).unwrap()).unwrap();
    }
    let expected = expected.into_iter().filter(|(key, _)| !key.ends_with("_problems")).collect();
    differences(&Json::Object(expected), &result, "result", &mut found);
    found
}

/// The sentence as a file name.
fn slug(sentence: &str) -> String {
    let words: Vec<String> = sentence
        .to_lowercase()
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    words.join("-")
}

#[test]
fn every_case_file_holds() {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    paths.sort();
    assert!(paths.len() >= LEAST_CASES, "only {} cases", paths.len());
    let mut failures = Vec::new();
    for path in &paths {
        let case = file(path);
        let stem = path.file_stem().unwrap().to_string_lossy();
        let sentence = case["sentence"].as_str().unwrap_or_default();
        let mut found = run(&case);
        if slug(sentence) != stem {
            found.push(format!("the file's name is not its sentence: {}", slug(sentence)));
        }
        if case["expect"].as_object().is_none_or(Map::is_empty) {
            found.push("it expects nothing".to_owned());
        }
        if !found.is_empty() {
            failures.push(format!("{stem}\n    {}", found.join("\n    ")));
        }
    }
    println!("{} cases", paths.len());
    assert!(failures.is_empty(), "{} cases fail:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn a_case_that_does_not_hold_is_found_out() {
    let case = |expect: Json| json!({ "catalog": { "sites": [{ "id": "a" }] }, "expect": expect });
    assert!(run(&case(json!({ "order": ["a"], "counts": { "fits": 1 } }))).is_empty());
    for wrong in [
        json!({ "order": [] }),
        json!({ "counts": { "fits": 2 } }),
        json!({ "counts": { "nothing": 1 } }),
        json!({ "counts": "absent" }),
        json!({ "matches": [{ "site": "b" }] }),
        json!({ "matches": [{ "site": "a", "score": { "low": 0.5 } }] }),
        json!({ "request_problems": [{ "path": "x" }] }),
    ] {
        assert_eq!(run(&case(wrong.clone())).len(), 1, "{wrong}");
    }
}
