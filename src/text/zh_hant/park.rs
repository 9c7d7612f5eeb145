//! The park's side.

use super::TraditionalChinese;
use crate::catalog::{Level, RuleMetric};
use crate::engine::{BenefitMeasure, EnergyReviewLevel, LandBasis, ProjectQuestion, Remedy, Standing, TwoHighSector};
use crate::text::chinese::spaced;
use crate::text::park_tongue::{ParkKey, ParkTongue, RuleStand};
use crate::text::quotes::{CORNER, quoted};
use crate::text::tongue::Tally;

impl ParkTongue for TraditionalChinese {
    fn fixed(&self, key: ParkKey) -> &'static str {
        match key {
            ParkKey::Title => "園區怎麼看",
            ParkKey::Barred => "不符園區硬性規定",
            ParkKey::BarredAll => "下列場地都不符園區的硬性規定，點開任何一處可看是哪一條。",
            ParkKey::ToConfirm => "預設值，待園區確認",
            ParkKey::Hard => "硬性",
            ParkKey::Negotiable => "可協商",
            ParkKey::TermOfPlot => "地塊條件",
            ParkKey::Rules => "准入門檻",
            ParkKey::Gates => "審批關卡",
            ParkKey::Paper => "環評",
            ParkKey::Fire => "火災危險性",
            ParkKey::TwoHighs => "「兩高」",
            ParkKey::EnergyReview => "節能審查",
            ParkKey::Benefit => "畝均效益估算",
            ParkKey::BenefitBasis => {
                "依浙江黃岩 2022 年公開的公式和基準逐項估算，僅供參考：本園區的基準並未公開。單項最多以 1.5 倍權重計（預設值，待園區確認）。稅收不推算，只用您填的數字。"
            }
            ParkKey::Measure => "指標",
            ParkKey::Project => "本投資案",
            ParkKey::Points => "得分",
            ParkKey::Base => "基準",
            ParkKey::NothingUsed => "沒有消耗，以滿分計",
            ParkKey::NotTold => "未填",
            ParkKey::Policies => "政策",
            ParkKey::PoliciesNote => "只列條件，不計算金額：沒有法律依據的稅收返還和補貼，任何園區都不能承諾。",
            ParkKey::Met => "滿足",
            ParkKey::NotMet => "不滿足",
            ParkKey::Open => "待確認",
            ParkKey::NoLastDay => "有效期未註明",
            ParkKey::NoConditions => "未列條件",
            ParkKey::Expired => "已過有效期",
            ParkKey::InWords => "由園區評判的規定",
            ParkKey::Tell => "再告訴我們這些，就能判斷得更準確",
            ParkKey::TellWhere => "請在「需求」一欄的「投資案概況」裡填寫。",
            ParkKey::Process => "生產製程",
            ParkKey::Company => "企業概況",
            ParkKey::Plan => "用地規劃（已有方案時填）",
            ParkKey::Figures => "投入與產出",
            ParkKey::WriteMail => "寫電子郵件",
            ParkKey::PasteHere => "（信件已複製，請在這裡貼上）",
            ParkKey::NotSaid => "未說明",
            ParkKey::TonnesAYear => "t/年",
            ParkKey::TenantRatio => "租用廠房換算用地的容積率",
            ParkKey::OneNumber => "這裡只填一個數，如 3000",
            ParkKey::ByHeatValue => "電以當量值折算",
            ParkKey::ByCoal => "電以等價值折算",
        }
    }

    fn metric(&self, metric: RuleMetric) -> &'static str {
        match metric {
            RuleMetric::InvestmentYuanPerM2 => "投資強度",
            RuleMetric::TaxYuanPerM2Year => "畝均稅收",
            RuleMetric::OutputYuanPerM2Year => "畝均產值",
            RuleMetric::EnergyTcePerYear => "年綜合能耗",
            RuleMetric::FloorAreaRatio => "容積率",
            RuleMetric::BuildingCoefficient => "建築係數",
            RuleMetric::OfficeShare => "辦公與生活用地占比",
            RuleMetric::GreenShare => "綠地率",
            RuleMetric::ChemicalProject => "化工投資案",
            RuleMetric::PlatingOrLeadAcid => "電鍍、鉛酸蓄電池",
            RuleMetric::InWords => "文字規定",
        }
    }

    fn level(&self, level: Level) -> &'static str {
        match level {
            Level::National => "國家",
            Level::Province => "省",
            Level::City => "市",
            Level::Park => "園區",
        }
    }

    fn per_mu(&self, money: &str, a_year: bool) -> String {
        format!("{money}/畝{}", if a_year { "·年" } else { "" })
    }

    fn rule_stand(&self, stand: &RuleStand<'_>) -> String {
        match stand {
            RuleStand::Meets => "符合".to_owned(),
            RuleStand::TooLittle(by) => format!("差 {by}"),
            RuleStand::TooMuch(by) => format!("超出 {by}"),
            RuleStand::KeptOut => "依此規定不能進駐".to_owned(),
            RuleStand::CheckFirst => "須先通過專門審查".to_owned(),
            RuleStand::NotTold => "還沒填寫，暫時無法判斷".to_owned(),
            RuleStand::Depends => "要看最後取得多少土地或實際數值".to_owned(),
        }
    }

    fn remedy(&self, remedy: &Remedy, amount: &str, plant: Option<&str>) -> String {
        match remedy {
            Remedy::InvestMore { .. } => format!("再投資 {amount}"),
            Remedy::PayMoreTax { .. } => format!("每年多繳稅 {amount}"),
            Remedy::ProduceMore { .. } => format!("每年多產 {amount}"),
            Remedy::TakeLessLand { .. } => match plant {
                Some(plant) => format!("少租 {plant}（折合 {amount}）"),
                None => format!("少用 {amount}土地"),
            },
            Remedy::TakeMoreLand { .. } => format!("多用 {amount}土地"),
            Remedy::BuildMore { .. } => format!("多建 {amount}"),
            Remedy::BuildLess { .. } => format!("少建 {amount}（計容面積）"),
            Remedy::UseLessEnergy { .. } => format!("每年少用 {amount}"),
            Remedy::GiveMore { .. } => format!("多安排 {amount}"),
            Remedy::GiveLess { .. } => format!("少安排 {amount}"),
        }
    }

    fn either(&self, remedies: &[String]) -> String {
        remedies.join("，或")
    }

    fn land(&self, basis: LandBasis, at_site: bool, land: Option<&str>) -> String {
        match (basis, land) {
            (LandBasis::Own | LandBasis::Tenant, Some(land)) => format!("以用地 {land}計算"),
            (LandBasis::Own | LandBasis::Tenant, None) => "面積未知，暫時無法以畝計算".to_owned(),
            (LandBasis::None, _) if at_site => "辦公場地不計用地，不以畝考核".to_owned(),
            (LandBasis::None, _) => "還不知道需要多少土地，暫時無法以畝計算".to_owned(),
        }
    }

    fn land_of_tenant(&self, floor: &str, ratio: &str, land: &str) -> String {
        format!("租 {floor} 廠房，以容積率 {ratio} 折合 {land}")
    }

    fn floor_area_ratio(&self, ratio: &str, counted_twice: bool) -> String {
        let twice = if counted_twice { "（層高超過 8 公尺的樓層以兩倍計算）" } else { "" };
        format!("，建成後容積率 {ratio}{twice}")
    }

    fn standing(&self, standing: Standing, negotiable: &Tally) -> String {
        let said = match standing {
            Standing::Fits => "就目前所知的規定，沒有障礙",
            Standing::Conditional => "沒有不符硬性規定的，但還有待確認的",
            Standing::Misses => "有不符硬性規定的",
        };
        match negotiable.count {
            0 => format!("{said}。"),
            _ => format!("{said}；{} 項低於可協商的門檻。", negotiable.text),
        }
    }

    fn paper(&self, paper: &str, because: &[String]) -> String {
        if because.is_empty() {
            return format!("依所述製程：{paper}");
        }
        format!("須做{paper}，因為：{}", because.join("、"))
    }

    fn paper_open(&self, least: &str, most: &str) -> String {
        format!("從{least}到{most}都有可能，答完製程問題就能確定")
    }

    fn site_takes(&self, takes: Option<&str>) -> String {
        takes.map_or_else(|| "這裡可收到哪一類，待確認".to_owned(), |takes| format!("這裡最高可收{takes}"))
    }

    fn two_highs(&self, sector: Option<TwoHighSector>, by_code: Option<bool>, by_process: Option<bool>) -> String {
        let name = match sector {
            Some(TwoHighSector::Petrochemicals) => "石化",
            Some(TwoHighSector::Chemicals) => "化工",
            Some(TwoHighSector::Steel) => "鋼鐵",
            Some(TwoHighSector::NonFerrousSmelting) => "有色金屬冶煉",
            Some(TwoHighSector::BuildingMaterials) => "建材",
            None => "",
        };
        let kilns = sector == Some(TwoHighSector::BuildingMaterials);
        match (by_code, by_process) {
            (Some(true), _) if kilns => format!("行業代碼屬{name}，依「兩高」投資案從嚴審查"),
            (Some(true), Some(true)) => format!("行業代碼屬{name}，製程也是，依「兩高」投資案從嚴審查"),
            (Some(true), None) => format!("行業代碼屬{name}，製程未說明，先視為「兩高」投資案"),
            (Some(true), Some(false)) => format!("行業代碼屬{name}，製程不是，需園區認定"),
            (Some(false), Some(false)) => "行業代碼和製程都不是".to_owned(),
            (Some(false), Some(true)) => "行業代碼不是，但有化學反應或鑄造熔煉，需園區認定".to_owned(),
            (Some(false), None) => "行業代碼不是，製程未說明".to_owned(),
            (None, Some(true)) => "有化學反應或鑄造熔煉，行業未細分，需園區認定".to_owned(),
            (None, Some(false) | None) => "行業未選或未細分，暫時無法判斷".to_owned(),
        }
    }

    fn review(&self, level: EnergyReviewLevel) -> &'static str {
        match level {
            EnergyReviewLevel::Exempt => "不單獨做節能審查",
            EnergyReviewLevel::Local => "由省級以下部門審查",
            EnergyReviewLevel::Province => "由省級部門審查",
        }
    }

    fn review_open(&self, least: &str, most: &str) -> String {
        format!("{least}，最多{most}")
    }

    fn energy_basis(&self, heat_value: &str, coal: &str, otherwise: Option<&str>) -> String {
        let otherwise = otherwise.map(|level| format!("，則{level}")).unwrap_or_default();
        format!(
            "電以當量值（每萬度 1.229 噸標準煤）折算，每年 {heat_value}；以等價值（約 3.0 噸標準煤）折算為 {coal}{otherwise}。\
             界線：1 萬噸標準煤以上由省級審查；不滿 1,000 噸標準煤且不滿 500 萬度的不單獨審查（國家節能審查規定，2023 年）。"
        )
    }

    fn fire(&self, class: Option<&str>, approved: Option<&str>, meets: Option<bool>, shared: Option<bool>) -> String {
        let Some(class) = class else {
            return "未說明生產屬哪一類".to_owned();
        };
        match (meets, approved, shared) {
            (Some(true), Some(approved), _) => format!("{class}生產，這裡批准到{approved}"),
            (Some(true), None, _) => format!("{class}生產，自建時依此設計"),
            (Some(false), _, Some(true)) => format!("{class}生產不能與其他企業同棟，或超出批准的類別"),
            (Some(false), approved, _) => format!("{class}生產，這裡只批准到{}", approved.unwrap_or("更低的類別")),
            (None, Some(_), _) => format!("{class}生產須獨棟，這裡是否獨棟待確認"),
            (None, None, _) => format!("{class}生產，這裡批准到哪一類待確認"),
        }
    }

    fn measure(&self, measure: BenefitMeasure) -> &'static str {
        match measure {
            BenefitMeasure::TaxPerMu => "畝均稅收",
            BenefitMeasure::ValueAddedPerMu => "畝均增加值",
            BenefitMeasure::ValueAddedPerEnergy => "單位能耗增加值",
            BenefitMeasure::ValueAddedPerDischarge => "單位排放增加值",
            BenefitMeasure::Productivity => "人均增加值",
            BenefitMeasure::ResearchShare => "研發投入占營收",
        }
    }

    fn measured(&self, measure: BenefitMeasure, value: f64, number: &dyn Fn(f64, u8) -> String) -> String {
        let shown = if measure == BenefitMeasure::ResearchShare { value * 100.0 } else { value };
        let number = number(shown, if shown < 10.0 { 2 } else { 1 });
        match measure {
            BenefitMeasure::TaxPerMu | BenefitMeasure::ValueAddedPerMu => format!("{number} 萬元/畝"),
            BenefitMeasure::ValueAddedPerEnergy => format!("{number} 萬元/噸標準煤"),
            BenefitMeasure::ValueAddedPerDischarge => format!("{number} 萬元/噸"),
            BenefitMeasure::Productivity => format!("{number} 萬元/人"),
            BenefitMeasure::ResearchShare => format!("{number}%"),
        }
    }

    fn points(&self, points: &str) -> String {
        format!("{points} 分")
    }

    fn valid_to(&self, day: &str) -> String {
        format!("有效期至 {day}")
    }

    fn tell(&self, question: ProjectQuestion) -> &'static str {
        match question {
            ProjectQuestion::Industry => "所屬行業",
            ProjectQuestion::Area => "廠房或土地面積",
            ProjectQuestion::Investment => "固定資產投資",
            ProjectQuestion::Tax => "年繳稅收",
            ProjectQuestion::Output => "年產值",
            ProjectQuestion::ValueAdded => "年增加值",
            ProjectQuestion::Revenue => "年營業收入",
            ProjectQuestion::Research => "年研發投入",
            ProjectQuestion::Staff => "員工人數",
            ProjectQuestion::Energy => "年綜合能耗",
            ProjectQuestion::Electricity => "年用電量",
            ProjectQuestion::EnergyConversion => "能耗裡的電如何折算",
            ProjectQuestion::Discharge => "主要污染物年排放量",
            ProjectQuestion::AssemblyOnly => "只有切割、焊接、組裝",
            ProjectQuestion::Plating => "有電鍍",
            ProjectQuestion::SolventPaint => "溶劑型塗料年用量",
            ProjectQuestion::SolventGlue => "溶劑型膠黏劑年用量",
            ProjectQuestion::ChemicalReaction => "有化學反應",
            ProjectQuestion::CastingOrSmelting => "有鑄造或熔煉",
            ProjectQuestion::FireClass => "火災危險性類別",
            ProjectQuestion::FloorToBuild => "要建多少廠房",
            ProjectQuestion::BuildingCoefficient => "建築係數",
            ProjectQuestion::OfficeLandShare => "辦公與生活用地占比",
            ProjectQuestion::GreenShare => "綠地率",
            ProjectQuestion::HighTechFirm => "已認定高新技術企業",
            ProjectQuestion::FoundedHere => "在園區新設公司",
            ProjectQuestion::InnovationPlatform => "有認定的創新平台",
        }
    }

    fn ask_threshold(&self, rule: &str) -> String {
        spaced(&format!("請問{rule}是否為貴園區的現行要求？能不能協商？", rule = quoted(rule, CORNER)))
    }

    fn ask_concerned(&self, text: &str) -> String {
        format!("我們的投資案涉及這條規定：{text}。請問還能不能進駐？要先辦哪些審查？", text = quoted(text, CORNER))
    }

    fn ask_review(&self, text: &str) -> String {
        format!("請問我們的投資案能否通過這項評審：{text}？", text = quoted(text, CORNER))
    }

    fn ask_ratio(&self) -> &'static str {
        "請問租用廠房以多大的容積率換算用地？"
    }

    fn ask_policy(&self, name: &str) -> String {
        spaced(&format!("請問{name}現在還實施嗎？到什麼時候？要交哪些文件？", name = quoted(name, CORNER)))
    }

    fn subject(&self, park: &str, site: &str) -> String {
        spaced(&format!("洽詢{park}：{site}"))
    }
}
