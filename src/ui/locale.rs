//! The browser's `Intl` as the text layer's locale.

use std::cell::RefCell;
use std::cmp::Ordering;

use js_sys::{Array, Function, Intl, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::text::{Locale, Plural, Voice};
use crate::units::Day;

/// Numbers, days, lists, plurals and order as the browser knows them.
pub(super) struct IntlLocale {
    voice: Voice,
    numbers: RefCell<Vec<Option<Function>>>,
    days: Function,
    lists: Intl::ListFormat,
    plurals: Intl::PluralRules,
    order: Function,
}

fn options(pairs: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (key, value) in pairs {
        // Setting a plain property of a fresh object cannot fail.
        let _ = Reflect::set(&object, &JsValue::from_str(key), value);
    }
    object
}

impl IntlLocale {
    pub(super) fn new(voice: Voice) -> IntlLocale {
        let tags = Array::of1(&JsValue::from_str(voice.language().tag()));
        let long_day = options(&[
            ("year", "numeric".into()),
            ("month", "long".into()),
            ("day", "numeric".into()),
            ("timeZone", "UTC".into()),
        ]);
        IntlLocale {
            voice,
            numbers: RefCell::default(),
            days: Intl::DateTimeFormat::new(&tags, &long_day).format(),
            lists: Intl::ListFormat::new(&tags, &Object::new()),
            plurals: Intl::PluralRules::new(&tags, &Object::new()),
            order: Intl::Collator::new(&tags, &Object::new()).compare(),
        }
    }
}

impl Locale for IntlLocale {
    fn voice(&self) -> Voice {
        self.voice
    }

    fn number(&self, value: f64, max_decimals: u8) -> String {
        let mut numbers = self.numbers.borrow_mut();
        let index = usize::from(max_decimals);
        if numbers.len() <= index {
            numbers.resize(index + 1, None);
        }
        let format = numbers[index].get_or_insert_with(|| {
            let tags = Array::of1(&JsValue::from_str(self.voice.language().tag()));
            let decimals = options(&[("maximumFractionDigits", JsValue::from(max_decimals))]);
            Intl::NumberFormat::new(&tags, &decimals).format()
        });
        text(format.call1(&JsValue::UNDEFINED, &JsValue::from_f64(value)))
    }

    fn day(&self, day: Day) -> String {
        let milliseconds = day.number() * 86_400_000.0;
        text(self.days.call1(&JsValue::UNDEFINED, &JsValue::from_f64(milliseconds)))
    }

    fn list(&self, items: &[String]) -> String {
        let list: Array = items.iter().map(|item| JsValue::from_str(item)).collect();
        self.lists.format(&list).into()
    }

    fn plural(&self, count: u32) -> Plural {
        if self.plurals.select(f64::from(count)) == "one" { Plural::One } else { Plural::Other }
    }

    fn compare(&self, a: &str, b: &str) -> Ordering {
        let order = self.order.call2(&JsValue::UNDEFINED, &JsValue::from_str(a), &JsValue::from_str(b));
        let order = order.ok().and_then(|order| order.as_f64()).unwrap_or_default();
        order.total_cmp(&0.0)
    }
}

fn text(result: Result<JsValue, JsValue>) -> String {
    result.ok().and_then(|value| value.dyn_into::<js_sys::JsString>().ok()).map(String::from).unwrap_or_default()
}
