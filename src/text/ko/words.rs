//! Units, classes and other closed lists.

use crate::catalog::{ClassTable, SiteKind, Status, WayIn};
use crate::engine::{CostItem, Note, ProvenanceLevel, Relation, Standing};
use crate::request::Group;
use crate::text::tongue::Counted;
use crate::units::Unit;

pub(super) fn group(group: Group) -> &'static str {
    match group {
        Group::Size => "면적",
        Group::Building => "건물",
        Group::PowerAndWater => "전력·용수·가스",
        Group::Access => "교통",
        Group::Rules => "인허가·소유권",
        Group::Money => "비용",
        Group::Time => "시기",
        Group::Neighbours => "주변 산업",
    }
}

pub(super) fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::SquareMetre => "m²",
        Unit::Mu => "무",
        Unit::Tsubo => "평",
        Unit::Hectare => "ha",
        Unit::SquareKilometre => "km²",
        Unit::Acre => "에이커",
        Unit::SquareFoot => "평방피트",
        Unit::KilowattHour => "kWh",
        Unit::TenThousandKilowattHours => "만 kWh",
        Unit::MegawattHour => "MWh",
        Unit::GigawattHour => "GWh",
        Unit::Metre => "m",
        Unit::Foot => "피트",
        Unit::Tonne => "t",
        Unit::Kilogram => "kg",
        Unit::KilonewtonPerSquareMetre => "kN/m²",
        Unit::TonnePerSquareMetre => "t/m²",
        Unit::KilogramPerSquareMetre => "kg/m²",
        Unit::PoundPerSquareFoot => "psf",
        Unit::YuanPerSquareMetreMonth => "위안/m²/월",
        Unit::YuanPerSquareMetreDay => "위안/m²/일",
        Unit::YuanPerSquareMetreYear => "위안/m²/년",
        Unit::YuanPerSquareMetre => "위안/m²",
        Unit::TenThousandYuanPerMu => "만 위안/무",
        Unit::Yuan => "위안",
        Unit::TenThousandYuan => "만 위안",
        Unit::HundredMillionYuan => "억 위안",
        Unit::KilovoltAmpere => "kVA",
        Unit::Kilowatt => "kW",
        Unit::Megawatt => "MW",
        Unit::TonnePerDay => "t/일",
        Unit::TonnePerHour => "t/h",
        Unit::TonneCoalEquivalent => "tce",
        Unit::Gigajoule => "GJ",
        Unit::Kilometre => "km",
        Unit::Minute => "분",
        Unit::Month => "개월",
        Unit::Year => "년",
        Unit::Piece => "개",
        Unit::Fraction => "(0–1)",
        Unit::Percent => "%",
        Unit::Times => "배",
    }
}

pub(super) fn counted(counted: Counted) -> &'static str {
    match counted {
        Counted::Beds | Counted::Docks => "개",
        Counted::Desks => "석",
        Counted::TrucksPerDay => "대/일",
    }
}

pub(super) fn class(table: ClassTable, rank: u8) -> &'static str {
    let names: &[&'static str] = match table {
        ClassTable::Fire => &["무류(E)", "정류(D)", "병류(C)", "을류(B)", "갑류(A)"],
        ClassTable::Land => &["M1 1류 공업", "M2 2류 공업", "M3 3류 공업", "W1 1류 창고", "W2 2류 창고", "W3 3류 창고"],
        ClassTable::EnvironmentPaper => {
            &["평가 불필요", "신고만(登记表)", "간이 보고서(报告表)", "상세 보고서(报告书)"]
        }
    };
    names.get(usize::from(rank)).or(names.last()).copied().unwrap_or_default()
}

pub(super) fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Fits => "적합",
        Standing::Conditional => "조건부 적합",
        Standing::Misses => "부적합",
    }
}

pub(super) fn way_in(way: WayIn) -> &'static str {
    match way {
        WayIn::Rent => "공장 임차",
        WayIn::Buy => "공장 매입",
        WayIn::CustomBuilt => "맞춤 건축",
        WayIn::Land => "토지 취득",
        WayIn::Workspace => "사무 공간",
    }
}

pub(super) fn kind(kind: SiteKind) -> &'static str {
    match kind {
        SiteKind::PlantUnit => "공장",
        SiteKind::Parcel => "토지",
        SiteKind::Workspace => "사무 공간",
    }
}

pub(super) fn status(status: Status) -> &'static str {
    match status {
        Status::Vacant => "공실",
        Status::BeingPrepared => "준비 중",
        Status::InBidding => "입찰 진행 중",
        Status::Sold => "매각 완료",
        Status::Let => "임대 완료",
        Status::Withdrawn => "철회",
    }
}

pub(super) fn cost_item(item: CostItem) -> &'static str {
    match item {
        CostItem::Rent => "임대료",
        CostItem::RentFree => "렌트프리",
        CostItem::Deposit => "보증금",
        CostItem::PropertyFee => "관리비",
        CostItem::Purchase => "매입 대금",
        CostItem::Land => "토지 대금",
        CostItem::Construction => "건축비",
        CostItem::FitOut => "내부 공사비",
        CostItem::PowerWorks => "전력 증설비",
        CostItem::WaterWorks => "용수 증설비",
        CostItem::Residual => "기말 잔존가치",
    }
}

pub(super) fn relation(relation: Relation) -> &'static str {
    match relation {
        Relation::Supplier => "공급처",
        Relation::Customer => "수요처",
        Relation::Both => "공급·수요처",
        Relation::SameTrade => "동종 업체",
    }
}

pub(super) fn note(note: Note) -> &'static str {
    match note {
        Note::AsksNothing => {
            "아직 조건이 없어, 유휴 공간 활용, 연간 비용이 낮은 순으로 보여 드립니다. 준비 중·입찰 진행 중인 곳은 맨 뒤에 있습니다."
        }
        Note::NoImportance => "중요도가 모두 0이어서 점수도 모두 0입니다.",
        Note::MoveInPassed => "입주 예정일이 지나 오늘을 기준으로 계산합니다.",
        Note::NoCandidates => "현재 이 방식으로 입주할 수 있는 곳이 없습니다. 다른 방식을 골라 보십시오.",
    }
}

pub(super) fn level(level: ProvenanceLevel) -> &'static str {
    match level {
        ProvenanceLevel::Site => "이 후보지",
        ProvenanceLevel::Building => "건물",
        ProvenanceLevel::SubPark => "구역",
    }
}
