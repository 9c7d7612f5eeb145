//! Cuts the wasm into what the first answer needs and the parts that are fetched when they are first needed.
//!
//! The cuts are the functions marked `#[wasm_split]` in the library: all that only they reach goes into their part,
//! what several parts share into a chunk of its own.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use wasm_split_cli_support::{Options, transform};

use crate::house::{read, read_text, remove, write};
use crate::trouble::Trouble;

/// The wasm in its parts.
pub(super) struct Parts {
    /// What the bindings generator takes.
    pub(super) main: Vec<u8>,
    /// The files that are fetched later.
    pub(super) later: Vec<PathBuf>,
    /// What each part fetches.
    pub(super) parts: FilesOfParts,
}

/// For each part the names of its files, without their ending; a chunk that several share stands with each.
pub(crate) type FilesOfParts = BTreeMap<String, Vec<String>>;

/// The module from which the wasm is handed the loaders of its parts.
const LOADERS: &str = "parts.js";

/// Writes the parts and their loaders into `folder`.
pub(super) fn split(compiled: &[u8], folder: &Path) -> Result<Parts, Trouble> {
    let main = folder.join("main.wasm");
    let link_name = format!("./{LOADERS}");
    let mut options = Options::new(compiled);
    options.output_dir = folder;
    options.main_out_path = &main;
    options.link_name = &link_name;
    options.emit_dwarf = false;
    let split = transform(options).map_err(|why| {
        Trouble::new(
            "the wasm could not be cut into parts",
            format!("{why:#}"),
            "look at what last changed around #[wasm_split] in src/",
        )
    })?;
    let parts: FilesOfParts = split.prefetch_map.into_iter().collect();
    write_loaders(folder, &parts)?;
    let content = read(&main)?;
    remove(&main)?;
    Ok(Parts { main: content, later: split.split_modules, parts })
}

/// Writes how each part is loaded.
pub(super) fn write_loaders(folder: &Path, parts: &FilesOfParts) -> Result<(), Trouble> {
    write(&folder.join(LOADERS), loaders(parts).as_bytes())
}

/// In place of the splitter's own loaders: these link the parts anew to the instance that follows a crash.
fn loaders(parts: &FilesOfParts) -> String {
    let loader = |(part, files): (&String, &Vec<String>)| {
        // Bundlers find files by this very form.
        let urls = files.iter().map(|file| format!("{URL_BEGINS}{file}{URL_ENDS}"));
        format!("{LOADER_BEGINS}{part} = load(() => [{}]);\n", urls.collect::<Vec<_>>().join(", "))
    };
    format!("{FILES}\n{}\n{}", include_str!("parts.js"), parts.iter().map(loader).collect::<String>())
}

/// From where the loaders, and all others, take files.
pub(super) const FILES: &str = include_str!("files.js");

const LOADER_BEGINS: &str = "export const __wasm_split_load_";
const URL_BEGINS: &str = "new URL('./";
const URL_ENDS: &str = ".wasm', import.meta.url)";

/// What each part fetches, read from the loaders of a package that is up to date.
pub(super) fn recall(folder: &Path) -> Result<FilesOfParts, Trouble> {
    let loaders = read_text(&folder.join(LOADERS))?;
    let loaders = loaders.lines().filter_map(|line| line.strip_prefix(LOADER_BEGINS)?.split_once(" = "));
    let files = |urls: &str| {
        urls.split(URL_BEGINS).skip(1).filter_map(|url| Some(url.split_once(URL_ENDS)?.0.to_owned())).collect()
    };
    Ok(loaders.map(|(part, urls)| (part.to_owned(), files(urls))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_loaders_say_what_each_part_fetches() -> Result<(), Trouble> {
        let parts: FilesOfParts = [("en", vec!["chunk_1", "split_en"]), ("views", vec!["split_views"])]
            .into_iter()
            .map(|(part, files)| (part.to_owned(), files.into_iter().map(str::to_owned).collect()))
            .collect();
        let folder = std::env::temp_dir().join(format!("sitematch-parts-{}", std::process::id()));
        write_loaders(&folder, &parts)?;
        let recalled = recall(&folder);
        remove(&folder)?;
        assert_eq!(recalled?, parts);
        Ok(())
    }
}
