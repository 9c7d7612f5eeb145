//! Keeping and taking away.

use super::SimplifiedChinese;
use crate::text::KeepKey;
use crate::text::chinese::spaced;
use crate::text::keep_tongue::KeepTongue;
use crate::text::quotes::{CURLY, quoted};

impl KeepTongue for SimplifiedChinese {
    fn fixed(&self, key: KeepKey) -> &'static str {
        match key {
            KeepKey::Undo => "撤销",
            KeepKey::Redo => "恢复",
            KeepKey::StepIndustry => "产品",
            KeepKey::StepWaysIn => "进驻方式",
            KeepKey::StepConfirmed => "全部确认",
            KeepKey::StepWeights => "侧重",
            KeepKey::StepProject => "项目情况",
            KeepKey::StepMoveIn => "入驻日期",
            KeepKey::StepCosts => "成本怎么算",
            KeepKey::StepPhases => "分期",
            KeepKey::StepRequest => "换一份需求",
            KeepKey::StepLimits => "放宽条件",
            KeepKey::StepCleared => "清空",
            KeepKey::StepCompanies => "企业名单",
            KeepKey::StepCompared => "对比",
            KeepKey::StepShortlist => "收藏夹",
            KeepKey::ShortlistEmpty => "还没有收藏。在一处旁边点“收藏”，就能在这里写备注、做对比。",
            KeepKey::ShortlistHint => "收藏只存在本机的这个浏览器里，清空后即删除。",
            KeepKey::ShortlistVolatile => "这个浏览器不允许本页保存内容：关闭页面后收藏就没有了。",
            KeepKey::ShortlistNote => "备注",
            KeepKey::ShortlistCompare => "对比这几处",
            KeepKey::ShortlistCompareFirst => "对比前四处",
            KeepKey::ShortlistClear => "清空收藏夹",
            KeepKey::ShortlistGone => "目录中已没有这一处",
            KeepKey::ShortlistNotAmong => "不在当前需求可选的范围内",
            KeepKey::TakeAway => "分享 · 保存",
            KeepKey::LinkTitle => "打开同样结果的链接",
            KeepKey::LinkCopy => "复制链接",
            KeepKey::LinkHint => "您填的需求都写在链接里，不会发给任何服务器；拿到链接的人都能看到。",
            KeepKey::LinkNoPublic => "园区没有给出公开网址，链接指向您正在看的这个页面。",
            KeepKey::LinkLocal => {
                "这个页面只在本机打开，链接在别的设备上打不开；# 后面的部分在任何使用同一目录的页面上都有效。"
            }
            KeepKey::LinkNone => "所在的网页不支持打开链接，所以没有链接；下面的文件内容相同。",
            KeepKey::CodeTitle => "链接的二维码",
            KeepKey::CodeHint => "用手机扫一扫，就能在手机上打开。",
            KeepKey::FilesTitle => "存成文件",
            KeepKey::FileRequest => "需求 (JSON)",
            KeepKey::FileAnswer => "结果 (JSON)",
            KeepKey::ShutInTitle => "文件、打印、日历",
            KeepKey::ShutIn => "本页嵌在一个受限的框里，不能存文件、不能打印，也不能在本机保存。单独打开就可以。",
            KeepKey::ShutInNoLink => {
                "本页嵌在一个受限的框里，不能存文件、不能打印，也不能在本机保存；外面的网页也不支持打开链接。下面这段文字写着您填的全部需求：接在使用同一份场地资料的页面网址后面，就能打开同样的结果。"
            }
            KeepKey::ShutInOpen => "在新窗口打开",
            KeepKey::ShutInCopy => "从这里打不开不受限的窗口。请复制链接，粘贴到新标签页中打开。",
            KeepKey::VisitTitle => "安排看现场",
            KeepKey::VisitDay => "日期",
            KeepKey::VisitTime => "时间",
            KeepKey::VisitSave => "存入我的日历",
            KeepKey::VisitHint => "存成自己的日历文件，附上这一处和要问的问题。不会通知任何人，请与园区约好时间。",
            KeepKey::VisitQuestions => "要问的：",
            KeepKey::SameAnswer => "之后没有变化。",
            KeepKey::ChangedSince => "之后有这些变化：",
            KeepKey::AnswerToday => "按今天来看",
            KeepKey::Close => "关闭",
            KeepKey::LinkBroken => "这个链接不完整或已损坏，请重新索取；原来的内容都还在。",
            KeepKey::LinkNewer => "这个链接来自更新版本的页面。请刷新后再打开；原来的内容都还在。",
            KeepKey::LinkProblems => "这个链接里有无法查询的内容；原来的内容都还在：",
            KeepKey::AskHere => "在这里同样查询",
            KeepKey::ShortProblems => "链接里这些没有看懂，其余的已经填入：",
            KeepKey::ShortNoDay => "请写成日期，如 2027-05-01",
            KeepKey::ShortNoIndustry => "请写国民经济行业代码，如 38 或 3821",
            KeepKey::ShortNotAsked => "链接里没有这一项，不能设为必须",
            KeepKey::ShortTwice => "链接里已经写过这一项，按第一次写的算",
        }
    }

    fn undone(&self, what: &str) -> String {
        format!("已撤销：{what}")
    }

    fn redone(&self, what: &str) -> String {
        format!("已恢复：{what}")
    }

    fn opened(&self, day: &str) -> String {
        format!("由链接打开：{day}的结果。")
    }

    fn other_park(&self, id: &str) -> String {
        format!("这个链接属于另一个园区（{id}），这里的内容没有改动。")
    }

    fn changed_data(&self, before: &str, now: &str) -> String {
        format!("园区数据当时截至{before}，现在截至{now}。")
    }

    fn changed_counts(&self, before: (&str, &str), now: (&str, &str)) -> String {
        format!("现在 {} 处合适、{} 处待确认；当时是 {} 处和 {} 处。", now.0, now.1, before.0, before.1)
    }

    fn changed_gone(&self, site: &str) -> String {
        spaced(&format!("{site}已不在其中。"))
    }

    fn changed_standing(&self, site: &str, before: &str, now: &str) -> String {
        spaced(&format!("{site}：当时{before}，现在{now}。", before = quoted(before, CURLY), now = quoted(now, CURLY)))
    }

    fn changed_place(&self, site: &str, before: (&str, &str), now: (&str, &str)) -> String {
        spaced(&format!("{site}：当时第 {} 位、{}，现在第 {} 位、{}。", before.0, before.1, now.0, now.1))
    }

    fn changed_first(&self, site: &str) -> String {
        spaced(&format!("现在排第一的是{site}。"))
    }

    fn visit(&self, site: &str) -> String {
        format!("看现场：{site}")
    }

    fn unknown_name(&self, nearest: Option<&str>) -> String {
        match nearest {
            Some(nearest) => format!("没有这个名称，是不是{nearest}？", nearest = quoted(nearest, CURLY)),
            None => "没有这个名称".to_owned(),
        }
    }

    fn one_of(&self, known: &str) -> String {
        format!("只能是：{known}")
    }
}
