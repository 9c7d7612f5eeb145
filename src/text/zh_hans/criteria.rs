//! The criteria in Simplified Chinese: as heading, inside a sentence.

use crate::request::Criterion;
use crate::text::tongue::CriterionWords;

pub(super) fn words(criterion: Criterion) -> CriterionWords {
    let measured = CriterionWords::measured;
    let present = CriterionWords::present;
    match criterion {
        Criterion::PlantArea => measured("厂房面积", "厂房"),
        Criterion::LandArea => measured("土地面积", "土地"),
        Criterion::OfficeArea => measured("办公面积", "办公用房"),
        Criterion::YardArea => measured("堆场", "堆场"),
        Criterion::DormitoryBeds => measured("宿舍床位", "宿舍床位"),
        Criterion::Desks => measured("工位", "工位"),
        Criterion::ClearHeight => measured("净高", "净高"),
        Criterion::StoreyHeight => measured("层高", "层高"),
        Criterion::FloorLoad => measured("楼面荷载", "楼面荷载"),
        Criterion::Crane => measured("行车", "行车吨位").none_at_zero(),
        Criterion::CraneHookHeight => measured("吊钩高度", "吊钩高度").none_at_zero(),
        Criterion::GoodsLift => measured("货梯", "货梯吨位").none_at_zero(),
        Criterion::ColumnSpacing => measured("柱距", "柱距"),
        Criterion::GroundFloor => present("首层", "首层", "在首层", "不在首层").answered("是", "否"),
        Criterion::WholeBuilding => present("整栋独用", "独栋", "整栋独用", "与其他企业同栋").answered("是", "否"),
        Criterion::CleanRoom => present("洁净室", "洁净室", "有洁净室", "没有洁净室"),
        Criterion::Sprinklers => present("自动喷淋", "自动喷淋", "有自动喷淋", "没有自动喷淋"),
        Criterion::ExhaustShaft => present("独立排风井", "独立排风井", "有独立排风井", "没有独立排风井"),
        Criterion::Canteen => present("食堂", "食堂", "步行可到食堂", "附近没有食堂"),
        Criterion::Power => measured("变压器", "变压器容量"),
        Criterion::PowerLater => measured("远期用电", "可增容量"),
        Criterion::DualFeed => present("双回路供电", "双回路供电", "双回路供电", "只有单回路供电"),
        Criterion::Water => measured("供水", "供水量"),
        Criterion::Drainage => measured("排水", "排水能力"),
        Criterion::Gas => present("天然气", "天然气", "通天然气", "不通天然气"),
        Criterion::Steam => measured("蒸汽", "蒸汽").none_at_zero(),
        Criterion::TrucksPerDay => measured("每日货车", "货车通行"),
        Criterion::LongestTruck => measured("最长货车", "可进货车长度"),
        Criterion::Docks => measured("装卸口", "装卸口").none_at_zero(),
        Criterion::StationDistance => measured("距火车站", "火车站"),
        Criterion::HighSpeedDistance => measured("距高铁站", "高铁站"),
        Criterion::AirportDistance => measured("距机场", "机场"),
        Criterion::PortDistance => measured("距货运港", "货运港"),
        Criterion::ExpresswayDistance => measured("距高速", "高速入口"),
        Criterion::IndustryAllowed => {
            present("行业准入", "行业准入", "本行业可进驻", "本行业不可进驻").answered("允许", "不允许")
        }
        Criterion::FireClass => measured("火灾危险性", "火灾危险性类别"),
        Criterion::LandClass => measured("用地类别", "用地类别"),
        Criterion::EnvironmentPaper => measured("环评", "环评要求"),
        Criterion::HazardousGoods => {
            present("危化品库", "危化品库", "可设危化品库", "不能设危化品库").answered("允许", "不允许")
        }
        Criterion::Bonded => present("保税监管", "保税监管", "在保税监管区", "不在保税监管区").answered("是", "否"),
        Criterion::NightWork => {
            present("夜间生产", "夜间生产", "可夜间生产", "不能夜间生产").answered("允许", "不允许")
        }
        Criterion::TitleDeed => {
            present("独立产权", "独立产权", "可办独立产权", "不能办独立产权").answered("可办", "不可办")
        }
        Criterion::ExpansionLand => present("扩展用地", "扩展用地", "旁边有扩展用地", "旁边没有扩展用地"),
        Criterion::Rent => measured("租金", "租金"),
        Criterion::SalePrice => measured("售价", "售价"),
        Criterion::LandPrice => measured("地价", "地价"),
        Criterion::YearlyCost => measured("年成本", "年成本"),
        Criterion::ShortestLease => measured("最短租期", "最短租期"),
        Criterion::MoveIn => measured("入驻时间", "入驻时间").answered("按期", "不能按期"),
        Criterion::LeadingIndustry => {
            present("主导产业", "主导产业", "属片区主导产业", "不属片区主导产业").answered("是", "否")
        }
        Criterion::SupportingIndustries => measured("产业配套", "产业配套"),
        Criterion::TestCentre => present("检测中心", "检测中心", "有对口检测中心", "没有对口检测中心"),
    }
}
