//! What every language must supply for the park's side. Apart from `Tongue`, which is long enough.

use super::tongue::Tally;
use crate::catalog::{Level, RuleMetric};
use crate::engine::{BenefitMeasure, EnergyReviewLevel, LandBasis, ProjectQuestion, Remedy, Standing, TwoHighSector};

/// The fixed texts of the park's side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParkKey {
    /// Heading of the section.
    Title,
    /// In the card of a site: a hard rule stands in the way.
    Barred,
    /// Above a list, of all that is in it.
    BarredAll,
    /// Mark of what nobody has confirmed for this park.
    ToConfirm,
    /// Mark of a hard rule.
    Hard,
    /// Mark of a negotiable rule.
    Negotiable,
    /// Mark of a term of the plot itself.
    TermOfPlot,
    /// Heading over the rules of entry.
    Rules,
    /// Heading over what others than the park decide.
    Gates,
    /// Name of the environmental paper.
    Paper,
    /// Name of the fire class.
    Fire,
    /// Name of the two highs.
    TwoHighs,
    /// Name of the energy review.
    EnergyReview,
    /// Heading of the estimate.
    Benefit,
    /// Where its bases come from.
    BenefitBasis,
    /// Heading of the measures.
    Measure,
    /// Heading of what the project brings.
    Project,
    /// Heading of the points.
    Points,
    /// Heading of the base.
    Base,
    /// Said of a term for which nothing is used.
    NothingUsed,
    /// Said of a figure that is not told.
    NotTold,
    /// Heading over the policies.
    Policies,
    /// What is never promised.
    PoliciesNote,
    /// A condition is met.
    Met,
    /// A condition is not met.
    NotMet,
    /// A condition is open.
    Open,
    /// A policy of which nobody names a last day.
    NoLastDay,
    /// A policy that states no conditions.
    NoConditions,
    /// A policy that has run out.
    Expired,
    /// Heading over the rules in words.
    InWords,
    /// Heading over what to tell.
    Tell,
    /// Where to tell it.
    TellWhere,
    /// Heading of the questions on how it is made.
    Process,
    /// Heading of the company's own claims.
    Company,
    /// Heading of what is planned on the land.
    Plan,
    /// Heading of the figures.
    Figures,
    /// Writes an e-mail.
    WriteMail,
    /// In the e-mail, where the letter is too long for a link.
    PasteHere,
    /// Nothing is chosen.
    NotSaid,
    /// Behind a number of tonnes.
    TonnesAYear,
    /// The ratio by which a tenant's plant counts as land.
    TenantRatio,
    /// A range was typed where one number must stand.
    OneNumber,
    /// Electricity by heat value.
    ByHeatValue,
    /// Electricity by coal.
    ByCoal,
}

/// How a rule stands, with finished texts.
pub(super) enum RuleStand<'a> {
    /// Met.
    Meets,
    /// Too little by so much.
    TooLittle(&'a str),
    /// Too much by so much.
    TooMuch(&'a str),
    /// The rule keeps such projects out.
    KeptOut,
    /// A check has to be passed first.
    CheckFirst,
    /// The figure is not told.
    NotTold,
    /// It hangs on how much land is taken, or on a figure that is only bounded.
    Depends,
}

/// The words of one language.
pub(super) trait ParkTongue {
    fn fixed(&self, key: ParkKey) -> &'static str;
    fn metric(&self, metric: RuleMetric) -> &'static str;
    fn level(&self, level: Level) -> &'static str;
    /// A sum per mu, and a year.
    fn per_mu(&self, money: &str, a_year: bool) -> String;
    fn rule_stand(&self, stand: &RuleStand<'_>) -> String;
    fn remedy(&self, remedy: &Remedy, amount: &str, plant: Option<&str>) -> String;
    /// Each alone is enough.
    fn either(&self, remedies: &[String]) -> String;
    fn land(&self, basis: LandBasis, at_site: bool, land: Option<&str>) -> String;
    fn land_of_tenant(&self, floor: &str, ratio: &str, land: &str) -> String;
    fn floor_area_ratio(&self, ratio: &str, counted_twice: bool) -> String;
    fn standing(&self, standing: Standing, negotiable: &Tally) -> String;
    fn paper(&self, paper: &str, because: &[String]) -> String;
    fn paper_open(&self, least: &str, most: &str) -> String;
    fn site_takes(&self, takes: Option<&str>) -> String;
    fn two_highs(&self, sector: Option<TwoHighSector>, by_code: Option<bool>, by_process: Option<bool>) -> String;
    fn review(&self, level: EnergyReviewLevel) -> &'static str;
    fn review_open(&self, least: &str, most: &str) -> String;
    fn energy_basis(&self, heat_value: &str, coal: &str, otherwise: Option<&str>) -> String;
    fn fire(&self, class: Option<&str>, approved: Option<&str>, meets: Option<bool>, shared: Option<bool>) -> String;
    fn measure(&self, measure: BenefitMeasure) -> &'static str;
    /// A value of that measure, in 10,000 yuan for each or as a share; `number` writes so many decimals.
    fn measured(&self, measure: BenefitMeasure, value: f64, number: &dyn Fn(f64, u8) -> String) -> String;
    fn points(&self, points: &str) -> String;
    fn valid_to(&self, day: &str) -> String;
    fn tell(&self, question: ProjectQuestion) -> &'static str;
    fn ask_threshold(&self, rule: &str) -> String;
    fn ask_concerned(&self, text: &str) -> String;
    fn ask_review(&self, text: &str) -> String;
    fn ask_ratio(&self) -> &'static str;
    fn ask_policy(&self, name: &str) -> String;
    fn subject(&self, park: &str, site: &str) -> String;
}
