//! The speaker: one language, one catalog, one reader's choice of units. Single words are here.

use super::direction::isolated;
use super::narration::{glossary, narration, writing};
use super::narrator::Narrator;
use super::tongue::{Tally, Tongue};
use super::{FixedText, Locale, Plural};
use crate::catalog::{Catalog, Label, Language, SiteKind, Status, WayIn};
use crate::engine::{CostItem, Note, Relation, Standing};
use crate::industry::{Hit, IndustryCode, Reason, name_en, name_zh, search_with, words};
use crate::request::{Criterion, Group};
use crate::units::{Day, Unit};

/// Puts answers into words. Cheap to make and to copy.
#[derive(Clone, Copy)]
pub struct Speaker<'a> {
    /// Language, numbers and days.
    pub locale: &'a dyn Locale,
    /// Where names of sites, firms and sources stand.
    pub catalog: &'a Catalog,
    /// The reader's unit for floor and land: [`Unit::SquareMetre`] or [`Unit::Mu`].
    pub area_unit: Unit,
}

impl Speaker<'_> {
    pub(super) fn tongue(&self) -> &'static dyn Tongue {
        self.locale.voice().tongue
    }

    /// The words of what follows the first paint.
    pub(super) fn narrator(&self) -> &'static dyn Narrator {
        narration(self.locale.voice().language()).narrator
    }

    /// A fixed text.
    pub fn t(&self, key: impl FixedText) -> &'static str {
        self.locale.voice().t(key)
    }

    /// A text of the catalog.
    pub fn label(&self, label: &Label) -> String {
        let language = self.locale.voice().language();
        // What the park has written in traditional characters stays as it is.
        let kept = language == Language::TraditionalChinese && label.zh_hant.is_some();
        self.shown(label.get(language), kept)
    }

    /// A name of a catalog or an industry as the language writes it: in zh-Hant 发展 is 發展.
    pub fn written(&self, name: &str) -> String {
        self.shown(name, false)
    }

    fn shown(&self, name: &str, kept: bool) -> String {
        let name = isolated(name);
        let writing = if kept { None } else { writing(self.locale.voice().language()) };
        writing.map_or_else(|| name.clone(), |writing| (writing.shown)(&name))
    }

    /// What is typed as names are kept, to be searched for: in zh-Hant 發展 is 发展.
    pub fn kept(&self, typed: &str) -> String {
        writing(self.locale.voice().language()).map_or_else(|| typed.to_owned(), |writing| (writing.kept)(typed))
    }

    /// 净高, Clear height.
    pub fn criterion(&self, criterion: Criterion) -> &'static str {
        self.tongue().criterion(criterion).name
    }

    /// 净高, clear height: the name inside of a sentence.
    pub(super) fn criterion_within(&self, criterion: Criterion) -> String {
        self.narrator().within(self.criterion(criterion))
    }

    /// One line: what it is, its unit, and where one finds the number.
    pub fn criterion_meaning(&self, criterion: Criterion) -> &'static str {
        self.narrator().meaning(criterion)
    }

    /// The heading under which criteria are offered.
    pub fn group(&self, group: Group) -> &'static str {
        self.tongue().group(group)
    }

    /// 合适, Fits.
    pub fn standing(&self, standing: Standing) -> &'static str {
        self.tongue().standing(standing)
    }

    /// 租厂房, Rent plant.
    pub fn way_in(&self, way: WayIn) -> &'static str {
        self.tongue().way_in(way)
    }

    /// 厂房, Plant.
    pub fn kind(&self, kind: SiteKind) -> &'static str {
        self.narrator().kind(kind)
    }

    /// 空置, Vacant.
    pub fn status(&self, status: Status) -> &'static str {
        self.narrator().status(status)
    }

    /// What a line of the cost pays for.
    pub fn cost_item(&self, item: CostItem) -> &'static str {
        self.narrator().cost_item(item)
    }

    /// How a firm stands to the newcomer: 供, supplier.
    pub fn relation(&self, relation: Relation) -> &'static str {
        self.narrator().relation(relation)
    }

    /// What the whole answer says about itself.
    pub fn note(&self, note: Note) -> &'static str {
        self.tongue().note(note)
    }

    /// The name of an industry; of a class in all but Chinese, that of its group.
    pub fn industry(&self, code: IndustryCode) -> String {
        let language = self.locale.voice().language();
        let name = match language {
            Language::SimplifiedChinese | Language::TraditionalChinese => name_zh(code),
            Language::English => name_en(code),
            // Until its words are here, it is spoken in English.
            Language::Japanese | Language::Korean => {
                glossary(language).map_or_else(|| name_en(code), |glossary| glossary.name(code))
            }
        };
        self.written(name)
    }

    /// The industries that may be meant by what is typed, best first, at most `limit`.
    pub fn industries_meant(&self, typed: &str, limit: usize) -> Vec<Hit> {
        search_with(glossary(self.locale.voice().language()), &self.kept(typed), limit)
    }

    /// The product word by which an industry was found.
    pub fn word_of_hit(&self, hit: &Hit) -> Option<String> {
        match hit.reason {
            Reason::Word(word) => Some(self.written(word)),
            Reason::Code
            | Reason::NameZh
            | Reason::Pinyin
            | Reason::Initials
            | Reason::NameEn
            | Reason::NameOfGlossary => None,
        }
    }

    /// A product by which an industry is told from others of the same name, where we have one.
    pub fn product_of(&self, code: IndustryCode) -> Option<String> {
        let english = || words().find(|(word, of)| *of == code && word.is_ascii()).map(|(word, _)| word);
        let own = glossary(self.locale.voice().language()).and_then(|glossary| glossary.product(code));
        own.or_else(english).map(|word| self.written(word))
    }

    /// A day in full.
    pub fn day(&self, day: Day) -> String {
        self.locale.day(day)
    }

    /// The name of a site; its id where the catalog lacks it.
    pub fn site_name(&self, id: &str) -> String {
        self.catalog.site(id).map_or_else(|| id.to_owned(), |site| self.label(&site.name))
    }

    /// So many sites: 14 处, 14 sites.
    pub fn sites(&self, count: u32) -> String {
        self.tongue().sites(&self.tally(count))
    }

    pub(super) fn tally(&self, count: u32) -> Tally {
        Tally { count, text: self.locale.number(f64::from(count), 0), plural: self.locale.plural(count) }
    }

    /// The plural form of a number that need not be whole.
    pub(super) fn plural(&self, value: f64) -> Plural {
        if value.fract() == 0.0 && (0.0..=1e9).contains(&value) {
            self.locale.plural(value as u32)
        } else {
            Plural::Other
        }
    }
}
