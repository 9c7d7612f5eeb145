//! The criteria in Simplified Chinese: as heading, inside a sentence, as question.

use crate::request::Criterion;
use crate::text::tongue::CriterionWords;

pub(super) fn words(criterion: Criterion) -> CriterionWords {
    let measured = CriterionWords::measured;
    let present = CriterionWords::present;
    match criterion {
        Criterion::PlantArea => measured("厂房面积", "厂房", "{}能提供多大的厂房面积"),
        Criterion::LandArea => measured("土地面积", "土地", "{}的土地面积是多少"),
        Criterion::OfficeArea => measured("办公面积", "办公用房", "{}能提供多大的办公面积"),
        Criterion::YardArea => measured("堆场", "堆场", "{}的自用堆场有多大"),
        Criterion::DormitoryBeds => measured("宿舍床位", "宿舍床位", "{}可以安排多少张宿舍床位"),
        Criterion::Desks => measured("工位", "工位", "{}现有多少个工位"),
        Criterion::ClearHeight => measured("净高", "净高", "{}的净高是多少"),
        Criterion::StoreyHeight => measured("层高", "层高", "{}的层高是多少"),
        Criterion::FloorLoad => measured("楼面荷载", "楼面荷载", "{}的楼面荷载是多少"),
        Criterion::Crane => measured("行车", "行车吨位", "{}的行车起重量是多少吨").none_at_zero(),
        Criterion::CraneHookHeight => measured("吊钩高度", "吊钩高度", "{}的行车吊钩最高能到多少米").none_at_zero(),
        Criterion::GoodsLift => measured("货梯", "货梯吨位", "{}的货梯载重是多少吨").none_at_zero(),
        Criterion::ColumnSpacing => measured("柱距", "柱距", "{}的柱网尺寸是多少"),
        Criterion::GroundFloor => present("首层", "首层", "{}是否在首层", "在首层", "不在首层").answered("是", "否"),
        Criterion::WholeBuilding => {
            present("整栋独用", "独栋", "{}能否整栋独用", "整栋独用", "与其他企业同栋").answered("是", "否")
        }
        Criterion::CleanRoom => present("洁净室", "洁净室", "{}有没有现成的洁净室", "有洁净室", "没有洁净室"),
        Criterion::Sprinklers => present("自动喷淋", "自动喷淋", "{}是否装有自动喷淋", "有自动喷淋", "没有自动喷淋"),
        Criterion::ExhaustShaft => {
            present("独立排风井", "独立排风井", "{}有没有独立的排风井", "有独立排风井", "没有独立排风井")
        }
        Criterion::Canteen => present("食堂", "食堂", "{}步行范围内有没有食堂", "步行可到食堂", "附近没有食堂"),
        Criterion::Power => measured("变压器", "变压器容量", "{}可用的变压器容量是多少"),
        Criterion::PowerLater => measured("远期用电", "可增容量", "{}的用电以后最多能增容到多少"),
        Criterion::DualFeed => present("双回路供电", "双回路供电", "{}是否双回路供电", "双回路供电", "只有单回路供电"),
        Criterion::Water => measured("供水", "供水量", "{}每天能供多少吨水"),
        Criterion::Drainage => measured("排水", "排水能力", "{}每天能接纳多少吨废水"),
        Criterion::Gas => present("天然气", "天然气", "{}是否通天然气", "通天然气", "不通天然气"),
        Criterion::Steam => measured("蒸汽", "蒸汽", "{}每小时能供多少吨蒸汽").none_at_zero(),
        Criterion::TrucksPerDay => measured("每日货车", "货车通行", "{}每天能进出多少辆货车"),
        Criterion::LongestTruck => measured("最长货车", "可进货车长度", "能开到{}门口的货车最长是多少米"),
        Criterion::Docks => measured("装卸口", "装卸口", "{}有几个装卸口").none_at_zero(),
        Criterion::StationDistance => measured("距火车站", "火车站", "从{}到火车站走公路有多远"),
        Criterion::HighSpeedDistance => measured("距高铁站", "高铁站", "从{}到高铁站走公路有多远"),
        Criterion::AirportDistance => measured("距机场", "机场", "从{}到机场走公路有多远"),
        Criterion::PortDistance => measured("距货运港", "货运港", "从{}到货运港走公路有多远"),
        Criterion::ExpresswayDistance => measured("距高速", "高速入口", "从{}到高速入口有多远"),
        Criterion::IndustryAllowed => {
            present("行业准入", "行业准入", "我们的行业能否进驻{}", "本行业可进驻", "本行业不可进驻")
                .answered("允许", "不允许")
        }
        Criterion::FireClass => measured("火灾危险性", "火灾危险性类别", "{}可以做到哪一类火灾危险性的生产"),
        Criterion::LandClass => measured("用地类别", "用地类别", "{}的用地类别是什么"),
        Criterion::EnvironmentPaper => measured("环评", "环评要求", "{}最高接收哪一类环评的项目"),
        Criterion::HazardousGoods => {
            present("危化品库", "危化品库", "{}能否设危化品库", "可设危化品库", "不能设危化品库")
                .answered("允许", "不允许")
        }
        Criterion::Bonded => present("保税监管", "保税监管", "{}是否在海关监管区内", "在保税监管区", "不在保税监管区")
            .answered("是", "否"),
        Criterion::NightWork => present("夜间生产", "夜间生产", "{}是否允许三班生产", "可夜间生产", "不能夜间生产")
            .answered("允许", "不允许"),
        Criterion::TitleDeed => {
            present("独立产权", "独立产权", "{}能否办理独立产权证", "可办独立产权", "不能办独立产权")
                .answered("可办", "不可办")
        }
        Criterion::ExpansionLand => {
            present("扩展用地", "扩展用地", "{}旁边有没有预留的扩展用地", "旁边有扩展用地", "旁边没有扩展用地")
        }
        Criterion::Rent => measured("租金", "租金", "{}的租金是多少"),
        Criterion::SalePrice => measured("售价", "售价", "{}的售价是多少"),
        Criterion::LandPrice => measured("地价", "地价", "{}的地价是多少"),
        Criterion::YearlyCost => measured("年成本", "年成本", "{}的价格和物业费各是多少"),
        Criterion::ShortestLease => measured("最短租期", "最短租期", "{}最短要租多久"),
        Criterion::MoveIn => measured("入驻时间", "入驻时间", "{}最早什么时候可以入驻").answered("按期", "不能按期"),
        Criterion::LeadingIndustry => present(
            "主导产业",
            "主导产业",
            "我们的行业是否属于{}所在片区的主导产业",
            "属片区主导产业",
            "不属片区主导产业",
        )
        .answered("是", "否"),
        Criterion::SupportingIndustries => measured("产业配套", "产业配套", "{}所在片区有哪些我们的上下游企业"),
        Criterion::TestCentre => {
            present("检测中心", "检测中心", "{}附近有没有能检测我们产品的机构", "有对口检测中心", "没有对口检测中心")
        }
    }
}
