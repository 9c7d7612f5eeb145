//! The JSON Schema of results.

use std::borrow::Cow;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::FORMAT;
use super::answer::Answer;
use super::result::{Finding, Indication, Interval, Offered, Provenance, Remark, Verdict};
use crate::catalog::schema::{close, document, limit, tidy};
use crate::request::Criterion;

/// The schema of results.
pub fn schema() -> Schema {
    let settings = SchemaSettings::draft2020_12().for_serialize();
    let mut schema = settings.into_generator().into_root_schema_for::<Answer>();
    document(&mut schema, "result", FORMAT);
    tidy(&mut schema);
    limit(&mut schema, &LIMITS);
    close(&mut schema);
    schema
}

const SHARE: &str = r#"{"minimum": 0, "maximum": 1}"#;

/// What the engine keeps to.
const LIMITS: [(&str, &str, &str); 12] = [
    ("Interval", "low", SHARE),
    ("Interval", "high", SHARE),
    ("Finding", "weight", SHARE),
    ("Neighbour", "share", SHARE),
    ("SupplyChain", "suppliers_covered", SHARE),
    ("SupplyChain", "customers_covered", SHARE),
    ("ChainDivision", "share", SHARE),
    ("ChainRow", "share", SHARE),
    ("ChainFirm", "sells_share", SHARE),
    ("ChainFirm", "buys_share", SHARE),
    ("Gap", "share", SHARE),
    ("Fill", "share", SHARE),
];

impl JsonSchema for Finding {
    fn schema_name() -> Cow<'static, str> {
        "Finding".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let interval = generator.subschema_for::<Interval>();
        json_schema!({
            "type": "object",
            "description": "One requirement against one site, with all that explains it.",
            "properties": {
                "criterion": generator.subschema_for::<Criterion>(),
                "asked": {
                    "type": "object",
                    "description": "How much of it: the levels as in the request file, all filled in.",
                    "properties": { "want": {}, "accept": {}, "limit": {} },
                    "required": ["want"],
                    "additionalProperties": false
                },
                "hard": { "type": "boolean", "description": "Whether it decides the standing." },
                "assumed": { "type": "boolean", "description": "Filled in from the trade." },
                "offered": generator.subschema_for::<Offered>(),
                "verdict": generator.subschema_for::<Verdict>(),
                "value": described(&interval, "What it is worth."),
                "weight": { "type": "number", "description": "Its share of all importances." },
                "contribution": described(&interval, "weight × value."),
                "provenance": generator.subschema_for::<Provenance>(),
                "indication": generator.subschema_for::<Indication>(),
                "remark": generator.subschema_for::<Remark>()
            },
            "required": [
                "criterion", "asked", "hard", "assumed", "offered", "verdict", "value", "weight", "contribution"
            ],
            "additionalProperties": false
        })
    }
}

fn described(schema: &Schema, words: &str) -> Schema {
    let mut schema = schema.clone();
    schema.insert("description".to_owned(), words.into());
    schema
}
