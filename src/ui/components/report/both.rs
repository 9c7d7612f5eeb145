//! One language, or two that say the same beside each other.

use yew::prelude::*;

use crate::catalog::Catalog;
use crate::text::{FixedText, Speaker};
use crate::ui::words::Words;

/// The language of the report, and the one beside it.
pub(super) struct Both<'a> {
    pub(super) first: &'a Words,
    pub(super) second: Option<&'a Words>,
}

impl Both<'_> {
    pub(super) fn catalog(&self) -> &Catalog {
        self.first.catalog()
    }

    /// What both say; `None` for the second where there is none, or where it says the same.
    fn said(&self, say: impl Fn(&Speaker<'_>) -> String) -> (String, Option<(String, &'static str)>) {
        let first = say(&self.first.speaker());
        let second = self.second.map(|words| (say(&words.speaker()), words.language().tag()));
        let second = second.filter(|(said, _)| *said != first && !said.is_empty());
        (first, second)
    }

    /// In a line or a cell: the second language below the first.
    pub(super) fn cell(&self, say: impl Fn(&Speaker<'_>) -> String) -> Html {
        let (first, second) = self.said(say);
        html! {
            <>
                { first }
                if let Some((second, lang)) = second {
                    <span class="second" {lang}>{ second }</span>
                }
            </>
        }
    }

    /// A fixed text in a cell.
    pub(super) fn word<K: FixedText + Copy>(&self, key: K) -> Html {
        self.cell(|speaker| speaker.t(key).to_owned())
    }

    /// A heading of a column.
    pub(super) fn column<K: FixedText + Copy>(&self, key: K, class: &'static str) -> Html {
        html! { <th scope="col" {class}>{ self.word(key) }</th> }
    }

    /// A heading of a section, both languages on one line.
    pub(super) fn heading<K: FixedText + Copy>(&self, key: K) -> Html {
        html! { <h2>{ self.word(key) }</h2> }
    }

    /// A heading below that.
    pub(super) fn sub_heading<K: FixedText + Copy>(&self, key: K) -> Html {
        html! { <h3>{ self.word(key) }</h3> }
    }

    /// Sentences: the second language to the right of the first.
    pub(super) fn text(&self, class: &'static str, say: impl Fn(&Speaker<'_>) -> String) -> Html {
        let (first, second) = self.said(say);
        match second {
            Some((second, lang)) => html! {
                <div class={classes!("beside", class)}><p>{ first }</p><p {lang}>{ second }</p></div>
            },
            None => html! { <p {class}>{ first }</p> },
        }
    }

    /// Several sentences, as many in both languages.
    pub(super) fn texts(&self, class: &'static str, say: impl Fn(&Speaker<'_>) -> Vec<String>) -> Html {
        let count = say(&self.first.speaker()).len();
        let one = |index: usize| self.text(class, |speaker| say(speaker).get(index).cloned().unwrap_or_default());
        html! { <>{ for (0..count).map(one) }</> }
    }

    /// The same as a list.
    pub(super) fn list(&self, class: &'static str, say: impl Fn(&Speaker<'_>) -> Vec<String>) -> Html {
        let count = say(&self.first.speaker()).len();
        let one = |index: usize| {
            let one = |speaker: &Speaker<'_>| say(speaker).get(index).cloned().unwrap_or_default();
            html! { <li>{ self.text("", one) }</li> }
        };
        html! { <ol {class}>{ for (0..count).map(one) }</ol> }
    }

    /// A small drawing or figure in each language.
    pub(super) fn each(&self, draw: impl Fn(&Words) -> Html) -> Html {
        match self.second {
            Some(second) => html! {
                <div class="beside">
                    <div>{ draw(self.first) }</div>
                    <div lang={second.language().tag()}>{ draw(second) }</div>
                </div>
            },
            None => draw(self.first),
        }
    }
}
