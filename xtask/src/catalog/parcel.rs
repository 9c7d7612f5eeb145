//! Example parcels of land.

use serde_json::{Map, Value, json};

use super::dice::Dice;
use super::facts::{FactList, halves};
use super::profile::{Parcels, Profile};
use super::{Examples, label, set_status};

/// Adds the profile's parcels, numbered through.
pub(super) fn add(profile: &Profile, examples: &mut Examples) {
    for (number, mu) in (1..).zip(profile.parcels.mu) {
        examples.sites.push(parcel(profile, number, *mu));
    }
}

fn parcel(profile: &Profile, number: u32, mu: u32) -> Value {
    let id = format!("{}-p{number:02}", profile.prefix);
    let mut dice = Dice::of(&id);
    let status = match dice.within((1, 100)) {
        1..=74 => "vacant",
        75..=84 => "being_prepared",
        85..=91 => "in_bidding",
        92..=95 => "sold",
        _ => "withdrawn",
    };
    let custom_built = dice.chance(50);
    let mut facts = FactList::default();
    // 1 mu = 2000/3 m²: where it does not come out even, the next whole m² above.
    let area = (mu * 2000).div_ceil(3);
    facts.set("area_m2", area);
    if mu >= 20 && dice.chance(60) {
        let part: u32 = dice.pick(&[10, 12, 15]);
        facts.usual(&mut dice, "smallest_part_m2", (part * 2000).div_ceil(3));
    }
    planning(&profile.parcels, &mut dice, &mut facts);
    services(profile, area, &mut dice, &mut facts);
    money(&profile.parcels, custom_built, &mut dice, &mut facts);
    if status == "being_prepared" {
        facts.ready(&mut dice);
    }
    let [zh, en, ja, ko] = profile.name;
    let mut site = Map::new();
    site.insert("id".to_owned(), id.into());
    site.insert(
        "name".to_owned(),
        label([
            format!("{zh}示例地块 {number:02}"),
            format!("{en} example parcel {number:02}"),
            format!("{ja}サンプル区画 {number:02}"),
            format!("{ko} 예시 부지 {number:02}"),
        ]),
    );
    site.insert("kind".to_owned(), "parcel".into());
    site.insert("sub_park".to_owned(), profile.sub_park.into());
    site.insert("illustrative".to_owned(), true.into());
    set_status(&mut site, status);
    if dice.chance(11) {
        site.insert("revived".to_owned(), true.into());
    }
    if custom_built {
        site.insert("ways_in".to_owned(), json!(["land", "custom_built"]));
    }
    if dice.chance(30) {
        site.insert("target_industries".to_owned(), json!(profile.parcels.targets));
    }
    site.insert("facts".to_owned(), facts.into());
    Value::Object(site)
}

fn planning(parcels: &Parcels, dice: &mut Dice, facts: &mut FactList) {
    let class = dice.pick(parcels.classes);
    facts.usual(dice, "land_class", class);
    let least = dice.pick(&[0.7, 0.8, 1.0]);
    facts.usual(dice, "floor_area_ratio_min", least);
    let most = dice.pick(parcels.ratio_max);
    facts.usual(dice, "floor_area_ratio_max", halves(most));
    let built = dice.pick(&[0.3, 0.35, 0.4]);
    facts.usual(dice, "building_coefficient_min", built);
    let green = dice.pick(&[0.15, 0.2]);
    facts.rarer(dice, "green_ratio_max", green);
    let height = dice.pick(parcels.heights);
    facts.usual(dice, "height_limit_m", height);
    let years = if dice.chance(88) { 50 } else { 20 };
    facts.set("tenure_years", years);
}

fn services(profile: &Profile, area: u32, dice: &mut Dice, facts: &mut FactList) {
    let power = (area / 1000).max(5) * dice.pick(&[20, 30, 40]);
    facts.growing(
        dice,
        "power_kva",
        power,
        power * 2,
        ["电力专线建设", "laying of an own line", "専用送電線の敷設", "전용 송전선 부설"],
    );
    if !profile.gas_everywhere {
        facts.coming(dice, "gas", 75, ["燃气管道延伸", "extension of the gas main", "ガス管の延長", "가스관 연장"]);
    }
    if dice.chance(40) {
        let plot = dice.chance(40);
        facts.rarer(dice, "expansion_land", plot);
    }
    if dice.chance(65) {
        let drain = (area / 1000).max(10) * dice.within((1, 4)) * 2;
        facts.growing(
            dice,
            "drainage_t_per_day",
            drain,
            drain * 2,
            ["污水管网建设", "building of the sewer", "汚水管の敷設", "하수관 부설"],
        );
    }
}

fn money(parcels: &Parcels, custom_built: bool, dice: &mut Dice, facts: &mut FactList) {
    let price = dice.within(parcels.price) * 15;
    facts.usual(dice, "land_price_yuan_per_m2", price);
    if custom_built {
        let cost = dice.within(parcels.build_cost) * 100;
        facts.usual(dice, "build_cost_yuan_per_m2", cost);
        let months = dice.within((8, 18));
        facts.usual(dice, "build_months", months);
    }
}
