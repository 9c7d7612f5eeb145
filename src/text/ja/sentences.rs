//! Sentences.

use super::{Japanese, criteria, findings, keys, named, problems, words};
use crate::catalog::{ClassTable, WayIn};
use crate::engine::{Note, Standing};
use crate::request::{Criterion, Group};
use crate::text::tongue::{Counted, CriterionWords, InItsPlace, Manner, Stand, Tally, Told, Tongue};
use crate::text::{Key, Plural, SummaryPart};
use crate::units::{Day, TypedError, Unit};

impl Tongue for Japanese {
    fn sites(&self, count: &Tally) -> String {
        format!("{}件", count.text)
    }

    fn short_day(&self, day: Day) -> String {
        match day.parts() {
            (year, month, 1) => format!("{year}年{month}月"),
            (_, _, _) => self.day(day),
        }
    }

    fn key(&self, key: Key) -> &'static str {
        keys::text(key)
    }

    fn criterion(&self, criterion: Criterion) -> CriterionWords {
        criteria::words(criterion)
    }

    fn group(&self, group: Group) -> &'static str {
        words::group(group)
    }

    fn unit(&self, unit: Unit, _: Plural) -> &'static str {
        words::unit(unit)
    }

    /// Signs of units stand apart from the number, Japanese words do not: 9 m, 30ムー, 18か月.
    fn has_space_before_unit(&self, unit: &str) -> bool {
        unit.starts_with(|c: char| c.is_ascii_alphabetic())
    }

    fn area_unit_at_home(&self) -> Option<Unit> {
        Some(Unit::Tsubo)
    }

    fn counted(&self, counted: Counted, _: Plural) -> &'static str {
        words::counted(counted)
    }

    fn class(&self, table: ClassTable, rank: u8) -> &'static str {
        words::class(table, rank)
    }

    fn yes_no(&self, criterion: Criterion, yes: bool) -> &'static str {
        let (there, not_there) = criteria::words(criterion).answers.unwrap_or(("あり", "なし"));
        if yes { there } else { not_there }
    }

    fn standing(&self, standing: Standing) -> &'static str {
        words::standing(standing)
    }

    fn way_in(&self, way: WayIn) -> &'static str {
        words::way_in(way)
    }

    fn note(&self, note: Note) -> &'static str {
        words::note(note)
    }

    fn money_unit(&self) -> Unit {
        Unit::TenThousandYuan
    }

    fn electricity_unit(&self) -> Unit {
        Unit::TenThousandKilowattHours
    }

    fn land_price_unit_by_mu(&self) -> Unit {
        Unit::TenThousandYuanPerMu
    }

    fn money_scale(&self, yuan: f64) -> (f64, &'static str, u8) {
        if yuan < 10_000.0 {
            (1.0, "元", 0)
        } else if yuan < 1e8 {
            (10_000.0, "万元", u8::from(yuan < 1e6))
        } else {
            (1e8, "億元", 2)
        }
    }

    fn points(&self, number: &str, _: Plural) -> String {
        format!("{number} pt")
    }

    fn days(&self, number: &str, _: Plural) -> String {
        format!("{number}日")
    }

    fn day(&self, day: Day) -> String {
        let (year, month, day) = day.parts();
        format!("{year}年{month}月{day}日")
    }

    fn list_marks(&self) -> (&'static str, &'static str) {
        ("、", "、")
    }

    fn in_brackets(&self, text: &str, bracketed: &str) -> String {
        format!("{text}（{bracketed}）")
    }

    fn gap(&self, stand: &Stand, told: &Told<'_>) -> String {
        findings::gap(self, stand, told)
    }

    fn reason(&self, stand: &Stand, told: &Told<'_>) -> String {
        findings::reason(self, stand, told)
    }

    fn built_to_order(&self) -> &'static str {
        "希望に合わせて建設"
    }

    fn planned(&self, manner: Manner, value: &str) -> String {
        if manner == Manner::Present { "計画中".to_owned() } else { format!("{value}の計画") }
    }

    fn none(&self) -> &'static str {
        "なし"
    }

    fn citation(&self, publisher: &str, title: &str, year: i16) -> String {
        format!("{publisher}『{title}』{year}年")
    }

    fn summary(&self, total: &Tally, fits: &Tally, conditional: &Tally) -> Vec<SummaryPart> {
        let number = |tally: &Tally| SummaryPart::Number(tally.text.clone());
        let text = |text: &str| SummaryPart::Text(text.to_owned());
        match (fits.count, conditional.count) {
            (0, 0) => vec![number(total), text("件のうち、適合する物件はまだありません")],
            (0, _) => vec![text("確実に適合する物件はまだなく、"), number(conditional), text("件が要確認です")],
            (_, 0) => vec![number(total), text("件中 "), number(fits), text("件が適合")],
            (_, _) => vec![
                number(total),
                text("件中 "),
                number(fits),
                text("件が適合、"),
                number(conditional),
                text("件が要確認"),
            ],
        }
    }

    fn summary_of_nothing_asked(&self, total: &Tally) -> Vec<SummaryPart> {
        let words = "件の物件があります。ご希望の条件をお聞かせください";
        vec![SummaryPart::Number(total.text.clone()), SummaryPart::Text(words.to_owned())]
    }

    fn summary_without_candidates(&self) -> &'static str {
        "この進出形態の物件は現在ありません"
    }

    fn other_kinds(&self, count: &Tally) -> String {
        format!("ほかに別の進出形態の物件が{}件", count.text)
    }

    fn shut_out(&self, requirement: &str, missed: &Tally, alone: &Tally, open: &Tally) -> String {
        match (missed.count, alone.count, open.count) {
            (0, _, 0) => format!("{requirement}：除外される物件なし"),
            (0, _, _) => format!("{requirement}：{}件で要確認", open.text),
            (_, 0, _) => format!("{requirement}：{}件を除外", missed.text),
            (_, _, _) => {
                format!("{requirement}：{}件を除外。これだけ緩めると候補が{}件増加", missed.text, alone.text)
            }
        }
    }

    fn cost(&self, money: &str, lower_bound: bool) -> String {
        if lower_bound { format!("年間{money}以上") } else { format!("年間{money}") }
    }

    fn announcement(&self, summary: &str, first: Option<&str>) -> String {
        match first {
            Some(first) => format!("{summary}。一覧の先頭は{}です。", named(first)),
            None => format!("{summary}。"),
        }
    }

    fn score_spoken(&self, low: &str, high: Option<&str>) -> String {
        match high {
            Some(high) => format!("スコア{low}、要確認の条件がすべて満たされると{high}"),
            None => format!("スコア{low}"),
        }
    }

    fn typed_error(&self, error: &TypedError, instead: InItsPlace<'_>) -> String {
        problems::typed_error(error, instead)
    }

    fn not_a_number(&self, name: &str) -> String {
        format!("{name}は数値ではなく、選択肢からお選びください")
    }

    fn out_of_range(&self, value: &str, range: &str, example: Option<&str>) -> String {
        let example = example.map(|example| format!("（例：{example}）")).unwrap_or_default();
        format!("{value}は範囲外です。{range}の範囲で入力してください{example}")
    }

    fn not_whole(&self, number: &str, below: &str, above: &str) -> String {
        format!("{number}は整数ではありません。{below}または{above}を入力してください")
    }

    fn labelled(&self, label: &str, value: &str) -> String {
        format!("{label}：{value}")
    }
}
