//! The newcomer's chain in every sub-park.

use proptest::prelude::{prop_assert, prop_assert_eq, proptest};
use sitematch::catalog::{Catalog, Firm};
use sitematch::engine::{ChainFirm, ChainSide, GAP_FROM_SHARE, Interval, Matcher, Offered, SubParkChain, SupplyChain};
use sitematch::industry::{IndustryCode, customer_shares, supplier_shares};
use sitematch::request::{Criterion, Levels, Project, Request, Requirement};

use crate::generate::{Dice, World, bare_catalog, bare_site, cases, world};

fn code(digits: &str) -> IndustryCode {
    IndustryCode::parse(digits).unwrap()
}

fn asking(industry: &str) -> Request {
    Request { project: Project { industry: Some(code(industry)), ..Project::default() }, ..Request::default() }
}

fn chain(catalog: &Catalog, industry: &str) -> SupplyChain {
    Matcher::new(catalog.clone()).chain(&asking(industry)).unwrap()
}

fn firm(id: &str, industry: &str) -> Firm {
    Firm {
        id: id.to_owned(),
        name: None,
        count: 1,
        industry: code(industry),
        industry_confirmed: false,
        sub_park: "north".to_owned(),
        place_confirmed: true,
        makes: None,
        chains: Vec::new(),
        leader: false,
        source: "made".to_owned(),
        year: 2021,
    }
}

fn with_firms(firms: Vec<Firm>) -> Catalog {
    Catalog { firms, sites: vec![bare_site("s")], ..bare_catalog() }
}

fn hengyang() -> Matcher {
    Matcher::open(include_str!("../../www/catalogs/hengyang.json")).unwrap()
}

fn place<'a>(chain: &'a SupplyChain, id: &str) -> &'a SubParkChain {
    chain.sub_parks.iter().find(|place| place.sub_park == id).unwrap()
}

fn ids(firms: &[ChainFirm]) -> Vec<&str> {
    firms.iter().map(|firm| firm.firm.as_str()).collect()
}

fn shuffled<T>(items: &mut [T], dice: &mut Dice) {
    for end in (1..items.len()).rev() {
        items.swap(end, dice.below(end + 1));
    }
}

proptest! {
    #![proptest_config(cases(120))]

    #[test]
    fn the_order_of_firms_and_sites_changes_nothing(world in world()) {
        let before = Matcher::new(world.catalog.clone()).chain(&world.request);
        let World { mut catalog, mut dice, request, .. } = world;
        shuffled(&mut catalog.firms, &mut dice);
        shuffled(&mut catalog.sites, &mut dice);
        prop_assert_eq!(before, Matcher::new(catalog).chain(&request));
    }

    #[test]
    fn what_the_rows_cover_adds_up_to_the_closeness_that_is_scored(world in world()) {
        let World { catalog, mut request, today, .. } = world;
        let Some(industry) = request.project.industry else { return Ok(()); };
        request.requirements = vec![Requirement::wish(
            Criterion::SupportingIndustries,
            Levels::AtLeast { accept: 0.0, want: 1.0, limit: 0.5 },
        )];
        let matcher = Matcher::new(catalog);
        let chain = matcher.chain(&request).unwrap();
        prop_assert_eq!(chain.industry, industry);
        for place in &chain.sub_parks {
            prop_assert!(place.suppliers_covered.high <= chain.suppliers_covered + 1e-12);
            prop_assert!(place.customers_covered.high <= chain.customers_covered + 1e-12);
            let sum = |rows: &[sitematch::engine::ChainRow]| rows.iter().fold(Interval::ZERO, |sum, row| Interval {
                low: sum.low + row.covered.low,
                high: sum.high + row.covered.high,
            });
            for (sum, said) in
                [(sum(&place.suppliers), place.suppliers_covered), (sum(&place.customers), place.customers_covered)]
            {
                prop_assert!((sum.low - said.low).abs() < 1e-12 && (sum.high - said.high).abs() < 1e-12);
            }
            for site in matcher.catalog().sites.iter().filter(|site| site.sub_park == place.sub_park) {
                let assessment = matcher.assess(&request, &site.id, today).unwrap();
                let offered = assessment.finding(Criterion::SupportingIndustries).map(|finding| finding.offered.clone());
                let scored = match offered {
                    None => None,
                    Some(Offered::Known { value: sitematch::catalog::Value::Number(value) }) => Some((value, value)),
                    Some(Offered::Between { low, high }) => Some((low, high)),
                    other => return Err(proptest::test_runner::TestCaseError::fail(format!("{other:?}"))),
                };
                prop_assert_eq!(scored, place.closeness.map(|closeness| (closeness.low, closeness.high)));
            }
        }
    }

    #[test]
    fn every_firm_stands_once_and_a_gap_has_none(world in world()) {
        let Some(chain) = Matcher::new(world.catalog.clone()).chain(&world.request) else { return Ok(()); };
        for place in &chain.sub_parks {
            let here = || world.catalog.firms.iter().filter(|firm| firm.sub_park == place.sub_park);
            for (rows, shares) in [
                (&place.suppliers, supplier_shares(chain.industry)),
                (&place.customers, customer_shares(chain.industry)),
            ] {
                let mut listed: Vec<&str> = rows.iter().flat_map(|row| ids(&row.firms)).collect();
                listed.extend(ids(&place.same_trade).iter().filter(|id| {
                    let firm = here().find(|firm| firm.id == **id).unwrap();
                    shares.iter().any(|(division, _)| division.contains(firm.industry))
                }));
                listed.sort_unstable();
                let traded = |firm: &&Firm| shares.iter().any(|(division, _)| division.contains(firm.industry));
                let mut expected: Vec<&str> = here().filter(traded).map(|firm| firm.id.as_str()).collect();
                expected.sort_unstable();
                prop_assert_eq!(listed, expected);
                prop_assert!(rows.is_sorted_by(|a, b| a.share >= b.share));
            }
            for gap in &place.gaps {
                prop_assert!(gap.share >= GAP_FROM_SHARE);
                prop_assert!(!here().any(|firm| gap.division.contains(firm.industry)));
                let elsewhere: u32 = gap.elsewhere.iter().map(|other| other.firms).sum();
                let all = world.catalog.firms.iter().filter(|firm| gap.division.contains(firm.industry));
                prop_assert_eq!(elsewhere, all.map(|firm| firm.count).sum::<u32>());
            }
            for fill in &place.fills {
                prop_assert!(fill.share >= GAP_FROM_SHARE && !chain.industry.contains(fill.firm.industry));
                let same = here().filter(|firm| chain.industry.contains(firm.industry));
                prop_assert!(same.clone().all(|firm| !firm.place_confirmed));
                prop_assert!(!fill.certain || same.count() == 0);
            }
        }
    }
}

#[test]
fn the_share_of_a_fill_is_that_of_the_newcomers_division_in_the_firms_trade() {
    let found = chain(&with_firms(vec![firm("pipes", "3130")]), "3433");
    let fills = &found.sub_parks[0].fills;
    let bought = supplier_shares(code("3130")).into_iter().find(|(division, _)| division.as_str() == "34").unwrap().1;
    let as_supplier = fills.iter().find(|fill| fill.newcomer_is == ChainSide::Supplier);
    assert_eq!(as_supplier.map(|fill| fill.share), (bought >= GAP_FROM_SHARE).then_some(bought));
    let sold = customer_shares(code("3130")).into_iter().find(|(division, _)| division.as_str() == "34").unwrap().1;
    let as_customer = fills.iter().find(|fill| fill.newcomer_is == ChainSide::Customer);
    assert_eq!(as_customer.map(|fill| fill.share), (sold >= GAP_FROM_SHARE).then_some(sold));
    assert!(as_customer.is_some(), "machines take more than a twentieth of what is rolled of steel");
}

#[test]
fn who_has_the_trade_next_door_lacks_nothing() {
    let fills = |firms: Vec<Firm>| chain(&with_firms(firms), "3433").sub_parks[0].fills.clone();
    assert!(fills(vec![firm("pipes", "3130"), firm("forklifts", "3433")]).is_empty());
    let unplaced = Firm { place_confirmed: false, ..firm("forklifts", "3433") };
    assert!(fills(vec![firm("pipes", "3130"), unplaced]).iter().all(|fill| !fill.certain));
    let unnamed = Firm { count: 6, ..firm("machines", "34") };
    assert!(fills(vec![firm("pipes", "3130"), unnamed]).iter().all(|fill| !fill.certain));
    assert!(fills(vec![firm("pipes", "3130"), firm("engines", "3412")]).iter().any(|fill| fill.certain));
}

#[test]
fn an_industry_that_is_not_asked_has_no_chain_and_one_without_figures_an_empty_one() {
    let matcher = hengyang();
    assert_eq!(matcher.chain(&Request::default()), None);
    let wholesale = matcher.chain(&asking("51")).unwrap();
    assert!(wholesale.suppliers.is_empty() && wholesale.customers.is_empty());
    for place in &wholesale.sub_parks {
        assert_eq!(place.closeness, None);
        assert!(place.suppliers.is_empty() && place.customers.is_empty() && place.gaps.is_empty());
    }
    let software = matcher.chain(&asking("6513")).unwrap();
    assert_eq!(ids(&place(&software, "science-city").same_trade), ["mogo"]);
    assert!(software.suppliers.iter().all(|row| row.linkage.is_none()));
}

#[test]
fn the_neighbours_of_a_forklift_maker_in_baishazhou_are_named_with_both_shares_source_and_year() {
    let matcher = hengyang();
    let forklifts = matcher.chain(&asking("3433")).unwrap();
    let here = place(&forklifts, "baishazhou");
    assert_eq!(ids(&here.same_trade), ["heli"]);
    let machines = here.suppliers.iter().find(|row| row.division.as_str() == "34").unwrap();
    assert_eq!((machines.firms_confirmed, machines.firms_unconfirmed), (2, 0), "forklifts and engine parts");
    assert_eq!(ids(&machines.firms), ["asimco"]);
    let engines = &machines.firms[0];
    assert_eq!((engines.source.as_str(), engines.year, engines.name.is_some()), ("S1", 2015, true));
    assert!(engines.sells_share == machines.share && engines.buys_share > 0.0);
    // Steel is what it buys most after machines and parts; the pipe firms are counted, not named.
    let steel = place(&forklifts, "steel-pipe").suppliers.iter().find(|row| row.division.as_str() == "31").unwrap();
    assert_eq!(ids(&steel.firms), ["valin-tube", "pipe-above-scale"]);
    assert_eq!((steel.firms[1].count, steel.firms[1].name.is_none()), (15, true));
    assert_eq!(steel.covered.low, steel.share);
    assert!(here.gaps.iter().any(|gap| gap.division.as_str() == "31" && gap.elsewhere[0].sub_park == "steel-pipe"));
}
