//! Questions for the park, and the letter that carries them.

use super::{English, capital, criteria};
use crate::catalog::ClassTable;
use crate::request::Levels;
use crate::text::narrator::Narrator;
use crate::text::tongue::{Manner, Told, Tongue, When};

pub(super) fn ask(site: &str, told: &Told<'_>) -> String {
    let asked = told.asked;
    let need = match (told.manner, told.levels) {
        (Manner::Present | Manner::MoveIn | Manner::Closeness, _) => String::new(),
        (Manner::YearlyCost, _) => format!(" Our budget is at most {asked} a year."),
        (Manner::Class(ClassTable::EnvironmentPaper), Levels::Class(0)) => {
            " Our project needs no environmental review.".to_owned()
        }
        (Manner::Class(ClassTable::EnvironmentPaper), _) => format!(" Our project needs a {asked}."),
        (Manner::Class(ClassTable::Fire), _) => format!(" Our production is {asked}."),
        (Manner::Class(ClassTable::Land), _) => format!(" Our project needs {asked} land."),
        (
            Manner::Area
            | Manner::Measured
            | Manner::Counted(_)
            | Manner::TruckLength
            | Manner::Price
            | Manner::Distance
            | Manner::Lease,
            levels,
        ) => match (levels, levels.as_typed()) {
            (Levels::AtLeast { .. }, Some((_, None))) => format!(" We need at least {asked}."),
            (Levels::AtMost { .. }, Some((_, None))) => format!(" Our limit is {asked}."),
            (Levels::Around { .. }, Some((_, None))) => format!(" We need about {asked}."),
            (
                Levels::AtLeast { .. } | Levels::AtMost { .. } | Levels::Around { .. } | Levels::Yes | Levels::Class(_),
                _,
            ) => format!(" We are looking for {asked}."),
        },
    };
    format!("{}{need}", English.question(told.criterion).replace("{}", site))
}

pub(super) fn ask_planned(tongue: &dyn Tongue, site: &str, told: &Told<'_>, when: &When) -> String {
    let words = criteria::words(told.criterion);
    let Told { offered, .. } = *told;
    let what = match told.manner {
        Manner::Present | Manner::MoveIn => words.noun.to_owned(),
        Manner::Counted(_) | Manner::Class(_) => offered.to_owned(),
        Manner::Area => format!("{offered} of {}", words.noun),
        Manner::Closeness => format!("{offered} of our {}", words.noun),
        Manner::Distance => format!("{offered} to {}", words.noun),
        Manner::Measured | Manner::TruckLength | Manner::Price | Manner::YearlyCost | Manner::Lease => {
            format!("{} of {offered}", words.noun)
        }
    };
    match when {
        When::From(day) => {
            format!("Planned for {site}: {what} from {}. Is that date firm, and could it be earlier?", tongue.day(*day))
        }
        When::After(works) => {
            format!("Planned for {site}: {what} after {works}. When will those works be finished?")
        }
        When::Open => format!("Planned for {site}: {what}. When will that be?"),
    }
}

pub(super) fn ask_structural_check(site: &str, told: &Told<'_>) -> String {
    let Told { offered, asked, .. } = *told;
    format!(
        "The floor of {site} carries {offered}, close to the {asked} that we need. Could you arrange a structural check?"
    )
}

pub(super) fn ask_bidding(site: &str) -> String {
    format!("When does the bidding for {site} close, and how many are taking part?")
}

pub(super) fn ask_ready(site: &str, from: Option<&str>) -> String {
    match from {
        Some(from) => capital(&format!("{site} is to be ready on {from}. Is that date firm, and could it be earlier?")),
        None => format!("When will {site} be ready?"),
    }
}

pub(super) fn letter(
    office: &str,
    park: &str,
    site: &str,
    questions: &[String],
    told: &[(&str, Vec<String>)],
) -> String {
    let mut lines = vec![office.to_owned(), String::new(), "Dear Sir or Madam,".to_owned(), String::new()];
    if questions.is_empty() {
        lines.push(format!("{site} in {park} looks right for us, and we would like to come and see it."));
    } else {
        lines.push(format!("We are looking at {site} in {park}. Could you help us with the following?"));
        lines.push(String::new());
        lines.extend(questions.iter().zip(1..).map(|(question, number)| format!("{number}. {question}")));
    }
    for (heading, told) in told.iter().filter(|(_, told)| !told.is_empty()) {
        lines.extend([String::new(), (*heading).to_owned()]);
        lines.extend(told.iter().map(|told| format!("- {told}")));
    }
    lines.extend([String::new(), "Thank you, and kind regards".to_owned(), String::new()]);
    lines.extend(["Company:".to_owned(), "Name:".to_owned(), "Telephone:".to_owned()]);
    lines.join("\n")
}
