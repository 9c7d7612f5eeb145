//! Costs over the years, what they are counted with, and what outdoes a site.

use crate::catalog::WayIn;
use crate::engine::{NoCostReason, NotCountedReason};
use crate::request::{BuildingType, CostTerm};
use crate::text::chinese::spaced;
use crate::text::tongue::{Dearer, Doubt, ProductionPart};

pub(super) fn term(term: CostTerm) -> &'static str {
    match term {
        CostTerm::Horizon => "計算年數",
        CostTerm::Discount => "年折現率",
        CostTerm::Residual => "期末殘值占所付款項的比例",
        CostTerm::BuildSteel => "興建費用，單層鋼結構",
        CostTerm::BuildMultiStorey => "興建費用，多層",
        CostTerm::BuildMonths => "興建工期",
        CostTerm::FitOut => "裝修改造",
        CostTerm::FitOutMonths => "裝修改造工期",
        CostTerm::PowerWorks => "電力容量不足的增容費",
        CostTerm::WaterWorks => "水量不足的增容費",
        CostTerm::PropertyFee => "物業管理費",
        CostTerm::Deposit => "押金，以月租金計",
        CostTerm::RentFree => "免租期",
    }
}

pub(super) fn source(term: CostTerm) -> &'static str {
    match term {
        CostTerm::Horizon => "本工具的算法：十年",
        CostTerm::Discount => "本工具的算法：不折現",
        CostTerm::Residual => "本工具的算法：不計殘值",
        CostTerm::BuildSteel => "行業常見 1,200–1,800 元/m² 的中間值",
        CostTerm::BuildMultiStorey => "行業常見 1,600–2,300 元/m² 的中間值",
        CostTerm::BuildMonths => "沒有預設值：園區沒有說明的，視為未知",
        CostTerm::FitOut | CostTerm::FitOutMonths => "沒有預設值：視您自己的方案而定",
        CostTerm::PowerWorks | CostTerm::WaterWorks => "沒有預設值：資料裡沒有單價",
        CostTerm::PropertyFee => "沒有預設值：園區沒有說明的，成本只是下限",
        CostTerm::Deposit | CostTerm::RentFree => "沒有預設值：園區沒有說明的，視為沒有",
    }
}

pub(super) fn building_type(building: BuildingType) -> &'static str {
    match building {
        BuildingType::SingleStoreySteel => "單層鋼結構",
        BuildingType::MultiStorey => "多層",
    }
}

pub(super) fn deed(way: WayIn) -> &'static str {
    match way {
        WayIn::Rent => "租廠房",
        WayIn::Buy => "買廠房",
        WayIn::CustomBuilt => "客製廠房",
        WayIn::Land => "取得土地自建",
        WayIn::Workspace => "租辦公研發",
    }
}

pub(super) fn spread(years: &str, discount: Option<&str>) -> String {
    match discount {
        Some(share) => format!("以 {years}平均分攤，不含稅，每年折現 {share}"),
        None => format!("以 {years}平均分攤，不含稅，不計利息"),
    }
}

pub(super) fn crossover(before: &str, after: &str, years: &str, doubt: Option<Doubt>) -> String {
    let doubt = match doubt {
        Some(Doubt::LowerBound) => "其中一方只是下限，年份可能變動。",
        Some(Doubt::Assumption) => "其中有以預設值估算的部分，見下方。",
        None => "",
    };
    format!("前 {years}{before}更省，此後{after}更省。{doubt}")
}

pub(super) fn cheapest_throughout(deed: &str, years: &str) -> String {
    format!("{years}內一直是{deed}最省。")
}

pub(super) fn not_counted(item: &str, reason: NotCountedReason, quantity: Option<&str>) -> String {
    let of = quantity.map(|quantity| format!("（{quantity}）")).unwrap_or_default();
    match reason {
        NotCountedReason::Unknown => format!("{item}：園區沒有說明"),
        NotCountedReason::NoPrice => format!("{item}{of}：填寫單價後才計入"),
        NotCountedReason::NotSized => format!("{item}：請填寫需要多大的廠房"),
        NotCountedReason::BeyondHorizon => {
            format!("{item}：最短租期比計算年數還長 {}", quantity.unwrap_or_default())
        }
    }
}

pub(super) fn no_cost(way: &str, reason: NoCostReason) -> String {
    match reason {
        NoCostReason::PriceUnknown => format!("{way}：價格未知，請向園區詢問"),
        NoCostReason::AreaUnknown => format!("{way}：面積未知，請向園區詢問"),
        NoCostReason::NoSite => format!("{way}：這種方式沒有可能合適的場地"),
    }
}

pub(super) fn production_part(part: ProductionPart<'_>) -> String {
    match part {
        ProductionPart::FreeNow => "現在就空著".to_owned(),
        ProductionPart::FreeIn(months) => format!("{months}後可入場"),
        ProductionPart::FreeUnknown => "何時可入場沒有說明".to_owned(),
        ProductionPart::Building(months) => format!("興建 {months}"),
        ProductionPart::BuildingAssumed(months) => format!("興建 {months}（依您填寫的）"),
        ProductionPart::BuildingUnknown => "興建工期沒有說明".to_owned(),
        ProductionPart::WaitsFor(works) => spaced(&format!("要等{works}到位")),
        ProductionPart::FitOut(months) => format!("裝修改造 {months}"),
    }
}

pub(super) fn production(parts: &[String]) -> String {
    parts.join("，")
}

pub(super) fn dominated(by: &str, dearer: Dearer<'_>) -> String {
    spaced(&match dearer {
        Dearer::AndFitsLess(money, points) => format!("處處不如{by}：每年貴 {money}，契合度低 {points}"),
        Dearer::AndFitsTheSame(money) => format!("契合度和{by}一樣，每年卻貴 {money}"),
        Dearer::NotAndFitsLess(points) => format!("和{by}一樣貴，契合度卻低 {points}"),
    })
}
