//! What would make a site first: sound for every catalog and request, and the smallest where it can be tried out.

use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
use sitematch::catalog::{Catalog, Fact, FactKey, Value, WayIn};
use sitematch::engine::{AskedOtherwise, MatchOptions, Matcher, Standing, ToBeFirst};
use sitematch::request::{Criterion, Levels, Request, Requirement};
use sitematch::units::Day;

use crate::generate::{Dice, bare_catalog, bare_site, cases, world};

fn fact(value: Value) -> Fact {
    Fact { value: Some(value), planned: None, source: Some("made".to_owned()), year: Some(2026), note: None }
}

/// Sites with a clear height and a rent.
fn halls(halls: &[(&str, f64, f64)]) -> Catalog {
    let mut catalog = bare_catalog();
    for (id, height, rent) in halls {
        let mut site = bare_site(id);
        site.facts =
            [(FactKey::ClearHeight, fact(Value::Number(*height))), (FactKey::Rent, fact(Value::Number(*rent)))]
                .into_iter()
                .collect();
        catalog.sites.push(site);
    }
    catalog
}

fn asks(height: f64, hard: bool, rent: f64) -> Request {
    let wish = |criterion, typed| Requirement::wish(criterion, Levels::from_typed(criterion, typed, None).unwrap());
    let height = Requirement { hard, ..wish(Criterion::ClearHeight, height) };
    Request {
        ways_in: vec![WayIn::Rent],
        requirements: vec![height, wish(Criterion::Rent, rent)],
        ..Request::default()
    }
}

fn answer(catalog: &Catalog, request: &Request, site: &str) -> ToBeFirst {
    Matcher::new(catalog.clone()).to_be_first(request, site, Day::EPOCH).unwrap()
}

fn first_of(catalog: &Catalog, request: &Request, today: Day) -> String {
    let result = Matcher::new(catalog.clone()).match_sites(request, MatchOptions { today, limit: 1 });
    result.matches[0].site.clone()
}

#[test]
fn the_first_needs_nothing() {
    let catalog = halls(&[("a", 9.0, 10.0), ("b", 8.0, 10.0)]);
    let found = answer(&catalog, &asks(9.0, true, 12.0), "a");
    assert_eq!((found.rank, found.first.as_str(), found.asks.len(), found.offers.len()), (1, "a", 0, 0));
}

#[test]
fn a_site_to_rent_or_to_buy_would_be_first_with_one_of_its_prices_within_the_limit() {
    let mut catalog = halls(&[("a", 8.5, 12.0), ("b", 9.0, 13.0)]);
    catalog.sites[1].ways_in = vec![WayIn::Rent, WayIn::Buy];
    catalog.sites[1].facts.insert(FactKey::SalePrice, fact(Value::Number(3_300.0)));
    let mut request = asks(9.0, false, 12.0);
    request.ways_in.push(WayIn::Buy);
    let price = Levels::from_typed(Criterion::SalePrice, 3_000.0, None).unwrap();
    request.requirements.push(Requirement::wish(Criterion::SalePrice, price));
    for requirement in &mut request.requirements[1..] {
        requirement.hard = true;
    }
    let found = answer(&catalog, &request, "b");
    assert_eq!(found.rank, 2);
    assert!(found.offers.iter().any(|offer| offer.criterion == Criterion::Rent), "{:?}", found.offers);
    assert!(found.offers.iter().any(|offer| offer.criterion == Criterion::SalePrice), "{:?}", found.offers);
}

#[test]
fn a_site_that_misses_one_limit_would_be_first_at_its_own_height_where_its_rent_is_better() {
    let catalog = halls(&[("a", 9.0, 13.0), ("b", 8.0, 10.0)]);
    let found = answer(&catalog, &asks(9.0, true, 12.0), "b");
    assert_eq!((found.rank, found.first.as_str()), (2, "a"));
    let height = &found.asks[0];
    assert_eq!(
        (height.criterion, height.from, height.to),
        (Criterion::ClearHeight, Value::Number(9.0), Value::Number(8.0))
    );
    assert!((height.size - 1.0 / 0.9).abs() < 1e-12, "{}", height.size);
    // What it would have to offer: the limit, for its rent brings it ahead there.
    let offer = found.offers.iter().find(|offer| offer.criterion == Criterion::ClearHeight).unwrap();
    assert_eq!((offer.from, offer.to), (Some(Value::Number(9.0)), None));
}

#[test]
fn asking_more_of_what_a_site_is_good_at_can_make_it_first() {
    // Equal but for the height, which both have, and the rent, where b is a little dearer.
    let catalog = halls(&[("a", 9.0, 12.0), ("b", 12.0, 12.6)]);
    let request = asks(9.0, false, 12.0);
    let found = answer(&catalog, &request, "b");
    let height = found.asks.iter().find(|ask| ask.criterion == Criterion::ClearHeight).unwrap();
    let Value::Number(to) = height.to else { panic!("{height:?}") };
    // a is worth (9 − 0.9 t) / 0.1 t, and b is behind by 0.6 / 1.8 on the rent: even at t = 9 / (1 − 1/30).
    let even = 9.0 / (1.0 - 1.0 / 30.0);
    assert!(even <= to && to < even + 0.02, "{to} and {even}");
    assert_eq!(first_of(&catalog, &height.applied_to(&request), Day::EPOCH), "b");
    assert_eq!(first_of(&catalog, &AskedBelow(height, even - 1e-6).request(&request), Day::EPOCH), "a");
    // Or it asks the rent of the other.
    let rent = found.offers.iter().find(|offer| offer.criterion == Criterion::Rent).unwrap();
    assert_eq!((rent.from, rent.to), (None, Some(Value::Number(12.0))));
}

/// The same change, to another level.
struct AskedBelow<'a>(&'a AskedOtherwise, f64);

impl AskedBelow<'_> {
    fn request(&self, request: &Request) -> Request {
        AskedOtherwise { to: Value::Number(self.1), ..*self.0 }.applied_to(request)
    }
}

#[test]
fn what_is_never_to_be_relaxed_is_not_asked_otherwise() {
    let catalog = halls(&[("a", 9.0, 13.0), ("b", 8.0, 10.0)]);
    let mut request = asks(9.0, true, 12.0);
    request.requirements[0].never_relax = true;
    let found = answer(&catalog, &request, "b");
    assert!(found.asks.iter().all(|ask| ask.criterion != Criterion::ClearHeight), "{:?}", found.asks);
}

#[test]
fn nothing_asked_or_one_site_alone_leaves_nothing_to_change() {
    let catalog = halls(&[("a", 9.0, 13.0), ("b", 8.0, 10.0)]);
    let found = answer(&catalog, &Request::default(), "b");
    assert_eq!((found.asks.len(), found.offers.len()), (0, 0));
    let alone = answer(&halls(&[("a", 1.0, 99.0)]), &asks(9.0, true, 12.0), "a");
    assert_eq!((alone.rank, alone.asks.len()), (1, 0));
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn no_smaller_change_of_a_level_makes_a_site_first(seed in any::<u64>()) {
        let dice = &mut Dice::new(seed, 11);
        let ids = ["a", "b", "c", "d", "e"];
        let made: Vec<(&str, f64, f64)> = ids.iter().map(|id| (*id, dice.between(6.0, 12.0), dice.between(8.0, 16.0))).collect();
        let catalog = halls(&made);
        let request = asks(9.0, dice.chance(50), 11.0);
        for id in ids {
            let found = answer(&catalog, &request, id);
            if found.rank == 1 {
                continue;
            }
            for (criterion, want) in [(Criterion::ClearHeight, 9.0), (Criterion::Rent, 11.0)] {
                let level = |to: f64| AskedOtherwise { criterion, from: Value::Number(want), to: Value::Number(to), size: 1.0 };
                let tried = (1..400).map(|step| want * (0.5 + f64::from(step) / 400.0));
                let opens = |to: &f64| {
                    // A draw that the id decides is no reason to move a level.
                    let options = MatchOptions { today: Day::EPOCH, limit: 2 };
                    let result = Matcher::new(catalog.clone()).match_sites(&level(*to).applied_to(&request), options);
                    let (first, second) = (&result.matches[0], &result.matches[1]);
                    let ahead = first.standing < second.standing || first.score.low > second.score.low + 1e-9;
                    first.site == id && first.standing != Standing::Misses && ahead
                };
                // A level moves towards what the site offers: to ask for more where it has little is no way to want it.
                let (_, height, rent) = made.iter().find(|(one, ..)| *one == id).unwrap();
                let own = if criterion == Criterion::Rent { *rent } else { *height };
                let towards = |to: &f64| f64::min(want, own) <= *to && *to <= f64::max(want, own);
                let firsts = tried.filter(towards).filter(opens);
                let nearest = firsts.map(|to| (to - want).abs()).min_by(f64::total_cmp);
                let own = found.asks.iter().find(|ask| ask.criterion == criterion).and_then(|ask| match ask.to {
                    Value::Number(to) => Some((to - want).abs()),
                    Value::YesNo(_) | Value::Class(..) | Value::Day(_) => None,
                });
                if let Some(nearest) = nearest {
                    // Rounded to a number of three digits.
                    prop_assert!(own.is_some_and(|own| own <= nearest + 0.11), "{id} {criterion:?}: {own:?}, tried {nearest}");
                }
            }
        }
    }

    #[test]
    fn what_is_asked_otherwise_makes_the_site_first(world in world()) {
        let matcher = Matcher::new(world.catalog.clone());
        let options = MatchOptions { today: world.today, limit: usize::MAX };
        let result = matcher.match_sites(&world.request, options);
        for assessment in &result.matches {
            let found = matcher.to_be_first(&world.request, &assessment.site, world.today).unwrap();
            prop_assert_eq!(found.rank, assessment.rank);
            prop_assert_eq!(&found.first, &result.matches[0].site);
            prop_assert!(found.asks.windows(2).all(|pair| pair[0].size <= pair[1].size));
            prop_assert!(found.offers.windows(2).all(|pair| pair[0].gain <= pair[1].gain));
            for ask in &found.asks {
                prop_assert!(ask.size > 0.0 && ask.from != ask.to, "{:?}", ask);
                let again = matcher.match_sites(&ask.applied_to(&world.request), MatchOptions { limit: 1, ..options });
                prop_assert_eq!(&again.matches[0].site, &found.site, "{:?}", ask);
                prop_assert!(again.matches[0].standing != Standing::Misses);
            }
        }
    }

    #[test]
    fn what_a_site_would_offer_brings_it_level_with_the_first(world in world()) {
        let matcher = Matcher::new(world.catalog.clone());
        let options = MatchOptions { today: world.today, limit: usize::MAX };
        let result = matcher.match_sites(&world.request, options);
        for assessment in &result.matches {
            let found = matcher.to_be_first(&world.request, &assessment.site, world.today).unwrap();
            for offer in &found.offers {
                // Areas are taken in part, capacities by share: there the offer is not the fact.
                let plain = [Criterion::ClearHeight, Criterion::Gas, Criterion::Drainage, Criterion::Canteen, Criterion::StationDistance];
                let Some(key) = offer.criterion.fact().filter(|_| plain.contains(&offer.criterion)) else { continue };
                let index = world.catalog.sites.iter().position(|site| site.id == found.site).unwrap();
                if world.catalog.sites[index].kind == sitematch::catalog::SiteKind::Parcel {
                    continue;
                }
                let mut catalog = world.catalog.clone();
                let value = offer.from.or(offer.to).unwrap();
                catalog.sites[index].facts.insert(key, fact(value));
                let again = Matcher::new(catalog).match_sites(&world.request, options);
                let (first, own) = (&again.matches[0], again.matches.iter().find(|one| one.site == found.site).unwrap());
                prop_assert_eq!(first.standing, own.standing, "{:?}", offer);
                prop_assert!(own.score.low >= first.score.low - 1e-9, "{:?}: {} of {}", offer, own.score.low, first.score.low);
            }
        }
    }
}
