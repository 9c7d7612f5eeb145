//! The browser's `Intl` as the text layer's locale.

use std::cell::{OnceCell, RefCell};
use std::cmp::Ordering;

use js_sys::{Array, Function, Intl, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::text::{Locale, Plural, Voice};
use crate::units::Day;

/// Numbers, days, lists, plurals and order as the browser knows them. Each is made when it is first needed: together
/// they took a sixth of the time of the first paint, which needs few of them.
pub(crate) struct IntlLocale {
    voice: Voice,
    tags: Array,
    numbers: RefCell<Vec<Option<Function>>>,
    days: OnceCell<Function>,
    lists: OnceCell<Intl::ListFormat>,
    plurals: OnceCell<Intl::PluralRules>,
    order: OnceCell<Function>,
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
    pub(crate) fn new(voice: Voice) -> IntlLocale {
        IntlLocale {
            voice,
            tags: Array::of1(&JsValue::from_str(voice.language().tag())),
            numbers: RefCell::default(),
            days: OnceCell::new(),
            lists: OnceCell::new(),
            plurals: OnceCell::new(),
            order: OnceCell::new(),
        }
    }
}

impl Locale for IntlLocale {
    fn voice(&self) -> Voice {
        self.voice
    }

    fn bound_space(&self) -> &'static str {
        "\u{a0}"
    }

    /// Lines may end between the parts of a long one: yuan/ m²/ month.
    fn unit(&self, unit: &str) -> String {
        const LONG: usize = 7;
        unit.replace('/', if unit.chars().count() < LONG { "/" } else { "/\u{200b}" })
    }

    fn number(&self, value: f64, max_decimals: u8) -> String {
        let mut numbers = self.numbers.borrow_mut();
        let index = usize::from(max_decimals);
        if numbers.len() <= index {
            numbers.resize(index + 1, None);
        }
        let format = numbers[index].get_or_insert_with(|| {
            let decimals = options(&[("maximumFractionDigits", JsValue::from(max_decimals))]);
            Intl::NumberFormat::new(&self.tags, &decimals).format()
        });
        text(format.call1(&JsValue::UNDEFINED, &JsValue::from_f64(value)))
    }

    fn day(&self, day: Day) -> String {
        let days = self.days.get_or_init(|| {
            let long_day = options(&[
                ("year", "numeric".into()),
                ("month", "long".into()),
                ("day", "numeric".into()),
                ("timeZone", "UTC".into()),
            ]);
            Intl::DateTimeFormat::new(&self.tags, &long_day).format()
        });
        let milliseconds = day.number() * 86_400_000.0;
        text(days.call1(&JsValue::UNDEFINED, &JsValue::from_f64(milliseconds)))
    }

    fn list(&self, items: &[String]) -> String {
        let list: Array = items.iter().map(|item| JsValue::from_str(item)).collect();
        self.lists.get_or_init(|| Intl::ListFormat::new(&self.tags, &Object::new())).format(&list).into()
    }

    fn plural(&self, count: u32) -> Plural {
        let plurals = self.plurals.get_or_init(|| Intl::PluralRules::new(&self.tags, &Object::new()));
        if plurals.select(f64::from(count)) == "one" { Plural::One } else { Plural::Other }
    }

    fn compare(&self, a: &str, b: &str) -> Ordering {
        let order = self.order.get_or_init(|| Intl::Collator::new(&self.tags, &Object::new()).compare());
        let order = order.call2(&JsValue::UNDEFINED, &JsValue::from_str(a), &JsValue::from_str(b));
        let order = order.ok().and_then(|order| order.as_f64()).unwrap_or_default();
        order.total_cmp(&0.0)
    }
}

fn text(result: Result<JsValue, JsValue>) -> String {
    result.ok().and_then(|value| value.dyn_into::<js_sys::JsString>().ok()).map(String::from).unwrap_or_default()
}
