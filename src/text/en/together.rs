//! Several units as one site, coming in stages, and what would make a site first.

use super::words::one_or;
use crate::engine::Arrangement;
use crate::text::tongue::Tally;

pub(super) fn arrangement(arrangement: Arrangement) -> &'static str {
    match arrangement {
        Arrangement::Run => "side by side without a gap",
        Arrangement::Connected => "touching each other",
        Arrangement::Building => "in one building",
        Arrangement::Neighbours => "in neighbouring buildings",
        Arrangement::SubPark => "in one sub-park",
    }
}

pub(super) fn on_floors(building: &str, floors: &str, several: bool) -> String {
    format!("{building}, {} {floors}", if several { "floors" } else { "floor" })
}

pub(super) fn combinations(count: &Tally, area: &str, alone: bool) -> String {
    let (sets, have) = (one_or("combination", "combinations", count.plural), one_or("does", "do", count.plural));
    if alone {
        format!("Also with several units together: {} {sets} of {area}", count.text)
    } else {
        format!("No single unit has {area} as you need it; {} {sets} {have}", count.text)
    }
}

pub(super) fn would_offer(name: &str, needed: &str, now: &str) -> String {
    format!("{name}: {needed} instead of {now}")
}

pub(super) fn days_of_use(from: &str, until: Option<&str>, beside: bool) -> String {
    let also = if beside { ", beside the first" } else { "" };
    match until {
        Some(until) => format!("{from} to {until}{also}"),
        None => format!("from {from}{also}"),
    }
}

pub(super) fn plans(count: &Tally, temporary: bool) -> String {
    let ways = one_or("way", "ways", count.plural);
    if temporary {
        format!("Build, and rent until it stands: {} {ways}", count.text)
    } else {
        format!("In stages: {} {ways} to do it", count.text)
    }
}
