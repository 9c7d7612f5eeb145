//! Facts of example sites: known, unknown or planned, as in life.

use serde_json::{Map, Value, json};

use super::Texts;
use super::dice::Dice;

/// Works that end on no named day.
pub(super) type Works = Texts;

/// Days on which what is planned comes into force.
const DAYS: [&str; 6] = ["2027-03-01", "2027-05-01", "2027-07-01", "2027-10-01", "2028-01-01", "2028-07-01"];

/// So many of a hundred facts that can be planned are.
const PLANNED: u32 = 22;

/// A list of facts under construction.
#[derive(Clone, Default)]
pub(super) struct FactList(Map<String, Value>);

impl FactList {
    /// States a fact that every listing has.
    pub(super) fn set(&mut self, key: &str, value: impl Into<Value>) {
        self.put(key, json!({"value": value.into()}));
    }

    /// States a fact that most listings have.
    pub(super) fn usual(&mut self, dice: &mut Dice, key: &str, value: impl Into<Value>) {
        if dice.chance(15) { self.unknown(key) } else { self.set(key, value) }
    }

    /// States a fact that one often has to ask for.
    pub(super) fn rarer(&mut self, dice: &mut Dice, key: &str, value: impl Into<Value>) {
        if dice.chance(26) { self.unknown(key) } else { self.set(key, value) }
    }

    /// States a number that may be about to grow, from a day or after works, with or without a value until then.
    pub(super) fn growing(&mut self, dice: &mut Dice, key: &str, now: u32, then: u32, works: Works) {
        if then > now && dice.chance(PLANNED) {
            self.plan(dice, key, now.into(), then.into(), works);
        } else {
            self.rarer(dice, key, now);
        }
    }

    /// States something that is there in so many of a hundred cases, or about to come.
    pub(super) fn coming(&mut self, dice: &mut Dice, key: &str, of_hundred: u32, works: Works) {
        if dice.chance(PLANNED) {
            self.plan(dice, key, false.into(), true.into(), works);
        } else {
            let there = dice.chance(of_hundred);
            self.rarer(dice, key, there);
        }
    }

    fn plan(&mut self, dice: &mut Dice, key: &str, now: Value, then: Value, works: Works) {
        let planned = if dice.chance(35) {
            json!({"value": then, "works": super::label(works)})
        } else {
            json!({"value": then, "from": dice.pick(&DAYS)})
        };
        let known_now = dice.chance(65);
        self.put(key, if known_now { json!({"value": now, "planned": planned}) } else { json!({"planned": planned}) });
    }

    /// Takes over the facts of another list.
    pub(super) fn take(&mut self, other: FactList) {
        self.0.extend(other.0);
    }

    /// States the first day on which one can move in.
    pub(super) fn ready(&mut self, dice: &mut Dice) {
        let day = dice.pick(&DAYS);
        self.set("available_from", day);
    }

    fn unknown(&mut self, key: &str) {
        self.0.insert(key.to_owned(), json!({"unknown": true}));
    }

    fn put(&mut self, key: &str, fact: Value) {
        let Value::Object(mut fact) = fact else {
            return;
        };
        fact.insert("source".to_owned(), "illustrative".into());
        fact.insert("year".to_owned(), 2026.into());
        self.0.insert(key.to_owned(), Value::Object(fact));
    }
}

impl From<FactList> for Value {
    fn from(facts: FactList) -> Value {
        Value::Object(facts.0)
    }
}

/// A count of halves as a number: 15 → 7.5, 14 → 7.
pub(super) fn halves(count: u32) -> Value {
    if count.is_multiple_of(2) { (count / 2).into() } else { (f64::from(count) / 2.0).into() }
}

/// A floor load in kN/m² from quarters of t/m²: 1 t/m² = 9.80665 kN/m² exactly.
pub(super) fn floor_load(quarter_tonnes: u32) -> Value {
    (f64::from(quarter_tonnes) / 4.0 * 9.80665).into()
}

/// Usual transformer capacities in kVA.
const TRANSFORMERS: [u32; 15] = [250, 315, 400, 500, 630, 800, 1000, 1250, 1600, 2000, 2500, 3150, 4000, 5000, 6300];

/// The smallest usual transformer for that load, and what two steps more give.
pub(super) fn transformer(kva: u32) -> (u32, u32) {
    let last = TRANSFORMERS.len() - 1;
    let place = TRANSFORMERS.iter().position(|capacity| *capacity >= kva).unwrap_or(last);
    (
        TRANSFORMERS[place],
        TRANSFORMERS[(place + 2).min(last)].max(TRANSFORMERS[place] + 1000 * u32::from(place == last)),
    )
}
