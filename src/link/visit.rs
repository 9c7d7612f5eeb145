//! A visit as an entry for the calendar (RFC 5545).

use crate::units::Day;

/// A visit to a site.
#[derive(Debug, Clone, PartialEq)]
pub struct Visit {
    /// What the calendar shows.
    pub title: String,
    /// Where.
    pub place: String,
    /// Whom to meet and what to ask, line by line.
    pub notes: String,
    /// The link to the answer.
    pub link: Option<String>,
    /// No other entry has it.
    pub id: String,
    /// When it begins, by the clock of the place, wherever the calendar is read.
    pub at: VisitTime,
}

/// A day and a minute of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VisitTime {
    day: Day,
    hour: u8,
    minute: u8,
}

/// An hour is a default; the calendar lets it be changed.
const HOURS: u8 = 1;

impl Visit {
    /// A day and a time such as `09:30`.
    pub fn at(day: Day, time: &str) -> Option<VisitTime> {
        let mut parts = time.split(':').map(|part| part.parse::<u8>().ok());
        let (hour, minute) = (parts.next()??, parts.next()??);
        (hour < 24 && minute < 60).then_some(VisitTime { day, hour, minute })
    }

    /// The file, written so many milliseconds after the beginning of 1970.
    pub fn written(&self, now_ms: f64) -> String {
        let stamp = universal(now_ms);
        let (start, end) = (self.at.text(), self.at.later(HOURS).text());
        let (title, place, notes) = (escaped(&self.title), escaped(&self.place), escaped(&self.notes));
        let lines = [
            ("BEGIN", Some("VCALENDAR")),
            ("VERSION", Some("2.0")),
            ("PRODID", Some("-//sitematch//sitematch//EN")),
            ("BEGIN", Some("VEVENT")),
            ("UID", Some(self.id.as_str())),
            ("DTSTAMP", Some(stamp.as_str())),
            ("DTSTART", Some(start.as_str())),
            ("DTEND", Some(end.as_str())),
            ("SUMMARY", Some(title.as_str())),
            ("LOCATION", Some(place.as_str())),
            ("DESCRIPTION", Some(notes.as_str())),
            ("URL", self.link.as_deref()),
            ("END", Some("VEVENT")),
            ("END", Some("VCALENDAR")),
        ];
        lines.iter().filter_map(|(name, value)| Some(folded(&format!("{name}:{}", (*value)?)))).collect()
    }
}

/// `20261127T080000Z`
fn universal(now_ms: f64) -> String {
    let seconds = (now_ms / 1000.0).floor();
    let days = (seconds / 86_400.0).floor();
    let of_day = (seconds - days * 86_400.0) as u32;
    let day = Day::new(1970, 1, 1).map(|first| first.plus_days(days as i32));
    let (year, month, day) = day.map_or((1970, 1, 1), Day::parts);
    format!("{year:04}{month:02}{day:02}T{:02}{:02}{:02}Z", of_day / 3600, of_day / 60 % 60, of_day % 60)
}

/// A text in which nothing ends the line (RFC 5545 §3.3.11).
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ',' | ';' => escaped.extend(['\\', c]),
            '\n' => escaped.push_str("\\n"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// Bytes of the longest line, without its end (RFC 5545 §3.1).
const LONGEST_LINE: usize = 75;

/// A line with its end, cut between characters where it is too long; what follows begins with a space.
fn folded(line: &str) -> String {
    let mut folded = String::with_capacity(line.len() + 2);
    let mut length = 0;
    for c in line.chars() {
        if length + c.len_utf8() > LONGEST_LINE {
            folded.push_str("\r\n ");
            length = 1;
        }
        folded.push(c);
        length += c.len_utf8();
    }
    folded.push_str("\r\n");
    folded
}

impl VisitTime {
    fn later(self, hours: u8) -> VisitTime {
        let hour = self.hour + hours;
        if hour < 24 {
            VisitTime { hour, ..self }
        } else {
            VisitTime { day: self.day.plus_days(1), hour: hour - 24, ..self }
        }
    }

    /// A local time: a calendar in another country shows the hour at which one must be there.
    fn text(self) -> String {
        let (year, month, day) = self.day.parts();
        format!("{year:04}{month:02}{day:02}T{:02}{:02}00", self.hour, self.minute)
    }
}
