//! What the score is made of, as one stacked bar and its table.

use yew::prelude::*;

use super::drawing::{descending, length, rect};
use super::score::percent;
use crate::engine::{Assessment, Finding};
use crate::text::ViewKey;
use crate::ui::words::Words;

pub(super) fn contributions(words: &Words, assessment: &Assessment) -> Html {
    let speaker = words.speaker();
    let weighed: Vec<&Finding> = assessment.findings.iter().filter(|finding| finding.weight > 0.0).collect();
    if weighed.is_empty() {
        return Html::default();
    }
    let brought: Vec<f64> = weighed.iter().map(|finding| finding.contribution.low).collect();
    let findings: Vec<&Finding> = descending(&brought).into_iter().map(|index| weighed[index]).collect();
    let mut x = 0.0;
    let mut segments = Vec::new();
    for (index, finding) in findings.iter().enumerate() {
        let width = finding.contribution.low * 100.0;
        segments.push(segment(classes!("part", format!("shade-{}", index % 6)), x, width));
        x += width;
    }
    let most = weighed.iter().map(|finding| finding.weight).fold(0.0, f64::max);
    let open = (assessment.score.high - assessment.score.low) * 100.0;
    html! {
        <section class="why-part">
            <h3>{ words.t(ViewKey::Contributions) }</h3>
            <svg class="stack" viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label={words.t(ViewKey::Contributions)}
                aria-describedby="contributions-told">
                <desc id="contributions-told">{ words.t(ViewKey::ContributionHint) }</desc>
                <rect class="bar-ground" x="0" y="0" width="100" height="8" />
                { for segments }
                { segment(classes!("bar-open"), x, open) }
            </svg>
            <p class="quiet">{ words.t(ViewKey::ContributionHint) }</p>
            <table class="contributions">
                <thead class="sr-only">
                    <tr>
                        <th scope="col">{ words.t(ViewKey::ColumnRequirement) }</th>
                        <td></td>
                        <th scope="col">{ words.t(ViewKey::ContributionShare) }</th>
                        <th scope="col">{ words.t(ViewKey::ContributionMost) }</th>
                    </tr>
                </thead>
                <tbody>
                    { for findings.iter().enumerate().map(|(index, finding)| {
                        let (low, high) = (finding.contribution.low, finding.contribution.high);
                        let figure = if high > low {
                            format!("{}–{}", points(&speaker, low), points(&speaker, high))
                        } else {
                            points(&speaker, low)
                        };
                        html! {
                            <tr>
                                <th scope="row">
                                    <svg class="swatch" viewBox="0 0 10 10" aria-hidden="true">
                                        <rect class={format!("shade-{}", index % 6)} width="10" height="10" rx="2" />
                                    </svg>
                                    { speaker.criterion(finding.criterion) }
                                </th>
                                <td class="contribution-cell">{ bar(finding, most) }</td>
                                <td>{ figure }</td>
                                <td class="quiet">{ format!("/ {}", points(&speaker, finding.weight)) }</td>
                            </tr>
                        }
                    }) }
                </tbody>
                <tfoot>
                    <tr>
                        <th scope="row">{ words.t(ViewKey::Score) }</th>
                        <td></td>
                        <td>{ percent(assessment.score.low) }</td>
                        <td class="quiet">{ "/ 100" }</td>
                    </tr>
                </tfoot>
            </table>
        </section>
    }
}

/// What a requirement brings for sure, a whisker up to what it may bring, in the frame of the most that it can.
fn bar(finding: &Finding, most: f64) -> Html {
    let at = |share: f64| share / most * 98.0 + 1.0;
    let (low, high) = (at(finding.contribution.low), at(finding.contribution.high));
    let whisker = format!("M{l} 5H{h}M{h} 1.5V8.5", l = length(low), h = length(high));
    html! {
        <svg class="contribution-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            { rect(classes!("contribution-most"), 1.0, 1.0, at(finding.weight) - 1.0, 8.0) }
            { rect(classes!("bar-sure"), 1.0, 1.0, low - 1.0, 8.0) }
            if high > low {
                <path class="contribution-whisker" d={whisker} />
            }
        </svg>
    }
}

fn points(speaker: &crate::text::Speaker<'_>, share: f64) -> String {
    speaker.locale.number(share * 100.0, 1)
}

fn segment(class: Classes, x: f64, width: f64) -> Html {
    rect(class, x, 0.0, width, 8.0)
}
