//! The standard library for wasm32, through rustup.

use std::path::Path;
use std::process::Command;

use crate::run::{output, run};
use crate::trouble::Trouble;

/// The target the page is compiled for.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// Adds the target to the active toolchain where it is missing.
pub(crate) fn install() -> Result<(), Trouble> {
    let installed = output(Command::new("rustc").args(["--print", "target-libdir", "--target", TARGET]))
        .is_some_and(|folder| Path::new(&folder).is_dir());
    if installed {
        return Ok(());
    }
    println!("Installing the Rust target {TARGET}");
    run(
        Command::new("rustup").args(["target", "add", TARGET]),
        "installing the wasm target",
        "install rustup (https://rustup.rs), or your distribution's standard library for wasm32-unknown-unknown",
    )
}
