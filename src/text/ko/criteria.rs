//! The criteria in Korean: as heading, inside a sentence.

use crate::request::Criterion;
use crate::text::tongue::CriterionWords;

pub(super) fn words(criterion: Criterion) -> CriterionWords {
    let measured = CriterionWords::measured;
    let present = CriterionWords::present;
    match criterion {
        Criterion::PlantArea => measured("공장 면적", "공장 면적"),
        Criterion::LandArea => measured("토지 면적", "토지 면적"),
        Criterion::OfficeArea => measured("사무 공간", "사무 공간"),
        Criterion::YardArea => measured("야적장", "야적장"),
        Criterion::DormitoryBeds => measured("기숙사 침대", "기숙사 침대"),
        Criterion::Desks => measured("업무 좌석", "업무 좌석"),
        Criterion::ClearHeight => measured("유효 층고", "유효 층고"),
        Criterion::StoreyHeight => measured("층고", "층고"),
        Criterion::FloorLoad => measured("바닥 하중", "바닥 하중"),
        Criterion::Crane => measured("천장 크레인", "크레인 용량").none_at_zero(),
        Criterion::CraneHookHeight => measured("훅 높이", "크레인 훅 높이").none_at_zero(),
        Criterion::GoodsLift => measured("화물 승강기", "화물 승강기 용량").none_at_zero(),
        Criterion::ColumnSpacing => measured("기둥 간격", "기둥 간격"),
        Criterion::GroundFloor => present("1층", "1층", "1층에 위치", "1층이 아님").answered("예", "아니요"),
        Criterion::WholeBuilding => {
            present("건물 단독 사용", "건물 단독 사용", "건물 단독 사용", "다른 기업과 건물 공용")
                .answered("예", "아니요")
        }
        Criterion::CleanRoom => present("클린룸", "클린룸", "클린룸 있음", "클린룸 없음"),
        Criterion::Sprinklers => present("스프링클러", "스프링클러", "스프링클러 있음", "스프링클러 없음"),
        Criterion::ExhaustShaft => {
            present("전용 배기 샤프트", "전용 배기 샤프트", "전용 배기 샤프트 있음", "전용 배기 샤프트 없음")
        }
        Criterion::Canteen => {
            present("구내식당", "구내식당", "걸어갈 수 있는 구내식당 있음", "걸어갈 수 있는 구내식당 없음")
        }
        Criterion::Power => measured("수전 용량", "수전 용량"),
        Criterion::PowerLater => measured("증설 후 수전 용량", "증설 가능 용량"),
        Criterion::DualFeed => present("2회선 수전", "2회선 수전", "2회선 수전", "1회선 수전만 가능"),
        Criterion::Water => measured("용수", "용수 공급량"),
        Criterion::Drainage => measured("폐수", "폐수 처리 용량"),
        Criterion::Gas => present("천연가스", "천연가스", "천연가스 공급", "천연가스 미공급"),
        Criterion::Steam => measured("증기", "증기 공급량").none_at_zero(),
        Criterion::TrucksPerDay => measured("화물차 통행", "화물차 통행"),
        Criterion::LongestTruck => measured("최장 화물차", "진입 가능 차량 길이"),
        Criterion::Docks => measured("하역 도크", "하역 도크").none_at_zero(),
        Criterion::StationDistance => measured("기차역 거리", "기차역"),
        Criterion::HighSpeedDistance => measured("고속철도역 거리", "고속철도역"),
        Criterion::AirportDistance => measured("공항 거리", "공항"),
        Criterion::PortDistance => measured("화물항 거리", "화물항"),
        Criterion::ExpresswayDistance => measured("고속도로 거리", "고속도로 IC"),
        Criterion::IndustryAllowed => {
            present("업종 허용", "업종 허용", "귀사 업종 입주 가능", "귀사 업종 입주 불가").answered("허용", "불허")
        }
        Criterion::FireClass => measured("화재 위험 등급", "화재 위험 등급"),
        Criterion::LandClass => measured("용지 구분", "용지 구분"),
        Criterion::EnvironmentPaper => measured("환경영향평가", "환경영향평가"),
        Criterion::HazardousGoods => {
            present("위험물 저장소", "위험물 저장소", "위험물 저장소 설치 가능", "위험물 저장소 설치 불가")
                .answered("가능", "불가")
        }
        Criterion::Bonded => {
            present("보세 구역", "보세 구역", "보세 구역에 위치", "보세 구역이 아님").answered("예", "아니요")
        }
        Criterion::NightWork => {
            present("야간 조업", "야간 조업", "야간 조업 가능", "야간 조업 불가").answered("가능", "불가")
        }
        Criterion::TitleDeed => {
            present("단독 명의 등기", "단독 명의 등기", "단독 명의 등기 가능", "단독 명의 등기 불가")
                .answered("가능", "불가")
        }
        Criterion::ExpansionLand => present("확장 부지", "확장 부지", "인접 확장 부지 있음", "인접 확장 부지 없음"),
        Criterion::Rent => measured("임대료", "임대료"),
        Criterion::SalePrice => measured("매입 단가", "매입 단가"),
        Criterion::LandPrice => measured("토지 단가", "토지 단가"),
        Criterion::YearlyCost => measured("연간 비용", "연간 비용"),
        Criterion::ShortestLease => measured("최소 임차 기간", "최소 임차 기간"),
        Criterion::MoveIn => measured("입주 시기", "입주 시기").answered("기한 내", "기한 초과"),
        Criterion::LeadingIndustry => {
            present("주력 업종", "주력 업종", "구역 주력 업종에 해당", "구역 주력 업종이 아님").answered("예", "아니요")
        }
        Criterion::SupportingIndustries => measured("공급·수요 연계", "공급·수요 연계"),
        Criterion::TestCentre => {
            present("시험·검사 기관", "시험·검사 기관", "제품 시험·검사 기관 있음", "제품 시험·검사 기관 없음")
        }
    }
}
