//! From a catalog file to a [`Catalog`], or to all of its problems.

use std::fmt;

use super::problem::{Order, Problem, ProblemKind};
use super::reader::{Json, Node, ObjectReader, Problems, nearest};
use super::{
    Brand, Building, Catalog, Chain, Claim, Comparison, Contact, FORMAT, Fact, FactKey, FactKind, Facts, Firm, Level,
    LineKind, MapLine, MapPoint, Mark, Note, ParkMap, Placement, Planned, PointKind, Policy, PolicyCondition, Position,
    Rule, RuleMetric, Site, SiteKind, Source, SourceKind, Status, SubPark, TestCentre, Value, WayIn,
};
use crate::industry::IndustryCode;
use crate::order::sort_by_key;
use crate::units::Day;

/// Most entries of one list: a guard against runaway files, far above any park.
const MOST: usize = 200_000;
/// Most buildings beside one building.
const MOST_BESIDE: usize = 20;

/// Reads a catalog file, strictly.
///
/// # Errors
/// Every problem of the file, in file order, where there is any; nothing is loaded by half.
pub fn read(text: &str) -> Result<Catalog, Vec<Problem>> {
    let json = Json::parse(text).map_err(|problem| vec![problem])?;
    read_json(&json)
}

/// As [`read`], of a file that has been taken apart.
///
/// # Errors
/// As [`read`].
pub fn read_json(json: &Json) -> Result<Catalog, Vec<Problem>> {
    let problems = Problems::default();
    let catalog = catalog(&Node::root(json, &problems));
    if let Some(catalog) = &catalog {
        check_references(catalog, json, &problems);
    }
    match catalog {
        Some(catalog) if problems.is_empty() => Ok(catalog),
        Some(_) | None => Err(problems.into_vec()),
    }
}

fn catalog(node: &Node<'_>) -> Option<Catalog> {
    let object = node.object()?;
    object.ignore("$schema");
    let format = object.required("format").and_then(|format| {
        let found = format.text()?;
        if found != FORMAT {
            format.problem(ProblemKind::WrongFormat { found: found.to_owned(), expected: FORMAT });
            return None;
        }
        Some(found.to_owned())
    });
    // Another version may differ in everything: its other keys would only be noise.
    let format = format?;
    let id = object.required("id").and_then(|node| node.id());
    let as_of = object.required("as_of").and_then(|node| node.day());
    let public_url = object.optional("public_url").and_then(|node| node.text()).map(str::to_owned);
    let name = object.required("name").and_then(|node| node.label());
    let contact = object.required("contact").and_then(|node| contact(&node));
    let brand = object.optional("brand").and_then(|node| brand(&node)).unwrap_or_default();
    let sources = list(&object, "sources", source);
    let facts = object.optional("facts").and_then(|node| facts(&node)).unwrap_or_default();
    let notes = optional_list(&object, "notes", note);
    let chains = optional_list(&object, "chains", chain);
    let map = object.optional("map").and_then(|node| park_map(&node)).unwrap_or_default();
    let sub_parks = list(&object, "sub_parks", sub_park);
    let buildings = optional_list(&object, "buildings", building);
    let sites = list(&object, "sites", site);
    let firms = optional_list(&object, "firms", firm);
    let rules = optional_list(&object, "rules", rule);
    let policies = optional_list(&object, "policies", policy);
    let placements = optional_list(&object, "placements", placement);
    object.finish();
    // What could not be read is a noted problem, so these stand-ins are never seen; they let the references of
    // everything else be checked in the same pass.
    Some(Catalog {
        format,
        id: id.unwrap_or_default(),
        as_of: as_of.unwrap_or(Day::EPOCH),
        public_url,
        name: name.unwrap_or_default(),
        contact: contact.unwrap_or_default(),
        brand,
        sources: sources.unwrap_or_default(),
        facts,
        notes,
        chains,
        map,
        sub_parks: sub_parks.unwrap_or_default(),
        buildings,
        sites: sites.unwrap_or_default(),
        firms,
        rules,
        policies,
        placements,
    })
}

fn list<T>(object: &ObjectReader<'_>, key: &'static str, read: impl FnMut(&Node<'_>) -> Option<T>) -> Option<Vec<T>> {
    object.required(key).and_then(|node| node.list(0, MOST, read))
}

fn optional_list<T>(object: &ObjectReader<'_>, key: &'static str, read: impl FnMut(&Node<'_>) -> Option<T>) -> Vec<T> {
    object.optional(key).and_then(|node| node.list(0, MOST, read)).unwrap_or_default()
}

fn industries(object: &ObjectReader<'_>, key: &'static str) -> Vec<IndustryCode> {
    optional_list(object, key, |node| node.industry())
}

fn text(object: &ObjectReader<'_>, key: &'static str) -> Option<String> {
    object.optional(key).and_then(|node| node.text()).map(str::to_owned)
}

fn yes(object: &ObjectReader<'_>, key: &'static str) -> bool {
    object.optional(key).and_then(|node| node.yes_no()).unwrap_or(false)
}

fn source_and_year(object: &ObjectReader<'_>) -> Option<(String, i16)> {
    let source = object.required("source").and_then(|node| node.id());
    let year = object.required("year").and_then(|node| node.year());
    Some((source?, year?))
}

fn contact(node: &Node<'_>) -> Option<Contact> {
    let object = node.object()?;
    let office = object.required("office").and_then(|node| node.label());
    let telephone = text(&object, "telephone");
    let email = text(&object, "email");
    let note = object.optional("note").and_then(|node| node.label());
    object.finish();
    Some(Contact { office: office?, telephone, email, note })
}

fn brand(node: &Node<'_>) -> Option<Brand> {
    let object = node.object()?;
    let accent = object.optional("accent").and_then(|node| {
        let colour = node.text()?;
        let digits = colour.strip_prefix('#').unwrap_or_default();
        if digits.len() != 6 || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
            node.problem(ProblemKind::BadColour { value: colour.to_owned() });
            return None;
        }
        Some(colour.to_owned())
    });
    let mark = object.optional("mark").and_then(|node| mark(&node));
    object.finish();
    Some(Brand { accent, mark })
}

fn mark(node: &Node<'_>) -> Option<Mark> {
    let object = node.object()?;
    let side = |key| object.required(key).and_then(|node| node.number(MARK_SIDE.0, MARK_SIDE.1));
    let (width, height) = (side("width"), side("height"));
    let paths = |key| object.optional(key).and_then(|node| node.list(0, MARK_MOST_PATHS, path)).unwrap_or_default();
    let (shapes, lines, faint_lines) = (paths("shapes"), paths("lines"), paths("faint_lines"));
    object.finish();
    Some(Mark { width: width?, height: height?, shapes, lines, faint_lines })
}

/// Sides of a mark's drawing, and how many paths of a kind it may have.
const MARK_SIDE: (f64, f64) = (1.0, 1_000.0);
const MARK_MOST_PATHS: usize = 40;

/// Path data: a letter for the move to the start, then nothing but commands and numbers.
fn path(node: &Node<'_>) -> Option<String> {
    let data = node.text()?;
    let known = |sign: char| "MmLlHhVvCcSsQqTtAaZzEe".contains(sign) || sign.is_ascii_digit() || " ,.+-".contains(sign);
    if !data.starts_with(['M', 'm']) || !data.chars().all(known) {
        node.problem(ProblemKind::BadPath { value: data.to_owned() });
        return None;
    }
    Some(data.to_owned())
}

fn source(node: &Node<'_>) -> Option<Source> {
    let kinds = [
        ("document", SourceKind::Document),
        ("illustrative", SourceKind::Illustrative),
        ("own_reading", SourceKind::OwnReading),
    ];
    let object = node.object()?;
    let id = object.required("id").and_then(|node| node.id());
    let kind = object.required("kind").and_then(|node| node.one_of(&kinds));
    let publisher = object.required("publisher").and_then(|node| node.label());
    let title = object.required("title").and_then(|node| node.label());
    let year = object.required("year").and_then(|node| node.year());
    object.finish();
    Some(Source { id: id?, kind: kind?, publisher: publisher?, title: title?, year: year? })
}

fn note(node: &Node<'_>) -> Option<Note> {
    let object = node.object()?;
    let text = object.required("text").and_then(|node| node.label());
    let cited = source_and_year(&object);
    object.finish();
    let (source, year) = cited?;
    Some(Note { text: text?, source, year })
}

fn chain(node: &Node<'_>) -> Option<Chain> {
    let object = node.object()?;
    let id = object.required("id").and_then(|node| node.id());
    let name = object.required("name").and_then(|node| node.label());
    let figure = object.optional("figure").and_then(|node| node.label());
    let source = object.required("source").and_then(|node| node.id());
    object.finish();
    Some(Chain { id: id?, name: name?, figure, source: source? })
}

fn position(node: &Node<'_>) -> Option<Position> {
    let object = node.object()?;
    let x = object.required("x").and_then(|node| node.number(-1000.0, 1000.0));
    let y = object.required("y").and_then(|node| node.number(-1000.0, 1000.0));
    object.finish();
    Some(Position { x: x?, y: y? })
}

fn park_map(node: &Node<'_>) -> Option<ParkMap> {
    let line_kinds = [("river", LineKind::River), ("road", LineKind::Road), ("railway", LineKind::Railway)];
    let point_kinds = [
        ("station", PointKind::Station),
        ("high_speed_station", PointKind::HighSpeedStation),
        ("airport", PointKind::Airport),
    ];
    let object = node.object()?;
    let lines = optional_list(&object, "lines", |node| {
        let object = node.object()?;
        let kind = object.required("kind").and_then(|node| node.one_of(&line_kinds));
        let name = object.required("name").and_then(|node| node.label());
        let points = object.required("points").and_then(|node| node.list(2, 200, position));
        object.finish();
        Some(MapLine { kind: kind?, name: name?, points: points? })
    });
    let points = optional_list(&object, "points", |node| {
        let object = node.object()?;
        let kind = object.required("kind").and_then(|node| node.one_of(&point_kinds));
        let name = object.required("name").and_then(|node| node.label());
        let position = object.required("position").and_then(|node| position(&node));
        object.finish();
        Some(MapPoint { kind: kind?, name: name?, position: position? })
    });
    object.finish();
    Some(ParkMap { lines, points })
}

fn sub_park(node: &Node<'_>) -> Option<SubPark> {
    let object = node.object()?;
    let id = object.required("id").and_then(|node| node.id());
    let name = object.required("name").and_then(|node| node.label());
    let short_name = object.optional("short_name").and_then(|node| node.label()).or_else(|| name.clone());
    let leading_industries = industries(&object, "leading_industries");
    let leading_industries_source = object.optional("leading_industries_source").and_then(|node| node.id());
    let facts = object.optional("facts").and_then(|node| facts(&node)).unwrap_or_default();
    let test_centres = optional_list(&object, "test_centres", |node| {
        let object = node.object()?;
        let name = object.required("name").and_then(|node| node.label());
        let industries = industries(&object, "industries");
        let cited = source_and_year(&object);
        object.finish();
        let (source, year) = cited?;
        Some(TestCentre { name: name?, industries, source, year })
    });
    let notes = optional_list(&object, "notes", note);
    let map = object.required("map").and_then(|node| position(&node));
    object.finish();
    Some(SubPark {
        id: id?,
        name: name?,
        short_name: short_name?,
        leading_industries,
        leading_industries_source,
        facts,
        test_centres,
        notes,
        map: map?,
    })
}

fn building(node: &Node<'_>) -> Option<Building> {
    let object = node.object()?;
    let id = object.required("id").and_then(|node| node.id());
    let name = object.required("name").and_then(|node| node.label());
    let sub_park = object.required("sub_park").and_then(|node| node.id());
    let floors = object.required("floors").and_then(|node| node.whole(1, 60));
    let next_to = object.optional("next_to").and_then(|node| node.list(0, MOST_BESIDE, |entry| entry.id()));
    let illustrative = yes(&object, "illustrative");
    let facts = object.optional("facts").and_then(|node| facts(&node)).unwrap_or_default();
    object.finish();
    let next_to = next_to.unwrap_or_default();
    let floors = u8::try_from(floors?).unwrap_or(u8::MAX);
    Some(Building { id: id?, name: name?, sub_park: sub_park?, floors, next_to, illustrative, facts })
}

fn site(node: &Node<'_>) -> Option<Site> {
    let object = node.object()?;
    let id = object.required("id").and_then(|node| node.id());
    let name = object.required("name").and_then(|node| node.label());
    let kind = object.required("kind").and_then(|node| node.one_of(&SiteKind::ALL));
    let sub_park = object.required("sub_park").and_then(|node| node.id());
    let building = object.optional("building").and_then(|node| node.id());
    let small = |key: &'static str, max: u32| object.optional(key).and_then(|node| node.whole(0, max));
    let floor = small("floor", 60).and_then(|floor| u8::try_from(floor).ok());
    let column = small("column", 60).and_then(|column| u8::try_from(column).ok());
    let run_index = small("run_index", 10_000).and_then(|index| u16::try_from(index).ok());
    let illustrative = yes(&object, "illustrative");
    let status = object.optional("status").map_or(Some(Status::Vacant), |node| node.one_of(&Status::ALL));
    let revived = yes(&object, "revived");
    let ways_in = ways_in(&object, kind);
    let target_industries = industries(&object, "target_industries");
    let forbidden_industries = industries(&object, "forbidden_industries");
    let facts = object.required("facts").and_then(|node| facts(&node));
    if let (Some(kind), Some(facts)) = (kind, &facts) {
        check_site_facts(&object, kind, facts);
    }
    object.finish();
    Some(Site {
        id: id?,
        name: name?,
        kind: kind?,
        sub_park: sub_park?,
        building,
        floor,
        column,
        run_index,
        illustrative,
        status: status?,
        revived,
        ways_in: ways_in?,
        target_industries,
        forbidden_industries,
        facts: facts?,
    })
}

fn ways_in(object: &ObjectReader<'_>, kind: Option<SiteKind>) -> Option<Vec<WayIn>> {
    let kind = kind?;
    let Some(node) = object.optional("ways_in") else {
        return Some(kind.ways_in()[..1].to_vec());
    };
    node.list(1, WayIn::ALL.len(), |entry| {
        let way = entry.one_of(&WayIn::by_id())?;
        if !kind.ways_in().contains(&way) {
            entry.problem(ProblemKind::NotForThisKind);
            return None;
        }
        Some(way)
    })
}

/// Values that cannot be together or that no site of the kind has.
fn check_site_facts(object: &ObjectReader<'_>, kind: SiteKind, facts: &Facts) {
    let at = |key: FactKey| format!("facts.{}", key.id());
    if let Some(area) = facts.number(FactKey::Area)
        && area > kind.largest_area_m2()
    {
        object.problem(
            &at(FactKey::Area),
            ProblemKind::OutOfRange { value: area, min: 1.0, max: kind.largest_area_m2() },
        );
    }
    let ordered = [
        (FactKey::SmallestPart, FactKey::Area),
        (FactKey::ClearHeight, FactKey::StoreyHeight),
        (FactKey::CraneHookHeight, FactKey::ClearHeight),
        (FactKey::FloorAreaRatioMin, FactKey::FloorAreaRatioMax),
    ];
    for (lower, upper) in ordered {
        if let (Some(value), Some(other_value)) = (facts.number(lower), facts.number(upper))
            && value > other_value
        {
            let other = upper.id().to_owned();
            object.problem(&at(lower), ProblemKind::Contradiction { value, other, other_value, rule: Order::NotAbove });
        }
    }
}

fn facts(node: &Node<'_>) -> Option<Facts> {
    let object = node.object()?;
    let mut facts = Facts::default();
    for (id, node) in object.entries() {
        match FactKey::from_id(id) {
            Some(key) => {
                if let Some(fact) = fact(&node, key) {
                    facts.insert(key, fact);
                }
            }
            None => {
                let nearest = nearest(id, FactKey::ALL.iter().map(|key| key.id()));
                node.problem(ProblemKind::UnknownKey { nearest });
            }
        }
    }
    Some(facts)
}

fn fact(node: &Node<'_>, key: FactKey) -> Option<Fact> {
    let object = node.object()?;
    let stated = object.optional("value");
    let fact_value = stated.as_ref().and_then(|node| value(node, key));
    let planned_stated = object.optional("planned");
    let fact_planned = planned_stated.as_ref().and_then(|node| planned(node, key));
    let unknown = yes(&object, "unknown");
    let source = object.optional("source").and_then(|node| node.id());
    let year = object.optional("year").and_then(|node| node.year());
    let note = object.optional("note").and_then(|node| node.label());
    let has_value = stated.is_some() || planned_stated.is_some();
    if unknown && stated.is_some() {
        node.problem(ProblemKind::UnknownWithValue);
    } else if !unknown && !has_value {
        node.problem(ProblemKind::EmptyFact);
    } else if has_value && (source.is_none() || year.is_none()) {
        node.problem(ProblemKind::Unsourced);
    }
    object.finish();
    Some(Fact { value: fact_value, planned: fact_planned, source, year, note })
}

fn value(node: &Node<'_>, key: FactKey) -> Option<Value> {
    match key.kind() {
        FactKind::Number { min, max, .. } => node.number(min, max).map(Value::Number),
        FactKind::YesNo => node.yes_no().map(Value::YesNo),
        FactKind::Class(table) => node.class(table).map(|rank| Value::Class(table, rank)),
        FactKind::Day => node.day().map(Value::Day),
    }
}

fn planned(node: &Node<'_>, key: FactKey) -> Option<Planned> {
    let object = node.object()?;
    let value = object.required("value").and_then(|node| value(&node, key));
    let from = object.optional("from").and_then(|node| node.day());
    let works = object.optional("works").and_then(|node| node.label());
    object.finish();
    Some(Planned { value: value?, from, works })
}

fn firm(node: &Node<'_>) -> Option<Firm> {
    let object = node.object()?;
    let id = object.required("id").and_then(|node| node.id());
    let name = object.optional("name").and_then(|node| node.label());
    let count = object.optional("count").map_or(Some(1), |node| node.whole(1, 10_000));
    let industry = object.required("industry").and_then(|node| node.industry());
    let industry_confirmed = yes(&object, "industry_confirmed");
    let sub_park = object.required("sub_park").and_then(|node| node.id());
    let place_confirmed = yes(&object, "place_confirmed");
    let makes = object.optional("makes").and_then(|node| node.label());
    let chains = optional_list(&object, "chains", |node| node.id());
    let leader = yes(&object, "leader");
    let cited = source_and_year(&object);
    object.finish();
    let (source, year) = cited?;
    Some(Firm {
        id: id?,
        name,
        count: count?,
        industry: industry?,
        industry_confirmed,
        sub_park: sub_park?,
        place_confirmed,
        makes,
        chains,
        leader,
        source,
        year,
    })
}

fn rule(node: &Node<'_>) -> Option<Rule> {
    let object = node.object()?;
    let id = object.required("id").and_then(|node| node.id());
    let text = object.required("text").and_then(|node| node.label());
    let metric = object.required("metric").and_then(|node| node.one_of(&RuleMetric::ALL));
    let industries = industries(&object, "industries");
    let comparison = object.optional("comparison").and_then(|node| node.one_of(&Comparison::ALL));
    let value = object.optional("value").and_then(|node| node.number(0.0, 1e12));
    let level = object.required("level").and_then(|node| node.one_of(&Level::ALL));
    let hard = yes(&object, "hard");
    let confirmed = yes(&object, "confirmed");
    let valid_to = object.optional("valid_to").and_then(|node| node.day());
    let cited = source_and_year(&object);
    if metric.is_some_and(RuleMetric::is_number) {
        for (key, there) in [("comparison", comparison.is_some()), ("value", value.is_some())] {
            if !there {
                object.problem(key, ProblemKind::Missing);
            }
        }
    }
    object.finish();
    let (source, year) = cited?;
    Some(Rule {
        id: id?,
        text: text?,
        metric: metric?,
        industries,
        comparison,
        value,
        level: level?,
        hard,
        confirmed,
        valid_to,
        source,
        year,
    })
}

fn policy(node: &Node<'_>) -> Option<Policy> {
    let object = node.object()?;
    let id = object.required("id").and_then(|node| node.id());
    let name = object.required("name").and_then(|node| node.label());
    let text = object.required("text").and_then(|node| node.label());
    let conditions = optional_list(&object, "conditions", |node| {
        let object = node.object()?;
        let text = object.required("text").and_then(|node| node.label());
        let industries = industries(&object, "industries");
        let claim = object.optional("claim").and_then(|node| node.one_of(&Claim::ALL));
        object.finish();
        Some(PolicyCondition { text: text?, industries, claim })
    });
    let confirmed = yes(&object, "confirmed");
    let valid_to = object.optional("valid_to").and_then(|node| node.day());
    let cited = source_and_year(&object);
    object.finish();
    let (source, year) = cited?;
    Some(Policy { id: id?, name: name?, text: text?, conditions, confirmed, valid_to, source, year })
}

fn placement(node: &Node<'_>) -> Option<Placement> {
    let object = node.object()?;
    let id = object.required("id").and_then(|node| node.id());
    let project = object.required("project").and_then(|node| node.label());
    let need = object.required("need").and_then(|node| node.label());
    let sub_park = object.required("sub_park").and_then(|node| node.id());
    let outcome = object.required("outcome").and_then(|node| node.label());
    let firm = object.optional("firm").and_then(|node| node.id());
    let request = object.required("request").map(|node| node.json.clone());
    let cited = source_and_year(&object);
    object.finish();
    let (source, year) = cited?;
    Some(Placement {
        id: id?,
        project: project?,
        need: need?,
        sub_park: sub_park?,
        outcome: outcome?,
        firm,
        source,
        year,
        request: request?,
    })
}

/// Ids must be unique within their list, and what is named must be there.
///
/// The ids come from the file itself, so that an entry with another mistake is not missed twice.
fn check_references(catalog: &Catalog, json: &Json, problems: &Problems) {
    let sources = ids(problems, json, "sources");
    let chains = ids(problems, json, "chains");
    let sub_parks = ids(problems, json, "sub_parks");
    let buildings = ids(problems, json, "buildings");
    let firms = ids(problems, json, "firms");
    for list in ["sites", "rules", "policies", "placements"] {
        ids(problems, json, list);
    }
    // Nearly all is well, so paths are written out where something is not.
    let known = |known: &Ids<'_>, path: fmt::Arguments<'_>, id: &str| {
        if !known.has(id) {
            let nearest = nearest(id, known.0.iter().copied());
            problems.add(path, ProblemKind::UnknownReference { id: id.to_owned(), nearest });
        }
    };
    let cited = |path: fmt::Arguments<'_>, id: &str| known(&sources, path, id);
    let cited_facts = |of: fmt::Arguments<'_>, facts: &Facts| {
        for (key, fact) in facts.iter() {
            if let Some(source) = &fact.source {
                cited(format_args!("{of}facts.{}.source", key.id()), source);
            }
        }
    };
    cited_facts(format_args!(""), &catalog.facts);
    for (index, note) in catalog.notes.iter().enumerate() {
        cited(format_args!("notes[{index}].source"), &note.source);
    }
    for (index, chain) in catalog.chains.iter().enumerate() {
        cited(format_args!("chains[{index}].source"), &chain.source);
    }
    for (index, sub_park) in catalog.sub_parks.iter().enumerate() {
        let path = format!("sub_parks[{index}]");
        cited_facts(format_args!("{path}."), &sub_park.facts);
        if let Some(source) = &sub_park.leading_industries_source {
            cited(format_args!("{path}.leading_industries_source"), source);
        }
        for (index, note) in sub_park.notes.iter().enumerate() {
            cited(format_args!("{path}.notes[{index}].source"), &note.source);
        }
        for (index, centre) in sub_park.test_centres.iter().enumerate() {
            cited(format_args!("{path}.test_centres[{index}].source"), &centre.source);
        }
    }
    for (index, building) in catalog.buildings.iter().enumerate() {
        known(&sub_parks, format_args!("buildings[{index}].sub_park"), &building.sub_park);
        for (place, other) in building.next_to.iter().enumerate() {
            known(&buildings, format_args!("buildings[{index}].next_to[{place}]"), other);
        }
        cited_facts(format_args!("buildings[{index}]."), &building.facts);
    }
    for (index, site) in catalog.sites.iter().enumerate() {
        known(&sub_parks, format_args!("sites[{index}].sub_park"), &site.sub_park);
        if let Some(building) = &site.building {
            known(&buildings, format_args!("sites[{index}].building"), building);
        }
        cited_facts(format_args!("sites[{index}]."), &site.facts);
    }
    for (index, firm) in catalog.firms.iter().enumerate() {
        known(&sub_parks, format_args!("firms[{index}].sub_park"), &firm.sub_park);
        cited(format_args!("firms[{index}].source"), &firm.source);
        for (place, chain) in firm.chains.iter().enumerate() {
            known(&chains, format_args!("firms[{index}].chains[{place}]"), chain);
        }
    }
    for (index, rule) in catalog.rules.iter().enumerate() {
        cited(format_args!("rules[{index}].source"), &rule.source);
    }
    for (index, policy) in catalog.policies.iter().enumerate() {
        cited(format_args!("policies[{index}].source"), &policy.source);
    }
    for (index, placement) in catalog.placements.iter().enumerate() {
        cited(format_args!("placements[{index}].source"), &placement.source);
        known(&sub_parks, format_args!("placements[{index}].sub_park"), &placement.sub_park);
        if let Some(firm) = &placement.firm {
            known(&firms, format_args!("placements[{index}].firm"), firm);
        }
    }
}

/// The ids of a list in order.
struct Ids<'a>(Vec<&'a str>);

impl Ids<'_> {
    fn has(&self, id: &str) -> bool {
        self.0.binary_search(&id).is_ok()
    }
}

fn ids<'a>(problems: &Problems, json: &'a Json, list: &str) -> Ids<'a> {
    let Some(Json::List(entries)) = json.get(list) else {
        return Ids(Vec::new());
    };
    let mut ids: Vec<(&str, usize)> = Vec::new();
    for (index, entry) in entries.iter().enumerate() {
        if let Some(Json::Text(id)) = entry.get("id") {
            ids.push((id, index));
        }
    }
    sort_by_key(&mut ids, |(id, _)| *id);
    let mut repeated: Vec<(&str, usize, usize)> = Vec::new();
    ids.dedup_by(|(again, index), (id, first)| {
        if again == id {
            repeated.push((id, *first, *index));
        }
        again == id
    });
    sort_by_key(&mut repeated, |(_, _, index)| *index);
    for (id, first, index) in repeated {
        let first = format!("{list}[{first}].id");
        problems.add(format!("{list}[{index}].id"), ProblemKind::DuplicateId { id: id.to_owned(), first });
    }
    Ids(ids.into_iter().map(|(id, _)| id).collect())
}
