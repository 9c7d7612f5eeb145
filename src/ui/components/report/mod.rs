//! The answer as a printed report: A4, black on white, in one language or in two beside each other.
//!
//! Made when somebody prints, and only then. `printing.rs` is the button, the choice of languages and the keys of the
//! browser; `paper.rs` keeps the report out of the page and the page out of the print; `sheet.rs` puts the report
//! together; the rest are its parts. What is said in two languages goes through [`Both`](both::Both).

mod both;
mod costs;
mod map;
mod paper;
mod park;
mod printing;
mod ranking;
mod sheet;
mod why;

pub(super) use printing::Printing;
