//! Text of the catalog in several languages.

use serde::Serialize;

/// The languages of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub enum Language {
    /// Simplified Chinese.
    #[serde(rename = "zh-Hans")]
    SimplifiedChinese,
    /// Traditional Chinese, as written in Taiwan; understood in Hong Kong and Macau.
    #[serde(rename = "zh-Hant")]
    TraditionalChinese,
    /// English.
    #[serde(rename = "en")]
    English,
    /// Japanese.
    #[serde(rename = "ja")]
    Japanese,
    /// Korean.
    #[serde(rename = "ko")]
    Korean,
}

impl Language {
    /// All, in the order of the switch.
    pub const ALL: [Language; 5] = [
        Language::SimplifiedChinese,
        Language::TraditionalChinese,
        Language::English,
        Language::Japanese,
        Language::Korean,
    ];

    /// The BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Language::SimplifiedChinese => "zh-Hans",
            Language::TraditionalChinese => "zh-Hant",
            Language::English => "en",
            Language::Japanese => "ja",
            Language::Korean => "ko",
        }
    }

    /// What its speakers call it.
    pub fn own_name(self) -> &'static str {
        match self {
            Language::SimplifiedChinese => "简体中文",
            Language::TraditionalChinese => "繁體中文",
            Language::English => "English",
            Language::Japanese => "日本語",
            Language::Korean => "한국어",
        }
    }

    /// The language of a BCP 47 tag, by its primary subtag, of Chinese by script, else by region; `None` for languages
    /// that the page lacks.
    ///
    /// ```
    /// use sitematch::catalog::Language;
    ///
    /// assert_eq!(Language::from_tag("en-GB"), Some(Language::English));
    /// assert_eq!(Language::from_tag("zh-HK"), Some(Language::TraditionalChinese));
    /// assert_eq!(Language::from_tag("zh-Hans-HK"), Some(Language::SimplifiedChinese));
    /// assert_eq!(Language::from_tag("fr"), None);
    /// ```
    pub fn from_tag(tag: &str) -> Option<Language> {
        let tag = tag.to_ascii_lowercase();
        let mut subtags = tag.split(['-', '_']);
        match subtags.next().unwrap_or_default() {
            "zh" => match subtags.find(|subtag| ["hans", "hant", "tw", "hk", "mo"].contains(subtag)) {
                None | Some("hans") => Some(Language::SimplifiedChinese),
                Some(_) => Some(Language::TraditionalChinese),
            },
            "en" => Some(Language::English),
            "ja" => Some(Language::Japanese),
            "ko" => Some(Language::Korean),
            _ => None,
        }
    }
}

/// A text in Simplified Chinese and English, and in the other languages where the park gives it; where not, Traditional
/// Chinese is made from the first, Japanese and Korean readers see the second.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct Label {
    /// Simplified Chinese.
    #[serde(rename = "zh-Hans")]
    pub zh_hans: String,
    /// English.
    pub en: String,
    /// Traditional Chinese, where turning the characters of the simplified text would not do.
    #[serde(rename = "zh-Hant", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "web", tsify(optional))]
    pub zh_hant: Option<String>,
    /// Japanese.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "web", tsify(optional))]
    pub ja: Option<String>,
    /// Korean.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "web", tsify(optional))]
    pub ko: Option<String>,
}

impl Label {
    /// The text in that language; for Traditional Chinese that the catalog does not give, in simplified characters.
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::SimplifiedChinese => &self.zh_hans,
            Language::English => &self.en,
            Language::TraditionalChinese => self.zh_hant.as_ref().unwrap_or(&self.zh_hans),
            Language::Japanese => self.ja.as_ref().unwrap_or(&self.en),
            Language::Korean => self.ko.as_ref().unwrap_or(&self.en),
        }
    }
}
