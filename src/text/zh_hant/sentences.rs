//! Sentences.

use super::{TraditionalChinese, criteria, findings, keys, problems, words};
use crate::catalog::{ClassTable, WayIn};
use crate::engine::{Note, Standing};
use crate::request::{Criterion, Group};
use crate::text::chinese::spaced;
use crate::text::tongue::{Counted, CriterionWords, InItsPlace, Manner, Stand, Tally, Told, Tongue};
use crate::text::{Key, Plural, SummaryPart};
use crate::units::{Day, TypedError, Unit};

impl Tongue for TraditionalChinese {
    fn sites(&self, count: &Tally) -> String {
        format!("{} 處", count.text)
    }

    fn short_day(&self, day: Day) -> String {
        match day.parts() {
            (year, month, 1) => format!("{year}-{month:02}"),
            (year, month, day) => format!("{year}-{month:02}-{day:02}"),
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
        let (there, not_there) = criteria::words(criterion).answers.unwrap_or(("有", "無"));
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
            (10_000.0, "萬元", u8::from(yuan < 1e6))
        } else {
            (1e8, "億元", 2)
        }
    }

    fn points(&self, number: &str, _: Plural) -> String {
        format!("{number} 個百分點")
    }

    fn days(&self, number: &str, _: Plural) -> String {
        format!("{number} 天")
    }

    fn day(&self, day: Day) -> String {
        let (year, month, day) = day.parts();
        format!("{year} 年 {month} 月 {day} 日")
    }

    fn list_marks(&self) -> (&'static str, &'static str) {
        ("、", "和")
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
        "依需求興建"
    }

    fn planned(&self, manner: Manner, value: &str) -> String {
        if manner == Manner::Present { "規劃中".to_owned() } else { spaced(&format!("規劃{value}")) }
    }

    fn none(&self) -> &'static str {
        "無"
    }

    fn citation(&self, publisher: &str, title: &str, year: i16) -> String {
        let title = if title.contains('《') { title.to_owned() } else { format!("《{title}》") };
        format!("{publisher}{title}，{year}")
    }

    fn summary(&self, total: &Tally, fits: &Tally, conditional: &Tally) -> Vec<SummaryPart> {
        let number = |tally: &Tally| SummaryPart::Number(tally.text.clone());
        let text = |text: &str| SummaryPart::Text(text.to_owned());
        match (fits.count, conditional.count) {
            (0, 0) => vec![number(total), text(" 處中還沒有合適的")],
            (0, _) => vec![text("還沒有完全合適的，"), number(conditional), text(" 處待確認")],
            (_, 0) => vec![number(total), text(" 處中 "), number(fits), text(" 處合適")],
            (_, _) => {
                let after = [text(" 處合適，"), number(conditional), text(" 處待確認")];
                [number(total), text(" 處中 "), number(fits)].into_iter().chain(after).collect()
            }
        }
    }

    fn summary_of_nothing_asked(&self, total: &Tally) -> Vec<SummaryPart> {
        vec![SummaryPart::Number(total.text.clone()), SummaryPart::Text(" 處可選，說說您的需求".to_owned())]
    }

    fn summary_without_candidates(&self) -> &'static str {
        "這種進駐方式目前沒有可選的"
    }

    fn other_kinds(&self, count: &Tally) -> String {
        format!("另有 {} 處屬其他進駐方式", count.text)
    }

    fn shut_out(&self, requirement: &str, missed: &Tally, alone: &Tally, open: &Tally) -> String {
        // A formula stands apart from the words after it.
        let space = if requirement.contains(' ') { " " } else { "" };
        match (missed.count, alone.count, open.count) {
            (0, _, 0) => format!("{requirement}{space}沒有擋掉任何一處"),
            (0, _, _) => format!("{requirement}{space}有 {} 處待確認", open.text),
            (_, 0, _) => format!("{requirement}{space}擋掉 {} 處", missed.text),
            (_, _, _) => format!("{requirement}{space}擋掉 {} 處，單獨放寬可多 {} 處", missed.text, alone.text),
        }
    }

    fn cost(&self, money: &str, lower_bound: bool) -> String {
        if lower_bound { format!("每年至少 {money}") } else { format!("每年 {money}") }
    }

    fn announcement(&self, summary: &str, first: Option<&str>) -> String {
        first.map_or_else(|| format!("{summary}。"), |first| spaced(&format!("{summary}。排在第一的是{first}。")))
    }

    fn score_spoken(&self, low: &str, high: Option<&str>) -> String {
        match high {
            Some(high) => format!("得分 {low}，待確認的都滿足時為 {high}"),
            None => format!("得分 {low}"),
        }
    }

    fn typed_error(&self, error: &TypedError, instead: InItsPlace<'_>) -> String {
        problems::typed_error(error, instead)
    }

    fn not_a_number(&self, name: &str) -> String {
        format!("{name}不必填數字，請從選項中挑選")
    }

    fn out_of_range(&self, value: &str, range: &str, example: Option<&str>) -> String {
        let example = example.map(|example| format!("，如 {example}")).unwrap_or_default();
        format!("{value} 超出範圍，請填 {range}{example}")
    }

    fn not_whole(&self, number: &str, below: &str, above: &str) -> String {
        format!("{number} 不是整數，請填 {below} 或 {above}")
    }

    fn labelled(&self, label: &str, value: &str) -> String {
        format!("{label}：{value}")
    }
}
