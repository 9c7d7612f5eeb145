//! Units, classes and other closed lists.

use crate::catalog::{ClassTable, SiteKind, Status, WayIn};
use crate::engine::{CostItem, Note, ProvenanceLevel, Relation, Standing};
use crate::request::Group;
use crate::text::tongue::Counted;
use crate::units::Unit;

pub(super) fn group(group: Group) -> &'static str {
    match group {
        Group::Size => "面积",
        Group::Building => "厂房",
        Group::PowerAndWater => "水电气",
        Group::Access => "交通",
        Group::Rules => "准入与产权",
        Group::Money => "价格",
        Group::Time => "时间",
        Group::Neighbours => "产业邻居",
    }
}

pub(super) fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::SquareMetre => "m²",
        Unit::Mu => "亩",
        Unit::Hectare => "公顷",
        Unit::SquareKilometre => "km²",
        Unit::Acre => "英亩",
        Unit::SquareFoot => "平方英尺",
        Unit::Tsubo => "坪",
        Unit::KilowattHour => "度",
        Unit::TenThousandKilowattHours => "万度",
        Unit::MegawattHour => "兆瓦时",
        Unit::GigawattHour => "吉瓦时",
        Unit::Metre => "m",
        Unit::Foot => "英尺",
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
        Unit::TenThousandYuanPerMu => "万元/亩",
        Unit::Yuan => "元",
        Unit::TenThousandYuan => "万元",
        Unit::HundredMillionYuan => "亿元",
        Unit::KilovoltAmpere => "kVA",
        Unit::Kilowatt => "kW",
        Unit::Megawatt => "MW",
        Unit::TonnePerDay => "t/d",
        Unit::TonnePerHour => "t/h",
        Unit::TonneCoalEquivalent => "吨标煤",
        Unit::Gigajoule => "GJ",
        Unit::Kilometre => "km",
        Unit::Minute => "分钟",
        Unit::Month => "个月",
        Unit::Year => "年",
        Unit::Piece => "个",
        Unit::Fraction => "(0–1)",
        Unit::Percent => "%",
        Unit::Times => "倍",
    }
}

pub(super) fn counted(counted: Counted) -> &'static str {
    match counted {
        Counted::Beds => "张",
        Counted::Desks | Counted::Docks => "个",
        Counted::TrucksPerDay => "辆/天",
    }
}

pub(super) fn class(table: ClassTable, rank: u8) -> &'static str {
    let names: &[&'static str] = match table {
        ClassTable::Fire => &["戊类", "丁类", "丙类", "乙类", "甲类"],
        ClassTable::Land => &["M1 一类工业", "M2 二类工业", "M3 三类工业", "W1 一类仓储", "W2 二类仓储", "W3 三类仓储"],
        ClassTable::EnvironmentPaper => &["无需环评", "登记表", "报告表", "报告书"],
    };
    names.get(usize::from(rank)).or(names.last()).copied().unwrap_or_default()
}

pub(super) fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Fits => "合适",
        Standing::Conditional => "待确认",
        Standing::Misses => "不合适",
    }
}

pub(super) fn way_in(way: WayIn) -> &'static str {
    match way {
        WayIn::Rent => "租厂房",
        WayIn::Buy => "买厂房",
        WayIn::CustomBuilt => "定制",
        WayIn::Land => "拿地",
        WayIn::Workspace => "办公研发",
    }
}

pub(super) fn kind(kind: SiteKind) -> &'static str {
    match kind {
        SiteKind::PlantUnit => "厂房",
        SiteKind::Parcel => "地块",
        SiteKind::Workspace => "办公研发",
    }
}

pub(super) fn status(status: Status) -> &'static str {
    match status {
        Status::Vacant => "空置",
        Status::BeingPrepared => "准备中",
        Status::InBidding => "竞价中",
        Status::Sold => "已售",
        Status::Let => "已租",
        Status::Withdrawn => "已撤回",
    }
}

pub(super) fn cost_item(item: CostItem) -> &'static str {
    match item {
        CostItem::Rent => "租金",
        CostItem::RentFree => "免租期",
        CostItem::Deposit => "押金",
        CostItem::PropertyFee => "物业费",
        CostItem::Purchase => "购房款",
        CostItem::Land => "土地款",
        CostItem::Construction => "建设费",
        CostItem::FitOut => "装修改造",
        CostItem::PowerWorks => "电力增容",
        CostItem::WaterWorks => "供水增容",
        CostItem::Residual => "期末残值",
    }
}

pub(super) fn relation(relation: Relation) -> &'static str {
    match relation {
        Relation::Supplier => "供",
        Relation::Customer => "需",
        Relation::Both => "供需",
        Relation::SameTrade => "同业",
    }
}

pub(super) fn note(note: Note) -> &'static str {
    match note {
        Note::AsksNothing => "还没有提要求：先列盘活的，再按年成本从低到高；准备中、竞价中的在最后。",
        Note::NoImportance => "重要程度都是 0，所以得分都是 0。",
        Note::MoveInPassed => "入驻日期已过，按今天计算。",
        Note::NoCandidates => "园区目前没有这种进驻方式的房源，换一种方式看看。",
    }
}

pub(super) fn level(level: ProvenanceLevel) -> &'static str {
    match level {
        ProvenanceLevel::Site => "本处",
        ProvenanceLevel::Building => "楼栋",
        ProvenanceLevel::SubPark => "片区",
    }
}
