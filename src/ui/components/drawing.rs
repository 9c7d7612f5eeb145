//! Small parts of drawings.

use yew::prelude::*;

use crate::order::sort_by;
use crate::ui::draw::Patch;

/// A length of a drawing, two decimals at most.
///
/// Put together from whole numbers: what prints any float weighs 6 kB in the first load.
pub(super) fn length(value: f64) -> String {
    let hundredths = (value * 100.0).round() as i64;
    let sign = if hundredths < 0 { "-" } else { "" };
    let (whole, rest) = (hundredths.unsigned_abs() / 100, hundredths.unsigned_abs() % 100);
    format!("{sign}{whole}.{rest:02}")
}

/// A rectangle; never thinner than nothing.
pub(super) fn rect(class: Classes, x: f64, y: f64, width: f64, height: f64) -> Html {
    html! {
        <rect {class} x={length(x)} y={length(y)} width={length(width.max(0.0))} height={length(height.max(0.0))} />
    }
}

/// A rectangle that is laid out already.
pub(super) fn patch_rect(class: &'static str, patch: &Patch) -> Html {
    rect(classes!(class), patch.left, patch.top, patch.right - patch.left, patch.bottom - patch.top)
}

/// The indices of the keys, the largest key first; equal ones keep their order.
pub(super) fn descending(keys: &[f64]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..keys.len()).collect();
    sort_by(&mut order, |a, b| keys[*b].total_cmp(&keys[*a]));
    order
}
