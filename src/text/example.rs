//! An ordinary number for every criterion that is typed.

use crate::request::Criterion;

/// An ordinary value in the base unit, to show how a box is filled; `None` where nothing is typed.
///
/// Usual figures of standard plant, of no meaning for any one park.
pub fn example(criterion: Criterion) -> Option<f64> {
    match criterion {
        Criterion::PlantArea => Some(12_000.0),
        Criterion::LandArea => Some(20_000.0),
        Criterion::OfficeArea => Some(600.0),
        Criterion::YardArea => Some(1_000.0),
        Criterion::DormitoryBeds => Some(100.0),
        Criterion::Desks => Some(20.0),
        Criterion::ClearHeight => Some(9.0),
        Criterion::StoreyHeight => Some(10.0),
        // 2 t/m².
        Criterion::FloorLoad => Some(19.6133),
        Criterion::Crane => Some(10.0),
        Criterion::CraneHookHeight => Some(7.0),
        Criterion::GoodsLift => Some(3.0),
        Criterion::ColumnSpacing => Some(9.0),
        Criterion::Power => Some(630.0),
        Criterion::PowerLater => Some(1_250.0),
        Criterion::Water | Criterion::Drainage => Some(120.0),
        Criterion::Steam => Some(2.0),
        Criterion::TrucksPerDay => Some(30.0),
        Criterion::LongestTruck => Some(17.5),
        Criterion::Docks => Some(4.0),
        Criterion::StationDistance
        | Criterion::HighSpeedDistance
        | Criterion::AirportDistance
        | Criterion::PortDistance => Some(20.0),
        Criterion::ExpresswayDistance => Some(5.0),
        Criterion::Rent => Some(14.0),
        Criterion::SalePrice => Some(2_800.0),
        Criterion::LandPrice => Some(300.0),
        Criterion::YearlyCost => Some(2_000_000.0),
        Criterion::ShortestLease => Some(12.0),
        Criterion::SupportingIndustries => Some(0.3),
        Criterion::GroundFloor
        | Criterion::WholeBuilding
        | Criterion::CleanRoom
        | Criterion::Sprinklers
        | Criterion::ExhaustShaft
        | Criterion::Canteen
        | Criterion::DualFeed
        | Criterion::Gas
        | Criterion::IndustryAllowed
        | Criterion::FireClass
        | Criterion::LandClass
        | Criterion::EnvironmentPaper
        | Criterion::HazardousGoods
        | Criterion::Bonded
        | Criterion::NightWork
        | Criterion::TitleDeed
        | Criterion::ExpansionLand
        | Criterion::MoveIn
        | Criterion::LeadingIndustry
        | Criterion::TestCentre => None,
    }
}
