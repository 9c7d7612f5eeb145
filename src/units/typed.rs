//! Reading what people type: "12,000", "约3000㎡", "30亩", "3,600坪", "8~10 米", "１２０００", "1.2万平米", "3천 평".

use std::fmt;

use super::digits::{ONLY_THOUSANDS, digits, is_mark};
use super::unit::times;
use super::{Quantity, Unit};

/// One or two numbers as typed, in the base unit of their quantity, with the unit they were typed in.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TypedRange {
    /// The only or the lower number, base unit.
    pub low: f64,
    /// The upper number where two were typed, base unit, above `low`.
    pub high: Option<f64>,
    /// The unit named in the text, else the default.
    pub unit: Unit,
}

/// Why a text is not a quantity. Words are made in `text/`.
#[derive(Debug, Clone, PartialEq)]
pub enum TypedError {
    /// Nothing was typed.
    Empty,
    /// No number where one must stand.
    NoNumber {
        /// The text as typed.
        text: String,
    },
    /// A number below 0, which nothing here can be.
    Negative {
        /// The text as typed.
        text: String,
    },
    /// Digits that mean two numbers, as "12.000" does: neither is guessed.
    TwoNumbers {
        /// The text as typed.
        text: String,
        /// The number where the mark parts thousands.
        thousands: f64,
        /// The number where the mark stands before decimals.
        decimals: f64,
    },
    /// A unit of another quantity, or none that is known.
    UnknownUnit {
        /// The unit as typed, folded.
        unit: String,
    },
    /// More than two numbers, or words between them.
    NotARange {
        /// The text as typed.
        text: String,
    },
}

impl fmt::Display for TypedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            TypedError::Empty => write!(f, "nothing typed"),
            TypedError::NoNumber { text } => write!(f, "`{text}` holds no number"),
            TypedError::Negative { text } => write!(f, "`{text}` is below 0"),
            TypedError::TwoNumbers { text, thousands, decimals } => {
                write!(f, "`{text}` can mean {thousands} or {decimals}; write one of the two")
            }
            TypedError::UnknownUnit { unit } => write!(f, "`{unit}` is not a unit of this quantity"),
            TypedError::NotARange { text } => write!(f, "`{text}` is neither one number nor a range of two"),
        }
    }
}

impl std::error::Error for TypedError {}

/// Reads one number or a range of two, each with an optional unit.
///
/// Full-width digits, number words (一万二千, 만 이천), 万 and 亿, 만 and 억, approximations (约, 약, about) and comparison
/// signs are understood. A number without unit is in `default_unit`; in "8–10 m" the unit counts for both.
///
/// Thousands and decimals may be marked as in any country: "12,000.5", "12.000,5", "12 000,5" and "12'000" are what they
/// look like, "12,5" is 12.5 and "12,000" is 12000. "12.000" can be either and is an error that names both.
///
/// # Errors
/// [`TypedError`] when nothing, no number, a number that can mean two, a foreign unit or more than a range was typed.
pub fn read_range(text: &str, quantity: Quantity, default_unit: Unit) -> Result<TypedRange, TypedError> {
    let text = visible(text);
    let text = text.as_str();
    if is_negative(text) {
        return Err(TypedError::Negative { text: text.trim().to_owned() });
    }
    let folded = fold(text);
    let mut rest = strip_prefix_words(&folded);
    if rest.is_empty() {
        return Err(if text.trim().is_empty() {
            TypedError::Empty
        } else {
            TypedError::NoNumber { text: text.trim().to_owned() }
        });
    }
    if let Some((thousands, decimals)) = two_numbers(rest) {
        return Err(TypedError::TwoNumbers { text: text.trim().to_owned(), thousands, decimals });
    }
    let hard_to_read = || TypedError::NotARange { text: text.trim().to_owned() };
    let (first, after) = number(rest).ok_or_else(|| match rest.contains(|c: char| c.is_ascii_digit()) {
        true => hard_to_read(),
        false => TypedError::NoNumber { text: text.trim().to_owned() },
    })?;
    let (first_unit, after) = unit_text(after);
    rest = after;
    let mut second = None;
    let mut last_unit = first_unit;
    if let Some(after) = strip_separator(rest) {
        let (value, after) = number(after).ok_or_else(hard_to_read)?;
        let (unit, after) = unit_text(after);
        if !after.is_empty() {
            return Err(hard_to_read());
        }
        second = Some(value);
        last_unit = unit;
    } else if !rest.is_empty() {
        return Err(hard_to_read());
    }
    let (last_scale, last) = scale_and_unit(last_unit, quantity)?;
    let (first_scale, first_named) = scale_and_unit(first_unit, quantity)?;
    let unit_of_second = last.or(first_named).unwrap_or(default_unit);
    let unit_of_first = first_named.unwrap_or(if first.myriads { plain(unit_of_second) } else { unit_of_second });
    let second_says_all = last.is_none() && second.map_or(first.myriads, |second| second.myriads);
    let unit_of_second = if second_says_all { plain(unit_of_second) } else { unit_of_second };
    // In "1–2万" the multiplier counts for both, unless the first number carries its own unit or, as in "8000–1.2万", is
    // whole without.
    let whole = first.value >= 1000.0 && second.is_some_and(|second| second.value < first.value);
    let first_scale = if first_unit.is_empty() && !first.scaled && !whole { last_scale } else { first_scale };
    let low = base(times(first.value, first_scale, 1.0), unit_of_first, quantity);
    let high = second.map(|second| base(times(second.value, last_scale, 1.0), unit_of_second, quantity));
    let (low, high) = match high {
        Some(high) if high < low => (high, Some(low)),
        Some(high) if high == low => (low, None),
        other => (low, other),
    };
    Ok(TypedRange { low, high, unit: unit_of_second })
}

/// A number in the base unit. Whoever says 500 mu or 30 ft means no thousandth of a square metre or of a metre: what is
/// converted is asked, and shown, in whole square metres from 100 of them on, and in whole centimetres.
fn base(value: f64, unit: Unit, quantity: Quantity) -> f64 {
    let base = unit.base_from(value, quantity);
    match quantity {
        Quantity::Area if unit != Unit::SquareMetre && base >= 100.0 => base.round(),
        Quantity::Length if unit == Unit::Foot => (base * 100.0).round() / 100.0,
        _ => base,
    }
}

/// The text without what cannot be seen and comes along when it is copied: marks of direction, zero-width spaces.
fn visible(text: &str) -> String {
    let unseen =
        |c: char| matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}');
    text.chars().filter(|c| !unseen(*c)).collect()
}

/// The unit of a box without its 万 or 亿.
fn plain(unit: Unit) -> Unit {
    match unit {
        Unit::TenThousandYuan | Unit::HundredMillionYuan => Unit::Yuan,
        Unit::TenThousandKilowattHours => Unit::KilowattHour,
        other => other,
    }
}

/// Whether a minus stands before the number. A wave means "about", and folding would make both the same.
fn is_negative(text: &str) -> bool {
    let text = text.trim_start();
    let after = ['-', '−', '–', '—', '－', '﹣', '负', '負'].iter().find_map(|sign| text.strip_prefix(*sign));
    let after = after.or_else(|| text.strip_prefix("minus")).or_else(|| text.strip_prefix("마이너스")).map(fold);
    after.is_some_and(|after| number(&after).is_some())
}

/// Folds width, case and spaces so that one spelling a unit is enough. A space inside of a number stays one.
fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let (mut spaced, mut in_number) = (false, false);
    for c in text.chars() {
        let c = match c {
            '，' | '、' | '\u{66c}' => ONLY_THOUSANDS,
            '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
            // Digits of Arabic and Persian keyboards, and their separators.
            '\u{660}'..='\u{669}' => char::from_u32(u32::from(c) - 0x660 + 0x30).unwrap_or(c),
            '\u{6f0}'..='\u{6f9}' => char::from_u32(u32::from(c) - 0x6f0 + 0x30).unwrap_or(c),
            '。' | '\u{66b}' => '.',
            '’' => '\'',
            '—' | '–' | '―' | '−' | '〜' => '~',
            '•' | '・' => '·',
            other => other,
        };
        if c.is_whitespace() {
            spaced = true;
            continue;
        }
        if spaced && in_number && c.is_ascii_digit() {
            folded.push(' ');
        }
        (spaced, in_number) = (false, c.is_ascii_digit() || (in_number && is_mark(c)));
        folded.push(c.to_ascii_lowercase());
    }
    folded
}

/// What the first digits mean that can mean two numbers.
fn two_numbers(mut rest: &str) -> Option<(f64, f64)> {
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let read = digits(&rest[start..]);
        if let (Some(thousands), Some(decimals)) = (read.thousands, read.decimals) {
            return Some((thousands, decimals));
        }
        rest = &rest[start + read.end..];
    }
    None
}

fn strip_prefix_words(text: &str) -> &str {
    let mut rest = text;
    loop {
        let before = rest;
        for word in [
            "大约",
            "大概",
            "约",
            "約",
            "およそ",
            "至少",
            "最少",
            "不少于",
            "不少於",
            "不低于",
            "不低於",
            "不超过",
            "不超過",
            "不高于",
            "不高於",
            "最多",
            "左右",
            "약",
            "대략",
            "최소",
            "최대",
            "적어도",
            "about",
            "around",
            "approx.",
            "approx",
            "ca.",
            "atleast",
            "atmost",
            "upto",
            ">=",
            "<=",
            "≥",
            "≤",
            ">",
            "<",
            "~",
            "≈",
        ] {
            rest = rest.strip_prefix(word).unwrap_or(rest);
        }
        if rest == before {
            return rest;
        }
    }
}

/// A number as typed, before its unit.
#[derive(Debug, Clone, Copy)]
struct Typed {
    value: f64,
    /// It says its own thousands: 一万二.
    scaled: bool,
    /// It says its own 万 or 亿, which the unit of a box then does not say once more.
    myriads: bool,
}

/// The number at the start and what follows it. A scale at its end (万, 亿, and a single 千) is left to the unit, which
/// may hold it (万元), and in "三到五千" it counts for both numbers.
fn number(text: &str) -> Option<(Typed, &str)> {
    let (mut sum, mut section, mut last) = (0.0, 0.0, None::<f64>);
    // After a scale a bare number is of the next lower order, as in 一万二 and 三千五.
    let mut scale_before = None::<f64>;
    let (mut tokens, mut rest) = (0, text);
    loop {
        if let Some((numeral, after)) = numeral(rest) {
            // Two numbers side by side are none.
            if last.is_some() {
                return None;
            }
            (last, rest) = (Some(numeral), after);
        } else if let Some((scale, after)) = scale_mark(rest) {
            let ends = numeral(after).is_none() && scale_mark(after).is_none();
            // After 亿 a 万 is a part of the number: 一亿二千万.
            let for_the_unit = ends && ((scale >= 10_000.0 && sum == 0.0) || (scale == 1000.0 && tokens == 1));
            // 천 and 만 need no 일 (one) before them.
            let for_another = if tokens > 0 { for_the_unit } else { scale > 10.0 && !korean(rest) };
            if for_another {
                break;
            }
            if scale < 10_000.0 {
                section += last.take().unwrap_or(1.0) * scale;
            } else {
                let alone = if tokens == 0 { 1.0 } else { 0.0 };
                sum += (section + last.take().unwrap_or(alone)) * scale;
                section = 0.0;
            }
            (scale_before, rest) = (Some(scale), after);
        } else if let Some(after) = rest.strip_prefix(['零', '〇']).filter(|_| tokens > 0) {
            (scale_before, rest) = (None, after);
        } else {
            break;
        }
        tokens += 1;
    }
    if tokens == 0 {
        return None;
    }
    let lower = scale_before.filter(|scale| *scale > 10.0 && last.is_some_and(|last| last < 10.0));
    let value = sum + section + last.unwrap_or(0.0) * lower.map_or(1.0, |scale| scale / 10.0);
    Some((Typed { value, scaled: tokens > 1, myriads: sum > 0.0 }, rest))
}

/// What follows a number that is a limit, in Korean.
const LIMITS: [&str; 3] = ["이상", "이하", "이내"];

fn korean(text: &str) -> bool {
    text.starts_with(|c: char| ('가'..='힣').contains(&c))
}

/// A number in digits, or one Chinese or Korean numeral, and what follows it.
fn numeral(text: &str) -> Option<(f64, &str)> {
    const NUMERALS: [(char, f64); 20] = [
        ('一', 1.0),
        ('二', 2.0),
        ('两', 2.0),
        ('兩', 2.0),
        ('三', 3.0),
        ('四', 4.0),
        ('五', 5.0),
        ('六', 6.0),
        ('七', 7.0),
        ('八', 8.0),
        ('九', 9.0),
        ('일', 1.0),
        ('이', 2.0),
        ('삼', 3.0),
        ('사', 4.0),
        ('오', 5.0),
        ('육', 6.0),
        ('칠', 7.0),
        ('팔', 8.0),
        ('구', 9.0),
    ];
    let first = text.chars().next()?;
    // 이상, 이하 and 이내 say a limit, no 이 (two).
    if LIMITS.iter().any(|word| text.starts_with(word)) {
        return None;
    }
    if let Some((_, value)) = NUMERALS.iter().find(|(numeral, _)| *numeral == first) {
        return Some((*value, &text[first.len_utf8()..]));
    }
    let read = digits(text);
    Some((read.thousands.or(read.decimals)?, &text[read.end..]))
}

/// A mark of a scale and what follows it; the 千 of a unit (千克, 千瓦) is none.
fn scale_mark(text: &str) -> Option<(f64, &str)> {
    const UNITS: [&str; 5] = ["千克", "千瓦", "千米", "千牛", "千伏"];
    let first = text.chars().next()?;
    let scale = match first {
        '十' | '십' => 10.0,
        '百' | '백' => 100.0,
        '천' => 1000.0,
        '千' if UNITS.iter().all(|unit| !text.starts_with(unit)) => 1000.0,
        '万' | '萬' | '만' => 10_000.0,
        '亿' | '億' | '억' => 100_000_000.0,
        _ => return None,
    };
    Some((scale, &text[first.len_utf8()..]))
}
/// The unit-like text up to the next number or separator.
fn unit_text(text: &str) -> (&str, &str) {
    let mut end = text.len();
    let mut previous_is_letter = false;
    for (index, c) in text.char_indices() {
        // A digit directly after a letter belongs to the unit: m2, km2.
        let unit_digit = previous_is_letter && matches!(c, '2' | '3') && text[index..].len() < 12;
        if matches!(c, '~' | '-' | ' ') || c == '至' || c == '到' || (c.is_ascii_digit() && !unit_digit) {
            end = index;
            break;
        }
        if text[index..].starts_with("to") && text[index + 2..].starts_with(|c: char| c.is_ascii_digit()) {
            end = index;
            break;
        }
        if text[index..].starts_with("에서") || text[index..].starts_with("부터") {
            end = index;
            break;
        }
        previous_is_letter = c.is_ascii_alphabetic();
    }
    let (unit, rest) = text.split_at(end);
    (unit, rest)
}

fn strip_separator(text: &str) -> Option<&str> {
    ["~", "-", "至", "到", "to", "에서", "부터"].iter().find_map(|separator| text.strip_prefix(separator))
}

/// What people say behind a unit without meaning another number.
const AFTER_UNITS: [&str; 10] = ["左右", "以上", "以内", "+", "까지", "정도", "가량", "이상", "이하", "이내"];

/// Traditional characters of units as simplified ones, and one sign for a square and for a cube, so that one spelling of
/// a unit is enough.
fn simplified(text: &str) -> String {
    const PAIRS: [(char, char); 16] = [
        ('畝', '亩'),
        ('頃', '顷'),
        ('噸', '吨'),
        ('萬', '万'),
        ('億', '亿'),
        ('個', '个'),
        ('張', '张'),
        ('輛', '辆'),
        ('間', '间'),
        ('鐘', '钟'),
        ('時', '时'),
        ('標', '标'),
        ('準', '准'),
        ('餘', '余'),
        ('來', '来'),
        ('內', '内'),
    ];
    const SIGNS: [(&str, &str); 5] = [("㎡", "m²"), ("㎥", "m³"), ("m2", "m²"), ("m3", "m³"), ("ft2", "ft²")];
    let pair = |letter| PAIRS.iter().find(|(traditional, _)| *traditional == letter);
    let text = text.chars().map(|letter| pair(letter).map_or(letter, |(_, simplified)| *simplified)).collect();
    SIGNS.iter().fold(text, |text: String, (sign, usual)| text.replace(sign, usual))
}

/// The multiplier (万, 亿, 만, 억, k) and the unit in a unit text; no unit named gives `None`.
fn scale_and_unit(text: &str, quantity: Quantity) -> Result<(f64, Option<Unit>), TypedError> {
    let known = as_spelled(text, quantity).or_else(|| as_spelled(&simplified(text), quantity));
    known.ok_or_else(|| TypedError::UnknownUnit { unit: text.to_owned() })
}

fn as_spelled(text: &str, quantity: Quantity) -> Option<(f64, Option<Unit>)> {
    let more = ['多', '余', '餘', '来', '여'];
    let text = text.trim_start_matches(more);
    let text = AFTER_UNITS.iter().fold(text, |text, word| text.trim_end_matches(word));
    if text.is_empty() {
        return Some((1.0, None));
    }
    let find = |name: &str| quantity.units().iter().copied().find(|unit| unit.spellings().contains(&name));
    if let Some(unit) = find(text) {
        return Some((1.0, Some(unit)));
    }
    const MARKS: [(&str, f64); 7] =
        [("万", 1e4), ("만", 1e4), ("亿", 1e8), ("억", 1e8), ("千", 1000.0), ("천", 1000.0), ("k", 1000.0)];
    MARKS.into_iter().find_map(|(mark, scale)| {
        let rest = text.strip_prefix(mark)?.trim_start_matches(more);
        if rest.is_empty() { Some((scale, None)) } else { Some((scale, Some(find(rest)?))) }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn area(text: &str) -> (f64, Option<f64>) {
        let range = read_range(text, Quantity::Area, Unit::SquareMetre).expect(text);
        (range.low, range.high)
    }

    #[test]
    fn numbers_as_people_type_them_are_understood() {
        assert_eq!(area("12,000"), (12_000.0, None));
        assert_eq!(area("约3000㎡"), (3000.0, None));
        assert_eq!(area("30亩"), (20_000.0, None));
        assert_eq!(area("１２，０００ 平方米"), (12_000.0, None));
        assert_eq!(area("1.2万平米"), (12_000.0, None));
        assert_eq!(area("3000-5000 m2"), (3000.0, Some(5000.0)));
        assert_eq!(area("1~2万"), (10_000.0, Some(20_000.0)));
        assert_eq!(area("3 ha"), (30_000.0, None));
        assert_eq!(area("3000 to 5000"), (3000.0, Some(5000.0)));
        assert_eq!(area("2 acres"), (8_094.0, None));
        assert_eq!(area("50,000 sq ft"), (4_645.0, None));
        assert_eq!(area("5万平方英尺"), (4_645.0, None));
        assert_eq!(area("5000—3000"), (3000.0, Some(5000.0)));
    }

    #[test]
    fn separators_widths_and_digits_of_other_keyboards_are_understood() {
        for text in [
            "12000",
            "12,000",
            "12，000",
            "１２，０００",
            "１２０００",
            "12 000",
            "12\u{a0}000",
            "12\u{202f}000",
            "12'000",
            "12’000",
            "１２、０００",
            "１.２万",
            "１．２万",
            "12k",
            "١٢٠٠٠",
            "١٢٬٠٠٠",
            "۱۲۰۰۰",
            "12,000㎡",
            "约12,000㎡",
            "≈ 12 000 m²",
            "\u{200e}12,000\u{202c}",
            "\u{feff}12\u{200b}000",
            " 12000 平方米左右 ",
        ] {
            assert_eq!(area(text), (12_000.0, None), "{text:?}");
        }
        assert_eq!(area("１８亩"), (12_000.0, None));
        assert_eq!(area("約１８畝"), (12_000.0, None));
        assert_eq!(area("8，000～1.2万 ㎡"), (8000.0, Some(12_000.0)));
        let negative = read_range("\u{200f}−5", Quantity::Area, Unit::SquareMetre);
        assert_eq!(negative, Err(TypedError::Negative { text: "−5".to_owned() }));
    }

    #[test]
    fn thousands_and_decimals_are_read_as_any_country_marks_them_or_asked_back() {
        for text in ["12.000,5 m²", "12 000,5", "12\u{202f}000,5㎡", "12\u{a0}000.5", "12,000.5", "12’000.5", "12000,5"]
        {
            assert_eq!(area(text), (12_000.5, None), "{text}");
        }
        assert_eq!(area("12,5"), (12.5, None));
        assert_eq!(area("12.000,00 m2"), (12_000.0, None));
        assert_eq!(area("8 000 – 12 000,5"), (8000.0, Some(12_000.5)));
        assert_eq!(area("8.000,0-1.2万"), (8000.0, Some(12_000.0)));
        for (text, thousands, decimals) in [
            ("12.000", 12_000.0, 12.0),
            ("约１２．０００ m²", 12_000.0, 12.0),
            ("3.500-5.000", 3500.0, 3.5),
            ("8-10.250", 10_250.0, 10.25),
            ("12,0000", 120_000.0, 12.0),
        ] {
            let asked_back = TypedError::TwoNumbers { text: text.to_owned(), thousands, decimals };
            for quantity in [Quantity::Area, Quantity::Length, Quantity::Money] {
                assert_eq!(read_range(text, quantity, quantity.base_unit()), Err(asked_back.clone()), "{text}");
            }
        }
        for text in ["12 00", "3000 5000", "8、10", "8，10", "8, 10", "1,20,000", "1.2.3", "m2 3"] {
            let read = read_range(text, Quantity::Area, Unit::SquareMetre);
            assert!(matches!(read, Err(TypedError::NotARange { .. })), "{text}: {read:?}");
        }
    }

    #[test]
    fn a_converted_area_is_one_of_whole_square_metres_unless_it_is_small() {
        assert_eq!(area("500亩"), (333_333.0, None));
        assert_eq!(area("3000坪-5000坪"), (9_917.0, Some(16_529.0)));
        assert_eq!(area("10坪"), (4000.0 / 121.0, None));
        assert_eq!(area("12000.5"), (12_000.5, None), "nothing is converted");
        let price = read_range("33万元/亩", Quantity::AreaPrice, Unit::YuanPerSquareMetre).map(|range| range.low);
        assert_eq!(price, Ok(495.0));
    }

    #[test]
    fn a_height_may_be_typed_in_feet() {
        for text in ["30 ft", "30ft", "30 feet", "30'", "30′", "３０英尺", "30 呎"] {
            let read = read_range(text, Quantity::Length, Unit::Metre).map(|range| range.low);
            assert_eq!(read, Ok(9.14), "{text}");
        }
        let range = read_range("30-40'", Quantity::Length, Unit::Metre).map(|range| (range.low, range.high));
        assert_eq!(range, Ok((9.14, Some(12.19))));
    }

    #[test]
    fn chinese_number_words_are_understood() {
        assert_eq!(area("三千平米"), (3000.0, None));
        assert_eq!(area("一万二千"), (12_000.0, None));
        assert_eq!(area("一万二"), (12_000.0, None));
        assert_eq!(area("1万2"), (12_000.0, None));
        assert_eq!(area("1万2千平"), (12_000.0, None));
        assert_eq!(area("5千"), (5000.0, None));
        assert_eq!(area("两千五百平方米"), (2500.0, None));
        assert_eq!(area("三千五"), (3500.0, None));
        assert_eq!(area("一百零五"), (105.0, None));
        assert_eq!(area("二十亩"), (13_333.0, None));
        assert_eq!(area("十二万平方米"), (120_000.0, None));
        assert_eq!(area("三十五万"), (350_000.0, None));
        assert_eq!(area("３万"), (30_000.0, None));
        assert_eq!(area("三千多平米"), (3000.0, None));
        assert_eq!(area("三千到五千"), (3000.0, Some(5000.0)));
        assert_eq!(area("三到五千"), (3000.0, Some(5000.0)));
        assert_eq!(area("3千-5千平米"), (3000.0, Some(5000.0)));
        assert_eq!(area("一万五至两万"), (15_000.0, Some(20_000.0)));
        let read = |text, quantity: Quantity| read_range(text, quantity, quantity.units()[0]).map(|range| range.low);
        assert_eq!(read("三千克", Quantity::Mass), Ok(0.003), "the thousand belongs to the gram");
        assert_eq!(read("3千瓦", Quantity::Power).map(f64::round), Ok(3.0));
        assert_eq!(read("五百万元", Quantity::Money), Ok(5_000_000.0));
        assert_eq!(read("一千二百万元", Quantity::Money), Ok(12_000_000.0));
        assert_eq!(read("两亿", Quantity::Money), Ok(200_000_000.0));
        assert_eq!(read("二十万元/亩", Quantity::AreaPrice), Ok(300.0));
        assert_eq!(read("三百万度", Quantity::Electricity), Ok(3_000_000.0));
        assert!(matches!(read("一二", Quantity::Area), Err(TypedError::NoNumber { .. })));
        assert!(matches!(read("几千", Quantity::Area), Err(TypedError::NoNumber { .. })));
    }

    #[test]
    fn japanese_numbers_and_units_are_understood() {
        assert_eq!(area("約3,000坪"), (9_917.0, None));
        assert_eq!(area("１万２千平米"), (12_000.0, None));
        assert_eq!(area("8,000〜10,000 ㎡"), (8000.0, Some(10_000.0)));
        assert_eq!(area("30ムー"), (20_000.0, None));
        let read = |text, quantity: Quantity| read_range(text, quantity, quantity.units()[0]).map(|range| range.low);
        assert_eq!(read("3億元", Quantity::Money), Ok(300_000_000.0));
        assert_eq!(read("5000万人民元", Quantity::Money), Ok(50_000_000.0));
        assert_eq!(read("18か月", Quantity::Months), Ok(18.0));
        assert_eq!(read("14元/m²・月", Quantity::Rent), Ok(14.0));
        assert!(matches!(read("3億円", Quantity::Money), Err(TypedError::UnknownUnit { .. })), "money stays yuan");
    }

    #[test]
    fn traditional_characters_and_the_units_of_taiwan_and_hong_kong_are_understood() {
        assert_eq!(area("約三萬平方公尺"), (30_000.0, None));
        assert_eq!(area("不少於30畝"), (20_000.0, None));
        assert_eq!(area("3公頃以內"), (30_000.0, None));
        assert_eq!(area("5萬平方呎"), (4_645.0, None));
        assert_eq!(area("一萬餘平米"), (10_000.0, None));
        let read = |text, quantity: Quantity| read_range(text, quantity, quantity.units()[0]).map(|range| range.low);
        assert_eq!(read("9公尺", Quantity::Length), Ok(9.0));
        assert_eq!(read("12公噸", Quantity::Mass), Ok(12.0));
        assert_eq!(read("2噸/平方公尺", Quantity::FloorLoad), Ok(19.6133));
        assert_eq!(read("五百萬元", Quantity::Money), Ok(5_000_000.0));
        assert_eq!(read("20萬元/畝", Quantity::AreaPrice), Ok(300.0));
        assert_eq!(read("300萬度", Quantity::Electricity), Ok(3_000_000.0));
        assert_eq!(read("18個月", Quantity::Months), Ok(18.0));
        assert_eq!(read("5噸標準煤", Quantity::Energy), Ok(5.0));
        for square in ["14元/㎡·月", "14元/m2·月", "14 元/m²/月", "14yuan/㎡/month"] {
            assert_eq!(read(square, Quantity::Rent), Ok(14.0), "{square}");
        }
        assert_eq!(read("3km2", Quantity::Area), Ok(3e6));
        let foreign = read("9噸", Quantity::Length);
        assert_eq!(foreign, Err(TypedError::UnknownUnit { unit: "噸".to_owned() }), "as typed");
    }

    #[test]
    fn korean_numbers_are_understood() {
        let pyeong = |count: f64| (count * 400.0 / 121.0).round();
        assert_eq!(area("3천 평"), (pyeong(3000.0), None));
        assert_eq!(area("약 3천여 평"), (pyeong(3000.0), None));
        assert_eq!(area("1만2천평"), (pyeong(12_000.0), None));
        assert_eq!(area("만 이천 제곱미터"), (12_000.0, None));
        assert_eq!(area("만 평"), (pyeong(10_000.0), None));
        assert_eq!(area("오백㎡ 이상"), (500.0, None));
        assert_eq!(area("최소 9,000 이상"), (9000.0, None));
        assert_eq!(area("30무"), (20_000.0, None));
        assert_eq!(area("3000㎡에서 5000㎡까지"), (3000.0, Some(5000.0)));
        assert_eq!(area("3천~5천 평"), (pyeong(3000.0), Some(pyeong(5000.0))));
        assert_eq!(area("1~2만"), (10_000.0, Some(20_000.0)));
        let read = |text, quantity: Quantity| read_range(text, quantity, quantity.units()[0]).map(|range| range.low);
        assert_eq!(read("3천만 위안", Quantity::Money), Ok(30_000_000.0));
        assert_eq!(read("5백만", Quantity::Money), Ok(5_000_000.0));
        assert_eq!(read("500", Quantity::Money), Ok(5_000_000.0), "in the unit of the box");
        assert_eq!(read("20만 위안/무", Quantity::AreaPrice), Ok(300.0));
        assert_eq!(read("14위안/㎡·월", Quantity::Rent), Ok(14.0));
        assert_eq!(read("2톤/㎡", Quantity::FloorLoad), Ok(19.6133));
        assert_eq!(read("3백만 kWh", Quantity::Electricity), Ok(3_000_000.0));
        assert_eq!(read("2년", Quantity::Months), Ok(24.0));
        assert!(matches!(read("마이너스 5", Quantity::Area), Err(TypedError::Negative { .. })));
        assert!(matches!(read("넓게", Quantity::Area), Err(TypedError::NoNumber { .. })));
        assert!(matches!(read("5만 원", Quantity::Money), Err(TypedError::UnknownUnit { .. })), "won is no yuan");
    }

    #[test]
    fn a_number_that_says_its_myriads_does_not_take_those_of_the_box() {
        let read = |text, quantity: Quantity| {
            let range = read_range(text, quantity, quantity.units()[0]).expect(text);
            (range.low, range.high)
        };
        for text in ["1억 2천만 위안", "1억 2천만", "一亿二千万元", "一亿二千万", "1亿2000万"] {
            assert_eq!(read(text, Quantity::Money), (120_000_000.0, None), "{text}");
        }
        assert_eq!(read("1억2천만~2억", Quantity::Money), (120_000_000.0, Some(200_000_000.0)));
        assert_eq!(read("5千万-1亿2千万", Quantity::Money), (50_000_000.0, Some(120_000_000.0)));
        assert_eq!(read("一万二", Quantity::Money), (12_000.0, None));
        assert_eq!(read("1만 2천", Quantity::Electricity), (12_000.0, None));
    }

    #[test]
    fn a_negative_number_is_called_negative() {
        for text in ["-5", "−5 m²", "－５", "—5", "负五百", "minus 5"] {
            let read = read_range(text, Quantity::Area, Unit::SquareMetre);
            assert!(matches!(read, Err(TypedError::Negative { .. })), "{text}: {read:?}");
        }
        assert_eq!(area("~5"), (5.0, None), "about");
    }

    #[test]
    fn units_of_load_rent_price_and_power_convert() {
        let read = |text, quantity: Quantity| {
            read_range(text, quantity, quantity.units()[0]).map(|range| range.low).expect(text)
        };
        assert_eq!(read("2", Quantity::FloorLoad), 19.6133);
        assert_eq!(read("2 t/㎡", Quantity::FloorLoad), 19.6133);
        assert_eq!(read("20 kN/m²", Quantity::FloorLoad), 20.0);
        assert_eq!(read("12元/㎡·月", Quantity::Rent), 12.0);
        assert_eq!(read("144 元/平米/年", Quantity::Rent), 12.0);
        assert_eq!(read("20万元/亩", Quantity::AreaPrice), 300.0);
        assert_eq!(read("3亿", Quantity::Money), 300_000_000.0);
        assert_eq!(read("900 kW", Quantity::Power), 1000.0);
    }

    #[test]
    fn nonsense_gets_a_reason() {
        assert_eq!(read_range("", Quantity::Area, Unit::SquareMetre), Err(TypedError::Empty));
        assert!(matches!(read_range("big", Quantity::Area, Unit::SquareMetre), Err(TypedError::NoNumber { .. })));
        assert!(matches!(read_range("5 kVA", Quantity::Area, Unit::SquareMetre), Err(TypedError::UnknownUnit { .. })));
        assert!(matches!(read_range("1-2-3", Quantity::Area, Unit::SquareMetre), Err(TypedError::NotARange { .. })));
        for text in
            ["🏭", "½", "²", "NaN", "inf", "١٢٣ابجد🙂", "<b>9</b>", "1e400", "9".repeat(400).as_str(), "..", ",", "万"]
        {
            assert!(read_range(text, Quantity::Area, Unit::SquareMetre).is_err(), "{text}");
        }
        assert_eq!(read_range("\u{200b}", Quantity::Area, Unit::SquareMetre), Err(TypedError::Empty));
    }
}
