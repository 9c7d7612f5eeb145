//! Debian's packages, where we may install them.

use std::fs;
use std::process::Command;

use crate::run::{output, run};
use crate::trouble::Trouble;

/// Whether this is Debian and we are root.
pub(super) fn is_ours() -> bool {
    let debian = fs::read_to_string("/etc/os-release")
        .is_ok_and(|release| release.lines().any(|line| matches!(line, "ID=debian" | "ID=\"debian\"")));
    let root = output(Command::new("id").arg("-u")).as_deref() == Some("0");
    debian && root
}

pub(super) fn install(packages: &[&str]) -> Result<(), Trouble> {
    println!("Installing {} (apt-get)", packages.join(" and "));
    let way_out = "check the connection and the sources of apt, then run the command again";
    run(Command::new("apt-get").args(["update", "--quiet"]), "updating the lists of apt", way_out)?;
    run(
        Command::new("apt-get")
            .env("DEBIAN_FRONTEND", "noninteractive")
            .args(["install", "--yes", "--quiet", "--no-install-recommends"])
            .args(packages),
        "installing by apt",
        way_out,
    )
}
