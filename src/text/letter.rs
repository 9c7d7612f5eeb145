//! Questions for the park, one by one and as a letter.

use serde::Serialize;

use super::tongue::When;
use super::{ParkKey, Speaker, ViewKey};
use crate::engine::{Admission, Assessment, Finding, Offered, Question, QuestionKind, Reservation};
use crate::request::{Criterion, Group, Levels, Request};

/// A letter to the park, ready to send.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "web", derive(tsify::Tsify))]
pub struct Letter {
    /// The e-mail address of the park's office; null where the catalog has none.
    #[cfg_attr(feature = "web", tsify(type = "string | null"))]
    pub to: Option<String>,
    /// What it is about.
    pub subject: String,
    /// All of it, its lines ended by `\n`; blank at its end for who writes.
    pub body: String,
}

/// Windows hands no longer link to a mail program.
const LONGEST_LINK: usize = 2_000;

impl Speaker<'_> {
    /// One question as a full sentence that names the site.
    pub fn question(&self, assessment: &Assessment, question: &Question) -> String {
        self.question_on(&self.site_name(&assessment.site), assessment, question)
    }

    /// The questions as a short letter, ready to be copied.
    ///
    /// It says what the company makes and what it asked itself; what is only assumed from its trade is not its word.
    ///
    /// With the park's side, it tells the project and asks what its rules leave open.
    pub fn letter(
        &self,
        request: &Request,
        assessment: &Assessment,
        admission: Option<&Admission>,
        site_name: &str,
    ) -> String {
        let the_site = self.narrator().the_site();
        let mut questions: Vec<String> =
            assessment.questions.iter().map(|question| self.question_on(the_site, assessment, question)).collect();
        if let Some(admission) = admission {
            questions.extend(admission.ask.iter().filter_map(|question| self.park_question(admission, question)));
        }
        let mut asked = self.introduction(request);
        let own = assessment.findings.iter().filter(|finding| !finding.assumed && says_something(finding.criterion));
        asked.extend(own.map(|finding| self.requirement(finding.criterion, &finding.asked)));
        let project = if admission.is_some() { self.project_told(&request.project) } else { Vec::new() };
        let asked = [(ViewKey::LetterNeeds, asked), (ViewKey::LetterProject, project)];
        let asked = asked.map(|(heading, lines)| (self.t(heading), lines));
        let park = self.label(&self.catalog.name);
        let letter = self.narrator().letter(&self.addressee(), &park, site_name, &questions, &asked);
        // It goes into a mail, where lines are broken anew: what holds them together on a page has no place there.
        letter.replace('\u{a0}', " ").replace('\u{200b}', "")
    }

    /// The [`letter`](Speaker::letter) on a site with its subject and whom it goes to.
    pub fn letter_to_park(&self, request: &Request, assessment: &Assessment, admission: Option<&Admission>) -> Letter {
        let site_name = self.site_name(&assessment.site);
        Letter {
            to: self.catalog.contact.email.clone(),
            subject: self.mail_subject(&site_name),
            body: self.letter(request, assessment, admission, &site_name),
        }
    }

    /// The office, and below it how it is reached, where that is published.
    fn addressee(&self) -> String {
        let contact = &self.catalog.contact;
        let lines = [(ViewKey::Telephone, &contact.telephone), (ViewKey::Email, &contact.email)];
        let reached = lines.into_iter().filter_map(|(key, value)| Some((self.t(key), value.as_deref()?)));
        let reached = reached.map(|(label, value)| format!("\n{}", self.labelled(label, value)));
        std::iter::once(self.label(&contact.office)).chain(reached).collect()
    }

    /// A link that opens an e-mail to the park with this letter in it. A letter that is too long for a link is left
    /// out: the text that stands in its place asks to paste it.
    pub fn mail_link(&self, site_name: &str, letter: &str) -> String {
        let to = self.catalog.contact.email.as_deref().unwrap_or_default();
        let start = format!("mailto:{}?subject={}&body=", encoded(to), encoded(&self.mail_subject(site_name)));
        let whole = format!("{start}{}", encoded(letter));
        if whole.len() <= LONGEST_LINK { whole } else { format!("{start}{}", encoded(self.park_t(ParkKey::PasteHere))) }
    }

    fn introduction(&self, request: &Request) -> Vec<String> {
        let project = &request.project;
        let industry = project.industry.map(|code| (ViewKey::LetterIndustry, self.industry(code)));
        let ways: Vec<String> = request.ways_in.iter().map(|way| self.way_in(*way).to_owned()).collect();
        let ways = (!ways.is_empty()).then(|| (ViewKey::LetterWayIn, self.locale.list(&ways)));
        let day = project.move_in.map(|day| (ViewKey::LetterMoveIn, self.locale.day(day)));
        let lines = [industry, ways, day].into_iter().flatten();
        lines.map(|(key, text)| format!("{}{text}", self.t(key))).collect()
    }

    /// One question as a full sentence on what is called so.
    pub fn question_on(&self, site: &str, assessment: &Assessment, question: &Question) -> String {
        let narrator = self.narrator();
        let finding = question.criterion.and_then(|criterion| assessment.finding(criterion));
        match (question.kind, finding) {
            (QuestionKind::Unknown, Some(finding)) => {
                narrator.ask(site, &self.told(finding, "", String::new()).as_told())
            }
            (QuestionKind::Planned, Some(finding)) => {
                let (then, when) = self.plan(finding);
                narrator.ask_planned(site, &self.told(finding, "", then).as_told(), &when)
            }
            (QuestionKind::StructuralCheck, Some(finding)) => {
                let offered = self.offered(finding);
                narrator.ask_structural_check(site, &self.told(finding, "", offered).as_told())
            }
            (QuestionKind::Bidding, _) => narrator.ask_bidding(site),
            (
                QuestionKind::Ready | QuestionKind::Unknown | QuestionKind::Planned | QuestionKind::StructuralCheck,
                _,
            ) => {
                let from = match assessment.reservation {
                    Some(Reservation::BeingPrepared { from }) => from.map(|day| self.locale.day(day)),
                    Some(Reservation::InBidding) | None => None,
                };
                narrator.ask_ready(site, from.as_deref())
            }
        }
    }

    fn plan(&self, finding: &Finding) -> (String, When) {
        match &finding.offered {
            Offered::Planned { then, from, works, .. } => {
                let then = match finding.asked {
                    Levels::Yes => String::new(),
                    Levels::AtLeast { .. } | Levels::AtMost { .. } | Levels::Around { .. } | Levels::Class(_) => {
                        self.value(finding.criterion, *then)
                    }
                };
                (then, self.when(*from, works.as_ref()))
            }
            Offered::Known { .. }
            | Offered::Between { .. }
            | Offered::AtLeast { .. }
            | Offered::BuiltToOrder { .. }
            | Offered::Unknown => (self.asked(finding.criterion, &finding.asked), When::Open),
        }
    }
}

/// As part of an address: all but letters, digits and a few signs as the percent of their bytes.
fn encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len() * 3);
    // In an e-mail a line ends with both.
    for byte in text.replace('\n', "\r\n").bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~' | b'@') {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

/// Whether the requirement says in a letter more than its name: neighbours and dates are told otherwise.
fn says_something(criterion: Criterion) -> bool {
    match criterion.group() {
        Group::Size | Group::Building | Group::PowerAndWater | Group::Access | Group::Money => true,
        Group::Rules => criterion != Criterion::IndustryAllowed,
        Group::Time | Group::Neighbours => false,
    }
}
