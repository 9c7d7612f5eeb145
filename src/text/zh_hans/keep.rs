//! Keeping and taking away.

use super::SimplifiedChinese;
use crate::text::KeepKey;
use crate::text::keep_tongue::KeepTongue;

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
        }
    }

    fn undone(&self, what: &str) -> String {
        format!("已撤销：{what}")
    }

    fn redone(&self, what: &str) -> String {
        format!("已恢复：{what}")
    }
}
