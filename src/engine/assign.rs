//! Several companies at once: a site for each, so that together they are served best.
//!
//! The best is the one in which most companies get a site that fits, among these most get one that may fit, among
//! these the low scores add up to most, and among these the places in the companies' own orders add up to least. Exact:
//! an assignment problem, solved as such. A site goes to at most one company, one that can be split as well.

use pathfinding::kuhn_munkres::kuhn_munkres;
use pathfinding::matrix::Matrix;
use serde::Serialize;

use super::leads::{Wish, Wishes, canonical};
use super::matcher::Matcher;
use super::result::{Assessment, Standing};
use crate::order::sort_by_key;
use crate::request::Request;
use crate::units::Day;

/// Most companies that are asked for at once: why each does not get its first choice is a problem of its own.
pub const LEADS_MOST: usize = 50;

/// Which site goes to which company.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct Assignment {
    /// One for each company, in the order in which they were given.
    pub pairings: Vec<Pairing>,
    /// What all get together.
    pub served: Served,
}

/// What companies get together.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct Served {
    /// Companies with a site that fits.
    pub fits: u32,
    /// Companies with a site that may fit.
    pub conditional: u32,
    /// Companies without a site.
    pub unserved: u32,
    /// Σ of the low scores of those with a site.
    pub score_low: f64,
}

/// One company and what it gets.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Pairing {
    /// Which of the requests, from 0.
    pub lead: u32,
    /// An earlier one that is the same, where there is one.
    pub same_as: Option<u32>,
    /// Sites that fit or may fit it.
    pub open_sites: u32,
    /// The site it gets, assessed; its `rank` is its place in the company's own order. `None` where it gets none.
    pub site: Option<Assessment>,
    /// Why that is not its own first choice; `None` where it is, and where no site is open to it.
    pub instead: Option<Instead>,
    /// Where it gets none and none is open to it: the site that misses least, if any comes in question.
    pub nearest: Option<Assessment>,
}

/// Why a company does not get its own first choice.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct Instead {
    /// Id of its own first choice.
    pub first_choice: String,
    /// How that stands.
    pub standing: Standing,
    /// Its low score there, 0..=1.
    pub score_low: f64,
    /// The company that gets it.
    pub taken_by: u32,
    /// What the company loses: its low score there less the one that it has now, 0 for no site. Below 0 where it has a
    /// better score on a site of a lower standing.
    pub loss: f64,
    /// What all would get together if this company got its first choice; never better than what they get now.
    pub otherwise: Served,
}

/// A site for each company, as far as there are any.
pub(super) fn assign(matcher: &Matcher, requests: &[Request], today: Day) -> Assignment {
    let texts: Vec<String> = requests.iter().map(canonical).collect();
    let wishes: Vec<Wishes<'_>> = requests.iter().map(|request| Wishes::of(matcher, request, today)).collect();
    let mut leads: Vec<usize> = (0..requests.len()).collect();
    sort_by_key(&mut leads, |lead| (&texts[*lead], *lead));
    let table = Table::of(leads, &wishes);
    let given = table.best(None);
    // A first choice that nobody has would be a better assignment.
    let taken_by = |site: &str| given.iter().find(|(_, wish)| wish.is_some_and(|wish| wish.site == site));
    let pairings = (0..requests.len()).map(|lead| {
        let own = given.iter().find(|(other, _)| *other == lead).and_then(|(_, wish)| *wish);
        let first = wishes[lead].open().next();
        let instead = first.filter(|first| own.is_none_or(|own| own.site != first.site)).and_then(|first| {
            let (taken_by, _) = taken_by(first.site)?;
            Some(Instead {
                first_choice: first.site.to_owned(),
                standing: first.standing,
                score_low: first.low,
                taken_by: number(*taken_by),
                loss: first.low - own.map_or(0.0, |own| own.low),
                otherwise: served(&table.best(Some((lead, first.site)))),
            })
        });
        let assessed = |site: &str| {
            let place = wishes[lead].in_order.iter().zip(1..).find(|(wish, _)| wish.site == site);
            let rank = place.map_or(0, |(_, place)| place);
            Some(Assessment { rank, ..matcher.assess(&requests[lead], site, today)? })
        };
        Pairing {
            lead: number(lead),
            same_as: (0..lead).find(|earlier| texts[*earlier] == texts[lead]).map(number),
            open_sites: number(wishes[lead].open().count()),
            site: own.and_then(|own| assessed(own.site)),
            instead,
            nearest: match first {
                Some(_) => None,
                None => wishes[lead].in_order.first().and_then(|wish| assessed(wish.site)),
            },
        }
    });
    Assignment { pairings: pairings.collect(), served: served(&given) }
}

/// What a company gets: which one, and the site if any.
type Given<'a> = (usize, Option<&'a Wish<'a>>);

fn served(given: &[Given<'_>]) -> Served {
    let mut served = Served::default();
    for (_, wish) in given {
        match wish.map(|wish| wish.standing) {
            Some(Standing::Fits) => served.fits += 1,
            Some(Standing::Conditional) => served.conditional += 1,
            Some(Standing::Misses) | None => served.unserved += 1,
        }
        served.score_low += wish.map_or(0.0, |wish| wish.low);
    }
    served
}

/// Bits of a place in a company's order, and of the number of companies: more than any catalog or fair has.
const PLACE_BITS: u32 = 20;
const LEAD_BITS: u32 = 10;
/// Scores are told apart to 2⁻⁴⁰.
const SCORE_BITS: u32 = 40;
/// Each goal stands above what all companies together can reach of the next one.
const SCORE_SHIFT: u32 = PLACE_BITS + LEAD_BITS;
const CONDITIONAL_SHIFT: u32 = SCORE_SHIFT + SCORE_BITS + LEAD_BITS + 1;
const FITS_SHIFT: u32 = CONDITIONAL_SHIFT + LEAD_BITS + 1;
/// No company gets a site that is not open to it: it would rather get none.
const BARRED: i128 = -(1 << (FITS_SHIFT + LEAD_BITS));

/// What each company would make of each site that is open to any.
struct Table<'a> {
    leads: Vec<(usize, &'a Wishes<'a>)>,
    /// By id, so that their order in the catalog changes nothing.
    sites: Vec<&'a str>,
}

impl<'a> Table<'a> {
    fn of(leads: Vec<usize>, wishes: &'a [Wishes<'a>]) -> Table<'a> {
        let mut sites: Vec<&str> = wishes.iter().flat_map(Wishes::open).map(|wish| wish.site).collect();
        sort_by_key(&mut sites, |site| *site);
        sites.dedup();
        Table { leads: leads.into_iter().map(|lead| (lead, &wishes[lead])).collect(), sites }
    }

    /// The best of all assignments; with `held`, of those in which that company gets that site.
    fn best(&self, held: Option<(usize, &str)>) -> Vec<Given<'a>> {
        let (rows, sites) = (self.leads.len(), self.sites.len());
        // Behind the sites stands a way out for each company.
        let mut worths = Matrix::new(rows, sites + rows, 0);
        for (row, (lead, wishes)) in self.leads.iter().enumerate() {
            for column in 0..sites {
                worths[(row, column)] = BARRED;
            }
            for (wish, place) in wishes.open().zip(1..) {
                if let Ok(column) = self.sites.binary_search(&wish.site) {
                    worths[(row, column)] = worth(wish, place);
                }
            }
            if let Some((_, site)) = held.filter(|held| held.0 == *lead) {
                for column in (0..sites + rows).filter(|column| self.sites.get(*column) != Some(&site)) {
                    worths[(row, column)] = BARRED;
                }
            }
        }
        let (_, columns) = kuhn_munkres(&worths);
        let given = self.leads.iter().zip(columns).map(|((lead, wishes), column)| {
            let site = self.sites.get(column);
            (*lead, site.and_then(|site| wishes.open().find(|wish| wish.site == *site)))
        });
        given.collect()
    }
}

fn worth(wish: &Wish<'_>, place: i128) -> i128 {
    let standing: i128 = match wish.standing {
        Standing::Fits => 1 << FITS_SHIFT,
        Standing::Conditional => 1 << CONDITIONAL_SHIFT,
        Standing::Misses => BARRED,
    };
    // Scores stay within 0 and 1.
    let score = (wish.low * (1_u64 << SCORE_BITS) as f64).round() as i128;
    standing + (score << SCORE_SHIFT) - place.min((1 << PLACE_BITS) - 1)
}

fn number(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}
