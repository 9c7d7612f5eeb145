//! Links that a person writes: `#industry=38&plant=8000&way=rent&must=height`. The table stands in `docs/LINKS.md`.

use std::collections::BTreeSet;

use crate::catalog::reader::nearest;
use crate::catalog::{Language, WayIn};
use crate::industry::IndustryCode;
use crate::request::{Criterion, Levels, LevelsError, Request, Requirement, Scale};
use crate::units::{Day, Quantity, TypedError, Unit, read_range};

/// What a short link asks, and what of it could not be understood.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ShortLink {
    /// All that was understood.
    pub request: Request,
    /// The language, where it names one.
    pub language: Option<Language>,
    /// The rest, in the order of the link.
    pub problems: Vec<ShortProblem>,
}

/// One name with its value that could not be understood.
#[derive(Debug, Clone, PartialEq)]
pub struct ShortProblem {
    /// The name as written.
    pub name: String,
    /// The value as written.
    pub value: String,
    /// Why.
    pub reason: ShortReason,
}

/// Why a name with its value was not understood.
#[derive(Debug, Clone, PartialEq)]
pub enum ShortReason {
    /// There is no such name; the nearest one where one is near.
    UnknownName {
        /// The nearest.
        nearest: Option<String>,
    },
    /// No number, or a unit of something else.
    NotANumber(Criterion, TypedError),
    /// A number that cannot be asked.
    Level(Criterion, LevelsError),
    /// None of these.
    NotOneOf(Vec<&'static str>),
    /// No day such as 2027-05-01.
    NotADay,
    /// No code of the national table, such as 38 or 3821.
    NotAnIndustry,
    /// It must be asked before it can be a must.
    NotAsked,
    /// It stands in the link already, where it counts.
    Twice,
}

impl ShortReason {
    /// For programs.
    pub fn code(&self) -> &'static str {
        match self {
            ShortReason::UnknownName { .. } => "unknown_name",
            ShortReason::NotANumber(..) => "not_a_number",
            ShortReason::Level(_, LevelsError::NotWhole { .. }) => "not_whole",
            ShortReason::Level(..) => "out_of_range",
            ShortReason::NotOneOf(_) => "not_one_of",
            ShortReason::NotADay => "bad_day",
            ShortReason::NotAnIndustry => "unknown_industry",
            ShortReason::NotAsked => "not_asked",
            ShortReason::Twice => "twice",
        }
    }
}

/// More than a link of a person has.
const MOST_PAIRS: usize = 100;
/// Longer than any value that is understood; what is told back stays short too.
const LONGEST: usize = 60;

const WAYS: [(&str, WayIn); 5] = [
    ("rent", WayIn::Rent),
    ("buy", WayIn::Buy),
    ("custom", WayIn::CustomBuilt),
    ("land", WayIn::Land),
    ("workspace", WayIn::Workspace),
];

/// Names that are no criterion.
const OTHER_NAMES: [&str; 5] = ["industry", "way", "move_in", "must", "lang"];

/// The name of a criterion in short links; its id in request files is understood too.
pub fn short_name(criterion: Criterion) -> &'static str {
    match criterion {
        Criterion::PlantArea => "plant",
        Criterion::LandArea => "land",
        Criterion::OfficeArea => "office",
        Criterion::YardArea => "yard",
        Criterion::DormitoryBeds => "beds",
        Criterion::Desks => "desks",
        Criterion::ClearHeight => "height",
        Criterion::StoreyHeight => "storey",
        Criterion::FloorLoad => "load",
        Criterion::Crane => "crane",
        Criterion::CraneHookHeight => "hook",
        Criterion::GoodsLift => "lift",
        Criterion::ColumnSpacing => "columns",
        Criterion::GroundFloor => "ground",
        Criterion::WholeBuilding => "whole",
        Criterion::CleanRoom => "clean",
        Criterion::Sprinklers => "sprinklers",
        Criterion::ExhaustShaft => "exhaust",
        Criterion::Canteen => "canteen",
        Criterion::Power => "power",
        Criterion::PowerLater => "power_later",
        Criterion::DualFeed => "dual_feed",
        Criterion::Water => "water",
        Criterion::Drainage => "drainage",
        Criterion::Gas => "gas",
        Criterion::Steam => "steam",
        Criterion::TrucksPerDay => "trucks",
        Criterion::LongestTruck => "truck_length",
        Criterion::Docks => "docks",
        Criterion::StationDistance => "station",
        Criterion::HighSpeedDistance => "high_speed",
        Criterion::AirportDistance => "airport",
        Criterion::PortDistance => "port",
        Criterion::ExpresswayDistance => "expressway",
        Criterion::IndustryAllowed => "allowed",
        Criterion::FireClass => "fire",
        Criterion::LandClass => "land_class",
        Criterion::EnvironmentPaper => "paper",
        Criterion::HazardousGoods => "hazardous",
        Criterion::Bonded => "bonded",
        Criterion::NightWork => "night",
        Criterion::TitleDeed => "deed",
        Criterion::ExpansionLand => "expansion",
        Criterion::Rent => "rent",
        Criterion::SalePrice => "price",
        Criterion::LandPrice => "land_price",
        Criterion::YearlyCost => "cost",
        Criterion::ShortestLease => "lease",
        Criterion::MoveIn => "ready",
        Criterion::LeadingIndustry => "leading",
        Criterion::SupportingIndustries => "suppliers",
        Criterion::TestCentre => "test_centre",
    }
}

/// Reads `industry=38&plant=8000`, percent-encoded or not. What is not understood is told, and the rest is asked.
pub fn read_short(fragment: &str) -> ShortLink {
    let mut link = ShortLink::default();
    let mut musts = Vec::new();
    let mut read = BTreeSet::new();
    for (name, value) in form_urlencoded::parse(fragment.as_bytes()).take(MOST_PAIRS) {
        let (name, value) = (name.trim(), value.trim());
        if name.is_empty() && value.is_empty() {
            continue;
        }
        let understood = match name {
            "must" => {
                musts.extend(value.split([',', '，']).map(|one| one.trim().to_owned()));
                Ok(())
            }
            _ if read.contains(own_name(name)) => Err(ShortReason::Twice),
            _ => read_pair(name, value, &mut link),
        };
        match understood {
            Ok(()) => _ = read.insert(own_name(name).to_owned()),
            Err(reason) => link.problems.push(problem(name, value, reason)),
        }
    }
    for must in musts {
        let asked =
            criterion(&must).and_then(|of| link.request.requirements.iter_mut().find(|one| one.criterion == of));
        match asked {
            Some(requirement) => requirement.hard = true,
            None => link.problems.push(problem("must", &must, ShortReason::NotAsked)),
        }
    }
    link
}

fn problem(name: &str, value: &str, reason: ShortReason) -> ShortProblem {
    let short = |text: &str| text.chars().take(LONGEST).collect();
    ShortProblem { name: short(name), value: short(value), reason }
}

fn read_pair(name: &str, value: &str, link: &mut ShortLink) -> Result<(), ShortReason> {
    let project = &mut link.request.project;
    match name {
        "industry" => project.industry = Some(value.parse::<IndustryCode>().map_err(|_| ShortReason::NotAnIndustry)?),
        "way" => link.request.ways_in = ways(value)?,
        "move_in" => {
            project.move_in = Some(value.parse::<Day>().map_err(|_| ShortReason::NotADay)?);
            link.request.put(Requirement::wish(Criterion::MoveIn, Levels::Yes));
        }
        "lang" => {
            let tags = Language::ALL.map(Language::tag).to_vec();
            link.language = Some(Language::from_tag(value).ok_or(ShortReason::NotOneOf(tags))?);
        }
        _ => {
            let criterion = criterion(name).ok_or_else(|| unknown(name))?;
            let levels = levels(criterion, value)?;
            link.request.put(Requirement::wish(criterion, levels));
        }
    }
    Ok(())
}

fn criterion(name: &str) -> Option<Criterion> {
    let by_short = Criterion::ALL.iter().copied().find(|criterion| short_name(*criterion) == name);
    by_short.or_else(|| Criterion::from_id(name))
}

/// The same for a criterion that is called by its id.
fn own_name(name: &str) -> &str {
    criterion(name).map_or(name, |criterion| short_name(criterion))
}

/// Whether a fragment is meant for us: one of its names is ours, or written nearly so. Anything else belongs to the page
/// around, as `utm_source=…` does.
pub(super) fn is_short(fragment: &str) -> bool {
    let ours = |name: &str| OTHER_NAMES.contains(&name) || criterion(name).is_some() || near_name(name).is_some();
    form_urlencoded::parse(fragment.as_bytes()).take(MOST_PAIRS).any(|(name, _)| ours(name.trim()))
}

fn near_name(name: &str) -> Option<String> {
    let shorts = Criterion::ALL.iter().map(|criterion| short_name(*criterion));
    nearest(name, shorts.chain(OTHER_NAMES))
}

fn unknown(name: &str) -> ShortReason {
    ShortReason::UnknownName { nearest: near_name(name) }
}

fn ways(value: &str) -> Result<Vec<WayIn>, ShortReason> {
    let known = || ShortReason::NotOneOf(WAYS.map(|(name, _)| name).to_vec());
    let way = |name: &str| WAYS.iter().find(|(known, _)| *known == name.trim()).map(|(_, way)| *way).ok_or_else(known);
    let chosen = value.split([',', '，']).map(way).collect::<Result<Vec<WayIn>, ShortReason>>()?;
    Ok(WayIn::ALL.into_iter().filter(|way| chosen.contains(way)).collect())
}

fn levels(criterion: Criterion, value: &str) -> Result<Levels, ShortReason> {
    match criterion.scale() {
        Scale::AtLeast(quantity, _) | Scale::AtMost(quantity, _) | Scale::Around(quantity, ..) => {
            // As it is typed on the page.
            let unit = match quantity {
                Quantity::FloorLoad => Unit::TonnePerSquareMetre,
                _ => quantity.base_unit(),
            };
            let typed = read_range(value, quantity, unit).map_err(|why| ShortReason::NotANumber(criterion, why))?;
            Levels::from_written(criterion, typed.low, typed.high).map_err(|why| ShortReason::Level(criterion, why))
        }
        Scale::Yes => match value {
            "" | "1" | "yes" | "true" | "是" => Ok(Levels::Yes),
            _ => Err(ShortReason::NotOneOf(vec!["1", "yes"])),
        },
        Scale::Class(table) => {
            table.rank(value).map(Levels::Class).ok_or_else(|| ShortReason::NotOneOf(table.ids().to_vec()))
        }
    }
}
