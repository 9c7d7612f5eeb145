//! A link that opens the same answer on another device.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Serialize;

use super::SHARE_KEY;
use super::wire::{pack, unpack};
use crate::catalog::problem::Problem;
use crate::catalog::reader::{Json, Node, Problems};
use crate::catalog::{Catalog, Language};
use crate::engine::{MatchResult, Standing};
use crate::request::{self, Request};
use crate::units::Day;

/// The first byte of a link. Links of every version that was ever made keep opening.
const VERSION: u8 = 1;
/// Characters of the longest link that is looked at; ours stay below 1,200.
const MOST_CHARACTERS: usize = 8192;

/// All that a link holds.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Share {
    /// What was asked.
    pub request: Request,
    /// The language of the page.
    pub language: Language,
    /// The day of the answer.
    pub day: Day,
    /// The id of the catalog.
    pub catalog: String,
    /// The day of the catalog's data, which is its version.
    pub as_of: Day,
    /// What was answered, in short.
    pub answer: AnswerMark,
}

impl Share {
    /// The link to an answer of a catalog, for a page that speaks `language`.
    pub fn of(request: &Request, result: &MatchResult, catalog: &Catalog, language: Language) -> Share {
        Share {
            request: request.clone(),
            language,
            day: result.today,
            catalog: catalog.id.clone(),
            as_of: catalog.as_of,
            answer: AnswerMark::of(result),
        }
    }

    /// The address that opens it, on the page of `base`; what stands there behind a `#` goes. On no page it is the
    /// fragment alone.
    pub fn address(&self, base: &str) -> String {
        let page = base.split('#').next().unwrap_or_default();
        format!("{page}#{SHARE_KEY}={}", encode(self))
    }
}

/// So much of an answer as tells whether another one is the same.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct AnswerMark {
    /// Sites that fit.
    pub fits: u32,
    /// Sites that may fit.
    pub conditional: u32,
    /// The first sites, in their order.
    pub first: Vec<MarkedSite>,
}

/// One site of an answer.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct MarkedSite {
    /// Its id.
    pub site: String,
    /// Whether it fits.
    pub standing: Standing,
    /// Its score for sure, in thousandths.
    pub score: u32,
}

impl AnswerMark {
    /// How many sites it remembers, from the first.
    pub const SITES: usize = 5;

    /// The mark of an answer.
    pub fn of(result: &MatchResult) -> AnswerMark {
        let first = result.matches.iter().take(AnswerMark::SITES).map(|one| MarkedSite {
            site: one.site.clone(),
            standing: one.standing,
            score: (one.score.low * 1000.0).round() as u32,
        });
        AnswerMark { fits: result.counts.fits, conditional: result.counts.conditional, first: first.collect() }
    }
}

/// Why a link does not open.
#[derive(Debug, Clone, PartialEq)]
pub enum LinkError {
    /// Cut off, changed on its way, or never a link of ours.
    Broken,
    /// Made by a later version of the page.
    Newer {
        /// Its version.
        version: u8,
    },
    /// What it holds cannot be asked.
    Problems(Vec<Problem>),
}

/// What stands behind `#share=`: letters, digits, `-` and `_` alone.
pub fn encode(share: &Share) -> String {
    let json = serde_json::to_string(share).ok().and_then(|text| Json::parse(&text).ok()).unwrap_or(Json::Null);
    let mut bytes = vec![VERSION];
    bytes.extend(pack(&json));
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Opens what stands behind `#share=`.
///
/// # Errors
/// [`LinkError`], whatever the text is; it never takes more than a few hundred kilobytes.
pub fn decode(text: &str) -> Result<Share, LinkError> {
    // What mail programs and people leave around a link.
    let text = text.trim().trim_end_matches(['=', '.', ',']);
    if text.len() > MOST_CHARACTERS {
        return Err(LinkError::Broken);
    }
    let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| LinkError::Broken)?;
    match bytes.split_first() {
        Some((&VERSION, packed)) => share(&unpack(packed).ok_or(LinkError::Broken)?),
        Some((&version, _)) if version > VERSION && version < 32 => Err(LinkError::Newer { version }),
        Some(_) | None => Err(LinkError::Broken),
    }
}

fn share(json: &Json) -> Result<Share, LinkError> {
    let request = request::read_json(json.get("request").ok_or(LinkError::Broken)?);
    let problems = Problems::default();
    let rest = rest(&Node::root(json, &problems));
    match (request, rest) {
        (Ok(request), Some(rest)) if problems.is_empty() => Ok(Share { request, ..rest }),
        (Err(problems), _) => Err(LinkError::Problems(problems)),
        (Ok(_), _) => Err(LinkError::Broken),
    }
}

/// All but the request.
fn rest(node: &Node<'_>) -> Option<Share> {
    let languages = Language::ALL.map(|language| (language.tag(), language));
    let object = node.object()?;
    object.ignore("request");
    let language = object.required("language")?.one_of(&languages);
    let day = object.required("day")?.day();
    let catalog = object.required("catalog")?.id();
    let as_of = object.required("as_of")?.day();
    let answer = object.required("answer").and_then(|node| answer(&node));
    object.finish();
    let (language, day, catalog, as_of, answer) = (language?, day?, catalog?, as_of?, answer?);
    Some(Share { request: Request::default(), language, day, catalog, as_of, answer })
}

fn answer(node: &Node<'_>) -> Option<AnswerMark> {
    const STANDINGS: [(&str, Standing); 3] =
        [("fits", Standing::Fits), ("conditional", Standing::Conditional), ("misses", Standing::Misses)];
    let object = node.object()?;
    let fits = object.required("fits")?.whole(0, u32::MAX)?;
    let conditional = object.required("conditional")?.whole(0, u32::MAX)?;
    let first = object.required("first")?.list(0, AnswerMark::SITES, |entry| {
        let object = entry.object()?;
        let site = object.required("site")?.id()?;
        let standing = object.required("standing")?.one_of(&STANDINGS)?;
        let score = object.required("score")?.whole(0, 1000)?;
        object.finish();
        Some(MarkedSite { site, standing, score })
    })?;
    object.finish();
    Some(AnswerMark { fits, conditional, first })
}
