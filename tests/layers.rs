//! The layers of `DESIGN.md` §3, read from the sources: who may use whom, and what only the page may touch.

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

/// From the bottom up: a layer uses only those before it.
const LAYERS: [&str; 11] =
    ["order", "units", "industry", "catalog", "request", "engine", "link", "text", "ui", "js", "bin"];

/// The first layer that may know a browser.
const FIRST_OF_THE_BROWSER: &str = "ui";

/// Crates of the browser; in a pure layer they may stand only in `#[cfg_attr(feature = "web", …)]`.
const OF_THE_BROWSER: [&str; 8] =
    ["gloo", "js_sys", "serde_wasm_bindgen", "tsify", "wasm_bindgen", "wasm_bindgen_futures", "web_sys", "yew"];

type Outcome = Result<(), Box<dyn Error>>;

#[test]
fn every_file_of_src_stands_in_a_known_layer() -> Outcome {
    let strangers: Vec<String> = sources()?
        .iter()
        .filter(|source| source.layer.is_none() && source.path != "lib.rs")
        .map(|source| source.path.clone())
        .collect();
    assert!(strangers.is_empty(), "add their layers to DESIGN.md §3 and to LAYERS here: {strangers:?}");
    Ok(())
}

#[test]
fn a_layer_uses_only_the_layers_below_it() -> Outcome {
    let mut upward = Vec::new();
    for source in sources()? {
        let Some(layer) = source.layer else { continue };
        for used in roots_used(&source.text, source.depth) {
            if rank(&used).is_some_and(|used| used > layer) {
                upward.push(format!("src/{} uses crate::{used}", source.path));
            }
        }
    }
    assert!(upward.is_empty(), "upward paths:\n{}", upward.join("\n"));
    Ok(())
}

#[test]
fn the_pure_layers_know_no_browser() -> Outcome {
    let mut found = Vec::new();
    for source in sources()? {
        // The crate's root stands in no layer: it opens them all.
        if source.layer.is_some() && source.layer < rank(FIRST_OF_THE_BROWSER) {
            let text = without_web_attributes(&source.text);
            let names = words(&text).filter(|word| OF_THE_BROWSER.contains(word));
            found.extend(names.map(|name| format!("src/{} names {name}", source.path)));
        }
    }
    assert!(found.is_empty(), "move it to ui or js, or into #[cfg_attr(feature = \"web\", …)]:\n{}", found.join("\n"));
    Ok(())
}

#[test]
fn the_widget_sets_no_style_attributes() -> Outcome {
    let mut found = Vec::new();
    for source in sources()?.iter().filter(|source| source.path.starts_with("ui")) {
        for (line, text) in (1..).zip(source.text.lines()) {
            if sets_style(text) {
                found.push(format!("src/{}:{line}", source.path));
            }
        }
    }
    assert!(found.is_empty(), "the content policy blocks style attributes, use classes:\n{}", found.join("\n"));
    Ok(())
}

/// One file of `src/`, without its comments.
struct Source {
    /// Below `src/`, with `/`.
    path: String,
    layer: Option<usize>,
    /// How many `super::` lead from the file's module to the crate's root.
    depth: usize,
    text: String,
}

fn sources() -> Result<Vec<Source>, Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut sources = Vec::new();
    for file in rust_files(&root)? {
        let parts: Vec<String> = file
            .strip_prefix(&root)?
            .components()
            .map(|part| part.as_os_str().to_string_lossy().into_owned())
            .collect();
        let layer = parts.first().and_then(|first| rank(first.trim_end_matches(".rs")));
        let is_mod_file = parts.last().is_some_and(|name| name == "mod.rs");
        sources.push(Source {
            path: parts.join("/"),
            layer,
            depth: parts.len() - usize::from(is_mod_file),
            text: without_comments(&fs::read_to_string(&file)?),
        });
    }
    Ok(sources)
}

fn rust_files(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(rust_files(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn rank(layer: &str) -> Option<usize> {
    LAYERS.iter().position(|known| *known == layer)
}

/// Lines that are comments as a whole; words behind code stay, they are rare and cost only a false alarm.
fn without_comments(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    for line in text.lines() {
        if !line.trim_start().starts_with("//") {
            kept.push_str(line);
        }
        kept.push('\n');
    }
    kept
}

/// The modules of the crate's root that a file names, through `crate::` or through `super::` all the way up.
fn roots_used(text: &str, depth: usize) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    for (at, _) in text.match_indices("crate::") {
        if !follows_identifier(text, at) {
            used.extend(first_names(&text[at + "crate::".len()..]));
        }
    }
    for (at, _) in text.match_indices("super::") {
        if follows_identifier(text, at) || text[..at].ends_with("::") {
            continue;
        }
        let mut rest = &text[at..];
        let mut steps = 0;
        while let Some(shorter) = rest.strip_prefix("super::") {
            rest = shorter;
            steps += 1;
        }
        if steps >= depth {
            used.extend(first_names(rest));
        }
    }
    used
}

/// The first name of a path, or of each path of a group: `{a::b, c}` gives a and c.
fn first_names(path: &str) -> Vec<String> {
    let Some(group) = path.strip_prefix('{') else {
        return leading_identifier(path).into_iter().collect();
    };
    let mut names = Vec::new();
    let mut open = 1;
    let mut expected = true;
    for (at, letter) in group.char_indices() {
        match letter {
            '{' => open += 1,
            '}' => open -= 1,
            ',' if open == 1 => expected = true,
            letter if expected && !letter.is_whitespace() => {
                names.extend(leading_identifier(&group[at..]));
                expected = false;
            }
            _ => {}
        }
        if open == 0 {
            break;
        }
    }
    names
}

fn leading_identifier(text: &str) -> Option<String> {
    words(text).next().filter(|word| text.starts_with(word)).map(str::to_owned)
}

fn follows_identifier(text: &str, at: usize) -> bool {
    text[..at].ends_with(|letter: char| is_of_identifier(letter) || letter == '$')
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !is_of_identifier(letter)).filter(|word| !word.is_empty())
}

fn is_of_identifier(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// The text without its `#[cfg_attr(feature = "web", …)]`, over several lines too.
fn without_web_attributes(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find("#[cfg_attr(") {
        let (before, attribute) = rest.split_at(start);
        let end = end_of_brackets(attribute);
        kept.push_str(before);
        let condition: String = attribute.chars().filter(|letter| !letter.is_whitespace()).take(80).collect();
        if !condition.starts_with("#[cfg_attr(feature=\"web\",") {
            kept.push_str(&attribute[..end]);
        }
        rest = &attribute[end..];
    }
    kept + rest
}

fn end_of_brackets(text: &str) -> usize {
    let mut open = 0;
    for (at, letter) in text.char_indices() {
        match letter {
            '[' => open += 1,
            ']' => {
                open -= 1;
                if open == 0 {
                    return at + 1;
                }
            }
            _ => {}
        }
    }
    text.len()
}

fn sets_style(line: &str) -> bool {
    let as_attribute = line
        .match_indices("style=")
        .any(|(at, _)| !line[..at].ends_with(|letter: char| is_of_identifier(letter) || letter == '-'));
    as_attribute || line.contains("set_attribute(\"style\"") || line.contains("{style}")
}

#[test]
fn paths_are_seen_in_groups_over_lines_and_through_super() {
    let text = "use crate::{\n    units::{Area, engine_like},\n    engine,\n};\nlet a = crate::text::say();\nuse super::super::ui::State;\nuse $crate::js;";
    let used: Vec<String> = roots_used(text, 2).into_iter().collect();
    assert_eq!(used, ["engine", "text", "ui", "units"]);
    assert!(!roots_used(text, 3).contains("ui"));
}

#[test]
fn web_attributes_are_passed_over_and_nothing_else() {
    let text = "#[cfg_attr(\n    feature = \"web\",\n    derive(tsify::Tsify), tsify(x = \"[]\")\n)]\nstruct A;\n#[cfg_attr(test, yew)]\n";
    let kept = without_web_attributes(text);
    assert!(!kept.contains("tsify"), "{kept}");
    assert!(kept.contains("yew") && kept.contains("struct A;"), "{kept}");
}

#[test]
fn style_attributes_are_told_from_other_words() {
    for line in ["<p style=\"x\">", "<p style={x}>", "element.set_attribute(\"style\", x)", "<p {style}>"] {
        assert!(sets_style(line), "{line}");
    }
    for line in ["let style = 1;", "<p data-style=\"x\">", "<p class=\"style\">"] {
        assert!(!sets_style(line), "{line}");
    }
}
