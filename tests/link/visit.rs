//! A visit as an entry for the calendar.

use sitematch::link::{Visit, VisitTime};

fn at(day: &str, time: &str) -> Option<VisitTime> {
    Visit::at(day.parse().unwrap(), time)
}

fn visit(at: VisitTime) -> Visit {
    Visit {
        title: "看现场：白沙洲示例园 3 号厂房整栋".to_owned(),
        place: "白沙洲工业园, 衡阳高新区".to_owned(),
        notes: "要问的：\n- 净高多少；梁下，还是风管下？\n- ".to_owned() + &"荷载".repeat(60),
        link: Some("https://park.example.org/#share=AbC_-1".to_owned()),
        id: "b-3-1764230400000@hengyang-htz".to_owned(),
        at,
    }
}

/// The lines as a calendar sees them.
fn unfolded(file: &str) -> Vec<String> {
    file.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
}

#[test]
fn the_entry_has_what_a_calendar_needs() {
    let file = visit(at("2026-12-04", "10:30").unwrap()).written(1_795_766_400_000.0);
    let lines = unfolded(&file);
    for line in [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "BEGIN:VEVENT",
        "UID:b-3-1764230400000@hengyang-htz",
        "DTSTAMP:20261127T080000Z",
        "DTSTART:20261204T103000",
        "DTEND:20261204T113000",
        "SUMMARY:看现场：白沙洲示例园 3 号厂房整栋",
        "LOCATION:白沙洲工业园\\, 衡阳高新区",
        "URL:https://park.example.org/#share=AbC_-1",
        "END:VEVENT",
        "END:VCALENDAR",
    ] {
        assert!(lines.iter().any(|one| one == line), "{line} is not among {lines:#?}");
    }
    let notes = lines.iter().find(|line| line.starts_with("DESCRIPTION:")).unwrap();
    assert!(notes.starts_with("DESCRIPTION:要问的：\\n- 净高多少；梁下"), "{notes}");
    assert!(notes.ends_with(&"荷载".repeat(60)), "{notes}");
}

#[test]
fn no_line_is_longer_than_75_bytes_nor_cut_inside_a_character() {
    let file = visit(at("2026-12-04", "10:30").unwrap()).written(1_795_766_400_000.0);
    assert!(file.split("\r\n").all(|line| line.len() <= 75), "{file}");
    assert!(!file.replace("\r\n", "").contains(['\r', '\n']), "{file}");
}

#[test]
fn what_somebody_else_wrote_cannot_add_lines() {
    let visit = Visit { title: "x\r\nATTENDEE:y\nb".to_owned(), ..visit(at("2026-12-04", "10:30").unwrap()) };
    let file = visit.written(1_795_766_400_000.0);
    assert!(!unfolded(&file).iter().any(|line| line.starts_with("ATTENDEE") || line == "b"), "{file}");
}

#[test]
fn an_entry_of_the_last_hour_ends_on_the_next_day() {
    let file = visit(at("2026-12-31", "23:15").unwrap()).written(1_795_766_400_000.0);
    assert!(file.contains("DTEND:20270101T001500\r\n"), "{file}");
}

#[test]
fn what_is_no_time_is_none() {
    for time in ["", "24:00", "10:60", "ten", "10"] {
        assert_eq!(at("2026-12-04", time), None, "{time}");
    }
}
