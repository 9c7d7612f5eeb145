//! Where the reader is. Pure.

use std::rc::Rc;

use crate::request::Request;
use crate::units::Day;

/// The rooms, one at a time on a phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Room {
    Ask,
    See,
    Why,
}

impl Room {
    pub(super) const ALL: [Room; 3] = [Room::Ask, Room::See, Room::Why];

    /// What style sheets and the browser's history call it.
    pub(super) fn id(self) -> &'static str {
        match self {
            Room::Ask => "ask",
            Room::See => "see",
            Room::Why => "why",
        }
    }
}

/// The views of the middle room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum View {
    List,
    Map,
    Compare,
    Shortlist,
    Frontier,
    Chain,
}

impl View {
    pub(super) const ALL: [View; 6] =
        [View::List, View::Map, View::Compare, View::Shortlist, View::Frontier, View::Chain];

    /// What the browser's history calls it.
    pub(super) fn id(self) -> &'static str {
        match self {
            View::List => "list",
            View::Map => "map",
            View::Compare => "compare",
            View::Shortlist => "shortlist",
            View::Frontier => "frontier",
            View::Chain => "chain",
        }
    }
}

/// Where the reader is: what an entry of the browser's history remembers.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Place {
    pub(super) room: Room,
    pub(super) view: View,
    pub(super) selected: Option<String>,
    /// `None` leaves what there is.
    pub(super) compared: Option<Vec<String>>,
    /// `None` leaves what there is.
    pub(super) request: Option<Rc<Request>>,
    /// The day of the answer, where it is not today.
    pub(super) day: Option<Day>,
}
