//! What a trade usually needs.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use std::collections::BTreeSet;

use sitematch::catalog::WayIn;
use sitematch::industry::IndustryCode;
use sitematch::request::{Criterion, Levels, Project, Request, Requirement, preset, read, suggested_way_in};
use sitematch::units::{Quantity, Unit};

const TABLE: &str = include_str!("../src/request/presets.csv");
const NEIGHBOURS: [Criterion; 3] =
    [Criterion::IndustryAllowed, Criterion::LeadingIndustry, Criterion::SupportingIndustries];

fn code(digits: &str) -> IndustryCode {
    IndustryCode::parse(digits).unwrap()
}

/// The lines of the table without its comment, head line first, as cells.
fn table() -> Vec<Vec<&'static str>> {
    TABLE.lines().filter(|line| !line.starts_with('#')).map(|line| line.split(',').collect()).collect()
}

/// The requirements of every code, with and without an area.
fn all() -> impl Iterator<Item = (IndustryCode, Vec<Requirement>)> {
    IndustryCode::all().flat_map(|code| [None, Some(8000.0), Some(500_000.0)].map(|area| (code, preset(code, area))))
}

/// What is worth nothing and what is worth all.
fn ends(requirements: &[Requirement], criterion: Criterion) -> Option<(f64, f64)> {
    let found = requirements.iter().find(|requirement| requirement.criterion == criterion)?;
    match found.levels {
        Levels::AtLeast { accept, want, .. } | Levels::AtMost { accept, want, .. } => Some((accept, want)),
        Levels::Around { .. } | Levels::Yes | Levels::Class(_) => None,
    }
}

fn wanted(digits: &str, criterion: Criterion) -> Option<f64> {
    ends(&preset(code(digits), Some(8000.0)), criterion).map(|(_, want)| want)
}

fn tonnes_per_m2(tonnes: f64) -> f64 {
    Unit::TonnePerSquareMetre.base_from(tonnes, Quantity::FloorLoad)
}

#[test]
fn every_cell_of_the_table_becomes_a_requirement() {
    let table = table();
    let (head, rows) = table.split_first().unwrap();
    assert_eq!(head[..4], ["code", "trade", "mark", "way_in"]);
    assert_eq!(head.iter().collect::<BTreeSet<_>>().len(), head.len(), "no column comes twice");
    for row in rows {
        assert_eq!(row.len(), head.len(), "{row:?}");
        assert!(["S", "M"].contains(&row[2]) && !row[1].is_empty(), "{row:?}");
        assert_eq!(suggested_way_in(code(row[0])).id(), row[3], "{row:?}");
        let cells = row[4..].iter().filter(|cell| !cell.is_empty()).count();
        assert_eq!(preset(code(row[0]), Some(8000.0)).len(), cells + NEIGHBOURS.len(), "{row:?}");
    }
    let codes: Vec<&str> = rows.iter().map(|row| row[0]).collect();
    assert!(codes.is_sorted() && codes.windows(2).all(|pair| pair[0] != pair[1]), "sorted, each code once");
}

#[test]
fn every_manufacturing_division_and_the_services_of_parks_have_a_preset() {
    let divisions = IndustryCode::all().filter(|code| code.is_manufacturing() && code.parent().is_none());
    assert_eq!(divisions.clone().count(), 31);
    let services = ["51", "52", "54", "59", "63", "64", "65", "72", "73", "74", "75"].map(code);
    for industry in divisions.chain(services) {
        for requirements in [preset(industry, None), preset(industry, Some(8000.0))] {
            assert!((5..=12).contains(&requirements.len()), "{industry}: {}", requirements.len());
        }
    }
}

#[test]
fn a_preset_holds_assumed_wishes_and_nothing_hard() {
    for (industry, requirements) in all() {
        for requirement in &requirements {
            assert!(requirement.assumed && !requirement.hard && !requirement.never_relax, "{industry}");
            assert!((30.0..=80.0).contains(&requirement.importance), "{industry}: {requirement:?}");
        }
        let asked: Vec<Criterion> = requirements.iter().map(|requirement| requirement.criterion).collect();
        assert!(asked.windows(2).all(|pair| pair[0] < pair[1]), "{industry}: each criterion once, in order");
        assert!(NEIGHBOURS.iter().all(|criterion| asked.contains(criterion)), "{industry}");
    }
}

#[test]
fn area_money_and_dates_stay_the_companys() {
    let own = [
        Criterion::PlantArea,
        Criterion::LandArea,
        Criterion::OfficeArea,
        Criterion::YardArea,
        Criterion::DormitoryBeds,
        Criterion::Desks,
        Criterion::Rent,
        Criterion::SalePrice,
        Criterion::LandPrice,
        Criterion::YearlyCost,
        Criterion::ShortestLease,
        Criterion::MoveIn,
    ];
    for (industry, requirements) in all() {
        let found = requirements.iter().find(|requirement| own.contains(&requirement.criterion));
        assert_eq!(found, None, "{industry}");
    }
}

#[test]
fn levels_lie_within_what_can_be_asked_and_the_weaker_is_the_limit() {
    for (industry, requirements) in all() {
        for requirement in requirements {
            let (min, max) = requirement.criterion.range();
            let within = |value: f64| (min..=max).contains(&value);
            match requirement.levels {
                Levels::AtLeast { accept, want, limit } => {
                    assert!(within(accept) && within(want) && accept <= want, "{industry}: {requirement:?}");
                    assert_eq!(limit, accept, "{industry}: {requirement:?}");
                }
                Levels::AtMost { accept, want, limit } => {
                    assert!(within(accept) && within(want) && want <= accept, "{industry}: {requirement:?}");
                    assert_eq!(limit, accept, "{industry}: {requirement:?}");
                }
                Levels::Around { .. } => panic!("{industry}: {requirement:?}"),
                Levels::Yes | Levels::Class(_) => {}
            }
        }
    }
}

#[test]
fn power_water_and_drainage_go_by_the_area_and_need_one() {
    let machinery = code("34");
    assert_eq!(ends(&preset(machinery, Some(8000.0)), Criterion::Power), Some((320.0, 800.0)));
    assert_eq!(ends(&preset(machinery, Some(16_000.0)), Criterion::Power), Some((640.0, 1600.0)));
    assert_eq!(ends(&preset(machinery, Some(1234.0)), Criterion::Power), Some((50.0, 120.0)));
    let by_area = [Criterion::Power, Criterion::Water, Criterion::Drainage];
    for area in [None, Some(0.0), Some(-1.0), Some(f64::NAN), Some(f64::INFINITY)] {
        for industry in IndustryCode::all() {
            assert!(preset(industry, area).iter().all(|requirement| !by_area.contains(&requirement.criterion)));
        }
    }
    for (industry, requirements) in IndustryCode::all().map(|code| (code, preset(code, Some(1.0)))) {
        assert!(by_area.iter().all(|criterion| ends(&requirements, *criterion).is_none_or(|(_, want)| want > 0.0)));
        assert!(requirements.len() >= NEIGHBOURS.len(), "{industry}");
    }
}

#[test]
fn power_keeps_to_the_four_usual_densities() {
    let bands = [(40.0, 100.0), (80.0, 150.0), (150.0, 300.0), (300.0, 600.0)];
    for industry in IndustryCode::all() {
        let power = ends(&preset(industry, Some(1000.0)), Criterion::Power);
        assert!(power.is_none_or(|density| bands.contains(&density)), "{industry}: {power:?}");
        assert!(power.is_some() || !industry.is_manufacturing(), "{industry}");
    }
}

#[test]
fn heavy_trades_want_two_tonnes_and_light_ones_at_most_one_and_a_half() {
    for heavy in ["25", "26", "30", "31", "32", "34", "35", "36", "37", "42", "382", "3433", "3611", "3130"] {
        assert!(wanted(heavy, Criterion::FloorLoad) >= Some(tonnes_per_m2(2.0)), "{heavy}");
    }
    for light in ["13", "14", "17", "18", "19", "21", "23", "24", "27", "29", "33", "38", "39", "40", "41"] {
        assert!(wanted(light, Criterion::FloorLoad) <= Some(tonnes_per_m2(1.5)), "{light}");
    }
}

#[test]
fn wished_clear_heights_are_the_published_storey_heights_less_one_metre() {
    let published = [("12", ["22", "23"].as_slice()), ("10", &["34", "35"]), ("8", &["21", "33", "385", "39"])];
    for (storey, trades) in published {
        let clear = storey.parse::<f64>().unwrap() - 1.0;
        for trade in trades {
            assert_eq!(wanted(trade, Criterion::ClearHeight), Some(clear), "{trade}");
        }
    }
    for row in table().into_iter().filter(|row| row[2] == "S") {
        let clear = wanted(row[0], Criterion::ClearHeight).unwrap();
        let load = wanted(row[0], Criterion::FloorLoad).unwrap();
        assert!([5.0, 7.0, 9.0, 11.0].contains(&clear), "{row:?}");
        assert!(load <= tonnes_per_m2(1.5) || load == tonnes_per_m2(2.0), "{row:?}");
    }
}

#[test]
fn trades_that_suit_upper_floors_do_not_wish_for_the_ground_floor() {
    let asks = |digits: &str| {
        preset(code(digits), None).iter().any(|requirement| requirement.criterion == Criterion::GroundFloor)
    };
    for light in ["18", "19", "23", "24", "27", "39", "40", "3823"] {
        assert!(!asks(light), "{light}");
    }
    for heavy in ["30", "31", "32", "37", "3821", "42"] {
        assert!(asks(heavy), "{heavy}");
    }
}

#[test]
fn the_narrowest_row_holds_and_the_unknown_asks_for_neighbours_alone() {
    assert_eq!(preset(code("3433"), Some(8000.0)), preset(code("343"), Some(8000.0)));
    assert_ne!(preset(code("343"), None), preset(code("34"), None));
    assert_eq!(preset(code("3499"), None), preset(code("34"), None));
    assert_ne!(preset(code("3823"), None), preset(code("3821"), None));
    let unknown = preset(code("57"), Some(8000.0));
    assert_eq!(unknown.iter().map(|requirement| requirement.criterion).collect::<Vec<_>>(), NEIGHBOURS);
    assert_eq!(suggested_way_in(code("57")), WayIn::Rent);
}

#[test]
fn heavy_trades_take_land_software_and_research_workspace_others_rent() {
    let ways = |digits: [&str; 5]| digits.map(|digits| suggested_way_in(code(digits)));
    assert_eq!(ways(["25", "26", "3011", "3130", "32"]), [WayIn::Land; 5]);
    assert_eq!(ways(["65", "6513", "73", "7452", "75"]), [WayIn::Workspace; 5]);
    assert_eq!(ways(["3433", "59", "51", "13", "3971"]), [WayIn::Rent; 5]);
}

#[test]
fn a_request_with_any_preset_reads_back_the_same() {
    for (industry, requirements) in all() {
        let project = Project { industry: Some(industry), ..Project::default() };
        let ways_in = vec![suggested_way_in(industry)];
        let request = Request { ways_in, project, requirements, ..Request::default() };
        let text = serde_json::to_string(&request).unwrap();
        assert_eq!(read(&text), Ok(request), "{industry}");
    }
}
