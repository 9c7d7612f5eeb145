//! `wasm-opt` from npm: the same wasm in fewer bytes.

use std::path::Path;

use crate::run::run_quietly;
use crate::tools::npm::NpmTools;
use crate::trouble::Trouble;

/// What rustc emits for wasm32-unknown-unknown, and nothing more: with `--all-features` the optimiser
/// would use instructions that browsers of today do not know.
pub(super) const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// For the smallest wasm as it travels, not as it lies: a function with one caller that is put into it saves its
/// frame, but leaves a body that looks like no other, which compresses worse. The largest that may move, in the
/// optimiser's own measure.
const MOVES_INTO_ITS_ONLY_CALLER: &str = "--one-caller-inline-max-function-size=15";

/// The stack lies lowest and grows down, so no address below 1,024 is ever used, and offsets may be folded.
const STACK_BELOW: &str = "--low-memory-unused";

/// What makes the wasm smaller as it lies and larger as it travels: a value that is computed twice in the same words
/// compresses better than one that is kept in a local of its own.
const LEFT_OUT: [&str; 2] = ["--skip-pass=local-cse", "--skip-pass=simplify-locals"];

/// Replaces the wasm by its optimised self.
pub(super) fn optimise(tools: &NpmTools, wasm: &Path) -> Result<(), Trouble> {
    run_quietly(
        tools
            .node("binaryen/bin/wasm-opt")
            .args([STACK_BELOW, "-Oz", "--converge", MOVES_INTO_ITS_ONLY_CALLER])
            .args(LEFT_OUT)
            .args(FEATURES)
            .arg(wasm)
            .arg("-o")
            .arg(wasm),
        "optimising the wasm",
        "if it names a feature that rustc has begun to emit, add it to FEATURES in xtask/src/build/optimiser.rs",
    )
}
