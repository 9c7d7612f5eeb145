//! The closed list of quantities.

use super::Unit;

/// What a number measures. Each quantity is stored in exactly one base unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Quantity {
    /// Floor or land area, stored in m².
    Area,
    /// Heights, spans and vehicle lengths, stored in m.
    Length,
    /// Crane and lift capacity, stored in t.
    Mass,
    /// Load that a floor carries, stored in kN/m².
    FloorLoad,
    /// Rent and property fee, stored in yuan per m² and month.
    Rent,
    /// Price of floor or land, stored in yuan/m².
    AreaPrice,
    /// Sums of money, stored in yuan.
    Money,
    /// Electric connection, stored in kVA.
    Power,
    /// Water supplied or drained, stored in t/day.
    WaterFlow,
    /// Steam supplied, stored in t/h.
    SteamFlow,
    /// Energy used in a year, stored in tce (tonnes of coal equivalent).
    Energy,
    /// Electricity used in a year, stored in kWh.
    Electricity,
    /// Road distance, stored in km.
    Distance,
    /// Time on the road, stored in minutes.
    DriveTime,
    /// Leases and building times, stored in months.
    Months,
    /// Tenure, stored in years.
    Years,
    /// Things that are counted: beds, desks, docks, trucks.
    Count,
    /// A share, stored as 0..=1.
    Share,
    /// A ratio without unit, such as floor area to land area.
    Ratio,
}

impl Quantity {
    /// The unit that files and the engine use.
    pub fn base_unit(self) -> Unit {
        match self {
            Quantity::Area => Unit::SquareMetre,
            Quantity::Length => Unit::Metre,
            Quantity::Mass => Unit::Tonne,
            Quantity::FloorLoad => Unit::KilonewtonPerSquareMetre,
            Quantity::Rent => Unit::YuanPerSquareMetreMonth,
            Quantity::AreaPrice => Unit::YuanPerSquareMetre,
            Quantity::Money => Unit::Yuan,
            Quantity::Power => Unit::KilovoltAmpere,
            Quantity::WaterFlow => Unit::TonnePerDay,
            Quantity::SteamFlow => Unit::TonnePerHour,
            Quantity::Energy => Unit::TonneCoalEquivalent,
            Quantity::Electricity => Unit::KilowattHour,
            Quantity::Distance => Unit::Kilometre,
            Quantity::DriveTime => Unit::Minute,
            Quantity::Months => Unit::Month,
            Quantity::Years => Unit::Year,
            Quantity::Count => Unit::Piece,
            Quantity::Share => Unit::Fraction,
            Quantity::Ratio => Unit::Times,
        }
    }

    /// The units in which people type and read it, the usual one of a Chinese industrial park first.
    pub fn units(self) -> &'static [Unit] {
        match self {
            Quantity::Area => &[
                Unit::SquareMetre,
                Unit::Mu,
                Unit::Hectare,
                Unit::SquareKilometre,
                Unit::Acre,
                Unit::SquareFoot,
                Unit::Tsubo,
            ],
            Quantity::Length => &[Unit::Metre, Unit::Foot],
            Quantity::Mass => &[Unit::Tonne, Unit::Kilogram],
            Quantity::FloorLoad => &[
                Unit::TonnePerSquareMetre,
                Unit::KilonewtonPerSquareMetre,
                Unit::KilogramPerSquareMetre,
                Unit::PoundPerSquareFoot,
            ],
            Quantity::Rent => {
                &[Unit::YuanPerSquareMetreMonth, Unit::YuanPerSquareMetreDay, Unit::YuanPerSquareMetreYear]
            }
            Quantity::AreaPrice => &[Unit::YuanPerSquareMetre, Unit::TenThousandYuanPerMu],
            Quantity::Money => &[Unit::TenThousandYuan, Unit::Yuan, Unit::HundredMillionYuan],
            Quantity::Power => &[Unit::KilovoltAmpere, Unit::Kilowatt, Unit::Megawatt],
            Quantity::WaterFlow => &[Unit::TonnePerDay],
            Quantity::SteamFlow => &[Unit::TonnePerHour],
            Quantity::Energy => &[Unit::TonneCoalEquivalent, Unit::Gigajoule],
            Quantity::Electricity => {
                &[Unit::TenThousandKilowattHours, Unit::KilowattHour, Unit::MegawattHour, Unit::GigawattHour]
            }
            Quantity::Distance => &[Unit::Kilometre],
            Quantity::DriveTime => &[Unit::Minute],
            Quantity::Months => &[Unit::Month, Unit::Year],
            Quantity::Years => &[Unit::Year],
            Quantity::Count => &[Unit::Piece],
            Quantity::Share => &[Unit::Percent, Unit::Fraction],
            Quantity::Ratio => &[Unit::Times],
        }
    }
}
