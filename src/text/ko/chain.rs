//! Sentences on the chain, and on companies and their sites.

use crate::engine::Barred;
use crate::text::tongue::{FillTold, GapTold, Got, Otherwise, PairingTold, Tally};

pub(super) fn covered(bought: Option<&str>, sold: Option<&str>, whole_park: bool) -> String {
    let here = if whole_park { "단지 안에" } else { "이곳에" };
    let bought = bought.map(|share| format!("귀사 업종이 제조업에서 구매하는 금액의 {share}"));
    let sold = sold.map(|share| format!("제조업에 판매하는 금액의 {share}"));
    let both: Vec<String> = bought.into_iter().chain(sold).collect();
    format!(
        "{here} 관련 업종의 기업이 있습니다({}). 실제 공급 여력과 구매 의사는 기업에 확인이 필요합니다.",
        both.join(", ")
    )
}

pub(super) fn unnamed(count: &Tally) -> String {
    format!("그 외 {}개사(자료에 기업명 없음)", count.text)
}

pub(super) fn firms(count: &Tally) -> String {
    format!("{}개사", count.text)
}

pub(super) fn firms_in(place: &str, firms: &Tally) -> String {
    format!("{place}에 {}개사", firms.text)
}

pub(super) fn gap(told: &GapTold<'_>) -> String {
    let trade = if told.sells { "귀사 구매의" } else { "귀사 판매의" };
    let lead = format!("{}: {trade} {}", told.division, told.share);
    match (told.whole_park, told.elsewhere) {
        (true, _) => format!("{lead}, 자료상 단지 안에 해당 기업 없음"),
        (false, Some(elsewhere)) => format!("{lead}, 이곳에는 없음; {elsewhere}"),
        (false, None) => format!("{lead}, 이곳에도 단지 다른 곳에도 없음"),
    }
}

pub(super) fn fill(told: &FillTold<'_>) -> String {
    let open = if told.certain { "" } else { " (이곳에 동종 업체가 이미 있는지는 확인 필요)" };
    let FillTold { firm, own_division, share, .. } = told;
    if told.sells {
        format!(
            "{firm}: 귀사의 수요처가 될 수 있음. 이 기업 업종이 구매하는 품목의 {share}가 귀사 업종({own_division}) 제품{open}"
        )
    } else {
        format!(
            "{firm}: 귀사의 공급처가 될 수 있음. 이 기업 업종이 판매하는 품목의 {share}가 귀사 업종({own_division})에 납품{open}"
        )
    }
}

pub(super) fn barred(barred: Barred) -> &'static str {
    match barred {
        Barred::NotOffered => "현재 모집하지 않는 후보지",
        Barred::OtherWayIn => "희망하는 입주 방식과 다름",
        Barred::StorageLand => "창고 용지여서 생산 불가",
    }
}

pub(super) fn place_in_order(place: &Tally, open: &Tally) -> String {
    match (place.count, open.count) {
        (1, 1) => "이 기업에 맞는 유일한 후보지".to_owned(),
        (_, _) => format!("이 기업의 후보지 {}곳 중 {}순위", open.text, place.text),
    }
}

pub(super) fn open_elsewhere(open: &Tally) -> String {
    match open.count {
        0 => "이 기업에 맞는 후보지 없음".to_owned(),
        _ => format!("이 기업에 맞는 다른 후보지 {}곳", open.text),
    }
}

pub(super) fn served(total: &Tally, fits: &Tally, conditional: &Tally, unserved: &Tally) -> String {
    let parts = [(fits, "적합한 곳 배정"), (conditional, "조건부 적합한 곳 배정"), (unserved, "배정 없음")];
    let said: Vec<String> = parts
        .into_iter()
        .filter(|(tally, _)| tally.count > 0)
        .map(|(tally, words)| format!("{}개사 {words}", tally.text))
        .collect();
    format!("기업 {}개사: {}", total.text, said.join(", "))
}

pub(super) fn pairing(told: &PairingTold<'_>) -> String {
    let PairingTold { first, taken_by, .. } = told;
    let mut said = match &told.got {
        Got::FirstChoice => "이 기업의 1순위 후보지입니다.".to_owned(),
        Got::Other { points, lower_standing } => {
            let loss = points.as_ref().map(|points| format!("점수 {points} 낮음"));
            let open = lower_standing.then(|| "확인할 조건이 남아 있음".to_owned());
            let here: Vec<String> = loss.into_iter().chain(open).collect();
            let here = if here.is_empty() { "같은 수준".to_owned() } else { here.join(", ") };
            format!("1순위 후보지({first})는 다른 기업({taken_by})에 배정되었습니다. 이곳은 1순위 대비: {here}.")
        }
        Got::NoneLeft => {
            format!("맞는 후보지가 남아 있지 않습니다. 1순위 후보지({first})는 다른 기업({taken_by})에 배정되었습니다.")
        }
        Got::NoneOpen { nearest: Some((site, missed)) } => {
            format!("맞는 후보지가 없습니다. 가장 근접한 곳: {site} ({missed}).")
        }
        Got::NoneOpen { nearest: None } => "희망하는 입주 방식의 후보지가 없습니다.".to_owned(),
    };
    if let Some(otherwise) = &told.otherwise {
        said += " 1순위 후보지를 이 기업에 배정하면 ";
        said += &match otherwise {
            Otherwise::FewerFit(tally) => format!("적합한 곳을 배정받는 기업이 {}개사 줄어듭니다.", tally.text),
            Otherwise::FewerServed(tally) => format!("배정받지 못하는 기업이 {}개사 늘어납니다.", tally.text),
            Otherwise::Points(points) => format!("전체 점수가 {points} 낮아집니다."),
            Otherwise::AsGood => "전체 결과는 같은 수준입니다.".to_owned(),
        };
    }
    if let Some(same) = told.same_as {
        said += &format!(" 요구 조건이 같은 기업: {same}.");
    }
    said
}
