//! Chromium and a Chinese font for the browser tests: found, or installed by apt where we may.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run::{find_program, output};
use crate::trouble::Trouble;

use super::apt;

const NAMES: [&str; 5] = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const MAC: &str = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
const CHROMIUM_PACKAGE: &str = "chromium";
const FONT_PACKAGE: &str = "fonts-noto-cjk";

/// The browser's program, after installing what is missing.
pub(crate) fn install() -> Result<PathBuf, Trouble> {
    let mut missing = Vec::new();
    if chromium().is_none() {
        missing.push(CHROMIUM_PACKAGE);
    }
    if !has_chinese_font() {
        missing.push(FONT_PACKAGE);
    }
    if !missing.is_empty() && apt::is_ours() {
        apt::install(&missing)?;
    } else if missing == [FONT_PACKAGE] {
        println!(
            "No Chinese font was found: pictures of failed tests will show boxes (on Debian: apt-get install {FONT_PACKAGE})"
        );
    }
    chromium().ok_or_else(|| {
        Trouble::new(
            "Chromium is missing",
            "the browser tests run in it, and it can be installed by itself only as root on Debian",
            format!(
                "install it (on Debian: `apt-get install {CHROMIUM_PACKAGE} {FONT_PACKAGE}`), or set CHROMIUM to the path of Chromium or Chrome"
            ),
        )
    })
}

fn chromium() -> Option<PathBuf> {
    env::var_os("CHROMIUM")
        .map(PathBuf::from)
        .or_else(|| find_program(&NAMES))
        .or_else(|| Some(PathBuf::from(MAC)))
        .filter(|path| path.is_file())
}

fn has_chinese_font() -> bool {
    let listed = output(Command::new("fc-list").arg(":lang=zh")).is_some_and(|fonts| !fonts.is_empty());
    listed
        || Path::new("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc").is_file()
        || !cfg!(target_os = "linux")
}
