//! Spellings that mean the same in Japanese and Korean, made one: what is typed is held against labels in this form.

use super::labels::{is_letter, plain};

/// The letters by which a label and a query are compared.
///
/// Kana in one script and of one width, without long marks (コンベヤー, コンベヤ); Hangul in whole syllables; neither
/// spaces nor signs.
pub(super) fn spelled(text: &str) -> Vec<char> {
    let mut letters: Vec<char> = Vec::new();
    for letter in plain(text).chars().map(widened).map(as_katakana) {
        let joined = letters.last().and_then(|last| joined(*last, letter));
        match (joined, letters.last_mut()) {
            (Some(joined), Some(last)) => *last = joined,
            _ if is_letter(letter) && !matches!(letter, MIDDLE_DOT | LONG_MARK) => letters.push(letter),
            _ => {}
        }
    }
    letters
}

const MIDDLE_DOT: char = '・';
const LONG_MARK: char = 'ー';
const VOICED: char = '\u{3099}';
const HALF_VOICED: char = '\u{309a}';

/// Half-width katakana from U+FF66 in their usual width, in their order.
const WIDE: [char; 58] = [
    'ヲ',
    'ァ',
    'ィ',
    'ゥ',
    'ェ',
    'ォ',
    'ャ',
    'ュ',
    'ョ',
    'ッ',
    'ー',
    'ア',
    'イ',
    'ウ',
    'エ',
    'オ',
    'カ',
    'キ',
    'ク',
    'ケ',
    'コ',
    'サ',
    'シ',
    'ス',
    'セ',
    'ソ',
    'タ',
    'チ',
    'ツ',
    'テ',
    'ト',
    'ナ',
    'ニ',
    'ヌ',
    'ネ',
    'ノ',
    'ハ',
    'ヒ',
    'フ',
    'ヘ',
    'ホ',
    'マ',
    'ミ',
    'ム',
    'メ',
    'モ',
    'ヤ',
    'ユ',
    'ヨ',
    'ラ',
    'リ',
    'ル',
    'レ',
    'ロ',
    'ワ',
    'ン',
    VOICED,
    HALF_VOICED,
];

fn widened(letter: char) -> char {
    match letter {
        '\u{ff65}' => MIDDLE_DOT,
        '\u{309b}' => VOICED,
        '\u{309c}' => HALF_VOICED,
        _ => (letter as usize).checked_sub(0xff66).and_then(|at| WIDE.get(at)).copied().unwrap_or(letter),
    }
}

fn as_katakana(letter: char) -> char {
    match letter {
        'ぁ'..='ゖ' => char::from_u32(letter as u32 + 0x60).unwrap_or(letter),
        _ => letter,
    }
}

/// What a letter becomes with the mark or the part of a syllable that follows it.
fn joined(last: char, next: char) -> Option<char> {
    let (before, after) = (last as u32, next as u32);
    let by = |steps: u32| char::from_u32(before + steps);
    match (last, next) {
        ('ウ', VOICED) => Some('ヴ'),
        ('カ'..='ヂ', VOICED) if before % 2 == 1 => by(1),
        ('ツ' | 'テ' | 'ト' | 'ハ' | 'ヒ' | 'フ' | 'ヘ' | 'ホ', VOICED) => by(1),
        ('ハ' | 'ヒ' | 'フ' | 'ヘ' | 'ホ', HALF_VOICED) => by(2),
        // A leading consonant and a vowel, then what closes the syllable: 가 is U+AC00, 28 ends for each of 21 vowels.
        ('\u{1100}'..='\u{1112}', '\u{1161}'..='\u{1175}') => {
            char::from_u32(0xac00 + ((before - 0x1100) * 21 + after - 0x1161) * 28)
        }
        ('가'..='힣', '\u{11a8}'..='\u{11c2}') if (before - 0xac00) % 28 == 0 => by(after - 0x11a7),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::spelled;

    #[test]
    fn what_sounds_alike_is_spelled_alike() {
        for (typed, meant) in [
            ("ﾌｫｰｸﾘﾌﾄ", "フォークリフト"),
            ("ふぉーくりふと", "フォークリフト"),
            ("コンベヤー", "コンベヤ"),
            ("ﾊﾞｯﾃﾘｰ", "バッテリー"),
            ("ﾎﾟﾝﾌﾟ", "ポンプ"),
            ("ﾌﾞﾚｰｷ", "ブレーキ"),
            ("ヴァイオリン", "ｳﾞｧｲｵﾘﾝ"),
            ("は\u{3099}ね", "バネ"),
            ("ﾁﾞ", "ヂ"),
            ("ベアリング・軸受", "ベアリング 軸受"),
            ("ＬＥＤチップ", "ledﾁｯﾌﾟ"),
            ("자동차 부품", "자동차부품"),
            ("\u{110c}\u{1175}\u{1100}\u{1166}\u{110e}\u{1161}", "지게차"),
            ("\u{1100}\u{1173}\u{11b7}\u{1112}\u{1167}\u{11bc}", "금형"),
        ] {
            assert_eq!(spelled(typed), spelled(meant), "{typed}");
        }
        assert_ne!(spelled("ハ"), spelled("バ"));
        assert_ne!(spelled("ツ"), spelled("ッ"));
    }
}
