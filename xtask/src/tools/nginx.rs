//! nginx for the story of a host: found, or installed by apt where we may; without it the story is skipped.

use std::path::{Path, PathBuf};

use crate::run::find_program;

use super::apt;

const PACKAGE: &str = "nginx-light";
/// Not on everybody's search path.
const DEBIAN: &str = "/usr/sbin/nginx";

/// The program, after installing it where that is possible.
pub(crate) fn install() -> Option<PathBuf> {
    if nginx().is_none()
        && apt::is_ours()
        && let Err(trouble) = apt::install(&[PACKAGE])
    {
        println!("{trouble}");
    }
    let found = nginx();
    if found.is_none() {
        println!("nginx is missing: the story of a host is skipped (on Debian: apt-get install {PACKAGE})");
    }
    found
}

fn nginx() -> Option<PathBuf> {
    find_program(&["nginx"]).or_else(|| Some(Path::new(DEBIAN).to_owned())).filter(|path| path.is_file())
}
