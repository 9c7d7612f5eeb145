//! The middle room: the sentence, then the ranked list, the map, cost against fit or the comparison.

use std::rc::Rc;

use yew::prelude::*;

use super::assign::AssignProps;
use super::concessions::ConcessionsProps;
use super::examples::examples;
use super::frontier::FrontierProps;
use super::site_card::SiteCard;
use super::sureness::HowSureProps;
use super::together::TogetherProps;
use crate::catalog::Language;
use crate::engine::{Assessment, MatchResult};
use crate::text::{Key, SummaryPart};
use crate::ui::hooks::{Same, Stands};
use crate::ui::later::Later;
use crate::ui::place::View;
use crate::ui::state::{Action, COMPARE_MOST, State};
use crate::ui::words::Words;
use crate::units::Day;

/// Where fewer sites fit than this, several together may serve better.
const FEW: u32 = 3;

/// As many sites as a desk shows without scrolling.
const ON_SCREEN: usize = 5;

/// What the middle room shows.
pub(in crate::ui) struct Seen<'a> {
    pub(in crate::ui) state: &'a State,
    pub(in crate::ui) result: &'a Rc<MatchResult>,
    pub(in crate::ui) selected: Option<&'a str>,
    pub(in crate::ui) today: Day,
    pub(in crate::ui) later: &'a Later,
    pub(in crate::ui) stands: Stands,
    /// Whether the page may read and write the address.
    pub(in crate::ui) hash: bool,
    /// Whether the host says that the page stands at a fair.
    pub(in crate::ui) kiosk: bool,
    pub(in crate::ui) language: Language,
    /// How often in a row a language that was chosen could not be fetched.
    pub(in crate::ui) languages_missed: u32,
    pub(in crate::ui) on_language: &'a Callback<Language>,
    pub(in crate::ui) act: &'a Callback<Action>,
}

/// The sentence first, then what the reader chose to see.
pub(in crate::ui) fn see_room(words: &Words, seen: &Seen<'_>) -> Html {
    let Seen { state, result, later, act, .. } = seen;
    if seen.stands == Stands::FirstRoom {
        return html! { <section class="room see" part="see" aria-label={words.t(Key::RoomSee)}></section> };
    }
    let speaker = words.speaker();
    let asks = state.asks();
    let view = |view: View, key: Key, count: Option<usize>| {
        let on_show = act.reform(move |_: MouseEvent| Action::Show(view));
        html! {
            <button type="button" class="view" aria-pressed={(state.view == view).to_string()} onclick={on_show}>
                { words.t(key) }
                if let Some(count) = count.filter(|count| *count > 0) {
                    <span class="view-count">{ count }</span>
                }
            </button>
        }
    };
    let shown = match state.view {
        View::List => list(words, seen),
        View::Map => later.show(words, |views| (views.schematic)(words, seen)),
        View::Compare => later.show(words, |views| (views.compare)(words, seen)),
        View::Shortlist => later.show(words, |views| (views.shortlist)(words, seen)),
        View::Chain => later.show(words, |views| (views.chain)(state.request.project.industry, (*act).clone())),
        View::Frontier => later.show(words, |views| {
            (views.frontier)(FrontierProps {
                park: state.park.clone(),
                request: Rc::clone(&state.request),
                today: seen.today,
                selected: seen.selected.map(|site| AttrValue::from(site.to_owned())),
                act: (*act).clone(),
            })
        }),
    };
    html! {
        <section class="room see" part="see" aria-label={words.t(Key::RoomSee)}>
            <p class="sr-only" role="status" aria-live="polite">{ speaker.live_announcement(result) }</p>
            if !state.refused.is_empty() {
                { later.show(words, |views| (views.problem_list)(words, &state.refused, act)) }
            }
            if asks {
                <h2 class="summary" part="summary">
                    { for speaker.summary_parts(result).into_iter().map(|part| match part {
                        SummaryPart::Number(number) => html! { <strong class="summary-number">{ number }</strong> },
                        SummaryPart::Text(text) => html! { <>{ text }</> },
                    }) }
                </h2>
            } else {
                { examples(words, act) }
            }
            <div class="see-tools">
                <div class="views" role="group" aria-label={words.t(Key::ViewSwitch)}>
                    { view(View::List, Key::ViewList, None) }
                    { view(View::Map, Key::ViewMap, None) }
                    { view(View::Frontier, Key::ViewFrontier, None) }
                    { view(View::Compare, Key::ViewCompare, Some(state.compared.len())) }
                    { view(View::Shortlist, Key::ViewShortlist, Some(state.kept.len())) }
                    { view(View::Chain, Key::ViewChain, None) }
                </div>
                if let Some(id) = &state.sub_park {
                    { later.show_if_here(|views| (views.only_sub_park)(words, id, act)) }
                }
                if let Some(others) = speaker.other_kinds(&result.counts) {
                    <span class="quiet others">{ others }</span>
                }
            </div>
            { later.show_if_here(|views| (views.shelf)(words, seen)) }
            // One child, however many they are, so that what stands beside them stays what it is.
            <>{ for result.notes.iter().map(|note| html! { <p class="note">{ speaker.note(*note) }</p> }) }</>
            if state.before_concession.is_some() {
                { later.show_if_here(|views| (views.moved_limits)(words, act)) }
            }
            { shown }
            { later.show_if_here(|views| (views.assign)(AssignProps {
                leads: Rc::clone(&state.leads),
                asked: asks.then(|| Rc::clone(&state.request)),
                today: seen.today,
                act: (*act).clone(),
            })) }
            if seen.stands == Stands::Whole {
                <footer class="foot">
                    <p class="quiet">{ words.t(Key::FooterIllustrative) }</p>
                    { later.show_if_here(|views| (views.open_catalog)((*act).clone())) }
                </footer>
            }
        </section>
    }
}

/// The ranked list; above it, where nothing fits, what shuts the sites out.
fn list(words: &Words, seen: &Seen<'_>) -> Html {
    let Seen { state, result, selected, today, later, act, .. } = seen;
    let catalog = words.catalog();
    let in_place = |assessment: &&Assessment| match &state.sub_park {
        Some(only) => catalog.site(&assessment.site).is_some_and(|site| site.sub_park == *only),
        None => true,
    };
    let listed: Vec<&Assessment> = result.matches.iter().filter(in_place).collect();
    let shown = if seen.stands == Stands::Whole { state.listed } else { ON_SCREEN };
    let more = listed.len().saturating_sub(shown);
    let on_more = act.reform(|_: MouseEvent| Action::ListMore);
    let nothing_fits = result.counts.fits + result.counts.conditional == 0 && result.counts.candidates > 0;
    let on_page: Vec<&str> = listed.iter().take(shown).map(|one| one.site.as_str()).collect();
    let barred = later.here().map(|views| (views.barred)(words, &state.request, *today, &on_page));
    let in_the_way =
        |site: &String| barred.as_ref().filter(|barred| barred.sites.contains(site)).map(|barred| barred.said);
    let sure = || {
        let (request, result) = (Rc::clone(&state.request), Same(Rc::clone(result)));
        ((*later).clone(), HowSureProps { request, result })
    };
    html! {
        <>
            if result.counts.fits == 0 && !result.shut_out.is_empty() {
                { later.show_if_here(|views| (views.shut_out)(words, seen)) }
            }
            if result.counts.misses > 0 {
                { later.show_if_here(|views| (views.concessions)(ConcessionsProps {
                    park: state.park.clone(),
                    request: Rc::clone(&state.request),
                    today: *today,
                    act: (*act).clone(),
                })) }
            }
            if result.counts.fits < FEW || !state.request.phases.is_empty() {
                { later.show_if_here(|views| (views.together)(TogetherProps {
                    park: state.park.clone(),
                    request: Rc::clone(&state.request),
                    today: *today,
                    alone: result.counts.fits + result.counts.conditional > 0,
                    few: result.counts.fits < FEW,
                    act: (*act).clone(),
                })) }
            }
            if nothing_fits {
                <h3 class="nearest">{ words.t(Key::ByScore) }</h3>
            }
            if listed.is_empty() {
                <p class="empty">{ words.t(Key::NoSitesHere) }</p>
            }
            if let Some(note) = barred.as_ref().and_then(|barred| barred.note) {
                <p class="note">{ note }</p>
            }
            <ol class="cards">
                { for listed.into_iter().take(shown).map(|assessment| html! {
                    <SiteCard key={assessment.site.clone()} assessment={assessment.clone()}
                        selected={*selected == Some(assessment.site.as_str())}
                        kept={state.kept.iter().any(|kept| kept.site == assessment.site)}
                        compared={state.compared.contains(&assessment.site)}
                        compare_full={state.compared.len() >= COMPARE_MOST} today={*today}
                        in_the_way={in_the_way(&assessment.site)}
                        sure={(assessment.rank == 1 && state.asks() && !nothing_fits).then(sure)}
                        act={(*act).clone()} />
                }) }
            </ol>
            if more > 0 && seen.stands == Stands::Whole {
                <button type="button" class="more" onclick={on_more}>{ words.t(Key::ShowMore) }</button>
            }
        </>
    }
}
