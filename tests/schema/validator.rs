//! As much of JSON Schema 2020-12 as our schemas use. A keyword that is not known here is a panic, not a pass.
//!
//! A whole validator would bring some seventy crates into every build for this one test.

use serde_json::{Map, Value as Json};

/// Whether the schema takes the value.
pub(crate) fn valid(root: &Json, value: &Json) -> bool {
    takes(root, root, value)
}

fn takes(root: &Json, schema: &Json, value: &Json) -> bool {
    match schema {
        Json::Bool(takes_all) => *takes_all,
        Json::Object(keywords) => keywords.iter().all(|(keyword, rule)| holds(root, keywords, keyword, rule, value)),
        other => panic!("{other} is no schema"),
    }
}

fn holds(root: &Json, keywords: &Map<String, Json>, keyword: &str, rule: &Json, value: &Json) -> bool {
    let each = |rule: &Json| -> Vec<bool> {
        rule.as_array().unwrap().iter().map(|schema| takes(root, schema, value)).collect()
    };
    let number = |compare: fn(f64, f64) -> bool| value.as_f64().is_none_or(|x| compare(x, rule.as_f64().unwrap()));
    let entries = |compare: fn(usize, usize) -> bool| {
        value.as_array().is_none_or(|list| compare(list.len(), rule.as_u64().unwrap() as usize))
    };
    match keyword {
        "$schema" | "$defs" | "title" | "description" | "default" | "format" | "then" | "else" => true,
        "$ref" => {
            let pointer = rule.as_str().unwrap().strip_prefix('#').expect("a reference within the schema");
            takes(root, root.pointer(pointer).expect("a definition"), value)
        }
        "type" => match rule {
            Json::Array(several) => several.iter().any(|one| is(one.as_str().unwrap(), value)),
            one => is(one.as_str().unwrap(), value),
        },
        "const" => rule == value,
        "enum" => rule.as_array().unwrap().contains(value),
        "minimum" => number(|x, bound| x >= bound),
        "maximum" => number(|x, bound| x <= bound),
        "minItems" => entries(|length, bound| length >= bound),
        "maxItems" => entries(|length, bound| length <= bound),
        "maxLength" => value.as_str().is_none_or(|text| text.chars().count() <= rule.as_u64().unwrap() as usize),
        "pattern" => value.as_str().is_none_or(|text| matches(rule.as_str().unwrap(), text)),
        "items" => value.as_array().is_none_or(|list| list.iter().all(|entry| takes(root, rule, entry))),
        "prefixItems" => value.as_array().is_none_or(|list| {
            list.iter().zip(rule.as_array().unwrap()).all(|(entry, schema)| takes(root, schema, entry))
        }),
        "properties" => value.as_object().is_none_or(|object| {
            let schemas = rule.as_object().unwrap();
            schemas.iter().all(|(key, schema)| object.get(key).is_none_or(|value| takes(root, schema, value)))
        }),
        "additionalProperties" => {
            assert_eq!(rule, &Json::Bool(false), "only a closed object is known");
            let known = keywords.get("properties").and_then(Json::as_object);
            value
                .as_object()
                .is_none_or(|object| object.keys().all(|key| known.is_some_and(|known| known.contains_key(key))))
        }
        "required" => value.as_object().is_none_or(|object| all_there(rule, object)),
        "dependentRequired" => value.as_object().is_none_or(|object| {
            let mut dependent = rule.as_object().unwrap().iter();
            dependent.all(|(key, needed)| !object.contains_key(key) || all_there(needed, object))
        }),
        "anyOf" => each(rule).contains(&true),
        "oneOf" => each(rule).into_iter().filter(|taken| *taken).count() == 1,
        "allOf" => !each(rule).contains(&false),
        "not" => !takes(root, rule, value),
        "if" => {
            let branch = if takes(root, rule, value) { "then" } else { "else" };
            keywords.get(branch).is_none_or(|schema| takes(root, schema, value))
        }
        other => panic!("the keyword `{other}` is not known to this test"),
    }
}

fn all_there(keys: &Json, object: &Map<String, Json>) -> bool {
    keys.as_array().unwrap().iter().all(|key| object.contains_key(key.as_str().unwrap()))
}

fn is(kind: &str, value: &Json) -> bool {
    match kind {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "number" => value.is_number(),
        "integer" => value.as_f64().is_some_and(|number| number.fract() == 0.0),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        other => panic!("the type `{other}` is not known to this test"),
    }
}

/// The patterns of our schemas; the crate has no regular expressions, and need not for six.
fn matches(pattern: &str, text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    match pattern {
        r"\S" => !text.trim().is_empty(),
        "^[A-Za-z0-9._-]{1,80}$" => {
            (1..=80).contains(&text.len())
                && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-'))
        }
        "^#[0-9a-fA-F]{6}$" => {
            text.strip_prefix('#').is_some_and(|hex| hex.len() == 6 && hex.bytes().all(|b| b.is_ascii_hexdigit()))
        }
        "^(19|20|21|22)[0-9]{2}-[0-9]{2}-[0-9]{2}$" => {
            let parts: Vec<&str> = text.split('-').collect();
            parts.iter().map(|part| part.len()).eq([4, 2, 2])
                && parts.iter().all(|part| digits(part))
                && ["19", "20", "21", "22"].contains(&&text[..2])
        }
        "^[A-Z]?[0-9]{2,4}$" => {
            let plain = text.strip_prefix(|c: char| c.is_ascii_uppercase()).unwrap_or(text);
            digits(plain) && (2..=4).contains(&plain.len())
        }
        "^[Mm][MmLlHhVvCcSsQqTtAaZzEe0-9 ,.+-]*$" => {
            let known = |sign: u8| sign.is_ascii_digit() || b"MmLlHhVvCcSsQqTtAaZzEe ,.+-".contains(&sign);
            text.starts_with(['M', 'm']) && text.bytes().all(known)
        }
        other => panic!("the pattern `{other}` is not known to this test"),
    }
}
