//! How sure, why ahead, what is worth what.

use super::criteria;
use crate::engine::Standing;
use crate::request::{Criterion, Emphasis};
use crate::text::chinese::spaced;
use crate::text::tongue::{Lead, Manner, Sure, Tally, Traded};

pub(super) fn sure(sure: &Sure) -> String {
    let text = match sure {
        Sure::Only { standing: Standing::Fits } => "合適的只有這一處，怎麼側重都一樣".to_owned(),
        Sure::Only { standing: Standing::Conditional | Standing::Misses } => {
            "有機會合適的只有這一處，怎麼側重都一樣".to_owned()
        }
        Sure::Always => "無論側重哪一項，它都排第一".to_owned(),
        Sure::AlwaysShared { others } => format!("無論側重哪一項，它都與另外 {} 處並列第一", others.text),
        Sure::First { share } => format!("各項輕重任意搭配，{share} 的搭配裡它排第一"),
        Sure::FirstShared { share, others } => {
            format!("各項輕重任意搭配，{share} 的搭配裡它與另外 {} 處並列第一", others.text)
        }
        Sure::Alike { sites } => format!("{} 處在已知條件上不分上下，怎麼側重都一樣", sites.text),
        Sure::NothingWeighed => "還排不出先後：請至少給一項要求一些份量".to_owned(),
        Sure::Radius { share } => format!("移動的權重不超過 {share}，無論移給哪一項，它都還是第一。"),
        Sure::RadiusAll => "權重怎麼改，都沒有別處能超過它。".to_owned(),
        Sure::RadiusNone => "另有一處與它不分上下，權重稍有變動就會換位。".to_owned(),
        Sure::Overtakes { rival, points, from, to } => {
            format!("從{from}移 {points}以上的權重給{to}，{rival}就會超過它。")
        }
        Sure::Level { rival } => format!("{rival}現在就與它不分上下。"),
        Sure::Shares { rival } => format!("{rival}怎麼側重都與它不分上下，名次並列。"),
        Sure::DrawsLevel { rival, from } => format!("只有{from}完全不計分時，{rival}才能追平，怎麼側重都超不過它。"),
        Sure::Never { rival } => format!("{rival}怎麼側重都超不過它。"),
        Sure::Stays { from, to } => format!("占 {from}–{to} 時第一名不變"),
        Sure::StaysAnyhow => "占多少第一名都不變".to_owned(),
    };
    spaced(&text)
}

pub(super) fn traded(traded: &Traded) -> String {
    let left = amount(traded.criterion, traded.step.as_deref());
    if traded.beyond {
        let noun = criteria::words(traded.yardstick).noun;
        return spaced(&format!("{left}，份量超過{noun}的全部空間（{}）", traded.equals));
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
        Manner::MoveIn => format!("提早進駐 {step}"),
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
        Lead::AtBest { a, points } => format!("兩處目前得分相同，待確認的都滿足時{a}還能多 {points}。"),
        Lead::Revived { a } => format!("兩處得分相同，{a}屬活化的閒置資源，排在前面。"),
        Lead::Cheaper { a, cost, other: Some(other) } => {
            format!("兩處得分相同，{a}更省，排在前面：{cost}，另一處{other}。")
        }
        Lead::Cheaper { a, cost, other: None } => format!("兩處得分相同，{a}的成本已知（{cost}），排在前面。"),
        Lead::Alike { a, b } => format!("{a}與{b}不分上下，{a}只因編號在前而先列。"),
        Lead::FewerPoints { b, points, cons } => format!("只看得分，{b}靠{cons}反而高 {points}。"),
        Lead::NothingAgainst { a, b, pros, points } => format!("{a}勝在{pros}（{points}），{b}沒有一項更好。"),
        Lead::Outweighs { a, b, pros, points_for, cons, points_against } => {
            format!("{a}勝在{pros}（{points_for}），足以抵過{b}的全部優點：{cons}（{points_against}）。")
        }
        Lead::Balanced { a, b, pros, cons } => format!("{a}勝在{pros}，{b}勝在{cons}，兩邊份量相當。"),
    };
    spaced(&text)
}

pub(super) fn score_points(number: &str) -> String {
    format!("{number} 分")
}

pub(super) fn and_more(named: &[String], more: &Tally) -> String {
    format!("{}等 {} 項", named.join("、"), named.len() as u32 + more.count)
}

pub(super) fn emphasis(emphasis: Emphasis) -> &'static str {
    match emphasis {
        Emphasis::SpeedOfStart => "儘早投產",
        Emphasis::LowestCost => "成本最低",
        Emphasis::HeavyPlant => "重型設備",
        Emphasis::Exporter => "出口為主",
    }
}

pub(super) fn emphasis_needs(emphasis: &str, named: &str) -> String {
    spaced(&format!("{emphasis}：相關的要求還沒有提出，可以加上{named}。"))
}
