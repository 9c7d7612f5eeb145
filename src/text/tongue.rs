//! What every language must supply. Finished numbers and names come in; the language puts them into words.

use super::{Key, Plural, SummaryPart};
use crate::catalog::{ClassTable, WayIn};
use crate::engine::{Note, Standing};
use crate::request::{Criterion, Group, Levels};
use crate::units::{Day, TypedError, Unit};

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Counted {
    Beds,
    Desks,
    TrucksPerDay,
    Docks,
}

/// How a criterion is spoken of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Manner {
    /// So much floor or land, neither too little nor too much.
    Area,
    /// More is better: heights, loads, capacities.
    Measured,
    /// Things that are counted.
    Counted(Counted),
    /// The longest truck that gets to the door.
    TruckLength,
    /// Closeness to suppliers and customers, in percentage points.
    Closeness,
    /// A rent or price that should stay below a limit.
    Price,
    /// What a site costs a year.
    YearlyCost,
    /// A way that should be short.
    Distance,
    /// A lease that should be short.
    Lease,
    /// There or not.
    Present,
    /// Ready on the day.
    MoveIn,
    /// A class that takes the project.
    Class(ClassTable),
}

impl Manner {
    pub(super) fn of(criterion: Criterion) -> Manner {
        match criterion {
            Criterion::PlantArea | Criterion::LandArea | Criterion::OfficeArea => Manner::Area,
            Criterion::YardArea
            | Criterion::ClearHeight
            | Criterion::StoreyHeight
            | Criterion::FloorLoad
            | Criterion::Crane
            | Criterion::CraneHookHeight
            | Criterion::GoodsLift
            | Criterion::ColumnSpacing
            | Criterion::Power
            | Criterion::PowerLater
            | Criterion::Water
            | Criterion::Drainage
            | Criterion::Steam => Manner::Measured,
            Criterion::DormitoryBeds => Manner::Counted(Counted::Beds),
            Criterion::Desks => Manner::Counted(Counted::Desks),
            Criterion::TrucksPerDay => Manner::Counted(Counted::TrucksPerDay),
            Criterion::Docks => Manner::Counted(Counted::Docks),
            Criterion::LongestTruck => Manner::TruckLength,
            Criterion::SupportingIndustries => Manner::Closeness,
            Criterion::Rent | Criterion::SalePrice | Criterion::LandPrice => Manner::Price,
            Criterion::YearlyCost => Manner::YearlyCost,
            Criterion::StationDistance
            | Criterion::HighSpeedDistance
            | Criterion::AirportDistance
            | Criterion::PortDistance
            | Criterion::ExpresswayDistance => Manner::Distance,
            Criterion::ShortestLease => Manner::Lease,
            Criterion::GroundFloor
            | Criterion::WholeBuilding
            | Criterion::CleanRoom
            | Criterion::Sprinklers
            | Criterion::ExhaustShaft
            | Criterion::Canteen
            | Criterion::DualFeed
            | Criterion::Gas
            | Criterion::IndustryAllowed
            | Criterion::HazardousGoods
            | Criterion::Bonded
            | Criterion::NightWork
            | Criterion::TitleDeed
            | Criterion::ExpansionLand
            | Criterion::LeadingIndustry
            | Criterion::TestCentre => Manner::Present,
            Criterion::MoveIn => Manner::MoveIn,
            Criterion::FireClass => Manner::Class(ClassTable::Fire),
            Criterion::LandClass => Manner::Class(ClassTable::Land),
            Criterion::EnvironmentPaper => Manner::Class(ClassTable::EnvironmentPaper),
        }
    }
}

/// The words of one criterion.
#[derive(Debug, Clone, Copy)]
pub(super) struct CriterionWords {
    /// As a heading.
    pub(super) name: &'static str,
    /// Inside a sentence.
    pub(super) noun: &'static str,
    /// For what is there or not: said where it is, and where it is not.
    pub(super) presence: Option<(&'static str, &'static str)>,
    /// Yes and no in a table, where other than the language's usual words.
    pub(super) answers: Option<(&'static str, &'static str)>,
    /// 0 says that there is none at all: no crane, no lift, no steam.
    pub(super) none_at_zero: bool,
}

impl CriterionWords {
    pub(super) const fn measured(name: &'static str, noun: &'static str) -> CriterionWords {
        CriterionWords { name, noun, presence: None, answers: None, none_at_zero: false }
    }

    pub(super) const fn present(
        name: &'static str,
        noun: &'static str,
        yes: &'static str,
        no: &'static str,
    ) -> CriterionWords {
        CriterionWords { name, noun, presence: Some((yes, no)), answers: None, none_at_zero: false }
    }

    pub(super) const fn answered(self, yes: &'static str, no: &'static str) -> CriterionWords {
        CriterionWords { answers: Some((yes, no)), ..self }
    }

    pub(super) const fn none_at_zero(self) -> CriterionWords {
        CriterionWords { none_at_zero: true, ..self }
    }

    /// Said where it is there.
    pub(super) fn yes(&self) -> &'static str {
        self.presence.map_or(self.noun, |(yes, _)| yes)
    }

    /// Said where it is not.
    pub(super) fn no(&self) -> &'static str {
        self.presence.map_or(self.noun, |(_, no)| no)
    }
}

/// What a sentence on one finding may speak of; all texts are finished.
#[derive(Debug, Clone, Copy)]
pub(super) struct Told<'a> {
    pub(super) criterion: Criterion,
    pub(super) manner: Manner,
    /// By how much more or less than asked; empty where nothing is measured.
    pub(super) by: &'a str,
    /// What is offered, or will be.
    pub(super) offered: &'a str,
    /// What is asked, without a sign.
    pub(super) asked: &'a str,
    /// What is asked, for classes.
    pub(super) levels: &'a Levels,
}

impl Told<'_> {
    /// Whether more is wished than what is still accepted.
    pub(super) fn has_wish(&self) -> bool {
        match *self.levels {
            Levels::AtLeast { want, limit, .. } => want > limit,
            Levels::AtMost { want, limit, .. } => want < limit,
            Levels::Around { .. } | Levels::Yes | Levels::Class(_) => false,
        }
    }
}

/// What is said of how sure an order is; all texts are finished.
#[derive(Debug, Clone)]
pub(super) enum Sure {
    /// No other site of its standing.
    Only { standing: Standing },
    /// Whatever the weights.
    Always,
    /// Whatever the weights, with others that are level with it under all of them.
    AlwaysShared { others: Tally },
    /// In so many of all weightings.
    First { share: String },
    /// In so many of all weightings, with others that are level with it under all of them.
    FirstShared { share: String, others: Tally },
    /// No weighting tells the sites apart.
    Alike { sites: Tally },
    /// Every importance is 0.
    NothingWeighed,
    /// So much of the weight may go anywhere.
    Radius { share: String },
    /// All of it may.
    RadiusAll,
    /// Another site is level.
    RadiusNone,
    /// So much weight must move for another to overtake the first.
    Overtakes { rival: String, points: String, from: String, to: String },
    /// Another is level with the first at the weights asked.
    Level { rival: String },
    /// Another is level with the first under all weights.
    Shares { rival: String },
    /// Another can at most draw level: once these count for nothing.
    DrawsLevel { rival: String, from: String },
    /// Another never draws level.
    Never { rival: String },
    /// Within these weights the first stays first.
    Stays { from: String, to: String },
    /// Within all weights it does.
    StaysAnyhow,
}

/// What one requirement is worth in terms of another; all texts are finished.
#[derive(Debug, Clone)]
pub(super) struct Traded {
    pub(super) criterion: Criterion,
    /// So much more or less of it; `None` for what is there or not.
    pub(super) step: Option<String>,
    pub(super) yardstick: Criterion,
    /// As much of the yardstick; all of its span where that does not suffice.
    pub(super) equals: String,
    pub(super) beyond: bool,
}

/// Why one site is ahead of another; all texts are finished.
#[derive(Debug, Clone)]
pub(super) enum Lead {
    /// By standing, whatever the points.
    Standing { a: String, b: String, standing_a: Standing, standing_b: Standing, lacks: String },
    /// Level for sure, more to be hoped for.
    AtBest { a: String, points: String },
    /// Level, and idle or revived.
    Revived { a: String },
    /// Level, and cheaper; the other's cost where it is known.
    Cheaper { a: String, cost: String, other: Option<String> },
    /// Level in all that is looked at.
    Alike { a: String, b: String },
    /// By points the other would be ahead.
    FewerPoints { b: String, points: String, cons: String },
    /// Better on some, worse on none.
    NothingAgainst { a: String, b: String, pros: String, points: String },
    /// These alone outweigh all that speaks against it.
    Outweighs { a: String, b: String, pros: String, points_for: String, cons: String, points_against: String },
    /// What speaks for either weighs the same.
    Balanced { a: String, b: String, pros: String, cons: String },
}

/// When something planned comes.
#[derive(Debug, Clone)]
pub(super) enum When {
    /// From a day.
    From(Day),
    /// After named works.
    After(String),
    /// Nobody has said.
    Open,
}

/// How an offer stands to what was asked; the same cases for the table and for the chip.
#[derive(Debug, Clone)]
pub(super) enum Stand {
    /// Better than what is wanted by a margin.
    Spare,
    /// Within the limit and short of what is wished: the wish.
    BelowWish(String),
    /// Of an area: between the limits, as wanted.
    RightSize,
    /// What is wanted, or there.
    Exact,
    /// A class beyond the one asked, which takes that as well.
    TakesToo,
    /// Below, late, dear, far or not there.
    Short,
    /// Of an area: above the upper limit.
    TooMuch,
    /// Not yet.
    Planned(When),
    /// What is built can have it, in so many months.
    Built(Option<String>),
    /// Nobody knows.
    Unknown,
}

/// What can be typed in place of a mistake: a number and a range as they usually are, or each of the two numbers that
/// were meant.
#[derive(Debug, Clone, Copy)]
pub(super) struct InItsPlace<'a> {
    pub(super) one: &'a str,
    pub(super) other: &'a str,
}

/// A count with its text and plural form.
#[derive(Debug, Clone)]
pub(super) struct Tally {
    pub(super) count: u32,
    pub(super) text: String,
    pub(super) plural: Plural,
}

/// A part of the way to production; all texts are finished.
#[derive(Debug, Clone, Copy)]
pub(super) enum ProductionPart<'a> {
    FreeNow,
    FreeIn(&'a str),
    FreeUnknown,
    Building(&'a str),
    /// The company states it, not the park.
    BuildingAssumed(&'a str),
    BuildingUnknown,
    /// Works of the park.
    WaitsFor(&'a str),
    FitOut(&'a str),
}

/// Why a year of crossing may move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Doubt {
    /// One of both costs is a lower bound.
    LowerBound,
    /// One of both rests on a default, or on what the company assumes.
    Assumption,
}

/// In what a site is outdone: how much dearer it is, how much less it fits.
#[derive(Debug, Clone, Copy)]
pub(super) enum Dearer<'a> {
    AndFitsLess(&'a str, &'a str),
    AndFitsTheSame(&'a str),
    NotAndFitsLess(&'a str),
}

/// What a sentence on a gap in the chain speaks of.
#[derive(Debug, Clone, Copy)]
pub(super) struct GapTold<'a> {
    pub(super) division: &'a str,
    pub(super) share: &'a str,
    /// It would sell to the newcomer; else it would buy.
    pub(super) sells: bool,
    /// Where in the park it is, listed; `None` where nowhere.
    pub(super) elsewhere: Option<&'a str>,
    /// The whole park is looked at.
    pub(super) whole_park: bool,
}

/// What a sentence on a firm whose gap the newcomer closes speaks of.
#[derive(Debug, Clone, Copy)]
pub(super) struct FillTold<'a> {
    pub(super) firm: &'a str,
    /// The newcomer's division.
    pub(super) own_division: &'a str,
    pub(super) share: &'a str,
    /// The newcomer would sell to the firm; else it would buy.
    pub(super) sells: bool,
    pub(super) certain: bool,
}

/// What a company gets.
#[derive(Debug, Clone)]
pub(super) enum Got {
    /// The site that it likes best.
    FirstChoice,
    /// Another one, by so many points worse and perhaps with something to be confirmed.
    Other { points: Option<String>, lower_standing: bool },
    /// None, for others have them.
    NoneLeft,
    /// None, for none suits it; the nearest with what it lacks.
    NoneOpen { nearest: Option<(String, String)> },
}

/// What would be if a company got its first choice.
#[derive(Debug, Clone)]
pub(super) enum Otherwise {
    /// So many companies fewer would have a site that fits.
    FewerFit(Tally),
    /// So many companies more would have none.
    FewerServed(Tally),
    /// All together would lose so many points.
    Points(String),
    /// Nothing would be lost.
    AsGood,
}

/// What a sentence on what a company gets speaks of.
#[derive(Debug, Clone)]
pub(super) struct PairingTold<'a> {
    pub(super) got: Got,
    /// Its first choice and who has it; empty where it has it itself.
    pub(super) first: &'a str,
    pub(super) taken_by: &'a str,
    pub(super) otherwise: Option<Otherwise>,
    pub(super) same_as: Option<&'a str>,
}

/// The words of one language that the page shows first; what follows is [`Narrator`](super::narrator::Narrator)'s.
pub(super) trait Tongue {
    // Words
    fn key(&self, key: Key) -> &'static str;
    fn criterion(&self, criterion: Criterion) -> CriterionWords;
    fn group(&self, group: Group) -> &'static str;
    fn unit(&self, unit: Unit, plural: Plural) -> &'static str;
    /// Whether that unit stands apart from its number.
    fn has_space_before_unit(&self, _unit: &str) -> bool {
        true
    }
    /// A unit of area that is at home where the language is spoken and unknown to the park.
    fn area_unit_at_home(&self) -> Option<Unit> {
        None
    }
    /// What is counted, after the number.
    fn counted(&self, counted: Counted, plural: Plural) -> &'static str;
    fn class(&self, table: ClassTable, rank: u8) -> &'static str;
    fn yes_no(&self, criterion: Criterion, yes: bool) -> &'static str;
    fn standing(&self, standing: Standing) -> &'static str;
    fn way_in(&self, way: WayIn) -> &'static str;
    fn note(&self, note: Note) -> &'static str;

    // Numbers and days
    /// The unit in which sums of money are typed.
    fn money_unit(&self) -> Unit;
    /// The unit in which electricity is typed.
    fn electricity_unit(&self) -> Unit;
    /// The unit in which prices of land are typed, for readers who count land in mu.
    fn land_price_unit_by_mu(&self) -> Unit;
    /// For a sum of yuan: by what to divide it, the word after the number, and decimals.
    fn money_scale(&self, yuan: f64) -> (f64, &'static str, u8);
    fn points(&self, number: &str, plural: Plural) -> String;
    fn sites(&self, count: &Tally) -> String;
    fn days(&self, number: &str, plural: Plural) -> String;
    fn day(&self, day: Day) -> String;
    /// A day as short as it can be: the first of a month as the month.
    fn short_day(&self, day: Day) -> String;
    /// Between the entries of a list, and before the last.
    fn list_marks(&self) -> (&'static str, &'static str);
    fn in_brackets(&self, text: &str, bracketed: &str) -> String;

    // One finding
    fn gap(&self, stand: &Stand, told: &Told<'_>) -> String;
    fn reason(&self, stand: &Stand, told: &Told<'_>) -> String;
    fn built_to_order(&self) -> &'static str;
    /// Said of what is not there yet, where nothing is.
    fn planned(&self, manner: Manner, value: &str) -> String;
    /// Said of a capacity of 0.
    fn none(&self) -> &'static str;
    fn citation(&self, publisher: &str, title: &str, year: i16) -> String;

    // The answer
    fn summary(&self, total: &Tally, fits: &Tally, conditional: &Tally) -> Vec<SummaryPart>;
    fn summary_of_nothing_asked(&self, total: &Tally) -> Vec<SummaryPart>;
    fn summary_without_candidates(&self) -> &'static str;
    fn other_kinds(&self, count: &Tally) -> String;
    fn shut_out(&self, requirement: &str, missed: &Tally, alone: &Tally, open: &Tally) -> String;

    // Several units, several stages
    fn cost(&self, money: &str, lower_bound: bool) -> String;
    fn announcement(&self, summary: &str, first: Option<&str>) -> String;
    fn score_spoken(&self, low: &str, high: Option<&str>) -> String;

    // Mistakes
    fn typed_error(&self, error: &TypedError, instead: InItsPlace<'_>) -> String;
    fn not_a_number(&self, name: &str) -> String;
    fn out_of_range(&self, value: &str, range: &str, example: Option<&str>) -> String;
    fn not_whole(&self, number: &str, below: &str, above: &str) -> String;
    /// A value after its name.
    fn labelled(&self, label: &str, value: &str) -> String;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Language;

    #[test]
    fn what_is_there_or_not_has_words_for_both_and_every_question_names_the_site() {
        for language in Language::ALL {
            for criterion in Criterion::ALL {
                let words = crate::text::Voice::of(language).tongue.criterion(*criterion);
                let question = super::super::narration::narration(language).narrator.question(*criterion);
                assert_eq!(words.presence.is_some(), Manner::of(*criterion) == Manner::Present, "{criterion:?}");
                assert_eq!(question.matches("{}").count(), 1, "{criterion:?} {question}");
            }
        }
    }
}
