//! The criteria in English: as heading, inside a sentence, as question.

use crate::request::Criterion;
use crate::text::tongue::CriterionWords;

pub(super) fn words(criterion: Criterion) -> CriterionWords {
    let measured = CriterionWords::measured;
    let present = CriterionWords::present;
    match criterion {
        Criterion::PlantArea => measured("Plant area", "plant", "How much plant can {} offer?"),
        Criterion::LandArea => measured("Land area", "land", "How much land is there at {}?"),
        Criterion::OfficeArea => measured("Office area", "office space", "How much office space can {} offer?"),
        Criterion::YardArea => measured("Yard", "yard", "How large is the yard of {}?"),
        Criterion::DormitoryBeds => measured("Dormitory beds", "beds", "How many dormitory beds can {} count on?"),
        Criterion::Desks => measured("Desks", "desks", "How many desks are set up at {}?"),
        Criterion::ClearHeight => measured("Clear height", "clear height", "What is the clear height of {}?"),
        Criterion::StoreyHeight => measured("Storey height", "storey height", "What is the storey height of {}?"),
        Criterion::FloorLoad => measured("Floor load", "floor load", "What load does the floor of {} carry?"),
        Criterion::Crane => measured("Crane", "crane capacity", "What is the crane capacity of {}?").none_at_zero(),
        Criterion::CraneHookHeight => {
            measured("Hook height", "hook height", "How high does the crane hook of {} reach?").none_at_zero()
        }
        Criterion::GoodsLift => {
            measured("Goods lift", "goods lift capacity", "What can the goods lift of {} carry?").none_at_zero()
        }
        Criterion::ColumnSpacing => measured("Column spacing", "column spacing", "What is the column grid of {}?"),
        Criterion::GroundFloor => present(
            "Ground floor",
            "ground floor",
            "Is {} on the ground floor?",
            "on the ground floor",
            "not on the ground floor",
        ),
        Criterion::WholeBuilding => present(
            "Whole building",
            "whole building",
            "Can {} be had as a whole building?",
            "whole building to yourself",
            "shares its building",
        ),
        Criterion::CleanRoom => {
            present("Clean room", "clean room", "Does {} have a clean room?", "clean room ready", "no clean room")
        }
        Criterion::Sprinklers => {
            present("Sprinklers", "sprinklers", "Does {} have sprinklers?", "sprinklers installed", "no sprinklers")
        }
        Criterion::ExhaustShaft => present(
            "Exhaust shaft",
            "exhaust shaft",
            "Does {} have an exhaust shaft of its own?",
            "own exhaust shaft",
            "no exhaust shaft of its own",
        ),
        Criterion::Canteen => present(
            "Canteen",
            "canteen",
            "Is there a canteen within walking distance of {}?",
            "canteen within walking distance",
            "no canteen within walking distance",
        ),
        Criterion::Power => {
            measured("Transformer", "transformer capacity", "What transformer capacity is there for {}?")
        }
        Criterion::PowerLater => {
            measured("Power later on", "expansion capacity", "To what capacity can the power of {} be raised later?")
        }
        Criterion::DualFeed => present(
            "Dual feed",
            "dual feed",
            "Is {} fed from two sides?",
            "power from two sides",
            "power from one side only",
        ),
        Criterion::Water => measured("Water", "water supply", "How much water a day can {} get?"),
        Criterion::Drainage => measured("Waste water", "drainage", "How much waste water a day can {} discharge?"),
        Criterion::Gas => {
            present("Natural gas", "natural gas", "Is natural gas laid to {}?", "natural gas on site", "no natural gas")
        }
        Criterion::Steam => measured("Steam", "steam supply", "How much steam can {} get?").none_at_zero(),
        Criterion::TrucksPerDay => measured("Trucks a day", "trucks a day", "How many trucks a day can {} take?"),
        Criterion::LongestTruck => {
            measured("Longest truck", "truck length", "What is the longest truck that gets to the door of {}?")
        }
        Criterion::Docks => measured("Loading docks", "docks", "How many loading docks does {} have?").none_at_zero(),
        Criterion::StationDistance => {
            measured("Railway station", "the railway station", "How far by road is {} from the railway station?")
        }
        Criterion::HighSpeedDistance => measured(
            "High-speed station",
            "the high-speed station",
            "How far by road is {} from the high-speed station?",
        ),
        Criterion::AirportDistance => measured("Airport", "the airport", "How far by road is {} from the airport?"),
        Criterion::PortDistance => {
            measured("Cargo port", "the cargo port", "How far by road is {} from the cargo port?")
        }
        Criterion::ExpresswayDistance => {
            measured("Expressway", "the expressway", "How far by road is {} from the expressway?")
        }
        Criterion::IndustryAllowed => present(
            "Industry allowed",
            "industry allowed",
            "May our industry come to {}?",
            "your industry may come here",
            "your industry may not come here",
        )
        .answered("allowed", "not allowed"),
        Criterion::FireClass => {
            measured("Fire class", "fire class", "For which fire class of production is {} approved?")
        }
        Criterion::LandClass => measured("Land class", "land class", "What is the land class of {}?"),
        Criterion::EnvironmentPaper => measured(
            "Environmental review",
            "environmental review",
            "Up to which kind of environmental review does {} take projects?",
        ),
        Criterion::HazardousGoods => present(
            "Hazardous goods store",
            "hazardous goods store",
            "May a store for hazardous goods be kept at {}?",
            "hazardous goods store allowed",
            "no hazardous goods store allowed",
        )
        .answered("allowed", "not allowed"),
        Criterion::Bonded => {
            present("Bonded", "bonded status", "Is {} under customs supervision?", "in the bonded zone", "not bonded")
        }
        Criterion::NightWork => present(
            "Night work",
            "night work",
            "Are three shifts allowed at {}?",
            "night work allowed",
            "no night work",
        )
        .answered("allowed", "not allowed"),
        Criterion::TitleDeed => present(
            "Own title deed",
            "title deed",
            "Can the title of {} be had in our own name?",
            "title in your own name",
            "no title in your own name",
        ),
        Criterion::ExpansionLand => present(
            "Land to grow",
            "land to grow",
            "Is land kept next to {} for us to grow?",
            "land to grow next door",
            "no land to grow next door",
        ),
        Criterion::Rent => measured("Rent", "rent", "What is the rent of {}?"),
        Criterion::SalePrice => measured("Purchase price", "purchase price", "What is the purchase price of {}?"),
        Criterion::LandPrice => measured("Land price", "land price", "What is the land price of {}?"),
        Criterion::YearlyCost => {
            measured("Yearly cost", "yearly cost", "What are the price and the property fee of {}?")
        }
        Criterion::ShortestLease => measured("Shortest lease", "shortest lease", "What is the shortest lease of {}?"),
        Criterion::MoveIn => measured("Move-in date", "move-in date", "When could we move into {} at the earliest?")
            .answered("on time", "late"),
        Criterion::LeadingIndustry => present(
            "Leading industry",
            "leading industry",
            "Is our industry one of those that the part of the park around {} is meant for?",
            "a leading industry here",
            "not a leading industry here",
        ),
        Criterion::SupportingIndustries => measured(
            "Suppliers and customers",
            "supply chain nearby",
            "Which of our likely suppliers and customers are near {}?",
        ),
        Criterion::TestCentre => present(
            "Test centre",
            "test centre",
            "Is there a centre near {} that can test our products?",
            "test centre for your products",
            "no test centre for your products",
        ),
    }
}
