//! A match with what was asked beside it.

use serde::Serialize;

use super::{
    Admission, Combinations, CostOverYears, Frontier, MatchOptions, MatchResult, Matcher, Plans, Relaxation,
    SupplyChain, Sureness, ToBeFirst,
};
use crate::request::Request;

/// So many sites behind the first are told what would make them first.
const RUNNERS_UP: usize = 5;

/// What can be asked beside a match.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum With {
    /// What it would take: [`Matcher::relax`].
    Relax,
    /// Several units together: [`Matcher::combine`].
    Combine,
    /// How sure the order is: [`Matcher::sureness`].
    Sureness,
    /// Suppliers and customers by sub-park: [`Matcher::chain`].
    Chain,
    /// The project against the park's rules: [`Matcher::admission`].
    Admission,
    /// Rent, buy, custom-built and land side by side: [`Matcher::cost_side_by_side`].
    Cost,
    /// Cost against fit: [`Matcher::frontier`].
    Frontier,
    /// What would make the sites behind the first be first: [`Matcher::to_be_first`].
    First,
    /// A site for each stage: [`Matcher::plan`].
    Phases,
}

/// A result with what was asked beside it; a key that was not asked for is absent.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Answer {
    /// The match itself.
    #[serde(flatten)]
    pub result: MatchResult,
    /// What it would take to open more sites.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub relax: Option<Relaxation>,
    /// Units that together do; absent too where no plant area is asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine: Option<Combinations>,
    /// How sure the order is under other weights.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sureness: Option<Sureness>,
    /// Suppliers and customers by sub-park; absent too where no industry is named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chain: Option<SupplyChain>,
    /// The project against the park's rules, at each site that is listed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub admission: Option<Admission>,
    /// What the best site of each way in costs over the years.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost: Option<CostOverYears>,
    /// Yearly cost against fit without cost.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frontier: Option<Frontier>,
    /// What would make the five sites behind the first be first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first: Option<Vec<ToBeFirst>>,
    /// A site for each stage; absent too where neither stages nor both rent and land are asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phases: Option<Plans>,
}

/// Answers a request with all that is asked beside it.
pub fn answer(matcher: &Matcher, request: &Request, options: MatchOptions, with: &[With]) -> Answer {
    let today = options.today;
    let asked = |what| with.contains(&what);
    let result = matcher.match_sites(request, options);
    let listed: Vec<&str> = result.matches.iter().map(|assessment| assessment.site.as_str()).collect();
    let runners_up = || {
        let sites = result.matches.iter().skip(1).take(RUNNERS_UP);
        sites.filter_map(|assessment| matcher.to_be_first(request, &assessment.site, today)).collect()
    };
    Answer {
        phases: if asked(With::Phases) { matcher.plan(request, today) } else { None },
        first: asked(With::First).then(runners_up),
        admission: if asked(With::Admission) { matcher.admission(request, &listed, today) } else { None },
        relax: asked(With::Relax).then(|| matcher.relax(request, today)),
        combine: if asked(With::Combine) { matcher.combine(request, today) } else { None },
        sureness: asked(With::Sureness).then(|| matcher.sureness(request, today)),
        chain: if asked(With::Chain) { matcher.chain(request) } else { None },
        cost: asked(With::Cost).then(|| matcher.cost_side_by_side(request, today)),
        frontier: asked(With::Frontier).then(|| matcher.frontier(request, today)),
        result,
    }
}
