//! What requirements are worth in terms of each other.

use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
use sitematch::engine::{Exchange, Matcher, Trapezoid};
use sitematch::request::{Criterion, Levels, Request, Requirement};
use sitematch::units::Day;

use crate::generate::{self, bare_catalog, cases};

fn exchange(request: &Request) -> Option<Exchange> {
    Matcher::new(bare_catalog()).sureness(request, Day::EPOCH).exchange
}

fn request(requirements: &[(Criterion, Levels, f64)]) -> Request {
    let asked = |(criterion, levels, importance): &(Criterion, Levels, f64)| Requirement {
        importance: *importance,
        ..Requirement::wish(*criterion, *levels)
    };
    Request { requirements: requirements.iter().map(asked).collect(), ..Request::default() }
}

fn at_least(accept: f64, want: f64) -> Levels {
    Levels::AtLeast { accept, want, limit: accept }
}

fn at_most(want: f64, accept: f64) -> Levels {
    Levels::AtMost { accept, want, limit: accept }
}

#[test]
fn a_metre_of_height_is_worth_what_the_weights_and_the_spans_say() {
    let asked = [
        (Criterion::ClearHeight, at_least(7.0, 9.0), 40.0),
        (Criterion::Gas, Levels::Yes, 50.0),
        (Criterion::Rent, at_most(10.0, 11.0), 25.0),
    ];
    let found = exchange(&request(&asked)).unwrap();
    assert_eq!((found.yardstick, found.span), (Criterion::Rent, 1.0));
    let rates: Vec<_> = found.rates.iter().map(|rate| (rate.criterion, rate.step, rate.equals)).collect();
    // 40 / 2 m over 25 / 1 yuan; and gas is worth twice all that rent can do.
    assert_eq!(rates, [(Criterion::ClearHeight, Some(1.0), 0.8), (Criterion::Gas, None, 2.0)]);
}

#[test]
fn steps_are_round_in_the_unit_that_people_speak_and_within_the_span() {
    let rent = (Criterion::Rent, at_most(10.0, 12.0), 50.0);
    let step = |criterion, levels| exchange(&request(&[rent, (criterion, levels, 50.0)])).unwrap().rates[0].step;
    assert_eq!(step(Criterion::ClearHeight, at_least(8.1, 9.0)), Some(0.5));
    assert_eq!(step(Criterion::Power, at_least(640.0, 800.0)), Some(100.0));
    // Half a t/m² of the 0.6 between 1 and 1.6.
    assert_eq!(step(Criterion::FloorLoad, at_least(9.80665, 1.6 * 9.80665)), Some(0.5 * 9.80665));
    let area = Levels::Around { accept: (10_800.0, 18_000.0), want: (12_000.0, 12_000.0), limit: (None, None) };
    assert_eq!(step(Criterion::PlantArea, area), Some(1000.0));
    assert_eq!(step(Criterion::MoveIn, Levels::Yes), Some(30.0));
    // A value that jumps has no slope: it is there or not.
    assert_eq!(step(Criterion::Crane, at_least(10.0, 10.0)), None);
    assert_eq!(step(Criterion::FireClass, Levels::Class(2)), None);
}

#[test]
fn without_money_the_weightiest_number_measures_and_without_numbers_nothing_does() {
    let (height, load) =
        ((Criterion::ClearHeight, at_least(7.0, 9.0), 30.0), (Criterion::FloorLoad, at_least(10.0, 20.0), 60.0));
    assert_eq!(exchange(&request(&[height, load])).unwrap().yardstick, Criterion::FloorLoad);
    let rent = |importance| (Criterion::Rent, at_most(10.0, 12.0), importance);
    assert_eq!(exchange(&request(&[height, rent(1.0)])).unwrap().yardstick, Criterion::Rent);
    assert_eq!(exchange(&request(&[height, rent(0.0)])).unwrap().yardstick, Criterion::ClearHeight);
    assert_eq!(exchange(&request(&[(Criterion::Gas, Levels::Yes, 50.0)])), None);
    assert_eq!(exchange(&request(&[(Criterion::ClearHeight, at_least(7.0, 9.0), 0.0)])), None);
    assert_eq!(exchange(&Request::default()), None);
}

/// Level that is worth all, and the way in which an offer gets worse.
fn wanted(levels: &Levels) -> Option<(f64, f64)> {
    match *levels {
        Levels::AtLeast { want, .. } => Some((want, -1.0)),
        Levels::AtMost { want, .. } => Some((want, 1.0)),
        Levels::Around { want, .. } => Some((want.0, -1.0)),
        Levels::Yes | Levels::Class(_) => None,
    }
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn trading_at_the_rate_leaves_a_score_as_it_was(seed in any::<u64>(), requirements in 2_u64..10) {
        let request = generate::request(seed, requirements);
        let Some(found) = exchange(&request) else { return Ok(()) };
        let yardstick = request.requirement(found.yardstick).unwrap();
        prop_assert!(found.span > 0.0 && yardstick.importance > 0.0);
        // What is lost by giving up so much from the level wanted.
        let lost = |requirement: &Requirement, by: f64| {
            let (want, worse) = wanted(&requirement.levels).unwrap();
            let trapezoid = Trapezoid::of(&requirement.levels).unwrap();
            requirement.importance * (1.0 - trapezoid.value(want + worse * by))
        };
        for rate in &found.rates {
            let requirement = request.requirement(rate.criterion).unwrap();
            prop_assert!(requirement.importance > 0.0 && rate.criterion != found.yardstick && rate.equals > 0.0);
            let gained = match rate.step {
                None => requirement.importance,
                Some(days) if rate.criterion == Criterion::MoveIn => requirement.importance * days / 180.0,
                Some(step) => lost(requirement, step),
            };
            if rate.equals <= found.span {
                prop_assert!((gained - lost(yardstick, rate.equals)).abs() <= 1e-6, "{rate:?}");
            } else {
                prop_assert!(gained >= yardstick.importance - 1e-6, "{rate:?}");
            }
        }
        let weighed = request.requirements.iter().filter(|requirement| requirement.importance > 0.0).count();
        prop_assert_eq!(found.rates.len(), weighed - 1);
    }
}
