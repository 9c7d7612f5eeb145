//! Questions for the park, and the letter that carries them.

use super::{TraditionalChinese, criteria};
use crate::catalog::ClassTable;
use crate::request::Levels;
use crate::text::chinese::spaced;
use crate::text::narrator::Narrator;
use crate::text::quotes::{CORNER, quoted};
use crate::text::tongue::{Manner, Told, Tongue, When};

pub(super) fn ask(site: &str, told: &Told<'_>) -> String {
    let asked = told.asked;
    let need = match (told.manner, told.levels) {
        (Manner::Present | Manner::MoveIn | Manner::Closeness, _) => String::new(),
        (Manner::YearlyCost, _) => format!("我們每年的預算不超過 {asked}。"),
        (Manner::Class(ClassTable::EnvironmentPaper), Levels::Class(0)) => "我們的投資案無需環評。".to_owned(),
        (Manner::Class(ClassTable::EnvironmentPaper), _) => format!("我們的投資案要做環評{asked}。"),
        (Manner::Class(ClassTable::Fire), _) => format!("我們的生產屬{asked}。"),
        (Manner::Class(ClassTable::Land), _) => format!("我們的投資案需要 {asked}用地。"),
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
            (Levels::AtLeast { .. }, Some((_, None))) => format!("我們至少需要 {asked}。"),
            (Levels::AtMost { .. }, Some((_, None))) => format!("我們的上限是 {asked}。"),
            (Levels::Around { .. }, Some((_, None))) => format!("我們需要約 {asked}。"),
            (
                Levels::AtLeast { .. } | Levels::AtMost { .. } | Levels::Around { .. } | Levels::Yes | Levels::Class(_),
                _,
            ) => format!("我們的要求是 {asked}。"),
        },
    };
    let question = TraditionalChinese.question(told.criterion).replace("{}", site);
    spaced(&format!("請問{question}？{need}"))
}

pub(super) fn ask_planned(tongue: &dyn Tongue, site: &str, told: &Told<'_>, when: &When) -> String {
    let words = criteria::words(told.criterion);
    let what = match told.manner {
        Manner::Present | Manner::MoveIn => words.yes().to_owned(),
        Manner::Distance => format!("到{}的路程為 {}", words.noun, told.offered),
        Manner::Area | Manner::Measured | Manner::Counted(_) | Manner::TruckLength | Manner::Closeness => {
            format!("{}達到 {}", words.noun, told.offered)
        }
        Manner::Price | Manner::YearlyCost | Manner::Lease | Manner::Class(_) => {
            format!("{}為{}", words.noun, told.offered)
        }
    };
    let text = match when {
        When::From(day) => {
            format!("{site}預計自 {}起{what}，這個日期能確定嗎？能否提前？", tongue.day(*day))
        }
        When::After(works) => {
            format!("{site}預計在{works}之後{what}，大約什麼時候完成？", works = quoted(works, CORNER))
        }
        When::Open => format!("{site}規劃日後{what}，預計什麼時候可以實現？"),
    };
    spaced(&text)
}

pub(super) fn ask_structural_check(site: &str, told: &Told<'_>) -> String {
    let Told { offered, asked, .. } = *told;
    spaced(&format!("{site}的樓板承重 {offered}，與我們需要的 {asked} 很接近，能否安排結構複核？"))
}

pub(super) fn ask_bidding(site: &str) -> String {
    spaced(&format!("請問{site}的競價什麼時候截止？目前有幾家參與？"))
}

pub(super) fn ask_ready(site: &str, from: Option<&str>) -> String {
    spaced(&match from {
        Some(from) => format!("{site}預計 {from}交付，這個日期能確定嗎？能否提前？"),
        None => format!("請問{site}什麼時候可以交付？"),
    })
}

pub(super) fn letter(
    office: &str,
    park: &str,
    site: &str,
    questions: &[String],
    told: &[(&str, Vec<String>)],
) -> String {
    let mut lines = vec![format!("{office}：您好！"), String::new()];
    if questions.is_empty() {
        lines.push(spaced(&format!("我們正在評估{park}的{site}，條件大致合適，想約時間到現場看看。")));
    } else {
        lines.push(spaced(&format!("我們正在評估{park}的{site}，想請您協助確認：")));
        lines.push(String::new());
        lines.extend(questions.iter().zip(1..).map(|(question, number)| format!("{number}. {question}")));
    }
    for (heading, told) in told.iter().filter(|(_, told)| !told.is_empty()) {
        lines.extend([String::new(), (*heading).to_owned()]);
        lines.extend(told.iter().map(|told| format!("- {told}")));
    }
    lines.extend([String::new(), "敬候回覆，謝謝！".to_owned(), String::new()]);
    lines.extend(["公司：".to_owned(), "聯絡人：".to_owned(), "電話：".to_owned()]);
    lines.join("\n")
}
