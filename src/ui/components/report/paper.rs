//! The paper: a place beside the page that the screen never shows, and that alone is printed while something lies on it.
//!
//! What surrounds an element differs from page to page; in the body itself nothing clips the report or lays it out. Its
//! styles are adopted, as a strict content policy wants it. Pages (`@page`) are known to the document alone.

use gloo::utils::document;
use js_sys::{Array, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CssStyleSheet, Element};

use crate::ui::browser::{call, get};

/// The name of the element on the paper; hosts never see it on screen.
const NAME: &str = "site-match-report";

/// Where the report is rendered.
#[derive(Clone, PartialEq)]
pub(super) struct Paper {
    outside: Element,
    /// Its inside, closed to the styles of the page.
    pub(super) inside: Element,
}

impl Paper {
    /// Not yet part of the page; `None` where the browser has no such thing.
    pub(super) fn new() -> Option<Paper> {
        let outside = document().create_element(NAME).ok()?;
        let options = Object::new();
        Reflect::set(&options, &"mode".into(), &"open".into()).ok()?;
        let shadow = call(&outside, "attachShadow", &[options.into()]).ok()?;
        let inside = document().create_element("article").ok()?;
        call(&shadow, "append", &[inside.clone().into()]).ok()?;
        let sheet = CssStyleSheet::new().ok()?;
        sheet.replace_sync(include_str!("report.css")).ok()?;
        adopted(&shadow)?.push(&sheet);
        Some(Paper { outside, inside })
    }

    /// Lays the paper into the page, until what is returned is dropped.
    pub(super) fn lay(&self, running: &Running) -> Option<Laid> {
        let sheet = CssStyleSheet::new().ok()?;
        sheet.replace_sync(&running.css()).ok()?;
        let worn = adopted(&document())?;
        worn.push(&sheet);
        document().body()?.append_child(&self.outside).ok()?;
        let title = document().title();
        document().set_title(&running.file);
        Some(Laid { outside: self.outside.clone(), worn, sheet, title })
    }
}

fn adopted(of: &JsValue) -> Option<Array> {
    get(of, "adoptedStyleSheets").dyn_into().ok()
}

/// Paper that lies in the page.
pub(super) struct Laid {
    outside: Element,
    worn: Array,
    sheet: CssStyleSheet,
    title: String,
}

impl Drop for Laid {
    fn drop(&mut self) {
        self.outside.remove();
        if let Ok(place) = u32::try_from(self.worn.index_of(&self.sheet, 0)) {
            self.worn.splice_many(place, 1, &[]);
        }
        document().set_title(&self.title);
    }
}

/// What runs along the edges of all pages.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Running {
    /// At the top, from the second page on.
    pub(super) head: [String; 2],
    /// At the bottom left.
    pub(super) foot: String,
    /// Around the number of the page and that of all pages.
    pub(super) page: [&'static str; 3],
    /// What the browser calls the file.
    pub(super) file: String,
}

impl Running {
    fn css(&self) -> String {
        let [left, right] = self.head.each_ref().map(|text| quoted(&shortened(text)));
        let [before, between, behind] = self.page.map(quoted);
        let foot = quoted(&shortened(&self.foot));
        let hidden = format!(
            ":root{{color-scheme:light!important}}\
            html,body{{display:block!important;height:auto!important;margin:0!important;padding:0!important;\
            overflow:visible!important;background:#fff!important}}\
            body>:not({NAME}){{display:none!important}}"
        );
        format!(
            "@page{{size:A4;margin:18mm 16mm 18mm;font:8.5pt/1.2 {FONT};color:#333;\
            @top-left{{content:{left}}}@top-right{{content:{right}}}\
            @bottom-left{{content:{foot}}}\
            @bottom-right{{content:{before} counter(page) {between} counter(pages) {behind}}}}}\
            @page:first{{margin-top:14mm;@top-left{{content:none}}@top-right{{content:none}}}}\
            @media screen{{{NAME}{{display:none!important}}}}@media print{{{hidden}}}"
        )
    }
}

/// As the report itself.
const FONT: &str = "\"PingFang SC\",\"Microsoft YaHei\",\"Noto Sans CJK SC\",\"Noto Sans SC\",system-ui,sans-serif";

/// Signs that stand beside each other along an edge.
const LONGEST: usize = 60;

/// An edge has one line, and does not cut by itself.
fn shortened(text: &str) -> String {
    let start: String = text.chars().take(LONGEST).collect();
    if start.len() < text.len() { format!("{start}…") } else { start }
}

/// A text of a stylesheet. Names come from catalogs, so whatever could end the text is written by its number.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for sign in text.chars() {
        if sign.is_alphanumeric() || sign == ' ' || !sign.is_ascii() && !sign.is_control() {
            quoted.push(sign);
        } else {
            quoted.push_str(&format!("\\{:x} ", u32::from(sign)));
        }
    }
    quoted.push('"');
    quoted
}
