//! The PIN of the staff's corner. It keeps visitors out and encrypts nothing.
//!
//! Kept as a salted hash (PBKDF2 with SHA-256), so that it cannot be read off; four to eight digits are soon guessed by
//! whoever has the hash. Where the browser has no `SubtleCrypto`, as on a page without https, it stays in memory.

use std::cell::RefCell;

use js_sys::{Object, Promise, Reflect};
use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

use super::store;
use crate::catalog::reader::Json;
use crate::ui::browser::{call, get, global, list, new};

/// Of the kind of which a tenth of a second is spent on a try.
const ROUNDS: u32 = 200_000;
const SALT_BYTES: u32 = 16;
const HASH_BYTES: u32 = 32;

thread_local! {
    /// The PIN itself, where there is no way to hash it.
    static PLAIN: RefCell<Option<String>> = const { RefCell::new(None) };
}

#[derive(Serialize)]
struct Record {
    salt: String,
    hash: String,
    /// Wrong PINs since the last right one, so that a reload shortens no wait.
    wrong: u32,
}

fn record() -> Option<Record> {
    let json = Json::parse(&store::pin()?.0).ok()?;
    let text = |name: &str| match json.get(name) {
        Some(Json::Text(text)) => Some(text.clone()),
        _ => None,
    };
    let wrong = match json.get("wrong") {
        Some(Json::Number(wrong)) => *wrong as u32,
        _ => 0,
    };
    Some(Record { salt: text("salt")?, hash: text("hash")?, wrong })
}

fn keep(record: &Record) {
    store::set_pin(serde_json::to_string(record).ok());
}

/// Whether there is one.
pub(super) fn is_set() -> bool {
    record().is_some() || PLAIN.with_borrow(Option::is_some)
}

/// Whether it is gone with the page.
pub(super) fn is_volatile() -> bool {
    PLAIN.with_borrow(Option::is_some) || store::pin().is_some_and(|(_, volatile)| volatile)
}

/// Wrong ones since the last right one.
pub(super) fn wrong() -> u32 {
    record().map_or(0, |record| record.wrong)
}

/// 4 to 8 digits.
pub(super) fn allowed(pin: &str) -> bool {
    (4..=8).contains(&pin.len()) && pin.bytes().all(|digit| digit.is_ascii_digit())
}

/// Sets one that is [`allowed`].
pub(super) async fn set(pin: String) {
    let salt = new("Uint8Array", &[SALT_BYTES.into()])
        .and_then(|salt| call(&global("crypto"), "getRandomValues", &[salt]))
        .map(|salt| hex(&salt, SALT_BYTES));
    let hashed = match &salt {
        Ok(salt) => hash(&pin, salt).await,
        Err(none) => Err(none.clone()),
    };
    match (salt, hashed) {
        (Ok(salt), Ok(hash)) => {
            PLAIN.set(None);
            keep(&Record { salt, hash, wrong: 0 });
        }
        (Ok(_) | Err(_), _) => PLAIN.set(Some(pin)),
    }
}

pub(super) fn remove() {
    PLAIN.set(None);
    store::set_pin(None);
}

/// Whether it is the one that was set.
pub(super) async fn is_right(pin: &str) -> bool {
    let Some(record) = record() else {
        return PLAIN.with_borrow(|plain| plain.as_deref().is_none_or(|plain| plain == pin));
    };
    let right = hash(pin, &record.salt).await.is_ok_and(|hash| hash == record.hash);
    keep(&Record { wrong: if right { 0 } else { record.wrong.saturating_add(1) }, ..record });
    right
}

async fn hash(pin: &str, salt: &str) -> Result<String, JsValue> {
    let subtle = get(&global("crypto"), "subtle");
    let bytes = |text: &str| call(&new("TextEncoder", &[])?, "encode", &[text.into()]);
    let key = call(
        &subtle,
        "importKey",
        &["raw".into(), bytes(pin)?, "PBKDF2".into(), JsValue::FALSE, list(&["deriveBits".into()]).into()],
    )?;
    let key = JsFuture::from(Promise::resolve(&key)).await?;
    let how = JsValue::from(Object::new());
    for (name, value) in [
        ("name", "PBKDF2".into()),
        ("hash", "SHA-256".into()),
        ("salt", bytes(salt)?),
        ("iterations", JsValue::from(ROUNDS)),
    ] {
        Reflect::set(&how, &name.into(), &value)?;
    }
    let bits = call(&subtle, "deriveBits", &[how, key, JsValue::from(HASH_BYTES * 8)])?;
    let bits = JsFuture::from(Promise::resolve(&bits)).await?;
    Ok(hex(&new("Uint8Array", &[bits])?, HASH_BYTES))
}

/// A list of bytes as text.
fn hex(bytes: &JsValue, length: u32) -> String {
    let byte = |place: u32| get(bytes, &place.to_string()).as_f64().unwrap_or_default() as u8;
    (0..length).map(|place| format!("{:02x}", byte(place))).collect()
}
