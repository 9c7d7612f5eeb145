//! Sentences.

use super::{
    SimplifiedChinese, chain, costs, criteria, findings, keys, letters, meanings, problems, spaced, together, weights,
    words,
};
use crate::catalog::problem::ProblemKind;
use crate::catalog::{ClassTable, SiteKind, Status, WayIn};
use crate::engine::{
    Arrangement, Barred, CostItem, LeftOutReason, NoCostReason, NotCountedReason, Note, ProvenanceLevel, Relation,
    Standing,
};
use crate::request::{BuildingType, CostTerm, Criterion, Emphasis, Group};
use crate::text::park_tongue::ParkTongue;
use crate::text::tongue::{
    Counted, CriterionWords, Dearer, Doubt, FillTold, GapTold, Lead, Manner, PairingTold, ProductionPart, Stand, Sure,
    Tally, Told, Tongue, Traded, When,
};
use crate::text::{Key, Plural, SummaryPart};
use crate::units::{Day, TypedError, Unit};

impl Tongue for SimplifiedChinese {
    fn park(&self) -> &'static dyn ParkTongue {
        &SimplifiedChinese
    }

    fn key(&self, key: Key) -> &'static str {
        keys::text(key)
    }

    fn criterion(&self, criterion: Criterion) -> CriterionWords {
        criteria::words(criterion)
    }

    fn meaning(&self, criterion: Criterion) -> &'static str {
        meanings::meaning(criterion)
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

    fn kind(&self, kind: SiteKind) -> &'static str {
        words::kind(kind)
    }

    fn status(&self, status: Status) -> &'static str {
        words::status(status)
    }

    fn cost_item(&self, item: CostItem) -> &'static str {
        words::cost_item(item)
    }

    fn relation(&self, relation: Relation) -> &'static str {
        words::relation(relation)
    }

    fn note(&self, note: Note) -> &'static str {
        words::note(note)
    }

    fn level(&self, level: ProvenanceLevel) -> &'static str {
        words::level(level)
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

    fn short_day(&self, day: Day) -> String {
        match day.parts() {
            (year, month, 1) => format!("{year}-{month:02}"),
            (year, month, day) => format!("{year}-{month:02}-{day:02}"),
        }
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

    fn part_of(&self, used: &str, vacant: &str) -> String {
        spaced(&format!("取其中 {used}，全部 {vacant}"))
    }

    fn share_of(&self, whole: &str) -> String {
        format!("按所取面积分摊，总容量 {whole}")
    }

    fn on_land(&self, land: &str, floor_area_ratio: &str, counted_twice: bool) -> String {
        let twice = if counted_twice { "，层高超过 8 m 的按两层计" } else { "" };
        format!("按用地 {land}、容积率上限 {floor_area_ratio} 可建{twice}")
    }

    fn near_load_limit(&self) -> &'static str {
        "接近楼面荷载上限，需结构复核"
    }

    fn for_part(&self, part: &str) -> String {
        format!("只有其中 {part} 需要")
    }

    fn other_way(&self, way_in: &str) -> String {
        format!("不影响：可以走“{way_in}”")
    }

    fn with_building(&self, months: &str) -> String {
        format!("含建设 {months}")
    }

    fn indication(&self, value: &str, source: &str) -> String {
        format!("园区整体：{value}（{source}）")
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

    fn sites(&self, count: &Tally) -> String {
        format!("{} 处", count.text)
    }

    fn other_kinds(&self, count: &Tally) -> String {
        format!("另有 {} 处为其他类型", count.text)
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

    fn moved(&self, name: &str, from: &str, to: &str) -> String {
        format!("{name} {from} → {to}")
    }

    fn no_longer_a_must(&self, name: &str) -> String {
        format!("{name}不再是硬条件")
    }

    fn opens(&self, count: &Tally) -> String {
        format!("多出 {} 处", count.text)
    }

    fn more_with(&self, count: &Tally, moves: &str) -> String {
        format!("{moves}，再多 {} 处", count.text)
    }

    fn conflict(&self, listed: &str, count: usize) -> String {
        match count {
            0 | 1 => format!("没有一处满足：{}", spaced(listed)),
            _ => format!("没有一处同时满足：{}", spaced(listed)),
        }
    }

    fn a_must(&self, name: &str) -> String {
        format!("{name}设为硬条件")
    }

    fn would_offer(&self, name: &str, needed: &str, now: &str) -> String {
        together::would_offer(name, needed, now)
    }

    fn together(&self, parts: &str) -> String {
        format!("组合：{parts}")
    }

    fn on_floors(&self, building: &str, floors: &str, _: bool) -> String {
        together::on_floors(building, floors)
    }

    fn arrangement(&self, arrangement: Arrangement) -> &'static str {
        together::arrangement(arrangement)
    }

    fn holds(&self, names: &str) -> String {
        format!("{names}放在这里")
    }

    fn combinations(&self, count: &Tally, area: &str, alone: bool) -> String {
        together::combinations(count, area, alone)
    }

    fn plot_next_door(&self) -> &'static str {
        "相邻预留地"
    }

    fn days_of_use(&self, from: &str, until: Option<&str>, beside: bool) -> String {
        together::days_of_use(from, until, beside)
    }

    fn plans(&self, count: &Tally, temporary: bool) -> String {
        together::plans(count, temporary)
    }

    fn left_out(&self, name: &str, reason: LeftOutReason) -> String {
        match reason {
            LeftOutReason::KindOfSite => format!("{name}：对这类场地不适用"),
            LeftOutReason::NoIndustry => format!("{name}：先选行业才能判断"),
            LeftOutReason::OnTheGround => format!("{name}：首层用不上"),
            LeftOutReason::NoLinkage => format!("{name}：这个行业没有上下游数据"),
        }
    }

    fn cost(&self, money: &str, lower_bound: bool) -> String {
        if lower_bound { format!("年至少 {money}") } else { format!("年 {money}") }
    }

    fn tally_of_verdicts(&self, meets: &Tally, later: &Tally, unknown: &Tally, short: &Tally) -> String {
        let parts = [(meets, "项满足"), (later, "项以后可满足"), (unknown, "项待确认"), (short, "项不足")];
        let said = parts.iter().filter(|(tally, _)| tally.count > 0);
        said.map(|(tally, word)| format!("{} {word}", tally.text)).collect::<Vec<_>>().join("，")
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

    fn cost_term(&self, term: CostTerm) -> &'static str {
        costs::term(term)
    }

    fn cost_term_source(&self, term: CostTerm) -> &'static str {
        costs::source(term)
    }

    fn building_type(&self, building: BuildingType) -> &'static str {
        costs::building_type(building)
    }

    fn deed(&self, way: WayIn) -> &'static str {
        costs::deed(way)
    }

    fn cost_spread(&self, years: &str, discount: Option<&str>) -> String {
        costs::spread(years, discount)
    }

    fn crossover(&self, before: &str, after: &str, years: &str, doubt: Option<Doubt>) -> String {
        costs::crossover(before, after, years, doubt)
    }

    fn cheapest_throughout(&self, deed: &str, years: &str) -> String {
        costs::cheapest_throughout(deed, years)
    }

    fn not_counted(&self, item: &str, reason: NotCountedReason, quantity: Option<&str>) -> String {
        costs::not_counted(item, reason, quantity)
    }

    fn no_cost(&self, way: &str, reason: NoCostReason) -> String {
        costs::no_cost(way, reason)
    }

    fn production_part(&self, part: ProductionPart<'_>) -> String {
        costs::production_part(part)
    }

    fn production(&self, parts: &[String]) -> String {
        costs::production(parts)
    }

    fn dominated(&self, by: &str, dearer: Dearer<'_>) -> String {
        costs::dominated(by, dearer)
    }

    fn chain_covered(&self, bought: Option<&str>, sold: Option<&str>, whole_park: bool) -> String {
        chain::covered(bought, sold, whole_park)
    }

    fn unnamed(&self, count: &Tally) -> String {
        chain::unnamed(count)
    }

    fn firms(&self, count: &Tally) -> String {
        chain::firms(count)
    }

    fn firms_in(&self, place: &str, firms: &Tally) -> String {
        chain::firms_in(place, firms)
    }

    fn chain_gap(&self, told: &GapTold<'_>) -> String {
        chain::gap(told)
    }

    fn chain_fill(&self, told: &FillTold<'_>) -> String {
        chain::fill(told)
    }

    fn barred(&self, barred: Barred) -> &'static str {
        chain::barred(barred)
    }

    fn place_in_order(&self, place: &Tally, open: &Tally) -> String {
        chain::place_in_order(place, open)
    }

    fn open_elsewhere(&self, open: &Tally) -> String {
        chain::open_elsewhere(open)
    }

    fn served(&self, total: &Tally, fits: &Tally, conditional: &Tally, unserved: &Tally) -> String {
        chain::served(total, fits, conditional, unserved)
    }

    fn pairing(&self, told: &PairingTold<'_>) -> String {
        chain::pairing(told)
    }

    fn sure(&self, sure: &Sure) -> String {
        weights::sure(sure)
    }

    fn traded(&self, traded: &Traded) -> String {
        weights::traded(traded)
    }

    fn lead(&self, lead: &Lead) -> String {
        weights::lead(lead)
    }

    fn score_points(&self, number: &str, _: Plural) -> String {
        weights::score_points(number)
    }

    fn and_more(&self, named: &[String], more: &Tally) -> String {
        weights::and_more(named, more)
    }

    fn emphasis(&self, emphasis: Emphasis) -> &'static str {
        weights::emphasis(emphasis)
    }

    fn emphasis_needs(&self, emphasis: &str, named: &str) -> String {
        weights::emphasis_needs(emphasis, named)
    }

    fn the_site(&self) -> &'static str {
        "该处"
    }

    fn ask(&self, site: &str, told: &Told<'_>) -> String {
        letters::ask(site, told)
    }

    fn ask_planned(&self, site: &str, told: &Told<'_>, when: &When) -> String {
        letters::ask_planned(self, site, told, when)
    }

    fn ask_structural_check(&self, site: &str, told: &Told<'_>) -> String {
        letters::ask_structural_check(site, told)
    }

    fn ask_bidding(&self, site: &str) -> String {
        letters::ask_bidding(site)
    }

    fn ask_ready(&self, site: &str, from: Option<&str>) -> String {
        letters::ask_ready(site, from)
    }

    fn letter(
        &self,
        office: &str,
        park: &str,
        site: &str,
        questions: &[String],
        told: &[(&str, Vec<String>)],
    ) -> String {
        letters::letter(office, park, site, questions, told)
    }

    fn labelled(&self, label: &str, value: &str) -> String {
        format!("{label}：{value}")
    }

    fn problem(&self, kind: &ProblemKind, number: &dyn Fn(f64) -> String) -> (String, String) {
        problems::problem(kind, number)
    }

    fn whole_file(&self) -> &'static str {
        "整个文件"
    }

    fn problem_line(&self, path: &str, what: &str, way_out: &str) -> String {
        format!("{path}：{what}；{way_out}")
    }

    fn typed_error(&self, error: &TypedError) -> String {
        problems::typed_error(error)
    }

    fn not_a_number(&self, name: &str) -> String {
        format!("{name}不用填数字，请从选项中选")
    }

    fn out_of_range(&self, value: &str, range: &str, example: Option<&str>) -> String {
        let example = example.map(|example| format!("，如 {example}")).unwrap_or_default();
        format!("{value} 超出范围，请填 {range}{example}")
    }
}
