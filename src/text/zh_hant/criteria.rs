//! The criteria in Traditional Chinese: as heading, inside a sentence.

use crate::request::Criterion;
use crate::text::tongue::CriterionWords;

pub(super) fn words(criterion: Criterion) -> CriterionWords {
    let measured = CriterionWords::measured;
    let present = CriterionWords::present;
    match criterion {
        Criterion::PlantArea => measured("廠房面積", "廠房"),
        Criterion::LandArea => measured("土地面積", "土地"),
        Criterion::OfficeArea => measured("辦公面積", "辦公空間"),
        Criterion::YardArea => measured("堆置場", "堆置場"),
        Criterion::DormitoryBeds => measured("宿舍床位", "宿舍床位"),
        Criterion::Desks => measured("辦公座位", "辦公座位"),
        Criterion::ClearHeight => measured("淨高", "淨高"),
        Criterion::StoreyHeight => measured("層高", "層高"),
        Criterion::FloorLoad => measured("樓板承重", "樓板承重"),
        Criterion::Crane => measured("天車", "天車噸數").none_at_zero(),
        Criterion::CraneHookHeight => measured("吊鉤高度", "吊鉤高度").none_at_zero(),
        Criterion::GoodsLift => measured("貨梯", "貨梯載重").none_at_zero(),
        Criterion::ColumnSpacing => measured("柱距", "柱距"),
        Criterion::GroundFloor => present("一樓", "一樓", "在一樓", "不在一樓").answered("是", "否"),
        Criterion::WholeBuilding => present("整棟使用", "獨棟", "整棟獨立使用", "與其他企業同棟").answered("是", "否"),
        Criterion::CleanRoom => present("無塵室", "無塵室", "有無塵室", "沒有無塵室"),
        Criterion::Sprinklers => present("自動灑水", "自動灑水", "有自動灑水", "沒有自動灑水"),
        Criterion::ExhaustShaft => present("獨立排風井", "獨立排風井", "有獨立排風井", "沒有獨立排風井"),
        Criterion::Canteen => present("員工餐廳", "員工餐廳", "走路可到員工餐廳", "附近沒有員工餐廳"),
        Criterion::Power => measured("變壓器", "變壓器容量"),
        Criterion::PowerLater => measured("日後用電", "可增加的容量"),
        Criterion::DualFeed => present("雙迴路供電", "雙迴路供電", "雙迴路供電", "只有單迴路供電"),
        Criterion::Water => measured("供水", "供水量"),
        Criterion::Drainage => measured("廢水排放", "廢水接納量"),
        Criterion::Gas => present("天然氣", "天然氣", "通天然氣", "不通天然氣"),
        Criterion::Steam => measured("蒸汽", "蒸汽").none_at_zero(),
        Criterion::TrucksPerDay => measured("每日貨車", "貨車通行量"),
        Criterion::LongestTruck => measured("最長貨車", "可進貨車長度"),
        Criterion::Docks => measured("裝卸月台", "裝卸月台").none_at_zero(),
        Criterion::StationDistance => measured("距火車站", "火車站"),
        Criterion::HighSpeedDistance => measured("距高鐵站", "高鐵站"),
        Criterion::AirportDistance => measured("距機場", "機場"),
        Criterion::PortDistance => measured("距貨運港", "貨運港"),
        Criterion::ExpresswayDistance => measured("距高速公路", "交流道"),
        Criterion::IndustryAllowed => {
            present("行業准入", "行業准入", "本行業可進駐", "本行業不可進駐").answered("允許", "不允許")
        }
        Criterion::FireClass => measured("火災危險性", "火災危險性類別"),
        Criterion::LandClass => measured("用地類別", "用地類別"),
        Criterion::EnvironmentPaper => measured("環評", "環評要求"),
        Criterion::HazardousGoods => {
            present("危險品倉庫", "危險品倉庫", "可設危險品倉庫", "不能設危險品倉庫").answered("允許", "不允許")
        }
        Criterion::Bonded => present("保稅監管", "保稅監管", "在保稅監管區", "不在保稅監管區").answered("是", "否"),
        Criterion::NightWork => {
            present("夜間生產", "夜間生產", "可夜間生產", "不能夜間生產").answered("允許", "不允許")
        }
        Criterion::TitleDeed => {
            present("獨立產權", "獨立產權", "可辦理獨立產權", "不能辦理獨立產權").answered("可辦", "不可辦")
        }
        Criterion::ExpansionLand => present("擴建用地", "擴建用地", "旁邊有擴建用地", "旁邊沒有擴建用地"),
        Criterion::Rent => measured("租金", "租金"),
        Criterion::SalePrice => measured("售價", "售價"),
        Criterion::LandPrice => measured("地價", "地價"),
        Criterion::YearlyCost => measured("年成本", "年成本"),
        Criterion::ShortestLease => measured("最短租期", "最短租期"),
        Criterion::MoveIn => measured("進駐時間", "進駐時間").answered("如期", "無法如期"),
        Criterion::LeadingIndustry => {
            present("主導產業", "主導產業", "屬片區主導產業", "不屬片區主導產業").answered("是", "否")
        }
        Criterion::SupportingIndustries => measured("上下游配套", "上下游配套"),
        Criterion::TestCentre => present("檢測中心", "檢測中心", "有對應的檢測中心", "沒有對應的檢測中心"),
    }
}
