//! The park's side: which companies a site suits, and a site for each of several companies.

use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq, proptest};
use sitematch::catalog::{Catalog, Fact, FactKey, Site, Status, Value, WayIn};
use sitematch::engine::{Assessment, Assignment, Barred, MatchOptions, Matcher, Pairing, Served, Standing};
use sitematch::request::{Criterion, Levels, Request, Requirement};
use sitematch::units::Day;

use crate::generate::{Dice, bare_catalog, bare_site, cases, catalog, request};

fn today() -> Day {
    Day::new(2026, 11, 21).unwrap()
}

/// A catalog and several companies, some of them the same.
fn fair() -> impl Strategy<Value = (Catalog, Vec<Request>, Dice)> {
    (any::<u64>(), 0_u64..=6, 0_usize..=5).prop_map(|(seed, sites, leads)| {
        let mut dice = Dice::new(seed, 7_000_000);
        let mut requests: Vec<Request> = Vec::new();
        for index in 0..leads as u64 {
            let again = requests.first().filter(|_| dice.chance(20)).cloned();
            requests.push(again.unwrap_or_else(|| Request {
                // Few requirements and many ways in, so that companies compete.
                ways_in: Vec::new(),
                ..request(seed.wrapping_add(index), 1 + index % 3)
            }));
        }
        (catalog(seed, sites), requests, dice)
    })
}

/// How a company stands to every site that is open to it.
fn open(matcher: &Matcher, request: &Request) -> Vec<Assessment> {
    let all = matcher.match_sites(request, MatchOptions { today: today(), limit: usize::MAX });
    all.matches.into_iter().filter(|site| site.standing != Standing::Misses).collect()
}

/// The best that can be had, by trying all.
fn best_of_all(open: &[Vec<Assessment>], taken: &mut Vec<String>) -> (u32, u32, f64) {
    let Some((first, others)) = open.split_first() else {
        return (0, 0, 0.0);
    };
    let mut best = best_of_all(others, taken);
    for site in first {
        if taken.contains(&site.site) {
            continue;
        }
        taken.push(site.site.clone());
        let (fits, conditional, low) = best_of_all(others, taken);
        taken.pop();
        let with = match site.standing {
            Standing::Fits => (fits + 1, conditional, low + site.score.low),
            Standing::Conditional => (fits, conditional + 1, low + site.score.low),
            Standing::Misses => unreachable!("it is open"),
        };
        if better(with, best) {
            best = with;
        }
    }
    best
}

fn better(one: (u32, u32, f64), other: (u32, u32, f64)) -> bool {
    (one.0, one.1) > (other.0, other.1) || ((one.0, one.1) == (other.0, other.1) && one.2 > other.2)
}

fn reached(served: &Served) -> (u32, u32, f64) {
    (served.fits, served.conditional, served.score_low)
}

fn sites(assignment: &Assignment) -> Vec<Option<&str>> {
    assignment.pairings.iter().map(|pairing| pairing.site.as_ref().map(|site| site.site.as_str())).collect()
}

fn shuffled<T: Clone>(items: &[T], dice: &mut Dice) -> (Vec<T>, Vec<usize>) {
    let mut order: Vec<usize> = (0..items.len()).collect();
    for end in (1..order.len()).rev() {
        order.swap(end, dice.below(end + 1));
    }
    (order.iter().map(|index| items[*index].clone()).collect(), order)
}

/// What a pairing says without the numbers of leads, which follow their places.
fn told(pairing: &Pairing) -> impl PartialEq + std::fmt::Debug + use<> {
    let site = pairing.site.clone().or_else(|| pairing.nearest.clone());
    let instead = pairing.instead.as_ref().map(|instead| (instead.first_choice.clone(), instead.otherwise));
    (site, pairing.open_sites, instead)
}

proptest! {
    #![proptest_config(cases(150))]

    #[test]
    fn no_assignment_serves_companies_better((catalog, requests, _) in fair()) {
        let matcher = Matcher::new(catalog);
        let assignment = matcher.assign(&requests, today());
        let open: Vec<Vec<Assessment>> = requests.iter().map(|request| open(&matcher, request)).collect();
        let best = best_of_all(&open, &mut Vec::new());
        let got = reached(&assignment.served);
        prop_assert_eq!((got.0, got.1), (best.0, best.1));
        prop_assert!((got.2 - best.2).abs() < 1e-9, "{:?} of {:?}", got, best);
        prop_assert_eq!(got.0 + got.1 + assignment.served.unserved, requests.len() as u32);
    }

    #[test]
    fn first_come_first_served_is_never_better((catalog, requests, _) in fair()) {
        let matcher = Matcher::new(catalog);
        let mut greedy = (0, 0, 0.0);
        let mut taken: Vec<String> = Vec::new();
        for request in &requests {
            if let Some(site) = open(&matcher, request).into_iter().find(|site| !taken.contains(&site.site)) {
                greedy.2 += site.score.low;
                if site.standing == Standing::Fits { greedy.0 += 1 } else { greedy.1 += 1 }
                taken.push(site.site);
            }
        }
        let got = reached(&matcher.assign(&requests, today()).served);
        prop_assert!(!better(greedy, (got.0, got.1, got.2 + 1e-9)), "{greedy:?} is better than {got:?}");
    }

    #[test]
    fn no_site_goes_to_two_and_none_to_whom_it_is_not_open((catalog, requests, _) in fair()) {
        let matcher = Matcher::new(catalog);
        let assignment = matcher.assign(&requests, today());
        let mut given: Vec<&str> = sites(&assignment).into_iter().flatten().collect();
        let count = given.len();
        given.sort_unstable();
        given.dedup();
        prop_assert_eq!(given.len(), count);
        for (pairing, request) in assignment.pairings.iter().zip(&requests) {
            let open = open(&matcher, request);
            prop_assert_eq!(pairing.open_sites as usize, open.len());
            prop_assert_eq!(pairing.same_as.map(|same| &requests[same as usize]), pairing.same_as.map(|_| request));
            if let Some(site) = &pairing.site {
                let own = open.iter().find(|own| own.site == site.site);
                let alike = own.is_some_and(|own| own.rank == site.rank && own.score == site.score);
                prop_assert!(alike, "{} is not open to {request:?}", site.site);
            }
        }
    }

    #[test]
    fn who_does_not_get_its_first_choice_is_told_who_has_it_and_what_it_would_cost((catalog, requests, _) in fair()) {
        let matcher = Matcher::new(catalog);
        let assignment = matcher.assign(&requests, today());
        let got = reached(&assignment.served);
        for (pairing, request) in assignment.pairings.iter().zip(&requests) {
            let first = open(&matcher, request).into_iter().next();
            let own = pairing.site.as_ref();
            match (&pairing.instead, first) {
                (Some(instead), Some(first)) => {
                    prop_assert_eq!(&instead.first_choice, &first.site);
                    prop_assert!(own.is_none_or(|own| own.site != first.site));
                    let other = &assignment.pairings[instead.taken_by as usize];
                    prop_assert_eq!(other.site.as_ref().map(|site| &site.site), Some(&first.site));
                    prop_assert_eq!(instead.loss, first.score.low - own.map_or(0.0, |own| own.score.low));
                    let otherwise = reached(&instead.otherwise);
                    prop_assert!(!better(otherwise, (got.0, got.1, got.2 + 1e-9)), "{otherwise:?} beats {got:?}");
                    prop_assert!(otherwise.0 + otherwise.1 > 0);
                }
                (None, Some(first)) => prop_assert_eq!(own.map(|own| &own.site), Some(&first.site)),
                (None, None) => prop_assert!(own.is_none()),
                (Some(_), None) => prop_assert!(false, "a first choice out of nothing"),
            }
            prop_assert!(pairing.nearest.as_ref().is_none_or(|nearest| nearest.standing == Standing::Misses));
        }
    }

    #[test]
    fn the_order_of_companies_and_sites_changes_nothing((catalog, requests, mut dice) in fair()) {
        let before = Matcher::new(catalog.clone()).assign(&requests, today());
        let (sites, _) = shuffled(&catalog.sites, &mut dice);
        let matcher = Matcher::new(Catalog { sites, ..catalog });
        prop_assert_eq!(&matcher.assign(&requests, today()), &before);
        let (turned, order) = shuffled(&requests, &mut dice);
        let after = matcher.assign(&turned, today());
        prop_assert_eq!(after.served, before.served);
        // Companies that ask the same may change places with each other.
        for (pairing, index) in after.pairings.iter().zip(order) {
            let alike = before.pairings.iter().filter(|other| requests[other.lead as usize] == requests[index]);
            let matched = alike.into_iter().any(|before| told(before) == told(pairing));
            prop_assert!(matched, "{pairing:?}");
        }
    }

    #[test]
    fn a_site_is_to_a_company_what_it_is_alone((catalog, requests, mut dice) in fair()) {
        let matcher = Matcher::new(catalog);
        for site in &matcher.catalog().sites {
            let fits = matcher.leads(&site.id, &requests, today()).unwrap();
            prop_assert_eq!(fits.len(), requests.len());
            for fit in &fits {
                let request = &requests[fit.lead as usize];
                let alone = matcher.assess(request, &site.id, today()).unwrap();
                prop_assert_eq!(&fit.assessment, &alone);
                let all = matcher.match_sites(request, MatchOptions { today: today(), limit: usize::MAX });
                let own = all.matches.iter().find(|own| own.site == site.id);
                prop_assert_eq!(fit.place, own.map(|own| own.rank));
                prop_assert_eq!(fit.barred.is_none(), own.is_some());
                prop_assert_eq!(fit.open_sites, all.counts.fits + all.counts.conditional);
            }
            prop_assert!(fits.is_sorted_by_key(|fit| (fit.barred.is_some(), fit.assessment.standing)));
            let (turned, order) = shuffled(&requests, &mut dice);
            let after = matcher.leads(&site.id, &turned, today()).unwrap();
            for (before, after) in fits.iter().zip(&after) {
                let same = requests[before.lead as usize] == requests[order[after.lead as usize]];
                prop_assert!(same && before.assessment == after.assessment);
            }
        }
    }
}

/// A site of so much floor, with the score to match.
fn floor(id: &str, area_m2: f64) -> Site {
    let mut site = bare_site(id);
    let fact = |value| Fact {
        value: Some(value),
        planned: None,
        source: Some("made".to_owned()),
        year: Some(2026),
        note: None,
    };
    site.facts.insert(FactKey::Area, fact(Value::Number(area_m2)));
    site
}

fn needs(area_m2: f64, hard: bool) -> Request {
    let levels = Levels::Around { accept: (0.0, 10_000.0), want: (area_m2, area_m2), limit: (Some(area_m2), None) };
    let requirement = Requirement { hard, ..Requirement::wish(Criterion::PlantArea, levels) };
    Request { ways_in: vec![WayIn::Rent], requirements: vec![requirement], ..Request::default() }
}

fn matcher(sites: Vec<Site>) -> Matcher {
    Matcher::new(Catalog { sites, ..bare_catalog() })
}

#[test]
fn the_company_that_fits_nowhere_else_gets_the_site_that_both_like_best() {
    let matcher = matcher(vec![floor("large", 2000.0), floor("small", 1000.0)]);
    let assignment = matcher.assign(&[needs(1500.0, false), needs(2000.0, true)], today());
    assert_eq!(sites(&assignment), [Some("small"), Some("large")]);
    let instead = assignment.pairings[0].instead.as_ref().unwrap();
    assert_eq!((instead.first_choice.as_str(), instead.taken_by), ("large", 1));
    assert!(instead.loss > 0.0);
    assert_eq!((instead.otherwise.fits, instead.otherwise.unserved), (1, 1));
    assert_eq!(assignment.pairings[1].instead, None);
}

#[test]
fn nobody_nothing_and_too_many_are_answered() {
    let empty = matcher(Vec::new());
    assert_eq!(empty.assign(&[], today()).pairings, []);
    assert_eq!(empty.leads("none", &[Request::default()], today()), None);
    let alone = empty.assign(&[needs(1000.0, true)], today());
    assert_eq!((sites(&alone), alone.served.unserved), (vec![None], 1));
    assert_eq!((alone.pairings[0].instead.as_ref(), alone.pairings[0].nearest.as_ref()), (None, None));

    let one = matcher(vec![floor("only", 2000.0)]);
    assert_eq!(one.leads("only", &[], today()), Some(Vec::new()));
    let crowd = one.assign(&[needs(1000.0, true), needs(2000.0, true), needs(1000.0, true)], today());
    assert_eq!(sites(&crowd), [None, Some("only"), None]);
    assert_eq!(crowd.pairings[2].same_as, Some(0));
    for unserved in [0, 2] {
        let instead = crowd.pairings[unserved].instead.as_ref().unwrap();
        assert_eq!((instead.first_choice.as_str(), instead.taken_by), ("only", 1));
        assert!(instead.loss > 0.0);
    }
    let short = one.assign(&[needs(3000.0, true)], today());
    assert_eq!(short.pairings[0].nearest.as_ref().map(|site| site.site.as_str()), Some("only"));
}

#[test]
fn who_asks_the_same_twice_gets_two_sites() {
    let matcher = matcher(vec![floor("a", 1500.0), floor("b", 1500.0)]);
    let twice = matcher.assign(&[needs(1500.0, true), needs(1500.0, true)], today());
    assert_eq!(sites(&twice), [Some("a"), Some("b")]);
    assert_eq!((twice.pairings[0].same_as, twice.pairings[1].same_as), (None, Some(0)));
}

#[test]
fn a_site_that_is_gone_or_comes_another_way_suits_nobody_and_is_still_explained() {
    let sold = Site { status: Status::Sold, ..floor("sold", 1500.0) };
    let for_sale = Site { ways_in: vec![WayIn::Buy], ..floor("for-sale", 1500.0) };
    let matcher = matcher(vec![sold, for_sale]);
    for (id, barred) in [("sold", Barred::NotOffered), ("for-sale", Barred::OtherWayIn)] {
        let fits = matcher.leads(id, &[needs(1500.0, true)], today()).unwrap();
        assert_eq!((fits[0].barred, fits[0].place, fits[0].open_sites), (Some(barred), None, 0));
        assert_eq!(fits[0].assessment.standing, Standing::Fits);
    }
}

#[test]
fn the_placements_of_hengyang_get_a_site_each() {
    let matcher = Matcher::open(include_str!("../../www/catalogs/hengyang.json")).unwrap();
    let requests: Vec<Request> = matcher
        .catalog()
        .placements
        .iter()
        .map(|placement| sitematch::engine::placement_request(placement).unwrap())
        .collect();
    let assignment = matcher.assign(&requests, today());
    assert_eq!(requests.len(), 6);
    for pairing in &assignment.pairings {
        assert!(pairing.site.is_some() || pairing.open_sites == 0, "{pairing:?}");
    }
    assert!(assignment.served.fits + assignment.served.conditional >= 5, "{:?}", assignment.served);
}
