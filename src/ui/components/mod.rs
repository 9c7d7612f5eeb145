//! What the page is made of, one part a file. Data in, callbacks out.
//!
//! A part that remembers something of its own, or that is worth skipping when nothing changed, is a component;
//! the rest are plain functions, which cost the reader's browser nothing.
//! The rooms (`ask.rs`, `see.rs`, `why.rs`) put the smaller ones together; start there.

mod add_requirement;
mod ahead;
mod area_field;
mod ask;
mod assign;
mod chain;
mod chain_drawing;
mod compare;
mod concessions;
mod contributions;
mod cost_chart;
mod cost_terms;
mod cost_years;
mod drawing;
mod examples;
mod findings;
mod frame;
mod frontier;
mod industry_picker;
mod leads;
mod map;
mod neighbours;
mod open_catalog;
mod park_side;
mod part_field;
mod phases_field;
mod picture;
mod present_plant;
mod project_fields;
mod quantity_field;
mod questions;
mod requirement_row;
mod score;
mod see;
mod site_card;
mod stacks;
mod suits;
mod sureness;
mod to_be_first;
mod together;
mod ways_in;
mod weights;
mod why;

pub(super) use ask::AskRoom;
pub(super) use assign::{AssignProps, assign};
pub(super) use chain::chain;
pub(super) use compare::compare;
pub(super) use concessions::{ConcessionsProps, concessions};
pub(super) use frame::{header, rooms, steps};
pub(super) use frontier::{FrontierProps, frontier};
pub(super) use map::schematic;
pub(super) use open_catalog::{open_catalog, problem_list};
pub(super) use phases_field::phases_field;
pub(super) use present_plant::present_plant;
pub(super) use project_fields::project_fields;
pub(super) use see::{Seen, see_room};
pub(super) use suits::{SuitsProps, suits};
pub(super) use sureness::{HowSureProps, how_sure};
pub(super) use to_be_first::{ToBeFirstProps, to_be_first};
pub(super) use together::{TogetherProps, together};
pub(super) use weights::{WeightsProps, weights};
pub(super) use why::{WhySite, why_room, why_site};
