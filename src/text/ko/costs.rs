//! Costs over the years, what they are counted with, and what outdoes a site.

use crate::catalog::WayIn;
use crate::engine::{NoCostReason, NotCountedReason};
use crate::request::{BuildingType, CostTerm};
use crate::text::tongue::{Dearer, Doubt, ProductionPart};

pub(super) fn term(term: CostTerm) -> &'static str {
    match term {
        CostTerm::Horizon => "계산 기간",
        CostTerm::Discount => "연 할인율",
        CostTerm::Residual => "기말 잔존가치(지급액 대비 비율)",
        CostTerm::BuildSteel => "건축비, 단층 철골조",
        CostTerm::BuildMultiStorey => "건축비, 다층",
        CostTerm::BuildMonths => "건축 기간",
        CostTerm::FitOut => "내부 공사비",
        CostTerm::FitOutMonths => "내부 공사 기간",
        CostTerm::PowerWorks => "부족한 전력 용량 증설비",
        CostTerm::WaterWorks => "부족한 용수 증설비",
        CostTerm::PropertyFee => "관리비",
        CostTerm::Deposit => "보증금(월 임대료 기준)",
        CostTerm::RentFree => "렌트프리 기간",
    }
}

pub(super) fn source(term: CostTerm) -> &'static str {
    match term {
        CostTerm::Horizon => "이 페이지의 계산 방식: 10년",
        CostTerm::Discount => "이 페이지의 계산 방식: 할인하지 않음",
        CostTerm::Residual => "이 페이지의 계산 방식: 잔존가치 없음",
        CostTerm::BuildSteel => "업계 통상 연면적 m²당 1,200–1,800위안의 중간값",
        CostTerm::BuildMultiStorey => "업계 통상 연면적 m²당 1,600–2,300위안의 중간값",
        CostTerm::BuildMonths => "기본값 없음: 단지가 밝히지 않으면 미확인으로 둠",
        CostTerm::FitOut | CostTerm::FitOutMonths => "기본값 없음: 귀사의 계획에 따라 다름",
        CostTerm::PowerWorks | CostTerm::WaterWorks => "기본값 없음: 자료에 단가가 없음",
        CostTerm::PropertyFee => "기본값 없음: 단지가 밝히지 않으면 비용은 하한값",
        CostTerm::Deposit | CostTerm::RentFree => "기본값 없음: 단지가 밝히지 않으면 없는 것으로 계산",
    }
}

pub(super) fn building_type(building: BuildingType) -> &'static str {
    match building {
        BuildingType::SingleStoreySteel => "단층 철골조",
        BuildingType::MultiStorey => "다층",
    }
}

pub(super) fn deed(way: WayIn) -> &'static str {
    match way {
        WayIn::Rent => "임차",
        WayIn::Buy => "매입",
        WayIn::CustomBuilt => "맞춤 건축",
        WayIn::Land => "토지 취득 후 건축",
        WayIn::Workspace => "사무 공간",
    }
}

pub(super) fn spread(years: &str, discount: Option<&str>) -> String {
    match discount {
        Some(share) => format!("{years}에 걸쳐 나눈 금액, 세금 제외, 연 {share} 할인"),
        None => format!("{years}에 걸쳐 나눈 금액, 세금·이자 제외"),
    }
}

pub(super) fn crossover(before: &str, after: &str, years: &str, doubt: Option<Doubt>) -> String {
    let doubt = match doubt {
        Some(Doubt::LowerBound) => " 둘 중 하나는 하한값이어서 시점이 달라질 수 있습니다.",
        Some(Doubt::Assumption) => " 아래에 적은 가정값을 바탕으로 한 계산입니다.",
        None => "",
    };
    format!("처음 {years} 동안은 {before} 쪽이, 그 뒤로는 {after} 쪽이 더 저렴합니다.{doubt}")
}

pub(super) fn cheapest_throughout(deed: &str, years: &str) -> String {
    format!("{years} 내내 {deed} 쪽이 가장 저렴합니다.")
}

pub(super) fn not_counted(item: &str, reason: NotCountedReason, quantity: Option<&str>) -> String {
    let of = quantity.map(|quantity| format!("({quantity})")).unwrap_or_default();
    match reason {
        NotCountedReason::Unknown => format!("{item}: 단지가 밝히지 않음"),
        NotCountedReason::NoPrice => format!("{item}{of}: 단가를 입력하면 계산에 포함"),
        NotCountedReason::NotSized => format!("{item}: 필요한 공장 면적을 입력하면 계산에 포함"),
        NotCountedReason::BeyondHorizon => {
            format!("{item}: 최소 임차 기간이 계산 기간보다 {} 더 김", quantity.unwrap_or_default())
        }
    }
}

pub(super) fn no_cost(way: &str, reason: NoCostReason) -> String {
    match reason {
        NoCostReason::PriceUnknown => format!("{way}: 가격 미확인, 단지에 문의"),
        NoCostReason::AreaUnknown => format!("{way}: 면적 미확인, 단지에 문의"),
        NoCostReason::NoSite => format!("{way}: 이 방식으로 적합할 수 있는 후보지 없음"),
    }
}

pub(super) fn production_part(part: ProductionPart<'_>) -> String {
    match part {
        ProductionPart::FreeNow => "바로 사용 가능".to_owned(),
        ProductionPart::FreeIn(months) => format!("{months} 뒤 사용 가능"),
        ProductionPart::FreeUnknown => "사용 가능 시기 미확인".to_owned(),
        ProductionPart::Building(months) => format!("건축 {months}"),
        ProductionPart::BuildingAssumed(months) => format!("건축 {months}(입력하신 값)"),
        ProductionPart::BuildingUnknown => "건축 기간 미확인".to_owned(),
        ProductionPart::WaitsFor(works) => format!("단지 측 공사 대기: {works}"),
        ProductionPart::FitOut(months) => format!("내부 공사 {months}"),
    }
}

pub(super) fn production(parts: &[String]) -> String {
    parts.join(", ")
}

pub(super) fn dominated(by: &str, dearer: Dearer<'_>) -> String {
    match dearer {
        Dearer::AndFitsLess(money, points) => {
            format!("모든 면에서 {by}보다 불리: 연 {money} 더 비싸고 적합도는 {points} 낮음")
        }
        Dearer::AndFitsTheSame(money) => format!("적합도는 {by} 대비 같은 수준이지만 연 {money} 더 비쌈"),
        Dearer::NotAndFitsLess(points) => format!("비용은 {by} 대비 같은 수준이지만 적합도가 {points} 낮음"),
    }
}
