//! How large the page is: every file, what a visitor's first load fetches, and what follows by itself.

use std::collections::BTreeSet;
use std::fmt;

use super::one_file;
use super::page::LEXICON;
use super::parts::FilesOfParts;

/// One file of `dist/` with its size as it is and as it travels, in bytes.
pub(crate) struct FileSize {
    pub(crate) url: String,
    pub(crate) raw: usize,
    pub(crate) brotli: usize,
}

/// The sizes of all files of `dist/`.
pub(crate) struct Sizes {
    files: Vec<FileSize>,
    parts: FilesOfParts,
}

/// The parts that are languages: a visitor fetches one, before the page answers.
pub(super) const LANGUAGES: [&str; 5] = ["en", "zh_hans", "zh_hant", "ja", "ko"];
/// What follows the first paint in every language.
const BEHIND_THE_PAINT: [&str; 3] = ["views", "taking", "reports"];

impl Sizes {
    pub(super) fn of(files: Vec<FileSize>, parts: FilesOfParts) -> Self {
        Self { files, parts }
    }

    /// Bytes that travel before the page answers, without the catalog, in the language that weighs most.
    pub(crate) fn first_load_brotli(&self) -> usize {
        let language = LANGUAGES.iter().map(|language| self.part(language)).max().unwrap_or(0);
        language + self.sum(Fetched::FirstLoad, |file| file.brotli)
    }

    /// Bytes that a page fetches by itself behind the first paint, in the language that weighs most.
    fn after_first_paint_brotli(&self) -> usize {
        let weighs = |language: &&str| {
            let later = later_of(language);
            let parts = BEHIND_THE_PAINT.iter().copied().chain([later.as_str()]);
            let files: BTreeSet<&String> = parts.filter_map(|part| self.parts.get(part)).flatten().collect();
            let here = |file: &&&String| self.parts.get(*language).is_some_and(|first| first.contains(file));
            let of = |url: &str| self.files.iter().find(|file| file.url == url).map_or(0, |file| file.brotli);
            files.iter().filter(|file| !here(file)).map(|file| of(&url_of(file))).sum::<usize>()
                + of(LEXICON)
                + of("sw.js")
        };
        LANGUAGES.iter().map(weighs).max().unwrap_or(0)
    }

    /// Bytes of the page in one file; `None` where it was not made.
    pub(crate) fn one_file(&self) -> Option<usize> {
        self.files.iter().find(|file| file.url == one_file::NAME).map(|file| file.raw)
    }

    /// What a part of the wasm weighs, with the chunks that it shares.
    fn part(&self, part: &str) -> usize {
        let files = self.parts.get(part).into_iter().flatten();
        files.filter_map(|file| self.files.iter().find(|one| one.url == url_of(file))).map(|file| file.brotli).sum()
    }

    fn sum(&self, fetched: Fetched, size: impl Fn(&FileSize) -> usize) -> usize {
        self.files.iter().filter(|file| self.when(&file.url) == fetched).map(size).sum()
    }

    /// When the page fetches a file.
    fn when(&self, url: &str) -> Fetched {
        let of = |part: &&str| self.parts.get(*part).is_some_and(|files| files.iter().any(|file| url_of(file) == url));
        let is_part = self.parts.values().flatten().any(|file| url_of(file) == url);
        match url {
            LEXICON | "sw.js" | "site-match.webmanifest" => Fetched::AfterFirstPaint,
            _ if LANGUAGES.iter().any(of) => Fetched::WithLanguage,
            _ if BEHIND_THE_PAINT.iter().any(of) => Fetched::AfterFirstPaint,
            _ if LANGUAGES.iter().any(|language| of(&later_of(language).as_str())) => Fetched::WithLanguageLater,
            _ if is_part => Fetched::Apart,
            _ if is_first_load(url) => Fetched::FirstLoad,
            _ => Fetched::Apart,
        }
    }
}

/// The part with the words of a language that follow the first paint; English has none, it comes with what speaks.
fn later_of(language: &str) -> String {
    format!("{language}_later")
}

fn url_of(file: &str) -> String {
    format!("pkg/{file}.wasm")
}

/// When the page fetches a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fetched {
    /// Before it answers.
    FirstLoad,
    /// Before it answers, in some language.
    WithLanguage,
    /// By itself, behind the first paint.
    AfterFirstPaint,
    /// By itself, behind the first paint, in some language.
    WithLanguageLater,
    /// Catalogs are counted apart, pictures are for those who install the page, declarations and schemas are for
    /// developers, what speaks with a page around is for frames, what tells of a new version is for those who have an old one, the part for programs is fetched by them, the workbook module only when a workbook is opened.
    Apart,
}

impl Fetched {
    fn mark(self) -> &'static str {
        match self {
            Fetched::FirstLoad => "",
            Fetched::WithLanguage => "  with a language",
            Fetched::AfterFirstPaint => "  after first paint",
            Fetched::WithLanguageLater => "  with a language, after first paint",
            Fetched::Apart => "  later",
        }
    }
}

fn is_first_load(url: &str) -> bool {
    let (folder, name) = url.rsplit_once('/').unwrap_or(("", url));
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    let for_developers = name.ends_with(".d.ts") || name.ends_with(".schema.json");
    let later = url == one_file::NAME
        || folder.starts_with("catalogs")
        || folder.starts_with("icons")
        || name.starts_with("sheets")
        || name.starts_with("frame")
        || ["cannot.js", "renewal.js"].contains(&name)
        || name.starts_with("sites.");
    !for_developers && !later && matches!(extension, "html" | "js" | "css" | "wasm" | "svg")
}

impl fmt::Display for Sizes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = self.files.iter().map(|file| file.url.len()).max().unwrap_or(0).max(20);
        writeln!(f, "{:width$}  {:>9}  {:>9}", "file (kB)", "raw", "brotli")?;
        for file in &self.files {
            let mark = self.when(&file.url).mark();
            writeln!(f, "{:width$}  {:>9.1}  {:>9.1}{mark}", file.url, kilobytes(file.raw), kilobytes(file.brotli))?;
        }
        for language in LANGUAGES {
            writeln!(
                f,
                "{:width$}  {:>9}  {:>9.1}",
                format!("language {language}"),
                "",
                kilobytes(self.part(language))
            )?;
        }
        writeln!(f, "{:width$}  {:>9}  {:>9.1}", "first load", "", kilobytes(self.first_load_brotli()))?;
        let after = self.after_first_paint_brotli();
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
    use super::*;

    fn sizes() -> Sizes {
        let part = |files: &[&str]| files.iter().map(|file| (*file).to_owned()).collect();
        let parts = [
            ("en", part(&["chunk_1", "split_en"])),
            ("zh_hans", part(&["split_zh_hans"])),
            ("zh_hans_later", part(&["chunk_1", "chunk_2", "split_zh_hans_later"])),
            ("views", part(&["chunk_2", "split_views"])),
            ("answers", part(&["chunk_1", "chunk_2", "split_answers"])),
        ];
        let file = |(url, brotli): (&str, usize)| FileSize { url: url.to_owned(), raw: 0, brotli };
        let files = [
            ("index.html", 1),
            ("pkg/sitematch_bg.wasm", 200),
            ("pkg/chunk_1.wasm", 10),
            ("pkg/split_en.wasm", 3),
            ("pkg/split_zh_hans.wasm", 12),
            ("pkg/split_views.wasm", 40),
            ("pkg/chunk_2.wasm", 5),
            ("pkg/split_zh_hans_later.wasm", 20),
        ];
        let parts = parts.into_iter().map(|(part, files)| (part.to_owned(), files)).collect();
        Sizes::of(files.into_iter().map(file).collect(), parts)
    }

    #[test]
    fn the_first_load_is_page_styles_scripts_wasm_and_icons() {
        for url in ["index.html", "site-match.js", "site-match.css", "icon.svg", "pkg/sitematch.js"] {
            assert_eq!(sizes().when(url), Fetched::FirstLoad, "{url}");
        }
    }

    #[test]
    fn the_first_load_holds_the_language_that_weighs_most() {
        assert_eq!(sizes().first_load_brotli(), 201 + 13);
    }

    #[test]
    fn behind_the_paint_come_the_views_and_what_the_heaviest_language_still_lacks() {
        assert_eq!(sizes().after_first_paint_brotli(), 5 + 40 + 20 + 10);
        assert_eq!(sizes().when("pkg/split_zh_hans_later.wasm"), Fetched::WithLanguageLater);
    }

    #[test]
    fn catalogs_schemas_declarations_and_what_answers_programs_come_later() {
        for url in [
            "catalogs/hengyang.json",
            "catalog.schema.json",
            "site-match.d.ts",
            "pkg/split_answers.wasm",
            "icons/icon-192.png",
        ] {
            assert_eq!(sizes().when(url), Fetched::Apart, "{url}");
        }
    }

    #[test]
    fn the_lexicon_the_views_and_the_worker_come_after_the_first_paint() {
        for url in ["pkg/lexicon.txt", "pkg/split_views.wasm", "pkg/chunk_2.wasm", "sw.js"] {
            assert_eq!(sizes().when(url), Fetched::AfterFirstPaint, "{url}");
        }
    }
}
