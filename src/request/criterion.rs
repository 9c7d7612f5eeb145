//! The closed list of criteria: the one definition of each.
//!
//! A new variant does not compile until it is read (`engine/offer.rs`), worded (`text/`) and shown.

use crate::catalog::{ClassTable, FactKey, FactKind};
use crate::units::Quantity;

/// Under which heading a criterion is offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// How much room.
    Size,
    /// What the building is like.
    Building,
    /// Power, water, gas.
    PowerAndWater,
    /// Trucks, trains, planes.
    Access,
    /// What is allowed.
    Rules,
    /// What it costs.
    Money,
    /// When.
    Time,
    /// Who is next door.
    Neighbours,
}

impl Group {
    /// All, in the order in which they are offered.
    pub const ALL: [Group; 8] = [
        Group::Size,
        Group::Building,
        Group::PowerAndWater,
        Group::Access,
        Group::Rules,
        Group::Money,
        Group::Time,
        Group::Neighbours,
    ];
}

/// How far a typed number is relaxed to the level that is worth nothing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Tolerance {
    /// A share of the number.
    Share(f64),
    /// So much in the base unit.
    Fixed(f64),
}

impl Tolerance {
    /// The number itself: what counts as one step of relaxing from `level`, in the base unit.
    pub fn amount(self, level: f64) -> f64 {
        match self {
            Tolerance::Share(share) => level * share,
            Tolerance::Fixed(amount) => amount,
        }
    }
}

/// How a criterion is measured.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Scale {
    /// More is better, up to what is wanted.
    AtLeast(Quantity, Tolerance),
    /// Less is better, down to what is wanted.
    AtMost(Quantity, Tolerance),
    /// Too little and too much are both wrong: tolerances below and above.
    Around(Quantity, Tolerance, Tolerance),
    /// There or not.
    Yes,
    /// An ordered class that must take the project.
    Class(ClassTable),
}

macro_rules! scale {
    (at_least $quantity:ident share $share:literal) => {
        Scale::AtLeast(Quantity::$quantity, Tolerance::Share($share))
    };
    (at_least $quantity:ident fixed $amount:literal) => {
        Scale::AtLeast(Quantity::$quantity, Tolerance::Fixed($amount))
    };
    (at_most $quantity:ident share $share:literal) => {
        Scale::AtMost(Quantity::$quantity, Tolerance::Share($share))
    };
    (at_most $quantity:ident fixed $amount:literal) => {
        Scale::AtMost(Quantity::$quantity, Tolerance::Fixed($amount))
    };
    (around $quantity:ident $below:literal $above:literal) => {
        Scale::Around(Quantity::$quantity, Tolerance::Share($below), Tolerance::Share($above))
    };
    (yes) => {
        Scale::Yes
    };
    (class $table:ident) => {
        Scale::Class(ClassTable::$table)
    };
}

macro_rules! criteria {
    ($($variant:ident $id:literal $group:ident [$($scale:tt)+] ($min:literal ..= $max:literal) $meaning:literal;)+) => {
        /// One thing that a company can ask for. In files it carries its unit: `clear_height_m`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "web", derive(tsify::Tsify))]
        pub enum Criterion {
            $(#[doc = $meaning] #[cfg_attr(feature = "web", serde(rename = $id))] $variant,)+
        }

        impl Criterion {
            /// All criteria, in the order in which they are offered and scored.
            pub const ALL: &'static [Criterion] = &[$(Criterion::$variant,)+];

            /// The id in files.
            pub fn id(self) -> &'static str {
                match self { $(Criterion::$variant => $id,)+ }
            }

            /// The heading under which it is offered.
            pub fn group(self) -> Group {
                match self { $(Criterion::$variant => Group::$group,)+ }
            }

            /// How it is measured, with its published tolerance.
            pub fn scale(self) -> Scale {
                match self { $(Criterion::$variant => scale!($($scale)+),)+ }
            }

            /// Least and greatest number that can be asked, base unit; of no meaning for yes/no and classes.
            pub fn range(self) -> (f64, f64) {
                match self { $(Criterion::$variant => ($min, $max),)+ }
            }

            /// What it asks, in one sentence, for the schema.
            pub fn meaning(self) -> &'static str {
                match self { $(Criterion::$variant => $meaning,)+ }
            }
        }
    };
}

criteria! {
    PlantArea "plant_area_m2" Size [around Area 0.1 0.5] (1.0..=500_000.0) "Floor of plant; of a parcel, what may be built on it.";
    LandArea "land_area_m2" Size [around Area 0.1 0.5] (1.0..=10_000_000.0) "Land.";
    OfficeArea "office_area_m2" Size [around Area 0.1 1.0] (1.0..=200_000.0) "Office floor: of a workspace its own, of a plant unit what comes with it.";
    YardArea "yard_area_m2" Size [at_least Area share 0.2] (0.0..=1_000_000.0) "Own yard.";
    DormitoryBeds "dormitory_beds" Size [at_least Count share 0.2] (0.0..=100_000.0) "Beds for staff.";
    Desks "desks" Size [at_least Count share 0.1] (0.0..=5_000.0) "Desks that are set up.";
    ClearHeight "clear_height_m" Building [at_least Length share 0.1] (2.0..=60.0) "Floor to the lowest beam or duct.";
    StoreyHeight "storey_height_m" Building [at_least Length share 0.1] (2.0..=60.0) "Floor to floor.";
    FloorLoad "floor_load_kn_per_m2" Building [at_least FloorLoad share 0.2] (0.5..=500.0) "Load that the floor must carry.";
    Crane "crane_t" Building [at_least Mass share 0.2] (0.0..=1_000.0) "Crane capacity.";
    CraneHookHeight "crane_hook_height_m" Building [at_least Length share 0.1] (0.0..=60.0) "Floor to hook.";
    GoodsLift "goods_lift_t" Building [at_least Mass share 0.2] (0.0..=50.0) "Goods lift capacity.";
    ColumnSpacing "column_spacing_m" Building [at_least Length share 0.1] (3.0..=100.0) "Shorter side of the column grid.";
    GroundFloor "ground_floor" Building [yes] (0.0..=1.0) "On the ground floor.";
    WholeBuilding "whole_building" Building [yes] (0.0..=1.0) "No other firm under the same roof.";
    CleanRoom "clean_room" Building [yes] (0.0..=1.0) "A clean room stands ready.";
    Sprinklers "sprinklers" Building [yes] (0.0..=1.0) "Sprinklers installed.";
    ExhaustShaft "exhaust_shaft" Building [yes] (0.0..=1.0) "Own exhaust shaft.";
    Canteen "canteen" Building [yes] (0.0..=1.0) "Canteen within walking distance.";
    Power "power_kva" PowerAndWater [at_least Power share 0.2] (0.0..=1_000_000.0) "Transformer capacity at the start.";
    PowerLater "power_expandable_kva" PowerAndWater [at_least Power share 0.2] (0.0..=1_000_000.0) "Transformer capacity that can be reached later.";
    DualFeed "dual_feed" PowerAndWater [yes] (0.0..=1.0) "Fed from two sides.";
    Water "water_t_per_day" PowerAndWater [at_least WaterFlow share 0.2] (0.0..=1_000_000.0) "Water supply.";
    Drainage "drainage_t_per_day" PowerAndWater [at_least WaterFlow share 0.1] (0.0..=1_000_000.0) "Waste water that is taken.";
    Gas "gas" PowerAndWater [yes] (0.0..=1.0) "Natural gas at the site.";
    Steam "steam_t_per_hour" PowerAndWater [at_least SteamFlow share 0.2] (0.0..=1_000.0) "Steam supply.";
    TrucksPerDay "trucks_per_day" Access [at_least Count share 0.2] (0.0..=5_000.0) "Trucks a day.";
    LongestTruck "longest_truck_m" Access [at_least Length share 0.1] (3.0..=40.0) "Longest truck that must get to the door.";
    Docks "docks" Access [at_least Count share 0.5] (0.0..=500.0) "Loading docks.";
    StationDistance "railway_station_km" Access [at_most Distance share 0.5] (0.0..=500.0) "Road to the railway station.";
    HighSpeedDistance "high_speed_station_km" Access [at_most Distance share 0.5] (0.0..=500.0) "Road to the high-speed station.";
    AirportDistance "airport_km" Access [at_most Distance share 0.5] (0.0..=500.0) "Road to the airport.";
    PortDistance "port_km" Access [at_most Distance share 0.5] (0.0..=2_000.0) "Road to the cargo port.";
    ExpresswayDistance "expressway_km" Access [at_most Distance share 0.5] (0.0..=500.0) "Road to the expressway.";
    IndustryAllowed "industry_allowed" Rules [yes] (0.0..=1.0) "The company's industry may come here.";
    FireClass "fire_class" Rules [class Fire] (0.0..=4.0) "Fire hazard of the company's production.";
    LandClass "land_class" Rules [class Land] (0.0..=5.0) "Class of land that the project needs.";
    EnvironmentPaper "environment_paper" Rules [class EnvironmentPaper] (0.0..=3.0) "Environmental paper that the project needs.";
    HazardousGoods "hazardous_goods" Rules [yes] (0.0..=1.0) "A store for hazardous goods.";
    Bonded "bonded" Rules [yes] (0.0..=1.0) "Under customs supervision.";
    NightWork "night_work" Rules [yes] (0.0..=1.0) "Work at night.";
    TitleDeed "title_deed" Rules [yes] (0.0..=1.0) "Title in the company's own name.";
    ExpansionLand "expansion_land" Rules [yes] (0.0..=1.0) "A plot to grow next door.";
    Rent "rent_yuan_per_m2_month" Money [at_most Rent share 0.15] (0.0..=1_000.0) "Rent without property fee.";
    SalePrice "sale_price_yuan_per_m2" Money [at_most AreaPrice share 0.15] (0.0..=100_000.0) "Price of the floor when bought.";
    LandPrice "land_price_yuan_per_m2" Money [at_most AreaPrice share 0.15] (0.0..=50_000.0) "Price of the land.";
    YearlyCost "yearly_cost_yuan" Money [at_most Money share 0.15] (0.0..=10_000_000_000.0) "All cash out over the horizon, divided by its years.";
    ShortestLease "shortest_lease_months" Money [at_most Months share 0.5] (0.0..=600.0) "Shortest lease.";
    MoveIn "move_in" Time [yes] (0.0..=1.0) "Ready by the project's move-in date, else today.";
    LeadingIndustry "leading_industry" Neighbours [yes] (0.0..=1.0) "The industry is one for which the sub-park is meant.";
    SupportingIndustries "supporting_industries" Neighbours [at_least Share fixed 0.3] (0.0..=1.0) "Closeness to suppliers and customers in the sub-park, 0 to 1.";
    TestCentre "test_centre" Neighbours [yes] (0.0..=1.0) "A centre that tests the company's products.";
}

impl Criterion {
    /// Whether it is counted in whole pieces; trucks a day are a mean.
    pub fn whole(self) -> bool {
        matches!(self, Criterion::DormitoryBeds | Criterion::Desks | Criterion::Docks)
    }

    /// Whether it can be asked for a part of the plant area alone: heights, loads and cranes.
    pub fn for_a_part(self) -> bool {
        matches!(
            self,
            Criterion::ClearHeight
                | Criterion::StoreyHeight
                | Criterion::FloorLoad
                | Criterion::Crane
                | Criterion::CraneHookHeight
        )
    }

    /// Whether the company can give way on it. Which industries a site takes, the park decides.
    pub fn is_the_companys(self) -> bool {
        self != Criterion::IndustryAllowed
    }

    /// The criterion of that id.
    pub fn from_id(id: &str) -> Option<Criterion> {
        Criterion::ALL.iter().copied().find(|criterion| criterion.id() == id)
    }

    /// What its numbers measure; `None` for yes/no and classes.
    pub fn quantity(self) -> Option<Quantity> {
        match self.scale() {
            Scale::AtLeast(quantity, _) | Scale::AtMost(quantity, _) | Scale::Around(quantity, ..) => Some(quantity),
            Scale::Yes | Scale::Class(_) => None,
        }
    }

    /// The fact of the same id, where the catalog states what the criterion asks directly.
    pub fn fact(self) -> Option<FactKey> {
        FactKey::from_id(self.id()).filter(|key| match (key.kind(), self.scale()) {
            (
                FactKind::Number { quantity, .. },
                Scale::AtLeast(asked, _) | Scale::AtMost(asked, _) | Scale::Around(asked, ..),
            ) => quantity == asked,
            (FactKind::YesNo, Scale::Yes) => true,
            (FactKind::Class(offered), Scale::Class(asked)) => offered == asked,
            (FactKind::Number { .. } | FactKind::YesNo | FactKind::Class(_) | FactKind::Day, _) => false,
        })
    }
}

impl serde::Serialize for Criterion {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}
