//! Fair mode.

use super::English;
use crate::text::fair_tongue::FairTongue;
use crate::text::tongue::Tally;
use crate::text::{FairKey, Plural};

impl FairTongue for English {
    fn fixed(&self, key: FairKey) -> &'static str {
        match key {
            FairKey::About => {
                "For a stand at a fair: full screen, an idle screen between visitors, large buttons. Every visitor starts afresh, and nothing of a visit stays on this device but a contact that is left with consent. What is asked on the page now is cleared."
            }
            FairKey::Start => "Start fair mode",
            FairKey::NoFullScreen => {
                "This browser does not give the page the full screen. Press F11, or install the page and open it from there."
            }
            FairKey::FullScreen => "Full screen",
            FairKey::Came => "They came here",
            FairKey::Begin => "Touch to begin",
            FairKey::Pause => "Pause",
            FairKey::GoOn => "Go on",
            FairKey::Question => "What would you set up here?",
            FairKey::Visitors => "Try an example",
            FairKey::Forklifts => "forklift assembly",
            FairKey::Switchgear => "land for switchgear",
            FairKey::Software => "offices for software",
            FairKey::Finish => "Finish and clear",
            FairKey::Show => "Show large",
            FairKey::ShowWhy => "What speaks for it",
            FairKey::ShowMore => "What else was asked stands in the full answer.",
            FairKey::Leave => "Leave my contact",
            FairKey::ContactName => "Name",
            FairKey::ContactCompany => "Company",
            FairKey::ContactReach => "Phone or e-mail",
            FairKey::ContactNote => "Note",
            FairKey::NeedsReach => "Please give a phone number or an e-mail address.",
            FairKey::NeedsConsent => "Please tick the box. Without your consent nothing is kept.",
            FairKey::ContactKeep => "Keep my contact",
            FairKey::ContactKept => {
                "Thank you. Your contact is kept on this device. Tell the staff if you want it deleted."
            }
            FairKey::ContactVolatile => {
                "This browser keeps nothing for this page: contacts are gone when it is closed. Save them as a file before that."
            }
            FairKey::StillThere => "Are you still there?",
            FairKey::Stay => "I'm still here",
            FairKey::Staff => "Staff",
            FairKey::PinEnter => "PIN",
            FairKey::PinOpen => "Open",
            FairKey::PinWrong => "That PIN is wrong.",
            FairKey::PinForgotten => {
                "Without the PIN there is only a fresh start: the PIN and all contacts on this device are deleted."
            }
            FairKey::PinForget => "Delete PIN and contacts",
            FairKey::PinNew => "New PIN",
            FairKey::PinSet => "Set PIN",
            FairKey::PinRemove => "Remove PIN",
            FairKey::PinBad => "Give 4 to 8 digits.",
            FairKey::PinThere => "A PIN is set.",
            FairKey::PinNone => "No PIN is set: anyone can open this corner and leave fair mode.",
            FairKey::PinHint => {
                "A PIN keeps visitors out of this corner. It encrypts nothing: whoever can open this browser's storage can read the contacts."
            }
            FairKey::PinVolatile => {
                "This browser cannot keep a PIN for this page. It holds until the page is closed or reloaded."
            }
            FairKey::Contacts => "Contacts",
            FairKey::ContactsNone => "Nobody has left a contact yet.",
            FairKey::Export => "Save as CSV",
            FairKey::ExportHint => {
                "For Excel and other spreadsheets. Where a field would start a formula, a single quote stands before it."
            }
            FairKey::DeleteAll => "Delete all contacts",
            FairKey::DeleteSure => "Delete all contacts for good? This cannot be undone.",
            FairKey::DeleteYes => "Yes, delete",
            FairKey::DeleteNo => "No",
            FairKey::ColumnTime => "Time (UTC)",
            FairKey::ColumnLanguage => "Language",
            FairKey::ColumnLink => "Link to the answer",
            FairKey::Settings => "Settings",
            FairKey::IdleSeconds => "Seconds without a touch before it asks",
            FairKey::CountdownSeconds => "Seconds to answer",
            FairKey::VisitorLanguage => "Language for every visitor",
            FairKey::Exit => "Leave fair mode",
        }
    }

    fn clears_in(&self, seconds: &Tally) -> String {
        let unit = if seconds.plural == Plural::One { "second" } else { "seconds" };
        format!("Otherwise everything you entered is cleared in {} {unit}.", seconds.text)
    }

    fn wait(&self, seconds: &Tally) -> String {
        let unit = if seconds.plural == Plural::One { "second" } else { "seconds" };
        format!("Try again in {} {unit}.", seconds.text)
    }

    fn contacts(&self, count: &Tally) -> String {
        let unit = if count.plural == Plural::One { "contact" } else { "contacts" };
        format!("{} {unit} on this device", count.text)
    }

    fn consent(&self, office: &str) -> String {
        format!(
            "I agree that this contact, and a link to what I asked, is kept in this browser on this device until the staff delete it. {office} reads it and takes it along as a file to answer me. Nothing is sent over the network."
        )
    }

    fn visitor(&self, area: &str, what: &str) -> String {
        format!("{area} of {what}")
    }
}
