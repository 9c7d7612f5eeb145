//! `wasm-merge` from npm: chunks that are too small to be worth a request of their own become one file.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::path::Path;

use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{EntityType, ExportKind, ExportSection, ImportSection, Module};
use wasmparser::{Parser, Payload};

use super::optimiser::{FEATURES, optimise};
use super::parts::FilesOfParts;
use super::sizes::LANGUAGES;
use crate::house::{read, remove, write};
use crate::run::run_quietly;
use crate::tools::npm::NpmTools;
use crate::trouble::Trouble;

/// Below this, in bytes as it lies, what a request, the address of a file and its hash cost is more than what a
/// reader who does not need the chunk fetches in vain.
const SMALL: usize = 1_000;

/// What is needed before the page answers is kept apart from what follows.
const FIRST: &str = "chunks_first";
const LATER: &str = "chunks_later";

/// Gathers the small chunks of `folder`, which are optimised already; returns the files that there are now.
pub(super) fn gather(tools: &NpmTools, folder: &Path, parts: &FilesOfParts) -> Result<FilesOfParts, Trouble> {
    let mut small = BTreeSet::new();
    for file in parts.values().flatten().filter(|file| file.starts_with("chunk_")) {
        if read(&folder.join(format!("{file}.wasm")))?.len() < SMALL {
            small.insert(file.as_str());
        }
    }
    for (name, files) in groups(&small, parts) {
        merge(tools, folder, name, &files)?;
    }
    Ok(gathered(parts, &small))
}

/// The names of the gathered files with what goes into each.
fn groups<'a>(small: &BTreeSet<&'a str>, parts: &FilesOfParts) -> [(&'static str, Vec<&'a str>); 2] {
    let (first, later) = small.iter().partition(|chunk| is_first(chunk, parts));
    [(FIRST, first), (LATER, later)]
}

/// Whether some language needs the chunk before the page answers.
fn is_first(chunk: &str, parts: &FilesOfParts) -> bool {
    LANGUAGES.iter().filter_map(|language| parts.get(*language)).flatten().any(|file| file == chunk)
}

/// For each part the files it fetches once the small ones are gathered, in their order.
fn gathered(parts: &FilesOfParts, small: &BTreeSet<&str>) -> FilesOfParts {
    let name = |file: &String| match file.as_str() {
        chunk if !small.contains(chunk) => chunk.to_owned(),
        chunk if is_first(chunk, parts) => FIRST.to_owned(),
        _ => LATER.to_owned(),
    };
    let of = |files: &Vec<String>| {
        files.iter().map(name).fold(Vec::new(), |mut kept: Vec<String>, file| {
            if !kept.contains(&file) {
                kept.push(file);
            }
            kept
        })
    };
    parts.iter().map(|(part, files)| (part.clone(), of(files))).collect()
}

fn merge(tools: &NpmTools, folder: &Path, name: &str, chunks: &[&str]) -> Result<(), Trouble> {
    if chunks.is_empty() {
        return Ok(());
    }
    let file = |name: &str| folder.join(format!("{name}.wasm"));
    let provider = file("provider");
    write(&provider, &provide(&chunks.iter().map(|chunk| read(&file(chunk))).collect::<Result<Vec<_>, _>>()?)?)?;
    let mut command = tools.node("binaryen/bin/wasm-merge");
    command.arg(&provider).arg(SPLIT);
    for chunk in chunks {
        command.arg(file(chunk)).arg(chunk);
    }
    command.args(FEATURES).arg("-o").arg(file(name));
    run_quietly(
        &mut command,
        "gathering the small parts of the wasm",
        "delete target/xtask, then run the command again",
    )?;
    remove(&provider)?;
    chunks.iter().try_for_each(|chunk| remove(&file(chunk)))?;
    optimise(tools, &file(name))
}

/// From where the splitter's files import what they share: memory, table, globals.
const SPLIT: &str = "__wasm_split";
/// The same instance under another name: merging joins an import with the export of a module it has, so that what
/// every chunk imports for itself is imported once.
const MAIN: &str = "main";

/// A module that imports all that `chunks` import and exports it to them.
fn provide(chunks: &[Vec<u8>]) -> Result<Vec<u8>, Trouble> {
    let mut shared: BTreeMap<String, EntityType> = BTreeMap::new();
    for chunk in chunks {
        for (name, entity) in imports(chunk).map_err(|why| cannot_be_read(why.to_string()))? {
            shared.insert(name, entity);
        }
    }
    let (mut imports, mut exports) = (ImportSection::new(), ExportSection::new());
    let mut counts = [0; 3];
    for (name, entity) in &shared {
        let (kind, count) = match entity {
            EntityType::Memory(_) => (ExportKind::Memory, 0),
            EntityType::Table(_) => (ExportKind::Table, 1),
            EntityType::Global(_) => (ExportKind::Global, 2),
            EntityType::Function(_) | EntityType::FunctionExact(_) | EntityType::Tag(_) => {
                return Err(cannot_be_read(format!(
                    "a chunk imports {name}, which is neither memory, table nor global"
                )));
            }
        };
        imports.import(MAIN, name, *entity);
        exports.export(name, kind, counts[count]);
        counts[count] += 1;
    }
    let mut provider = Module::new();
    provider.section(&imports).section(&exports);
    Ok(provider.finish())
}

/// What a module imports, by name.
fn imports(wasm: &[u8]) -> Result<Vec<(String, EntityType)>, Box<dyn Error>> {
    let mut found = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        if let Payload::ImportSection(section) = payload? {
            for import in section.into_imports() {
                let import = import?;
                found.push((import.name.to_owned(), RoundtripReencoder.entity_type(import.ty)?));
            }
        }
    }
    Ok(found)
}

fn cannot_be_read(why: String) -> Trouble {
    Trouble::new(
        "the small parts of the wasm cannot be gathered",
        why,
        "look at what last changed in xtask/src/build/parts.rs",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_chunks_stand_once_under_the_name_of_what_they_are_gathered_in() {
        let files = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        let parts: FilesOfParts = [
            ("en", files(&["chunk_1", "chunk_2", "chunk_9", "split_en"])),
            ("views", files(&["chunk_1", "chunk_3", "split_views"])),
        ]
        .into_iter()
        .map(|(part, files)| (part.to_owned(), files))
        .collect();
        let small = BTreeSet::from(["chunk_1", "chunk_2", "chunk_3"]);
        let gathered = gathered(&parts, &small);
        assert_eq!(gathered["en"], files(&[FIRST, "chunk_9", "split_en"]));
        assert_eq!(gathered["views"], files(&[FIRST, LATER, "split_views"]));
    }
}
