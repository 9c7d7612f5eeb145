//! What the park's staff have set for fair mode, as the device keeps it. Pure.

use serde::Serialize;

use super::kiosk::Timing;
use crate::catalog::Language;
use crate::catalog::reader::Json;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::ui) struct Settings {
    /// Fair mode was entered and not left: a reload comes back to it.
    pub(in crate::ui) on: bool,
    pub(in crate::ui) timing: Timing,
    /// What each visitor is spoken to in first; `None`: what the page speaks by itself.
    pub(in crate::ui) language: Option<Language>,
}

#[derive(Serialize)]
struct Written {
    on: bool,
    idle_s: u32,
    countdown_s: u32,
    language: Option<&'static str>,
}

impl Settings {
    /// As text.
    pub(in crate::ui) fn written(&self) -> String {
        let Settings { on, timing: Timing { idle_s, countdown_s }, language } = *self;
        let written = Written { on, idle_s, countdown_s, language: language.map(Language::tag) };
        serde_json::to_string(&written).unwrap_or_default()
    }

    /// As they were written; what cannot be read is as usual.
    pub(in crate::ui) fn read(text: &str) -> Settings {
        let Ok(json) = Json::parse(text) else { return Settings::default() };
        let seconds = |name: &str, usual: u32| match json.get(name) {
            Some(Json::Number(seconds)) => *seconds as u32,
            _ => usual,
        };
        let usual = Timing::default();
        let timing =
            Timing { idle_s: seconds("idle_s", usual.idle_s), countdown_s: seconds("countdown_s", usual.countdown_s) };
        let language = match json.get("language") {
            Some(Json::Text(tag)) => Language::ALL.into_iter().find(|language| language.tag() == tag),
            _ => None,
        };
        let on = matches!(json.get("on"), Some(Json::YesNo(true)));
        Settings { on, timing: timing.within(), language }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_set_is_read_back_and_nonsense_is_as_usual() {
        let set =
            Settings { on: true, timing: Timing { idle_s: 30, countdown_s: 10 }, language: Some(Language::Korean) };
        assert_eq!(Settings::read(&set.written()), set);
        for nonsense in ["", "[]", "{}", "{\"idle_s\": \"x\", \"language\": 3, \"on\": 1}"] {
            assert_eq!(Settings::read(nonsense), Settings::default(), "{nonsense}");
        }
        assert_eq!(
            Settings::read("{\"idle_s\": -5, \"countdown_s\": 1e99}").timing,
            Timing { idle_s: 15, countdown_s: 60 }
        );
    }
}
