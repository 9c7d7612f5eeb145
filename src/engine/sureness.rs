//! How sure an order is: what is left of it under other weights.
//!
//! Sites of one standing are looked at together, for no weight changes a standing, and on their low scores.

use serde::Serialize;

use super::exchange::{Exchange, exchange};
use super::result::{Assessment, Standing};
use super::weightings::{WeightShift, Weightings};
use crate::request::{Criterion, Request};

/// The first so many sites of a standing are looked at; those behind them are counted only.
pub const SURENESS_SITES_MAX: usize = 20;

/// How sure the order is, for fits and for conditional sites apart. A standing without sites is left out, and so is
/// one whose sites are measured on nothing of importance: there is no weight to be unsure of.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Sureness {
    /// The best standing first.
    pub standings: Vec<StandingSureness>,
    /// What the weights say that requirements are worth in terms of each other; `None` where nothing of importance is
    /// measured in numbers.
    pub exchange: Option<Exchange>,
}

/// How sure the order of the sites of one standing is.
///
/// A share is one of all weightings of the requirements asked with an importance above 0, never a probability.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct StandingSureness {
    /// Which standing.
    pub standing: Standing,
    /// Sites of this standing, those beyond [`SURENESS_SITES_MAX`] too.
    pub count: u32,
    /// How far the weights can be mistaken before any other site can be first, 0..=1: the first stays first under
    /// (1 − radius) · the weights asked + radius · any weighting.
    pub radius: f64,
    /// For each weight where the first stays first, in the order of the request.
    pub weights: Vec<WeightRange>,
    /// The first sites in the order of the answer.
    pub sites: Vec<SiteSureness>,
}

/// In which range of one weight the first site stays first, the other weights keeping their proportions.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct WeightRange {
    /// Whose weight.
    pub criterion: Criterion,
    /// The weight asked: its importance over all that are measured on these sites, 0..=1.
    pub weight: f64,
    /// From this weight, 0..=1,
    pub from: f64,
    /// to this one, both ends included.
    pub to: f64,
}

/// How sure the place of one site is.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct SiteSureness {
    /// Id of the site.
    pub site: String,
    /// The share in which none of the sites is ahead of it, to within 0.02; level sites both have it.
    pub first: f64,
    /// The share of each place, the first place first, to within 0.02; the sum is 1. Of level sites the one that comes
    /// first in the answer keeps its place.
    pub ranks: Vec<f64>,
    /// The exact share in which it is ahead of each site, in the order of the sites; `None` against itself and against
    /// a site of the same values.
    pub ahead: Vec<Option<f64>>,
    /// The smallest shift of weights by which it draws level with the first, beyond which it overtakes it where its
    /// values differ; `None` for the first itself and where no weighting does it.
    pub overtakes: Option<Shift>,
}

/// Weight that goes from some requirements to one.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct Shift {
    /// Σ of all changes of weights, what is given and what is taken, 0..=2.
    pub size: f64,
    /// Whose weight grows.
    pub to: Criterion,
    /// Who gives, the most effective first; empty where both are level already.
    pub from: Vec<WeightGiven>,
}

/// Weight that one requirement gives.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct WeightGiven {
    /// Which one.
    pub criterion: Criterion,
    /// How much of its weight, above 0, at most all of it.
    pub amount: f64,
}

/// How sure the order is of sites that are assessed and in order: all `matches` of a result that was not cut.
pub fn sureness(request: &Request, ordered: &[Assessment]) -> Sureness {
    let of = |standing| of_standing(request, ordered, standing);
    Sureness {
        standings: [Standing::Fits, Standing::Conditional].into_iter().filter_map(of).collect(),
        exchange: exchange(request),
    }
}

/// For each weight where the first of all sites stays first among those of its standing, in the order of the request: a
/// part of [`sureness`] that takes no samples. Empty where there is no site, or nothing of importance, to look at.
pub fn weight_ranges(request: &Request, ordered: &[Assessment]) -> Vec<WeightRange> {
    let standings = [Standing::Fits, Standing::Conditional];
    let looked_at = standings.into_iter().find_map(|standing| LookedAt::new(request, ordered, standing));
    looked_at.map(|looked_at| looked_at.ranges()).unwrap_or_default()
}

/// The sites of one standing under all weightings.
struct LookedAt<'a> {
    count: usize,
    sites: Vec<&'a Assessment>,
    criteria: Vec<Criterion>,
    weightings: Weightings,
}

impl<'a> LookedAt<'a> {
    fn new(request: &Request, ordered: &'a [Assessment], standing: Standing) -> Option<LookedAt<'a>> {
        let of_standing = || ordered.iter().filter(|assessment| assessment.standing == standing);
        let sites: Vec<&Assessment> = of_standing().take(SURENESS_SITES_MAX).collect();
        let (criteria, importances): (Vec<Criterion>, Vec<f64>) = request
            .requirements
            .iter()
            .filter(|asked| asked.importance > 0.0 && sites.iter().any(|site| site.finding(asked.criterion).is_some()))
            .map(|asked| (asked.criterion, asked.importance))
            .unzip();
        let weightings = Weightings::new(&importances, sites.iter().map(|site| values(site, &criteria)).collect())?;
        Some(LookedAt { count: of_standing().count(), sites, criteria, weightings })
    }

    fn ranges(&self) -> Vec<WeightRange> {
        let range = |(column, (criterion, weight)): (usize, (&Criterion, &f64))| {
            let (from, to) = self.weightings.stays_first(0, column);
            WeightRange { criterion: *criterion, weight: *weight, from, to }
        };
        self.criteria.iter().zip(self.weightings.weights()).enumerate().map(range).collect()
    }
}

fn of_standing(request: &Request, ordered: &[Assessment], standing: Standing) -> Option<StandingSureness> {
    let looked_at = LookedAt::new(request, ordered, standing)?;
    let LookedAt { count, sites, criteria, weightings } = &looked_at;
    let others = 1..sites.len();
    let shares = weightings.rank_shares();
    let measured = shares.first.into_iter().zip(shares.ranks);
    let sure = sites.iter().zip(measured).enumerate().map(|(place, (site, (first, ranks)))| SiteSureness {
        site: site.site.clone(),
        first,
        ranks,
        ahead: (0..sites.len()).map(|other| weightings.share_ahead(place, other)).collect(),
        overtakes: others.contains(&place).then(|| weightings.shift(0, place)).flatten().map(|by| named(&by, criteria)),
    });
    Some(StandingSureness {
        standing,
        count: u32::try_from(*count).unwrap_or(u32::MAX),
        radius: others.clone().map(|rival| weightings.radius(0, rival)).fold(1.0, f64::min),
        weights: looked_at.ranges(),
        sites: sure.collect(),
    })
}

/// What is left out on a site counts as much as the rest of it is worth at the weights asked. Then its score at these
/// is the one it has, and the weight of what cannot be measured there speaks neither for it nor against it.
fn values(site: &Assessment, criteria: &[Criterion]) -> Vec<f64> {
    let value = |criterion: &Criterion| site.finding(*criterion).map_or(site.score.low, |finding| finding.value.low);
    criteria.iter().map(value).collect()
}

fn named(shift: &WeightShift, criteria: &[Criterion]) -> Shift {
    let given = |(column, amount): &(usize, f64)| WeightGiven { criterion: criteria[*column], amount: *amount };
    Shift { size: shift.size(), to: criteria[shift.to], from: shift.from.iter().map(given).collect() }
}
