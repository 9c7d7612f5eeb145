//! Costs over the years, what they are counted with, and what outdoes a site.

use super::named;
use crate::catalog::WayIn;
use crate::engine::{NoCostReason, NotCountedReason};
use crate::request::{BuildingType, CostTerm};
use crate::text::tongue::{Dearer, Doubt, ProductionPart};

pub(super) fn term(term: CostTerm) -> &'static str {
    match term {
        CostTerm::Horizon => "計算期間",
        CostTerm::Discount => "割引率（年）",
        CostTerm::Residual => "期末の残存価値（支払額に対する割合）",
        CostTerm::BuildSteel => "建設費（平屋鉄骨造）",
        CostTerm::BuildMultiStorey => "建設費（多層階）",
        CostTerm::BuildMonths => "建設工期",
        CostTerm::FitOut => "内装・改修費",
        CostTerm::FitOutMonths => "内装・改修の工期",
        CostTerm::PowerWorks => "受電容量不足分の増設費",
        CostTerm::WaterWorks => "給水量不足分の増設費",
        CostTerm::PropertyFee => "管理費",
        CostTerm::Deposit => "敷金（賃料の月数）",
        CostTerm::RentFree => "フリーレント期間",
    }
}

pub(super) fn source(term: CostTerm) -> &'static str {
    match term {
        CostTerm::Horizon => "当ツールの計算方法：10年",
        CostTerm::Discount => "当ツールの計算方法：割引なし",
        CostTerm::Residual => "当ツールの計算方法：残存価値なし",
        CostTerm::BuildSteel => "一般的な水準（延床1 m²あたり1,200–1,800元）の中間値",
        CostTerm::BuildMultiStorey => "一般的な水準（延床1 m²あたり1,600–2,300元）の中間値",
        CostTerm::BuildMonths => "初期値なし：工業団地が公表していない場合は不明とします",
        CostTerm::FitOut | CostTerm::FitOutMonths => "初期値なし：貴社の計画によって異なります",
        CostTerm::PowerWorks | CostTerm::WaterWorks => "初期値なし：資料に単価の記載がありません",
        CostTerm::PropertyFee => "初期値なし：工業団地が公表していない場合、費用は下限値になります",
        CostTerm::Deposit | CostTerm::RentFree => "初期値なし：工業団地が公表していない場合は、ないものとします",
    }
}

pub(super) fn building_type(building: BuildingType) -> &'static str {
    match building {
        BuildingType::SingleStoreySteel => "平屋鉄骨造",
        BuildingType::MultiStorey => "多層階",
    }
}

pub(super) fn deed(way: WayIn) -> &'static str {
    match way {
        WayIn::Rent => "工場の賃借",
        WayIn::Buy => "工場の購入",
        WayIn::CustomBuilt => "注文建設",
        WayIn::Land => "土地取得と自社建設",
        WayIn::Workspace => "オフィスの賃借",
    }
}

pub(super) fn spread(years: &str, discount: Option<&str>) -> String {
    match discount {
        Some(share) => format!("{years}で均した金額。税金を含まず、年{share}で割引"),
        None => format!("{years}で均した金額。税金と金利を含まない"),
    }
}

pub(super) fn crossover(before: &str, after: &str, years: &str, doubt: Option<Doubt>) -> String {
    let doubt = match doubt {
        Some(Doubt::LowerBound) => "一方は下限値のため、時期は変わることがあります。",
        Some(Doubt::Assumption) => "下記の仮定値による計算です。",
        None => "",
    };
    format!("最初の{years}は{before}、それ以降は{after}の方が安くなります。{doubt}")
}

pub(super) fn cheapest_throughout(deed: &str, years: &str) -> String {
    format!("{years}を通して{deed}が最も安くなります。")
}

pub(super) fn not_counted(item: &str, reason: NotCountedReason, quantity: Option<&str>) -> String {
    let of = quantity.map(|quantity| format!("（{quantity}）")).unwrap_or_default();
    match reason {
        NotCountedReason::Unknown => format!("{item}：工業団地が公表していません"),
        NotCountedReason::NoPrice => format!("{item}{of}：単価を入力すると計算に含まれます"),
        NotCountedReason::NotSized => format!("{item}：必要な工場の広さを入力してください"),
        NotCountedReason::BeyondHorizon => {
            format!("{item}：最短賃貸期間が計算期間を{}上回ります", quantity.unwrap_or_default())
        }
    }
}

pub(super) fn no_cost(way: &str, reason: NoCostReason) -> String {
    match reason {
        NoCostReason::PriceUnknown => format!("{way}：価格不明、工業団地に要問い合わせ"),
        NoCostReason::AreaUnknown => format!("{way}：面積不明、工業団地に要問い合わせ"),
        NoCostReason::NoSite => format!("{way}：この形態では適合する可能性のある物件なし"),
    }
}

pub(super) fn production_part(part: ProductionPart<'_>) -> String {
    match part {
        ProductionPart::FreeNow => "現在空き".to_owned(),
        ProductionPart::FreeIn(months) => format!("{months}後に入居可"),
        ProductionPart::FreeUnknown => "入居可能な時期は未公表".to_owned(),
        ProductionPart::Building(months) => format!("建設{months}"),
        ProductionPart::BuildingAssumed(months) => format!("建設{months}（貴社の入力値）"),
        ProductionPart::BuildingUnknown => "建設工期は未公表".to_owned(),
        ProductionPart::WaitsFor(works) => format!("整備待ち：{works}"),
        ProductionPart::FitOut(months) => format!("内装・改修{months}"),
    }
}

pub(super) fn production(parts: &[String]) -> String {
    parts.join("、")
}

pub(super) fn dominated(by: &str, dearer: Dearer<'_>) -> String {
    let by = named(by);
    match dearer {
        Dearer::AndFitsLess(money, points) => {
            format!("{by}と比べて、費用は年間{money}高く、適合度は{points}低い")
        }
        Dearer::AndFitsTheSame(money) => format!("適合度は{by}と同じで、費用は年間{money}高い"),
        Dearer::NotAndFitsLess(points) => format!("費用は{by}と同じで、適合度は{points}低い"),
    }
}
