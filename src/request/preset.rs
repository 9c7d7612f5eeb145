//! What a trade usually needs, as ranges, marked assumed until confirmed. A preset never sets a hard limit.
//!
//! The numbers are data: `presets.csv`, which says where they come from.

use super::{Criterion, Levels, Requirement, Scale};
use crate::catalog::WayIn;
use crate::industry::IndustryCode;
use crate::order::sort_by_key;
use crate::units::{Quantity, Unit, decimal};

/// `presets.csv` without its comments, written by `build.rs`.
const TABLE: &str = include_str!(concat!(env!("OUT_DIR"), "/presets.csv"));

/// The usual requirements of an industry for a plant of that size: all wishes, all assumed, in the order of
/// [`Criterion::ALL`].
///
/// Power, water and drainage go by the area of the plant and are left out without one, or with one that cannot be
/// asked for. Area, money and dates are the company's own and never in a preset. An industry of which the table
/// knows nothing still asks whether it is allowed and who is next door.
///
/// ```
/// use sitematch::industry::IndustryCode;
/// use sitematch::request::{Criterion, Levels, preset};
///
/// let forklifts = preset(IndustryCode::parse("3433")?, Some(8000.0));
/// let power = forklifts.iter().find(|requirement| requirement.criterion == Criterion::Power);
/// assert_eq!(power.map(|power| power.levels), Some(Levels::AtLeast { accept: 320.0, want: 800.0, limit: 320.0 }));
/// # Ok::<(), sitematch::industry::UnknownIndustry>(())
/// ```
pub fn preset(industry: IndustryCode, plant_area_m2: Option<f64>) -> Vec<Requirement> {
    let (least, greatest) = Criterion::PlantArea.range();
    let area = plant_area_m2.filter(|area| (least..=greatest).contains(area));
    let mut requirements: Vec<Requirement> = row(industry)
        .into_iter()
        .flat_map(|row| columns().zip(row.split(',')))
        .filter_map(|(column, cell)| requirement(column, cell, area))
        .chain(neighbours())
        .collect();
    sort_by_key(&mut requirements, |requirement| requirement.criterion);
    requirements
}

/// The way in that is usual for the industry; rent where the table knows nothing.
pub fn suggested_way_in(industry: IndustryCode) -> WayIn {
    row(industry)
        .and_then(|row| columns().zip(row.split(',')).find(|(column, _)| *column == "way_in"))
        .and_then(|(_, id)| WayIn::ALL.into_iter().find(|way| way.id() == id))
        .unwrap_or(WayIn::Rent)
}

fn columns() -> impl Iterator<Item = &'static str> {
    TABLE.lines().take(1).flat_map(|head| head.split(','))
}

/// The row of the narrowest industry that holds this one.
fn row(industry: IndustryCode) -> Option<&'static str> {
    let code_of = |row: &'static str| row.split(',').next().unwrap_or(row);
    TABLE.lines().skip(1).filter(|row| industry.as_str().starts_with(code_of(row))).max_by_key(|row| code_of(row).len())
}

/// What every trade asks.
fn neighbours() -> [Requirement; 3] {
    let close = Levels::AtLeast { accept: 0.2, want: 0.5, limit: 0.2 };
    [
        assumed(Criterion::IndustryAllowed, Levels::Yes, 80.0),
        assumed(Criterion::LeadingIndustry, Levels::Yes, 50.0),
        assumed(Criterion::SupportingIndustries, close, 40.0),
    ]
}

fn assumed(criterion: Criterion, levels: Levels, importance: f64) -> Requirement {
    Requirement { importance, assumed: true, ..Requirement::wish(criterion, levels) }
}

/// One cell, `level@importance`. Empty cells and columns that are no criterion ask nothing.
fn requirement(column: &str, cell: &str, area: Option<f64>) -> Option<Requirement> {
    let (level, importance) = cell.split_once('@')?;
    let criterion = criterion(column)?;
    let levels = match criterion.scale() {
        Scale::AtLeast(..) | Scale::AtMost(..) | Scale::Around(..) => {
            let (low, high) = level.split_once("..")?;
            let low = base_from_column(column, decimal(low)?, area)?;
            let high = base_from_column(column, decimal(high)?, area)?;
            // A plant too small to need a whole unit asks nothing.
            if low > high || high <= 0.0 {
                return None;
            }
            Levels::from_typed(criterion, low, Some(high)).ok()?
        }
        Scale::Yes => (level == "yes").then_some(Levels::Yes)?,
        Scale::Class(table) => Levels::Class(table.rank(level)?),
    };
    Some(assumed(criterion, levels, decimal(importance)?))
}

fn criterion(column: &str) -> Option<Criterion> {
    match column {
        "floor_load_t_per_m2" => Some(Criterion::FloorLoad),
        "power_va_per_m2" => Some(Criterion::Power),
        "water_t_per_day_per_1000_m2" => Some(Criterion::Water),
        "drainage_t_per_day_per_1000_m2" => Some(Criterion::Drainage),
        id => Criterion::from_id(id),
    }
}

/// A number of a column in the criterion's base unit; `None` where it needs an area that is not known.
fn base_from_column(column: &str, number: f64, area: Option<f64>) -> Option<f64> {
    Some(match column {
        "floor_load_t_per_m2" => Unit::TonnePerSquareMetre.base_from(number, Quantity::FloorLoad),
        "power_va_per_m2" => (number * area? / 10_000.0).round() * 10.0,
        "water_t_per_day_per_1000_m2" | "drainage_t_per_day_per_1000_m2" => (number * area? / 1000.0).round(),
        _ => number,
    })
}
