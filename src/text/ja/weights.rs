//! How sure, why ahead, what is worth what.

use super::{criteria, named, words};
use crate::engine::Standing;
use crate::request::{Criterion, Emphasis};
use crate::text::tongue::{Lead, Manner, Sure, Tally, Traded};

pub(super) fn sure(sure: &Sure) -> String {
    match sure {
        Sure::Only { standing: Standing::Fits } => "重みにかかわらず、適合するのはこの1件のみ".to_owned(),
        Sure::Only { standing: Standing::Conditional | Standing::Misses } => {
            "重みにかかわらず、適合する可能性があるのはこの1件のみ".to_owned()
        }
        Sure::Always => "どの条件を重視しても1位".to_owned(),
        Sure::AlwaysShared { others } => format!("どの条件を重視しても1位（他の{}件と同点）", others.text),
        Sure::First { share } => format!("あらゆる重みの配分のうち{share}で1位"),
        Sure::FirstShared { share, others } => {
            format!("あらゆる重みの配分のうち{share}で1位（他の{}件と同点）", others.text)
        }
        Sure::Alike { sites } => {
            format!("確定している条件では{}件が互角で、重みを変えても差がつきません", sites.text)
        }
        Sure::NothingWeighed => "まだ順位をつけられません。少なくとも一つの条件に重要度を設定してください".to_owned(),
        Sure::Radius { share } => {
            format!("重み全体のうち{share}までは、どの条件に移しても1位は入れ替わりません。")
        }
        Sure::RadiusAll => "重みをどう変えても、これを上回る物件はありません。".to_owned(),
        Sure::RadiusNone => "互角の物件がもう1件あり、重みがわずかに変わるだけで順位が入れ替わります。".to_owned(),
        Sure::Overtakes { rival, points, from, to } => {
            format!("{from}から{to}へ{points}を超える重みを移すと、{}が上回ります。", named(rival))
        }
        Sure::Level { rival } => format!("{}は現在の重みで互角です。", named(rival)),
        Sure::Shares { rival } => format!("{}は、重みをどう変えても同点で、同じ順位です。", named(rival)),
        Sure::DrawsLevel { rival, from } => {
            format!("{}が並ぶのは{from}の重みをゼロにしたときだけで、上回ることはありません。", named(rival))
        }
        Sure::Never { rival } => format!("{}は、重みをどう変えても上回りません。", named(rival)),
        Sure::Stays { from, to } => format!("重みが{from}–{to}の間は1位が変わらない"),
        Sure::StaysAnyhow => "重みがいくつでも1位は変わらない".to_owned(),
    }
}

pub(super) fn traded(traded: &Traded) -> String {
    let left = amount(traded.criterion, traded.step.as_deref());
    if traded.beyond {
        let noun = criteria::words(traded.yardstick).noun;
        return format!("{left} ＞ {noun}の調整幅すべて（{}）", traded.equals);
    }
    format!("{left} ＝ {}", amount(traded.yardstick, Some(&traded.equals)))
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
            | Manner::MoveIn => format!("{noun}が希望どおり"),
        };
    };
    match Manner::of(criterion) {
        Manner::Area
        | Manner::Measured
        | Manner::TruckLength
        | Manner::Closeness
        | Manner::Price
        | Manner::YearlyCost
        | Manner::Lease => format!("{noun}{step}分"),
        Manner::Counted(_) => format!("{noun}{step}"),
        Manner::Distance => format!("{noun}までの{step}分"),
        Manner::MoveIn => format!("入居{step}分の早さ"),
        Manner::Present | Manner::Class(_) => step.to_owned(),
    }
}

pub(super) fn lead(lead: &Lead) -> String {
    match lead {
        Lead::Standing { a, b, standing_a, standing_b, lacks } => {
            let why = if lacks.is_empty() { String::new() } else { format!("（{lacks}）") };
            let (a_stands, b_stands) = (words::standing(*standing_a), words::standing(*standing_b));
            format!("{}は「{a_stands}」、{}は「{b_stands}」です{why}。", named(a), named(b))
        }
        Lead::AtBest { a, points } => {
            format!("確定分のスコアは同じですが、要確認の条件が満たされると{}はさらに{points}伸びます。", named(a))
        }
        Lead::Revived { a } => {
            format!("スコアは同じですが、遊休施設の再生にあたる{}を上位としています。", named(a))
        }
        Lead::Cheaper { a, cost, other: Some(other) } => {
            format!("スコアは同じですが、{}の方が安いため上位です（{cost}、もう一方は{other}）。", named(a))
        }
        Lead::Cheaper { a, cost, other: None } => {
            format!("スコアは同じですが、{}は費用がわかっているため上位です（{cost}）。", named(a))
        }
        Lead::Alike { a, b } => {
            format!("{}と{}は互角で、番号順により{}を先に挙げています。", named(a), named(b), named(a))
        }
        Lead::FewerPoints { b, points, cons } => {
            format!("スコアだけを見れば、{}の方が{points}上です（優れている条件：{cons}）。", named(b))
        }
        Lead::NothingAgainst { a, b, pros, points } => {
            format!("{}は{pros}で優れ（{points}）、{}が上回る条件はありません。", named(a), named(b))
        }
        Lead::Outweighs { a, b, pros, points_for, cons, points_against } => format!(
            "{}は{pros}で優れ（{points_for}）、{}が優れるすべての条件（{cons}、{points_against}）を補って余りあります。",
            named(a),
            named(b)
        ),
        Lead::Balanced { a, b, pros, cons } => {
            format!("{}は{pros}で、{}は{cons}で優れ、両者の重みは同じです。", named(a), named(b))
        }
    }
}

pub(super) fn score_points(number: &str) -> String {
    format!("{number}点")
}

pub(super) fn and_more(named: &[String], more: &Tally) -> String {
    format!("{}など{}項目", named.join("、"), named.len() as u32 + more.count)
}

pub(super) fn emphasis(emphasis: Emphasis) -> &'static str {
    match emphasis {
        Emphasis::SpeedOfStart => "早期稼働",
        Emphasis::LowestCost => "コスト最優先",
        Emphasis::HeavyPlant => "重量設備",
        Emphasis::Exporter => "輸出中心",
    }
}

pub(super) fn emphasis_needs(emphasis: &str, named: &str) -> String {
    format!("{emphasis}：関連する条件がまだありません。{named}などを追加できます。")
}
