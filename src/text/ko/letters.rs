//! Questions for the park, and the letter that carries them.

use super::{Korean, criteria};
use crate::catalog::ClassTable;
use crate::request::Levels;
use crate::text::narrator::Narrator;
use crate::text::tongue::{Manner, Told, Tongue, When};

pub(super) fn ask(site: &str, told: &Told<'_>) -> String {
    let asked = told.asked;
    let need = match (told.manner, told.levels) {
        (Manner::Present | Manner::MoveIn | Manner::Closeness, _) => String::new(),
        (Manner::YearlyCost, _) => format!(" 저희 예산은 연 {asked} 이내입니다."),
        (Manner::Class(ClassTable::EnvironmentPaper), Levels::Class(0)) => {
            " 저희 프로젝트는 환경영향평가 대상이 아닙니다.".to_owned()
        }
        (Manner::Class(ClassTable::EnvironmentPaper), _) => {
            format!(" 저희 프로젝트는 환경영향평가 {asked} 대상입니다.")
        }
        (Manner::Class(ClassTable::Fire), _) => format!(" 저희 생산의 화재 위험 등급은 {asked}입니다."),
        (Manner::Class(ClassTable::Land), _) => format!(" 저희에게 필요한 용지는 {asked} 용지입니다."),
        (
            Manner::Area
            | Manner::Measured
            | Manner::Counted(_)
            | Manner::TruckLength
            | Manner::Price
            | Manner::Distance
            | Manner::Lease,
            levels,
        ) => match (levels, levels.as_typed()) {
            (Levels::AtLeast { .. }, Some((_, None))) => format!(" 저희 조건은 {asked} 이상입니다."),
            (Levels::AtMost { .. }, Some((_, None))) => format!(" 저희 조건은 {asked} 이하입니다."),
            (Levels::Around { .. }, Some((_, None))) => format!(" 저희에게 필요한 규모는 약 {asked}입니다."),
            (
                Levels::AtLeast { .. } | Levels::AtMost { .. } | Levels::Around { .. } | Levels::Yes | Levels::Class(_),
                _,
            ) => format!(" 저희 조건은 {asked}입니다."),
        },
    };
    format!("{}{need}", Korean.question(told.criterion).replace("{}", site))
}

pub(super) fn ask_planned(tongue: &dyn Tongue, site: &str, told: &Told<'_>, when: &When) -> String {
    let words = criteria::words(told.criterion);
    let Told { offered, .. } = *told;
    let what = match told.manner {
        Manner::Present | Manner::MoveIn => words.noun.to_owned(),
        Manner::Distance => format!("{}까지 {offered}", words.noun),
        Manner::Area
        | Manner::Measured
        | Manner::Counted(_)
        | Manner::TruckLength
        | Manner::Closeness
        | Manner::Price
        | Manner::YearlyCost
        | Manner::Lease
        | Manner::Class(_) => format!("{} {offered}", words.noun),
    };
    match when {
        When::From(day) => format!(
            "{site}의 계획은 ‘{}부터 {what}’인 것으로 알고 있습니다. 이 일정은 확정입니까, 앞당길 수 있습니까?",
            tongue.day(*day)
        ),
        When::After(works) => {
            format!("{site}의 계획은 ‘{works} 이후 {what}’인 것으로 알고 있습니다. 해당 공사는 언제 끝납니까?")
        }
        When::Open => format!("{site}의 계획은 ‘{what}’인 것으로 알고 있습니다. 언제 가능합니까?"),
    }
}

pub(super) fn ask_structural_check(site: &str, told: &Told<'_>) -> String {
    let Told { offered, asked, .. } = *told;
    format!(
        "{site}의 바닥 하중({offered})이 저희에게 필요한 {asked}에 가깝습니다. 구조 검토를 주선해 주실 수 있습니까?"
    )
}

pub(super) fn ask_bidding(site: &str) -> String {
    format!("{site}의 입찰은 언제 마감되며, 현재 몇 개사가 참여하고 있습니까?")
}

pub(super) fn ask_ready(site: &str, from: Option<&str>) -> String {
    match from {
        Some(from) => {
            format!("{site}의 인도 예정일은 {from}입니다. 이 일정은 확정입니까, 앞당길 수 있습니까?")
        }
        None => format!("{site}의 인도 시기는 언제입니까?"),
    }
}

pub(super) fn letter(
    office: &str,
    park: &str,
    site: &str,
    questions: &[String],
    told: &[(&str, Vec<String>)],
) -> String {
    let mut lines = vec![office.to_owned(), String::new(), "담당자님께".to_owned(), String::new()];
    if questions.is_empty() {
        lines.push(format!(
            "안녕하십니까. {park}의 {site}에 대해 검토한 결과 저희 조건에 잘 맞아, 현장을 방문하고자 합니다."
        ));
    } else {
        lines.push(format!(
            "안녕하십니까. {park}의 {site}에 대한 입주를 검토하고 있습니다. 아래 사항을 확인해 주시면 감사하겠습니다."
        ));
        lines.push(String::new());
        lines.extend(questions.iter().zip(1..).map(|(question, number)| format!("{number}. {question}")));
    }
    for (heading, told) in told.iter().filter(|(_, told)| !told.is_empty()) {
        lines.extend([String::new(), (*heading).to_owned()]);
        lines.extend(told.iter().map(|told| format!("- {told}")));
    }
    lines.extend([String::new(), "회신 부탁드립니다. 감사합니다.".to_owned(), String::new()]);
    lines.extend(["회사명:".to_owned(), "담당자:".to_owned(), "전화:".to_owned()]);
    lines.join("\n")
}
