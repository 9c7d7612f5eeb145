//! Units, classes and other closed lists.

use crate::catalog::{ClassTable, SiteKind, Status, WayIn};
use crate::engine::{CostItem, Note, ProvenanceLevel, Relation, Standing};
use crate::request::Group;
use crate::text::Plural;
use crate::text::tongue::Counted;
use crate::units::Unit;

pub(super) fn group(group: Group) -> &'static str {
    match group {
        Group::Size => "Size",
        Group::Building => "Building",
        Group::PowerAndWater => "Power and water",
        Group::Access => "Access",
        Group::Rules => "Rules and title",
        Group::Money => "Money",
        Group::Time => "Time",
        Group::Neighbours => "Neighbours",
    }
}

pub(super) fn unit(unit: Unit, plural: Plural) -> &'static str {
    match unit {
        Unit::SquareMetre => "m²",
        Unit::Mu => "mu",
        Unit::Hectare => "ha",
        Unit::SquareKilometre => "km²",
        Unit::Acre => "acres",
        Unit::SquareFoot => "sq ft",
        Unit::Tsubo => "tsubo",
        Unit::KilowattHour => "kWh",
        Unit::TenThousandKilowattHours => "10k kWh",
        Unit::MegawattHour => "MWh",
        Unit::GigawattHour => "GWh",
        Unit::Metre => "m",
        Unit::Foot => "ft",
        Unit::Tonne => "t",
        Unit::Kilogram => "kg",
        Unit::KilonewtonPerSquareMetre => "kN/m²",
        Unit::TonnePerSquareMetre => "t/m²",
        Unit::KilogramPerSquareMetre => "kg/m²",
        Unit::PoundPerSquareFoot => "psf",
        Unit::YuanPerSquareMetreMonth => "yuan/m²/month",
        Unit::YuanPerSquareMetreDay => "yuan/m²/day",
        Unit::YuanPerSquareMetreYear => "yuan/m²/year",
        Unit::YuanPerSquareMetre => "yuan/m²",
        Unit::TenThousandYuanPerMu => "10k yuan/mu",
        Unit::Yuan => "yuan",
        Unit::TenThousandYuan => "10k yuan",
        Unit::HundredMillionYuan => "100m yuan",
        Unit::KilovoltAmpere => "kVA",
        Unit::Kilowatt => "kW",
        Unit::Megawatt => "MW",
        Unit::TonnePerDay => "t/day",
        Unit::TonnePerHour => "t/h",
        Unit::TonneCoalEquivalent => "tce",
        Unit::Gigajoule => "GJ",
        Unit::Kilometre => "km",
        Unit::Minute => "min",
        Unit::Month => one_or("month", "months", plural),
        Unit::Year => one_or("year", "years", plural),
        Unit::Piece => one_or("piece", "pieces", plural),
        Unit::Fraction => "(0–1)",
        Unit::Percent => "%",
        Unit::Times => "×",
    }
}

pub(super) fn one_or(one: &'static str, other: &'static str, plural: Plural) -> &'static str {
    match plural {
        Plural::One => one,
        Plural::Other => other,
    }
}

pub(super) fn counted(counted: Counted, plural: Plural) -> &'static str {
    match counted {
        Counted::Beds => one_or("bed", "beds", plural),
        Counted::Desks => one_or("desk", "desks", plural),
        Counted::TrucksPerDay => one_or("truck a day", "trucks a day", plural),
        Counted::Docks => one_or("dock", "docks", plural),
    }
}

pub(super) fn class(table: ClassTable, rank: u8) -> &'static str {
    let names: &[&'static str] = match table {
        ClassTable::Fire => &["class E (wu)", "class D (ding)", "class C (bing)", "class B (yi)", "class A (jia)"],
        ClassTable::Land => {
            &["M1 industrial", "M2 industrial", "M3 industrial", "W1 storage", "W2 storage", "W3 storage"]
        }
        ClassTable::EnvironmentPaper => &["no review", "registration form", "report form", "full report"],
    };
    names.get(usize::from(rank)).or(names.last()).copied().unwrap_or_default()
}

pub(super) fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Fits => "Fits",
        Standing::Conditional => "May fit",
        Standing::Misses => "Does not fit",
    }
}

pub(super) fn way_in(way: WayIn) -> &'static str {
    match way {
        WayIn::Rent => "Rent",
        WayIn::Buy => "Buy",
        WayIn::CustomBuilt => "Custom-built",
        WayIn::Land => "Land",
        WayIn::Workspace => "Workspace",
    }
}

pub(super) fn kind(kind: SiteKind) -> &'static str {
    match kind {
        SiteKind::PlantUnit => "Plant",
        SiteKind::Parcel => "Plot",
        SiteKind::Workspace => "Workspace",
    }
}

pub(super) fn status(status: Status) -> &'static str {
    match status {
        Status::Vacant => "Vacant",
        Status::BeingPrepared => "Being prepared",
        Status::InBidding => "In bidding",
        Status::Sold => "Sold",
        Status::Let => "Let",
        Status::Withdrawn => "Withdrawn",
    }
}

pub(super) fn cost_item(item: CostItem) -> &'static str {
    match item {
        CostItem::Rent => "Rent",
        CostItem::RentFree => "Rent-free months",
        CostItem::Deposit => "Deposit",
        CostItem::PropertyFee => "Property fee",
        CostItem::Purchase => "Purchase",
        CostItem::Land => "Land",
        CostItem::Construction => "Building",
        CostItem::FitOut => "Fit-out",
        CostItem::PowerWorks => "Power works",
        CostItem::WaterWorks => "Water works",
        CostItem::Residual => "Worth at the end",
    }
}

pub(super) fn relation(relation: Relation) -> &'static str {
    match relation {
        Relation::Supplier => "supplier",
        Relation::Customer => "customer",
        Relation::Both => "supplier and customer",
        Relation::SameTrade => "same trade",
    }
}

pub(super) fn note(note: Note) -> &'static str {
    match note {
        Note::AsksNothing => {
            "Nothing is asked yet: revived idle space comes first, then the lowest yearly cost; what is in bidding or being prepared comes last."
        }
        Note::NoImportance => "All importances are 0, so every score is 0.",
        Note::MoveInPassed => "The move-in date has passed, so today counts in its place.",
        Note::NoCandidates => "The park offers nothing this way at present. Try another way in.",
    }
}

pub(super) fn level(level: ProvenanceLevel) -> &'static str {
    match level {
        ProvenanceLevel::Site => "this site",
        ProvenanceLevel::Building => "building",
        ProvenanceLevel::SubPark => "sub-park",
    }
}
