//! How sure, why ahead, what is worth what.

use super::{criteria, words};
use crate::engine::Standing;
use crate::request::{Criterion, Emphasis};
use crate::text::tongue::{Lead, Manner, Sure, Tally, Traded};

pub(super) fn sure(sure: &Sure) -> String {
    match sure {
        Sure::Only { standing: Standing::Fits } => "가중치와 관계없이 유일하게 적합".to_owned(),
        Sure::Only { standing: Standing::Conditional | Standing::Misses } => {
            "가중치와 관계없이 유일한 조건부 적합".to_owned()
        }
        Sure::Always => "가중치와 관계없이 1위".to_owned(),
        Sure::AlwaysShared { others } => format!("가중치와 관계없이 1위(다른 {}곳과 동점)", others.text),
        Sure::First { share } => format!("가중치 조합의 {share}에서 1위"),
        Sure::FirstShared { share, others } => {
            format!("가중치 조합의 {share}에서 1위(다른 {}곳과 동점)", others.text)
        }
        Sure::Alike { sites } => {
            format!("확인된 조건으로는 {}곳의 우열을 가릴 수 없습니다. 가중치를 바꾸어도 같습니다", sites.text)
        }
        Sure::NothingWeighed => "아직 순위를 매길 수 없습니다. 조건 하나에라도 중요도를 주십시오".to_owned(),
        Sure::Radius { share } => {
            format!("전체 가중치의 {share}까지는 어느 조건으로 옮겨도 1위가 바뀌지 않습니다.")
        }
        Sure::RadiusAll => "가중치를 어떻게 바꾸어도 앞서는 곳이 없습니다.".to_owned(),
        Sure::RadiusNone => "점수가 같은 곳이 있어, 가중치가 조금만 바뀌어도 순위가 달라집니다.".to_owned(),
        Sure::Overtakes { rival, points, from, to } => {
            format!("{from} 쪽의 가중치를 {points} 넘게 {to} 쪽으로 옮기면 1위는 {rival}입니다.")
        }
        Sure::Level { rival } => format!("현재 가중치에서는 {rival}의 점수도 같습니다."),
        Sure::Shares { rival } => format!("가중치를 어떻게 바꾸어도 {rival}의 점수가 같아 순위도 같습니다."),
        Sure::DrawsLevel { rival, from } => {
            format!("{rival}의 점수는 {from}의 가중치가 0일 때만 같아지며, 앞서지는 못합니다.")
        }
        Sure::Never { rival } => format!("가중치를 어떻게 바꾸어도 {rival}보다 뒤로 밀리지 않습니다."),
        Sure::Stays { from, to } => format!("{from}–{to}에서 1위 유지"),
        Sure::StaysAnyhow => "비중과 관계없이 1위 유지".to_owned(),
    }
}

pub(super) fn traded(traded: &Traded) -> String {
    let left = amount(traded.criterion, traded.step.as_deref());
    if traded.beyond {
        let noun = criteria::words(traded.yardstick).noun;
        return format!("{left}의 비중이 {noun}의 전체 폭({})보다 큼", traded.equals);
    }
    format!("{left} = {}", amount(traded.yardstick, Some(&traded.equals)))
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
            | Manner::MoveIn => format!("{noun} 충족"),
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
        Manner::Distance => format!("{noun}까지 {step}"),
        Manner::MoveIn => format!("입주 {step} 단축"),
        Manner::Present | Manner::Class(_) => step.to_owned(),
    }
}

pub(super) fn lead(lead: &Lead) -> String {
    match lead {
        Lead::Standing { a, b, standing_a, standing_b, lacks } => {
            let why = if lacks.is_empty() { String::new() } else { format!(": {lacks}") };
            let (a_stands, b_stands) = (words::standing(*standing_a), words::standing(*standing_b));
            format!("{a}의 판정은 {a_stands}, {b}의 판정은 {b_stands}입니다{why}.")
        }
        Lead::AtBest { a, points } => {
            format!("현재 점수는 같지만, 미확인 항목이 확인되면 {a}의 점수가 {points} 더 오를 수 있습니다.")
        }
        Lead::Revived { a } => format!("점수가 같아, 유휴 공간을 다시 쓰는 {a}의 순위가 앞섭니다."),
        Lead::Cheaper { a, cost, other: Some(other) } => {
            format!("점수가 같아, 비용이 더 낮은 {a}의 순위가 앞섭니다: {cost}, 다른 곳은 {other}.")
        }
        Lead::Cheaper { a, cost, other: None } => {
            format!("점수가 같아, 비용이 확인된 {a}의 순위가 앞섭니다: {cost}.")
        }
        Lead::Alike { a, b } => {
            format!("{a}, {b} 두 곳에 차이가 없어, 관리 번호가 빠른 {a}의 순위가 앞섭니다.")
        }
        Lead::FewerPoints { b, points, cons } => {
            format!("점수만 보면 {cons}에서 앞선 {b}의 점수가 {points} 더 높습니다.")
        }
        Lead::NothingAgainst { a, b, pros, points } => {
            format!("{pros}에서 {a}의 점수가 더 높고({points}), {b}의 점수가 더 높은 조건은 없습니다.")
        }
        Lead::Outweighs { a, b, pros, points_for, cons, points_against } => {
            format!(
                "{pros}에서 {a}의 점수가 {points_for} 더 높아, {b}의 강점 전체({cons}, {points_against})보다 큽니다."
            )
        }
        Lead::Balanced { a, b, pros, cons } => {
            format!("{pros}에서는 {a}의 점수가, {cons}에서는 {b}의 점수가 더 높고, 양쪽의 크기가 같습니다.")
        }
    }
}

pub(super) fn score_points(number: &str) -> String {
    format!("{number}점")
}

pub(super) fn and_more(named: &[String], more: &Tally) -> String {
    format!("{} 외 {}개 조건", named.join(", "), more.text)
}

pub(super) fn emphasis(emphasis: Emphasis) -> &'static str {
    match emphasis {
        Emphasis::SpeedOfStart => "조기 가동",
        Emphasis::LowestCost => "최저 비용",
        Emphasis::HeavyPlant => "중량 설비",
        Emphasis::Exporter => "수출 중심",
    }
}

pub(super) fn emphasis_needs(emphasis: &str, named: &str) -> String {
    format!("{emphasis}: 관련 조건이 아직 없습니다. {named} 등을 추가해 보십시오.")
}
