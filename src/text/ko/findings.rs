//! How an offer stands to what is asked: for the table and for the chip.

use super::criteria;
use crate::catalog::ClassTable;
use crate::request::Levels;
use crate::text::tongue::{Manner, Stand, Told, Tongue, When};

pub(super) fn gap(tongue: &dyn Tongue, stand: &Stand, told: &Told<'_>) -> String {
    let Told { manner, by, offered, .. } = *told;
    match stand {
        Stand::Spare => match manner {
            Manner::Price | Manner::YearlyCost | Manner::Distance | Manner::Lease => format!("−{by}"),
            Manner::Area
            | Manner::Measured
            | Manner::Counted(_)
            | Manner::TruckLength
            | Manner::Closeness
            | Manner::Present
            | Manner::MoveIn
            | Manner::Class(_) => format!("+{by}"),
        },
        Stand::BelowWish(_) => match manner {
            Manner::Price | Manner::YearlyCost => format!("희망보다 {by} 높음"),
            Manner::Distance => format!("희망보다 {by} 더 멂"),
            Manner::Lease => format!("희망보다 {by} 더 김"),
            Manner::Area
            | Manner::Measured
            | Manner::Counted(_)
            | Manner::TruckLength
            | Manner::Closeness
            | Manner::Present
            | Manner::MoveIn
            | Manner::Class(_) => format!("희망에 {by} 모자람"),
        },
        Stand::TakesToo => "이것도 가능".to_owned(),
        Stand::RightSize => "적정".to_owned(),
        Stand::Exact => match manner {
            Manner::Present | Manner::Class(_) => "충족".to_owned(),
            Manner::MoveIn => "기한 내".to_owned(),
            Manner::Area
            | Manner::Measured
            | Manner::Counted(_)
            | Manner::TruckLength
            | Manner::Closeness
            | Manner::Price
            | Manner::YearlyCost
            | Manner::Distance
            | Manner::Lease => "일치".to_owned(),
        },
        Stand::Short => match manner {
            Manner::Area | Manner::Measured | Manner::Counted(_) | Manner::TruckLength | Manner::Closeness => {
                format!("{by} 부족")
            }
            Manner::Price | Manner::YearlyCost => format!("{by} 초과"),
            Manner::Distance => format!("{by} 더 멂"),
            Manner::Lease => format!("{by} 더 김"),
            Manner::MoveIn => format!("{by} 지연"),
            Manner::Present | Manner::Class(_) => "미충족".to_owned(),
        },
        Stand::TooMuch => format!("{by} 초과"),
        Stand::Planned(when) => match (manner, when) {
            (Manner::Present, When::From(day)) => format!("{}부터", tongue.short_day(*day)),
            (Manner::Present, When::After(works)) => format!("{works} 이후"),
            (_, When::From(day)) => format!("{}부터 {offered}", tongue.short_day(*day)),
            (_, When::After(works)) => format!("{works} 이후 {offered}"),
            (_, When::Open) => format!("{}, 시기 미정", tongue.planned(manner, offered)),
        },
        Stand::Built(Some(months)) => format!("약 {months} 소요"),
        Stand::Built(None) => "건축 가능".to_owned(),
        Stand::Unknown => "단지에 문의".to_owned(),
    }
}

pub(super) fn reason(tongue: &dyn Tongue, stand: &Stand, told: &Told<'_>) -> String {
    let words = criteria::words(told.criterion);
    let Told { manner, by, offered, .. } = *told;
    let noun = words.noun;
    match stand {
        Stand::Spare => match manner {
            Manner::Area => format!("{noun} 요구보다 {by} 넓음"),
            Manner::Measured | Manner::Counted(_) | Manner::TruckLength => format!("{noun} {by} 여유"),
            Manner::Closeness => format!("{noun} {offered}"),
            Manner::Price | Manner::YearlyCost if told.has_wish() => format!("{noun} 희망보다 {by} 낮음"),
            Manner::Price => format!("{noun} 상한보다 {by} 낮음"),
            Manner::YearlyCost => format!("예산보다 연 {by} 낮음"),
            Manner::Distance => format!("{noun}까지 {offered}"),
            Manner::Lease => format!("{offered}부터 임차 가능"),
            Manner::Present => words.yes().to_owned(),
            Manner::MoveIn => "기한 내 입주 가능".to_owned(),
            Manner::Class(table) => takes(table, told),
        },
        Stand::BelowWish(wish) => match manner {
            Manner::Price | Manner::YearlyCost => format!("{noun} {offered}, 희망 {wish}보다 {by} 높음"),
            Manner::Distance => format!("{noun}까지 {offered}, 희망 {wish}보다 {by} 더 멂"),
            Manner::Lease => format!("{offered}부터 임차 가능, 희망 {wish}보다 {by} 더 김"),
            Manner::Area
            | Manner::Measured
            | Manner::Counted(_)
            | Manner::TruckLength
            | Manner::Closeness
            | Manner::Present
            | Manner::MoveIn
            | Manner::Class(_) => format!("{noun} {offered}, 희망 {wish}에 {by} 모자람"),
        },
        Stand::RightSize => format!("{noun} {offered}, 적정 규모"),
        Stand::Exact | Stand::TakesToo => match manner {
            Manner::Area => format!("{noun} {offered}, 적정 규모"),
            Manner::Measured | Manner::Counted(_) | Manner::TruckLength => format!("{noun} {offered}, 요구와 일치"),
            Manner::Closeness => format!("{noun} {offered}"),
            Manner::Price | Manner::YearlyCost if told.has_wish() => format!("{noun} {offered}, 희망과 일치"),
            Manner::Price => format!("{noun} 상한과 일치"),
            Manner::YearlyCost => "예산과 일치".to_owned(),
            Manner::Distance => format!("{noun}까지 {offered}"),
            Manner::Lease => format!("{offered}부터 임차 가능"),
            Manner::Present => words.yes().to_owned(),
            Manner::MoveIn => "기한 내 입주 가능".to_owned(),
            Manner::Class(table) => takes(table, told),
        },
        Stand::Short => match manner {
            Manner::Area | Manner::Measured | Manner::Counted(_) | Manner::TruckLength => format!("{noun} {by} 부족"),
            Manner::Closeness => format!("{noun} {offered}에 그침"),
            Manner::Price => format!("{noun} 상한보다 {by} 높음"),
            Manner::YearlyCost => format!("예산을 연 {by} 초과"),
            Manner::Distance => format!("{noun}까지 {by} 더 멂"),
            Manner::Lease => format!("{noun} {by} 더 김"),
            Manner::Present => words.no().to_owned(),
            Manner::MoveIn => format!("입주 {by} 지연"),
            Manner::Class(table) => takes_not(table, told),
        },
        Stand::TooMuch => format!("{noun} 상한보다 {by} 넓음"),
        Stand::Planned(when) => {
            let when = match when {
                When::From(day) => format!("{}부터", tongue.short_day(*day)),
                When::After(works) => format!("{works} 이후"),
                When::Open => return format!("{noun} {}, 시기 미정", tongue.planned(manner, offered)),
            };
            match manner {
                Manner::Present => format!("{when} {}", words.yes()),
                Manner::MoveIn => format!("{when} 입주 가능"),
                Manner::Distance => format!("{when} {noun}까지 {offered}"),
                Manner::Class(table) => format!("{when} {}", takes(table, told)),
                Manner::Area
                | Manner::Measured
                | Manner::Counted(_)
                | Manner::TruckLength
                | Manner::Closeness
                | Manner::Price
                | Manner::YearlyCost
                | Manner::Lease => format!("{when} {noun} {offered}"),
            }
        }
        Stand::Built(_) => format!("{} 맞춤 건축 가능", words.name),
        Stand::Unknown => match manner {
            Manner::Distance => format!("{noun}까지의 거리 확인 필요"),
            Manner::Area
            | Manner::Measured
            | Manner::Counted(_)
            | Manner::TruckLength
            | Manner::Closeness
            | Manner::Price
            | Manner::YearlyCost
            | Manner::Lease
            | Manner::Present
            | Manner::MoveIn
            | Manner::Class(_) => format!("{noun} 확인 필요"),
        },
    }
}

fn takes(table: ClassTable, told: &Told<'_>) -> String {
    let asked = told.asked;
    match (table, told.levels) {
        (ClassTable::Fire, _) => format!("{asked} 생산 가능"),
        (ClassTable::Land, _) => format!("{asked} 용도 가능"),
        (ClassTable::EnvironmentPaper, Levels::Class(0)) => "환경영향평가 불필요 프로젝트 입주 가능".to_owned(),
        (ClassTable::EnvironmentPaper, _) => format!("환경영향평가 {asked} 대상 입주 가능"),
    }
}

fn takes_not(table: ClassTable, told: &Told<'_>) -> String {
    let asked = told.asked;
    match table {
        ClassTable::Fire => format!("{asked} 생산 불가"),
        ClassTable::Land => format!("{asked} 용도 불가"),
        ClassTable::EnvironmentPaper => format!("환경영향평가 {asked} 대상 입주 불가"),
    }
}
