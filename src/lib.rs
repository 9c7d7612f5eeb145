//! sitematch matches a company's needs to the sites of an industrial park and says why.
//!
//! The layers, from the ground up; each uses only those above it in this list:
//!
//! - `order`: sorting in few bytes
//! - [`units`]: typed quantities, reading and converting what people type
//! - [`industry`]: codes and names of GB/T 4754, finding them, who sells to whom
//! - [`catalog`]: what a park offers; reading it and reporting its problems
//! - [`request`]: what a company needs; presets by industry
//! - [`engine`]: which sites fit, how well and why
//! - [`link`]: links that open the same answer elsewhere, and links that a host writes
//! - `text`: verdicts and reasons as sentences, one file a language
//! - `ui`: the page, in Yew (feature `web`)
//! - `js`: the wasm side of the JavaScript API (feature `web`)
//!
//! The first eight are pure: no clock, no locale, no randomness, no browser. `cargo test --no-default-features`
//! builds them alone.

pub mod catalog;
pub mod engine;
pub mod industry;
#[cfg(feature = "web")]
pub mod js;
pub mod link;
mod order;
pub mod request;
pub mod text;
#[cfg(feature = "web")]
pub mod ui;
#[cfg(all(test, not(feature = "web")))]
#[path = "ui/pure.rs"]
mod ui;
pub mod units;
