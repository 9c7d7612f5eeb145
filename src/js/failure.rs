//! What goes wrong, as a value that crosses to JavaScript.

use serde::Serialize;
use wasm_bindgen::JsValue;

use crate::catalog::problem::Problem;
use crate::text::Voice;

/// A problem with its words.
#[derive(Debug, Clone, PartialEq, Serialize)]
struct Told {
    #[serde(flatten)]
    problem: Problem,
    message: String,
}

/// What `SiteMatchError` is made from: `{code, path, message, problems}`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Failure {
    code: &'static str,
    path: String,
    message: String,
    problems: Vec<Told>,
}

impl Failure {
    /// Of all problems the first stands for all: its code, its path, its words and how many more there are.
    pub(super) fn of(problems: Vec<Problem>, voice: Voice) -> Failure {
        let (code, path) =
            problems.first().map_or(("", String::new()), |problem| (problem.kind.code(), problem.path.clone()));
        let problems: Vec<Told> = problems.into_iter().map(|problem| told(problem, voice)).collect();
        let first = problems.first().map(|told| told.message.as_str()).unwrap_or_default();
        let message = match problems.len() {
            0 | 1 => first.to_owned(),
            all => format!("{first} (the first of {all} problems)"),
        };
        Failure { code, path, message, problems }
    }

    /// A part of the engine that could not be fetched.
    pub(super) fn not_loaded() -> Failure {
        let message = "A part of the engine could not be loaded; try again when the network is back.";
        Failure { code: "not_loaded", path: String::new(), message: message.to_owned(), problems: Vec::new() }
    }

    /// A site that the catalog lacks has its own code: it is the caller's slip, not the file's.
    pub(super) fn unknown_site(problem: Problem, voice: Voice) -> Failure {
        Failure { code: "unknown_site", ..Failure::of(vec![problem], voice) }
    }
}

impl From<Failure> for JsValue {
    fn from(failure: Failure) -> JsValue {
        to_js(&failure).unwrap_or_else(|error| error)
    }
}

/// All problems with their words, as a JavaScript array.
pub(super) fn problems_to_js(problems: Vec<Problem>, voice: Voice) -> Result<JsValue, JsValue> {
    let told: Vec<Told> = problems.into_iter().map(|problem| told(problem, voice)).collect();
    to_js(&told)
}

/// A value as the plain JavaScript that its JSON would parse to.
pub(super) fn to_js<T: Serialize>(value: &T) -> Result<JsValue, JsValue> {
    value.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).map_err(JsValue::from)
}

fn told(problem: Problem, voice: Voice) -> Told {
    let message = voice.problem_line(&problem);
    Told { problem, message }
}
