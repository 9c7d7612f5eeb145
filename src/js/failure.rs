//! What goes wrong, as a value that crosses to JavaScript.

use serde::Serialize;
use wasm_bindgen::JsValue;

use crate::catalog::problem::Problem;
use crate::link::LinkError;
use crate::text::Voice;

/// What goes wrong in a call.
#[derive(Debug, Clone, PartialEq)]
pub enum Failure {
    /// All problems of a file, at least one, and the voice that words them.
    Problems(Vec<Problem>, Voice),
    /// A site that the catalog lacks: the caller's slip, not the file's.
    UnknownSite(Problem, Voice),
    /// A link of ours that does not open.
    Link(LinkError),
    /// What is no link of ours.
    NoLink(String),
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
        Failure::Link(LinkError::Problems(problems)) => Report::of(problems, Voice::english()),
        Failure::Link(LinkError::Broken) => Report::alone(
            "broken_link",
            "link",
            "The link is damaged or was cut off; ask for it again, whole.".to_owned(),
        ),
        Failure::Link(LinkError::Newer { version }) => {
            let message =
                format!("The link is of version {version}, which is newer than this engine; take a newer one.");
            Report::alone("newer_link", "link", message)
        }
        Failure::NoLink(text) => {
            let start: String = text.chars().take(LONGEST_TOLD).collect();
            let message = format!(
                "`{start}` is no link to an answer: behind its `#` must stand `share=…`, or names with values as in \
                 `plant=8000&way=rent`."
            );
            Report::alone("no_link", "link", message)
        }
        Failure::NotLoaded => {
            let message = "A part of the engine could not be loaded; try again when the network is back.".to_owned();
            Report::alone("not_loaded", "", message)
        }
    };
    to_js(&report).unwrap_or_else(|error| error)
}

/// Characters of a value that an error tells back.
const LONGEST_TOLD: usize = 60;

impl Report {
    /// What is no problem of a file.
    fn alone(code: &'static str, path: &str, message: String) -> Report {
        Report { code, path: path.to_owned(), message, problems: Vec::new() }
    }

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
