//! The engine held to its definition: checked examples, properties, cases as data, placements that happened.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic")]

mod admission;
mod cases;
mod chain;
mod combination;
mod cost;
mod exchange;
mod explanations;
mod first;
mod generate;
mod leads;
mod placements;
mod plan;
mod properties;
mod readers;
mod relaxation;
mod sureness;
mod units;
mod vectors;
