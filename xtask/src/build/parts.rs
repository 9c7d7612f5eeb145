//! Cuts the wasm into what the first answer needs and the parts that are fetched when they are first needed.
//!
//! The cuts are the functions marked `#[wasm_split]` in the library: all that only they reach goes into their part,
//! what several parts share into a chunk of its own.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use wasm_split_cli_support::{Options, transform};

use crate::house::{read, remove, write};
use crate::trouble::Trouble;

/// The wasm in its parts.
pub(super) struct Parts {
    /// What the bindings generator takes.
    pub(super) main: Vec<u8>,
    /// The files that are fetched later.
    pub(super) later: Vec<PathBuf>,
}

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
    write(&folder.join(LOADERS), loaders(split.prefetch_map).as_bytes())?;
    let content = read(&main)?;
    remove(&main)?;
    Ok(Parts { main: content, later: split.split_modules })
}

/// In place of the splitter's own loaders: these link the parts anew to the instance that follows a crash.
fn loaders(files_of_parts: impl IntoIterator<Item = (String, Vec<String>)>) -> String {
    let files_of_parts: BTreeMap<String, Vec<String>> = files_of_parts.into_iter().collect();
    let loader = |(part, files): (&String, &Vec<String>)| {
        // Bundlers find files by this very form.
        let urls = files.iter().map(|file| format!("new URL('./{file}.wasm', import.meta.url)"));
        format!("export const __wasm_split_load_{part} = load(() => [{}]);\n", urls.collect::<Vec<_>>().join(", "))
    };
    format!("{}\n{}", include_str!("parts.js"), files_of_parts.iter().map(loader).collect::<String>())
}
