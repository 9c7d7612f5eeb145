//! The context of the page: language, units and catalog, ready to speak.

use std::rc::Rc;

use yew::{Callback, Html};

use super::Lexicon;
use super::later::Later;
use super::locale::IntlLocale;
use super::state::{Action, Park};
use crate::catalog::{Catalog, Language};
use crate::request::{Criterion, Requirement};
use crate::text::{FixedText, Speaker, Voice};
use crate::units::Unit;

/// Words for every component. Two are equal when they say the same.
#[derive(Clone)]
pub(super) struct Words {
    locale: Rc<IntlLocale>,
    park: Park,
    area_unit: Unit,
    voice: Voice,
    /// Industries have names once it is here.
    lexicon: Lexicon,
    later: Later,
}

impl PartialEq for Words {
    fn eq(&self, other: &Words) -> bool {
        self.voice == other.voice
            && self.lexicon == other.lexicon
            && self.later == other.later
            && self.area_unit == other.area_unit
            && self.park == other.park
    }
}

impl Words {
    pub(super) fn new(
        locale: Rc<IntlLocale>,
        park: Park,
        area_unit: Unit,
        voice: Voice,
        lexicon: Lexicon,
        later: Later,
    ) -> Words {
        Words { locale, park, area_unit, voice, lexicon, later }
    }

    /// The same in another language, whose words must be here.
    pub(super) fn speaking(&self, voice: Voice) -> Words {
        Words { locale: Rc::new(IntlLocale::new(voice)), voice, ..self.clone() }
    }

    pub(super) fn language(&self) -> Language {
        self.voice.language()
    }

    pub(super) fn area_unit(&self) -> Unit {
        self.area_unit
    }

    pub(super) fn catalog(&self) -> &Catalog {
        self.park.0.catalog()
    }

    pub(super) fn park(&self) -> &Park {
        &self.park
    }

    pub(super) fn speaker(&self) -> Speaker<'_> {
        Speaker { locale: self.locale.as_ref(), catalog: self.park.0.catalog(), area_unit: self.area_unit }
    }

    /// One line on a criterion, once the views are here.
    pub(super) fn meaning(&self, criterion: Criterion) -> Option<&'static str> {
        self.later.here().map(|views| (views.meaning)(&self.speaker(), criterion))
    }

    /// The same on demand, in the place of that name, once the views are here.
    pub(super) fn help(&self, place: &'static str, criterion: Criterion) -> Html {
        self.later.show_if_here(|views| (views.help)(place, criterion))
    }

    /// Asks for how much of the area a requirement is; in a line that is kept free for it.
    pub(super) fn part_field(&self, requirement: &Requirement, act: &Callback<Action>) -> Html {
        self.later.show_in_its_line(|views| (views.part_field)(self, requirement, act))
    }

    /// A fixed string of the page.
    pub(super) fn t(&self, key: impl FixedText) -> &'static str {
        self.voice.t(key)
    }
}
