//! Asked, offered, gap and source of every requirement, grouped by verdict.

use yew::prelude::*;

use crate::engine::{Assessment, Finding, Verdict};
use crate::text::{Key, ViewKey};
use crate::ui::words::Words;

/// The groups in the order in which a reader wants them: what is in the way first.
pub(super) const GROUPS: [(&str, ViewKey); 4] = [
    ("short", ViewKey::VerdictFallsShort),
    ("later", ViewKey::VerdictCanBeMet),
    ("unknown", ViewKey::VerdictUnknown),
    ("meets", ViewKey::VerdictMeets),
];

/// What a row is, as style sheets call it.
pub(in crate::ui) fn class_of(finding: &Finding) -> &'static str {
    match finding.verdict {
        Verdict::FallsShort { .. } => "short",
        Verdict::CanBeMet { .. } => "later",
        Verdict::Unknown => "unknown",
        Verdict::Meets { .. } => "meets",
    }
}

pub(super) fn findings(words: &Words, assessment: &Assessment) -> Html {
    let speaker = words.speaker();
    if assessment.findings.is_empty() {
        return html! { <p class="quiet">{ words.t(ViewKey::NothingAskedHere) }</p> };
    }
    let row = |finding: &Finding| {
        let source = finding.provenance.as_ref().map(|provenance| speaker.provenance(provenance));
        let indication = finding.indication.as_ref().map(|one| speaker.indication(finding.criterion, one));
        let remark = finding.remark.as_ref().map(|remark| speaker.remark(remark));
        html! {
            <tr key={finding.criterion.id()} class={class_of(finding)}>
                <th scope="row">
                    { speaker.criterion(finding.criterion) }
                    if finding.hard {
                        <span class="hard-mark">{ words.t(Key::Must) }</span>
                    }
                </th>
                <td>{ speaker.asked(finding.criterion, &finding.asked) }</td>
                <td class="offered">{ speaker.offered(finding) }</td>
                <td class="gap">
                    <span class="gap-said">{ speaker.gap(finding) }</span>
                    if let Some(remark) = remark {
                        <span class="cell-note">{ remark }</span>
                    }
                    if let Some(indication) = indication {
                        <span class="cell-note">{ indication }</span>
                    }
                    if let Some(source) = source {
                        <span class="cell-note source">{ source }</span>
                    }
                </td>
            </tr>
        }
    };
    html! {
        <section class="why-part">
            <table class="findings">
                <thead>
                    <tr>
                        <th scope="col">{ words.t(ViewKey::ColumnRequirement) }</th>
                        <th scope="col">{ words.t(ViewKey::ColumnAsked) }</th>
                        <th scope="col">{ words.t(ViewKey::ColumnOffered) }</th>
                        <th scope="col">{ words.t(ViewKey::ColumnGap) }</th>
                    </tr>
                </thead>
                { for GROUPS.iter().filter_map(|(class, key)| {
                    let rows: Vec<&Finding> =
                        assessment.findings.iter().filter(|finding| class_of(finding) == *class).collect();
                    (!rows.is_empty()).then(|| html! {
                        <tbody class={*class}>
                            <tr class="group"><th scope="rowgroup" colspan="4">{ words.t(*key) }</th></tr>
                            { for rows.into_iter().map(row) }
                        </tbody>
                    })
                }) }
            </table>
            { for assessment.left_out.iter().map(|left_out| html! { <p class="quiet">{ speaker.left_out(left_out) }</p> }) }
        </section>
    }
}
