//! Cost against fit: which sites are the best that their money buys.

use serde::Serialize;

use super::matcher::{MatchOptions, Matcher};
use super::result::{Assessment, Interval, Standing};
use crate::catalog::WayIn;
use crate::order::sort_by;
use crate::request::{Criterion, Request};
use crate::units::Day;

/// What another site has over this one.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct Dominance {
    /// Id of the better site: of those that cost no more, the one that fits best.
    pub by: String,
    /// Yuan a year that it is cheaper, 0 or more.
    pub cheaper_yuan_per_year: f64,
    /// How much better it fits, 0..=1. Never both 0.
    pub fits_better: f64,
}

/// A site whose cost is known.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct FrontierSite {
    /// Id of the site.
    pub site: String,
    /// Its place in the order of the match, from 1.
    pub rank: u32,
    /// By hard verdicts alone.
    pub standing: Standing,
    /// By which way in the cost is counted: the cheapest that is accepted.
    pub way_in: WayIn,
    /// Yuan a year.
    pub yuan_per_year: f64,
    /// The true cost is at least this.
    pub lower_bound: bool,
    /// The score without the cost criteria; sites are compared by its low end.
    pub fit: Interval,
    /// No site that comes in question is as good in both and better in one.
    pub efficient: bool,
    /// What is better than it, where anything is.
    pub dominated: Option<Dominance>,
}

/// A site whose cost nobody knows.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct UnpricedSite {
    /// Id of the site.
    pub site: String,
    /// Its place in the order of the match, from 1.
    pub rank: u32,
    /// By hard verdicts alone.
    pub standing: Standing,
    /// The score without the cost criteria.
    pub fit: Interval,
}

/// Cost against fit over all candidates.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct Frontier {
    /// Sites that miss are compared too, for none comes in question. Else they are shown and neither are efficient nor
    /// outdo another.
    pub among_misses: bool,
    /// The cheapest first; of equally dear ones the one that fits better.
    pub sites: Vec<FrontierSite>,
    /// Sites whose cost nobody knows, in the order of the match.
    pub unpriced: Vec<UnpricedSite>,
}

/// Criteria that say what a site costs.
pub fn is_cost(criterion: Criterion) -> bool {
    matches!(criterion, Criterion::Rent | Criterion::SalePrice | Criterion::LandPrice | Criterion::YearlyCost)
}

/// Answers [`Matcher::frontier`].
pub(super) fn frontier(matcher: &Matcher, request: &Request, today: Day) -> Frontier {
    let all = MatchOptions { today, limit: usize::MAX };
    let matches = matcher.match_sites(request, all).matches;
    let mut without_cost = request.clone();
    without_cost.requirements.retain(|requirement| !is_cost(requirement.criterion));
    let fits = matcher.match_sites(&without_cost, all).matches;
    let mut fits: Vec<(&str, Interval)> = fits.iter().map(|one| (one.site.as_str(), one.score)).collect();
    sort_by(&mut fits, |a, b| a.0.cmp(b.0));
    let fit_of = |site: &str| {
        let place = fits.binary_search_by(|(id, _)| (*id).cmp(site));
        place.map_or(Interval::ZERO, |place| fits[place].1)
    };
    let (mut sites, mut unpriced) = (Vec::new(), Vec::new());
    for Assessment { site, rank, standing, yearly_cost, .. } in matches {
        let fit = fit_of(&site);
        match yearly_cost {
            Some(cost) => sites.push(FrontierSite {
                site,
                rank,
                standing,
                way_in: cost.way_in,
                yuan_per_year: cost.yuan_per_year,
                lower_bound: cost.lower_bound,
                fit,
                efficient: false,
                dominated: None,
            }),
            None => unpriced.push(UnpricedSite { site, rank, standing, fit }),
        }
    }
    sort_by(&mut sites, |a, b| {
        let by_cost = a.yuan_per_year.total_cmp(&b.yuan_per_year);
        by_cost.then_with(|| b.fit.low.total_cmp(&a.fit.low)).then_with(|| a.rank.cmp(&b.rank))
    });
    let among_misses = sites.iter().all(|site| site.standing == Standing::Misses);
    sweep(&mut sites, among_misses);
    Frontier { among_misses, sites, unpriced }
}

/// From the cheapest on, each site against the best fit that costs no more.
fn sweep(sites: &mut [FrontierSite], among_misses: bool) {
    let mut best: Option<usize> = None;
    for place in 0..sites.len() {
        let here = &sites[place];
        let better = best.map(|best| &sites[best]).filter(|best| {
            let level = best.fit.low == here.fit.low && best.yuan_per_year == here.yuan_per_year;
            best.fit.low >= here.fit.low && !level
        });
        let dominated = better.map(|better| Dominance {
            by: better.site.clone(),
            cheaper_yuan_per_year: here.yuan_per_year - better.yuan_per_year,
            fits_better: better.fit.low - here.fit.low,
        });
        let compared = among_misses || here.standing != Standing::Misses;
        let fits_best = best.is_none_or(|best| here.fit.low > sites[best].fit.low);
        sites[place].efficient = compared && dominated.is_none();
        sites[place].dominated = dominated;
        if compared && fits_best {
            best = Some(place);
        }
    }
}
