//! What would make a site first: one thing asked otherwise, or one thing more that the site would offer.
//!
//! Values are anchored on the request, so where a site offers more, no other site changes: the answer is exact. Where a
//! level moves, all sites are measured anew at every level at which one of them turns a corner; between two corners
//! every score is a straight line. What is proposed was put into the request and assessed. A site that is first of those that miss is not what anybody wants, so
//! it must be first and miss nothing.

use serde::Serialize;

use super::assess::{LATE_DAYS_WORTH_NOTHING, is_price_of_another, judge, price_of, standing};
use super::explain::{ROUNDING, offers_worth};
use super::matcher::{Candidates, order};
use super::result::{Assessment, Finding, Offered, Standing, Verdict};
use super::view::needed_by;
use crate::catalog::{Site, Value, WayIn};
use crate::order::sort_by;
use crate::request::{Criterion, Levels, Request, Requirement, Scale, Tolerance};
use crate::units::Day;

/// So many corners are looked at on each side of what is asked.
const MOST_CORNERS: usize = 300;

/// What would make a site first.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct ToBeFirst {
    /// Id of the site.
    pub site: String,
    /// Its place in the order, from 1.
    pub rank: u32,
    /// Id of the site that is first.
    pub first: String,
    /// What could be asked otherwise, one requirement alone; the smallest change first, empty where nothing alone
    /// does. A `never_relax` stays as it is, and so does what the park decides.
    pub asks: Vec<AskedOtherwise>,
    /// What the site would have to offer, on one requirement alone; the smallest step first, empty where nothing alone
    /// does.
    pub offers: Vec<WouldOffer>,
}

/// One requirement asked otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct AskedOtherwise {
    /// Which requirement.
    pub criterion: Criterion,
    /// What is wanted now, base unit; the day or the class; for yes or no whether it is a must.
    #[cfg_attr(feature = "web", tsify(type = "number | boolean | string"))]
    pub from: Value,
    /// What would be wanted; accept and limit move along.
    #[cfg_attr(feature = "web", tsify(type = "number | boolean | string"))]
    pub to: Value,
    /// The way from one to the other in tolerances of the criterion, above 0. A class step counts 1, and so does a must
    /// that is none or the other way; days count by those that make a date worth nothing.
    pub size: f64,
}

/// What a site would have to offer on one requirement.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct WouldOffer {
    /// Which requirement.
    pub criterion: Criterion,
    /// What it offers now.
    pub now: Offered,
    /// From this value, base unit, where there is a lower end,
    #[cfg_attr(feature = "web", tsify(type = "number | boolean | string | null"))]
    pub from: Option<Value>,
    /// up to this one, base unit, where there is an upper end.
    #[cfg_attr(feature = "web", tsify(type = "number | boolean | string | null"))]
    pub to: Option<Value>,
    /// How much more of the way from accept to want that is, 0..=1; what is unknown now counts as nothing.
    pub gain: f64,
}

impl AskedOtherwise {
    /// The request with this one thing asked otherwise.
    pub fn applied_to(&self, request: &Request) -> Request {
        let mut request = request.clone();
        if let Value::Day(day) = self.to {
            request.project.move_in = Some(day);
        }
        for requirement in request.requirements.iter_mut().filter(|one| one.criterion == self.criterion) {
            match self.to {
                Value::Number(to) => requirement.levels = moved(requirement.criterion, &requirement.levels, to),
                Value::Class(_, rank) => requirement.levels = Levels::Class(rank),
                Value::YesNo(must) => requirement.hard = must,
                Value::Day(_) => {}
            }
        }
        request
    }
}

/// A site and how it stands.
type Ranked<'a> = (Assessment, &'a Site);

/// Answers [`super::Matcher::to_be_first`]; `None` where the site does not come in question.
pub(super) fn to_be_first(request: &Request, site: &str, candidates: &Candidates<'_>) -> Option<ToBeFirst> {
    let ranked = ranked(request, candidates);
    let place = ranked.iter().position(|(assessment, _)| assessment.site == site)?;
    let rank = u32::try_from(place + 1).unwrap_or(u32::MAX);
    let first = ranked.first()?.0.site.clone();
    let (mut asks, mut offers) = (Vec::new(), Vec::new());
    if place > 0 {
        let needed_by = needed_by(request, candidates.today);
        asks =
            request.requirements.iter().filter_map(|one| otherwise(request, one, &ranked, place, candidates)).collect();
        offers =
            ranked[place].0.findings.iter().filter_map(|one| would_offer(one, &ranked, place, needed_by)).collect();
        sort_by(&mut asks, |a, b| a.size.total_cmp(&b.size));
        sort_by(&mut offers, |a, b| a.gain.total_cmp(&b.gain));
    }
    Some(ToBeFirst { site: site.to_owned(), rank, first, asks, offers })
}

fn ranked<'a>(request: &Request, candidates: &Candidates<'a>) -> Vec<Ranked<'a>> {
    let assessed = |index| (candidates.assess(index, request), candidates.site(index));
    let mut ranked: Vec<Ranked<'a>> = candidates.of(request).into_iter().map(assessed).collect();
    sort_by(&mut ranked, |(a, site_a), (b, site_b)| order(a, site_a, b, site_b));
    ranked
}

/// Whether the site is first, and misses nothing, when the request is answered afresh.
fn is_first(request: &Request, site: &str, candidates: &Candidates<'_>) -> bool {
    ranked(request, candidates)
        .first()
        .is_some_and(|(first, _)| first.site == site && first.standing != Standing::Misses)
}

/// The standing by all but one requirement, which is taken as met: where that is the price of one way in, the prices of
/// the others bar nothing.
fn standing_without(assessment: &Assessment, criterion: Criterion) -> Standing {
    let way_in = WayIn::ALL.iter().copied().find(|way| price_of(*way).contains(&criterion));
    let counts = |other: Criterion| !way_in.is_some_and(|way_in| is_price_of_another(way_in, other));
    let others = assessment.findings.iter().filter(|one| one.criterion != criterion && counts(one.criterion));
    standing(others, assessment.reservation)
}

/// What the site would have to offer on that requirement to be ahead of the best of the others.
fn would_offer(finding: &Finding, ranked: &[Ranked<'_>], place: usize, needed_by: Day) -> Option<WouldOffer> {
    let (own, _) = &ranked[place];
    // The site is not the first, so the first is the best of the others.
    let (rival, _) = ranked.first()?;
    let standing = standing_without(own, finding.criterion);
    if standing > rival.standing || standing == Standing::Misses || (finding.weight <= 0.0 && standing == own.standing)
    {
        return None;
    }
    let rest = own.score.low - finding.contribution.low;
    let needed = if standing < rival.standing {
        finding.value.low
    } else if finding.weight > 0.0 {
        f64::max(finding.value.low, (rival.score.low - rest) / finding.weight)
    } else {
        return None;
    };
    // Where it is level already, something else than the score decides.
    let level = standing == own.standing && needed <= finding.value.low;
    if needed > 1.0 + ROUNDING || level {
        return None;
    }
    let needed = f64::min(needed, 1.0);
    let (mut from, mut to) =
        if needed > 0.0 { offers_worth(finding.criterion, &finding.asked, needed, needed_by) } else { (None, None) };
    if finding.hard {
        let (least, most) = within_limit(&finding.asked, needed_by, finding.criterion);
        from = stricter(from, least, f64::max);
        to = stricter(to, most, f64::min);
    }
    (from.is_some() || to.is_some()).then(|| WouldOffer {
        criterion: finding.criterion,
        now: finding.offered.clone(),
        from,
        to,
        gain: needed - finding.value.low,
    })
}

/// From and to which offer the limit is met.
fn within_limit(levels: &Levels, needed_by: Day, criterion: Criterion) -> (Option<Value>, Option<Value>) {
    match (*levels, criterion.scale()) {
        (Levels::AtLeast { limit, .. }, _) => (Some(Value::Number(limit)), None),
        (Levels::AtMost { limit, .. }, _) => (None, Some(Value::Number(limit))),
        (Levels::Around { limit: (least, most), .. }, _) => (least.map(Value::Number), most.map(Value::Number)),
        (Levels::Yes, _) if criterion == Criterion::MoveIn => (None, Some(Value::Day(needed_by))),
        (Levels::Yes, _) => (Some(Value::YesNo(true)), None),
        (Levels::Class(needed), Scale::Class(table)) => (Some(Value::Class(table, needed)), None),
        (Levels::Class(_), Scale::AtLeast(..) | Scale::AtMost(..) | Scale::Around(..) | Scale::Yes) => (None, None),
    }
}

/// The end that leaves less; a class, a day and a yes of the limit leave no more than those of the worth.
fn stricter(worth: Option<Value>, limit: Option<Value>, of: fn(f64, f64) -> f64) -> Option<Value> {
    match (worth, limit) {
        (Some(Value::Number(worth)), Some(Value::Number(limit))) => Some(Value::Number(of(worth, limit))),
        (worth, limit) => limit.or(worth),
    }
}

/// The smallest change of one requirement that makes the site first.
fn otherwise(
    request: &Request,
    requirement: &Requirement,
    ranked: &[Ranked<'_>],
    place: usize,
    candidates: &Candidates<'_>,
) -> Option<AskedOtherwise> {
    let own = &ranked[place].0;
    let criterion = requirement.criterion;
    let finding = own.finding(criterion).filter(|_| !requirement.never_relax && criterion.is_the_companys())?;
    let holds = |change: &AskedOtherwise| is_first(&change.applied_to(request), &own.site, candidates);
    let needed_by = needed_by(request, candidates.today);
    let level = match (wanted(&requirement.levels), &finding.offered) {
        (Some(want), _) => {
            // Where the level changes how other things are measured, as a height does on land, the lines are a guess.
            let column = Column { criterion, requirement, ranked, place, needed_by };
            let guesses = column.levels(want);
            let change = |to: f64| AskedOtherwise {
                criterion,
                from: Value::Number(want),
                to: Value::Number(to),
                size: size(criterion, want, to),
            };
            let changes = guesses.into_iter().map(change);
            changes.take(MOST_GUESSES).find(holds)
        }
        (None, Offered::Known { value: Value::Day(day) }) if *day > needed_by => {
            let size = (day.number() - needed_by.number()) / LATE_DAYS_WORTH_NOTHING;
            let change = AskedOtherwise { criterion, from: Value::Day(needed_by), to: Value::Day(*day), size };
            Some(change).filter(holds)
        }
        (None, Offered::Known { value: Value::Class(table, rank) }) => match requirement.levels {
            Levels::Class(asked) if asked != *rank => {
                let size = f64::from(asked.abs_diff(*rank));
                let (from, to) = (Value::Class(*table, asked), Value::Class(*table, *rank));
                Some(AskedOtherwise { criterion, from, to, size }).filter(holds)
            }
            Levels::Class(_) | Levels::AtLeast { .. } | Levels::AtMost { .. } | Levels::Around { .. } | Levels::Yes => {
                None
            }
        },
        (None, _) => None,
    };
    level.or_else(|| {
        // A must that the site does not surely meet is in its way; a must that it meets is in the way of others.
        let meets = matches!(finding.verdict, Verdict::Meets { .. });
        let (from, to) = (Value::YesNo(requirement.hard), Value::YesNo(!requirement.hard));
        (meets != requirement.hard).then_some(AskedOtherwise { criterion, from, to, size: 1.0 }).filter(holds)
    })
}

/// So many levels are tried.
const MOST_GUESSES: usize = 6;
/// Between so many corners on each side a level is looked for.
const MOST_PLACES: usize = 2;

fn wanted(levels: &Levels) -> Option<f64> {
    match *levels {
        Levels::AtLeast { want, .. } | Levels::AtMost { want, .. } | Levels::Around { want: (want, _), .. } => {
            Some(want)
        }
        Levels::Yes | Levels::Class(_) => None,
    }
}

/// The tolerance that a criterion is relaxed by on its lower side.
fn tolerance(criterion: Criterion) -> Tolerance {
    match criterion.scale() {
        Scale::AtLeast(_, tolerance) | Scale::AtMost(_, tolerance) | Scale::Around(_, tolerance, _) => tolerance,
        Scale::Yes | Scale::Class(_) => Tolerance::Fixed(1.0),
    }
}

fn size(criterion: Criterion, from: f64, to: f64) -> f64 {
    (to - from).abs() / tolerance(criterion).amount(if from > 0.0 { from } else { 1.0 })
}

/// Levels as if `to` had been typed: all of them in proportion, or moved by as much where the tolerance is fixed.
fn moved(criterion: Criterion, levels: &Levels, to: f64) -> Levels {
    let Some(want) = wanted(levels) else {
        return *levels;
    };
    let at = |level: f64| match tolerance(criterion) {
        // To the last bit what was meant, not what rounding makes of it.
        _ if level == want => to,
        Tolerance::Share(_) => level * (to / want),
        Tolerance::Fixed(_) => f64::max(0.0, level + (to - want)),
    };
    match *levels {
        Levels::AtLeast { accept, want, limit } => {
            Levels::AtLeast { accept: at(accept), want: at(want), limit: at(limit) }
        }
        Levels::AtMost { accept, want, limit } => {
            Levels::AtMost { accept: at(accept), want: at(want), limit: at(limit) }
        }
        Levels::Around { accept, want, limit } => Levels::Around {
            accept: (at(accept.0), at(accept.1)),
            want: (at(want.0), at(want.1)),
            limit: (limit.0.map(at), limit.1.map(at)),
        },
        Levels::Yes | Levels::Class(_) => *levels,
    }
}

/// One criterion over all sites, while its level moves.
struct Column<'a> {
    criterion: Criterion,
    requirement: &'a Requirement,
    ranked: &'a [Ranked<'a>],
    place: usize,
    needed_by: Day,
}

/// How a site stands at one level.
#[derive(Clone, Copy)]
struct At {
    standing: Standing,
    low: f64,
}

impl Column<'_> {
    /// Levels at which the site is first as far as this criterion alone changes, the nearest to what is asked first.
    fn levels(&self, want: f64) -> Vec<f64> {
        let (least, most) = self.criterion.range();
        let own = numbers(&self.ranked[self.place].0, self.criterion);
        if own.is_empty() || want <= 0.0 {
            return Vec::new();
        }
        // A level moves towards what the site offers: beyond, others only gain, and to ask for more where it has little
        // is no way to want it.
        let ends =
            own.iter().flat_map(|number| self.corners(want, *number, true)).filter(|end| *end >= least && *end <= most);
        let (lowest, highest) = ends.fold((want, want), |(low, high), end| (f64::min(low, end), f64::max(high, end)));
        let mut corners: Vec<f64> = vec![lowest, highest];
        for (_, (assessment, _)) in self.rivals() {
            for number in numbers(assessment, self.criterion) {
                corners.extend(
                    self.corners(want, number, false)
                        .into_iter()
                        .filter(|corner| lowest < *corner && *corner < highest),
                );
            }
        }
        corners.extend(
            own.iter()
                .flat_map(|number| self.corners(want, *number, false))
                .filter(|corner| lowest < *corner && *corner < highest),
        );
        sort_by(&mut corners, |a, b| a.total_cmp(b));
        corners.dedup();
        let mut found = Vec::new();
        let below: Vec<f64> =
            corners.iter().copied().filter(|corner| *corner < want).rev().take(MOST_CORNERS).collect();
        let above: Vec<f64> = corners.iter().copied().filter(|corner| *corner > want).take(MOST_CORNERS).collect();
        for side in [below, above] {
            let (mut near, mut places) = (want, 0);
            for far in side {
                if let Some((from, to)) = self.first_between(want, near, far) {
                    found.extend(round_between(from, to));
                    places += 1;
                } else if self.first_at(far) {
                    found.push(far);
                    places += 1;
                }
                if places == MOST_PLACES {
                    break;
                }
                near = far;
            }
        }
        sort_by(&mut found, |a, b| (a - want).abs().total_cmp(&(b - want).abs()));
        found
    }

    /// The others, without those that this criterion can never put ahead.
    fn rivals(&self) -> impl Iterator<Item = (usize, &Ranked<'_>)> {
        let own = &self.ranked[self.place].0;
        let rest = |assessment: &Assessment| {
            let finding = assessment.finding(self.criterion);
            let weight = finding.map_or(0.0, |finding| finding.weight);
            let low = finding.map_or(0.0, |finding| finding.contribution.low);
            (assessment.score.low - low, weight)
        };
        let (own_rest, _) = rest(own);
        let own_standing = standing_without(own, self.criterion);
        self.ranked.iter().enumerate().filter(move |(place, (assessment, _))| {
            let (rest, weight) = rest(assessment);
            let never = !self.requirement.hard
                && (standing_without(assessment, self.criterion) > own_standing || rest + weight < own_rest);
            *place != self.place && !never
        })
    }

    /// The levels at which an offer comes to lie on a corner of the value function; `inner`: on what is worth all.
    fn corners(&self, want: f64, number: f64, inner: bool) -> Vec<f64> {
        let (wants, others) = match self.requirement.levels {
            Levels::AtLeast { accept, want, limit } | Levels::AtMost { accept, want, limit } => {
                (vec![want], vec![accept, limit])
            }
            Levels::Around { accept, want, limit } => {
                let limits = [limit.0, limit.1].into_iter().flatten();
                (vec![want.0, want.1], limits.chain([accept.0, accept.1]).collect())
            }
            Levels::Yes | Levels::Class(_) => (Vec::new(), Vec::new()),
        };
        let corners = wants.into_iter().chain(if inner { Vec::new() } else { others });
        let level = |corner: f64| match tolerance(self.criterion) {
            _ if corner == want => number,
            Tolerance::Share(_) => number * (want / corner),
            Tolerance::Fixed(_) => number - corner + want,
        };
        corners.filter(|corner| *corner > 0.0).map(level).filter(|level| level.is_finite() && *level > 0.0).collect()
    }

    fn at(&self, assessment: &Assessment, levels: &Levels) -> At {
        let Some(finding) = assessment.finding(self.criterion) else {
            return At { standing: assessment.standing, low: assessment.score.low };
        };
        let (verdict, value) = judge(levels, &finding.offered, self.needed_by);
        let here = if self.requirement.hard { verdict.standing() } else { Standing::Fits };
        let low = assessment.score.low - finding.contribution.low + finding.weight * value.low;
        At { standing: standing_without(assessment, self.criterion).max(here), low }
    }

    /// Who is behind now stays behind where both are level all along.
    fn wins_draws(&self, rival: usize) -> bool {
        rival > self.place
    }

    /// Whether nobody is ahead at one level, such as that of a limit which the site just meets.
    fn first_at(&self, level: f64) -> bool {
        let levels = moved(self.criterion, &self.requirement.levels, level);
        let own = self.at(&self.ranked[self.place].0, &levels);
        own.standing != Standing::Misses
            && self.rivals().all(|(place, (rival, _))| {
                let rival = self.at(rival, &levels);
                let ahead =
                    own.low > rival.low + ROUNDING || (own.low >= rival.low - ROUNDING && self.wins_draws(place));
                own.standing < rival.standing || (own.standing == rival.standing && ahead)
            })
    }

    /// Within two corners, from and to which level the site is first; the end nearer to what is asked first.
    fn first_between(&self, want: f64, near: f64, far: f64) -> Option<(f64, f64)> {
        // With a share as tolerance all scores are straight lines of 1 / level.
        let straight = |level: f64| match tolerance(self.criterion) {
            Tolerance::Share(_) => want / level,
            Tolerance::Fixed(_) => level,
        };
        let (start, end) = (straight(near), straight(far));
        let inside = |share: f64| straight_back(start + (end - start) * share, want, self.criterion);
        let levels = |level: f64| moved(self.criterion, &self.requirement.levels, level);
        let (one, other) = (levels(inside(0.25)), levels(inside(0.75)));
        let own = &self.ranked[self.place].0;
        let (own_one, own_other) = (self.at(own, &one), self.at(own, &other));
        if own_one.standing == Standing::Misses {
            return None;
        }
        let (mut from, mut to) = (0.0, 1.0);
        for (place, (rival, _)) in self.rivals() {
            let (rival_one, rival_other) = (self.at(rival, &one), self.at(rival, &other));
            match rival_one.standing.cmp(&own_one.standing) {
                std::cmp::Ordering::Less => return None,
                std::cmp::Ordering::Greater => continue,
                std::cmp::Ordering::Equal => {}
            }
            // The lead is a straight line through its values at one and three quarters of the way.
            let (lead_one, lead_other) = (own_one.low - rival_one.low, own_other.low - rival_other.low);
            let (slope, base) = ((lead_other - lead_one) * 2.0, lead_one - (lead_other - lead_one) / 2.0);
            if slope.abs() <= ROUNDING {
                if base < -ROUNDING || (base <= ROUNDING && !self.wins_draws(place)) {
                    return None;
                }
            } else if slope > 0.0 {
                from = f64::max(from, -base / slope);
            } else {
                to = f64::min(to, -base / slope);
            }
            if from > to {
                return None;
            }
        }
        Some((if from <= 0.0 { near } else { inside(from) }, if to >= 1.0 { far } else { inside(to) }))
    }
}

/// The level at a place on the straight axis.
fn straight_back(place: f64, want: f64, criterion: Criterion) -> f64 {
    match tolerance(criterion) {
        Tolerance::Share(_) => want / place,
        Tolerance::Fixed(_) => place,
    }
}

/// The nearer end where it is a short number already, the shortest number past it, the middle and the further end:
/// numbers that one would type go before.
fn round_between(near: f64, far: f64) -> Vec<f64> {
    let (low, high) = (f64::min(near, far), f64::max(near, far));
    let magnitude = 10_f64.powi(near.abs().log10().floor() as i32);
    let mut numbers = Vec::new();
    for digits in 2..=6 {
        let step = magnitude / 10_f64.powi(digits);
        // Multiplied and divided by whole numbers, so that 8.4 is the 8.4 that one types.
        let number = |steps: f64| if step < 1.0 { steps / (1.0 / step).round() } else { steps * step };
        let steps = if far > near { (near / step).ceil() } else { (near / step).floor() };
        // At the nearer end itself somebody else may just meet a limit.
        let past = if far > near { steps + 1.0 } else { steps - 1.0 };
        let of_interval = |number: &f64| low <= *number && *number <= high;
        numbers.extend([number(steps), number(past)].into_iter().filter(of_interval));
        if numbers.iter().any(|number| *number != near) {
            break;
        }
    }
    numbers.extend([(near + far) / 2.0, far]);
    numbers.dedup();
    numbers
}

/// The numbers of an offer.
fn numbers(assessment: &Assessment, criterion: Criterion) -> Vec<f64> {
    let number = |value: &Value| match value {
        Value::Number(number) => Some(*number),
        Value::YesNo(_) | Value::Class(..) | Value::Day(_) => None,
    };
    match assessment.finding(criterion).map(|finding| &finding.offered) {
        Some(Offered::Known { value }) => number(value).into_iter().collect(),
        Some(Offered::Planned { now, then, .. }) => now.iter().chain([then]).filter_map(number).collect(),
        Some(Offered::Between { low, high }) => vec![*low, *high],
        Some(Offered::AtLeast { value }) => vec![*value],
        Some(Offered::BuiltToOrder { .. } | Offered::Unknown) | None => Vec::new(),
    }
}
