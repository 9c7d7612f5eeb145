//! Sentences on the chain, and on companies and their sites.

use crate::engine::Barred;
use crate::text::chinese::spaced;
use crate::text::tongue::{FillTold, GapTold, Got, Otherwise, PairingTold, Tally};

pub(super) fn covered(bought: Option<&str>, sold: Option<&str>, whole_park: bool) -> String {
    let here = if whole_park { "全区" } else { "这里" };
    let bought = bought.map(|share| format!("从制造业采购的 {share}"));
    let sold = sold.map(|share| format!("向制造业销售的 {share}"));
    let both: Vec<String> = bought.into_iter().chain(sold).collect();
    format!("贵行业{}，所涉的行业在{here}有企业；有没有产能、要不要货，还得问企业。", both.join("、"))
}

pub(super) fn unnamed(count: &Tally) -> String {
    format!("另有 {} 家，资料未列名", count.text)
}

pub(super) fn firms(count: &Tally) -> String {
    format!("{} 家企业", count.text)
}

pub(super) fn firms_in(place: &str, firms: &Tally) -> String {
    format!("{place}有 {} 家", firms.text)
}

pub(super) fn gap(told: &GapTold<'_>) -> String {
    let trade = if told.sells { "占采购" } else { "占销售" };
    let lead = format!("{}：{trade} {}", told.division, told.share);
    match (told.whole_park, told.elsewhere) {
        (true, _) => format!("{lead}，资料中全区没有这类企业"),
        (false, Some(elsewhere)) => format!("{lead}，这里没有；{elsewhere}"),
        (false, None) => format!("{lead}，这里和全区都没有"),
    }
}

pub(super) fn fill(told: &FillTold<'_>) -> String {
    let open = if told.certain { "" } else { "（这里是否已有同行待确认）" };
    let FillTold { firm, own_division, share, .. } = told;
    let said = if told.sells {
        format!("{firm}可以向您采购：其行业采购的 {share} 来自贵行业所属的{own_division}{open}")
    } else {
        format!("{firm}可以供货给您：其行业销售的 {share} 去往贵行业所属的{own_division}{open}")
    };
    spaced(&said)
}

pub(super) fn barred(barred: Barred) -> &'static str {
    match barred {
        Barred::NotOffered => "这处目前不对外",
        Barred::OtherWayIn => "不是它要的进驻方式",
        Barred::StorageLand => "仓储用地，不能做生产",
    }
}

pub(super) fn place_in_order(place: &Tally, open: &Tally) -> String {
    match (place.count, open.count) {
        (1, 1) => "它唯一可选的一处".to_owned(),
        (1, _) => format!("它 {} 处可选中的首选", open.text),
        (_, _) => format!("在它 {} 处可选中排第 {}", open.text, place.text),
    }
}

pub(super) fn open_elsewhere(open: &Tally) -> String {
    match open.count {
        0 => "它目前没有可选的场地".to_owned(),
        _ => format!("它另有 {} 处可选", open.text),
    }
}

pub(super) fn served(total: &Tally, fits: &Tally, conditional: &Tally, unserved: &Tally) -> String {
    let parts = [(fits, "家得到合适的"), (conditional, "家得到待确认的"), (unserved, "家没有着落")];
    let said: Vec<String> = parts
        .into_iter()
        .filter(|(tally, _)| tally.count > 0)
        .map(|(tally, words)| format!("{} {words}", tally.text))
        .collect();
    format!("{} 家企业：{}", total.text, said.join("，"))
}

pub(super) fn pairing(told: &PairingTold<'_>) -> String {
    let PairingTold { first, taken_by, .. } = told;
    let mut said = match &told.got {
        Got::FirstChoice => "就是它的首选。".to_owned(),
        Got::Other { points, lower_standing } => {
            let loss = points.as_ref().map(|points| format!("少 {points}"));
            let open = lower_standing.then(|| "还有待确认的条件".to_owned());
            let here: Vec<String> = loss.into_iter().chain(open).collect();
            let here = if here.is_empty() { "同样好".to_owned() } else { here.join("，") };
            format!("首选{first}给了{taken_by}；这处{here}。")
        }
        Got::NoneLeft => format!("适合它的都给了别家，首选{first}给了{taken_by}。"),
        Got::NoneOpen { nearest: Some((site, missed)) } => format!("没有适合它的。最接近的是{site}：{missed}。"),
        Got::NoneOpen { nearest: None } => "没有它要的进驻方式。".to_owned(),
    };
    if let Some(otherwise) = &told.otherwise {
        said += &match otherwise {
            Otherwise::FewerFit(tally) => format!("若把首选给它，会少 {} 家得到合适的。", tally.text),
            Otherwise::FewerServed(tally) => format!("若把首选给它，会多 {} 家没有着落。", tally.text),
            Otherwise::Points(points) => format!("若把首选给它，总体少 {points}。"),
            Otherwise::AsGood => "若把首选给它，总体一样好。".to_owned(),
        };
    }
    if let Some(same) = told.same_as {
        said += &format!("与{same}的需求相同。");
    }
    spaced(&said)
}
