//! Whatever the catalog, width and language: names lie on nothing, and all is in the frame.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use super::Patch;
use super::labels::Room;
use super::zone::{Wanted, Zone};
use crate::catalog::{Catalog, Label, Language, LineKind, MapLine, Position, SubPark};
use crate::engine::Matcher;

const WIDTHS: [f64; 6] = [288.0, 340.0, 390.0, 560.0, 760.0, 1200.0];

fn hengyang() -> Catalog {
    Matcher::open(include_str!("../../../www/catalogs/hengyang.json")).unwrap().catalog().clone()
}

/// A name of a language without a browser.
fn said(language: Language) -> impl Fn(&Label) -> String {
    move |label| label.get(language).to_owned()
}

fn zone(catalog: &Catalog, width: f64, language: Language, base: Option<(Position, Position)>) -> Zone {
    let shares: Vec<f64> = (0..catalog.sub_parks.len()).map(|index| index as f64 / 5.0).collect();
    Zone::of(catalog, &Wanted { width, say: &said(language), shares: &shares, base })
}

/// What is wrong with a drawing, in words.
fn faults(zone: &Zone) -> Vec<String> {
    let mut taken: Vec<(String, Patch)> = Vec::new();
    for (kind, discs) in [("sub-park", &zone.sub_parks), ("station", &zone.points)] {
        for (index, disc) in discs.iter().enumerate() {
            taken.push((format!("{kind} {index}"), Patch::around(disc.middle, disc.radius * 2.0, disc.radius * 2.0)));
            taken.extend(disc.name.iter().map(|name| (name.text.clone(), name.patch)));
        }
    }
    taken.extend(
        zone.lines.iter().filter_map(|line| Some((line.name.as_ref()?.text.clone(), line.name.as_ref()?.patch))),
    );
    let frame = Patch { left: 0.0, top: 0.0, right: zone.width, bottom: zone.height };
    let mut faults: Vec<String> = Vec::new();
    for (index, (name, patch)) in taken.iter().enumerate() {
        if !frame.holds(patch) {
            faults.push(format!("{name} runs out of the frame: {patch:?}"));
        }
        for (other, place) in &taken[index + 1..] {
            // A station may lie under a sub-park's disc: a real one often does. Discs are round: see below.
            let discs = name.starts_with("sub-park") && (other.starts_with("station") || other.starts_with("sub-park"));
            if patch.overlaps(place) && !discs {
                faults.push(format!("{name} lies on {other}"));
            }
        }
    }
    for (index, disc) in zone.sub_parks.iter().enumerate() {
        for other in &zone.sub_parks[index + 1..] {
            if disc.middle.distance(other.middle) < disc.radius + other.radius {
                faults.push(format!("sub-park {index} lies on another"));
            }
        }
    }
    if zone.sub_parks.iter().any(|disc| disc.name.is_none()) {
        faults.push("a sub-park has no name".to_owned());
    }
    faults
}

fn every_drawing(catalog: &Catalog, check: impl Fn(&Zone, &str)) {
    for width in WIDTHS {
        for language in [Language::SimplifiedChinese, Language::English] {
            check(&zone(catalog, width, language, None), &format!("{width} px, {language:?}"));
        }
    }
}

/// `count` sub-parks, each where `place` says.
fn made_up(count: usize, place: impl Fn(f64) -> Position) -> Catalog {
    let mut catalog = hengyang();
    let pattern = catalog.sub_parks[0].clone();
    catalog.map.lines.clear();
    catalog.map.points.clear();
    catalog.sub_parks = (0..count)
        .map(|index| SubPark { id: format!("s{index}"), map: place(index as f64), ..pattern.clone() })
        .collect();
    catalog
}

#[test]
fn names_lie_on_nothing_and_in_the_frame_at_every_width_in_every_script() {
    every_drawing(&hengyang(), |zone, what| assert_eq!(faults(zone), Vec::<String>::new(), "{what}"));
}

#[test]
fn the_real_zone_names_all_its_sub_parks_and_stations_and_most_of_its_lines() {
    every_drawing(&hengyang(), |zone, what| {
        assert!(zone.points.iter().all(|point| point.name.is_some()), "{what}");
        let named = zone.lines.iter().filter(|line| line.name.is_some()).count();
        // The legend names those that have no badge.
        let least = match zone.width {
            ..300.0 => 1,
            ..400.0 => 2,
            _ => 4,
        };
        assert!(named >= least, "{what}: {named} of {} named", zone.lines.len());
    });
}

#[test]
fn lines_run_level_upright_or_at_forty_five_degrees() {
    every_drawing(&hengyang(), |zone, what| {
        for line in &zone.lines {
            for pair in line.corners.windows(2) {
                let (dx, dy) = ((pair[1].x - pair[0].x).abs(), (pair[1].y - pair[0].y).abs());
                assert!(dx < 0.01 || dy < 0.01 || (dx - dy).abs() < 0.01, "{what}: {dx} by {dy}");
            }
        }
    });
}

#[test]
fn who_lies_west_or_north_in_the_catalog_does_so_on_the_map() {
    let catalog = hengyang();
    every_drawing(&catalog, |zone, what| {
        for (a, one) in catalog.sub_parks.iter().enumerate() {
            for (b, other) in catalog.sub_parks.iter().enumerate() {
                let (drawn, beside) = (zone.sub_parks[a].middle, zone.sub_parks[b].middle);
                assert!(one.map.x + 0.9 >= other.map.x || drawn.x < beside.x, "{what}: {} and {}", one.id, other.id);
                assert!(one.map.y + 0.9 >= other.map.y || drawn.y < beside.y, "{what}: {} and {}", one.id, other.id);
            }
        }
    });
}

#[test]
fn catalogs_of_one_of_none_and_of_many_on_one_spot_are_drawn_too() {
    let spot = |_: f64| Position { x: 3.0, y: 3.0 };
    for count in [0, 1, 2, 3, 12, 60] {
        every_drawing(&made_up(count, spot), |zone, what| {
            assert_eq!(faults(zone), Vec::<String>::new(), "{count} on one spot, {what}");
            assert_eq!(zone.sub_parks.len(), count);
        });
    }
    let row = |index: f64| Position { x: index * 1e6, y: 0.0 };
    every_drawing(&made_up(9, row), |zone, what| assert_eq!(faults(zone), Vec::<String>::new(), "in a row, {what}"));
}

#[test]
fn names_of_two_hundred_letters_are_shortened() {
    let mut catalog = made_up(6, |index| Position { x: index % 3.0, y: index });
    for sub_park in &mut catalog.sub_parks {
        sub_park.short_name = Label { zh_hans: "名".repeat(200), en: "m".repeat(200), ..Label::default() };
    }
    every_drawing(&catalog, |zone, what| assert_eq!(faults(zone), Vec::<String>::new(), "{what}"));
}

#[test]
fn a_line_of_no_length_is_no_trouble() {
    let mut catalog = hengyang();
    let spot = Position { x: 2.0, y: 2.0 };
    let pattern = catalog.map.lines[0].clone();
    catalog.map.lines.push(MapLine { kind: LineKind::Railway, points: vec![spot, spot], ..pattern });
    every_drawing(&catalog, |zone, what| assert_eq!(faults(zone), Vec::<String>::new(), "{what}"));
}

#[test]
fn on_a_base_map_sub_parks_lie_true_to_scale_and_nothing_else_is_drawn() {
    let bounds = (Position { x: -4.0, y: -4.0 }, Position { x: 12.0, y: 12.0 });
    let zone = zone(&hengyang(), 800.0, Language::English, Some(bounds));
    assert_eq!((zone.width, zone.height), (800.0, 800.0));
    assert_eq!(zone.lines.len() + zone.points.len(), 0);
    // Baishazhou lies at 3.5, 6.5, which nothing near by has moved.
    let middle = zone.sub_parks[1].middle;
    assert!((middle.x - 375.0).abs() < 20.0 && (middle.y - 525.0).abs() < 20.0, "{middle:?}");
}

/// The names of sub-parks and stations that a road or railway runs through; a badge lies on its own line, and on pale
/// water a name reads well.
fn crossed(catalog: &Catalog, zone: &Zone) -> Vec<String> {
    let names = zone.sub_parks.iter().chain(&zone.points).filter_map(|disc| disc.name.as_ref());
    let runs = |patch: &Patch| {
        let ways = zone.lines.iter().filter(|line| catalog.map.lines[line.index].kind != LineKind::River);
        let mut stretches = ways.flat_map(|line| line.corners.windows(2));
        stretches.any(|pair| patch.crossed_by(pair[0], pair[1]))
    };
    names.filter(|name| runs(&name.patch)).map(|name| name.text.clone()).collect()
}

#[test]
fn of_the_real_zone_no_chinese_name_lies_on_a_line_but_one_on_the_smallest_phone_and_of_the_long_english_ones_few() {
    let catalog = hengyang();
    every_drawing(&catalog, |zone, what| {
        let most = match (what.ends_with("English"), zone.width) {
            (false, ..300.0) => 1,
            (false, _) => 0,
            (true, ..360.0) => 3,
            (true, ..400.0) => 2,
            (true, _) => 0,
        };
        let crossed = crossed(&catalog, zone);
        assert!(crossed.len() <= most, "{what}: {crossed:?}");
    });
}

#[test]
fn a_name_takes_a_place_beside_a_line_before_one_on_it_and_breaks_in_two_before_it_is_cut() {
    let mut room = Room::new(Patch { left: 0.0, top: 0.0, right: 200.0, bottom: 100.0 });
    let middle = super::Point::new(100.0, 50.0);
    let best = room.clone().beside("Hengyang", 12.0, 90.0, middle, 8.0).unwrap();
    let level = best.patch.middle().y;
    room.avoid(&[super::Point::new(0.0, level), super::Point::new(200.0, level)], 5.0);
    let other = room.clone().beside("Hengyang", 12.0, 90.0, middle, 8.0).unwrap();
    assert!(other.patch.top > level || other.patch.bottom < level, "{other:?}");
    let long = room.beside("Hengyang railway station", 12.0, 100.0, middle, 8.0).unwrap();
    assert_eq!(long.text, "Hengyang\nrailway station");
}
