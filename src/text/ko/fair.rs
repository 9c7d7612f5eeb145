//! Fair mode.

use super::Korean;
use crate::text::FairKey;
use crate::text::fair_tongue::FairTongue;
use crate::text::tongue::Tally;

impl FairTongue for Korean {
    fn fixed(&self, key: FairKey) -> &'static str {
        match key {
            FairKey::About => {
                "전시 부스용입니다. 전체 화면, 방문객이 없을 때의 대기 화면, 큰 버튼으로 바뀝니다. 방문객마다 처음부터 시작하며, 동의하고 남긴 연락처 말고는 이 기기에 아무것도 남지 않습니다. 지금 입력된 내용은 지워집니다."
            }
            FairKey::Start => "전시회 모드 시작",
            FairKey::NoFullScreen => {
                "이 브라우저가 전체 화면을 허용하지 않습니다. F11 키를 누르거나 페이지를 설치해서 여세요."
            }
            FairKey::FullScreen => "전체 화면",
            FairKey::Came => "이곳에 온 기업들",
            FairKey::Begin => "눌러서 시작",
            FairKey::Pause => "자동 넘김 멈춤",
            FairKey::GoOn => "자동 넘김 계속",
            FairKey::Question => "어떤 사업을 준비하고 계신가요?",
            FairKey::Visitors => "예시로 시작하기",
            FairKey::Forklifts => "지게차 조립",
            FairKey::Switchgear => "개폐기 공장 부지",
            FairKey::Software => "소프트웨어 사무실",
            FairKey::Finish => "끝내고 지우기",
            FairKey::Show => "크게 보기",
            FairKey::ShowWhy => "이곳의 좋은 점",
            FairKey::ShowMore => "나머지 조건은 전체 결과에 있습니다.",
            FairKey::Leave => "연락처 남기기",
            FairKey::ContactName => "이름",
            FairKey::ContactCompany => "회사",
            FairKey::ContactReach => "전화번호 또는 이메일",
            FairKey::ContactNote => "메모",
            FairKey::NeedsReach => "전화번호나 이메일을 적어 주세요.",
            FairKey::NeedsConsent => "동의란에 표시해 주세요. 동의가 없으면 아무것도 저장하지 않습니다.",
            FairKey::ContactKeep => "연락처 저장",
            FairKey::ContactKept => {
                "감사합니다. 연락처를 이 기기에 저장했습니다. 삭제를 원하시면 담당 직원에게 말씀해 주세요."
            }
            FairKey::ContactVolatile => {
                "이 브라우저는 이 페이지의 내용을 저장하지 않습니다. 페이지를 닫으면 연락처가 사라지니 먼저 파일로 저장하세요."
            }
            FairKey::StillThere => "아직 계신가요?",
            FairKey::Stay => "계속 보기",
            FairKey::Staff => "직원용",
            FairKey::PinEnter => "비밀번호(PIN)",
            FairKey::PinOpen => "열기",
            FairKey::PinWrong => "비밀번호가 다릅니다.",
            FairKey::PinForgotten => {
                "비밀번호를 모르면 새로 시작하는 수밖에 없습니다. 비밀번호와 이 기기의 모든 연락처가 삭제됩니다."
            }
            FairKey::PinForget => "비밀번호와 연락처 삭제",
            FairKey::PinNew => "새 비밀번호",
            FairKey::PinSet => "비밀번호 설정",
            FairKey::PinRemove => "비밀번호 해제",
            FairKey::PinBad => "숫자 4–8자리를 입력하세요.",
            FairKey::PinThere => "비밀번호가 설정되어 있습니다.",
            FairKey::PinNone => "비밀번호가 없습니다. 누구나 이 화면을 열고 전시회 모드를 끝낼 수 있습니다.",
            FairKey::PinHint => {
                "비밀번호는 방문객이 이 화면을 열지 못하게 할 뿐 암호화하지는 않습니다. 이 브라우저의 저장소를 열 수 있는 사람은 연락처를 읽을 수 있습니다."
            }
            FairKey::PinVolatile => {
                "이 브라우저는 이 페이지의 비밀번호를 저장하지 못합니다. 페이지를 닫거나 새로 고칠 때까지만 유효합니다."
            }
            FairKey::Contacts => "연락처",
            FairKey::ContactsNone => "아직 남긴 연락처가 없습니다.",
            FairKey::Export => "CSV 파일로 저장",
            FairKey::ExportHint => {
                "엑셀 같은 표 계산 프로그램에서 열 수 있습니다. 수식으로 읽힐 수 있는 칸에는 앞에 작은따옴표가 붙습니다."
            }
            FairKey::DeleteAll => "연락처 모두 삭제",
            FairKey::DeleteSure => "연락처를 모두 삭제할까요? 되돌릴 수 없습니다.",
            FairKey::DeleteYes => "삭제",
            FairKey::DeleteNo => "취소",
            FairKey::ColumnTime => "시각(UTC)",
            FairKey::ColumnLanguage => "언어",
            FairKey::ColumnLink => "결과 링크",
            FairKey::Settings => "설정",
            FairKey::IdleSeconds => "조작이 없을 때 물어보기까지의 초",
            FairKey::CountdownSeconds => "대답을 기다리는 초",
            FairKey::VisitorLanguage => "방문객에게 처음 보일 언어",
            FairKey::Exit => "전시회 모드 끝내기",
        }
    }

    fn clears_in(&self, seconds: &Tally) -> String {
        format!("{}초 뒤에 입력한 내용이 지워집니다.", seconds.text)
    }

    fn wait(&self, seconds: &Tally) -> String {
        format!("{}초 뒤에 다시 시도하세요.", seconds.text)
    }

    fn contacts(&self, count: &Tally) -> String {
        format!("이 기기에 있는 연락처 {}건", count.text)
    }

    fn consent(&self, office: &str) -> String {
        format!(
            "이 연락처와 이번 결과의 링크를 직원이 삭제할 때까지 이 기기의 브라우저에 저장하는 데 동의합니다. 담당 부서({office})만 읽고, 연락을 위해 파일로 가져갑니다. 네트워크로는 보내지 않습니다."
        )
    }

    fn visitor(&self, area: &str, what: &str) -> String {
        format!("{what} {area}")
    }
}
