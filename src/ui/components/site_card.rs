//! One site in the list.

use yew::prelude::*;

use super::dotted::dotted;
use super::picture::{self, picture};
use super::score::score;
use super::sureness::HowSureProps;
use crate::catalog::{FactKey, Site, SiteKind, Value};
use crate::engine::{Assessment, Finding, Standing, Verdict};
use crate::request::Criterion;
use crate::text::{Key, Speaker};
use crate::ui::hooks::{focus_in_page, use_words};
use crate::ui::later::Later;
use crate::ui::state::Action;
use crate::ui::words::Words;
use crate::units::Day;

#[derive(Properties, PartialEq)]
pub(super) struct SiteCardProps {
    pub(super) assessment: Assessment,
    pub(super) selected: bool,
    pub(super) kept: bool,
    pub(super) compared: bool,
    pub(super) compare_full: bool,
    pub(super) today: Day,
    /// What stands in the way on the park's side.
    pub(super) in_the_way: Option<&'static str>,
    /// In the card of the first: how sure it is first.
    pub(super) sure: Option<(Later, HowSureProps)>,
    pub(super) act: Callback<Action>,
}

#[component]
pub(super) fn SiteCard(props: &SiteCardProps) -> Html {
    let Some(words) = use_words() else {
        return Html::default();
    };
    let assessment = &props.assessment;
    let Some(site) = words.catalog().site(&assessment.site) else {
        return Html::default();
    };
    let speaker = words.speaker();
    let name = speaker.label(&site.name);
    let id = site.id.clone();
    let on_open = props.act.reform(move |_: MouseEvent| Action::Select(Some(id.clone())));
    let id = site.id.clone();
    let on_compare = props.act.reform(move |_: MouseEvent| Action::ToggleCompare(id.clone()));
    let id = site.id.clone();
    let on_keep = props.act.reform(move |_: MouseEvent| Action::ToggleKeep(id.clone()));
    let standing = standing_class(assessment.standing);
    let (good, bad) = reasons(assessment);
    html! {
        <li class={classes!("card", standing, props.selected.then_some("selected"))} part="card" data-site={site.id.clone()}>
            <span class="card-rank" aria-hidden="true">{ assessment.rank }</span>
            { picture(&words, assessment, props.today) }
            <div class="card-body">
                <h3 class="card-title">
                    <button type="button" class="card-open" aria-current={props.selected.then_some("true")}
                        onclick={on_open}>{ name.clone() }</button>
                    if props.selected {
                        // Who goes by keys need not go through all the other cards.
                        <button type="button" class="skip sr-only" onclick={|event: MouseEvent| focus_in_page(&event, ".why-title")}>
                            { words.t(Key::RoomWhy) }
                        </button>
                    }
                    if site.illustrative {
                        <span class="tag">{ words.t(Key::Illustrative) }</span>
                    }
                    if site.revived {
                        <span class="tag revived">{ words.t(Key::Revived) }</span>
                    }
                </h3>
                <p class="card-meta">{ meta(&words, site, assessment, props.today) }</p>
                <ul class="reasons">
                    if !assessment.findings.is_empty() {
                        <li class={classes!("reason", "standing", standing)}>{ speaker.standing(assessment.standing) }</li>
                    }
                    if let Some(said) = props.in_the_way {
                        <li class="reason bad barred">{ said }</li>
                    }
                    { for good.into_iter().map(|finding| reason(&speaker, finding, "good")) }
                    if let Some((finding, class)) = bad {
                        { reason(&speaker, finding, class) }
                    }
                </ul>
            </div>
            <div class="card-figures">
                { score(&words, assessment.score, !assessment.findings.is_empty()) }
                <span class="card-cost">
                    { assessment.yearly_cost.as_ref().map_or_else(|| words.t(Key::CostUnknown).to_owned(), |cost| speaker.cost(cost)) }
                </span>
                <button type="button" class="compare-toggle keep" aria-pressed={props.kept.to_string()}
                    aria-label={speaker.labelled(words.t(Key::Keep), &name)} onclick={on_keep}>
                    { words.t(if props.kept { Key::Kept } else { Key::Keep }) }
                </button>
                <button type="button" class="compare-toggle" aria-pressed={props.compared.to_string()}
                    aria-label={speaker.labelled(words.t(Key::CompareAdd), &name)}
                    disabled={props.compare_full && !props.compared} onclick={on_compare}>
                    { words.t(if props.compared { Key::Compared } else { Key::CompareAdd }) }
                </button>
            </div>
            if let Some((later, sure)) = &props.sure {
                { later.show_if_here(|views| (views.how_sure)(sure.clone())) }
            }
        </li>
    }
}

/// The class of a card by its standing.
pub(super) fn standing_class(standing: Standing) -> &'static str {
    match standing {
        Standing::Fits => "fits",
        Standing::Conditional => "conditional",
        Standing::Misses => "misses",
    }
}

pub(super) fn reason(speaker: &Speaker<'_>, finding: &Finding, class: &'static str) -> Html {
    html! { <li class={classes!("reason", class)}>{ speaker.reason(finding) }</li> }
}

/// The two strongest reasons; and the weakest point: what is missed, else what costs most, else what is open.
pub(super) fn reasons(assessment: &Assessment) -> (Vec<&Finding>, Option<(&Finding, &'static str)>) {
    let weak = assessment.weak_point();
    let good = assessment.strongest();
    let good = good.into_iter().filter(|finding| weak.is_none_or(|weak| weak.criterion != finding.criterion));
    let class = |finding: &Finding| match finding.verdict {
        Verdict::FallsShort { .. } => "bad",
        Verdict::CanBeMet { .. } | Verdict::Unknown => "open",
        Verdict::Meets { .. } => "plain",
    };
    (good.take(2).collect(), weak.map(|finding| (finding, class(finding))))
}

/// Where it lies and its main figures.
fn meta(words: &Words, site: &Site, assessment: &Assessment, today: Day) -> Html {
    let speaker = words.speaker();
    let catalog = words.catalog();
    let mut parts: Vec<String> =
        catalog.sub_park(&site.sub_park).map(|sub_park| speaker.label(&sub_park.short_name)).into_iter().collect();
    parts.extend(assessment.used_area_m2.map(|used| {
        let said = speaker.amount(Criterion::PlantArea, used);
        match picture::number(words, site, FactKey::Area, today).filter(|vacant| used < *vacant) {
            // 12,000 m² / 16,800 m²: a part of what is vacant.
            Some(vacant) => format!("{said} / {}", speaker.amount(Criterion::PlantArea, vacant)),
            None => said,
        }
    }));
    let figures: &[(FactKey, Criterion)] = match site.kind {
        SiteKind::PlantUnit => &[
            (FactKey::ClearHeight, Criterion::ClearHeight),
            (FactKey::FloorLoad, Criterion::FloorLoad),
            (FactKey::Crane, Criterion::Crane),
        ],
        SiteKind::Parcel => &[(FactKey::LandClass, Criterion::LandClass), (FactKey::LandPrice, Criterion::LandPrice)],
        SiteKind::Workspace => &[(FactKey::Desks, Criterion::Desks), (FactKey::Rent, Criterion::Rent)],
    };
    for (key, criterion) in figures {
        match words.park().0.value(&site.id, *key, today) {
            // A crane of 0 t is no crane: nothing to show off.
            Some(Value::Number(0.0)) | None => {}
            Some(value) => {
                parts.push(format!("{} {}", speaker.criterion(*criterion), speaker.value(*criterion, value)))
            }
        }
    }
    dotted(parts)
}
