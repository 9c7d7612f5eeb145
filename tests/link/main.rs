//! Links: the same answer elsewhere, old links for ever, and nothing that a hostile one could do.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

#[path = "../engine/generate.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod generate;
mod short;
mod visit;

use std::fs;
use std::path::Path;

use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
use sitematch::catalog::Language;
use sitematch::engine::{MatchOptions, Matcher, Standing};
use sitematch::link::{AnswerMark, Changed, Fragment, LinkError, MarkedSite, Share, changes, decode, encode};
use sitematch::request::{Criterion, Levels, Request, Requirement, Scale, read};
use sitematch::units::Day;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn share(request: Request) -> Share {
    Share {
        request,
        language: Language::SimplifiedChinese,
        day: day("2026-11-27"),
        catalog: "hengyang-htz".to_owned(),
        as_of: day("2026-11-20"),
        answer: AnswerMark {
            fits: 14,
            conditional: 23,
            first: vec![MarkedSite { site: "b-12-1a".to_owned(), standing: Standing::Fits, score: 873 }],
        },
    }
}

fn matcher() -> Matcher {
    Matcher::open(&fs::read_to_string("www/catalogs/hengyang.json").unwrap()).unwrap()
}

/// As many requirements as anyone asks, with levels as people type them.
fn long_request(count: usize) -> Request {
    let mut request = read(&fs::read_to_string("tests/requests/forklifts.json").unwrap()).unwrap();
    request.project.move_in = Some(day("2027-05-01"));
    request.project.investment_yuan = Some(35_000_000.0);
    request.project.staff = Some(180.0);
    for (index, criterion) in Criterion::ALL.iter().copied().enumerate() {
        if request.requirements.len() == count {
            break;
        }
        let (min, max) = criterion.range();
        let typed = min + (max - min) * 0.013 * (index as f64 + 1.0);
        let levels = match criterion.scale() {
            Scale::Yes => Levels::Yes,
            Scale::Class(_) => Levels::Class(1),
            Scale::AtLeast(..) | Scale::AtMost(..) | Scale::Around(..) => {
                Levels::from_typed(criterion, (typed * 10.0).round() / 10.0, None).unwrap()
            }
        };
        let hard = index % 3 == 0;
        let importance = f64::from(u8::try_from(index * 7 % 100).unwrap());
        request.put(Requirement { hard, importance, ..Requirement::wish(criterion, levels) });
    }
    assert_eq!(request.requirements.len(), count);
    request
}

#[test]
fn a_link_of_25_requirements_stays_below_1200_characters() {
    let link = encode(&share(long_request(25)));
    assert!(link.len() + "https://park.example.org/#share=".len() <= 1200, "{} characters", link.len());
    assert!(link.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_'), "{link}");
}

#[test]
fn links_of_version_1_keep_opening() {
    let folder = Path::new("tests/link/version-1");
    let mut names: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    assert!(names.len() >= 3);
    for path in names {
        let opened = decode(&fs::read_to_string(&path).unwrap()).unwrap_or_else(|why| panic!("{path:?}: {why:?}"));
        let told: serde_json::Value = serde_json::to_value(&opened).unwrap();
        let expected: serde_json::Value =
            serde_json::from_str(&fs::read_to_string(path.with_extension("json")).unwrap()).unwrap();
        assert_eq!(told, expected, "{path:?}");
    }
}

#[test]
fn the_words_of_links_are_only_ever_added() {
    let (then, now) = (include_str!("words-of-version-1.txt"), include_str!("../../src/link/words.txt"));
    assert!(
        now.starts_with(then),
        "a line of src/link/words.txt was changed or moved: links out there would read wrong"
    );
}

#[test]
fn a_link_that_is_cut_off_or_changed_is_broken() {
    let own = share(long_request(12));
    let link = encode(&own);
    for end in 0..link.len() {
        assert_eq!(decode(&link[..end]), Err(LinkError::Broken), "cut at {end}");
    }
    for place in 0..link.len() {
        let mut changed = link.clone().into_bytes();
        changed[place] = if changed[place] == b'A' { b'B' } else { b'A' };
        let opened = decode(std::str::from_utf8(&changed).unwrap());
        // Two letters may unfold to the same; to something else never.
        assert!(opened.is_err() || opened == Ok(own.clone()), "changed at {place}");
    }
}

#[test]
fn what_programs_leave_behind_a_link_does_not_harm_it() {
    let link = encode(&share(Request::default()));
    for around in [format!(" {link}\n"), format!("{link}."), format!("{link}==")] {
        assert!(decode(&around).is_ok(), "{around:?}");
    }
}

#[test]
fn a_link_of_a_later_version_says_so() {
    use base64::Engine;
    let link = base64::engine::general_purpose::URL_SAFE_NO_PAD.encode([2, 1, 2, 3]);
    assert_eq!(decode(&link), Err(LinkError::Newer { version: 2 }));
}

#[test]
fn a_link_that_unfolds_to_a_hundred_megabytes_is_broken() {
    use base64::Engine;
    let bomb = miniz_oxide::deflate::compress_to_vec_zlib(&vec![0; 100_000_000], 9);
    assert!(bomb.len() > 10_000);
    // Within the length of a link, so that only the unfolding can stop it.
    let small = miniz_oxide::deflate::compress_to_vec_zlib(&vec![0; 5_000_000], 9);
    for packed in [bomb, small] {
        let bytes: Vec<u8> = [1].into_iter().chain(packed).collect();
        let link = base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes);
        assert_eq!(decode(&link), Err(LinkError::Broken));
    }
}

#[test]
fn a_link_nested_a_thousand_levels_deep_is_broken() {
    use base64::Engine;
    // A list of one list of one list…
    let nested: Vec<u8> = std::iter::repeat_n([8, 1], 10_000).flatten().collect();
    let packed = miniz_oxide::deflate::compress_to_vec_zlib(&nested, 9);
    let bytes: Vec<u8> = [1].into_iter().chain(packed).collect();
    assert_eq!(decode(&base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)), Err(LinkError::Broken));
}

#[test]
fn what_cannot_be_asked_is_told_with_its_path() {
    let mut request = long_request(6);
    request.requirements[1].importance = 300.0;
    let Err(LinkError::Problems(problems)) = decode(&encode(&share(request))) else { panic!("it opened") };
    assert_eq!(problems[0].path, "requirements[1].importance");
}

#[test]
fn the_same_catalog_gives_the_same_answer_and_another_one_says_what_changed() {
    let matcher = matcher();
    let request = long_request(5);
    let options = MatchOptions { today: day("2026-11-27"), limit: usize::MAX };
    let result = matcher.match_sites(&request, options);
    let own = Share {
        catalog: matcher.catalog().id.clone(),
        as_of: matcher.catalog().as_of,
        answer: AnswerMark::of(&result),
        ..share(request)
    };
    let opened = decode(&encode(&own)).unwrap();
    assert_eq!(opened, own);
    let again = matcher.match_sites(&opened.request, MatchOptions { today: opened.day, limit: usize::MAX });
    assert_eq!(changes(&opened, &again, matcher.catalog()), []);

    let mut older = own.clone();
    older.as_of = day("2026-01-01");
    older.answer.fits += 1;
    older.answer.first[0].score = 1;
    older.answer.first[1].site = "gone".to_owned();
    let changed = changes(&older, &again, matcher.catalog());
    let first = own.answer.first[0].clone();
    assert_eq!(
        changed,
        [
            Changed::Data { before: day("2026-01-01"), now: own.as_of },
            Changed::Counts {
                before: (own.answer.fits + 1, own.answer.conditional),
                now: (own.answer.fits, own.answer.conditional)
            },
            Changed::Moved { site: first.site, before: (1, 1), now: (1, first.score) },
            Changed::Gone { site: "gone".to_owned() },
        ]
    );
}

#[test]
fn anchors_of_the_page_around_are_left_alone() {
    assert_eq!(Fragment::of("#contact"), Fragment::Foreign);
    assert_eq!(Fragment::of("#/sites?page=2"), Fragment::Foreign);
    assert_eq!(Fragment::of("#gas&plant=8000"), Fragment::Short("gas&plant=8000"));
    assert_eq!(Fragment::of(""), Fragment::Foreign);
    for host in ["#utm_source=x", "#page=2", "#tab=prices&utm_campaign=fair", "#id=5"] {
        assert_eq!(Fragment::of(host), Fragment::Foreign, "{host}");
    }
    assert_eq!(Fragment::of("#utm_source=x&plant=8000"), Fragment::Short("utm_source=x&plant=8000"));
    assert_eq!(Fragment::of("#indusrty=38"), Fragment::Short("indusrty=38"));
    assert_eq!(Fragment::of("#share=AbC"), Fragment::Share("AbC"));
    assert_eq!(Fragment::of("#industry=38"), Fragment::Short("industry=38"));
}

proptest! {
    #![proptest_config(generate::cases(256))]

    #[test]
    fn what_was_asked_comes_back_to_the_last_bit(seed in any::<u64>(), requirements in 0_u64..30) {
        let own = share(generate::request(seed, requirements));
        prop_assert_eq!(decode(&encode(&own)), Ok(own));
    }

    #[test]
    fn no_text_makes_it_panic(text in ".{0,200}") {
        let _ = decode(&text);
        let _ = Fragment::of(&text);
    }

    #[test]
    fn no_tokens_make_it_panic(tokens in proptest::collection::vec(any::<u8>(), 0..600)) {
        use base64::Engine;
        let packed = miniz_oxide::deflate::compress_to_vec_zlib(&tokens, 6);
        let bytes: Vec<u8> = [1].into_iter().chain(packed).collect();
        prop_assert!(decode(&base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)).is_err());
    }
}
