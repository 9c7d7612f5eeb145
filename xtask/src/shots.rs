//! `cargo xtask shots`: the page in its states, languages, themes and widths, as pictures in target/shots.

use clap::Args;

use crate::build::{self, build};
use crate::house::House;
use crate::test::Stage;
use crate::trouble::Trouble;

/// Which pictures to make.
#[derive(Args)]
pub(crate) struct Options {
    /// Passed on to Playwright, after `--`: `-g "en at 390"`
    #[arg(last = true)]
    playwright: Vec<String>,
}

/// Makes the pictures and a contact sheet for each state.
pub(crate) fn command(house: &House, options: &Options) -> Result<(), Trouble> {
    let stage = Stage::prepare(house)?;
    build(house, build::Options::default())?;
    stage.play(house, "playwright.shots.config.ts", &options.playwright)?;
    println!("Pictures and contact sheets: {}", house.target().join("shots").join("index.html").display());
    Ok(())
}
