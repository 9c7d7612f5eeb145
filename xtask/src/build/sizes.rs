//! How large the page is: every file, and what a visitor's first load fetches.

use std::fmt;

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
        self.first_load().map(|file| file.brotli).sum()
    }

    fn first_load(&self) -> impl Iterator<Item = &FileSize> {
        self.files.iter().filter(|file| is_first_load(&file.url))
    }
}

/// Whether the page fetches a file before it answers. Catalogs are counted apart, declarations and
/// schemas are for developers, the workbook module is fetched only when a workbook is opened.
fn is_first_load(url: &str) -> bool {
    let (folder, name) = url.rsplit_once('/').unwrap_or(("", url));
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    let for_developers = name.ends_with(".d.ts") || name.ends_with(".schema.json");
    let later = folder.starts_with("catalogs") || name.starts_with("sheets");
    !for_developers
        && !later
        && matches!(extension, "html" | "js" | "css" | "wasm" | "svg" | "png" | "ico" | "webmanifest")
}

impl fmt::Display for Sizes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = self.files.iter().map(|file| file.url.len()).max().unwrap_or(0).max(20);
        writeln!(f, "{:width$}  {:>9}  {:>9}", "file (kB)", "raw", "brotli")?;
        for file in &self.files {
            let mark = if is_first_load(&file.url) { "" } else { "  later" };
            writeln!(f, "{:width$}  {:>9.1}  {:>9.1}{mark}", file.url, kilobytes(file.raw), kilobytes(file.brotli))?;
        }
        let raw: usize = self.first_load().map(|file| file.raw).sum();
        write!(f, "{:width$}  {:>9.1}  {:>9.1}", "first load", kilobytes(raw), kilobytes(self.first_load_brotli()))
    }
}

/// For people; bytes stay whole numbers everywhere else.
#[expect(clippy::cast_precision_loss, reason = "a size of a file, shown with one decimal")]
pub(crate) fn kilobytes(bytes: usize) -> f64 {
    bytes as f64 / 1000.0
}

#[cfg(test)]
mod tests {
    use super::is_first_load;

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
            assert!(is_first_load(url), "{url}");
        }
    }

    #[test]
    fn catalogs_schemas_declarations_and_the_workbook_module_come_later() {
        for url in ["catalogs/hengyang.json", "catalog.schema.json", "site-match.d.ts", "pkg/sheets_bg.wasm"] {
            assert!(!is_first_load(url), "{url}");
        }
    }
}
