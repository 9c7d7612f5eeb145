//! Who sells to whom: shares of an industry's inputs and sales by manufacturing division.
//!
//! From the national input-output table 2020 (153 sectors, National Bureau of Statistics), kept where
//! a_ij ≥ 0.005 or the share of the supplier's output ≥ 0.02, and where at least one side is
//! manufacturing. Which sectors a group belongs to is our own reading (`data/group-sectors.csv`).

use std::sync::OnceLock;

use super::code::{IndustryCode, Level};
use super::table::lines;
use crate::order::sort_by_key;

/// Written by `build.rs` from `data/io-sectors.csv`: number and division.
const SECTORS: &str = include_str!(concat!(env!("OUT_DIR"), "/sectors.txt"));
const GROUP_SECTORS: &str = include_str!("data/group-sectors.csv");
/// Written by `build.rs` from `data/io-links.csv`: suppliers with their buyers, a_ij, shares of output.
const LINKS: &str = include_str!(concat!(env!("OUT_DIR"), "/links.txt"));
/// Written by `build.rs` from `data/linkage.csv`: each division with itself and those after it.
const LINKAGE: &str = include_str!(concat!(env!("OUT_DIR"), "/linkage.txt"));
/// The year that all figures here speak of.
pub const IO_TABLE_YEAR: i16 = 2020;
const TEN_THOUSAND: f64 = 10_000.0;

/// A sector of the national input-output table 2020.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sector {
    /// Its number in the table, `001` to `153`.
    pub number: &'static str,
    /// Its division of manufacturing; `None` for a service.
    pub division: Option<IndustryCode>,
}

/// What one sector sells to another.
struct Link {
    supplier: &'static str,
    buyer: &'static str,
    /// a_ij: input from the supplier per unit of the buyer's output.
    input: f64,
    share_of_supplier_output: f64,
}

/// How much each manufacturing division supplies of what the industry buys from manufacturing.
///
/// Pairs of division (13–43) and share, in order of division, the shares above 0 and adding up to 1:
/// the direct coefficients a_ij, averaged over the industry's sectors and summed by supplier division,
/// over their sum. Power, gas, water, trade and finance stay out, since every place has them.
/// Empty where the industry has no sector (wholesale, retail) or the table shows nothing.
///
/// ```
/// use sitematch::industry::{IndustryCode, supplier_shares};
///
/// let shares = supplier_shares(IndustryCode::parse("3433")?);
/// let largest = shares.iter().max_by(|a, b| a.1.total_cmp(&b.1));
/// assert_eq!(largest.map(|(division, _)| division.as_str()), Some("34"));
/// # Ok::<(), sitematch::industry::UnknownIndustry>(())
/// ```
pub fn supplier_shares(code: IndustryCode) -> Vec<(IndustryCode, f64)> {
    shares(code, |link| (link.buyer, link.supplier, link.input))
}

/// How much each manufacturing division takes of what the industry sells to manufacturing.
///
/// As [`supplier_shares`], from the shares of the supplier's output by buyer division.
pub fn customer_shares(code: IndustryCode) -> Vec<(IndustryCode, f64)> {
    shares(code, |link| (link.supplier, link.buyer, link.share_of_supplier_output))
}

/// How closely two manufacturing divisions trade, 0..=1, the same both ways: for the drawing of a chain alone.
///
/// The largest of their four input and output shares (Ellison, Glaeser and Kerr 2010): strong from 0.10, clear from
/// 0.03. `None` where one of both is no manufacturing.
pub fn linkage(one: IndustryCode, other: IndustryCode) -> Option<f64> {
    let (one, other) = (one.division(), other.division());
    let place = |division| divisions().binary_search(&division).ok();
    let (first, second) = (place(one.min(other))?, place(one.max(other))?);
    let figure = LINKAGE.lines().nth(first)?.split(' ').nth(second - first)?;
    Some(f64::from(figure.parse::<u16>().ok()?) / TEN_THOUSAND)
}

/// The sectors an industry is read as: a class those of its group, a division those of all its groups.
///
/// In order of number, each once; empty where we map none. Our own reading, to be shown as such.
pub fn sectors(code: IndustryCode) -> Vec<&'static Sector> {
    let mut numbers: Vec<&str> = lines(GROUP_SECTORS)
        .filter_map(|line| line.split_once(','))
        .filter(|(group, _)| match code.group() {
            Some(own) => *group == own.as_str(),
            None => group.starts_with(code.as_str()),
        })
        .flat_map(|(_, numbers)| numbers.split(' '))
        .collect();
    sort_by_key(&mut numbers, |number| *number);
    numbers.dedup();
    numbers.into_iter().filter_map(sector).collect()
}

/// `ends` gives of a link the sector asked about, the one across, and the size.
fn shares(code: IndustryCode, ends: impl Fn(&Link) -> (&'static str, &'static str, f64)) -> Vec<(IndustryCode, f64)> {
    let own = sectors(code);
    let count = own.len() as f64;
    let mut by_division: Vec<(IndustryCode, f64)> = divisions().iter().map(|division| (*division, 0.0)).collect();
    for (this, across, size) in links().iter().map(ends) {
        // Few links are the industry's own, and looking up the division across costs most.
        if own.iter().any(|sector| sector.number == this)
            && let Some(division) = sector(across).and_then(|sector| sector.division)
            && let Ok(at) = by_division.binary_search_by_key(&division, |pair| pair.0)
        {
            by_division[at].1 += size / count;
        }
    }
    by_division.retain(|pair| pair.1 > 0.0);
    let total: f64 = by_division.iter().map(|pair| pair.1).sum();
    for pair in &mut by_division {
        pair.1 /= total;
    }
    by_division
}

/// The manufacturing divisions, 13 to 43, in their order.
fn divisions() -> &'static [IndustryCode] {
    static ALL: OnceLock<Vec<IndustryCode>> = OnceLock::new();
    let is_one = |code: &IndustryCode| code.is_manufacturing() && code.level() == Level::Division;
    ALL.get_or_init(|| IndustryCode::all().filter(is_one).collect())
}

fn sector(number: &str) -> Option<&'static Sector> {
    static ALL: OnceLock<Vec<Sector>> = OnceLock::new();
    let all = ALL.get_or_init(|| SECTORS.lines().filter_map(read_sector).collect());
    let at = all.binary_search_by(|sector| sector.number.cmp(number)).ok()?;
    all.get(at)
}

fn read_sector(line: &'static str) -> Option<Sector> {
    let (number, division) = line.split_once(',')?;
    let division = IndustryCode::parse(division).ok().filter(|code| code.is_manufacturing());
    Some(Sector { number, division })
}

fn links() -> &'static [Link] {
    static ALL: OnceLock<Vec<Link>> = OnceLock::new();
    ALL.get_or_init(|| read_links().collect())
}

/// A figure that is never asked for is empty and read as 0, which adds nothing.
fn read_links() -> impl Iterator<Item = Link> {
    let mut columns = LINKS.splitn(3, "\n\n").map(str::lines);
    let mut column = || columns.next().unwrap_or_else(|| "".lines());
    let (buyers, inputs, shares) = (column(), column(), column());
    buyers.zip(inputs).zip(shares).flat_map(|((line, inputs), shares)| {
        let (supplier, buyers) = line.split_once(' ').unwrap_or((line, ""));
        buyers.split(' ').zip(inputs.split(' ')).zip(shares.split(' ')).map(move |((buyer, input), share)| Link {
            supplier,
            buyer,
            input: figure(input),
            share_of_supplier_output: figure(share),
        })
    })
}

fn figure(ten_thousandths: &str) -> f64 {
    ten_thousandths.parse::<u16>().map_or(0.0, |figure| f64::from(figure) / TEN_THOUSAND)
}
