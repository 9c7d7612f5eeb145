//! Units, classes and other closed lists.

use crate::catalog::{ClassTable, SiteKind, Status, WayIn};
use crate::engine::{CostItem, Note, ProvenanceLevel, Relation, Standing};
use crate::request::Group;
use crate::text::tongue::Counted;
use crate::units::Unit;

pub(super) fn group(group: Group) -> &'static str {
    match group {
        Group::Size => "面積・規模",
        Group::Building => "建物",
        Group::PowerAndWater => "電力・用水・ガス",
        Group::Access => "交通アクセス",
        Group::Rules => "入居条件・権利",
        Group::Money => "費用",
        Group::Time => "時期",
        Group::Neighbours => "周辺企業",
    }
}

pub(super) fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::SquareMetre => "m²",
        Unit::Mu => "ムー",
        Unit::Hectare => "ha",
        Unit::SquareKilometre => "km²",
        Unit::Acre => "エーカー",
        Unit::SquareFoot => "平方フィート",
        Unit::Tsubo => "坪",
        Unit::KilowattHour => "kWh",
        Unit::TenThousandKilowattHours => "万kWh",
        Unit::MegawattHour => "MWh",
        Unit::GigawattHour => "GWh",
        Unit::Metre => "m",
        Unit::Foot => "フィート",
        Unit::Tonne => "t",
        Unit::Kilogram => "kg",
        Unit::KilonewtonPerSquareMetre => "kN/m²",
        Unit::TonnePerSquareMetre => "t/m²",
        Unit::KilogramPerSquareMetre => "kg/m²",
        Unit::PoundPerSquareFoot => "psf",
        Unit::YuanPerSquareMetreMonth => "元/m²・月",
        Unit::YuanPerSquareMetreDay => "元/m²・日",
        Unit::YuanPerSquareMetreYear => "元/m²・年",
        Unit::YuanPerSquareMetre => "元/m²",
        Unit::TenThousandYuanPerMu => "万元/ムー",
        Unit::Yuan => "元",
        Unit::TenThousandYuan => "万元",
        Unit::HundredMillionYuan => "億元",
        Unit::KilovoltAmpere => "kVA",
        Unit::Kilowatt => "kW",
        Unit::Megawatt => "MW",
        Unit::TonnePerDay => "t/日",
        Unit::TonnePerHour => "t/h",
        Unit::TonneCoalEquivalent => "トン標準炭",
        Unit::Gigajoule => "GJ",
        Unit::Kilometre => "km",
        Unit::Minute => "分",
        Unit::Month => "か月",
        Unit::Year => "年",
        Unit::Piece => "個",
        Unit::Fraction => "(0–1)",
        Unit::Percent => "%",
        Unit::Times => "倍",
    }
}

pub(super) fn counted(counted: Counted) -> &'static str {
    match counted {
        Counted::Beds => "人分",
        Counted::Desks => "席",
        Counted::TrucksPerDay => "台/日",
        Counted::Docks => "か所",
    }
}

pub(super) fn class(table: ClassTable, rank: u8) -> &'static str {
    let names: &[&'static str] = match table {
        ClassTable::Fire => &["戊類", "丁類", "丙類", "乙類", "甲類"],
        ClassTable::Land => &[
            "M1 一類工業用地",
            "M2 二類工業用地",
            "M3 三類工業用地",
            "W1 一類倉庫用地",
            "W2 二類倉庫用地",
            "W3 三類倉庫用地",
        ],
        ClassTable::EnvironmentPaper => {
            &["評価不要", "届出のみ（登記表）", "簡易報告書（報告表）", "詳細報告書（報告書）"]
        }
    };
    names.get(usize::from(rank)).or(names.last()).copied().unwrap_or_default()
}

pub(super) fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Fits => "適合",
        Standing::Conditional => "要確認",
        Standing::Misses => "不適合",
    }
}

pub(super) fn way_in(way: WayIn) -> &'static str {
    match way {
        WayIn::Rent => "賃借",
        WayIn::Buy => "購入",
        WayIn::CustomBuilt => "注文建設",
        WayIn::Land => "土地取得",
        WayIn::Workspace => "オフィス",
    }
}

pub(super) fn kind(kind: SiteKind) -> &'static str {
    match kind {
        SiteKind::PlantUnit => "工場",
        SiteKind::Parcel => "土地",
        SiteKind::Workspace => "オフィス・研究開発",
    }
}

pub(super) fn status(status: Status) -> &'static str {
    match status {
        Status::Vacant => "空き",
        Status::BeingPrepared => "準備中",
        Status::InBidding => "入札中",
        Status::Sold => "売却済み",
        Status::Let => "賃貸済み",
        Status::Withdrawn => "募集取り下げ",
    }
}

pub(super) fn cost_item(item: CostItem) -> &'static str {
    match item {
        CostItem::Rent => "賃料",
        CostItem::RentFree => "フリーレント",
        CostItem::Deposit => "敷金",
        CostItem::PropertyFee => "管理費",
        CostItem::Purchase => "建物購入費",
        CostItem::Land => "土地代",
        CostItem::Construction => "建設費",
        CostItem::FitOut => "内装・改修費",
        CostItem::PowerWorks => "受電設備の増設",
        CostItem::WaterWorks => "給水設備の増設",
        CostItem::Residual => "期末の残存価値",
    }
}

pub(super) fn relation(relation: Relation) -> &'static str {
    match relation {
        Relation::Supplier => "仕入先",
        Relation::Customer => "販売先",
        Relation::Both => "仕入先・販売先",
        Relation::SameTrade => "同業",
    }
}

pub(super) fn note(note: Note) -> &'static str {
    match note {
        Note::AsksNothing => {
            "条件がまだ入力されていないため、遊休再生の物件を先に、続いて年間費用の安い順に並べています。準備中・入札中は最後です。"
        }
        Note::NoImportance => "重要度がすべて0のため、スコアもすべて0です。",
        Note::MoveInPassed => "入居希望日を過ぎているため、今日を基準に計算しています。",
        Note::NoCandidates => "この進出形態の物件は現在ありません。別の形態をお試しください。",
    }
}

pub(super) fn level(level: ProvenanceLevel) -> &'static str {
    match level {
        ProvenanceLevel::Site => "この物件",
        ProvenanceLevel::Building => "建物",
        ProvenanceLevel::SubPark => "エリア",
    }
}
