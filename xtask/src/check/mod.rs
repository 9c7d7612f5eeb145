//! `cargo xtask check`: everything that can be known without running the page. All checks run, and
//! those that failed are named at the end.

mod generated;

use std::time::Instant;

use crate::build::{self, build, sizes::kilobytes};
use crate::house::House;
use crate::run::{cargo, run};
use crate::tools::wasm_target::{self, TARGET};
use crate::trouble::Trouble;

/// What a first visit fetches at most before the page answers, compressed, without the catalog, in bytes: in the
/// language that weighs most.
const FIRST_LOAD_LIMIT: usize = 250_000;

/// The page in one file, as it lies on a stick, in bytes.
const ONE_FILE_LIMIT: usize = 2_000_000;

type Check = (&'static str, fn(&House) -> Result<(), Trouble>);

const CHECKS: [Check; 8] = [
    ("formatting", formatting),
    ("clippy, this machine", clippy_host),
    ("clippy, pure layers alone", clippy_pure),
    ("clippy, browser", clippy_browser),
    ("docs", docs),
    ("layers", layers),
    ("generated files", generated::check),
    ("sizes", sizes),
];

const MEND: &str = "mend what is named above";

/// Runs all checks.
pub(crate) fn command(house: &House) -> Result<(), Trouble> {
    let mut failures = Vec::new();
    for (name, check) in CHECKS {
        println!("\n== {name}");
        let start = Instant::now();
        match check(house) {
            Ok(()) => println!("{name}: passed in {:.1} s", start.elapsed().as_secs_f64()),
            Err(trouble) => {
                println!("{name}: failed after {:.1} s\n{trouble}", start.elapsed().as_secs_f64());
                failures.push(name);
            }
        }
    }
    if failures.is_empty() {
        println!("\nAll {} checks passed", CHECKS.len());
        return Ok(());
    }
    Err(Trouble::new(format!("{} of {} checks failed", failures.len(), CHECKS.len()), failures.join("; "), MEND))
}

fn formatting(house: &House) -> Result<(), Trouble> {
    run(cargo(house).args(["fmt", "--all", "--check"]), "checking the formatting", "run `cargo fmt --all`")
}

fn clippy_host(house: &House) -> Result<(), Trouble> {
    clippy(house, &["--workspace", "--all-targets", "--features", "cli"])
}

/// Without the web feature a wrong import does not compile.
fn clippy_pure(house: &House) -> Result<(), Trouble> {
    clippy(house, &["--package", "sitematch", "--no-default-features"])
}

fn clippy_browser(house: &House) -> Result<(), Trouble> {
    wasm_target::install()?;
    clippy(house, &["--package", "sitematch", "--lib", "--target", TARGET])
}

fn clippy(house: &House, what: &[&str]) -> Result<(), Trouble> {
    run(cargo(house).arg("clippy").args(what).args(["--", "-D", "warnings"]), "clippy", MEND)
}

fn docs(house: &House) -> Result<(), Trouble> {
    run(
        cargo(house).args(["doc", "--workspace", "--no-deps", "--features", "cli"]).env("RUSTDOCFLAGS", "-D warnings"),
        "building the docs",
        MEND,
    )
}

fn layers(house: &House) -> Result<(), Trouble> {
    run(
        cargo(house).args(["test", "--no-default-features", "--features", "cli", "--test", "layers"]),
        "reading the layers",
        MEND,
    )
}

fn sizes(house: &House) -> Result<(), Trouble> {
    let sizes = build(house, build::Options::default())?;
    println!("\n{sizes}");
    within("the first load, compressed,", sizes.first_load_brotli(), FIRST_LOAD_LIMIT)?;
    sizes.one_file().map_or(Ok(()), |bytes| within("the page in one file", bytes, ONE_FILE_LIMIT))
}

fn within(what: &str, bytes: usize, limit: usize) -> Result<(), Trouble> {
    println!("{what} takes {:.1} of {:.1} kB", kilobytes(bytes), kilobytes(limit));
    if bytes <= limit {
        return Ok(());
    }
    Err(Trouble::new(
        format!("{what} is too large"),
        format!("{bytes} bytes of at most {limit}"),
        "look in the table above for what grew; load what the first answer does not need later",
    ))
}
