//! English queries: words in any order, each typed at least in part.

/// Words that tell nothing apart in names of industries.
const FILLERS: [&str; 11] = [
    "and",
    "company",
    "factory",
    "for",
    "maker",
    "makers",
    "manufacture",
    "manufacturer",
    "manufacturing",
    "of",
    "the",
];

/// How a label fits a query.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fit {
    /// The same words, in any order and number.
    Exact,
    /// The label begins with the query.
    Prefix,
    /// Every word of the query begins some word of the label.
    Words,
}

/// A query in lower-case words.
pub(super) struct Query<'a> {
    words: Vec<&'a str>,
    joined: String,
}

impl<'a> Query<'a> {
    pub(super) fn new(mut words: Vec<&'a str>) -> Self {
        if words.iter().any(|word| !FILLERS.contains(word)) {
            words.retain(|word| !FILLERS.contains(word));
        }
        let joined = words.concat();
        Self { words, joined }
    }

    /// How the label fits, and how many of its letters were not typed.
    pub(super) fn fit(&self, label: &str) -> Option<(Fit, usize)> {
        let letters = label.bytes().filter(|byte| *byte != b' ').count();
        let left_over = letters.saturating_sub(self.joined.len());
        let mut rest = self.joined.bytes();
        let begins = label.bytes().filter(|byte| *byte != b' ').zip(&mut rest).all(|(a, b)| a == b);
        let begins = begins && letters >= self.joined.len();
        let all = self.words.iter().all(|typed| label.split(' ').any(|word| stands_for(typed, word)));
        let same = self.holds(label).is_some();
        match (begins, all) {
            (true, _) if left_over == 0 => Some((Fit::Exact, 0)),
            (_, true) if same => Some((Fit::Exact, left_over)),
            (true, _) => Some((Fit::Prefix, left_over)),
            (false, true) => Some((Fit::Words, left_over)),
            (false, false) => None,
        }
    }

    /// How many letters of the query the label leaves over, where each of its words is one of the query's, or some of
    /// these written together are the label: fork lift truck.
    pub(super) fn holds(&self, label: &str) -> Option<usize> {
        let held = label.split(' ').all(|word| self.words.iter().any(|typed| stem(typed) == stem(word)));
        let letters = label.bytes().filter(|byte| *byte != b' ').count();
        (held || self.holds_joined(&label.replace(' ', ""))).then(|| self.joined.len().saturating_sub(letters))
    }

    fn holds_joined(&self, joined: &str) -> bool {
        (0..self.words.len()).any(|from| {
            let mut run = String::new();
            self.words[from..].iter().any(|word| {
                run.push_str(word);
                // With room for the ending of a plural.
                run.len() <= joined.len() + 3 && stem(&run) == stem(joined)
            })
        })
    }
}

fn stands_for(typed: &str, word: &str) -> bool {
    word.starts_with(typed) || stem(typed) == stem(word)
}

/// The word without its plural ending, as its stem and what the ending stood for.
fn stem(word: &str) -> (&str, &str) {
    if let Some(stem) = word.strip_suffix("ies").filter(|stem| stem.len() > 1) {
        return (stem, "y");
    }
    if let Some(stem) = word.strip_suffix('y').filter(|stem| stem.len() > 1) {
        return (stem, "y");
    }
    let hissing = ["ses", "xes", "ches", "shes", "zes"].iter().any(|ending| word.ends_with(ending));
    if hissing && word.len() > 4 {
        return (&word[..word.len() - 2], "");
    }
    match word.strip_suffix('s') {
        Some(stem) if stem.len() > 2 && !stem.ends_with('s') => (stem, ""),
        _ => (word, ""),
    }
}
