//! Sentences.

use super::{Korean, criteria, findings, keys, problems, words};
use crate::catalog::{ClassTable, WayIn};
use crate::engine::{Note, Standing};
use crate::request::{Criterion, Group};
use crate::text::tongue::{Counted, CriterionWords, InItsPlace, Manner, Stand, Tally, Told, Tongue};
use crate::text::{Key, Plural, SummaryPart};
use crate::units::{Day, TypedError, Unit};

impl Tongue for Korean {
    fn sites(&self, count: &Tally) -> String {
        format!("{}곳", count.text)
    }

    fn short_day(&self, day: Day) -> String {
        match day.parts() {
            (year, month, 1) => format!("{year}년 {month}월"),
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

    fn counted(&self, counted: Counted, _: Plural) -> &'static str {
        words::counted(counted)
    }

    /// 12개월, 189만 위안: a Korean unit follows its number at once, a Latin one (9 m) after a space.
    fn has_space_before_unit(&self, unit: &str) -> bool {
        !unit.starts_with(|c: char| ('가'..='힣').contains(&c))
    }

    fn area_unit_at_home(&self) -> Option<Unit> {
        Some(Unit::Tsubo)
    }

    fn class(&self, table: ClassTable, rank: u8) -> &'static str {
        words::class(table, rank)
    }

    fn yes_no(&self, criterion: Criterion, yes: bool) -> &'static str {
        let (there, not_there) = criteria::words(criterion).answers.unwrap_or(("있음", "없음"));
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
        Unit::MegawattHour
    }

    fn land_price_unit_by_mu(&self) -> Unit {
        Unit::TenThousandYuanPerMu
    }

    fn money_scale(&self, yuan: f64) -> (f64, &'static str, u8) {
        if yuan < 10_000.0 {
            (1.0, "위안", 0)
        } else if yuan < 1e8 {
            (10_000.0, "만 위안", u8::from(yuan < 1e6))
        } else {
            (1e8, "억 위안", 2)
        }
    }

    fn points(&self, number: &str, _: Plural) -> String {
        format!("{number}%p")
    }

    fn days(&self, number: &str, _: Plural) -> String {
        format!("{number}일")
    }

    fn day(&self, day: Day) -> String {
        let (year, month, day) = day.parts();
        format!("{year}년 {month}월 {day}일")
    }

    fn list_marks(&self) -> (&'static str, &'static str) {
        (", ", " 및 ")
    }

    fn in_brackets(&self, text: &str, bracketed: &str) -> String {
        format!("{text}({bracketed})")
    }

    fn gap(&self, stand: &Stand, told: &Told<'_>) -> String {
        findings::gap(self, stand, told)
    }

    fn reason(&self, stand: &Stand, told: &Told<'_>) -> String {
        findings::reason(self, stand, told)
    }

    fn built_to_order(&self) -> &'static str {
        "맞춤 건축"
    }

    fn planned(&self, manner: Manner, value: &str) -> String {
        if manner == Manner::Present { "계획 중".to_owned() } else { format!("{value} 계획") }
    }

    fn none(&self) -> &'static str {
        "없음"
    }

    fn citation(&self, publisher: &str, title: &str, year: i16) -> String {
        format!("{publisher}, {title} ({year})")
    }

    fn summary(&self, total: &Tally, fits: &Tally, conditional: &Tally) -> Vec<SummaryPart> {
        let number = |tally: &Tally| SummaryPart::Number(tally.text.clone());
        let text = |text: &str| SummaryPart::Text(text.to_owned());
        match (fits.count, conditional.count) {
            (0, 0) => vec![number(total), text("곳 중 아직 적합한 곳이 없습니다")],
            (0, _) => vec![text("확실히 적합한 곳은 아직 없고, "), number(conditional), text("곳이 조건부 적합입니다")],
            (_, 0) => vec![number(total), text("곳 중 "), number(fits), text("곳 적합")],
            (_, _) => {
                let after = [text("곳 적합, "), number(conditional), text("곳 조건부 적합")];
                [number(total), text("곳 중 "), number(fits)].into_iter().chain(after).collect()
            }
        }
    }

    fn summary_of_nothing_asked(&self, total: &Tally) -> Vec<SummaryPart> {
        let words = "곳의 후보지가 있습니다. 필요한 조건을 알려 주십시오";
        vec![SummaryPart::Number(total.text.clone()), SummaryPart::Text(words.to_owned())]
    }

    fn summary_without_candidates(&self) -> &'static str {
        "현재 이 방식으로 입주할 수 있는 곳이 없습니다"
    }

    fn other_kinds(&self, count: &Tally) -> String {
        format!("다른 입주 방식 {}곳", count.text)
    }

    fn shut_out(&self, requirement: &str, missed: &Tally, alone: &Tally, open: &Tally) -> String {
        match (missed.count, alone.count, open.count) {
            (0, _, 0) => format!("{requirement}: 제외되는 곳 없음"),
            (0, _, _) => format!("{requirement}: {}곳 확인 필요", open.text),
            (_, 0, _) => format!("{requirement}: {}곳 제외", missed.text),
            (_, _, _) => format!("{requirement}: {}곳 제외, 이 조건만 완화하면 {}곳 추가", missed.text, alone.text),
        }
    }

    fn cost(&self, money: &str, lower_bound: bool) -> String {
        if lower_bound { format!("연 최소 {money}") } else { format!("연 {money}") }
    }

    fn announcement(&self, summary: &str, first: Option<&str>) -> String {
        first.map_or_else(|| format!("{summary}."), |first| format!("{summary}. 목록의 첫 번째는 {first}입니다."))
    }

    fn score_spoken(&self, low: &str, high: Option<&str>) -> String {
        match high {
            Some(high) => format!("점수 {low}점, 미확인 항목이 모두 충족되면 최대 {high}점"),
            None => format!("점수 {low}점"),
        }
    }

    fn typed_error(&self, error: &TypedError, instead: InItsPlace<'_>) -> String {
        problems::typed_error(error, instead)
    }

    fn not_a_number(&self, name: &str) -> String {
        format!("{name} 항목에는 숫자를 입력하지 않습니다. 목록에서 고르십시오")
    }

    fn out_of_range(&self, value: &str, range: &str, example: Option<&str>) -> String {
        let example = example.map(|example| format!("(예: {example})")).unwrap_or_default();
        format!("입력값이 범위를 벗어났습니다: {value}. {range} 범위에서 입력하십시오{example}")
    }

    fn not_whole(&self, number: &str, below: &str, above: &str) -> String {
        format!("정수가 아닙니다: {number}. {below} 또는 {above} 중에서 입력하십시오")
    }

    fn labelled(&self, label: &str, value: &str) -> String {
        format!("{label}: {value}")
    }
}
