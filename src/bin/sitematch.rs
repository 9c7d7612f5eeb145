//! The command line: `check`, `match`, `schema`.
//!
//! Results go to standard output, problems to standard error. Ends with 0, with 1 where a file has problems, with 2
//! where the arguments are wrong or a file cannot be read.

use std::fs;
use std::io::{self, Read, Write};
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};
use sitematch::catalog::problem::{Problem, ProblemKind};
use sitematch::engine::{MatchOptions, Matcher, With};
use sitematch::request::{Emphasis, Request};
use sitematch::text::Voice;
use sitematch::units::Day;
use sitematch::{catalog, engine, request};

/// Matches a company's needs to the sites of an industrial park, and says why
#[derive(Parser)]
#[command(version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Check a catalog and list all of its problems
    Check {
        /// Catalog file; `-` reads standard input
        catalog: String,
    },
    /// Match a request against a catalog and print the result as JSON
    Match {
        /// Catalog file; `-` reads standard input
        catalog: String,
        /// Request file; `-` reads standard input
        request: String,
        /// Print at most so many sites; counts are always of all [default: all]
        #[arg(long)]
        limit: Option<usize>,
        /// Day of the answer, as 2027-05-01 [default: this day in UTC]
        #[arg(long)]
        today: Option<Day>,
        /// Weigh what is asked by what matters most, in place of the importances of the file
        #[arg(long)]
        emphasis: Option<Leading>,
        /// Answer more beside the match, as relax,combine
        #[arg(long, value_delimiter = ',')]
        with: Vec<Beside>,
    },
    /// Print the JSON Schema of a file format
    Schema {
        /// Which format
        format: Format,
    },
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Catalog,
    Request,
    Result,
}

/// What can be answered beside a match.
#[derive(Clone, Copy, ValueEnum)]
enum Beside {
    /// What it would take to open more sites
    Relax,
    /// Units that together reach the plant area
    Combine,
    /// How sure the order is under other weights
    Sureness,
    /// Suppliers and customers in each sub-park
    Chain,
    /// The project against the park's rules of entry
    Admission,
    /// What the best site of each way in costs over the years
    Cost,
    /// Yearly cost against fit without cost
    Frontier,
    /// What would make the five sites behind the first be first
    First,
    /// A site for each stage, or a temporary plant until a plot is built
    Phases,
}

/// What matters most.
#[derive(Clone, Copy, ValueEnum)]
enum Leading {
    /// Producing as early as possible
    SpeedOfStart,
    /// Paying as little as possible
    LowestCost,
    /// Heavy machines: loads, heights, cranes, power
    HeavyPlant,
    /// Goods that leave the country
    Exporter,
}

impl From<Leading> for Emphasis {
    fn from(leading: Leading) -> Emphasis {
        match leading {
            Leading::SpeedOfStart => Emphasis::SpeedOfStart,
            Leading::LowestCost => Emphasis::LowestCost,
            Leading::HeavyPlant => Emphasis::HeavyPlant,
            Leading::Exporter => Emphasis::Exporter,
        }
    }
}

impl From<Beside> for With {
    fn from(beside: Beside) -> With {
        match beside {
            Beside::Relax => With::Relax,
            Beside::Combine => With::Combine,
            Beside::Sureness => With::Sureness,
            Beside::Chain => With::Chain,
            Beside::Admission => With::Admission,
            Beside::Cost => With::Cost,
            Beside::Frontier => With::Frontier,
            Beside::First => With::First,
            Beside::Phases => With::Phases,
        }
    }
}

/// Why a command did not do its work.
enum Failure {
    /// Files have problems, each with the file's name.
    Problems(Vec<(String, Problem)>),
    /// A file cannot be read, or the output cannot be written.
    Unusable { what: String, error: io::Error },
}

fn main() -> ExitCode {
    let failure = match obey(Arguments::parse().command) {
        Ok(()) => return ExitCode::SUCCESS,
        Err(failure) => failure,
    };
    match failure {
        Failure::Problems(problems) => {
            for (file, problem) in &problems {
                eprintln!("{file}: {}", Voice::english().problem_line(problem));
            }
            ExitCode::from(1)
        }
        // A reader that has seen enough, such as `head`, is no failure.
        Failure::Unusable { error, .. } if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Failure::Unusable { what, error } => {
            eprintln!("{what}: {error}");
            ExitCode::from(2)
        }
    }
}

fn obey(command: Command) -> Result<(), Failure> {
    match command {
        Command::Check { catalog } => {
            let matcher = open(&catalog)?;
            let catalog = matcher.catalog();
            let counts = [
                (catalog.sub_parks.len(), "sub-parks"),
                (catalog.buildings.len(), "buildings"),
                (catalog.sites.len(), "sites"),
                (catalog.firms.len(), "firms"),
            ];
            let counts: Vec<String> = counts.iter().map(|(count, what)| format!("{count} {what}")).collect();
            print(&format!("{}: no problems; {}", catalog.id, counts.join(", ")))
        }
        Command::Match { catalog, request, limit, today, emphasis, with } => {
            if catalog == "-" && request == "-" {
                let error = io::Error::new(io::ErrorKind::InvalidInput, "standard input can be only one of both files");
                return Err(Failure::Unusable { what: "catalog and request".to_owned(), error });
            }
            let (matcher, request) = both(open(&catalog), read_request(&request))?;
            let options = MatchOptions { today: today.unwrap_or_else(this_day), limit: limit.unwrap_or(usize::MAX) };
            let request = match emphasis {
                Some(leading) => request.emphasising(leading.into()),
                None => request,
            };
            let with: Vec<With> = with.into_iter().map(With::from).collect();
            print_json(&engine::answer(&matcher, &request, options, &with))
        }
        Command::Schema { format } => print_json(&match format {
            Format::Catalog => catalog::schema::schema(),
            Format::Request => request::schema::schema(),
            Format::Result => engine::schema::schema(),
        }),
    }
}

/// All problems of both files at once; what cannot be read at all goes before.
fn both<A, B>(first: Result<A, Failure>, second: Result<B, Failure>) -> Result<(A, B), Failure> {
    match (first, second) {
        (Ok(first), Ok(second)) => Ok((first, second)),
        (Err(Failure::Problems(mut first)), Err(Failure::Problems(second))) => {
            first.extend(second);
            Err(Failure::Problems(first))
        }
        (Err(failure @ Failure::Unusable { .. }), _)
        | (_, Err(failure @ Failure::Unusable { .. }))
        | (Err(failure), Ok(_))
        | (Ok(_), Err(failure)) => Err(failure),
    }
}

fn open(file: &str) -> Result<Matcher, Failure> {
    Matcher::open(&content(file)?).map_err(|error| in_file(file, error.problems))
}

fn read_request(file: &str) -> Result<Request, Failure> {
    request::read(&content(file)?).map_err(|problems| in_file(file, problems))
}

fn in_file(file: &str, problems: Vec<Problem>) -> Failure {
    Failure::Problems(problems.into_iter().map(|problem| (file.to_owned(), problem)).collect())
}

fn content(file: &str) -> Result<String, Failure> {
    let mut bytes = Vec::new();
    let read = if file == "-" {
        io::stdin().read_to_end(&mut bytes).map(|_| ())
    } else {
        fs::read(file).map(|read| bytes = read)
    };
    read.map_err(|error| Failure::Unusable { what: file.to_owned(), error })?;
    String::from_utf8(bytes)
        .map_err(|_| in_file(file, vec![Problem { path: String::new(), kind: ProblemKind::NotText }]))
}

fn this_day() -> Day {
    let date = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date();
    Day::new(date.year(), date.month(), date.day()).unwrap_or(Day::EPOCH)
}

fn print_json(value: &impl serde::Serialize) -> Result<(), Failure> {
    let unusable = |error: serde_json::Error| Failure::Unusable { what: "result".to_owned(), error: error.into() };
    print(&serde_json::to_string_pretty(value).map_err(unusable)?)
}

fn print(text: &str) -> Result<(), Failure> {
    writeln!(io::stdout(), "{text}").map_err(|error| Failure::Unusable { what: "standard output".to_owned(), error })
}
