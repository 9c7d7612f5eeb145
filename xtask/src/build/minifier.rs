//! `esbuild` from npm: the same scripts and styles in fewer bytes. Declarations and data travel as they are.

use std::path::{Path, PathBuf};

use crate::run::run;
use crate::tools::npm::NpmTools;
use crate::trouble::Trouble;

/// What every browser that runs our wasm can run.
pub(super) const TARGET: &str = "--target=es2022";

/// Writes the small forms of all scripts and styles among `files` (address below `dist/`, source) into `folder`, and
/// puts them in their place.
pub(super) fn minify(tools: &NpmTools, files: &mut [(String, PathBuf)], folder: &Path) -> Result<(), Trouble> {
    let mut command = tools.node("esbuild/bin/esbuild");
    command.args(["--minify", "--format=esm", TARGET, "--log-level=error"]);
    command.arg(format!("--outdir={}", folder.display()));
    for (url, source) in files.iter_mut().filter(|(url, _)| url.ends_with(".js") || url.ends_with(".css")) {
        let (name, _) = url.rsplit_once('.').unwrap_or((url, ""));
        command.arg(format!("{name}={}", source.display()));
        *source = folder.join(&*url);
    }
    run(&mut command, "minifying scripts and styles", "mend the file that is named above")
}
