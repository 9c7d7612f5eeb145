//! The park's side.

use super::Korean;
use crate::catalog::{Level, RuleMetric};
use crate::engine::{BenefitMeasure, EnergyReviewLevel, LandBasis, ProjectQuestion, Remedy, Standing, TwoHighSector};
use crate::text::park_tongue::{ParkKey, ParkTongue, RuleStand};
use crate::text::quotes::{CURLY, quoted};
use crate::text::tongue::Tally;

impl ParkTongue for Korean {
    fn fixed(&self, key: ParkKey) -> &'static str {
        match key {
            ParkKey::Title => "단지의 관점",
            ParkKey::Barred => "단지의 필수 규정 미충족",
            ParkKey::BarredAll => {
                "아래 후보지는 모두 단지의 필수 규정을 충족하지 못합니다. 하나를 열면 어떤 규정인지 볼 수 있습니다."
            }
            ParkKey::ToConfirm => "기본값, 단지 확인 필요",
            ParkKey::Hard => "필수",
            ParkKey::Negotiable => "협의 가능",
            ParkKey::TermOfPlot => "이 부지의 조건",
            ParkKey::Rules => "입주 기준",
            ParkKey::Gates => "인허가",
            ParkKey::Paper => "환경영향평가",
            ParkKey::Fire => "화재 위험 등급",
            ParkKey::TwoHighs => "고에너지·고배출",
            ParkKey::EnergyReview => "에너지 절약 심사",
            ParkKey::Benefit => "1무당 성과(추정)",
            ParkKey::BenefitBasis => {
                "저장성 황옌구가 2022년에 공개한 산식과 기준값에 따른 참고용 추정입니다. 이 단지의 기준값은 공개되어 있지 않습니다. 지표마다 가중치의 1.5배까지만 인정합니다(기본값, 단지 확인 필요). 세금은 추정하지 않고 입력하신 값만 씁니다."
            }
            ParkKey::Measure => "지표",
            ParkKey::Project => "이 프로젝트",
            ParkKey::Points => "점수",
            ParkKey::Base => "기준값",
            ParkKey::NothingUsed => "사용량 없음, 만점 처리",
            ParkKey::NotTold => "미입력",
            ParkKey::Policies => "지원 정책",
            ParkKey::PoliciesNote => {
                "조건만 안내하며 금액은 계산하지 않습니다. 법적 근거가 없는 세금 환급이나 보조금은 어느 단지도 약속할 수 없습니다."
            }
            ParkKey::Met => "충족",
            ParkKey::NotMet => "미충족",
            ParkKey::Open => "확인 필요",
            ParkKey::NoLastDay => "종료일 명시 없음",
            ParkKey::NoConditions => "조건 명시 없음",
            ParkKey::Expired => "기한 만료",
            ParkKey::InWords => "단지가 직접 판단하는 규정",
            ParkKey::Tell => "더 알려 주시면 판단이 더 정확해집니다",
            ParkKey::TellWhere => "‘요구 조건’의 ‘프로젝트 정보’에 입력하십시오.",
            ParkKey::Process => "생산 공정",
            ParkKey::Company => "기업 정보",
            ParkKey::Plan => "토지 이용 계획(있는 경우)",
            ParkKey::Figures => "투입과 산출",
            ParkKey::WriteMail => "이메일 쓰기",
            ParkKey::PasteHere => "(문의서를 복사해 두었습니다. 여기에 붙여 넣으십시오.)",
            ParkKey::NotSaid => "밝히지 않음",
            ParkKey::TonnesAYear => "t/년",
            ParkKey::TenantRatio => "임차 공장을 토지로 환산하는 용적률",
            ParkKey::OneNumber => "숫자 하나만 입력하십시오, 예: 3000",
            ParkKey::ByHeatValue => "전력을 열량 기준으로 환산",
            ParkKey::ByCoal => "전력을 발전용 석탄 기준으로 환산",
        }
    }

    fn metric(&self, metric: RuleMetric) -> &'static str {
        match metric {
            RuleMetric::InvestmentYuanPerM2 => "고정자산 투자",
            RuleMetric::TaxYuanPerM2Year => "세금",
            RuleMetric::OutputYuanPerM2Year => "생산액",
            RuleMetric::EnergyTcePerYear => "연간 에너지 사용량",
            RuleMetric::FloorAreaRatio => "용적률",
            RuleMetric::BuildingCoefficient => "건폐율",
            RuleMetric::OfficeShare => "사무·생활 용지 비율",
            RuleMetric::GreenShare => "녹지율",
            RuleMetric::ChemicalProject => "화학 프로젝트",
            RuleMetric::PlatingOrLeadAcid => "도금, 납축전지",
            RuleMetric::InWords => "서술형 규정",
        }
    }

    fn level(&self, level: Level) -> &'static str {
        match level {
            Level::National => "국가",
            Level::Province => "성(省)",
            Level::City => "시",
            Level::Park => "단지",
        }
    }

    fn per_mu(&self, money: &str, a_year: bool) -> String {
        format!("{money}/무{}", if a_year { "·년" } else { "" })
    }

    fn rule_stand(&self, stand: &RuleStand<'_>) -> String {
        match stand {
            RuleStand::Meets => "충족".to_owned(),
            RuleStand::TooLittle(by) => format!("{by} 부족"),
            RuleStand::TooMuch(by) => format!("{by} 초과"),
            RuleStand::KeptOut => "이 규정상 입주 불가".to_owned(),
            RuleStand::CheckFirst => "별도 심사를 먼저 통과해야 함".to_owned(),
            RuleStand::NotTold => "미입력, 아직 판단 불가".to_owned(),
            RuleStand::Depends => "토지 면적이나 정확한 수치에 따라 다름".to_owned(),
        }
    }

    fn remedy(&self, remedy: &Remedy, amount: &str, plant: Option<&str>) -> String {
        match remedy {
            Remedy::InvestMore { .. } => format!("{amount} 추가 투자"),
            Remedy::PayMoreTax { .. } => format!("연 {amount} 추가 납세"),
            Remedy::ProduceMore { .. } => format!("연 {amount} 추가 생산"),
            Remedy::TakeLessLand { .. } => match plant {
                Some(plant) => format!("공장 {plant} 적게 임차({amount} 상당)"),
                None => format!("토지 {amount} 축소"),
            },
            Remedy::TakeMoreLand { .. } => format!("토지 {amount} 확대"),
            Remedy::BuildMore { .. } => format!("{amount} 더 건축"),
            Remedy::BuildLess { .. } => format!("{amount} 적게 건축(용적률 산정 면적)"),
            Remedy::UseLessEnergy { .. } => format!("연 {amount} 절감"),
            Remedy::GiveMore { .. } => format!("{amount} 더 배정"),
            Remedy::GiveLess { .. } => format!("{amount} 덜 배정"),
        }
    }

    fn either(&self, remedies: &[String]) -> String {
        remedies.join(", 또는 ")
    }

    fn land(&self, basis: LandBasis, at_site: bool, land: Option<&str>) -> String {
        match (basis, land) {
            (LandBasis::Own | LandBasis::Tenant, Some(land)) => format!("토지 {land} 기준으로 계산"),
            (LandBasis::Own | LandBasis::Tenant, None) => "면적 미확인, 1무당 계산 불가".to_owned(),
            (LandBasis::None, _) if at_site => "사무 공간은 토지로 계산하지 않아 1무당 기준을 적용하지 않음".to_owned(),
            (LandBasis::None, _) => "필요한 토지 면적이 없어 아직 1무당 계산 불가".to_owned(),
        }
    }

    fn land_of_tenant(&self, floor: &str, ratio: &str, land: &str) -> String {
        format!("임차 공장 {floor}, 용적률 {ratio} 기준 토지 {land} 상당")
    }

    fn floor_area_ratio(&self, ratio: &str, counted_twice: bool) -> String {
        let twice = if counted_twice { "(층고 8 m 초과 층은 두 배로 산정)" } else { "" };
        format!(", 건축 후 용적률 {ratio}{twice}")
    }

    fn standing(&self, standing: Standing, negotiable: &Tally) -> String {
        let said = match standing {
            Standing::Fits => "확인된 규정으로는 걸림돌이 없습니다",
            Standing::Conditional => "입주를 막는 규정은 없으며, 확인할 사항이 남아 있습니다",
            Standing::Misses => "필수 규정을 충족하지 못합니다",
        };
        match negotiable.count {
            0 => format!("{said}."),
            _ => format!("{said}. 협의 가능한 기준 {}개에 미달합니다.", negotiable.text),
        }
    }

    fn paper(&self, paper: &str, because: &[String]) -> String {
        if because.is_empty() {
            return format!("입력하신 공정 기준: {paper}");
        }
        format!("필요한 평가: {paper}, 이유: {}", because.join(", "))
    }

    fn paper_open(&self, least: &str, most: &str) -> String {
        format!("{least}부터 {most}까지 가능, 생산 공정을 알려 주시면 정해짐")
    }

    fn site_takes(&self, takes: Option<&str>) -> String {
        takes.map_or_else(
            || "이 후보지에서 받는 종류는 확인 필요".to_owned(),
            |takes| format!("이 후보지는 {takes}까지 가능"),
        )
    }

    fn two_highs(&self, sector: Option<TwoHighSector>, by_code: Option<bool>, by_process: Option<bool>) -> String {
        let name = match sector {
            Some(TwoHighSector::Petrochemicals) => "석유화학",
            Some(TwoHighSector::Chemicals) => "화학",
            Some(TwoHighSector::Steel) => "철강",
            Some(TwoHighSector::NonFerrousSmelting) => "비철금속 제련",
            Some(TwoHighSector::BuildingMaterials) => "건축자재",
            None => "",
        };
        let kilns = sector == Some(TwoHighSector::BuildingMaterials);
        match (by_code, by_process) {
            (Some(true), _) if kilns => format!("업종 코드상 {name} 업종, 엄격한 심사 예상"),
            (Some(true), Some(true)) => format!("업종 코드와 공정 모두 {name} 업종, 엄격한 심사 예상"),
            (Some(true), None) => format!("업종 코드상 {name} 업종, 공정은 미입력; 우선 해당하는 것으로 봄"),
            (Some(true), Some(false)) => format!("업종 코드상 {name} 업종이지만 공정은 아님; 단지가 판단"),
            (Some(false), Some(false)) => "업종 코드와 공정 모두 해당 없음".to_owned(),
            (Some(false), Some(true)) => {
                "업종 코드는 해당 없지만 화학 반응, 주조 또는 용해 공정 있음; 단지가 판단".to_owned()
            }
            (Some(false), None) => "업종 코드는 해당 없음, 공정은 미입력".to_owned(),
            (None, Some(true)) => "화학 반응, 주조 또는 용해 공정이 있고 업종이 넓음; 단지가 판단".to_owned(),
            (None, Some(false) | None) => "업종이 없거나 너무 넓어 판단 불가".to_owned(),
        }
    }

    fn review(&self, level: EnergyReviewLevel) -> &'static str {
        match level {
            EnergyReviewLevel::Exempt => "별도 심사 없음",
            EnergyReviewLevel::Local => "성급 아래 기관에서 심사",
            EnergyReviewLevel::Province => "성급 기관에서 심사",
        }
    }

    fn review_open(&self, least: &str, most: &str) -> String {
        format!("{least}, 최대 {most}")
    }

    fn energy_basis(&self, heat_value: &str, coal: &str, otherwise: Option<&str>) -> String {
        let otherwise = otherwise.map(|level| format!(", 이 경우 {level}")).unwrap_or_default();
        format!(
            "전력을 열량 기준(1만 kWh당 1.229 tce)으로 환산하면 연 {heat_value}, 발전용 석탄 기준(약 3.0 tce)으로는 \
             {coal}{otherwise}. 기준선: 1만 tce 이상은 성급 심사, 1,000 tce 미만이면서 500만 kWh 미만이면 별도 심사 없음(중국 \
             에너지 절약 심사 규정, 2023년)."
        )
    }

    fn fire(&self, class: Option<&str>, approved: Option<&str>, meets: Option<bool>, shared: Option<bool>) -> String {
        let Some(class) = class else {
            return "생산의 화재 위험 등급 미입력".to_owned();
        };
        match (meets, approved, shared) {
            (Some(true), Some(approved), _) => format!("{class} 생산; 이곳은 {approved}까지 승인"),
            (Some(true), None, _) => format!("{class} 생산; 건축할 때 이에 맞춰 설계"),
            (Some(false), _, Some(true)) => {
                format!("{class} 생산; 다른 기업과 같은 건물을 쓸 수 없거나 승인 등급 초과")
            }
            (Some(false), approved, _) => {
                format!("{class} 생산; 이곳은 {}까지만 승인", approved.unwrap_or("더 낮은 등급"))
            }
            (None, Some(_), _) => format!("{class} 생산; 건물 단독 사용이 필요하며 가능 여부 확인 필요"),
            (None, None, _) => format!("{class} 생산; 이곳의 승인 등급 확인 필요"),
        }
    }

    fn measure(&self, measure: BenefitMeasure) -> &'static str {
        match measure {
            BenefitMeasure::TaxPerMu => "1무당 세금",
            BenefitMeasure::ValueAddedPerMu => "1무당 부가가치",
            BenefitMeasure::ValueAddedPerEnergy => "에너지당 부가가치",
            BenefitMeasure::ValueAddedPerDischarge => "배출량당 부가가치",
            BenefitMeasure::Productivity => "1인당 부가가치",
            BenefitMeasure::ResearchShare => "매출 대비 연구개발비",
        }
    }

    fn measured(&self, measure: BenefitMeasure, value: f64, number: &dyn Fn(f64, u8) -> String) -> String {
        let shown = if measure == BenefitMeasure::ResearchShare { value * 100.0 } else { value };
        let number = number(shown, if shown < 10.0 { 2 } else { 1 });
        match measure {
            BenefitMeasure::TaxPerMu | BenefitMeasure::ValueAddedPerMu => format!("{number}만 위안/무"),
            BenefitMeasure::ValueAddedPerEnergy => format!("{number}만 위안/tce"),
            BenefitMeasure::ValueAddedPerDischarge => format!("{number}만 위안/t"),
            BenefitMeasure::Productivity => format!("{number}만 위안/인"),
            BenefitMeasure::ResearchShare => format!("{number}%"),
        }
    }

    fn points(&self, points: &str) -> String {
        format!("{points}점")
    }

    fn valid_to(&self, day: &str) -> String {
        format!("{day}까지")
    }

    fn tell(&self, question: ProjectQuestion) -> &'static str {
        match question {
            ProjectQuestion::Industry => "업종",
            ProjectQuestion::Area => "공장 또는 토지 면적",
            ProjectQuestion::Investment => "고정자산 투자액",
            ProjectQuestion::Tax => "연간 납세액",
            ProjectQuestion::Output => "연간 생산액",
            ProjectQuestion::ValueAdded => "연간 부가가치",
            ProjectQuestion::Revenue => "연간 매출액",
            ProjectQuestion::Research => "연간 연구개발비",
            ProjectQuestion::Staff => "직원 수",
            ProjectQuestion::Energy => "연간 총에너지 사용량",
            ProjectQuestion::Electricity => "연간 전력 사용량",
            ProjectQuestion::EnergyConversion => "에너지 사용량의 전력 환산 방식",
            ProjectQuestion::Discharge => "주요 오염물질 연간 배출량",
            ProjectQuestion::AssemblyOnly => "절단·용접·조립만 함",
            ProjectQuestion::Plating => "도금 공정",
            ProjectQuestion::SolventPaint => "용제형 도료 연간 사용량",
            ProjectQuestion::SolventGlue => "용제형 접착제 연간 사용량",
            ProjectQuestion::ChemicalReaction => "화학 반응 공정",
            ProjectQuestion::CastingOrSmelting => "주조 또는 용해 공정",
            ProjectQuestion::FireClass => "화재 위험 등급",
            ProjectQuestion::FloorToBuild => "건축할 연면적",
            ProjectQuestion::BuildingCoefficient => "건폐율",
            ProjectQuestion::OfficeLandShare => "사무·생활 용지 비율",
            ProjectQuestion::GreenShare => "녹지율",
            ProjectQuestion::HighTechFirm => "첨단기술기업(중국) 인정",
            ProjectQuestion::FoundedHere => "단지 내 법인 신설",
            ProjectQuestion::InnovationPlatform => "인정받은 연구개발 기관 보유",
        }
    }

    fn ask_threshold(&self, rule: &str) -> String {
        format!("‘{rule}’ 기준은 현재 귀 단지의 요구 사항입니까, 협의할 수 있습니까?")
    }

    fn ask_concerned(&self, text: &str) -> String {
        format!(
            "저희 프로젝트에 다음 규정이 적용됩니다: {text}. 그래도 입주할 수 있습니까, 먼저 거쳐야 할 심사는 무엇입니까?",
            text = quoted(text, CURLY)
        )
    }

    fn ask_review(&self, text: &str) -> String {
        format!("저희 프로젝트가 다음 심사를 통과할 수 있습니까? {text}", text = quoted(text, CURLY))
    }

    fn ask_ratio(&self) -> &'static str {
        "임차 공장은 어떤 용적률로 토지로 환산합니까?"
    }

    fn ask_policy(&self, name: &str) -> String {
        format!("‘{name}’ 정책은 현재 시행 중입니까? 언제까지이며 제출할 자료는 무엇입니까?")
    }

    fn subject(&self, park: &str, site: &str) -> String {
        format!("문의: {park}, {site}")
    }
}
