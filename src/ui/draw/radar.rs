//! Several things on several axes around one middle.

use super::labels::{Anchor, Name, shortened, width_of};
use super::{Patch, Point};
use crate::order::within;

/// Where the axes of a radar end and where their names stand.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::ui) struct Radar {
    pub(in crate::ui) width: f64,
    pub(in crate::ui) height: f64,
    pub(in crate::ui) middle: Point,
    pub(in crate::ui) radius: f64,
    /// One an axis, in their order, the first straight up.
    pub(in crate::ui) names: Vec<Name>,
}

/// The size of the names.
pub(in crate::ui) const NAME: f64 = 12.5;
const OFF: f64 = 10.0;

impl Radar {
    /// Around as many axes as there are names, in so much width.
    pub(in crate::ui) fn of(names: &[String], width: f64) -> Radar {
        let width = within(width, 240.0, 640.0);
        let longest = width * 0.3;
        let radius = within(width / 2.0 - longest - OFF, 56.0, 132.0);
        let line = NAME * 1.3;
        let height = 2.0 * (radius + OFF + line) + 8.0;
        let middle = Point::new(width / 2.0, height / 2.0);
        let mut radar = Radar { width, height, middle, radius, names: Vec::new() };
        for (axis, name) in names.iter().enumerate() {
            let out = radar.at(axis, names.len(), 1.0 + OFF / radius);
            let sideways = out.x - middle.x;
            let anchor = if sideways.abs() < radius * 0.2 {
                Anchor::Middle
            } else if sideways > 0.0 {
                Anchor::Start
            } else {
                Anchor::End
            };
            let room = match anchor {
                Anchor::Start => width - out.x - 2.0,
                Anchor::End => out.x - 2.0,
                Anchor::Middle => width * 0.5,
            };
            let text = shortened(name, NAME, room);
            let own = width_of(&text, NAME);
            let left = match anchor {
                Anchor::Start => out.x,
                Anchor::Middle => out.x - own / 2.0,
                Anchor::End => out.x - own,
            };
            // Straight above and below a name lies outside of its axis, elsewhere beside it.
            let top = match anchor {
                Anchor::Middle if out.y < middle.y => out.y - line,
                Anchor::Middle => out.y,
                Anchor::Start | Anchor::End => out.y - line / 2.0,
            };
            let patch = Patch { left, top, right: left + own, bottom: top + line };
            let at = Point::new(out.x, top + NAME * 0.95);
            radar.names.push(Name { text, at, anchor, patch });
        }
        radar
    }

    /// The point of an axis at a share of its length.
    pub(in crate::ui) fn at(&self, axis: usize, axes: usize, share: f64) -> Point {
        let turn = axis as f64 / f64::max(axes as f64, 1.0) * std::f64::consts::TAU;
        Point::new(self.middle.x + turn.sin() * self.radius * share, self.middle.y - turn.cos() * self.radius * share)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lie_on_nothing_and_in_the_frame_for_three_to_eight_axes() {
        for (name, width) in ["净高", "Supporting industries nearby", "지원 산업", "W"]
            .into_iter()
            .flat_map(|name| [280.0, 340.0, 520.0, 900.0].map(|width| (name, width)))
        {
            for axes in 3..=8 {
                let radar = Radar::of(&vec![name.to_owned(); axes], width);
                let frame = Patch { left: 0.0, top: 0.0, right: radar.width, bottom: radar.height };
                for (index, one) in radar.names.iter().enumerate() {
                    assert!(frame.holds(&one.patch), "{name}, {axes} axes, {width} px: {:?}", one.patch);
                    let others = &radar.names[index + 1..];
                    assert!(
                        others.iter().all(|two| !one.patch.overlaps(&two.patch)),
                        "{name}, {axes} axes, {width} px"
                    );
                }
            }
        }
    }

    #[test]
    fn a_share_of_an_axis_is_that_share_of_the_way_out() {
        let radar = Radar::of(&vec![String::new(); 4], 520.0);
        assert!((radar.at(1, 4, 0.5).x - radar.middle.x - radar.radius / 2.0).abs() < 1e-9);
        assert!((radar.middle.y - radar.at(0, 4, 1.0).y - radar.radius).abs() < 1e-9);
    }
}
