//! Fair mode.

use super::TraditionalChinese;
use crate::text::FairKey;
use crate::text::fair_tongue::FairTongue;
use crate::text::tongue::Tally;

impl FairTongue for TraditionalChinese {
    fn fixed(&self, key: FairKey) -> &'static str {
        match key {
            FairKey::About => {
                "供展位使用：全螢幕、無人時輪播、按鈕放大。每位訪客從頭開始；除了經同意留下的聯絡方式，訪客的內容不會留在這台裝置上。現在頁面上填的內容會清空。"
            }
            FairKey::Start => "開始展會模式",
            FairKey::NoFullScreen => "瀏覽器沒有允許這個頁面全螢幕。請按 F11，或安裝這個頁面後再開啟。",
            FairKey::FullScreen => "全螢幕",
            FairKey::Came => "他們已經進駐",
            FairKey::Begin => "點一下開始",
            FairKey::Pause => "暫停輪播",
            FairKey::GoOn => "繼續輪播",
            FairKey::Question => "您想在這裡做什麼投資？",
            FairKey::Visitors => "試一個例子",
            FairKey::Forklifts => "堆高機裝配",
            FairKey::Switchgear => "開關設備用地",
            FairKey::Software => "軟體辦公",
            FairKey::Finish => "結束並清空",
            FairKey::Show => "大字展示",
            FairKey::ShowWhy => "好在哪裡",
            FairKey::ShowMore => "其餘要求見完整結果。",
            FairKey::Leave => "留下聯絡方式",
            FairKey::ContactName => "姓名",
            FairKey::ContactCompany => "公司",
            FairKey::ContactReach => "電話或電子郵件",
            FairKey::ContactNote => "備註",
            FairKey::NeedsReach => "請填寫電話或電子郵件。",
            FairKey::NeedsConsent => "請先勾選同意。未經同意，什麼都不會保存。",
            FairKey::ContactKeep => "保存聯絡方式",
            FairKey::ContactKept => "謝謝。您的聯絡方式已保存在這台裝置上。如需刪除，請告訴工作人員。",
            FairKey::ContactVolatile => "瀏覽器不為這個頁面保存內容，關閉頁面後聯絡方式就沒有了，請先匯出。",
            FairKey::StillThere => "您還在嗎？",
            FairKey::Stay => "我還在",
            FairKey::Staff => "工作人員",
            FairKey::PinEnter => "PIN 碼",
            FairKey::PinOpen => "進入",
            FairKey::PinWrong => "PIN 碼不對。",
            FairKey::PinForgotten => "忘了 PIN 碼只能重新開始：PIN 碼和這台裝置上的全部聯絡方式都會刪除。",
            FairKey::PinForget => "刪除 PIN 碼和聯絡方式",
            FairKey::PinNew => "新 PIN 碼",
            FairKey::PinSet => "設定 PIN 碼",
            FairKey::PinRemove => "取消 PIN 碼",
            FairKey::PinBad => "請填 4 到 8 位數字。",
            FairKey::PinThere => "已設定 PIN 碼。",
            FairKey::PinNone => "還沒有設定 PIN 碼：誰都能進入這裡，也能退出展會模式。",
            FairKey::PinHint => "PIN 碼只是不讓訪客進來，並不加密：能開啟這個瀏覽器儲存空間的人，還是看得到聯絡方式。",
            FairKey::PinVolatile => "瀏覽器無法為這個頁面保存 PIN 碼，關閉或重新載入頁面後失效。",
            FairKey::Contacts => "聯絡方式",
            FairKey::ContactsNone => "還沒有人留下聯絡方式。",
            FairKey::Export => "匯出 CSV",
            FairKey::ExportHint => "可用 Excel 等試算表軟體開啟。內容可能被當成公式時，前面會加一個單引號。",
            FairKey::DeleteAll => "刪除全部聯絡方式",
            FairKey::DeleteSure => "確定刪除全部聯絡方式？刪除後無法復原。",
            FairKey::DeleteYes => "確定刪除",
            FairKey::DeleteNo => "取消",
            FairKey::ColumnTime => "時間（UTC）",
            FairKey::ColumnLanguage => "語言",
            FairKey::ColumnLink => "結果連結",
            FairKey::Settings => "設定",
            FairKey::IdleSeconds => "無人觸碰多少秒後詢問",
            FairKey::CountdownSeconds => "倒數秒數",
            FairKey::VisitorLanguage => "每位訪客的起始語言",
            FairKey::Exit => "退出展會模式",
        }
    }

    fn clears_in(&self, seconds: &Tally) -> String {
        format!("{} 秒後將清空您填的內容。", seconds.text)
    }

    fn wait(&self, seconds: &Tally) -> String {
        format!("請在 {} 秒後再試。", seconds.text)
    }

    fn contacts(&self, count: &Tally) -> String {
        format!("這台裝置上有 {} 筆聯絡方式", count.text)
    }

    fn consent(&self, office: &str) -> String {
        format!(
            "我同意將上述聯絡方式和這次結果的連結保存在這台裝置的瀏覽器裡，直到工作人員刪除。由{office}查看，並匯出檔案帶走，用來與我聯絡。不會透過網路傳送。"
        )
    }

    fn visitor(&self, area: &str, what: &str) -> String {
        format!("{area} {what}")
    }
}
