//! What fair mode shows, and when: a visit, its end, and the staff's corner. Pure: time passes in seconds that are
//! handed in.

/// Seconds without a touch before a visitor is asked: least, usual, most.
pub(in crate::ui) const IDLE_S: (u32, u32, u32) = (15, 90, 900);
/// Seconds to answer: least, usual, most.
pub(in crate::ui) const COUNTDOWN_S: (u32, u32, u32) = (5, 15, 60);
/// How long one placement is shown.
const SHOWN_FOR_S: u32 = 8;
/// Wrong PINs after which somebody may have forgotten it.
const FORGOTTEN_AFTER: u32 = 3;
/// No wrong PIN makes anybody wait longer.
const LONGEST_WAIT_S: u32 = 60;

/// How long a visitor may be still.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::ui) struct Timing {
    pub(in crate::ui) idle_s: u32,
    pub(in crate::ui) countdown_s: u32,
}

impl Default for Timing {
    fn default() -> Timing {
        Timing { idle_s: IDLE_S.1, countdown_s: COUNTDOWN_S.1 }
    }
}

impl Timing {
    /// The nearest that is allowed.
    pub(in crate::ui) fn within(self) -> Timing {
        Timing {
            idle_s: self.idle_s.clamp(IDLE_S.0, IDLE_S.2),
            countdown_s: self.countdown_s.clamp(COUNTDOWN_S.0, COUNTDOWN_S.2),
        }
    }
}

/// What is on screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::ui) enum Screen {
    /// Nobody is here: placements one by one, this one for so long.
    Idle { placement: usize, shown_s: u32 },
    /// Somebody has touched it: what would you like to do?
    Welcome,
    /// The rooms.
    Visit,
}

/// What stands above the rooms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::ui) enum Panel {
    /// One site, large.
    Show,
    /// The visitor's contact.
    Contact,
    /// The PIN of the staff's corner, then the corner.
    Staff { open: bool },
}

/// All that fair mode remembers of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::ui) struct Kiosk {
    pub(in crate::ui) screen: Screen,
    pub(in crate::ui) panel: Option<Panel>,
    pub(in crate::ui) timing: Timing,
    /// Whether the idle screen stays at the placement that it shows.
    pub(in crate::ui) paused: bool,
    /// Seconds since the last touch.
    still_s: u32,
    /// How many placements there are to show.
    placements: usize,
    /// Visits that ended: after each, nothing of it may be left.
    pub(in crate::ui) ended: u32,
    /// Wrong PINs since the last right one.
    pub(in crate::ui) wrong: u32,
    /// Seconds until the next PIN may be tried.
    pub(in crate::ui) wait_s: u32,
}

/// What happens to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::ui) enum Step {
    /// So many seconds have passed.
    Pass(u32),
    /// Somebody has touched, typed or turned the wheel.
    Touch,
    /// The idle screen stays as it is, or goes on.
    Pause,
    /// A visitor has come.
    Begin,
    /// To the rooms.
    Enter,
    /// Whoever was asked is still here.
    Stay,
    /// The visitor is done.
    Finish,
    Open(Panel),
    Close,
    WrongPin,
    /// The right one, or there is none.
    Unlock,
    SetTiming(Timing),
}

impl Kiosk {
    /// Nobody is here. `wrong`: PINs that were wrong before, so that a reload shortens no wait.
    pub(in crate::ui) fn new(timing: Timing, placements: usize, wrong: u32) -> Kiosk {
        Kiosk {
            screen: Screen::Idle { placement: 0, shown_s: 0 },
            panel: None,
            timing: timing.within(),
            paused: false,
            still_s: 0,
            placements,
            ended: 0,
            wrong,
            wait_s: wait_after(wrong),
        }
    }

    /// Seconds until the visit ends by itself, while the visitor is asked.
    pub(in crate::ui) fn ends_in_s(&self) -> Option<u32> {
        let asked = self.still_s >= self.timing.idle_s && !self.idle();
        asked.then(|| (self.timing.idle_s + self.timing.countdown_s).saturating_sub(self.still_s))
    }

    /// Whether somebody may have forgotten the PIN.
    pub(in crate::ui) fn forgotten(&self) -> bool {
        self.wrong >= FORGOTTEN_AFTER
    }

    fn idle(&self) -> bool {
        matches!(self.screen, Screen::Idle { .. })
    }

    pub(in crate::ui) fn after(mut self, step: Step) -> Kiosk {
        match step {
            Step::Pass(seconds) => self.pass(seconds),
            // Who is asked answers: a sleeve that brushes the screen is no answer.
            Step::Touch if self.ends_in_s().is_none() => self.still_s = 0,
            Step::Touch => {}
            Step::Pause => self.paused = !self.paused,
            Step::Begin => {
                self.screen = Screen::Welcome;
                self.still_s = 0;
            }
            Step::Enter => {
                self.screen = Screen::Visit;
                self.still_s = 0;
            }
            Step::Stay => self.still_s = 0,
            Step::Finish => self.finish(),
            Step::Open(panel) => {
                self.panel = Some(panel);
                self.still_s = 0;
            }
            Step::Close => {
                self.panel = None;
                self.still_s = 0;
            }
            Step::WrongPin => {
                self.wrong = self.wrong.saturating_add(1);
                self.wait_s = wait_after(self.wrong);
            }
            Step::Unlock => {
                self.wrong = 0;
                self.wait_s = 0;
                self.panel = Some(Panel::Staff { open: true });
            }
            Step::SetTiming(timing) => self.timing = timing.within(),
        }
        self
    }

    /// A device that has slept comes back after hours at once.
    fn pass(&mut self, seconds: u32) {
        self.wait_s = self.wait_s.saturating_sub(seconds);
        self.still_s = self.still_s.saturating_add(seconds);
        if let Screen::Idle { placement, shown_s } = &mut self.screen {
            if !self.paused {
                *shown_s = shown_s.saturating_add(seconds);
            }
            if *shown_s >= SHOWN_FOR_S {
                *shown_s = 0;
                *placement = (*placement + 1) % self.placements.max(1);
            }
            // The staff's corner that was left open on the idle screen closes.
            if self.panel.is_some() && self.still_s >= self.timing.idle_s {
                self.panel = None;
            }
        } else if self.ends_in_s() == Some(0) {
            self.finish();
        }
    }

    fn finish(&mut self) {
        self.screen = Screen::Idle { placement: 0, shown_s: 0 };
        self.panel = None;
        self.paused = false;
        self.still_s = 0;
        self.ended = self.ended.wrapping_add(1);
    }
}

/// Seconds to wait after so many wrong PINs: none after the first, who mistypes mends that; then twice as long each time.
fn wait_after(wrong: u32) -> u32 {
    match wrong {
        0 | 1 => 0,
        2..=6 => 1 << wrong,
        _ => LONGEST_WAIT_S,
    }
    .min(LONGEST_WAIT_S)
}

#[cfg(feature = "web")]
impl yew::Reducible for Kiosk {
    type Action = Step;

    fn reduce(self: std::rc::Rc<Self>, step: Step) -> std::rc::Rc<Self> {
        std::rc::Rc::new(std::rc::Rc::unwrap_or_clone(self).after(step))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn visit() -> Kiosk {
        Kiosk::new(Timing::default(), 6, 0).after(Step::Begin).after(Step::Enter)
    }

    #[test]
    fn a_still_visitor_is_asked_after_the_idle_time_and_gone_after_the_countdown() {
        let asked = visit().after(Step::Pass(90));
        assert_eq!(visit().after(Step::Pass(89)).ends_in_s(), None);
        assert_eq!(asked.ends_in_s(), Some(15));
        assert_eq!(asked.clone().after(Step::Pass(14)).ends_in_s(), Some(1));
        let gone = asked.after(Step::Pass(15));
        assert_eq!((gone.screen, gone.ended), (Screen::Idle { placement: 0, shown_s: 0 }, 1));
        assert_eq!(gone.ends_in_s(), None);
    }

    #[test]
    fn a_touch_starts_the_time_anew_but_the_question_wants_an_answer() {
        let touched = visit().after(Step::Pass(80)).after(Step::Touch).after(Step::Pass(80));
        assert_eq!(touched.ends_in_s(), None);
        let asked = visit().after(Step::Pass(95)).after(Step::Touch);
        assert_eq!(asked.ends_in_s(), Some(10));
        assert_eq!(asked.after(Step::Stay).ends_in_s(), None);
    }

    #[test]
    fn a_device_that_slept_has_no_visitor_any_more() {
        assert_eq!(visit().after(Step::Pass(u32::MAX)).ended, 1);
        assert_eq!(Kiosk::new(Timing::default(), 0, 0).after(Step::Pass(u32::MAX)).ended, 0);
    }

    #[test]
    fn whatever_was_open_closes_when_the_visit_ends() {
        for panel in [Panel::Show, Panel::Contact, Panel::Staff { open: true }] {
            let gone = visit().after(Step::Open(panel)).after(Step::Pass(105));
            assert_eq!((gone.panel, gone.ended), (None, 1), "{panel:?}");
        }
        let left = Kiosk::new(Timing::default(), 6, 0).after(Step::Open(Panel::Staff { open: true }));
        assert_eq!(left.after(Step::Pass(90)).panel, None);
    }

    #[test]
    fn placements_come_round() {
        let mut kiosk = Kiosk::new(Timing::default(), 2, 0);
        let mut shown = Vec::new();
        for _ in 0..5 {
            let Screen::Idle { placement, .. } = kiosk.screen else { unreachable!() };
            shown.push(placement);
            kiosk = kiosk.after(Step::Pass(8));
        }
        assert_eq!(shown, [0, 1, 0, 1, 0]);
    }

    #[test]
    fn what_is_paused_stays_until_it_goes_on_or_a_visit_has_ended() {
        let at = |kiosk: &Kiosk| kiosk.screen;
        let paused = Kiosk::new(Timing::default(), 3, 0).after(Step::Pass(8)).after(Step::Pause).after(Step::Pass(80));
        assert_eq!(at(&paused), Screen::Idle { placement: 1, shown_s: 0 });
        let on = paused.clone().after(Step::Pause).after(Step::Pass(8));
        assert_eq!(at(&on), Screen::Idle { placement: 2, shown_s: 0 });
        assert!(!paused.after(Step::Begin).after(Step::Finish).paused);
    }

    #[test]
    fn each_wrong_pin_makes_the_next_wait_twice_as_long_and_a_reload_shortens_nothing() {
        let mut kiosk = visit().after(Step::Open(Panel::Staff { open: false }));
        let mut waits = Vec::new();
        for _ in 0..8 {
            kiosk = kiosk.after(Step::WrongPin);
            waits.push(kiosk.wait_s);
            assert_eq!(Kiosk::new(Timing::default(), 6, kiosk.wrong).wait_s, kiosk.wait_s);
        }
        assert_eq!(waits, [0, 4, 8, 16, 32, 60, 60, 60]);
        assert_eq!(kiosk.clone().after(Step::Pass(59)).wait_s, 1);
        let open = kiosk.after(Step::Unlock);
        assert_eq!((open.panel, open.wrong, open.wait_s), (Some(Panel::Staff { open: true }), 0, 0));
    }

    #[test]
    fn times_out_of_range_are_the_nearest_that_is_allowed() {
        let none = Timing { idle_s: 0, countdown_s: 0 }.within();
        assert_eq!((none.idle_s, none.countdown_s), (IDLE_S.0, COUNTDOWN_S.0));
        let endless = Timing { idle_s: u32::MAX, countdown_s: u32::MAX }.within();
        assert_eq!((endless.idle_s, endless.countdown_s), (IDLE_S.2, COUNTDOWN_S.2));
    }
}
