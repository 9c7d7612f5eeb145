//! Sets of units that together fill an area: numbers alone.
//!
//! Whole units add up, at most one is taken in part. The answer is the Pareto set of cost, number of units and
//! surplus. Costs grow with the area taken. A part of the area may need units of another kind than the rest, such as
//! those that carry a crane.

use std::cmp::Ordering;

use crate::order::{sort_by, within};

/// So many sets side by side are kept while any units are combined, and so many connected sets are looked at.
const MOST_SETS: usize = 50_000;
/// So many parts of the area may need units of their own.
pub const MOST_PARTS: usize = 5;
/// A set is a mask.
const MOST_IN_GROUP: usize = u128::BITS as usize;
/// A share of an area that is nothing.
const ROUNDING: f64 = 1e-12;

/// One unit of a group.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Unit {
    /// All that is vacant, m².
    pub area_m2: f64,
    /// Cost of the whole unit; infinite where nobody knows.
    pub cost: f64,
    /// The smallest part that can be split off and left, m²; `None` where it cannot be split.
    pub smallest_part_m2: Option<f64>,
    /// Which parts of the need it can hold.
    pub holds: [bool; MOST_PARTS],
}

/// Which sets of a group are asked for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Among<'a> {
    /// Any units.
    Any,
    /// Units whose indices, one a unit, follow each other without a gap.
    Runs(&'a [u16]),
    /// Units that hang together; for each unit the mask of its neighbours.
    Connected(&'a [u128]),
}

/// What is asked of a set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Need {
    /// Least area, m².
    pub least_m2: f64,
    /// Greatest area, m².
    pub most_m2: f64,
    /// Least number of units.
    pub least_units: u32,
    /// Greatest number of units.
    pub most_units: u32,
    /// Area that units must have which can hold that part, m²; 0 where there is no such part. A unit that can hold
    /// several counts for each: the smaller part lies inside the larger one.
    pub parts_m2: [f64; MOST_PARTS],
}

/// A set of units that fills the area.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Filling {
    /// The units taken, by their places in the group.
    pub units: u128,
    /// The one taken in part and how much of it, m².
    pub part: Option<(usize, f64)>,
    /// Area taken, m².
    pub area_m2: f64,
    /// Cost of what is taken.
    pub cost: f64,
}

/// Sets of which none is as good as another in cost, number of units and surplus.
#[derive(Debug, Clone, PartialEq)]
pub struct Fillings {
    /// By cost, then number of units, then surplus.
    pub best: Vec<Filling>,
    /// All sets were looked at; else these are the best found within the limit.
    pub complete: bool,
}

/// The best sets of one group. Where several are equal, the one whose units come first is taken.
pub fn fillings(units: &[Unit], need: Need, among: Among<'_>) -> Fillings {
    let in_group = units.len().min(MOST_IN_GROUP);
    let mut search = Search {
        units: &units[..in_group],
        need,
        found: Front::default(),
        left: MOST_SETS,
        complete: in_group == units.len(),
    };
    match among {
        Among::Any => search.any(),
        Among::Runs(index) => search.runs(index),
        Among::Connected(neighbours) => {
            for root in 0..in_group {
                let earlier = (1 << root) - 1;
                search.connected(0, 1 << root, earlier, neighbours);
            }
        }
    }
    Fillings { best: search.found.best, complete: search.complete }
}

/// The Pareto set so far.
#[derive(Debug, Default)]
struct Front {
    best: Vec<Filling>,
}

impl Filling {
    /// The number of units taken.
    pub fn count(&self) -> u32 {
        self.units.count_ones()
    }

    /// Whether no number of this one is worse.
    pub(super) fn covers(&self, other: &Filling) -> bool {
        self.cost <= other.cost && self.count() <= other.count() && self.area_m2 <= other.area_m2
    }
}

impl Front {
    fn push(&mut self, filling: Filling) {
        let stays =
            |known: &Filling| known.covers(&filling) && !(filling.covers(known) && first(filling.units, known.units));
        if self.best.iter().any(stays) {
            return;
        }
        self.best.retain(|known| !filling.covers(known));
        let worse = |known: &Filling| {
            let by_cost = known.cost.total_cmp(&filling.cost);
            by_cost.then(known.count().cmp(&filling.count())).then(known.area_m2.total_cmp(&filling.area_m2)).is_gt()
        };
        let place = self.best.iter().position(worse).unwrap_or(self.best.len());
        self.best.insert(place, filling);
    }
}

/// Whether the first unit in which two sets differ is in the first of them.
fn first(one: u128, other: u128) -> bool {
    let differ = one ^ other;
    one & differ & differ.wrapping_neg() != 0
}

/// The units of a set, by their places.
fn places(mut set: u128) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let place = set.trailing_zeros() as usize;
        set &= set.wrapping_sub(1);
        (place < MOST_IN_GROUP).then_some(place)
    })
}

/// By area, number of units and what is held of each part; of those that are alike the cheapest first, then the one
/// whose units come first.
fn in_order(a: &Wholes, b: &Wholes) -> Ordering {
    let mut order = a.area_m2.total_cmp(&b.area_m2);
    if order.is_eq() {
        order = a.units.count_ones().cmp(&b.units.count_ones());
    }
    for (a, b) in a.held_m2.iter().zip(&b.held_m2) {
        order = order.then(a.total_cmp(b));
    }
    if order.is_eq() {
        order = a.cost.total_cmp(&b.cost);
    }
    if order.is_eq() {
        order = first(b.units, a.units).cmp(&first(a.units, b.units));
    }
    order
}

/// Both in order, the first of those that are alike in area, number and parts.
fn merged(one: &[Wholes], other: &[Wholes]) -> Vec<Wholes> {
    let mut sets: Vec<Wholes> = Vec::with_capacity(one.len() + other.len());
    let (mut one, mut other) = (one.iter().peekable(), other.iter().peekable());
    loop {
        let next = match (one.peek(), other.peek()) {
            (Some(a), Some(b)) if in_order(b, a).is_lt() => other.next(),
            (Some(_), _) => one.next(),
            (None, _) => other.next(),
        };
        let Some(next) = next else {
            return sets;
        };
        let alike = |kept: &Wholes| {
            next.area_m2 == kept.area_m2
                && next.units.count_ones() == kept.units.count_ones()
                && next.held_m2 == kept.held_m2
        };
        if !sets.last().is_some_and(alike) {
            sets.push(*next);
        }
    }
}

/// Whole units side by side, with what they add up to.
#[derive(Debug, Clone, Copy)]
struct Wholes {
    units: u128,
    area_m2: f64,
    cost: f64,
    /// Area of those that can hold each part, no more than it needs.
    held_m2: [f64; MOST_PARTS],
}

impl Wholes {
    const NONE: Wholes = Wholes { units: 0, area_m2: 0.0, cost: 0.0, held_m2: [0.0; MOST_PARTS] };

    /// With `area_m2` of one more unit.
    fn and(&self, place: usize, unit: &Unit, area_m2: f64, need: &Need) -> Wholes {
        let mut held_m2 = self.held_m2;
        for ((held, holds), part) in held_m2.iter_mut().zip(&unit.holds).zip(&need.parts_m2) {
            if *holds {
                *held = f64::min(*held + area_m2, *part);
            }
        }
        Wholes {
            units: self.units | 1 << place,
            area_m2: self.area_m2 + area_m2,
            cost: self.cost + if area_m2 == unit.area_m2 { unit.cost } else { unit.cost * (area_m2 / unit.area_m2) },
            held_m2,
        }
    }
}

/// What can still be added to sets.
struct Open {
    /// The greatest area of none, one, two and so on of the units.
    largest_m2: Vec<f64>,
    /// Cost of the cheapest square metre; infinite where there is none.
    price: f64,
}

impl Open {
    /// Whether a set of that cost, number of units and area may still become one of the best.
    fn can_end(&self, cost: f64, count: u32, area_m2: f64, search: &Search<'_>) -> bool {
        for (ends, largest) in (count..=search.need.most_units).zip(&self.largest_m2) {
            if search.can_reach(area_m2 + largest) {
                let lacking = search.need.least_m2 - area_m2;
                let added = if lacking > 0.0 { lacking * self.price } else { 0.0 };
                return !search.outdone((cost + added) * (1.0 - ROUNDING), ends, area_m2);
            }
        }
        false
    }
}

struct Search<'a> {
    units: &'a [Unit],
    need: Need,
    found: Front,
    /// So many connected sets may still be looked at.
    left: usize,
    complete: bool,
}

impl Search<'_> {
    /// Sums in the order of the units, so that a set has one area and one cost however it was found.
    fn sum(&self, set: u128) -> Wholes {
        places(set).fold(Wholes::NONE, |sum, place| {
            let unit = &self.units[place];
            sum.and(place, unit, unit.area_m2, &self.need)
        })
    }

    /// Takes a set whole; whether that does.
    fn take(&mut self, set: u128) -> bool {
        let sum = self.sum(set);
        self.offer(&sum, None)
    }

    /// Whether one that was found is better than all that costs at least so much, has so many units and that area.
    fn outdone(&self, cost: f64, count: u32, area_m2: f64) -> bool {
        let area_m2 = f64::max(area_m2 * (1.0 - ROUNDING), self.need.least_m2);
        for known in &self.found.best {
            // The cheapest come first.
            if known.cost >= cost {
                return false;
            }
            if known.count() <= count && known.area_m2 <= area_m2 {
                return true;
            }
        }
        false
    }

    /// Takes a set with one of its units in part: as much of it as is needed, and what can be split off.
    fn take_in_part(&mut self, wholes: u128, place: usize) {
        let unit = self.units[place];
        let Some((smallest, largest)) = parts(unit) else {
            return;
        };
        let sum = self.sum(wholes);
        let lacking = self.need.least_m2 - sum.area_m2;
        let held = self.need.parts_m2.iter().zip(sum.held_m2).zip(unit.holds);
        let of_parts = held.filter(|(_, holds)| *holds).map(|((part, held), _)| part - held);
        let part = within(of_parts.fold(lacking, f64::max), smallest, largest);
        let mut with = sum.and(place, &unit, part, &self.need);
        if part == lacking {
            // What is needed and nothing else, without what rounding would take off there and back.
            with.area_m2 = self.need.least_m2;
        }
        self.offer(&with, Some((place, part)));
    }

    fn offer(&mut self, sum: &Wholes, part: Option<(usize, f64)>) -> bool {
        let need = self.need;
        let filling = Filling { units: sum.units, part, area_m2: sum.area_m2, cost: sum.cost };
        let area = need.least_m2 <= filling.area_m2 && filling.area_m2 <= need.most_m2;
        let count = need.least_units <= filling.count() && filling.count() <= need.most_units;
        // A part that was taken to the last bit may lack that bit.
        let held = sum.held_m2.iter().zip(need.parts_m2).all(|(held, part)| *held >= part * (1.0 - ROUNDING));
        let does = area && count && held;
        if does {
            self.found.push(filling);
        }
        does
    }

    fn take_all_ways(&mut self, set: u128) {
        self.take(set);
        for place in places(set) {
            self.take_in_part(set & !(1 << place), place);
        }
    }

    fn any(&mut self) {
        let none = [Wholes::NONE];
        let all: Vec<usize> = (0..self.units.len()).collect();
        self.with(&none, &all, &[]);
        self.all_but_one(none.to_vec(), &all);
    }

    /// For each of these units the sets of all others, and that unit in part: halving keeps what both halves share.
    fn all_but_one(&mut self, sets: Vec<Wholes>, among: &[usize]) {
        if !among.iter().any(|place| parts(self.units[*place]).is_some()) {
            return;
        }
        if let [place] = among {
            let Some((smallest, largest)) = parts(self.units[*place]) else {
                return;
            };
            for wholes in sets {
                let count = wholes.units.count_ones() + 1;
                let fits = self.can_reach(wholes.area_m2 + largest) && self.can_hold(wholes.area_m2 + smallest);
                if fits && !self.outdone(wholes.cost * (1.0 - ROUNDING), count, wholes.area_m2 + smallest) {
                    self.take_in_part(wholes.units, *place);
                }
            }
            return;
        }
        let (left, right) = among.split_at(among.len() / 2);
        let with_right = self.with(&sets, right, left);
        self.all_but_one(with_right, left);
        let with_left = self.with(&sets, left, right);
        self.all_but_one(with_left, right);
    }

    /// Whether an area suffices, as far as the order in which it was added up leaves that open.
    fn can_reach(&self, area_m2: f64) -> bool {
        area_m2 >= self.need.least_m2 * (1.0 - ROUNDING)
    }

    /// Whether an area is not too much, likewise.
    fn can_hold(&self, area_m2: f64) -> bool {
        area_m2 <= self.need.most_m2 * (1.0 + ROUNDING)
    }

    /// The sets with and without each of these units: for each area and number of units and what it holds of each part
    /// the cheapest. A set that does is taken and grows no further: with more it would only be worse. Those are left
    /// out that would be too small with the largest of what is still open, `later` too, or dearer than one that is
    /// found with the cheapest of it.
    fn with(&mut self, sets: &[Wholes], of: &[usize], later: &[usize]) -> Vec<Wholes> {
        let mut sets = sets.to_vec();
        sort_by(&mut sets, in_order);
        for (at, place) in of.iter().enumerate() {
            let unit = self.units[*place];
            let open = self.open(of[at + 1..].iter().chain(later));
            let mut grown: Vec<Wholes> = Vec::with_capacity(sets.len());
            for set in &sets {
                let (count, area_m2) = (set.units.count_ones() + 1, set.area_m2 + unit.area_m2);
                let can_end = self.can_hold(area_m2) && open.can_end(set.cost + unit.cost, count, area_m2, self);
                if !can_end {
                    continue;
                }
                let with = set.and(*place, &unit, unit.area_m2, &self.need);
                let does = self.can_reach(with.area_m2) && self.take(with.units);
                if !does {
                    grown.push(with);
                }
            }
            sets.retain(|set| open.can_end(set.cost, set.units.count_ones(), set.area_m2, self));
            // Rounding, and parts that are full, can bring sets level that were not.
            if !grown.is_sorted_by(|a, b| in_order(a, b).is_le()) {
                sort_by(&mut grown, in_order);
            }
            sets = merged(&sets, &grown);
            if sets.len() > MOST_SETS {
                // The cheapest floor first; the empty set costs nothing and stays.
                let price = |set: &Wholes| if set.units == 0 { 0.0 } else { set.cost / set.area_m2 };
                sort_by(&mut sets, |a, b| price(a).total_cmp(&price(b)));
                sets.truncate(MOST_SETS);
                sort_by(&mut sets, in_order);
                self.complete = false;
            }
        }
        sets
    }

    fn open<'u>(&self, places: impl Iterator<Item = &'u usize>) -> Open {
        let units: Vec<&Unit> = places.map(|place| &self.units[*place]).collect();
        let price = units.iter().map(|unit| unit.cost / unit.area_m2).fold(f64::INFINITY, f64::min);
        Open { largest_m2: self.largest_together(units.iter().map(|unit| unit.area_m2).collect()), price }
    }

    /// The greatest area of none, one, two and so on of these units.
    fn largest_together(&self, mut areas: Vec<f64>) -> Vec<f64> {
        sort_by(&mut areas, |a, b| b.total_cmp(a));
        let mut sum = 0.0;
        let sums = areas.into_iter().take(self.need.most_units as usize).map(|area| {
            sum += area;
            sum
        });
        std::iter::once(0.0).chain(sums).collect()
    }

    fn runs(&mut self, index: &[u16]) {
        let mut order: Vec<usize> = (0..self.units.len()).collect();
        sort_by(&mut order, |a, b| index[*a].cmp(&index[*b]));
        for start in 0..order.len() {
            let mut run = 0;
            for (at, place) in order.iter().enumerate().skip(start) {
                if at > start && index[order[at - 1]].checked_add(1) != Some(index[*place]) {
                    break;
                }
                run |= 1 << place;
                self.take_all_ways(run);
            }
        }
    }

    /// All sets that hang together, each once: `set` and more of what it touches, but nothing of `without`.
    fn connected(&mut self, set: u128, touched: u128, without: u128, neighbours: &[u128]) {
        let open = touched & !without & !set;
        if open == 0 {
            return;
        }
        let place = open.trailing_zeros() as usize;
        let with = set | 1 << place;
        if set != 0 {
            self.connected(set, touched, without | 1 << place, neighbours);
        }
        if with.count_ones() > self.need.most_units || self.least_area(with) > self.need.most_m2 {
            return;
        }
        if self.left == 0 {
            self.complete = false;
            return;
        }
        self.left -= 1;
        self.take_all_ways(with);
        self.connected(with, touched | neighbours[place], without, neighbours);
    }

    /// The area of a set with the unit in part that saves most.
    fn least_area(&self, set: u128) -> f64 {
        let units = places(set).map(|place| self.units[place]);
        let saved = units.filter_map(|unit| Some(unit.area_m2 - parts(unit)?.0)).fold(0.0, f64::max);
        self.sum(set).area_m2 - saved
    }
}

/// The smallest and the largest part of a unit that leave enough.
fn parts(unit: Unit) -> Option<(f64, f64)> {
    let smallest = unit.smallest_part_m2.filter(|smallest| *smallest > 0.0)?;
    let largest = unit.area_m2 - smallest;
    (largest >= smallest).then_some((smallest, largest))
}
