//! What a cost is counted with: the company's own terms, and defaults where it states none.
//!
//! What the park states about a site goes before a term: terms say how to count, and fill in what nobody has stated.

use serde::Serialize;

use crate::catalog::problem::ProblemKind;
use crate::catalog::reader::Node;
use crate::order::within;
use crate::units::Quantity;

/// Why a term has the value it has where the company states none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub enum TermBasis {
    /// How this tool counts unless told otherwise.
    Convention,
    /// General practice that nobody has confirmed for this park.
    GeneralPractice,
    /// No source names a usual value: it is not counted until it is stated.
    NotCounted,
    /// It stands for what the park has not stated about a site.
    ParkFirst,
}

/// What is built on land.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub enum BuildingType {
    /// One storey of steel.
    SingleStoreySteel,
    /// Several storeys.
    MultiStorey,
}

impl BuildingType {
    /// All, with their ids in files.
    pub const BY_ID: [(&'static str, BuildingType); 2] =
        [("single_storey_steel", BuildingType::SingleStoreySteel), ("multi_storey", BuildingType::MultiStorey)];

    /// The term that says what a m² of it costs.
    pub fn price(self) -> CostTerm {
        match self {
            BuildingType::SingleStoreySteel => CostTerm::BuildSteel,
            BuildingType::MultiStorey => CostTerm::BuildMultiStorey,
        }
    }
}

macro_rules! cost_terms {
    ($($variant:ident $field:ident $id:literal [$quantity:ident $min:literal ..= $max:literal] $default:expr, $basis:ident $meaning:literal;)+) => {
        /// A number that a cost is counted with. In files it carries its unit: `horizon_years`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        #[cfg_attr(feature = "web", derive(tsify::Tsify))]
        pub enum CostTerm {
            $(#[doc = $meaning] #[cfg_attr(feature = "web", serde(rename = $id))] $variant,)+
        }

        impl CostTerm {
            /// All terms, in the order in which they are shown.
            pub const ALL: &'static [CostTerm] = &[$(CostTerm::$variant,)+];

            /// The key in files.
            pub fn id(self) -> &'static str {
                match self { $(CostTerm::$variant => $id,)+ }
            }

            /// What it measures; of a price for a capacity, the money.
            pub fn quantity(self) -> Quantity {
                match self { $(CostTerm::$variant => Quantity::$quantity,)+ }
            }

            /// Least and greatest value.
            pub fn range(self) -> (f64, f64) {
                match self { $(CostTerm::$variant => ($min, $max),)+ }
            }

            /// What is counted with where the company states nothing.
            pub fn default_value(self) -> Option<f64> {
                match self { $(CostTerm::$variant => $default,)+ }
            }

            /// Why that.
            pub fn basis(self) -> TermBasis {
                match self { $(CostTerm::$variant => TermBasis::$basis,)+ }
            }

            /// What it means, in one sentence, for the schema.
            pub fn meaning(self) -> &'static str {
                match self { $(CostTerm::$variant => $meaning,)+ }
            }
        }

        /// What the company wants its costs to be counted with; what is absent follows the defaults.
        #[derive(Debug, Clone, Copy, PartialEq, Default, Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
        #[cfg_attr(feature = "web", derive(tsify::Tsify))]
        pub struct CostTerms {
            /// What is built on land. Absent: several storeys where more floor is asked than land is taken, else one.
            #[serde(skip_serializing_if = "Option::is_none")]
            pub building: Option<BuildingType>,
            $(
                #[doc = $meaning]
                #[serde(skip_serializing_if = "Option::is_none")]
                pub $field: Option<f64>,
            )+
        }

        impl CostTerms {
            /// What the company states.
            pub fn stated(&self, term: CostTerm) -> Option<f64> {
                match term { $(CostTerm::$variant => self.$field,)+ }
            }

            /// States a term, or takes the statement back.
            pub fn state(&mut self, term: CostTerm, value: Option<f64>) {
                match term { $(CostTerm::$variant => self.$field = value,)+ }
            }
        }
    };
}

cost_terms! {
    Horizon horizon_years "horizon_years" [Years 1.0..=10.0] Some(10.0), Convention "Years over which cash is counted, a whole number; 10 where absent.";
    Discount discount_per_year "discount_per_year" [Share 0.0..=0.5] Some(0.0), Convention "Share by which a sum is worth less for each year that it is paid later; 0 where absent.";
    Residual residual_share "residual_share" [Share 0.0..=1.0] Some(0.0), Convention "Share of what was paid for floor, land and building that comes back at the end; 0 where absent.";
    BuildSteel build_steel_yuan_per_m2 "build_steel_yuan_per_m2" [AreaPrice 0.0..=50_000.0] Some(1_500.0), GeneralPractice "Cost of a single-storey steel building per m² of floor, where the park names none; 1,500 where absent, the middle of 1,200 to 1,800.";
    BuildMultiStorey build_multi_storey_yuan_per_m2 "build_multi_storey_yuan_per_m2" [AreaPrice 0.0..=50_000.0] Some(1_950.0), GeneralPractice "Cost of a multi-storey building per m² of floor, where the park names none; 1,950 where absent, the middle of 1,600 to 2,300.";
    BuildMonths build_months "build_months" [Months 0.0..=120.0] None, ParkFirst "Months of building, where the park names none.";
    FitOut fit_out_yuan_per_m2 "fit_out_yuan_per_m2" [AreaPrice 0.0..=50_000.0] None, NotCounted "Cost of fitting out a m² of floor; not counted where absent.";
    FitOutMonths fit_out_months "fit_out_months" [Months 0.0..=60.0] None, NotCounted "Months from moving in until production; not counted where absent.";
    PowerWorks power_works_yuan_per_kva "power_works_yuan_per_kva" [Money 0.0..=100_000.0] None, NotCounted "Cost of a kVA that is asked and not at the site; not counted where absent.";
    WaterWorks water_works_yuan_per_t_per_day "water_works_yuan_per_t_per_day" [Money 0.0..=1_000_000.0] None, NotCounted "Cost of a tonne of water a day that is asked and not at the site; not counted where absent.";
    PropertyFee property_fee_yuan_per_m2_month "property_fee_yuan_per_m2_month" [Rent 0.0..=200.0] None, ParkFirst "Property fee, where the park names none.";
    Deposit deposit_months "deposit_months" [Months 0.0..=36.0] None, ParkFirst "Deposit in months of rent, back at the end, where the park names none.";
    RentFree rent_free_months "rent_free_months" [Months 0.0..=60.0] None, ParkFirst "Months without rent at the start, where the park names none.";
}

impl Serialize for CostTerm {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

impl CostTerm {
    /// Whether it takes whole numbers alone.
    pub fn whole(self) -> bool {
        self == CostTerm::Horizon
    }
}

impl CostTerms {
    /// What is counted with: what the company states, else the default.
    pub fn value(&self, term: CostTerm) -> Option<f64> {
        self.stated(term).or(term.default_value())
    }

    /// Whether nothing is stated.
    pub fn is_default(&self) -> bool {
        *self == CostTerms::default()
    }

    /// Years over which cash is counted, 1..=10.
    pub fn horizon_years(&self) -> usize {
        // Values that no reader took are held to the range; the cast cuts what is left of them.
        within(self.value(CostTerm::Horizon).unwrap_or(10.0), 1.0, 10.0) as usize
    }

    /// Share by which a sum is worth less for each later year; 0 for none.
    pub fn discount(&self) -> f64 {
        self.value(CostTerm::Discount).unwrap_or(0.0)
    }
}

/// Reads the terms of a request, strictly.
pub(super) fn cost_terms(node: &Node<'_>) -> Option<CostTerms> {
    let object = node.object()?;
    let building = object.optional("building").and_then(|node| node.one_of(&BuildingType::BY_ID));
    let mut terms = CostTerms { building, ..CostTerms::default() };
    for term in CostTerm::ALL.iter().copied() {
        let value = object.optional(term.id()).and_then(|node| {
            let (min, max) = term.range();
            let value = node.number(min, max)?;
            if term.whole() && value.fract() != 0.0 {
                node.problem(ProblemKind::NotWhole { value });
                return None;
            }
            Some(value)
        });
        terms.state(term, value);
    }
    object.finish();
    Some(terms)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_default_lies_in_its_range_and_every_term_is_held_where_it_was_stated() {
        for term in CostTerm::ALL.iter().copied() {
            let (min, max) = term.range();
            assert!(term.default_value().is_none_or(|value| (min..=max).contains(&value)), "{}", term.id());
            let mut terms = CostTerms::default();
            assert!(terms.is_default());
            terms.state(term, Some(max));
            let written = serde_json::to_value(terms).unwrap();
            assert_eq!(written.as_object().map(|terms| terms.keys().eq([term.id()])), Some(true), "{written}");
            assert_eq!((terms.stated(term), terms.value(term)), (Some(max), Some(max)), "{}", term.id());
            let others = CostTerm::ALL.iter().filter(|other| **other != term);
            assert!(others.into_iter().all(|other| terms.stated(*other).is_none()), "{}", term.id());
            terms.state(term, None);
            assert!(terms.is_default());
        }
    }
}
