//! Sentences on the chain, and on companies and their sites.

use super::words::one_or;
use crate::engine::Barred;
use crate::text::Plural;
use crate::text::tongue::{FillTold, GapTold, Got, Otherwise, PairingTold, Tally};

pub(super) fn covered(bought: Option<&str>, sold: Option<&str>, whole_park: bool) -> String {
    let here = if whole_park { "in the zone" } else { "here" };
    let bought = bought.map(|share| format!("{share} of what your trade buys from manufacturers"));
    let sold = sold.map(|share| format!("{share} of what it sells to them"));
    let both: Vec<String> = bought.into_iter().chain(sold).collect();
    format!(
        "The trades behind {} have firms {here}; whether these have capacity for you, ask them.",
        both.join(" and ")
    )
}

pub(super) fn unnamed(count: &Tally) -> String {
    format!("{} more, not named", count.text)
}

pub(super) fn firms(count: &Tally) -> String {
    format!("{} {}", count.text, one_or("firm", "firms", count.plural))
}

pub(super) fn firms_in(place: &str, firms: &Tally) -> String {
    format!("{} in {place}", firms.text)
}

pub(super) fn gap(told: &GapTold<'_>) -> String {
    let trade = if told.sells { "of what you buy" } else { "of what you sell" };
    let lead = format!("{}: {} {trade}", told.division, told.share);
    match (told.whole_park, told.elsewhere) {
        (true, _) => format!("{lead}, and our sources name no firm in the zone"),
        (false, Some(elsewhere)) => format!("{lead}, no firm here; {elsewhere}"),
        (false, None) => format!("{lead}, no firm here nor elsewhere in the zone"),
    }
}

pub(super) fn fill(told: &FillTold<'_>) -> String {
    let open = if told.certain { "" } else { " (whether your trade is here already is to be confirmed)" };
    let FillTold { firm, own_division, share, .. } = told;
    if told.sells {
        format!("{firm} could buy from you: {share} of what its trade buys is of your division, {own_division}{open}")
    } else {
        format!("{firm} could sell to you: {share} of what its trade sells goes to your division, {own_division}{open}")
    }
}

pub(super) fn barred(barred: Barred) -> &'static str {
    match barred {
        Barred::NotOffered => "The site is not on offer",
        Barred::OtherWayIn => "Not offered by its way in",
        Barred::StorageLand => "Storage land, no place for a maker",
    }
}

pub(super) fn place_in_order(place: &Tally, open: &Tally) -> String {
    match (place.count, open.count) {
        (1, 1) => "the only site for it".to_owned(),
        (1, _) => format!("its first choice of {} sites", open.text),
        (_, _) => format!("number {} of {} sites for it", place.text, open.text),
    }
}

pub(super) fn open_elsewhere(open: &Tally) -> String {
    match open.count {
        0 => "no site is open to it".to_owned(),
        _ => format!("{} other {} open to it", open.text, one_or("site is", "sites are", open.plural)),
    }
}

pub(super) fn served(total: &Tally, fits: &Tally, conditional: &Tally, unserved: &Tally) -> String {
    let companies = one_or("company", "companies", total.plural);
    let gets = |tally: &Tally| one_or("gets", "get", tally.plural);
    let parts = [
        (fits, format!("{} {} a site that fits", fits.text, gets(fits))),
        (conditional, format!("{} {} one that may fit", conditional.text, gets(conditional))),
        (unserved, format!("{} {} none", unserved.text, gets(unserved))),
    ];
    let said: Vec<String> = parts.into_iter().filter(|(tally, _)| tally.count > 0).map(|(_, text)| text).collect();
    format!("{} {companies}: {}", total.text, said.join(", "))
}

pub(super) fn pairing(told: &PairingTold<'_>) -> String {
    let PairingTold { first, taken_by, .. } = told;
    let mut said = match &told.got {
        Got::FirstChoice => "Its own first choice.".to_owned(),
        Got::Other { points, lower_standing } => {
            let loss = points.as_ref().map(|points| format!("{points} less"));
            let open = lower_standing.then(|| "something still to be confirmed".to_owned());
            let here: Vec<String> = loss.into_iter().chain(open).collect();
            let here = if here.is_empty() { "just as good".to_owned() } else { here.join(" and ") };
            format!("Its first choice, {first}, goes to {taken_by}; here: {here}.")
        }
        Got::NoneLeft => format!("No site is left that suits it; its first choice, {first}, goes to {taken_by}."),
        Got::NoneOpen { nearest: Some((site, missed)) } => format!("No site suits it. Nearest: {site}, {missed}."),
        Got::NoneOpen { nearest: None } => "Nothing is offered its way.".to_owned(),
    };
    let one = |tally: &Tally| match tally.plural {
        Plural::One => "one company".to_owned(),
        Plural::Other => format!("{} companies", tally.text),
    };
    if let Some(otherwise) = &told.otherwise {
        said += &match otherwise {
            Otherwise::FewerFit(tally) => format!(" If it got that, {} fewer would have a site that fits.", one(tally)),
            Otherwise::FewerServed(tally) => format!(" If it got that, {} more would have none.", one(tally)),
            Otherwise::Points(points) => format!(" If it got that, all together would have {points} less."),
            Otherwise::AsGood => " If it got that, all together would be served as well.".to_owned(),
        };
    }
    if let Some(same) = told.same_as {
        said += &format!(" Asks the same as {same}.");
    }
    said
}
