//! Quotation marks, and those inside of others.

/// The outer and the inner marks of a language, each its opening and its closing one.
pub(super) type Marks = [(char, char); 2];

/// “ ” with ‘ ’ inside: English, Simplified Chinese, Korean.
pub(super) const CURLY: Marks = [('“', '”'), ('‘', '’')];
/// 「 」 with 『 』 inside: Traditional Chinese, Japanese.
pub(super) const CORNER: Marks = [('「', '」'), ('『', '』')];

/// A text in the marks of a language. Marks that it has itself become inner ones, and theirs outer ones again.
pub(super) fn quoted(text: &str, marks: Marks) -> String {
    let pair = |depth: usize| marks[depth % marks.len()];
    let mut quoted = String::from(marks[0].0);
    // How each mark that is open will be closed in the text.
    let mut open: Vec<char> = Vec::new();
    for sign in text.chars() {
        let closes = [CURLY, CORNER].concat().into_iter().find(|(opening, _)| *opening == sign);
        if let Some((_, closing)) = closes {
            open.push(closing);
            quoted.push(pair(open.len()).0);
        } else if open.last() == Some(&sign) {
            quoted.push(pair(open.len()).1);
            open.pop();
        } else {
            // An apostrophe closes nothing.
            quoted.push(sign);
        }
    }
    quoted.push(marks[0].1);
    quoted
}

/// What a rule says, for who quotes it: its first sentence without its stop and without what stands in brackets at the
/// end of it. What follows is told about the rule: precedents, doubts.
pub(super) fn gist(text: &str) -> &str {
    let first = text.split_inclusive('。').next().and_then(|text| text.split(". ").next()).unwrap_or(text);
    let first = first.trim_end_matches(['。', '.']).trim_end();
    let opening = if first.ends_with(['）', ')']) { first.rfind(['（', '(']) } else { None };
    match opening.and_then(|at| first.get(..at)).map(str::trim_end) {
        Some(said) if !said.is_empty() => said,
        Some(_) | None => first,
    }
}

#[cfg(test)]
mod tests {
    use super::{CORNER, CURLY, gist, quoted};

    #[test]
    fn the_gist_of_a_rule_is_its_first_sentence_without_remark() {
        assert_eq!(gist("At most 0.5 of the land. Two were refused."), "At most 0.5 of the land");
        assert_eq!(gist("不超过 0.5。曾谢绝两个项目。"), "不超过 0.5");
        assert_eq!(
            gist("A check (plating) is needed (general knowledge, to be confirmed)."),
            "A check (plating) is needed"
        );
        assert_eq!(gist("需专门核查（待确认）。"), "需专门核查");
        assert_eq!((gist("(all)"), gist(""), gist("No stop")), ("(all)", "", "No stop"));
    }

    #[test]
    fn marks_inside_of_marks_are_inner_ones() {
        assert_eq!(quoted("“1+6”政策文件", CURLY), "“‘1+6’政策文件”");
        assert_eq!(quoted("「1+6」政策文件", CORNER), "「『1+6』政策文件」");
        assert_eq!(quoted("Policy files “1+6”", CORNER), "「Policy files 『1+6』」");
        assert_eq!(quoted("入园评审“三高‘一低’”", CURLY), "“入园评审‘三高“一低”’”");
        assert_eq!(quoted("the park’s “own” rule", CURLY), "“the park’s ‘own’ rule”");
        assert_eq!(quoted("", CURLY), "“”");
    }
}
