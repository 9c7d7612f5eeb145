//! `cargo xtask catalog`: assembles `www/catalogs/hengyang.json` from facts written by hand and example sites.
//!
//! The facts lie in `xtask/catalog/hengyang/`. The example sites come from [`generate`], which sees
//! [`PROFILES`] and nothing else: no file, no clock, no placements. Placements are added afterwards, so no
//! example can be shaped after a firm that came. Start reading at [`assemble`], then `catalog/profile.rs`.

mod dice;
mod facts;
mod office;
mod parcel;
mod plant;
mod profile;

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

use profile::{PROFILES, Profile};

/// Writes the default catalog; with `check` compares it with the committed file instead.
///
/// # Errors
/// A file that cannot be read, written or parsed, or, with `check`, a committed file that differs.
pub(crate) fn run(check: bool) -> Result<(), String> {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    let output = xtask.join("../www/catalogs/hengyang.json");
    let text = assemble(&xtask.join("catalog/hengyang"))?;
    if check {
        let committed = fs::read_to_string(&output).map_err(|error| format!("{}: {error}", output.display()))?;
        return if committed == text {
            Ok(())
        } else {
            Err("www/catalogs/hengyang.json differs from its sources: run `cargo xtask catalog` and commit".to_owned())
        };
    }
    if let Some(folder) = output.parent() {
        fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    fs::write(&output, &text).map_err(|error| format!("{}: {error}", output.display()))?;
    println!("www/catalogs/hengyang.json: {} kB", text.len() / 1000);
    Ok(())
}

/// Example buildings and sites, as they stand in the catalog file.
#[derive(Default)]
struct Examples {
    buildings: Vec<Value>,
    sites: Vec<Value>,
}

/// The example sites of the profiles: the same on every machine and every day.
fn generate(profiles: &[Profile]) -> Examples {
    let mut examples = Examples::default();
    for profile in profiles {
        plant::add(profile, &mut examples);
        parcel::add(profile, &mut examples);
        office::add(profile, &mut examples);
    }
    examples
}

/// The catalog's text: facts by hand, then examples, then what happened.
fn assemble(facts: &Path) -> Result<String, String> {
    let read = |name: &str| read_json(&facts.join(name));
    let Value::Object(mut catalog) = read("park.json")? else {
        return Err("park.json: an object is expected".to_owned());
    };
    for (key, file) in [("chains", "chains.json"), ("map", "map.json"), ("sub_parks", "sub-parks.json")] {
        catalog.insert(key.to_owned(), read(file)?);
    }
    let examples = generate(PROFILES);
    catalog.insert("buildings".to_owned(), examples.buildings.into());
    catalog.insert("sites".to_owned(), examples.sites.into());
    for (key, file) in [("firms", "firms.json"), ("rules", "rules.json"), ("policies", "policies.json")] {
        catalog.insert(key.to_owned(), read(file)?);
    }
    catalog.insert("placements".to_owned(), read("placements.json")?);
    Ok(one_entry_a_line(&catalog))
}

fn read_json(path: &PathBuf) -> Result<Value, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
}

/// Compact, yet a change of one site is a change of one line.
fn one_entry_a_line(catalog: &Map<String, Value>) -> String {
    let keys = catalog.iter().map(|(key, value)| {
        let value = match value {
            Value::Array(entries) if !entries.is_empty() => {
                let lines: Vec<String> = entries.iter().map(Value::to_string).collect();
                format!("[\n{}\n]", lines.join(",\n"))
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Object(_) | Value::Array(_) => {
                value.to_string()
            }
        };
        format!("{}:{value}", Value::from(key.as_str()))
    });
    format!("{{\n{}\n}}\n", keys.collect::<Vec<_>>().join(",\n"))
}

/// A text in Simplified Chinese, English, Japanese and Korean; Traditional Chinese is made from the first.
type Texts<T = &'static str> = [T; 4];

/// A text as it stands in the catalog file.
fn label<T: Into<String>>([zh_hans, en, ja, ko]: Texts<T>) -> Value {
    json!({"zh-Hans": zh_hans.into(), "en": en.into(), "ja": ja.into(), "ko": ko.into()})
}

/// What becomes of a site; vacant, the reader's default, is left out of the file.
fn set_status(site: &mut Map<String, Value>, status: &str) {
    if status != "vacant" {
        site.insert("status".to_owned(), status.into());
    }
}

#[cfg(test)]
mod tests {
    use super::{PROFILES, generate, run};

    #[test]
    fn the_committed_catalog_is_what_its_sources_give() {
        assert_eq!(run(true), Ok(()));
    }

    #[test]
    fn the_same_profiles_give_the_same_examples() {
        let (once, again) = (generate(PROFILES), generate(PROFILES));
        assert_eq!((once.buildings, once.sites), (again.buildings, again.sites));
    }
}
