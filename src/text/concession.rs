//! What it would take, in words: limits that move, what that opens, what no site has together.

use super::Speaker;
use super::measure::NOTHING;
use crate::catalog::Value;
use crate::engine::{Bound, Concession, Move};
use crate::request::{Criterion, Request};

impl Speaker<'_> {
    /// Each limit that moves: "净高 ≥ 9 m → ≥ 7 m", "Clear height ≥ 7 m instead of ≥ 9 m".
    pub fn moves(&self, concession: &Concession) -> Vec<String> {
        concession.moves.iter().map(|made| self.made(made)).collect()
    }

    /// "多出 9 处", "opens 9 sites".
    pub fn opens(&self, concession: &Concession) -> String {
        self.narrator().opens(&self.tally(concession.opens.len() as u32))
    }

    /// The same in one sentence: "9 sites more with: clear height ≥ 7 m instead of ≥ 9 m".
    pub fn more_with(&self, concession: &Concession) -> String {
        let moves: Vec<String> = self.moves(concession).iter().map(|made| self.narrator().within(made)).collect();
        let moves = self.locale.list(&moves);
        self.narrator().more_with(&self.tally(concession.opens.len() as u32), &moves)
    }

    /// Requirements that no site meets together, as asked: "No site meets both: clear height ≥ 9 m and natural gas".
    pub fn conflict(&self, criteria: &[Criterion], request: &Request) -> String {
        let asked = criteria.iter().filter_map(|criterion| request.requirement(*criterion));
        let asked: Vec<String> =
            asked.map(|requirement| self.requirement(requirement.criterion, &requirement.levels)).collect();
        let asked: Vec<String> = asked.iter().map(|asked| self.narrator().within(asked)).collect();
        self.narrator().conflict(&self.locale.list(&asked), asked.len())
    }

    fn made(&self, made: &Move) -> String {
        let name = self.criterion(made.criterion);
        match made.to {
            Value::YesNo(_) => self.narrator().no_longer_a_must(name),
            // Every site has at least nothing.
            Value::Number(number) if made.bound == Bound::AtLeast && number.abs() < NOTHING => {
                self.narrator().no_longer_a_must(name)
            }
            Value::Number(_) | Value::Class(..) | Value::Day(_) => {
                self.narrator().moved(name, &self.bound(made, made.from), &self.bound(made, self.moved_to(made)))
            }
        }
    }

    /// Where a limit moves to, as people say it: no stricter than it has to be.
    fn moved_to(&self, made: &Move) -> Value {
        match (made.bound, made.from, made.to) {
            (Bound::AtLeast, Value::Number(from), Value::Number(to)) => {
                Value::Number(self.rounded_down(made.criterion, to, Some(from)))
            }
            (Bound::AtMost, Value::Number(from), Value::Number(to)) => {
                Value::Number(self.rounded_up(made.criterion, to, Some(from)))
            }
            (Bound::AtLeast | Bound::AtMost | Bound::Is, _, to) => to,
        }
    }

    /// A limit with its sign; a day and a class have none.
    fn bound(&self, made: &Move, value: Value) -> String {
        let said = match value {
            // A site that has none of it is said to have 0, for this is a limit and no offer.
            Value::Number(number) => self.amount(made.criterion, if number.abs() < NOTHING { 0.0 } else { number }),
            Value::YesNo(_) | Value::Class(..) | Value::Day(_) => self.value(made.criterion, value),
        };
        match (made.bound, value) {
            (Bound::AtLeast, Value::Number(_)) => self.at_least(&said),
            (Bound::AtMost, Value::Number(_)) => self.at_most(&said),
            (Bound::AtLeast | Bound::AtMost | Bound::Is, _) => said,
        }
    }
}
