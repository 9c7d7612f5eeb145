//! The bindings generator, linked as a library at the version the library itself is pinned to.

use std::path::{Path, PathBuf};

use wasm_bindgen_cli_support::Bindgen;

use crate::house::{House, read_text, write};
use crate::trouble::Trouble;

use super::{Options, names};

const NAME: &str = "sitematch";

/// Writes `sitematch.js`, `sitematch.d.ts` and `sitematch_bg.wasm` into `folder`.
pub(super) fn generate(compiled: Vec<u8>, folder: &Path, options: Options) -> Result<(), Trouble> {
    let mut bindgen = Bindgen::new();
    bindgen
        .input_bytes(NAME, compiled)
        .typescript(true)
        // As the command line tool does it: `init()` finds the wasm beside its own script.
        .omit_default_module_path(false)
        // The parts put their functions into the table, and find it among the exports.
        .keep_lld_exports(true)
        .keep_debug(false)
        .remove_name_section(!options.dev)
        .remove_producers_section(true);
    bindgen
        .web(true)
        .and_then(|bindgen| bindgen.generate(folder))
        .map_err(|why| {
            Trouble::new(
                "the bindings generator failed",
                format!("{why:#}"),
                "if it speaks of a schema version, run `cargo update --package wasm-bindgen --precise` with the version in xtask/Cargo.toml; else mend the #[wasm_bindgen] item it names",
            )
        })?;
    let script = folder.join(format!("{NAME}.js"));
    write(&script, without_late_calls(&read_text(&script)?)?.as_bytes())?;
    names::count(folder)
}

/// What a closure of a crashed instance does when it is called.
const REFUSAL: &str = "throw new Error('Cannot invoke closure from previous WASM instance');";

/// Lets the timers, promises and listeners of a crashed instance come to nothing.
///
/// The generator lets them throw, and as nobody awaits them, each would be an uncaught error of the host page. The
/// crash itself has been told by then.
fn without_late_calls(script: &str) -> Result<String, Trouble> {
    if script.contains(REFUSAL) {
        return Ok(script.replace(REFUSAL, "return;"));
    }
    Err(Trouble::new(
        "the bindings could not be taught to let a crashed instance rest",
        format!("they no longer hold `{REFUSAL}`"),
        "look at how wasm-bindgen-cli-support now refuses closures of an earlier instance, and mend REFUSAL in xtask/src/build/bindings.rs",
    ))
}

/// The wasm that the generator wrote.
pub(super) fn wasm_file(folder: &Path) -> PathBuf {
    folder.join(format!("{NAME}_bg.wasm"))
}

/// The version of the generator, which must be that of the library, or it refuses what the compiler made.
pub(super) fn pinned_version(house: &House) -> Result<String, Trouble> {
    let lock = read_text(&house.root().join("Cargo.lock"))?;
    let library = locked_version(&lock, "wasm-bindgen");
    let generator = locked_version(&lock, "wasm-bindgen-cli-support");
    if let (Some(library), Some(generator)) = (library, generator)
        && library == generator
    {
        return Ok(library.to_owned());
    }
    Err(Trouble::new(
        "the library and the bindings generator are of different versions",
        format!(
            "Cargo.lock holds wasm-bindgen {} and wasm-bindgen-cli-support {}",
            library.unwrap_or("none"),
            generator.unwrap_or("none"),
        ),
        "write the same `=` version in Cargo.toml (wasm-bindgen) and xtask/Cargo.toml (wasm-bindgen-cli-support)",
    ))
}

fn locked_version<'lock>(lock: &'lock str, package: &str) -> Option<&'lock str> {
    let entry = format!("name = \"{package}\"\n");
    let (_, rest) = lock.split_once(&entry)?;
    rest.lines().next()?.split('"').nth(1)
}
