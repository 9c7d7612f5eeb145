//! Units, classes and other closed lists.

use crate::catalog::{ClassTable, SiteKind, Status, WayIn};
use crate::engine::{CostItem, Note, ProvenanceLevel, Relation, Standing};
use crate::request::Group;
use crate::text::tongue::Counted;
use crate::units::Unit;

pub(super) fn group(group: Group) -> &'static str {
    match group {
        Group::Size => "面積",
        Group::Building => "廠房",
        Group::PowerAndWater => "水電與燃氣",
        Group::Access => "交通",
        Group::Rules => "准入與產權",
        Group::Money => "價格",
        Group::Time => "時間",
        Group::Neighbours => "產業聚落",
    }
}

pub(super) fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::SquareMetre => "m²",
        Unit::Mu => "畝",
        Unit::Hectare => "公頃",
        Unit::SquareKilometre => "km²",
        Unit::Acre => "英畝",
        Unit::SquareFoot => "平方呎",
        Unit::Tsubo => "坪",
        Unit::KilowattHour => "度",
        Unit::TenThousandKilowattHours => "萬度",
        Unit::MegawattHour => "MWh",
        Unit::GigawattHour => "GWh",
        Unit::Metre => "m",
        Unit::Foot => "呎",
        Unit::Tonne => "t",
        Unit::Kilogram => "kg",
        Unit::KilonewtonPerSquareMetre => "kN/m²",
        Unit::TonnePerSquareMetre => "t/m²",
        Unit::KilogramPerSquareMetre => "kg/m²",
        Unit::PoundPerSquareFoot => "psf",
        Unit::YuanPerSquareMetreMonth => "元/m²·月",
        Unit::YuanPerSquareMetreDay => "元/m²·天",
        Unit::YuanPerSquareMetreYear => "元/m²·年",
        Unit::YuanPerSquareMetre => "元/m²",
        Unit::TenThousandYuanPerMu => "萬元/畝",
        Unit::Yuan => "元",
        Unit::TenThousandYuan => "萬元",
        Unit::HundredMillionYuan => "億元",
        Unit::KilovoltAmpere => "kVA",
        Unit::Kilowatt => "kW",
        Unit::Megawatt => "MW",
        Unit::TonnePerDay => "t/d",
        Unit::TonnePerHour => "t/h",
        Unit::TonneCoalEquivalent => "噸標準煤",
        Unit::Gigajoule => "GJ",
        Unit::Kilometre => "km",
        Unit::Minute => "分鐘",
        Unit::Month => "個月",
        Unit::Year => "年",
        Unit::Piece => "個",
        Unit::Fraction => "(0–1)",
        Unit::Percent => "%",
        Unit::Times => "倍",
    }
}

pub(super) fn counted(counted: Counted) -> &'static str {
    match counted {
        Counted::Beds => "張",
        Counted::Desks | Counted::Docks => "個",
        Counted::TrucksPerDay => "輛/天",
    }
}

pub(super) fn class(table: ClassTable, rank: u8) -> &'static str {
    let names: &[&'static str] = match table {
        ClassTable::Fire => &["戊類", "丁類", "丙類", "乙類", "甲類"],
        ClassTable::Land => &["M1 一類工業", "M2 二類工業", "M3 三類工業", "W1 一類倉儲", "W2 二類倉儲", "W3 三類倉儲"],
        ClassTable::EnvironmentPaper => &["無需環評", "登記表", "報告表", "報告書"],
    };
    names.get(usize::from(rank)).or(names.last()).copied().unwrap_or_default()
}

pub(super) fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Fits => "合適",
        Standing::Conditional => "待確認",
        Standing::Misses => "不合適",
    }
}

pub(super) fn way_in(way: WayIn) -> &'static str {
    match way {
        WayIn::Rent => "租廠房",
        WayIn::Buy => "買廠房",
        WayIn::CustomBuilt => "客製廠房",
        WayIn::Land => "取得土地",
        WayIn::Workspace => "辦公研發",
    }
}

pub(super) fn kind(kind: SiteKind) -> &'static str {
    match kind {
        SiteKind::PlantUnit => "廠房",
        SiteKind::Parcel => "地塊",
        SiteKind::Workspace => "辦公研發",
    }
}

pub(super) fn status(status: Status) -> &'static str {
    match status {
        Status::Vacant => "空置",
        Status::BeingPrepared => "準備中",
        Status::InBidding => "競價中",
        Status::Sold => "已售出",
        Status::Let => "已出租",
        Status::Withdrawn => "已撤回",
    }
}

pub(super) fn cost_item(item: CostItem) -> &'static str {
    match item {
        CostItem::Rent => "租金",
        CostItem::RentFree => "免租期",
        CostItem::Deposit => "押金",
        CostItem::PropertyFee => "物業管理費",
        CostItem::Purchase => "廠房價款",
        CostItem::Land => "土地價款",
        CostItem::Construction => "興建費用",
        CostItem::FitOut => "裝修改造",
        CostItem::PowerWorks => "電力增容",
        CostItem::WaterWorks => "供水增容",
        CostItem::Residual => "期末殘值",
    }
}

pub(super) fn relation(relation: Relation) -> &'static str {
    match relation {
        Relation::Supplier => "供",
        Relation::Customer => "需",
        Relation::Both => "供需",
        Relation::SameTrade => "同業",
    }
}

pub(super) fn note(note: Note) -> &'static str {
    match note {
        Note::AsksNothing => "還沒有提出要求：先列活化的，再依年成本由低到高；準備中、競價中的在最後。",
        Note::NoImportance => "各項重要程度都是 0，所以得分都是 0。",
        Note::MoveInPassed => "進駐日期已過，改以今天計算。",
        Note::NoCandidates => "園區目前沒有這種進駐方式的場地，請換一種方式看看。",
    }
}

pub(super) fn level(level: ProvenanceLevel) -> &'static str {
    match level {
        ProvenanceLevel::Site => "本處",
        ProvenanceLevel::Building => "本棟",
        ProvenanceLevel::SubPark => "片區",
    }
}
