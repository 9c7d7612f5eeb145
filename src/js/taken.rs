//! What programs take away, as the page does: a link to the answer, what a link asks, and the letter to the park.

use serde::Serialize;
use wasm_bindgen::prelude::JsValue;

use super::answers::{read, require};
use super::failure::{Failure, to_js};
use super::voice::voice;
use crate::catalog::Language;
use crate::catalog::reader::Node;
use crate::engine::{MatchOptions, Matcher};
use crate::link::{AnswerMark, Changed, Fragment, Share, ShortLink, ShortProblem, changes, decode, read_short};
use crate::request::{self, Request};
use crate::text::Speaker;
use crate::ui::IntlLocale;
use crate::units::{Day, Unit};

/// What stands in a link that the page, or `Matcher.link`, has made.
#[derive(Debug, Clone, PartialEq, Serialize, tsify::Tsify)]
#[tsify(missing_as_null)]
pub(super) struct SharedAnswer {
    /// Always `share`.
    #[tsify(type = "\"share\"")]
    kind: &'static str,
    /// What was asked.
    #[tsify(type = "Request")]
    request: Request,
    /// The language of the page.
    language: Language,
    /// The day of the answer.
    #[tsify(type = "string")]
    day: Day,
    /// The id of the catalog.
    catalog: String,
    /// The day of the catalog's data, which is its version.
    #[tsify(type = "string")]
    as_of: Day,
    /// What was answered, in short.
    answer: AnswerMark,
    /// What has changed since, empty where nothing has; null where the link is of another catalog.
    changes: Option<Vec<Changed>>,
}

/// What a link asks that a person has written, `#industry=38&plant=8000`.
#[derive(Debug, Clone, PartialEq, Serialize, tsify::Tsify)]
#[tsify(missing_as_null)]
pub(super) struct ShortAsked {
    /// Always `short`.
    #[tsify(type = "\"short\"")]
    kind: &'static str,
    /// All that was understood; what the trade usually needs is not in it.
    #[tsify(type = "Request")]
    request: Request,
    /// The language that it names; null where it names none.
    language: Option<Language>,
    /// The rest, in the order of the link.
    not_understood: Vec<NotUnderstood>,
}

/// One name of a link with its value that was not understood.
#[derive(Debug, Clone, PartialEq, Serialize, tsify::Tsify)]
pub(super) struct NotUnderstood {
    /// The name as written, at most 60 characters.
    name: String,
    /// The value as written, at most 60 characters.
    value: String,
    /// Why, for programs.
    #[tsify(
        type = "\"unknown_name\" | \"not_a_number\" | \"not_whole\" | \"out_of_range\" | \"not_one_of\" | \"bad_day\" | \"unknown_industry\" | \"not_asked\" | \"twice\""
    )]
    code: &'static str,
    /// Why and what would be, for people, in English.
    message: String,
}

/// The address that opens the answer.
pub(super) fn link(matcher: &Matcher, text: &str, options: &str) -> Result<JsValue, JsValue> {
    let (request, options) = read(text, options, request::read, link_options)?;
    let (catalog, LinkOptions { today, language, page }) = (matcher.catalog(), options);
    let result = matcher.match_sites(&request, MatchOptions { today, limit: AnswerMark::SITES });
    let page = page.or_else(|| catalog.public_url.clone()).unwrap_or_default();
    Ok(Share::of(&request, &result, catalog, language).address(&page).into())
}

/// What a link asks; of one of this catalog, what has changed since.
pub(super) fn read_link(matcher: &Matcher, link: &str) -> Result<JsValue, JsValue> {
    let fragment = link.find('#').map_or(link, |start| &link[start..]);
    match Fragment::of(fragment) {
        Fragment::Share(text) => to_js(&shared(matcher, decode(text).map_err(Failure::Link)?)),
        Fragment::Short(text) => to_js(&short(matcher, read_short(text))?),
        Fragment::Foreign => Err(Failure::NoLink(link.to_owned()).into()),
    }
}

fn shared(matcher: &Matcher, share: Share) -> SharedAnswer {
    let changes = (share.catalog == matcher.catalog().id).then(|| {
        let options = MatchOptions { today: share.day, limit: usize::MAX };
        changes(&share, &matcher.match_sites(&share.request, options), matcher.catalog())
    });
    let Share { request, language, day, catalog, as_of, answer } = share;
    SharedAnswer { kind: "share", request, language, day, catalog, as_of, answer, changes }
}

fn short(matcher: &Matcher, short: ShortLink) -> Result<ShortAsked, Failure> {
    let locale = IntlLocale::new(voice(&[Language::English.tag().to_owned()])?);
    let speaker = Speaker { locale: &locale, catalog: matcher.catalog(), area_unit: Unit::SquareMetre };
    let told = |problem: ShortProblem| {
        let message = speaker.short_problem(&problem);
        NotUnderstood { name: problem.name, value: problem.value, code: problem.reason.code(), message }
    };
    let not_understood = short.problems.into_iter().map(told).collect();
    Ok(ShortAsked { kind: "short", request: short.request, language: short.language, not_understood })
}

/// The letter that the page would write on a site, in a language that is here.
pub(super) fn letter(matcher: &Matcher, text: &str, site: &str, options: &str) -> Result<JsValue, JsValue> {
    let (request, (today, language)) = read(text, options, request::read, letter_options)?;
    require(matcher, site, "siteId")?;
    let locale = IntlLocale::new(voice(&[language.tag().to_owned()])?);
    let speaker = Speaker { locale: &locale, catalog: matcher.catalog(), area_unit: Unit::SquareMetre };
    let Some(assessment) = matcher.assess(&request, site, today) else {
        return Ok(JsValue::NULL);
    };
    let admission = matcher.admission(&request, &[site], today);
    to_js(&speaker.letter_to_park(&request, &assessment, admission.as_ref()))
}

struct LinkOptions {
    today: Day,
    language: Language,
    /// The address of the page that opens it.
    page: Option<String>,
}

fn link_options(node: &Node<'_>) -> Option<LinkOptions> {
    let object = node.object()?;
    let today = object.required("today").and_then(|node| node.day());
    let language = object.required("language").and_then(|node| language(&node));
    let page = object.optional("publicUrl").map(|node| node.text().map(str::to_owned));
    object.finish();
    Some(LinkOptions { today: today?, language: language?, page: page.map_or(Some(None), |page| page.map(Some))? })
}

fn letter_options(node: &Node<'_>) -> Option<(Day, Language)> {
    let object = node.object()?;
    let today = object.required("today").and_then(|node| node.day());
    let language = object.required("language").and_then(|node| language(&node));
    object.finish();
    Some((today?, language?))
}

fn language(node: &Node<'_>) -> Option<Language> {
    node.one_of(&Language::ALL.map(|language| (language.tag(), language)))
}
