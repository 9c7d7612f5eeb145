//! Questions for the park, and the letter that carries them.

use super::{SimplifiedChinese, criteria};
use crate::catalog::ClassTable;
use crate::request::Levels;
use crate::text::chinese::spaced;
use crate::text::narrator::Narrator;
use crate::text::quotes::{CURLY, quoted};
use crate::text::tongue::{Manner, Told, Tongue, When};

pub(super) fn ask(site: &str, told: &Told<'_>) -> String {
    let asked = told.asked;
    let need = match (told.manner, told.levels) {
        (Manner::Present | Manner::MoveIn | Manner::Closeness, _) => String::new(),
        (Manner::YearlyCost, _) => format!("我们每年的预算不超过 {asked}。"),
        (Manner::Class(ClassTable::EnvironmentPaper), Levels::Class(0)) => "我们的项目无需环评。".to_owned(),
        (Manner::Class(ClassTable::EnvironmentPaper), _) => format!("我们的项目要做环评{asked}。"),
        (Manner::Class(ClassTable::Fire), _) => format!("我们的生产属{asked}。"),
        (Manner::Class(ClassTable::Land), _) => format!("我们的项目需要 {asked}用地。"),
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
            (Levels::AtLeast { .. }, Some((_, None))) => format!("我们至少需要 {asked}。"),
            (Levels::AtMost { .. }, Some((_, None))) => format!("我们的上限是 {asked}。"),
            (Levels::Around { .. }, Some((_, None))) => format!("我们需要约 {asked}。"),
            (
                Levels::AtLeast { .. } | Levels::AtMost { .. } | Levels::Around { .. } | Levels::Yes | Levels::Class(_),
                _,
            ) => format!("我们的要求是 {asked}。"),
        },
    };
    let question = SimplifiedChinese.question(told.criterion).replace("{}", site);
    spaced(&format!("请问{question}？{need}"))
}

pub(super) fn ask_planned(tongue: &dyn Tongue, site: &str, told: &Told<'_>, when: &When) -> String {
    let words = criteria::words(told.criterion);
    let what = match told.manner {
        Manner::Present | Manner::MoveIn => words.yes().to_owned(),
        Manner::Distance => format!("到{}的路程为 {}", words.noun, told.offered),
        Manner::Area | Manner::Measured | Manner::Counted(_) | Manner::TruckLength | Manner::Closeness => {
            format!("{}达到 {}", words.noun, told.offered)
        }
        Manner::Price | Manner::YearlyCost | Manner::Lease | Manner::Class(_) => {
            format!("{}为{}", words.noun, told.offered)
        }
    };
    let text = match when {
        When::From(day) => {
            format!("{site}计划自 {}起{what}，这个日期能确定吗，能否提前？", tongue.day(*day))
        }
        When::After(works) => {
            format!("{site}计划在{works}之后{what}，预计什么时候完成？", works = quoted(works, CURLY))
        }
        When::Open => format!("{site}计划以后{what}，预计什么时候可以实现？"),
    };
    spaced(&text)
}

pub(super) fn ask_structural_check(site: &str, told: &Told<'_>) -> String {
    let Told { offered, asked, .. } = *told;
    spaced(&format!("{site}的楼面荷载 {offered}，与我们需要的 {asked} 很接近，能否安排结构复核？"))
}

pub(super) fn ask_bidding(site: &str) -> String {
    spaced(&format!("请问{site}的竞价什么时候截止，目前有几家参与？"))
}

pub(super) fn ask_ready(site: &str, from: Option<&str>) -> String {
    spaced(&match from {
        Some(from) => format!("{site}计划 {from}交付，这个日期能确定吗，能否提前？"),
        None => format!("请问{site}什么时候可以交付？"),
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
        lines.push(spaced(&format!("我们在看{park}的{site}，条件基本合适，想约时间到现场看看。")));
    } else {
        lines.push(spaced(&format!("我们在看{park}的{site}，想请您帮忙确认：")));
        lines.push(String::new());
        lines.extend(questions.iter().zip(1..).map(|(question, number)| format!("{number}. {question}")));
    }
    for (heading, told) in told.iter().filter(|(_, told)| !told.is_empty()) {
        lines.extend([String::new(), (*heading).to_owned()]);
        lines.extend(told.iter().map(|told| format!("- {told}")));
    }
    lines.extend([String::new(), "盼复，谢谢！".to_owned(), String::new()]);
    lines.extend(["公司：".to_owned(), "联系人：".to_owned(), "电话：".to_owned()]);
    lines.join("\n")
}
