//! Sentences.

use super::{SimplifiedChinese, criteria, findings, keys, problems, words};
use crate::catalog::{ClassTable, WayIn};
use crate::engine::{Note, Standing};
use crate::request::{Criterion, Group};
use crate::text::chinese::spaced;
use crate::text::tongue::{Counted, CriterionWords, InItsPlace, Manner, Stand, Tally, Told, Tongue};
use crate::text::{Key, Plural, SummaryPart};
use crate::units::{Day, TypedError, Unit};

impl Tongue for SimplifiedChinese {
    fn sites(&self, count: &Tally) -> String {
        format!("{} 处", count.text)
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

    fn counted(&self, counted: Counted, _: Plural) -> &'static str {
        words::counted(counted)
    }

    fn class(&self, table: ClassTable, rank: u8) -> &'static str {
        words::class(table, rank)
    }

    fn yes_no(&self, criterion: Criterion, yes: bool) -> &'static str {
        let (there, not_there) = criteria::words(criterion).answers.unwrap_or(("有", "无"));
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
            (1e8, "亿元", 2)
        }
    }

    fn points(&self, number: &str, _: Plural) -> String {
        format!("{number} 个百分点")
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
        "按需建造"
    }

    fn planned(&self, manner: Manner, value: &str) -> String {
        if manner == Manner::Present { "规划中".to_owned() } else { spaced(&format!("规划{value}")) }
    }

    fn none(&self) -> &'static str {
        "无"
    }

    fn citation(&self, publisher: &str, title: &str, year: i16) -> String {
        let title = if title.contains('《') { title.to_owned() } else { format!("《{title}》") };
        format!("{publisher}{title}，{year}")
    }

    fn summary(&self, total: &Tally, fits: &Tally, conditional: &Tally) -> Vec<SummaryPart> {
        let number = |tally: &Tally| SummaryPart::Number(tally.text.clone());
        let text = |text: &str| SummaryPart::Text(text.to_owned());
        match (fits.count, conditional.count) {
            (0, 0) => vec![number(total), text(" 处中还没有合适的")],
            (0, _) => vec![text("还没有完全合适的，"), number(conditional), text(" 处待确认")],
            (_, 0) => vec![number(total), text(" 处中 "), number(fits), text(" 处合适")],
            (_, _) => {
                let after = [text(" 处合适，"), number(conditional), text(" 处待确认")];
                [number(total), text(" 处中 "), number(fits)].into_iter().chain(after).collect()
            }
        }
    }

    fn summary_of_nothing_asked(&self, total: &Tally) -> Vec<SummaryPart> {
        vec![SummaryPart::Number(total.text.clone()), SummaryPart::Text(" 处可选，说说您的需求".to_owned())]
    }

    fn summary_without_candidates(&self) -> &'static str {
        "这种进驻方式目前没有可选的"
    }

    fn other_kinds(&self, count: &Tally) -> String {
        format!("另有 {} 处为其他进驻方式", count.text)
    }

    fn shut_out(&self, requirement: &str, missed: &Tally, alone: &Tally, open: &Tally) -> String {
        // A formula stands apart from the words after it.
        let space = if requirement.contains(' ') { " " } else { "" };
        match (missed.count, alone.count, open.count) {
            (0, _, 0) => format!("{requirement}{space}没有挡住任何一处"),
            (0, _, _) => format!("{requirement}{space}有 {} 处待确认", open.text),
            (_, 0, _) => format!("{requirement}{space}挡住 {} 处", missed.text),
            (_, _, _) => format!("{requirement}{space}挡住 {} 处，单独放宽即多 {} 处", missed.text, alone.text),
        }
    }

    fn cost(&self, money: &str, lower_bound: bool) -> String {
        if lower_bound { format!("年至少 {money}") } else { format!("年 {money}") }
    }

    fn announcement(&self, summary: &str, first: Option<&str>) -> String {
        first.map_or_else(|| format!("{summary}。"), |first| spaced(&format!("{summary}。排在首位的是{first}。")))
    }

    fn score_spoken(&self, low: &str, high: Option<&str>) -> String {
        match high {
            Some(high) => format!("得分 {low}，待确认的都满足时为 {high}"),
            None => format!("得分 {low}"),
        }
    }

    fn typed_error(&self, error: &TypedError, instead: InItsPlace<'_>) -> String {
        problems::typed_error(error, instead)
    }

    fn not_a_number(&self, name: &str) -> String {
        format!("{name}不用填数字，请从选项中选")
    }

    fn out_of_range(&self, value: &str, range: &str, example: Option<&str>) -> String {
        let example = example.map(|example| format!("，如 {example}")).unwrap_or_default();
        format!("{value} 超出范围，请填 {range}{example}")
    }

    fn not_whole(&self, number: &str, below: &str, above: &str) -> String {
        format!("{number} 不是整数，请填 {below} 或 {above}")
    }

    fn labelled(&self, label: &str, value: &str) -> String {
        format!("{label}：{value}")
    }
}
