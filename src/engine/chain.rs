//! The newcomer's chain, sub-park by sub-park: who sells to it, who buys from it, what is missing, what it would fill.
//!
//! Rests on the same shares as the closeness that is scored (`neighbours.rs`); the linkage of two divisions is for
//! the drawing alone.

use serde::Serialize;

use super::neighbours::{Trade, closeness, counted, covered};
use super::result::Interval;
use crate::catalog::{Catalog, Firm, Label, SubPark};
use crate::industry::{IO_TABLE_YEAR, IndustryCode, linkage};
use crate::order::{sort_by, sort_by_key};

/// From this share on, 0..=1, a division without a firm is a gap. Default, to be confirmed.
pub const GAP_FROM_SHARE: f64 = 0.05;
/// A division of a smaller share is not listed where no firm of it is there.
const LISTED_FROM_SHARE: f64 = 0.02;

/// Who sells to an industry and who buys from it.
///
/// Shares are of what the industry buys from, or sells to, manufacturing; from the national input-output table
/// (National Bureau of Statistics), read for the industry's sectors, which is our own reading.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct SupplyChain {
    /// Whose chain it is.
    #[cfg_attr(feature = "web", tsify(type = "string"))]
    pub industry: IndustryCode,
    /// The year of the input-output table.
    pub table_year: i16,
    /// Whom it buys from, the largest share first; empty where the table has no figures for it.
    pub suppliers: Vec<ChainDivision>,
    /// Whom it sells to, likewise.
    pub customers: Vec<ChainDivision>,
    /// The share of what it buys that firms of the whole park make, wherever in it they are, 0..=1.
    pub suppliers_covered: f64,
    /// The share of what it sells that firms of the whole park use, 0..=1.
    pub customers_covered: f64,
    /// Every sub-park, in the order of the catalog.
    pub sub_parks: Vec<SubParkChain>,
}

/// A division that an industry buys from or sells to.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct ChainDivision {
    /// Two digits of GB/T 4754-2017.
    #[cfg_attr(feature = "web", tsify(type = "string"))]
    pub division: IndustryCode,
    /// Its share, above 0, at most 1.
    pub share: f64,
    /// How closely it trades with the industry's own division, both ways, 0..=1: strong from 0.10, clear from 0.03.
    /// `None` where that is no manufacturing.
    pub linkage: Option<f64>,
    /// Firms of it in the whole park, those whose place is unconfirmed too.
    pub firms: u32,
}

/// The chain in one sub-park.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct SubParkChain {
    /// Id of the sub-park.
    pub sub_park: String,
    /// The mean of both shares below, as the criterion reads it; `None` where the table has no figures.
    pub closeness: Option<Interval>,
    /// The share of what the industry buys whose trades have firms there, not what these deliver: Σ of what its rows cover.
    pub suppliers_covered: Interval,
    /// The share of what the industry sells whose trades have firms there: Σ of what its rows cover.
    pub customers_covered: Interval,
    /// Divisions that sell to it and have a firm there or a share of at least 0.02, the largest share first.
    pub suppliers: Vec<ChainRow>,
    /// Divisions that buy from it, likewise.
    pub customers: Vec<ChainRow>,
    /// Firms of its own four-digit class.
    pub same_trade: Vec<ChainFirm>,
    /// Divisions that matter to it and have no firm there.
    pub gaps: Vec<Gap>,
    /// Firms there that lack a supplier or a customer of its trade.
    pub fills: Vec<Fill>,
}

/// One division in one sub-park. Three firms of it cover all of its share.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct ChainRow {
    /// Two digits of GB/T 4754-2017.
    #[cfg_attr(feature = "web", tsify(type = "string"))]
    pub division: IndustryCode,
    /// Its share, above 0, at most 1.
    pub share: f64,
    /// Firms of it that are there for certain, those of the same trade too.
    pub firms_confirmed: u32,
    /// Firms of it that may be there.
    pub firms_unconfirmed: u32,
    /// How much of the share they cover; those whose place is unconfirmed count in high only.
    pub covered: Interval,
    /// These firms without those of the same trade.
    pub firms: Vec<ChainFirm>,
}

/// A firm of the chain, or a count of firms that a document does not name.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct ChainFirm {
    /// Its id in the catalog.
    pub firm: String,
    /// Its name; absent where a document only counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Label>,
    /// How many firms stand behind this entry, 1 where named.
    pub count: u32,
    /// What it makes, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub makes: Option<Label>,
    /// What it makes, by industry.
    #[cfg_attr(feature = "web", tsify(type = "string"))]
    pub industry: IndustryCode,
    /// Whether that is the firm's own statement; otherwise our reading.
    pub industry_confirmed: bool,
    /// Whether a document says that it is there.
    pub place_confirmed: bool,
    /// The share of its division in what the industry buys, 0..=1.
    pub sells_share: f64,
    /// The share of its division in what the industry sells, 0..=1.
    pub buys_share: f64,
    /// Id of the source that names it.
    pub source: String,
    /// The year that source speaks of.
    pub year: i16,
}

/// On which side of a firm another stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub enum ChainSide {
    /// It sells to the firm.
    Supplier,
    /// It buys from the firm.
    Customer,
}

/// A division that matters to the newcomer, with a share of at least 0.05, and has no firm in the sub-park.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct Gap {
    /// What is missing.
    pub side: ChainSide,
    /// Two digits of GB/T 4754-2017.
    #[cfg_attr(feature = "web", tsify(type = "string"))]
    pub division: IndustryCode,
    /// Its share, 0.05..=1.
    pub share: f64,
    /// Other sub-parks that have it, in the order of the catalog; empty where the whole park lacks it.
    pub elsewhere: Vec<FirmsIn>,
}

/// How many firms a sub-park has of something.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct FirmsIn {
    /// Id of the sub-park.
    pub sub_park: String,
    /// Firms, those whose place is unconfirmed too.
    pub firms: u32,
}

/// A firm that lacks in its sub-park what the newcomer is.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct Fill {
    /// The firm whose gap would close.
    pub firm: ChainFirm,
    /// What the newcomer would be to it.
    pub newcomer_is: ChainSide,
    /// The share of the newcomer's division in what the firm's industry buys, or sells, 0.05..=1.
    pub share: f64,
    /// False where a firm of the newcomer's trade may be there: its place is unconfirmed, or a document counts firms of
    /// a wider industry without naming them.
    pub certain: bool,
}

/// The chain of an industry in every sub-park.
pub(super) fn supply_chain(catalog: &Catalog, industry: IndustryCode) -> SupplyChain {
    let trade = Trade::of(industry);
    let divisions = |shares: &[(IndustryCode, f64)]| -> Vec<ChainDivision> {
        by_share(shares)
            .into_iter()
            .map(|(division, share)| ChainDivision {
                division,
                share,
                linkage: linkage(industry, division),
                firms: catalog
                    .firms
                    .iter()
                    .filter(|firm| division.contains(firm.industry))
                    .map(|firm| firm.count)
                    .sum(),
            })
            .collect()
    };
    let in_park = |divisions: &[ChainDivision]| {
        // Which sub-park they are in is no matter here.
        divisions.iter().fold(0.0, |sum, row| sum + covered(row.share, (row.firms, row.firms)).low)
    };
    let mut industries = Industries::default();
    let (suppliers, customers) = (divisions(&trade.suppliers), divisions(&trade.customers));
    SupplyChain {
        industry,
        table_year: IO_TABLE_YEAR,
        suppliers_covered: in_park(&suppliers),
        customers_covered: in_park(&customers),
        suppliers,
        customers,
        sub_parks: catalog.sub_parks.iter().map(|place| in_place(catalog, place, &trade, &mut industries)).collect(),
    }
}

/// The largest share first.
fn by_share(shares: &[(IndustryCode, f64)]) -> Vec<(IndustryCode, f64)> {
    let mut ordered = shares.to_vec();
    sort_by(&mut ordered, |a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    ordered
}

fn in_place(catalog: &Catalog, place: &SubPark, trade: &Trade, industries: &mut Industries) -> SubParkChain {
    let here = |firm: &&Firm| firm.sub_park == place.id;
    let all = closeness(catalog, &place.id, trade);
    let covered = |of: fn(&super::Closeness) -> Interval| all.as_ref().map_or(Interval::ZERO, of);
    let same_trade = catalog.firms.iter().filter(here).filter(|firm| trade.is_same(firm));
    SubParkChain {
        sub_park: place.id.clone(),
        closeness: all.as_ref().map(|all| all.closeness),
        suppliers_covered: covered(|all| all.suppliers),
        customers_covered: covered(|all| all.customers),
        suppliers: rows(catalog, place, trade, &trade.suppliers),
        customers: rows(catalog, place, trade, &trade.customers),
        same_trade: in_order(same_trade.map(|firm| named(firm, trade)).collect()),
        gaps: gaps(catalog, place, trade),
        fills: fills(catalog, place, trade, industries),
    }
}

fn rows(catalog: &Catalog, place: &SubPark, trade: &Trade, shares: &[(IndustryCode, f64)]) -> Vec<ChainRow> {
    let row = |(division, share): (IndustryCode, f64)| {
        let (confirmed, all) = counted(catalog, &place.id, division);
        let firms = catalog.firms.iter().filter(|firm| firm.sub_park == place.id && division.contains(firm.industry));
        ChainRow {
            division,
            share,
            firms_confirmed: confirmed,
            firms_unconfirmed: all - confirmed,
            covered: covered(share, (confirmed, all)),
            firms: in_order(firms.filter(|firm| !trade.is_same(firm)).map(|firm| named(firm, trade)).collect()),
        }
    };
    let listed = |row: &ChainRow| row.share >= LISTED_FROM_SHARE || row.firms_confirmed + row.firms_unconfirmed > 0;
    by_share(shares).into_iter().map(row).filter(listed).collect()
}

fn named(firm: &Firm, trade: &Trade) -> ChainFirm {
    let (sells_share, buys_share) = trade.shares_of(firm.industry);
    ChainFirm {
        firm: firm.id.clone(),
        name: firm.name.clone(),
        count: firm.count,
        makes: firm.makes.clone(),
        industry: firm.industry,
        industry_confirmed: firm.industry_confirmed,
        place_confirmed: firm.place_confirmed,
        sells_share,
        buys_share,
        source: firm.source.clone(),
        year: firm.year,
    }
}

/// Who is there for certain first, then who has a name, then by id.
fn in_order(mut firms: Vec<ChainFirm>) -> Vec<ChainFirm> {
    sort_by_key(&mut firms, |firm| (!firm.place_confirmed, firm.name.is_none(), firm.firm.clone()));
    firms
}

fn gaps(catalog: &Catalog, place: &SubPark, trade: &Trade) -> Vec<Gap> {
    let sides = [(ChainSide::Supplier, &trade.suppliers), (ChainSide::Customer, &trade.customers)];
    let mut gaps = Vec::new();
    for (side, shares) in sides {
        for (division, share) in by_share(shares) {
            if share < GAP_FROM_SHARE || counted(catalog, &place.id, division).1 > 0 {
                continue;
            }
            let others = catalog.sub_parks.iter().map(|other| {
                let (_, firms) = counted(catalog, &other.id, division);
                FirmsIn { sub_park: other.id.clone(), firms }
            });
            gaps.push(Gap { side, division, share, elsewhere: others.filter(|other| other.firms > 0).collect() });
        }
    }
    gaps
}

/// What the industries of firms buy and sell: many firms share one.
#[derive(Default)]
struct Industries(Vec<Trade>);

impl Industries {
    fn trade(&mut self, industry: IndustryCode) -> &Trade {
        // Figures stand at groups: classes of one have the same.
        let industry = industry.group().unwrap_or(industry);
        let at = match self.0.iter().position(|known| known.industry == industry) {
            Some(at) => at,
            None => {
                self.0.push(Trade::of(industry));
                self.0.len() - 1
            }
        };
        &self.0[at]
    }
}

fn fills(catalog: &Catalog, place: &SubPark, trade: &Trade, industries: &mut Industries) -> Vec<Fill> {
    let here: Vec<&Firm> = catalog.firms.iter().filter(|firm| firm.sub_park == place.id).collect();
    let own = trade.industry;
    let mut fills = Vec::new();
    for firm in &here {
        let others = || here.iter().filter(|other| other.id != firm.id);
        let of_the_trade = |other: &&&Firm| own.contains(other.industry);
        if own.contains(firm.industry) || others().filter(of_the_trade).any(|other| other.place_confirmed) {
            continue;
        }
        let may_be = |other: &&Firm| own.contains(other.industry) || other.industry.contains(own);
        let certain = !others().any(may_be) && !firm.industry.contains(own);
        let (as_supplier, as_customer) = industries.trade(firm.industry).shares_of(own);
        for (newcomer_is, share) in [(ChainSide::Supplier, as_supplier), (ChainSide::Customer, as_customer)] {
            if share >= GAP_FROM_SHARE {
                fills.push(Fill { firm: named(firm, trade), newcomer_is, share, certain });
            }
        }
    }
    sort_by(&mut fills, |a, b| {
        let same = a.newcomer_is.cmp(&b.newcomer_is).then_with(|| a.firm.firm.cmp(&b.firm.firm));
        b.share.total_cmp(&a.share).then(same)
    });
    fills
}
