//! Facts: one offered value with its source and year, known, planned or unknown.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::{ClassTable, FactKey, FactKind, Label};
use crate::units::Day;

/// A value in the base unit of its fact.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value {
    /// A number in the base unit.
    Number(f64),
    /// Yes or no.
    YesNo(bool),
    /// Rank in the fact's class table.
    Class(ClassTable, u8),
    /// A day.
    Day(Day),
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Value::Number(number) => serializer.serialize_f64(*number),
            Value::YesNo(yes) => serializer.serialize_bool(*yes),
            Value::Class(table, rank) => serializer.serialize_str(table.id(*rank)),
            Value::Day(day) => serializer.collect_str(day),
        }
    }
}

/// A value that will be in force from a day, or after works without a day.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Planned {
    /// The value then.
    pub value: Value,
    /// From this day; `None` where nobody has named one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    /// The works it takes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub works: Option<Label>,
}

/// One offered value. With neither `value` nor `planned` it is unknown, and the page says so.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// What is in force on the catalog's day.
    pub value: Option<Value>,
    /// What is to come.
    pub planned: Option<Planned>,
    /// Id of the source; `illustrative` for made-up values, `None` only where unknown.
    pub source: Option<String>,
    /// The year the figure speaks of.
    pub year: Option<i16>,
    /// What a reader must know about it.
    pub note: Option<Label>,
}

impl Serialize for Fact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        match &self.value {
            Some(value) => map.serialize_entry("value", value)?,
            None if self.planned.is_none() => map.serialize_entry("unknown", &true)?,
            None => {}
        }
        if let Some(planned) = &self.planned {
            map.serialize_entry("planned", planned)?;
        }
        if let Some(source) = &self.source {
            map.serialize_entry("source", source)?;
        }
        if let Some(year) = self.year {
            map.serialize_entry("year", &year)?;
        }
        if let Some(note) = &self.note {
            map.serialize_entry("note", note)?;
        }
        map.end()
    }
}

/// Facts by key, in order of key. A key that is absent is unknown here and may be known one level up.
///
/// A sorted list: a level states some tens of facts, and a tree would cost the page many kilobytes of code.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Facts(Vec<(FactKey, Fact)>);

impl Facts {
    /// The fact, where the level states it (also where it states that it is unknown).
    pub fn get(&self, key: FactKey) -> Option<&Fact> {
        self.place(key).ok().map(|at| &self.0[at].1)
    }

    /// The fact, to change it.
    pub fn get_mut(&mut self, key: FactKey) -> Option<&mut Fact> {
        self.place(key).ok().map(|at| &mut self.0[at].1)
    }

    /// States a fact, in place of what was stated before.
    pub fn insert(&mut self, key: FactKey, fact: Fact) {
        match self.place(key) {
            Ok(at) => self.0[at].1 = fact,
            Err(at) => self.0.insert(at, (key, fact)),
        }
    }

    /// All facts in order of key.
    pub fn iter(&self) -> impl Iterator<Item = (FactKey, &Fact)> {
        self.0.iter().map(|(key, fact)| (*key, fact))
    }

    fn place(&self, key: FactKey) -> Result<usize, usize> {
        self.0.binary_search_by_key(&key, |(key, _)| *key)
    }

    /// The number in force, where known.
    pub fn number(&self, key: FactKey) -> Option<f64> {
        match self.get(key)?.value? {
            Value::Number(number) => Some(number),
            Value::YesNo(_) | Value::Class(..) | Value::Day(_) => None,
        }
    }
}

impl FromIterator<(FactKey, Fact)> for Facts {
    fn from_iter<I: IntoIterator<Item = (FactKey, Fact)>>(stated: I) -> Facts {
        let mut facts = Facts::default();
        for (key, fact) in stated {
            facts.insert(key, fact);
        }
        facts
    }
}

impl Serialize for Facts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter().map(|(key, fact)| (key.id(), fact)))
    }
}

impl FactKind {
    /// Whether a value is of this kind.
    pub fn admits(self, value: Value) -> bool {
        match (self, value) {
            (FactKind::Number { .. }, Value::Number(_))
            | (FactKind::YesNo, Value::YesNo(_))
            | (FactKind::Day, Value::Day(_)) => true,
            (FactKind::Class(table), Value::Class(other, _)) => table == other,
            (FactKind::Number { .. } | FactKind::YesNo | FactKind::Day | FactKind::Class(_), _) => false,
        }
    }
}
