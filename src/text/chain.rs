//! The newcomer's chain in words: what firms cover, what is missing, what the newcomer would bring.

use super::tongue::{FillTold, GapTold};
use super::{Speaker, ViewKey};
use crate::engine::{ChainFirm, ChainSide, Fill, Gap, Interval, SupplyChain};
use crate::industry::IndustryCode;
use crate::request::Criterion;

/// From this linkage on two divisions have a strong tie, and from the other one a clear one.
const STRONG_FROM: f64 = 0.10;
const CLEAR_FROM: f64 = 0.03;

impl Speaker<'_> {
    /// How much of what the trade buys and sells is of trades that have firms: no word of what these firms can deliver.
    ///
    /// `None` where the table has no figures for the trade.
    pub fn covered(&self, chain: &SupplyChain, bought: Interval, sold: Interval, whole_park: bool) -> Option<String> {
        let bought = (!chain.suppliers.is_empty()).then(|| self.closeness(bought));
        let sold = (!chain.customers.is_empty()).then(|| self.closeness(sold));
        let any = bought.is_some() || sold.is_some();
        any.then(|| self.narrator().chain_covered(bought.as_deref(), sold.as_deref(), whole_park))
    }

    /// How close a sub-park's firms are, as the criterion shows it: "43%", "0–37%".
    pub fn closeness(&self, closeness: Interval) -> String {
        self.amounts(Criterion::SupportingIndustries, &[closeness.low, closeness.high])
    }

    /// So many firms: 3 家企业, 3 firms.
    pub fn firms(&self, count: u32) -> String {
        self.narrator().firms(&self.tally(count))
    }

    /// A firm by name; a count of firms where no document names them: "15 more, not named".
    pub fn chain_firm(&self, firm: &ChainFirm) -> String {
        firm.name.as_ref().map_or_else(|| self.narrator().unnamed(&self.tally(firm.count)), |name| self.label(name))
    }

    /// How closely two divisions trade.
    pub fn tie(&self, linkage: f64) -> &'static str {
        self.t(if linkage >= STRONG_FROM {
            ViewKey::TieStrong
        } else if linkage >= CLEAR_FROM {
            ViewKey::TieClear
        } else {
            ViewKey::TieWeak
        })
    }

    /// What is missing, and where in the park it is: "Metal products: 7% of what you buy, no firm here; …".
    pub fn chain_gap(&self, gap: &Gap, whole_park: bool) -> String {
        let elsewhere: Vec<String> = gap
            .elsewhere
            .iter()
            .map(|other| {
                let name = self.catalog.sub_park(&other.sub_park).map(|sub_park| self.label(&sub_park.name));
                self.narrator().firms_in(&name.unwrap_or_else(|| other.sub_park.clone()), &self.tally(other.firms))
            })
            .collect();
        self.narrator().chain_gap(&GapTold {
            division: &self.industry(gap.division),
            share: &self.percent(gap.share),
            sells: gap.side == ChainSide::Supplier,
            elsewhere: Some(self.locale.list(&elsewhere)).filter(|listed| !listed.is_empty()).as_deref(),
            whole_park,
        })
    }

    /// Whose gap the newcomer closes: "Changhong Boiler could buy from you: …".
    pub fn chain_fill(&self, fill: &Fill, newcomer: IndustryCode) -> String {
        self.narrator().chain_fill(&FillTold {
            firm: &self.chain_firm(&fill.firm),
            own_division: &self.industry(newcomer.division()),
            share: &self.percent(fill.share),
            sells: fill.newcomer_is == ChainSide::Supplier,
            certain: fill.certain,
        })
    }

    /// The short name of a sub-park; its id where the catalog lacks it.
    pub fn sub_park(&self, id: &str) -> String {
        self.catalog.sub_park(id).map_or_else(|| id.to_owned(), |sub_park| self.label(&sub_park.short_name))
    }
}
