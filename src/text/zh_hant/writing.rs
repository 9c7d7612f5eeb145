//! Writing names of catalogs and industries in traditional characters, and reading what is typed in them.

use super::characters::{simplified, traditional};
use super::phrases::{own_word_at, word_at, words};
use crate::text::narration::Writing;

/// How Traditional Chinese writes names that are kept in simplified characters.
pub(in crate::text) const WRITING: Writing = Writing { shown, kept };

fn shown(name: &str) -> String {
    let mut text = String::with_capacity(name.len());
    let mut rest = name;
    while let Some(letter) = rest.chars().next() {
        let (kept, shown) = word_at(rest).unwrap_or_else(|| {
            let kept = &rest[..letter.len_utf8()];
            (kept, traditional(kept).unwrap_or(kept))
        });
        text.push_str(shown);
        rest = &rest[kept.len()..];
    }
    text
}

fn kept(typed: &str) -> String {
    let mut text = String::with_capacity(typed.len());
    let mut letter = [0; 4];
    let mut rest = typed;
    while let Some(character) = rest.chars().next() {
        if let Some((kept, shown)) = own_word_at(rest) {
            text.push_str(kept);
            rest = &rest[shown.len()..];
            continue;
        }
        let shown: &str = character.encode_utf8(&mut letter);
        text.push_str(simplified(shown).or_else(|| simplified_in_words(character)).unwrap_or(shown));
        rest = &rest[character.len_utf8()..];
    }
    text
}

/// The simplified form of a character that stands in words alone: 髮 in 假髮.
fn simplified_in_words(traditional: char) -> Option<&'static str> {
    words().iter().find_map(|(kept, shown)| {
        let (at, _) = shown.char_indices().find(|(_, character)| *character == traditional)?;
        let length = kept.get(at..)?.chars().next()?.len_utf8();
        kept.get(at..at + length)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_character_of_several_forms_is_written_by_its_word() {
        for (name, written) in [
            ("衡阳高新技术产业开发区", "衡陽高新技術產業開發區"),
            ("干燥设备制造", "乾燥設備製造"),
            ("公路干线里程", "公路幹線里程"),
            ("复合材料与烟草制品", "複合材料與菸草製品"),
            ("修复合格后恢复后勤", "修復合格後恢復後勤"),
            ("假发、头发与龙头发展", "假髮、頭髮與龍頭發展"),
            ("自动控制系统与起重机制造", "自動控制系統與起重機製造"),
            ("标准入库、核准准入", "標準入庫、核准准入"),
            ("面包、方便面与地面包装", "麵包、方便麵與地面包裝"),
            ("肉松、松木经开区、平台", "肉鬆、松木經開區、平台"),
            ("南岳机场", "南嶽機場"),
            ("电子信息与集成电路的专题报道", "電子資訊與積體電路的專題報導"),
            ("建筑系数、关系数据", "建築係數、關係數據"),
            ("示例数据，化工项目；《工业项目建设用地控制指标》", "範例資料，化工投資案；《工業項目建設用地控制指標》"),
            ("更换行车后拎包入住首层", "更換天車後可直接進駐一樓"),
            ("A2 栋 kV·A", "A2 棟 kV·A"),
            ("", ""),
        ] {
            assert_eq!(shown(name), written);
        }
    }

    #[test]
    fn what_is_written_can_be_typed_back() {
        for name in ["假发", "干燥设备", "干线", "烟草制品", "面包", "复合肥", "平台", "钟表", "标签", "稻谷加工"]
        {
            assert_eq!(kept(&shown(name)), name);
        }
        assert_eq!(kept("電子資訊、積體電路與範例"), "电子信息、集成电路与示例");
        assert_eq!(kept("叉車 Forklift 堆高機 臺灣 覆蓋"), "叉车 Forklift 堆高机 台湾 覆盖");
    }

    #[test]
    fn every_word_is_as_long_in_both_forms_and_stands_once() {
        for (kept, shown) in words() {
            assert_eq!(kept.chars().count(), shown.chars().count(), "{kept}");
            assert_eq!(kept.len(), shown.len(), "{kept}");
        }
        assert!(words().windows(2).all(|pair| pair[0].0 < pair[1].0));
    }
}
