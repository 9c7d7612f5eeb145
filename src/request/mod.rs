//! What a company needs: requirements, accepted ways in, and its project.
//!
//! [`read`] turns a request file into a [`Request`] or into all of its problems; [`Criterion`] is the closed list
//! of what can be asked. May use `units`, `industry` and `catalog`. Start at [`Criterion`], then [`Levels`].

mod cost_terms;
mod criterion;
mod emphasis;
mod levels;
mod phase;
mod present_plant;
mod preset;
mod project;
mod reading;

#[cfg(feature = "schema")]
pub mod schema;

pub use cost_terms::{BuildingType, CostTerm, CostTerms, TermBasis};
pub use criterion::{Criterion, Group, Scale, Tolerance};
pub use emphasis::Emphasis;
pub use levels::{Levels, LevelsError};
pub use phase::{MOST_PHASES, Phase};
pub use present_plant::PresentFact;
pub use preset::{preset, suggested_way_in};
pub use project::{EnergyConversion, Process, Project};
#[cfg(feature = "web")]
pub(crate) use reading::criterion as read_criterion;
pub use reading::{read, read_json, read_list};

use crate::catalog::WayIn;

/// The value of `format` in a request file.
pub const FORMAT: &str = "sitematch-request/1";

/// Importance of a requirement whose file does not say.
pub const DEFAULT_IMPORTANCE: f64 = 50.0;

/// What one company needs.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Request {
    /// The ways in that the company accepts; empty where it is not sure, which takes all.
    pub ways_in: Vec<WayIn>,
    /// What it plans.
    pub project: Project,
    /// What it asks, one entry a criterion.
    pub requirements: Vec<Requirement>,
    /// What it has today, one entry a criterion; what follows from it stands among the requirements.
    pub present_plant: Vec<PresentFact>,
    /// What its costs are counted with.
    pub cost: CostTerms,
    /// The stages in which it comes, in the order of time; empty where it comes once and for all.
    pub phases: Vec<Phase>,
}

/// One criterion asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct Requirement {
    /// What is asked.
    pub criterion: Criterion,
    /// How much of it.
    pub levels: Levels,
    /// 0..=100; 0 scores nothing but keeps a hard limit.
    pub importance: f64,
    /// Whether a site that falls short of the limit misses.
    pub hard: bool,
    /// Stays out of what is proposed to be relaxed.
    pub never_relax: bool,
    /// Filled in from the trade or the present plant, not yet confirmed by the company.
    pub assumed: bool,
    /// Only so much of the plant area needs it, m², as for a crane over one hall; `None` where all of it does.
    pub for_area_m2: Option<f64>,
}

impl Requirement {
    /// A wish for a criterion at its usual importance.
    pub fn wish(criterion: Criterion, levels: Levels) -> Requirement {
        Requirement {
            criterion,
            levels,
            importance: DEFAULT_IMPORTANCE,
            hard: false,
            never_relax: false,
            assumed: false,
            for_area_m2: None,
        }
    }
}

impl Request {
    /// The requirement on that criterion.
    pub fn requirement(&self, criterion: Criterion) -> Option<&Requirement> {
        self.requirements.iter().find(|requirement| requirement.criterion == criterion)
    }

    /// Replaces the requirement on the same criterion, or adds it in the order of the criteria.
    pub fn put(&mut self, requirement: Requirement) {
        match self.requirements.iter_mut().find(|one| one.criterion == requirement.criterion) {
            Some(own) => *own = requirement,
            None => {
                let after = self.requirements.iter().position(|one| one.criterion > requirement.criterion);
                self.requirements.insert(after.unwrap_or(self.requirements.len()), requirement);
            }
        }
    }

    /// Whether a way in is accepted; not sure accepts all.
    pub fn accepts(&self, way: WayIn) -> bool {
        self.ways_in.is_empty() || self.ways_in.contains(&way)
    }
}
