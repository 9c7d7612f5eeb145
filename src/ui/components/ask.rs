//! The left room: what the company needs.

use std::rc::Rc;

use yew::prelude::*;

use super::add_requirement::AddRequirementProps;
use super::area_field::area_field;
use super::industry_picker::IndustryPicker;
use super::project_fields::move_in_field;
use super::requirement_row::requirement_row;
use super::ways_in::ways_in;
use super::weights::WeightsProps;
use crate::engine::MatchResult;
use crate::request::{Criterion, Levels, Requirement, Scale};
use crate::text::Key;
use crate::ui::Lexicon;
use crate::ui::hooks::{Same, use_words};
use crate::ui::later::Later;
use crate::ui::place::Room;
use crate::ui::state::{Action, State};
use crate::ui::words::Words;
use crate::units::Day;

#[derive(Properties, PartialEq)]
pub(in crate::ui) struct AskRoomProps {
    pub(in crate::ui) state: Rc<State>,
    pub(in crate::ui) result: Same<MatchResult>,
    pub(in crate::ui) later: Later,
    pub(in crate::ui) lexicon: Lexicon,
    pub(in crate::ui) today: Day,
    pub(in crate::ui) act: Callback<Action>,
}

#[component]
pub(in crate::ui) fn AskRoom(props: &AskRoomProps) -> Html {
    // Rows that were added and still wait for their level.
    let waiting = use_state(Vec::<Criterion>::new);
    // Whether the reader describes the present plant instead of saying what is needed.
    let by_plant = use_state(|| None::<bool>);
    let Some(words) = use_words() else {
        return Html::default();
    };
    let request = &props.state.request;
    let area = props.state.area_criterion();
    let on_add = {
        let (waiting, act) = (waiting.clone(), props.act.clone());
        Callback::from(move |criterion: Criterion| match criterion.scale() {
            Scale::Yes => act.emit(Action::SetRequirement(Requirement::wish(criterion, Levels::Yes))),
            Scale::AtLeast(..) | Scale::AtMost(..) | Scale::Around(..) | Scale::Class(_) => {
                let mut rows = (*waiting).clone();
                rows.push(criterion);
                waiting.set(rows);
            }
        })
    };
    let on_drop = {
        let waiting = waiting.clone();
        Callback::from(move |criterion: Criterion| {
            waiting.set(waiting.iter().copied().filter(|one| *one != criterion).collect());
        })
    };
    let by_plant_now = by_plant.unwrap_or(!request.present_plant.is_empty());
    let shown = |criterion: &Criterion| {
        // The area has a field of its own, but where the present plant is described.
        (*criterion != area || by_plant_now)
            && (request.requirement(*criterion).is_some() || waiting.contains(criterion))
    };
    let rows: Vec<Criterion> = Criterion::ALL.iter().copied().filter(shown).collect();
    let mut asked = rows.clone();
    if !by_plant_now {
        asked.push(area);
    }
    let divisible = request.requirement(Criterion::PlantArea).is_some();
    let assumed = request.requirements.iter().any(|requirement| requirement.assumed);
    let on_confirm_all = props.act.reform(|_: MouseEvent| Action::ConfirmAll);
    let on_by_plant = {
        let by_plant = by_plant.clone();
        Callback::from(move |chosen: bool| by_plant.set(Some(chosen)))
    };
    let unsure = request.ways_in.is_empty() && request.requirement(area).is_some();
    let taken_as = || props.later.show_in_its_line(|views| (views.taken_as)(&words, &props.act));
    let taken_as = if unsure { taken_as() } else { Html::default() };
    let on_see = props.act.reform(|_: MouseEvent| Action::Enter(Room::See));
    html! {
        <section class="room ask" part="ask" aria-label={words.t(Key::RoomAsk)}>
            <div class="panel">
                <IndustryPicker industry={request.project.industry} lexicon={props.lexicon} later={props.later.clone()}
                    on_pick={props.act.reform(Action::SetIndustry)} />
                { ways_in(&words, &request.ways_in, &props.act) }
                { ways_to_ask(&words, by_plant_now, &on_by_plant) }
                if by_plant_now {
                    { props.later.show(&words, |views| (views.present_plant)(&words, request, &props.act)) }
                } else {
                    { area_field(&words, area, request.requirement(area), &props.act, taken_as) }
                }
                <div class="requirements-head">
                    <h2 class="field-label">{ words.t(Key::Requirements) }</h2>
                    if assumed {
                        <span class="quiet dashed-note">{ words.t(Key::AssumedHint) }</span>
                        <button type="button" class="text-button" onclick={on_confirm_all}>
                            { words.t(Key::ConfirmAll) }
                        </button>
                    }
                </div>
                if rows.is_empty() {
                    <p class="quiet">{ words.t(Key::NoRequirementsYet) }</p>
                }
                <ul class="requirements" aria-label={words.t(Key::Requirements)}>
                    { for rows.into_iter().map(|criterion| {
                        let present = request.present(criterion).is_some();
                        requirement_row(&words, criterion, request.requirement(criterion), present, divisible, &props.act, &on_drop)
                    }) }
                </ul>
                // The room for it is kept until it is here.
                <div class="add-requirement">
                    { props.later.show(&words, |views| (views.add_requirement)(AddRequirementProps { asked, on_add })) }
                </div>
                { props.later.show_if_here(|views| (views.weights)(WeightsProps {
                    request: Rc::clone(request),
                    result: props.result.clone(),
                    act: props.act.clone(),
                })) }
                { move_in_field(&words, &request.project, props.today, &props.act) }
                { props.later.show_in_its_line(|views| (views.phases_field)(&words, request, &props.act)) }
                { props.later.show_in_its_line(|views| (views.project_fields)(&words, &request.project, &props.act)) }
                <button type="button" class="primary to-see" onclick={on_see}>{ words.t(Key::ShowAnswer) }</button>
            </div>
        </section>
    }
}

/// Needs as such, or the present plant and how it should change.
fn ways_to_ask(words: &Words, by_plant: bool, on_choose: &Callback<bool>) -> Html {
    let way = |chosen: bool, key: Key| {
        html! {
            <button type="button" class="segment" aria-pressed={(by_plant == chosen).to_string()}
                onclick={on_choose.reform(move |_: MouseEvent| chosen)}>{ words.t(key) }</button>
        }
    };
    html! {
        <div class="segments ways-to-ask" role="group" aria-label={words.t(Key::WaysToAsk)}>
            { way(false, Key::SayNeeds) }
            { way(true, Key::PresentDescribe) }
        </div>
    }
}
