//! Where names find room: beside what they name, on nothing else.

use super::{Patch, Point};

/// A name and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::ui) struct Name {
    /// With a line break where it stands in two lines.
    pub(in crate::ui) text: String,
    /// Where its first base line begins, is centred or ends, as `anchor` says.
    pub(in crate::ui) at: Point,
    pub(in crate::ui) anchor: Anchor,
    pub(in crate::ui) patch: Patch,
}

/// How a text lies at its point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::ui) enum Anchor {
    Start,
    Middle,
    End,
}

impl Anchor {
    /// As SVG says it.
    pub(in crate::ui) fn id(self) -> &'static str {
        match self {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        }
    }
}

/// No less wide than fonts draw it: browsers tell only after the paint.
pub(in crate::ui) fn width_of(text: &str, size: f64) -> f64 {
    let ems: f64 = text
        .chars()
        .map(|letter| match letter {
            ' ' | '.' | ',' | ':' | '·' | 'i' | 'j' | 'l' | 't' | 'f' | 'I' => 0.36,
            'm' | 'w' | 'M' | 'W' => 0.98,
            '0'..='9' | '+' | '?' | '-' | '–' => 0.62,
            'A'..='Z' => 0.74,
            _ if (letter as u32) < 0x2e80 => 0.64,
            _ => 1.03,
        })
        .sum();
    ems * size
}

/// Shortened until it is no wider than `most`.
pub(in crate::ui) fn shortened(text: &str, size: f64, most: f64) -> String {
    if width_of(text, size) <= most {
        return text.to_owned();
    }
    let mut kept = String::new();
    for letter in text.chars() {
        kept.push(letter);
        if width_of(&kept, size) + size > most {
            kept.pop();
            break;
        }
    }
    format!("{}…", kept.trim_end())
}

/// A name as it may be set, and what that costs.
struct Setting {
    text: String,
    width: f64,
    height: f64,
    cost: f64,
}

/// In one line and, where it is of several words, in two, each at most so wide.
fn settings(text: &str, size: f64, most: f64) -> Vec<Setting> {
    let set = |lines: &[&str]| {
        let kept: Vec<String> = lines.iter().map(|line| shortened(line, size, most)).collect();
        let cut = if kept.iter().zip(lines).any(|(kept, line)| kept != line) { 3.0 } else { 0.0 };
        let further = kept.len() as f64 - 1.0;
        Setting {
            width: kept.iter().map(|line| width_of(line, size)).fold(0.0, f64::max),
            height: size * (ABOVE + BELOW + LINE * further),
            text: kept.join("\n"),
            cost: cut + 0.5 * further,
        }
    };
    let halves = text.match_indices(' ').map(|(at, _)| [text[..at].trim(), text[at..].trim()]);
    let longer = |halves: &[&str; 2]| halves.iter().map(|half| width_of(half, size)).fold(0.0, f64::max);
    let evenest = halves.min_by(|a, b| longer(a).total_cmp(&longer(b)));
    [Some(set(&[text])), evenest.map(|halves| set(&halves))].into_iter().flatten().collect()
}

/// What stands already, and what names would rather not cross.
#[derive(Debug, Clone)]
pub(in crate::ui) struct Room {
    frame: Patch,
    taken: Vec<Patch>,
    /// Stretches and what crossing one costs.
    lines: Vec<(Point, Point, f64)>,
}

/// So much of a letter's size lies below and above its base line.
const BELOW: f64 = 0.3;
const ABOVE: f64 = 0.95;
/// From one line of a name to the next, in sizes of a letter.
pub(in crate::ui) const LINE: f64 = 1.15;

/// Half as wide as a road is drawn.
const HALF_A_LINE: f64 = 4.0;

/// How far off a name may stand, and what that costs beside a crossed line.
const DISTANCES: [(f64, f64); 7] =
    [(4.0, 0.0), (8.0, 0.6), (14.0, 1.4), (22.0, 2.6), (32.0, 5.0), (46.0, 8.0), (60.0, 10.0)];

/// Where a name may stand around something round, the best first.
fn places(radius: f64, out: f64) -> [(f64, f64, Anchor); 12] {
    let slant = out * std::f64::consts::FRAC_1_SQRT_2;
    [
        (0.0, out, Anchor::Middle),
        (out, 0.0, Anchor::Start),
        (-out, 0.0, Anchor::End),
        (0.0, -out, Anchor::Middle),
        (slant, slant, Anchor::Start),
        (-slant, slant, Anchor::End),
        (slant, -slant, Anchor::Start),
        (-slant, -slant, Anchor::End),
        (-radius, out, Anchor::Start),
        (radius, out, Anchor::End),
        (-radius, -out, Anchor::Start),
        (radius, -out, Anchor::End),
    ]
}

impl Room {
    pub(in crate::ui) fn new(frame: Patch) -> Room {
        Room { frame, taken: Vec::new(), lines: Vec::new() }
    }

    pub(in crate::ui) fn take(&mut self, patch: Patch) {
        self.taken.push(patch);
    }

    pub(in crate::ui) fn avoid(&mut self, corners: &[Point], cost: f64) {
        self.lines.extend(corners.windows(2).map(|pair| (pair[0], pair[1], cost)));
    }

    fn is_free(&self, patch: &Patch) -> bool {
        self.frame.holds(patch) && self.taken.iter().all(|taken| !taken.overlaps(patch))
    }

    fn cost(&self, patch: &Patch) -> f64 {
        // Lines have a width, too.
        let patch = patch.grown(HALF_A_LINE);
        let crossed = self.lines.iter().filter(|(from, to, _)| patch.crossed_by(*from, *to));
        crossed.map(|(_, _, cost)| cost).sum()
    }

    /// Beside something round: below, right, left, above, then askew, then farther off, and through a line only where
    /// nothing near by is free of lines. Takes the place. No line of it is wider than `most`.
    pub(in crate::ui) fn beside(
        &mut self,
        text: &str,
        size: f64,
        most: f64,
        middle: Point,
        radius: f64,
    ) -> Option<Name> {
        let mut best: Option<(f64, Name)> = None;
        for setting in settings(text, size, most) {
            for (off, far) in DISTANCES {
                for (index, (dx, dy, anchor)) in places(radius, radius + off).into_iter().enumerate() {
                    let x = middle.x + dx;
                    let (width, height) = (setting.width, setting.height);
                    let left = match anchor {
                        Anchor::Start => x,
                        Anchor::Middle => x - width / 2.0,
                        Anchor::End => x - width,
                    };
                    let top = match dy {
                        0.0 => middle.y - height / 2.0,
                        dy if dy > 0.0 => middle.y + dy,
                        dy => middle.y + dy - height,
                    };
                    let patch = Patch { left, top, right: left + width, bottom: top + height };
                    if !self.is_free(&patch) {
                        continue;
                    }
                    let cost = self.cost(&patch) + setting.cost + far + index as f64 * 0.1;
                    if best.as_ref().is_none_or(|(least, _)| cost < *least) {
                        let at = Point::new(x, top + size * ABOVE);
                        best = Some((cost, Name { text: setting.text.clone(), at, anchor, patch }));
                    }
                }
            }
        }
        let (_, name) = best?;
        self.take(name.patch.grown(2.0));
        Some(name)
    }

    /// A badge in the middle of a line, where it covers nothing. Takes the place.
    pub(in crate::ui) fn on_line(&mut self, text: &str, size: f64, corners: &[Point]) -> Option<Name> {
        let (width, height) = (width_of(text, size) + size * 0.9, size * 1.55);
        let mut best: Option<(f64, Patch)> = None;
        for pair in corners.windows(2) {
            let length = pair[0].distance(pair[1]);
            let count = (length / 12.0).floor().min(40.0);
            let mut along = 1.0;
            while along < count {
                let share = along / count;
                along += 1.0;
                let middle = Point::new(
                    pair[0].x + (pair[1].x - pair[0].x) * share,
                    pair[0].y + (pair[1].y - pair[0].y) * share,
                );
                let patch = Patch::around(middle, width, height);
                if !self.is_free(&patch.grown(3.0)) {
                    continue;
                }
                // A level stretch carries a badge best, and the middle of a long one better than its ends.
                let level = if (pair[0].y - pair[1].y).abs() < 1.0 { 0.0 } else { 0.6 };
                let crowded = if self.is_free(&patch.grown(18.0)) { 0.0 } else { 0.8 };
                let cost = self.cost(&patch) + level + crowded + (share - 0.5).abs() - length / 2000.0;
                if best.as_ref().is_none_or(|(least, _)| cost < *least) {
                    best = Some((cost, patch));
                }
            }
        }
        let (_, patch) = best?;
        self.take(patch.grown(2.0));
        let middle = patch.middle();
        let at = Point::new(middle.x, middle.y + size * 0.36);
        Some(Name { text: text.to_owned(), at, anchor: Anchor::Middle, patch })
    }
}
