//! The command line: what it prints where, and how it ends.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic")]

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use serde_json::{Value as Json, json};

const CATALOG: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/www/catalogs/hengyang.json");

struct Run {
    code: i32,
    out: String,
    err: String,
}

fn run(arguments: &[&str], input: &[u8]) -> Run {
    let mut child = Command::new(env!("CARGO_BIN_EXE_sitematch"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that ends before it has read everything closes the pipe: no concern of these tests.
    let _ = child.stdin.take().unwrap().write_all(input);
    let output = child.wait_with_output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Run { code: output.status.code().unwrap(), out: text(output.stdout), err: text(output.stderr) }
}

/// A file of this test's own.
fn file(name: &str, content: &[u8]) -> String {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let path = folder.join(name);
    std::fs::write(&path, content).unwrap();
    path.to_str().unwrap().to_owned()
}

fn request() -> Json {
    json!({
        "format": "sitematch-request/1",
        "ways_in": ["rent"],
        "requirements": [{ "criterion": "plant_area_m2", "want": 3000, "hard": true }]
    })
}

#[test]
fn a_catalog_without_problems_ends_with_0_and_says_so() {
    let run = run(&["check", CATALOG], b"");
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    assert!(run.out.contains("no problems") && run.out.contains("hengyang-htz"), "{}", run.out);
}

#[test]
fn every_problem_of_a_catalog_is_a_line_on_standard_error_with_its_path() {
    let text = std::fs::read_to_string(CATALOG).unwrap();
    let mut catalog: Json = serde_json::from_str(&text).unwrap();
    catalog["as_of"] = "yesterday".into();
    catalog["sites"][3]["stauts"] = "vacant".into();
    catalog["sites"][5]["facts"]["area_m2"]["value"] = json!(-4);
    let run = run(&["check", "-"], catalog.to_string().as_bytes());
    assert_eq!((run.code, run.out.as_str()), (1, ""));
    assert_eq!(run.err.lines().count(), 3, "{}", run.err);
    for (line, parts) in run.err.lines().zip([
        ["as_of", "yesterday"],
        ["sites[3].stauts", "status"],
        ["sites[5].facts.area_m2", "4 is outside"],
    ]) {
        assert!(parts.iter().all(|part| line.contains(part)), "{line}");
        assert!(line.contains("; "), "no way out in {line}");
    }
}

#[test]
fn a_match_prints_the_result_as_json() {
    let request = file("request.json", request().to_string().as_bytes());
    let run = run(&["match", CATALOG, &request, "--today", "2026-11-21", "--limit", "3"], b"");
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let result: Json = serde_json::from_str(&run.out).unwrap();
    assert_eq!(result["format"], "sitematch-result/1");
    assert_eq!(result["today"], "2026-11-21");
    assert_eq!(result["matches"].as_array().unwrap().len(), 3);
    assert_eq!(result["matches"][0]["rank"], 1);
    assert!(result["counts"]["candidates"].as_u64().unwrap() > 3);
}

#[test]
fn a_match_answers_beside_it_what_it_is_asked_with() {
    let mut asked = request();
    asked["project"] = json!({ "industry": "3433" });
    let request = file("with.json", asked.to_string().as_bytes());
    let answer = |with: &[&str]| -> Json {
        let arguments = [&["match", CATALOG, &request, "--today", "2026-11-21", "--limit", "1"], with].concat();
        let run = run(&arguments, b"");
        assert_eq!((run.code, run.err.as_str()), (0, ""));
        serde_json::from_str(&run.out).unwrap()
    };
    let plain = answer(&[]);
    let all = ["relax", "combine", "sureness", "chain", "admission", "cost", "frontier"];
    assert!(all.iter().all(|key| plain.get(key).is_none()));
    let with = answer(&["--with", &all.join(",")]);
    assert_eq!(with["cost"]["horizon_years"], 10);
    assert!(with["frontier"]["sites"].as_array().unwrap().iter().any(|site| site["efficient"] == true));
    assert!(!with["relax"]["corrections"].as_array().unwrap().is_empty());
    assert_eq!(with["combine"]["least_m2"], 3000.0);
    assert!(!with["sureness"]["standings"].as_array().unwrap().is_empty());
    assert_eq!(with["chain"]["sub_parks"].as_array().unwrap().len(), 6);
    // The sites that are listed, and no others.
    let held = with["admission"]["sites"].as_array().unwrap().iter().map(|held| &held["site"]);
    assert!(held.eq([&with["matches"][0]["site"]]));
    let (mut without, plain) = (with, plain);
    all.iter().for_each(|key| drop(without.as_object_mut().unwrap().remove(*key)));
    assert_eq!(without, plain);
    let wrong = run(&["match", CATALOG, &request, "--with", "everything"], b"");
    assert_eq!(wrong.code, 2);
}

#[test]
fn a_match_is_weighed_by_what_matters_most() {
    let mut request = request();
    let asked = request["requirements"].as_array_mut().unwrap();
    asked.push(json!({ "criterion": "rent_yuan_per_m2_month", "want": 12 }));
    asked.push(json!({ "criterion": "crane_t", "want": 5 }));
    let request = file("emphasis.json", request.to_string().as_bytes());
    let weights = |emphasis: &[&str]| -> Vec<f64> {
        let arguments = [&["match", CATALOG, &request, "--today", "2026-11-21", "--limit", "1"], emphasis].concat();
        let run = run(&arguments, b"");
        assert_eq!((run.code, run.err.as_str()), (0, ""));
        let result: Json = serde_json::from_str(&run.out).unwrap();
        let findings = result["matches"][0]["verdicts"].as_array().unwrap();
        findings.iter().map(|finding| finding["weight"].as_f64().unwrap()).collect()
    };
    let heavy = weights(&["--emphasis", "heavy-plant"]);
    assert_eq!(heavy.len(), weights(&[]).len());
    assert_ne!(heavy, weights(&[]));
    assert_ne!(heavy, weights(&["--emphasis", "exporter"]));
    assert_eq!(run(&["match", CATALOG, &request, "--emphasis", "cheapest"], b"").code, 2);
}

#[test]
fn a_match_without_a_limit_lists_every_candidate_and_takes_this_day() {
    let run = run(&["match", CATALOG, "-"], request().to_string().as_bytes());
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let result: Json = serde_json::from_str(&run.out).unwrap();
    assert_eq!(result["matches"].as_array().unwrap().len() as u64, result["counts"]["candidates"].as_u64().unwrap());
    assert!(result["today"].as_str().unwrap() >= "2026-01-01");
}

#[test]
fn problems_of_both_files_come_at_once() {
    let catalog = file("broken.json", b"{\"format\":");
    let mut wrong = request();
    wrong["requirements"][0]["want"] = json!(-1);
    let run = run(&["match", &catalog, "-"], wrong.to_string().as_bytes());
    assert_eq!((run.code, run.out.as_str()), (1, ""));
    let lines: Vec<&str> = run.err.lines().collect();
    assert_eq!(lines.len(), 2, "{}", run.err);
    assert!(lines[0].contains("broken.json") && lines[1].contains("requirements[0].want"), "{}", run.err);
}

#[test]
fn bytes_that_are_no_text_are_a_problem_of_the_file() {
    let run = run(&["check", "-"], b"{\"format\": \"\xff\xfe\"}");
    assert_eq!((run.code, run.out.as_str(), run.err.lines().count()), (1, "", 1), "{}", run.err);
}

#[test]
fn wrong_arguments_end_with_2() {
    for arguments in [
        &["check"][..],
        &["judge", CATALOG],
        &["check", "/nowhere/catalog.json"],
        &["match", CATALOG],
        &["match", "-", "-"],
        &["match", CATALOG, "-", "--today", "2027-02-30"],
        &["match", CATALOG, "-", "--limit", "many"],
        &["schema", "everything"],
        &[],
    ] {
        let run = run(arguments, request().to_string().as_bytes());
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{arguments:?}: {}", run.err);
        assert!(!run.err.is_empty(), "{arguments:?} says nothing");
    }
}

#[test]
fn the_committed_schemas_are_those_that_are_printed() {
    for name in ["catalog", "request", "result"] {
        let run = run(&["schema", name], b"");
        assert_eq!((run.code, run.err.as_str()), (0, ""));
        let path = format!("{}/www/{name}.schema.json", env!("CARGO_MANIFEST_DIR"));
        let committed = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(
            run.out == committed,
            "www/{name}.schema.json is stale: cargo run --no-default-features --features cli -- schema {name} > {path}"
        );
    }
}
