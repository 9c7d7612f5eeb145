//! The criteria in Japanese: as heading, inside a sentence.

use crate::request::Criterion;
use crate::text::tongue::CriterionWords;

pub(super) fn words(criterion: Criterion) -> CriterionWords {
    let measured = CriterionWords::measured;
    let present = CriterionWords::present;
    match criterion {
        Criterion::PlantArea => measured("工場面積", "工場"),
        Criterion::LandArea => measured("土地面積", "土地"),
        Criterion::OfficeArea => measured("オフィス面積", "オフィス"),
        Criterion::YardArea => measured("屋外ヤード", "屋外ヤード"),
        Criterion::DormitoryBeds => measured("従業員寮", "従業員寮"),
        Criterion::Desks => measured("席数", "席数"),
        Criterion::ClearHeight => measured("有効高さ", "梁下有効高さ"),
        Criterion::StoreyHeight => measured("階高", "階高"),
        Criterion::FloorLoad => measured("床荷重", "床荷重"),
        Criterion::Crane => measured("天井クレーン", "クレーン定格荷重").none_at_zero(),
        Criterion::CraneHookHeight => measured("フック高さ", "フック高さ").none_at_zero(),
        Criterion::GoodsLift => measured("荷物用エレベーター", "荷物用エレベーターの積載量").none_at_zero(),
        Criterion::ColumnSpacing => measured("柱スパン", "柱スパン"),
        Criterion::GroundFloor => present("1階", "1階かどうか", "1階にある", "1階ではない").answered("はい", "いいえ"),
        Criterion::WholeBuilding => {
            present("一棟専用", "一棟専用かどうか", "一棟を専用で使える", "他社と同じ建物").answered("はい", "いいえ")
        }
        Criterion::CleanRoom => {
            present("クリーンルーム", "クリーンルームの有無", "クリーンルームあり", "クリーンルームなし")
        }
        Criterion::Sprinklers => {
            present("スプリンクラー", "スプリンクラーの有無", "スプリンクラーあり", "スプリンクラーなし")
        }
        Criterion::ExhaustShaft => {
            present("専用排気シャフト", "専用排気シャフトの有無", "専用排気シャフトあり", "専用排気シャフトなし")
        }
        Criterion::Canteen => present("食堂", "食堂の有無", "徒歩圏に食堂あり", "徒歩圏に食堂なし"),
        Criterion::Power => measured("受電容量", "受電容量"),
        Criterion::PowerLater => measured("将来の受電容量", "増設後の受電容量"),
        Criterion::DualFeed => present("2回線受電", "2回線受電の有無", "2回線受電あり", "1回線受電のみ"),
        Criterion::Water => measured("給水量", "給水量"),
        Criterion::Drainage => measured("排水量", "排水受け入れ量"),
        Criterion::Gas => present("天然ガス", "天然ガスの有無", "天然ガスあり", "天然ガスなし"),
        Criterion::Steam => measured("蒸気", "蒸気供給量").none_at_zero(),
        Criterion::TrucksPerDay => measured("トラック台数", "トラック受け入れ台数"),
        Criterion::LongestTruck => measured("トラックの最大全長", "進入できるトラックの全長"),
        Criterion::Docks => measured("トラックバース", "トラックバース").none_at_zero(),
        Criterion::StationDistance => measured("鉄道駅までの距離", "鉄道駅"),
        Criterion::HighSpeedDistance => measured("高速鉄道駅までの距離", "高速鉄道駅"),
        Criterion::AirportDistance => measured("空港までの距離", "空港"),
        Criterion::PortDistance => measured("貨物港までの距離", "貨物港"),
        Criterion::ExpresswayDistance => measured("高速道路ICまでの距離", "高速道路IC"),
        Criterion::IndustryAllowed => {
            present("入居可否", "業種の入居可否", "貴社の業種は入居可", "貴社の業種は入居不可").answered("可", "不可")
        }
        Criterion::FireClass => measured("火災危険性の区分", "火災危険性の区分"),
        Criterion::LandClass => measured("用地区分", "用地区分"),
        Criterion::EnvironmentPaper => measured("環境アセス", "環境影響評価の区分"),
        Criterion::HazardousGoods => {
            present("危険物倉庫", "危険物倉庫の設置可否", "危険物倉庫の設置可", "危険物倉庫の設置不可")
                .answered("可", "不可")
        }
        Criterion::Bonded => {
            present("保税", "保税区域内かどうか", "保税区域内", "保税区域外").answered("保税区域内", "保税区域外")
        }
        Criterion::NightWork => {
            present("夜間操業", "夜間操業の可否", "夜間操業可", "夜間操業不可").answered("可", "不可")
        }
        Criterion::TitleDeed => present(
            "自社名義の権利証",
            "自社名義の権利証の取得可否",
            "自社名義の権利証を取得可",
            "自社名義の権利証は取得不可",
        )
        .answered("取得可", "取得不可"),
        Criterion::ExpansionLand => {
            present("拡張用地", "拡張用地の有無", "隣接地に拡張用地あり", "隣接地に拡張用地なし")
        }
        Criterion::Rent => measured("賃料", "賃料"),
        Criterion::SalePrice => measured("購入価格", "購入価格"),
        Criterion::LandPrice => measured("土地価格", "土地価格"),
        Criterion::YearlyCost => measured("年間コスト", "年間コスト"),
        Criterion::ShortestLease => measured("最短賃貸期間", "最短賃貸期間"),
        Criterion::MoveIn => measured("入居時期", "入居時期").answered("間に合う", "間に合わない"),
        Criterion::LeadingIndustry => {
            present("重点産業", "重点産業への該当", "このエリアの重点産業に該当", "このエリアの重点産業に該当しない")
                .answered("該当", "非該当")
        }
        Criterion::SupportingIndustries => measured("取引先集積", "取引先の集積度"),
        Criterion::TestCentre => present(
            "試験・検査機関",
            "試験・検査機関の有無",
            "対応する試験・検査機関あり",
            "対応する試験・検査機関なし",
        ),
    }
}
