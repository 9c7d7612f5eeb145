//! The closed list of units and their exact factors.

use super::Quantity;

/// A unit in which a quantity is typed or shown.
///
/// A unit's factor to the base unit is kept as a fraction, so that 30 mu are exactly 20,000 m².
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// m².
    SquareMetre,
    /// mu (亩), exactly 2000/3 m².
    Mu,
    /// ha.
    Hectare,
    /// km².
    SquareKilometre,
    /// Acre, exactly 4,046.8564224 m².
    Acre,
    /// Square foot, exactly 0.09290304 m².
    SquareFoot,
    /// Tsubo (坪), in Korea pyeong (평), exactly 400/121 m².
    Tsubo,
    /// m.
    Metre,
    /// Foot, exactly 0.3048 m.
    Foot,
    /// t.
    Tonne,
    /// kg.
    Kilogram,
    /// kN/m².
    KilonewtonPerSquareMetre,
    /// t/m², exactly 9.80665 kN/m².
    TonnePerSquareMetre,
    /// kg/m².
    KilogramPerSquareMetre,
    /// psf, 0.04788026 kN/m².
    PoundPerSquareFoot,
    /// yuan per m² and month.
    YuanPerSquareMetreMonth,
    /// yuan per m² and day; a month is 365/12 days.
    YuanPerSquareMetreDay,
    /// yuan per m² and year.
    YuanPerSquareMetreYear,
    /// yuan/m².
    YuanPerSquareMetre,
    /// 10,000 yuan per mu, exactly 15 yuan/m².
    TenThousandYuanPerMu,
    /// yuan.
    Yuan,
    /// 10,000 yuan (万元).
    TenThousandYuan,
    /// 100,000,000 yuan (亿元).
    HundredMillionYuan,
    /// kVA.
    KilovoltAmpere,
    /// kW at the default power factor of 0.90.
    Kilowatt,
    /// MW at the default power factor of 0.90.
    Megawatt,
    /// t/day.
    TonnePerDay,
    /// t/h.
    TonnePerHour,
    /// tce.
    TonneCoalEquivalent,
    /// GJ; 1 tce = 29.308 GJ.
    Gigajoule,
    /// kWh.
    KilowattHour,
    /// 10,000 kWh (万千瓦时).
    TenThousandKilowattHours,
    /// MWh.
    MegawattHour,
    /// GWh.
    GigawattHour,
    /// km.
    Kilometre,
    /// min.
    Minute,
    /// months.
    Month,
    /// years.
    Year,
    /// a count.
    Piece,
    /// 0..=1.
    Fraction,
    /// 0..=100 of a share.
    Percent,
    /// a ratio.
    Times,
}

impl Unit {
    /// Numerator and denominator of the factor to the base unit of the quantity that lists this unit.
    ///
    /// [`Unit::Year`] is 12 months as a length of time; as a tenure it is its own base unit, which
    /// [`Unit::base_from`] and [`Unit::from_base`] see to.
    fn fraction(self) -> (f64, f64) {
        match self {
            Unit::SquareMetre
            | Unit::Metre
            | Unit::Tonne
            | Unit::KilonewtonPerSquareMetre
            | Unit::YuanPerSquareMetreMonth
            | Unit::YuanPerSquareMetre
            | Unit::Yuan
            | Unit::KilovoltAmpere
            | Unit::TonnePerDay
            | Unit::TonnePerHour
            | Unit::TonneCoalEquivalent
            | Unit::KilowattHour
            | Unit::Kilometre
            | Unit::Minute
            | Unit::Month
            | Unit::Piece
            | Unit::Fraction
            | Unit::Times => (1.0, 1.0),
            Unit::Mu => (2000.0, 3.0),
            Unit::Hectare => (10_000.0, 1.0),
            Unit::SquareKilometre => (1_000_000.0, 1.0),
            Unit::Acre => (40_468_564_224.0, 10_000_000.0),
            Unit::SquareFoot => (9_290_304.0, 100_000_000.0),
            Unit::Tsubo => (400.0, 121.0),
            Unit::Foot => (3048.0, 10_000.0),
            Unit::TenThousandKilowattHours => (10_000.0, 1.0),
            Unit::MegawattHour => (1_000.0, 1.0),
            Unit::GigawattHour => (1_000_000.0, 1.0),
            Unit::Kilogram => (1.0, 1000.0),
            Unit::Percent => (1.0, 100.0),
            Unit::TonnePerSquareMetre => (980_665.0, 100_000.0),
            Unit::KilogramPerSquareMetre => (980_665.0, 100_000_000.0),
            Unit::PoundPerSquareFoot => (4_788_026.0, 100_000_000.0),
            Unit::YuanPerSquareMetreDay => (365.0, 12.0),
            Unit::YuanPerSquareMetreYear => (1.0, 12.0),
            Unit::TenThousandYuanPerMu => (15.0, 1.0),
            Unit::TenThousandYuan => (10_000.0, 1.0),
            Unit::HundredMillionYuan => (100_000_000.0, 1.0),
            Unit::Kilowatt => (10.0, 9.0),
            Unit::Megawatt => (10_000.0, 9.0),
            Unit::Gigajoule => (1000.0, 29_308.0),
            Unit::Year => (12.0, 1.0),
        }
    }

    /// `value` of this unit in the base unit of `quantity`.
    pub fn base_from(self, value: f64, quantity: Quantity) -> f64 {
        if self == quantity.base_unit() {
            return value;
        }
        let (numerator, denominator) = self.fraction();
        times(value, numerator, denominator)
    }

    /// A value in the base unit of `quantity`, in this unit.
    pub fn from_base(self, base: f64, quantity: Quantity) -> f64 {
        if self == quantity.base_unit() {
            return base;
        }
        let (numerator, denominator) = self.fraction();
        times(base, denominator, numerator)
    }

    /// Spellings that are understood when typed, lower case, width folded, without spaces, squares and cubes as `m²` and
    /// `m³`.
    pub fn spellings(self) -> &'static [&'static str] {
        match self {
            Unit::SquareMetre => &[
                "m²",
                "sqm",
                "平方米",
                "平方公尺",
                "平米",
                "平方",
                "平",
                "平方メートル",
                "squaremetres",
                "squaremeters",
                "제곱미터",
                "평방미터",
            ],
            Unit::Mu => &["亩", "畝", "mu", "ムー", "무", "묘"],
            Unit::Hectare => &["公顷", "ha", "hectares", "hectare", "헥타르"],
            Unit::SquareKilometre => &["km²", "平方公里", "平方千米"],
            Unit::Acre => &["acre", "acres", "ac", "英亩", "에이커"],
            Unit::SquareFoot => &[
                "ft²",
                "sqft",
                "sq.ft",
                "sq.ft.",
                "squarefeet",
                "squarefoot",
                "平方英尺",
                "平方尺",
                "平方呎",
                "呎",
                "평방피트",
            ],
            Unit::Tsubo => &["坪", "tsubo", "평", "pyeong"],
            Unit::Metre => &["m", "米", "公尺", "メートル", "metres", "meters", "metre", "meter", "미터"],
            Unit::Foot => &["ft", "feet", "foot", "'", "′", "英尺", "呎", "フィート", "피트"],
            Unit::Tonne => &["t", "吨", "公吨", "トン", "tonnes", "tons", "tonne", "ton", "톤"],
            Unit::Kilogram => &["kg", "公斤", "千克", "킬로그램"],
            Unit::KilonewtonPerSquareMetre => &["kn/m²", "千牛/平方米", "kpa", "kn"],
            Unit::TonnePerSquareMetre => &[
                "t/m²",
                "吨/平方米",
                "吨/平方公尺",
                "吨/平米",
                "吨/m²",
                "吨/平",
                "吨每平方米",
                "吨",
                "t",
                "톤/m²",
                "톤/제곱미터",
                "톤",
            ],
            Unit::KilogramPerSquareMetre => &["kg/m²", "公斤/平方米", "公斤/平米", "千克/平方米", "公斤", "kg"],
            Unit::PoundPerSquareFoot => &["psf", "lb/ft²"],
            Unit::YuanPerSquareMetreMonth => &[
                "元/m²·月",
                "元/平方米·月",
                "元/平米·月",
                "元/平方米/月",
                "元/平米/月",
                "元/m²/月",
                "元/平/月",
                "元/月",
                "元每平米每月",
                "yuan/m²·month",
                "yuan/m²/month",
                "yuan/month",
                "元",
                "yuan",
                "위안/m²·월",
                "위안/m²/월",
                "위안/제곱미터/월",
                "위안/월",
                "위안",
            ],
            Unit::YuanPerSquareMetreDay => &[
                "元/m²·天",
                "元/平方米·天",
                "元/平米·天",
                "元/平方米/天",
                "元/平米/天",
                "元/m²/天",
                "元/天",
                "元/日",
                "yuan/m²·day",
                "yuan/m²/day",
                "yuan/day",
                "위안/m²·일",
                "위안/m²/일",
                "위안/일",
            ],
            Unit::YuanPerSquareMetreYear => &[
                "元/m²·年",
                "元/平方米·年",
                "元/平米·年",
                "元/平方米/年",
                "元/平米/年",
                "元/m²/年",
                "元/年",
                "yuan/m²·year",
                "yuan/m²/year",
                "yuan/year",
                "위안/m²·년",
                "위안/m²/년",
                "위안/년",
            ],
            Unit::YuanPerSquareMetre => {
                &["元/m²", "元/平方米", "元/平米", "元/平", "yuan/m²", "元", "yuan", "위안/m²", "위안/제곱미터", "위안"]
            }
            Unit::TenThousandYuanPerMu => {
                &["万元/亩", "万/亩", "万元每亩", "万元/ムー", "万每亩", "10kyuan/mu", "만위안/무"]
            }
            Unit::Yuan => &["元", "人民元", "yuan", "rmb", "cny", "¥", "위안", "위안화"],
            Unit::TenThousandYuan => &["万元", "万", "10kyuan", "만위안", "만"],
            Unit::HundredMillionYuan => &["亿元", "亿", "100myuan", "억위안", "억"],
            Unit::KilovoltAmpere => &["kva", "千伏安"],
            Unit::Kilowatt => &["kw", "千瓦"],
            Unit::Megawatt => &["mw", "兆瓦"],
            Unit::TonnePerDay => &[
                "t/d",
                "t/day",
                "t/日",
                "吨/天",
                "吨/日",
                "吨每天",
                "m³/d",
                "m³/day",
                "立方米/天",
                "吨",
                "t",
                "t/일",
                "톤/일",
                "m³/일",
                "톤",
            ],
            Unit::TonnePerHour => &["t/h", "吨/小时", "吨/时", "吨每小时", "吨", "t", "톤/h", "톤/시간", "톤"],
            Unit::TonneCoalEquivalent => &["tce", "吨标准煤", "吨标煤", "トン標準炭"],
            Unit::Gigajoule => &["gj", "吉焦"],
            Unit::KilowattHour => &["kwh", "度", "千瓦时", "度电"],
            Unit::TenThousandKilowattHours => &["万kwh", "万度", "万千瓦时", "万度电", "10kkwh"],
            Unit::MegawattHour => &["mwh", "兆瓦时"],
            Unit::GigawattHour => &["gwh", "吉瓦时"],
            Unit::Kilometre => &["km", "公里", "千米", "킬로미터", "킬로"],
            Unit::Minute => &["min", "分钟", "分", "minutes", "minute", "분"],
            Unit::Month => &["个月", "月", "か月", "ヶ月", "カ月", "months", "month", "mo", "개월", "달"],
            Unit::Year => &["年", "years", "year", "년"],
            Unit::Piece => &[
                "个", "台", "张", "床", "辆", "人", "部", "座", "间", "beds", "trucks", "docks", "desks", "개", "대",
                "대/일", "석", "명", "인",
            ],
            Unit::Fraction => &[],
            Unit::Percent => &["%", "percent"],
            Unit::Times => &[],
        }
    }
}

/// `value` times a fraction, as if on paper: a decimal of up to eight places is first made whole, so that 1.309 t/m²
/// is the very number that 12.83690485 kN/m² is read as.
pub(super) fn times(value: f64, numerator: f64, denominator: f64) -> f64 {
    let mut places = 1.0;
    for _ in 0..=8 {
        let whole = (value * places).round();
        if whole / places == value {
            return whole * numerator / (places * denominator);
        }
        places *= 10.0;
    }
    value * numerator / denominator
}
