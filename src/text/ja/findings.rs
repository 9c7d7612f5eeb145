//! How an offer stands to what is asked: for the table and for the chip.

use super::{criteria, named};
use crate::catalog::ClassTable;
use crate::request::Levels;
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
        Stand::BelowWish(_) => match manner {
            Manner::Price | Manner::YearlyCost => format!("希望を{by}上回る"),
            Manner::Distance => format!("希望より{by}遠い"),
            Manner::Lease => format!("希望より{by}長い"),
            Manner::Area
            | Manner::Measured
            | Manner::Counted(_)
            | Manner::TruckLength
            | Manner::Closeness
            | Manner::Present
            | Manner::MoveIn
            | Manner::Class(_) => format!("希望まであと{by}"),
        },
        Stand::TakesToo => match manner {
            Manner::Class(ClassTable::EnvironmentPaper) => "これも受け入れ可".to_owned(),
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
            | Manner::Class(ClassTable::Fire | ClassTable::Land) => "これも可".to_owned(),
        },
        Stand::RightSize => "希望どおり".to_owned(),
        Stand::Exact => match manner {
            Manner::Present | Manner::Class(_) => "希望どおり".to_owned(),
            Manner::MoveIn => "間に合う".to_owned(),
            Manner::Area
            | Manner::Measured
            | Manner::Counted(_)
            | Manner::TruckLength
            | Manner::Closeness
            | Manner::Price
            | Manner::YearlyCost
            | Manner::Distance
            | Manner::Lease => "ちょうど".to_owned(),
        },
        Stand::Short => match manner {
            Manner::Area | Manner::Measured | Manner::Counted(_) | Manner::TruckLength | Manner::Closeness => {
                format!("{by}不足")
            }
            Manner::Price | Manner::YearlyCost => format!("{by}超過"),
            Manner::Distance => format!("{by}遠い"),
            Manner::Lease => format!("{by}長い"),
            Manner::MoveIn => format!("{by}遅れ"),
            Manner::Present | Manner::Class(_) => "不適合".to_owned(),
        },
        Stand::TooMuch => format!("{by}広すぎ"),
        Stand::Planned(when) => match (manner, when) {
            (Manner::Present, When::From(day)) => format!("{}から", tongue.short_day(*day)),
            (Manner::Present, When::After(works)) => format!("{}の完了後", named(works)),
            (_, When::From(day)) => format!("{}から{offered}", tongue.short_day(*day)),
            (_, When::After(works)) => format!("{}の完了後は{offered}", named(works)),
            (_, When::Open) => format!("{}（時期未定）", tongue.planned(manner, offered)),
        },
        Stand::Built(Some(months)) => format!("約{months}で建設"),
        Stand::Built(None) => "建設可能".to_owned(),
        Stand::Unknown => "要問い合わせ".to_owned(),
    }
}

pub(super) fn reason(tongue: &dyn Tongue, stand: &Stand, told: &Told<'_>) -> String {
    let words = criteria::words(told.criterion);
    let Told { manner, by, offered, .. } = *told;
    let noun = words.noun;
    match stand {
        Stand::Spare => match manner {
            Manner::Area => format!("{noun}は希望より{by}広い"),
            Manner::Measured | Manner::Counted(_) => format!("{noun}に{by}の余裕"),
            Manner::TruckLength => format!("{noun}に{by}の余裕"),
            Manner::Closeness => format!("{noun}{offered}"),
            Manner::Price if told.has_wish() => format!("{noun}は希望より{by}安い"),
            Manner::Price => format!("{noun}は上限より{by}安い"),
            Manner::YearlyCost if told.has_wish() => format!("年間コストは希望を{by}下回る"),
            Manner::YearlyCost => format!("年間コストは予算を{by}下回る"),
            Manner::Distance => format!("{noun}まで{offered}"),
            Manner::Lease => format!("{offered}から賃借可"),
            Manner::Present => words.yes().to_owned(),
            Manner::MoveIn => "希望日に入居可".to_owned(),
            Manner::Class(table) => takes(table, told),
        },
        Stand::BelowWish(wish) => match manner {
            Manner::Closeness => format!("{noun}{offered}、希望の{wish}まであと{by}"),
            Manner::TruckLength => format!("全長{offered}のトラックが進入可、希望の{wish}まであと{by}"),
            Manner::Price | Manner::YearlyCost => format!("{noun}は{offered}、希望の{wish}を{by}上回る"),
            Manner::Distance => format!("{noun}まで{offered}、希望の{wish}より{by}遠い"),
            Manner::Lease => format!("{offered}から賃借可、希望の{wish}より{by}長い"),
            Manner::Area
            | Manner::Measured
            | Manner::Counted(_)
            | Manner::Present
            | Manner::MoveIn
            | Manner::Class(_) => format!("{noun}は{offered}、希望の{wish}まであと{by}"),
        },
        Stand::RightSize => format!("{noun}は{offered}で希望どおり"),
        Stand::Exact | Stand::TakesToo => match manner {
            Manner::Area | Manner::Measured | Manner::Counted(_) => format!("{noun}はちょうど{offered}"),
            Manner::Closeness => format!("{noun}{offered}"),
            Manner::Price | Manner::YearlyCost if told.has_wish() => format!("{noun}は希望どおりの{offered}"),
            Manner::Price => format!("{noun}は上限ちょうどの{offered}"),
            Manner::TruckLength => format!("全長{offered}のトラックが進入可"),
            Manner::YearlyCost => "年間コストは予算ちょうど".to_owned(),
            Manner::Distance => format!("{noun}まで{offered}"),
            Manner::Lease => format!("{offered}から賃借可"),
            Manner::Present => words.yes().to_owned(),
            Manner::MoveIn => "希望日に入居可".to_owned(),
            Manner::Class(table) => takes(table, told),
        },
        Stand::Short => match manner {
            Manner::Area | Manner::Measured | Manner::Counted(_) | Manner::TruckLength => {
                format!("{noun}が{by}不足")
            }
            Manner::Closeness => format!("{noun}は{offered}のみ"),
            Manner::Price => format!("{noun}が上限を{by}超過"),
            Manner::YearlyCost => format!("年間コストが予算を{by}超過"),
            Manner::Distance => format!("{noun}まで希望より{by}遠い"),
            Manner::Lease => format!("{noun}が{by}長い"),
            Manner::Present => words.no().to_owned(),
            Manner::MoveIn => format!("入居が{by}遅れる"),
            Manner::Class(table) => takes_not(table, told),
        },
        Stand::TooMuch => format!("{noun}が上限より{by}広い"),
        Stand::Planned(when) => {
            let when = match when {
                When::From(day) => format!("{}から", tongue.short_day(*day)),
                When::After(works) => format!("{}の完了後は", named(works)),
                When::Open => return format!("{}：{}（時期未定）", words.name, tongue.planned(manner, offered)),
            };
            match manner {
                Manner::Distance => format!("{when}{noun}まで{offered}"),
                Manner::Present => format!("{when}{}", words.yes()),
                Manner::MoveIn => format!("{when}入居可"),
                Manner::Class(table) => format!("{when}{}", takes(table, told)),
                Manner::Area
                | Manner::Measured
                | Manner::Counted(_)
                | Manner::TruckLength
                | Manner::Closeness
                | Manner::Price
                | Manner::YearlyCost
                | Manner::Lease => format!("{when}{noun}{offered}"),
            }
        }
        Stand::Built(_) => format!("{}は希望に合わせて建設可", words.name),
        Stand::Unknown => match manner {
            Manner::Distance | Manner::Area => format!("{}は要確認", words.name),
            Manner::Measured
            | Manner::Counted(_)
            | Manner::TruckLength
            | Manner::Closeness
            | Manner::Price
            | Manner::YearlyCost
            | Manner::Lease
            | Manner::Present
            | Manner::MoveIn
            | Manner::Class(_) => format!("{noun}は要確認"),
        },
    }
}

fn takes(table: ClassTable, told: &Told<'_>) -> String {
    let asked = told.asked;
    match (table, told.levels) {
        (ClassTable::Fire, _) => format!("{asked}の生産が可能"),
        (ClassTable::Land, _) => format!("{asked}として利用可"),
        (ClassTable::EnvironmentPaper, Levels::Class(0)) => "環境影響評価が不要な案件を受け入れ可".to_owned(),
        (ClassTable::EnvironmentPaper, _) => format!("環境影響評価「{asked}」の案件を受け入れ可"),
    }
}

fn takes_not(table: ClassTable, told: &Told<'_>) -> String {
    let asked = told.asked;
    match table {
        ClassTable::Fire => format!("{asked}の生産は不可"),
        ClassTable::Land => format!("{asked}としては利用不可"),
        ClassTable::EnvironmentPaper => format!("環境影響評価「{asked}」の案件は受け入れ不可"),
    }
}
