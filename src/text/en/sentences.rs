//! Sentences.

use super::words::one_or;
use super::{English, criteria, findings, keys, problems, words};
use crate::catalog::{ClassTable, WayIn};
use crate::engine::{Note, Standing};
use crate::request::{Criterion, Group};
use crate::text::tongue::{Counted, CriterionWords, InItsPlace, Manner, Stand, Tally, Told, Tongue};
use crate::text::{Key, Plural, SummaryPart};
use crate::units::{Day, TypedError, Unit};

impl Tongue for English {
    fn sites(&self, count: &Tally) -> String {
        format!("{} {}", count.text, one_or("site", "sites", count.plural))
    }

    fn short_day(&self, day: Day) -> String {
        match day.parts() {
            (year, month, 1) => format!("{} {year}", month_name(month)),
            (_, _, _) => self.day(day),
        }
    }

    fn key(&self, key: Key) -> &'static str {
        keys::text(key)
    }

    fn criterion(&self, criterion: Criterion) -> CriterionWords {
        criteria::words(criterion)
    }

    fn group(&self, group: Group) -> &'static str {
        words::group(group)
    }

    fn unit(&self, unit: Unit, plural: Plural) -> &'static str {
        words::unit(unit, plural)
    }

    fn counted(&self, counted: Counted, plural: Plural) -> &'static str {
        words::counted(counted, plural)
    }

    fn class(&self, table: ClassTable, rank: u8) -> &'static str {
        words::class(table, rank)
    }

    fn yes_no(&self, criterion: Criterion, yes: bool) -> &'static str {
        let (there, not_there) = criteria::words(criterion).answers.unwrap_or(("yes", "no"));
        if yes { there } else { not_there }
    }

    fn standing(&self, standing: Standing) -> &'static str {
        words::standing(standing)
    }

    fn way_in(&self, way: WayIn) -> &'static str {
        words::way_in(way)
    }

    fn note(&self, note: Note) -> &'static str {
        words::note(note)
    }

    fn money_unit(&self) -> Unit {
        Unit::Yuan
    }

    fn electricity_unit(&self) -> Unit {
        Unit::MegawattHour
    }

    fn land_price_unit_by_mu(&self) -> Unit {
        // "20 10k yuan/mu" would be read as 2010.
        Unit::YuanPerSquareMetre
    }

    fn money_scale(&self, yuan: f64) -> (f64, &'static str, u8) {
        if yuan < 1e6 {
            (1.0, "yuan", 0)
        } else if yuan < 1e9 {
            (1e6, "million yuan", 2)
        } else {
            (1e9, "billion yuan", 2)
        }
    }

    fn points(&self, number: &str, plural: Plural) -> String {
        format!("{number} {}", one_or("point", "points", plural))
    }

    fn days(&self, number: &str, plural: Plural) -> String {
        format!("{number} {}", one_or("day", "days", plural))
    }

    fn day(&self, day: Day) -> String {
        let (year, month, day) = day.parts();
        format!("{day} {} {year}", month_name(month))
    }

    fn list_marks(&self) -> (&'static str, &'static str) {
        (", ", " and ")
    }

    fn in_brackets(&self, text: &str, bracketed: &str) -> String {
        format!("{text} ({bracketed})")
    }

    fn gap(&self, stand: &Stand, told: &Told<'_>) -> String {
        findings::gap(self, stand, told)
    }

    fn reason(&self, stand: &Stand, told: &Told<'_>) -> String {
        findings::reason(self, stand, told)
    }

    fn built_to_order(&self) -> &'static str {
        "built to order"
    }

    fn planned(&self, manner: Manner, value: &str) -> String {
        if manner == Manner::Present { "planned".to_owned() } else { format!("{value} planned") }
    }

    fn none(&self) -> &'static str {
        "none"
    }

    fn citation(&self, publisher: &str, title: &str, year: i16) -> String {
        format!("{publisher}: {title} ({year})")
    }

    fn summary(&self, total: &Tally, fits: &Tally, conditional: &Tally) -> Vec<SummaryPart> {
        let number = |tally: &Tally| SummaryPart::Number(tally.text.clone());
        let text = |text: String| SummaryPart::Text(text);
        let sites = one_or("site", "sites", total.plural);
        let fit = one_or("fits", "fit", fits.plural);
        match (fits.count, conditional.count) {
            (0, 0) if total.count == 1 => vec![text("The only site does not fit yet".to_owned())],
            (0, 0) => vec![text("None of ".to_owned()), number(total), text(" sites fits yet".to_owned())],
            (0, _) => {
                vec![text("No site fits for sure yet, ".to_owned()), number(conditional), text(" may fit".to_owned())]
            }
            (_, 0) => vec![number(fits), text(" of ".to_owned()), number(total), text(format!(" {sites} {fit}"))],
            (_, _) => vec![
                number(fits),
                text(" of ".to_owned()),
                number(total),
                text(format!(" {sites} {fit}, ")),
                number(conditional),
                text(" may fit".to_owned()),
            ],
        }
    }

    fn summary_of_nothing_asked(&self, total: &Tally) -> Vec<SummaryPart> {
        let sites = one_or("site", "sites", total.plural);
        let words = format!(" {sites} on offer. Tell us what you need");
        vec![SummaryPart::Number(total.text.clone()), SummaryPart::Text(words)]
    }

    fn summary_without_candidates(&self) -> &'static str {
        "Nothing is on offer this way at present"
    }

    fn other_kinds(&self, count: &Tally) -> String {
        format!("{} more by other ways in", count.text)
    }

    fn shut_out(&self, requirement: &str, missed: &Tally, alone: &Tally, open: &Tally) -> String {
        match (missed.count, alone.count, open.count) {
            (0, _, 0) => format!("{requirement} shuts out no site"),
            (0, _, _) => format!("{requirement} is still to be confirmed for {}", self.sites(open)),
            (_, 0, _) => format!("{requirement} shuts out {}", self.sites(missed)),
            (_, _, _) => {
                format!("{requirement} shuts out {}; relaxing it alone brings in {}", self.sites(missed), alone.text)
            }
        }
    }

    fn cost(&self, money: &str, lower_bound: bool) -> String {
        if lower_bound { format!("at least {money} a year") } else { format!("{money} a year") }
    }

    fn announcement(&self, summary: &str, first: Option<&str>) -> String {
        first.map_or_else(|| format!("{summary}."), |first| format!("{summary}. First in the list: {first}."))
    }

    fn score_spoken(&self, low: &str, high: Option<&str>) -> String {
        match high {
            Some(high) => format!("score {low}, up to {high} once the unknown is confirmed"),
            None => format!("score {low}"),
        }
    }

    fn typed_error(&self, error: &TypedError, instead: InItsPlace<'_>) -> String {
        problems::typed_error(error, instead)
    }

    fn not_a_number(&self, name: &str) -> String {
        format!("{name} takes no number: choose from the list")
    }

    fn out_of_range(&self, value: &str, range: &str, example: Option<&str>) -> String {
        let example = example.map(|example| format!(", such as {example}")).unwrap_or_default();
        format!("{value} is out of range. Type {range}{example}")
    }

    fn not_whole(&self, number: &str, below: &str, above: &str) -> String {
        format!("{number} is not a whole number. Type {below} or {above}")
    }

    fn labelled(&self, label: &str, value: &str) -> String {
        format!("{label}: {value}")
    }
}

fn month_name(month: i8) -> &'static str {
    const NAMES: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    usize::try_from(month - 1).ok().and_then(|index| NAMES.get(index)).copied().unwrap_or_default()
}
