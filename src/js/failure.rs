//! What goes wrong, as a value that crosses to JavaScript.

use serde::Serialize;
use wasm_bindgen::JsValue;

use crate::catalog::problem::Problem;
use crate::text::Voice;

/// What goes wrong in a call.
#[derive(Debug, Clone, PartialEq)]
pub enum Failure {
    /// All problems of a file, at least one, and the voice that words them.
    Problems(Vec<Problem>, Voice),
    /// A site that the catalog lacks: the caller's slip, not the file's.
    UnknownSite(Problem, Voice),
    /// A part of the engine could not be fetched.
    NotLoaded,
}

/// What `SiteMatchError` is made from.
#[derive(Debug, Clone, PartialEq, Serialize)]
struct Report {
    code: &'static str,
    path: String,
    message: String,
    problems: Vec<Told>,
}

/// A problem with its words.
#[derive(Debug, Clone, PartialEq, Serialize)]
struct Told {
    #[serde(flatten)]
    problem: Problem,
    message: String,
}

/// `{code, path, message, problems}`.
pub(super) fn failure_to_js(failure: Failure) -> JsValue {
    let report = match failure {
        Failure::Problems(problems, voice) => Report::of(problems, voice),
        Failure::UnknownSite(problem, voice) => Report { code: "unknown_site", ..Report::of(vec![problem], voice) },
        Failure::NotLoaded => {
            let message = "A part of the engine could not be loaded; try again when the network is back.".to_owned();
            Report { code: "not_loaded", path: String::new(), message, problems: Vec::new() }
        }
    };
    to_js(&report).unwrap_or_else(|error| error)
}

impl Report {
    /// Of all problems the first stands for all: its code, its path, its words and how many more there are.
    fn of(problems: Vec<Problem>, voice: Voice) -> Report {
        let (code, path) =
            problems.first().map_or(("", String::new()), |problem| (problem.kind.code(), problem.path.clone()));
        let problems: Vec<Told> = problems.into_iter().map(|problem| told(problem, voice)).collect();
        let first = problems.first().map(|told| told.message.as_str()).unwrap_or_default();
        let message = match problems.len() {
            0 | 1 => first.to_owned(),
            all => format!("{first} (the first of {all} problems)"),
        };
        Report { code, path, message, problems }
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
