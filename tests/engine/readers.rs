//! The readers take whatever comes: they read it or say what is wrong, and never panic.

use proptest::collection::vec;
use proptest::prelude::{Just, Strategy, any, prop_assert, prop_oneof, proptest};
use serde_json::Value as Json;
use sitematch::catalog;
use sitematch::engine::{MatchOptions, Matcher};
use sitematch::request;

use crate::generate::{Dice, World, cases, world};

/// Neither reader panics, and a refusal names at least one problem.
fn read_both(text: &str) {
    for problems in [catalog::read(text).err(), request::read(text).err()].into_iter().flatten() {
        assert!(!problems.is_empty(), "refused without a reason: {text}");
        for problem in problems {
            assert!(!problem.kind.code().is_empty() && problem.path.len() < 10_000);
        }
    }
}

fn any_json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<f64>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        ".{0,12}".prop_map(Json::from),
        Just(Json::from("sitematch-catalog/1")),
        Just(Json::from("sitematch-request/1")),
    ];
    let key = prop_oneof![
        proptest::sample::select(vec![
            "format",
            "id",
            "sites",
            "facts",
            "requirements",
            "criterion",
            "want",
            "accept",
            "limit",
            "project",
            "value",
            "planned",
            "unknown",
            "area_m2",
            "name",
            "sources",
            "sub_parks",
            "ways_in",
        ])
        .prop_map(str::to_owned),
        ".{0,6}",
    ];
    leaf.prop_recursive(5, 60, 6, move |inner| {
        prop_oneof![
            vec(inner.clone(), 0..6).prop_map(Json::from),
            vec((key.clone(), inner), 0..8).prop_map(|entries| Json::Object(entries.into_iter().collect())),
        ]
    })
}

/// Every value inside, by pointer.
fn pointers(json: &Json, here: &str, all: &mut Vec<String>) {
    all.push(here.to_owned());
    match json {
        Json::Array(entries) => {
            entries.iter().enumerate().for_each(|(index, entry)| pointers(entry, &format!("{here}/{index}"), all));
        }
        Json::Object(entries) => {
            entries.iter().for_each(|(key, entry)| pointers(entry, &format!("{here}/{}", key.replace('/', "~1")), all));
        }
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => {}
    }
}

/// Replaces one value somewhere inside by another.
fn mutate(json: &mut Json, dice: &mut Dice, strange: Json) {
    let mut all = Vec::new();
    pointers(json, "", &mut all);
    let place = &all[dice.below(all.len())];
    if let Some(value) = json.pointer_mut(place) {
        *value = strange;
    }
}

fn texts(world: &World) -> [String; 2] {
    [serde_json::to_string(&world.catalog).unwrap(), serde_json::to_string(&world.request).unwrap()]
}

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn any_text_is_read_or_refused(text in any::<String>(), more in ".{0,200}") {
        read_both(&text);
        read_both(&more);
        read_both(&format!("{{\"format\": \"sitematch-request/1\", {more}}}"));
    }

    #[test]
    fn any_json_is_read_or_refused(json in any_json()) {
        read_both(&json.to_string());
        let mut as_request = serde_json::json!({ "format": "sitematch-request/1", "requirements": [json] });
        read_both(&as_request.to_string());
        as_request["requirements"] = Json::Null;
        as_request["project"] = json.clone();
        read_both(&as_request.to_string());
        let as_catalog = serde_json::json!({ "format": "sitematch-catalog/1", "sites": json, "sources": json, "facts": json });
        read_both(&as_catalog.to_string());
    }

    #[test]
    fn a_file_that_breaks_off_is_refused(world in world(), share in 0.0_f64..1.0) {
        for text in texts(&world) {
            let end = (text.len() as f64 * share) as usize;
            let end = (0..=end).rev().find(|end| text.is_char_boundary(*end)).unwrap();
            read_both(&text[..end]);
            prop_assert!(catalog::read(&text[..end]).is_err() && request::read(&text[..end]).is_err());
        }
    }

    #[test]
    fn a_file_with_one_strange_value_is_read_or_refused_and_what_is_read_can_be_matched(
        world in world(), strange in any_json(), small in any_json()
    ) {
        let mut dice = world.dice.clone();
        for text in texts(&world) {
            for strange in [&strange, &small, &Json::from(-1), &Json::from(1e300), &Json::Null] {
                let mut json: Json = serde_json::from_str(&text).unwrap();
                mutate(&mut json, &mut dice, strange.clone());
                let text = json.to_string();
                read_both(&text);
                let options = MatchOptions { today: world.today, limit: usize::MAX };
                if let Ok(matcher) = Matcher::open(&text) {
                    matcher.match_sites(&world.request, options);
                }
                if let Ok(request) = request::read(&text) {
                    Matcher::new(world.catalog.clone()).match_sites(&request, options);
                }
            }
        }
    }

    #[test]
    fn a_file_with_a_flipped_byte_is_read_or_refused(world in world(), byte in any::<u8>()) {
        let mut dice = world.dice.clone();
        for text in texts(&world) {
            let mut bytes = text.into_bytes();
            let place = dice.below(bytes.len());
            bytes[place] = byte;
            if let Ok(text) = String::from_utf8(bytes) {
                read_both(&text);
            }
        }
    }
}

#[test]
fn what_is_nested_too_deep_is_refused() {
    for deep in ["[".repeat(100_000), format!("{}1{}", "{\"a\":".repeat(5_000), "}".repeat(5_000))] {
        read_both(&deep);
    }
}
