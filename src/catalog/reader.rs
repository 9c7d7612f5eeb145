//! Strict reading of JSON that reports every problem with its path, not just the first.
//!
//! serde's derived readers stop at the first mistake; a park's staff wants the whole list. [`Json`] keeps the
//! order and the duplicates of keys; [`Node`] walks it and writes into [`Problems`].

use std::cell::RefCell;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};

use super::path::Path;
use super::problem::{JsonKind, Problem, ProblemKind};
use super::{ClassTable, Label};
use crate::industry::IndustryCode;
use crate::units::Day;

/// A JSON value that remembers duplicate keys.
#[derive(Debug, Clone, PartialEq)]
pub enum Json {
    /// `null`
    Null,
    /// `true`, `false`
    YesNo(bool),
    /// A finite number.
    Number(f64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// An object in the order of the file.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// Reads a text; the only problem can be that it is not JSON.
    ///
    /// # Errors
    /// [`ProblemKind::NotJson`] with line and column.
    pub fn parse(text: &str) -> Result<Json, Problem> {
        let text = text.trim_start_matches('\u{feff}');
        serde_json::from_str(text).map_err(|error| {
            let detail = error.to_string();
            let detail = detail.split(" at line ").next().unwrap_or_default().to_owned();
            let (line, column) = (error.line(), error.column());
            let near = around(text, line, column);
            Problem { path: String::new(), kind: ProblemKind::NotJson { line, column, near, detail } }
        })
    }

    /// The first value of that key, where this is an object that has it.
    pub fn get(&self, key: &str) -> Option<&Json> {
        match self {
            Json::Object(entries) => entries.iter().find(|(name, _)| name == key).map(|(_, value)| value),
            Json::Null | Json::YesNo(_) | Json::Number(_) | Json::Text(_) | Json::List(_) => None,
        }
    }

    fn kind(&self) -> JsonKind {
        match self {
            Json::Null => JsonKind::Null,
            Json::YesNo(_) => JsonKind::YesNo,
            Json::Number(_) => JsonKind::Number,
            Json::Text(_) => JsonKind::Text,
            Json::List(_) => JsonKind::List,
            Json::Object(_) => JsonKind::Object,
        }
    }
}

/// What stands around a place of a text, in its line; `column` counts bytes.
fn around(text: &str, line: usize, column: usize) -> String {
    const BYTES_EACH_SIDE: usize = 16;
    let line = text.lines().nth(line.saturating_sub(1)).unwrap_or_default();
    let begin = line.floor_char_boundary(column.saturating_sub(BYTES_EACH_SIDE));
    let end = line.ceil_char_boundary(column.saturating_add(BYTES_EACH_SIDE).min(line.len()));
    line.get(begin..end).unwrap_or_default().trim().to_owned()
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Json::Null => serializer.serialize_unit(),
            Json::YesNo(yes) => serializer.serialize_bool(*yes),
            Json::Number(number) => serializer.serialize_f64(*number),
            Json::Text(text) => serializer.serialize_str(text),
            Json::List(entries) => serializer.collect_seq(entries),
            Json::Object(entries) => serializer.collect_map(entries.iter().map(|(key, value)| (key, value))),
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Json, D::Error> {
        deserializer.deserialize_any(JsonVisitor)
    }
}

struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, yes: bool) -> Result<Json, E> {
        Ok(Json::YesNo(yes))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Json, E> {
        Ok(Json::Number(number as f64))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Json, E> {
        Ok(Json::Number(number as f64))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Json, E> {
        Ok(Json::Number(number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(Json::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Json, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = access.next_element()? {
            entries.push(entry);
        }
        Ok(Json::List(entries))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Json, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = access.next_entry()? {
            entries.push(entry);
        }
        Ok(Json::Object(entries))
    }
}

/// Where problems are collected.
#[derive(Debug, Default)]
pub struct Problems(RefCell<Vec<Problem>>);

impl Problems {
    /// Notes a problem.
    pub fn add(&self, path: impl fmt::Display, kind: ProblemKind) {
        self.0.borrow_mut().push(Problem { path: path.to_string(), kind });
    }

    /// Whether none was noted.
    pub fn is_empty(&self) -> bool {
        self.0.borrow().is_empty()
    }

    /// All of them, in the order of the file as far as it was walked.
    pub fn into_vec(self) -> Vec<Problem> {
        self.0.into_inner()
    }
}

/// A value with its path. Every reading method notes what is wrong and returns `None`.
#[derive(Debug, Clone)]
pub struct Node<'a> {
    /// The value.
    pub json: &'a Json,
    /// Its path.
    pub path: Path<'a>,
    problems: &'a Problems,
}

/// Longest text that a file may hold in one place.
const LONGEST_TEXT: usize = 2_000;

impl<'a> Node<'a> {
    /// The file itself.
    pub fn root(json: &'a Json, problems: &'a Problems) -> Node<'a> {
        Node { json, path: Path::default(), problems }
    }

    /// Notes a problem here.
    pub fn problem(&self, kind: ProblemKind) {
        self.problems.add(&self.path, kind);
    }

    fn wrong<T>(&self, expected: JsonKind) -> Option<T> {
        self.problem(ProblemKind::WrongKind { found: self.json.kind(), expected });
        None
    }

    /// A text that is neither empty nor overlong.
    pub fn text(&self) -> Option<&'a str> {
        match self.json {
            Json::Text(text) => {
                let length = text.chars().count();
                if text.trim().is_empty() || length > LONGEST_TEXT {
                    self.problem(ProblemKind::TextLength { length, max: LONGEST_TEXT });
                    return None;
                }
                Some(text)
            }
            Json::Null | Json::YesNo(_) | Json::Number(_) | Json::List(_) | Json::Object(_) => {
                self.wrong(JsonKind::Text)
            }
        }
    }

    /// A number within a closed range.
    pub fn number(&self, min: f64, max: f64) -> Option<f64> {
        match self.json {
            Json::Number(value) if *value >= min && *value <= max => Some(*value),
            Json::Number(value) => {
                self.problem(ProblemKind::OutOfRange { value: *value, min, max });
                None
            }
            Json::Null | Json::YesNo(_) | Json::Text(_) | Json::List(_) | Json::Object(_) => {
                self.wrong(JsonKind::Number)
            }
        }
    }

    /// A whole number within a closed range.
    pub fn whole(&self, min: u32, max: u32) -> Option<u32> {
        let value = self.number(f64::from(min), f64::from(max))?;
        if value.fract() != 0.0 {
            self.problem(ProblemKind::NotWhole { value });
            return None;
        }
        Some(value as u32)
    }

    /// A year, 1900 to 2200.
    pub fn year(&self) -> Option<i16> {
        self.whole(1900, 2200).and_then(|year| i16::try_from(year).ok())
    }

    /// Yes or no.
    pub fn yes_no(&self) -> Option<bool> {
        match self.json {
            Json::YesNo(yes) => Some(*yes),
            Json::Null | Json::Number(_) | Json::Text(_) | Json::List(_) | Json::Object(_) => {
                self.wrong(JsonKind::YesNo)
            }
        }
    }

    /// One word of a table.
    pub fn one_of<T: Copy>(&self, table: &[(&'static str, T)]) -> Option<T> {
        let text = self.text()?;
        let found = table.iter().find(|(id, _)| *id == text).map(|(_, value)| *value);
        if found.is_none() {
            let allowed = table.iter().map(|(id, _)| (*id).to_owned()).collect();
            self.problem(ProblemKind::NotOneOf { value: text.to_owned(), allowed });
        }
        found
    }

    /// The rank of a class.
    pub fn class(&self, table: ClassTable) -> Option<u8> {
        let text = self.text()?;
        let rank = table.rank(text);
        if rank.is_none() {
            let allowed = table.ids().iter().map(|id| (*id).to_owned()).collect();
            self.problem(ProblemKind::NotOneOf { value: text.to_owned(), allowed });
        }
        rank
    }

    /// A day.
    pub fn day(&self) -> Option<Day> {
        let text = self.text()?;
        let day = text.parse().ok();
        if day.is_none() {
            self.problem(ProblemKind::BadDay { value: text.to_owned() });
        }
        day
    }

    /// An industry code.
    pub fn industry(&self) -> Option<IndustryCode> {
        let text = self.text()?;
        let code = IndustryCode::parse(text).ok();
        if code.is_none() {
            self.problem(ProblemKind::UnknownIndustry { value: text.to_owned() });
        }
        code
    }

    /// An id: ASCII letters, digits, `-`, `_` and `.`, at most 80.
    pub fn id(&self) -> Option<String> {
        let text = self.text()?;
        let plain =
            text.len() <= 80 && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'));
        if !plain {
            self.problem(ProblemKind::BadId { value: text.chars().take(80).collect() });
            return None;
        }
        Some(text.to_owned())
    }

    /// A text in Simplified Chinese and English, and in what further languages there are.
    pub fn label(&self) -> Option<Label> {
        let object = self.object()?;
        let zh_hans = object.required("zh-Hans").and_then(|node| node.text());
        let en = object.required("en").and_then(|node| node.text());
        let mut label = Label::default();
        // Most texts have the two alone: the others are not looked for.
        if object.entries.len() > 2 {
            for (key, place) in [("zh-Hant", &mut label.zh_hant), ("ja", &mut label.ja), ("ko", &mut label.ko)] {
                *place = object.optional(key).and_then(|node| node.text()).map(str::to_owned);
            }
        }
        object.finish();
        Some(Label { zh_hans: zh_hans?.to_owned(), en: en?.to_owned(), ..label })
    }

    /// The entries of a list that could be read.
    pub fn list<T>(&self, min: usize, max: usize, mut read: impl FnMut(&Node<'a>) -> Option<T>) -> Option<Vec<T>> {
        let Json::List(entries) = self.json else {
            return self.wrong(JsonKind::List);
        };
        if entries.len() < min || entries.len() > max {
            self.problem(ProblemKind::ListLength { length: entries.len(), min, max });
            return None;
        }
        let read_entry = |(index, json): (usize, &'a Json)| {
            read(&Node { json, path: self.path.entry(index), problems: self.problems })
        };
        Some(entries.iter().enumerate().filter_map(read_entry).collect())
    }

    /// The object here, its duplicate keys noted.
    pub fn object(&self) -> Option<ObjectReader<'a>> {
        let Json::Object(entries) = self.json else {
            return self.wrong(JsonKind::Object);
        };
        let reader =
            ObjectReader { entries, path: self.path.clone(), problems: self.problems, known: RefCell::new(Vec::new()) };
        for (index, (key, _)) in entries.iter().enumerate() {
            if entries[..index].iter().any(|(earlier, _)| earlier == key) {
                reader.problem(key, ProblemKind::DuplicateKey);
            }
        }
        Some(reader)
    }
}

/// Reads an object key by key; [`ObjectReader::finish`] notes the keys that nobody asked for.
#[derive(Debug)]
pub struct ObjectReader<'a> {
    entries: &'a [(String, Json)],
    /// Path of the object.
    pub path: Path<'a>,
    problems: &'a Problems,
    known: RefCell<Vec<&'static str>>,
}

impl<'a> ObjectReader<'a> {
    /// Notes a problem at a key.
    pub fn problem(&self, key: &str, kind: ProblemKind) {
        // Lent for as long as it takes to write it out.
        let path: Path<'_> = self.path.clone();
        self.problems.add(path.key(key), kind);
    }

    /// The value of a key, `None` where absent or null.
    pub fn optional(&self, key: &'static str) -> Option<Node<'a>> {
        self.known.borrow_mut().push(key);
        let (_, json) = self.entries.iter().find(|(name, _)| name == key)?;
        (*json != Json::Null).then(|| Node { json, path: self.path.key(key), problems: self.problems })
    }

    /// The value of a key that must be there.
    pub fn required(&self, key: &'static str) -> Option<Node<'a>> {
        let node = self.optional(key);
        if node.is_none() {
            self.problem(key, ProblemKind::Missing);
        }
        node
    }

    /// A key that may stand there for people and tools but is not read, such as `$schema`.
    pub fn ignore(&self, key: &'static str) {
        self.known.borrow_mut().push(key);
    }

    /// All keys with their values.
    pub fn entries(&self) -> impl Iterator<Item = (&'a str, Node<'a>)> + '_ {
        self.entries
            .iter()
            .map(|(key, json)| (key.as_str(), Node { json, path: self.path.key(key), problems: self.problems }))
    }

    /// Notes every key that was not asked for.
    pub fn finish(self) {
        let known = self.known.borrow();
        for (key, _) in self.entries {
            if !known.contains(&key.as_str()) {
                let nearest = nearest(key, known.iter().copied());
                self.problem(key, ProblemKind::UnknownKey { nearest });
            }
        }
    }
}

/// The candidate that looks most like the text, where one is near: same stem before the unit, or few edits.
pub fn nearest<'a>(text: &str, candidates: impl Iterator<Item = &'a str>) -> Option<String> {
    let stem = |name: &str| name.split('_').next().unwrap_or_default().to_ascii_lowercase();
    let score = |name: &str| {
        let similarity = strsim::jaro_winkler(&text.to_ascii_lowercase(), &name.to_ascii_lowercase());
        if stem(name) == stem(text) { similarity.max(0.9) } else { similarity }
    };
    let mut best: Option<(f64, &str)> = None;
    for name in candidates {
        let similarity = score(name);
        if similarity >= 0.85 && best.is_none_or(|(so_far, _)| similarity > so_far) {
            best = Some((similarity, name));
        }
    }
    best.map(|(_, name)| name.to_owned())
}
