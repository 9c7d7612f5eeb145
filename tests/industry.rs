//! Codes, names, search and linkage of industries.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use proptest::prelude::{any, prop_assert, proptest};
use sitematch::industry::{
    Glossary, IndustryCode, Level, Reason, customer_shares, linkage, name_en, name_en_is_of_group, name_zh, search,
    search_with, sectors, supplier_shares, words,
};

fn code(digits: &str) -> IndustryCode {
    IndustryCode::parse(digits).unwrap()
}

#[test]
fn a_code_is_read_with_section_letter_full_width_and_space() {
    for given in ["3433", "C3433", "c3433", " 3433 ", "３４３３", "Ｃ３４３３", "C 3433", "\u{3000}3433"] {
        assert_eq!(code(given).as_str(), "3433", "{given}");
    }
}

#[test]
fn what_is_no_code_is_refused_with_value_rule_and_way_out() {
    for given in ["", "C", "3", "9999", "34333", "F3433", "叉车", "C\u{301}34", "-34", "0034", "é34"] {
        let error = IndustryCode::parse(given).unwrap_err().to_string();
        assert!(error.contains("GB/T 4754-2017") && error.contains("search"), "{error}");
    }
    assert!(IndustryCode::parse("9999").unwrap_err().to_string().contains("9999"));
}

#[test]
fn a_division_contains_its_groups_and_classes_and_itself() {
    let (division, group, class) = (code("34"), code("343"), code("3433"));
    assert_eq!([division.level(), group.level(), class.level()], [Level::Division, Level::Group, Level::Class]);
    assert!(
        division.contains(division) && division.contains(group) && division.contains(class) && group.contains(class)
    );
    assert!(!class.contains(group) && !code("35").contains(class));
    assert_eq!((class.division(), class.group(), class.parent()), (division, Some(group), Some(group)));
    assert_eq!((division.division(), division.group(), division.parent()), (division, None, None));
    assert_eq!((class.number(), class.section(), code("6513").section()), (3433, 'C', 'I'));
}

#[test]
fn all_codes_come_once_in_code_order() {
    let all: Vec<_> = IndustryCode::all().collect();
    assert_eq!(all.len(), 1237);
    assert!(all.windows(2).all(|pair| pair[0] < pair[1] && pair[0].as_str() < pair[1].as_str()));
    assert!(all.iter().all(|&one| IndustryCode::parse(one.as_str()) == Ok(one)));
    assert!(all.iter().all(|one| one.level() == Level::Division || one.parent().is_some()));
}

#[test]
fn codes_and_names_are_those_of_the_standard() {
    let table = include_str!("../src/industry/data/codes.csv");
    let read = IndustryCode::all().map(|one| format!("{one},{}", name_zh(one)));
    assert!(table.lines().skip(1).eq(read));
}

#[test]
fn a_code_is_a_string_in_json() {
    assert_eq!(serde_json::to_string(&code("C3433")).unwrap(), "\"3433\"");
    assert_eq!(serde_json::from_str::<IndustryCode>("\"C3433\"").unwrap(), code("3433"));
    assert!(serde_json::from_str::<IndustryCode>("\"9999\"").unwrap_err().to_string().contains("9999"));
}

#[test]
fn shares_are_above_zero_add_up_to_one_and_stand_in_order() {
    for one in IndustryCode::all() {
        for shares in [supplier_shares(one), customer_shares(one)] {
            let total: f64 = shares.iter().map(|pair| pair.1).sum();
            assert!(shares.is_empty() || (total - 1.0).abs() < 1e-12, "{one}: {total}");
            assert!(shares.windows(2).all(|pair| pair[0].0 < pair[1].0));
            assert!(shares.iter().all(|pair| pair.1 > 0.0 && pair.0.is_manufacturing()));
            assert!(!shares.is_empty() || !one.is_manufacturing(), "{one} has no shares");
        }
    }
}

#[test]
fn every_manufacturing_group_has_a_sector_of_its_division() {
    for one in IndustryCode::all().filter(|one| one.is_manufacturing()) {
        let sectors = sectors(one);
        assert!(!sectors.is_empty(), "{one}");
        assert!(sectors.iter().all(|sector| sector.division == Some(one.division())), "{one}");
    }
}

/// Worked by hand from the published table: a_ij of buyer 087 (batteries) by supplier division.
#[test]
fn suppliers_of_batteries_are_those_of_the_published_table() {
    let shares = supplier_shares(code("3841"));
    let share = |division| shares.iter().find(|pair| pair.0 == code(division)).map(|pair| pair.1);
    assert!((share("32").unwrap() - 0.296_486).abs() < 1e-6);
    assert!((share("38").unwrap() - 0.236_644).abs() < 1e-6);
    assert_eq!((shares.len(), share("31")), (11, None));
    let sold = customer_shares(code("3841"));
    assert!((sold.iter().find(|pair| pair.0 == code("39")).unwrap().1 - 0.426_059).abs() < 1e-6);
    assert_eq!(sectors(code("3841"))[0].number, "087");
    assert_eq!(shares, supplier_shares(code("384")));
    assert!(supplier_shares(code("51")).is_empty() && customer_shares(code("5112")).is_empty());
}

fn found(query: &str) -> Vec<&'static str> {
    search(query, 10).into_iter().map(|hit| hit.code.as_str()).collect()
}

fn first(query: &str) -> (&'static str, Reason) {
    let hit = search(query, 1).first().copied().unwrap_or_else(|| panic!("{query}: nothing found"));
    (hit.code.as_str(), hit.reason)
}

#[test]
fn everyday_words_and_abbreviations_lead_to_their_industry() {
    for (code, queries) in [
        ("3433", &["fork lift truck", "fork-lift", "fork lifts", "Forklift trucks", "electric fork lifts", "AGV"][..]),
        ("3612", &["EV", "EVs", "electric vehicle", "electric cars", "新能源车"]),
        ("3841", &["battery pack", "lithium battery", "BMS", "电芯"]),
        ("3982", &["PCB", "PCBs", "circuit boards", "FPC"]),
        ("3872", &["LED", "LED lights"]),
        ("3421", &["CNC", "machine tools", "数控"]),
        ("3435", &["elevator", "elevator parts"]),
        ("3951", &["TV", "televisions"]),
        ("3482", &["screws", "bolt"]),
        ("2929", &["injection molding", "injection moulding"]),
        ("18", &["clothes", "clothing"]),
        ("2911", &["tire", "tyres"]),
        ("3985", &["magnet", "磁材"]),
        ("3981", &["MLCC"]),
        ("6450", &["data center", "数据中心"]),
        ("3514", &["挖机"]),
        ("3823", &["高低压柜"]),
        ("1373", &["槟榔"]),
        ("2681", &["消毒液", "洗手液"]),
        ("3780", &["老头乐", "老年代步车"]),
    ] {
        for query in queries {
            assert_eq!(found(query).first(), Some(&code), "{query}");
        }
    }
}

#[test]
fn a_group_of_a_single_class_does_not_stand_beside_it() {
    for query in ["metal furniture", "furniture", "金属家具", "cold storage", "e-bike"] {
        let found = found(query);
        let twice = found.iter().find(|code| found.contains(&format!("{code}0").as_str()));
        assert_eq!(twice, None, "{query}: {found:?}");
    }
    assert_eq!(found("213"), ["213", "2130"], "who types its code means it");
}

#[test]
fn every_row_of_the_word_table_leads_to_an_industry_that_exists() {
    let table = include_str!("../src/industry/data/words.csv");
    let rows: Vec<_> = table.lines().skip(1).collect();
    for (row, (known, industry)) in rows.iter().zip(words()) {
        let (word, digits) = row.rsplit_once(',').unwrap();
        assert_eq!((word, code(digits)), (known, industry), "the table is sorted by code");
        assert!(found(word).contains(&digits), "{row}: {:?}", found(word));
    }
    assert_eq!(words().count(), rows.len());
    let mut distinct: Vec<_> = words().map(|(word, _)| word.to_lowercase()).collect();
    distinct.sort();
    distinct.dedup();
    assert!(distinct.len() >= 600, "{}", distinct.len());
    assert!(rows.len() - distinct.len() < 10, "few words mean two industries");
}

#[test]
fn every_division_has_words_and_every_division_and_group_an_english_name() {
    for one in IndustryCode::all() {
        assert!(!name_zh(one).is_empty() && !name_en(one).is_empty() && name_en(one).is_ascii(), "{one}");
        if one.level() == Level::Division {
            assert!(words().filter(|(_, code)| one.contains(*code)).count() >= 3, "{one}");
        }
    }
    assert_eq!(name_zh(code("3433")), "生产专用车辆制造");
    assert_eq!(
        (name_en(code("3433")), name_en(code("343"))),
        ("Materials handling equipment", "Materials handling equipment")
    );
    assert_eq!(["3433", "343", "3130", "34"].map(|one| name_en_is_of_group(code(one))), [true, false, false, false]);
}

#[test]
fn what_each_named_firm_makes_leads_to_its_code() {
    let made = [
        ("3821", &["变压器", "transformer"][..]),
        ("3831", &["电缆", "cable"]),
        ("3823", &["开关柜", "switchgear"]),
        ("3130", &["无缝钢管", "seamless steel tube"]),
        ("2669", &["拉管润滑剂", "pipe lubricant"]),
        ("3433", &["叉车", "forklift"]),
        ("3611", &["重卡", "heavy truck", "越野车"]),
        ("3670", &["车桥", "axle", "铝合金轮毂", "aluminium alloy wheels", "机油泵", "oil pump"]),
        ("3392", &["铝合金铸件", "aluminium castings"]),
        ("3412", &["发动机零件", "engine parts"]),
        ("2740", &["中成药", "Chinese patent medicine"]),
        ("2761", &["血液制品", "blood products", "plasma"]),
        ("2780", &["医药包装", "medical packaging"]),
        ("2710", &["维生素", "vitamins"]),
        ("3511", &["矿山机械", "mining machinery"]),
        ("3411", &["锅炉", "boiler"]),
        ("4011", &["冶金自动化", "metallurgical automation"]),
        ("3599", &["真空镀膜设备", "vacuum coating machines"]),
        ("1513", &["啤酒", "beer"]),
        ("1523", &["果汁", "juice"]),
        ("1499", &["休闲食品", "snacks"]),
        ("3630", &["通信车", "communication vehicle"]),
        ("4040", &["光学仪器", "optics"]),
        ("3922", &["手机结构件", "smartphone parts"]),
        ("3989", &["电子元件", "electronic components"]),
        ("3952", &["音响", "speakers"]),
        ("3984", &["扬声器", "loudspeaker"]),
        ("3979", &["数字视频模组", "digital video modules"]),
        ("3824", &["电源", "power supplies", "镀膜电源", "coating power supply"]),
        ("3841", &["锂电池", "lithium battery"]),
        ("3973", &["集成电路", "integrated circuit"]),
        ("6513", &["APP", "apps"]),
        ("3964", &["服务机器人", "service robots"]),
        ("1371", &["黄花菜", "dried vegetables", "daylily"]),
    ];
    for (digits, products) in made {
        for product in products {
            assert_eq!(first(product).0, digits, "{product}");
        }
    }
    assert!(found("真空设备").contains(&"3599") && found("真空设备").contains(&"3441"));
}

#[test]
fn linkage_is_that_of_the_table_both_ways_and_of_manufacturing_alone() {
    let table = include_str!("../src/industry/data/linkage.csv");
    let mut lines = table.lines().skip(1).map(|line| line.split(',').collect::<Vec<_>>());
    let divisions = lines.next().unwrap();
    for row in lines {
        for (across, figure) in divisions.iter().zip(&row).skip(1) {
            let read = linkage(code(row[0]), code(across)).unwrap();
            assert!((read - figure.parse::<f64>().unwrap()).abs() < 1e-12, "{} and {across}", row[0]);
        }
    }
    assert_eq!(linkage(code("3433"), code("3130")), linkage(code("31"), code("343")));
    assert_eq!((linkage(code("6513"), code("39")), linkage(code("39"), code("59"))), (None, None));
}

#[test]
fn an_industry_is_found_in_every_way_to_type_it() {
    assert_eq!(first("叉车"), ("3433", Reason::Word("叉车")));
    assert_eq!(first("FORK lift"), ("3433", Reason::Word("forklift")));
    assert_eq!(first("chache"), ("3433", Reason::Word("叉车")));
    assert_eq!(first("cha车"), ("3433", Reason::Word("叉车")));
    assert_eq!(first("shengchan zhuanyong cheliang"), ("3433", Reason::Pinyin));
    assert_eq!(first("shengchanzhuanyong"), ("3433", Reason::Pinyin));
    assert_eq!(first("生产zhuanyongcl"), ("3433", Reason::Pinyin));
    assert_eq!(first("sczycl"), ("3433", Reason::Initials));
    assert_eq!(first("lccdlys"), ("5432", Reason::Initials));
    assert_eq!(first("ccdl").0, "5432");
    assert_eq!(first("C3433"), ("3433", Reason::Code));
    assert_eq!(first("３４３３"), ("3433", Reason::Code));
    assert_eq!(first("生产专用"), ("3433", Reason::NameZh));
    assert_eq!(first("transit urban rail"), ("3720", Reason::NameEn));
    assert_eq!(first("pumps manufacturing"), ("3441", Reason::Word("pumps")));
    assert_eq!(first("lvxingcai").0, "3252");
    assert_eq!(first("lüxingcai").0, "3252");
    assert_eq!(first("3d打印").0, "3493");
    assert_eq!(first("手机外壳厂").0, "3922");
    assert_eq!(first("large electric forklifts"), ("3433", Reason::Word("forklift")), "the longest word within");
}

#[test]
fn a_character_with_several_readings_is_found_by_each() {
    assert!(found("chuandongbujian").contains(&"345"), "传动 read chuan");
    assert!(found("zhuandongbujian").contains(&"345"), "传动 read zhuan");
}

#[test]
fn better_matches_go_first_and_finer_industries_among_equals() {
    assert_eq!(found("34")[..3], ["34", "341", "342"]);
    assert_eq!(found("C343")[..3], ["343", "3431", "3432"]);
    assert_eq!(first("家具制造业"), ("21", Reason::NameZh));
    assert_eq!(first("Furniture"), ("21", Reason::NameEn));
    assert_eq!(found("制糖业"), ["1340"], "a group of a single class stands in its class");
    assert_eq!(found("跨境电商")[..2], ["5193", "5292"]);
}

#[test]
fn nothing_is_found_for_nothing_and_for_nonsense() {
    for query in ["", " ", "、，", "qwxkjv", "魑魅魍魉", "F3433", "9999", "😀", "\u{0}"] {
        assert!(search(query, 10).is_empty(), "{query}: {:?}", search(query, 10));
    }
    assert!(search("叉车", 0).is_empty());
}

#[test]
fn each_industry_is_found_once_and_the_limit_only_cuts() {
    for query in ["c", "制造", "zhizao", "3", "products"] {
        let all = search(query, usize::MAX);
        let mut codes: Vec<_> = all.iter().map(|hit| hit.code).collect();
        codes.sort();
        codes.dedup();
        assert_eq!(codes.len(), all.len(), "{query}");
        assert_eq!(all[..5], search(query, 5), "{query}");
    }
}

const JA: Glossary = Glossary::japanese();
const KO: Glossary = Glossary::korean();

fn found_with(glossary: Glossary, query: &str) -> Vec<&'static str> {
    search_with(Some(glossary), query, 10).into_iter().map(|hit| hit.code.as_str()).collect()
}

#[test]
fn readers_in_japanese_and_korean_find_industries_by_their_own_words() {
    for (code, glossary, queries) in [
        (
            "3433",
            JA,
            &["フォークリフト", "ﾌｫｰｸﾘﾌﾄ", "ふぉーくりふと", "フォークリフト製造", "电动叉车", "forklift", "3433"][..],
        ),
        ("3433", KO, &["지게차", "지게 차", "전동 지게차 제조", "forklift", "叉车"]),
        ("3973", JA, &["半導体", "半導体チップ", "集積回路", "semiconductors"]),
        ("3973", KO, &["반도체", "반도체 칩", "집적회로"]),
        ("3562", JA, &["半導体製造装置"]),
        ("3562", KO, &["반도체 장비", "반도체장비"]),
        ("3670", JA, &["自動車部品", "ブレーキ", "ワイヤーハーネス", "ワイヤハネス"]),
        ("3670", KO, &["자동차 부품", "자동차부품", "와이어 하네스"]),
        ("3525", JA, &["金型", "プレス金型メーカー"]),
        ("3525", KO, &["금형", "금형 회사", "\u{1100}\u{1173}\u{11b7}\u{1112}\u{1167}\u{11bc}"]),
        ("2929", JA, &["樹脂成形", "射出成形", "プラスチック部品"]),
        ("2929", KO, &["사출", "사출성형", "플라스틱 부품"]),
        ("3841", JA, &["蓄電池", "リチウムイオン電池", "リチウム電池工場"]),
        ("3841", KO, &["이차전지", "리튬이온 배터리", "에너지 저장장치"]),
        ("384", KO, &["배터리", "전지"]),
        ("14", JA, &["食品", "食料品"]),
        ("14", KO, &["식품"]),
        ("27", JA, &["医薬品", "製薬"]),
        ("27", KO, &["의약품", "제약"]),
        ("3434", JA, &["コンベヤ", "コンベヤー", "ｺﾝﾍﾞﾔ"]),
        ("3983", JA, &["センサ", "センサー"]),
        ("3482", KO, &["볼트", "나사"]),
        ("3360", JA, &["めっき", "メッキ", "熱処理"]),
        ("1433", KO, &["라면"]),
        ("5930", JA, &["冷凍倉庫"]),
    ] {
        for query in queries {
            assert_eq!(found_with(glossary, query).first(), Some(&code), "{query}");
        }
    }
    assert_eq!(search_with(Some(JA), "物流運搬設備", 1)[0].reason, Reason::NameOfGlossary);
    assert!(search("フォークリフト", 10).is_empty(), "only who reads it finds by it");
}

#[test]
fn every_division_and_group_has_a_japanese_and_a_korean_name_by_which_it_is_found() {
    let hangul = |letter: char| ('가'..='힣').contains(&letter);
    let japanese = |letter: char| ('ぁ'..='ヿ').contains(&letter) || ('一'..='鿿').contains(&letter);
    for one in IndustryCode::all() {
        let (ja, ko) = (JA.name(one), KO.name(one));
        assert!(ja.contains(japanese) && !ja.contains(hangul), "{one}: {ja}");
        assert!(ko.contains(hangul) && !ko.contains(japanese), "{one}: {ko}");
        if one.level() == Level::Class {
            assert_eq!((ja, ko), (JA.name(one.group().unwrap()), KO.name(one.group().unwrap())));
            continue;
        }
        for (glossary, name) in [(JA, ja), (KO, ko)] {
            let first = found_with(glossary, name)[0];
            assert!(first == one.as_str() || first.strip_suffix('0') == Some(one.as_str()), "{name}: {first}");
        }
    }
    assert_eq!([JA.name(code("3433")), KO.name(code("3433"))], ["物流運搬設備", "운반하역 설비"]);
}

#[test]
fn every_japanese_and_korean_product_word_leads_to_its_industry() {
    for glossary in [JA, KO] {
        let mut words: Vec<_> = glossary.words().map(|(word, _)| word).collect();
        for (word, code) in glossary.words() {
            let found = found_with(glossary, word);
            let group = code.as_str().strip_suffix('0').unwrap_or_default();
            assert!(
                found[..3.min(found.len())].iter().any(|one| *one == code.as_str() || *one == group),
                "{word}: {found:?}"
            );
        }
        let codes: std::collections::BTreeSet<_> = glossary.words().map(|(_, code)| code).collect();
        assert!(codes.len() >= 600, "{}", codes.len());
        let all = words.len();
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), all, "a word stands twice");
        assert_eq!(glossary.product(code("3433")).map(|word| word.chars().count() > 2), Some(true));
    }
}

proptest! {
    #[test]
    fn search_and_parse_never_panic(text in any::<String>(), letters in "[a-zA-Z0-9 车电机料ü－ｖｶﾞヂはー゛゙゚가각각]{0,40}") {
        for query in [text, letters] {
            prop_assert!(search(&query, 10).len() <= 10);
            prop_assert!(search_with(Some(JA), &query, 10).len() <= 10 && search_with(Some(KO), &query, 10).len() <= 10);
            if let Ok(code) = IndustryCode::parse(&query) {
                prop_assert!(query.chars().count() >= code.as_str().len());
            }
        }
    }
}
