//! The language in which the caller is spoken to.

use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use super::failure::Failure;
use crate::catalog::Language;
use crate::text::Voice;
use crate::ui;

/// Fetches the first of `languages` that we have; at once where it is here. To be awaited before anything that takes
/// languages.
///
/// # Errors
/// A [`Failure`] where it could not be fetched; asking again tries again.
#[wasm_bindgen(skip_typescript)]
pub async fn fetch_voice(languages: Vec<String>) -> Result<(), JsValue> {
    ui::fetch_voice(language(&languages)).await.map_err(|_| Failure::NotLoaded)?;
    Ok(())
}

/// The first of `languages` that we have, else the first that was fetched.
pub(super) fn voice(languages: &[String]) -> Result<Voice, Failure> {
    ui::learned_voice(language(languages)).ok_or(Failure::NotLoaded)
}

/// The first of the tags' languages that we have, else English.
pub(super) fn language(tags: &[String]) -> Language {
    tags.iter().find_map(|tag| Language::from_tag(tag)).unwrap_or(Language::English)
}
