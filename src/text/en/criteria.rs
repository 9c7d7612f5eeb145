//! The criteria in English: as heading, inside a sentence.

use crate::request::Criterion;
use crate::text::tongue::CriterionWords;

pub(super) fn words(criterion: Criterion) -> CriterionWords {
    let measured = CriterionWords::measured;
    let present = CriterionWords::present;
    match criterion {
        Criterion::PlantArea => measured("Plant area", "plant"),
        Criterion::LandArea => measured("Land area", "land"),
        Criterion::OfficeArea => measured("Office area", "office space"),
        Criterion::YardArea => measured("Yard", "yard"),
        Criterion::DormitoryBeds => measured("Dormitory beds", "beds"),
        Criterion::Desks => measured("Desks", "desks"),
        Criterion::ClearHeight => measured("Clear height", "clear height"),
        Criterion::StoreyHeight => measured("Storey height", "storey height"),
        Criterion::FloorLoad => measured("Floor load", "floor load"),
        Criterion::Crane => measured("Crane", "crane capacity").none_at_zero(),
        Criterion::CraneHookHeight => measured("Hook height", "hook height").none_at_zero(),
        Criterion::GoodsLift => measured("Goods lift", "goods lift capacity").none_at_zero(),
        Criterion::ColumnSpacing => measured("Column spacing", "column spacing"),
        Criterion::GroundFloor => {
            present("Ground floor", "ground floor", "on the ground floor", "not on the ground floor")
        }
        Criterion::WholeBuilding => {
            present("Whole building", "whole building", "whole building to yourself", "shares its building")
        }
        Criterion::CleanRoom => present("Clean room", "clean room", "clean room ready", "no clean room"),
        Criterion::Sprinklers => present("Sprinklers", "sprinklers", "sprinklers installed", "no sprinklers"),
        Criterion::ExhaustShaft => {
            present("Exhaust shaft", "exhaust shaft", "own exhaust shaft", "no exhaust shaft of its own")
        }
        Criterion::Canteen => {
            present("Canteen", "canteen", "canteen within walking distance", "no canteen within walking distance")
        }
        Criterion::Power => measured("Transformer", "transformer capacity"),
        Criterion::PowerLater => measured("Power later on", "expansion capacity"),
        Criterion::DualFeed => present("Dual feed", "dual feed", "power from two sides", "power from one side only"),
        Criterion::Water => measured("Water", "water supply"),
        Criterion::Drainage => measured("Waste water", "drainage"),
        Criterion::Gas => present("Natural gas", "natural gas", "natural gas on site", "no natural gas"),
        Criterion::Steam => measured("Steam", "steam supply").none_at_zero(),
        Criterion::TrucksPerDay => measured("Trucks a day", "trucks a day"),
        Criterion::LongestTruck => measured("Longest truck", "truck length"),
        Criterion::Docks => measured("Loading docks", "docks").none_at_zero(),
        Criterion::StationDistance => measured("Railway station", "the railway station"),
        Criterion::HighSpeedDistance => measured("High-speed station", "the high-speed station"),
        Criterion::AirportDistance => measured("Airport", "the airport"),
        Criterion::PortDistance => measured("Cargo port", "the cargo port"),
        Criterion::ExpresswayDistance => measured("Expressway", "the expressway"),
        Criterion::IndustryAllowed => present(
            "Industry allowed",
            "industry allowed",
            "your industry may come here",
            "your industry may not come here",
        )
        .answered("allowed", "not allowed"),
        Criterion::FireClass => measured("Fire class", "fire class"),
        Criterion::LandClass => measured("Land class", "land class"),
        Criterion::EnvironmentPaper => measured("Environmental review", "environmental review"),
        Criterion::HazardousGoods => present(
            "Hazardous goods store",
            "hazardous goods store",
            "hazardous goods store allowed",
            "no hazardous goods store allowed",
        )
        .answered("allowed", "not allowed"),
        Criterion::Bonded => present("Bonded", "bonded status", "in the bonded zone", "not bonded"),
        Criterion::NightWork => present("Night work", "night work", "night work allowed", "no night work")
            .answered("allowed", "not allowed"),
        Criterion::TitleDeed => {
            present("Own title deed", "title deed", "title in your own name", "no title in your own name")
        }
        Criterion::ExpansionLand => {
            present("Land to grow", "land to grow", "land to grow next door", "no land to grow next door")
        }
        Criterion::Rent => measured("Rent", "rent"),
        Criterion::SalePrice => measured("Purchase price", "purchase price"),
        Criterion::LandPrice => measured("Land price", "land price"),
        Criterion::YearlyCost => measured("Yearly cost", "yearly cost"),
        Criterion::ShortestLease => measured("Shortest lease", "shortest lease"),
        Criterion::MoveIn => measured("Move-in date", "move-in date").answered("on time", "late"),
        Criterion::LeadingIndustry => {
            present("Leading industry", "leading industry", "a leading industry here", "not a leading industry here")
        }
        Criterion::SupportingIndustries => measured("Suppliers and customers", "supply chain nearby"),
        Criterion::TestCentre => {
            present("Test centre", "test centre", "test centre for your products", "no test centre for your products")
        }
    }
}
