//! The JSON Schema of request files: what each criterion takes comes from the table of [`Criterion`].

use std::borrow::Cow;
use std::iter;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Value as Json, json};

use super::project::{RANGES, TENANT_RATIO, TONNES};
use super::{
    CostTerm, CostTerms, Criterion, DEFAULT_IMPORTANCE, FORMAT, MOST_PHASES, Phase, PresentFact, Project, Request,
    Requirement, Scale,
};
use crate::catalog::WayIn;
use crate::catalog::schema::{document, limit, range_text, tidy};

/// The schema of request files.
pub fn schema() -> Schema {
    let mut schema = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<Request>();
    document(&mut schema, "request", FORMAT);
    tidy(&mut schema);
    project_limits(&mut schema);
    for term in CostTerm::ALL.iter().copied() {
        let (min, max) = term.range();
        let kind = if term.whole() { "integer" } else { "number" };
        let mut rules = json!({ "type": kind, "minimum": min, "maximum": max });
        if let Some(default) = term.default_value() {
            rules["default"] = default.into();
        }
        limit(&mut schema, &[("CostTerms", term.id(), &rules.to_string())]);
    }
    limit(&mut schema, &PHASE_LIMITS);
    schema
}

/// What the reader holds a stage to.
const PHASE_LIMITS: [(&str, &str, &str); 3] = [
    ("Phase", "ways_in", r#"{"minItems": 1, "maxItems": 5}"#),
    ("Phase", "plant_area_m2", r#"{"minimum": 1, "maximum": 500000}"#),
    ("Phase", "land_area_m2", r#"{"minimum": 1, "maximum": 10000000}"#),
];

/// What the reader holds the project to: the table of ranges, and people and shifts whole.
fn project_limits(schema: &mut Schema) {
    let tonnes = TONNES.iter().map(|range| ("Process", range));
    let all = RANGES.iter().chain(iter::once(&TENANT_RATIO)).map(|range| ("Project", range)).chain(tonnes);
    for (name, (key, min, max)) in all {
        limit(schema, &[(name, key, &json!({ "minimum": min, "maximum": max }).to_string())]);
    }
    for key in ["staff", "shifts"] {
        limit(schema, &[("Project", key, r#"{"type": ["integer", "null"]}"#)]);
    }
}

impl JsonSchema for Request {
    fn schema_name() -> Cow<'static, str> {
        "Request".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut project = generator.subschema_for::<Project>();
        project.insert("description".to_owned(), "What the company plans.".into());
        let mut cost = generator.subschema_for::<CostTerms>();
        cost.insert("description".to_owned(), "What its costs are counted with.".into());
        json_schema!({
            "type": "object",
            "description": "What one company needs.",
            "properties": {
                "format": {},
                "ways_in": {
                    "type": "array",
                    "description": "The ways in that the company accepts; empty where it is not sure, which takes all.",
                    "items": generator.subschema_for::<WayIn>(),
                    "maxItems": WayIn::ALL.len()
                },
                "project": project,
                "requirements": {
                    "type": "array",
                    "description": "What it asks, at most one entry a criterion.",
                    "items": generator.subschema_for::<Requirement>()
                },
                "present_plant": {
                    "type": "array",
                    "description": "What the company has today, at most one entry a criterion. Where a criterion has no entry in `requirements`, what follows from the present plant is asked, assumed until confirmed.",
                    "items": generator.subschema_for::<PresentFact>()
                },
                "cost": cost,
                "phases": {
                    "type": "array",
                    "description": "The stages in which it comes, each later than the one before; absent where it comes once and for all.",
                    "items": generator.subschema_for::<Phase>(),
                    "minItems": 2,
                    "maxItems": MOST_PHASES
                }
            },
            "required": ["format"],
            "additionalProperties": false
        })
    }
}

impl JsonSchema for Criterion {
    fn schema_name() -> Cow<'static, str> {
        "Criterion".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let ids: Vec<&str> = Criterion::ALL.iter().map(|criterion| criterion.id()).collect();
        json_schema!({ "enum": ids, "description": "What is asked." })
    }
}

impl JsonSchema for PresentFact {
    fn schema_name() -> Cow<'static, str> {
        "PresentFact".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let shapes: Vec<Json> = Criterion::ALL.iter().copied().map(present_shape).collect();
        let mut criterion = generator.subschema_for::<Criterion>();
        criterion.insert("description".to_owned(), "On what: one of those below.".into());
        let (least, greatest) = PresentFact::CHANGE;
        json_schema!({
            "type": "object",
            "description": "What the present plant has on one criterion.",
            "properties": {
                "criterion": criterion,
                "has": { "description": "How much, in the base unit that the criterion's name ends in; true; or the class it needs." },
                "change": {
                    "type": "number", "minimum": least, "maximum": greatest, "default": 0,
                    "description": "How it should change, as a share: 0.3 is 30 % more. Of numbers only."
                },
                "keep": {
                    "type": "boolean", "default": false,
                    "description": "What it has now must be kept; of a price or a distance, no more than now."
                }
            },
            "required": ["criterion", "has"],
            "additionalProperties": false,
            "oneOf": shapes
        })
    }
}

fn present_shape(criterion: Criterion) -> Json {
    let (min, max) = criterion.range();
    let is = json!({ "const": criterion.id() });
    match criterion.scale() {
        Scale::AtLeast(..) | Scale::AtMost(..) | Scale::Around(..) => {
            json!({ "properties": { "criterion": is, "has": { "type": "number", "minimum": min, "maximum": max } } })
        }
        Scale::Yes => json!({ "properties": { "criterion": is, "has": { "const": true }, "change": false } }),
        Scale::Class(table) => {
            json!({ "properties": { "criterion": is, "has": { "enum": table.ids() }, "change": false } })
        }
    }
}

impl JsonSchema for CostTerm {
    fn schema_name() -> Cow<'static, str> {
        "CostTerm".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let ids: Vec<&str> = CostTerm::ALL.iter().map(|term| term.id()).collect();
        json_schema!({ "enum": ids, "description": "A number that a cost is counted with." })
    }
}

impl JsonSchema for Requirement {
    fn schema_name() -> Cow<'static, str> {
        "Requirement".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let shapes: Vec<Json> = Criterion::ALL.iter().copied().map(shape).collect();
        let mut criterion = generator.subschema_for::<Criterion>();
        criterion.insert("description".to_owned(), "What is asked: one of those below.".into());
        json_schema!({
            "type": "object",
            "description": "One criterion asked for.",
            "properties": {
                "criterion": criterion,
                "want": { "description": "Worth all." },
                "accept": { "description": "Worth nothing; where absent, `want` relaxed by the criterion's tolerance." },
                "limit": {
                    "description": "Tested when hard; where absent, `accept` if that is given, else `want`."
                },
                "importance": {
                    "type": "number", "minimum": 0, "maximum": 100, "default": DEFAULT_IMPORTANCE,
                    "description": "0 scores nothing but keeps a hard limit."
                },
                "hard": {
                    "type": "boolean", "default": false,
                    "description": "Whether a site that falls short of the limit misses."
                },
                "never_relax": {
                    "type": "boolean", "default": false,
                    "description": "Stays out of what is proposed to be relaxed."
                },
                "assumed": {
                    "type": "boolean", "default": false,
                    "description": "Filled in from the trade or the present plant, not yet confirmed by the company."
                },
                "for_area_m2": {
                    "description": "Only so much of the plant area needs it, as for a crane over one hall; absent where all of it does. For heights, loads and cranes, and no more than the plant area wanted."
                }
            },
            "required": ["criterion"],
            "additionalProperties": false,
            "oneOf": shapes
        })
    }
}

/// What one criterion takes as levels.
fn shape(criterion: Criterion) -> Json {
    let (least_m2, most_m2) = Criterion::PlantArea.range();
    let mut shape = level_shape(criterion);
    shape["properties"]["for_area_m2"] = if criterion.for_a_part() {
        json!({ "type": "number", "minimum": least_m2, "maximum": most_m2 })
    } else {
        json!(false)
    };
    shape
}

fn level_shape(criterion: Criterion) -> Json {
    let (min, max) = criterion.range();
    let is = json!({ "const": criterion.id() });
    let asked = json!({ "type": "number", "minimum": min, "maximum": max });
    // A relaxed level may lie beyond what can be asked.
    let relaxed = json!({ "type": "number", "minimum": 0, "maximum": max * 2.0 });
    match criterion.scale() {
        Scale::AtLeast(quantity, _) | Scale::AtMost(quantity, _) => json!({
            "description": format!("{} {}", criterion.meaning(), range_text(quantity, min, max)),
            "properties": { "criterion": is, "want": asked, "accept": relaxed, "limit": relaxed },
            "required": ["want"]
        }),
        Scale::Around(quantity, ..) => {
            let open = json!({ "type": ["number", "null"], "minimum": min, "maximum": max });
            let relaxed = json!({ "type": ["number", "null"], "minimum": 0, "maximum": max * 2.0 });
            let pair = |low: &Json, high: &Json| json!({ "type": "array", "prefixItems": [low, high], "minItems": 2, "maxItems": 2 });
            json!({
                "description": format!(
                    "{} One number, or a pair of which both ends are limits. {}",
                    criterion.meaning(), range_text(quantity, min, max)
                ),
                "properties": {
                    "criterion": is,
                    "want": { "anyOf": [asked, pair(&asked, &open)] },
                    "accept": pair(&relaxed, &relaxed),
                    "limit": pair(&relaxed, &relaxed)
                },
                "required": ["want"]
            })
        }
        Scale::Yes => json!({
            "description": format!("{} There or not.", criterion.meaning()),
            "properties": { "criterion": is, "want": { "const": true }, "accept": false, "limit": false }
        }),
        Scale::Class(table) => json!({
            "description": format!("{} In order: {}.", criterion.meaning(), table.ids().join(", ")),
            "properties": { "criterion": is, "want": { "enum": table.ids() }, "accept": false, "limit": false },
            "required": ["want"]
        }),
    }
}
