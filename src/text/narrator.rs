//! What every language must supply for the views that follow the first paint, for letters and for mistakes in files.
//!
//! Apart from [`Tongue`](super::tongue::Tongue) for weight alone: these words are many, and the first answer does
//! without. Nothing that the page shows first may ask a narrator, or all of them would travel with it.

use super::park_tongue::ParkTongue;
use super::tongue::{
    Dearer, Doubt, FillTold, GapTold, Lead, PairingTold, ProductionPart, Sure, Tally, Told, Traded, When,
};
use super::{Plural, ViewKey};
use crate::catalog::problem::ProblemKind;
use crate::catalog::{SiteKind, Status, WayIn};
use crate::engine::{
    Arrangement, Barred, CostItem, LeftOutReason, NoCostReason, NotCountedReason, ProvenanceLevel, Relation,
};
use crate::request::{BuildingType, CostTerm, Criterion, Emphasis};

/// The words of one language that follow the first paint.
pub(super) trait Narrator {
    fn view_key(&self, key: ViewKey) -> &'static str;
    /// One line: what it is, its unit, and where one finds the number.
    fn meaning(&self, criterion: Criterion) -> &'static str;
    /// The question for it; `{}` stands for the site.
    fn question(&self, criterion: Criterion) -> &'static str;
    /// A name or requirement that stands inside of a sentence.
    fn within(&self, name: &str) -> String {
        name.to_owned()
    }
    /// The words of the park's side.
    fn park(&self) -> &'static dyn ParkTongue;

    // Words
    fn kind(&self, kind: SiteKind) -> &'static str;
    fn status(&self, status: Status) -> &'static str;
    fn cost_item(&self, item: CostItem) -> &'static str;
    fn relation(&self, relation: Relation) -> &'static str;
    fn level(&self, level: ProvenanceLevel) -> &'static str;

    // One finding
    fn part_of(&self, used: &str, vacant: &str) -> String;
    fn share_of(&self, whole: &str) -> String;
    fn on_land(&self, land: &str, floor_area_ratio: &str, counted_twice: bool) -> String;
    fn near_load_limit(&self) -> &'static str;
    fn below_storey(&self, storey_height: &str) -> String;
    fn for_part(&self, part: &str) -> String;
    fn with_building(&self, months: &str) -> String;
    fn other_way(&self, way_in: &str) -> String;
    fn indication(&self, value: &str, source: &str) -> String;

    // The answer
    /// A limit that moves.
    fn moved(&self, name: &str, from: &str, to: &str) -> String;
    fn no_longer_a_must(&self, name: &str) -> String;
    fn opens(&self, count: &Tally) -> String;
    fn more_with(&self, count: &Tally, moves: &str) -> String;
    /// What no site has together: so many requirements, listed.
    fn conflict(&self, listed: &str, count: usize) -> String;
    /// A requirement that becomes a must.
    fn a_must(&self, name: &str) -> String;
    fn would_offer(&self, name: &str, needed: &str, now: &str) -> String;

    // Several units, several stages
    fn together(&self, parts: &str) -> String;
    fn on_floors(&self, building: &str, floors: &str, several: bool) -> String;
    fn arrangement(&self, arrangement: Arrangement) -> &'static str;
    /// What is asked for a part of the area and stands in a unit.
    fn holds(&self, names: &str) -> String;
    fn combinations(&self, count: &Tally, area: &str, alone: bool) -> String;
    fn plot_next_door(&self) -> &'static str;
    fn days_of_use(&self, from: &str, until: Option<&str>, beside: bool) -> String;
    fn plans(&self, count: &Tally, temporary: bool) -> String;
    fn left_out(&self, name: &str, reason: LeftOutReason) -> String;
    fn tally_of_verdicts(&self, meets: &Tally, later: &Tally, unknown: &Tally, short: &Tally) -> String;

    // Cost
    fn cost_term(&self, term: CostTerm) -> &'static str;
    fn cost_term_source(&self, term: CostTerm) -> &'static str;
    fn building_type(&self, building: BuildingType) -> &'static str;
    /// Money for each unit of a capacity: yuan/kVA.
    fn for_each_of(&self, money: &str, capacity: &str) -> String {
        format!("{money}/{}", capacity.replace('/', "·"))
    }
    /// A way in as what one does.
    fn deed(&self, way: WayIn) -> &'static str;
    fn cost_spread(&self, years: &str, discount: Option<&str>) -> String;
    fn crossover(&self, before: &str, after: &str, years: &str, doubt: Option<Doubt>) -> String;
    fn cheapest_throughout(&self, deed: &str, years: &str) -> String;
    fn not_counted(&self, item: &str, reason: NotCountedReason, quantity: Option<&str>) -> String;
    fn no_cost(&self, way: &str, reason: NoCostReason) -> String;
    fn production_part(&self, part: ProductionPart<'_>) -> String;
    fn production(&self, parts: &[String]) -> String;
    fn dominated(&self, by: &str, dearer: Dearer<'_>) -> String;

    // The chain
    fn chain_covered(&self, bought: Option<&str>, sold: Option<&str>, whole_park: bool) -> String;
    /// Firms that a document counts and does not name.
    fn unnamed(&self, count: &Tally) -> String;
    fn firms(&self, count: &Tally) -> String;
    fn firms_in(&self, place: &str, firms: &Tally) -> String;
    fn chain_gap(&self, told: &GapTold<'_>) -> String;
    fn chain_fill(&self, told: &FillTold<'_>) -> String;

    // Companies and their sites
    fn barred(&self, barred: Barred) -> &'static str;
    fn place_in_order(&self, place: &Tally, open: &Tally) -> String;
    /// Said where the site itself does not suit the company.
    fn open_elsewhere(&self, open: &Tally) -> String;
    fn served(&self, total: &Tally, fits: &Tally, conditional: &Tally, unserved: &Tally) -> String;
    fn pairing(&self, told: &PairingTold<'_>) -> String;

    // Weights
    fn sure(&self, sure: &Sure) -> String;
    fn traded(&self, traded: &Traded) -> String;
    fn lead(&self, lead: &Lead) -> String;
    /// Points of a score of 100.
    fn score_points(&self, number: &str, plural: Plural) -> String;
    /// Some named, and how many more.
    fn and_more(&self, named: &[String], more: &Tally) -> String;
    fn emphasis(&self, emphasis: Emphasis) -> &'static str;
    fn emphasis_needs(&self, emphasis: &str, named: &str) -> String;

    // Asking the park
    fn the_site(&self) -> &'static str;
    fn ask(&self, site: &str, told: &Told<'_>) -> String;
    fn ask_planned(&self, site: &str, told: &Told<'_>, when: &When) -> String;
    fn ask_structural_check(&self, site: &str, told: &Told<'_>) -> String;
    fn ask_bidding(&self, site: &str) -> String;
    fn ask_ready(&self, site: &str, from: Option<&str>) -> String;
    /// `told` are lists below their headings.
    fn letter(
        &self,
        office: &str,
        park: &str,
        site: &str,
        questions: &[String],
        told: &[(&str, Vec<String>)],
    ) -> String;
    /// Which of all requirements a drawing shows.
    fn radar_axes(&self, shown: &str, all: &str) -> String;

    // Mistakes
    /// What is wrong, and the way out.
    fn problem(&self, kind: &ProblemKind, number: &dyn Fn(f64) -> String) -> (String, String);
    fn whole_file(&self) -> &'static str;
    fn problem_line(&self, path: &str, what: &str, way_out: &str) -> String;
}
