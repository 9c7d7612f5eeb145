//! `npm/`: the package for those who build their page with Node, with the names of the sources.
//!
//! Bundlers find the wasm and its parts by `new URL('./….wasm', import.meta.url)` and name them anew, so nothing here
//! is named by its content. Styles become a module, because bundlers treat style sheets each in its own way. For those
//! bundlers that leave files behind there is `inline.js`, which holds them all.

use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};

use crate::house::{House, files_below, read, read_text, relative_url, write};
use crate::run::run;
use crate::tools::npm::NpmTools;
use crate::trouble::Trouble;

use super::coding::Coding;
use super::minifier::TARGET;
use super::one_file::{SCRIPTS, media_type};
use super::parts::FILES;
use super::seal::File;

/// Where it lies below `dist/`.
const FOLDER: &str = "npm";

const ELEMENT: &str = "site-match.js";
const ELEMENT_TYPES: &str = "site-match.d.ts";
const FRAME: &str = "frame.js";
const FRAME_TYPES: &str = "frame.d.ts";
const STYLE: &str = "site-match.css";
const PARTS: &str = "pkg/parts.js";
const DATA_TYPES: &str = "pkg/sitematch.d.ts";
const MANIFEST: &str = "package.json";
const LICENCES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

/// How the element calls its styles, and where they are in the package.
const STYLE_CALL: &str = "new URL('./site-match.css', import.meta.url)";
const STYLE_IMPORT: &str = "import styles from './styles.js';\n";
/// Above it the bindings declare data, below it what is private.
const END_OF_DATA: &str = "declare function __wbg_reset_state(): void;";

/// From where the package takes files, and how it is dressed.
const BESIDE: &str = concat!(include_str!("beside.js"), include_str!("adopted.js"));
const WITHIN: &str = concat!(include_str!("within.js"), include_str!("adopted.js"));
/// Where the one module believes that it lies: nothing can be there, so nothing is looked for elsewhere.
const INSIDE: &str = "--define:import.meta.url=\"inside:/\"";

/// Makes the package from the files of the page as they are in the sources. Without npm tools it lacks `inline.js`.
pub(super) fn assemble(house: &House, sources: &[File], tools: Option<&NpmTools>) -> Result<Vec<File>, Trouble> {
    let mut files = own_files(house)?;
    for source in sources.iter().filter(|source| belongs(&source.url)) {
        files.push(File::new(&source.url, adapted(source)?));
    }
    let style = text(sources, STYLE)?;
    files.push(File::new("styles.js", format!("export default {};\n", json!(style)).into_bytes()));
    if let Some(tools) = tools {
        files.push(File::new("inline.js", one_module(&files, sources, tools, &house.workshop().join("inline"))?));
        let types = format!("export * from './{ELEMENT}';\n");
        files.push(File::new("inline.d.ts", types.into_bytes()));
    }
    Ok(files.into_iter().map(|file| File::new(format!("{FOLDER}/{}", file.url), file.content)).collect())
}

/// What is written for the package alone, the licences, and the version of the library.
fn own_files(house: &House) -> Result<Vec<File>, Trouble> {
    let folder = house.root().join("npm");
    let own = files_below(&folder)?.into_iter().map(|file| (relative_url(&folder, &file), file));
    let licences = LICENCES.map(|name| (name.to_owned(), house.root().join(name)));
    let read = own.chain(licences).map(|(url, file)| Ok(File::new(url, read(&file)?)));
    let mut files = read.collect::<Result<Vec<_>, Trouble>>()?;
    for file in files.iter_mut().filter(|file| file.url == MANIFEST) {
        let manifest: Map<String, Value> =
            serde_json::from_slice(&file.content).map_err(|why| unmade(format!("npm/{MANIFEST}: {why}")))?;
        let (name, others) = manifest.into_iter().partition::<Map<_, _>, _>(|(key, _)| key == "name");
        let version = ("version".to_owned(), json!(env!("CARGO_PKG_VERSION")));
        let whole: Map<String, Value> = name.into_iter().chain([version]).chain(others).collect();
        file.content = format!("{:#}\n", Value::Object(whole)).into_bytes();
    }
    Ok(files)
}

/// Whether a file of the page belongs to the package: not the hosted page around the element.
fn belongs(url: &str) -> bool {
    let types = [ELEMENT_TYPES, "matcher.d.ts", FRAME_TYPES, DATA_TYPES];
    SCRIPTS.contains(&url)
        || url == FRAME
        || types.contains(&url)
        || url == STYLE
        || url == PARTS
        || url.starts_with("pkg/") && !url.ends_with(".js") && !url.ends_with(".ts")
        || url.starts_with("catalogs/")
        || url.ends_with(".schema.json")
}

/// A file as the package needs it.
fn adapted(source: &File) -> Result<Vec<u8>, Trouble> {
    let replaced = |old: &str, new: &str| -> Result<String, Trouble> {
        let text = text_of(source)?;
        if text.matches(old).count() == 1 {
            return Ok(text.replace(old, new));
        }
        Err(unmade(format!("{} must hold this once: {old}", source.url)))
    };
    match source.url.as_str() {
        PARTS => Ok(replaced(FILES, BESIDE)?.into_bytes()),
        ELEMENT => Ok(format!("{STYLE_IMPORT}{}", replaced(STYLE_CALL, "styles")?).into_bytes()),
        DATA_TYPES => {
            let text = text_of(source)?;
            let (data, _) = text.split_once(END_OF_DATA).ok_or_else(|| {
                unmade(format!("{DATA_TYPES} no longer holds `{END_OF_DATA}` between data and what is private"))
            })?;
            Ok(format!("{}\n", data.trim_end()).into_bytes())
        }
        _ => Ok(source.content.clone()),
    }
}

/// The element and all that it fetches as one module.
fn one_module(files: &[File], sources: &[File], tools: &NpmTools, folder: &Path) -> Result<Vec<u8>, Trouble> {
    let scripts = files.iter().filter(|file| SCRIPTS.contains(&file.url.as_str()) || file.url == "styles.js");
    for file in scripts {
        write(&folder.join(&file.url), &file.content)?;
    }
    write(&folder.join(PARTS), text(sources, PARTS)?.replace(FILES, WITHIN).as_bytes())?;
    let mut held = Map::new();
    for file in files {
        let Some(media_type) = media_type(&file.url) else { continue };
        let compressed = Coding::Gzip.compress(&file.content).map_err(|why| unmade(why.to_string()))?;
        let name = file.url.rsplit('/').next().unwrap_or_default();
        held.insert(name.to_owned(), json!({"mediaType": media_type, "gzip": STANDARD.encode(compressed)}));
    }
    write(&folder.join("pkg/files.json"), Value::Object(held).to_string().as_bytes())?;
    let bundle = folder.join("inline.js");
    let mut command = tools.node("esbuild/bin/esbuild");
    command.args(["--bundle", "--minify", "--format=esm", TARGET, "--log-level=error", INSIDE]);
    command.arg(format!("--outfile={}", bundle.display())).arg(folder.join(ELEMENT));
    run(&mut command, "putting the package into one module", "mend the file that is named above")?;
    Ok(read_text(&bundle)?.into_bytes())
}

fn text<'files>(files: &'files [File], url: &str) -> Result<&'files str, Trouble> {
    files.iter().find(|file| file.url == url).ok_or_else(|| unmade(format!("there is no {url}"))).and_then(text_of)
}

fn text_of(file: &File) -> Result<&str, Trouble> {
    std::str::from_utf8(&file.content).map_err(|why| unmade(format!("{}: {why}", file.url)))
}

fn unmade(why: String) -> Trouble {
    Trouble::new("the npm package could not be made", why, "mend the file that is named, or restore it with git")
}
