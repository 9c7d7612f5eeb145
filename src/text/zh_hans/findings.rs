//! How an offer stands to what is asked: for the table and for the chip.

use super::criteria;
use crate::catalog::ClassTable;
use crate::request::Levels;
use crate::text::chinese::spaced;
use crate::text::tongue::{Manner, Stand, Told, Tongue, When};

pub(super) fn gap(tongue: &dyn Tongue, stand: &Stand, told: &Told<'_>) -> String {
    let Told { manner, by, offered, .. } = *told;
    match stand {
        Stand::Spare => match manner {
            Manner::Price | Manner::YearlyCost | Manner::Distance | Manner::Lease => format!("−{by}"),
            Manner::Area
            | Manner::Measured
            | Manner::Counted(_)
            | Manner::TruckLength
            | Manner::Closeness
            | Manner::Present
            | Manner::MoveIn
            | Manner::Class(_) => format!("+{by}"),
        },
        Stand::BelowWish(_) => format!("比期望{} {by}", lacks(manner)),
        Stand::TakesToo => match manner {
            Manner::Class(ClassTable::EnvironmentPaper) => "也接收".to_owned(),
            Manner::Area
            | Manner::Measured
            | Manner::Counted(_)
            | Manner::TruckLength
            | Manner::Closeness
            | Manner::Price
            | Manner::YearlyCost
            | Manner::Distance
            | Manner::Lease
            | Manner::Present
            | Manner::MoveIn
            | Manner::Class(ClassTable::Fire | ClassTable::Land) => "也可以".to_owned(),
        },
        Stand::RightSize => "符合".to_owned(),
        Stand::Exact => match manner {
            Manner::Present | Manner::Class(_) => "符合".to_owned(),
            Manner::MoveIn => "按期".to_owned(),
            Manner::Area
            | Manner::Measured
            | Manner::Counted(_)
            | Manner::TruckLength
            | Manner::Closeness
            | Manner::Price
            | Manner::YearlyCost
            | Manner::Distance
            | Manner::Lease => "刚好".to_owned(),
        },
        Stand::Short => match manner {
            Manner::Area | Manner::Measured | Manner::Counted(_) => format!("缺 {by}"),
            Manner::TruckLength => format!("短 {by}"),
            Manner::Closeness => format!("低 {by}"),
            Manner::Price | Manner::YearlyCost => format!("贵 {by}"),
            Manner::Distance => format!("远 {by}"),
            Manner::Lease => format!("长 {by}"),
            Manner::MoveIn => format!("晚 {by}"),
            Manner::Present | Manner::Class(_) => "不符".to_owned(),
        },
        Stand::TooMuch => format!("大 {by}"),
        Stand::Planned(when) => match when {
            When::From(day) => spaced(&format!("{} 起{offered}", tongue.short_day(*day))),
            When::After(works) => spaced(&format!("{works}后{offered}")),
            When::Open => format!("{}，时间未定", tongue.planned(manner, offered)),
        },
        Stand::Built(Some(months)) => format!("约 {months}建成"),
        Stand::Built(None) => "可建".to_owned(),
        Stand::Unknown => "问园区".to_owned(),
    }
}

pub(super) fn reason(tongue: &dyn Tongue, stand: &Stand, told: &Told<'_>) -> String {
    let words = criteria::words(told.criterion);
    let Told { manner, by, offered, .. } = *told;
    let noun = words.noun;
    let text = match stand {
        Stand::Spare => match manner {
            Manner::Area => format!("{noun}比要的大 {by}"),
            Manner::Measured | Manner::Counted(_) => format!("{noun}富余 {by}"),
            Manner::TruckLength => format!("可进货车比要的长 {by}"),
            Manner::Closeness => format!("{noun}达 {offered}"),
            Manner::Price | Manner::YearlyCost if told.has_wish() => format!("{noun}比期望低 {by}"),
            Manner::Price => format!("{noun}比上限低 {by}"),
            Manner::YearlyCost => format!("{noun}比预算低 {by}"),
            Manner::Distance => format!("距{noun} {offered}"),
            Manner::Lease => format!("最短只租 {offered}"),
            Manner::Present => words.yes().to_owned(),
            Manner::MoveIn => "按期可入驻".to_owned(),
            Manner::Class(table) => takes(table, told),
        },
        Stand::BelowWish(wish) => {
            let offers = match manner {
                Manner::TruckLength => format!("可进 {offered} 货车"),
                Manner::Distance => format!("距{noun} {offered}"),
                Manner::Lease => format!("最短租 {offered}"),
                Manner::Area
                | Manner::Measured
                | Manner::Counted(_)
                | Manner::Closeness
                | Manner::Price
                | Manner::YearlyCost
                | Manner::Present
                | Manner::MoveIn
                | Manner::Class(_) => format!("{noun} {offered}"),
            };
            format!("{offers}，比期望的 {wish}{} {by}", lacks(manner))
        }
        Stand::RightSize => format!("{noun} {offered}，大小合适"),
        Stand::Exact | Stand::TakesToo => match manner {
            Manner::Area | Manner::Measured | Manner::Counted(_) | Manner::Closeness | Manner::Price => {
                format!("{noun}刚好 {offered}")
            }
            Manner::TruckLength => format!("可进 {offered} 货车"),
            Manner::YearlyCost if told.has_wish() => format!("{noun}刚好 {offered}"),
            Manner::YearlyCost => "年成本正好在预算内".to_owned(),
            Manner::Distance => format!("距{noun} {offered}"),
            Manner::Lease => format!("最短租 {offered}"),
            Manner::Present => words.yes().to_owned(),
            Manner::MoveIn => "按期可入驻".to_owned(),
            Manner::Class(table) => takes(table, told),
        },
        Stand::Short => match manner {
            Manner::Area | Manner::Measured => format!("缺 {by} {noun}"),
            Manner::Counted(_) => format!("{noun}缺 {by}"),
            Manner::TruckLength => format!("可进货车短 {by}"),
            Manner::Closeness => format!("{noun}只有 {offered}"),
            Manner::Price => format!("{noun}高出 {by}"),
            Manner::YearlyCost => format!("年成本超预算 {by}"),
            Manner::Distance => format!("距{noun}远了 {by}"),
            Manner::Lease => format!("最短租期长了 {by}"),
            Manner::Present => words.no().to_owned(),
            Manner::MoveIn => format!("入驻晚 {by}"),
            Manner::Class(table) => takes_not(table, told),
        },
        Stand::TooMuch => format!("{noun}大了 {by}"),
        Stand::Planned(when) => {
            let when = match when {
                When::From(day) => format!("{} 起", tongue.short_day(*day)),
                When::After(works) => format!("{works}后"),
                When::Open => return spaced(&format!("{noun}{}，时间未定", tongue.planned(manner, offered))),
            };
            match manner {
                Manner::Distance => format!("到{noun} {when} {offered}"),
                Manner::Present => format!("{when}{}", words.yes()),
                Manner::Class(table) => format!("{when}{}", takes(table, told)),
                Manner::Area
                | Manner::Measured
                | Manner::Counted(_)
                | Manner::TruckLength
                | Manner::Closeness
                | Manner::Price
                | Manner::YearlyCost
                | Manner::Lease
                | Manner::MoveIn => format!("{noun}{when} {offered}"),
            }
        }
        Stand::Built(_) => format!("{}可按需建造", words.name),
        Stand::Unknown => match manner {
            Manner::Distance => format!("到{noun}的路程待确认"),
            Manner::Area => format!("{}待确认", words.name),
            Manner::Measured
            | Manner::Counted(_)
            | Manner::TruckLength
            | Manner::Closeness
            | Manner::Price
            | Manner::YearlyCost
            | Manner::Lease
            | Manner::Present
            | Manner::MoveIn
            | Manner::Class(_) => format!("{noun}待确认"),
        },
    };
    spaced(&text)
}

/// In what an offer lacks to the wish.
fn lacks(manner: Manner) -> &'static str {
    match manner {
        Manner::Area | Manner::Counted(_) => "少",
        Manner::TruckLength => "短",
        Manner::Price | Manner::YearlyCost => "贵",
        Manner::Distance => "远",
        Manner::Lease => "长",
        Manner::Measured | Manner::Closeness | Manner::Present | Manner::MoveIn | Manner::Class(_) => "低",
    }
}

fn takes(table: ClassTable, told: &Told<'_>) -> String {
    let asked = told.asked;
    match (table, told.levels) {
        (ClassTable::Fire, _) => format!("可做{asked}生产"),
        (ClassTable::Land, _) => format!("符合 {asked}用地"),
        (ClassTable::EnvironmentPaper, Levels::Class(0)) => "接收无需环评的项目".to_owned(),
        (ClassTable::EnvironmentPaper, _) => format!("接收{asked}项目"),
    }
}

fn takes_not(table: ClassTable, told: &Told<'_>) -> String {
    let asked = told.asked;
    match table {
        ClassTable::Fire => format!("不能做{asked}生产"),
        ClassTable::Land => format!("不是 {asked}用地"),
        ClassTable::EnvironmentPaper => format!("不接收{asked}项目"),
    }
}
