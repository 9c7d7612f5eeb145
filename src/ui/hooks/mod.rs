//! Small hooks that components share.

use web_sys::HtmlElement;
use yew::prelude::*;

use super::words::Words;

/// The words of the page.
///
/// Every component lives below the provider in `app.rs`; without one there is nothing to say, so this renders as
/// if the component were not there.
#[hook]
pub(super) fn use_words() -> Option<Words> {
    use_context::<Words>()
}

/// Gives an element the focus, so that it is never lost with a button that goes away.
pub(super) fn focus(element: &NodeRef) {
    if let Some(element) = element.cast::<HtmlElement>() {
        // What cannot take the focus leaves it where it is.
        let _ = element.focus();
    }
}
