//! 几处合用、分期进驻，以及怎样能排到第一。

use crate::engine::Arrangement;
use crate::text::chinese::spaced;
use crate::text::tongue::Tally;

pub(super) fn arrangement(arrangement: Arrangement) -> &'static str {
    match arrangement {
        Arrangement::Run => "连成一排",
        Arrangement::Connected => "上下左右相连",
        Arrangement::Building => "同一栋楼",
        Arrangement::Neighbours => "相邻两栋",
        Arrangement::SubPark => "同一片区",
    }
}

pub(super) fn on_floors(building: &str, floors: &str) -> String {
    format!("{building} {floors} 层")
}

pub(super) fn combinations(count: &Tally, area: &str, alone: bool) -> String {
    if alone {
        format!("也可以几处合用：{area} 有 {} 个组合", count.text)
    } else {
        format!("没有单独一处能满足 {area}，{} 个组合可以", count.text)
    }
}

pub(super) fn would_offer(name: &str, needed: &str, now: &str) -> String {
    spaced(&format!("{name}：{needed}（现为{now}）"))
}

pub(super) fn days_of_use(from: &str, until: Option<&str>, beside: bool) -> String {
    let also = if beside { "，与前一处同时使用" } else { "" };
    match until {
        Some(until) => format!("{from}至 {until}{also}"),
        None => format!("{from}起{also}"),
    }
}

pub(super) fn plans(count: &Tally, temporary: bool) -> String {
    if temporary {
        format!("拿地自建，建成前先租厂房过渡：{} 个方案", count.text)
    } else {
        format!("分期进驻：{} 个方案", count.text)
    }
}
