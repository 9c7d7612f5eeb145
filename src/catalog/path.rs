//! Where a value stands in a file. A file of thousands of values has few problems or none, so the way to each is kept
//! as steps, and written out only where somebody is told.

use std::fmt;
use std::rc::Rc;

/// The steps from the file to a value, as in `sites[3].facts.clear_height_m`; none for the file itself.
#[derive(Debug, Clone, Default)]
pub struct Path<'a>(Option<Rc<Step<'a>>>);

#[derive(Debug)]
struct Step<'a> {
    above: Path<'a>,
    to: To<'a>,
}

#[derive(Debug)]
enum To<'a> {
    Key(&'a str),
    Entry(usize),
}

impl<'a> Path<'a> {
    /// The way to a key of an object that stands here.
    #[must_use]
    pub fn key(&self, key: &'a str) -> Path<'a> {
        self.step(To::Key(key))
    }

    /// The way to an entry of a list that stands here, from 0.
    #[must_use]
    pub fn entry(&self, index: usize) -> Path<'a> {
        self.step(To::Entry(index))
    }

    fn step(&self, to: To<'a>) -> Path<'a> {
        Path(Some(Rc::new(Step { above: self.clone(), to })))
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(step) = &self.0 else { return Ok(()) };
        step.above.fmt(f)?;
        match step.to {
            To::Key(key) if step.above.0.is_none() => f.write_str(key),
            To::Key(key) => write!(f, ".{key}"),
            To::Entry(index) => write!(f, "[{index}]"),
        }
    }
}
