//! What fair mode keeps on the device: the staff's settings and PIN, and contacts. Where the browser keeps nothing it
//! lasts as long as the page.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::contacts::{self, Contact};
use super::settings::Settings;
use crate::ui::device;

const SETTINGS: &str = "site-match/fair";
const CONTACTS: &str = "site-match/contacts";
const PIN: &str = "site-match/fair-pin";

thread_local! {
    /// What the browser refused to keep.
    static REFUSED: RefCell<BTreeMap<&'static str, String>> = const { RefCell::new(BTreeMap::new()) };
}

fn read(key: &'static str) -> Option<String> {
    REFUSED.with_borrow(|refused| refused.get(key).cloned()).or_else(|| device::kept(key))
}

/// Whether it outlives the page.
fn write(key: &'static str, text: Option<String>) -> bool {
    let kept = device::keep(key, text.as_deref());
    REFUSED.with_borrow_mut(|refused| match text {
        Some(text) if !kept => drop(refused.insert(key, text)),
        Some(_) | None => drop(refused.remove(key)),
    });
    kept
}

pub(super) fn settings() -> Settings {
    read(SETTINGS).map(|text| Settings::read(&text)).unwrap_or_default()
}

pub(super) fn set_settings(settings: Settings) {
    write(SETTINGS, Some(settings.written()));
}

pub(super) fn contacts() -> Vec<Contact> {
    read(CONTACTS).map(|text| contacts::read(&text)).unwrap_or_default()
}

/// Adds one to those that other windows may have added meanwhile; whether it outlives the page.
pub(super) fn add_contact(contact: Contact) -> bool {
    let mut all = contacts();
    all.push(contact.tidied());
    serde_json::to_string(&all).is_ok_and(|text| write(CONTACTS, Some(text)))
}

pub(super) fn delete_contacts() {
    write(CONTACTS, None);
}

/// Whether contacts that are here are gone with the page.
pub(super) fn contacts_are_volatile() -> bool {
    REFUSED.with_borrow(|refused| refused.contains_key(CONTACTS))
}

/// What is kept of the PIN, and whether that is gone with the page.
pub(super) fn pin() -> Option<(String, bool)> {
    let volatile = REFUSED.with_borrow(|refused| refused.contains_key(PIN));
    read(PIN).map(|text| (text, volatile))
}

/// Whether it outlives the page.
pub(super) fn set_pin(text: Option<String>) -> bool {
    write(PIN, text)
}
