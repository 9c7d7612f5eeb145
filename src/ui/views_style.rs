//! The faces of what comes later: each comes with it, so that nothing ever stands undressed and the first load does without.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::JsCast;
use web_sys::{CssStyleSheet, Node, ShadowRoot};

use super::browser::get;

/// Taken off again when dropped: a shadow root outlives the pages that are mounted in it.
pub(super) struct Dress {
    worn: Array,
    sheet: CssStyleSheet,
}

impl Drop for Dress {
    fn drop(&mut self) {
        if let Ok(place) = u32::try_from(self.worn.index_of(&self.sheet, 0)) {
            self.worn.splice_many(place, 1, &[]);
        }
    }
}

/// Dresses the tree of a page in a style sheet; `None` where it stands in no shadow root or the browser knows no adopted sheets.
pub(super) fn dress(page: &Node, face: &str) -> Option<Dress> {
    let worn = page.get_root_node().dyn_into::<ShadowRoot>().ok()?.adopted_style_sheets();
    // Of the document in which the page stands, which is not always the one whose script runs: others refuse it.
    let class: Function = get(&get(&page.owner_document()?.into(), "defaultView"), "CSSStyleSheet").dyn_into().ok()?;
    let sheet: CssStyleSheet = Reflect::construct(&class, &Array::new()).ok()?.unchecked_into();
    sheet.replace_sync(face).ok()?;
    worn.push(&sheet);
    Some(Dress { worn, sheet })
}
