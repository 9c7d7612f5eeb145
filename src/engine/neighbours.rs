//! Who sells to the newcomer and who buys from it in a sub-park.
//!
//! suppliers = Σ share_d × min(1, firms_d / 3) over divisions d in 13–43, share_d = a_ij of d over their sum;
//! customers likewise from the shares of suppliers' output; closeness = the mean of both. Coefficients: national
//! input-output table 2020. A firm whose place is unconfirmed counts in high only.

use serde::Serialize;

use super::result::Interval;
use crate::catalog::{Catalog, Firm};
use crate::industry::{IndustryCode, Level, customer_shares, supplier_shares};
use crate::order::sort_by;

/// So many firms of a division are as good as any number.
const FIRMS_ENOUGH: f64 = 3.0;

/// How near a sub-park's firms stand to an industry.
#[derive(Debug, Clone, PartialEq)]
pub struct Closeness {
    /// Share of what the industry buys that firms there make, 0..=1.
    pub suppliers: Interval,
    /// Share of what the industry sells that firms there use, 0..=1.
    pub customers: Interval,
    /// The mean of both.
    pub closeness: Interval,
}

/// How a firm stands to the newcomer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub enum Relation {
    /// Sells what the industry buys.
    Supplier,
    /// Buys what the industry sells.
    Customer,
    /// Both sells to it and buys from it.
    Both,
    /// The same four-digit class.
    SameTrade,
}

/// A firm of the sub-park that matters to the newcomer.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct Neighbour {
    /// Id of the firm in the catalog.
    pub firm: String,
    /// How it stands.
    pub relation: Relation,
    /// The share that orders the list: the larger of both, 0..=1.
    pub share: f64,
    /// Whether its place is confirmed.
    pub place_confirmed: bool,
}

/// A division whose share is below this does not make a firm a neighbour worth naming.
const WORTH_NAMING: f64 = 0.02;

/// What an industry buys and sells, by division: the same for every site of one request.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Trade {
    pub(super) industry: IndustryCode,
    pub(super) suppliers: Vec<(IndustryCode, f64)>,
    pub(super) customers: Vec<(IndustryCode, f64)>,
}

impl Trade {
    pub(super) fn of(industry: IndustryCode) -> Trade {
        Trade { industry, suppliers: supplier_shares(industry), customers: customer_shares(industry) }
    }

    /// The shares of an industry's division in what is bought and in what is sold, 0 where there is no trade.
    pub(super) fn shares_of(&self, industry: IndustryCode) -> (f64, f64) {
        let of = |shares: &[(IndustryCode, f64)]| {
            shares.iter().find(|(division, _)| division.contains(industry)).map_or(0.0, |(_, share)| *share)
        };
        (of(&self.suppliers), of(&self.customers))
    }

    /// Whether a firm is of the same four-digit class.
    pub(super) fn is_same(&self, firm: &Firm) -> bool {
        firm.industry == self.industry && self.industry.level() == Level::Class
    }
}

/// Firms of a division in a sub-park: those whose place is confirmed, and all.
pub(super) fn counted(catalog: &Catalog, sub_park: &str, division: IndustryCode) -> (u32, u32) {
    let there = catalog.firms.iter().filter(|firm| firm.sub_park == sub_park && division.contains(firm.industry));
    there.fold((0, 0), |(confirmed, all): (u32, u32), firm| {
        let certain = if firm.place_confirmed { firm.count } else { 0 };
        (confirmed.saturating_add(certain), all.saturating_add(firm.count))
    })
}

/// How much of a share so many firms cover, confirmed and all.
pub(super) fn covered(share: f64, (confirmed, all): (u32, u32)) -> Interval {
    let part = |firms: u32| share * f64::min(1.0, f64::from(firms) / FIRMS_ENOUGH);
    Interval { low: part(confirmed), high: part(all) }
}

/// Closeness of one sub-park; `None` where the industry has no sector of its own in the table.
pub(super) fn closeness(catalog: &Catalog, sub_park: &str, trade: &Trade) -> Option<Closeness> {
    if trade.suppliers.is_empty() && trade.customers.is_empty() {
        return None;
    }
    let sum = |shares: &[(IndustryCode, f64)]| {
        shares.iter().fold(Interval::ZERO, |sum, (division, share)| {
            let part = covered(*share, counted(catalog, sub_park, *division));
            Interval { low: sum.low + part.low, high: sum.high + part.high }
        })
    };
    let (suppliers, customers) = (sum(&trade.suppliers), sum(&trade.customers));
    let closeness =
        Interval { low: (suppliers.low + customers.low) / 2.0, high: (suppliers.high + customers.high) / 2.0 };
    Some(Closeness { suppliers, customers, closeness })
}

/// The firms of a sub-park that matter, nearest first.
pub(super) fn neighbours(catalog: &Catalog, sub_park: &str, trade: &Trade) -> Vec<Neighbour> {
    let mut neighbours: Vec<Neighbour> = Vec::new();
    for firm in catalog.firms.iter().filter(|firm| firm.sub_park == sub_park) {
        let (sells, buys) = trade.shares_of(firm.industry);
        let relation = if trade.is_same(firm) {
            Relation::SameTrade
        } else {
            match (sells >= WORTH_NAMING, buys >= WORTH_NAMING) {
                (true, true) => Relation::Both,
                (true, false) => Relation::Supplier,
                (false, true) => Relation::Customer,
                (false, false) => continue,
            }
        };
        let share = f64::max(sells, buys);
        neighbours.push(Neighbour { firm: firm.id.clone(), relation, share, place_confirmed: firm.place_confirmed });
    }
    sort_by(&mut neighbours, |a, b| b.share.total_cmp(&a.share).then_with(|| a.firm.cmp(&b.firm)));
    neighbours
}
