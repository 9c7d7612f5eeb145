//! Where things lie in the repository, and reading and writing them with errors that name the file.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::trouble::Trouble;

/// The repository this command was built in.
pub(crate) struct House {
    root: PathBuf,
    target: PathBuf,
}

impl House {
    pub(crate) fn find() -> Result<Self, Trouble> {
        let own_crate =
            env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = own_crate.parent().map(Path::to_path_buf).ok_or_else(|| {
            Trouble::new(
                "cannot find the repository",
                format!("{} has no folder above it", own_crate.display()),
                "run `cargo xtask …` inside the repository",
            )
        })?;
        let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |dir| root.join(dir));
        Ok(Self { root, target })
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// The hand-written page: everything in it is copied to `dist/`.
    pub(crate) fn www(&self) -> PathBuf {
        self.root.join("www")
    }

    /// The built page.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// Cargo's folder for what it builds.
    pub(crate) fn target(&self) -> &Path {
        &self.target
    }

    /// Our own half-products and stamps.
    pub(crate) fn workshop(&self) -> PathBuf {
        self.target.join("xtask")
    }

    /// The npm tools and the browser tests.
    pub(crate) fn e2e(&self) -> PathBuf {
        self.root.join("tests").join("e2e")
    }

    /// Lighthouse, which measuring alone needs.
    pub(crate) fn lighthouse(&self) -> PathBuf {
        self.root.join("tests").join("lighthouse")
    }
}

/// The path of `file` below `folder`, with `/` on every system.
pub(crate) fn relative_url(folder: &Path, file: &Path) -> String {
    file.strip_prefix(folder)
        .unwrap_or(file)
        .components()
        .map(|part| part.as_os_str().to_string_lossy())
        .collect::<Vec<_>>()
        .join("/")
}

/// All files below `folder`, sorted; none where it does not exist. Names beginning with a dot are left out.
pub(crate) fn files_below(folder: &Path) -> Result<Vec<PathBuf>, Trouble> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(current) = open.pop() {
        if !current.is_dir() {
            continue;
        }
        for entry in fs::read_dir(&current).map_err(|why| unreadable(&current, why))? {
            let entry = entry.map_err(|why| unreadable(&current, why))?;
            if entry.file_name().to_string_lossy().starts_with('.') {
                continue;
            }
            let kind = entry.file_type().map_err(|why| unreadable(&entry.path(), why))?;
            if kind.is_dir() {
                open.push(entry.path());
            } else if kind.is_file() {
                found.push(entry.path());
            }
        }
    }
    found.sort();
    Ok(found)
}

pub(crate) fn read(path: &Path) -> Result<Vec<u8>, Trouble> {
    fs::read(path).map_err(|why| unreadable(path, why))
}

pub(crate) fn read_text(path: &Path) -> Result<String, Trouble> {
    fs::read_to_string(path).map_err(|why| unreadable(path, why))
}

/// Writes a file and the folders above it.
pub(crate) fn write(path: &Path, content: &[u8]) -> Result<(), Trouble> {
    path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(path, content)).map_err(|why| {
        Trouble::new(
            format!("cannot write {}", path.display()),
            why,
            "check the permissions and the free space of that folder",
        )
    })
}

pub(crate) fn remove(path: &Path) -> Result<(), Trouble> {
    let outcome = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    match outcome {
        Err(why) if why.kind() != std::io::ErrorKind::NotFound => Err(Trouble::new(
            format!("cannot remove {}", path.display()),
            why,
            "remove it by hand, then run the command again",
        )),
        _ => Ok(()),
    }
}

fn unreadable(path: &Path, why: std::io::Error) -> Trouble {
    Trouble::new(format!("cannot read {}", path.display()), why, "check that it exists and that you may read it")
}
