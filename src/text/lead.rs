//! The park's side in words: what a site is to a company, and why a company gets the site that it gets.

use super::Speaker;
use super::tongue::{Got, Otherwise, PairingTold};
use crate::engine::{Assignment, Barred, LeadFit, Pairing, Served, Standing};

impl Speaker<'_> {
    /// Where the site stands among all that come in question for the company, or why it does not.
    pub fn lead_place(&self, fit: &LeadFit) -> String {
        let open = self.tally(fit.open_sites);
        match (fit.barred, fit.place) {
            (Some(barred), _) => self.barred(barred).to_owned(),
            (None, Some(place)) if fit.assessment.standing != Standing::Misses => {
                self.narrator().place_in_order(&self.tally(place), &open)
            }
            (None, _) => self.narrator().open_elsewhere(&open),
        }
    }

    /// Why a site does not come in question for a company.
    pub fn barred(&self, barred: Barred) -> &'static str {
        self.narrator().barred(barred)
    }

    /// "6 companies: 3 get a site that fits, 2 one that may fit, 1 none".
    pub fn served(&self, served: &Served) -> String {
        let total = served.fits + served.conditional + served.unserved;
        let tally = |count| self.tally(count);
        self.narrator().served(&tally(total), &tally(served.fits), &tally(served.conditional), &tally(served.unserved))
    }

    /// Why a company gets what it gets, and what another site for it would cost all; `names` are those of the
    /// companies, in their order.
    pub fn pairing(&self, assignment: &Assignment, pairing: &Pairing, names: &[String]) -> String {
        let name = |lead: u32| names.get(lead as usize).map_or("–", String::as_str);
        let points = |share: f64| {
            let points = share * 100.0;
            self.tongue().points(&self.locale.number(points.round(), 0), self.plural(points.round()))
        };
        // A whole point is the least that is shown anywhere.
        let points = |share: f64| (share * 100.0 >= 0.5).then(|| points(share));
        let got = match (&pairing.site, &pairing.instead) {
            (Some(_), None) => Got::FirstChoice,
            (Some(site), Some(instead)) => {
                Got::Other { points: points(instead.loss), lower_standing: site.standing > instead.standing }
            }
            (None, Some(_)) => Got::NoneLeft,
            (None, None) => Got::NoneOpen {
                nearest: pairing.nearest.as_ref().map(|nearest| {
                    let missed: Vec<String> = nearest.missed().map(|finding| self.reason(finding)).collect();
                    (self.site_name(&nearest.site), self.locale.list(&missed))
                }),
            },
        };
        let first = pairing.instead.as_ref().map(|instead| self.site_name(&instead.first_choice));
        let otherwise = pairing.instead.as_ref().and_then(|instead| {
            let (now, then) = (&assignment.served, &instead.otherwise);
            // Who loses nothing has nothing to ask for.
            let loses = !matches!(got, Got::Other { points: None, lower_standing: false });
            if then.fits < now.fits {
                Some(Otherwise::FewerFit(self.tally(now.fits - then.fits)))
            } else if then.unserved > now.unserved {
                Some(Otherwise::FewerServed(self.tally(then.unserved - now.unserved)))
            } else {
                let points = points(now.score_low - then.score_low).map(Otherwise::Points);
                points.or(loses.then_some(Otherwise::AsGood))
            }
        });
        self.narrator().pairing(&PairingTold {
            got,
            first: first.as_deref().unwrap_or_default(),
            taken_by: pairing.instead.as_ref().map_or("", |instead| name(instead.taken_by)),
            otherwise,
            same_as: pairing.same_as.map(name),
        })
    }
}
