//! Importances that people can start from: by what they would lift first, or by what their kind of company stands for.
//!
//! Only importances change, and only of what is asked: no level, no limit, nothing that was not asked before.

use super::{Criterion, Request};
use crate::units::decimal;

/// `emphases.csv` without its comments, written by `build.rs`.
const TABLE: &str = include_str!(concat!(env!("OUT_DIR"), "/emphases.csv"));

/// From here on a criterion is what an emphasis stands for.
const LEADS_FROM: f64 = 80.0;

/// What a kind of company looks at first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Emphasis {
    /// Producing as early as possible.
    SpeedOfStart,
    /// Paying as little as possible.
    LowestCost,
    /// Heavy machines: loads, heights, cranes, power.
    HeavyPlant,
    /// Goods that leave the country.
    Exporter,
}

impl Emphasis {
    /// All, in the order in which they are offered.
    pub const ALL: [Emphasis; 4] =
        [Emphasis::SpeedOfStart, Emphasis::LowestCost, Emphasis::HeavyPlant, Emphasis::Exporter];

    /// The id in files and arguments.
    pub fn id(self) -> &'static str {
        match self {
            Emphasis::SpeedOfStart => "speed_of_start",
            Emphasis::LowestCost => "lowest_cost",
            Emphasis::HeavyPlant => "heavy_plant",
            Emphasis::Exporter => "exporter",
        }
    }

    /// The emphasis of that id.
    pub fn from_id(id: &str) -> Option<Emphasis> {
        Emphasis::ALL.into_iter().find(|emphasis| emphasis.id() == id)
    }

    /// How important a criterion is where it is asked, 0..=100; `None` where the table forgot it.
    pub fn importance(self, criterion: Criterion) -> Option<f64> {
        let (head, rows) = TABLE.split_once('\n')?;
        let column = head.split(',').position(|name| name == self.id())?;
        let row = rows.lines().find(|row| row.split(',').next() == Some(criterion.id()))?;
        decimal(row.split(',').nth(column)?)
    }

    /// What it stands for: where none of these is asked, it changes little.
    pub fn leading(self) -> impl Iterator<Item = Criterion> {
        let leads = move |criterion: &Criterion| self.importance(*criterion).is_some_and(|at| at >= LEADS_FROM);
        Criterion::ALL.iter().copied().filter(leads)
    }
}

impl Request {
    /// The same request with the importances of an emphasis.
    ///
    /// ```
    /// use sitematch::request::{Criterion, Emphasis, Levels, Request, Requirement};
    ///
    /// let requirements = vec![Requirement::wish(Criterion::Gas, Levels::Yes)];
    /// let request = Request { requirements, ..Request::default() };
    /// assert_eq!(request.emphasising(Emphasis::HeavyPlant).requirements[0].importance, 60.0);
    /// ```
    pub fn emphasising(&self, emphasis: Emphasis) -> Request {
        self.weighed(|criterion| emphasis.importance(criterion))
    }

    /// The same request with rank-sum weights: "a site only just meets everything; which would you lift first?"
    ///
    /// `lifted` names what is lifted first, second and so on; what it does not name shares the places behind. Of n
    /// requirements the one in place r has the importance 100 · (n + 1 − r) / n, to the nearest whole, so that the
    /// weights are those of Stillwell, Seaver and Edwards, "A comparison of weight approximation techniques in
    /// multiattribute utility decision making", Organizational Behavior and Human Performance 28 (1981). What is not
    /// asked, and what is named again, has no place.
    pub fn lifting_first(&self, lifted: &[Criterion]) -> Request {
        let mut places: Vec<Criterion> = Vec::new();
        for criterion in lifted {
            if self.requirement(*criterion).is_some() && !places.contains(criterion) {
                places.push(*criterion);
            }
        }
        let count = self.requirements.len() as f64;
        let importance = |place: f64| (100.0 * (count + 1.0 - place) / count).round();
        // The mean of the places that are left.
        let behind = importance((places.len() as f64 + 1.0 + count) / 2.0);
        self.weighed(|criterion| {
            let place = places.iter().position(|named| *named == criterion);
            Some(place.map_or(behind, |place| importance(place as f64 + 1.0)))
        })
    }

    fn weighed(&self, importance: impl Fn(Criterion) -> Option<f64>) -> Request {
        let mut request = self.clone();
        for requirement in &mut request.requirements {
            requirement.importance = importance(requirement.criterion).unwrap_or(requirement.importance);
        }
        request
    }
}
