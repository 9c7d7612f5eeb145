//! Sentences on the chain, and on companies and their sites.

use super::named;
use crate::engine::Barred;
use crate::text::tongue::{FillTold, GapTold, Got, Otherwise, PairingTold, Tally};

pub(super) fn covered(bought: Option<&str>, sold: Option<&str>, whole_park: bool) -> String {
    let here = if whole_park { "工業団地全体" } else { "このエリア" };
    let bought = bought.map(|share| format!("貴社の業種が製造業から仕入れる額の{share}"));
    let sold = sold.map(|share| format!("製造業に販売する額の{share}"));
    let both: Vec<String> = bought.into_iter().chain(sold).collect();
    format!(
        "{}にあたる業種の企業が{here}にあります。実際の供給余力や購入の意向は、各企業への確認が必要です。",
        both.join("、")
    )
}

pub(super) fn unnamed(count: &Tally) -> String {
    format!("ほか{}社（社名の記載なし）", count.text)
}

pub(super) fn firms(count: &Tally) -> String {
    format!("{}社", count.text)
}

pub(super) fn firms_in(place: &str, firms: &Tally) -> String {
    format!("{}に{}社", named(place), firms.text)
}

pub(super) fn gap(told: &GapTold<'_>) -> String {
    let trade = if told.sells { "仕入" } else { "販売" };
    let lead = format!("{}：{trade}の{}", told.division, told.share);
    match (told.whole_park, told.elsewhere) {
        (true, _) => format!("{lead}。資料では工業団地内に該当企業なし"),
        (false, Some(elsewhere)) => format!("{lead}。このエリアにはなく、{elsewhere}"),
        (false, None) => format!("{lead}。このエリアにも工業団地内の他のエリアにもなし"),
    }
}

pub(super) fn fill(told: &FillTold<'_>) -> String {
    let open = if told.certain { "" } else { "（このエリアに同業者がすでにあるかは要確認）" };
    let (firm, own_division) = (named(told.firm), named(told.own_division));
    let share = told.share;
    if told.sells {
        format!(
            "{firm}は販売先候補です。同社の業種は、仕入の{share}を貴社の属する{own_division}から調達しています{open}"
        )
    } else {
        format!("{firm}は仕入先候補です。同社の業種は、販売の{share}を貴社の属する{own_division}に向けています{open}")
    }
}

pub(super) fn barred(barred: Barred) -> &'static str {
    match barred {
        Barred::NotOffered => "現在は募集していない物件",
        Barred::OtherWayIn => "希望する進出形態と異なる物件",
        Barred::StorageLand => "倉庫用地のため生産は不可",
    }
}

pub(super) fn place_in_order(place: &Tally, open: &Tally) -> String {
    match (place.count, open.count) {
        (1, 1) => "候補になる唯一の物件".to_owned(),
        (1, _) => format!("候補{}件中の第1候補", open.text),
        (_, _) => format!("候補{}件中{}番目", open.text, place.text),
    }
}

pub(super) fn open_elsewhere(open: &Tally) -> String {
    match open.count {
        0 => "候補になる物件なし".to_owned(),
        _ => format!("ほかに候補が{}件", open.text),
    }
}

pub(super) fn served(total: &Tally, fits: &Tally, conditional: &Tally, unserved: &Tally) -> String {
    let parts = [(fits, "適合する物件"), (conditional, "要確認の物件"), (unserved, "割り当てなし")];
    let said: Vec<String> = parts
        .into_iter()
        .filter(|(tally, _)| tally.count > 0)
        .map(|(tally, words)| format!("{words}{}社", tally.text))
        .collect();
    format!("全{}社：{}", total.text, said.join("、"))
}

pub(super) fn pairing(told: &PairingTold<'_>) -> String {
    let (first, taken_by) = (named(told.first), named(told.taken_by));
    let mut said = match &told.got {
        Got::FirstChoice => "この企業の第1候補です。".to_owned(),
        Got::Other { points, lower_standing } => {
            let loss = points.as_ref().map(|points| format!("スコアは{points}低い"));
            let open = lower_standing.then(|| "要確認の条件が残る".to_owned());
            let here: Vec<String> = loss.into_iter().chain(open).collect();
            let here = if here.is_empty() { "第1候補と同等".to_owned() } else { here.join("、") };
            format!("第1候補の{first}は{taken_by}に割り当てました。この物件：{here}。")
        }
        Got::NoneLeft => {
            format!("適合し得る物件はすべて他社に割り当て済みです。第1候補の{first}は{taken_by}に割り当てました。")
        }
        Got::NoneOpen { nearest: Some((site, missed)) } => {
            format!("適合し得る物件がありません。最も近い物件は{}です（{missed}）。", named(site))
        }
        Got::NoneOpen { nearest: None } => "希望する進出形態の物件がありません。".to_owned(),
    };
    if let Some(otherwise) = &told.otherwise {
        said += &match otherwise {
            Otherwise::FewerFit(tally) => {
                format!("この企業に第1候補を割り当てると、適合する物件を得る企業が{}社減ります。", tally.text)
            }
            Otherwise::FewerServed(tally) => {
                format!("この企業に第1候補を割り当てると、割り当てのない企業が{}社増えます。", tally.text)
            }
            Otherwise::Points(points) => {
                format!("この企業に第1候補を割り当てると、全体のスコアが{points}下がります。")
            }
            Otherwise::AsGood => "この企業に第1候補を割り当てても、全体の結果は同等です。".to_owned(),
        };
    }
    if let Some(same) = told.same_as {
        said += &format!("{}と同じ条件です。", named(same));
    }
    said
}
