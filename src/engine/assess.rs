//! The definition: one site against one request.

use super::area::measured;
use super::cost::{YearlyCost, yearly_cost};
use super::neighbours::Closeness;
use super::offer::{Reads, read};
use super::result::{
    Assessment, Finding, Interval, LeftOut, Offered, Question, QuestionKind, Remark, Reservation, Standing, Verdict,
};
use super::value::Trapezoid;
use super::view::View;
use crate::catalog::{FactKey, Status, Value, WayIn};
use crate::request::{Criterion, Levels, Request, Requirement};
use crate::units::Day;

/// A site that can be moved into so many days after the needed day is worth nothing on that.
pub(super) const LATE_DAYS_WORTH_NOTHING: f64 = 180.0;
/// Within this share above the limit of a floor a structural check is needed.
const NEAR_LOAD_LIMIT: f64 = 0.1;

/// Assesses one site. `rank` stays 0 and `neighbours` empty: both are filled in for what is shown.
pub(super) fn assess(view: &View<'_>, closeness: Option<&Closeness>) -> Assessment {
    let area = measured(view);
    let mut findings = Vec::with_capacity(view.request.requirements.len());
    let mut left_out = Vec::new();
    for requirement in &view.request.requirements {
        match read(view, area.as_ref(), closeness, requirement.criterion) {
            Ok(reads) => findings.push(finding(view, requirement, reads)),
            Err(reason) => left_out.push(LeftOut { criterion: requirement.criterion, reason }),
        }
    }
    let findings = by_any_way(view, findings);
    let parts = Parts {
        findings,
        left_out,
        reservation: reservation(view),
        used_area_m2: area.as_ref().map(|area| area.used_m2),
        yearly_cost: yearly_cost(view, area.as_ref()),
    };
    conclude(view.site.id.clone(), view.request, parts)
}

/// What a way in costs, of which a hard limit bars that way alone.
pub(super) fn price_of(way: WayIn) -> &'static [Criterion] {
    match way {
        WayIn::Rent | WayIn::Workspace => &[Criterion::Rent, Criterion::ShortestLease],
        WayIn::Buy => &[Criterion::SalePrice],
        WayIn::Land | WayIn::CustomBuilt => &[Criterion::LandPrice],
    }
}

/// Whether a criterion is the price of some other way in.
pub(super) fn is_price_of_another(way: WayIn, criterion: Criterion) -> bool {
    !price_of(way).contains(&criterion) && WayIn::ALL.iter().any(|other| price_of(*other).contains(&criterion))
}

/// A hard limit on the price of one way decides nothing where the site can be had by another that is accepted: the
/// better way is the one that counts. What it is worth stays as it is.
fn by_any_way(view: &View<'_>, mut findings: Vec<Finding>) -> Vec<Finding> {
    // 0: open for sure, 1: open perhaps, 2: barred.
    let bars = |way: WayIn| {
        let priced = findings.iter().filter(|finding| finding.hard && price_of(way).contains(&finding.criterion));
        priced.fold(0, |bars, finding| {
            bars.max(match finding.verdict {
                Verdict::Meets { .. } => 0,
                Verdict::CanBeMet { .. } | Verdict::Unknown => 1,
                Verdict::FallsShort { .. } => 2,
            })
        })
    };
    let ways = view.site.ways_in.iter().copied().filter(|way| view.request.accepts(*way));
    let mut best: Option<(i32, WayIn)> = None;
    for way in ways {
        let bars = bars(way);
        if best.is_none_or(|(so_far, _)| bars < so_far) {
            best = Some((bars, way));
        }
    }
    let Some((bars, way_in)) = best.filter(|(bars, _)| *bars < 2) else {
        return findings;
    };
    for finding in findings.iter_mut().filter(|finding| finding.hard) {
        let of_another = is_price_of_another(way_in, finding.criterion);
        let worse = match finding.verdict {
            Verdict::Meets { .. } => false,
            Verdict::CanBeMet { .. } | Verdict::Unknown => bars == 0,
            Verdict::FallsShort { .. } => true,
        };
        if of_another && worse {
            finding.hard = false;
            finding.remark = Some(Remark::OtherWay { way_in });
        }
    }
    findings
}

/// What an assessment is concluded from.
pub(super) struct Parts {
    /// In the order of the request, not weighed yet.
    pub(super) findings: Vec<Finding>,
    pub(super) left_out: Vec<LeftOut>,
    pub(super) reservation: Option<Reservation>,
    pub(super) used_area_m2: Option<f64>,
    pub(super) yearly_cost: Option<YearlyCost>,
}

/// Weighs the findings and draws the standing, the score and the questions from them.
pub(super) fn conclude(site: String, request: &Request, parts: Parts) -> Assessment {
    let Parts { mut findings, left_out, reservation, used_area_m2, yearly_cost } = parts;
    weigh(request, &mut findings);
    let score = findings.iter().fold(Interval::ZERO, |sum, finding| Interval {
        low: sum.low + finding.contribution.low,
        high: sum.high + finding.contribution.high,
    });
    Assessment {
        site,
        rank: 0,
        standing: standing(&findings, reservation),
        score,
        weakest: weakest(&findings),
        questions: questions(&findings, reservation),
        findings,
        left_out,
        reservation,
        used_area_m2,
        yearly_cost,
        neighbours: Vec::new(),
    }
}

/// The importances of what is measured, over their sum, in the order of the request.
fn weigh(request: &Request, findings: &mut [Finding]) {
    let importance = |criterion| request.requirement(criterion).map_or(0.0, |requirement| requirement.importance);
    let sum = findings.iter().fold(0.0, |sum, finding| sum + importance(finding.criterion));
    if sum <= 0.0 {
        return;
    }
    let added_up =
        |divisor: f64| findings.iter().fold(0.0, |sum, finding| sum + importance(finding.criterion) / divisor);
    // Rounding can carry the weights above 1, and a score with them. A divisor that is larger by a few last bits
    // keeps both within 1 and equal importances equal.
    let mut divisor = sum;
    while added_up(divisor) > 1.0 {
        divisor = divisor.next_up();
    }
    for finding in findings {
        finding.weight = importance(finding.criterion) / divisor;
        finding.contribution =
            Interval { low: finding.weight * finding.value.low, high: finding.weight * finding.value.high };
    }
}

pub(super) fn finding(view: &View<'_>, requirement: &Requirement, reads: Reads) -> Finding {
    let levels = &requirement.levels;
    let day = view.needed_by();
    let (verdict, value) = judge(levels, &reads.offered, day);
    let near_limit = requirement.criterion == Criterion::FloorLoad && near_load_limit(levels, &verdict);
    let unknown = matches!(reads.offered, Offered::Unknown);
    let part = requirement.for_area_m2.map(|part_m2| Remark::ForPart { part_m2 });
    Finding {
        criterion: requirement.criterion,
        asked: *levels,
        hard: requirement.hard,
        assumed: requirement.assumed,
        verdict,
        value,
        weight: 0.0,
        contribution: Interval::ZERO,
        provenance: reads.fact.and_then(|key| view.provenance(key)),
        indication: reads.fact.filter(|_| unknown).and_then(|key| view.indication(key)),
        remark: if near_limit { Some(Remark::NearLoadLimit) } else { reads.remark.or(part) },
        offered: reads.offered,
    }
}

/// How an offer stands to the limit, and what it is worth.
pub(super) fn judge(levels: &Levels, offered: &Offered, needed_by: Day) -> (Verdict, Interval) {
    let one = |value: Value| (stand(levels, value, needed_by), worth(levels, value, needed_by));
    match offered {
        Offered::Known { value } => {
            let (shortfall, worth) = one(*value);
            (shortfall.into_verdict(), Interval::exactly(worth))
        }
        Offered::Planned { now, then, from, works } => {
            let (then_stand, then_worth) = one(*then);
            let (now_stand, now_worth) = match now {
                Some(now) => {
                    let (stand, worth) = one(*now);
                    (Some(stand), worth)
                }
                None => (None, 0.0),
            };
            let verdict = match (now_stand, then_stand) {
                (Some(Stand::Meets(margin)), _) => Verdict::Meets { margin },
                (_, Stand::Meets(_)) => Verdict::CanBeMet { from: *from, works: works.clone() },
                (Some(Stand::Short(now)), Stand::Short(then)) => Verdict::FallsShort { by: f64::min(now, then) },
                (None, Stand::Short(then)) => Verdict::FallsShort { by: then },
            };
            // A plan that makes a site worse is no promise: the better of both is what it can reach.
            (verdict, Interval { low: now_worth, high: f64::max(now_worth, then_worth) })
        }
        Offered::Between { low, high } => between(one(Value::Number(*low)), one(Value::Number(*high))),
        Offered::AtLeast { value } => between(one(Value::Number(*value)), one(Value::Number(f64::INFINITY))),
        Offered::BuiltToOrder { .. } => (Verdict::Meets { margin: None }, Interval::exactly(1.0)),
        Offered::Unknown => (Verdict::Unknown, Interval::UNKNOWN),
    }
}

/// Both ends of what may be so, whichever is the better one: only what holds at both is certain.
fn between((one, one_worth): (Stand, f64), (other, other_worth): (Stand, f64)) -> (Verdict, Interval) {
    let verdict = match (one, other) {
        (Stand::Meets(Some(one)), Stand::Meets(Some(other))) => Verdict::Meets { margin: Some(f64::min(one, other)) },
        (Stand::Meets(_), Stand::Meets(_)) => Verdict::Meets { margin: None },
        (Stand::Short(one), Stand::Short(other)) => Verdict::FallsShort { by: f64::min(one, other) },
        (Stand::Meets(_), Stand::Short(_)) | (Stand::Short(_), Stand::Meets(_)) => Verdict::Unknown,
    };
    (verdict, Interval { low: f64::min(one_worth, other_worth), high: f64::max(one_worth, other_worth) })
}

#[derive(Debug, Clone, Copy)]
enum Stand {
    Meets(Option<f64>),
    Short(f64),
}

impl Stand {
    fn into_verdict(self) -> Verdict {
        match self {
            Stand::Meets(margin) => Verdict::Meets { margin },
            Stand::Short(by) => Verdict::FallsShort { by },
        }
    }
}

/// Days that a day lies after the needed one, 0 where it does not.
fn days_late(day: Day, needed_by: Day) -> f64 {
    f64::max(0.0, day.number() - needed_by.number())
}

/// A value against the limit. Values of a kind that the levels do not take cannot come from a catalog that was
/// read; they fall short.
fn stand(levels: &Levels, value: Value, needed_by: Day) -> Stand {
    match (*levels, value) {
        (Levels::AtLeast { limit, .. }, Value::Number(x)) => against(x - limit),
        (Levels::AtMost { limit, .. }, Value::Number(x)) => against(limit - x),
        (Levels::Around { limit: (low, high), .. }, Value::Number(x)) => {
            match (low.map(|low| x - low), high.map(|high| high - x)) {
                (Some(below), _) if below < 0.0 => Stand::Short(-below),
                (_, Some(above)) if above < 0.0 => Stand::Short(-above),
                (below, _) => Stand::Meets(below),
            }
        }
        (Levels::Yes, Value::YesNo(true)) => Stand::Meets(None),
        (Levels::Yes, Value::Day(day)) => match days_late(day, needed_by) {
            late if late > 0.0 => Stand::Short(late),
            _ => Stand::Meets(None),
        },
        (Levels::Class(needed), Value::Class(table, offered)) => {
            if table.takes(offered, needed) {
                Stand::Meets(None)
            } else {
                Stand::Short(f64::max(1.0, f64::from(needed) - f64::from(offered)))
            }
        }
        (
            Levels::AtLeast { .. } | Levels::AtMost { .. } | Levels::Around { .. } | Levels::Yes | Levels::Class(_),
            _,
        ) => Stand::Short(1.0),
    }
}

fn against(margin: f64) -> Stand {
    if margin >= 0.0 { Stand::Meets(Some(margin)) } else { Stand::Short(-margin) }
}

fn worth(levels: &Levels, value: Value, needed_by: Day) -> f64 {
    match (levels, value) {
        (_, Value::Number(x)) => Trapezoid::of(levels).map_or(0.0, |trapezoid| trapezoid.value(x)),
        (Levels::Class(needed), Value::Class(table, offered)) => table.value(offered, *needed),
        (_, Value::YesNo(yes)) => f64::from(u8::from(yes)),
        (_, Value::Day(day)) => f64::max(0.0, 1.0 - days_late(day, needed_by) / LATE_DAYS_WORTH_NOTHING),
        (_, Value::Class(..)) => 0.0,
    }
}

fn near_load_limit(levels: &Levels, verdict: &Verdict) -> bool {
    match (levels, verdict) {
        (Levels::AtLeast { limit, .. }, Verdict::Meets { margin: Some(margin) }) => *margin < limit * NEAR_LOAD_LIMIT,
        (_, Verdict::Meets { .. } | Verdict::FallsShort { .. } | Verdict::CanBeMet { .. } | Verdict::Unknown) => false,
    }
}

fn reservation(view: &View<'_>) -> Option<Reservation> {
    match view.site.status {
        Status::InBidding => Some(Reservation::InBidding),
        Status::BeingPrepared => match view.value(FactKey::AvailableFrom) {
            Some(Value::Day(day)) if day <= view.needed_by() => None,
            Some(Value::Day(day)) => Some(Reservation::BeingPrepared { from: Some(day) }),
            Some(Value::Number(_) | Value::YesNo(_) | Value::Class(..)) | None => {
                Some(Reservation::BeingPrepared { from: None })
            }
        },
        Status::Vacant | Status::Sold | Status::Let | Status::Withdrawn => None,
    }
}

pub(super) fn standing<'f>(
    findings: impl IntoIterator<Item = &'f Finding>,
    reservation: Option<Reservation>,
) -> Standing {
    let reserved = if reservation.is_some() { Standing::Conditional } else { Standing::Fits };
    let hard = findings.into_iter().filter(|finding| finding.hard);
    hard.map(|finding| finding.verdict.standing()).fold(reserved, Standing::max)
}

/// The requirement that costs most of the score for certain; the first of the request where equal.
fn weakest(findings: &[Finding]) -> Option<Criterion> {
    let mut weakest: Option<(f64, Criterion)> = None;
    for finding in findings {
        let loss = finding.weight * (1.0 - finding.value.high);
        if loss > 0.0 && weakest.is_none_or(|(so_far, _)| loss > so_far) {
            weakest = Some((loss, finding.criterion));
        }
    }
    weakest.map(|(_, criterion)| criterion)
}

fn questions(findings: &[Finding], reservation: Option<Reservation>) -> Vec<Question> {
    let of_site = reservation.map(|reservation| match reservation {
        Reservation::InBidding => QuestionKind::Bidding,
        Reservation::BeingPrepared { .. } => QuestionKind::Ready,
    });
    let mut questions: Vec<Question> = of_site.map(|kind| Question { criterion: None, kind }).into_iter().collect();
    for finding in findings {
        let kind = match (&finding.verdict, &finding.remark) {
            (Verdict::Unknown, _) => QuestionKind::Unknown,
            (Verdict::CanBeMet { .. }, _) => QuestionKind::Planned,
            (Verdict::Meets { .. }, Some(Remark::NearLoadLimit)) => QuestionKind::StructuralCheck,
            (Verdict::Meets { .. } | Verdict::FallsShort { .. }, _) => continue,
        };
        questions.push(Question { criterion: Some(finding.criterion), kind });
    }
    questions
}
