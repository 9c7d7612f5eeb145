//! The matcher: a catalog that was read, answering requests.

use std::cmp::Ordering;

use super::FORMAT;
use super::admission::{Admission, admission};
use super::assess::assess;
use super::assign::{Assignment, assign};
use super::chain::{SupplyChain, supply_chain};
use super::combine::{Combinations, combine};
use super::compare::{Comparison, compare};
use super::cost_years::{CostOverYears, beside, cost_of_site, side_by_side};
use super::explain::{Explanation, explain};
use super::first::{ToBeFirst, to_be_first};
use super::frontier::{Frontier, frontier};
use super::leads::{LeadFit, leads};
use super::neighbours::{Closeness, Neighbour, Trade, closeness, neighbours};
use super::plan::{Plans, plan};
use super::relax::{Relaxation, relax};
use super::result::{Assessment, Counts, MatchResult, Note, ShutOut, Standing, SubParkCount, Verdict};
use super::sureness::{Sureness, sureness};
use super::view::{View, needed_by};
use crate::catalog::problem::Problem;
use crate::catalog::reader::Json;
use crate::catalog::{self, Catalog, FactKey, Placement, Site, SiteKind, Value};
use crate::industry::IndustryCode;
use crate::order::sort_by;
use crate::request::{self, Criterion, Request};
use crate::units::Day;

/// How much of an answer is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MatchOptions {
    /// The day of the answer.
    pub today: Day,
    /// At most so many sites.
    pub limit: usize,
}

/// Why a catalog could not be opened: all of its problems.
#[derive(Debug, Clone, PartialEq)]
pub struct OpenError {
    /// At least one.
    pub problems: Vec<Problem>,
}

/// A catalog, ready to answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Matcher {
    catalog: Catalog,
    /// For each site, the index of its sub-park and of its building.
    places: Vec<(usize, Option<usize>)>,
}

/// The request of a placement.
///
/// # Errors
/// All of its problems, with paths inside the request.
pub fn placement_request(placement: &Placement) -> Result<Request, Vec<Problem>> {
    request::read_json(&placement.request)
}

impl Matcher {
    /// Opens a catalog file.
    ///
    /// # Errors
    /// All problems of the file, those of its placements' requests included.
    pub fn open(text: &str) -> Result<Matcher, OpenError> {
        let json = Json::parse(text).map_err(|problem| OpenError { problems: vec![problem] })?;
        Matcher::open_json(&json)
    }

    /// As [`Matcher::open`], of a file that has been taken apart.
    ///
    /// # Errors
    /// As [`Matcher::open`].
    pub fn open_json(json: &Json) -> Result<Matcher, OpenError> {
        let catalog = catalog::read_json(json).map_err(|problems| OpenError { problems })?;
        let mut problems = Vec::new();
        for (index, placement) in catalog.placements.iter().enumerate() {
            for problem in placement_request(placement).err().unwrap_or_default() {
                let dot = if problem.path.is_empty() { "" } else { "." };
                let path = format!("placements[{index}].request{dot}{}", problem.path);
                problems.push(Problem { path, kind: problem.kind });
            }
        }
        if problems.is_empty() { Ok(Matcher::new(catalog)) } else { Err(OpenError { problems }) }
    }

    /// Takes a catalog that was read. Sites whose sub-park is not in the catalog are dropped; [`catalog::read`]
    /// refuses such a file.
    pub fn new(mut catalog: Catalog) -> Matcher {
        let sub_park_of = |site: &Site| catalog.sub_parks.iter().position(|sub_park| sub_park.id == site.sub_park);
        let known: Vec<Option<usize>> = catalog.sites.iter().map(sub_park_of).collect();
        let mut kept = known.iter();
        catalog.sites.retain(|_| kept.next().is_some_and(Option::is_some));
        let building_of = |site: &Site| {
            let id = site.building.as_deref()?;
            catalog.buildings.iter().position(|building| building.id == id)
        };
        let places = known.into_iter().flatten().zip(catalog.sites.iter().map(building_of)).collect();
        Matcher { catalog, places }
    }

    /// The catalog.
    pub fn catalog(&self) -> &Catalog {
        &self.catalog
    }

    /// Answers a request: counts over all sites, the first `limit` of them assessed and in order.
    pub fn match_sites(&self, request: &Request, options: MatchOptions) -> MatchResult {
        let trade = request.project.industry.map(Trade::of);
        let closeness = self.closeness(trade.as_ref());
        let mut counts = Counts { total: count(self.catalog.sites.len()), ..Counts::default() };
        let mut by_sub_park: Vec<SubParkCount> = self.catalog.sub_parks.iter().map(empty_count).collect();
        let mut matches: Vec<(Assessment, &Site)> = Vec::new();
        for (index, site) in self.catalog.sites.iter().enumerate() {
            if !site.status.offered() {
                counts.not_offered += 1;
            } else if !self.is_candidate(index, request, options.today) {
                counts.other_kind += 1;
            } else {
                let assessment = self.assess_at(index, request, options.today, &closeness);
                let place = &mut by_sub_park[self.places[index].0];
                let (all, here) = match assessment.standing {
                    Standing::Fits => (&mut counts.fits, &mut place.fits),
                    Standing::Conditional => (&mut counts.conditional, &mut place.conditional),
                    Standing::Misses => (&mut counts.misses, &mut place.misses),
                };
                *all += 1;
                *here += 1;
                matches.push((assessment, site));
            }
        }
        counts.candidates = counts.fits + counts.conditional + counts.misses;
        let shut_out = shut_out(request, matches.iter().map(|(assessment, _)| assessment));
        sort_by(&mut matches, |(a, site_a), (b, site_b)| order(a, site_a, b, site_b));
        matches.truncate(options.limit);
        let shown = matches.into_iter().zip(1..).map(|((assessment, site), rank)| {
            let neighbours = self.neighbours(site, trade.as_ref());
            Assessment { rank, neighbours, ..assessment }
        });
        let matches = shown.collect();
        MatchResult {
            format: FORMAT,
            catalog: self.catalog.id.clone(),
            catalog_as_of: self.catalog.as_of,
            today: options.today,
            notes: notes(request, counts, options.today),
            counts,
            shut_out,
            matches,
            by_sub_park,
        }
    }

    /// Assesses one site, whatever its kind and status; `None` where the catalog has no such site.
    pub fn assess(&self, request: &Request, site: &str, today: Day) -> Option<Assessment> {
        let index = self.catalog.sites.iter().position(|candidate| candidate.id == site)?;
        let trade = request.project.industry.map(Trade::of);
        let closeness = self.closeness(trade.as_ref());
        let neighbours = self.neighbours(&self.catalog.sites[index], trade.as_ref());
        Some(Assessment { neighbours, ..self.assess_at(index, request, today, &closeness) })
    }

    /// Compares two sites; `None` where the catalog lacks one of them.
    pub fn compare(&self, request: &Request, a: &str, b: &str, today: Day) -> Option<Comparison> {
        Some(compare(self.assess(request, a, today)?, self.assess(request, b, today)?))
    }

    /// What it would take to open sites that miss: all smallest sets of hard requirements to give way on.
    ///
    /// No requirement moves that is never to be relaxed. The day may be moved where the request asks to be ready by it.
    pub fn relax(&self, request: &Request, today: Day) -> Relaxation {
        relax(request, &Candidates::new(self, request, today))
    }

    /// Which plant units together reach the plant area that is asked, in one building or one sub-park; `None` where the
    /// request asks for none.
    pub fn combine(&self, request: &Request, today: Day) -> Option<Combinations> {
        combine(request, &Candidates::new(self, request, today))
    }

    /// The project against the park's rules of entry: in general, against the land as asked, and against each of the
    /// named sites; `None` where the catalog lacks one of them.
    pub fn admission(&self, request: &Request, sites: &[&str], today: Day) -> Option<Admission> {
        let index = |id: &&str| self.catalog.sites.iter().position(|site| site.id == *id);
        let sites: Vec<usize> = sites.iter().map(index).collect::<Option<_>>()?;
        Some(admission(&self.catalog, request, &Candidates::new(self, request, today), &sites))
    }

    /// A site for each stage that is asked; where none are, plots with a temporary plant until they are built. `None`
    /// where neither stages nor both rent and land are asked.
    pub fn plan(&self, request: &Request, today: Day) -> Option<Plans> {
        plan(request, &Candidates::new(self, request, today))
    }

    /// Why the first site is ahead of the second; `None` where the catalog lacks one of them.
    pub fn explain(&self, request: &Request, a: &str, b: &str, today: Day) -> Option<Explanation> {
        let comparison = self.compare(request, a, b, today)?;
        let (rule, order) = by_rule(&comparison.a, self.catalog.site(a)?, &comparison.b, self.catalog.site(b)?);
        Some(explain(&comparison, needed_by(request, today), rule, order.is_le()))
    }

    /// What would make a site first: one thing asked otherwise, or one thing more that it would offer; `None` where the
    /// catalog lacks it or it does not come in question.
    pub fn to_be_first(&self, request: &Request, site: &str, today: Day) -> Option<ToBeFirst> {
        to_be_first(request, site, &Candidates::new(self, request, today))
    }

    /// How sure the order of a match is while nobody knows the weights exactly, for fits and conditional sites apart.
    ///
    /// The first [`SURENESS_SITES_MAX`](super::SURENESS_SITES_MAX) sites of a standing are looked at.
    pub fn sureness(&self, request: &Request, today: Day) -> Sureness {
        sureness(request, &self.match_sites(request, MatchOptions { today, limit: usize::MAX }).matches)
    }

    /// Who sells to the project and who buys from it in each sub-park; `None` where the request names no industry.
    pub fn chain(&self, request: &Request) -> Option<SupplyChain> {
        request.project.industry.map(|industry| supply_chain(&self.catalog, industry))
    }

    /// Which of several companies a site suits, whatever its kind and status, the best first; `None` where the catalog
    /// lacks it.
    pub fn leads(&self, site: &str, requests: &[Request], today: Day) -> Option<Vec<LeadFit>> {
        leads(self, site, requests, today)
    }

    /// A site for each of several companies, none twice, so that together they are served best, with the reason why a
    /// company does not get its own first choice.
    ///
    /// The work grows with the third power of their number: see [`LEADS_MOST`](super::LEADS_MOST).
    pub fn assign(&self, requests: &[Request], today: Day) -> Assignment {
        assign(self, requests, today)
    }

    /// What one site costs over the years by each way in that it offers, and when production can begin; `None` where
    /// the catalog has no such site.
    pub fn cost(&self, request: &Request, site: &str, today: Day) -> Option<CostOverYears> {
        let index = self.catalog.sites.iter().position(|candidate| candidate.id == site)?;
        Some(cost_of_site(&Candidates::new(self, request, today), index, request))
    }

    /// Rent, buy, custom-built, land and workspace side by side: of each way in, accepted or not, the best-ranked site
    /// that fits or may fit and whose price is known.
    pub fn cost_side_by_side(&self, request: &Request, today: Day) -> CostOverYears {
        side_by_side(&Candidates::new(self, request, today), request)
    }

    /// One site's own ways in, and of every other way in the best site as in [`Matcher::cost_side_by_side`]; `None` where
    /// the catalog has no such site.
    pub fn cost_beside(&self, request: &Request, site: &str, today: Day) -> Option<CostOverYears> {
        let index = self.catalog.sites.iter().position(|candidate| candidate.id == site)?;
        Some(beside(&Candidates::new(self, request, today), index, request))
    }

    /// Yearly cost against fit without cost: the sites that are the best that their money buys, and what outdoes the
    /// others.
    pub fn frontier(&self, request: &Request, today: Day) -> Frontier {
        frontier(self, request, today)
    }

    /// The value that a site offers on that day, its own or inherited; `None` where unknown or no such site.
    pub fn value(&self, site: &str, key: FactKey, day: Day) -> Option<Value> {
        let index = self.catalog.sites.iter().position(|candidate| candidate.id == site)?;
        self.view(index, &Request::default(), day).value(key)
    }

    fn closeness(&self, trade: Option<&Trade>) -> Vec<Option<Closeness>> {
        let of = |id: &str| trade.and_then(|trade| closeness(&self.catalog, id, trade));
        self.catalog.sub_parks.iter().map(|sub_park| of(&sub_park.id)).collect()
    }

    fn neighbours(&self, site: &Site, trade: Option<&Trade>) -> Vec<Neighbour> {
        trade.map(|trade| neighbours(&self.catalog, &site.sub_park, trade)).unwrap_or_default()
    }

    fn assess_at(&self, index: usize, request: &Request, today: Day, closeness: &[Option<Closeness>]) -> Assessment {
        let view = self.view(index, request, today);
        assess(&view, closeness[self.places[index].0].as_ref())
    }

    /// Whether a site is offered by a way in that is accepted, and on land that takes the trade: a maker builds on no
    /// storage land, unless it asks for a class of land and so wants to see how that stands.
    fn is_candidate(&self, index: usize, request: &Request, today: Day) -> bool {
        let site = &self.catalog.sites[index];
        let maker = request.project.industry.is_some_and(IndustryCode::is_manufacturing);
        let storage = || match self.view(index, request, today).value(FactKey::LandClass) {
            Some(Value::Class(table, rank)) => site.kind == SiteKind::Parcel && !table.is_industrial_land(rank),
            Some(Value::Number(_) | Value::YesNo(_) | Value::Day(_)) | None => false,
        };
        site.status.offered()
            && site.ways_in.iter().any(|way| request.accepts(*way))
            && !(maker && request.requirement(Criterion::LandClass).is_none() && storage())
    }

    fn view<'a>(&'a self, index: usize, request: &'a Request, today: Day) -> View<'a> {
        let (sub_park, building) = self.places[index];
        View {
            catalog: &self.catalog,
            site: &self.catalog.sites[index],
            building: building.map(|building| &self.catalog.buildings[building]),
            sub_park: &self.catalog.sub_parks[sub_park],
            request,
            today,
        }
    }
}

/// The sites of a matcher, to be assessed for variants of one request: the project's industry stays.
pub(super) struct Candidates<'a> {
    matcher: &'a Matcher,
    closeness: Vec<Option<Closeness>>,
    pub(super) today: Day,
}

impl<'a> Candidates<'a> {
    pub(super) fn new(matcher: &'a Matcher, request: &Request, today: Day) -> Candidates<'a> {
        let trade = request.project.industry.map(Trade::of);
        Candidates { matcher, closeness: matcher.closeness(trade.as_ref()), today }
    }

    /// The sites that come in question, by index.
    pub(super) fn of(&self, request: &Request) -> Vec<usize> {
        let sites = self.matcher.catalog.sites.iter().enumerate();
        let indices = sites.map(|(index, _)| index);
        indices.filter(|index| self.matcher.is_candidate(*index, request, self.today)).collect()
    }

    pub(super) fn catalog(&self) -> &'a Catalog {
        &self.matcher.catalog
    }

    pub(super) fn index_of(&self, site: &str) -> Option<usize> {
        self.matcher.catalog.sites.iter().position(|known| known.id == site)
    }

    pub(super) fn site(&self, index: usize) -> &'a Site {
        &self.matcher.catalog.sites[index]
    }

    pub(super) fn view<'b>(&'b self, index: usize, request: &'b Request) -> View<'b> {
        self.matcher.view(index, request, self.today)
    }

    pub(super) fn assess(&self, index: usize, request: &Request) -> Assessment {
        self.matcher.assess_at(index, request, self.today, &self.closeness)
    }
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

fn empty_count(sub_park: &catalog::SubPark) -> SubParkCount {
    SubParkCount { sub_park: sub_park.id.clone(), fits: 0, conditional: 0, misses: 0 }
}

/// What puts one site before another: the first of these in which they differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub enum OrderRule {
    /// Fits before conditional before misses.
    Standing,
    /// The higher low score.
    Score,
    /// The higher score once all that is unknown turns out well.
    ScoreAtBest,
    /// Idle or revived before newly developed.
    Revived,
    /// The cheaper one, the unknown last.
    YearlyCost,
    /// The id alone: nothing speaks for either.
    Id,
}

pub(super) fn order(a: &Assessment, site_a: &Site, b: &Assessment, site_b: &Site) -> Ordering {
    by_rule(a, site_a, b, site_b).1
}

/// The order of two sites and the rule that decides it.
pub(super) fn by_rule(a: &Assessment, site_a: &Site, b: &Assessment, site_b: &Site) -> (OrderRule, Ordering) {
    let cost =
        |assessment: &Assessment| assessment.yearly_cost.as_ref().map_or(f64::INFINITY, |cost| cost.yuan_per_year);
    let compared = [
        (OrderRule::Standing, a.standing.cmp(&b.standing)),
        (OrderRule::Score, b.score.low.total_cmp(&a.score.low)),
        (OrderRule::ScoreAtBest, b.score.high.total_cmp(&a.score.high)),
        (OrderRule::Revived, site_b.revived.cmp(&site_a.revived)),
        (OrderRule::YearlyCost, cost(a).total_cmp(&cost(b))),
    ];
    let by_id = || (OrderRule::Id, a.site.cmp(&b.site));
    compared.into_iter().find(|(_, order)| order.is_ne()).unwrap_or_else(by_id)
}

fn shut_out<'a>(request: &Request, assessments: impl Iterator<Item = &'a Assessment>) -> Vec<ShutOut> {
    let hard = request.requirements.iter().filter(|requirement| requirement.hard);
    let mut rows: Vec<ShutOut> =
        hard.map(|requirement| ShutOut { criterion: requirement.criterion, missed: 0, alone: 0, open: 0 }).collect();
    for assessment in assessments {
        let missed = assessment.missed().count();
        for finding in assessment.findings.iter().filter(|finding| finding.hard) {
            let Some(row) = rows.iter_mut().find(|row| row.criterion == finding.criterion) else {
                continue;
            };
            match finding.verdict {
                Verdict::FallsShort { .. } => {
                    row.missed += 1;
                    row.alone += u32::from(missed == 1);
                }
                Verdict::CanBeMet { .. } | Verdict::Unknown => row.open += 1,
                Verdict::Meets { .. } => {}
            }
        }
    }
    rows
}

fn notes(request: &Request, counts: Counts, today: Day) -> Vec<Note> {
    let mut notes = Vec::new();
    if request.requirements.is_empty() {
        notes.push(Note::AsksNothing);
    } else if request.requirements.iter().all(|requirement| requirement.importance <= 0.0) {
        notes.push(Note::NoImportance);
    }
    if request.project.move_in.is_some_and(|day| day < today) {
        notes.push(Note::MoveInPassed);
    }
    if counts.candidates == 0 {
        notes.push(Note::NoCandidates);
    }
    notes
}
