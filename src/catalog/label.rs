//! Text of the catalog in several languages.

use serde::Serialize;

/// The languages of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub enum Language {
    /// Simplified Chinese.
    #[serde(rename = "zh-Hans")]
    SimplifiedChinese,
    /// English.
    #[serde(rename = "en")]
    English,
    /// Japanese.
    #[serde(rename = "ja")]
    Japanese,
}

impl Language {
    /// All, in the order of the switch.
    pub const ALL: [Language; 3] = [Language::SimplifiedChinese, Language::English, Language::Japanese];

    /// The BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Language::SimplifiedChinese => "zh-Hans",
            Language::English => "en",
            Language::Japanese => "ja",
        }
    }

    /// What its speakers call it.
    pub fn own_name(self) -> &'static str {
        match self {
            Language::SimplifiedChinese => "简体中文",
            Language::English => "English",
            Language::Japanese => "日本語",
        }
    }

    /// The language of a BCP 47 tag, by its primary subtag; `None` for languages that the page lacks.
    ///
    /// ```
    /// use sitematch::catalog::Language;
    ///
    /// assert_eq!(Language::from_tag("en-GB"), Some(Language::English));
    /// assert_eq!(Language::from_tag("fr"), None);
    /// ```
    pub fn from_tag(tag: &str) -> Option<Language> {
        match tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase().as_str() {
            "zh" => Some(Language::SimplifiedChinese),
            "en" => Some(Language::English),
            "ja" => Some(Language::Japanese),
            _ => None,
        }
    }
}

/// A text in Simplified Chinese and English; other languages fall back to one of the two.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct Label {
    /// Simplified Chinese.
    #[serde(rename = "zh-Hans")]
    pub zh_hans: String,
    /// English.
    pub en: String,
}

impl Label {
    /// The text in that language.
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::SimplifiedChinese => &self.zh_hans,
            Language::English | Language::Japanese => &self.en,
        }
    }
}
