//! What it would take: the smallest concessions that open a site that misses.
//!
//! A site misses what it falls short of; what is unknown or can be met is a question, not a miss. Only limits move,
//! so no score changes. The assessment stays the one truth: each concession is put into the request and the sites are
//! assessed again.

use serde::Serialize;

use super::assess::{LATE_DAYS_WORTH_NOTHING, is_price_of_another};
use super::correction::{minimal_conflicts, minimal_corrections};
use super::matcher::{Candidates, order};
use super::result::{Assessment, Finding, Offered, Standing};
use crate::catalog::{Value, WayIn};
use crate::order::sort_by;
use crate::request::{Criterion, Levels, Request, Requirement, Scale};
use crate::units::Day;

/// More conflicts than this, some sixty requirements at odds in pairs, help nobody.
const MOST_CONFLICTS: usize = 2_000;

// A set of criteria is a mask of 64 bits.
const _: () = assert!(Criterion::ALL.len() <= 64);

/// Which side of a requirement moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub enum Bound {
    /// The least that is taken.
    AtLeast,
    /// The most that is taken; the latest day.
    AtMost,
    /// The class, or a yes that is no longer a must.
    Is,
}

/// One hard requirement moved.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct Move {
    /// Which requirement.
    pub criterion: Criterion,
    /// Which side of it.
    pub bound: Bound,
    /// The limit as asked, base unit; the day needed, the class, or yes.
    #[cfg_attr(feature = "web", tsify(type = "number | boolean | string"))]
    pub from: Value,
    /// The limit to which it moves; for a yes a no: it is no longer a must.
    #[cfg_attr(feature = "web", tsify(type = "number | boolean | string"))]
    pub to: Value,
    /// The way from one to the other in tolerances of the criterion, above 0. A class step and a yes count 1; days
    /// count by those that make a date worth nothing.
    pub size: f64,
}

/// Limits to move, and what that opens.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct Concession {
    /// The moves, in the order of the criteria.
    pub moves: Vec<Move>,
    /// Σ of their sizes.
    pub size: f64,
    /// Ids of the sites that miss now and no longer would, the best match first.
    pub opens: Vec<String>,
}

/// One smallest set of requirements to give way on: no part of it opens any site.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct Correction {
    /// At the levels of the cheapest site of the set.
    pub nearest: Concession,
    /// At the levels for all sites that miss this set and nothing else.
    pub all: Concession,
}

/// What it would take to open more sites.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct Relaxation {
    /// Candidates that fit or may fit already.
    pub open: u32,
    /// Candidates that miss.
    pub missing: u32,
    /// Those of them that a requirement keeps out which is never to be relaxed, which the park decides and not the
    /// company, or of which they have less than can be asked, as a plot has no standing floor.
    pub kept_out: u32,
    /// All smallest sets, the smallest concession first.
    pub corrections: Vec<Correction>,
    /// Where no site is open: all smallest sets of requirements that no site meets together, beside those never to
    /// be relaxed. `None` where there are too many to name.
    pub conflicts: Option<Vec<Vec<Criterion>>>,
    /// The one limit whose moving by at most [`REACH_TOLERANCES`] opens most sites, and how far it moves for them: the
    /// smaller concession where equal. `None` where no limit alone opens a site that near.
    pub opens_most: Option<Concession>,
}

/// How far a limit is moved that nobody was asked about, in tolerances of its criterion: beyond, it is another wish.
pub const REACH_TOLERANCES: f64 = 3.0;

impl Concession {
    /// The request with these limits moved.
    pub fn applied_to(&self, request: &Request) -> Request {
        moved(request, &self.moves)
    }
}

/// A candidate that misses and the moves that open it.
#[derive(Debug, Clone)]
struct Way {
    site: usize,
    /// By this way in; the prices of the others need not move.
    way_in: WayIn,
    moves: Vec<Move>,
}

impl Way {
    fn mask(&self) -> u64 {
        mask(&self.moves)
    }
}

/// Answers [`super::Matcher::relax`].
pub(super) fn relax(request: &Request, candidates: &Candidates<'_>) -> Relaxation {
    let (mut open, mut missing, mut kept_out) = (0, 0, 0);
    let mut ways: Vec<Way> = Vec::new();
    for site in candidates.of(request) {
        let found = ways_of(request, candidates, site);
        if found.iter().any(|way| way.moves.is_empty()) {
            open += 1;
            continue;
        }
        missing += 1;
        kept_out += u32::from(found.is_empty());
        ways.extend(found);
    }
    // Whatever the order of the catalog, the same site is taken where several cost the same.
    sort_by(&mut ways, |a, b| candidates.site(a.site).id.cmp(&candidates.site(b.site).id));
    let mut pool = ways.clone();
    let nearest = loop {
        let sets = minimal_corrections(&masks(&pool), 1);
        let nearest: Vec<&Way> = sets.iter().filter_map(|set| cheapest(&pool, *set)).collect();
        match nearest.iter().find_map(|way| part_that_opens(request, candidates, &ways, &way.moves)) {
            Some(part) => pool.push(part),
            None => break nearest,
        }
    };
    let sets: Vec<u64> = if open > 0 { vec![0] } else { nearest.iter().map(|way| way.mask()).collect() };
    let conflicts = minimal_conflicts(&sets, MOST_CONFLICTS)
        .map(|conflicts| conflicts.into_iter().filter(|set| *set != 0).map(criteria).collect());
    let concession = |moves: Vec<Move>| concession(request, candidates, &ways, moves);
    let alone = nearest.iter().filter(|way| way.moves.len() == 1).filter_map(|way| {
        let near = pool.iter().filter(|other| other.mask() == way.mask() && size(&other.moves) <= REACH_TOLERANCES);
        let moves = near.fold(Vec::new(), |all, other| furthest(all, &other.moves));
        (!moves.is_empty()).then(|| concession(moves))
    });
    let opens_most = alone.reduce(|best, next| {
        let more = next.opens.len().cmp(&best.opens.len()).then_with(|| best.size.total_cmp(&next.size));
        if more.is_gt() { next } else { best }
    });
    let mut corrections: Vec<Correction> = nearest
        .iter()
        .map(|way| {
            let same = pool.iter().filter(|other| other.mask() == way.mask());
            let all = same.fold(Vec::new(), |all, other| furthest(all, &other.moves));
            Correction { nearest: concession(way.moves.clone()), all: concession(all) }
        })
        .collect();
    sort_by(&mut corrections, |a, b| {
        let (a, b) = (&a.nearest, &b.nearest);
        a.size
            .total_cmp(&b.size)
            .then_with(|| a.moves.len().cmp(&b.moves.len()))
            .then_with(|| mask(&a.moves).cmp(&mask(&b.moves)))
    });
    Relaxation { open, missing, kept_out, corrections, conflicts, opens_most }
}

/// What opens a site by each way in that it offers and the company accepts; one without moves where it is open.
fn ways_of(request: &Request, candidates: &Candidates<'_>, site: usize) -> Vec<Way> {
    let offered = candidates.site(site).ways_in.iter().copied().filter(|way| request.accepts(*way));
    let mut ways: Vec<Way> = Vec::new();
    for way_in in offered {
        // Where no price of its own is in the way of one, another asks for the same.
        let own_price = |way: &Way| way.moves.iter().any(|made| is_price_of_another(way_in, made.criterion));
        if ways.iter().all(own_price) {
            ways.extend(way(request, candidates, site, way_in));
        }
    }
    ways
}

/// The moves without which a site stays shut by that way in; none where it is open, `None` where one of them is never
/// to be made.
fn way(request: &Request, candidates: &Candidates<'_>, site: usize, way_in: WayIn) -> Option<Way> {
    let mut moves: Vec<Move> = Vec::new();
    let mut wanted = request.clone();
    // A date or height that moves can make the site miss something new; each criterion moves a few times at most.
    for _ in 0..=2 * Criterion::ALL.len() {
        let assessment = candidates.assess(site, &wanted);
        let mut steps = Vec::new();
        for finding in missed_by(&assessment, way_in) {
            steps.push(step(request, candidates.today, finding)?);
        }
        if steps.is_empty() {
            sort_by(&mut moves, |a, b| a.criterion.cmp(&b.criterion));
            return Some(Way { site, way_in, moves });
        }
        if steps.iter().any(|step| shapes_others(step.criterion)) {
            steps.retain(|step| shapes_others(step.criterion));
        }
        moves.retain(|made| steps.iter().all(|step| (step.criterion, step.bound) != (made.criterion, made.bound)));
        moves.extend(steps);
        wanted = moved(request, &moves);
    }
    None
}

/// What a site misses by one way in.
fn missed_by(assessment: &Assessment, way_in: WayIn) -> impl Iterator<Item = &Finding> {
    assessment.missed().filter(move |finding| !is_price_of_another(way_in, finding.criterion))
}

/// Whether moving its limit changes how other criteria are measured: from a later date on more plans are in force,
/// and lower storeys need less land.
fn shapes_others(criterion: Criterion) -> bool {
    matches!(criterion, Criterion::MoveIn | Criterion::ClearHeight | Criterion::StoreyHeight)
}

/// The smallest move by which a site no longer falls short; `None` where it is never to be made.
fn step(request: &Request, today: Day, finding: &Finding) -> Option<Move> {
    let movable = |asked: &&Requirement| !asked.never_relax && asked.criterion.is_the_companys();
    let requirement = request.requirement(finding.criterion).filter(movable)?;
    let (one, other) = match &finding.offered {
        Offered::Known { value } => (*value, None),
        Offered::Planned { now, then, .. } => (*then, *now),
        Offered::Between { low, high } => (Value::Number(*low), Some(Value::Number(*high))),
        Offered::AtLeast { value } => (Value::Number(*value), None),
        Offered::BuiltToOrder { .. } | Offered::Unknown => return None,
    };
    let needed_by = request.project.move_in.unwrap_or(today);
    let toward = |value| toward(finding.criterion, &requirement.levels, needed_by, value);
    let one = toward(one);
    let nearer = other.map(toward).filter(|other| other.size < one.size).unwrap_or(one);
    let (least, most) = finding.criterion.range();
    let can_be_asked = match nearer.to {
        Value::Number(to) => least <= to && to <= most,
        Value::YesNo(_) | Value::Class(..) | Value::Day(_) => true,
    };
    can_be_asked.then_some(nearer)
}

/// The move of a limit to a value that falls short of it.
fn toward(criterion: Criterion, levels: &Levels, needed_by: Day, value: Value) -> Move {
    let number = |bound, from: f64, to: f64| {
        let tolerance = match (criterion.scale(), bound) {
            (Scale::Around(_, _, above), Bound::AtMost) => Some(above),
            (Scale::AtLeast(_, below) | Scale::AtMost(_, below) | Scale::Around(_, below, _), _) => Some(below),
            (Scale::Yes | Scale::Class(_), _) => None,
        };
        // A share of nothing is nothing: there one unit stands for the limit.
        let tolerance = tolerance.map_or(1.0, |tolerance| tolerance.amount(if from > 0.0 { from } else { 1.0 }));
        let size = (to - from).abs() / tolerance;
        Move { criterion, bound, from: Value::Number(from), to: Value::Number(to), size }
    };
    match (*levels, value) {
        (Levels::AtLeast { limit, .. } | Levels::Around { limit: (Some(limit), _), .. }, Value::Number(to))
            if to < limit =>
        {
            number(Bound::AtLeast, limit, to)
        }
        (Levels::AtMost { limit, .. } | Levels::Around { limit: (_, Some(limit)), .. }, Value::Number(to)) => {
            number(Bound::AtMost, limit, to)
        }
        (Levels::Class(from), Value::Class(table, to)) => {
            let size = f64::max(1.0, f64::from(from) - f64::from(to));
            Move { criterion, bound: Bound::Is, from: Value::Class(table, from), to: value, size }
        }
        (Levels::Yes, Value::Day(day)) => {
            let size = (day.number() - needed_by.number()) / LATE_DAYS_WORTH_NOTHING;
            Move { criterion, bound: Bound::AtMost, from: Value::Day(needed_by), to: value, size }
        }
        (
            Levels::AtLeast { .. } | Levels::AtMost { .. } | Levels::Around { .. } | Levels::Yes | Levels::Class(_),
            Value::Number(_) | Value::YesNo(_) | Value::Class(..) | Value::Day(_),
        ) => {
            let (from, to) = (Value::YesNo(true), Value::YesNo(false));
            Move { criterion, bound: Bound::Is, from, to, size: 1.0 }
        }
    }
}

fn moved(request: &Request, moves: &[Move]) -> Request {
    let mut request = request.clone();
    for made in moves {
        if let Value::Day(day) = made.to {
            request.project.move_in = Some(day);
        }
        let Some(requirement) = request.requirements.iter_mut().find(|known| known.criterion == made.criterion) else {
            continue;
        };
        match (&mut requirement.levels, made.bound, made.to) {
            (Levels::AtLeast { limit, .. }, _, Value::Number(to))
            | (Levels::AtMost { limit, .. }, _, Value::Number(to)) => *limit = to,
            (Levels::Around { limit, .. }, Bound::AtLeast, Value::Number(to)) => limit.0 = Some(to),
            (Levels::Around { limit, .. }, _, Value::Number(to)) => limit.1 = Some(to),
            (Levels::Class(needed), _, Value::Class(_, to)) => *needed = to,
            (_, _, Value::Day(_)) => {}
            (_, _, Value::Number(_) | Value::YesNo(_) | Value::Class(..)) => requirement.hard = false,
        }
    }
    request
}

/// A part of these moves that opens a site by itself. Masks alone rule that out, except where a move changes how
/// other criteria are measured.
fn part_that_opens(request: &Request, candidates: &Candidates<'_>, ways: &[Way], moves: &[Move]) -> Option<Way> {
    let shaping: Vec<Move> = moves.iter().copied().filter(|made| shapes_others(made.criterion)).collect();
    for chosen in 1_u32..1 << shaping.len() {
        let chosen: Vec<Move> =
            shaping.iter().zip(0..).filter(|(_, bit)| chosen & (1 << bit) != 0).map(|(made, _)| *made).collect();
        let wanted = moved(request, &chosen);
        for way in ways {
            let assessment = candidates.assess(way.site, &wanted);
            let missed = mask_of(missed_by(&assessment, way.way_in).map(|finding| finding.criterion));
            let part = missed | mask(&chosen);
            if part == mask(moves) || part & !mask(moves) != 0 {
                continue;
            }
            let part: Vec<Move> = moves.iter().copied().filter(|made| part & bit(made.criterion) != 0).collect();
            if candidates.assess(way.site, &moved(request, &part)).standing != Standing::Misses {
                return Some(Way { moves: part, ..way.clone() });
            }
        }
    }
    None
}

/// The way of that set with the smallest concession, the first where equal.
fn cheapest(pool: &[Way], set: u64) -> Option<&Way> {
    let ways = pool.iter().filter(|way| way.mask() == set);
    ways.reduce(|best, next| if size(&next.moves) < size(&best.moves) { next } else { best })
}

/// For each limit the further of both moves.
fn furthest(mut moves: Vec<Move>, others: &[Move]) -> Vec<Move> {
    for other in others {
        match moves.iter_mut().find(|made| (made.criterion, made.bound) == (other.criterion, other.bound)) {
            Some(made) if made.size < other.size => *made = *other,
            Some(_) => {}
            None => moves.push(*other),
        }
    }
    moves
}

fn concession(request: &Request, candidates: &Candidates<'_>, ways: &[Way], moves: Vec<Move>) -> Concession {
    let wanted = moved(request, &moves);
    let set = mask(&moves);
    let shaping = moves.iter().any(|made| shapes_others(made.criterion));
    let mut opened: Vec<(Assessment, usize)> = Vec::new();
    for way in ways.iter().filter(|way| shaping || way.mask() & !set == 0) {
        if opened.iter().any(|(_, site)| *site == way.site) {
            continue;
        }
        let assessment = candidates.assess(way.site, &wanted);
        if assessment.standing != Standing::Misses {
            opened.push((assessment, way.site));
        }
    }
    sort_by(&mut opened, |(a, site_a), (b, site_b)| order(a, candidates.site(*site_a), b, candidates.site(*site_b)));
    let opens = opened.into_iter().map(|(assessment, _)| assessment.site).collect();
    Concession { size: size(&moves), opens, moves }
}

fn size(moves: &[Move]) -> f64 {
    moves.iter().fold(0.0, |sum, made| sum + made.size)
}

fn bit(criterion: Criterion) -> u64 {
    1 << criterion as u32
}

fn mask_of(criteria: impl Iterator<Item = Criterion>) -> u64 {
    criteria.fold(0, |mask, criterion| mask | bit(criterion))
}

fn mask(moves: &[Move]) -> u64 {
    mask_of(moves.iter().map(|made| made.criterion))
}

fn masks(ways: &[Way]) -> Vec<u64> {
    ways.iter().map(Way::mask).collect()
}

fn criteria(set: u64) -> Vec<Criterion> {
    Criterion::ALL.iter().copied().filter(|criterion| set & bit(*criterion) != 0).collect()
}
