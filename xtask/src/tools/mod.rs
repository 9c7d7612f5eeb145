//! What the commands need from outside, each installed by itself: the wasm target, the npm tools, a browser, nginx.

mod apt;
pub(crate) mod browser;
pub(crate) mod nginx;
pub(crate) mod npm;
pub(crate) mod wasm_target;
