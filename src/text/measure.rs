//! Numbers with their units, as asked and as offered.

use super::Speaker;
use super::tongue::Manner;
use crate::catalog::Value;
use crate::engine::Interval;
use crate::request::{Criterion, Levels};
use crate::units::{Quantity, Unit, read_range};

/// A number as nothing to a reader: what floating point leaves over.
pub(super) const NOTHING: f64 = 1e-9;

impl Speaker<'_> {
    /// The symbol of a unit: m², 亩, yuan/m²/month.
    pub fn unit(&self, unit: Unit) -> &'static str {
        self.tongue().unit(unit, super::Plural::Other)
    }

    /// What stands behind the box in which a criterion is typed: its unit, or what is counted.
    pub fn unit_of(&self, criterion: Criterion) -> &'static str {
        match (Manner::of(criterion), self.display_unit(criterion)) {
            (Manner::Counted(counted), _) => self.tongue().counted(counted, super::Plural::Other),
            (_, Some(unit)) => self.unit(unit),
            (_, None) => "",
        }
    }

    /// The unit in which a criterion is typed and shown; `None` for yes/no and classes.
    pub fn display_unit(&self, criterion: Criterion) -> Option<Unit> {
        match criterion {
            // Nobody speaks of an office or a yard in mu.
            Criterion::OfficeArea | Criterion::YardArea => Some(Unit::SquareMetre),
            _ => criterion.quantity().map(|quantity| self.display_unit_of(quantity, criterion == Criterion::LandPrice)),
        }
    }

    fn display_unit_of(&self, quantity: Quantity, of_land: bool) -> Unit {
        match quantity {
            Quantity::Area => self.area_unit,
            Quantity::FloorLoad => Unit::TonnePerSquareMetre,
            Quantity::AreaPrice if of_land && self.area_unit == Unit::Mu => self.tongue().land_price_unit_by_mu(),
            Quantity::Money => self.tongue().money_unit(),
            Quantity::Electricity => self.tongue().electricity_unit(),
            Quantity::Length
            | Quantity::Mass
            | Quantity::Rent
            | Quantity::AreaPrice
            | Quantity::Power
            | Quantity::WaterFlow
            | Quantity::SteamFlow
            | Quantity::Energy
            | Quantity::Distance
            | Quantity::DriveTime
            | Quantity::Months
            | Quantity::Years
            | Quantity::Count
            | Quantity::Ratio => quantity.base_unit(),
            Quantity::Share => Unit::Percent,
        }
    }

    /// The unit in which electricity is typed: 万千瓦时, MWh.
    pub fn electricity_unit(&self) -> Unit {
        self.tongue().electricity_unit()
    }

    /// The unit in which sums of money are typed: 万元, yuan.
    pub fn money_unit(&self) -> Unit {
        self.tongue().money_unit()
    }

    /// A value of the base unit with its unit: "9 m", "2 t/m²", "12,000 m²", "35%".
    pub fn amount(&self, criterion: Criterion, base: f64) -> String {
        self.amounts(criterion, &[base])
    }

    /// One or two values with one unit: "8–10 m".
    pub(super) fn amounts(&self, criterion: Criterion, base: &[f64]) -> String {
        let Some(quantity) = criterion.quantity() else {
            return self.numbers(base, |_| 2);
        };
        if let Manner::Counted(counted) = Manner::of(criterion) {
            let plural = self.plural(base.last().copied().unwrap_or_default().round());
            return self.with_unit(&self.numbers(base, |_| 0), self.tongue().counted(counted, plural));
        }
        match quantity {
            Quantity::Money => self.sums(base),
            Quantity::Share => {
                let percents: Vec<f64> = base.iter().map(|share| share * 100.0).collect();
                format!("{}%", self.numbers(&percents, |_| 0))
            }
            Quantity::Area
            | Quantity::Length
            | Quantity::Mass
            | Quantity::FloorLoad
            | Quantity::Rent
            | Quantity::AreaPrice
            | Quantity::Power
            | Quantity::WaterFlow
            | Quantity::SteamFlow
            | Quantity::Energy
            | Quantity::Electricity
            | Quantity::Distance
            | Quantity::DriveTime
            | Quantity::Months
            | Quantity::Years
            | Quantity::Count
            | Quantity::Ratio => {
                let unit = self.display_unit(criterion).unwrap_or_else(|| quantity.base_unit());
                self.in_unit(base, quantity, unit, unit)
            }
        }
    }

    /// How much more or less than asked: as [`Speaker::amount`], prices without "per", shares in points.
    pub(super) fn difference(&self, criterion: Criterion, base: f64) -> String {
        match (Manner::of(criterion), criterion.quantity()) {
            (Manner::MoveIn, _) => {
                let days = base.ceil();
                self.tongue().days(&self.locale.number(days, 0), self.plural(days))
            }
            (Manner::Closeness, _) => {
                let points = base * 100.0;
                let rounded = points.round();
                self.tongue().points(&self.numbers(&[points], |_| 0), self.plural(rounded))
            }
            (Manner::Price, Some(quantity)) => {
                let unit = self.display_unit_of(quantity, criterion == Criterion::LandPrice);
                let shown = if unit == quantity.base_unit() { Unit::Yuan } else { unit };
                self.in_unit(&[base], quantity, unit, shown)
            }
            (_, Some(_)) => self.amount(criterion, base),
            (_, None) => String::new(),
        }
    }

    fn in_unit(&self, base: &[f64], quantity: Quantity, unit: Unit, shown: Unit) -> String {
        let values: Vec<f64> = base.iter().map(|value| unit.from_base(*value, quantity)).collect();
        let last = values.last().copied().unwrap_or_default();
        let scale = 10_f64.powi(i32::from(decimals(unit, last)));
        let plural = self.plural((last * scale).round() / scale);
        self.with_unit(&self.numbers(&values, |value| decimals(unit, value)), self.tongue().unit(shown, plural))
    }

    pub(super) fn with_unit(&self, number: &str, unit: &str) -> String {
        let is_spaced = !unit.is_empty() && self.tongue().has_space_before_unit(unit);
        format!("{number}{}{}", if is_spaced { self.locale.bound_space() } else { "" }, self.locale.unit(unit))
    }

    /// "≥ 9 m"
    pub fn at_least(&self, said: &str) -> String {
        format!("≥{}{said}", self.locale.bound_space())
    }

    /// "≤ 14 元/m²·月"
    pub fn at_most(&self, said: &str) -> String {
        format!("≤{}{said}", self.locale.bound_space())
    }

    /// A number of the base unit as it may be typed in that unit: the shortest that is read as the same again, with at
    /// most four decimals.
    pub fn typable(&self, base: f64, quantity: Quantity, unit: Unit) -> String {
        let value = unit.from_base(base, quantity);
        let mut text = String::new();
        for decimals in 0..=4 {
            text = self.locale.number(value, decimals);
            match read_range(&text, quantity, unit) {
                Ok(read) if read.low == base => break,
                // Three decimals could be thousands.
                Err(_) if decimals == 4 => text.push('0'),
                _ => {}
            }
        }
        text
    }

    /// An area of floor or land in the reader's unit.
    pub fn area(&self, square_metres: f64) -> String {
        self.in_unit(&[square_metres], Quantity::Area, self.area_unit, self.area_unit)
    }

    /// The same area in the other of m² and mu, and in the unit of the reader's country: "≈ 18 亩", "≈ 18ムー ≈ 3,630坪".
    pub fn area_in_other_units(&self, square_metres: f64) -> String {
        let other = if self.area_unit == Unit::Mu { Unit::SquareMetre } else { Unit::Mu };
        let units = std::iter::once(other).chain(self.tongue().area_unit_at_home());
        let said = units.map(|unit| format!("≈ {}", self.in_unit(&[square_metres], Quantity::Area, unit, unit)));
        said.collect::<Vec<_>>().join(" ")
    }

    /// A value of any quantity in its usual unit, for figures that no criterion asks.
    pub(super) fn of_quantity(&self, quantity: Quantity, base: f64) -> String {
        let unit = self.display_unit_of(quantity, false);
        self.in_unit(&[base], quantity, unit, unit)
    }

    /// A value in that very unit.
    pub(super) fn of_unit(&self, unit: Unit, quantity: Quantity, base: f64) -> String {
        self.in_unit(&[base], quantity, unit, unit)
    }

    /// A sum of yuan: 189 万元, 1.89 million yuan.
    pub fn money(&self, yuan: f64) -> String {
        self.sums(&[yuan])
    }

    /// For an axis or a table that reaches up to so many yuan: by what to divide its sums, and the word after them.
    pub fn money_axis(&self, most_yuan: f64) -> (f64, &'static str) {
        let (divisor, word, _) = self.tongue().money_scale(most_yuan);
        (divisor, word)
    }

    /// A sum in the unit of its axis.
    pub fn on_axis(&self, yuan: f64, divisor: f64) -> String {
        self.significant(yuan / divisor, 2)
    }

    fn sums(&self, yuan: &[f64]) -> String {
        let largest = yuan.iter().fold(0.0, |largest: f64, sum| largest.max(sum.abs()));
        let (divisor, word, decimals) = self.tongue().money_scale(largest);
        let values: Vec<f64> = yuan.iter().map(|sum| sum / divisor).collect();
        self.with_unit(&self.numbers(&values, |_| decimals), word)
    }

    /// A share of 0..=1 as percent.
    pub fn percent(&self, share: f64) -> String {
        format!("{}%", self.numbers(&[share * 100.0], |_| 0))
    }

    /// A score as it is set large, 0 to 100: "84–89", or one number where nothing is unknown.
    pub fn score(&self, score: Interval) -> String {
        self.numbers(&[score.low * 100.0, score.high * 100.0], |_| 0)
    }

    /// A score as it is read out.
    pub fn score_spoken(&self, score: Interval) -> String {
        let (low, high) = (self.numbers(&[score.low * 100.0], |_| 0), self.numbers(&[score.high * 100.0], |_| 0));
        self.tongue().score_spoken(&low, Some(high.as_str()).filter(|high| *high != low))
    }

    /// The next lower number that people say, of the base unit: 8.5 m for 8.53 m. `other` is what it is told beside, which
    /// must stay apart from it.
    pub(super) fn rounded_down(&self, criterion: Criterion, base: f64, other: Option<f64>) -> f64 {
        self.rounded(criterion, base, other, f64::floor)
    }

    /// The next higher one.
    pub(super) fn rounded_up(&self, criterion: Criterion, base: f64, other: Option<f64>) -> f64 {
        self.rounded(criterion, base, other, f64::ceil)
    }

    fn rounded(&self, criterion: Criterion, base: f64, other: Option<f64>, to_whole: fn(f64) -> f64) -> f64 {
        let (Some(quantity), Some(unit)) = (criterion.quantity(), self.display_unit(criterion)) else {
            return base;
        };
        let shown = unit.from_base(base, quantity);
        let apart = other.map_or(f64::INFINITY, |other| (unit.from_base(other, quantity) - shown).abs() / 2.0);
        let Some(step) = step_within(f64::min(shown.abs() * ROUNDED_BY, apart)) else {
            return base;
        };
        let steps = shown / step;
        let whole = if (steps - steps.round()).abs() < 1e-6 { steps.round() } else { to_whole(steps) };
        let (least, most) = criterion.range();
        let rounded = unit.base_from(whole * step, quantity);
        if (least..=most).contains(&rounded) { rounded } else { base }
    }

    /// Numbers joined as a range, once where they read the same.
    fn numbers(&self, values: &[f64], decimals: impl Fn(f64) -> u8) -> String {
        let mut texts: Vec<String> = values.iter().map(|value| self.significant(*value, decimals(*value))).collect();
        texts.dedup();
        texts.join("–")
    }

    /// A number that is not nothing is never shown as 0.
    pub(super) fn significant(&self, value: f64, decimals: u8) -> String {
        if value.abs() < NOTHING || !value.is_finite() {
            return self.locale.number(if value.is_finite() { 0.0 } else { value }, 0);
        }
        let rounds_to_nothing = |decimals: u8| value.abs() < 0.5 * 10_f64.powi(-i32::from(decimals));
        let enough = (decimals..9).find(|decimals| !rounds_to_nothing(*decimals)).unwrap_or(9);
        self.locale.number(value, enough)
    }

    /// A value that is offered: a number with its unit, yes or no, a class, a day.
    pub fn value(&self, criterion: Criterion, value: Value) -> String {
        match value {
            Value::Number(0.0) if self.tongue().criterion(criterion).none_at_zero => self.tongue().none().to_owned(),
            Value::Number(number) => self.amount(criterion, number),
            Value::YesNo(yes) => self.tongue().yes_no(criterion, yes).to_owned(),
            Value::Class(table, rank) => self.tongue().class(table, rank).to_owned(),
            Value::Day(day) => self.locale.day(day),
        }
    }

    /// What is asked: "≥ 9 m", "8–10 m", "≤ 14 元/m²·月", "12,000 m²", "有", "丙类".
    pub fn asked(&self, criterion: Criterion, levels: &Levels) -> String {
        let bare = self.asked_without_sign(criterion, levels);
        match (levels, levels.as_typed()) {
            (Levels::AtLeast { .. }, Some((_, None))) => self.at_least(&bare),
            (Levels::AtMost { .. }, Some((_, None))) => self.at_most(&bare),
            (
                Levels::AtLeast { .. } | Levels::AtMost { .. } | Levels::Around { .. } | Levels::Yes | Levels::Class(_),
                _,
            ) => bare,
        }
    }

    pub(super) fn asked_without_sign(&self, criterion: Criterion, levels: &Levels) -> String {
        match (levels, levels.as_typed()) {
            (Levels::Class(rank), _) => match Manner::of(criterion) {
                Manner::Class(table) => self.tongue().class(table, *rank).to_owned(),
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
                | Manner::MoveIn => self.tongue().yes_no(criterion, true).to_owned(),
            },
            (_, Some((low, Some(high)))) => self.amounts(criterion, &[low, high]),
            (_, Some((only, None))) => self.amount(criterion, only),
            (Levels::Yes | Levels::AtLeast { .. } | Levels::AtMost { .. } | Levels::Around { .. }, None) => {
                self.tongue().yes_no(criterion, true).to_owned()
            }
        }
    }

    /// A requirement by name and level: "净高 ≥ 9 m"; by name alone where it is there or not.
    pub fn requirement(&self, criterion: Criterion, levels: &Levels) -> String {
        let name = self.criterion(criterion);
        match levels {
            Levels::Yes => name.to_owned(),
            Levels::AtLeast { .. } | Levels::AtMost { .. } | Levels::Around { .. } | Levels::Class(_) => {
                format!("{name} {}", self.asked(criterion, levels))
            }
        }
    }
}

/// So much of a number goes when it is told as people say it.
const ROUNDED_BY: f64 = 0.05;

/// The greatest of 1, 5, 10, 50 and so on, and of their tenths and hundredths, that is within a size; `None` where finer
/// ones would be needed.
fn step_within(size: f64) -> Option<f64> {
    let powers = (-2..=12).rev().map(|power| 10_f64.powi(power));
    powers.flat_map(|power| [5.0 * power, power]).find(|step| *step <= size * (1.0 + 1e-9))
}

/// Decimals that a reader needs in a unit.
fn decimals(unit: Unit, value: f64) -> u8 {
    match unit {
        Unit::SquareMetre
        | Unit::KilogramPerSquareMetre
        | Unit::Kilogram
        | Unit::Yuan
        | Unit::YuanPerSquareMetre
        | Unit::YuanPerSquareMetreYear
        | Unit::KilovoltAmpere
        | Unit::Kilowatt
        | Unit::TonneCoalEquivalent
        | Unit::Gigajoule
        | Unit::KilowattHour
        | Unit::SquareFoot
        | Unit::Tsubo
        | Unit::Minute
        | Unit::Piece
        | Unit::Fraction => 0,
        Unit::Mu | Unit::Hectare | Unit::Acre if value.abs() < 10.0 => 2,
        Unit::Mu
        | Unit::Hectare
        | Unit::Acre
        | Unit::TenThousandKilowattHours
        | Unit::MegawattHour
        | Unit::KilonewtonPerSquareMetre
        | Unit::PoundPerSquareFoot
        | Unit::TonnePerDay
        | Unit::Kilometre
        | Unit::Month
        | Unit::Year => 1,
        Unit::SquareKilometre
        | Unit::Metre
        | Unit::Foot
        | Unit::Tonne
        | Unit::TonnePerSquareMetre
        | Unit::YuanPerSquareMetreMonth
        | Unit::YuanPerSquareMetreDay
        | Unit::TenThousandYuanPerMu
        | Unit::TenThousandYuan
        | Unit::HundredMillionYuan
        | Unit::Megawatt
        | Unit::GigawattHour
        | Unit::TonnePerHour
        | Unit::Percent
        | Unit::Times => 2,
    }
}
