//! How large the page is: every file, what a visitor's first load fetches, and what follows by itself.

use std::fmt;

use super::page::LEXICON;

/// One file of `dist/` with its size as it is and as it travels, in bytes.
pub(crate) struct FileSize {
    pub(crate) url: String,
    pub(crate) raw: usize,
    pub(crate) brotli: usize,
}

/// The sizes of all files of `dist/`.
pub(crate) struct Sizes {
    files: Vec<FileSize>,
}

impl Sizes {
    pub(super) fn of(files: Vec<FileSize>) -> Self {
        Self { files }
    }

    /// Bytes that travel before the page answers, without the catalog.
    pub(crate) fn first_load_brotli(&self) -> usize {
        self.sum(Fetched::FirstLoad, |file| file.brotli)
    }

    fn sum(&self, fetched: Fetched, size: impl Fn(&FileSize) -> usize) -> usize {
        self.files.iter().filter(|file| Fetched::when(&file.url) == fetched).map(size).sum()
    }
}

/// Where the files begin that the wasm is cut into, what several of them share, and those that answer programs alone.
const PARTS: [&str; 2] = ["pkg/split_", "pkg/chunk_"];
const FOR_PROGRAMS: &str = "pkg/split_answers";

/// When the page fetches a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fetched {
    /// Before it answers.
    FirstLoad,
    /// By itself, behind the first paint.
    AfterFirstPaint,
    /// Catalogs are counted apart, declarations and schemas are for developers, the workbook module is fetched only
    /// when a workbook is opened.
    Apart,
}

impl Fetched {
    fn when(url: &str) -> Fetched {
        match url {
            LEXICON => Fetched::AfterFirstPaint,
            url if is_part(url) && !url.starts_with(FOR_PROGRAMS) => Fetched::AfterFirstPaint,
            url if is_first_load(url) => Fetched::FirstLoad,
            _ => Fetched::Apart,
        }
    }

    fn mark(self) -> &'static str {
        match self {
            Fetched::FirstLoad => "",
            Fetched::AfterFirstPaint => "  after first paint",
            Fetched::Apart => "  later",
        }
    }
}

fn is_part(url: &str) -> bool {
    PARTS.iter().any(|begin| url.starts_with(begin))
}

fn is_first_load(url: &str) -> bool {
    let (folder, name) = url.rsplit_once('/').unwrap_or(("", url));
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    let for_developers = name.ends_with(".d.ts") || name.ends_with(".schema.json");
    let later = folder.starts_with("catalogs") || name.starts_with("sheets") || is_part(url);
    !for_developers
        && !later
        && matches!(extension, "html" | "js" | "css" | "wasm" | "svg" | "png" | "ico" | "webmanifest")
}

impl fmt::Display for Sizes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = self.files.iter().map(|file| file.url.len()).max().unwrap_or(0).max(20);
        writeln!(f, "{:width$}  {:>9}  {:>9}", "file (kB)", "raw", "brotli")?;
        for file in &self.files {
            let mark = Fetched::when(&file.url).mark();
            writeln!(f, "{:width$}  {:>9.1}  {:>9.1}{mark}", file.url, kilobytes(file.raw), kilobytes(file.brotli))?;
        }
        let raw = self.sum(Fetched::FirstLoad, |file| file.raw);
        writeln!(f, "{:width$}  {:>9.1}  {:>9.1}", "first load", kilobytes(raw), kilobytes(self.first_load_brotli()))?;
        let after = self.sum(Fetched::AfterFirstPaint, |file| file.brotli);
        write!(f, "{:width$}  {:>9}  {:>9.1}", "after first paint", "", kilobytes(after))
    }
}

/// For people; bytes stay whole numbers everywhere else.
#[expect(clippy::cast_precision_loss, reason = "a size of a file, shown with one decimal")]
pub(crate) fn kilobytes(bytes: usize) -> f64 {
    bytes as f64 / 1000.0
}

#[cfg(test)]
mod tests {
    use super::Fetched;

    #[test]
    fn the_first_load_is_page_styles_scripts_wasm_and_icons() {
        for url in [
            "index.html",
            "site-match.js",
            "site-match.css",
            "icons/icon.svg",
            "pkg/sitematch.js",
            "pkg/sitematch_bg.wasm",
        ] {
            assert_eq!(Fetched::when(url), Fetched::FirstLoad, "{url}");
        }
    }

    #[test]
    fn catalogs_schemas_declarations_and_the_workbook_module_come_later() {
        for url in ["catalogs/hengyang.json", "catalog.schema.json", "site-match.d.ts", "pkg/sheets_bg.wasm"] {
            assert_eq!(Fetched::when(url), Fetched::Apart, "{url}");
        }
    }

    #[test]
    fn the_lexicon_and_the_views_come_after_the_first_paint() {
        for url in ["pkg/lexicon.txt", "pkg/split_views.wasm", "pkg/chunk_3.wasm"] {
            assert_eq!(Fetched::when(url), Fetched::AfterFirstPaint, "{url}");
        }
        assert_eq!(Fetched::when("pkg/split_answers.wasm"), Fetched::Apart);
    }
}
