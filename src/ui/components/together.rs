//! Where no unit alone will do: units that together do, and coming in stages.

use std::rc::Rc;

use yew::prelude::*;

use super::contributions::contributions;
use super::findings::findings;
use super::questions::questions;
use super::score::score;
use super::site_card::{reason, reasons, standing_class};
use super::stacks::stacks;
use crate::engine::{Arrangement, Assessment, Combination, Combinations, Plan, Plans};
use crate::request::{Criterion, Request};
use crate::text::{Key, ViewKey};
use crate::ui::hooks::{use_after_paint, use_words};
use crate::ui::state::{Action, Park};
use crate::ui::words::Words;
use crate::units::Day;

/// Cards that are shown at first.
const SHOWN_FIRST: usize = 3;

#[derive(Properties, PartialEq)]
pub(in crate::ui) struct TogetherProps {
    pub(in crate::ui) park: Park,
    pub(in crate::ui) request: Rc<Request>,
    pub(in crate::ui) today: Day,
    /// Some site does alone.
    pub(in crate::ui) alone: bool,
    /// Few sites fit, so several together are worth a look.
    pub(in crate::ui) few: bool,
    pub(in crate::ui) act: Callback<Action>,
}

/// Several units together, and coming in stages, as a view.
pub(in crate::ui) fn together(props: TogetherProps) -> Html {
    html! { <Together ..props /> }
}

/// Combinations where few units do alone; plans where stages are asked, or where few sites do.
#[component]
fn Together(props: &TogetherProps) -> Html {
    let all = use_state(|| false);
    let copied = use_state(|| None::<(String, bool)>);
    let asked = (props.park.clone(), Rc::clone(&props.request), props.today, props.few);
    let found = use_after_paint(asked, |(park, request, today, few)| {
        let combinations = if *few { park.0.combine(request, *today) } else { None };
        (combinations, park.0.plan(request, *today))
    });
    let (Some(words), Some(found)) = (use_words(), found) else {
        return Html::default();
    };
    let (combinations, plans) = found.as_ref();
    let on_all = {
        let all = all.clone();
        Callback::from(move |_: MouseEvent| all.set(!*all))
    };
    let telling = Telling { words: &words, props, copied: &copied };
    html! {
        <>
            if let Some(combinations) = combinations.as_ref().filter(|_| props.few) {
                { sets(&telling, combinations, *all, &on_all) }
            }
            if let Some(plans) = plans.as_ref() {
                { staged(&telling, plans) }
            }
        </>
    }
}

/// What every card is told with.
struct Telling<'a> {
    words: &'a Words,
    props: &'a TogetherProps,
    /// The letter that was to be copied last, and whether it was.
    copied: &'a UseStateHandle<Option<(String, bool)>>,
}

impl Telling<'_> {
    /// Why it stands so and what to ask the park, as of a single site.
    fn in_full(&self, name: &str, assessment: &Assessment) -> Html {
        html! {
            <>
                { findings(self.words, assessment) }
                { contributions(self.words, assessment) }
                { questions(self.words, &self.props.request, assessment, None, name, self.copied) }
            </>
        }
    }
}

/// Each set once, where its units lie closest; the cheapest first.
fn distinct(combinations: &Combinations) -> Vec<(Arrangement, &Combination)> {
    let mut sets: Vec<(Arrangement, &Combination)> = Vec::new();
    for front in &combinations.fronts {
        for combination in &front.combinations {
            if !sets.iter().any(|(_, known)| known.assessment.site == combination.assessment.site) {
                sets.push((front.arrangement, combination));
            }
        }
    }
    sets
}

/// What speaks for a set among the others: cheapest, fewest units, least surplus, closest together.
fn merits(sets: &[(Arrangement, &Combination)], place: usize) -> Vec<ViewKey> {
    let cost = |set: &Combination| set.assessment.yearly_cost.as_ref().map_or(f64::INFINITY, |cost| cost.yuan_per_year);
    let (_, own) = sets[place];
    let least = |of: &dyn Fn(&Combination) -> f64| {
        let best = sets.iter().map(|(_, set)| of(set)).fold(f64::INFINITY, f64::min);
        best.is_finite() && of(own) <= best
    };
    let mut merits = Vec::new();
    if least(&cost) {
        merits.push(ViewKey::CombinationCheapest);
    }
    if least(&|set| set.units.len() as f64) {
        merits.push(ViewKey::CombinationFewest);
    }
    if least(&|set| set.surplus_m2) {
        merits.push(ViewKey::CombinationTightest);
    }
    merits
}

fn sets(telling: &Telling<'_>, combinations: &Combinations, all: bool, on_all: &Callback<MouseEvent>) -> Html {
    let Telling { words, props, .. } = telling;
    let speaker = words.speaker();
    let sets = distinct(combinations);
    if sets.is_empty() {
        return Html::default();
    }
    let mut order: Vec<(usize, Vec<ViewKey>)> = (0..sets.len()).map(|place| (place, merits(&sets, place))).collect();
    // Those with a merit go before, the others stand in the order of how close their units lie.
    crate::order::sort_by(&mut order, |(_, a), (_, b)| b.len().cmp(&a.len()));
    let shown = if all { order.len() } else { SHOWN_FIRST };
    let complete = combinations.fronts.iter().all(|front| front.complete);
    let count = u32::try_from(sets.len()).unwrap_or(u32::MAX);
    html! {
        <section class="together" aria-label={words.t(ViewKey::TogetherTitle)}>
            <h3>{ speaker.combinations(count, combinations.least_m2, props.alone) }</h3>
            if !complete {
                <p class="quiet">{ words.t(ViewKey::BestFound) }</p>
            }
            <ol class="sets">
                { for order.iter().take(shown).map(|(place, merits)| {
                    let (arrangement, set) = sets[*place];
                    card(telling, set, arrangement, merits)
                }) }
            </ol>
            if order.len() > SHOWN_FIRST {
                <button type="button" class="more" onclick={on_all.clone()}>
                    { if all { words.t(ViewKey::ShowLess) } else { words.t(Key::ShowMore) } }
                </button>
            }
        </section>
    }
}

fn card(telling: &Telling<'_>, set: &Combination, arrangement: Arrangement, merits: &[ViewKey]) -> Html {
    let Telling { words, props, .. } = telling;
    let speaker = words.speaker();
    let name = speaker.combination_name(set);
    let assessment = &set.assessment;
    let standing = standing_class(assessment.standing);
    let (good, bad) = reasons(assessment);
    let made_up = set.units.iter().any(|unit| words.catalog().site(&unit.site).is_some_and(|site| site.illustrative));
    html! {
        <li key={assessment.site.clone()} class={classes!("card", "combination", standing)} data-site={assessment.site.clone()}>
            <span class="card-rank" aria-hidden="true">{ "+" }</span>
            { stacks(words, set) }
            <div class="card-body">
                <h4 class="card-title">
                    { name.clone() }
                    if made_up {
                        <span class="tag">{ words.t(Key::Illustrative) }</span>
                    }
                </h4>
                <p class="card-meta">{ speaker.combination_parts(set, arrangement) }</p>
                <ul class="reasons">
                    <li class={classes!("reason", "standing", standing)}>{ speaker.standing(assessment.standing) }</li>
                    { for merits.iter().map(|merit| html! { <li class="reason good">{ words.t(*merit) }</li> }) }
                    { for good.into_iter().take(1).map(|finding| reason(&speaker, finding, "good")) }
                    if let Some((finding, class)) = bad {
                        { reason(&speaker, finding, class) }
                    }
                </ul>
            </div>
            <div class="card-figures">
                { score(words, assessment.score, !assessment.findings.is_empty()) }
                <span class="card-cost">
                    { assessment.yearly_cost.as_ref().map_or_else(|| words.t(Key::CostUnknown).to_owned(), |cost| speaker.cost(cost)) }
                </span>
            </div>
            <details class="units">
                <summary>{ words.t(ViewKey::UnitByUnit) }</summary>
                <ul class="unit-list">
                    { for set.units.iter().map(|unit| {
                        let mut alone = (*props.request).clone();
                        alone.requirements.retain(|one| one.criterion != Criterion::PlantArea);
                        let verdicts = props.park.0.assess(&alone, &unit.site, props.today);
                        let id = unit.site.clone();
                        let on_open = props.act.reform(move |_: MouseEvent| Action::Select(Some(id.clone())));
                        html! {
                            <li>
                                <button type="button" class="text-button" onclick={on_open}>{ speaker.site_name(&unit.site) }</button>
                                <span class="quiet">{ speaker.taken(unit) }</span>
                                if let Some(holds) = speaker.holds(unit) {
                                    <span class="tag">{ holds }</span>
                                }
                                if let Some(assessment) = verdicts {
                                    <span class="quiet">{ speaker.verdicts(&assessment) }</span>
                                }
                            </li>
                        }
                    }) }
                </ul>
                { telling.in_full(&name, assessment) }
            </details>
        </li>
    }
}

fn staged(telling: &Telling<'_>, plans: &Plans) -> Html {
    let Telling { words, props, .. } = telling;
    let speaker = words.speaker();
    // A temporary plant is an idea of ours: it is told where few sites do alone.
    if plans.temporary && (props.alone || plans.plans.is_empty()) {
        return Html::default();
    }
    let count = u32::try_from(plans.plans.len()).unwrap_or(u32::MAX);
    html! {
        <section class="together plans" aria-label={words.t(ViewKey::PlansTitle)}>
            <h3>{ speaker.plans(count, plans.temporary) }</h3>
            if !plans.complete {
                <p class="quiet">{ words.t(ViewKey::BestFound) }</p>
            }
            <ol class="sets">
                { for plans.plans.iter().take(SHOWN_FIRST).map(|plan| plan_card(telling, plan, plans.from)) }
            </ol>
        </section>
    }
}

fn plan_card(telling: &Telling<'_>, plan: &Plan, from: Day) -> Html {
    let Telling { words, props, .. } = telling;
    let speaker = words.speaker();
    let standing = standing_class(plan.standing);
    let (start, _, _) = from.parts();
    html! {
        <li class={classes!("card", "plan", standing)}>
            <span class="card-rank" aria-hidden="true">{ "→" }</span>
            <div class="card-body">
                <ol class="steps-of-plan">
                    { for plan.steps.iter().map(|step| {
                        let site = step.assessment.as_ref().map(|assessment| assessment.site.clone());
                        let on_open = props.act.reform(move |_: MouseEvent| Action::Select(site.clone()));
                        html! {
                            <li>
                                <span class="quiet">{ speaker.step_days(step) }</span>
                                if step.assessment.is_some() {
                                    <button type="button" class="text-button" onclick={on_open}>{ speaker.step_site(step) }</button>
                                } else {
                                    <span>{ speaker.step_site(step) }</span>
                                }
                            </li>
                        }
                    }) }
                </ol>
                <ul class="reasons">
                    <li class={classes!("reason", "standing", standing)}>{ speaker.standing(plan.standing) }</li>
                    { for plan.steps.iter().filter_map(|step| step.assessment.as_ref()).filter_map(|assessment| {
                        let (_, bad) = reasons(assessment);
                        bad.map(|(finding, class)| reason(&speaker, finding, class))
                    }) }
                </ul>
            </div>
            <div class="card-figures">
                { score(words, plan.score, true) }
                <span class="card-cost">{ speaker.plan_cost(plan).unwrap_or_else(|| words.t(Key::CostUnknown).to_owned()) }</span>
            </div>
            <details class="units">
                <summary>{ words.t(ViewKey::StageByStage) }</summary>
                { for plan.steps.iter().filter_map(|step| {
                    let assessment = step.assessment.as_ref()?;
                    Some(html! { <><h4>{ speaker.step_site(step) }</h4>{ telling.in_full(&speaker.step_site(step), assessment) }</> })
                }) }
                if let Some(cost) = &plan.cost {
                    <table class="cash">
                        <caption>{ words.t(ViewKey::CashByYear) }</caption>
                        <tbody>
                            { for cost.yuan_by_year.iter().enumerate().filter(|(_, yuan)| **yuan != 0.0).map(|(year, yuan)| html! {
                                <tr>
                                    <th scope="row">
                                        { if year == 0 { words.t(ViewKey::AtStart).to_owned() } else { year_name(start, year) } }
                                    </th>
                                    <td>{ speaker.money(*yuan) }</td>
                                </tr>
                            }) }
                        </tbody>
                    </table>
                }
            </details>
        </li>
    }
}

/// The year of a plan, by the calendar years in which it begins and ends.
fn year_name(start: i16, year: usize) -> String {
    let first = i64::from(start) + year as i64 - 1;
    format!("{first}/{:02}", (first + 1) % 100)
}
