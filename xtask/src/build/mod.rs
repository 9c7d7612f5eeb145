//! `cargo xtask build`: the library as wasm, its bindings, the optimiser, and all that `dist/` holds.
//!
//! `wasm` makes the package, `page` fills `dist/`, `sizes` measures it. A step whose input has not
//! changed is not repeated.

mod bindings;
mod coding;
mod gather;
mod minifier;
mod names;
mod npm_package;
mod one_file;
mod optimiser;
mod page;
mod parts;
mod seal;
pub(crate) mod sizes;
mod table;
mod wasm;
mod worker;

use std::time::Instant;

use clap::Args;

use crate::house::House;
use crate::tools::npm::NpmTools;
use crate::trouble::Trouble;

use self::sizes::Sizes;

pub(crate) use self::coding::Coding;
pub(crate) use self::seal::{integrity, is_sealed};

/// How to build.
#[derive(Args, Clone, Copy, Default)]
#[group(skip)]
pub(crate) struct Options {
    /// Compile fast instead of small: no link-time optimisation and no wasm-opt
    #[arg(long)]
    pub(crate) dev: bool,
}

/// Builds and prints the size table.
pub(crate) fn command(house: &House, options: &Options) -> Result<(), Trouble> {
    let sizes = build(house, *options)?;
    println!("\n{sizes}");
    Ok(())
}

/// Brings `dist/` up to date and says how long it took.
pub(crate) fn build(house: &House, options: Options) -> Result<Sizes, Trouble> {
    let start = Instant::now();
    let tools = if options.dev { None } else { find_tools(house) };
    let package = wasm::package(house, options, tools.as_ref())?;
    let files = page::fill(house, &package, tools.as_ref())?;
    println!("Built dist/ in {:.1} s", start.elapsed().as_secs_f64());
    Ok(Sizes::of(files, package.parts))
}

/// What makes files small needs Node; the page works without it and is only larger.
fn find_tools(house: &House) -> Option<NpmTools> {
    match NpmTools::install(house.e2e()) {
        Ok(tools) => Some(tools),
        Err(trouble) => {
            println!("The optimiser (wasm-opt, esbuild) was skipped, the page works but is larger:\n{trouble}");
            None
        }
    }
}
