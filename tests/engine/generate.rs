//! Catalogs and requests for the properties: broad, valid, and made from one number.
//!
//! A case is a seed and three sizes; proptest shrinks those. Every site and requirement draws from its own stream, so
//! that a smaller case is the larger one with something left out.

use proptest::prelude::{ProptestConfig, Strategy, any};
use proptest::test_runner::RngSeed;
use sitematch::catalog::{
    Brand, Building, Catalog, Chain, Contact, FORMAT, Fact, FactKey, FactKind, Facts, Firm, Label, Note, ParkMap,
    Planned, Position, Site, SiteKind, Source, SourceKind, Status, SubPark, TestCentre, Value, WayIn,
};
use sitematch::industry::IndustryCode;
use sitematch::request::{BuildingType, CostTerm, CostTerms, Criterion, Levels, Project, Request, Requirement, Scale};
use sitematch::units::{Day, Quantity};

/// A catalog, a request and a day.
#[derive(Clone)]
pub(crate) struct World {
    pub(crate) catalog: Catalog,
    pub(crate) request: Request,
    pub(crate) today: Day,
    /// For choices that a test makes itself.
    pub(crate) dice: Dice,
}

impl std::fmt::Debug for World {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(f, "on {}", self.today)?;
        writeln!(f, "request {}", serde_json::to_string(&self.request).unwrap())?;
        write!(f, "catalog {}", serde_json::to_string(&self.catalog).unwrap())
    }
}

/// So many cases, the same in every run, so that a run that fails fails again. `PROPTEST_CASES` asks for as many new
/// ones.
pub(crate) fn cases(cases: u32) -> ProptestConfig {
    let default = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    if std::env::var_os("PROPTEST_CASES").is_some() {
        default
    } else {
        ProptestConfig { cases, rng_seed: RngSeed::Fixed(20_261_124), ..default }
    }
}

pub(crate) fn world() -> impl Strategy<Value = World> {
    (any::<u64>(), 1_u64..=9, 0_u64..=12).prop_map(|(seed, sites, requirements)| World {
        catalog: catalog(seed, sites),
        request: request(seed, requirements),
        today: Day::new(2026, 11, 21).unwrap(),
        dice: Dice::new(seed, 9_000_000),
    })
}

/// A stream of numbers from a seed (splitmix64).
#[derive(Debug, Clone)]
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64, stream: u64) -> Dice {
        let mut dice = Dice(seed ^ stream.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        dice.roll();
        dice
    }

    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub(crate) fn below(&mut self, end: usize) -> usize {
        (self.roll() % end as u64) as usize
    }

    pub(crate) fn chance(&mut self, percent: u64) -> bool {
        self.roll() % 100 < percent
    }

    pub(crate) fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }

    pub(crate) fn some_of<T: Copy>(&mut self, of: &[T], percent: u64) -> Vec<T> {
        of.iter().copied().filter(|_| self.chance(percent)).collect()
    }

    /// A number within both bounds: often a round one, so that equal numbers meet.
    pub(crate) fn between(&mut self, min: f64, max: f64) -> f64 {
        let share = self.below(1001) as f64 / 1000.0;
        let number = match self.below(4) {
            0 => min,
            1 => (min + (max - min) * (share * 10.0).round() / 10.0).round(),
            2 => ((min + (max - min) * share) * 100.0).round() / 100.0,
            _ => min + (max - min) * share * share,
        };
        number.max(min).min(max)
    }

    fn day(&mut self) -> Day {
        Day::new(2026, 1, 1).unwrap().plus_days(self.below(1000) as i32)
    }
}

const INDUSTRIES: [&str; 10] = ["34", "343", "3433", "3821", "39", "3922", "36", "6513", "2740", "51"];

fn industry(dice: &mut Dice) -> IndustryCode {
    IndustryCode::parse(dice.pick(&INDUSTRIES)).unwrap()
}

fn industries(dice: &mut Dice, percent: u64) -> Vec<IndustryCode> {
    let all = INDUSTRIES.map(|code| IndustryCode::parse(code).unwrap());
    dice.some_of(&all, percent)
}

fn label(text: &str) -> Label {
    Label { zh_hans: format!("「{text}」\"\\\n"), en: format!("the {text} \u{1f3ed}"), ..Label::default() }
}

/// The window in which sites and requests meet, base unit.
fn window(quantity: Quantity) -> (f64, f64) {
    match quantity {
        Quantity::Area => (1.0, 20_000.0),
        Quantity::Length => (2.0, 20.0),
        Quantity::Mass | Quantity::FloorLoad | Quantity::SteamFlow => (0.0, 40.0),
        Quantity::Rent => (0.0, 40.0),
        Quantity::AreaPrice => (0.0, 5_000.0),
        Quantity::Money => (0.0, 5_000_000.0),
        Quantity::Power => (0.0, 4_000.0),
        Quantity::WaterFlow => (0.0, 1_000.0),
        Quantity::Energy => (0.0, 10_000.0),
        Quantity::Electricity => (0.0, 10_000_000.0),
        Quantity::Distance | Quantity::DriveTime => (0.0, 60.0),
        Quantity::Months => (0.0, 36.0),
        Quantity::Years => (1.0, 50.0),
        Quantity::Count => (0.0, 200.0),
        Quantity::Share => (0.0, 1.0),
        Quantity::Ratio => (0.1, 4.0),
    }
}

fn number(dice: &mut Dice, quantity: Quantity, min: f64, max: f64) -> f64 {
    let (low, high) = window(quantity);
    dice.between(low.max(min).min(max), high.max(min).min(max))
}

pub(crate) fn value(dice: &mut Dice, key: FactKey) -> Value {
    match key.kind() {
        FactKind::Number { quantity, min, max } => Value::Number(number(dice, quantity, min, max)),
        FactKind::YesNo => Value::YesNo(dice.chance(50)),
        FactKind::Class(table) => Value::Class(table, dice.below(table.ids().len()) as u8),
        FactKind::Day => Value::Day(dice.day()),
    }
}

fn fact(dice: &mut Dice, key: FactKey) -> Fact {
    let planned = dice.chance(25).then(|| Planned {
        value: value(dice, key),
        from: dice.chance(70).then(|| dice.day()),
        works: dice.chance(40).then(|| label("works")),
    });
    let value = dice.chance(75).then(|| value(dice, key));
    let stated = planned.is_some() || value.is_some() || dice.chance(30);
    Fact {
        value,
        planned,
        source: stated.then(|| "made".to_owned()),
        year: stated.then_some(2026),
        note: dice.chance(5).then(|| label("note")),
    }
}

/// Facts of so many percent of all keys, in keeping with each other.
pub(crate) fn facts(dice: &mut Dice, percent: u64) -> Facts {
    let mut facts = Facts::default();
    for key in FactKey::ALL.iter().copied() {
        if dice.chance(percent) {
            facts.insert(key, fact(dice, key));
        }
    }
    for (lower, upper) in [
        (FactKey::SmallestPart, FactKey::Area),
        (FactKey::ClearHeight, FactKey::StoreyHeight),
        (FactKey::CraneHookHeight, FactKey::ClearHeight),
        (FactKey::FloorAreaRatioMin, FactKey::FloorAreaRatioMax),
    ] {
        if let (Some(value), Some(most)) = (facts.number(lower), facts.number(upper))
            && value > most
            && let Some(fact) = facts.get_mut(lower)
        {
            fact.value = Some(Value::Number(most));
        }
    }
    facts
}

/// A catalog of one sub-park and nothing in it.
pub(crate) fn bare_catalog() -> Catalog {
    Catalog {
        format: FORMAT.to_owned(),
        id: "made".to_owned(),
        as_of: Day::new(2026, 11, 20).unwrap(),
        public_url: None,
        name: label("park"),
        contact: Contact { office: label("office"), ..Contact::default() },
        brand: Brand::default(),
        sources: vec![Source {
            id: "made".to_owned(),
            kind: SourceKind::Illustrative,
            publisher: label("test"),
            title: label("test"),
            year: 2026,
        }],
        facts: Facts::default(),
        notes: Vec::new(),
        chains: Vec::new(),
        map: ParkMap::default(),
        sub_parks: vec![sub_park("north")],
        buildings: Vec::new(),
        sites: Vec::new(),
        firms: Vec::new(),
        rules: Vec::new(),
        policies: Vec::new(),
        placements: Vec::new(),
    }
}

fn sub_park(id: &str) -> SubPark {
    SubPark {
        id: id.to_owned(),
        name: label(id),
        short_name: label(id),
        leading_industries: Vec::new(),
        leading_industries_source: None,
        facts: Facts::default(),
        test_centres: Vec::new(),
        notes: Vec::new(),
        map: Position { x: 1.5, y: -2.25 },
    }
}

/// A vacant plant unit of which nothing is known.
pub(crate) fn bare_site(id: &str) -> Site {
    Site {
        id: id.to_owned(),
        name: label(id),
        kind: SiteKind::PlantUnit,
        sub_park: "north".to_owned(),
        building: None,
        floor: None,
        column: None,
        run_index: None,
        illustrative: true,
        status: Status::Vacant,
        revived: false,
        ways_in: vec![WayIn::Rent],
        target_industries: Vec::new(),
        forbidden_industries: Vec::new(),
        facts: Facts::default(),
    }
}

const SUB_PARKS: [&str; 3] = ["north", "south", "harbour"];
const BUILDINGS: [&str; 3] = ["b-1", "b-2", "b-3"];

pub(crate) fn catalog(seed: u64, sites: u64) -> Catalog {
    let mut dice = Dice::new(seed, 0);
    let dice = &mut dice;
    let sub_parks = SUB_PARKS.map(|id| SubPark {
        leading_industries: industries(dice, 20),
        facts: facts(dice, 25),
        test_centres: vec![TestCentre {
            name: label("centre"),
            industries: industries(dice, 20),
            source: "made".to_owned(),
            year: 2020,
        }],
        notes: vec![Note { text: label("said"), source: "made".to_owned(), year: 2020 }],
        ..sub_park(id)
    });
    let buildings = BUILDINGS.map(|id| Building {
        id: id.to_owned(),
        name: label(id),
        sub_park: dice.pick(&SUB_PARKS).to_owned(),
        floors: 1 + dice.below(6) as u8,
        next_to: Vec::new(),
        illustrative: dice.chance(50),
        facts: facts(dice, 20),
    });
    let firms = (0..dice.below(12)).map(|index| firm(dice, index)).collect();
    let mut catalog = Catalog {
        facts: facts(dice, 40),
        sub_parks: sub_parks.into(),
        buildings: buildings.into(),
        chains: vec![Chain { id: "c-1".to_owned(), name: label("chain"), figure: None, source: "made".to_owned() }],
        firms,
        ..bare_catalog()
    };
    for index in 0..sites {
        let site = site(&mut Dice::new(seed, 1_000 + index), &format!("s-{index}"));
        catalog.sites.push(site);
    }
    catalog
}

fn firm(dice: &mut Dice, index: usize) -> Firm {
    Firm {
        id: format!("f-{index}"),
        name: dice.chance(80).then(|| label("firm")),
        count: 1 + dice.below(5) as u32,
        industry: industry(dice),
        industry_confirmed: dice.chance(50),
        sub_park: dice.pick(&SUB_PARKS).to_owned(),
        place_confirmed: dice.chance(50),
        makes: None,
        chains: if dice.chance(30) { vec!["c-1".to_owned()] } else { Vec::new() },
        leader: dice.chance(20),
        source: "made".to_owned(),
        year: 2021,
    }
}

pub(crate) fn site(dice: &mut Dice, id: &str) -> Site {
    let kind = dice.pick(&[SiteKind::PlantUnit, SiteKind::PlantUnit, SiteKind::Parcel, SiteKind::Workspace]);
    let mut ways_in = dice.some_of(kind.ways_in(), 60);
    if ways_in.is_empty() {
        ways_in.push(kind.ways_in()[0]);
    }
    let in_building = kind != SiteKind::Parcel && dice.chance(70);
    let status = if dice.chance(60) { Status::Vacant } else { dice.pick(&Status::ALL).1 };
    Site {
        kind,
        sub_park: dice.pick(&SUB_PARKS).to_owned(),
        building: in_building.then(|| dice.pick(&BUILDINGS).to_owned()),
        floor: in_building.then(|| 1 + dice.below(5) as u8),
        column: in_building.then(|| dice.below(4) as u8),
        run_index: in_building.then(|| dice.below(30) as u16),
        illustrative: dice.chance(50),
        status,
        revived: dice.chance(20),
        ways_in,
        target_industries: industries(dice, 5),
        forbidden_industries: industries(dice, 5),
        facts: facts(dice, 70),
        ..bare_site(id)
    }
}

pub(crate) fn request(seed: u64, requirements: u64) -> Request {
    let mut dice = Dice::new(seed, 1);
    let ways_in = if dice.chance(50) { Vec::new() } else { dice.some_of(&WayIn::ALL, 50) };
    let project = Project {
        industry: dice.chance(80).then(|| industry(&mut dice)),
        move_in: dice.chance(60).then(|| dice.day()),
        investment_yuan: dice.chance(30).then_some(30_000_000.0),
        staff: dice.chance(30).then_some(120.0),
        shifts: dice.chance(30).then_some(2.0),
        ..Project::default()
    };
    let mut request = Request { ways_in, project, cost: cost_terms(seed), ..Request::default() };
    for index in 0..requirements {
        let mut dice = Dice::new(seed, 5_000_000 + index);
        let criterion = dice.pick(Criterion::ALL);
        if request.requirement(criterion).is_none() {
            request.requirements.push(requirement(&mut dice, criterion));
        }
    }
    request
}

/// Mostly the defaults; else a few terms, horizons from one year on and rates up to the greatest.
fn cost_terms(seed: u64) -> CostTerms {
    let mut dice = Dice::new(seed, 2);
    let mut terms = CostTerms::default();
    if dice.chance(50) {
        return terms;
    }
    for term in CostTerm::ALL.iter().copied() {
        if dice.chance(40) {
            let (min, max) = term.range();
            let value = match term {
                CostTerm::PowerWorks | CostTerm::WaterWorks => dice.between(0.0, 3_000.0),
                CostTerm::Horizon => dice.between(min, max).round(),
                _ if dice.chance(20) => max,
                _ => number(&mut dice, term.quantity(), min, max),
            };
            terms.state(term, Some(value));
        }
    }
    terms.building = dice.chance(30).then(|| dice.pick(&BuildingType::BY_ID).1);
    terms
}

pub(crate) fn requirement(dice: &mut Dice, criterion: Criterion) -> Requirement {
    Requirement {
        criterion,
        levels: levels(dice, criterion),
        importance: match dice.below(6) {
            0 => 0.0,
            1 => 100.0,
            2 => 1.0,
            _ => dice.between(0.0, 100.0),
        },
        hard: dice.chance(40),
        never_relax: dice.chance(20),
        assumed: dice.chance(20),
        for_area_m2: None,
    }
}

fn levels(dice: &mut Dice, criterion: Criterion) -> Levels {
    let (min, max) = criterion.range();
    let ask = |dice: &mut Dice| match criterion.quantity() {
        Some(quantity) if criterion.whole() => number(dice, quantity, min, max).round(),
        Some(quantity) => number(dice, quantity, min, max),
        None => 0.0,
    };
    let (one, other) = (ask(dice), ask(dice));
    let (low, high) = (f64::min(one, other), f64::max(one, other));
    let typed = dice.chance(80);
    match criterion.scale() {
        Scale::Yes => Levels::Yes,
        Scale::Class(table) => Levels::Class(dice.below(table.ids().len()) as u8),
        Scale::AtLeast(..) | Scale::AtMost(..) | Scale::Around(..) if typed => {
            let second = (dice.chance(40) && low < high).then_some(high);
            Levels::from_typed(criterion, low, second).unwrap()
        }
        Scale::AtLeast(..) => Levels::AtLeast { accept: low, want: high, limit: dice.between(low, high) },
        Scale::AtMost(..) => Levels::AtMost { accept: high, want: low, limit: dice.between(low, high) },
        Scale::Around(..) => Levels::Around {
            accept: (low / 2.0, high * 1.5),
            want: (low, high),
            limit: (dice.chance(50).then_some(low), dice.chance(50).then_some(high)),
        },
    }
}
