//! `cargo xtask test`: the pure layers on this machine, then the built page in a real browser.

use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::Args;

use crate::build::{self, build};
use crate::house::House;
use crate::run::{cargo, run};
use crate::serve::Server;
use crate::tools::browser;
use crate::tools::nginx;
use crate::tools::npm::NpmTools;
use crate::trouble::Trouble;

/// Which tests to run.
#[derive(Args)]
pub(crate) struct Options {
    /// Only the tests on this machine, without the page and the browser
    #[arg(long, conflicts_with = "stories")]
    fast: bool,
    /// Only the browser tests
    #[arg(long)]
    stories: bool,
    /// Passed on to Playwright, after `--`: a file, `-g "words of a title"`
    #[arg(last = true, conflicts_with = "fast")]
    playwright: Vec<String>,
}

/// The layers and the command line tool, without anything of the browser.
const PURE: [&str; 3] = ["--no-default-features", "--features", "cli"];

const MEND: &str = "mend what the failing test names above";

/// Installs what is needed and runs all tests.
pub(crate) fn command(house: &House, options: &Options) -> Result<(), Trouble> {
    if !options.stories {
        on_this_machine(house)?;
    }
    if options.fast {
        return Ok(());
    }
    // Before the long build: what is missing should be said at once.
    let stage = Stage::prepare(house)?;
    let sizes = build(house, build::Options::default())?;
    println!("\n{sizes}\n");
    stage.play(house, "playwright.config.ts", &options.playwright)
}

fn on_this_machine(house: &House) -> Result<(), Trouble> {
    run(
        cargo(house).arg("test").args(PURE).arg("--no-run"),
        "compiling the tests",
        "mend what the compiler names above",
    )?;
    let start = Instant::now();
    run(cargo(house).arg("test").args(PURE), "the tests on this machine", MEND)?;
    println!("The pure layers passed in {:.1} s after building", start.elapsed().as_secs_f64());
    run(cargo(house).args(["test", "--package", "xtask"]), "the tests of these commands", MEND)
}

/// Everything Playwright needs beside the page.
pub(crate) struct Stage {
    tools: NpmTools,
    browser: PathBuf,
    nginx: Option<PathBuf>,
    host_binary: PathBuf,
}

impl Stage {
    pub(crate) fn prepare(house: &House) -> Result<Self, Trouble> {
        Ok(Self {
            tools: NpmTools::install(house.e2e())?,
            browser: browser::install()?,
            nginx: nginx::install(),
            host_binary: host_binary(house)?,
        })
    }

    /// Serves `dist/` on a free port and lets Playwright run one of its configurations.
    pub(crate) fn play(&self, house: &House, config: &str, arguments: &[String]) -> Result<(), Trouble> {
        let server = Server::start(house.dist(), 0)?;
        run(
            self.tools
                .node("@playwright/test/cli.js")
                .args(["test", "--config", config])
                .args(arguments)
                .env("BASE_URL", server.base_url())
                .env("CHROMIUM", &self.browser)
                .env("NGINX", self.nginx.as_deref().unwrap_or(Path::new("")))
                .env("SITEMATCH_BIN", &self.host_binary),
            "the browser",
            "read the failing test above; target/e2e holds a picture and a trace (`npx playwright show-trace` in tests/e2e)",
        )
    }

    /// Serves `dist/` on a free port and lets Lighthouse look at it.
    pub(crate) fn measure(&self, house: &House) -> Result<(), Trouble> {
        let tools = NpmTools::install(house.lighthouse())?;
        let server = Server::start(house.dist(), 0)?;
        run(
            tools.script("measure.js").env("BASE_URL", server.base_url()).env("CHROMIUM", &self.browser),
            "Lighthouse",
            "read what it says above",
        )
    }
}

/// Builds the command line tool for this machine and returns where it lies.
pub(crate) fn host_binary(house: &House) -> Result<PathBuf, Trouble> {
    run(
        cargo(house).args(["build", "--package", "sitematch", "--bin", "sitematch"]).args(PURE),
        "building the command line tool",
        "mend what the compiler names above",
    )?;
    Ok(house.target().join("debug").join(format!("sitematch{}", std::env::consts::EXE_SUFFIX)))
}
