//! Keeping and taking away.

use super::Korean;
use crate::text::KeepKey;
use crate::text::keep_tongue::KeepTongue;
use crate::text::quotes::{CURLY, quoted};

impl KeepTongue for Korean {
    fn fixed(&self, key: KeepKey) -> &'static str {
        match key {
            KeepKey::Undo => "실행 취소",
            KeepKey::Redo => "다시 실행",
            KeepKey::StepIndustry => "생산 제품",
            KeepKey::StepWaysIn => "입주 방식",
            KeepKey::StepConfirmed => "모두 확정",
            KeepKey::StepWeights => "중요도",
            KeepKey::StepProject => "프로젝트 정보",
            KeepKey::StepMoveIn => "입주 예정일",
            KeepKey::StepCosts => "비용 계산 기준",
            KeepKey::StepPhases => "단계별 입주",
            KeepKey::StepRequest => "다른 요구 조건",
            KeepKey::StepLimits => "조건 완화",
            KeepKey::StepCleared => "모두 지우기",
            KeepKey::StepCompanies => "기업 목록",
            KeepKey::StepCompared => "비교",
            KeepKey::StepShortlist => "관심 목록",
            KeepKey::ShortlistEmpty => {
                "아직 등록한 곳이 없습니다. 후보지 옆의 ‘관심 등록’을 누르면 메모와 함께 여기에 모입니다."
            }
            KeepKey::ShortlistHint => "이 목록은 지울 때까지 이 기기의 이 브라우저에만 남습니다.",
            KeepKey::ShortlistVolatile => {
                "이 브라우저는 이 페이지의 내용을 저장하지 않아, 페이지를 닫으면 목록이 사라집니다."
            }
            KeepKey::ShortlistNote => "메모",
            KeepKey::ShortlistCompare => "이 후보지들 비교",
            KeepKey::ShortlistCompareFirst => "앞의 네 곳 비교",
            KeepKey::ShortlistClear => "관심 목록 비우기",
            KeepKey::ShortlistGone => "카탈로그에 더 이상 없음",
            KeepKey::ShortlistNotAmong => "현재 요구 조건의 후보지에 없음",
            KeepKey::TakeAway => "공유·저장",
            KeepKey::LinkTitle => "이 결과를 여는 링크",
            KeepKey::LinkCopy => "링크 복사",
            KeepKey::LinkHint => {
                "입력하신 조건은 모두 링크 안에 있으며 그 부분은 어떤 서버에도 전송되지 않습니다. 링크를 받은 사람은 내용을 볼 수 있습니다."
            }
            KeepKey::LinkNoPublic => "단지가 공개 주소를 밝히지 않아, 링크는 지금 보고 계신 페이지로 연결됩니다.",
            KeepKey::LinkLocal => {
                "이 페이지는 이 기기에서만 열려 있어, 다른 기기에서는 링크가 열리지 않습니다. # 뒤의 부분은 같은 카탈로그를 쓰는 어느 페이지에서나 쓸 수 있습니다."
            }
            KeepKey::LinkNone => {
                "이 페이지를 담은 사이트가 링크를 열 수 없어 링크가 없습니다. 아래 파일에 같은 내용이 있습니다."
            }
            KeepKey::CodeTitle => "링크의 QR 코드",
            KeepKey::CodeHint => "휴대전화 카메라로 비추십시오.",
            KeepKey::FilesTitle => "파일로 저장",
            KeepKey::FileRequest => "요구 조건 (JSON)",
            KeepKey::FileAnswer => "결과 (JSON)",
            KeepKey::ShutInTitle => "파일, 인쇄, 일정",
            KeepKey::ShutIn => {
                "이 페이지는 제한된 프레임 안에 있어 파일 저장, 인쇄, 이 기기에 보관이 되지 않습니다. 따로 열면 됩니다."
            }
            KeepKey::ShutInNoLink => {
                "이 페이지는 제한된 프레임 안에 있어 파일 저장, 인쇄, 이 기기에 보관이 되지 않고, 이 페이지를 담은 사이트는 링크를 열 수 없습니다. 아래 글에 입력한 조건이 모두 들어 있습니다. 같은 목록을 쓰는 페이지 주소 뒤에 붙이면 이 결과가 열립니다."
            }
            KeepKey::ShutInOpen => "새 창에서 열기",
            KeepKey::ShutInCopy => "여기서는 제한 없는 창을 열 수 없습니다. 링크를 복사해 새 탭에서 여십시오.",
            KeepKey::VisitTitle => "현장 방문 계획",
            KeepKey::VisitDay => "날짜",
            KeepKey::VisitTime => "시간",
            KeepKey::VisitSave => "내 일정에 저장",
            KeepKey::VisitHint => {
                "후보지와 확인할 사항을 담은 일정 파일입니다. 누구에게도 통보되지 않으니 날짜는 단지와 협의하십시오."
            }
            KeepKey::VisitQuestions => "확인할 사항:",
            KeepKey::SameAnswer => "그 뒤로 달라진 것이 없습니다.",
            KeepKey::ChangedSince => "그 뒤로 달라진 점:",
            KeepKey::AnswerToday => "오늘 기준 결과 보기",
            KeepKey::Close => "닫기",
            KeepKey::LinkBroken => {
                "링크가 손상되었거나 잘렸습니다. 링크를 다시 받으십시오. 기존 내용은 그대로 있습니다."
            }
            KeepKey::LinkNewer => {
                "더 새로운 버전의 페이지에서 만든 링크입니다. 페이지를 새로 고친 뒤 링크를 다시 여십시오. 기존 내용은 그대로 있습니다."
            }
            KeepKey::LinkProblems => "링크에 적용할 수 없는 조건이 있습니다. 기존 내용은 그대로 있습니다:",
            KeepKey::AskHere => "이 단지에서 같은 조건으로 찾기",
            KeepKey::ShortProblems => "링크에서 알아볼 수 없는 부분입니다. 나머지는 적용했습니다:",
            KeepKey::ShortNoDay => "2027-05-01 같은 날짜를 쓰십시오",
            KeepKey::ShortNoIndustry => "38 또는 3821 같은 중국 국가표준 업종 코드를 쓰십시오",
            KeepKey::ShortNotAsked => "링크에 없는 조건이어서 필수로 지정할 수 없습니다",
            KeepKey::ShortTwice => "링크에 이미 있는 조건이어서 첫 번째 값만 적용합니다",
        }
    }

    fn undone(&self, what: &str) -> String {
        format!("실행 취소함: {what}")
    }

    fn redone(&self, what: &str) -> String {
        format!("다시 실행함: {what}")
    }

    fn opened(&self, day: &str) -> String {
        format!("링크로 연 {day} 기준 결과입니다.")
    }

    fn other_park(&self, id: &str) -> String {
        format!("다른 단지({id})의 링크입니다. 여기의 내용은 바뀌지 않았습니다.")
    }

    fn changed_data(&self, before: &str, now: &str) -> String {
        format!("단지 데이터 기준일: 당시 {before}, 현재 {now}.")
    }

    fn changed_counts(&self, before: (&str, &str), now: (&str, &str)) -> String {
        format!("현재 {}곳 적합, {}곳 조건부 적합; 당시 {}곳, {}곳.", now.0, now.1, before.0, before.1)
    }

    fn changed_gone(&self, site: &str) -> String {
        format!("{site}: 더 이상 후보지에 없습니다.")
    }

    fn changed_standing(&self, site: &str, before: &str, now: &str) -> String {
        format!("{site}: 당시 ‘{before}’, 현재 ‘{now}’.")
    }

    fn changed_place(&self, site: &str, before: (&str, &str), now: (&str, &str)) -> String {
        format!("{site}: 당시 {}위({}), 현재 {}위({}).", before.0, before.1, now.0, now.1)
    }

    fn changed_first(&self, site: &str) -> String {
        format!("현재 1위는 {site}입니다.")
    }

    fn visit(&self, site: &str) -> String {
        format!("현장 방문: {site}")
    }

    fn unknown_name(&self, nearest: Option<&str>) -> String {
        match nearest {
            Some(nearest) => format!("없는 이름입니다. 혹시 {nearest} 아닙니까?", nearest = quoted(nearest, CURLY)),
            None => "없는 이름입니다".to_owned(),
        }
    }

    fn one_of(&self, known: &str) -> String {
        format!("다음 중에서 고르십시오: {known}")
    }
}
