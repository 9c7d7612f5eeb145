//! The JSON Schema of catalog files, and what the schemas of requests and results share with it.
//!
//! Shapes and words come from the types, facts from the table of [`FactKey`]. What only the reader knows, which
//! keys may be absent and which range a number has, stands in the tables below; `tests/schema` holds them to it.

use std::borrow::Cow;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value as Json, json};

use super::{Catalog, FORMAT, FactKey, FactKind, Facts, Label, Value};
use crate::units::{Day, Quantity};

/// The schema of catalog files.
pub fn schema() -> Schema {
    let mut schema = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<Catalog>();
    document(&mut schema, "catalog", FORMAT);
    tidy(&mut schema);
    name_ids(&mut schema);
    leave_out(&mut schema, &MAY_BE_ABSENT);
    limit(&mut schema, &LIMITS);
    if let Some(rule) = definition(&mut schema, "Rule") {
        let in_words =
            json!({ "properties": { "metric": { "enum": ["in_words", "chemical_project", "plating_or_lead_acid"] } } });
        rule.insert("if".to_owned(), in_words);
        rule.insert("else".to_owned(), json!({ "required": ["comparison", "value"] }));
    }
    schema
}

/// Keys that the reader fills in where they are absent, by definition; the empty name is the file itself.
const MAY_BE_ABSENT: [(&str, &[&str]); 11] = [
    (
        "",
        &[
            "public_url",
            "brand",
            "facts",
            "notes",
            "chains",
            "map",
            "buildings",
            "firms",
            "rules",
            "policies",
            "placements",
        ],
    ),
    ("ParkMap", &["lines", "points"]),
    ("SubPark", &["short_name", "leading_industries", "facts", "test_centres", "notes"]),
    ("TestCentre", &["industries"]),
    ("Building", &["next_to", "illustrative", "facts"]),
    ("Site", &["illustrative", "status", "revived", "ways_in", "target_industries", "forbidden_industries"]),
    ("Firm", &["count", "industry_confirmed", "place_confirmed", "chains", "leader"]),
    ("Mark", &["shapes", "lines", "faint_lines"]),
    ("Rule", &["industries", "hard", "confirmed"]),
    ("Policy", &["conditions", "confirmed"]),
    ("PolicyCondition", &["industries"]),
];

/// Path data of SVG, as the reader takes it.
const PATHS: &str = r#"{"maxItems": 40, "items": {"type": "string", "maxLength": 2000, "pattern": "^[Mm][MmLlHhVvCcSsQqTtAaZzEe0-9 ,.+-]*$"}}"#;

/// What else the reader holds keys to.
const LIMITS: [(&str, &str, &str); 20] = [
    ("Brand", "accent", r##"{"pattern": "^#[0-9a-fA-F]{6}$"}"##),
    ("Mark", "width", r#"{"minimum": 1, "maximum": 1000}"#),
    ("Mark", "height", r#"{"minimum": 1, "maximum": 1000}"#),
    ("Mark", "shapes", PATHS),
    ("Mark", "lines", PATHS),
    ("Mark", "faint_lines", PATHS),
    ("Position", "x", r#"{"minimum": -1000, "maximum": 1000}"#),
    ("Position", "y", r#"{"minimum": -1000, "maximum": 1000}"#),
    ("MapLine", "points", r#"{"minItems": 2, "maxItems": 200}"#),
    ("Building", "floors", r#"{"minimum": 1, "maximum": 60}"#),
    ("Building", "next_to", r#"{"maxItems": 20}"#),
    ("Site", "floor", r#"{"minimum": 0, "maximum": 60}"#),
    ("Site", "column", r#"{"minimum": 0, "maximum": 60}"#),
    ("Site", "run_index", r#"{"minimum": 0, "maximum": 10000}"#),
    ("Site", "ways_in", r#"{"minItems": 1, "maxItems": 5}"#),
    ("Firm", "count", r#"{"minimum": 1, "maximum": 10000, "default": 1}"#),
    ("Rule", "value", r#"{"minimum": 0, "maximum": 1000000000000}"#),
    ("Placement", "request", r#"{"type": "object"}"#),
    ("Site", "status", r#"{"default": "vacant"}"#),
    ("Site", "illustrative", r#"{"default": false}"#),
];

/// Keys whose text is an id.
const IDS: [&str; 9] =
    ["id", "source", "sub_park", "building", "next_to", "firm", "leading_industries_source", "chains", "catalog"];

impl JsonSchema for Facts {
    fn schema_name() -> Cow<'static, str> {
        "Facts".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let fact = generator.subschema_for::<Fact>();
        let mut properties = Map::new();
        for key in FactKey::ALL.iter().copied() {
            let value = value_schema(key, generator);
            let mut entry = fact.clone();
            entry.insert("description".to_owned(), described(key).into());
            entry.insert(
                "properties".to_owned(),
                json!({ "value": value, "planned": { "properties": { "value": value } } }),
            );
            properties.insert(key.id().to_owned(), entry.into());
        }
        json_schema!({
            "type": "object",
            "description": "Facts by key. A key that is absent is unknown here and may be known one level up.",
            "properties": properties,
            "additionalProperties": false
        })
    }
}

fn value_schema(key: FactKey, generator: &mut SchemaGenerator) -> Schema {
    match key.kind() {
        FactKind::Number { min, max, .. } => json_schema!({ "type": "number", "minimum": min, "maximum": max }),
        FactKind::YesNo => json_schema!({ "type": "boolean" }),
        FactKind::Class(table) => json_schema!({ "enum": table.ids() }),
        FactKind::Day => generator.subschema_for::<Day>(),
    }
}

fn described(key: FactKey) -> String {
    match key.kind() {
        FactKind::Number { quantity, min, max } => format!("{} {}", key.meaning(), range_text(quantity, min, max)),
        FactKind::YesNo => format!("{} Yes or no.", key.meaning()),
        FactKind::Class(table) => format!("{} In order: {}.", key.meaning(), table.ids().join(", ")),
        FactKind::Day => key.meaning().to_owned(),
    }
}

/// "In m, 2 to 60."
pub(crate) fn range_text(quantity: Quantity, min: f64, max: f64) -> String {
    let unit = match quantity {
        Quantity::Area => "In m²",
        Quantity::Length => "In m",
        Quantity::Mass => "In t",
        Quantity::FloorLoad => "In kN/m²",
        Quantity::Rent => "In yuan per m² and month",
        Quantity::AreaPrice => "In yuan/m²",
        Quantity::Money => "In yuan",
        Quantity::Power => "In kVA",
        Quantity::WaterFlow => "In t/day",
        Quantity::SteamFlow => "In t/h",
        Quantity::Energy => "In tonnes of coal equivalent",
        Quantity::Electricity => "In kWh",
        Quantity::Distance => "In km",
        Quantity::DriveTime => "In minutes",
        Quantity::Months => "In months",
        Quantity::Years => "In years",
        Quantity::Count => "A count",
        Quantity::Share => "A share",
        Quantity::Ratio => "A ratio",
    };
    format!("{unit}, {min} to {max}.")
}

/// The shape that all facts share; a key narrows its value.
struct Fact;

impl JsonSchema for Fact {
    fn schema_name() -> Cow<'static, str> {
        "Fact".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let (label, day) = (generator.subschema_for::<Label>(), generator.subschema_for::<Day>());
        json_schema!({
            "type": "object",
            "description": "One offered value with its source and year: known, planned or unknown.",
            "properties": {
                "value": { "description": "What is in force on the catalog's day." },
                "planned": {
                    "type": "object",
                    "description": "What is to come, from a day or after named works.",
                    "properties": {
                        "value": { "description": "The value then." },
                        "from": day,
                        "works": label
                    },
                    "required": ["value"],
                    "additionalProperties": false
                },
                "unknown": { "type": "boolean", "description": "True where nobody knows what is in force." },
                "source": { "type": "string", "description": "Id of the source." },
                "year": { "type": "integer", "description": "The year the figure speaks of." },
                "note": label
            },
            "additionalProperties": false,
            "anyOf": [
                { "required": ["value"] },
                { "required": ["planned"] },
                { "required": ["unknown"], "properties": { "unknown": { "const": true } } }
            ],
            "not": { "required": ["value", "unknown"], "properties": { "unknown": { "const": true } } },
            "dependentRequired": { "value": ["source", "year"], "planned": ["source", "year"] }
        })
    }
}

impl JsonSchema for Value {
    fn schema_name() -> Cow<'static, str> {
        "Value".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": ["number", "boolean", "string"],
            "description": "A number in the base unit, yes or no, the id of a class, or a day."
        })
    }
}

/// Makes the root that of a file: its format is fixed and it may name its schema.
pub(crate) fn document(schema: &mut Schema, name: &str, format: &str) {
    schema.insert("title".to_owned(), format!("sitematch {name}").into());
    if let Some(Json::Object(properties)) = schema.get_mut("properties") {
        properties.insert("format".to_owned(), json!({ "const": format, "description": "Name and version." }));
        let own = json!({ "type": "string", "description": "Where this schema lies, for editors." });
        properties.insert("$schema".to_owned(), own);
    }
}

/// Every place of the schema where a schema may stand.
fn each_schema(json: &mut Json, change: &mut impl FnMut(&mut Map<String, Json>)) {
    match json {
        Json::Object(entries) => {
            change(entries);
            entries.values_mut().for_each(|entry| each_schema(entry, change));
        }
        Json::Array(entries) => entries.iter_mut().for_each(|entry| each_schema(entry, change)),
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => {}
    }
}

/// Drops the names of Rust's number types, and holds every free text to what the reader takes.
pub(crate) fn tidy(schema: &mut Schema) {
    each_in(schema, &mut |entries| {
        let is = |entries: &Map<String, Json>, name: &str| match entries.get("type") {
            Some(Json::String(one)) => one == name,
            Some(Json::Array(several)) => several.iter().any(|one| one == name),
            _ => false,
        };
        if is(entries, "number") || is(entries, "integer") {
            entries.remove("format");
        }
        let free = ["pattern", "enum", "const", "format"].iter().all(|key| !entries.contains_key(*key));
        if is(entries, "string") && !is(entries, "number") && free {
            entries.insert("pattern".to_owned(), r"\S".into());
            entries.insert("maxLength".to_owned(), 2000.into());
        }
        if let Some(Json::Object(properties)) = entries.get_mut("properties")
            && let Some(Json::Object(year)) = properties.get_mut("year")
        {
            year.insert("minimum".to_owned(), 1900.into());
            year.insert("maximum".to_owned(), 2200.into());
        }
    });
}

fn each_in(schema: &mut Schema, change: &mut impl FnMut(&mut Map<String, Json>)) {
    if let Some(entries) = schema.as_object_mut() {
        change(entries);
        entries.values_mut().for_each(|entry| each_schema(entry, change));
    }
}

fn name_ids(schema: &mut Schema) {
    each_in(schema, &mut |entries| {
        let Some(Json::Object(properties)) = entries.get_mut("properties") else {
            return;
        };
        for name in IDS {
            let id = match properties.get_mut(name) {
                Some(Json::Object(id)) if id.get("items").is_some_and(|items| items["type"] == "string") => {
                    id.get_mut("items").and_then(Json::as_object_mut)
                }
                Some(Json::Object(id)) if id.contains_key("maxLength") => Some(id),
                _ => None,
            };
            if let Some(id) = id {
                id.insert("pattern".to_owned(), "^[A-Za-z0-9._-]{1,80}$".into());
                id.remove("maxLength");
            }
        }
    });
}

/// The definition of that name; the root where the name is empty.
fn definition<'a>(schema: &'a mut Schema, name: &str) -> Option<&'a mut Map<String, Json>> {
    let root = schema.as_object_mut()?;
    if name.is_empty() { Some(root) } else { root.get_mut("$defs")?.get_mut(name)?.as_object_mut() }
}

fn leave_out(schema: &mut Schema, optional: &[(&str, &[&str])]) {
    for (name, keys) in optional {
        if let Some(Json::Array(required)) = definition(schema, name).and_then(|entries| entries.get_mut("required")) {
            required.retain(|key| !keys.iter().any(|optional| key == optional));
        }
    }
    each_in(schema, &mut |entries| {
        if entries.get("required").is_some_and(|required| required == &json!([])) {
            entries.remove("required");
        }
    });
}

/// Adds rules to properties, each given as the JSON that is added.
pub(crate) fn limit(schema: &mut Schema, limits: &[(&str, &str, &str)]) {
    for (name, key, rules) in limits {
        let property = definition(schema, name).and_then(|entries| entries.get_mut("properties")?.get_mut(*key));
        if let (Some(Json::Object(property)), Ok(Json::Object(rules))) = (property, serde_json::from_str(rules)) {
            property.extend(rules);
        }
    }
}

/// Refuses keys that the schema does not name, in every object.
pub(crate) fn close(schema: &mut Schema) {
    each_in(schema, &mut |entries| {
        if entries.contains_key("properties") && entries.get("type").is_some_and(|kind| kind == "object") {
            entries.insert("additionalProperties".to_owned(), false.into());
        }
    });
}
