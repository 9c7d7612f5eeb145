//! Contact, sources, firms and placements.

use serde::Serialize;

use super::Label;
use super::reader::Json;
use crate::industry::IndustryCode;

/// Whom to ask.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Contact {
    /// The office that answers.
    pub office: Label,
    /// Telephone, where published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telephone: Option<String>,
    /// E-mail, where published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// What a visitor must know, such as that a number is still to be filled in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Label>,
}

/// The park's look.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Brand {
    /// Accent colour as `#rrggbb`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accent: Option<String>,
    /// The park's mark, drawn in the accent colour beside its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mark: Option<Mark>,
}

/// A mark of paths, each in the syntax of the `d` attribute of SVG.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Mark {
    /// Width of the drawing, in its own units; it begins at 0.
    pub width: f64,
    /// Height of the drawing, in its own units; it begins at 0.
    pub height: f64,
    /// Paths that are filled.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub shapes: Vec<String>,
    /// Paths that are drawn as lines with round ends, 2.8 units broad: give a drawing that is about 40 units wide.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<String>,
    /// Finer and fainter lines.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub faint_lines: Vec<String>,
}

/// What a source is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum SourceKind {
    /// A published document.
    Document,
    /// Made up to show the product.
    Illustrative,
    /// Our own reading, to be confirmed by the park.
    OwnReading,
}

/// A document that facts cite.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Source {
    /// Short stable name, cited by facts.
    pub id: String,
    /// What it is.
    pub kind: SourceKind,
    /// Who published it.
    pub publisher: Label,
    /// Its title, or what it is.
    pub title: Label,
    /// Year of publication.
    pub year: i16,
}

/// A chain of firms.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Chain {
    /// Short stable name.
    pub id: String,
    /// Its name.
    pub name: Label,
    /// A figure that a document gives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub figure: Option<Label>,
    /// Id of the source.
    pub source: String,
}

/// A firm that is there, or a count of firms that a document does not name.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Firm {
    /// Short stable name.
    pub id: String,
    /// Its name; absent where a document only counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Label>,
    /// How many firms stand behind this entry, 1 where named.
    pub count: u32,
    /// What it makes, by industry.
    pub industry: IndustryCode,
    /// Whether the industry is the firm's own statement; otherwise our reading, to be confirmed.
    pub industry_confirmed: bool,
    /// Where it is.
    pub sub_park: String,
    /// Whether a document says where it is.
    pub place_confirmed: bool,
    /// What it makes, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub makes: Option<Label>,
    /// Ids of the chains to which it belongs.
    pub chains: Vec<String>,
    /// Leads its chain.
    pub leader: bool,
    /// Id of the source.
    pub source: String,
    /// The year it speaks of.
    pub year: i16,
}

/// A centre that tests products.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct TestCentre {
    /// Its name.
    pub name: Label,
    /// Industries whose products it tests.
    pub industries: Vec<IndustryCode>,
    /// Id of the source.
    pub source: String,
    /// The year it speaks of.
    pub year: i16,
}

/// A placement that happened, with the request that it would have made.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Placement {
    /// Short stable name.
    pub id: String,
    /// The project.
    pub project: Label,
    /// What it needed.
    pub need: Label,
    /// Where it went: id of the sub-park.
    pub sub_park: String,
    /// What followed.
    pub outcome: Label,
    /// Id of the firm, where it is among the catalog's firms.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub firm: Option<String>,
    /// Id of the source.
    pub source: String,
    /// The year it speaks of.
    pub year: i16,
    /// The request as a request file; levels that no document states are marked assumed.
    #[cfg_attr(feature = "schema", schemars(with = "serde_json::Value"))]
    pub request: Json,
}
