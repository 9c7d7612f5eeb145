//! All that the page remembers, and how it changes. Pure: no browser, no words.

use std::rc::Rc;

use super::history::{Change, History, Remembered};
use super::place::{Place, Room, View};
use super::project::{ProjectAnswer, ProjectField};
use crate::catalog::WayIn;
use crate::catalog::problem::Problem;
use crate::engine::{LEADS_MOST, Matcher};
use crate::industry::IndustryCode;
use crate::request::{
    BuildingType, CostTerm, CostTerms, Criterion, EnergyConversion, Levels, Phase, PresentFact, Request, Requirement,
    preset,
};
use crate::units::{Day, Unit};

/// The catalog that answers. Two are equal when they are the same one.
#[derive(Debug, Clone)]
pub struct Park(pub Rc<Matcher>);

impl PartialEq for Park {
    fn eq(&self, other: &Park) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// Most sites side by side.
pub(super) const COMPARE_MOST: usize = 4;
/// Sites listed before "show more".
const LISTED_FIRST: usize = 20;
/// Importance of the area asked in the main field.
const AREA_IMPORTANCE: f64 = 60.0;

/// Where a company's request comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum LeadSource {
    /// A file of this name.
    File(String),
    /// A placement of the catalog, by id.
    Placement(String),
    /// What was asked on the page, or pasted.
    Asked,
}

/// A company for which the park's staff look for a site. Kept in memory alone.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Lead {
    pub(super) source: LeadSource,
    pub(super) request: Rc<Request>,
}

/// A site that the reader keeps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Kept {
    /// Its id.
    pub(super) site: String,
    /// What the reader says of it.
    pub(super) note: String,
}

/// Whether the page stands at a fair, where one visitor follows another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fair {
    Off,
    /// The staff are asked whether it shall begin.
    Entrance,
    On,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct State {
    pub(super) park: Park,
    pub(super) fair: Fair,
    /// Turns with every visitor: whatever was typed and opened before is gone.
    pub(super) visit: bool,
    pub(super) request: Rc<Request>,
    pub(super) view: View,
    pub(super) room: Room,
    pub(super) selected: Option<String>,
    pub(super) compared: Vec<String>,
    /// The shortlist, in the order in which it was made.
    pub(super) kept: Rc<Vec<Kept>>,
    pub(super) sub_park: Option<String>,
    pub(super) listed: usize,
    pub(super) area_unit: Unit,
    /// The day of the answer, where it is not today.
    pub(super) day: Option<Day>,
    /// Problems of a catalog that was refused; the page keeps what it had.
    pub(super) refused: Rc<Vec<Problem>>,
    /// Companies that the park's staff have added.
    pub(super) leads: Rc<Vec<Lead>>,
    /// What was asked before limits were moved, until something else is asked.
    pub(super) before_concession: Option<Rc<Request>>,
    /// Assumed requirements that the reader took away: they do not come back by themselves.
    removed: Vec<Criterion>,
    pub(super) history: Rc<History>,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Action {
    SetIndustry(Option<IndustryCode>),
    ToggleWay(WayIn),
    NotSure,
    SetRequirement(Requirement),
    Remove(Criterion),
    Confirm(Criterion),
    ConfirmAll,
    /// Asks the same with other importances.
    Weigh(Rc<Request>),
    /// What the present plant has, and what follows from it.
    TellPresent(PresentFact),
    ForgetPresent(Criterion),
    SetProject(ProjectField, Option<f64>),
    Answer(ProjectAnswer, Option<bool>),
    SetConversion(Option<EnergyConversion>),
    SetMoveIn(Option<Day>),
    /// States what costs are counted with, or takes that back.
    SetCostTerm(CostTerm, Option<f64>),
    SetBuilding(Option<BuildingType>),
    ResetCostTerms,
    /// Comes in these stages; empty: once and for all.
    SetPhases(Vec<Phase>),
    /// Asks exactly what the host asks.
    Load(Rc<Request>),
    /// Asks what an example asked, with what its trade usually needs beside it.
    Try(Rc<Request>),
    /// Asks the same with limits moved.
    Concede(Rc<Request>),
    TakeBack,
    Clear,
    /// Adds companies, as far as there is room.
    AddLeads(Vec<Lead>),
    RemoveLead(usize),
    ClearLeads,
    Select(Option<String>),
    ToggleCompare(String),
    /// Puts these side by side.
    Compare(Vec<String>),
    ToggleKeep(String),
    /// What the reader says of a site that is kept.
    Note(String, String),
    ClearKept,
    /// What the device has kept.
    TakeKept(Rc<Vec<Kept>>),
    Show(View),
    Enter(Room),
    ListMore,
    OnlySubPark(Option<String>),
    SetAreaUnit(Unit),
    OpenCatalog(Park),
    Refuse(Rc<Vec<Problem>>),
    Undo,
    Redo,
    /// A field was left.
    Settle,
    /// Answers as of a day, or as of today.
    AnswerOn(Option<Day>),
    /// Comes back to where the reader was.
    Arrive(Place),
    SetFair(Fair),
    /// Forgets the visitor: as if the page had just been opened.
    Forget,
}

impl State {
    pub(super) fn new(park: Park) -> State {
        State {
            park,
            fair: Fair::Off,
            visit: false,
            request: Rc::default(),
            view: View::List,
            room: Room::Ask,
            selected: None,
            compared: Vec::new(),
            kept: Rc::default(),
            sub_park: None,
            listed: LISTED_FIRST,
            area_unit: Unit::SquareMetre,
            day: None,
            refused: Rc::default(),
            leads: Rc::default(),
            before_concession: None,
            removed: Vec::new(),
            history: Rc::default(),
        }
    }

    /// The criterion of the main "how much" field.
    pub(super) fn area_criterion(&self) -> Criterion {
        area_criterion(&self.request.ways_in)
    }

    /// Whether anything is asked at all.
    pub(super) fn asks(&self) -> bool {
        !self.request.requirements.is_empty()
            || self.request.project.industry.is_some()
            || !self.request.ways_in.is_empty()
    }

    pub(super) fn reduce(self, action: Action) -> State {
        let Some((change, runs)) = Change::of(&action, &self.request) else {
            return self.act(action);
        };
        let before = self.remembered();
        let mut after = self.act(action);
        let now = after.remembered();
        if !now.looks_like(&before) {
            Rc::make_mut(&mut after.history).record(change, runs, before, &now);
        }
        after
    }

    fn act(mut self, action: Action) -> State {
        match action {
            Action::SetIndustry(industry) => {
                self.removed.clear();
                self.edit(|request| {
                    request.project.industry = industry;
                    let entry = |requirement: &Requirement| requirement.criterion == Criterion::IndustryAllowed;
                    let present: Vec<Criterion> = request.present_plant.iter().map(|fact| fact.criterion).collect();
                    request.requirements.retain(|requirement| {
                        let told = !requirement.assumed || present.contains(&requirement.criterion);
                        told && !entry(requirement)
                    });
                });
                self.lay_out_preset();
            }
            Action::ToggleWay(way) => {
                let before = self.area_criterion();
                self.edit(|request| {
                    let before = std::mem::take(&mut request.ways_in);
                    let kept = |one: &WayIn| before.contains(one) != (*one == way);
                    request.ways_in = WayIn::ALL.into_iter().filter(kept).collect();
                });
                self.move_area(before);
            }
            Action::NotSure => {
                let before = self.area_criterion();
                self.edit(|request| request.ways_in.clear());
                self.move_area(before);
            }
            Action::SetRequirement(requirement) => {
                let resized = requirement.criterion == Criterion::PlantArea;
                self.edit(|request| request.put(requirement));
                if resized {
                    self.lay_out_preset();
                }
            }
            Action::Remove(criterion) => {
                self.removed.push(criterion);
                self.edit(|request| {
                    request.requirements.retain(|requirement| requirement.criterion != criterion);
                    request.present_plant.retain(|fact| fact.criterion != criterion);
                    if criterion == Criterion::MoveIn {
                        request.project.move_in = None;
                    }
                });
            }
            Action::Confirm(criterion) => self.edit(|request| {
                for requirement in request.requirements.iter_mut().filter(|one| one.criterion == criterion) {
                    requirement.assumed = false;
                }
            }),
            Action::ConfirmAll => self.edit(|request| {
                for requirement in &mut request.requirements {
                    requirement.assumed = false;
                }
            }),
            Action::Weigh(weighed) => self.edit(|request| *request = Rc::unwrap_or_clone(weighed)),
            Action::TellPresent(fact) => {
                self.edit(|request| {
                    match request.present_plant.iter_mut().find(|told| told.criterion == fact.criterion) {
                        Some(told) => *told = fact,
                        None => request.present_plant.push(fact),
                    }
                    let own = request.requirement(fact.criterion).map(|own| own.importance);
                    match fact.requirement() {
                        Some(follows) => {
                            let importance = own.unwrap_or(follows.importance);
                            request.put(Requirement { importance, ..follows });
                        }
                        None => request.requirements.retain(|requirement| requirement.criterion != fact.criterion),
                    }
                });
                if fact.criterion == Criterion::PlantArea {
                    self.lay_out_preset();
                }
            }
            Action::ForgetPresent(criterion) => {
                self.edit(|request| {
                    let told = request.present(criterion).is_some();
                    request.present_plant.retain(|fact| fact.criterion != criterion);
                    // What was confirmed since is the company's own.
                    let follows = |one: &Requirement| told && one.assumed && one.criterion == criterion;
                    request.requirements.retain(|requirement| !follows(requirement));
                });
                self.lay_out_preset();
            }
            Action::SetProject(field, value) => self.edit(|request| *field.place(&mut request.project).1 = value),
            Action::Answer(answer, yes) => self.edit(|request| *answer.place(&mut request.project) = yes),
            Action::SetConversion(conversion) => self.edit(|request| request.project.energy_conversion = conversion),
            Action::SetMoveIn(day) => self.edit(|request| {
                request.project.move_in = day;
                let asked = request.requirement(Criterion::MoveIn).is_some();
                if day.is_some() && !asked {
                    request.put(Requirement::wish(Criterion::MoveIn, Levels::Yes));
                } else if day.is_none() {
                    request.requirements.retain(|requirement| requirement.criterion != Criterion::MoveIn);
                }
            }),
            Action::SetCostTerm(term, value) => self.edit(|request| request.cost.state(term, value)),
            Action::SetBuilding(building) => self.edit(|request| request.cost.building = building),
            Action::ResetCostTerms => self.edit(|request| request.cost = CostTerms::default()),
            Action::SetPhases(phases) => self.edit(|request| request.phases = phases),
            Action::Load(request) => {
                self.removed.clear();
                self.before_concession = None;
                self.request = request;
                self.view = View::List;
                self.room = Room::See;
                self.start_over();
            }
            Action::Try(request) => {
                self = self.act(Action::Load(request));
                // As in the main field: nobody moves into half of what is needed.
                let area = self.area_criterion();
                self.edit(|request| {
                    for requirement in request.requirements.iter_mut().filter(|one| one.criterion == area) {
                        requirement.hard = true;
                    }
                });
                self.lay_out_preset();
            }
            Action::Concede(request) => {
                self.before_concession = Some(std::mem::replace(&mut self.request, request));
                self.start_over();
            }
            Action::TakeBack => {
                if let Some(before) = self.before_concession.take() {
                    self.request = before;
                    self.start_over();
                }
            }
            Action::Clear => {
                self.removed.clear();
                self.before_concession = None;
                self.request = Rc::default();
                self.compared.clear();
                self.view = View::List;
                self.start_over();
            }
            Action::AddLeads(leads) => {
                let own = Rc::make_mut(&mut self.leads);
                own.extend(leads);
                own.truncate(LEADS_MOST);
            }
            Action::RemoveLead(index) => {
                if index < self.leads.len() {
                    Rc::make_mut(&mut self.leads).remove(index);
                }
            }
            Action::ClearLeads => self.leads = Rc::default(),
            Action::Select(site) => {
                if site.is_some() {
                    self.room = Room::Why;
                } else if self.room == Room::Why {
                    self.room = Room::See;
                }
                self.selected = site;
            }
            Action::ToggleCompare(site) => {
                if self.compared.contains(&site) {
                    self.compared.retain(|chosen| *chosen != site);
                } else if self.compared.len() < COMPARE_MOST {
                    self.compared.push(site);
                }
            }
            Action::Compare(sites) => self.compared = sites,
            Action::ToggleKeep(site) => {
                let kept = Rc::make_mut(&mut self.kept);
                match kept.iter().position(|one| one.site == site) {
                    Some(place) => drop(kept.remove(place)),
                    None => kept.push(Kept { site, note: String::new() }),
                }
            }
            Action::Note(site, note) => {
                if let Some(kept) = Rc::make_mut(&mut self.kept).iter_mut().find(|one| one.site == site) {
                    kept.note = note;
                }
            }
            Action::ClearKept => self.kept = Rc::default(),
            Action::TakeKept(kept) => self.kept = kept,
            Action::Show(view) => self.view = view,
            Action::Enter(room) => self.room = room,
            Action::ListMore => self.listed += LISTED_FIRST,
            Action::OnlySubPark(sub_park) => {
                if sub_park.is_some() {
                    self.view = View::List;
                }
                self.sub_park = sub_park;
                self.listed = LISTED_FIRST;
            }
            Action::SetAreaUnit(unit) => self.area_unit = unit,
            Action::OpenCatalog(park) => {
                self.park = park;
                self.compared.clear();
                self.kept = Rc::default();
                self.refused = Rc::default();
                self.start_over();
            }
            Action::Refuse(problems) => self.refused = problems,
            Action::AnswerOn(day) => self.day = day,
            Action::Arrive(place) => self.arrive(place),
            Action::SetFair(fair) => {
                // Neither the staff's own answer is for visitors, nor a visitor's for the staff.
                if fair == Fair::On || self.fair == Fair::On {
                    self = self.act(Action::Forget);
                }
                self.fair = fair;
            }
            Action::Forget => self = State { fair: self.fair, visit: !self.visit, ..State::new(self.park) },
            Action::Undo => self.travel(true),
            Action::Redo => self.travel(false),
            Action::Settle => Rc::make_mut(&mut self.history).settle(),
        }
        self
    }

    fn arrive(&mut self, place: Place) {
        let Place { room, view, selected, compared, request, day } = place;
        let known = |site: &String| self.park.0.catalog().site(site).is_some();
        let selected = selected.filter(known);
        let compared = compared.map(|compared| compared.into_iter().filter(known).collect());
        if let Some(request) = request {
            self.request = request;
            self.day = day;
        }
        (self.room, self.view, self.selected) = (room, view, selected);
        self.compared = compared.unwrap_or_else(|| std::mem::take(&mut self.compared));
    }

    /// What undo would bring back.
    fn remembered(&self) -> Remembered {
        Remembered {
            request: Rc::clone(&self.request),
            before_concession: self.before_concession.clone(),
            removed: self.removed.clone(),
            compared: self.compared.clone(),
            leads: Rc::clone(&self.leads),
            catalog: self.park.0.catalog().id.clone(),
            kept: Rc::clone(&self.kept),
        }
    }

    fn travel(&mut self, back: bool) {
        let now = self.remembered();
        let Some(then) = Rc::make_mut(&mut self.history).travel(back, now) else {
            return;
        };
        let Remembered { request, before_concession, removed, mut compared, leads, catalog, kept } = then;
        // The catalog may be another one since.
        compared.retain(|site| self.park.0.catalog().site(site).is_some());
        (self.request, self.before_concession, self.removed) = (request, before_concession, removed);
        (self.compared, self.leads) = (compared, leads);
        // Each catalog has a shortlist of its own.
        if self.park.0.catalog().id == catalog {
            self.kept = kept;
        }
        self.listed = LISTED_FIRST;
    }

    fn edit(&mut self, change: impl FnOnce(&mut Request)) {
        let request = Rc::make_mut(&mut self.request);
        change(request);
        fit_parts(request);
        self.before_concession = None;
        self.listed = LISTED_FIRST;
    }

    fn start_over(&mut self) {
        self.selected = None;
        self.sub_park = None;
        self.listed = LISTED_FIRST;
    }

    /// The area stays what it was when another way in asks for another kind of area.
    fn move_area(&mut self, before: Criterion) {
        let after = self.area_criterion();
        if before == after {
            return;
        }
        self.edit(|request| {
            let typed = request.requirement(before).and_then(|requirement| requirement.levels.as_typed());
            let levels = typed.and_then(|(low, high)| Levels::from_typed(after, low, high).ok());
            // What the plant has of the one kind says nothing of the other.
            request.present_plant.retain(|fact| fact.criterion != before);
            if let Some(levels) = levels {
                for requirement in request.requirements.iter_mut().filter(|one| one.criterion == before) {
                    requirement.criterion = after;
                    requirement.levels = levels;
                }
            }
        });
        self.lay_out_preset();
    }

    /// Lays out what the trade usually needs, as far as the reader has neither confirmed nor removed it.
    fn lay_out_preset(&mut self) {
        let Some(industry) = self.request.project.industry else {
            return;
        };
        let plant_area = self.request.requirement(Criterion::PlantArea).and_then(|requirement| {
            let (low, _) = requirement.levels.as_typed()?;
            Some(low)
        });
        let removed = self.removed.clone();
        self.edit(|request| {
            for usual in preset(industry, plant_area) {
                let own = request.requirement(usual.criterion);
                let present = request.present(usual.criterion).is_some();
                let kept = own.is_some_and(|own| !own.assumed || present) || removed.contains(&usual.criterion);
                if !kept {
                    let importance = own.map_or(usual.importance, |own| own.importance);
                    // Whether the trade may come at all is no matter of taste, and follows from the industry.
                    let entry = usual.criterion == Criterion::IndustryAllowed;
                    let requirement = Requirement { importance, hard: entry, assumed: !entry, ..usual };
                    request.put(requirement);
                }
            }
        });
    }
}

/// What is for as much as all of the area, or of no area at all, is for all of it.
fn fit_parts(request: &mut Request) {
    let most = request.requirement(Criterion::PlantArea).and_then(|one| one.levels.as_typed());
    let most_m2 = most.map_or(0.0, |(low, _)| low);
    for requirement in &mut request.requirements {
        requirement.for_area_m2 = requirement.for_area_m2.filter(|area_m2| *area_m2 < most_m2);
    }
}

/// The criterion of the main field for the accepted ways in.
fn area_criterion(ways: &[WayIn]) -> Criterion {
    match ways {
        [WayIn::Land] => Criterion::LandArea,
        [WayIn::Workspace] => Criterion::OfficeArea,
        _ => Criterion::PlantArea,
    }
}

/// The area as it starts when the reader types it into the main field: nobody moves into half of what is needed.
pub(super) fn main_area(criterion: Criterion, levels: Levels) -> Requirement {
    Requirement { hard: true, importance: AREA_IMPORTANCE, ..Requirement::wish(criterion, levels) }
}

#[cfg(feature = "web")]
impl yew::Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(State::reduce(Rc::unwrap_or_clone(self), action))
    }
}
