//! Writes the tables as the library reads them: without comments and without what it never asks.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use pinyin::ToPinyinMulti;

const CODES: &str = "src/industry/data/codes.csv";
const DIVISIONS: &str = "src/industry/data/divisions.csv";
const GROUPS_EN: &str = "src/industry/data/groups-en.csv";
const WORDS: &str = "src/industry/data/words.csv";
/// Names and product words of further languages: the language, its names, its words.
const GLOSSARIES: [(&str, &str, &str); 2] = [
    ("ja", "src/industry/data/names-ja.csv", "src/industry/data/words-ja.csv"),
    ("ko", "src/industry/data/names-ko.csv", "src/industry/data/words-ko.csv"),
];
const SECTORS: &str = "src/industry/data/io-sectors.csv";
const GROUP_SECTORS: &str = "src/industry/data/group-sectors.csv";
const LINKS: &str = "src/industry/data/io-links.csv";
const LINKAGE: &str = "src/industry/data/linkage.csv";
const PRESETS: &str = "src/request/presets.csv";
const EMPHASES: &str = "src/request/emphases.csv";

/// Readings after the second are of names and old books.
const READINGS_KEPT: usize = 2;

type Made = Result<String, Box<dyn Error>>;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=build.rs");
    let tables = [CODES, DIVISIONS, GROUPS_EN, WORDS, SECTORS, GROUP_SECTORS, LINKS, LINKAGE, PRESETS, EMPHASES];
    for table in tables.into_iter().chain(GLOSSARIES.iter().flat_map(|(_, names, words)| [*names, *words])) {
        println!("cargo:rerun-if-changed={table}");
    }
    let read = fs::read_to_string;
    let (divisions, groups_en) = (read(DIVISIONS)?, read(GROUPS_EN)?);
    let (codes, words, presets) = (read(CODES)?, read(WORDS)?, read(PRESETS)?);
    let (sectors, groups, links) = (read(SECTORS)?, read(GROUP_SECTORS)?, read(LINKS)?);
    let out = PathBuf::from(env::var("OUT_DIR")?);
    write(&out, "lexicon.txt", &lexicon(&codes, &words, &divisions, &groups_en)?)?;
    for (language, names, words) in GLOSSARIES {
        let made = glossary(&codes, &read(names)?, &read(words)?).map_err(|why| format!("{language}: {why}"))?;
        write(&out, &format!("glossary-{language}.txt"), &made)?;
    }
    write(&out, "codes.txt", &codes_by_place(&codes, &divisions)?)?;
    write(&out, "sectors.txt", &divisions_of_sectors(&sectors)?)?;
    write(&out, "links.txt", &links_in_columns(&links, &manufacturing(&sectors), &groups)?)?;
    write(&out, "linkage.txt", &linkage_triangle(&read(LINKAGE)?)?)?;
    write(&out, "presets.csv", &without_comments(&presets))?;
    write(&out, "emphases.csv", &without_comments(&read(EMPHASES)?))
}

/// The lines that are neither comments nor empty.
fn rows(table: &str) -> impl Iterator<Item = &str> {
    table.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

fn without_comments(table: &str) -> String {
    rows(table).map(|row| format!("{row}\n")).collect()
}

/// What reading and finding names needs, in one file with a blank line between its tables: readings, words, Chinese
/// names, English names. The first line says what it is.
fn lexicon(codes: &str, words: &str, divisions: &str, groups: &str) -> Made {
    Ok(format!(
        "sitematch-lexicon/2\n{}\n{}\n{}\n{}",
        readings(&format!("{codes}{words}")),
        words_by_code(words)?,
        chinese_names(codes)?,
        english_names(codes, divisions, groups)?,
    ))
}

/// One line per syllable: the syllable, then every character that may be read so.
fn readings(labels: &str) -> String {
    let letters: BTreeSet<char> = labels.chars().filter(|letter| !letter.is_ascii()).collect();
    let mut by_syllable: BTreeMap<String, String> = BTreeMap::new();
    for letter in letters {
        let mut syllables: Vec<String> = Vec::new();
        for reading in letter.to_pinyin_multi().into_iter().flatten() {
            let syllable = reading.plain().replace('ü', "v");
            if is_plain(&syllable) && !syllables.contains(&syllable) {
                syllables.push(syllable);
            }
        }
        for syllable in syllables.into_iter().take(READINGS_KEPT) {
            by_syllable.entry(syllable).or_default().push(letter);
        }
    }
    by_syllable.into_iter().map(|(syllable, letters)| format!("{syllable}{letters}\n")).collect()
}

fn is_plain(syllable: &str) -> bool {
    syllable.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// One line per code: the code, then its words.
fn words_by_code(table: &str) -> Made {
    let mut by_code: BTreeMap<&str, String> = BTreeMap::new();
    for line in table.lines().skip(1) {
        let (word, code) = line.rsplit_once(',').ok_or(format!("{WORDS}: no comma in {line:?}"))?;
        let words = by_code.entry(code).or_default();
        words.push(',');
        words.push_str(word);
    }
    Ok(by_code.into_iter().map(|(code, words)| format!("{code}{words}\n")).collect())
}

/// One line per code: `#`, the digits of a division and the letter of its section, `-` and the last digit of a group,
/// the last digit of a class.
fn codes_by_place(codes: &str, divisions: &str) -> Made {
    let sections: BTreeMap<&str, &str> = rows(divisions).skip(1).filter_map(|line| line.split_once(',')).collect();
    let mut made = String::new();
    for line in rows(codes).skip(1) {
        let (code, _) = code_and_name(CODES, line)?;
        let last = code.get(code.len() - 1..).unwrap_or_default();
        match code.len() {
            2 => {
                let section = sections.get(code).and_then(|cells| cells.get(..1));
                made += &format!("#{code}{}\n", section.ok_or(format!("{DIVISIONS}: no section of {code}"))?);
            }
            3 => made += &format!("-{last}\n"),
            _ => made += &format!("{last}\n"),
        }
    }
    Ok(made)
}

/// One line per code, in the order of the codes: its name, `-` for a class that is called as its group.
fn chinese_names(codes: &str) -> Made {
    let mut made = String::new();
    let mut group_name = "";
    for line in rows(codes).skip(1) {
        let (code, name) = code_and_name(CODES, line)?;
        made += &format!("{}\n", if code.len() == 4 && name == group_name { "-" } else { name });
        if code.len() < 4 {
            group_name = name;
        }
    }
    Ok(made)
}

/// One line per division and group, in the order of the codes.
fn english_names(codes: &str, divisions: &str, groups: &str) -> Made {
    let of_divisions = rows(divisions).skip(1).filter_map(|line| {
        let mut cells = line.splitn(3, ',');
        Some((cells.next()?, cells.nth(1)?))
    });
    let names: BTreeMap<&str, &str> =
        rows(groups).skip(1).filter_map(|line| line.split_once(',')).chain(of_divisions).collect();
    let mut made = String::new();
    for line in rows(codes).skip(1) {
        let (code, _) = code_and_name(CODES, line)?;
        if code.len() < 4 {
            made += &format!("{}\n", names.get(code).ok_or(format!("no English name of {code}"))?);
        }
    }
    Ok(made)
}

/// One line per code that has a name or words: the code, its name (none for a class), its words.
fn glossary(codes: &str, names: &str, words: &str) -> Made {
    let mut names: BTreeMap<&str, &str> = rows(names).skip(1).filter_map(|line| line.split_once(',')).collect();
    let words = words_by_code(words)?;
    let mut words: BTreeMap<&str, &str> = words.lines().filter_map(|line| line.split_once(',')).collect();
    let mut made = String::new();
    for line in rows(codes).skip(1) {
        let (code, _) = code_and_name(CODES, line)?;
        let name = if code.len() < 4 { names.remove(code).ok_or(format!("no name of {code}"))? } else { "" };
        let words = words.remove(code).map_or(String::new(), |words| format!(",{words}"));
        if !(name.is_empty() && words.is_empty()) {
            made += &format!("{code},{name}{words}\n");
        }
    }
    match names.keys().chain(words.keys()).next() {
        Some(code) => Err(format!("{code} is no code that takes a name or words").into()),
        None => Ok(made),
    }
}

fn code_and_name<'a>(table: &str, line: &'a str) -> Result<(&'a str, &'a str), String> {
    line.split_once(',').ok_or(format!("{table}: no comma in {line:?}"))
}

/// Sector and division without the names: the table shows them to its readers, the library never does.
fn divisions_of_sectors(table: &str) -> Made {
    let cells = |row: &str| row.splitn(3, ',').take(2).collect::<Vec<_>>().join(",");
    Ok(rows(table).skip(1).map(|row| cells(row) + "\n").collect())
}

fn manufacturing(sectors: &str) -> BTreeSet<&str> {
    rows(sectors)
        .skip(1)
        .filter_map(|row| row.split_once(','))
        .filter(|(_, rest)| rest.starts_with(|digit: char| digit.is_ascii_digit()))
        .map(|(number, _)| number)
        .collect()
}

/// What is asked of the links, in columns, which compress better than rows: suppliers with their buyers, a_ij,
/// shares of the supplier's output; a line a supplier, an empty line between the columns.
///
/// Only sectors that some group is read as are asked about, and only manufacturing across; a figure that is never
/// asked for is left empty.
fn links_in_columns(table: &str, manufacturing: &BTreeSet<&str>, groups: &str) -> Made {
    let asked: BTreeSet<&str> =
        rows(groups).filter_map(|row| row.split_once(',')).flat_map(|(_, numbers)| numbers.split(' ')).collect();
    let (mut buyers, mut inputs, mut shares) = (String::new(), String::new(), String::new());
    for line in rows(table) {
        let mut cells = line.split(',');
        let supplier = cells.next().unwrap_or_default();
        buyers += supplier;
        for cell in cells {
            let [buyer, input, share] = cell.split(' ').collect::<Vec<_>>()[..] else {
                return Err(format!("{LINKS}: not three figures in {cell:?}").into());
            };
            let bought = asked.contains(buyer) && manufacturing.contains(supplier);
            let sold = asked.contains(supplier) && manufacturing.contains(buyer);
            if bought || sold {
                buyers += &format!(" {buyer}");
                inputs += &format!("{} ", if bought { input } else { "" });
                shares += &format!("{} ", if sold { share } else { "" });
            }
        }
        for column in [&mut buyers, &mut inputs, &mut shares] {
            column.push('\n');
        }
    }
    Ok(format!("{buyers}\n{inputs}\n{shares}"))
}

/// Each division with itself and those after it, in ten-thousandths: the table is symmetric.
fn linkage_triangle(table: &str) -> Made {
    let mut lines = rows(table).map(|row| row.split(',').collect::<Vec<_>>());
    let divisions = lines.next().unwrap_or_default();
    let figures: Vec<Vec<&str>> = lines.collect();
    let mut made = String::new();
    for (at, row) in figures.iter().enumerate() {
        for (across, figure) in row.iter().enumerate().skip(at + 1) {
            if figures.get(across - 1).and_then(|other| other.get(at + 1)) != Some(figure) {
                return Err(format!("{LINKAGE}: {} and {} differ across", row[0], divisions[across]).into());
            }
            made += &format!("{} ", (figure.parse::<f64>()? * 10_000.0).round());
        }
        made.push('\n');
    }
    Ok(made)
}

fn write(folder: &Path, name: &str, text: &str) -> Result<(), Box<dyn Error>> {
    Ok(fs::write(folder.join(name), text)?)
}
