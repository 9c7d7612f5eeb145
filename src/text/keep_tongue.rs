//! What every language must supply for keeping and taking away: undo, the link, the calendar, the shortlist. Apart from
//! `Narrator` for weight alone: these words travel with the parts that say them.

/// The fixed texts of keeping and taking away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeepKey {
    /// Takes the last step back.
    Undo,
    /// Brings it again.
    Redo,
    /// A step that changed the industry.
    StepIndustry,
    /// A step that changed the ways in.
    StepWaysIn,
    /// A step that confirmed everything assumed.
    StepConfirmed,
    /// A step that changed what matters most.
    StepWeights,
    /// A step that told something of the project.
    StepProject,
    /// A step that changed the move-in date.
    StepMoveIn,
    /// A step that changed what costs are counted with.
    StepCosts,
    /// A step that changed the stages.
    StepPhases,
    /// A step that replaced all that is asked.
    StepRequest,
    /// A step that moved limits.
    StepLimits,
    /// A step that emptied everything.
    StepCleared,
    /// A step that changed the list of companies.
    StepCompanies,
    /// A step that changed what is compared.
    StepCompared,
}

/// The words of one language for keeping and taking away.
pub(super) trait KeepTongue {
    fn fixed(&self, key: KeepKey) -> &'static str;
    fn undone(&self, what: &str) -> String;
    fn redone(&self, what: &str) -> String;
}
