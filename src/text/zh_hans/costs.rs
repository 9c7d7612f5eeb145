//! Costs over the years, what they are counted with, and what outdoes a site.

use crate::catalog::WayIn;
use crate::engine::{NoCostReason, NotCountedReason};
use crate::request::{BuildingType, CostTerm};
use crate::text::chinese::spaced;
use crate::text::tongue::{Dearer, Doubt, ProductionPart};

pub(super) fn term(term: CostTerm) -> &'static str {
    match term {
        CostTerm::Horizon => "计算年数",
        CostTerm::Discount => "年折现率",
        CostTerm::Residual => "期末残值占所付款的比例",
        CostTerm::BuildSteel => "建设费，单层钢结构",
        CostTerm::BuildMultiStorey => "建设费，多层",
        CostTerm::BuildMonths => "建设工期",
        CostTerm::FitOut => "装修改造",
        CostTerm::FitOutMonths => "装修改造工期",
        CostTerm::PowerWorks => "缺电容量的增容费",
        CostTerm::WaterWorks => "缺水量的增容费",
        CostTerm::PropertyFee => "物业费",
        CostTerm::Deposit => "押金，按月租金计",
        CostTerm::RentFree => "免租期",
    }
}

pub(super) fn source(term: CostTerm) -> &'static str {
    match term {
        CostTerm::Horizon => "本工具的算法：十年",
        CostTerm::Discount => "本工具的算法：不折现",
        CostTerm::Residual => "本工具的算法：不计残值",
        CostTerm::BuildSteel => "行业常见 1,200–1,800 元/m² 的中间值",
        CostTerm::BuildMultiStorey => "行业常见 1,600–2,300 元/m² 的中间值",
        CostTerm::BuildMonths => "没有默认值：园区没有说明的，按未知处理",
        CostTerm::FitOut | CostTerm::FitOutMonths => "没有默认值：取决于您自己的方案",
        CostTerm::PowerWorks | CostTerm::WaterWorks => "没有默认值：资料里没有单价",
        CostTerm::PropertyFee => "没有默认值：园区没有说明的，成本只是下限",
        CostTerm::Deposit | CostTerm::RentFree => "没有默认值：园区没有说明的，按没有计",
    }
}

pub(super) fn building_type(building: BuildingType) -> &'static str {
    match building {
        BuildingType::SingleStoreySteel => "单层钢结构",
        BuildingType::MultiStorey => "多层",
    }
}

pub(super) fn deed(way: WayIn) -> &'static str {
    match way {
        WayIn::Rent => "租厂房",
        WayIn::Buy => "买厂房",
        WayIn::CustomBuilt => "定制",
        WayIn::Land => "拿地自建",
        WayIn::Workspace => "租办公研发",
    }
}

pub(super) fn spread(years: &str, discount: Option<&str>) -> String {
    match discount {
        Some(share) => format!("按 {years}平摊，不含税，每年折现 {share}"),
        None => format!("按 {years}平摊，不含税，不计利息"),
    }
}

pub(super) fn crossover(before: &str, after: &str, years: &str, doubt: Option<Doubt>) -> String {
    let doubt = match doubt {
        Some(Doubt::LowerBound) => "其中一方只是下限，年份可能变动。",
        Some(Doubt::Assumption) => "其中有按默认值估算的部分，见下。",
        None => "",
    };
    format!("前 {years}{before}更省，此后{after}更省。{doubt}")
}

pub(super) fn cheapest_throughout(deed: &str, years: &str) -> String {
    format!("{years}内一直是{deed}最省。")
}

pub(super) fn not_counted(item: &str, reason: NotCountedReason, quantity: Option<&str>) -> String {
    let of = quantity.map(|quantity| format!("（{quantity}）")).unwrap_or_default();
    match reason {
        NotCountedReason::Unknown => format!("{item}：园区没有说明"),
        NotCountedReason::NoPrice => format!("{item}{of}：填上单价才计入"),
        NotCountedReason::NotSized => format!("{item}：请填需要多大厂房"),
        NotCountedReason::BeyondHorizon => {
            format!("{item}：最短租期比计算年数还长 {}", quantity.unwrap_or_default())
        }
    }
}

pub(super) fn no_cost(way: &str, reason: NoCostReason) -> String {
    match reason {
        NoCostReason::PriceUnknown => format!("{way}：价格未知，请问园区"),
        NoCostReason::AreaUnknown => format!("{way}：面积未知，请问园区"),
        NoCostReason::NoSite => format!("{way}：这种方式没有可能合适的"),
    }
}

pub(super) fn production_part(part: ProductionPart<'_>) -> String {
    match part {
        ProductionPart::FreeNow => "现在就空着".to_owned(),
        ProductionPart::FreeIn(months) => format!("{months}后可入场"),
        ProductionPart::FreeUnknown => "何时可入场没有说明".to_owned(),
        ProductionPart::Building(months) => format!("建设 {months}"),
        ProductionPart::BuildingAssumed(months) => format!("建设 {months}（按您填的）"),
        ProductionPart::BuildingUnknown => "建设工期没有说明".to_owned(),
        ProductionPart::WaitsFor(works) => spaced(&format!("要等{works}到位")),
        ProductionPart::FitOut(months) => format!("装修改造 {months}"),
    }
}

pub(super) fn production(parts: &[String]) -> String {
    parts.join("，")
}

pub(super) fn dominated(by: &str, dearer: Dearer<'_>) -> String {
    spaced(&match dearer {
        Dearer::AndFitsLess(money, points) => format!("处处不如{by}：每年贵 {money}，匹配度低 {points}"),
        Dearer::AndFitsTheSame(money) => format!("匹配度和{by}一样，每年却贵 {money}"),
        Dearer::NotAndFitsLess(points) => format!("和{by}一样贵，匹配度却低 {points}"),
    })
}
