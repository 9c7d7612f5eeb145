//! Example plant buildings and their units.

use serde_json::{Map, Value, json};

use super::dice::Dice;
use super::facts::{FactList, floor_load, halves, transformer};
use super::profile::{Form, Plants, Profile};
use super::{Examples, Texts, label, set_status};

/// Adds the profile's plant buildings, numbered through.
pub(super) fn add(profile: &Profile, examples: &mut Examples) {
    let buildings =
        profile.plants.iter().flat_map(|plants| plants.buildings.iter().map(move |floors| (plants, floors)));
    for (number, (plants, floors)) in (1..).zip(buildings) {
        let building = Building { profile, plants, floors, number };
        examples.buildings.push(building.entry());
        building.add_units(&mut examples.sites);
    }
}

/// Buildings stand in rows of so many, side by side.
const BUILDINGS_IN_A_ROW: u32 = 3;

struct Building<'a> {
    profile: &'a Profile,
    plants: &'a Plants,
    /// Unit areas, floor by floor, from west to east.
    floors: &'a [&'a [u32]],
    number: u32,
}

/// A unit's place in its building.
struct Place {
    floor: u32,
    column: u32,
    /// Units on the same floor.
    beside: u32,
    run_index: u32,
    area: u32,
}

impl Building<'_> {
    fn id(&self) -> String {
        format!("{}-{}", self.profile.prefix, self.number)
    }

    fn name(&self) -> Texts<String> {
        let [zh, en, ja, ko] = match self.plants.form {
            Form::Hall | Form::Block => ["厂房", "plant", "工場", "공장"],
            Form::Lab => ["研发楼", "R&D building", "研究開発棟", "연구개발동"],
            Form::Warehouse => ["仓库", "warehouse", "倉庫", "창고"],
        };
        let [park_zh, park_en, park_ja, park_ko] = self.profile.name;
        let number = self.number;
        [
            format!("{park_zh}示例园 {number} 号{zh}"),
            format!("{park_en} example estate, {en} {number}"),
            format!("{park_ja}サンプル団地 {number}号{ja}"),
            format!("{park_ko} 예시 단지 {number}호 {ko}"),
        ]
    }

    fn entry(&self) -> Value {
        let mut dice = Dice::of(&self.id());
        let mut facts = FactList::default();
        self.services(&mut dice, &mut facts);
        match self.plants.form {
            Form::Hall => hall_facts(&mut dice, &mut facts),
            Form::Block => block_facts(&mut dice, &mut facts),
            Form::Lab => lab_facts(&mut dice, &mut facts),
            Form::Warehouse => warehouse_facts(&mut dice, &mut facts),
        }
        if !self.profile.gas_everywhere && matches!(self.plants.form, Form::Hall | Form::Block) {
            facts.coming(&mut dice, "gas", 70, ["燃气接入", "connection of gas", "ガスの引き込み", "가스 인입"]);
        }
        // A hall states its crane with its floor, a ground floor with a monorail states its own.
        if self.plants.form != Form::Hall {
            facts.set("crane_t", 0);
        }
        if self.floors.len() == 1 {
            facts.set("ground_floor", true);
            facts.set("goods_lift_t", 0);
            Floor::draw(self.plants, &self.id(), 1).state(&mut facts);
        }
        let mut entry = json!({
            "id": self.id(), "name": label(self.name()), "sub_park": self.profile.sub_park, "floors": self.floors.len(),
            "illustrative": true, "facts": Value::from(facts),
        });
        if !(self.number - 1).is_multiple_of(BUILDINGS_IN_A_ROW) {
            entry["next_to"] = json!([format!("{}-{}", self.profile.prefix, self.number - 1)]);
        }
        entry
    }

    fn services(&self, dice: &mut Dice, facts: &mut FactList) {
        let area: u32 = self.floors.iter().flat_map(|floor| floor.iter()).sum();
        let (now, then) = transformer(area / 10 * dice.within(self.plants.density) / 100);
        facts.growing(
            dice,
            "power_kva",
            now,
            then,
            ["变压器增容", "a larger transformer", "変圧器の増設", "변압기 증설"],
        );
        facts.coming(
            dice,
            "dual_feed",
            35,
            ["第二路电源接入", "connection of the second feed", "第2系統の引き込み", "제2 전원 인입"],
        );
        let water = (area / 1000 * dice.within((3, 8))).max(10);
        facts.rarer(dice, "water_t_per_day", water);
        let units = self.floors.iter().map(|floor| floor.len()).sum::<usize>();
        facts.set("whole_building", units == 1);
        let columns = dice.pick(self.plants.columns);
        facts.usual(dice, "column_spacing_m", columns);
        let fire = dice.pick(self.plants.fire);
        facts.usual(dice, "fire_class", fire);
        facts.coming(
            dice,
            "sprinklers",
            60,
            ["喷淋改造", "sprinkler retrofit", "スプリンクラーの改修", "스프링클러 개보수"],
        );
        let fee = dice.within((1, 4));
        facts.usual(dice, "property_fee_yuan_per_m2_month", halves(fee));
        if dice.chance(60) {
            let lease = dice.pick(&[12, 24, 36]);
            facts.rarer(dice, "shortest_lease_months", lease);
        }
    }

    /// Units in the order of the run: eastwards on the first floor, back on the second, and so on, so that
    /// neighbours in the run touch.
    fn places(&self) -> Vec<Place> {
        let mut places = Vec::new();
        for (floor, areas) in (1..).zip(self.floors) {
            let beside = areas.len() as u32;
            let mut row: Vec<Place> = (0..)
                .zip(areas.iter())
                .map(|(column, area)| Place { floor, column, beside, run_index: 0, area: *area })
                .collect();
            if floor % 2 == 0 {
                row.reverse();
            }
            places.append(&mut row);
        }
        for (run_index, place) in (0..).zip(&mut places) {
            place.run_index = run_index;
        }
        places
    }

    fn add_units(&self, sites: &mut Vec<Value>) {
        let floors: Vec<Floor> =
            (1..).zip(self.floors).map(|(floor, _)| Floor::draw(self.plants, &self.id(), floor)).collect();
        for place in self.places() {
            sites.push(self.unit(&place, &floors[place.floor as usize - 1]));
        }
    }

    fn unit(&self, place: &Place, floor: &Floor) -> Value {
        let id = format!("{}-{}{}", self.id(), place.floor, char::from(b'a' + place.column as u8));
        let mut dice = Dice::of(&id);
        let status = draw_status(&mut dice);
        let offered = matches!(status, "vacant" | "being_prepared");
        let for_sale = dice.chance(22);
        let mut facts = FactList::default();
        facts.set("area_m2", place.area);
        if offered {
            self.offered_facts(place, floor, &mut dice, &mut facts);
            if for_sale {
                let price = dice.within((22, 36)) * 100;
                facts.usual(&mut dice, "sale_price_yuan_per_m2", price);
            }
        }
        if status == "being_prepared" {
            facts.ready(&mut dice);
        }
        let mut site = Map::new();
        site.insert("id".to_owned(), id.into());
        site.insert("name".to_owned(), label(self.unit_name(place)));
        site.insert("kind".to_owned(), "plant_unit".into());
        site.insert("sub_park".to_owned(), self.profile.sub_park.into());
        site.insert("building".to_owned(), self.id().into());
        site.insert("floor".to_owned(), place.floor.into());
        site.insert("column".to_owned(), place.column.into());
        site.insert("run_index".to_owned(), place.run_index.into());
        site.insert("illustrative".to_owned(), true.into());
        set_status(&mut site, status);
        if dice.chance(11) {
            site.insert("revived".to_owned(), true.into());
        }
        if for_sale {
            site.insert("ways_in".to_owned(), json!(["rent", "buy"]));
        }
        if dice.chance(10) {
            site.insert("forbidden_industries".to_owned(), json!(self.plants.forbidden));
        }
        site.insert("facts".to_owned(), facts.into());
        Value::Object(site)
    }

    fn offered_facts(&self, place: &Place, floor: &Floor, dice: &mut Dice, facts: &mut FactList) {
        let part = self.smallest_part(place.area);
        if place.area >= part * 2 && dice.chance(55) {
            facts.usual(dice, "smallest_part_m2", part);
        }
        if self.floors.len() > 1 {
            floor.state(facts);
        }
        if self.plants.form == Form::Hall && dice.chance(35) {
            facts.rarer(dice, "office_area_m2", place.area / 1000 * 50);
        }
        if self.plants.form == Form::Lab && dice.chance(35) {
            facts.coming(
                dice,
                "clean_room",
                55,
                ["洁净车间装修", "fitting out of the clean room", "クリーンルームの内装", "클린룸 내장 공사"],
            );
        }
        // A whole floor is a little cheaper than its parts.
        let rent =
            dice.within(self.plants.rents[band(place.floor)]).saturating_sub(u32::from(place.beside == 1)).max(16);
        facts.usual(dice, "rent_yuan_per_m2_month", halves(rent));
    }

    fn smallest_part(&self, area: u32) -> u32 {
        match self.plants.form {
            Form::Hall => {
                if area >= 9000 {
                    3000
                } else {
                    1200
                }
            }
            Form::Block => {
                if area >= 3000 {
                    1000
                } else {
                    500
                }
            }
            Form::Lab => 300,
            Form::Warehouse => 1000,
        }
    }

    fn unit_name(&self, place: &Place) -> Texts<String> {
        let [zh, en, ja, ko] = self.name();
        if self.floors.len() == 1 {
            return if place.beside == 1 {
                [format!("{zh}整栋"), format!("{en}, whole building"), format!("{ja} 一棟全体"), format!("{ko} 전체")]
            } else {
                let bay = place.column + 1;
                [
                    format!("{zh} {bay} 跨"),
                    format!("{en}, bay {bay}"),
                    format!("{ja} スパン{bay}"),
                    format!("{ko} 제{bay}스팬"),
                ]
            };
        }
        let [part_zh, part_en, part_ja, part_ko] = match (place.beside, place.column) {
            (1, _) => ["整层", "", "全体", " 전체"],
            (_, 0) => ["西", " west", "西側", " 서쪽"],
            (3, 1) => ["中", " centre", "中央", " 중앙"],
            (_, _) => ["东", " east", "東側", " 동쪽"],
        };
        let floor = place.floor;
        [
            format!("{zh} {floor} 层{part_zh}"),
            format!("{en}, floor {floor}{part_en}"),
            format!("{ja} {floor}階{part_ja}"),
            format!("{ko} {floor}층{part_ko}"),
        ]
    }
}

/// What the units of a floor share, for it is built as one. Of a single-storey building it stands on the building.
struct Floor(FactList);

impl Floor {
    fn draw(plants: &Plants, building: &str, floor: u32) -> Floor {
        let mut dice = Dice::of(&format!("{building} floor {floor}"));
        let mut facts = FactList::default();
        let storey = dice.within(plants.storey[band(floor)]);
        // Tall halls lose 1.0 to 1.5 m to beams and ducts, floors of a block about 1 m.
        let lost = if plants.form == Form::Hall { dice.within((2, 3)) } else { 2 };
        let clear = storey - lost;
        facts.usual(&mut dice, "storey_height_m", halves(storey));
        facts.usual(&mut dice, "clear_height_m", halves(clear));
        let load = dice.pick(plants.loads[band(floor)]);
        facts.usual(&mut dice, "floor_load_kn_per_m2", floor_load(load));
        let crane = if floor == 1 { dice.pick(plants.cranes) } else { 0 };
        if plants.form == Form::Hall {
            let stronger = [10, 16, 20, 32, 50].into_iter().find(|other| *other > crane).unwrap_or(crane);
            facts.growing(
                &mut dice,
                "crane_t",
                crane,
                stronger,
                ["更换行车", "a stronger crane", "クレーンの交換", "크레인 교체"],
            );
            if dice.chance(40) {
                facts.usual(&mut dice, "crane_hook_height_m", halves(clear - 3));
            }
        } else if crane > 0 {
            facts.usual(&mut dice, "crane_t", crane);
        }
        Floor(facts)
    }

    fn state(&self, facts: &mut FactList) {
        facts.take(self.0.clone());
    }
}

/// Ground floor, floors 2 and 3, above.
fn band(floor: u32) -> usize {
    match floor {
        1 => 0,
        2 | 3 => 1,
        _ => 2,
    }
}

fn draw_status(dice: &mut Dice) -> &'static str {
    match dice.within((1, 100)) {
        1..=83 => "vacant",
        84..=91 => "being_prepared",
        92..=97 => "let",
        98 => "sold",
        _ => "withdrawn",
    }
}

fn hall_facts(dice: &mut Dice, facts: &mut FactList) {
    let truck = dice.pick(&[16, 18, 20]);
    facts.usual(dice, "longest_truck_m", truck);
    let yard = dice.within((4, 20)) * 200;
    facts.rarer(dice, "yard_area_m2", yard);
    let night = dice.chance(80);
    facts.rarer(dice, "night_work", night);
    let paper = dice.pick(&["report_form", "report_form", "report_book"]);
    facts.rarer(dice, "environment_paper", paper);
    let drain = dice.within((2, 12)) * 10;
    facts.growing(
        dice,
        "drainage_t_per_day",
        drain,
        drain * 2,
        ["污水管改造", "widening of the sewer", "汚水管の拡張", "하수관 확장"],
    );
    if dice.chance(40) {
        let steam = dice.pick(&[0, 0, 2, 5]);
        facts.growing(
            dice,
            "steam_t_per_hour",
            steam,
            steam + 5,
            ["蒸汽管道延伸", "extension of the steam main", "蒸気管の延長", "증기관 연장"],
        );
    }
}

fn block_facts(dice: &mut Dice, facts: &mut FactList) {
    let lift = dice.pick(&[2, 3, 3, 5]);
    facts.growing(
        dice,
        "goods_lift_t",
        lift,
        5,
        ["更换货梯", "a stronger lift", "荷物用エレベーターの交換", "화물 승강기 교체"],
    );
    let docks = dice.within((0, 6));
    facts.usual(dice, "docks", docks);
    let truck = dice.pick(&[10, 13, 16]);
    facts.usual(dice, "longest_truck_m", truck);
    let shaft = dice.chance(50);
    facts.rarer(dice, "exhaust_shaft", shaft);
    facts.coming(dice, "canteen", 60, ["食堂建设", "building of the canteen", "食堂の建設", "식당 건설"]);
    if dice.chance(60) {
        let beds = dice.within((2, 20)) * 20;
        facts.rarer(dice, "dormitory_beds", beds);
    }
    let paper = dice.pick(&["registration_form", "report_form", "report_form"]);
    facts.rarer(dice, "environment_paper", paper);
    if dice.chance(50) {
        let deed = dice.chance(70);
        facts.rarer(dice, "title_deed", deed);
    }
}

fn lab_facts(dice: &mut Dice, facts: &mut FactList) {
    let lift = dice.pick(&[2, 3]);
    facts.usual(dice, "goods_lift_t", lift);
    facts.coming(
        dice,
        "exhaust_shaft",
        70,
        ["加装排风井", "a shaft along the outer wall", "排気シャフトの増設", "배기 샤프트 증설"],
    );
    let goods = dice.chance(25);
    facts.rarer(dice, "hazardous_goods", goods);
    let drain = dice.within((1, 6)) * 10;
    facts.growing(
        dice,
        "drainage_t_per_day",
        drain,
        drain * 2,
        ["污水管改造", "widening of the sewer", "汚水管の拡張", "하수관 확장"],
    );
    facts.coming(dice, "canteen", 60, ["食堂建设", "building of the canteen", "食堂の建設", "식당 건설"]);
    let paper = dice.pick(&["registration_form", "report_form", "report_form"]);
    facts.rarer(dice, "environment_paper", paper);
}

fn warehouse_facts(dice: &mut Dice, facts: &mut FactList) {
    let docks = dice.within((4, 16));
    facts.growing(
        dice,
        "docks",
        docks,
        docks + 4,
        ["加建装卸平台", "building of more docks", "荷捌き口の増設", "하역장 증설"],
    );
    let trucks = dice.within((4, 20)) * 10;
    facts.rarer(dice, "trucks_per_day", trucks);
    let truck = dice.pick(&[16, 18, 20]);
    facts.usual(dice, "longest_truck_m", truck);
    let night = dice.chance(90);
    facts.usual(dice, "night_work", night);
    let goods = dice.chance(20);
    facts.rarer(dice, "hazardous_goods", goods);
}
