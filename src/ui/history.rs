//! Undo and redo: what changed, step by step, and how it was before. Pure.

use std::rc::Rc;

use super::project::ProjectField;
use super::state::{Action, Kept, Lead};
use crate::request::{CostTerm, Criterion, Levels, Request};

/// More steps than anyone takes back one by one.
const MOST_STEPS: usize = 100;

/// What undo brings back: all that the reader asked and chose.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Remembered {
    pub(super) request: Rc<Request>,
    pub(super) before_concession: Option<Rc<Request>>,
    pub(super) removed: Vec<Criterion>,
    pub(super) compared: Vec<String>,
    pub(super) leads: Rc<Vec<Lead>>,
    /// The catalog whose sites are kept.
    pub(super) catalog: String,
    pub(super) kept: Rc<Vec<Kept>>,
}

impl Remembered {
    /// Whether the reader sees the same: what was taken away shows only later, when another trade is chosen.
    pub(super) fn looks_like(&self, other: &Remembered) -> bool {
        self.request == other.request
            && self.before_concession == other.before_concession
            && self.compared == other.compared
            && self.leads == other.leads
            && self.kept == other.kept
    }
}

/// What a step changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Change {
    Industry,
    WaysIn,
    Requirement(Criterion),
    Confirmed,
    Weights,
    Present(Criterion),
    Project(Option<ProjectField>),
    MoveIn,
    Costs(Option<CostTerm>),
    Phases,
    /// Everything that is asked, at once.
    Request,
    Limits,
    Cleared,
    Companies,
    Compared,
    Shortlist,
    Note,
}

impl Change {
    /// What an action changes, and whether it is one of many in one field, as a keystroke is. `None` where it changes
    /// nothing that undo brings back.
    pub(super) fn of(action: &Action, request: &Request) -> Option<(Change, bool)> {
        let own = |criterion: Criterion| request.requirement(criterion);
        let change = match action {
            Action::SetIndustry(_) => (Change::Industry, false),
            Action::ToggleWay(_) | Action::NotSure => (Change::WaysIn, false),
            Action::SetRequirement(new) => {
                let pressed = own(new.criterion).is_some_and(|own| own.hard != new.hard);
                (Change::Requirement(new.criterion), !pressed && new.levels != Levels::Yes)
            }
            // An emptied field takes its requirement away, and the next key brings it back.
            Action::Remove(criterion) => {
                let typed = own(*criterion).is_some_and(|own| own.levels.as_typed().is_some());
                (Change::Requirement(*criterion), typed)
            }
            Action::Confirm(criterion) => (Change::Requirement(*criterion), false),
            Action::ConfirmAll => (Change::Confirmed, false),
            Action::Weigh(_) => (Change::Weights, false),
            Action::TellPresent(fact) => {
                let pressed = request.present(fact.criterion).is_some_and(|told| told.keep != fact.keep);
                (Change::Present(fact.criterion), !pressed)
            }
            Action::ForgetPresent(criterion) => (Change::Present(*criterion), true),
            Action::SetProject(field, _) => (Change::Project(Some(*field)), true),
            Action::Answer(..) | Action::SetConversion(_) => (Change::Project(None), false),
            Action::SetMoveIn(_) => (Change::MoveIn, true),
            Action::SetCostTerm(term, _) => (Change::Costs(Some(*term)), true),
            Action::SetBuilding(_) | Action::ResetCostTerms => (Change::Costs(None), false),
            Action::SetPhases(phases) => (Change::Phases, phases.len() == request.phases.len()),
            Action::Load(_) | Action::Try(_) => (Change::Request, false),
            Action::Concede(_) | Action::TakeBack => (Change::Limits, false),
            Action::Clear => (Change::Cleared, false),
            Action::AddLeads(_) | Action::RemoveLead(_) | Action::ClearLeads => (Change::Companies, false),
            Action::ToggleCompare(_) | Action::Compare(_) => (Change::Compared, false),
            Action::ToggleKeep(_) | Action::ClearKept => (Change::Shortlist, false),
            Action::Note(..) => (Change::Note, true),
            Action::Undo
            | Action::Redo
            | Action::Settle
            | Action::AnswerOn(_)
            | Action::Arrive(_)
            | Action::TakeKept(_)
            | Action::Select(_)
            | Action::Show(_)
            | Action::Enter(_)
            | Action::ListMore
            | Action::OnlySubPark(_)
            | Action::SetAreaUnit(_)
            | Action::OpenCatalog(_)
            | Action::Refuse(_)
            | Action::SetFair(_)
            | Action::Forget => return None,
        };
        Some(change)
    }
}

/// A change and what was there before it; among what was undone, what was there after it.
#[derive(Debug, Clone, PartialEq)]
struct Step {
    change: Change,
    other: Remembered,
}

/// What was undone or redone last; the number tells two alike apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Travelled {
    pub(super) change: Change,
    pub(super) back: bool,
    pub(super) number: u32,
}

/// All steps, those that were undone with them.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct History {
    past: Vec<Step>,
    future: Vec<Step>,
    /// The field in which the last step was made, while the next keystroke there belongs to that step.
    running: Option<Change>,
    travelled: Option<Travelled>,
    count: u32,
}

impl History {
    /// What undo would take back.
    pub(super) fn undoes(&self) -> Option<Change> {
        self.past.last().map(|step| step.change)
    }

    /// What redo would bring again.
    pub(super) fn redoes(&self) -> Option<Change> {
        self.future.last().map(|step| step.change)
    }

    /// What was undone or redone, until something else changes.
    pub(super) fn travelled(&self) -> Option<Travelled> {
        self.travelled
    }

    /// Whether the next keystroke would belong to the last step.
    pub(super) fn runs(&self) -> bool {
        self.running.is_some()
    }

    /// The field was left: what comes next is a step of its own.
    pub(super) fn settle(&mut self) {
        self.running = None;
    }

    /// Notes a change, which may run on with the next keystroke.
    pub(super) fn record(&mut self, change: Change, runs: bool, before: Remembered, after: &Remembered) {
        self.future.clear();
        self.travelled = None;
        if !(runs && self.running == Some(change)) {
            if self.past.len() == MOST_STEPS {
                self.past.remove(0);
            }
            self.past.push(Step { change, other: before });
        } else if self.past.last().is_some_and(|step| step.other.looks_like(after)) {
            // Typed and taken back by hand.
            self.past.pop();
            self.running = None;
            return;
        }
        self.running = runs.then_some(change);
    }

    /// One step back or forth from `now`: what is there then, `None` at the end.
    pub(super) fn travel(&mut self, back: bool, now: Remembered) -> Option<Remembered> {
        let (from, to) = if back { (&mut self.past, &mut self.future) } else { (&mut self.future, &mut self.past) };
        let Step { change, other } = from.pop()?;
        to.push(Step { change, other: now });
        self.count = self.count.wrapping_add(1);
        self.travelled = Some(Travelled { change, back, number: self.count });
        self.running = None;
        Some(other)
    }
}
