//! Questions for the park, and the letter that carries them.

use super::{Japanese, criteria, named};
use crate::catalog::ClassTable;
use crate::request::Levels;
use crate::text::narrator::Narrator;
use crate::text::quotes::{CORNER, quoted};
use crate::text::tongue::{Manner, Told, Tongue, When};

pub(super) fn ask(site: &str, told: &Told<'_>) -> String {
    let asked = told.asked;
    let need = match (told.manner, told.levels) {
        (Manner::Present | Manner::MoveIn | Manner::Closeness, _) => String::new(),
        (Manner::YearlyCost, _) => format!("当社の年間予算は{asked}以内です。"),
        (Manner::Class(ClassTable::EnvironmentPaper), Levels::Class(0)) => {
            "当社の計画に環境影響評価は不要です。".to_owned()
        }
        (Manner::Class(ClassTable::EnvironmentPaper), _) => {
            format!("当社の計画には環境影響評価の{asked}が必要です。", asked = quoted(asked, CORNER))
        }
        (Manner::Class(ClassTable::Fire), _) => format!("当社の生産は{asked}にあたります。"),
        (Manner::Class(ClassTable::Land), _) => format!("当社の計画には{asked}が必要です。"),
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
            (Levels::AtLeast { .. }, Some((_, None))) => format!("当社では{asked}以上を必要としています。"),
            (Levels::AtMost { .. }, Some((_, None))) => format!("当社の上限は{asked}です。"),
            (Levels::Around { .. }, Some((_, None))) => format!("当社では約{asked}を必要としています。"),
            (
                Levels::AtLeast { .. } | Levels::AtMost { .. } | Levels::Around { .. } | Levels::Yes | Levels::Class(_),
                _,
            ) => format!("当社の希望は{asked}です。"),
        },
    };
    let question = Japanese.question(told.criterion).replace("{}", &named(site));
    format!("{question}{need}")
}

pub(super) fn ask_planned(tongue: &dyn Tongue, site: &str, told: &Told<'_>, when: &When) -> String {
    let words = criteria::words(told.criterion);
    let Told { offered, .. } = *told;
    let what = match told.manner {
        Manner::Present => words.yes().to_owned(),
        Manner::MoveIn => "入居可".to_owned(),
        Manner::Distance => format!("{}まで{offered}", words.noun),
        Manner::Area
        | Manner::Measured
        | Manner::Counted(_)
        | Manner::TruckLength
        | Manner::Closeness
        | Manner::Price
        | Manner::YearlyCost
        | Manner::Lease
        | Manner::Class(_) => format!("{}{offered}", words.noun),
    };
    let site = named(site);
    match when {
        When::From(day) => format!(
            "{site}は{}から{what}となる計画と伺っています。この日程は確定でしょうか。前倒しは可能でしょうか。",
            tongue.day(*day),
            what = quoted(&what, CORNER)
        ),
        When::After(works) => format!(
            "{site}は工事（{works}）の完了後に{what}となる計画と伺っています。工事はいつ完了する予定でしょうか。",
            what = quoted(&what, CORNER)
        ),
        When::Open => {
            format!(
                "{site}は将来{what}となる計画と伺っています。実現はいつ頃の予定でしょうか。",
                what = quoted(&what, CORNER)
            )
        }
    }
}

pub(super) fn ask_structural_check(site: &str, told: &Told<'_>) -> String {
    let Told { offered, asked, .. } = *told;
    format!(
        "{}の床荷重は{offered}で、当社が必要とする{asked}に近い値です。構造の確認を手配いただけますか。",
        named(site)
    )
}

pub(super) fn ask_bidding(site: &str) -> String {
    format!("{}の入札はいつ締め切られますか。現在、何社が参加していますか。", named(site))
}

pub(super) fn ask_ready(site: &str, from: Option<&str>) -> String {
    let site = named(site);
    match from {
        Some(from) => {
            format!("{site}は{from}に引き渡し予定と伺っています。この日程は確定でしょうか。前倒しは可能でしょうか。")
        }
        None => format!("{site}はいつ引き渡していただけますか。"),
    }
}

pub(super) fn letter(
    office: &str,
    park: &str,
    site: &str,
    questions: &[String],
    told: &[(&str, Vec<String>)],
) -> String {
    // Below its name the office may say how it is reached.
    let (office, reached) = office.split_once('\n').unwrap_or((office, ""));
    let mut lines = vec![format!("{office} 御中")];
    lines.extend(reached.lines().map(str::to_owned));
    lines.push(String::new());
    lines.push("突然のご連絡にて失礼いたします。".to_owned());
    let (park, site) = (named(park), named(site));
    if questions.is_empty() {
        lines.push(format!("{park}の{site}は当社の条件におおむね合致しており、現地を見学させていただきたく存じます。"));
    } else {
        lines.push(format!("{park}の{site}を候補として検討しております。次の点についてお教えいただけますでしょうか。"));
        lines.push(String::new());
        lines.extend(questions.iter().zip(1..).map(|(question, number)| format!("{number}. {question}")));
    }
    for (heading, told) in told.iter().filter(|(_, told)| !told.is_empty()) {
        lines.extend([String::new(), (*heading).to_owned()]);
        lines.extend(told.iter().map(|told| format!("・{told}")));
    }
    let close = "お忙しいところ恐れ入りますが、ご回答をお待ちしております。";
    lines.extend([String::new(), close.to_owned(), String::new()]);
    lines.extend(["会社名：".to_owned(), "担当者名：".to_owned(), "電話番号：".to_owned()]);
    lines.join("\n")
}
