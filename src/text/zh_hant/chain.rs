//! Sentences on the chain, and on companies and their sites.

use crate::engine::Barred;
use crate::text::chinese::spaced;
use crate::text::tongue::{FillTold, GapTold, Got, Otherwise, PairingTold, Tally};

pub(super) fn covered(bought: Option<&str>, sold: Option<&str>, whole_park: bool) -> String {
    let here = if whole_park { "全區" } else { "這裡" };
    let bought = bought.map(|share| format!("向製造業採購的 {share}"));
    let sold = sold.map(|share| format!("對製造業銷售的 {share}"));
    let both: Vec<String> = bought.into_iter().chain(sold).collect();
    format!("貴行業{}，所涉的行業在{here}有企業；有沒有產能、要不要貨，還得問企業。", both.join("、"))
}

pub(super) fn unnamed(count: &Tally) -> String {
    format!("另有 {} 家，資料中未列名", count.text)
}

pub(super) fn firms(count: &Tally) -> String {
    format!("{} 家企業", count.text)
}

pub(super) fn firms_in(place: &str, firms: &Tally) -> String {
    format!("{place}有 {} 家", firms.text)
}

pub(super) fn gap(told: &GapTold<'_>) -> String {
    let trade = if told.sells { "占採購" } else { "占銷售" };
    let lead = format!("{}：{trade} {}", told.division, told.share);
    match (told.whole_park, told.elsewhere) {
        (true, _) => format!("{lead}，資料中全區沒有這類企業"),
        (false, Some(elsewhere)) => format!("{lead}，這裡沒有；{elsewhere}"),
        (false, None) => format!("{lead}，這裡和全區都沒有"),
    }
}

pub(super) fn fill(told: &FillTold<'_>) -> String {
    let open = if told.certain { "" } else { "（這裡是否已有同業，待確認）" };
    let FillTold { firm, own_division, share, .. } = told;
    let said = if told.sells {
        format!("{firm}可以向您採購：其所屬行業採購的 {share} 來自貴行業所屬的{own_division}{open}")
    } else {
        format!("{firm}可以供貨給您：其所屬行業銷售的 {share} 流向貴行業所屬的{own_division}{open}")
    };
    spaced(&said)
}

pub(super) fn barred(barred: Barred) -> &'static str {
    match barred {
        Barred::NotOffered => "這處目前不對外開放",
        Barred::OtherWayIn => "不是它要的進駐方式",
        Barred::StorageLand => "倉儲用地，不能從事生產",
    }
}

pub(super) fn place_in_order(place: &Tally, open: &Tally) -> String {
    match (place.count, open.count) {
        (1, 1) => "它唯一可選的一處".to_owned(),
        (1, _) => format!("它 {} 處可選中的首選", open.text),
        (_, _) => format!("在它 {} 處可選中排第 {}", open.text, place.text),
    }
}

pub(super) fn open_elsewhere(open: &Tally) -> String {
    match open.count {
        0 => "它目前沒有可選的場地".to_owned(),
        _ => format!("它另有 {} 處可選", open.text),
    }
}

pub(super) fn served(total: &Tally, fits: &Tally, conditional: &Tally, unserved: &Tally) -> String {
    let parts = [(fits, "家分到合適的"), (conditional, "家分到待確認的"), (unserved, "家沒有著落")];
    let said: Vec<String> = parts
        .into_iter()
        .filter(|(tally, _)| tally.count > 0)
        .map(|(tally, words)| format!("{} {words}", tally.text))
        .collect();
    format!("{} 家企業：{}", total.text, said.join("，"))
}

pub(super) fn pairing(told: &PairingTold<'_>) -> String {
    let PairingTold { first, taken_by, .. } = told;
    let mut said = match &told.got {
        Got::FirstChoice => "就是它的首選。".to_owned(),
        Got::Other { points, lower_standing } => {
            let loss = points.as_ref().map(|points| format!("少 {points}"));
            let open = lower_standing.then(|| "還有待確認的條件".to_owned());
            let here: Vec<String> = loss.into_iter().chain(open).collect();
            let here = if here.is_empty() { "同樣好".to_owned() } else { here.join("，") };
            format!("首選{first}給了{taken_by}；這處{here}。")
        }
        Got::NoneLeft => format!("適合它的都給了別家，首選{first}給了{taken_by}。"),
        Got::NoneOpen { nearest: Some((site, missed)) } => format!("沒有適合它的。最接近的是{site}：{missed}。"),
        Got::NoneOpen { nearest: None } => "沒有它要的進駐方式。".to_owned(),
    };
    if let Some(otherwise) = &told.otherwise {
        said += &match otherwise {
            Otherwise::FewerFit(tally) => format!("若把首選給它，會少 {} 家分到合適的。", tally.text),
            Otherwise::FewerServed(tally) => format!("若把首選給它，會多 {} 家沒有著落。", tally.text),
            Otherwise::Points(points) => format!("若把首選給它，總體少 {points}。"),
            Otherwise::AsGood => "若把首選給它，總體一樣好。".to_owned(),
        };
    }
    if let Some(same) = told.same_as {
        said += &format!("與{same}的需求相同。");
    }
    spaced(&said)
}
