//! A number means the same in whichever unit it was typed.

use proptest::prelude::{prop_assert_eq, proptest};
use sitematch::engine::{MatchOptions, Matcher};
use sitematch::request::{self, Criterion, Levels, Request, Requirement};
use sitematch::units::{Quantity, Unit, read_range};

use crate::generate::{World, cases, world};

/// A typed text as the request that it makes.
fn typed(criterion: Criterion, text: &str) -> Request {
    let quantity = criterion.quantity().unwrap();
    let range = read_range(text, quantity, quantity.base_unit()).unwrap();
    let levels = Levels::from_typed(criterion, range.low, range.high).unwrap();
    Request { requirements: vec![Requirement::wish(criterion, levels)], ..Request::default() }
}

fn assert_same(world: &World, criterion: Criterion, one: &str, other: &str) {
    let (one_request, other_request) = (typed(criterion, one), typed(criterion, other));
    assert_eq!(one_request, other_request, "{one} and {other}");
    let matcher = Matcher::new(world.catalog.clone());
    let answer = |request: &Request| {
        // Through the file as well, since that is how a request travels.
        let request = request::read(&serde_json::to_string(request).unwrap()).unwrap();
        matcher.match_sites(&request, MatchOptions { today: world.today, limit: usize::MAX })
    };
    assert_eq!(answer(&one_request), answer(&other_request), "{one} and {other}");
}

/// `thousandths` as a decimal, exactly; with a fourth decimal, so that the point is no mark of thousands.
fn decimal(thousandths: u64) -> String {
    format!("{}.{:03}0", thousandths / 1000, thousandths % 1000)
}

proptest! {
    #![proptest_config(cases(40))]

    #[test]
    fn mu_hectares_and_square_metres_make_the_same_request_and_result(world in world(), tens in 1_u64..=50) {
        let (mu, m2) = (tens * 3, tens * 2_000);
        assert_same(&world, Criterion::LandArea, &format!("{mu}亩"), &format!("{m2} m²"));
        assert_same(&world, Criterion::LandArea, &format!("{mu} mu"), &format!("{}公顷", decimal(m2 / 10)));
        assert_same(&world, Criterion::PlantArea, &format!("{mu}–{}亩", mu * 2), &format!("{m2}~{} ㎡", m2 * 2));
    }

    #[test]
    fn tonnes_kilograms_and_kilonewtons_make_the_same_request_and_result(world in world(), thousandths in 52_u64..=5_000) {
        // 1 t/m² = 9.80665 kN/m² exactly, so that the product is a decimal with eight places.
        let kilonewtons = thousandths * 980_665;
        let kilonewtons = format!("{}.{:08} kN/m²", kilonewtons / 100_000_000, kilonewtons % 100_000_000);
        let tonnes = format!("{} t/m²", decimal(thousandths));
        assert_same(&world, Criterion::FloorLoad, &tonnes, &kilonewtons);
        assert_same(&world, Criterion::FloorLoad, &tonnes, &format!("{thousandths} kg/m²"));
    }

    #[test]
    fn yuan_a_year_and_a_month_make_the_same_request_and_result(world in world(), hundredths in 1_u64..=4_000) {
        let month = format!("{} 元/月", decimal(hundredths * 10));
        assert_same(&world, Criterion::Rent, &month, &format!("{} 元/年", decimal(hundredths * 120)));
        let per_mu = format!("{}万元/亩", decimal(hundredths * 10));
        assert_same(&world, Criterion::LandPrice, &per_mu, &format!("{} 元/㎡", decimal(hundredths * 150)));
    }

    #[test]
    fn every_unit_goes_both_ways(value in 0.001_f64..1e6) {
        let quantities = [
            Quantity::Area, Quantity::Length, Quantity::Mass, Quantity::FloorLoad, Quantity::Rent, Quantity::AreaPrice,
            Quantity::Money, Quantity::Power, Quantity::WaterFlow, Quantity::SteamFlow, Quantity::Energy,
            Quantity::Distance, Quantity::DriveTime, Quantity::Months, Quantity::Years, Quantity::Count,
        ];
        for quantity in quantities {
            for unit in quantity.units() {
                let there_and_back = unit.from_base(unit.base_from(value, quantity), quantity);
                proptest::prop_assert!((there_and_back - value).abs() <= value * 1e-15, "{unit:?}");
            }
        }
        prop_assert_eq!(Unit::Mu.base_from(30.0, Quantity::Area), 20_000.0);
    }
}
