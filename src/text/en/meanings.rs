//! One line for each criterion: what it is, its unit, and where one finds the number.

use crate::request::Criterion;

pub(super) fn meaning(criterion: Criterion) -> &'static str {
    match criterion {
        Criterion::PlantArea => "Floor for production and storage: what you have now plus the growth you plan",
        Criterion::LandArea => "Land you want to take; 1 mu is about 667 m²",
        Criterion::OfficeArea => "Floor for offices and R&D; 8–10 m² a person is usual",
        Criterion::YardArea => "Your own ground outdoors for storing, parking and loading: measure the yard you have",
        Criterion::DormitoryBeds => "Beds the park should find for staff: count who will need one",
        Criterion::Desks => "Desks ready to use: one for each person who comes in",
        Criterion::ClearHeight => {
            "Floor to the lowest beam or duct, in m: your tallest machine from its data sheet, plus the hook and slings above it"
        }
        Criterion::StoreyHeight => "Floor to floor, in m: usually about 1 m more than the clear height",
        Criterion::FloorLoad => {
            "Weight a square metre must bear, in t/m²: machine weight over its footprint, both on the data sheet"
        }
        Criterion::Crane => "Capacity of the installed crane, in t: your heaviest single lift, such as a mould",
        Criterion::CraneHookHeight => {
            "Floor to the hook at its highest, in m: the workpiece, its slings and what it must pass over"
        }
        Criterion::GoodsLift => "What the goods lift carries, in t: your heaviest pallet or machine that goes upstairs",
        Criterion::ColumnSpacing => "Narrower gap between columns, in m: the widest part of your line's layout",
        Criterion::GroundFloor => "For heavy or vibrating machines, or where vehicles drive in",
        Criterion::WholeBuilding => "No other firm under the same roof",
        Criterion::CleanRoom => "A clean room that is built and ready to use",
        Criterion::Sprinklers => "Sprinklers installed: ask your insurer and fire officer",
        Criterion::ExhaustShaft => "A shaft of your own to the roof, for spraying, welding or fumes",
        Criterion::Canteen => "A canteen within walking distance",
        Criterion::Power => {
            "Transformer capacity at the start, in kVA: the maximum demand on last year's bills, or all nameplates added up times the share that runs at once"
        }
        Criterion::PowerLater => "Capacity you can grow to, in kVA: total machine power once you have expanded",
        Criterion::DualFeed => "Power from two sides, so that one failure does not stop you",
        Criterion::Water => "Water used a day, in t/day: the monthly bill over your working days",
        Criterion::Drainage => "Process waste water a day, in t/day: your environmental or discharge permit",
        Criterion::Gas => "Natural gas piped to the building",
        Criterion::Steam => "Steam used an hour, in t/h: the boiler plate, or the sum of what uses steam",
        Criterion::TrucksPerDay => "Trucks in and out a day: the gate log or delivery notes",
        Criterion::LongestTruck => "Longest truck that must reach the door, in m: trailers are usually within 17.5 m",
        Criterion::Docks => "Loading docks: how many trucks you load at once",
        Criterion::StationDistance => {
            "Road to the railway station, in km: measure on a map how far it is from your present plant"
        }
        Criterion::HighSpeedDistance => "Road to the high-speed station, in km: matters to visitors and staff",
        Criterion::AirportDistance => "Road to the airport, in km: matters for air freight",
        Criterion::PortDistance => "Road to the cargo port, in km: matters for river and sea freight",
        Criterion::ExpresswayDistance => "Road to the expressway, in km: matters when you ship every day",
        Criterion::IndustryAllowed => "Your industry may come here and is not on the excluded list",
        Criterion::FireClass => {
            "Fire hazard of your production, from A (highest) to E: your fire approval or design papers"
        }
        Criterion::LandClass => "Class of industrial or storage land your project needs: your project filing",
        Criterion::EnvironmentPaper => {
            "Environmental review your project needs: your current approval, or ask your consultant"
        }
        Criterion::HazardousGoods => "A separate store for hazardous goods such as paint or solvent is allowed",
        Criterion::Bonded => "Under customs supervision: duty on imported parts is deferred",
        Criterion::NightWork => "Work at night, with three shifts, is allowed",
        Criterion::TitleDeed => "The title can be in your own name: matters if you want a mortgage",
        Criterion::ExpansionLand => "A plot next door is kept for growth",
        Criterion::Rent => "Rent without property fee, in yuan/m²/month: see your present lease",
        Criterion::SalePrice => "Price of the floor when you buy it, in yuan/m²: your budget over the floor you need",
        Criterion::LandPrice => "Price of the land, in yuan/m²; 10,000 yuan a mu is 15 yuan/m²",
        Criterion::YearlyCost => {
            "Rent, purchase, land, building and property fee over ten years, spread by year, in yuan; no tax or interest"
        }
        Criterion::ShortestLease => {
            "Shortest term you would have to sign, in months: see the notice and term of your present lease"
        }
        Criterion::MoveIn => "Ready by your move-in date; without one, today counts",
        Criterion::LeadingIndustry => "Your industry is one that this part of the park is meant for",
        Criterion::SupportingIndustries => {
            "Share of what you buy and sell that firms nearby could cover, 0–100%, by the national input-output table"
        }
        Criterion::TestCentre => "A centre nearby that can test your products",
    }
}
