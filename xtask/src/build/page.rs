//! Fills `dist/` with the page, each text and wasm with its compressed twins beside it, and the npm package.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::house::{House, files_below, read, relative_url, remove, write};
use crate::tools::npm::NpmTools;
use crate::trouble::Trouble;

use super::coding::Coding;
use super::minifier::minify;
use super::npm_package;
use super::one_file;
use super::seal::{File, seal};
use super::sizes::FileSize;
use super::table;
use super::wasm::Package;
use super::worker;

/// Files that are worth compressing; pictures and fonts are compressed already.
const COMPRESSED: [&str; 10] = ["css", "csv", "html", "js", "json", "svg", "ts", "txt", "wasm", "webmanifest"];

/// Where the lexicon of the search lies, which the page fetches after its first paint.
pub(super) const LEXICON: &str = "pkg/lexicon.txt";

/// Makes `dist/` hold exactly the page and the npm package; unchanged files are left alone.
pub(super) fn fill(house: &House, package: &Package, tools: Option<&NpmTools>) -> Result<Vec<FileSize>, Trouble> {
    let dist = house.dist();
    let mut kept = BTreeSet::new();
    let mut sizes = Vec::new();
    let mut wanted = wanted(house, package)?;
    let npm_package = npm_package::assemble(house, &contents(&wanted)?, tools)?;
    if let Some(tools) = tools {
        minify(tools, &mut wanted, &house.workshop().join("small"))?;
    }
    let mut files = contents(&wanted)?;
    table::fill(&mut files)?;
    let one_file = tools.map(|tools| one_file::assemble(&files, &package.folder, tools, &house.workshop()));
    let mut files = seal(files);
    worker::stamp(&mut files);
    files.extend(one_file.transpose()?);
    for file in npm_package {
        let target = dist.join(&file.name);
        refresh(&target, &file.content)?;
        kept.insert(target);
    }
    for file in files {
        let target = dist.join(&file.name);
        let fresh = refresh(&target, &file.content)?;
        let brotli = twins(&target, &file.content, fresh, &mut kept)?;
        sizes.push(FileSize { url: file.url, raw: file.content.len(), brotli });
        kept.insert(target);
    }
    for stray in files_below(&dist)?.iter().filter(|file| !kept.contains(*file)) {
        remove(stray)?;
    }
    Ok(sizes)
}

/// Writes a file unless it is there already, which it says.
fn refresh(target: &Path, content: &[u8]) -> Result<bool, Trouble> {
    let fresh = read(target).is_ok_and(|present| present == content);
    if !fresh {
        write(target, content)?;
    }
    Ok(fresh)
}

fn contents(wanted: &[(String, PathBuf)]) -> Result<Vec<File>, Trouble> {
    wanted.iter().map(|(url, source)| Ok(File::new(url, read(source)?))).collect()
}

/// Every file of the built page: its address below `dist/` and where it comes from.
fn wanted(house: &House, package: &Package) -> Result<Vec<(String, PathBuf)>, Trouble> {
    let www = house.www();
    if !www.join("index.html").is_file() {
        return Err(Trouble::new(
            "there is no page to build",
            format!("{} does not exist", www.join("index.html").display()),
            "restore it with `git checkout -- www`",
        ));
    }
    let page = files_below(&www)?.into_iter().map(|file| (relative_url(&www, &file), file));
    // The package's own declarations of the raw wasm are of no use to anyone who reads dist/.
    let bound = files_below(&package.folder)?
        .into_iter()
        .filter(|file| !file.to_string_lossy().ends_with(".wasm.d.ts"))
        .map(|file| (format!("pkg/{}", relative_url(&package.folder, &file)), file));
    let lexicon = (LEXICON.to_owned(), package.lexicon.clone());
    Ok(page.chain(bound).chain([lexicon]).collect())
}

/// Writes the compressed twins where they are missing or old, and returns the size as it travels.
fn twins(target: &Path, content: &[u8], fresh: bool, kept: &mut BTreeSet<PathBuf>) -> Result<usize, Trouble> {
    let extension = target.extension().unwrap_or_default();
    if !COMPRESSED.iter().any(|compressed| extension == *compressed) {
        return Ok(content.len());
    }
    let mut smallest = content.len();
    for coding in Coding::ALL {
        let path = coding.twin_path(target);
        let size = match read(&path) {
            Ok(present) if fresh => present.len(),
            _ => {
                let compressed = coding.compress(content).map_err(|why| {
                    Trouble::new(
                        format!("cannot compress {}", target.display()),
                        why,
                        "run the command again; if it fails again, report it",
                    )
                })?;
                write(&path, &compressed)?;
                compressed.len()
            }
        };
        smallest = smallest.min(size);
        kept.insert(path);
    }
    Ok(smallest)
}
