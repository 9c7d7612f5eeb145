//! How sure an order is, and what the weights say, in words.

use super::Speaker;
use super::tongue::{Sure, Traded};
use crate::engine::{Exchange, ExchangeRate, Shift, SiteSureness, StandingSureness, Sureness, WeightRange};
use crate::request::{Criterion, Emphasis};

impl Speaker<'_> {
    /// The one sentence on the first site: "First in 87% of weightings"; `None` where there is no site to speak of.
    pub fn sureness(&self, sureness: &Sureness) -> Option<String> {
        let part = sureness.standings.first()?;
        let first = part.sites.first()?;
        let others = part.sites.iter().skip(1).filter(|other| is_level(other)).count();
        let alike = others > 0 && others + 1 == part.sites.len();
        let others = (others > 0).then(|| self.tally(others as u32));
        let share = || self.share_of_weightings(first.first);
        let said = if alike {
            Sure::Alike { sites: self.tally(part.count) }
        } else if part.count == 1 {
            Sure::Only { standing: part.standing }
        } else {
            match (part.radius >= 1.0, others) {
                (true, None) => Sure::Always,
                (true, Some(others)) => Sure::AlwaysShared { others },
                (false, None) => Sure::First { share: share() },
                (false, Some(others)) => Sure::FirstShared { share: share(), others },
            }
        };
        Some(self.narrator().sure(&said))
    }

    /// Said where every importance is 0.
    pub fn nothing_weighed(&self) -> String {
        self.narrator().sure(&Sure::NothingWeighed)
    }

    /// How far the weights can be mistaken: "up to 31% of the weight may go anywhere …".
    pub fn radius(&self, part: &StandingSureness) -> String {
        let said = if part.radius >= 1.0 {
            Sure::RadiusAll
        } else if part.radius <= 0.0 {
            Sure::RadiusNone
        } else {
            Sure::Radius { share: self.share_of_weightings(part.radius) }
        };
        self.narrator().sure(&said)
    }

    /// What it takes for another site to overtake the first: "B7 overtakes it once more than 6 points of weight move …".
    ///
    /// A shift that ends in a tie is no overtaking: where no weighting puts the other ahead, it says that.
    pub fn overtakes(&self, rival: &SiteSureness) -> String {
        let givers = |shift: &Shift| {
            let from: Vec<String> = shift.from.iter().map(|given| self.criterion_within(given.criterion)).collect();
            self.locale.list(&from)
        };
        let ahead_of_first = rival.ahead.first().copied().flatten();
        let level = is_level(rival);
        let (shift, rival) = (rival.overtakes.as_ref(), self.site_name(&rival.site));
        let said = match shift {
            _ if level => Sure::Shares { rival },
            None => Sure::Never { rival },
            Some(shift) if shift.from.is_empty() => Sure::Level { rival },
            Some(shift) if ahead_of_first == Some(0.0) => Sure::DrawsLevel { rival, from: givers(shift) },
            Some(shift) => {
                // What is given is half of all that changes.
                let points = shift.size * 50.0;
                let shown = self.locale.number(points, u8::from(points < 10.0));
                Sure::Overtakes {
                    rival,
                    points: self.tongue().points(&shown, self.plural(points)),
                    from: givers(shift),
                    to: self.criterion_within(shift.to),
                }
            }
        };
        self.narrator().sure(&said)
    }

    /// Within which weights the first site stays first: "first place holds from 8% to 31%".
    pub fn weight_range(&self, range: &WeightRange) -> String {
        let said = if range.from <= 0.0 && range.to >= 1.0 {
            Sure::StaysAnyhow
        } else {
            Sure::Stays { from: self.percent(range.from), to: self.percent(range.to) }
        };
        self.narrator().sure(&said)
    }

    /// What a requirement is worth in terms of another: "1 m of clear height = 0.8 yuan of rent".
    pub fn exchange(&self, exchange: &Exchange, rate: &ExchangeRate) -> String {
        let amount = |criterion: Criterion, base: Option<f64>| base.map(|base| self.difference(criterion, base));
        let beyond = rate.equals > exchange.span;
        self.narrator().traded(&Traded {
            criterion: rate.criterion,
            step: amount(rate.criterion, rate.step),
            yardstick: exchange.yardstick,
            equals: self.difference(exchange.yardstick, if beyond { exchange.span } else { rate.equals }),
            beyond,
        })
    }

    /// 尽早投产, Early start.
    pub fn emphasis(&self, emphasis: Emphasis) -> &'static str {
        self.narrator().emphasis(emphasis)
    }

    /// Said where nothing is asked that an emphasis stands for: what could be asked.
    pub fn emphasis_needs(&self, emphasis: Emphasis) -> String {
        const NAMED: usize = 3;
        let names: Vec<String> =
            emphasis.leading().take(NAMED).map(|criterion| self.criterion_within(criterion)).collect();
        self.narrator().emphasis_needs(self.emphasis(emphasis), &self.locale.list(&names))
    }

    /// How a present number should change: "+30%", "−20%".
    pub fn change(&self, share: f64) -> String {
        let percent = self.percent(share.abs());
        if share < 0.0 { format!("−{percent}") } else { format!("+{percent}") }
    }

    /// A share of weightings: what is neither nothing nor all never reads as if it were.
    pub fn share_of_weightings(&self, share: f64) -> String {
        if share > 0.99 && share < 1.0 {
            format!("> {}", self.percent(0.99))
        } else if share > 0.0 && share < 0.01 {
            format!("< {}", self.percent(0.01))
        } else {
            self.percent(share)
        }
    }
}

/// Whether a site that is not the first has the values of the first, and so its place under all weights.
fn is_level(other: &SiteSureness) -> bool {
    other.ahead.first().is_some_and(Option::is_none)
}
