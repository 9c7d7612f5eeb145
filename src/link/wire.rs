//! JSON in few bytes: a flat run of tokens in which frequent words are numbers, deflated.
//!
//! A link holds the same JSON that a request file does, so what requests learn later needs no new version of the link,
//! and one strict reader judges both. The tokens are flat because a hostile link could nest deeper than the stack.

use miniz_oxide::deflate::compress_to_vec_zlib;
use miniz_oxide::inflate::decompress_to_vec_zlib_with_limit;
use serde::{Deserialize, Serialize};

use crate::catalog::reader::Json;

/// The words that have numbers. Lines are only ever added at the end: the numbers are in links that are out there.
const WORDS: &str = include_str!("words.txt");
/// No link of ours unfolds to a quarter of it.
const MOST_BYTES: usize = 32 * 1024;
/// A request is five levels deep.
const DEEPEST: usize = 16;
/// Slowest and smallest: a link is made once.
const SMALLEST: u8 = 10;
/// Beyond this a number is no exact whole one.
const WHOLE_MOST: f64 = 9_007_199_254_740_992.0;

/// The order of the variants is in links that are out there.
#[derive(Serialize, Deserialize)]
enum Token {
    Null,
    No,
    Yes,
    Whole(i64),
    /// A number of so many decimals.
    Decimal(i64, u8),
    Exact(f64),
    Word(u16),
    Text(String),
    /// So many values follow.
    List(u32),
    /// So many keys follow, each with its value.
    Object(u32),
}

pub(super) fn pack(json: &Json) -> Vec<u8> {
    let mut bytes = Vec::new();
    put(json, &mut bytes);
    compress_to_vec_zlib(&bytes, SMALLEST)
}

/// `None` where it is broken, or larger than any link of ours.
pub(super) fn unpack(packed: &[u8]) -> Option<Json> {
    let bytes = decompress_to_vec_zlib_with_limit(packed, MOST_BYTES).ok()?;
    let mut tokens = Tokens { rest: &bytes };
    let json = tokens.value(DEEPEST)?;
    tokens.rest.is_empty().then_some(json)
}

fn put(json: &Json, bytes: &mut Vec<u8>) {
    match json {
        Json::Null => push(Token::Null, bytes),
        Json::YesNo(yes) => push(if *yes { Token::Yes } else { Token::No }, bytes),
        Json::Number(number) => push(of_number(*number), bytes),
        Json::Text(text) => push(of_text(text), bytes),
        Json::List(entries) => {
            push(Token::List(entries.len() as u32), bytes);
            entries.iter().for_each(|entry| put(entry, bytes));
        }
        Json::Object(entries) => {
            push(Token::Object(entries.len() as u32), bytes);
            for (key, value) in entries {
                push(of_text(key), bytes);
                put(value, bytes);
            }
        }
    }
}

fn push(token: Token, bytes: &mut Vec<u8>) {
    // Writing into memory cannot fail.
    if let Ok(written) = postcard::to_allocvec(&token) {
        bytes.extend(written);
    }
}

fn of_text(text: &str) -> Token {
    let word = WORDS.lines().position(|word| word == text).and_then(|place| u16::try_from(place).ok());
    word.map_or_else(|| Token::Text(text.to_owned()), Token::Word)
}

/// The shortest of the forms that bring back the same bits.
fn of_number(number: f64) -> Token {
    if number.fract() == 0.0 && number.abs() < WHOLE_MOST && !(number == 0.0 && number.is_sign_negative()) {
        return Token::Whole(number as i64);
    }
    let written = number.to_string();
    let decimals = written.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    let digits = written.replace('.', "").parse::<i64>().ok();
    let token = digits.zip(u8::try_from(decimals).ok());
    match token.filter(|(digits, decimals)| decimal(*digits, *decimals) == Some(number)) {
        Some((digits, decimals)) => Token::Decimal(digits, decimals),
        None => Token::Exact(number),
    }
}

/// Reading a numeral rounds as exactly as reading a file does.
fn decimal(digits: i64, decimals: u8) -> Option<f64> {
    format!("{digits}e-{decimals}").parse().ok()
}

struct Tokens<'a> {
    rest: &'a [u8],
}

impl Tokens<'_> {
    fn next(&mut self) -> Option<Token> {
        let (token, rest) = postcard::take_from_bytes(self.rest).ok()?;
        self.rest = rest;
        Some(token)
    }

    fn value(&mut self, depth: usize) -> Option<Json> {
        let inside = depth.checked_sub(1)?;
        let json = match self.next()? {
            Token::Null => Json::Null,
            Token::No => Json::YesNo(false),
            Token::Yes => Json::YesNo(true),
            Token::Whole(number) => Json::Number(number as f64),
            Token::Decimal(digits, decimals) => Json::Number(decimal(digits, decimals)?),
            Token::Exact(number) => Json::Number(Some(number).filter(|number| number.is_finite())?),
            Token::Word(word) => Json::Text(word_of(word)?),
            Token::Text(text) => Json::Text(text),
            // What is announced is not believed: every value takes a byte that must be there.
            Token::List(count) => Json::List((0..count).map(|_| self.value(inside)).collect::<Option<_>>()?),
            Token::Object(count) => {
                let entry = |_| Some((self.key()?, self.value(inside)?));
                Json::Object((0..count).map(entry).collect::<Option<_>>()?)
            }
        };
        Some(json)
    }

    fn key(&mut self) -> Option<String> {
        match self.next()? {
            Token::Word(word) => word_of(word),
            Token::Text(text) => Some(text),
            Token::Null
            | Token::No
            | Token::Yes
            | Token::Whole(_)
            | Token::Decimal(..)
            | Token::Exact(_)
            | Token::List(_)
            | Token::Object(_) => None,
        }
    }
}

fn word_of(word: u16) -> Option<String> {
    WORDS.lines().nth(usize::from(word)).map(str::to_owned)
}
