//! The park's colour: what is derived from the accent of a catalog, in place of the house's own.

use web_sys::Node;

use super::views_style::{Dress, dress};

/// The accent from which the tokens of www/site-match.css are drawn by hand.
const HOUSE_ACCENT: &str = "#0f5c4a";

/// Dresses the tree of a page in an accent, in light and dark; `None` where the house's own stands already.
///
/// However light or dark the accent is, what is written in it stays readable: its lightness is held to at most 0.5 on
/// white and at least 0.77 on near-black, which keeps 4.5 to 1 for every hue.
pub(super) fn wear(page: &Node, accent: &str) -> Option<Dress> {
    (!accent.eq_ignore_ascii_case(HOUSE_ACCENT)).then(|| dress(page, &tokens(accent))).flatten()
}

/// The tokens that follow from an accent `#rrggbb`. The host's own, set on the element, stay ahead of them.
fn tokens(accent: &str) -> String {
    let of = |light: &str, dark: &str| format!("light-dark(oklch(from {accent} {light}),oklch(from {accent} {dark}))");
    let tokens = [
        ("accent", of("min(l,.5) c h", "max(l,.77) min(c,.12) h")),
        ("accent-strong", of("min(l - .08,.42) c h", "max(l + .08,.85) min(c,.1) h")),
        ("accent-soft", of(".94 min(c,.02) h", ".32 min(c,.04) h")),
        ("accent-faint", of(".975 min(c,.01) h", ".25 min(c,.025) h")),
        ("on-accent", of("1 0 h", ".22 min(c,.04) h")),
    ];
    let tokens: String = tokens.iter().map(|(name, value)| format!("--{name}:{value};")).collect();
    format!("@supports (color: oklch(from red l c h)){{:host{{{tokens}}}}}")
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_house_accent_is_the_one_in_the_style_sheet() {
        let tokens = include_str!("../../www/site-match.css");
        assert!(tokens.contains(&format!("--accent: light-dark({},", super::HOUSE_ACCENT)));
    }
}
