//! Keeping and taking away.

use super::English;
use crate::text::KeepKey;
use crate::text::keep_tongue::KeepTongue;

impl KeepTongue for English {
    fn fixed(&self, key: KeepKey) -> &'static str {
        match key {
            KeepKey::Undo => "Undo",
            KeepKey::Redo => "Redo",
            KeepKey::StepIndustry => "what you make",
            KeepKey::StepWaysIn => "how to come",
            KeepKey::StepConfirmed => "confirming everything",
            KeepKey::StepWeights => "what matters most",
            KeepKey::StepProject => "your project",
            KeepKey::StepMoveIn => "move-in date",
            KeepKey::StepCosts => "what is counted with",
            KeepKey::StepPhases => "stages",
            KeepKey::StepRequest => "another request",
            KeepKey::StepLimits => "moved limits",
            KeepKey::StepCleared => "clearing",
            KeepKey::StepCompanies => "list of companies",
            KeepKey::StepCompared => "comparison",
        }
    }

    fn undone(&self, what: &str) -> String {
        format!("Undone: {what}")
    }

    fn redone(&self, what: &str) -> String {
        format!("Redone: {what}")
    }
}
