//! Names of what the wasm and its bindings ask of each other, without their hashes.
//!
//! The generator tells apart what bears the same name by sixteen digits of a hash, which stand in the script and in
//! the wasm and do not compress. Counted instead, they do; as long as before, they move nothing in the wasm.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::house::{files_below, read, write};
use crate::trouble::Trouble;

/// How such names begin.
const BEGINNINGS: [&[u8]; 2] = [b"__wbg_", b"wasm_bindgen__convert__"];
const DIGITS: usize = 16;

/// Counts the names in all files of a folder.
pub(super) fn count(folder: &Path) -> Result<(), Trouble> {
    let files = files_below(folder)?;
    let contents = files.iter().map(|file| read(file)).collect::<Result<Vec<_>, Trouble>>()?;
    let names: BTreeSet<&[u8]> = contents.iter().flat_map(|content| hashed(content)).map(|(_, name)| name).collect();
    let counted = counted(&names);
    for (file, content) in files.iter().zip(&contents) {
        write(file, &renamed(content, &counted))?;
    }
    Ok(())
}

/// Where names with a hash stand, and which.
fn hashed(content: &[u8]) -> impl Iterator<Item = (usize, &[u8])> {
    let begins = |at: &usize| BEGINNINGS.iter().any(|beginning| content[*at..].starts_with(beginning));
    // In the wasm a name follows its length, which may look like a letter: what stands before says nothing.
    (0..content.len()).filter(begins).filter_map(|at| {
        let length = content[at..].iter().take_while(|byte| is_letter(**byte)).count();
        let name = &content[at..at + length];
        name[length - DIGITS.min(length)..].iter().all(|byte| is_digit(*byte)).then_some((at, name))
    })
}

fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

fn is_digit(byte: u8) -> bool {
    byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte)
}

/// The hash of each name replaced by a count of those that are else called the same.
fn counted<'name>(names: &BTreeSet<&'name [u8]>) -> BTreeMap<&'name [u8], Vec<u8>> {
    let mut counts = BTreeMap::new();
    let number = |name: &&'name [u8]| {
        let stem = &name[..name.len() - DIGITS];
        let count: &mut usize = counts.entry(stem).or_default();
        let new = [stem, format!("{count:0DIGITS$x}").as_bytes()].concat();
        *count += 1;
        (*name, new)
    };
    names.iter().map(number).collect()
}

fn renamed(content: &[u8], names: &BTreeMap<&[u8], Vec<u8>>) -> Vec<u8> {
    let mut renamed = content.to_vec();
    for (at, name) in hashed(content) {
        if let Some(new) = names.get(name) {
            renamed[at..at + new.len()].copy_from_slice(new);
        }
    }
    renamed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_keep_their_length_and_stay_apart_and_what_has_no_hash_stays() {
        let content = b"__wbg_set_d2d33b52458e984a __wbg_set_8282f7e0d2d01336 \x1a2__wbg_get_4206073ad7755bb7\0 \
            __wbg_wasmwidget_free __wbindgen_generic_0000000000000004";
        let names = hashed(content).map(|(_, name)| name).collect();
        let renamed = renamed(content, &counted(&names));
        assert_eq!(
            String::from_utf8(renamed).unwrap(),
            "__wbg_set_0000000000000001 __wbg_set_0000000000000000 \x1a2__wbg_get_0000000000000000\0 \
            __wbg_wasmwidget_free __wbindgen_generic_0000000000000004",
        );
    }
}
