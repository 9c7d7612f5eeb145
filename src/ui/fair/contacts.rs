//! Contacts that visitors leave on the device, with consent: what is kept, and the file that the staff take along. Pure.

use serde::Serialize;

use crate::catalog::reader::Json;

/// Characters of a field.
pub(in crate::ui) const FIELD_LONGEST: usize = 200;

/// What one visitor has left.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub(in crate::ui) struct Contact {
    /// When, `2026-11-20T09:30:00.000Z`.
    pub(in crate::ui) at: String,
    pub(in crate::ui) name: String,
    pub(in crate::ui) company: String,
    /// A telephone number or an e-mail address.
    pub(in crate::ui) reach: String,
    pub(in crate::ui) note: String,
    /// The language that was spoken, a BCP 47 tag.
    pub(in crate::ui) language: String,
    /// Opens what was asked; empty where there is no link.
    pub(in crate::ui) link: String,
}

impl Contact {
    /// As it is kept: no field longer than a field may be, nothing in it that only machines see.
    pub(in crate::ui) fn tidied(self) -> Contact {
        Contact {
            name: tidy(&self.name),
            company: tidy(&self.company),
            reach: tidy(&self.reach),
            note: tidy(&self.note),
            ..self
        }
    }
}

fn tidy(typed: &str) -> String {
    let one_line: String = typed.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    one_line.trim().chars().take(FIELD_LONGEST).collect()
}

/// Contacts as they were kept; what cannot be read is left out.
pub(in crate::ui) fn read(text: &str) -> Vec<Contact> {
    let Ok(Json::List(entries)) = Json::parse(text) else { return Vec::new() };
    let contact = |entry: &Json| {
        let field = |name: &str| match entry.get(name) {
            Some(Json::Text(text)) => text.clone(),
            Some(Json::Null | Json::YesNo(_) | Json::Number(_) | Json::List(_) | Json::Object(_)) | None => {
                String::new()
            }
        };
        let contact = Contact {
            at: field("at"),
            name: field("name"),
            company: field("company"),
            reach: field("reach"),
            note: field("note"),
            language: field("language"),
            link: field("link"),
        };
        (!contact.reach.is_empty()).then_some(contact)
    };
    entries.iter().filter_map(contact).collect()
}

/// The contacts as a table that Excel opens: UTF-8 with its mark, one row each below `heads`, which are time, name,
/// company, telephone or e-mail, note, language, link.
///
/// What a spreadsheet would take for a formula gets a `'` before it (OWASP, "CSV Injection").
pub(in crate::ui) fn csv(heads: [&str; 7], contacts: &[Contact]) -> String {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let rows = contacts.iter().map(|contact| {
        [
            contact.at.as_str(),
            &contact.name,
            &contact.company,
            &contact.reach,
            &contact.note,
            &contact.language,
            &contact.link,
        ]
    });
    for row in std::iter::once(heads).chain(rows) {
        // Rows of the same length into memory: nothing here can fail.
        let _ = writer.write_record(row.map(harmless));
    }
    let table = writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default();
    format!("\u{feff}{table}")
}

fn harmless(cell: &str) -> String {
    // The wide forms too: some spreadsheets read them as the narrow ones.
    let formula = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
    if cell.trim_start_matches(' ').starts_with(formula) { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADS: [&str; 7] = ["Time", "Name", "Company", "Phone", "Note", "Language", "Link"];

    fn contact(name: &str, reach: &str, note: &str) -> Contact {
        Contact { name: name.into(), reach: reach.into(), note: note.into(), ..Contact::default() }
    }

    #[test]
    fn a_formula_is_text_in_the_file() {
        for evil in ["=1+1", "+86 734", "-2", "@SUM(A1)", " =1", "＝1", "\t=1"] {
            let table = csv(HEADS, &[contact(evil, "a@b.cn", "")]);
            let row = table.lines().nth(1).unwrap();
            assert_eq!(row, format!(",'{evil},,a@b.cn,,,"), "{evil:?}");
        }
        assert!(csv(HEADS, &[contact("李=雷", "1-2", "")]).contains(",李=雷,,1-2,"));
    }

    #[test]
    fn quotes_commas_emoji_right_to_left_and_html_stay_what_they_are() {
        let note = "<b>\"hi\"</b>, 🦢 שלום";
        let table = csv(HEADS, &[contact("A, B", "1", note)]);
        assert!(table.starts_with("\u{feff}Time,Name,"));
        let mut reader = csv::Reader::from_reader(table.trim_start_matches('\u{feff}').as_bytes());
        let row = reader.records().next().unwrap().unwrap();
        assert_eq!((row.get(1), row.get(4)), (Some("A, B"), Some(note)));
        assert!(table.ends_with("\r\n"));
    }

    #[test]
    fn what_is_kept_is_read_back_and_what_is_broken_is_none() {
        let kept = [contact("李雷", "138", "二期\u{202e}x"), contact("", "a@b", "")];
        assert_eq!(read(&serde_json::to_string(&kept).unwrap()), kept);
        for broken in ["", "{}", "[1, {}]", "[{\"name\": \"x\"}]", "[{\"reach\": 7}]"] {
            assert_eq!(read(broken), [], "{broken}");
        }
    }

    #[test]
    fn a_field_is_one_line_of_two_hundred_characters() {
        let tidied = contact(&"鹅".repeat(500), " 1\t2\n3 ", "").tidied();
        assert_eq!(tidied.name.chars().count(), FIELD_LONGEST);
        assert_eq!(tidied.reach, "1 2 3");
    }
}
