//! Why one site is ahead of another, in words.

use super::tongue::Lead;
use super::{Key, Speaker};
use crate::catalog::{Status, Value};
use crate::engine::{Assessment, Comparison, ComparisonRow, DrawsLevel, Explanation, OrderRule, Reservation, Verdict};
use crate::order::sort_by;
use crate::request::Criterion;

/// Reasons named in one sentence; more would be a list to study.
const NAMED_MOST: usize = 4;
/// Ways to draw level that are named.
const WAYS_MOST: usize = 3;

impl Speaker<'_> {
    /// Why the first site of a comparison is ahead of the second: one to three sentences, the deciding one first.
    ///
    /// Where the first is behind, nothing is said: ask the other way round. `here` is the id of the one that the reader
    /// looks at: it is not called by its name.
    pub fn ahead(&self, explanation: &Explanation, comparison: &Comparison, here: Option<&str>) -> Vec<String> {
        let Comparison { a, b, .. } = comparison;
        if !explanation.ahead || a.site == b.site {
            return Vec::new();
        }
        let mut said = Vec::new();
        let name = |assessment: &Assessment| self.called(assessment, here);
        match explanation.rule {
            OrderRule::Standing => said.push(Lead::Standing {
                a: name(a),
                b: name(b),
                standing_a: a.standing,
                standing_b: b.standing,
                lacks: self.locale.list(&self.lacks(b)),
            }),
            OrderRule::Score => {}
            OrderRule::ScoreAtBest => {
                said.push(Lead::AtBest { a: name(a), points: self.score_points(a.score.high - b.score.high) })
            }
            OrderRule::Revived => said.push(Lead::Revived { a: name(a) }),
            OrderRule::YearlyCost => said.push(Lead::Cheaper {
                a: name(a),
                cost: a.yearly_cost.as_ref().map(|cost| self.cost(cost)).unwrap_or_default(),
                other: b.yearly_cost.as_ref().map(|cost| self.cost(cost)),
            }),
            OrderRule::Id => said.push(Lead::Alike { a: name(a), b: name(b) }),
        }
        said.extend(self.weighed(explanation, name(a), name(b)));
        said.iter().map(|lead| self.narrator().lead(lead)).collect()
    }

    fn called(&self, assessment: &Assessment, here: Option<&str>) -> String {
        if here == Some(assessment.site.as_str()) {
            self.t(Key::ThisSite).to_owned()
        } else {
            self.site_name(&assessment.site)
        }
    }

    /// The reasons by points.
    fn weighed(&self, explanation: &Explanation, a: String, b: String) -> Option<Lead> {
        let sum =
            |rows: &[ComparisonRow]| self.score_points(rows.iter().fold(0.0, |sum, row| sum + row.difference).abs());
        let cons = || self.named(&explanation.cons);
        if explanation.gap < 0.0 {
            // Ahead by its standing alone.
            return Some(Lead::FewerPoints { b, points: self.score_points(-explanation.gap), cons: cons() });
        }
        match explanation.sufficient {
            Some(0) if explanation.pros.is_empty() => None,
            Some(0) => {
                Some(Lead::NothingAgainst { a, b, pros: self.named(&explanation.pros), points: sum(&explanation.pros) })
            }
            Some(count) => {
                let sufficient = explanation.pros.get(..count).unwrap_or(&explanation.pros);
                Some(Lead::Outweighs {
                    a,
                    b,
                    pros: self.named(sufficient),
                    points_for: sum(sufficient),
                    cons: cons(),
                    points_against: sum(&explanation.cons),
                })
            }
            // Level to the last bit or nearly so: neither side outweighs the other.
            None => Some(Lead::Balanced { a, b, pros: self.named(&explanation.pros), cons: cons() }),
        }
    }

    /// Criteria by name, the weightiest first; how many more where they are many.
    fn named(&self, rows: &[ComparisonRow]) -> String {
        let names = rows.iter().map(|row| self.criterion_within(row.criterion));
        if rows.len() <= NAMED_MOST {
            return self.locale.list(&names.collect::<Vec<_>>());
        }
        let named: Vec<String> = names.take(NAMED_MOST - 1).collect();
        self.narrator().and_more(&named, &self.tally((rows.len() - named.len()) as u32))
    }

    /// What keeps a site from fitting.
    fn lacks(&self, assessment: &Assessment) -> Vec<String> {
        let open = |verdict: &Verdict| match verdict {
            Verdict::Meets { .. } => false,
            Verdict::FallsShort { .. } | Verdict::CanBeMet { .. } | Verdict::Unknown => true,
        };
        let short = |verdict: &Verdict| matches!(verdict, Verdict::FallsShort { .. });
        let hard = || assessment.findings.iter().filter(|finding| finding.hard);
        let missed = hard().any(|finding| short(&finding.verdict));
        let kept: Vec<String> = hard()
            .filter(|finding| if missed { short(&finding.verdict) } else { open(&finding.verdict) })
            .take(NAMED_MOST)
            .map(|finding| self.reason(finding))
            .collect();
        let reserved = assessment.reservation.filter(|_| kept.is_empty()).map(|reservation| {
            self.narrator()
                .status(match reservation {
                    Reservation::InBidding => Status::InBidding,
                    Reservation::BeingPrepared { .. } => Status::BeingPrepared,
                })
                .to_owned()
        });
        kept.into_iter().chain(reserved).collect()
    }

    /// What the second site would have to offer, on one requirement alone, to draw level, the least lift first:
    /// "Clear height ≥ 9.6 m". Empty where its standing is in the way or no single change suffices.
    pub fn draws_level(&self, explanation: &Explanation, comparison: &Comparison) -> Vec<String> {
        let Comparison { a, b, .. } = comparison;
        if a.standing != b.standing {
            return Vec::new();
        }
        let now = |criterion: Criterion| b.finding(criterion).map_or(0.0, |finding| finding.value.low);
        let mut ways: Vec<&DrawsLevel> = explanation.draws_level.iter().collect();
        sort_by(&mut ways, |x, y| (x.value - now(x.criterion)).total_cmp(&(y.value - now(y.criterion))));
        ways.into_iter().take(WAYS_MOST).map(|way| self.way(way)).collect()
    }

    fn way(&self, way: &DrawsLevel) -> String {
        let name = self.criterion(way.criterion);
        let said = |value: Value| match value {
            Value::Number(number) => self.amount(way.criterion, number),
            Value::YesNo(_) | Value::Class(..) | Value::Day(_) => self.value(way.criterion, value),
        };
        let (from, to) = self.level_to_offer(way.criterion, way.from, way.to, None);
        match (from, to) {
            (Some(Value::YesNo(true)), _) => name.to_owned(),
            (Some(Value::Number(from)), Some(Value::Number(to))) => {
                format!("{name} {}", self.amounts(way.criterion, &[from, to]))
            }
            (Some(value @ Value::Number(_)), _) => format!("{name} {}", self.at_least(&said(value))),
            (_, Some(value @ Value::Number(_))) => format!("{name} {}", self.at_most(&said(value))),
            (Some(value), _) | (None, Some(value)) => format!("{name} {}", said(value)),
            (None, None) => name.to_owned(),
        }
    }

    /// From and to which a site would have to offer, as people say it: no less than suffices.
    pub(super) fn level_to_offer(
        &self,
        criterion: Criterion,
        from: Option<Value>,
        to: Option<Value>,
        now: Option<f64>,
    ) -> (Option<Value>, Option<Value>) {
        match (from, to) {
            (Some(Value::Number(from)), None) => (Some(Value::Number(self.rounded_up(criterion, from, now))), None),
            (None, Some(Value::Number(to))) => (None, Some(Value::Number(self.rounded_down(criterion, to, now)))),
            // What may be neither too little nor too much is told as it is.
            (from, to) => (from, to),
        }
    }

    /// A share of the score in points of 100: "12 points", "12 分".
    fn score_points(&self, share: f64) -> String {
        let points = share * 100.0;
        let decimals = u8::from(points < 10.0);
        let scale = 10_f64.powi(i32::from(decimals));
        let rounded = (points * scale).round() / scale;
        let shown =
            if rounded > 0.0 || points <= 0.0 { self.locale.number(rounded, decimals) } else { "< 0.1".to_owned() };
        self.narrator().score_points(&shown, self.plural(rounded))
    }
}
