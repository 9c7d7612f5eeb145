//! `cargo xtask examples`: writes `docs/EXAMPLES.md` from the programs in `docs/examples/` and what they print.
//!
//! What they print stands beside them (`….txt`); that they do print it, in Node from the packed package, is a story
//! (`tests/e2e/stories/examples.spec.ts`).

use std::path::PathBuf;

use crate::house::{House, files_below, read_text, write};
use crate::trouble::Trouble;

const HEAD: &str = "# Examples for programs

Each is a whole program for Node 20.16 or newer in a project that has installed the package (`npm install sitematch`), \
and a story runs it and compares what it prints. Browsers and their module workers run the same with \
`from './site-match.js'` and, in place of the import, \
`const catalog = await (await fetch('catalogs/hengyang.json')).json();`. Every method, its units, ranges and errors are in \
[`www/matcher.d.ts`](../www/matcher.d.ts); all results are plain data, described by \
[`www/result.schema.json`](../www/result.schema.json).

<!-- Written by `cargo xtask examples` from docs/examples. -->
";

/// Writes the page.
pub(crate) fn write_page(house: &House) -> Result<(), Trouble> {
    write(&page_path(house), page(house)?.as_bytes())
}

/// Whether the committed page is what would be written today.
pub(crate) fn check(house: &House) -> Result<(), Trouble> {
    if read_text(&page_path(house))? == page(house)? {
        return Ok(());
    }
    Err(Trouble::new(
        "docs/EXAMPLES.md is stale",
        "it is not what docs/examples make",
        "run `cargo xtask examples`, and commit what changes",
    ))
}

fn page_path(house: &House) -> PathBuf {
    house.root().join("docs/EXAMPLES.md")
}

fn page(house: &House) -> Result<String, Trouble> {
    let files = files_below(&house.root().join("docs/examples"))?;
    let programs = files.iter().filter(|file| file.extension().is_some_and(|extension| extension == "mjs"));
    let mut page = HEAD.to_owned();
    for program in programs {
        let (text, printed) = (read_text(program)?, read_text(&program.with_extension("txt"))?);
        page.push_str(&section(&text, &printed).ok_or_else(|| {
            Trouble::new(
                format!("{} is no example", program.display()),
                "its first line must be a comment, which becomes its heading",
                "write `// What it shows.` above it",
            )
        })?);
    }
    Ok(page)
}

/// The first line of a program as heading, the rest as it is, and what it prints.
fn section(program: &str, printed: &str) -> Option<String> {
    let (heading, rest) = program.strip_prefix("// ")?.split_once('\n')?;
    let heading = heading.trim_end_matches('.');
    Some(format!("\n## {heading}\n\n```js\n{}\n```\n\nprints\n\n```text\n{}\n```\n", rest.trim(), printed.trim_end()))
}

#[cfg(test)]
mod tests {
    use super::section;

    #[test]
    fn the_comment_above_a_program_is_its_heading() {
        let written = section("// Says a word.\nconsole.log('word');\n", "word\n");
        let expected = "\n## Says a word\n\n```js\nconsole.log('word');\n```\n\nprints\n\n```text\nword\n```\n";
        assert_eq!(written.as_deref(), Some(expected));
        assert_eq!(section("console.log('word');\n", "word\n"), None);
    }
}
