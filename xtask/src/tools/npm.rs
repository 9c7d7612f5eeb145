//! The npm tools of a folder such as `tests/e2e`, installed from the lock file when it has changed.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::house::{read, read_text, write};
use crate::run::{find_program, output, run};
use crate::trouble::Trouble;

const OLDEST_NODE: u32 = 20;
const WAY_OUT: &str = "install Node 20 or newer with npm (https://nodejs.org, or `apt-get install nodejs npm`)";

/// Installed npm tools.
pub(crate) struct NpmTools {
    folder: PathBuf,
}

impl NpmTools {
    /// Runs `npm ci` where `node_modules` does not match the lock file.
    pub(crate) fn install(folder: PathBuf) -> Result<Self, Trouble> {
        require_node()?;
        let lock = read(&folder.join("package-lock.json"))?;
        // Inside node_modules, so that whoever deletes that folder deletes the stamp with it.
        let stamp = folder.join("node_modules").join(".sitematch-lock.json");
        if read(&stamp).is_ok_and(|installed| installed == lock) {
            return Ok(Self { folder });
        }
        println!("Installing npm tools (npm ci in {})", folder.display());
        let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
        run(
            Command::new(npm)
                .args(["ci", "--loglevel=error"])
                .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
                .current_dir(&folder),
            "installing the npm tools",
            "check the connection to the npm registry, then run the command again",
        )?;
        write(&stamp, &lock)?;
        Ok(Self { folder })
    }

    /// A command that runs one file of an installed package, in the folder.
    pub(crate) fn node(&self, file_of_package: &str) -> Command {
        let mut command = Command::new("node");
        command.arg(self.folder.join("node_modules").join(file_of_package)).current_dir(&self.folder);
        command
    }

    /// A command that runs a script of the folder.
    pub(crate) fn script(&self, name: &str) -> Command {
        let mut command = Command::new("node");
        command.arg(name).current_dir(&self.folder);
        command
    }

    /// The installed version of a package, as its own `package.json` says.
    pub(crate) fn version(&self, package: &str) -> Result<String, Trouble> {
        let path = self.folder.join("node_modules").join(package).join("package.json");
        version_in(&path)
    }
}

fn version_in(package_json: &Path) -> Result<String, Trouble> {
    let text = read_text(package_json)?;
    text.split_once("\"version\"").and_then(|(_, rest)| rest.split('"').nth(1)).map(str::to_owned).ok_or_else(|| {
        Trouble::new(
            format!("{} names no version", package_json.display()),
            "the package is damaged",
            "delete tests/e2e/node_modules, then run the command again",
        )
    })
}

fn require_node() -> Result<(), Trouble> {
    if find_program(&["node", "node.exe"]).is_none() {
        return Err(Trouble::new("Node is missing", "there is no `node` on the search path", WAY_OUT));
    }
    let version = output(Command::new("node").arg("--version")).unwrap_or_default();
    let major = version.trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    match major {
        Some(major) if major >= OLDEST_NODE => Ok(()),
        _ => Err(Trouble::new(
            "Node is too old",
            format!("`node --version` says {version:?}, the npm tools need {OLDEST_NODE} or newer"),
            WAY_OUT,
        )),
    }
}
