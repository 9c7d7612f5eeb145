//! What each sub-park is like: the only thing that the generator sees.
//!
//! Ranges follow the table "usual values of standard plant": heights and rents in halves (of a metre, of a
//! yuan), loads in quarters of t/m². Every value that comes out is illustrative.

use super::Texts;

/// A sub-park's examples.
pub(super) struct Profile {
    /// Id of the sub-park.
    pub(super) sub_park: &'static str,
    /// Starts the ids of what stands in it.
    pub(super) prefix: &'static str,
    /// Its name before "example".
    pub(super) name: Texts,
    /// A document says that gas is everywhere: the examples inherit it and say nothing of their own.
    pub(super) gas_everywhere: bool,
    /// Plant buildings, by character.
    pub(super) plants: &'static [Plants],
    /// Land.
    pub(super) parcels: Parcels,
    /// Office buildings.
    pub(super) offices: &'static [Office],
}

/// What a plant building is called and how its units are told apart.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Form {
    /// Single-storey heavy plant with cranes, let by bays.
    Hall,
    /// Multi-storey plant, let by floors and parts.
    Block,
    /// Multi-storey R&D and clean production.
    Lab,
    /// Bonded warehouse with docks.
    Warehouse,
}

/// Plant buildings of one character.
pub(super) struct Plants {
    /// Their form.
    pub(super) form: Form,
    /// Storey heights in halves of a metre: ground floor, floors 2 and 3, above.
    pub(super) storey: [(u32, u32); 3],
    /// Loads in quarters of t/m²: ground floor, floors 2 and 3, above.
    pub(super) loads: [&'static [u32]; 3],
    /// Rents in halves of yuan/m²·month: ground floor, floors 2 and 3, above.
    pub(super) rents: [(u32, u32); 3],
    /// Cranes of the ground floor in t; 0 for none.
    pub(super) cranes: &'static [u32],
    /// Power in VA/m².
    pub(super) density: (u32, u32),
    /// Fire classes that are approved.
    pub(super) fire: &'static [&'static str],
    /// Shorter side of the column grid in m.
    pub(super) columns: &'static [u32],
    /// Industries that may not come, where somebody may not.
    pub(super) forbidden: &'static [&'static str],
    /// One entry a building: unit areas in m², floor by floor, from west to east.
    pub(super) buildings: &'static [&'static [&'static [u32]]],
}

/// Parcels of a sub-park.
pub(super) struct Parcels {
    /// Their sizes in mu.
    pub(super) mu: &'static [u32],
    /// Land classes.
    pub(super) classes: &'static [&'static str],
    /// Greatest floor-area ratios in halves.
    pub(super) ratio_max: &'static [u32],
    /// Height limits in m.
    pub(super) heights: &'static [u32],
    /// Price in 10,000 yuan per mu; one of them is 15 yuan/m².
    pub(super) price: (u32, u32),
    /// Cost of building to order, in hundreds of yuan/m².
    pub(super) build_cost: (u32, u32),
    /// Industries for which some are kept.
    pub(super) targets: &'static [&'static str],
}

/// An office building or incubator.
pub(super) struct Office {
    /// Its name after the sub-park's.
    pub(super) name: Texts,
    /// Number of floors.
    pub(super) floors: u32,
    /// Rent in halves of yuan/m²·month.
    pub(super) rent: (u32, u32),
    /// Property fee in halves of yuan/m²·month.
    pub(super) fee: (u32, u32),
    /// Floor and area in m² of each workspace.
    pub(super) rooms: &'static [(u32, u32)],
}

/// Ground floors of multi-storey blocks, floors above.
const BLOCK_STOREY: [(u32, u32); 3] = [(12, 16), (9, 12), (8, 10)];
const BLOCK_LOADS: [&[u32]; 3] = [&[4, 6, 8], &[3, 4], &[2, 3]];
const LAB_LOADS: [&[u32]; 3] = [&[4, 6], &[3, 4], &[2, 3]];
/// Above a hall there is no floor: the second and third entries are never drawn.
const fn hall<T: Copy>(ground: T) -> [T; 3] {
    [ground, ground, ground]
}

/// The six sub-parks.
pub(super) const PROFILES: &[Profile] = &[CORE, BAISHAZHOU, SCIENCE_CITY, POWER_EQUIPMENT, STEEL_PIPE, BONDED];

const CORE: Profile = Profile {
    sub_park: "core",
    prefix: "core",
    name: ["核心区", "Core", "中核区", "핵심구"],
    gas_everywhere: false,
    plants: &[Plants {
        form: Form::Block,
        storey: [(11, 14), (9, 11), (8, 9)],
        loads: [&[4, 6], &[2, 3, 4], &[2, 3]],
        rents: [(24, 30), (21, 26), (18, 24)],
        cranes: &[0, 0, 0, 2],
        density: (80, 200),
        fire: &["bing", "ding", "bing"],
        columns: &[8, 9],
        forbidden: &["25", "26", "31", "32"],
        buildings: &[
            &[&[900, 600], &[450, 450, 600], &[300, 500, 700], &[1500]],
            &[&[1200, 800], &[1000, 1000], &[500, 500, 1000], &[2000]],
            &[&[700, 700], &[1400], &[350, 350, 700]],
            &[&[2400], &[1200, 1200], &[800, 800, 800], &[2400]],
            &[&[600, 400], &[300, 300, 400], &[1000]],
            &[&[1600], &[800, 800], &[1600], &[400, 1200]],
            &[&[1800, 1200], &[3000], &[1500, 1500]],
            &[&[500, 500], &[1000], &[300, 700], &[500, 500]],
        ],
    }],
    parcels: Parcels {
        mu: &[10, 14, 18, 24, 36, 60],
        classes: &["M1", "M1", "M2"],
        ratio_max: &[4, 5, 6],
        heights: &[36, 45, 60],
        price: (22, 32),
        build_cost: (18, 23),
        targets: &["27", "39", "65"],
    },
    offices: &[
        Office {
            name: ["示例写字楼", "example office tower", "サンプルオフィスタワー", "예시 오피스타워"],
            floors: 18,
            rent: (50, 70),
            fee: (3, 5),
            rooms: &[(6, 120), (6, 210), (9, 200), (11, 400), (12, 800), (15, 1600), (16, 320)],
        },
        Office {
            name: ["示例创业楼", "example start-up house", "サンプル創業棟", "예시 창업동"],
            floors: 6,
            rent: (30, 44),
            fee: (2, 4),
            rooms: &[(2, 40), (3, 90), (3, 180), (4, 240), (5, 600), (6, 1200)],
        },
        Office {
            name: ["示例孵化器", "example incubator", "サンプルインキュベーター", "예시 인큐베이터"],
            floors: 5,
            rent: (30, 40),
            fee: (2, 3),
            rooms: &[(1, 300), (2, 80), (2, 150), (4, 450)],
        },
    ],
};

const BAISHAZHOU: Profile = Profile {
    sub_park: "baishazhou",
    prefix: "bsz",
    name: ["白沙洲", "Baishazhou", "白沙洲", "바이사저우"],
    gas_everywhere: true,
    plants: &[
        Plants {
            form: Form::Hall,
            storey: hall((20, 26)),
            loads: hall(&[8, 8, 12]),
            rents: hall((23, 30)),
            cranes: &[5, 10, 10, 16, 20],
            density: (60, 110),
            fire: &["ding", "ding", "bing"],
            columns: &[18, 24],
            forbidden: &["25", "26"],
            buildings: &[
                &[&[12_400]],
                &[&[12_000, 7200]],
                &[&[14_400]],
                &[&[4800, 4800, 4800]],
                &[&[16_800]],
                &[&[3600, 3600, 7200]],
                &[&[13_200]],
                &[&[2400, 2400, 4800, 2400]],
            ],
        },
        Plants {
            form: Form::Block,
            storey: BLOCK_STOREY,
            loads: BLOCK_LOADS,
            rents: [(22, 28), (19, 24), (16, 21)],
            cranes: &[0, 0, 2, 3, 5],
            density: (100, 220),
            fire: &["bing", "bing", "ding"],
            columns: &[8, 9, 12],
            forbidden: &["25", "26", "31"],
            buildings: &[
                &[&[3200, 3200], &[3200, 3200], &[3200, 3200], &[6400]],
                &[&[4300], &[2150, 2150], &[4300], &[2150, 2150]],
                &[&[1500, 1500, 1500], &[1500, 3000], &[4500], &[4500]],
                &[&[2800, 2800], &[2800, 2800], &[5600]],
                &[&[5000], &[5000], &[2500, 2500], &[5000], &[5000]],
                &[&[1200, 800, 1200], &[1600, 1600], &[3200]],
                &[&[6000, 3000], &[4500, 4500], &[9000]],
                &[&[3600], &[1800, 1800], &[1200, 1200, 1200], &[3600]],
                &[&[2000, 2000], &[2000, 2000], &[1000, 1000, 2000], &[4000]],
                &[&[7000], &[3500, 3500], &[7000]],
            ],
        },
    ],
    parcels: Parcels {
        mu: &[15, 20, 24, 30, 36, 42, 45, 50, 54, 60, 66, 75, 84, 90, 90, 93, 96, 120, 150, 180, 240, 300, 390, 500],
        classes: &["M1", "M2", "M2", "M2"],
        ratio_max: &[3, 4, 4, 5],
        heights: &[24, 30, 36],
        price: (15, 22),
        build_cost: (13, 19),
        targets: &["34", "36", "38", "39"],
    },
    offices: &[Office {
        name: ["示例配套楼", "example service building", "サンプル付帯施設棟", "예시 부대시설동"],
        floors: 4,
        rent: (30, 36),
        fee: (2, 3),
        rooms: &[(2, 150), (3, 300), (3, 500), (4, 800)],
    }],
};

const SCIENCE_CITY: Profile = Profile {
    sub_park: "science-city",
    prefix: "sci",
    name: ["科学城", "Science City", "科学都市", "과학도시"],
    gas_everywhere: false,
    plants: &[Plants {
        form: Form::Lab,
        storey: [(11, 14), (9, 11), (8, 10)],
        loads: LAB_LOADS,
        rents: [(24, 30), (22, 28), (20, 26)],
        cranes: &[0],
        density: (150, 400),
        fire: &["bing", "bing", "ding"],
        columns: &[8, 9],
        forbidden: &["25", "31", "32", "37"],
        buildings: &[
            &[&[1200, 1200], &[600, 600, 1200], &[2400], &[1200, 1200], &[2400]],
            &[&[1800], &[900, 900], &[1800], &[1800], &[600, 1200]],
            &[&[1500, 1500], &[1500, 1500], &[3000], &[3000]],
            &[&[800, 800], &[400, 400, 800], &[1600], &[800, 800]],
            &[&[2600], &[1300, 1300], &[2600], &[2600]],
            &[&[1000, 1400], &[2400], &[1200, 1200]],
            &[&[2000], &[1000, 1000], &[500, 500, 1000]],
        ],
    }],
    parcels: Parcels {
        mu: &[12, 18, 25, 30, 40, 60, 80, 100, 160, 300, 450],
        classes: &["M1", "M1", "M2"],
        ratio_max: &[4, 5, 6],
        heights: &[36, 45, 60],
        price: (18, 26),
        build_cost: (17, 23),
        targets: &["39", "276", "307"],
    },
    offices: &[
        Office {
            name: ["示例研发办公楼", "example R&D offices", "サンプル研究開発オフィス棟", "예시 연구개발 오피스동"],
            floors: 10,
            rent: (36, 52),
            fee: (2, 4),
            rooms: &[(3, 180), (4, 260), (5, 500), (7, 1000), (9, 1500)],
        },
        Office {
            name: ["示例加速器", "example accelerator", "サンプルアクセラレーター", "예시 액셀러레이터"],
            floors: 5,
            rent: (30, 40),
            fee: (2, 3),
            rooms: &[(1, 100), (2, 200), (3, 400), (5, 700)],
        },
    ],
};

const POWER_EQUIPMENT: Profile = Profile {
    sub_park: "power-equipment",
    prefix: "pow",
    name: ["输变电", "Power-equipment", "送変電", "송변전"],
    gas_everywhere: false,
    plants: &[Plants {
        form: Form::Hall,
        storey: hall((22, 30)),
        loads: hall(&[12, 16, 20]),
        rents: hall((24, 30)),
        cranes: &[16, 20, 32, 50],
        density: (80, 200),
        fire: &["ding", "ding", "bing"],
        columns: &[18, 24, 30],
        forbidden: &["25", "26"],
        buildings: &[
            &[&[12_800]],
            &[&[9600, 12_600]],
            &[&[15_600]],
            &[&[6400, 6400, 6400]],
            &[&[18_000]],
            &[&[4800, 9600]],
            &[&[3000, 3000, 6000]],
            &[&[8400, 4200]],
        ],
    }],
    parcels: Parcels {
        mu: &[24, 36, 45, 60, 75, 90, 120, 200, 270],
        classes: &["M2"],
        ratio_max: &[2, 3, 4],
        heights: &[24, 30],
        price: (15, 20),
        build_cost: (12, 18),
        targets: &["38", "382", "383"],
    },
    offices: &[Office {
        name: ["示例综合楼", "example office building", "サンプル総合棟", "예시 종합동"],
        floors: 5,
        rent: (30, 36),
        fee: (2, 3),
        rooms: &[(2, 200), (3, 350), (4, 600)],
    }],
};

const STEEL_PIPE: Profile = Profile {
    sub_park: "steel-pipe",
    prefix: "pipe",
    name: ["钢管", "Steel-pipe", "鋼管", "강관"],
    gas_everywhere: false,
    plants: &[Plants {
        form: Form::Hall,
        storey: hall((20, 28)),
        loads: hall(&[12, 16, 20, 24]),
        rents: hall((18, 25)),
        cranes: &[5, 10, 16, 20, 32],
        density: (80, 200),
        fire: &["ding", "wu", "ding"],
        columns: &[18, 24],
        forbidden: &["13", "14", "15", "27"],
        buildings: &[
            &[&[5200, 5200]],
            &[&[3600, 3600, 3600]],
            &[&[11_000]],
            &[&[2000, 2000, 4000]],
            &[&[7800, 3900]],
            &[&[9000]],
            &[&[1500, 1500, 3000]],
        ],
    }],
    parcels: Parcels {
        mu: &[18, 30, 36, 48, 60, 80, 110, 150],
        classes: &["M2", "M2", "M3"],
        ratio_max: &[2, 3],
        heights: &[24, 30],
        price: (14, 19),
        build_cost: (12, 17),
        targets: &["31", "33", "34"],
    },
    offices: &[],
};

const BONDED: Profile = Profile {
    sub_park: "bonded",
    prefix: "bond",
    name: ["综保区", "Bonded zone", "総合保税区", "종합보세구"],
    gas_everywhere: false,
    plants: &[Plants {
        form: Form::Warehouse,
        storey: [(18, 24), (12, 14), (12, 14)],
        loads: [&[8, 12], &[6, 8], &[6, 8]],
        rents: [(22, 30), (18, 24), (18, 24)],
        cranes: &[0],
        density: (30, 80),
        fire: &["bing", "ding"],
        columns: &[9, 12],
        forbidden: &["31", "32"],
        buildings: &[
            &[&[3000, 3000, 3000]],
            &[&[6000, 6000]],
            &[&[2400, 1200, 1200], &[4800]],
            &[&[8000, 4000]],
            &[&[5000, 2500], &[2500, 5000]],
        ],
    }],
    parcels: Parcels {
        mu: &[20, 30, 45, 60, 90, 140],
        classes: &["W1", "W1", "M1"],
        ratio_max: &[2, 3, 4],
        heights: &[24, 30],
        price: (18, 25),
        build_cost: (13, 19),
        targets: &["51", "59"],
    },
    offices: &[Office {
        name: ["示例报关楼", "example customs offices", "サンプル通関棟", "예시 통관동"],
        floors: 4,
        rent: (32, 44),
        fee: (2, 3),
        rooms: &[(2, 100), (3, 250), (4, 400)],
    }],
};
