//! nginx for the story of a host: found, or installed by apt where we may; without it the story is skipped.

use std::path::{Path, PathBuf};

use crate::run::find_program;

use super::apt;

/// The server, and what sends the smaller twin of a file.
const PACKAGES: [&str; 2] = ["nginx-light", "libnginx-mod-http-brotli-static"];
/// Not on everybody's search path.
const DEBIAN: &str = "/usr/sbin/nginx";
/// Where Debian's module lies, which the story looks for too.
const BROTLI: &str = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/// The program, after installing it where that is possible.
pub(crate) fn install() -> Option<PathBuf> {
    if (nginx().is_none() || !Path::new(BROTLI).is_file())
        && apt::is_ours()
        && let Err(trouble) = apt::install(&PACKAGES)
    {
        println!("{trouble}");
    }
    let found = nginx();
    if found.is_none() {
        println!(
            "nginx is missing: the story of a host is skipped (on Debian: apt-get install {})",
            PACKAGES.join(" ")
        );
    } else if !Path::new(BROTLI).is_file() {
        println!(
            "nginx has no brotli: the story of a host is told with gzip (on Debian: apt-get install {})",
            PACKAGES[1]
        );
    }
    found
}

fn nginx() -> Option<PathBuf> {
    find_program(&["nginx"]).or_else(|| Some(Path::new(DEBIAN).to_owned())).filter(|path| path.is_file())
}
