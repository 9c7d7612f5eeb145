//! The library as a package for the browser: compiled, bound to JavaScript, optimised.

use std::env;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::PathBuf;

use crate::house::{House, read, read_text, remove, write};
use crate::run::{cargo, run_for_output};
use crate::tools::npm::NpmTools;
use crate::tools::wasm_target::{self, TARGET};
use crate::trouble::Trouble;

use super::parts::{self, FilesOfParts, Parts};
use super::{Options, bindings, gather, optimiser};

/// What the library is for the browser.
pub(super) struct Package {
    /// The folder of wasm and bindings.
    pub(super) folder: PathBuf,
    /// The lexicon of the search, which the wasm is handed later.
    pub(super) lexicon: PathBuf,
    /// What each part of the wasm fetches.
    pub(super) parts: FilesOfParts,
}

/// What cargo has made.
struct Compiled {
    wasm: PathBuf,
    lexicon: PathBuf,
}

/// Makes the package. Bindings and optimiser are skipped when neither the
/// compiled wasm nor the tools have changed.
pub(super) fn package(house: &House, options: Options, optimiser: Option<&NpmTools>) -> Result<Package, Trouble> {
    wasm_target::install()?;
    let bindings_version = bindings::pinned_version(house)?;
    let Compiled { wasm, lexicon } = compile(house, options)?;
    let compiled = read(&wasm)?;

    let folder = house.workshop().join("pkg");
    let stamp_file = house.workshop().join("pkg.stamp");
    let stamp = stamp(&compiled, &bindings_version, optimiser)?;
    if read_text(&stamp_file).is_ok_and(|made_from| made_from == stamp) {
        let parts = parts::recall(&folder)?;
        return Ok(Package { folder, lexicon, parts });
    }
    // The old stamp goes first: a step that fails half-way must not leave a package that looks fresh.
    remove(&stamp_file)?;
    remove(&folder)?;
    let Parts { main, later, mut parts } = parts::split(&compiled, &folder)?;
    bindings::generate(main, &folder, options)?;
    if let Some(tools) = optimiser {
        for wasm in later.iter().chain([&bindings::wasm_file(&folder)]) {
            optimiser::optimise(tools, wasm)?;
        }
        parts = gather::gather(tools, &folder, &parts)?;
        parts::write_loaders(&folder, &parts)?;
    }
    write(&stamp_file, stamp.as_bytes())?;
    Ok(Package { folder, lexicon, parts })
}

/// Compiles the library; cargo itself knows when there is nothing to do.
fn compile(house: &House, options: Options) -> Result<Compiled, Trouble> {
    let profile = if options.dev { "wasm-dev" } else { "wasm" };
    let mut command = cargo(house);
    command.args(["build", "--package", "sitematch", "--lib", "--target", TARGET, "--profile", profile]);
    if options.dev {
        for setting in ["inherits='wasm'", "lto=false", "codegen-units=16", "incremental=true", "opt-level=1"] {
            command.args(["--config", &format!("profile.wasm-dev.{setting}")]);
        }
    }
    command.arg("--config").arg(without_machine_paths(house));
    command.arg("--message-format=json-render-diagnostics");
    let messages =
        run_for_output(&mut command, "compiling the library for the browser", "mend what the compiler names above")?;
    let lexicon = lexicon_of(&messages).ok_or_else(|| {
        Trouble::new(
            "the lexicon of the search was not made",
            "no build script wrote lexicon.txt",
            "restore build.rs with `git checkout -- build.rs`",
        )
    })?;
    Ok(Compiled { wasm: house.target().join(TARGET).join(profile).join("sitematch.wasm"), lexicon })
}

/// Cargo alone knows where build scripts write: it says so in its messages, one a line.
fn lexicon_of(messages: &str) -> Option<PathBuf> {
    messages
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter_map(|message| Some(PathBuf::from(message.get("out_dir")?.as_str()?).join("lexicon.txt")))
        .find(|file| file.is_file())
}

/// A setting that keeps this machine's folders out of the panic messages: nobody's business, and bytes.
fn without_machine_paths(house: &House) -> String {
    let home = |name| env::var_os(name).map(PathBuf::from);
    let cargo_home = home("CARGO_HOME").or_else(|| Some(home("HOME").or_else(|| home("USERPROFILE"))?.join(".cargo")));
    let registry = cargo_home.map(|cargo_home| cargo_home.join("registry").join("src"));
    let indexes = registry.iter().filter_map(|folder| folder.read_dir().ok()).flatten().flatten();
    let mut folders: Vec<PathBuf> = indexes.map(|index| index.path()).collect();
    // In the order of the names, or cargo would see other flags and compile anew.
    folders.sort();
    folders.push(house.root().to_owned());
    let mut flags: Vec<String> =
        folders.iter().map(|folder| format!("'--remap-path-prefix={}='", folder.display())).collect();
    // Where the wasm is cut, every use of a function or a constant must be found again.
    flags.push("'-Clink-args=--emit-relocs'".to_owned());
    format!("target.{TARGET}.rustflags=[{}]", flags.join(","))
}

/// Names everything the package is made from: the wasm, the tools, and how they are called.
fn stamp(compiled: &[u8], bindings_version: &str, optimiser: Option<&NpmTools>) -> Result<String, Trouble> {
    let optimiser = optimiser.map_or_else(
        || Ok("none".to_owned()),
        |tools| tools.version("binaryen").map(|version| format!("binaryen {version}")),
    )?;
    Ok(format!(
        "wasm {}\nbindings {bindings_version}\noptimiser {optimiser}\nrecipe {}\n",
        fingerprint(compiled),
        fingerprint(RECIPE.as_bytes()),
    ))
}

/// How the tools are called: when these files change, so may what they make.
const RECIPE: &str = concat!(
    include_str!("bindings.rs"),
    include_str!("files.js"),
    include_str!("gather.rs"),
    include_str!("names.rs"),
    include_str!("optimiser.rs"),
    include_str!("parts.js"),
    include_str!("parts.rs"),
    include_str!("wasm.rs")
);

fn fingerprint(content: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    content.hash(&mut hasher);
    format!("{:016x} of {} bytes", hasher.finish(), content.len())
}
