//! The page: three rooms (ask, see, why) as one Yew widget that lives inside any element.
//!
//! [`mount`] starts it. `state.rs` is pure: state, actions, reducer; only `app.rs` dispatches. Components get data
//! in and give callbacks out; the context carries words alone. May use every pure layer.

mod app;
mod brand;
mod browser;
mod components;
mod device;
mod draw;
mod fair;
mod history;
mod hooks;
mod later;
mod locale;
mod memory;
mod place;
mod project;
mod seat;
mod state;
mod taking;
mod views_style;
mod voices;
mod words;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use yew::Callback;

pub(crate) use locale::IntlLocale;
pub use state::Park;
pub use voices::{VoiceMissing, fetch_narration, fetch_voice, learned_voice};

use crate::engine::{MatchResult, Matcher};
use crate::industry::{has_lexicon, take_lexicon};
use crate::request::Request;
use crate::text::Voice;
use crate::units::Day;

/// What the widget tells its host.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// A new answer.
    Answered(Rc<MatchResult>),
    /// A site was opened.
    Selected(String),
}

/// Whether product words and pinyin can be searched: they come after the first paint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lexicon {
    /// On its way.
    Awaited,
    /// Here.
    Here,
    /// It could not be fetched: codes and names are all there is.
    Missing,
}

/// How the widget starts.
#[derive(Debug, Clone, PartialEq)]
pub struct Options {
    /// The language of the page.
    pub voice: Voice,
    /// The day of the answers.
    pub today: Day,
    /// Whether the page may read and write the address and the history.
    pub hash: bool,
    /// Whether it stands at a fair.
    pub kiosk: bool,
    /// Where the widget's events go.
    pub on_event: Callback<Event>,
}

/// A running widget; dropping the handle ends it and takes it out of the document.
///
/// Nothing here needs exclusive access: the host may call in while it is being told of an event.
pub struct Handle {
    seat: RefCell<Option<seat::Seat>>,
    props: RefCell<app::Props>,
    asked: Rc<RefCell<Rc<Request>>>,
    /// How often the host has asked.
    told: Rc<Cell<u32>>,
}

impl std::fmt::Debug for Handle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Handle").finish_non_exhaustive()
    }
}

/// Starts the widget inside `place`.
pub fn mount(place: &web_sys::Element, matcher: Rc<Matcher>, options: Options) -> Handle {
    let asked = Rc::new(RefCell::new(Rc::<Request>::default()));
    let told = Rc::new(Cell::new(0));
    let on_answer = {
        let (asked, told, on_event) = (Rc::clone(&asked), Rc::clone(&told), options.on_event.clone());
        Callback::from(move |answer: app::Answer| {
            // The host has asked something newer, whose answer is on its way.
            if answer.told < told.get() {
                return;
            }
            asked.replace(answer.request);
            on_event.emit(Event::Answered(answer.result));
        })
    };
    let props = app::Props {
        park: Park(matcher),
        voice: options.voice,
        today: options.today,
        told: None,
        hash: options.hash,
        kiosk: options.kiosk,
        lexicon: if has_lexicon() { Lexicon::Here } else { Lexicon::Awaited },
        on_answer,
        on_event: options.on_event,
    };
    let seat = seat::take(place, props.clone());
    Handle { seat: RefCell::new(seat), props: RefCell::new(props), asked, told }
}

impl Handle {
    /// Lets the page read and write the address and the history, or keeps it from that; puts it up at a fair, or not.
    pub fn configure(&self, hash: bool, kiosk: bool) {
        self.update(|props| (props.hash, props.kiosk) = (hash, kiosk));
    }

    /// Changes the language.
    pub fn set_voice(&self, voice: Voice) {
        self.update(|props| props.voice = voice);
    }

    /// Shows another catalog; the request stays.
    pub fn replace_catalog(&self, matcher: Rc<Matcher>) {
        self.update(|props| props.park = Park(matcher));
    }

    /// Takes the file that the search waits for, `None` where it could not be fetched.
    pub fn take_lexicon(&self, file: Option<String>) {
        let here = file.is_some_and(take_lexicon) || has_lexicon();
        self.update(|props| props.lexicon = if here { Lexicon::Here } else { Lexicon::Missing });
    }

    /// What is being asked now.
    pub fn request(&self) -> Request {
        self.asked.borrow().as_ref().clone()
    }

    /// Asks something else; [`Handle::request`] tells it at once, the answer follows.
    pub fn set_request(&self, request: Request) {
        let (number, request) = (self.told.get() + 1, Rc::new(request));
        self.told.set(number);
        self.asked.replace(Rc::clone(&request));
        self.update(|props| props.told = Some(app::Told { number, request }));
    }

    fn update(&self, change: impl FnOnce(&mut app::Props)) {
        change(&mut self.props.borrow_mut());
        let props = self.props.borrow().clone();
        if let Some(seat) = self.seat.borrow_mut().as_mut() {
            seat.update(props);
        }
    }
}

impl Drop for Handle {
    fn drop(&mut self) {
        if let Some(seat) = self.seat.take() {
            seat.leave();
        }
    }
}
