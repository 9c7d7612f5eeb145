//! Keeping and taking away.

use super::TraditionalChinese;
use crate::text::KeepKey;
use crate::text::chinese::spaced;
use crate::text::keep_tongue::KeepTongue;
use crate::text::quotes::{CORNER, quoted};

impl KeepTongue for TraditionalChinese {
    fn fixed(&self, key: KeepKey) -> &'static str {
        match key {
            KeepKey::Undo => "復原",
            KeepKey::Redo => "重做",
            KeepKey::StepIndustry => "產品",
            KeepKey::StepWaysIn => "進駐方式",
            KeepKey::StepConfirmed => "全部確認",
            KeepKey::StepWeights => "側重",
            KeepKey::StepProject => "投資案概況",
            KeepKey::StepMoveIn => "進駐日期",
            KeepKey::StepCosts => "成本怎麼算",
            KeepKey::StepPhases => "分期",
            KeepKey::StepRequest => "更換需求",
            KeepKey::StepLimits => "放寬條件",
            KeepKey::StepCleared => "全部清除",
            KeepKey::StepCompanies => "企業名單",
            KeepKey::StepCompared => "比較",
            KeepKey::StepShortlist => "收藏清單",
            KeepKey::ShortlistEmpty => "還沒有收藏。在任一處旁邊點「收藏」，就能在這裡寫備註、做比較。",
            KeepKey::ShortlistHint => "收藏只存在這台裝置的這個瀏覽器裡，清除後即刪除。",
            KeepKey::ShortlistVolatile => "這個瀏覽器不允許本頁儲存內容：關閉頁面後，收藏就沒有了。",
            KeepKey::ShortlistNote => "備註",
            KeepKey::ShortlistCompare => "比較這幾處",
            KeepKey::ShortlistCompareFirst => "比較前四處",
            KeepKey::ShortlistClear => "清除收藏清單",
            KeepKey::ShortlistGone => "資料目錄裡已沒有這一處",
            KeepKey::ShortlistNotAmong => "不在目前需求可選的範圍內",
            KeepKey::TakeAway => "分享 · 儲存",
            KeepKey::LinkTitle => "開啟相同結果的連結",
            KeepKey::LinkCopy => "複製連結",
            KeepKey::LinkHint => "您填的需求都寫在連結裡，不會傳給任何伺服器；拿到連結的人都看得到。",
            KeepKey::LinkNoPublic => "園區沒有提供公開網址，連結會指向您正在看的這個頁面。",
            KeepKey::LinkLocal => {
                "這個頁面只在這台裝置上開啟，連結在別的裝置上打不開；# 後面的部分在任何使用同一資料目錄的頁面上都有效。"
            }
            KeepKey::LinkNone => "所在的網頁不支援開啟連結，所以沒有連結；下面的檔案內容相同。",
            KeepKey::CodeTitle => "連結的 QR 碼",
            KeepKey::CodeHint => "用手機掃描，就能在手機上開啟。",
            KeepKey::FilesTitle => "存成檔案",
            KeepKey::FileRequest => "需求 (JSON)",
            KeepKey::FileAnswer => "結果 (JSON)",
            KeepKey::ShutInTitle => "檔案、列印、行事曆",
            KeepKey::ShutIn => "本頁嵌在一個受限的框架裡，不能存檔、不能列印，也不能在本機保存。單獨開啟就可以。",
            KeepKey::ShutInNoLink => {
                "本頁嵌在一個受限的框架裡，不能存檔、不能列印，也不能在本機保存；外面的網頁也不支援開啟連結。下面這段文字寫著您填的全部需求：接在使用同一份場地資料的頁面網址後面，就能開啟相同的結果。"
            }
            KeepKey::ShutInOpen => "在新視窗開啟",
            KeepKey::ShutInCopy => "從這裡開不了不受限的視窗。請複製連結，貼到新分頁開啟。",
            KeepKey::VisitTitle => "安排現場看廠",
            KeepKey::VisitDay => "日期",
            KeepKey::VisitTime => "時間",
            KeepKey::VisitSave => "存入我的行事曆",
            KeepKey::VisitHint => {
                "存成您自己的行事曆檔案，附上這一處和要問的問題。不會通知任何人，請另行與園區約定時間。"
            }
            KeepKey::VisitQuestions => "要問的：",
            KeepKey::SameAnswer => "之後沒有變化。",
            KeepKey::ChangedSince => "之後有這些變化：",
            KeepKey::AnswerToday => "以今天來看",
            KeepKey::Close => "關閉",
            KeepKey::LinkBroken => "這個連結不完整或已損壞，請重新索取；原來的內容都還在。",
            KeepKey::LinkNewer => "這個連結來自更新版本的頁面。請重新整理後再開啟；原來的內容都還在。",
            KeepKey::LinkProblems => "這個連結裡有無法查詢的內容；原來的內容都還在：",
            KeepKey::AskHere => "在這裡查詢同樣的需求",
            KeepKey::ShortProblems => "連結裡有這些看不懂，其餘的已經填入：",
            KeepKey::ShortNoDay => "請寫成日期，如 2027-05-01",
            KeepKey::ShortNoIndustry => "請寫國民經濟行業代碼，如 38 或 3821",
            KeepKey::ShortNotAsked => "連結裡沒有這一項，不能設為必須",
            KeepKey::ShortTwice => "連結裡已經寫過這一項，以第一次為準",
        }
    }

    fn undone(&self, what: &str) -> String {
        format!("已復原：{what}")
    }

    fn redone(&self, what: &str) -> String {
        format!("已重做：{what}")
    }

    fn opened(&self, day: &str) -> String {
        format!("由連結開啟：{day}的結果。")
    }

    fn other_park(&self, id: &str) -> String {
        format!("這個連結屬於另一個園區（{id}），這裡的內容沒有改動。")
    }

    fn changed_data(&self, before: &str, now: &str) -> String {
        format!("當時的園區資料截至{before}，現在截至{now}。")
    }

    fn changed_counts(&self, before: (&str, &str), now: (&str, &str)) -> String {
        format!("現在 {} 處合適、{} 處待確認；當時是 {} 處和 {} 處。", now.0, now.1, before.0, before.1)
    }

    fn changed_gone(&self, site: &str) -> String {
        spaced(&format!("{site}已不在其中。"))
    }

    fn changed_standing(&self, site: &str, before: &str, now: &str) -> String {
        spaced(&format!(
            "{site}：當時{before}，現在{now}。",
            before = quoted(before, CORNER),
            now = quoted(now, CORNER)
        ))
    }

    fn changed_place(&self, site: &str, before: (&str, &str), now: (&str, &str)) -> String {
        spaced(&format!("{site}：當時第 {} 位、{}，現在第 {} 位、{}。", before.0, before.1, now.0, now.1))
    }

    fn changed_first(&self, site: &str) -> String {
        spaced(&format!("現在排第一的是{site}。"))
    }

    fn visit(&self, site: &str) -> String {
        format!("現場看廠：{site}")
    }

    fn unknown_name(&self, nearest: Option<&str>) -> String {
        match nearest {
            Some(nearest) => format!("沒有這個名稱，是不是{nearest}？", nearest = quoted(nearest, CORNER)),
            None => "沒有這個名稱".to_owned(),
        }
    }

    fn one_of(&self, known: &str) -> String {
        format!("只能填：{known}")
    }
}
