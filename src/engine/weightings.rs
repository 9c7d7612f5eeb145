//! All weightings at once: how much of an order stands while nobody knows the weights exactly.
//!
//! A weighting is a point of the simplex: weights w_j ≥ 0 with Σ w_j = 1, all points taken alike. The score of a site
//! is Σ w_j · v_j, so that only the differences d_j of the values of two sites say which of them is ahead.
//! Numbers alone: sites are rows, criteria are columns. Uses only the crate's sort.

use crate::order::sort_by;

/// Sampled weightings. The standard error of a share is then 0.0035 at most, so that 0.02 holds for every share of
/// every answer and not for most of them: of 10,000, one share in a few thousand is farther off.
const SAMPLES: u32 = 20_000;
/// The samples are the same in every run and on every machine.
const SEED: u64 = 20_261_124;

/// Values of sites on criteria, and the weights from which all other weightings are looked at.
#[derive(Debug, Clone, PartialEq)]
pub struct Weightings {
    /// Sum 1.
    weights: Vec<f64>,
    values: Vec<Vec<f64>>,
}

/// How often which site comes in which place, over sampled weightings.
#[derive(Debug, Clone, PartialEq)]
pub struct RankShares {
    /// For each site the share in which none is ahead of it; sites that are level there all have it.
    pub first: Vec<f64>,
    /// For each site the share of each place, the first place first. Of sites that are level the earlier row comes
    /// first, so that each row and each column adds up to 1.
    pub ranks: Vec<Vec<f64>>,
}

/// The smallest change of weights, Σ |w′_j − w_j|, that makes one site draw level with another.
///
/// All of it goes to one criterion: that on which the one that catches up stands best against the other.
#[derive(Debug, Clone, PartialEq)]
pub struct WeightShift {
    /// The criterion whose weight grows.
    pub to: usize,
    /// The criteria that give, and how much weight each, above 0.
    pub from: Vec<(usize, f64)>,
}

impl WeightShift {
    /// Σ |w′_j − w_j|, 0..=2: what is given and what is taken.
    pub fn size(&self) -> f64 {
        2.0 * self.from.iter().fold(0.0, |sum, (_, amount)| sum + amount)
    }
}

impl Weightings {
    /// Importances, 0 or more, by criterion, and for each site its values, 0..=1, by criterion.
    ///
    /// `None` where no importance is above 0 or a site has not as many values as there are importances.
    pub fn new(importances: &[f64], values: Vec<Vec<f64>>) -> Option<Weightings> {
        let sum = importances.iter().fold(0.0, |sum, importance| sum + importance);
        let complete = values.iter().all(|row| row.len() == importances.len());
        let weights = importances.iter().map(|importance| importance / sum).collect();
        (sum > 0.0 && complete).then_some(Weightings { weights, values })
    }

    /// The weights, sum 1.
    pub fn weights(&self) -> &[f64] {
        &self.weights
    }

    /// The share of all weightings in which `a` is ahead of `b`, exactly; `None` where their values are the same.
    ///
    /// The share of a simplex on one side of a hyperplane: Varsi, "The multidimensional content of the frustum of the
    /// simplex", Pacific Journal of Mathematics 46 (1973), in the recursion of Ali, "Content of the frustum of a
    /// simplex", Pacific Journal of Mathematics 48 (1973); as many steps as criteria squared.
    pub fn share_ahead(&self, a: usize, b: usize) -> Option<f64> {
        let differences = self.differences(a, b);
        if differences.iter().all(|difference| *difference == 0.0) {
            return None;
        }
        let (pros, cons): (Vec<f64>, Vec<f64>) = differences.into_iter().partition(|difference| *difference > 0.0);
        let mut shares = vec![0.0; cons.len()];
        let mut share = 0.0;
        for pro in pros {
            share = 1.0;
            // Means between two shares only: nothing cancels, so the result keeps its digits.
            for (place, con) in shares.iter_mut().zip(&cons) {
                share = (pro * share - con * *place) / (pro - con);
                *place = share;
            }
        }
        Some(share)
    }

    /// How far the weights can be mistaken before `rival` can be ahead of `first`, 0..=1: the largest ρ for which
    /// `first` stays at least level under (1 − ρ) · w + ρ · u, whatever the weighting u.
    ///
    /// ρ = s / (s − min d) with s = Σ w_j · d_j, and 1 where no d is below 0: the ε-contamination of robust Bayesian
    /// analysis (Berger, "Robust Bayesian analysis: sensitivity to the prior", Journal of Statistical Planning and
    /// Inference 25, 1990).
    pub fn radius(&self, first: usize, rival: usize) -> f64 {
        let differences = self.differences(first, rival);
        let lead = self.lead(&differences);
        let (_, least) = least(&differences);
        if least < 0.0 { lead / (lead - least) } else { 1.0 }
    }

    /// From and to which weight of a criterion `first` stays at least level with every other site, the other weights
    /// keeping their proportions. A weight that is everything has no others: from itself to itself.
    ///
    /// Mareschal, "Weight stability intervals in multicriteria decision aid", European Journal of Operational Research
    /// 33 (1988).
    pub fn stays_first(&self, first: usize, criterion: usize) -> (f64, f64) {
        let weight = self.weights[criterion];
        let others = || self.weights.iter().enumerate().filter(|(column, _)| *column != criterion);
        let rest = others().fold(0.0, |sum, (_, weight)| sum + weight);
        if rest <= 0.0 {
            return (weight, weight);
        }
        let (mut from, mut to) = (0.0, 1.0);
        for rival in (0..self.values.len()).filter(|rival| *rival != first) {
            let differences = self.differences(first, rival);
            // The lead at the weight x is x · here + (1 − x) · elsewhere.
            let here = differences[criterion];
            let elsewhere = others().fold(0.0, |sum, (column, weight)| sum + weight * differences[column]) / rest;
            if elsewhere < 0.0 && here > elsewhere {
                from = f64::max(from, elsewhere / (elsewhere - here));
            } else if here < 0.0 && elsewhere > here {
                to = f64::min(to, elsewhere / (elsewhere - here));
            }
        }
        // What is first is first at its own weight, whatever the rounding.
        (f64::min(from, weight), f64::max(to, weight))
    }

    /// The smallest shift of weights by which `rival` draws level with `first`; `None` where no weighting does it.
    ///
    /// Weight that moves from criterion i to the one of the least difference takes d_i − min d of the lead, so the
    /// dearest give first: the fractional knapsack (Dantzig, "Discrete-variable extremum problems", Operations Research
    /// 5, 1957).
    pub fn shift(&self, first: usize, rival: usize) -> Option<WeightShift> {
        let differences = self.differences(first, rival);
        let (to, least) = least(&differences);
        let mut lead = self.lead(&differences);
        if least > 0.0 {
            return None;
        }
        let mut givers: Vec<usize> = (0..differences.len()).filter(|column| differences[*column] > least).collect();
        sort_by(&mut givers, |a, b| differences[*b].total_cmp(&differences[*a]));
        let mut from = Vec::new();
        for giver in givers {
            let gain = differences[giver] - least;
            let needed = lead / gain;
            if needed > 0.0 {
                from.push((giver, f64::min(self.weights[giver], needed)));
            }
            if needed <= self.weights[giver] {
                break;
            }
            lead -= self.weights[giver] * gain;
        }
        Some(WeightShift { to, from })
    }

    /// How often each site comes in each place, over 20,000 weightings drawn evenly, the same in every run: to within 0.02.
    ///
    /// The rank acceptability of Lahdelma and Salminen, "SMAA-2: stochastic multicriteria acceptability analysis for
    /// group decision making", Operations Research 49 (2001).
    pub fn rank_shares(&self) -> RankShares {
        let sites = self.values.len();
        let criteria = self.weights.len();
        let mut draws = Draws { state: SEED, cuts: vec![0.0; criteria.saturating_sub(1)] };
        let columns: Vec<Vec<f64>> =
            (0..criteria).map(|column| self.values.iter().map(|row| row[column]).collect()).collect();
        let mut first = vec![0.0; sites];
        let mut by_place = vec![vec![0.0; sites]; sites];
        let mut scores = vec![0.0; sites];
        // The last bits of a key are its site.
        let site_bits = (sites as u64).next_power_of_two() - 1;
        // For each criterion the keys in order under the last weighting in which it was the heaviest: near to the next
        // such one, so that they are sorted in few steps.
        let mut orders: Vec<Vec<u64>> = vec![(0..sites as u64).collect(); criteria];
        for _ in 0..SAMPLES {
            draws.shuffle();
            scores.fill(0.0);
            let mut heaviest = (0, 0.0);
            for (column, values) in columns.iter().enumerate() {
                let weight = draws.weight(column);
                if weight > heaviest.1 {
                    heaviest = (column, weight);
                }
                add(&mut scores, weight, values);
            }
            let keys = &mut orders[heaviest.0];
            for key in keys.iter_mut() {
                let site = *key & site_bits;
                // Descending by score, then ascending by site. Scores that differ by rounding only are level.
                *key = (2.0 - scores[site as usize]).to_bits() & !site_bits | site;
            }
            insert(keys, |a, b| a < b);
            for (counts, key) in by_place.iter_mut().zip(&*keys) {
                counts[(*key & site_bits) as usize] += 1.0;
            }
            for key in keys.iter().take_while(|key| **key | site_bits == keys[0] | site_bits) {
                first[(*key & site_bits) as usize] += 1.0;
            }
        }
        let share = |count: f64| count / f64::from(SAMPLES);
        RankShares {
            first: first.into_iter().map(share).collect(),
            ranks: (0..sites).map(|site| by_place.iter().map(|counts| share(counts[site])).collect()).collect(),
        }
    }

    /// d: the values of one site less those of another.
    fn differences(&self, a: usize, b: usize) -> Vec<f64> {
        self.values[a].iter().zip(&self.values[b]).map(|(a, b)| a - b).collect()
    }

    /// s = Σ w_j · d_j; rounding below 0 is none.
    fn lead(&self, differences: &[f64]) -> f64 {
        let sum = self.weights.iter().zip(differences).fold(0.0, |sum, (weight, difference)| sum + weight * difference);
        f64::max(sum, 0.0)
    }
}

/// The smallest difference and where it is, the first of equal ones.
fn least(differences: &[f64]) -> (usize, f64) {
    let mut least = (0, f64::INFINITY);
    for (column, difference) in differences.iter().enumerate() {
        if *difference < least.1 {
            least = (column, *difference);
        }
    }
    least
}

/// Adds weight × value to each score, four at a time.
fn add(scores: &mut [f64], weight: f64, values: &[f64]) {
    let (mut fours, mut four_values) = (scores.chunks_exact_mut(4), values.chunks_exact(4));
    for (score, value) in fours.by_ref().zip(four_values.by_ref()) {
        score[0] += weight * value[0];
        score[1] += weight * value[1];
        score[2] += weight * value[2];
        score[3] += weight * value[3];
    }
    for (score, value) in fours.into_remainder().iter_mut().zip(four_values.remainder()) {
        *score += weight * value;
    }
}

/// Sorts in place by insertion: for short lists, and for those that are nearly sorted.
fn insert<T: Copy>(items: &mut [T], before: impl Fn(T, T) -> bool) {
    for end in 1..items.len() {
        let item = items[end];
        let mut place = end;
        while place > 0 && before(item, items[place - 1]) {
            items[place] = items[place - 1];
            place -= 1;
        }
        items[place] = item;
    }
}

/// Weightings drawn evenly from the simplex: the gaps between sorted uniform numbers (Rubinstein, "Generating random
/// vectors uniformly distributed inside and on the surface of different regions", European Journal of Operational
/// Research 10, 1982). It takes no logarithm, which differs between machines.
struct Draws {
    state: u64,
    /// Ascending, one fewer than there are criteria.
    cuts: Vec<f64>,
}

impl Draws {
    fn shuffle(&mut self) {
        for place in 0..self.cuts.len() {
            self.cuts[place] = self.uniform();
        }
        insert(&mut self.cuts, |a, b| a < b);
    }

    fn weight(&self, column: usize) -> f64 {
        let end = self.cuts.get(column).copied().unwrap_or(1.0);
        let start = if column == 0 { 0.0 } else { self.cuts[column - 1] };
        end - start
    }

    /// At least 0 and below 1, by the 53 high bits of splitmix64 (Steele, Lea and Flood, "Fast splittable
    /// pseudorandom number generators", OOPSLA 2014).
    fn uniform(&mut self) -> f64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        (mixed >> 11) as f64 / (1_u64 << 53) as f64
    }
}
