//! What a company needs: requirements, accepted ways in, and its project.
//!
//! [`read`] turns a request file into a [`Request`] or into all of its problems; [`Criterion`] is the closed list
//! of what can be asked. May use `units`, `industry` and `catalog`. Start at [`Criterion`], then [`Levels`].

mod criterion;
mod emphasis;
mod levels;
mod present_plant;
mod preset;
mod reading;

#[cfg(feature = "schema")]
pub mod schema;

use serde::Serialize;

pub use criterion::{Criterion, Group, Scale, Tolerance};
pub use emphasis::Emphasis;
pub use levels::{Levels, LevelsError};
pub use present_plant::PresentFact;
pub use preset::{preset, suggested_way_in};
#[cfg(feature = "web")]
pub(crate) use reading::criterion as read_criterion;
pub use reading::{read, read_json, read_list};

use crate::catalog::WayIn;
use crate::industry::IndustryCode;
use crate::units::Day;

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
}

/// What the company plans.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct Project {
    /// What it makes or does.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "web", tsify(type = "string", optional))]
    pub industry: Option<IndustryCode>,
    /// The day on which it wants to move in; else today.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "web", tsify(type = "string", optional))]
    pub move_in: Option<Day>,
    /// Fixed-asset investment with land, yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub investment_yuan: Option<f64>,
    /// Output a year, yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_yuan_per_year: Option<f64>,
    /// Tax a year, yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_yuan_per_year: Option<f64>,
    /// Energy a year, tonnes of coal equivalent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub energy_tce_per_year: Option<f64>,
    /// People.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub staff: Option<f64>,
    /// Shifts a day, 1 to 3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shifts: Option<f64>,
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
