//! How sure, why ahead, what is worth what.

use super::criteria;
use super::words::one_or;
use crate::engine::Standing;
use crate::request::{Criterion, Emphasis};
use crate::text::Plural;
use crate::text::tongue::{Lead, Manner, Sure, Tally, Traded};

pub(super) fn sure(sure: &Sure) -> String {
    match sure {
        Sure::Only { standing: Standing::Fits } => "The only one that fits, whatever the weights".to_owned(),
        Sure::Only { standing: Standing::Conditional | Standing::Misses } => {
            "The only one that may fit, whatever the weights".to_owned()
        }
        Sure::Always => "First whatever the weights".to_owned(),
        Sure::AlwaysShared { others } => {
            format!(
                "First whatever the weights, level with {} other {}",
                others.text,
                one_or("site", "sites", others.plural)
            )
        }
        Sure::First { share } => format!("First in {share} of weightings"),
        Sure::FirstShared { share, others } => format!(
            "First in {share} of weightings, level with {} other {}",
            others.text,
            one_or("site", "sites", others.plural)
        ),
        Sure::Alike { sites } => format!(
            "{} {} level on all that is known for sure: no weighting tells them apart",
            sites.text,
            one_or("site is", "sites are", sites.plural)
        ),
        Sure::NothingWeighed => "No site is ahead of another yet: give at least one requirement some weight".to_owned(),
        Sure::Radius { share } => {
            format!("Up to {share} of all weight may go to anything else before another site can take first place.")
        }
        Sure::RadiusAll => "No change of weights puts another site ahead of it.".to_owned(),
        Sure::RadiusNone => "Another site is level with it, so the slightest change of weights decides.".to_owned(),
        Sure::Overtakes { rival, points, from, to } => {
            format!("{rival} overtakes it once more than {points} of weight go from {from} to {to}.")
        }
        Sure::Level { rival } => format!("{rival} is level with it at these weights."),
        Sure::Shares { rival } => format!("{rival} is level with it whatever the weights: they share its place."),
        Sure::DrawsLevel { rival, from } => {
            format!("{rival} draws level only once no weight is left on {from}, and never gets ahead.")
        }
        Sure::Never { rival } => format!("{rival} never gets ahead, whatever the weights."),
        Sure::Stays { from, to } => format!("first place holds from {from} to {to}"),
        Sure::StaysAnyhow => "first place holds at any weight".to_owned(),
    }
}

pub(super) fn traded(traded: &Traded) -> String {
    let left = amount(traded.criterion, traded.step.as_deref());
    if traded.beyond {
        let noun = criteria::words(traded.yardstick).noun;
        return super::capital(&format!("{left} outweighs all the play in {noun} ({})", traded.equals));
    }
    super::capital(&format!("{left} = {}", amount(traded.yardstick, Some(&traded.equals))))
}

/// So much better on a criterion.
fn amount(criterion: Criterion, step: Option<&str>) -> String {
    let words = criteria::words(criterion);
    let noun = words.noun;
    let Some(step) = step else {
        return match Manner::of(criterion) {
            Manner::Present => words.yes().to_owned(),
            Manner::Class(_)
            | Manner::Area
            | Manner::Measured
            | Manner::Counted(_)
            | Manner::TruckLength
            | Manner::Closeness
            | Manner::Price
            | Manner::YearlyCost
            | Manner::Distance
            | Manner::Lease
            | Manner::MoveIn => format!("the {noun} asked"),
        };
    };
    match Manner::of(criterion) {
        Manner::Area
        | Manner::Measured
        | Manner::TruckLength
        | Manner::Closeness
        | Manner::Price
        | Manner::YearlyCost => format!("{step} of {noun}"),
        Manner::Counted(_) => format!("{step} more"),
        Manner::Distance => format!("{step} to {noun}"),
        Manner::Lease => format!("{step} of lease"),
        Manner::MoveIn => format!("{step} of waiting"),
        Manner::Present | Manner::Class(_) => step.to_owned(),
    }
}

pub(super) fn lead(lead: &Lead) -> String {
    let text = match lead {
        Lead::Standing { a, b, standing_a, standing_b, lacks } => {
            let (a_stands, b_stands) = (stands(*standing_a), stands(*standing_b));
            let why = if lacks.is_empty() { String::new() } else { format!(": {lacks}") };
            format!("{a} {a_stands}, {b} {b_stands}{why}.")
        }
        Lead::AtBest { a, points } => {
            format!("Both are level for sure; {a} can gain {points} more once what is unknown is confirmed.")
        }
        Lead::Revived { a } => {
            format!("Both are level on points; {a} comes first because it brings idle space back into use.")
        }
        Lead::Cheaper { a, cost, other: Some(other) } => {
            format!("Both are level on points; {a} comes first because it costs less: {cost} against {other}.")
        }
        Lead::Cheaper { a, cost, other: None } => {
            format!("Both are level on points; {a} comes first because its cost is known: {cost}.")
        }
        Lead::Alike { a, b } => {
            format!("Nothing tells {a} and {b} apart; {a} is listed first by its number alone.")
        }
        Lead::FewerPoints { b, points, cons } => {
            format!("By points alone {b} would be {points} ahead, thanks to {cons}.")
        }
        Lead::NothingAgainst { a, b, pros, points } => {
            format!("{a} is better on {pros} ({points}), and {b} on nothing.")
        }
        Lead::Outweighs { a, b, pros, points_for, cons, points_against } => {
            format!(
                "{a} is better on {pros}: {points_for}, which outweighs all that speaks for {b}: {cons}, {points_against}."
            )
        }
        Lead::Balanced { a, b, pros, cons } => {
            format!("{a} is better on {pros} and {b} on {cons}, and both weigh the same.")
        }
    };
    super::capital(&text)
}

fn stands(standing: Standing) -> &'static str {
    match standing {
        Standing::Fits => "fits",
        Standing::Conditional => "may fit",
        Standing::Misses => "does not fit",
    }
}

pub(super) fn score_points(number: &str, plural: Plural) -> String {
    format!("{number} {}", one_or("point", "points", plural))
}

pub(super) fn and_more(named: &[String], more: &Tally) -> String {
    format!("{} and {} more", named.join(", "), more.text)
}

pub(super) fn emphasis(emphasis: Emphasis) -> &'static str {
    match emphasis {
        Emphasis::SpeedOfStart => "Early start",
        Emphasis::LowestCost => "Lowest cost",
        Emphasis::HeavyPlant => "Heavy plant",
        Emphasis::Exporter => "Exporter",
    }
}

pub(super) fn emphasis_needs(emphasis: &str, named: &str) -> String {
    format!("{emphasis}: nothing is asked yet that stands for it. Add, for instance, {named}.")
}
