//! The park's side of the bargain: the project against the rules of entry, in the same four verdicts.
//!
//! What hangs on the project alone stands in [`Admission`]; what hangs on the land that it takes, or on the building
//! that it enters, in [`Held`], once for the land as asked and once for each site that is named. Nothing is made up:
//! what the company has not told is unknown and becomes one of [`Admission::tell`]. Tax is never derived.
//! Start at [`Matcher::admission`](super::Matcher::admission); `rules.rs` judges, `land.rs` measures.

mod benefit;
mod bounds;
mod gates;
mod land;
mod policies;
mod questions;
mod rules;

use serde::Serialize;

use super::area::measured;
use super::matcher::Candidates;
use super::result::{Standing, Verdict};
use crate::catalog::Catalog;
use crate::request::Request;
use crate::units::Day;

pub use benefit::{BENEFIT_BASE_YEAR, BENEFIT_TERM_CAP, Benefit, BenefitMeasure, BenefitTerm, TermValue};
pub use bounds::Bounds;
pub use gates::{
    COAL_TCE_PER_KWH, EnergyReview, EnergyReviewLevel, EnvironmentGate, FireGate, HEAT_VALUE_TCE_PER_KWH, PaperNeeded,
    SOLVENT_LIMIT_T_PER_YEAR, TwoHighSector, TwoHighs,
};
pub use land::{Land, LandBasis, TENANT_RATIO_DEFAULT};
pub use policies::{ConditionFinding, PolicyFinding};
pub use questions::{ParkQuestion, ProjectQuestion};
pub use rules::{Remedy, RuleFinding};

use benefit::benefit;
use gates::{energy_review, environment_gate, fire_gate, paper_needed, two_highs};
use land::{land_as_asked, land_of_site};
use policies::policies;
use questions::{park_questions, project_questions};
use rules::{rules_of_land, rules_of_project};

/// The project against the park's rules.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct Admission {
    /// Rules that hang on the project alone, in the order of the catalog.
    pub rules: Vec<RuleFinding>,
    /// Ids of the rules in words: the park judges them, nothing is computed.
    pub in_words: Vec<String>,
    /// The environmental paper that the process needs.
    pub paper: PaperNeeded,
    /// Whether the project counts as one of high energy use and high discharge.
    pub two_highs: TwoHighs,
    /// Who reviews its use of energy.
    pub energy_review: EnergyReview,
    /// Support that the park names, with its conditions; nothing of it is added up.
    pub policies: Vec<PolicyFinding>,
    /// Held against the land as the request asks for it.
    pub as_asked: Held,
    /// Held against each of the sites that were named, in that order.
    pub sites: Vec<Held>,
    /// What the company has not told and a verdict waits for, in a fixed order.
    pub tell: Vec<ProjectQuestion>,
    /// Questions for the park.
    pub ask: Vec<ParkQuestion>,
}

/// The project held against the land that it takes and the building that it enters.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct Held {
    /// Id of the site; absent for the land as asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub site: Option<String>,
    /// What is counted as the project's land.
    pub land: Land,
    /// Rules per land: those of the catalog, or the plot's own in their place.
    pub rules: Vec<RuleFinding>,
    /// Whether the site takes the environmental paper; absent for the land as asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "web", tsify(optional))]
    pub environment: Option<EnvironmentGate>,
    /// Whether the building takes the fire class; absent for the land as asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "web", tsify(optional))]
    pub fire: Option<FireGate>,
    /// Benefit per mu, estimated by the public formula of another place.
    pub benefit: Benefit,
    /// By the hard verdicts of the project's rules and of those here: fits where all meet.
    pub standing: Standing,
    /// How many negotiable rules the project falls short of, those of the project included.
    pub negotiable: u32,
}

/// What everything here is judged from.
#[derive(Clone, Copy)]
struct Case<'a> {
    catalog: &'a Catalog,
    request: &'a Request,
    today: Day,
}

pub(super) fn admission(
    catalog: &Catalog,
    request: &Request,
    candidates: &Candidates<'_>,
    sites: &[usize],
) -> Admission {
    let case = Case { catalog, request, today: candidates.today };
    let rules = rules_of_project(case);
    let paper = paper_needed(&request.project);
    let as_asked = {
        let land = land_as_asked(case);
        let held = rules_of_land(case, None, &land);
        conclude(case, &rules, Held::open(None, land, held))
    };
    let at_site = |index: &usize| {
        let view = candidates.view(*index, request);
        let land = land_of_site(case, &view, measured(&view).as_ref());
        let held = rules_of_land(case, Some(&view), &land);
        let open = Held::open(Some(view.site.id.clone()), land, held);
        let (environment, fire) = (environment_gate(&view, &paper), fire_gate(&view));
        conclude(case, &rules, Held { environment: Some(environment), fire: Some(fire), ..open })
    };
    let sites: Vec<Held> = sites.iter().map(at_site).collect();
    let policies = policies(case);
    Admission {
        tell: project_questions(case, &sites),
        ask: park_questions(case, &rules, &as_asked, &sites, &policies),
        in_words: rules::in_words(case),
        two_highs: two_highs(&request.project),
        energy_review: energy_review(&request.project),
        rules,
        paper,
        policies,
        as_asked,
        sites,
    }
}

impl Held {
    /// Not concluded yet.
    fn open(site: Option<String>, land: Land, rules: Vec<RuleFinding>) -> Held {
        let benefit = Benefit::default();
        let standing = Standing::Fits;
        Held { site, land, rules, environment: None, fire: None, benefit, standing, negotiable: 0 }
    }
}

/// Fills in what follows from the rest.
fn conclude(case: Case<'_>, of_project: &[RuleFinding], held: Held) -> Held {
    let all = || of_project.iter().chain(&held.rules);
    let gates = [held.environment.as_ref().map(|gate| &gate.verdict), held.fire.as_ref().map(|gate| &gate.verdict)];
    let hard = all().filter(|rule| rule.hard).map(|rule| &rule.verdict).chain(gates.into_iter().flatten());
    let standing = hard.fold(Standing::Fits, |standing, verdict| {
        standing.max(match verdict {
            Verdict::Meets { .. } => Standing::Fits,
            Verdict::CanBeMet { .. } | Verdict::Unknown => Standing::Conditional,
            Verdict::FallsShort { .. } => Standing::Misses,
        })
    });
    let short = all().filter(|rule| !rule.hard && matches!(rule.verdict, Verdict::FallsShort { .. })).count();
    let benefit = benefit(&case.request.project, held.land.land_m2);
    Held { benefit, standing, negotiable: u32::try_from(short).unwrap_or(u32::MAX), ..held }
}
