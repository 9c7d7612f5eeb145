//! How sure the order is: checked examples, and what holds for all weightings, catalogs and requests.

use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
use serde::Deserialize;
use sitematch::engine::{MatchOptions, Matcher, SURENESS_SITES_MAX, Standing, Weightings};
use sitematch::units::Day;

use crate::generate::{Dice, World, bare_catalog, bare_site, cases, world};
use crate::vectors::{Kind, PLAIN, catalog_of, instances_of, request_for_percents, site_id};

const EXACT: f64 = 1e-9;
const SAMPLED: f64 = 0.02;

#[derive(Deserialize)]
struct Instance {
    id: u32,
    value_pct: Vec<Vec<f64>>,
    weights_raw: Vec<f64>,
    top: usize,
    pairwise_win_uniform: Vec<Vec<Option<f64>>>,
    first_rank_acceptability: Vec<f64>,
    rank_acceptability_mc: Ranks,
    radius_vs: Vec<Option<f64>>,
    radius_top: f64,
    weight_stability_interval_top: Vec<(f64, f64)>,
    min_l1_to_overtake_top: Vec<Option<Smallest>>,
}

#[derive(Deserialize)]
struct Ranks {
    values: Vec<Vec<f64>>,
}

#[derive(Deserialize)]
struct Smallest {
    l1: f64,
}

fn instances() -> Vec<Instance> {
    instances_of(&Kind::Robustness)
}

impl Instance {
    fn weightings(&self) -> Weightings {
        let shares = |row: &Vec<f64>| row.iter().map(|percent| percent / 100.0).collect();
        Weightings::new(&self.weights_raw, self.value_pct.iter().map(shares).collect()).unwrap()
    }

    fn rivals(&self) -> impl Iterator<Item = usize> {
        (0..self.value_pct.len()).filter(|site| *site != self.top)
    }

    fn holds(&self, what: &str, found: f64, expected: f64, tolerance: f64) {
        let id = self.id;
        assert!((found - expected).abs() <= tolerance, "instance {id}, {what}: {found} for {expected}");
    }
}

#[test]
fn vector_shares_of_pairs_are_exact() {
    for instance in instances() {
        let weightings = instance.weightings();
        for (a, row) in instance.pairwise_win_uniform.iter().enumerate() {
            for (b, expected) in row.iter().enumerate() {
                match (weightings.share_ahead(a, b), expected) {
                    (Some(found), Some(expected)) => instance.holds("share of a pair", found, *expected, EXACT),
                    (found, expected) => assert_eq!(found, *expected, "instance {}, {a} and {b}", instance.id),
                }
            }
        }
    }
}

#[test]
fn vector_radii_ranges_and_shifts_are_exact() {
    for instance in instances() {
        let (weightings, top) = (instance.weightings(), instance.top);
        let radii = instance.rivals().map(|rival| weightings.radius(top, rival));
        instance.holds("radius", radii.fold(1.0, f64::min), instance.radius_top, EXACT);
        for (criterion, (from, to)) in instance.weight_stability_interval_top.iter().enumerate() {
            let found = weightings.stays_first(top, criterion);
            instance.holds("range from", found.0, *from, EXACT);
            instance.holds("range to", found.1, *to, EXACT);
        }
        for rival in instance.rivals() {
            instance.holds("radius", weightings.radius(top, rival), instance.radius_vs[rival].unwrap(), EXACT);
            let found = weightings.shift(top, rival);
            let expected = &instance.min_l1_to_overtake_top[rival];
            assert_eq!(found.is_some(), expected.is_some(), "instance {}, rival {rival}", instance.id);
            if let (Some(found), Some(expected)) = (found, expected) {
                instance.holds("shift", found.size(), expected.l1, EXACT);
            }
        }
    }
}

#[test]
fn vector_shares_of_ranks_are_near() {
    let mut farthest: f64 = 0.0;
    for instance in instances() {
        let shares = instance.weightings().rank_shares();
        let all = shares.first.iter().chain(shares.ranks.iter().flatten());
        let expected = instance.rank_acceptability_mc.values.iter().flatten();
        for (found, expected) in all.zip(instance.first_rank_acceptability.iter().chain(expected)) {
            instance.holds("share of a rank", *found, *expected, SAMPLED);
            farthest = farthest.max((found - expected).abs());
        }
    }
    println!("off by {farthest} at most");
}

#[test]
fn vector_sureness_comes_out_of_a_matcher() {
    for instance in instances() {
        let matcher = Matcher::new(catalog_of(&instance.value_pct));
        let sureness = matcher.sureness(&request_for_percents(&instance.weights_raw), Day::EPOCH);
        let [fits] = sureness.standings.as_slice() else { panic!("{:?}", sureness.standings) };
        assert_eq!((fits.standing, fits.count as usize), (Standing::Fits, instance.value_pct.len()));
        assert_eq!(fits.sites[0].site, site_id(instance.top), "instance {}", instance.id);
        instance.holds("radius", fits.radius, instance.radius_top, EXACT);
        for (range, ((from, to), criterion)) in
            fits.weights.iter().zip(instance.weight_stability_interval_top.iter().zip(PLAIN))
        {
            assert_eq!(range.criterion, criterion);
            instance.holds("range from", range.from, *from, EXACT);
            instance.holds("range to", range.to, *to, EXACT);
        }
        let index = |site: &str| site.trim_start_matches("site-").parse::<usize>().unwrap();
        for a in &fits.sites {
            instance.holds("first", a.first, instance.first_rank_acceptability[index(&a.site)], SAMPLED);
            for (b, ahead) in fits.sites.iter().zip(&a.ahead) {
                match (*ahead, instance.pairwise_win_uniform[index(&a.site)][index(&b.site)]) {
                    (Some(found), Some(expected)) => instance.holds("share of a pair", found, expected, EXACT),
                    (found, expected) => assert_eq!(found, expected, "instance {}", instance.id),
                }
            }
            let expected = instance.min_l1_to_overtake_top[index(&a.site)].as_ref();
            assert_eq!(a.overtakes.is_some(), expected.is_some(), "instance {}, {}", instance.id, a.site);
            if let (Some(found), Some(expected)) = (&a.overtakes, expected) {
                instance.holds("shift", found.size, expected.l1, EXACT);
            }
        }
    }
}

#[test]
fn a_weight_that_is_everything_has_no_range_and_weights_without_importance_make_no_weighting() {
    let weightings = Weightings::new(&[3.0], vec![vec![0.5], vec![0.2]]).unwrap();
    assert_eq!(weightings.stays_first(0, 0), (1.0, 1.0));
    assert_eq!((weightings.share_ahead(0, 1), weightings.share_ahead(1, 0)), (Some(1.0), Some(0.0)));
    assert_eq!((weightings.radius(0, 1), weightings.shift(0, 1)), (1.0, None));
    assert_eq!(weightings.rank_shares().ranks, [[1.0, 0.0], [0.0, 1.0]]);
    assert_eq!(Weightings::new(&[0.0, 0.0], vec![vec![0.5, 0.5]]), None);
    assert_eq!(Weightings::new(&[1.0, 1.0], vec![vec![0.5]]), None);
}

#[test]
fn sites_beyond_the_greatest_number_are_counted_only() {
    let mut catalog = catalog_of(&[vec![50.0, 20.0]]);
    let first = catalog.sites[0].clone();
    for index in 1..SURENESS_SITES_MAX + 5 {
        catalog.sites.push(sitematch::catalog::Site { id: site_id(index), ..first.clone() });
    }
    let sureness = Matcher::new(catalog).sureness(&request_for_percents(&[1.0, 2.0]), Day::EPOCH);
    let [fits] = sureness.standings.as_slice() else { panic!("{:?}", sureness.standings) };
    assert_eq!((fits.count as usize, fits.sites.len()), (SURENESS_SITES_MAX + 5, SURENESS_SITES_MAX));
    assert!(fits.sites.iter().all(|site| site.first == 1.0), "level sites are all first");
    assert_eq!(fits.sites[3].ranks[3], 1.0, "and keep their places");
}

#[test]
fn without_sites_or_importance_there_is_nothing_to_be_sure_of() {
    let request = request_for_percents(&[1.0]);
    assert!(Matcher::new(bare_catalog()).sureness(&request, Day::EPOCH).standings.is_empty());
    let mut catalog = bare_catalog();
    catalog.sites.push(bare_site("alone"));
    let unimportant = request_for_percents(&[0.0]);
    assert!(Matcher::new(catalog).sureness(&unimportant, Day::EPOCH).standings.is_empty());
}

/// Importances and values with many equal ones, the site of the highest score first.
fn draw(seed: u64, sites: usize, criteria: usize) -> (Vec<f64>, Vec<Vec<f64>>) {
    let mut dice = Dice::new(seed, 3);
    let importances: Vec<f64> = (0..criteria).map(|_| 1.0 + dice.below(30) as f64).collect();
    let mut row = || (0..criteria).map(|_| dice.between(0.0, 1.0)).collect();
    let mut values: Vec<Vec<f64>> = (0..sites).map(|_| row()).collect();
    let score = |row: &Vec<f64>| row.iter().zip(&importances).map(|(value, weight)| value * weight).sum::<f64>();
    values.sort_by(|a, b| score(b).total_cmp(&score(a)));
    (importances, values)
}

fn lead(weights: &[f64], a: &[f64], b: &[f64]) -> f64 {
    weights.iter().zip(a.iter().zip(b)).map(|(weight, (a, b))| weight * (a - b)).sum()
}

proptest! {
    #![proptest_config(cases(120))]

    #[test]
    fn shares_lie_within_one_and_those_of_a_pair_add_up(seed in any::<u64>(), sites in 1_usize..6, criteria in 1_usize..9) {
        let (importances, values) = draw(seed, sites, criteria);
        let weightings = Weightings::new(&importances, values.clone()).unwrap();
        for a in 0..sites {
            for b in 0..sites {
                match (weightings.share_ahead(a, b), weightings.share_ahead(b, a)) {
                    (Some(ahead), Some(behind)) => {
                        prop_assert!((0.0..=1.0).contains(&ahead));
                        prop_assert!((ahead + behind - 1.0).abs() <= 1e-12, "{ahead} and {behind}");
                    }
                    (None, None) => prop_assert_eq!(&values[a], &values[b]),
                    one_sided => prop_assert!(false, "{one_sided:?}"),
                }
            }
        }
        let shares = weightings.rank_shares();
        for site in 0..sites {
            let of_site: f64 = shares.ranks[site].iter().sum();
            let of_rank: f64 = shares.ranks.iter().map(|ranks| ranks[site]).sum();
            prop_assert!((of_site - 1.0).abs() <= 1e-12 && (of_rank - 1.0).abs() <= 1e-12);
            prop_assert!(shares.ranks[site][0] <= shares.first[site] && shares.first[site] <= 1.0);
        }
    }

    #[test]
    fn the_exact_share_of_a_pair_is_what_samples_come_to(seed in any::<u64>(), criteria in 1_usize..12) {
        let (importances, values) = draw(seed, 2, criteria);
        let weightings = Weightings::new(&importances, values).unwrap();
        if let Some(ahead) = weightings.share_ahead(0, 1) {
            let sampled = weightings.rank_shares().ranks[1][1];
            prop_assert!((ahead - sampled).abs() <= SAMPLED, "{ahead}, sampled {sampled}");
        }
    }

    #[test]
    fn within_the_radius_no_weighting_puts_a_rival_ahead_and_beyond_it_one_does(
        seed in any::<u64>(), criteria in 1_usize..9,
    ) {
        let (importances, values) = draw(seed, 2, criteria);
        let weightings = Weightings::new(&importances, values.clone()).unwrap();
        let radius = weightings.radius(0, 1);
        prop_assert!((0.0..=1.0).contains(&radius));
        // The lead is linear: least on a corner, where one weight is everything.
        let least = |radius: f64| (0..criteria).map(|corner| {
            let mixed: Vec<f64> = weightings.weights().iter().enumerate()
                .map(|(column, weight)| (1.0 - radius) * weight + if column == corner { radius } else { 0.0 })
                .collect();
            lead(&mixed, &values[0], &values[1])
        }).fold(f64::INFINITY, f64::min);
        prop_assert!(least(radius) >= -1e-12);
        prop_assert!(radius == 1.0 || least(radius + 1e-6) < 0.0);
    }

    #[test]
    fn a_first_site_stays_first_within_the_range_of_a_weight_and_not_beyond(
        seed in any::<u64>(), sites in 2_usize..6, criteria in 2_usize..9,
    ) {
        let (importances, values) = draw(seed, sites, criteria);
        let weightings = Weightings::new(&importances, values.clone()).unwrap();
        for criterion in 0..criteria {
            let own = weightings.weights()[criterion];
            let least = |moved: f64| {
                let weights: Vec<f64> = weightings.weights().iter().enumerate()
                    .map(|(column, weight)| if column == criterion { moved } else { weight * (1.0 - moved) / (1.0 - own) })
                    .collect();
                values[1..].iter().map(|rival| lead(&weights, &values[0], rival)).fold(f64::INFINITY, f64::min)
            };
            let (from, to) = weightings.stays_first(0, criterion);
            prop_assert!(0.0 <= from && from <= own && own <= to && to <= 1.0);
            for within in [from, (from + own) / 2.0, (own + to) / 2.0, to] {
                prop_assert!(least(within) >= -1e-12, "{criterion} at {within}: {}", least(within));
            }
            prop_assert!(from == 0.0 || least(from - 1e-6) < 1e-12);
            prop_assert!(to == 1.0 || least(to + 1e-6) < 1e-12);
        }
    }

    #[test]
    fn a_shift_makes_level_and_no_pair_of_criteria_does_it_with_less(seed in any::<u64>(), criteria in 1_usize..9) {
        let (importances, values) = draw(seed, 2, criteria);
        let weightings = Weightings::new(&importances, values.clone()).unwrap();
        let differences: Vec<f64> = values[0].iter().zip(&values[1]).map(|(a, b)| a - b).collect();
        let ahead = lead(weightings.weights(), &values[0], &values[1]);
        let Some(shift) = weightings.shift(0, 1) else {
            prop_assert!(differences.iter().all(|difference| *difference > 0.0));
            return Ok(());
        };
        let mut moved = weightings.weights().to_vec();
        for (giver, amount) in &shift.from {
            prop_assert!(*amount > 0.0 && *amount <= moved[*giver] && *giver != shift.to);
            moved[*giver] -= amount;
            moved[shift.to] += amount;
        }
        prop_assert!(lead(&moved, &values[0], &values[1]).abs() <= 1e-12);
        for (from, one) in differences.iter().enumerate() {
            for other in &differences {
                let amount = ahead / (one - other);
                if one > other && amount <= weightings.weights()[from] {
                    prop_assert!(shift.size() <= 2.0 * amount + 1e-12);
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(cases(40))]

    #[test]
    fn sureness_keeps_the_order_and_the_scores_of_the_match(world in world()) {
        let World { catalog, request, today, .. } = world;
        let matcher = Matcher::new(catalog);
        let answer = matcher.match_sites(&request, MatchOptions { today, limit: usize::MAX });
        let sureness = matcher.sureness(&request, today);
        for part in &sureness.standings {
            let matched: Vec<_> =
                answer.matches.iter().filter(|assessment| assessment.standing == part.standing).collect();
            prop_assert_eq!(part.count as usize, matched.len());
            prop_assert_eq!(part.sites.len(), matched.len().min(SURENESS_SITES_MAX));
            prop_assert!((0.0..=1.0).contains(&part.radius));
            let weights: f64 = part.weights.iter().map(|range| range.weight).sum();
            prop_assert!((weights - 1.0).abs() <= 1e-12);
            for (place, (site, assessment)) in part.sites.iter().zip(&matched).enumerate() {
                prop_assert_eq!(&site.site, &assessment.site);
                prop_assert_eq!(site.ahead[place], None);
                prop_assert!((site.ranks.iter().sum::<f64>() - 1.0).abs() <= 1e-12);
                if let Some(shift) = &site.overtakes {
                    // Values lie within 1, so that a weight moved takes at most 2 of the lead, and counts as 2.
                    let lead = matched[0].score.low - assessment.score.low;
                    prop_assert!(lead <= shift.size + 1e-12 && shift.size <= 2.0 + 1e-12);
                }
                prop_assert!(site.overtakes.is_none() || place > 0);
            }
            for range in &part.weights {
                prop_assert!(0.0 <= range.from && range.from <= range.weight);
                prop_assert!(range.weight <= range.to && range.to <= 1.0);
            }
        }
    }
}
