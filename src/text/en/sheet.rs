//! The printed report.

use super::English;
use crate::text::SheetKey;
use crate::text::sheet_tongue::SheetTongue;

impl SheetTongue for English {
    fn fixed(&self, key: SheetKey) -> &'static str {
        match key {
            SheetKey::Print => "Print a report",
            SheetKey::PrintTitle => "The answer as a report on A4",
            SheetKey::PrintHint => "Your browser's print window opens; to get a file, choose “Save as PDF” there.",
            SheetKey::OtherMissing => "The other language could not be loaded. Please try again.",
            SheetKey::Title => "Site selection report",
            SheetKey::DayOfAnswer => "Answer as of",
            SheetKey::DataOf => "Park's data as of",
            SheetKey::Asked => "What was asked",
            SheetKey::Ranking => "Sites in order",
            SheetKey::ColumnPlace => "No.",
            SheetKey::ColumnKind => "Must or wish",
            SheetKey::ColumnWeight => "Weight",
            SheetKey::ColumnWeakest => "Weakest point",
            SheetKey::ColumnArea => "Area",
            SheetKey::ColumnPoints => "Points",
            SheetKey::ColumnSource => "Source",
            SheetKey::ColumnAsked => "Asked",
            SheetKey::ColumnOffered => "Offered",
            SheetKey::ColumnGap => "Difference",
            SheetKey::ColumnVerdict => "Verdict",
            SheetKey::ColumnRule => "Rule",
            SheetKey::ColumnWayIn => "Way in",
            SheetKey::Industry => "Industry",
            SheetKey::WaysIn => "Way in",
            SheetKey::Assumed => "* usual for the trade, not confirmed by the company",
            SheetKey::Why => "One site in detail",
            SheetKey::Map => "Where it lies",
            SheetKey::MapMarks => {
                "In the discs: sites that fit; +n? may fit. The disc in a circle of its own: where the site above lies. "
            }
            SheetKey::Costs => "What it costs",
            SheetKey::ParkSide => "The project and the park's rules",
            SheetKey::CodeLocal => "Opens on this device only",
            SheetKey::CodeHint => "Scan to open this answer",
            SheetKey::NoOffer => {
                "Found by computer from the park's data of the day named above. It is no offer and no promise: what counts is what the park confirms in writing."
            }
        }
    }

    fn beside(&self, other: &str) -> String {
        format!("English with {other} beside it")
    }

    fn listed(&self, shown: &str, all: &str) -> String {
        format!("The first {shown} of {all} sites.")
    }

    fn page_marks(&self) -> [&'static str; 3] {
        ["Page ", " of ", ""]
    }
}
