//! How sure the order is: one sentence, and all of it on demand.

use std::rc::Rc;

use yew::prelude::*;

use super::drawing::rect;
use crate::engine::{MatchResult, Note, SiteSureness, StandingSureness, sureness};
use crate::request::Request;
use crate::text::ViewKey;
use crate::ui::hooks::{Same, use_after_paint, use_words};
use crate::ui::words::Words;

/// Sites in the tables; the list below shows them all.
const SHOWN_MOST: usize = 5;

#[derive(Properties, PartialEq, Clone)]
pub(in crate::ui) struct HowSureProps {
    pub(in crate::ui) request: Rc<Request>,
    pub(in crate::ui) result: Same<MatchResult>,
}

/// How sure the order is, as a view.
pub(in crate::ui) fn how_sure(props: HowSureProps) -> Html {
    html! { <HowSure ..props /> }
}

/// Thousands of weightings take longer than a keystroke may, so this follows the list by a moment.
#[component]
fn HowSure(props: &HowSureProps) -> Html {
    let open = use_state(|| false);
    let rests_on = (Rc::clone(&props.request), props.result.clone());
    let found = use_after_paint(rests_on, |(request, result)| sureness(request, &result.0.matches));
    let Some(words) = use_words() else {
        return Html::default();
    };
    let speaker = words.speaker();
    if props.result.0.notes.contains(&Note::NoImportance) {
        return html! { <p class="sure quiet">{ speaker.nothing_weighed() }</p> };
    }
    let Some(found) = found else {
        return Html::default();
    };
    let Some(sentence) = speaker.sureness(&found) else {
        return Html::default();
    };
    let on_toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    html! {
        <section class="sure" aria-label={words.t(ViewKey::HowSure)}>
            <p class="sure-line">
                <span>{ sentence }</span>
                <button type="button" class="text-button" aria-expanded={open.to_string()} onclick={on_toggle}>
                    { words.t(if *open { ViewKey::ShowLess } else { ViewKey::HowSure }) }
                </button>
            </p>
            if *open {
                <div class="sure-full">
                    <p class="quiet">{ words.t(ViewKey::WeightingsMeaning) }</p>
                    { for found.standings.iter().map(|part| in_full(&words, part, found.standings.len() > 1)) }
                </div>
            }
        </section>
    }
}

fn in_full(words: &Words, part: &StandingSureness, several: bool) -> Html {
    let speaker = words.speaker();
    let shown = &part.sites[..part.sites.len().min(SHOWN_MOST)];
    html! {
        <div class="sure-part">
            if several {
                <h3>{ speaker.standing(part.standing) }</h3>
            }
            if part.sites.len() > 1 {
                <p>{ speaker.radius(part) }</p>
                <ul class="sure-rivals">
                    { for shown.iter().skip(1).map(|rival| html! {
                        <li>{ speaker.overtakes(rival) }</li>
                    }) }
                </ul>
                { places(words, shown) }
                { pairs(words, shown) }
            }
        </div>
    }
}

/// How often each site comes in which place: a bar, and the same in figures beside it.
fn places(words: &Words, shown: &[SiteSureness]) -> Html {
    let speaker = words.speaker();
    let count = shown.len();
    let row = |(index, site): (usize, &SiteSureness)| {
        // Sites that no weighting tells apart share the places of the first of them.
        let level = |(other, ahead): (usize, &Option<f64>)| other == index || ahead.is_none();
        let places = &shown[site.ahead.iter().take(count).enumerate().position(level).unwrap_or(index)].ranks;
        let shares: Vec<f64> = places.iter().copied().take(count).collect();
        let later: f64 = places.iter().skip(count).sum();
        let mut x = 0.0;
        let segments = shares.iter().enumerate().map(|(place, share)| {
            let segment = rect(classes!("part", format!("shade-{}", place % 6)), x, 0.0, share * 100.0, 8.0);
            x += share * 100.0;
            segment
        });
        html! {
            <tr>
                <th scope="row">{ format!("{}. {}", index + 1, speaker.site_name(&site.site)) }</th>
                <td class="sure-bar">
                    <svg class="stack" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                        <rect class="bar-ground" x="0" y="0" width="100" height="8" />
                        { for segments }
                    </svg>
                </td>
                { for shares.iter().map(|share| html! { <td>{ speaker.share_of_weightings(*share) }</td> }) }
                <td class="quiet">{ speaker.share_of_weightings(later) }</td>
            </tr>
        }
    };
    html! {
        <div class="sure-scroll" tabindex="0" role="region" aria-label={words.t(ViewKey::RankShares)}>
            <table class="sure-table">
                <caption>{ words.t(ViewKey::RankShares) }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ words.t(ViewKey::ColumnSite) }</th>
                        <td></td>
                        { for (0..count).map(|place| html! {
                            <th scope="col">
                                <svg class="swatch" viewBox="0 0 10 10" aria-hidden="true">
                                    <rect class={format!("shade-{}", place % 6)} width="10" height="10" rx="2" />
                                </svg>
                                { format!("{}.", place + 1) }
                            </th>
                        }) }
                        <th scope="col">{ words.t(ViewKey::ColumnLater) }</th>
                    </tr>
                </thead>
                <tbody>{ for shown.iter().enumerate().map(row) }</tbody>
            </table>
        </div>
    }
}

/// How often the site of a row is ahead of that of a column.
fn pairs(words: &Words, shown: &[SiteSureness]) -> Html {
    let speaker = words.speaker();
    let count = shown.len();
    html! {
        <div class="sure-scroll" tabindex="0" role="region" aria-label={words.t(ViewKey::PairShares)}>
            <table class="sure-table">
                <caption>{ words.t(ViewKey::PairShares) }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ words.t(ViewKey::ColumnSite) }</th>
                        { for (0..count).map(|other| html! { <th scope="col">{ format!("{}.", other + 1) }</th> }) }
                    </tr>
                </thead>
                <tbody>
                    { for shown.iter().enumerate().map(|(index, site)| html! {
                        <tr>
                            <th scope="row">{ format!("{}. {}", index + 1, speaker.site_name(&site.site)) }</th>
                            { for site.ahead.iter().take(count).enumerate().map(|(other, share)| html! {
                                <td class={classes!(share.is_none().then_some("quiet"))}>
                                    { match share {
                                        Some(share) => speaker.share_of_weightings(*share),
                                        None if other == index => "·".to_owned(),
                                        None => "=".to_owned(),
                                    } }
                                </td>
                            }) }
                        </tr>
                    }) }
                </tbody>
            </table>
        </div>
    }
}
