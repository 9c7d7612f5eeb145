//! Starting other programs: what they print stays visible, and a failure says what to do.

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::house::House;
use crate::trouble::Trouble;

/// The cargo that started this command, in the repository's root.
pub(crate) fn cargo(house: &House) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")));
    command.current_dir(house.root());
    command
}

/// Runs a program to its end; anything but success is trouble.
pub(crate) fn run(command: &mut Command, what: &str, way_out: &str) -> Result<(), Trouble> {
    let status = command.status().map_err(|why| Trouble::new(format!("{what} did not start"), why, way_out))?;
    if status.success() {
        return Ok(());
    }
    Err(Trouble::new(format!("{what} failed"), format!("`{}` ended with {status}", shown(command)), way_out))
}

/// As [`run`], and gives what the program prints to standard output.
pub(crate) fn run_for_output(command: &mut Command, what: &str, way_out: &str) -> Result<String, Trouble> {
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .map_err(|why| Trouble::new(format!("{what} did not start"), why, way_out))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    Err(Trouble::new(format!("{what} failed"), format!("`{}` ended with {}", shown(command), output.status), way_out))
}

/// As [`run`], for a program that warns of what nobody can mend: what it prints is shown only where it fails.
pub(crate) fn run_quietly(command: &mut Command, what: &str, way_out: &str) -> Result<(), Trouble> {
    let output = command.output().map_err(|why| Trouble::new(format!("{what} did not start"), why, way_out))?;
    if output.status.success() {
        return Ok(());
    }
    let printed = String::from_utf8_lossy(&output.stderr);
    let why = format!("`{}` ended with {}\n{}", shown(command), output.status, printed.trim_end());
    Err(Trouble::new(format!("{what} failed"), why, way_out))
}

/// What a program prints, or `None` where it is missing or fails.
pub(crate) fn output(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The first of these programs that the search path holds.
pub(crate) fn find_program(names: &[&str]) -> Option<PathBuf> {
    let folders: Vec<PathBuf> = env::split_paths(&env::var_os("PATH")?).collect();
    names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name))).find(|path| path.is_file())
}

fn shown(command: &Command) -> String {
    std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(|part| part.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}
