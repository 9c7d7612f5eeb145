//! Quantities with their units: what a number means, how it is typed and how it converts.
//!
//! Everything is stored in one base unit a quantity ([`Quantity::base_unit`]); other units exist only where
//! people type and read. Uses nothing else of the crate. Start at [`Quantity`], then [`read_range`].

mod date;
mod decimal;
mod digits;
mod quantity;
mod typed;
mod unit;

pub use date::{Day, DayError};
pub(crate) use decimal::decimal;
pub use quantity::Quantity;
pub use typed::{TypedError, TypedRange, read_range};
pub use unit::Unit;
