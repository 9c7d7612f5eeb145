//! The printed report.

use super::Korean;
use crate::text::SheetKey;
use crate::text::sheet_tongue::SheetTongue;

impl SheetTongue for Korean {
    fn fixed(&self, key: SheetKey) -> &'static str {
        match key {
            SheetKey::Print => "보고서 인쇄",
            SheetKey::PrintTitle => "결과를 A4 보고서로 인쇄",
            SheetKey::PrintHint => {
                "브라우저의 인쇄 창이 열립니다. 파일이 필요하면 그 창에서 ‘PDF로 저장’을 고르십시오."
            }
            SheetKey::OtherMissing => "다른 언어를 불러오지 못했습니다. 다시 시도해 주십시오.",
            SheetKey::Title => "입지 선정 보고서",
            SheetKey::DayOfAnswer => "결과 기준일",
            SheetKey::DataOf => "단지 데이터 기준일",
            SheetKey::Asked => "요구 조건",
            SheetKey::Ranking => "후보지 순위",
            SheetKey::ColumnPlace => "순위",
            SheetKey::ColumnKind => "필수·희망",
            SheetKey::ColumnWeight => "가중치",
            SheetKey::ColumnWeakest => "약점",
            SheetKey::ColumnArea => "면적",
            SheetKey::ColumnPoints => "점수",
            SheetKey::ColumnSource => "출처",
            SheetKey::ColumnAsked => "요구 조건",
            SheetKey::ColumnOffered => "후보지 조건",
            SheetKey::ColumnGap => "차이",
            SheetKey::ColumnVerdict => "판정",
            SheetKey::ColumnWayIn => "입주 방식",
            SheetKey::Industry => "업종",
            SheetKey::WaysIn => "입주 방식",
            SheetKey::CodeLocal => "이 기기에서만 열립니다",
            SheetKey::ColumnRule => "규정",
            SheetKey::Assumed => "* 업종 통상값, 기업 미확정",
            SheetKey::Why => "후보지 상세",
            SheetKey::Map => "위치",
            SheetKey::MapMarks => {
                "원 안의 숫자는 적합한 곳의 수, +n?은 조건부 적합. 바깥에 원이 하나 더 있는 곳은 위의 후보지가 있는 구역. "
            }
            SheetKey::Costs => "비용",
            SheetKey::ParkSide => "프로젝트와 단지 규정",
            SheetKey::CodeHint => "스캔하면 같은 결과가 열립니다",
            SheetKey::NoOffer => {
                "위 날짜의 단지 데이터를 바탕으로 컴퓨터가 계산한 결과입니다. 청약이나 약속이 아니며, 단지가 서면으로 확인한 내용만 효력이 있습니다."
            }
        }
    }

    fn beside(&self, other: &str) -> String {
        format!("한국어와 {other} 병기")
    }

    fn listed(&self, shown: &str, all: &str) -> String {
        format!("전체 {all}곳 중 상위 {shown}곳입니다.")
    }

    fn page_marks(&self) -> [&'static str; 3] {
        ["", " / ", "쪽"]
    }
}
