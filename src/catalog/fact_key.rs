//! The closed list of facts, with unit, range and meaning: the one definition of each.

use super::ClassTable;
use crate::units::Quantity;

/// What kind of value a fact holds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum FactKind {
    /// A number in the quantity's base unit within a closed range.
    Number {
        /// What it measures.
        quantity: Quantity,
        /// Smallest sensible value.
        min: f64,
        /// Largest sensible value.
        max: f64,
    },
    /// Yes or no.
    YesNo,
    /// One of an ordered table.
    Class(ClassTable),
    /// A day.
    Day,
}

macro_rules! kind {
    (yes_no) => {
        FactKind::YesNo
    };
    (day) => {
        FactKind::Day
    };
    (class $table:ident) => {
        FactKind::Class(ClassTable::$table)
    };
    ($quantity:ident $min:literal ..= $max:literal) => {
        FactKind::Number { quantity: Quantity::$quantity, min: $min, max: $max }
    };
}

macro_rules! facts {
    ($($variant:ident $id:literal [$($kind:tt)+] $meaning:literal;)+) => {
        /// The name of a fact. In files it carries its unit: `area_m2`, `power_kva`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum FactKey {
            $(#[doc = $meaning] $variant,)+
        }

        impl FactKey {
            /// All facts, in the order in which they are shown.
            pub const ALL: &'static [FactKey] = &[$(FactKey::$variant,)+];

            /// The key in files.
            pub fn id(self) -> &'static str {
                match self { $(FactKey::$variant => $id,)+ }
            }

            /// Kind, unit and range of its values.
            pub fn kind(self) -> FactKind {
                match self { $(FactKey::$variant => kind!($($kind)+),)+ }
            }

            /// What it means, in one sentence, for the schema.
            pub fn meaning(self) -> &'static str {
                match self { $(FactKey::$variant => $meaning,)+ }
            }
        }
    };
}

facts! {
    Area "area_m2" [Area 1.0..=10_000_000.0] "Vacant floor area of a unit or workspace, or area of a parcel.";
    SmallestPart "smallest_part_m2" [Area 1.0..=10_000_000.0] "Smallest part that can be split off; absent: it cannot be split.";
    OfficeArea "office_area_m2" [Area 0.0..=500_000.0] "Office floor that comes with the site.";
    DormitoryBeds "dormitory_beds" [Count 0.0..=100_000.0] "Beds free in dormitories that the site may use.";
    YardArea "yard_area_m2" [Area 0.0..=1_000_000.0] "Own yard.";
    StoreyHeight "storey_height_m" [Length 2.0..=60.0] "Floor to floor.";
    ClearHeight "clear_height_m" [Length 2.0..=60.0] "Floor to the lowest beam or duct.";
    FloorLoad "floor_load_kn_per_m2" [FloorLoad 0.5..=500.0] "Load that this floor carries.";
    Crane "crane_t" [Mass 0.0..=1_000.0] "Capacity of the strongest crane that is installed; 0 for none.";
    CraneHookHeight "crane_hook_height_m" [Length 0.0..=60.0] "Floor to the hook at its highest.";
    GoodsLift "goods_lift_t" [Mass 0.0..=50.0] "Capacity of the strongest goods lift; 0 for none.";
    ColumnSpacing "column_spacing_m" [Length 3.0..=100.0] "Shorter side of the column grid.";
    GroundFloor "ground_floor" [yes_no] "Stands on the ground.";
    WholeBuilding "whole_building" [yes_no] "No other firm under the same roof.";
    Power "power_kva" [Power 0.0..=1_000_000.0] "Transformer capacity for the site.";
    PowerExpandable "power_expandable_kva" [Power 0.0..=1_000_000.0] "Capacity that can be reached later.";
    DualFeed "dual_feed" [yes_no] "Fed from two sides.";
    Water "water_t_per_day" [WaterFlow 0.0..=1_000_000.0] "Water supply.";
    Drainage "drainage_t_per_day" [WaterFlow 0.0..=1_000_000.0] "Waste water that is taken.";
    Gas "gas" [yes_no] "Natural gas at the site.";
    Steam "steam_t_per_hour" [SteamFlow 0.0..=1_000.0] "Steam supply; 0 for none.";
    FireClass "fire_class" [class Fire] "Worst fire hazard of production that is approved.";
    EnvironmentPaper "environment_paper" [class EnvironmentPaper] "Heaviest environmental paper with which projects are taken.";
    HazardousGoods "hazardous_goods" [yes_no] "A store for hazardous goods may be kept.";
    CleanRoom "clean_room" [yes_no] "A clean room stands ready.";
    Sprinklers "sprinklers" [yes_no] "Sprinklers installed.";
    ExhaustShaft "exhaust_shaft" [yes_no] "Own exhaust shaft to the roof.";
    Bonded "bonded" [yes_no] "Under customs supervision.";
    TrucksPerDay "trucks_per_day" [Count 0.0..=5_000.0] "Trucks a day that access and yard bear.";
    LongestTruck "longest_truck_m" [Length 3.0..=40.0] "Longest truck that gets to the door.";
    Docks "docks" [Count 0.0..=500.0] "Loading docks.";
    NightWork "night_work" [yes_no] "Three shifts are allowed.";
    Canteen "canteen" [yes_no] "Canteen within walking distance.";
    Desks "desks" [Count 0.0..=5_000.0] "Desks that are set up.";
    AvailableFrom "available_from" [day] "First day on which one can move in.";
    Rent "rent_yuan_per_m2_month" [Rent 0.0..=1_000.0] "Rent.";
    PropertyFee "property_fee_yuan_per_m2_month" [Rent 0.0..=200.0] "Property fee.";
    SalePrice "sale_price_yuan_per_m2" [AreaPrice 0.0..=100_000.0] "Price of the floor when bought.";
    LandPrice "land_price_yuan_per_m2" [AreaPrice 0.0..=50_000.0] "Price of the land.";
    BuildCost "build_cost_yuan_per_m2" [AreaPrice 0.0..=50_000.0] "Cost of building to order, per m² of floor.";
    BuildMonths "build_months" [Months 0.0..=120.0] "Months from signing until a building to order stands.";
    Deposit "deposit_months" [Months 0.0..=36.0] "Deposit in months of rent.";
    ShortestLease "shortest_lease_months" [Months 0.0..=600.0] "Shortest lease.";
    RentFree "rent_free_months" [Months 0.0..=60.0] "Months without rent.";
    TitleDeed "title_deed" [yes_no] "Title can be had in one's own name.";
    Tenure "tenure_years" [Years 1.0..=70.0] "Years of land use.";
    LandClass "land_class" [class Land] "Class of the land.";
    FloorAreaRatioMin "floor_area_ratio_min" [Ratio 0.0..=10.0] "Least floor area over land area.";
    FloorAreaRatioMax "floor_area_ratio_max" [Ratio 0.1..=10.0] "Greatest floor area over land area.";
    BuildingCoefficientMin "building_coefficient_min" [Share 0.0..=1.0] "Least built-over share of the land.";
    GreenRatioMax "green_ratio_max" [Share 0.0..=1.0] "Greatest green share.";
    OfficeShareMax "office_share_max" [Share 0.0..=1.0] "Greatest share of land for office and living.";
    HeightLimit "height_limit_m" [Length 3.0..=300.0] "Greatest height of buildings.";
    InvestmentMin "investment_min_yuan_per_m2" [AreaPrice 0.0..=1_000_000.0] "Least fixed investment per m² of land.";
    TaxMin "tax_min_yuan_per_m2_year" [AreaPrice 0.0..=100_000.0] "Least tax per m² of land and year.";
    OutputMin "output_min_yuan_per_m2_year" [AreaPrice 0.0..=1_000_000.0] "Least output per m² of land and year.";
    ExpansionLand "expansion_land" [yes_no] "A plot to grow lies next door.";
    Substation "substation_kva" [Power 0.0..=10_000_000.0] "Capacity of the sub-park's substation, not of one site.";
    StationDistance "railway_station_km" [Distance 0.0..=500.0] "Road to the railway station.";
    StationTime "railway_station_minutes" [DriveTime 0.0..=600.0] "Drive to the railway station.";
    HighSpeedDistance "high_speed_station_km" [Distance 0.0..=500.0] "Road to the high-speed station.";
    HighSpeedTime "high_speed_station_minutes" [DriveTime 0.0..=600.0] "Drive to the high-speed station.";
    AirportDistance "airport_km" [Distance 0.0..=500.0] "Road to the airport.";
    AirportTime "airport_minutes" [DriveTime 0.0..=600.0] "Drive to the airport.";
    PortDistance "port_km" [Distance 0.0..=2_000.0] "Road to the cargo port.";
    ExpresswayDistance "expressway_km" [Distance 0.0..=500.0] "Road to the expressway.";
}

impl FactKey {
    /// The fact of that key in files.
    pub fn from_id(id: &str) -> Option<FactKey> {
        FactKey::ALL.iter().copied().find(|key| key.id() == id)
    }
}
