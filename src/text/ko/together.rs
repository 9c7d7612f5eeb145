//! Several units as one site, coming in stages, and what would make a site first.

use crate::engine::Arrangement;
use crate::text::tongue::Tally;

pub(super) fn arrangement(arrangement: Arrangement) -> &'static str {
    match arrangement {
        Arrangement::Run => "한 줄로 이어짐",
        Arrangement::Connected => "서로 맞닿음",
        Arrangement::Building => "같은 건물",
        Arrangement::Neighbours => "이웃 건물",
        Arrangement::SubPark => "같은 구역",
    }
}

pub(super) fn on_floors(building: &str, floors: &str) -> String {
    format!("{building} {floors}층")
}

pub(super) fn combinations(count: &Tally, area: &str, alone: bool) -> String {
    if alone {
        format!("여러 곳을 함께 써도 가능: {area} 조합 {}개", count.text)
    } else {
        format!("한 곳만으로 {area} 조건을 채우는 곳은 없고, 조합 {}개로 가능", count.text)
    }
}

pub(super) fn would_offer(name: &str, needed: &str, now: &str) -> String {
    format!("{name}: {needed} (현재 {now})")
}

pub(super) fn days_of_use(from: &str, until: Option<&str>, beside: bool) -> String {
    let also = if beside { ", 첫 번째와 함께 사용" } else { "" };
    match until {
        Some(until) => format!("{from}부터 {until}까지{also}"),
        None => format!("{from}부터{also}"),
    }
}

pub(super) fn plans(count: &Tally, temporary: bool) -> String {
    if temporary {
        format!("토지를 취득해 짓고 완공 전까지 임차: 방안 {}개", count.text)
    } else {
        format!("단계별 입주: 방안 {}개", count.text)
    }
}
