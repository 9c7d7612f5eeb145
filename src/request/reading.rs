//! From a request file to a [`Request`], or to all of its problems; and back.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::cost_terms::cost_terms;
use super::project::project;
use super::{
    Criterion, DEFAULT_IMPORTANCE, FORMAT, Levels, LevelsError, MOST_PHASES, Phase, PresentFact, Project, Request,
    Requirement, Scale,
};
use crate::catalog::path::Path;
use crate::catalog::problem::{LevelShape, Order, Problem, ProblemKind};
use crate::catalog::reader::{Json, Node, ObjectReader, Problems, nearest};
use crate::catalog::{Value, WayIn};

/// Reads a request file, strictly.
///
/// # Errors
/// Every problem of the file where there is any.
pub fn read(text: &str) -> Result<Request, Vec<Problem>> {
    read_json(&Json::parse(text).map_err(|problem| vec![problem])?)
}

/// Reads a request that is JSON already, as one inside a catalog or from JavaScript.
///
/// # Errors
/// As [`read`].
pub fn read_json(json: &Json) -> Result<Request, Vec<Problem>> {
    let problems = Problems::default();
    let request = request(&Node::root(json, &problems));
    match request {
        Some(request) if problems.is_empty() => Ok(request),
        Some(_) | None => Err(problems.into_vec()),
    }
}

/// Reads a list of at most so many requests; paths begin with `path`, as in `requests[2].project.industry`.
///
/// # Errors
/// As [`read`], of all of them at once.
pub fn read_list(text: &str, path: &str, most: usize) -> Result<Vec<Request>, Vec<Problem>> {
    let json = Json::parse(text).map_err(|problem| vec![problem])?;
    let problems = Problems::default();
    let mut node = Node::root(&json, &problems);
    node.path = node.path.key(path);
    let requests = node.list(0, most, request);
    match requests {
        Some(requests) if problems.is_empty() => Ok(requests),
        Some(_) | None => Err(problems.into_vec()),
    }
}

fn request(node: &Node<'_>) -> Option<Request> {
    let object = node.object()?;
    object.ignore("$schema");
    let format = object.required("format")?;
    let found = format.text()?;
    if found != FORMAT {
        format.problem(ProblemKind::WrongFormat { found: found.to_owned(), expected: FORMAT });
        return None;
    }
    let ways_in = object
        .optional("ways_in")
        .and_then(|node| node.list(0, WayIn::ALL.len(), |entry| entry.one_of(&WayIn::by_id())))
        .unwrap_or_default();
    let project = object.optional("project").map(|node| project(&node).unwrap_or_default()).unwrap_or_default();
    let requirements = object.optional("requirements").map(|node| requirements(&node)).unwrap_or_default();
    let present_plant = object.optional("present_plant").map(|node| present_plant(&node)).unwrap_or_default();
    let cost = object.optional("cost").and_then(|node| cost_terms(&node)).unwrap_or_default();
    let phases = object.optional("phases").map(|node| phases(&node, &project)).unwrap_or_default();
    object.finish();
    let mut request = Request { ways_in, project, requirements, present_plant, cost, phases };
    request.ask_as_present();
    Some(request)
}

fn requirements<'a>(node: &Node<'a>) -> Vec<Requirement> {
    let read = |entry: &Node<'a>| Some((requirement(entry)?, entry.path.clone()));
    let read = once_each(node, read, |(requirement, _)| requirement.criterion);
    within_the_area(node, &read);
    read.into_iter().map(|(requirement, _)| requirement).collect()
}

fn present_plant(node: &Node<'_>) -> Vec<PresentFact> {
    once_each(node, present_fact, |fact| fact.criterion)
}

/// A list in which each criterion comes once at most.
fn once_each<'a, T>(
    node: &Node<'a>,
    read: impl Fn(&Node<'a>) -> Option<T>,
    criterion: impl Fn(&T) -> Criterion,
) -> Vec<T> {
    let mut seen: Vec<(Criterion, Path<'_>)> = Vec::new();
    node.list(0, Criterion::ALL.len() * 2, |entry| {
        let one = read(entry)?;
        let of = criterion(&one);
        if let Some((_, first)) = seen.iter().find(|(criterion, _)| *criterion == of) {
            entry.problem(ProblemKind::DuplicateId { id: of.id().to_owned(), first: first.to_string() });
            return None;
        }
        seen.push((of, entry.path.clone()));
        Some(one)
    })
    .unwrap_or_default()
}

/// A part is no larger than the area of which it is a part.
fn within_the_area(node: &Node<'_>, read: &[(Requirement, Path<'_>)]) {
    let plant = read.iter().find(|(requirement, _)| requirement.criterion == Criterion::PlantArea);
    let Some((Requirement { levels: Levels::Around { want, .. }, .. }, plant_area)) = plant else {
        return;
    };
    for (requirement, path) in read {
        if let Some(value) = requirement.for_area_m2.filter(|area_m2| *area_m2 > want.1) {
            let (other, other_value) = (format!("{plant_area}.want"), want.1);
            let mut place = node.clone();
            place.path = path.key("for_area_m2");
            place.problem(ProblemKind::Contradiction { value, other, other_value, rule: Order::NotAbove });
        }
    }
}

/// Stages, each later than the one before.
fn phases(node: &Node<'_>, project: &Project) -> Vec<Phase> {
    let mut before = project.move_in.map(|day| ("project.move_in".to_owned(), day));
    let mut first = true;
    node.list(2, MOST_PHASES, |entry| {
        let object = entry.object()?;
        let ways_in = object.optional("ways_in");
        let ways_in = ways_in.and_then(|node| node.list(1, WayIn::ALL.len(), |entry| entry.one_of(&WayIn::by_id())));
        let area = |key: &'static str, criterion: Criterion| {
            let (min, max) = criterion.range();
            object.optional(key).and_then(|node| node.number(min, max))
        };
        let phase = Phase {
            from: object.optional("from").and_then(|node| node.day()),
            ways_in: ways_in.unwrap_or_default(),
            plant_area_m2: area("plant_area_m2", Criterion::PlantArea),
            land_area_m2: area("land_area_m2", Criterion::LandArea),
            beside: object.optional("beside").and_then(|node| node.yes_no()).unwrap_or(false),
        };
        if let Some(day) = phase.from {
            let other = before.take().filter(|(_, other_day)| !first && *other_day >= day);
            if let Some((other, other_day)) = other {
                object.problem("from", ProblemKind::NotLater { day, other, other_day });
            }
            before = Some((format!("{}.from", entry.path), day));
        }
        object.finish();
        first = false;
        Some(phase)
    })
    .unwrap_or_default()
}

fn present_fact(node: &Node<'_>) -> Option<PresentFact> {
    let object = node.object()?;
    let criterion = object.required("criterion").and_then(|node| criterion(&node));
    let has = object.required("has");
    let has = criterion.zip(has).and_then(|(criterion, node)| present_value(&node, criterion));
    let (least, greatest) = PresentFact::CHANGE;
    let change = match criterion.map(Criterion::scale) {
        Some(Scale::Yes | Scale::Class(_)) => Some(0.0),
        Some(Scale::AtLeast(..) | Scale::AtMost(..) | Scale::Around(..)) | None => {
            object.optional("change").map_or(Some(0.0), |node| node.number(least, greatest))
        }
    };
    let keep = object.optional("keep").and_then(|node| node.yes_no()).unwrap_or(false);
    object.finish();
    Some(PresentFact { criterion: criterion?, has: has?, change: change?, keep })
}

fn present_value(node: &Node<'_>, criterion: Criterion) -> Option<Value> {
    match criterion.scale() {
        Scale::AtLeast(..) | Scale::AtMost(..) | Scale::Around(..) => {
            let (min, max) = criterion.range();
            if criterion.whole() {
                return node.whole(min as u32, max as u32).map(|count| Value::Number(f64::from(count)));
            }
            node.number(min, max).map(Value::Number)
        }
        Scale::Yes => {
            if node.json != &Json::YesNo(true) {
                node.problem(ProblemKind::LevelNotTaken { expected: LevelShape::Yes });
                return None;
            }
            Some(Value::YesNo(true))
        }
        Scale::Class(table) => node.class(table).map(|rank| Value::Class(table, rank)),
    }
}

/// A criterion by its id.
pub(crate) fn criterion(node: &Node<'_>) -> Option<Criterion> {
    let id = node.text()?;
    let criterion = Criterion::from_id(id);
    if criterion.is_none() {
        let nearest = nearest(id, Criterion::ALL.iter().map(|criterion| criterion.id()));
        node.problem(ProblemKind::UnknownReference { id: id.to_owned(), nearest });
    }
    criterion
}

fn requirement(node: &Node<'_>) -> Option<Requirement> {
    let object = node.object()?;
    let criterion = object.required("criterion").and_then(|node| criterion(&node));
    let levels = criterion.and_then(|criterion| levels(&object, criterion));
    for key in ["want", "accept", "limit"] {
        object.ignore(key);
    }
    let importance = object.optional("importance").map_or(Some(DEFAULT_IMPORTANCE), |node| node.number(0.0, 100.0));
    let yes = |key: &'static str| object.optional(key).and_then(|node| node.yes_no()).unwrap_or(false);
    let (hard, never_relax, assumed) = (yes("hard"), yes("never_relax"), yes("assumed"));
    // Where it is not taken it stays unread, and is an unknown key.
    let part = object.optional("for_area_m2").filter(|_| criterion.is_none_or(Criterion::for_a_part));
    let (least_m2, most_m2) = Criterion::PlantArea.range();
    let for_area_m2 = part.and_then(|node| node.number(least_m2, most_m2));
    object.finish();
    let (criterion, levels, importance) = (criterion?, levels?, importance?);
    Some(Requirement { criterion, levels, importance, hard, never_relax, assumed, for_area_m2 })
}

fn levels(object: &ObjectReader<'_>, criterion: Criterion) -> Option<Levels> {
    match criterion.scale() {
        Scale::AtLeast(..) => {
            let (accept, want, limit) = numbers(object, criterion)?;
            ordered(object, "accept", accept, want, Order::NotAbove)?;
            Some(Levels::AtLeast { accept, want, limit })
        }
        Scale::AtMost(..) => {
            let (accept, want, limit) = numbers(object, criterion)?;
            ordered(object, "accept", accept, want, Order::NotBelow)?;
            Some(Levels::AtMost { accept, want, limit })
        }
        Scale::Around(..) => around(object, criterion),
        Scale::Yes => {
            for key in ["accept", "limit"] {
                if object.optional(key).is_some() {
                    object.problem(key, ProblemKind::LevelNotTaken { expected: LevelShape::Nothing });
                }
            }
            if let Some(want) = object.optional("want")
                && want.json != &Json::YesNo(true)
            {
                want.problem(ProblemKind::LevelNotTaken { expected: LevelShape::Yes });
                return None;
            }
            Some(Levels::Yes)
        }
        Scale::Class(table) => {
            for key in ["accept", "limit"] {
                if object.optional(key).is_some() {
                    object.problem(key, ProblemKind::LevelNotTaken { expected: LevelShape::Nothing });
                }
            }
            object.required("want")?.class(table).map(Levels::Class)
        }
    }
}

fn typed(node: &Node<'_>, criterion: Criterion, low: f64, high: Option<f64>) -> Option<Levels> {
    match Levels::from_written(criterion, low, high) {
        Ok(levels) => Some(levels),
        Err(LevelsError::NotWhole { value }) => {
            node.problem(ProblemKind::NotWhole { value });
            None
        }
        Err(LevelsError::OutOfRange { value, min, max }) => {
            node.problem(ProblemKind::OutOfRange { value, min, max });
            None
        }
        Err(LevelsError::NotANumber) => {
            node.problem(ProblemKind::LevelNotTaken { expected: LevelShape::Number });
            None
        }
    }
}

/// accept, want and limit of a one-sided criterion; what is not given follows from `want`.
fn numbers(object: &ObjectReader<'_>, criterion: Criterion) -> Option<(f64, f64, f64)> {
    let (min, max) = criterion.range();
    let want_node = object.required("want")?;
    let want = want_node.number(min, max)?;
    let (accept, limit) = match typed(&want_node, criterion, want, None)? {
        Levels::AtLeast { accept, limit, .. } | Levels::AtMost { accept, limit, .. } => (accept, limit),
        Levels::Around { .. } | Levels::Yes | Levels::Class(_) => return None,
    };
    // A relaxed level may lie beyond what can be asked, so only its sign is checked.
    let given = |key: &'static str, default: f64| match object.optional(key) {
        Some(node) => node.number(0.0, max * 2.0),
        None => Some(default),
    };
    let named = object.optional("accept").is_some();
    let accept = given("accept", accept)?;
    let limit = given("limit", if named { accept } else { limit })?;
    Some((accept, want, limit))
}

fn ordered(object: &ObjectReader<'_>, key: &'static str, value: f64, other_value: f64, rule: Order) -> Option<()> {
    let holds = match rule {
        Order::NotAbove => value <= other_value,
        Order::NotBelow => value >= other_value,
    };
    if !holds {
        object.problem(key, ProblemKind::Contradiction { value, other: "want".to_owned(), other_value, rule });
    }
    holds.then_some(())
}

fn around(object: &ObjectReader<'_>, criterion: Criterion) -> Option<Levels> {
    let (min, max) = criterion.range();
    let want_node = object.required("want")?;
    let (low, high) = match want_node.json {
        Json::List(_) => {
            let (low, high) = pair(&want_node, min, max)?;
            let Some(low) = low else {
                want_node.problem(ProblemKind::LevelNotTaken { expected: LevelShape::Pair });
                return None;
            };
            (low, high)
        }
        Json::Null | Json::YesNo(_) | Json::Number(_) | Json::Text(_) | Json::Object(_) => {
            (want_node.number(min, max)?, None)
        }
    };
    if let Some(high) = high
        && high < low
    {
        want_node.problem(ProblemKind::Contradiction {
            value: low,
            other: "want[1]".to_owned(),
            other_value: high,
            rule: Order::NotAbove,
        });
        return None;
    }
    let Levels::Around { mut accept, want, mut limit } = typed(&want_node, criterion, low, high)? else {
        return None;
    };
    // A range whose ends are equal states no upper limit: only a typed one is hard.
    if let Some(node) = object.optional("accept") {
        let (low, high) = pair(&node, 0.0, max * 2.0)?;
        accept = (low.unwrap_or(accept.0), high.unwrap_or(accept.1));
    }
    if let Some(node) = object.optional("limit") {
        limit = pair(&node, 0.0, max * 2.0)?;
        if let (Some(value), Some(other_value)) = limit
            && value > other_value
        {
            let (other, rule) = ("limit[1]".to_owned(), Order::NotAbove);
            node.problem(ProblemKind::Contradiction { value, other, other_value, rule });
            return None;
        }
    }
    ordered(object, "accept", accept.0, want.0, Order::NotAbove)?;
    ordered(object, "accept", accept.1, want.1, Order::NotBelow)?;
    Some(Levels::Around { accept, want, limit })
}

fn pair(node: &Node<'_>, min: f64, max: f64) -> Option<(Option<f64>, Option<f64>)> {
    let Json::List(entries) = node.json else {
        node.problem(ProblemKind::LevelNotTaken { expected: LevelShape::Pair });
        return None;
    };
    if entries.len() != 2 {
        node.problem(ProblemKind::LevelNotTaken { expected: LevelShape::Pair });
        return None;
    }
    let read =
        node.list(2, 2, |entry| if *entry.json == Json::Null { Some(None) } else { entry.number(min, max).map(Some) })?;
    match read.as_slice() {
        [low, high] => Some((*low, *high)),
        _ => None,
    }
}

impl Serialize for Requirement {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("criterion", &self.criterion)?;
        self.levels.write(self.criterion, &mut map)?;
        map.serialize_entry("importance", &self.importance)?;
        map.serialize_entry("hard", &self.hard)?;
        map.serialize_entry("never_relax", &self.never_relax)?;
        map.serialize_entry("assumed", &self.assumed)?;
        if let Some(for_area_m2) = self.for_area_m2 {
            map.serialize_entry("for_area_m2", &for_area_m2)?;
        }
        map.end()
    }
}

impl Levels {
    /// Writes `want`, `accept` and `limit` as the request file has them.
    pub(crate) fn write<M: SerializeMap>(&self, criterion: Criterion, map: &mut M) -> Result<(), M::Error> {
        match *self {
            Levels::AtLeast { accept, want, limit } | Levels::AtMost { accept, want, limit } => {
                map.serialize_entry("want", &want)?;
                map.serialize_entry("accept", &accept)?;
                map.serialize_entry("limit", &limit)
            }
            Levels::Around { accept, want, limit } => {
                map.serialize_entry("want", &want)?;
                map.serialize_entry("accept", &accept)?;
                map.serialize_entry("limit", &limit)
            }
            Levels::Yes => map.serialize_entry("want", &true),
            Levels::Class(rank) => match criterion.scale() {
                Scale::Class(table) => map.serialize_entry("want", table.id(rank)),
                Scale::AtLeast(..) | Scale::AtMost(..) | Scale::Around(..) | Scale::Yes => Ok(()),
            },
        }
    }
}

impl Serialize for Request {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("format", FORMAT)?;
        map.serialize_entry("ways_in", &self.ways_in)?;
        map.serialize_entry("project", &self.project)?;
        map.serialize_entry("requirements", &self.requirements)?;
        if !self.present_plant.is_empty() {
            map.serialize_entry("present_plant", &self.present_plant)?;
        }
        if !self.cost.is_default() {
            map.serialize_entry("cost", &self.cost)?;
        }
        if !self.phases.is_empty() {
            map.serialize_entry("phases", &self.phases)?;
        }
        map.end()
    }
}
