//! Several units together, stages, and what would make a site first.

use crate::engine::Arrangement;
use crate::text::chinese::spaced;
use crate::text::tongue::Tally;

pub(super) fn arrangement(arrangement: Arrangement) -> &'static str {
    match arrangement {
        Arrangement::Run => "連成一排",
        Arrangement::Connected => "上下左右相連",
        Arrangement::Building => "同一棟樓",
        Arrangement::Neighbours => "相鄰兩棟",
        Arrangement::SubPark => "同一片區",
    }
}

pub(super) fn on_floors(building: &str, floors: &str) -> String {
    format!("{building} {floors} 層")
}

pub(super) fn combinations(count: &Tally, area: &str, alone: bool) -> String {
    if alone {
        format!("也可以幾處併用：{area} 有 {} 種組合", count.text)
    } else {
        format!("沒有單獨一處能滿足 {area}，有 {} 種組合可以", count.text)
    }
}

pub(super) fn would_offer(name: &str, needed: &str, now: &str) -> String {
    spaced(&format!("{name}：{needed}（現為{now}）"))
}

pub(super) fn days_of_use(from: &str, until: Option<&str>, beside: bool) -> String {
    let also = if beside { "，與前一處同時使用" } else { "" };
    match until {
        Some(until) => format!("{from}至 {until}{also}"),
        None => format!("{from}起{also}"),
    }
}

pub(super) fn plans(count: &Tally, temporary: bool) -> String {
    if temporary {
        format!("取得土地自建，建成前先租廠房過渡：{} 種方案", count.text)
    } else {
        format!("分期進駐：{} 種方案", count.text)
    }
}
