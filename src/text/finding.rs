//! One requirement against one site, in words.

use super::Speaker;
use super::measure::NOTHING;
use super::tongue::{Manner, Stand, Told, When};
use crate::catalog::Value;
use crate::engine::{Finding, Offered, Remark, Verdict};
use crate::request::{Criterion, Levels};
use crate::units::Quantity;

impl Speaker<'_> {
    /// What is offered: "9.6 m", "按需建造", "未知", "35–60%".
    pub fn offered(&self, finding: &Finding) -> String {
        let criterion = finding.criterion;
        match &finding.offered {
            Offered::Known { value } => self.value(criterion, *value),
            Offered::Planned { now: None, then, .. } => {
                self.tongue().planned(Manner::of(criterion), &self.value(criterion, *then))
            }
            Offered::Planned { now: Some(now), then, from, works } => {
                let now = self.value(criterion, *now);
                match finding.verdict {
                    // The shortfall speaks of the better of both, so both must be seen.
                    Verdict::FallsShort { .. } => {
                        let told = self.told(finding, "", self.value(criterion, *then));
                        let when = self.when(*from, works.as_ref());
                        self.tongue().in_brackets(&now, &self.tongue().gap(&Stand::Planned(when), &told.as_told()))
                    }
                    Verdict::Meets { .. } | Verdict::CanBeMet { .. } | Verdict::Unknown => now,
                }
            }
            Offered::Between { low, high } => self.between(criterion, *low, *high),
            Offered::AtLeast { value } => self.at_least(&self.amount(criterion, *value)),
            Offered::BuiltToOrder { .. } => self.tongue().built_to_order().to_owned(),
            Offered::Unknown => self.t(super::Key::Unknown).to_owned(),
        }
    }

    /// "35–60%"; a height of which no more than its greatest is known: "≤ 15 m".
    pub(super) fn between(&self, criterion: Criterion, low: f64, high: f64) -> String {
        match Manner::of(criterion) {
            Manner::Measured if low <= 0.0 => self.at_most(&self.amount(criterion, high)),
            Manner::Area
            | Manner::Measured
            | Manner::Counted(_)
            | Manner::TruckLength
            | Manner::Closeness
            | Manner::Price
            | Manner::YearlyCost
            | Manner::Distance
            | Manner::Lease
            | Manner::Present
            | Manner::MoveIn
            | Manner::Class(_) => self.amounts(criterion, &[low, high]),
        }
    }

    /// "The 8 of 12 requirements that weigh most and apply to all these sites": on one of them such a one may be unknown.
    pub fn radar_axes(&self, shown: usize, all: usize) -> String {
        let number = |count: usize| self.locale.number(count as f64, 0);
        self.narrator().radar_axes(&number(shown), &number(all))
    }

    /// How the offer stands to what is asked, short enough for a table: "+0.6 m", "缺 0.4 m", "问园区".
    pub fn gap(&self, finding: &Finding) -> String {
        let (stand, told) = self.stand(finding);
        self.tongue().gap(&stand, &told.as_told())
    }

    /// The same as a few words that stand alone: "净高富余 0.6 m", "needs 1.2 m more clear height".
    pub fn reason(&self, finding: &Finding) -> String {
        let (stand, told) = self.stand(finding);
        self.tongue().reason(&stand, &told.as_told())
    }

    /// A part of an area: "600 m² out of 1,000 m²".
    pub fn part_of(&self, used_m2: f64, vacant_m2: f64) -> String {
        self.narrator().part_of(&self.area(used_m2), &self.area(vacant_m2))
    }

    /// How a value was measured.
    pub fn remark(&self, remark: &Remark) -> String {
        let narrator = self.narrator();
        match *remark {
            Remark::PartOf { used_m2, vacant_m2 } => self.part_of(used_m2, vacant_m2),
            // Only the transformer is shared.
            Remark::ShareOf { whole } => narrator.share_of(&self.of_quantity(Quantity::Power, whole)),
            Remark::OnLand { land_m2, floor_area_ratio, counted_twice } => {
                narrator.on_land(&self.area(land_m2), &self.locale.number(floor_area_ratio, 2), counted_twice)
            }
            Remark::NearLoadLimit => narrator.near_load_limit().to_owned(),
            Remark::BelowStorey { storey_height_m } => {
                narrator.below_storey(&self.of_quantity(Quantity::Length, storey_height_m))
            }
            Remark::ForPart { part_m2 } => narrator.for_part(&self.area(part_m2)),
            Remark::OtherWay { way_in } => narrator.other_way(self.tongue().way_in(way_in)),
            Remark::WithBuilding { months } => narrator.with_building(&self.of_quantity(Quantity::Months, months)),
        }
    }

    /// The case of a finding, and the texts it needs.
    fn stand<'f>(&self, finding: &'f Finding) -> (Stand, OwnedTold<'f>) {
        let criterion = finding.criterion;
        let by = |base: f64| self.difference(criterion, base);
        match &finding.verdict {
            Verdict::Meets { .. } => {
                let (stand, said) = match (&finding.offered, beyond_want(finding)) {
                    (Offered::BuiltToOrder { months }, _) => {
                        (Stand::Built(months.map(|months| self.of_quantity(Quantity::Months, months))), String::new())
                    }
                    (_, Some((beyond, _))) if beyond > NOTHING => (Stand::Spare, by(beyond)),
                    (_, Some((beyond, want))) if beyond < -NOTHING => {
                        let lacks = by(-beyond);
                        let lacks = if is_open(&finding.offered) { self.at_most(&lacks) } else { lacks };
                        (Stand::BelowWish(self.amount(criterion, want)), lacks)
                    }
                    (_, Some(_)) if matches!(finding.asked, Levels::Around { .. }) => (Stand::RightSize, String::new()),
                    (_, None) if takes_too(finding) => (Stand::TakesToo, String::new()),
                    (_, Some(_) | None) => (Stand::Exact, String::new()),
                };
                (stand, self.told(finding, said, self.offered(finding)))
            }
            Verdict::FallsShort { by: short } => {
                let stand = if above_limit(finding) { Stand::TooMuch } else { Stand::Short };
                let short = by(*short);
                let short = if is_open(&finding.offered) { self.at_least(&short) } else { short };
                (stand, self.told(finding, short, self.offered(finding)))
            }
            Verdict::CanBeMet { from, works } => {
                let then = match &finding.offered {
                    Offered::Planned { then, .. } => self.value(criterion, *then),
                    Offered::Known { .. }
                    | Offered::Between { .. }
                    | Offered::AtLeast { .. }
                    | Offered::BuiltToOrder { .. }
                    | Offered::Unknown => self.asked(criterion, &finding.asked),
                };
                (Stand::Planned(self.when(*from, works.as_ref())), self.told(finding, "", then))
            }
            Verdict::Unknown => (Stand::Unknown, self.told(finding, "", self.offered(finding))),
        }
    }

    pub(super) fn when(&self, from: Option<crate::units::Day>, works: Option<&crate::catalog::Label>) -> When {
        match (from, works) {
            (Some(day), _) => When::From(day),
            (None, Some(works)) => When::After(self.label(works)),
            (None, None) => When::Open,
        }
    }

    pub(super) fn told<'f>(&self, finding: &'f Finding, by: impl Into<String>, offered: String) -> OwnedTold<'f> {
        let asked = self.asked_without_sign(finding.criterion, &finding.asked);
        OwnedTold { finding, by: by.into(), offered, asked }
    }
}

/// The texts of a [`Told`].
pub(super) struct OwnedTold<'f> {
    finding: &'f Finding,
    by: String,
    offered: String,
    asked: String,
}

impl OwnedTold<'_> {
    pub(super) fn as_told(&self) -> Told<'_> {
        Told {
            criterion: self.finding.criterion,
            manner: Manner::of(self.finding.criterion),
            by: &self.by,
            offered: &self.offered,
            asked: &self.asked,
            levels: &self.finding.asked,
        }
    }
}

fn number(finding: &Finding) -> Option<f64> {
    match finding.offered {
        Offered::Known { value: Value::Number(number) }
        | Offered::Planned { now: Some(Value::Number(number)), .. }
        | Offered::Planned { now: None, then: Value::Number(number), .. } => Some(number),
        Offered::Between { low, .. } => Some(low),
        Offered::AtLeast { value } => Some(value),
        Offered::Known { .. } | Offered::Planned { .. } | Offered::BuiltToOrder { .. } | Offered::Unknown => None,
    }
}

/// By how much what is certain goes beyond what is wanted, below 0 where it lacks that, and what is wanted.
fn beyond_want(finding: &Finding) -> Option<(f64, f64)> {
    let number = number(finding);
    match finding.asked {
        Levels::AtLeast { want, limit, .. } => {
            let want = f64::max(want, limit);
            number.map(|number| (number - want, want))
        }
        Levels::AtMost { want, limit, .. } => {
            let want = f64::min(want, limit);
            let number = match finding.offered {
                Offered::Between { high, .. } => Some(high),
                Offered::Known { .. }
                | Offered::Planned { .. }
                | Offered::AtLeast { .. }
                | Offered::BuiltToOrder { .. }
                | Offered::Unknown => number,
            };
            number.map(|number| (want - number, want))
        }
        // Above what is wanted is too much as well, and said as such.
        Levels::Around { want, .. } => number.map(|number| match number {
            number if number < want.0 => (number - want.0, want.0),
            number => (f64::max(number - want.1, 0.0), want.1),
        }),
        Levels::Yes | Levels::Class(_) => None,
    }
}

/// Whether it is not certain yet how much is offered.
fn is_open(offered: &Offered) -> bool {
    match offered {
        Offered::Between { .. } | Offered::AtLeast { .. } => true,
        Offered::Known { .. } | Offered::Planned { .. } | Offered::BuiltToOrder { .. } | Offered::Unknown => false,
    }
}

/// Whether the class in force is another than the one that is asked.
fn takes_too(finding: &Finding) -> bool {
    match (&finding.offered, finding.asked) {
        (
            Offered::Known { value: Value::Class(_, offered) }
            | Offered::Planned { now: Some(Value::Class(_, offered)), .. },
            Levels::Class(asked),
        ) => *offered != asked,
        (
            _,
            Levels::AtLeast { .. } | Levels::AtMost { .. } | Levels::Around { .. } | Levels::Yes | Levels::Class(_),
        ) => false,
    }
}

/// Whether an area misses because it is above its upper limit.
fn above_limit(finding: &Finding) -> bool {
    match finding.asked {
        Levels::Around { limit: (_, Some(top)), .. } => number(finding).is_some_and(|number| number > top),
        Levels::Around { limit: (_, None), .. }
        | Levels::AtLeast { .. }
        | Levels::AtMost { .. }
        | Levels::Yes
        | Levels::Class(_) => false,
    }
}
