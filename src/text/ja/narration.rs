//! Sentences of the views that follow the first paint.

use super::{Japanese, chain, costs, letters, meanings, problems, questions, together, view_keys, weights, words};
use crate::catalog::problem::ProblemKind;
use crate::catalog::{SiteKind, Status, WayIn};
use crate::engine::{
    Arrangement, Barred, CostItem, LeftOutReason, NoCostReason, NotCountedReason, ProvenanceLevel, Relation,
};
use crate::request::{BuildingType, CostTerm, Criterion, Emphasis};
use crate::text::narrator::Narrator;
use crate::text::park_tongue::ParkTongue;
use crate::text::tongue::{
    Dearer, Doubt, FillTold, GapTold, Lead, PairingTold, ProductionPart, Sure, Tally, Told, Traded, When,
};
use crate::text::{Plural, ViewKey};

impl Narrator for Japanese {
    fn question(&self, criterion: Criterion) -> &'static str {
        questions::question(criterion)
    }

    fn meaning(&self, criterion: Criterion) -> &'static str {
        meanings::meaning(criterion)
    }

    fn view_key(&self, key: ViewKey) -> &'static str {
        view_keys::text(key)
    }

    fn park(&self) -> &'static dyn ParkTongue {
        &Japanese
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

    fn level(&self, level: ProvenanceLevel) -> &'static str {
        words::level(level)
    }

    fn part_of(&self, used: &str, vacant: &str) -> String {
        format!("{vacant}のうち{used}")
    }

    fn share_of(&self, whole: &str) -> String {
        format!("全体容量{whole}を面積で按分")
    }

    fn on_land(&self, land: &str, floor_area_ratio: &str, counted_twice: bool) -> String {
        let twice = if counted_twice { "。階高8 m超の階は2倍で算入" } else { "" };
        format!("敷地{land}、容積率の上限{floor_area_ratio}で建設可{twice}")
    }

    fn below_storey(&self, storey_height: &str) -> String {
        format!("階高{storey_height}を超えることはない")
    }

    fn near_load_limit(&self) -> &'static str {
        "床荷重の上限に近いため、構造の確認が必要"
    }

    fn for_part(&self, part: &str) -> String {
        format!("{part}分のみ必要")
    }

    fn other_way(&self, way_in: &str) -> String {
        format!("支障なし：「{way_in}」でも進出可")
    }

    fn with_building(&self, months: &str) -> String {
        format!("建設{months}を含む")
    }

    fn indication(&self, value: &str, source: &str) -> String {
        format!("工業団地全体：{value}（{source}）")
    }

    fn moved(&self, name: &str, from: &str, to: &str) -> String {
        format!("{name} {from} → {to}")
    }

    fn no_longer_a_must(&self, name: &str) -> String {
        format!("{name}を必須から外す")
    }

    fn opens(&self, count: &Tally) -> String {
        format!("候補が{}件増加", count.text)
    }

    fn more_with(&self, count: &Tally, moves: &str) -> String {
        format!("候補をさらに{}件増やすには：{moves}", count.text)
    }

    fn conflict(&self, listed: &str, count: usize) -> String {
        match count {
            0 | 1 => format!("満たす物件がない条件：{listed}"),
            _ => format!("同時に満たす物件がない条件：{listed}"),
        }
    }

    fn a_must(&self, name: &str) -> String {
        format!("{name}を必須にする")
    }

    fn would_offer(&self, name: &str, needed: &str, now: &str) -> String {
        together::would_offer(name, needed, now)
    }

    fn together(&self, parts: &str) -> String {
        format!("組み合わせ：{parts}")
    }

    fn on_floors(&self, building: &str, floors: &str, _: bool) -> String {
        together::on_floors(building, floors)
    }

    fn arrangement(&self, arrangement: Arrangement) -> &'static str {
        together::arrangement(arrangement)
    }

    fn holds(&self, names: &str) -> String {
        together::holds(names)
    }

    fn combinations(&self, count: &Tally, area: &str, alone: bool) -> String {
        together::combinations(count, area, alone)
    }

    fn plot_next_door(&self) -> &'static str {
        "隣接する予備用地"
    }

    fn days_of_use(&self, from: &str, until: Option<&str>, beside: bool) -> String {
        together::days_of_use(from, until, beside)
    }

    fn plans(&self, count: &Tally, temporary: bool) -> String {
        together::plans(count, temporary)
    }

    fn left_out(&self, name: &str, reason: LeftOutReason) -> String {
        match reason {
            LeftOutReason::KindOfSite => format!("{name}：この種類の物件には適用されません"),
            LeftOutReason::NoIndustry => format!("{name}：業種を選ぶと判定できます"),
            LeftOutReason::OnTheGround => format!("{name}：1階では不要です"),
            LeftOutReason::NoLinkage => format!("{name}：この業種の取引データがありません"),
        }
    }

    fn tally_of_verdicts(&self, meets: &Tally, later: &Tally, unknown: &Tally, short: &Tally) -> String {
        let parts = [(meets, "適合"), (later, "今後適合"), (unknown, "要確認"), (short, "不適合")];
        let said = parts.iter().filter(|(tally, _)| tally.count > 0);
        said.map(|(tally, word)| format!("{word}{}項目", tally.text)).collect::<Vec<_>>().join("、")
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
        "該当物件"
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

    fn radar_axes(&self, shown: &str, all: &str) -> String {
        format!("{all}項目のうち、全物件に当てはまる重みの大きい{shown}項目を表示")
    }

    fn problem(&self, kind: &ProblemKind, number: &dyn Fn(f64) -> String) -> (String, String) {
        problems::problem(kind, number)
    }

    fn whole_file(&self) -> &'static str {
        "ファイル全体"
    }

    fn problem_line(&self, path: &str, what: &str, way_out: &str) -> String {
        format!("{path}：{what}。{way_out}")
    }
}
