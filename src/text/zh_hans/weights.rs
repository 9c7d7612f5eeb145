//! How sure, why ahead, what is worth what.

use super::criteria;
use crate::engine::Standing;
use crate::request::{Criterion, Emphasis};
use crate::text::chinese::spaced;
use crate::text::tongue::{Lead, Manner, Sure, Tally, Traded};

pub(super) fn sure(sure: &Sure) -> String {
    let text = match sure {
        Sure::Only { standing: Standing::Fits } => "合适的只有这一处，怎样侧重都一样".to_owned(),
        Sure::Only { standing: Standing::Conditional | Standing::Misses } => {
            "有望合适的只有这一处，怎样侧重都一样".to_owned()
        }
        Sure::Always => "无论侧重哪一项，它都排第一".to_owned(),
        Sure::AlwaysShared { others } => format!("无论侧重哪一项，它都与另外 {} 处并列第一", others.text),
        Sure::First { share } => format!("各项轻重任意搭配，{share} 的搭法里它排第一"),
        Sure::FirstShared { share, others } => {
            format!("各项轻重任意搭配，{share} 的搭法里它与另外 {} 处并列第一", others.text)
        }
        Sure::Alike { sites } => format!("{} 处在已知条件上不分高下，怎样侧重都一样", sites.text),
        Sure::NothingWeighed => "还排不出先后：至少给一项要求一些分量".to_owned(),
        Sure::Radius { share } => format!("挪动的权重不超过 {share}，无论挪给哪一项，它都还是第一。"),
        Sure::RadiusAll => "权重怎样改，都没有别处能超过它。".to_owned(),
        Sure::RadiusNone => "另有一处与它不分高下，权重稍有变动就会换位。".to_owned(),
        Sure::Overtakes { rival, points, from, to } => {
            format!("从{from}挪 {points}以上的权重给{to}，{rival}就会超过它。")
        }
        Sure::Level { rival } => format!("{rival}现在就与它不分高下。"),
        Sure::Shares { rival } => format!("{rival}怎样侧重都与它不分高下，名次并列。"),
        Sure::DrawsLevel { rival, from } => format!("只有{from}完全不计分时，{rival}才能追平，怎样侧重都超不过它。"),
        Sure::Never { rival } => format!("{rival}怎样侧重都超不过它。"),
        Sure::Stays { from, to } => format!("占 {from}–{to} 时第一名不变"),
        Sure::StaysAnyhow => "占多少第一名都不变".to_owned(),
    };
    spaced(&text)
}

pub(super) fn traded(traded: &Traded) -> String {
    let left = amount(traded.criterion, traded.step.as_deref());
    if traded.beyond {
        let noun = criteria::words(traded.yardstick).noun;
        return spaced(&format!("{left}，重过{noun}的全部余地（{}）", traded.equals));
    }
    spaced(&format!("{left} ＝ {}", amount(traded.yardstick, Some(&traded.equals))))
}

/// So much better on a criterion.
fn amount(criterion: Criterion, step: Option<&str>) -> String {
    let words = criteria::words(criterion);
    let noun = words.noun;
    let Some(step) = step else {
        return match Manner::of(criterion) {
            Manner::Present => words.yes().to_owned(),
            Manner::Class(_)
            | Manner::Area
            | Manner::Measured
            | Manner::Counted(_)
            | Manner::TruckLength
            | Manner::Closeness
            | Manner::Price
            | Manner::YearlyCost
            | Manner::Distance
            | Manner::Lease
            | Manner::MoveIn => format!("{noun}符合要求"),
        };
    };
    match Manner::of(criterion) {
        Manner::Area
        | Manner::Measured
        | Manner::Counted(_)
        | Manner::TruckLength
        | Manner::Closeness
        | Manner::Price
        | Manner::YearlyCost
        | Manner::Lease => format!("{noun} {step}"),
        Manner::Distance => format!("到{noun} {step}"),
        Manner::MoveIn => format!("早入驻 {step}"),
        Manner::Present | Manner::Class(_) => step.to_owned(),
    }
}

pub(super) fn lead(lead: &Lead) -> String {
    let text = match lead {
        Lead::Standing { a, b, standing_a, standing_b, lacks } => {
            let why = if lacks.is_empty() { String::new() } else { format!("：{lacks}") };
            let (a_stands, b_stands) = (super::words::standing(*standing_a), super::words::standing(*standing_b));
            format!("{a}{a_stands}，{b}{b_stands}{why}。")
        }
        Lead::AtBest { a, points } => format!("两处目前得分相同，待确认的都满足时{a}还能多 {points}。"),
        Lead::Revived { a } => format!("两处得分相同，{a}属盘活的闲置资源，排在前面。"),
        Lead::Cheaper { a, cost, other: Some(other) } => {
            format!("两处得分相同，{a}更省，排在前面：{cost}，另一处{other}。")
        }
        Lead::Cheaper { a, cost, other: None } => format!("两处得分相同，{a}的成本已知（{cost}），排在前面。"),
        Lead::Alike { a, b } => format!("{a}与{b}不分高下，{a}只因编号在前而先列。"),
        Lead::FewerPoints { b, points, cons } => format!("只看得分，{b}凭{cons}反而高 {points}。"),
        Lead::NothingAgainst { a, b, pros, points } => format!("{a}胜在{pros}（{points}），{b}没有一项更好。"),
        Lead::Outweighs { a, b, pros, points_for, cons, points_against } => {
            format!("{a}胜在{pros}（{points_for}），足以抵过{b}的全部长处：{cons}（{points_against}）。")
        }
        Lead::Balanced { a, b, pros, cons } => format!("{a}胜在{pros}，{b}胜在{cons}，两边分量相当。"),
    };
    spaced(&text)
}

pub(super) fn score_points(number: &str) -> String {
    format!("{number} 分")
}

pub(super) fn and_more(named: &[String], more: &Tally) -> String {
    format!("{}等 {} 项", named.join("、"), named.len() as u32 + more.count)
}

pub(super) fn emphasis(emphasis: Emphasis) -> &'static str {
    match emphasis {
        Emphasis::SpeedOfStart => "尽早投产",
        Emphasis::LowestCost => "成本最低",
        Emphasis::HeavyPlant => "重型设备",
        Emphasis::Exporter => "出口为主",
    }
}

pub(super) fn emphasis_needs(emphasis: &str, named: &str) -> String {
    spaced(&format!("{emphasis}：相关的要求还没有提，可以加上{named}。"))
}
