//! The part of the page that is pure, as the tests on this machine build it: without a browser.

#![allow(dead_code, unreachable_pub, reason = "the components that use the rest are not built here")]

mod draw;
#[path = "fair/pure.rs"]
mod fair;
mod history;
mod history_tests;
mod place;
mod project;
mod state;
