//! How an offer stands to what is asked: for the table and for the chip.

use super::criteria;
use crate::catalog::ClassTable;
use crate::request::Levels;
use crate::text::tongue::{Manner, Stand, Told, Tongue, When};

pub(super) fn gap(tongue: &dyn Tongue, stand: &Stand, told: &Told<'_>) -> String {
    let Told { manner, by, offered, .. } = *told;
    match stand {
        Stand::Spare => match manner {
            Manner::Price | Manner::YearlyCost | Manner::Distance | Manner::Lease => format!("−{by}"),
            Manner::Area
            | Manner::Measured
            | Manner::Counted(_)
            | Manner::TruckLength
            | Manner::Closeness
            | Manner::Present
            | Manner::MoveIn
            | Manner::Class(_) => format!("+{by}"),
        },
        Stand::BelowWish(_) => match manner {
            Manner::Price | Manner::YearlyCost | Manner::Distance | Manner::Lease => format!("{by} above the wish"),
            Manner::Area
            | Manner::Measured
            | Manner::Counted(_)
            | Manner::TruckLength
            | Manner::Closeness
            | Manner::Present
            | Manner::MoveIn
            | Manner::Class(_) => format!("{by} below the wish"),
        },
        Stand::TakesToo => match manner {
            Manner::Class(ClassTable::EnvironmentPaper) => "takes it too".to_owned(),
            Manner::Area
            | Manner::Measured
            | Manner::Counted(_)
            | Manner::TruckLength
            | Manner::Closeness
            | Manner::Price
            | Manner::YearlyCost
            | Manner::Distance
            | Manner::Lease
            | Manner::Present
            | Manner::MoveIn
            | Manner::Class(ClassTable::Fire | ClassTable::Land) => "allowed too".to_owned(),
        },
        Stand::RightSize => "as asked".to_owned(),
        Stand::Exact => match manner {
            Manner::Present | Manner::Class(_) => "as asked".to_owned(),
            Manner::MoveIn => "on time".to_owned(),
            Manner::Area
            | Manner::Measured
            | Manner::Counted(_)
            | Manner::TruckLength
            | Manner::Closeness
            | Manner::Price
            | Manner::YearlyCost
            | Manner::Distance
            | Manner::Lease => "exactly".to_owned(),
        },
        Stand::Short => match manner {
            Manner::Area | Manner::Measured | Manner::Counted(_) | Manner::TruckLength | Manner::Closeness => {
                format!("{by} short")
            }
            Manner::Price | Manner::YearlyCost => format!("{by} over"),
            Manner::Distance => format!("{by} too far"),
            Manner::Lease => format!("{by} too long"),
            Manner::MoveIn => format!("{by} late"),
            Manner::Present | Manner::Class(_) => "not met".to_owned(),
        },
        Stand::TooMuch => format!("{by} too large"),
        Stand::Planned(when) => match (manner, when) {
            (Manner::Present, When::From(day)) => format!("from {}", tongue.short_day(*day)),
            (Manner::Present, When::After(works)) => format!("after {works}"),
            (_, When::From(day)) => format!("{offered} from {}", tongue.short_day(*day)),
            (_, When::After(works)) => format!("{offered} after {works}"),
            (_, When::Open) => format!("{}, no date yet", tongue.planned(manner, offered)),
        },
        Stand::Built(Some(months)) => format!("in about {months}"),
        Stand::Built(None) => "can be built".to_owned(),
        Stand::Unknown => "ask the park".to_owned(),
    }
}

pub(super) fn reason(tongue: &dyn Tongue, stand: &Stand, told: &Told<'_>) -> String {
    let words = criteria::words(told.criterion);
    let Told { manner, by, offered, .. } = *told;
    let noun = words.noun;
    match stand {
        Stand::Spare => match manner {
            Manner::Area | Manner::Measured => format!("{by} more {noun} than asked"),
            Manner::Counted(_) => format!("{by} more than asked"),
            Manner::TruckLength => format!("takes trucks {by} longer than asked"),
            Manner::Closeness => format!("{offered} of your {noun}"),
            Manner::Price if told.has_wish() => format!("{noun} {by} below the wish"),
            Manner::Price => format!("{noun} {by} below the limit"),
            Manner::YearlyCost if told.has_wish() => format!("{by} a year below the wish"),
            Manner::YearlyCost => format!("{by} a year under budget"),
            Manner::Distance => format!("{offered} to {noun}"),
            Manner::Lease => format!("leases from {offered}"),
            Manner::Present => words.yes().to_owned(),
            Manner::MoveIn => "ready in time".to_owned(),
            Manner::Class(table) => takes(table, told),
        },
        Stand::BelowWish(wish) => {
            let offers = match manner {
                Manner::Counted(_) => offered.to_owned(),
                Manner::TruckLength => format!("takes trucks of {offered}"),
                Manner::Area => format!("{offered} of {noun}"),
                Manner::Closeness => format!("{offered} of your {noun}"),
                Manner::Distance => format!("{offered} to {noun}"),
                Manner::Lease => format!("leases from {offered}"),
                Manner::Measured
                | Manner::Price
                | Manner::YearlyCost
                | Manner::Present
                | Manner::MoveIn
                | Manner::Class(_) => format!("{noun} of {offered}"),
            };
            let lacks = match manner {
                Manner::Price | Manner::YearlyCost | Manner::Distance | Manner::Lease => "above",
                Manner::Area
                | Manner::Measured
                | Manner::Counted(_)
                | Manner::TruckLength
                | Manner::Closeness
                | Manner::Present
                | Manner::MoveIn
                | Manner::Class(_) => "short of",
            };
            format!("{offers}, {by} {lacks} the {wish} wished")
        }
        Stand::RightSize => format!("right size: {offered} of {noun}"),
        Stand::Exact | Stand::TakesToo => match manner {
            Manner::Area => format!("right size: {offered} of {noun}"),
            Manner::Measured => format!("{noun} of {offered}, as asked"),
            Manner::Closeness => format!("{offered} of your {noun}"),
            Manner::Counted(_) => format!("{offered}, as asked"),
            Manner::TruckLength => format!("takes trucks of {offered}"),
            Manner::Price if told.has_wish() => format!("{noun} of {offered}, as wished"),
            Manner::Price => format!("{noun} right at the limit"),
            Manner::YearlyCost if told.has_wish() => format!("{noun} of {offered}, as wished"),
            Manner::YearlyCost => "right on budget".to_owned(),
            Manner::Distance => format!("{offered} to {noun}"),
            Manner::Lease => format!("leases from {offered}"),
            Manner::Present => words.yes().to_owned(),
            Manner::MoveIn => "ready in time".to_owned(),
            Manner::Class(table) => takes(table, told),
        },
        Stand::Short => match manner {
            Manner::Area | Manner::Measured => format!("needs {by} more {noun}"),
            Manner::Counted(_) => format!("{by} short"),
            Manner::TruckLength => format!("needs room for trucks {by} longer"),
            Manner::Closeness => format!("only {offered} of your {noun}"),
            Manner::Price => format!("{noun} {by} above the limit"),
            Manner::YearlyCost => format!("{by} a year over budget"),
            Manner::Distance => format!("{by} too far from {noun}"),
            Manner::Lease => format!("{noun} {by} too long"),
            Manner::Present => words.no().to_owned(),
            Manner::MoveIn => format!("ready {by} late"),
            Manner::Class(table) => takes_not(table, told),
        },
        Stand::TooMuch => format!("{by} more {noun} than the most you want"),
        Stand::Planned(when) => {
            let when = match when {
                When::From(day) => format!("from {}", tongue.short_day(*day)),
                When::After(works) => format!("after {works}"),
                When::Open if matches!(manner, Manner::Class(_)) => {
                    return format!("{noun}: {}, no date yet", tongue.planned(manner, offered));
                }
                When::Open => "planned, no date yet".to_owned(),
            };
            match manner {
                Manner::Present | Manner::MoveIn => format!("{noun} {when}"),
                Manner::Area => format!("{offered} of {noun} {when}"),
                Manner::Closeness => format!("{offered} of your {noun} {when}"),
                Manner::Distance => format!("{offered} to {noun} {when}"),
                Manner::Class(table) => format!("{} {when}", takes(table, told)),
                Manner::Counted(_) => format!("{offered} {when}"),
                Manner::Measured | Manner::TruckLength | Manner::Price | Manner::YearlyCost | Manner::Lease => {
                    format!("{noun} of {offered} {when}")
                }
            }
        }
        Stand::Built(_) => format!("{noun} built to order"),
        Stand::Unknown => match manner {
            Manner::Distance => format!("distance to {noun} to be confirmed"),
            Manner::Counted(_) => format!("number of {noun} to be confirmed"),
            Manner::Area => format!("{} to be confirmed", words.name.to_ascii_lowercase()),
            Manner::Measured
            | Manner::TruckLength
            | Manner::Closeness
            | Manner::Price
            | Manner::YearlyCost
            | Manner::Lease
            | Manner::Present
            | Manner::MoveIn
            | Manner::Class(_) => format!("{noun} to be confirmed"),
        },
    }
}

fn takes(table: ClassTable, told: &Told<'_>) -> String {
    let asked = told.asked;
    match (table, told.levels) {
        (ClassTable::Fire, _) => format!("{asked} production allowed"),
        (ClassTable::Land, _) => format!("{asked} use allowed"),
        (ClassTable::EnvironmentPaper, Levels::Class(0)) => "takes projects without review".to_owned(),
        (ClassTable::EnvironmentPaper, _) => format!("takes projects with a {asked}"),
    }
}

fn takes_not(table: ClassTable, told: &Told<'_>) -> String {
    let asked = told.asked;
    match table {
        ClassTable::Fire => format!("no {asked} production"),
        ClassTable::Land => format!("no {asked} use allowed"),
        ClassTable::EnvironmentPaper => format!("takes no projects with a {asked}"),
    }
}
