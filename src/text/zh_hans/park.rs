//! The park's side.

use super::SimplifiedChinese;
use crate::catalog::{Level, RuleMetric};
use crate::engine::{BenefitMeasure, EnergyReviewLevel, LandBasis, ProjectQuestion, Remedy, Standing, TwoHighSector};
use crate::text::chinese::spaced;
use crate::text::park_tongue::{ParkKey, ParkTongue, RuleStand};
use crate::text::quotes::{CURLY, quoted};
use crate::text::tongue::Tally;

impl ParkTongue for SimplifiedChinese {
    fn fixed(&self, key: ParkKey) -> &'static str {
        match key {
            ParkKey::Title => "园区怎么看",
            ParkKey::Barred => "园区硬性规定不符",
            ParkKey::BarredAll => "下列场地都与园区的硬性规定不符，点开任何一处可看是哪一条。",
            ParkKey::ToConfirm => "默认值，待园区确认",
            ParkKey::Hard => "硬性",
            ParkKey::Negotiable => "可商量",
            ParkKey::TermOfPlot => "地块条件",
            ParkKey::Rules => "准入门槛",
            ParkKey::Gates => "审批关口",
            ParkKey::Paper => "环评",
            ParkKey::Fire => "火灾危险性",
            ParkKey::TwoHighs => "“两高”",
            ParkKey::EnergyReview => "节能审查",
            ParkKey::Benefit => "亩均效益估算",
            ParkKey::BenefitBasis => {
                "按浙江黄岩 2022 年公开的公式和基准逐项估算，仅供参考：本园区的基准没有公开。单项最多计 1.5 倍权重（默认值，待园区确认）。税收不作推算，只用您填的数。"
            }
            ParkKey::Measure => "指标",
            ParkKey::Project => "本项目",
            ParkKey::Points => "得分",
            ParkKey::Base => "基准",
            ParkKey::NothingUsed => "没有消耗，计满分",
            ParkKey::NotTold => "未填",
            ParkKey::Policies => "政策",
            ParkKey::PoliciesNote => "只列条件，不计算金额：没有法律依据的税收返还和补贴，任何园区都不能承诺。",
            ParkKey::Met => "满足",
            ParkKey::NotMet => "不满足",
            ParkKey::Open => "待确认",
            ParkKey::NoLastDay => "有效期未注明",
            ParkKey::NoConditions => "未列条件",
            ParkKey::Expired => "已过有效期",
            ParkKey::InWords => "由园区评判的规定",
            ParkKey::Tell => "再告诉我们这些，就能判断得更准",
            ParkKey::TellWhere => "在“需求”一栏的“项目情况”里填写。",
            ParkKey::Process => "生产工艺",
            ParkKey::Company => "企业情况",
            ParkKey::Plan => "用地规划（已有方案时填）",
            ParkKey::Figures => "投入与产出",
            ParkKey::WriteMail => "写邮件",
            ParkKey::PasteHere => "（信已复制，请粘贴在这里）",
            ParkKey::NotSaid => "未说明",
            ParkKey::TonnesAYear => "t/年",
            ParkKey::TenantRatio => "租用厂房折算用地的容积率",
            ParkKey::OneNumber => "这里只填一个数，如 3000",
            ParkKey::ByHeatValue => "电按当量值折算",
            ParkKey::ByCoal => "电按等价值折算",
        }
    }

    fn metric(&self, metric: RuleMetric) -> &'static str {
        match metric {
            RuleMetric::InvestmentYuanPerM2 => "投资强度",
            RuleMetric::TaxYuanPerM2Year => "亩均税收",
            RuleMetric::OutputYuanPerM2Year => "亩均产值",
            RuleMetric::EnergyTcePerYear => "年综合能耗",
            RuleMetric::FloorAreaRatio => "容积率",
            RuleMetric::BuildingCoefficient => "建筑系数",
            RuleMetric::OfficeShare => "办公与生活用地占比",
            RuleMetric::GreenShare => "绿地率",
            RuleMetric::ChemicalProject => "化工项目",
            RuleMetric::PlatingOrLeadAcid => "电镀、铅酸蓄电池",
            RuleMetric::InWords => "文字规定",
        }
    }

    fn level(&self, level: Level) -> &'static str {
        match level {
            Level::National => "国家",
            Level::Province => "省",
            Level::City => "市",
            Level::Park => "园区",
        }
    }

    fn per_mu(&self, money: &str, a_year: bool) -> String {
        format!("{money}/亩{}", if a_year { "·年" } else { "" })
    }

    fn rule_stand(&self, stand: &RuleStand<'_>) -> String {
        match stand {
            RuleStand::Meets => "符合".to_owned(),
            RuleStand::TooLittle(by) => format!("差 {by}"),
            RuleStand::TooMuch(by) => format!("超出 {by}"),
            RuleStand::KeptOut => "按此规定不能进".to_owned(),
            RuleStand::CheckFirst => "须先通过专门核查".to_owned(),
            RuleStand::NotTold => "还没告知，暂不能判断".to_owned(),
            RuleStand::Depends => "要看最后拿多少地或实际数值".to_owned(),
        }
    }

    fn remedy(&self, remedy: &Remedy, amount: &str, plant: Option<&str>) -> String {
        match remedy {
            Remedy::InvestMore { .. } => format!("再投 {amount}"),
            Remedy::PayMoreTax { .. } => format!("每年多缴税 {amount}"),
            Remedy::ProduceMore { .. } => format!("每年多产 {amount}"),
            Remedy::TakeLessLand { .. } => match plant {
                Some(plant) => format!("少租 {plant}（折合 {amount}）"),
                None => format!("少用 {amount}地"),
            },
            Remedy::TakeMoreLand { .. } => format!("多用 {amount}地"),
            Remedy::BuildMore { .. } => format!("多建 {amount}"),
            Remedy::BuildLess { .. } => format!("少建 {amount}（计容面积）"),
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
            (LandBasis::Own | LandBasis::Tenant, Some(land)) => format!("按用地 {land}计算"),
            (LandBasis::Own | LandBasis::Tenant, None) => "面积未知，暂不能按亩计算".to_owned(),
            (LandBasis::None, _) if at_site => "办公场地不计用地，不按亩考核".to_owned(),
            (LandBasis::None, _) => "还不知道要多少地，暂不能按亩计算".to_owned(),
        }
    }

    fn land_of_tenant(&self, floor: &str, ratio: &str, land: &str) -> String {
        format!("租 {floor} 厂房，按容积率 {ratio} 折合 {land}")
    }

    fn floor_area_ratio(&self, ratio: &str, counted_twice: bool) -> String {
        let twice = if counted_twice { "（层高超过 8 米的楼层按两倍计算）" } else { "" };
        format!("，建成后容积率 {ratio}{twice}")
    }

    fn standing(&self, standing: Standing, negotiable: &Tally) -> String {
        let said = match standing {
            Standing::Fits => "按目前所知的规定，没有障碍",
            Standing::Conditional => "没有硬性不符，还有待确认的",
            Standing::Misses => "有硬性规定不符",
        };
        match negotiable.count {
            0 => format!("{said}。"),
            _ => format!("{said}；{} 项低于可商量的门槛。", negotiable.text),
        }
    }

    fn paper(&self, paper: &str, because: &[String]) -> String {
        if because.is_empty() {
            return format!("按所述工艺：{paper}");
        }
        format!("要做{paper}，因为：{}", because.join("、"))
    }

    fn paper_open(&self, least: &str, most: &str) -> String {
        format!("从{least}到{most}都有可能，答完工艺问题就能定")
    }

    fn site_takes(&self, takes: Option<&str>) -> String {
        takes.map_or_else(|| "这里接收到哪一类，待确认".to_owned(), |takes| format!("这里最高接收{takes}"))
    }

    fn two_highs(&self, sector: Option<TwoHighSector>, by_code: Option<bool>, by_process: Option<bool>) -> String {
        let name = match sector {
            Some(TwoHighSector::Petrochemicals) => "石化",
            Some(TwoHighSector::Chemicals) => "化工",
            Some(TwoHighSector::Steel) => "钢铁",
            Some(TwoHighSector::NonFerrousSmelting) => "有色金属冶炼",
            Some(TwoHighSector::BuildingMaterials) => "建材",
            None => "",
        };
        let kilns = sector == Some(TwoHighSector::BuildingMaterials);
        match (by_code, by_process) {
            (Some(true), _) if kilns => format!("行业代码属{name}，按“两高”项目从严审查"),
            (Some(true), Some(true)) => format!("行业代码属{name}，工艺也是，按“两高”项目从严审查"),
            (Some(true), None) => format!("行业代码属{name}，工艺未说明，先按“两高”项目看待"),
            (Some(true), Some(false)) => format!("行业代码属{name}，工艺不是，需园区认定"),
            (Some(false), Some(false)) => "行业代码和工艺都不是".to_owned(),
            (Some(false), Some(true)) => "行业代码不是，但有化学反应或铸造熔炼，需园区认定".to_owned(),
            (Some(false), None) => "行业代码不是，工艺未说明".to_owned(),
            (None, Some(true)) => "有化学反应或铸造熔炼，行业未细分，需园区认定".to_owned(),
            (None, Some(false) | None) => "行业未选或未细分，暂不能判断".to_owned(),
        }
    }

    fn review(&self, level: EnergyReviewLevel) -> &'static str {
        match level {
            EnergyReviewLevel::Exempt => "不单独做节能审查",
            EnergyReviewLevel::Local => "由省级以下部门审查",
            EnergyReviewLevel::Province => "由省级部门审查",
        }
    }

    fn review_open(&self, least: &str, most: &str) -> String {
        format!("{least}，最多{most}")
    }

    fn energy_basis(&self, heat_value: &str, coal: &str, otherwise: Option<&str>) -> String {
        let otherwise = otherwise.map(|level| format!("，则{level}")).unwrap_or_default();
        format!(
            "电按当量值（每万千瓦时 1.229 吨标煤）折算，每年 {heat_value}；按等价值（约 3.0 吨标煤）折算为 {coal}{otherwise}。\
             界线：1 万吨标煤以上归省级；不满 1,000 吨标煤且不满 500 万千瓦时不单独审查（国家节能审查规定，2023 年）。"
        )
    }

    fn fire(&self, class: Option<&str>, approved: Option<&str>, meets: Option<bool>, shared: Option<bool>) -> String {
        let Some(class) = class else {
            return "未说明生产属哪一类".to_owned();
        };
        match (meets, approved, shared) {
            (Some(true), Some(approved), _) => format!("{class}生产，这里批准到{approved}"),
            (Some(true), None, _) => format!("{class}生产，自建时按此设计"),
            (Some(false), _, Some(true)) => format!("{class}生产不能与其他企业同栋，或超出批准的类别"),
            (Some(false), approved, _) => format!("{class}生产，这里只批准到{}", approved.unwrap_or("更低的类别")),
            (None, Some(_), _) => format!("{class}生产须独栋，这里是否独栋待确认"),
            (None, None, _) => format!("{class}生产，这里批准到哪一类待确认"),
        }
    }

    fn measure(&self, measure: BenefitMeasure) -> &'static str {
        match measure {
            BenefitMeasure::TaxPerMu => "亩均税收",
            BenefitMeasure::ValueAddedPerMu => "亩均增加值",
            BenefitMeasure::ValueAddedPerEnergy => "单位能耗增加值",
            BenefitMeasure::ValueAddedPerDischarge => "单位排放增加值",
            BenefitMeasure::Productivity => "人均增加值",
            BenefitMeasure::ResearchShare => "研发投入占营收",
        }
    }

    fn measured(&self, measure: BenefitMeasure, value: f64, number: &dyn Fn(f64, u8) -> String) -> String {
        let shown = if measure == BenefitMeasure::ResearchShare { value * 100.0 } else { value };
        let number = number(shown, if shown < 10.0 { 2 } else { 1 });
        match measure {
            BenefitMeasure::TaxPerMu | BenefitMeasure::ValueAddedPerMu => format!("{number} 万元/亩"),
            BenefitMeasure::ValueAddedPerEnergy => format!("{number} 万元/吨标煤"),
            BenefitMeasure::ValueAddedPerDischarge => format!("{number} 万元/吨"),
            BenefitMeasure::Productivity => format!("{number} 万元/人"),
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
            ProjectQuestion::Industry => "所属行业",
            ProjectQuestion::Area => "厂房或土地面积",
            ProjectQuestion::Investment => "固定资产投资",
            ProjectQuestion::Tax => "年缴税收",
            ProjectQuestion::Output => "年产值",
            ProjectQuestion::ValueAdded => "年增加值",
            ProjectQuestion::Revenue => "年营业收入",
            ProjectQuestion::Research => "年研发投入",
            ProjectQuestion::Staff => "用工人数",
            ProjectQuestion::Energy => "年综合能耗",
            ProjectQuestion::Electricity => "年用电量",
            ProjectQuestion::EnergyConversion => "能耗里的电怎么折算",
            ProjectQuestion::Discharge => "主要污染物年排放量",
            ProjectQuestion::AssemblyOnly => "只有切割、焊接、组装",
            ProjectQuestion::Plating => "有电镀",
            ProjectQuestion::SolventPaint => "溶剂型涂料年用量",
            ProjectQuestion::SolventGlue => "溶剂型胶粘剂年用量",
            ProjectQuestion::ChemicalReaction => "有化学反应",
            ProjectQuestion::CastingOrSmelting => "有铸造或熔炼",
            ProjectQuestion::FireClass => "火灾危险性类别",
            ProjectQuestion::FloorToBuild => "要建多少厂房",
            ProjectQuestion::BuildingCoefficient => "建筑系数",
            ProjectQuestion::OfficeLandShare => "办公与生活用地占比",
            ProjectQuestion::GreenShare => "绿地率",
            ProjectQuestion::HighTechFirm => "已认定高新技术企业",
            ProjectQuestion::FoundedHere => "在园区新设公司",
            ProjectQuestion::InnovationPlatform => "有认定的创新平台",
        }
    }

    fn ask_threshold(&self, rule: &str) -> String {
        spaced(&format!("请问{rule}是否为贵园区现行要求，能不能商量？", rule = quoted(rule, CURLY)))
    }

    fn ask_concerned(&self, text: &str) -> String {
        format!("我们的项目涉及这条规定：{text}。请问还能不能进，要先办哪些核查？", text = quoted(text, CURLY))
    }

    fn ask_review(&self, text: &str) -> String {
        format!("请问我们的项目能否通过这项评审：{text}？", text = quoted(text, CURLY))
    }

    fn ask_ratio(&self) -> &'static str {
        "请问租用厂房按多大的容积率折算用地？"
    }

    fn ask_policy(&self, name: &str) -> String {
        spaced(&format!("请问{name}现在还执行吗，到什么时候，要交哪些材料？", name = quoted(name, CURLY)))
    }

    fn subject(&self, park: &str, site: &str) -> String {
        spaced(&format!("咨询{park}：{site}"))
    }
}
