//! Tells the service worker what the site is made of, so that it keeps all of it or nothing.

use serde_json::json;
use sha2::{Digest as _, Sha256};

use super::seal::{File, integrity, is_sealed};

const WORKER: &str = "sw.js";
const PAGE: &str = "index.html";
/// The file that a park may replace without building anew is held to nothing.
const CATALOGS: &str = "catalogs/";
/// What the page is made of under names of its own; all that is sealed belongs to it too.
const NAMED: [&str; 3] = [PAGE, "site-match.webmanifest", "sites.html"];

/// Writes `SITE` above the worker's own text: the files of the page, and a version that changes with any of them.
pub(super) fn stamp(files: &mut [File]) {
    let kept = files
        .iter()
        .filter(|file| is_sealed(&file.name) || NAMED.contains(&file.name.as_str()) || file.name.starts_with(CATALOGS));
    let kept: Vec<&File> = kept.collect();
    let list = kept.iter().map(|file| {
        let address = if file.name == PAGE { "./" } else { &file.name };
        let held_to = if file.name.starts_with(CATALOGS) { String::new() } else { integrity(&file.content) };
        json!([address, held_to])
    });
    let list: Vec<_> = list.collect();
    let worker = files.iter().find(|file| file.name == WORKER);
    let all: Vec<u8> = kept.into_iter().chain(worker).flat_map(|file| Sha256::digest(&file.content)).collect();
    let site = json!({"version": integrity(&all), "files": list});
    for worker in files.iter_mut().filter(|file| file.name == WORKER) {
        worker.content.splice(..0, format!("const SITE = {site};\n").into_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stamped(page: &str, schema: &str) -> String {
        let files =
            [("sw.js", "caches"), ("index.html", page), ("catalogs/park.json", "{}"), ("a.schema.json", schema)];
        let mut files = files.map(|(url, content)| File::new(url, content.as_bytes().to_vec()));
        stamp(&mut files);
        String::from_utf8(files[0].content.clone()).unwrap()
    }

    #[test]
    fn it_keeps_the_page_whole_and_lets_a_park_replace_its_catalog() {
        let worker = stamped("page", "{}");
        assert!(worker.ends_with("\ncaches"));
        let page = json!(["./", integrity(b"page")]).to_string();
        assert!(worker.contains(&format!("\"files\":[{page},[\"catalogs/park.json\",\"\"]]")), "{worker}");
    }

    #[test]
    fn another_page_is_another_version_and_what_is_not_the_page_is_none() {
        assert_eq!(stamped("page", "{}"), stamped("page", "true"));
        assert_ne!(stamped("page", "{}").lines().next(), stamped("other", "{}").lines().next());
    }
}
