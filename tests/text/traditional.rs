//! Traditional Chinese: no simplified character reaches the reader, in words or in names.

use super::{Catalog, Label, Language, PlainLocale, Speaker, Unit, Voice, read, speaker};
use sitematch::industry::{IndustryCode, Reason, search, words};

const HANT: PlainLocale = PlainLocale(Voice::traditional_chinese());

/// The commonest characters that only simplified Chinese writes.
const SIMPLIFIED: &str = "\
电园机业号设层备区发车务产学输运楼装处属动没专钢计变这药数块认仪项个气时织类压东单货维仓综为术内与资\
胶网纤场铁体线纸关税联库医进现积炼测门环开驻办储饮艺视农选剂亩写请两标创过检链纺质还组对间风亿无卫复\
编会监条们铸独样烟炉头规国码栋轮说级结导试针问构灯阳吨给报丝从应验调乐审评满别询载喷费饰护铝险权约贵\
点缆矿热疗来洁辆废锅辅纶铜节实长录净带软传当营销总强换经边远纱镜轴贸邮镀购许预盘图饲渔黄钩扩显统粮浆\
贴围页见离读响轻记书紧冻养涤钻补况铅归宽邻签盐绳笔砖阀轨锂灾断绿须暂删减济侧扫摊达闲残钟础杂鱼绒温厨\
飞终听辐递锭频脑颜夹览双话户连证绘盖圆宠兽锌齿声戏红转锈络槛题吗称论马张较灭顶纳";

pub(super) fn check(text: &str, what: &str) {
    let simplified: String = text.chars().filter(|character| SIMPLIFIED.contains(*character)).collect();
    assert!(simplified.is_empty(), "{what}: {text:?} holds {simplified:?}");
    assert!(!text.contains(['“', '”']), "{what}: {text:?} has quotation marks of the mainland");
}

fn hengyang() -> Catalog {
    read(include_str!("../../www/catalogs/hengyang.json")).unwrap()
}

#[test]
fn no_sentence_in_the_sources_holds_a_simplified_character() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/text/zh_hant");
    let mut read = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        // The tables that turn one script into the other.
        if ["characters.rs", "phrases.rs", "writing.rs"].contains(&name.as_str()) {
            continue;
        }
        check(&std::fs::read_to_string(&path).unwrap(), &name);
        read += 1;
    }
    assert!(read > 15, "{read} files were read");
}

#[test]
fn names_of_the_catalog_and_of_industries_are_written_in_traditional_characters() {
    let catalog = hengyang();
    let speaker = speaker(&HANT, &catalog);
    let mut shown: Vec<String> = IndustryCode::all().map(|code| speaker.industry(code)).collect();
    shown.extend(words().map(|(word, _)| speaker.written(word)));
    shown.extend(catalog.sites.iter().map(|site| speaker.site_name(&site.id)));
    shown.extend(catalog.firms.iter().filter_map(|firm| firm.name.as_ref()).map(|name| speaker.label(name)));
    shown.extend(catalog.policies.iter().map(|policy| speaker.label(&policy.text)));
    shown.extend(catalog.rules.iter().map(|rule| speaker.label(&rule.text)));
    shown.push(speaker.label(&catalog.name));
    assert!(shown.len() > 2000);
    shown.iter().for_each(|name| check(name, "a name"));
    assert_eq!(speaker.label(&catalog.name), "衡陽高新區");
    assert_eq!(speaker.industry(IndustryCode::parse("3433").unwrap()), "生產專用車輛製造");
}

#[test]
fn a_name_that_the_catalog_gives_in_traditional_characters_is_shown_as_it_is() {
    let catalog = hengyang();
    let speaker = speaker(&HANT, &catalog);
    let made = Label { zh_hans: "后海产业园".to_owned(), en: "Houhai park".to_owned(), ..Label::default() };
    let given = Label { zh_hant: Some("后海產業園".to_owned()), ..made.clone() };
    assert_eq!((speaker.label(&made), speaker.label(&given)), ("後海產業園".to_owned(), "后海產業園".to_owned()));
}

#[test]
fn industries_are_found_by_what_is_typed_in_traditional_characters() {
    let catalog = hengyang();
    let speaker = speaker(&HANT, &catalog);
    let first = |typed: &str| search(&speaker.kept(typed), 1).first().map(|hit| (hit.code.as_str(), hit.reason));
    assert_eq!(first("堆高機").unwrap().0, "3433");
    assert_eq!(first("叉車").unwrap().0, "3433");
    assert_eq!(first("麵粉"), Some(("1312", Reason::Word("面粉"))));
    assert_eq!(first("捲菸製造").unwrap().0, "1620");
    assert_eq!(first("chache").unwrap().0, "3433");
    for code in IndustryCode::all() {
        let name = speaker.industry(code);
        assert!(search(&speaker.kept(&name), 3).iter().any(|hit| speaker.industry(hit.code) == name), "{name}");
    }
}

#[test]
fn an_area_is_shown_in_ping_as_well() {
    let catalog = hengyang();
    let speaker = Speaker { area_unit: Unit::Mu, ..speaker(&HANT, &catalog) };
    assert_eq!(speaker.area_in_other_units(4_000.0), "≈ 4,000 m² ≈ 1,210 坪");
}

#[test]
fn tags_of_taiwan_hong_kong_and_macau_mean_traditional_chinese() {
    for tag in ["zh-Hant", "zh-TW", "zh-tw", "zh_HK", "zh-MO", "zh-Hant-HK", "ZH-HANT-TW"] {
        assert_eq!(Language::from_tag(tag), Some(Language::TraditionalChinese), "{tag}");
    }
    for tag in ["zh", "zh-CN", "zh-SG", "zh-Hans", "zh-Hans-HK", "ZH_hans_TW"] {
        assert_eq!(Language::from_tag(tag), Some(Language::SimplifiedChinese), "{tag}");
    }
}
