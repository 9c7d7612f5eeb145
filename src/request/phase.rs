//! Stages of a project: rent now and build later, a first hall and room to grow.

use serde::Serialize;

use super::{Criterion, Levels, Request, Requirement};
use crate::catalog::WayIn;
use crate::units::Day;

/// More stages than this are a forecast, not a plan.
pub const MOST_PHASES: usize = 3;

/// One stage: what is other than in the request itself.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct Phase {
    /// The day on which it starts. Absent: of the first, the project's move-in date; of a later one, as soon as its
    /// site is ready.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "web", tsify(type = "string", optional))]
    pub from: Option<Day>,
    /// The ways in that are accepted for it; empty where those of the request are.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    #[cfg_attr(feature = "web", tsify(optional))]
    pub ways_in: Vec<WayIn>,
    /// Plant area of this stage, m²; absent: as the request asks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plant_area_m2: Option<f64>,
    /// Land of this stage, m²; absent: as the request asks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub land_area_m2: Option<f64>,
    /// Comes beside what the stage before has, which stays in use; else it takes its place.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "schema", schemars(default))]
    #[cfg_attr(feature = "web", tsify(optional))]
    pub beside: bool,
}

impl Request {
    /// The request as one stage asks it, ready on that day. An area of its own is a must, as one that is typed.
    pub fn in_phase(&self, phase: &Phase, from: Day) -> Request {
        let mut request = Request { phases: Vec::new(), ..self.clone() };
        request.project.move_in = Some(from);
        if !phase.ways_in.is_empty() {
            request.ways_in.clone_from(&phase.ways_in);
        }
        let own = [(Criterion::PlantArea, phase.plant_area_m2), (Criterion::LandArea, phase.land_area_m2)];
        if own.iter().all(|(_, area)| area.is_none()) {
            return request;
        }
        let of_size =
            |criterion| matches!(criterion, Criterion::PlantArea | Criterion::LandArea | Criterion::OfficeArea);
        let before = request.requirements.iter().find(|one| of_size(one.criterion));
        let importance = before.map_or(super::DEFAULT_IMPORTANCE, |one| one.importance);
        request.requirements.retain(|one| !of_size(one.criterion));
        let asked = own.into_iter().filter_map(|(criterion, area)| {
            let levels = Levels::from_typed(criterion, area?, None).ok()?;
            Some(Requirement { hard: true, importance, ..Requirement::wish(criterion, levels) })
        });
        let rest = std::mem::take(&mut request.requirements);
        request.requirements = asked.chain(rest).collect();
        request
    }
}
