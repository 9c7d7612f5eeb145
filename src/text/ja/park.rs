//! The park's side.

use super::{Japanese, named};
use crate::catalog::{Level, RuleMetric};
use crate::engine::{BenefitMeasure, EnergyReviewLevel, LandBasis, ProjectQuestion, Remedy, Standing, TwoHighSector};
use crate::text::park_tongue::{ParkKey, ParkTongue, RuleStand};
use crate::text::quotes::{CORNER, quoted};
use crate::text::tongue::Tally;

impl ParkTongue for Japanese {
    fn fixed(&self, key: ParkKey) -> &'static str {
        match key {
            ParkKey::Title => "工業団地側の受け入れ条件",
            ParkKey::Barred => "団地の必須規定を満たしません",
            ParkKey::BarredAll => "以下はいずれも団地の必須規定を満たしません。開くと該当する規定が分かります。",
            ParkKey::ToConfirm => "初期値、工業団地に要確認",
            ParkKey::Hard => "必須",
            ParkKey::Negotiable => "相談可",
            ParkKey::TermOfPlot => "この土地の条件",
            ParkKey::Rules => "入居の基準",
            ParkKey::Gates => "許認可",
            ParkKey::Paper => "環境影響評価",
            ParkKey::Fire => "火災危険性の区分",
            ParkKey::TwoHighs => "両高（高エネルギー消費・高排出）",
            ParkKey::EnergyReview => "省エネ審査",
            ParkKey::Benefit => "1ムーあたりの効益（推定）",
            ParkKey::BenefitBasis => {
                "浙江省黄岩区が2022年に公開した算式と基準値による参考値です。この工業団地の基準値は公開されていません。1項目の得点は配点の1.5倍を上限としています（初期値、工業団地に要確認）。納税額は推計せず、入力された値だけを使います。"
            }
            ParkKey::Measure => "指標",
            ParkKey::Project => "貴社の計画",
            ParkKey::Points => "得点",
            ParkKey::Base => "基準値",
            ParkKey::NothingUsed => "消費なし、満点で計算",
            ParkKey::NotTold => "未入力",
            ParkKey::Policies => "優遇政策",
            ParkKey::PoliciesNote => {
                "条件だけを示し、金額は計算しません。法的根拠のない税の還付や補助金は、どの工業団地も約束できません。"
            }
            ParkKey::Met => "適合",
            ParkKey::NotMet => "不適合",
            ParkKey::Open => "要確認",
            ParkKey::NoLastDay => "期限の記載なし",
            ParkKey::NoConditions => "条件の記載なし",
            ParkKey::Expired => "期限切れ",
            ParkKey::InWords => "工業団地が個別に判断する規定",
            ParkKey::Tell => "次の情報があると、より確かな判定ができます",
            ParkKey::TellWhere => "「条件」の「計画の概要」に入力してください。",
            ParkKey::Process => "生産工程",
            ParkKey::Company => "企業について",
            ParkKey::Plan => "土地の利用計画（ある場合）",
            ParkKey::Figures => "投資と生産の規模",
            ParkKey::WriteMail => "メールを作成",
            ParkKey::PasteHere => "（文面をコピーしました。ここに貼り付けてください）",
            ParkKey::NotSaid => "未回答",
            ParkKey::TonnesAYear => "t/年",
            ParkKey::TenantRatio => "賃借する工場を土地に換算する容積率",
            ParkKey::OneNumber => "3000のように数値を一つ入力してください",
            ParkKey::ByHeatValue => "電力は熱量換算（当量値）",
            ParkKey::ByCoal => "電力は発電用石炭換算（等価値）",
        }
    }

    fn metric(&self, metric: RuleMetric) -> &'static str {
        match metric {
            RuleMetric::InvestmentYuanPerM2 => "固定資産の投資強度",
            RuleMetric::TaxYuanPerM2Year => "土地あたりの納税額",
            RuleMetric::OutputYuanPerM2Year => "土地あたりの生産額",
            RuleMetric::EnergyTcePerYear => "年間エネルギー消費量",
            RuleMetric::FloorAreaRatio => "容積率",
            RuleMetric::BuildingCoefficient => "建築係数（建ぺい率に相当）",
            RuleMetric::OfficeShare => "事務・生活施設用地の比率",
            RuleMetric::GreenShare => "緑地率",
            RuleMetric::ChemicalProject => "化学プロジェクト",
            RuleMetric::PlatingOrLeadAcid => "めっき・鉛蓄電池",
            RuleMetric::InWords => "文章による規定",
        }
    }

    fn level(&self, level: Level) -> &'static str {
        match level {
            Level::National => "国",
            Level::Province => "省",
            Level::City => "市",
            Level::Park => "工業団地",
        }
    }

    fn per_mu(&self, money: &str, a_year: bool) -> String {
        format!("{money}/ムー{}", if a_year { "・年" } else { "" })
    }

    fn rule_stand(&self, stand: &RuleStand<'_>) -> String {
        match stand {
            RuleStand::Meets => "適合".to_owned(),
            RuleStand::TooLittle(by) => format!("{by}不足"),
            RuleStand::TooMuch(by) => format!("{by}超過"),
            RuleStand::KeptOut => "この規定により入居不可".to_owned(),
            RuleStand::CheckFirst => "事前の個別審査が必要".to_owned(),
            RuleStand::NotTold => "未入力のため判定不可".to_owned(),
            RuleStand::Depends => "土地の広さや正確な数値による".to_owned(),
        }
    }

    fn remedy(&self, remedy: &Remedy, amount: &str, plant: Option<&str>) -> String {
        match remedy {
            Remedy::InvestMore { .. } => format!("投資を{amount}増やす"),
            Remedy::PayMoreTax { .. } => format!("納税額を年間{amount}増やす"),
            Remedy::ProduceMore { .. } => format!("生産額を年間{amount}増やす"),
            Remedy::TakeLessLand { .. } => match plant {
                Some(plant) => format!("賃借する工場を{plant}減らす（土地換算{amount}）"),
                None => format!("土地を{amount}減らす"),
            },
            Remedy::TakeMoreLand { .. } => format!("土地を{amount}増やす"),
            Remedy::BuildMore { .. } => format!("建物を{amount}増やす"),
            Remedy::BuildLess { .. } => format!("建物を{amount}減らす（容積率の対象面積）"),
            Remedy::UseLessEnergy { .. } => format!("消費量を年間{amount}減らす"),
            Remedy::GiveMore { .. } => format!("割り当てを{amount}増やす"),
            Remedy::GiveLess { .. } => format!("割り当てを{amount}減らす"),
        }
    }

    fn either(&self, remedies: &[String]) -> String {
        remedies.join("、または")
    }

    fn land(&self, basis: LandBasis, at_site: bool, land: Option<&str>) -> String {
        match (basis, land) {
            (LandBasis::Own | LandBasis::Tenant, Some(land)) => format!("土地{land}で計算"),
            (LandBasis::Own | LandBasis::Tenant, None) => "面積が不明のため、土地あたりの計算は行いません".to_owned(),
            (LandBasis::None, _) if at_site => {
                "オフィスは土地に換算しないため、土地あたりの基準は適用されません".to_owned()
            }
            (LandBasis::None, _) => "必要な土地の広さが未入力のため、土地あたりの計算はまだ行えません".to_owned(),
        }
    }

    fn land_of_tenant(&self, floor: &str, ratio: &str, land: &str) -> String {
        format!("賃借する工場{floor}を容積率{ratio}で土地{land}に換算")
    }

    fn floor_area_ratio(&self, ratio: &str, counted_twice: bool) -> String {
        let twice = if counted_twice { "（階高8 m超の階は2倍で算入）" } else { "" };
        format!("、完成後の容積率{ratio}{twice}")
    }

    fn standing(&self, standing: Standing, negotiable: &Tally) -> String {
        let said = match standing {
            Standing::Fits => "判明している規定では、支障はありません",
            Standing::Conditional => "入居を妨げる規定はありませんが、未確認の項目が残っています",
            Standing::Misses => "必須の規定を満たしていません",
        };
        match negotiable.count {
            0 => format!("{said}。"),
            _ => format!("{said}。相談可の基準を下回る項目が{}件あります。", negotiable.text),
        }
    }

    fn paper(&self, paper: &str, because: &[String]) -> String {
        if because.is_empty() {
            return format!("工程から判断：{paper}");
        }
        format!("{paper}が必要。理由：{}", because.join("、"))
    }

    fn paper_open(&self, least: &str, most: &str) -> String {
        format!("{least}から{most}までのいずれか。生産工程の回答で決まります")
    }

    fn site_takes(&self, takes: Option<&str>) -> String {
        takes.map_or_else(
            || "この物件で受け入れられる区分は要確認".to_owned(),
            |takes| format!("この物件の受け入れは{takes}まで"),
        )
    }

    fn two_highs(&self, sector: Option<TwoHighSector>, by_code: Option<bool>, by_process: Option<bool>) -> String {
        let name = match sector {
            Some(TwoHighSector::Petrochemicals) => "石油化学",
            Some(TwoHighSector::Chemicals) => "化学",
            Some(TwoHighSector::Steel) => "鉄鋼",
            Some(TwoHighSector::NonFerrousSmelting) => "非鉄金属製錬",
            Some(TwoHighSector::BuildingMaterials) => "建材",
            None => "",
        };
        let kilns = sector == Some(TwoHighSector::BuildingMaterials);
        match (by_code, by_process) {
            (Some(true), _) if kilns => format!("業種コードが{name}に該当。両高として厳しい審査の対象"),
            (Some(true), Some(true)) => format!("業種コードと工程が{name}に該当。両高として厳しい審査の対象"),
            (Some(true), None) => format!("業種コードが{name}に該当、工程は未回答。当面は両高として扱います"),
            (Some(true), Some(false)) => {
                format!("業種コードは{name}に該当、工程は非該当。工業団地の判断が必要です")
            }
            (Some(false), Some(false)) => "業種コード・工程とも非該当".to_owned(),
            (Some(false), Some(true)) => {
                "業種コードは非該当、化学反応または鋳造・溶解あり。工業団地の判断が必要です".to_owned()
            }
            (Some(false), None) => "業種コードは非該当、工程は未回答".to_owned(),
            (None, Some(true)) => {
                "化学反応または鋳造・溶解あり、業種の分類が粗い状態。工業団地の判断が必要です".to_owned()
            }
            (None, Some(false) | None) => "業種が未選択、または分類が粗いため判定できません".to_owned(),
        }
    }

    fn review(&self, level: EnergyReviewLevel) -> &'static str {
        match level {
            EnergyReviewLevel::Exempt => "個別の審査なし",
            EnergyReviewLevel::Local => "省より下の当局による審査",
            EnergyReviewLevel::Province => "省の当局による審査",
        }
    }

    fn review_open(&self, least: &str, most: &str) -> String {
        format!("{least}、最大で{most}")
    }

    fn energy_basis(&self, heat_value: &str, coal: &str, otherwise: Option<&str>) -> String {
        let otherwise = otherwise.map(|level| format!("（その場合は{level}）")).unwrap_or_default();
        format!(
            "電力を熱量で換算（1万kWhあたり1.229トン標準炭）すると年間{heat_value}、発電用石炭で換算（約3.0トン標準炭）すると{coal}です{otherwise}。\
             区分：1万トン標準炭以上は省、1,000トン標準炭未満かつ500万kWh未満は個別の審査なし（国家省エネ審査弁法、2023年）。"
        )
    }

    fn fire(&self, class: Option<&str>, approved: Option<&str>, meets: Option<bool>, shared: Option<bool>) -> String {
        let Some(class) = class else {
            return "生産の区分が未回答".to_owned();
        };
        match (meets, approved, shared) {
            (Some(true), Some(approved), _) => format!("{class}の生産。この物件は{approved}まで承認済み"),
            (Some(true), None, _) => format!("{class}の生産。建設時にこの区分で設計"),
            (Some(false), _, Some(true)) => format!("{class}の生産は他社と同じ建物では不可、または承認の範囲外"),
            (Some(false), approved, _) => {
                format!("{class}の生産。この物件の承認は{}まで", approved.unwrap_or("より低い区分"))
            }
            (None, Some(_), _) => format!("{class}の生産には一棟専用が必要。この物件は要確認"),
            (None, None, _) => format!("{class}の生産。この物件の承認区分は要確認"),
        }
    }

    fn measure(&self, measure: BenefitMeasure) -> &'static str {
        match measure {
            BenefitMeasure::TaxPerMu => "1ムーあたりの納税額",
            BenefitMeasure::ValueAddedPerMu => "1ムーあたりの付加価値額",
            BenefitMeasure::ValueAddedPerEnergy => "エネルギーあたりの付加価値額",
            BenefitMeasure::ValueAddedPerDischarge => "排出量あたりの付加価値額",
            BenefitMeasure::Productivity => "1人あたりの付加価値額",
            BenefitMeasure::ResearchShare => "売上高に占める研究開発費",
        }
    }

    fn measured(&self, measure: BenefitMeasure, value: f64, number: &dyn Fn(f64, u8) -> String) -> String {
        let shown = if measure == BenefitMeasure::ResearchShare { value * 100.0 } else { value };
        let number = number(shown, if shown < 10.0 { 2 } else { 1 });
        match measure {
            BenefitMeasure::TaxPerMu | BenefitMeasure::ValueAddedPerMu => format!("{number}万元/ムー"),
            BenefitMeasure::ValueAddedPerEnergy => format!("{number}万元/トン標準炭"),
            BenefitMeasure::ValueAddedPerDischarge => format!("{number}万元/t"),
            BenefitMeasure::Productivity => format!("{number}万元/人"),
            BenefitMeasure::ResearchShare => format!("{number}%"),
        }
    }

    fn points(&self, points: &str) -> String {
        format!("{points}点")
    }

    fn valid_to(&self, day: &str) -> String {
        format!("{day}まで有効")
    }

    fn tell(&self, question: ProjectQuestion) -> &'static str {
        match question {
            ProjectQuestion::Industry => "業種",
            ProjectQuestion::Area => "工場または土地の面積",
            ProjectQuestion::Investment => "固定資産投資額",
            ProjectQuestion::Tax => "年間納税額",
            ProjectQuestion::Output => "年間生産額",
            ProjectQuestion::ValueAdded => "年間付加価値額",
            ProjectQuestion::Revenue => "年間売上高",
            ProjectQuestion::Research => "年間研究開発費",
            ProjectQuestion::Staff => "従業員数",
            ProjectQuestion::Energy => "年間エネルギー消費量",
            ProjectQuestion::Electricity => "年間電力使用量",
            ProjectQuestion::EnergyConversion => "エネルギー消費量に含む電力の換算方法",
            ProjectQuestion::Discharge => "主要汚染物質の年間排出量",
            ProjectQuestion::AssemblyOnly => "切断・溶接・組立のみ",
            ProjectQuestion::Plating => "めっき工程あり",
            ProjectQuestion::SolventPaint => "溶剤系塗料の年間使用量",
            ProjectQuestion::SolventGlue => "溶剤系接着剤の年間使用量",
            ProjectQuestion::ChemicalReaction => "化学反応あり",
            ProjectQuestion::CastingOrSmelting => "鋳造・溶解あり",
            ProjectQuestion::FireClass => "火災危険性の区分",
            ProjectQuestion::FloorToBuild => "建設する床面積",
            ProjectQuestion::BuildingCoefficient => "建築係数（建ぺい率に相当）",
            ProjectQuestion::OfficeLandShare => "事務・生活施設用地の比率",
            ProjectQuestion::GreenShare => "緑地率",
            ProjectQuestion::HighTechFirm => "ハイテク企業（高新技術企業）の認定あり",
            ProjectQuestion::FoundedHere => "工業団地内に新会社を設立",
            ProjectQuestion::InnovationPlatform => "イノベーション拠点の認定あり",
        }
    }

    fn ask_threshold(&self, rule: &str) -> String {
        format!("{rule}は現在の基準でしょうか。また、相談の余地はありますか。", rule = quoted(rule, CORNER))
    }

    fn ask_concerned(&self, text: &str) -> String {
        format!(
            "当社の計画は次の規定の対象です：{text}。入居は可能でしょうか。事前にどの審査が必要でしょうか。",
            text = quoted(text, CORNER)
        )
    }

    fn ask_review(&self, text: &str) -> String {
        format!("当社の計画は、次の審査に通る見込みがあるでしょうか：{text}", text = quoted(text, CORNER))
    }

    fn ask_ratio(&self) -> &'static str {
        "賃借する工場は、どの容積率で土地に換算されますか。"
    }

    fn ask_policy(&self, name: &str) -> String {
        format!("{name}は現在も有効でしょうか。期限と必要な提出書類をお教えください。", name = quoted(name, CORNER))
    }

    fn subject(&self, park: &str, site: &str) -> String {
        format!("{}の物件に関するお問い合わせ：{site}", named(park))
    }
}
