//! Which file an address means. The address is compared with the files that are there and never made
//! into a path, so no address leads out of the folder.

use std::fs;
use std::path::Path;

use crate::build::{Coding, is_sealed};
use crate::house::{files_below, relative_url};

/// A file as it goes to the browser.
pub(super) struct Found {
    pub(super) content: Vec<u8>,
    pub(super) content_type: &'static str,
    /// `None` for the file as it is.
    pub(super) coding: Option<Coding>,
    /// Whether the same will be sent under this name for ever.
    pub(super) sealed: bool,
}

/// The file an address means, in the first of the compressed forms that there is.
pub(super) fn find(folder: &Path, address: &str, taken: &[Coding]) -> Option<Found> {
    let path = address.split(['?', '#']).next()?.strip_prefix('/')?;
    let wanted = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
    let file = files_below(folder).ok()?.into_iter().find(|file| relative_url(folder, file) == wanted)?;
    let content_type = content_type(&wanted);
    let mut compressed =
        taken.iter().filter_map(|coding| Some((fs::read(coding.twin_path(&file)).ok()?, Some(*coding))));
    let (content, coding) = match compressed.next() {
        Some(found) => found,
        None => (fs::read(&file).ok()?, None),
    };
    Some(Found { content, content_type, coding, sealed: is_sealed(&wanted) })
}

fn content_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json; charset=utf-8",
        "webmanifest" => "application/manifest+json; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "csv" => "text/csv; charset=utf-8",
        "ts" | "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::{content_type, find};
    use crate::build::Coding;

    fn own_sources() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
    }

    #[test]
    fn a_file_of_the_folder_is_found_with_and_without_a_query() {
        assert!(find(&own_sources(), "/main.rs", &[]).is_some());
        assert!(find(&own_sources(), "/serve/files.rs?x=1", &Coding::ALL).is_some());
    }

    #[test]
    fn no_address_leads_out_of_the_folder() {
        for address in [
            "/../Cargo.toml",
            "/%2e%2e/Cargo.toml",
            "/serve/../../Cargo.toml",
            "//../Cargo.toml",
            "/..\\Cargo.toml",
            "../Cargo.toml",
            "",
            "/",
            "/serve",
        ] {
            assert!(find(&own_sources(), address, &Coding::ALL).is_none(), "{address}");
        }
    }

    #[test]
    fn modules_and_wasm_carry_the_types_that_browsers_insist_on() {
        assert_eq!(content_type("pkg/sitematch_bg.wasm"), "application/wasm");
        assert_eq!(content_type("site-match.js"), "text/javascript; charset=utf-8");
    }
}
