//! Names that are written from right to left inside of sentences that are not.

use std::ops::RangeInclusive;

/// Hebrew, Arabic and their neighbours, and the older scripts of that direction.
const FROM_THE_RIGHT: [RangeInclusive<char>; 4] =
    ['\u{590}'..='\u{8ff}', '\u{fb1d}'..='\u{fdff}', '\u{fe70}'..='\u{fefc}', '\u{10800}'..='\u{10fff}'];

/// Takes its direction from its first letter, and no further than to [`POP_ISOLATE`].
const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_ISOLATE: char = '\u{2069}';

/// A text from outside, so that in a sentence, a picture or a letter it turns nothing around but itself. A text without
/// letters or marks of that direction is left as it is.
pub fn isolated(text: &str) -> String {
    let steers = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let from_the_right = |c: char| FROM_THE_RIGHT.iter().any(|script| script.contains(&c));
    if text.is_ascii() || !text.chars().any(|c| steers(c) || from_the_right(c)) {
        return text.to_owned();
    }
    // A mark of its own could end the isolate early.
    let inside = text.chars().filter(|c| !steers(*c));
    std::iter::once(FIRST_STRONG_ISOLATE).chain(inside).chain([POP_ISOLATE]).collect()
}

#[cfg(test)]
mod tests {
    use super::isolated;

    #[test]
    fn only_what_is_written_from_right_to_left_is_isolated_and_cannot_break_out() {
        for plain in ["", "Heavy plant A2", "重装 A2 号", "株式会社", "공장", "🏭 7 m²", "é"] {
            assert_eq!(isolated(plain), plain);
        }
        assert_eq!(isolated("شركة الرافعات"), "\u{2068}شركة الرافعات\u{2069}");
        assert_eq!(isolated("מפעל 7"), "\u{2068}מפעל 7\u{2069}");
        assert_eq!(
            isolated("A\u{202e}2B\u{2069}"),
            "\u{2068}A2B\u{2069}",
            "a mark that turns the rest of the sentence"
        );
    }
}
