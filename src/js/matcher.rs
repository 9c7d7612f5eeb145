//! Behind `Matcher` of `site-match.js`.

use std::rc::Rc;

use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use super::failure::{Failure, problems_to_js, to_js};
use crate::catalog::Language;
use crate::catalog::problem::{Problem, ProblemKind};
use crate::catalog::reader::{Json, Node, Problems, nearest};
use crate::engine::{LEADS_MOST, MatchOptions, Matcher};
use crate::request::{self, Request};
use crate::units::Day;

/// More matches than any catalog has sites.
const MOST_MATCHES: u32 = 1_000_000;

/// A catalog, ready to answer.
#[wasm_bindgen(skip_typescript)]
#[derive(Debug)]
pub struct WasmMatcher(pub(super) Rc<Matcher>);

#[wasm_bindgen]
impl WasmMatcher {
    /// Opens a catalog; its problems are worded in the first of `languages` that we speak.
    ///
    /// # Errors
    /// A [`Failure`] with all problems of the file.
    #[wasm_bindgen(skip_typescript)]
    pub fn open(text: &str, languages: Vec<String>) -> Result<WasmMatcher, JsValue> {
        let matcher = Matcher::open(text).map_err(|error| Failure::of(error.problems, language(&languages)))?;
        Ok(WasmMatcher(Rc::new(matcher)))
    }

    /// All problems of a catalog; none where it can be opened.
    ///
    /// # Errors
    /// None of the catalog's making.
    #[wasm_bindgen(skip_typescript)]
    pub fn check(text: &str) -> Result<JsValue, JsValue> {
        let problems = Matcher::open(text).err().map(|error| error.problems).unwrap_or_default();
        problems_to_js(problems, Language::English)
    }

    /// Answers a request; `options` is `{"limit": 50, "today": "2026-11-20"}`.
    ///
    /// # Errors
    /// A [`Failure`] with all problems of the request and of the options.
    #[wasm_bindgen(skip_typescript)]
    pub fn matches(&self, request: &str, options: &str) -> Result<JsValue, JsValue> {
        let (request, options) = read(request, options, request::read, match_options)?;
        to_js(&self.0.match_sites(&request, options))
    }

    /// Assesses one site; `options` is `{"today": "2026-11-20"}`.
    ///
    /// # Errors
    /// As [`WasmMatcher::matches`], and `unknown_site`.
    #[wasm_bindgen(skip_typescript)]
    pub fn assess(&self, request: &str, site: &str, options: &str) -> Result<JsValue, JsValue> {
        let (request, today) = read(request, options, request::read, day_option)?;
        self.require(site, "siteId")?;
        to_js(&self.0.assess(&request, site, today))
    }

    /// Compares two sites; `options` is `{"today": "2026-11-20"}`.
    ///
    /// # Errors
    /// As [`WasmMatcher::assess`].
    #[wasm_bindgen(skip_typescript)]
    pub fn compare(&self, request: &str, a: &str, b: &str, options: &str) -> Result<JsValue, JsValue> {
        let (request, today) = read(request, options, request::read, day_option)?;
        self.require(a, "a")?;
        self.require(b, "b")?;
        to_js(&self.0.compare(&request, a, b, today))
    }

    /// What it would take to open more sites; `options` is `{"today": "2026-11-20"}`.
    ///
    /// # Errors
    /// As [`WasmMatcher::matches`].
    #[wasm_bindgen(skip_typescript)]
    pub fn relax(&self, request: &str, options: &str) -> Result<JsValue, JsValue> {
        let (request, today) = read(request, options, request::read, day_option)?;
        to_js(&self.0.relax(&request, today))
    }

    /// Units that together reach the plant area, null where none is asked; options as [`WasmMatcher::relax`].
    ///
    /// # Errors
    /// As [`WasmMatcher::matches`].
    #[wasm_bindgen(skip_typescript)]
    pub fn combine(&self, request: &str, options: &str) -> Result<JsValue, JsValue> {
        let (request, today) = read(request, options, request::read, day_option)?;
        to_js(&self.0.combine(&request, today))
    }

    /// How sure the order is under other weights; options as [`WasmMatcher::relax`].
    ///
    /// # Errors
    /// As [`WasmMatcher::matches`].
    #[wasm_bindgen(skip_typescript)]
    pub fn robustness(&self, request: &str, options: &str) -> Result<JsValue, JsValue> {
        let (request, today) = read(request, options, request::read, day_option)?;
        to_js(&self.0.sureness(&request, today))
    }

    /// Why one site is ahead of another; options as [`WasmMatcher::relax`].
    ///
    /// # Errors
    /// As [`WasmMatcher::assess`].
    #[wasm_bindgen(skip_typescript)]
    pub fn explain(&self, request: &str, a: &str, b: &str, options: &str) -> Result<JsValue, JsValue> {
        let (request, today) = read(request, options, request::read, day_option)?;
        self.require(a, "a")?;
        self.require(b, "b")?;
        to_js(&self.0.explain(&request, a, b, today))
    }

    /// Who sells to the project and who buys from it in each sub-park, null where it names no industry.
    ///
    /// # Errors
    /// As [`WasmMatcher::matches`].
    #[wasm_bindgen(skip_typescript)]
    pub fn chain(&self, request: &str) -> Result<JsValue, JsValue> {
        let request = request::read(request).map_err(|problems| Failure::of(problems, Language::English))?;
        to_js(&self.0.chain(&request))
    }

    /// Which of several companies a site suits; `requests` is a list, options as [`WasmMatcher::relax`].
    ///
    /// # Errors
    /// As [`WasmMatcher::assess`], with paths such as `requests[2].project`.
    #[wasm_bindgen(skip_typescript)]
    pub fn leads(&self, site: &str, requests: &str, options: &str) -> Result<JsValue, JsValue> {
        let (requests, today) = read(requests, options, read_leads, day_option)?;
        self.require(site, "siteId")?;
        to_js(&self.0.leads(site, &requests, today))
    }

    /// A site for each of several companies; `requests` and options as [`WasmMatcher::leads`].
    ///
    /// # Errors
    /// As [`WasmMatcher::matches`], with paths such as `requests[2].project`.
    #[wasm_bindgen(skip_typescript)]
    pub fn assign(&self, requests: &str, options: &str) -> Result<JsValue, JsValue> {
        let (requests, today) = read(requests, options, read_leads, day_option)?;
        to_js(&self.0.assign(&requests, today))
    }

    fn require(&self, site: &str, argument: &str) -> Result<(), Failure> {
        let catalog = self.0.catalog();
        if catalog.site(site).is_some() {
            return Ok(());
        }
        let nearest = nearest(site, catalog.sites.iter().map(|site| site.id.as_str()));
        let kind = ProblemKind::UnknownReference { id: site.to_owned(), nearest };
        Err(Failure::unknown_site(Problem { path: argument.to_owned(), kind }))
    }
}

/// The first of the tags that we speak, else English.
pub(super) fn language(tags: &[String]) -> Language {
    tags.iter().find_map(|tag| Language::from_tag(tag)).unwrap_or(Language::English)
}

/// Several companies.
fn read_leads(requests: &str) -> Result<Vec<Request>, Vec<Problem>> {
    request::read_list(requests, "requests", LEADS_MOST)
}

/// Reads what is asked and the options, so that the problems of both are told at once.
fn read<R, T>(
    asked: &str,
    options: &str,
    read: fn(&str) -> Result<R, Vec<Problem>>,
    of: fn(&Node<'_>) -> Option<T>,
) -> Result<(R, T), Failure> {
    let asked = read(asked);
    let problems = Problems::default();
    let json = Json::parse(options).unwrap_or(Json::Null);
    let mut node = Node::root(&json, &problems);
    node.path = "options".to_owned();
    let options = of(&node);
    match (asked, options.filter(|_| problems.is_empty())) {
        (Ok(asked), Some(options)) => Ok((asked, options)),
        (asked, _) => {
            let of_asked = asked.err().unwrap_or_default();
            Err(Failure::of(of_asked.into_iter().chain(problems.into_vec()).collect(), Language::English))
        }
    }
}

fn match_options(node: &Node<'_>) -> Option<MatchOptions> {
    let object = node.object()?;
    let limit = object.required("limit").and_then(|node| node.whole(0, MOST_MATCHES));
    let today = object.required("today").and_then(|node| node.day());
    object.finish();
    Some(MatchOptions { today: today?, limit: usize::try_from(limit?).unwrap_or(usize::MAX) })
}

fn day_option(node: &Node<'_>) -> Option<Day> {
    let object = node.object()?;
    let today = object.required("today").and_then(|node| node.day());
    object.finish();
    today
}
