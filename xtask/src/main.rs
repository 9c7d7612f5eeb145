//! The commands of the house: `cargo xtask serve`, `test`, `build`, `check`, `bench`, `catalog`, `examples`.
//!
//! Each command is one module and installs what it needs. Start reading at the one you want;
//! `house` knows where things lie, `run` starts other programs, `trouble` is the only error.

mod bench;
mod build;
mod catalog;
mod check;
mod examples;
mod house;
mod run;
mod serve;
mod shots;
mod test;
mod tools;
mod trouble;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::house::House;
use crate::trouble::Trouble;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "The commands of the house", disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Fill dist/ with the page, the wasm and its bindings
    Build(build::Options),
    /// Build, then serve dist/ on this machine only
    Serve(serve::Options),
    /// Run all tests: this machine, then the built page in a browser
    Test(test::Options),
    /// Formatting, clippy, docs, layers, generated files, sizes: all that needs no browser
    Check,
    /// Make the default catalog anew from its hand-written facts and the generator
    Catalog {
        /// Write nothing; fail when the committed catalog differs
        #[arg(long)]
        check: bool,
    },
    /// Write docs/EXAMPLES.md from the examples and what they print
    Examples,
    /// Measure sizes, the second serve, the engine and the page
    Bench,
    /// Make pictures of the page in its states, languages, themes and widths, with contact sheets to look at
    Shots(shots::Options),
}

fn main() -> ExitCode {
    match obey(Arguments::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("\nerror: {trouble}");
            ExitCode::FAILURE
        }
    }
}

fn obey(command: Command) -> Result<(), Trouble> {
    let house = House::find()?;
    match command {
        Command::Build(options) => build::command(&house, &options),
        Command::Serve(options) => serve::command(&house, &options),
        Command::Test(options) => test::command(&house, &options),
        Command::Check => check::command(&house),
        Command::Catalog { check } => catalog::run(check).map_err(|why| {
            Trouble::new("the default catalog is not what its sources make", why, "run `cargo xtask catalog`")
        }),
        Command::Examples => examples::write_page(&house),
        Command::Bench => bench::command(&house),
        Command::Shots(options) => shots::command(&house, &options),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn every_command_is_well_formed() {
        super::Arguments::command().debug_assert();
    }
}
