//! What must hold for every catalog and every request.

use proptest::prelude::{prop_assert, prop_assert_eq, proptest};
use sitematch::catalog::{self, Fact, FactKey, Planned, SiteKind, Value};
use sitematch::engine::{Assessment, Interval, MatchOptions, MatchResult, Matcher, Verdict};
use sitematch::request::{self, Criterion, Request, Scale};
use sitematch::units::Day;

use crate::generate::{World, cases, requirement, site, world};

impl World {
    fn matcher(&self) -> Matcher {
        Matcher::new(self.catalog.clone())
    }

    fn answer(&self) -> MatchResult {
        self.matcher().match_sites(&self.request, MatchOptions { today: self.today, limit: usize::MAX })
    }

    /// Every site assessed, whatever its kind and status.
    fn assessments(&self) -> Vec<Assessment> {
        assess_all(&self.matcher(), &self.request, self.today)
    }
}

fn assess_all(matcher: &Matcher, request: &Request, today: Day) -> Vec<Assessment> {
    let sites = matcher.catalog().sites.iter();
    sites.map(|site| matcher.assess(request, &site.id, today).unwrap()).collect()
}

/// The answers without their places in the order, by id.
fn unranked(result: MatchResult) -> Vec<Assessment> {
    let mut matches = result.matches;
    matches.iter_mut().for_each(|assessment| assessment.rank = 0);
    matches.sort_by(|a, b| a.site.cmp(&b.site));
    matches
}

fn within_unit(interval: Interval) -> bool {
    0.0 <= interval.low && interval.low <= interval.high && interval.high <= 1.0
}

fn short(assessment: &Assessment, criterion: Criterion) -> bool {
    assessment.finding(criterion).is_some_and(|finding| matches!(finding.verdict, Verdict::FallsShort { .. }))
}

/// Facts whose one direction is worse for whoever asks, and that nothing reads the other way round. Areas and
/// floor-area ratios are none: too much of them is wrong too, and they shape the part that is measured.
fn worse(key: FactKey, value: Value, by: f64) -> Option<Value> {
    let prices_and_times = [
        FactKey::PropertyFee,
        FactKey::BuildCost,
        FactKey::BuildMonths,
        FactKey::Rent,
        FactKey::SalePrice,
        FactKey::LandPrice,
    ];
    let scale =
        Criterion::ALL.iter().find(|criterion| criterion.fact() == Some(key)).map(|criterion| criterion.scale());
    let less_is_better = prices_and_times.contains(&key) || matches!(scale, Some(Scale::AtMost(..)));
    let more_is_better = key == FactKey::HeightLimit || matches!(scale, Some(Scale::AtLeast(..)));
    match value {
        Value::Number(number) if less_is_better => Some(Value::Number(number + by)),
        Value::Number(number) if more_is_better => Some(Value::Number((number - by).max(0.0))),
        Value::YesNo(_) => Some(Value::YesNo(false)),
        Value::Class(table, rank) if rank > 0 && table.takes(rank, rank - 1) => Some(Value::Class(table, rank - 1)),
        Value::Day(day) => Some(Value::Day(day.plus_days(by as i32 + 1))),
        Value::Number(_) | Value::Class(..) => None,
    }
}

const UNKNOWN: Fact = Fact { value: None, planned: None, source: None, year: None, note: None };

/// Facts that say how much of a site is measured, and with that what every shared capacity and price comes to.
const SHAPING: [FactKey; 3] = [FactKey::Area, FactKey::SmallestPart, FactKey::FloorAreaRatioMax];

proptest! {
    #![proptest_config(cases(80))]

    #[test]
    fn adding_removing_or_duplicating_a_site_changes_no_other_site(world in world()) {
        let before = unranked(world.answer());
        let mut dice = world.dice.clone();
        let chosen = dice.below(world.catalog.sites.len());
        let others = |result, but: &[&str]| -> Vec<Assessment> {
            unranked(result).into_iter().filter(|assessment| !but.contains(&assessment.site.as_str())).collect()
        };
        let mut added = world.clone();
        added.catalog.sites.push(site(&mut dice, "newcomer"));
        prop_assert_eq!(&others(added.answer(), &["newcomer"]), &before);

        let mut doubled = world.clone();
        let twin = catalog::Site { id: "twin".to_owned(), ..world.catalog.sites[chosen].clone() };
        doubled.catalog.sites.insert(0, twin);
        prop_assert_eq!(&others(doubled.answer(), &["twin"]), &before);

        let mut fewer = world.clone();
        let removed = fewer.catalog.sites.remove(chosen).id;
        let without: Vec<Assessment> = before.into_iter().filter(|assessment| assessment.site != removed).collect();
        prop_assert_eq!(unranked(fewer.answer()), without);
    }

    #[test]
    fn worsening_a_fact_never_raises_a_site(world in world()) {
        let matcher = world.matcher();
        let before = world.assessments();
        let mut dice = world.dice.clone();
        for (index, site) in world.catalog.sites.iter().enumerate() {
            let facts: Vec<(FactKey, &Fact)> = site.facts.iter().collect();
            for _ in 0..facts.len().min(4) {
                let (key, fact) = dice.pick(&facts);
                let by = dice.between(0.0, 30.0);
                let value = fact.value.and_then(|value| worse(key, value, by));
                let planned = fact.planned.clone().and_then(|plan| {
                    Some(Planned { value: worse(key, plan.value, by)?, ..plan })
                });
                if value.is_none() && planned.is_none() {
                    continue;
                }
                let mut catalog = matcher.catalog().clone();
                let planned = planned.or_else(|| fact.planned.clone());
                catalog.sites[index].facts.insert(key, Fact { value: value.or(fact.value), planned, ..fact.clone() });
                let after = Matcher::new(catalog).assess(&world.request, &site.id, world.today).unwrap();
                let before = &before[index];
                prop_assert!(after.score.low <= before.score.low, "{} of {}: low rose", key.id(), site.id);
                prop_assert!(after.score.high <= before.score.high, "{} of {}: high rose", key.id(), site.id);
                prop_assert!(after.standing >= before.standing, "{} of {}: standing rose", key.id(), site.id);
            }
        }
    }

    #[test]
    fn hardness_changes_no_score_and_no_verdict(world in world()) {
        let before = world.assessments();
        let mut switched = world.clone();
        for requirement in &mut switched.request.requirements {
            requirement.hard = !requirement.hard;
        }
        for (before, after) in before.iter().zip(switched.assessments()) {
            prop_assert_eq!(before.score, after.score);
            for (before, after) in before.findings.iter().zip(&after.findings) {
                prop_assert_eq!(&before.verdict, &after.verdict);
                prop_assert_eq!(before.contribution, after.contribution);
            }
        }
    }

    #[test]
    fn contributions_add_up_to_the_score_and_weights_to_one(world in world()) {
        for assessment in world.assessments() {
            let sum = |end: fn(Interval) -> f64| {
                assessment.findings.iter().fold(0.0, |sum, finding| sum + end(finding.contribution))
            };
            prop_assert_eq!(sum(|interval| interval.low).to_bits(), assessment.score.low.to_bits());
            prop_assert_eq!(sum(|interval| interval.high).to_bits(), assessment.score.high.to_bits());
            let weights = assessment.findings.iter().fold(0.0, |sum, finding| sum + finding.weight);
            let asked = assessment.findings.iter().any(|finding| {
                world.request.requirement(finding.criterion).is_some_and(|requirement| requirement.importance > 0.0)
            });
            let expected = if asked { 1.0 } else { 0.0 };
            prop_assert!((weights - expected).abs() <= 1e-12, "weights of {} add up to {weights}", assessment.site);
        }
    }

    #[test]
    fn scores_and_values_stay_within_zero_and_one(world in world()) {
        for assessment in world.assessments() {
            prop_assert!(within_unit(assessment.score), "{}: {:?}", assessment.site, assessment.score);
            for finding in &assessment.findings {
                prop_assert!(within_unit(finding.value), "{}: {:?}", assessment.site, finding);
                prop_assert!(within_unit(finding.contribution), "{}: {:?}", assessment.site, finding);
            }
        }
    }

    #[test]
    fn what_nobody_knows_drops_no_site_and_only_widens(world in world()) {
        let matcher = world.matcher();
        let before = world.assessments();
        let mut dice = world.dice.clone();
        for (index, site) in world.catalog.sites.iter().enumerate() {
            for _ in 0..4 {
                let key = dice.pick(FactKey::ALL);
                let mut catalog = matcher.catalog().clone();
                catalog.sites[index].facts.insert(key, UNKNOWN);
                let after = Matcher::new(catalog).assess(&world.request, &site.id, world.today).unwrap();
                let before = &before[index];
                for finding in &after.findings {
                    let criterion = finding.criterion;
                    prop_assert!(
                        !short(&after, criterion) || short(before, criterion),
                        "unknown {} drops {} by {}", key.id(), site.id, criterion.id()
                    );
                }
                if !SHAPING.contains(&key) {
                    prop_assert!(after.score.low <= before.score.low, "{} of {}: low rose", key.id(), site.id);
                    prop_assert!(after.score.high >= before.score.high, "{} of {}: high fell", key.id(), site.id);
                }
            }
        }
    }

    #[test]
    fn where_nothing_is_known_of_a_site_and_its_place_no_fact_shuts_it_out(world in world()) {
        let mut blank = world.clone();
        let unknown = || FactKey::ALL.iter().map(|key| (*key, UNKNOWN)).collect::<catalog::Facts>();
        blank.catalog.sites.iter_mut().for_each(|site| {
            site.facts = unknown();
            site.kind = SiteKind::PlantUnit;
        });
        for assessment in blank.assessments() {
            for finding in &assessment.findings {
                let of_neighbours = [
                    Criterion::LandArea,
                    Criterion::IndustryAllowed,
                    Criterion::LeadingIndustry,
                    Criterion::SupportingIndustries,
                ];
                prop_assert!(of_neighbours.contains(&finding.criterion) || !short(&assessment, finding.criterion));
            }
        }
    }

    #[test]
    fn the_order_is_total_and_the_same_however_the_catalog_is_shuffled(world in world()) {
        let ordered = world.answer();
        let ids: Vec<&str> = ordered.matches.iter().map(|assessment| assessment.site.as_str()).collect();
        let mut shuffled = world.clone();
        let mut dice = world.dice.clone();
        for end in (1..shuffled.catalog.sites.len()).rev() {
            shuffled.catalog.sites.swap(end, dice.below(end + 1));
        }
        let answer = shuffled.answer();
        prop_assert_eq!(&answer, &ordered);
        prop_assert!(answer.matches.iter().zip(1..).all(|(assessment, rank)| assessment.rank == rank));
        prop_assert!(ordered.matches.is_sorted_by_key(|assessment| assessment.standing));
        let cut = world.matcher().match_sites(&world.request, MatchOptions { today: world.today, limit: 2 });
        let first: Vec<&str> = cut.matches.iter().map(|assessment| assessment.site.as_str()).collect();
        prop_assert_eq!(first.as_slice(), &ids[..ids.len().min(2)]);
        prop_assert_eq!(cut.counts, ordered.counts);
    }

    #[test]
    fn a_site_is_assessed_alone_as_it_is_in_a_match(world in world()) {
        for matched in world.answer().matches {
            let alone = world.matcher().assess(&world.request, &matched.site, world.today).unwrap();
            prop_assert_eq!(alone, Assessment { rank: 0, ..matched });
        }
    }

    #[test]
    fn counts_add_up(world in world()) {
        let answer = world.answer();
        let counts = answer.counts;
        prop_assert_eq!(counts.fits + counts.conditional + counts.misses, counts.candidates);
        prop_assert_eq!(counts.candidates + counts.other_kind + counts.not_offered, counts.total);
        prop_assert_eq!(counts.total as usize, world.catalog.sites.len());
        prop_assert_eq!(answer.matches.len(), counts.candidates as usize);
        let by_sub_park: u32 = answer.by_sub_park.iter().map(|place| place.fits + place.conditional + place.misses).sum();
        prop_assert_eq!(by_sub_park, counts.candidates);
        for row in &answer.shut_out {
            prop_assert!(row.alone <= row.missed && row.missed <= counts.misses);
        }
    }

    #[test]
    fn a_requirement_of_no_importance_changes_no_score(world in world()) {
        // Areas and heights say which part of a site is measured, power and water which works are paid for, whatever
        // their importance.
        let shaping = [
            Criterion::PlantArea,
            Criterion::LandArea,
            Criterion::OfficeArea,
            Criterion::StoreyHeight,
            Criterion::ClearHeight,
            Criterion::Power,
            Criterion::Water,
        ];
        let mut dice = world.dice.clone();
        let criterion = dice.pick(Criterion::ALL);
        let mut more = world.clone();
        if shaping.contains(&criterion) || world.request.requirement(criterion).is_some() {
            return Ok(());
        }
        let place = dice.below(more.request.requirements.len() + 1);
        let unimportant = request::Requirement { importance: 0.0, ..requirement(&mut dice, criterion) };
        more.request.requirements.insert(place, unimportant);
        for (before, after) in world.assessments().iter().zip(more.assessments()) {
            prop_assert_eq!(before.score, after.score);
        }
    }

    #[test]
    fn the_differences_of_a_comparison_add_up_to_that_of_the_scores(world in world()) {
        let (first, last) = (&world.catalog.sites[0].id, &world.catalog.sites[world.catalog.sites.len() - 1].id);
        let comparison = world.matcher().compare(&world.request, first, last, world.today).unwrap();
        let sum: f64 = comparison.rows.iter().map(|row| row.difference).sum();
        prop_assert!((sum - (comparison.a.score.low - comparison.b.score.low)).abs() <= 1e-12);
    }

    #[test]
    fn a_catalog_that_is_written_and_read_is_the_same(world in world()) {
        let text = serde_json::to_string(&world.catalog).unwrap();
        match catalog::read(&text) {
            Ok(read) => prop_assert_eq!(read, world.catalog),
            Err(problems) => prop_assert!(false, "{problems:?}"),
        }
    }

    #[test]
    fn a_request_that_is_written_and_read_is_the_same_and_gets_the_same_answer(world in world()) {
        let text = serde_json::to_string(&world.request).unwrap();
        let read = match request::read(&text) {
            Ok(read) => read,
            Err(problems) => return Err(proptest::test_runner::TestCaseError::fail(format!("{problems:?}"))),
        };
        prop_assert_eq!(&read, &world.request);
        let again = World { request: read, ..world.clone() };
        prop_assert_eq!(again.answer(), world.answer());
    }
}
