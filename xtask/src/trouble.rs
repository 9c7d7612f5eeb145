//! What went wrong, why, and the way out: the only error of these commands.

use std::fmt;

/// One failure, in words for whoever typed the command.
#[derive(Debug)]
pub(crate) struct Trouble {
    what: String,
    why: String,
    way_out: String,
}

impl Trouble {
    pub(crate) fn new(what: impl Into<String>, why: impl fmt::Display, way_out: impl Into<String>) -> Self {
        Self { what: what.into(), why: why.to_string(), way_out: way_out.into() }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n  why: {}\n  way out: {}", self.what, self.why, self.way_out)
    }
}

impl std::error::Error for Trouble {}
