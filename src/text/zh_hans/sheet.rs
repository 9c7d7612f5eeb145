//! The printed report.

use super::SimplifiedChinese;
use crate::text::SheetKey;
use crate::text::sheet_tongue::SheetTongue;

impl SheetTongue for SimplifiedChinese {
    fn fixed(&self, key: SheetKey) -> &'static str {
        match key {
            SheetKey::Print => "打印报告",
            SheetKey::PrintTitle => "把结果打印成 A4 报告",
            SheetKey::PrintHint => "随后打开浏览器的打印窗口；要存成文件，请在那里选“另存为 PDF”。",
            SheetKey::OtherMissing => "另一种语言没有加载成功，请重试。",
            SheetKey::Title => "选址报告",
            SheetKey::DayOfAnswer => "结果日期",
            SheetKey::DataOf => "园区数据截至",
            SheetKey::Asked => "企业需求",
            SheetKey::Ranking => "排序结果",
            SheetKey::ColumnPlace => "名次",
            SheetKey::ColumnKind => "必须或希望",
            SheetKey::ColumnWeight => "权重",
            SheetKey::ColumnWeakest => "短板",
            SheetKey::ColumnArea => "面积",
            SheetKey::ColumnPoints => "得分",
            SheetKey::ColumnSource => "来源",
            SheetKey::ColumnAsked => "企业要求",
            SheetKey::ColumnOffered => "场地条件",
            SheetKey::ColumnGap => "差距",
            SheetKey::ColumnVerdict => "结论",
            SheetKey::ColumnRule => "规定",
            SheetKey::ColumnWayIn => "进驻方式",
            SheetKey::Industry => "行业",
            SheetKey::WaysIn => "进驻方式",
            SheetKey::Assumed => "* 按行业推定，企业未确认",
            SheetKey::Why => "重点场地",
            SheetKey::Map => "位置示意",
            SheetKey::MapMarks => "圈内为合适的处数，+n? 为另有待确认的处数；外面另套一圈的，是上文这一处所在的片区。",
            SheetKey::Costs => "成本",
            SheetKey::ParkSide => "项目与园区规定",
            SheetKey::CodeLocal => "只在本机能打开",
            SheetKey::CodeHint => "扫码打开同样的结果",
            SheetKey::NoOffer => "本报告由计算机按上述日期的园区数据得出，不构成要约或承诺，一切以园区书面确认为准。",
        }
    }

    fn beside(&self, other: &str) -> String {
        format!("中文与 {other} 并列")
    }

    fn listed(&self, shown: &str, all: &str) -> String {
        format!("列出前 {shown} 处，共 {all} 处。")
    }

    fn page_marks(&self) -> [&'static str; 3] {
        ["第 ", " 页，共 ", " 页"]
    }
}
