//! The part of fair mode that is pure, as `../pure.rs`.

mod contacts;
mod kiosk;
mod settings;
