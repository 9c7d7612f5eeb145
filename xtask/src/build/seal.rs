//! Names by content: what the page fetches is called after its hash, so that a browser may keep it for ever and
//! refuses anything else under that name.
//!
//! Data (wasm, styles, pictures, the lexicon) carries its whole SHA-256 in its name, from which scripts know what to
//! hold it to. Scripts name each other, in a circle too, so each is called after all that it reaches, and the page
//! says what to hold it to. What hosts and people know by name keeps it: pages, catalogs, schemas, `site-match.js`.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use sha2::{Digest as _, Sha256};

/// One file of `dist/`.
pub(super) struct File {
    /// Its address in the sources, by which people know it.
    pub(super) url: String,
    /// Its address below `dist/`.
    pub(super) name: String,
    pub(super) content: Vec<u8>,
}

impl File {
    pub(super) fn new(url: impl Into<String>, content: Vec<u8>) -> Self {
        let url = url.into();
        Self { name: url.clone(), url, content }
    }
}

/// What embeds the page elsewhere, and hence keeps its name.
const ENTRIES: [&str; 2] = ["site-match.js", "frame.js"];
/// What works without the page's scripts, and is looked for under its name.
const WORKER: &str = "sw.js";

/// How much of its hash a script carries in its name: enough to be the only one of that name.
const LETTERS_OF_SCRIPTS: usize = 12;
/// A whole SHA-256 in base64 without padding.
const LETTERS_OF_DATA: usize = 43;

/// Gives files their names and lets them call each other by them. Entries stay under their own names too.
pub(super) fn seal(mut files: Vec<File>) -> Vec<File> {
    let mut names = BTreeMap::new();
    for file in files.iter_mut().filter(|file| is_data(&file.url)) {
        file.name = named(&file.url, &hash_in_name(&file.content));
        names.insert(file.url.clone(), file.name.clone());
    }
    call_by(&mut files, &names);
    let names = names_of_scripts(&files);
    for file in &mut files {
        if let Some(name) = names.get(&file.url) {
            file.name.clone_from(name);
        }
    }
    call_by(&mut files, &names);
    hold_to_content(&mut files);
    files.extend(ENTRIES.into_iter().filter_map(|entry| {
        Some(File {
            url: format!("{entry}, for hosts"),
            name: entry.to_owned(),
            content: format!("export * from './{}';\n", names.get(entry)?).into_bytes(),
        })
    }));
    files
}

/// Whether whatever is sent under this name is always the same.
pub(crate) fn is_sealed(name: &str) -> bool {
    let hash = name.rsplit('.').nth(1).unwrap_or_default();
    let letters = hash.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    letters && [LETTERS_OF_SCRIPTS, LETTERS_OF_DATA].contains(&hash.len())
}

/// What scripts and pages hold a file to.
pub(crate) fn integrity(content: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(content)))
}

fn hash_in_name(content: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(content))
}

fn named(url: &str, hash: &str) -> String {
    let (stem, extension) = url.rsplit_once('.').unwrap_or((url, ""));
    format!("{stem}.{hash}.{extension}")
}

fn extension(url: &str) -> &str {
    url.rsplit_once('.').map_or("", |(_, extension)| extension)
}

fn is_data(url: &str) -> bool {
    matches!(extension(url), "css" | "wasm" | "svg" | "png") || url.ends_with("lexicon.txt")
}

fn is_script(url: &str) -> bool {
    extension(url) == "js" && url != WORKER
}

/// Each script by a hash over all scripts that it reaches.
fn names_of_scripts(files: &[File]) -> BTreeMap<String, String> {
    let scripts: BTreeMap<&str, &File> =
        files.iter().filter(|file| is_script(&file.url)).map(|file| (file.url.as_str(), file)).collect();
    let reached = |from: &str| {
        let mut reached = BTreeSet::from([from.to_owned()]);
        let mut open = vec![from.to_owned()];
        while let Some(url) = open.pop() {
            let Some(text) = scripts.get(url.as_str()).and_then(|file| text_of(file)) else { continue };
            let calls = scripts.keys().filter(|other| spellings(&url, other).iter().any(|call| text.contains(call)));
            open.extend(calls.filter(|other| reached.insert((**other).to_owned())).map(|other| (*other).to_owned()));
        }
        reached
    };
    let name = |url: &str| {
        let all: Vec<u8> = reached(url)
            .iter()
            .filter_map(|url| scripts.get(url.as_str()))
            .flat_map(|file| file.content.clone())
            .collect();
        named(url, hash_in_name(&all).get(..LETTERS_OF_SCRIPTS).unwrap_or_default())
    };
    scripts.keys().map(|url| ((*url).to_owned(), name(url))).collect()
}

/// Writes the new names wherever a page, a manifest or a script calls a file.
fn call_by(files: &mut [File], names: &BTreeMap<String, String>) {
    for file in files.iter_mut().filter(|file| matches!(extension(&file.url), "html" | "js" | "webmanifest")) {
        let Some(mut text) = text_of(file).map(str::to_owned) else { continue };
        for (url, name) in names {
            for (old, new) in spellings(&file.url, url).iter().zip(spellings(&file.url, name)) {
                text = renamed(&text, old, &new);
            }
        }
        file.content = text.into_bytes();
    }
}

/// With every call under the new name. A key of an object is no call: by it the wasm asks for its imports.
fn renamed(text: &str, old: &str, new: &str) -> String {
    let mut pieces = text.split(old);
    let mut renamed = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        renamed.push_str(if piece.starts_with(':') { old } else { new });
        renamed.push_str(piece);
    }
    renamed
}

/// How a file calls another of its folder or below it; none where it cannot.
fn spellings(caller: &str, called: &str) -> Vec<String> {
    let folder = caller.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
    let Some(called) = called.strip_prefix(&folder) else { return Vec::new() };
    ['"', '\'']
        .iter()
        .flat_map(|quote| [format!("{quote}./{called}{quote}"), format!("{quote}{called}{quote}")])
        .collect()
}

/// Lets pages hold scripts and styles to their content; browsers do not yet hold other preloads to anything, but the
/// scripts hold what they fetch.
fn hold_to_content(files: &mut [File]) {
    let held: Vec<(String, String)> = files
        .iter()
        .filter(|file| file.name != file.url && matches!(extension(&file.url), "css" | "js"))
        .map(|file| (format!("\"{}\"", file.name), integrity(&file.content)))
        .collect();
    for page in files.iter_mut().filter(|file| extension(&file.url) == "html") {
        let Some(mut text) = text_of(page).map(str::to_owned) else { continue };
        for (name, integrity) in &held {
            text = text.replace(name, &format!("{name} integrity=\"{integrity}\""));
        }
        page.content = text.into_bytes();
    }
}

fn text_of(file: &File) -> Option<&str> {
    std::str::from_utf8(&file.content).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(wasm: &str) -> Vec<File> {
        let files = [
            ("index.html", "<script src=\"site-match.js\"></script><link href=\"pkg/parts.js\">"),
            ("site-match.js", "import './pkg/bindings.js';"),
            (
                "pkg/bindings.js",
                "import \"./parts.js\"; new URL('engine.wasm', import.meta.url), {'./parts.js': parts}",
            ),
            ("pkg/parts.js", "import './bindings.js'"),
            ("pkg/engine.wasm", wasm),
            ("catalogs/park.json", "{}"),
        ];
        seal(files.into_iter().map(|(url, content)| File::new(url, content.as_bytes().to_vec())).collect())
    }

    fn file<'site>(site: &'site [File], url: &str) -> &'site File {
        site.iter().find(|file| file.url == url).unwrap()
    }

    fn text(site: &[File], url: &str) -> String {
        text_of(file(site, url)).unwrap().to_owned()
    }

    #[test]
    fn data_carries_its_whole_hash_and_is_called_by_it() {
        let site = site("abc");
        // SHA-256 of "abc", from FIPS 180-2.
        let name = "engine.ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0.wasm";
        assert_eq!(file(&site, "pkg/engine.wasm").name, format!("pkg/{name}"));
        assert!(text(&site, "pkg/bindings.js").contains(&format!("new URL('{name}', import.meta.url)")));
    }

    #[test]
    fn the_wasm_finds_its_imports_under_their_old_names() {
        assert!(text(&site("abc"), "pkg/bindings.js").contains("{'./parts.js': parts}"));
    }

    #[test]
    fn a_script_has_another_name_when_anything_that_it_reaches_changes() {
        let (before, after) = (site("abc"), site("abcd"));
        for url in ["site-match.js", "pkg/bindings.js", "pkg/parts.js"] {
            assert_ne!(file(&before, url).name, file(&after, url).name, "{url}");
        }
        assert_eq!(file(&before, "pkg/parts.js").name, file(&site("abc"), "pkg/parts.js").name);
    }

    #[test]
    fn scripts_that_call_each_other_do_so_by_their_names() {
        let site = site("abc");
        for (caller, called) in [("pkg/parts.js", "pkg/bindings.js"), ("pkg/bindings.js", "pkg/parts.js")] {
            let name = file(&site, called).name.replace("pkg/", "./");
            assert!(text(&site, caller).contains(&name), "{caller}");
        }
    }

    #[test]
    fn the_page_holds_each_script_to_its_final_content() {
        let site = site("abc");
        for url in ["site-match.js", "pkg/parts.js"] {
            let File { name, content, .. } = file(&site, url);
            let held = format!("\"{name}\" integrity=\"{}\"", integrity(content));
            assert!(text(&site, "index.html").contains(&held), "{url}");
        }
    }

    #[test]
    fn only_names_with_a_hash_are_sealed() {
        let site = site("abc");
        for file in &site {
            assert_eq!(is_sealed(&file.name), file.name != file.url && !file.url.contains(' '), "{}", file.name);
        }
        assert!(!is_sealed("catalog.schema.json") && !is_sealed("site-match.js"));
    }

    #[test]
    fn what_hosts_call_by_name_keeps_it() {
        let site = site("abc");
        for url in ["index.html", "catalogs/park.json"] {
            assert_eq!(file(&site, url).name, url);
        }
        let entry = site.iter().find(|file| file.name == "site-match.js").unwrap();
        let named = &file(&site, "site-match.js").name;
        assert_eq!(text_of(entry), Some(format!("export * from './{named}';\n").as_str()));
    }
}
