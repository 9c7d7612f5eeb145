//! The printed report.

use super::TraditionalChinese;
use crate::text::SheetKey;
use crate::text::sheet_tongue::SheetTongue;

impl SheetTongue for TraditionalChinese {
    fn fixed(&self, key: SheetKey) -> &'static str {
        match key {
            SheetKey::Print => "列印報告",
            SheetKey::PrintTitle => "把結果列印成 A4 報告",
            SheetKey::PrintHint => "接著會開啟瀏覽器的列印視窗；要存成檔案，請在那裡選「另存為 PDF」。",
            SheetKey::OtherMissing => "另一種語言未能載入，請重試。",
            SheetKey::Title => "選址報告",
            SheetKey::DayOfAnswer => "結果日期",
            SheetKey::DataOf => "園區資料截至",
            SheetKey::Asked => "企業需求",
            SheetKey::Ranking => "排序結果",
            SheetKey::ColumnPlace => "名次",
            SheetKey::ColumnKind => "必須或希望",
            SheetKey::ColumnWeight => "權重",
            SheetKey::ColumnWeakest => "弱項",
            SheetKey::ColumnArea => "面積",
            SheetKey::ColumnPoints => "得分",
            SheetKey::ColumnSource => "來源",
            SheetKey::ColumnAsked => "企業要求",
            SheetKey::ColumnOffered => "場地條件",
            SheetKey::ColumnGap => "差距",
            SheetKey::ColumnVerdict => "結論",
            SheetKey::ColumnWayIn => "進駐方式",
            SheetKey::Industry => "行業",
            SheetKey::WaysIn => "進駐方式",
            SheetKey::CodeLocal => "僅能在本機開啟",
            SheetKey::ColumnRule => "規定",
            SheetKey::Assumed => "* 依行業推估，企業未確認",
            SheetKey::Why => "重點場地",
            SheetKey::Map => "位置示意",
            SheetKey::MapMarks => "圈內是合適的處數，+n? 是另有待確認的處數；外面另套一圈的，是上文這一處所在的片區。",
            SheetKey::Costs => "成本",
            SheetKey::ParkSide => "投資案與園區規定",
            SheetKey::CodeHint => "掃描 QR 碼，開啟相同的結果",
            SheetKey::NoOffer => {
                "本報告由電腦依上述日期的園區資料計算得出，不構成要約或承諾，一切以園區書面確認為準；金額均為人民幣。"
            }
        }
    }

    fn beside(&self, other: &str) -> String {
        format!("繁體中文與 {other} 並列")
    }

    fn listed(&self, shown: &str, all: &str) -> String {
        format!("列出前 {shown} 處，共 {all} 處。")
    }

    fn page_marks(&self) -> [&'static str; 3] {
        ["第 ", " 頁，共 ", " 頁"]
    }
}
