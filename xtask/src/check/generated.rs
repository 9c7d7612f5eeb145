//! Committed files that a program writes: each must equal what the program would write today.
//!
//! A new one is a line in `GENERATED`.

use std::process::Command;

use crate::catalog;
use crate::examples;
use crate::house::{House, read};
use crate::test::host_binary;
use crate::trouble::Trouble;

/// A committed file and the arguments of `sitematch` that print it.
struct Generated {
    file: &'static str,
    printed_by: &'static [&'static str],
}

const GENERATED: [Generated; 3] = [
    Generated { file: "www/catalog.schema.json", printed_by: &["schema", "catalog"] },
    Generated { file: "www/request.schema.json", printed_by: &["schema", "request"] },
    Generated { file: "www/result.schema.json", printed_by: &["schema", "result"] },
];

/// Compares them all.
pub(super) fn check(house: &House) -> Result<(), Trouble> {
    let binary = host_binary(house)?;
    let mut stale = Vec::new();
    match catalog::run(true) {
        Ok(()) => println!("www/catalogs/hengyang.json is up to date"),
        Err(_) => stale.push("cargo xtask catalog".to_owned()),
    }
    match examples::check(house) {
        Ok(()) => println!("docs/EXAMPLES.md is up to date"),
        Err(_) => stale.push("cargo xtask examples".to_owned()),
    }
    for generated in &GENERATED {
        let committed = read(&house.root().join(generated.file)).ok();
        let printed = Command::new(&binary)
            .args(generated.printed_by)
            .output()
            .ok()
            .filter(|output| output.status.success() && !output.stdout.is_empty())
            .map(|output| output.stdout);
        let arguments = generated.printed_by.join(" ");
        match (committed, printed) {
            (Some(committed), Some(printed)) if committed == printed => {
                println!("{} is up to date", generated.file)
            }
            _ => stale
                .push(format!("cargo run --no-default-features --features cli -- {arguments} > {}", generated.file)),
        }
    }
    if stale.is_empty() {
        return Ok(());
    }
    Err(Trouble::new(
        "generated files are not what the program writes today",
        format!("{} of {} differ or are missing", stale.len(), GENERATED.len() + 2),
        format!("run, and commit what changes:\n    {}", stale.join("\n    ")),
    ))
}
