//! Undo and redo, step by step.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::rc::Rc;

use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use super::place::View;
use super::project::ProjectField;
use super::state::{Action, Park, State, main_area};
use crate::catalog::WayIn;
use crate::engine::Matcher;
use crate::industry::IndustryCode;
use crate::request::{Criterion, Levels, Request, Requirement};

fn start() -> State {
    let catalog = include_str!("../../www/catalogs/hengyang.json");
    State::new(Park(Rc::new(Matcher::open(catalog).unwrap())))
}

fn after(actions: impl IntoIterator<Item = Action>) -> State {
    actions.into_iter().fold(start(), State::reduce)
}

fn level(criterion: Criterion, typed: f64) -> Requirement {
    let levels = Levels::from_typed(criterion, typed, None).unwrap();
    if criterion == Criterion::PlantArea { main_area(criterion, levels) } else { Requirement::wish(criterion, levels) }
}

fn types(criterion: Criterion, typed: f64) -> Action {
    Action::SetRequirement(level(criterion, typed))
}

fn typed(state: &State, criterion: Criterion) -> Option<f64> {
    state.request.requirement(criterion)?.levels.as_typed().map(|(low, _)| low)
}

#[test]
fn keystrokes_in_one_field_are_one_step() {
    let area = Criterion::PlantArea;
    let state = after([8.0, 80.0, 800.0, 8000.0].map(|number| types(area, number)));
    assert_eq!(typed(&state, area), Some(8000.0));
    let state = state.reduce(Action::Undo);
    assert_eq!(typed(&state, area), None);
    assert_eq!(state.history.undoes(), None);
    assert_eq!(typed(&state.reduce(Action::Redo), area), Some(8000.0));
}

#[test]
fn a_field_that_is_emptied_and_typed_again_is_one_step_more() {
    let area = Criterion::PlantArea;
    let typing = [types(area, 8000.0), Action::Settle, types(area, 800.0), Action::Remove(area), types(area, 9000.0)];
    let state = after(typing).reduce(Action::Undo);
    assert_eq!(typed(&state, area), Some(8000.0));
    assert_eq!(typed(&state.reduce(Action::Undo), area), None);
}

#[test]
fn what_is_typed_and_taken_back_by_hand_is_no_step() {
    let area = Criterion::PlantArea;
    let state = after([types(area, 8.0), Action::Remove(area)]);
    assert_eq!((state.history.undoes(), state.history.redoes()), (None, None));
}

#[test]
fn what_is_typed_once_more_after_that_is_a_step() {
    let area = Criterion::PlantArea;
    let state = after([types(area, 8.0), Action::Remove(area), types(area, 9.0), Action::Undo]);
    assert_eq!(typed(&state, area), None);
}

#[test]
fn a_field_that_was_left_and_entered_again_makes_another_step() {
    let height = Criterion::ClearHeight;
    let state = after([types(height, 8.0), Action::Settle, types(height, 9.0)]).reduce(Action::Undo);
    assert_eq!(typed(&state, height), Some(8.0));
}

#[test]
fn must_and_wish_are_a_step_for_each_press() {
    let height = Criterion::ClearHeight;
    let press = |hard| Action::SetRequirement(Requirement { hard, ..level(height, 8.0) });
    let state = after([types(height, 8.0), press(true), press(false), press(true)]).reduce(Action::Undo);
    assert_eq!(state.request.requirement(height).map(|one| one.hard), Some(false));
    let state = state.reduce(Action::Undo).reduce(Action::Undo);
    assert_eq!(typed(&state, height), Some(8.0));
}

#[test]
fn a_requirement_that_is_removed_by_mistake_comes_back_with_its_importance() {
    let height = Criterion::ClearHeight;
    let own = Requirement { importance: 85.0, hard: true, ..level(height, 8.5) };
    let state = after([Action::SetRequirement(own.clone()), Action::Settle, Action::Remove(height), Action::Undo]);
    assert_eq!(state.request.requirement(height), Some(&own));
}

#[test]
fn a_yes_that_is_added_and_removed_at_once_are_two_steps() {
    let wish = Action::SetRequirement(Requirement::wish(Criterion::WholeBuilding, Levels::Yes));
    let state = after([wish, Action::Remove(Criterion::WholeBuilding), Action::Undo]);
    assert!(state.request.requirement(Criterion::WholeBuilding).is_some());
}

#[test]
fn clearing_by_mistake_loses_nothing() {
    let industry = "3516".parse().ok();
    let asked = after([
        Action::SetIndustry(industry),
        types(Criterion::PlantArea, 12000.0),
        Action::ToggleCompare("none-such".to_owned()),
        Action::Show(View::Map),
    ]);
    let request = Rc::clone(&asked.request);
    let cleared = asked.reduce(Action::Clear);
    assert!(cleared.request.requirements.is_empty() && cleared.compared.is_empty());
    assert_eq!(cleared.reduce(Action::Undo).request, request);
}

#[test]
fn a_shortlist_that_is_cleared_by_mistake_comes_back_with_its_notes() {
    let keep = Action::ToggleKeep("bsz-3-1a".to_owned());
    let note = |text: &str| Action::Note("bsz-3-1a".to_owned(), text.to_owned());
    let state = after([keep, note("a"), note("as"), note("ask"), Action::Settle, Action::ClearKept, Action::Undo]);
    assert_eq!(state.kept.iter().map(|kept| kept.note.as_str()).collect::<Vec<_>>(), ["ask"]);
    // The note was one step.
    let state = state.reduce(Action::Undo);
    assert_eq!(state.kept.iter().map(|kept| kept.note.as_str()).collect::<Vec<_>>(), [""]);
}

#[test]
fn what_the_host_asks_instead_can_be_taken_back() {
    let state = after([types(Criterion::PlantArea, 8000.0), Action::Load(Rc::<Request>::default()), Action::Undo]);
    assert_eq!(typed(&state, Criterion::PlantArea), Some(8000.0));
}

#[test]
fn a_new_step_after_an_undo_ends_what_could_be_redone() {
    let state = after([types(Criterion::PlantArea, 8000.0), Action::Undo, Action::ToggleWay(WayIn::Rent)]);
    assert_eq!(state.history.redoes(), None);
    assert_eq!(state.reduce(Action::Redo).request.ways_in, [WayIn::Rent]);
}

#[test]
fn what_only_turns_the_page_is_no_step() {
    let state = after([Action::Show(View::Map), Action::ListMore, Action::Select(None), Action::Settle]);
    assert_eq!(state.history.undoes(), None);
}

#[test]
fn memory_stays_small_however_long_someone_works() {
    let ways = (0..1000).map(|_| Action::ToggleWay(WayIn::Rent));
    let mut state = after(ways);
    let mut steps = 0;
    while state.history.undoes().is_some() {
        state = state.reduce(Action::Undo);
        steps += 1;
    }
    assert_eq!(steps, 100);
}

fn action() -> impl Strategy<Value = Action> {
    let criterion = prop_oneof![Just(Criterion::ClearHeight), Just(Criterion::PlantArea), Just(Criterion::Power)];
    prop_oneof![
        (criterion.clone(), 3_u32..9).prop_map(|(criterion, typed)| types(criterion, f64::from(typed))),
        criterion.prop_map(Action::Remove),
        Just(Action::Settle),
        Just(Action::ConfirmAll),
        Just(Action::Clear),
        Just(Action::NotSure),
        Just(Action::ToggleWay(WayIn::Land)),
        Just(Action::SetIndustry("38".parse::<IndustryCode>().ok())),
        (0_u32..4).prop_map(|staff| Action::SetProject(ProjectField::Staff, Some(f64::from(staff)))),
        Just(Action::Show(View::Compare)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, rng_seed: RngSeed::Fixed(20_261_124), ..ProptestConfig::default() })]

    #[test]
    fn all_steps_undone_and_redone_lead_back_and_forth(actions in proptest::collection::vec(action(), 0..40)) {
        let first = start();
        let last = actions.into_iter().fold(first.clone(), State::reduce);
        let mut state = last.clone();
        while state.history.undoes().is_some() {
            state = state.reduce(Action::Undo);
        }
        prop_assert_eq!(&state.request, &first.request);
        while state.history.redoes().is_some() {
            state = state.reduce(Action::Redo);
        }
        prop_assert_eq!(&state.request, &last.request);
    }
}
