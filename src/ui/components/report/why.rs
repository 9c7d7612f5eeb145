//! Why the reported site: asked, offered, gap and source of every requirement.

use yew::prelude::*;

use super::both::Both;
use super::ranking::{named, scored};
use super::sheet::Reported;
use crate::catalog::Site;
use crate::engine::{Assessment, Comparison, Explanation, Finding, Matcher, Sureness};
use crate::text::{Key, SheetKey, Speaker, ViewKey};
use crate::ui::components::findings::{GROUPS, class_of};
use crate::ui::components::picture::picture;

pub(super) fn why(both: &Both<'_>, reported: &Reported<'_>, assessment: &Assessment, site: &Site) -> Html {
    let reasons = Reasons::of(&both.first.park().0, reported, assessment);
    html! {
        <section>
            { both.heading(SheetKey::Why) }
            <div class="site">
                { picture(both.first, assessment, reported.today) }
                <div>
                    <p class="site-name">{ both.cell(|speaker| named(speaker, &site.name, site.illustrative)) }</p>
                    <p class="small">{ both.cell(|speaker| place(speaker, site)) }</p>
                    <p>{ both.cell(|speaker| standing(speaker, assessment)) }</p>
                </div>
            </div>
            { both.texts("reason", |speaker| reasons.said(speaker)) }
            { table(both, assessment) }
            { both.texts("note", |speaker| assessment.left_out.iter().map(|one| speaker.left_out(one)).collect()) }
        </section>
    }
}

fn place(speaker: &Speaker<'_>, site: &Site) -> String {
    let sub_park = speaker.catalog.sub_park(&site.sub_park);
    let sub_park = sub_park.map(|sub_park| speaker.label(&sub_park.name)).unwrap_or_default();
    let mut parts = vec![sub_park, speaker.kind(site.kind).to_owned(), speaker.status(site.status).to_owned()];
    parts.extend(site.revived.then(|| speaker.t(Key::Revived).to_owned()));
    parts.join(" · ")
}

fn standing(speaker: &Speaker<'_>, assessment: &Assessment) -> String {
    let score = speaker.labelled(speaker.t(ViewKey::Score), &format!("{} / 100", scored(assessment)));
    [speaker.standing(assessment.standing).to_owned(), score, speaker.verdicts(assessment)].join(" · ")
}

/// How sure the first place is, and what puts the first site ahead.
struct Reasons<'a> {
    sureness: Option<Sureness>,
    ahead: Option<(Explanation, Comparison)>,
    here: &'a str,
}

impl<'a> Reasons<'a> {
    fn of(matcher: &Matcher, reported: &Reported<'_>, assessment: &'a Assessment) -> Reasons<'a> {
        let Reported { request, result, today, .. } = *reported;
        let first = result.matches.first().filter(|first| first.site != assessment.site);
        let pair = match (first, result.matches.get(1)) {
            (Some(first), _) => Some((first, assessment)),
            (None, next) => next.map(|next| (assessment, next)),
        };
        let ahead = pair.and_then(|(a, b)| {
            let explanation = matcher.explain(request, &a.site, &b.site, today)?;
            Some((explanation, matcher.compare(request, &a.site, &b.site, today)?))
        });
        let sureness = (assessment.rank == 1).then(|| matcher.sureness(request, today));
        Reasons { sureness, ahead, here: &assessment.site }
    }

    fn said(&self, speaker: &Speaker<'_>) -> Vec<String> {
        let sure = self.sureness.as_ref().and_then(|sureness| speaker.sureness(sureness));
        let ahead = self.ahead.as_ref().map(|(why, comparison)| speaker.ahead(why, comparison, Some(self.here)));
        sure.into_iter().chain(ahead.unwrap_or_default()).collect()
    }
}

fn table(both: &Both<'_>, assessment: &Assessment) -> Html {
    if assessment.findings.is_empty() {
        return both.text("note", |speaker| speaker.t(ViewKey::NothingAskedHere).to_owned());
    }
    let group = |(class, key): &(&'static str, ViewKey)| {
        let findings: Vec<&Finding> =
            assessment.findings.iter().filter(|finding| class_of(finding) == *class).collect();
        (!findings.is_empty()).then(|| {
            html! {
                <tbody class={*class}>
                    <tr class="group"><th scope="rowgroup" colspan="6">{ both.word(*key) }</th></tr>
                    { for findings.into_iter().map(|finding| row(both, finding)) }
                </tbody>
            }
        })
    };
    html! {
        <table class="findings">
            <thead>
                <tr>
                    { both.column(ViewKey::ColumnRequirement, "") }
                    { both.column(SheetKey::ColumnAsked, "") }
                    { both.column(SheetKey::ColumnOffered, "") }
                    { both.column(SheetKey::ColumnGap, "") }
                    { both.column(SheetKey::ColumnSource, "") }
                    { both.column(SheetKey::ColumnPoints, "figure") }
                </tr>
            </thead>
            { for GROUPS.iter().filter_map(group) }
            <tbody>
                <tr class="total">
                    <th scope="row" colspan="5">{ both.word(ViewKey::Score) }</th>
                    <td class="figure">{ scored(assessment) }</td>
                </tr>
            </tbody>
        </table>
    }
}

fn row(both: &Both<'_>, finding: &Finding) -> Html {
    let criterion = finding.criterion;
    html! {
        <tr>
            <th scope="row">
                { both.cell(|speaker| marked(speaker, finding)) }
            </th>
            <td>{ both.cell(|speaker| speaker.asked(criterion, &finding.asked)) }</td>
            <td>{ both.cell(|speaker| speaker.offered(finding)) }</td>
            <td>
                <span class="gap">{ both.cell(|speaker| speaker.gap(finding)) }</span>
                if let Some(remark) = &finding.remark {
                    <span class="small">{ both.cell(|speaker| speaker.remark(remark)) }</span>
                }
                if let Some(indication) = &finding.indication {
                    <span class="small">{ both.cell(|speaker| speaker.indication(criterion, indication)) }</span>
                }
            </td>
            <td class="source">
                if let Some(provenance) = &finding.provenance {
                    { both.cell(|speaker| speaker.provenance_in_short(provenance)) }
                } else {
                    { "–" }
                }
            </td>
            <td class="figure">{ points(&both.first.speaker(), finding) }</td>
        </tr>
    }
}

/// A requirement by its name, with its mark where it is a must.
fn marked(speaker: &Speaker<'_>, finding: &Finding) -> String {
    let name = speaker.criterion(finding.criterion);
    if finding.hard { format!("{name} ({})", speaker.t(Key::Must)) } else { name.to_owned() }
}

/// What it brings of what it can bring at most: "12.5 / 20".
fn points(speaker: &Speaker<'_>, finding: &Finding) -> String {
    let number = |share: f64| speaker.locale.number(share * 100.0, 1);
    let (low, high) = (number(finding.contribution.low), number(finding.contribution.high));
    let brings = if low == high { low } else { format!("{low}–{high}") };
    format!("{brings} / {}", number(finding.weight))
}
