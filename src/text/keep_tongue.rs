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
    /// A step that changed the shortlist.
    StepShortlist,
    /// Nothing is kept.
    ShortlistEmpty,
    /// Where the shortlist is.
    ShortlistHint,
    /// The browser keeps nothing.
    ShortlistVolatile,
    /// Label of a note.
    ShortlistNote,
    /// Compares all, where four are enough.
    ShortlistCompare,
    /// Compares the first four of more.
    ShortlistCompareFirst,
    /// Removes all.
    ShortlistClear,
    /// A site is not in the catalog.
    ShortlistGone,
    /// A site is no candidate now.
    ShortlistNotAmong,
    /// Opens what can be taken away.
    TakeAway,
    /// Heading of the link.
    LinkTitle,
    /// Copies the link.
    LinkCopy,
    /// Who can read a link.
    LinkHint,
    /// The catalog names no public address.
    LinkNoPublic,
    /// The page is on this device alone.
    LinkLocal,
    /// No page would open a link.
    LinkNone,
    /// Name of the QR code.
    CodeTitle,
    /// How to use it.
    CodeHint,
    /// Heading of the files.
    FilesTitle,
    /// Saves the request.
    FileRequest,
    /// Saves the answer.
    FileAnswer,
    /// Heading of what cannot be done here.
    ShutInTitle,
    /// The page stands in a frame that saves, prints and keeps nothing.
    ShutIn,
    /// The same, and no page around opens links.
    ShutInNoLink,
    /// Opens the same answer outside of the frame.
    ShutInOpen,
    /// The link must be opened by hand.
    ShutInCopy,
    /// Heading of the visit.
    VisitTitle,
    /// Label of the day.
    VisitDay,
    /// Label of the time.
    VisitTime,
    /// Saves the calendar entry.
    VisitSave,
    /// What the calendar entry is.
    VisitHint,
    /// Before the questions, in the entry.
    VisitQuestions,
    /// Nothing has changed.
    SameAnswer,
    /// Before what has changed.
    ChangedSince,
    /// Answers as of today.
    AnswerToday,
    /// Closes a notice.
    Close,
    /// A link is damaged.
    LinkBroken,
    /// A link is of a later version.
    LinkNewer,
    /// A link holds what cannot be asked.
    LinkProblems,
    /// Asks the request of a foreign link here.
    AskHere,
    /// Before what a short link holds and nobody understands.
    ShortProblems,
    /// A value is no day.
    ShortNoDay,
    /// A value is no industry.
    ShortNoIndustry,
    /// A must is not asked.
    ShortNotAsked,
    /// A name stands twice.
    ShortTwice,
}

/// The words of one language for keeping and taking away.
pub(super) trait KeepTongue {
    fn fixed(&self, key: KeepKey) -> &'static str;
    fn undone(&self, what: &str) -> String;
    fn redone(&self, what: &str) -> String;
    fn opened(&self, day: &str) -> String;
    fn other_park(&self, id: &str) -> String;
    fn changed_data(&self, before: &str, now: &str) -> String;
    fn changed_counts(&self, before: (&str, &str), now: (&str, &str)) -> String;
    fn changed_gone(&self, site: &str) -> String;
    fn changed_standing(&self, site: &str, before: &str, now: &str) -> String;
    fn changed_place(&self, site: &str, before: (&str, &str), now: (&str, &str)) -> String;
    fn changed_first(&self, site: &str) -> String;
    fn visit(&self, site: &str) -> String;
    fn unknown_name(&self, nearest: Option<&str>) -> String;
    fn one_of(&self, known: &str) -> String;
}
