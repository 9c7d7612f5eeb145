//! What a site is for the present request, as colour plus shape.

use yew::prelude::*;

use super::drawing::length;
use crate::catalog::{Site, Status};
use crate::engine::{Assessment, Standing};
use crate::text::ViewKey;

/// What a site is for the present request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    Fits,
    MayFit,
    DoesNotFit,
    /// Offered from a later day only.
    NotYet,
    /// Of a kind that was not asked for.
    OtherWay,
    Taken,
}

impl Mark {
    /// All, as a legend names them.
    pub(super) const ALL: [Mark; 6] =
        [Mark::Fits, Mark::MayFit, Mark::NotYet, Mark::DoesNotFit, Mark::OtherWay, Mark::Taken];

    pub(super) fn of(site: &Site, assessment: Option<&Assessment>) -> Mark {
        match (site.status.offered(), assessment.map(|one| one.standing)) {
            (false, _) => Mark::Taken,
            (true, None) => Mark::OtherWay,
            (true, Some(Standing::Fits)) => Mark::Fits,
            (true, Some(Standing::Conditional)) if site.status == Status::BeingPrepared => Mark::NotYet,
            (true, Some(Standing::Conditional)) => Mark::MayFit,
            (true, Some(Standing::Misses)) => Mark::DoesNotFit,
        }
    }

    pub(super) fn class(self) -> &'static str {
        match self {
            Mark::Fits => "fits",
            Mark::MayFit => "may",
            Mark::DoesNotFit => "none",
            Mark::NotYet => "not-yet",
            Mark::OtherWay => "other",
            Mark::Taken => "taken",
        }
    }

    pub(super) fn word(self) -> ViewKey {
        match self {
            Mark::Fits => ViewKey::Fits,
            Mark::MayFit => ViewKey::MayFit,
            Mark::DoesNotFit => ViewKey::DoesNotFit,
            Mark::NotYet => ViewKey::MarkNotYet,
            Mark::OtherWay => ViewKey::MarkOtherWay,
            Mark::Taken => ViewKey::MarkTaken,
        }
    }

    /// The glyph, 12 px wide, around a middle: tick, question, cross, clock, nothing, a bar.
    pub(super) fn glyph(self, x: f64, y: f64) -> Html {
        let drawn = match self {
            Mark::Fits => "M-3.2 .2 L-.9 2.6 L3.4 -2.4",
            Mark::MayFit => "M-2 -1.9 A2.1 2.1 0 1 1 .9 .3 Q0 .8 0 1.6 M0 3.4 V3.5",
            Mark::DoesNotFit => "M-2.6 -2.6 L2.6 2.6 M2.6 -2.6 L-2.6 2.6",
            Mark::NotYet => "M0 -3 V.3 L2.2 1.6",
            Mark::OtherWay => return Html::default(),
            Mark::Taken => "M-2.8 0 H2.8",
        };
        html! {
            <g class={classes!("mark-glyph", self.class())} transform={format!("translate({} {})", length(x), length(y))}>
                <circle r="6.5" />
                <path d={drawn} />
            </g>
        }
    }
}

/// What the marks mean.
pub(super) fn mark_keys(words: &crate::ui::words::Words, shown: &[Mark]) -> Html {
    html! {
        <ul class="mark-keys quiet">
            { for Mark::ALL.into_iter().filter(|mark| shown.contains(mark)).map(|mark| html! {
                <li>
                    <svg class={classes!("mark-key", "unit", mark.class())} viewBox="0 0 22 18" aria-hidden="true">
                        <rect class="unit-box" x="1" y="1" width="20" height="16" rx="3" />
                        { mark.glyph(11.0, 9.0) }
                    </svg>
                    { words.t(mark.word()) }
                </li>
            }) }
        </ul>
    }
}
