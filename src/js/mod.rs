//! The wasm side of the JavaScript API: data across the boundary and no logic.
//!
//! `www/matcher.js` and `www/site-match.js` are the public faces and, with `www/engine.js`, the only callers; the names
//! here are private to them. Requests and catalogs come in as JSON text, answers go out as plain JavaScript values,
//! failures are thrown as a [`Failure`].
//! May use every other layer. Start at `matcher.rs`; `www/matcher.d.ts` says what callers are promised.

mod answers;
mod crash;
mod failure;
mod matcher;
mod reports;
mod taken;
mod types;
mod voice;
mod widget;

pub use answers::{fetch_answers, take_names};
pub use crash::{on_crash, schedule_renewal};
pub use failure::Failure;
pub use matcher::{WasmFile, WasmMatcher};
pub use reports::fetch_reports;
pub use voice::fetch_voice;
pub use widget::WasmWidget;
