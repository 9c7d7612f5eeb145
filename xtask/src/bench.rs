//! `cargo xtask bench`: what the house promises in numbers, measured here and printed. Nothing is written.

use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};
use std::time::Instant;

use crate::build::{self, build};
use crate::house::{House, files_below};
use crate::run::{cargo, run};
use crate::test::Stage;
use crate::trouble::Trouble;

/// Measures everything that is there to be measured.
pub(crate) fn command(house: &House) -> Result<(), Trouble> {
    println!("== benches");
    if has(house, "benches", ".rs")? {
        let mut benches = cargo(house);
        benches.args(["bench", "--no-default-features", "--features", "cli"]);
        run(&mut benches, "the benches", "mend what is named above")?;
    } else {
        println!("skipped: benches/ holds none");
    }

    println!("\n== sizes");
    println!("\n{}", build(house, build::Options::default())?);

    println!("\n== second serve");
    println!("up after {:.1} s with nothing changed", second_serve(house)?);

    println!("\n== browser");
    let stage = Stage::prepare(house)?;
    if has(house, "tests/e2e/bench", ".bench.ts")? {
        stage.play(house, "playwright.bench.config.ts", &[])?;
    } else {
        println!("skipped: tests/e2e/bench holds no *.bench.ts");
    }

    println!("\n== Lighthouse");
    stage.measure(house)
}

fn has(house: &House, folder: &str, ending: &str) -> Result<bool, Trouble> {
    let files = files_below(&house.root().join(folder))?;
    Ok(files.iter().any(|file| file.to_string_lossy().ends_with(ending)))
}

/// Seconds from typing the command until it says where it serves, all of cargo's own work included.
fn second_serve(house: &House) -> Result<f64, Trouble> {
    let start = Instant::now();
    let mut serve = cargo(house)
        .args(["run", "--quiet", "--package", "xtask", "--", "serve", "--port", "0"])
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|why| no_answer(why.to_string()))?;
    let serving = said_where(&mut serve);
    let seconds = start.elapsed().as_secs_f64();
    let stopped = serve.kill().and_then(|()| serve.wait());
    if !serving {
        return Err(no_answer("it ended without saying where it serves".to_owned()));
    }
    stopped.map_err(|why| no_answer(why.to_string()))?;
    Ok(seconds)
}

fn said_where(serve: &mut Child) -> bool {
    serve.stdout.take().is_some_and(|output| {
        BufReader::new(output).lines().map_while(Result::ok).any(|line| line.starts_with("Serving "))
    })
}

fn no_answer(why: String) -> Trouble {
    Trouble::new("`cargo xtask serve` could not be measured", why, "run it by hand and read what it says")
}
