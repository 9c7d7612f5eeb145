//! How long the answers beside the match take: the kernels on their own, and all of them on the default catalog.

use std::hint::black_box;
use std::time::Instant;

use sitematch::engine::{Among, MOST_PARTS, MatchOptions, Matcher, Need, Unit, fillings, minimal_corrections};
use sitematch::request::{self, Request};
use sitematch::units::Day;

const CATALOG: &str = include_str!("../www/catalogs/hengyang.json");
const RUNS: usize = 15;

/// A works that no unit alone holds, to rent, to buy or to build.
const LARGE: &str = r#"{"format": "sitematch-request/1", "ways_in": ["rent", "buy", "land"],
    "project": {"industry": "3433", "move_in": "2027-03-01"},
    "requirements": [
        {"criterion": "plant_area_m2", "want": 20000, "hard": true},
        {"criterion": "clear_height_m", "want": 8, "hard": true},
        {"criterion": "floor_load_kn_per_m2", "want": 20, "hard": true},
        {"criterion": "crane_t", "want": 10, "for_area_m2": 3000, "hard": true},
        {"criterion": "power_kva", "want": 800, "hard": true},
        {"criterion": "rent_yuan_per_m2_month", "want": 12, "hard": true},
        {"criterion": "ground_floor", "want": true},
        {"criterion": "supporting_industries", "want": 0.7},
        {"criterion": "high_speed_station_km", "want": 8}]}"#;

/// The same with few limits, so that many sets do.
const CRANE_HALL: &str = r#"{"format": "sitematch-request/1", "ways_in": ["rent"],
    "requirements": [
        {"criterion": "plant_area_m2", "want": 20000, "hard": true},
        {"criterion": "crane_t", "want": 5, "for_area_m2": 3000, "hard": true},
        {"criterion": "floor_load_kn_per_m2", "want": 10, "hard": true},
        {"criterion": "rent_yuan_per_m2_month", "want": 14}]}"#;

/// As many companies as can be asked at once, no two alike.
fn companies() -> Vec<Request> {
    let one = |place: usize| {
        let (area, height) = (800 + 370 * place, 5 + place % 5);
        let way = ["rent", "buy", "land"][place % 3];
        request::read(&format!(
            r#"{{"format": "sitematch-request/1", "ways_in": ["{way}"], "requirements": [
                {{"criterion": "plant_area_m2", "want": {area}, "hard": true}},
                {{"criterion": "clear_height_m", "want": {height}, "hard": true}},
                {{"criterion": "floor_load_kn_per_m2", "want": 10}},
                {{"criterion": "power_kva", "want": {}}},
                {{"criterion": "yearly_cost_yuan", "want": {}}}]}}"#,
            200 + 20 * place,
            150 * area,
        ))
        .unwrap_or_default()
    };
    (0..sitematch::engine::LEADS_MOST).map(one).collect()
}

fn main() {
    corrections();
    area_cover();
    answers();
}

fn measure<T>(name: &str, ask: impl Fn() -> T) {
    let mut milliseconds: Vec<f64> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            black_box(ask());
            start.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    milliseconds.sort_by(f64::total_cmp);
    println!("{name}: median {:.3} ms, best {:.3} ms", milliseconds[RUNS / 2], milliseconds[0]);
}

/// Each site misses some of what is asked, without a pattern.
fn corrections() {
    const SITES: usize = 5_000;
    const REQUIREMENTS: u64 = 16;
    for shares in [[1, 8], [1, 4], [1, 2]] {
        let [some, of] = shares;
        let missed: Vec<u64> = (0..SITES)
            .map(|site| {
                let mask = (0..REQUIREMENTS).fold(0, |mask, bit| {
                    let mut mixed = (site as u64 * REQUIREMENTS + bit).wrapping_mul(0x9e37_79b9_7f4a_7c15);
                    mixed = (mixed ^ (mixed >> 31)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
                    if (mixed >> 33).wrapping_rem(of) < some { mask | 1 << bit } else { mask }
                });
                // Nobody has all.
                if mask == 0 { 0b11 } else { mask }
            })
            .collect();
        let name = format!("all correction sets, {SITES} sites × {REQUIREMENTS} requirements, {some} in {of} missed");
        measure(&name, || minimal_corrections(&missed, 1));
    }
}

/// Units whose areas have little in common, and every fourth can be split.
fn area_cover() {
    const UNITS: usize = 40;
    for step_m2 in [10.0, 1.0] {
        let unit = |place: usize| {
            let area_m2 = 500.0 + ((place * 7919 + 13) % (2_000 / step_m2 as usize)) as f64 * step_m2;
            let cost = area_m2 * (120.0 + ((place * 104_729) % 61) as f64);
            let smallest_part_m2 = place.is_multiple_of(4).then_some(200.0);
            Unit { area_m2, cost, smallest_part_m2, holds: [false; MOST_PARTS] }
        };
        let units: Vec<Unit> = (0..UNITS).map(unit).collect();
        let need =
            Need { least_m2: 6_000.0, most_m2: 7_000.0, least_units: 2, most_units: 8, parts_m2: [0.0; MOST_PARTS] };
        let name = format!("area cover of {UNITS} units, areas in steps of {step_m2} m²");
        measure(&name, || fillings(&units, need, Among::Any));
        println!("  complete: {}", fillings(&units, need, Among::Any).complete);
    }
}

fn answers() {
    let (Ok(matcher), Ok(large), Some(today)) = (Matcher::open(CATALOG), request::read(LARGE), Day::new(2026, 11, 20))
    else {
        return;
    };
    let all = MatchOptions { today, limit: usize::MAX };
    let matches = matcher.match_sites(&large, all).matches;
    let Some(third) = matches.get(2).map(|assessment| assessment.site.clone()) else {
        return;
    };
    let companies = companies();
    println!("default catalog of {} sites", matcher.catalog().sites.len());
    measure("match", || matcher.match_sites(&large, all));
    measure("relax", || matcher.relax(&large, today));
    measure("combine", || matcher.combine(&large, today));
    if let Ok(hall) = request::read(CRANE_HALL) {
        measure("combine, one crane hall", || matcher.combine(&hall, today));
    }
    measure("plan", || matcher.plan(&large, today));
    measure("to be first", || matcher.to_be_first(&large, &third, today));
    measure("sureness", || matcher.sureness(&large, today));
    measure("frontier", || matcher.frontier(&large, today));
    measure("side by side", || matcher.cost_side_by_side(&large, today));
    measure("leads", || matcher.leads(&third, &companies, today));
    measure("assign", || matcher.assign(&companies, today));
}
