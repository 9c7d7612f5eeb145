//! Keeping and taking away.

use super::English;
use crate::text::KeepKey;
use crate::text::keep_tongue::KeepTongue;
use crate::text::quotes::{CURLY, quoted};

impl KeepTongue for English {
    fn fixed(&self, key: KeepKey) -> &'static str {
        match key {
            KeepKey::Undo => "Undo",
            KeepKey::Redo => "Redo",
            KeepKey::StepIndustry => "what you make",
            KeepKey::StepWaysIn => "how to come",
            KeepKey::StepConfirmed => "confirming everything",
            KeepKey::StepWeights => "what matters most",
            KeepKey::StepProject => "your project",
            KeepKey::StepMoveIn => "move-in date",
            KeepKey::StepCosts => "what is counted with",
            KeepKey::StepPhases => "stages",
            KeepKey::StepRequest => "another request",
            KeepKey::StepLimits => "moved limits",
            KeepKey::StepCleared => "clearing",
            KeepKey::StepCompanies => "list of companies",
            KeepKey::StepCompared => "comparison",
            KeepKey::StepShortlist => "shortlist",
            KeepKey::ShortlistEmpty => {
                "Nothing is kept yet. Press \"Keep\" beside a site, and it waits here with a note of yours."
            }
            KeepKey::ShortlistHint => "The list stays in this browser on this device until you clear it.",
            KeepKey::ShortlistVolatile => {
                "This browser keeps nothing for this page: the list is gone when the page is closed."
            }
            KeepKey::ShortlistNote => "Note",
            KeepKey::ShortlistCompare => "Compare these",
            KeepKey::ShortlistCompareFirst => "Compare the first four",
            KeepKey::ShortlistClear => "Clear the shortlist",
            KeepKey::ShortlistGone => "no longer in the catalog",
            KeepKey::ShortlistNotAmong => "not among the sites for what is asked now",
            KeepKey::TakeAway => "Share or save",
            KeepKey::LinkTitle => "A link that opens this answer",
            KeepKey::LinkCopy => "Copy link",
            KeepKey::LinkHint => {
                "Everything you asked stands in the link itself, and no server sees that part of it. Whoever has the link can read it."
            }
            KeepKey::LinkNoPublic => {
                "The park has named no public address, so the link leads to the page that you are looking at."
            }
            KeepKey::LinkLocal => {
                "This page is open from this device alone, so the link opens nowhere else. The part after # works on any page with the same catalog."
            }
            KeepKey::LinkNone => "The page around opens no links, so there is none to give; the files hold the same.",
            KeepKey::CodeTitle => "QR code of the link",
            KeepKey::CodeHint => "Point a phone's camera at it.",
            KeepKey::FilesTitle => "As files",
            KeepKey::FileRequest => "Request (JSON)",
            KeepKey::FileAnswer => "Answer (JSON)",
            KeepKey::ShutInTitle => "Files, paper, calendar",
            KeepKey::ShutIn => {
                "This page stands in a frame that may not save files, print, or keep anything on this device. In a window of its own it can."
            }
            KeepKey::ShutInNoLink => {
                "This page stands in a frame that may not save files, print, or keep anything on this device, and the page around opens no links. The text below holds all that you asked: behind the address of a page with the same catalog it opens this answer."
            }
            KeepKey::ShutInOpen => "Open in a new window",
            KeepKey::ShutInCopy => {
                "From here no window can be opened that may. Copy the link and open it in a new tab."
            }
            KeepKey::VisitTitle => "Plan a visit",
            KeepKey::VisitDay => "Day",
            KeepKey::VisitTime => "Time",
            KeepKey::VisitSave => "Save for my calendar",
            KeepKey::VisitHint => {
                "A file for your own calendar, with the site and the questions to ask. Nobody is told: agree on the day with the park."
            }
            KeepKey::VisitQuestions => "To ask:",
            KeepKey::SameAnswer => "Nothing has changed since.",
            KeepKey::ChangedSince => "Since then this has changed:",
            KeepKey::AnswerToday => "Answer as of today",
            KeepKey::Close => "Close",
            KeepKey::LinkBroken => {
                "This link is damaged or was cut off. Please ask for it again; what was here is still here."
            }
            KeepKey::LinkNewer => {
                "This link was made by a newer version of this page. Reload the page and open the link again; what was here is still here."
            }
            KeepKey::LinkProblems => "This link holds what cannot be asked; what was here is still here:",
            KeepKey::AskHere => "Ask the same here",
            KeepKey::ShortProblems => "This was not understood in the link; the rest is asked:",
            KeepKey::ShortNoDay => "give a day such as 2027-05-01",
            KeepKey::ShortNoIndustry => "give a code of the national industry table, such as 38 or 3821",
            KeepKey::ShortNotAsked => "this is not asked in the link, so it cannot be a must",
            KeepKey::ShortTwice => "this stands in the link already; the first one is asked",
        }
    }

    fn undone(&self, what: &str) -> String {
        format!("Undone: {what}")
    }

    fn redone(&self, what: &str) -> String {
        format!("Redone: {what}")
    }

    fn opened(&self, day: &str) -> String {
        format!("Opened from a link: the answer as of {day}.")
    }

    fn other_park(&self, id: &str) -> String {
        format!("This link is of another park ({id}). Nothing here was changed.")
    }

    fn changed_data(&self, before: &str, now: &str) -> String {
        format!("The park's data were of {before}, now they are of {now}.")
    }

    fn changed_counts(&self, before: (&str, &str), now: (&str, &str)) -> String {
        format!("{} fit and {} may fit; then it was {} and {}.", now.0, now.1, before.0, before.1)
    }

    fn changed_gone(&self, site: &str) -> String {
        format!("{site} is no longer among them.")
    }

    fn changed_standing(&self, site: &str, before: &str, now: &str) -> String {
        format!("{site}: then {before}, now {now}.", before = quoted(before, CURLY), now = quoted(now, CURLY))
    }

    fn changed_place(&self, site: &str, before: (&str, &str), now: (&str, &str)) -> String {
        format!("{site}: then place {} with {}, now place {} with {}.", before.0, before.1, now.0, now.1)
    }

    fn changed_first(&self, site: &str) -> String {
        format!("{site} comes first now.")
    }

    fn visit(&self, site: &str) -> String {
        format!("Visit: {site}")
    }

    fn unknown_name(&self, nearest: Option<&str>) -> String {
        match nearest {
            Some(nearest) => {
                format!("there is no such name; did you mean {nearest}?", nearest = quoted(nearest, CURLY))
            }
            None => "there is no such name".to_owned(),
        }
    }

    fn one_of(&self, known: &str) -> String {
        format!("give one of these: {known}")
    }
}
