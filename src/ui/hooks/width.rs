//! How wide an element is, for drawings that are laid out anew for every width.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, ResizeObserver};
use yew::prelude::*;

/// Widths are told in steps of so many pixels, so that a window that is drawn larger is not drawn anew for each.
const STEP_PX: i32 = 8;

/// The width of an element, px; `None` until it is known, which is before the browser paints.
#[hook]
pub(in crate::ui) fn use_width(element: &NodeRef) -> Option<f64> {
    let width = use_state_eq(|| None::<i32>);
    use_effect_with(element.clone(), {
        let width = width.clone();
        move |element: &NodeRef| {
            let observed = element.cast::<Element>().and_then(|element| {
                let measure = {
                    let element = element.clone();
                    // What is hidden has no width, and keeps the one it had.
                    move || match element.client_width() / STEP_PX * STEP_PX {
                        0 => {}
                        measured => width.set(Some(measured)),
                    }
                };
                measure();
                let seen = Closure::<dyn Fn()>::new(measure);
                let observer = ResizeObserver::new(seen.as_ref().unchecked_ref()).ok()?;
                observer.observe(&element);
                Some((observer, seen))
            });
            move || {
                if let Some((observer, seen)) = observed {
                    observer.disconnect();
                    drop(seen);
                }
            }
        }
    });
    (*width).map(f64::from)
}
