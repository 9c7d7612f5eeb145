//! Questions for the park, one by one and as a letter.

use super::tongue::When;
use super::{Key, Speaker};
use crate::engine::{Assessment, Finding, Offered, Question, QuestionKind, Reservation};
use crate::request::{Criterion, Group, Levels, Request};

impl Speaker<'_> {
    /// One question as a full sentence that names the site.
    pub fn question(&self, assessment: &Assessment, question: &Question) -> String {
        self.question_on(&self.site_name(&assessment.site), assessment, question)
    }

    /// The questions as a short letter, ready to be copied.
    ///
    /// It says what the company makes and what it asked itself; what is only assumed from its trade is not its word.
    pub fn letter(&self, request: &Request, assessment: &Assessment, site_name: &str) -> String {
        let the_site = self.tongue().the_site();
        let questions: Vec<String> =
            assessment.questions.iter().map(|question| self.question_on(the_site, assessment, question)).collect();
        let mut asked = self.introduction(request);
        let own = assessment.findings.iter().filter(|finding| !finding.assumed && says_something(finding.criterion));
        asked.extend(own.map(|finding| self.requirement(finding.criterion, &finding.asked)));
        self.tongue().letter(
            &self.label(&self.catalog.contact.office),
            &self.label(&self.catalog.name),
            site_name,
            &questions,
            &asked,
        )
    }

    fn introduction(&self, request: &Request) -> Vec<String> {
        let project = &request.project;
        let industry = project.industry.map(|code| (Key::LetterIndustry, self.industry(code)));
        let ways: Vec<String> = request.ways_in.iter().map(|way| self.way_in(*way).to_owned()).collect();
        let ways = (!ways.is_empty()).then(|| (Key::LetterWayIn, self.locale.list(&ways)));
        let day = project.move_in.map(|day| (Key::LetterMoveIn, self.locale.day(day)));
        let lines = [industry, ways, day].into_iter().flatten();
        lines.map(|(key, text)| format!("{}{text}", self.t(key))).collect()
    }

    fn question_on(&self, site: &str, assessment: &Assessment, question: &Question) -> String {
        let tongue = self.tongue();
        let finding = question.criterion.and_then(|criterion| assessment.finding(criterion));
        match (question.kind, finding) {
            (QuestionKind::Unknown, Some(finding)) => {
                tongue.ask(site, &self.told(finding, "", String::new()).as_told())
            }
            (QuestionKind::Planned, Some(finding)) => {
                let (then, when) = self.plan(finding);
                tongue.ask_planned(site, &self.told(finding, "", then).as_told(), &when)
            }
            (QuestionKind::StructuralCheck, Some(finding)) => {
                let offered = self.offered(finding);
                tongue.ask_structural_check(site, &self.told(finding, "", offered).as_told())
            }
            (QuestionKind::Bidding, _) => tongue.ask_bidding(site),
            (
                QuestionKind::Ready | QuestionKind::Unknown | QuestionKind::Planned | QuestionKind::StructuralCheck,
                _,
            ) => {
                let from = match assessment.reservation {
                    Some(Reservation::BeingPrepared { from }) => from.map(|day| self.locale.day(day)),
                    Some(Reservation::InBidding) | None => None,
                };
                tongue.ask_ready(site, from.as_deref())
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

/// Whether the requirement says in a letter more than its name: neighbours and dates are told otherwise.
fn says_something(criterion: Criterion) -> bool {
    match criterion.group() {
        Group::Size | Group::Building | Group::PowerAndWater | Group::Access | Group::Money => true,
        Group::Rules => criterion != Criterion::IndustryAllowed,
        Group::Time | Group::Neighbours => false,
    }
}
