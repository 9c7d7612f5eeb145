//! Fair mode.

use super::SimplifiedChinese;
use crate::text::FairKey;
use crate::text::fair_tongue::FairTongue;
use crate::text::tongue::Tally;

impl FairTongue for SimplifiedChinese {
    fn fixed(&self, key: FairKey) -> &'static str {
        match key {
            FairKey::About => {
                "供展位使用：全屏、无人时轮播、按钮放大。每位来访者从头开始；除了经同意留下的联系方式，来访内容不会留在本机。现在页面上填的内容会被清空。"
            }
            FairKey::Start => "开始展会模式",
            FairKey::NoFullScreen => "浏览器没有允许本页全屏。请按 F11，或安装本页后再打开。",
            FairKey::FullScreen => "全屏",
            FairKey::Came => "他们已经落户",
            FairKey::Begin => "点一下开始",
            FairKey::Pause => "暂停轮播",
            FairKey::GoOn => "继续轮播",
            FairKey::Question => "您想在这里做什么项目？",
            FairKey::Visitors => "试一个例子",
            FairKey::Forklifts => "叉车装配",
            FairKey::Switchgear => "开关设备用地",
            FairKey::Software => "软件办公",
            FairKey::Finish => "结束并清空",
            FairKey::Show => "大字展示",
            FairKey::ShowWhy => "好在哪里",
            FairKey::ShowMore => "其余要求见完整结果。",
            FairKey::Leave => "留下联系方式",
            FairKey::ContactName => "姓名",
            FairKey::ContactCompany => "公司",
            FairKey::ContactReach => "电话或邮箱",
            FairKey::ContactNote => "备注",
            FairKey::NeedsReach => "请填写电话或邮箱。",
            FairKey::NeedsConsent => "请先勾选同意。未经同意，什么都不保存。",
            FairKey::ContactKeep => "保存联系方式",
            FairKey::ContactKept => "谢谢。您的联系方式已保存在本机。如需删除，请告诉工作人员。",
            FairKey::ContactVolatile => "浏览器不为本页保存内容，关闭页面后联系方式就没有了，请先导出。",
            FairKey::StillThere => "您还在吗？",
            FairKey::Stay => "我还在",
            FairKey::Staff => "工作人员",
            FairKey::PinEnter => "PIN 码",
            FairKey::PinOpen => "进入",
            FairKey::PinWrong => "PIN 码不对。",
            FairKey::PinForgotten => "忘了 PIN 码只能重新开始：PIN 码和本机上的全部联系方式都会被删除。",
            FairKey::PinForget => "删除 PIN 码和联系方式",
            FairKey::PinNew => "新 PIN 码",
            FairKey::PinSet => "设置 PIN 码",
            FairKey::PinRemove => "取消 PIN 码",
            FairKey::PinBad => "请填 4 到 8 位数字。",
            FairKey::PinThere => "已设置 PIN 码。",
            FairKey::PinNone => "还没有设置 PIN 码：谁都能进入这里，也能退出展会模式。",
            FairKey::PinHint => "PIN 码只是不让来访者进来，并不加密：能打开本浏览器存储的人，仍能看到联系方式。",
            FairKey::PinVolatile => "浏览器无法为本页保存 PIN 码，关闭或刷新页面后失效。",
            FairKey::Contacts => "联系方式",
            FairKey::ContactsNone => "还没有人留下联系方式。",
            FairKey::Export => "导出 CSV",
            FairKey::ExportHint => "可用 Excel 等表格软件打开。内容可能被当成公式时，前面会加一个单引号。",
            FairKey::DeleteAll => "删除全部联系方式",
            FairKey::DeleteSure => "确定删除全部联系方式？删除后无法恢复。",
            FairKey::DeleteYes => "确定删除",
            FairKey::DeleteNo => "取消",
            FairKey::ColumnTime => "时间（UTC）",
            FairKey::ColumnLanguage => "语言",
            FairKey::ColumnLink => "结果链接",
            FairKey::Settings => "设置",
            FairKey::IdleSeconds => "无人触摸多少秒后询问",
            FairKey::CountdownSeconds => "倒计时秒数",
            FairKey::VisitorLanguage => "每位来访者的起始语言",
            FairKey::Exit => "退出展会模式",
        }
    }

    fn clears_in(&self, seconds: &Tally) -> String {
        format!("{} 秒后将清空您填的内容。", seconds.text)
    }

    fn wait(&self, seconds: &Tally) -> String {
        format!("请在 {} 秒后再试。", seconds.text)
    }

    fn contacts(&self, count: &Tally) -> String {
        format!("本机上有 {} 条联系方式", count.text)
    }

    fn consent(&self, office: &str) -> String {
        format!(
            "我同意将上述联系方式和本次结果的链接保存在本机的浏览器里，直到工作人员删除。由{office}查看，并导出文件带走，用于与我联系。不会通过网络发送。"
        )
    }

    fn visitor(&self, area: &str, what: &str) -> String {
        format!("{area} {what}")
    }
}
