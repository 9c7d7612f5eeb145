//! Example office buildings, incubators and their workspaces.

use serde_json::{Map, Value, json};

use super::dice::Dice;
use super::facts::{FactList, halves};
use super::profile::{Office, Profile};
use super::{Examples, Texts, label, set_status};

/// Adds the profile's office buildings with their workspaces.
pub(super) fn add(profile: &Profile, examples: &mut Examples) {
    for (number, office) in (1..).zip(profile.offices) {
        let id = format!("{}-w{number}", profile.prefix);
        examples.buildings.push(building(profile, office, &id));
        for (place, (floor, area)) in (0..).zip(office.rooms) {
            // Rooms of one floor are numbered from 01.
            let room =
                (1..).zip(office.rooms[..place].iter().rev().take_while(|(other, _)| other == floor)).count() + 1;
            examples.sites.push(workspace(profile, office, &id, Room { floor: *floor, room, area: *area }));
        }
    }
}

struct Room {
    floor: u32,
    room: usize,
    area: u32,
}

/// The name of the building.
fn name(profile: &Profile, office: &Office) -> Texts<String> {
    let ([zh, en, ja, ko], [kind_zh, kind_en, kind_ja, kind_ko]) = (profile.name, office.name);
    [format!("{zh}{kind_zh}"), format!("{en} {kind_en}"), format!("{ja}{kind_ja}"), format!("{ko} {kind_ko}")]
}

fn building(profile: &Profile, office: &Office, id: &str) -> Value {
    let mut dice = Dice::of(id);
    let mut facts = FactList::default();
    let fee = dice.within(office.fee);
    facts.usual(&mut dice, "property_fee_yuan_per_m2_month", halves(fee));
    facts.coming(&mut dice, "canteen", 60, ["食堂建设", "building of the canteen", "食堂の建設", "식당 건설"]);
    let height = dice.pick(&[5, 6, 6, 7]);
    facts.rarer(&mut dice, "clear_height_m", halves(height));
    let free = dice.within((0, 6));
    facts.rarer(&mut dice, "rent_free_months", free);
    let deposit = dice.within((1, 3));
    facts.usual(&mut dice, "deposit_months", deposit);
    facts.usual(&mut dice, "shortest_lease_months", 12);
    facts.coming(
        &mut dice,
        "dual_feed",
        80,
        ["第二路电源接入", "connection of the second feed", "第2系統の引き込み", "제2 전원 인입"],
    );
    json!({
        "id": id, "name": label(name(profile, office)),
        "sub_park": profile.sub_park, "floors": office.floors, "illustrative": true, "facts": Value::from(facts),
    })
}

fn workspace(profile: &Profile, office: &Office, building: &str, Room { floor, room, area }: Room) -> Value {
    let id = format!("{building}-{floor}{room:02}");
    let mut dice = Dice::of(&id);
    let status = match dice.within((1, 100)) {
        1..=85 => "vacant",
        86..=93 => "being_prepared",
        _ => "let",
    };
    let mut facts = FactList::default();
    facts.set("area_m2", area);
    if area >= 400 && dice.chance(70) {
        facts.usual(&mut dice, "smallest_part_m2", 100);
    }
    // Where desks are set up there are about 6 m² for each.
    if dice.chance(60) {
        let desks = area / 6;
        facts.growing(
            &mut dice,
            "desks",
            desks,
            desks * 5 / 4,
            ["增设工位", "more desks", "デスクの増設", "좌석 증설"],
        );
    }
    let rent = dice.within(office.rent);
    facts.usual(&mut dice, "rent_yuan_per_m2_month", halves(rent));
    if status == "being_prepared" {
        facts.ready(&mut dice);
    }
    let [zh, en, ja, ko] = name(profile, office);
    let mut site = Map::new();
    site.insert("id".to_owned(), id.into());
    site.insert(
        "name".to_owned(),
        label([
            format!("{zh} {floor}{room:02} 室"),
            format!("{en}, room {floor}{room:02}"),
            format!("{ja} {floor}{room:02}号室"),
            format!("{ko} {floor}{room:02}호"),
        ]),
    );
    site.insert("kind".to_owned(), "workspace".into());
    site.insert("sub_park".to_owned(), profile.sub_park.into());
    site.insert("building".to_owned(), building.into());
    site.insert("floor".to_owned(), floor.into());
    site.insert("illustrative".to_owned(), true.into());
    set_status(&mut site, status);
    if dice.chance(11) {
        site.insert("revived".to_owned(), true.into());
    }
    site.insert("facts".to_owned(), facts.into());
    Value::Object(site)
}
