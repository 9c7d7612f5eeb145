//! Several units as one site, coming in stages, and what would make a site first.

use crate::engine::Arrangement;
use crate::text::tongue::Tally;

pub(super) fn arrangement(arrangement: Arrangement) -> &'static str {
    match arrangement {
        Arrangement::Run => "隙間なく一列",
        Arrangement::Connected => "上下左右に隣接",
        Arrangement::Building => "同じ建物内",
        Arrangement::Neighbours => "隣り合う建物",
        Arrangement::SubPark => "同じエリア内",
    }
}

pub(super) fn on_floors(building: &str, floors: &str) -> String {
    format!("{building} {floors}階")
}

pub(super) fn combinations(count: &Tally, area: &str, alone: bool) -> String {
    if alone {
        format!("複数の区画の組み合わせでも可：{area}の組み合わせが{}通り", count.text)
    } else {
        format!("単独で{area}を満たす区画はなく、組み合わせなら{}通り", count.text)
    }
}

pub(super) fn would_offer(name: &str, needed: &str, now: &str) -> String {
    format!("{name}：{needed}（現在は{now}）")
}

pub(super) fn days_of_use(from: &str, until: Option<&str>, beside: bool) -> String {
    let also = if beside { "（第1期と併用）" } else { "" };
    match until {
        Some(until) => format!("{from}から{until}まで{also}"),
        None => format!("{from}から{also}"),
    }
}

pub(super) fn plans(count: &Tally, temporary: bool) -> String {
    if temporary {
        format!("土地を取得して建設し、完成までは賃借：{}案", count.text)
    } else {
        format!("段階的な進出：{}案", count.text)
    }
}

pub(super) fn holds(names: &str) -> String {
    format!("ここで確保：{names}")
}
