//! From the park's side: which of several companies one site suits.
//!
//! Each company is assessed on the site as it would be alone, so nothing of one lead changes another.

use serde::Serialize;

use super::matcher::{Candidates, Matcher};
use super::result::{Assessment, Standing};
use crate::catalog::Site;
use crate::order::sort_by;
use crate::request::Request;
use crate::units::Day;

/// Why a site does not come in question for a company at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub enum Barred {
    /// It is sold, let or withdrawn.
    NotOffered,
    /// It is not offered by a way in that the company accepts.
    OtherWayIn,
    /// It is storage land, and the company makes things.
    StorageLand,
}

/// One company against one site.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct LeadFit {
    /// Which of the requests, from 0.
    pub lead: u32,
    /// Why the site does not come in question; `None` where it does.
    pub barred: Option<Barred>,
    /// The place of the site among all that come in question for the company, from 1; `None` where it is barred.
    pub place: Option<u32>,
    /// Sites that fit or may fit the company.
    pub open_sites: u32,
    /// The site against the company's request; its `rank` is 0.
    pub assessment: Assessment,
}

/// Which companies a site suits, the best first; `None` where the catalog lacks it.
pub(super) fn leads(matcher: &Matcher, site: &str, requests: &[Request], today: Day) -> Option<Vec<LeadFit>> {
    let own = matcher.catalog().site(site)?;
    let texts: Vec<String> = requests.iter().map(canonical).collect();
    let mut fits = Vec::with_capacity(requests.len());
    for (request, lead) in requests.iter().zip(0..) {
        let wishes = Wishes::of(matcher, request, today);
        let place = wishes.in_order.iter().zip(1..).find(|(wish, _)| wish.site == site).map(|(_, place)| place);
        fits.push(LeadFit {
            lead,
            // What is offered by an accepted way and still comes not in question lies on the wrong land.
            barred: barred(request, own).or_else(|| place.is_none().then_some(Barred::StorageLand)),
            place,
            open_sites: wishes.open().count().try_into().unwrap_or(u32::MAX),
            assessment: matcher.assess(request, site, today)?,
        });
    }
    sort_by(&mut fits, |a, b| {
        let (one, other) = (&a.assessment, &b.assessment);
        let text = |fit: &LeadFit| &texts[fit.lead as usize];
        a.barred
            .is_some()
            .cmp(&b.barred.is_some())
            .then_with(|| one.standing.cmp(&other.standing))
            .then_with(|| other.score.low.total_cmp(&one.score.low))
            .then_with(|| other.score.high.total_cmp(&one.score.high))
            .then_with(|| a.place.cmp(&b.place))
            .then_with(|| text(a).cmp(text(b)))
            .then_with(|| a.lead.cmp(&b.lead))
    });
    Some(fits)
}

/// A request as text: an order of requests that does not depend on where they stand.
pub(super) fn canonical(request: &Request) -> String {
    serde_json::to_string(request).unwrap_or_default()
}

fn barred(request: &Request, site: &Site) -> Option<Barred> {
    if !site.status.offered() {
        Some(Barred::NotOffered)
    } else if site.ways_in.iter().any(|way| request.accepts(*way)) {
        None
    } else {
        Some(Barred::OtherWayIn)
    }
}

/// One site as a company ranks it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Wish<'a> {
    pub(super) site: &'a str,
    pub(super) standing: Standing,
    pub(super) low: f64,
}

/// All sites that come in question for a company, in its own order.
pub(super) struct Wishes<'a> {
    pub(super) in_order: Vec<Wish<'a>>,
}

impl<'a> Wishes<'a> {
    pub(super) fn of(matcher: &'a Matcher, request: &Request, today: Day) -> Wishes<'a> {
        let candidates = Candidates::new(matcher, request, today);
        let mut assessed: Vec<(Assessment, &Site)> = candidates
            .of(request)
            .into_iter()
            .map(|index| (candidates.assess(index, request), candidates.site(index)))
            .collect();
        sort_by(&mut assessed, |(a, site_a), (b, site_b)| super::matcher::order(a, site_a, b, site_b));
        let wish = |(assessment, site): (Assessment, &'a Site)| Wish {
            site: &site.id,
            standing: assessment.standing,
            low: assessment.score.low,
        };
        Wishes { in_order: assessed.into_iter().map(wish).collect() }
    }

    /// Those that fit or may fit.
    pub(super) fn open(&self) -> impl Iterator<Item = &Wish<'a>> {
        self.in_order.iter().filter(|wish| wish.standing != Standing::Misses)
    }
}
