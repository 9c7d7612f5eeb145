//! The park's colour, which comes with the views: what is derived from the accent of a catalog, in place of the house's own.

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

/// The tokens that follow from an accent `#rrggbb`, which stands in each `$`. The host's own, set on the element, stay
/// ahead of them.
fn tokens(accent: &str) -> String {
    TOKENS.replace('$', accent)
}

const TOKENS: &str = "@supports (color: oklch(from red l c h)){:host{\
    --accent:light-dark(oklch(from $ min(l,.5) c h),oklch(from $ max(l,.77) min(c,.12) h));\
    --accent-strong:light-dark(oklch(from $ min(l - .08,.42) c h),oklch(from $ max(l + .08,.85) min(c,.1) h));\
    --accent-soft:light-dark(oklch(from $ .94 min(c,.02) h),oklch(from $ .32 min(c,.04) h));\
    --accent-faint:light-dark(oklch(from $ .975 min(c,.01) h),oklch(from $ .25 min(c,.025) h));\
    --on-accent:light-dark(#fff,oklch(from $ .22 min(c,.04) h))}}";

#[cfg(test)]
mod tests {
    #[test]
    fn the_house_accent_is_the_one_in_the_style_sheet() {
        let tokens = include_str!("../../www/site-match.css");
        assert!(tokens.contains(&format!("--accent: light-dark({},", super::HOUSE_ACCENT)));
    }
}
