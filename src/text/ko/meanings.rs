//! One line for each criterion: what it is, its unit, and where one finds the number.

use crate::request::Criterion;

pub(super) fn meaning(criterion: Criterion) -> &'static str {
    match criterion {
        Criterion::PlantArea => "생산과 보관에 쓸 연면적; 현재 공장 면적에 증설 계획을 더한 값",
        Criterion::LandArea => "확보하려는 토지 면적; 1무(亩)는 약 667 m², 약 202평",
        Criterion::OfficeArea => "사무·연구에 쓸 연면적; 보통 1인당 8–10 m²",
        Criterion::YardArea => "야적, 주차, 상하차에 쓸 전용 옥외 공간; 현재 야적장 면적 참고",
        Criterion::DormitoryBeds => "단지에서 마련해야 할 기숙사 침대 수; 숙소가 필요한 직원 수",
        Criterion::Desks => "바로 쓸 수 있는 업무 좌석 수; 출근 인원 기준",
        Criterion::ClearHeight => {
            "바닥에서 가장 낮은 보나 배관까지의 높이, m; 사양서에 있는 가장 높은 설비의 높이에 훅과 인양 기구를 더한 값"
        }
        Criterion::StoreyHeight => "바닥에서 위층 바닥까지의 높이, m; 보통 유효 층고보다 1 m가량 높음",
        Criterion::FloorLoad => "바닥 1 m²당 견뎌야 할 무게, t/m²; 설비 중량을 밑면적으로 나눈 값, 둘 다 사양서에 있음",
        Criterion::Crane => "설치된 천장 크레인의 정격 하중, t; 금형처럼 한 번에 드는 가장 무거운 것",
        Criterion::CraneHookHeight => "바닥에서 훅 최고점까지의 높이, m; 공작물과 인양 기구, 넘어야 할 설비의 높이",
        Criterion::GoodsLift => "화물 승강기의 적재 하중, t; 위층으로 올릴 가장 무거운 팔레트나 설비",
        Criterion::ColumnSpacing => "기둥 사이의 좁은 쪽 거리, m; 라인 배치도에서 가장 넓은 부분",
        Criterion::GroundFloor => "무겁거나 진동이 있는 설비, 차량이 직접 드나드는 경우",
        Criterion::WholeBuilding => "같은 건물에 다른 기업이 없음",
        Criterion::CleanRoom => "이미 지어져 바로 쓸 수 있는 클린룸",
        Criterion::Sprinklers => "설치된 스프링클러; 보험사와 소방 요건 확인",
        Criterion::ExhaustShaft => "지붕까지 이어진 전용 배기 샤프트; 도장, 용접, 유증기가 있는 경우",
        Criterion::Canteen => "걸어서 갈 수 있는 식당",
        Criterion::Power => {
            "가동 시점의 변압기 용량, kVA; 작년 전기 요금 고지서의 최대 수요 전력, 또는 설비 명판 용량의 합에 수용률을 곱한 값"
        }
        Criterion::PowerLater => "나중에 늘릴 수 있어야 할 변압기 용량, kVA; 증설 후 설비 총용량 기준",
        Criterion::DualFeed => "두 방향에서 전력을 받아 한쪽이 끊겨도 멈추지 않음",
        Criterion::Water => "하루 용수 사용량, t/일; 월 사용량을 조업 일수로 나눈 값",
        Criterion::Drainage => "하루 공정 폐수 배출량, t/일; 환경영향평가서나 배출 허가증 참고",
        Criterion::Gas => "건물까지 들어오는 도시가스 배관(천연가스)",
        Criterion::Steam => "시간당 증기 사용량, t/h; 보일러 명판, 또는 사용 설비의 합계",
        Criterion::TrucksPerDay => "하루에 드나드는 화물차 수, 대/일; 출입 기록이나 출하 전표 참고",
        Criterion::LongestTruck => "건물 앞까지 들어와야 하는 가장 긴 화물차, m; 트레일러는 보통 17.5 m 이내",
        Criterion::Docks => "하역 도크 수; 동시에 상하차하는 차량 수",
        Criterion::StationDistance => "기차역까지의 도로 거리, km; 지도에서 현재 공장과의 거리를 재어 참고",
        Criterion::HighSpeedDistance => "고속철도역까지의 도로 거리, km; 고객과 직원의 왕래가 잦을 때",
        Criterion::AirportDistance => "공항까지의 도로 거리, km; 항공 화물이 있을 때",
        Criterion::PortDistance => "화물항까지의 도로 거리, km; 내륙 수운이나 해운을 쓸 때",
        Criterion::ExpresswayDistance => "고속도로 IC까지의 도로 거리, km; 매일 출하할 때",
        Criterion::IndustryAllowed => "귀사 업종이 입주할 수 있고 제한 목록에 없음",
        Criterion::FireClass => {
            "생산의 화재 위험 등급(중국 기준), 갑류(A)가 가장 높고 무류(E)가 가장 낮음; 소방 설계 자료 참고"
        }
        Criterion::LandClass => "프로젝트에 필요한 공업·창고 용지의 구분; 프로젝트 등록 서류 참고",
        Criterion::EnvironmentPaper => "프로젝트에 필요한 환경영향평가의 종류; 현재 승인서를 보거나 평가 대행사에 문의",
        Criterion::HazardousGoods => "도료, 용제 같은 위험물을 따로 보관할 저장소를 둘 수 있음",
        Criterion::Bonded => "세관 감독 구역이어서 수입 자재의 관세 납부가 유예됨",
        Criterion::NightWork => "3교대와 야간 조업이 허용됨",
        Criterion::TitleDeed => "귀사 명의의 부동산 권리증을 받을 수 있음; 담보 대출에 필요",
        Criterion::ExpansionLand => "바로 옆에 증설용 부지가 남아 있음",
        Criterion::Rent => "관리비를 뺀 임대료, 위안/m²/월; 현재 임대차 계약서 참고",
        Criterion::SalePrice => "공장을 매입할 때의 연면적 단가, 위안/m²; 예산을 필요한 면적으로 나눈 값",
        Criterion::LandPrice => "토지 사용권 단가, 위안/m²; 1무당 1만 위안은 15위안/m²",
        Criterion::YearlyCost => {
            "10년간의 임대료, 매입 대금, 토지 대금, 건축비, 관리비를 연 단위로 나눈 값, 만 위안; 세금·이자 제외"
        }
        Criterion::ShortestLease => "계약해야 하는 가장 짧은 기간, 개월; 현재 임대차 계약서의 기간 참고",
        Criterion::MoveIn => "입주 예정일까지 사용 가능; 예정일이 없으면 오늘 기준",
        Criterion::LeadingIndustry => "귀사 업종이 이 구역의 중점 육성 업종임",
        Criterion::SupportingIndustries => {
            "귀사의 구매와 판매 가운데 인근 기업이 맡을 수 있는 비율, 0–100%; 중국 산업연관표 기준"
        }
        Criterion::TestCentre => "귀사 제품을 시험·검사할 수 있는 인근 기관",
    }
}
