//! Costs over the years, what they are counted with, and what outdoes a site.

use super::capital;
use crate::catalog::WayIn;
use crate::engine::{NoCostReason, NotCountedReason};
use crate::request::{BuildingType, CostTerm};
use crate::text::tongue::{Dearer, Doubt, ProductionPart};

pub(super) fn term(term: CostTerm) -> &'static str {
    match term {
        CostTerm::Horizon => "Years counted",
        CostTerm::Discount => "Discount a year",
        CostTerm::Residual => "Worth at the end, share of what was paid",
        CostTerm::BuildSteel => "Building, single-storey steel",
        CostTerm::BuildMultiStorey => "Building, multi-storey",
        CostTerm::BuildMonths => "Time to build",
        CostTerm::FitOut => "Fit-out",
        CostTerm::FitOutMonths => "Time to fit out",
        CostTerm::PowerWorks => "Works for power that is missing",
        CostTerm::WaterWorks => "Works for water that is missing",
        CostTerm::PropertyFee => "Property fee",
        CostTerm::Deposit => "Deposit, in months of rent",
        CostTerm::RentFree => "Rent-free months",
    }
}

pub(super) fn source(term: CostTerm) -> &'static str {
    match term {
        CostTerm::Horizon => "Our way of counting: ten years",
        CostTerm::Discount => "Our way of counting: none",
        CostTerm::Residual => "Our way of counting: nothing is left",
        CostTerm::BuildSteel => "General practice, the middle of 1,200–1,800 yuan per m² of floor",
        CostTerm::BuildMultiStorey => "General practice, the middle of 1,600–2,300 yuan per m² of floor",
        CostTerm::BuildMonths => "No default: where the park states none, it is unknown",
        CostTerm::FitOut | CostTerm::FitOutMonths => "No default: it depends on your own plans",
        CostTerm::PowerWorks | CostTerm::WaterWorks => "No default: our sources name no price",
        CostTerm::PropertyFee => "No default: where the park states none, the cost is a lower bound",
        CostTerm::Deposit | CostTerm::RentFree => "No default: where the park states none, none is counted",
    }
}

pub(super) fn building_type(building: BuildingType) -> &'static str {
    match building {
        BuildingType::SingleStoreySteel => "single-storey steel",
        BuildingType::MultiStorey => "multi-storey",
    }
}

pub(super) fn deed(way: WayIn) -> &'static str {
    match way {
        WayIn::Rent => "renting",
        WayIn::Buy => "buying",
        WayIn::CustomBuilt => "custom building",
        WayIn::Land => "land and building",
        WayIn::Workspace => "a workspace",
    }
}

pub(super) fn spread(years: &str, discount: Option<&str>) -> String {
    match discount {
        Some(share) => format!("Spread over {years}, without tax, discounted by {share} a year"),
        None => format!("Spread over {years}, without tax or interest"),
    }
}

pub(super) fn crossover(before: &str, after: &str, years: &str, doubt: Option<Doubt>) -> String {
    let doubt = match doubt {
        Some(Doubt::LowerBound) => " One of the two is a lower bound, so the year may move.",
        Some(Doubt::Assumption) => " This rests on assumed values, listed below.",
        None => "",
    };
    format!("{} costs less for the first {years}, {after} from then on.{doubt}", capital(before))
}

pub(super) fn cheapest_throughout(deed: &str, years: &str) -> String {
    format!("{} costs least over all {years}.", capital(deed))
}

pub(super) fn not_counted(item: &str, reason: NotCountedReason, quantity: Option<&str>) -> String {
    let of = quantity.map(|quantity| format!(" for {quantity}")).unwrap_or_default();
    match reason {
        NotCountedReason::Unknown => format!("{item}: the park has not stated it"),
        NotCountedReason::NoPrice => format!("{item}{of}: fill in a price to count it"),
        NotCountedReason::NotSized => format!("{item}: say how much plant you need"),
        NotCountedReason::BeyondHorizon => {
            format!("{item}: the shortest lease runs {} beyond the years counted", quantity.unwrap_or_default())
        }
    }
}

pub(super) fn no_cost(way: &str, reason: NoCostReason) -> String {
    match reason {
        NoCostReason::PriceUnknown => format!("{way}: price unknown, ask the park"),
        NoCostReason::AreaUnknown => format!("{way}: area unknown, ask the park"),
        NoCostReason::NoSite => format!("{way}: no site that may fit is offered this way"),
    }
}

pub(super) fn production_part(part: ProductionPart<'_>) -> String {
    match part {
        ProductionPart::FreeNow => "free now".to_owned(),
        ProductionPart::FreeIn(months) => format!("free in {months}"),
        ProductionPart::FreeUnknown => "free at a time not stated".to_owned(),
        ProductionPart::Building(months) => format!("{months} of building"),
        ProductionPart::BuildingAssumed(months) => format!("{months} of building (your figure)"),
        ProductionPart::BuildingUnknown => "time to build not stated".to_owned(),
        ProductionPart::WaitsFor(works) => format!("waits for: {works}"),
        ProductionPart::FitOut(months) => format!("{months} of fit-out"),
    }
}

pub(super) fn production(parts: &[String]) -> String {
    capital(&parts.join(", "))
}

pub(super) fn dominated(by: &str, dearer: Dearer<'_>) -> String {
    match dearer {
        Dearer::AndFitsLess(money, points) => {
            format!("Worse in everything than {by}: {money} a year dearer, and {points} less fit")
        }
        Dearer::AndFitsTheSame(money) => format!("Fits no better than {by}, and is {money} a year dearer"),
        Dearer::NotAndFitsLess(points) => format!("Costs as much as {by}, and fits {points} less"),
    }
}
