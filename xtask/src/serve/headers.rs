//! The headers of every answer, those of `docs/HOSTING.md`, so that development and tests meet them all the time.

use std::io::Cursor;

use tiny_http::{Header, Request, Response};

use crate::build::Coding;

/// An answer held in memory.
pub(super) type Answer = Response<Cursor<Vec<u8>>>;

const POLICY: [(&str, &str); 5] = [
    (
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
         connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'none'; base-uri 'none'; \
         frame-ancestors *; trusted-types sitematch; require-trusted-types-for 'script'",
    ),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    ("Access-Control-Allow-Origin", "*"),
    ("Vary", "Accept-Encoding"),
];

/// Adds the policy and the answer's own headers; those with an empty value are left out.
pub(super) fn with_policy(mut answer: Answer, own: &[(&str, &str)]) -> Answer {
    for (name, value) in POLICY.iter().chain(own).filter(|(_, value)| !value.is_empty()) {
        if let Ok(header) = Header::from_bytes(*name, *value) {
            answer.add_header(header);
        }
    }
    // With a length and in one piece, as a static host sends files.
    answer.with_chunked_threshold(usize::MAX)
}

/// How long a browser may keep an answer without asking again.
pub(super) fn cache_control(sealed: bool) -> &'static str {
    if sealed { "public, max-age=31536000, immutable" } else { "no-cache" }
}

/// The codings that the browser takes, in our order.
pub(super) fn accepted_codings(request: &Request) -> Vec<Coding> {
    let accepted = header(request, "Accept-Encoding");
    Coding::ALL.into_iter().filter(|coding| accepted.is_some_and(|accepted| takes(accepted, coding.name()))).collect()
}

/// Whether the browser says that it holds this very answer.
pub(super) fn holds(request: &Request, tag: &str) -> bool {
    header(request, "If-None-Match").is_some_and(|tags| tags.split(',').any(|held| held.trim() == tag))
}

fn header<'request>(request: &'request Request, name: &'static str) -> Option<&'request str> {
    request.headers().iter().find(|header| header.field.equiv(name)).map(|header| header.value.as_str())
}

fn takes(accept_encoding: &str, name: &str) -> bool {
    accept_encoding.split(',').any(|coding| {
        let mut parts = coding.split(';').map(str::trim);
        parts.next() == Some(name) && !parts.any(|quality| matches!(quality, "q=0" | "q=0.0" | "q=0.00" | "q=0.000"))
    })
}

#[cfg(test)]
mod tests {
    use super::takes;

    #[test]
    fn a_coding_is_sent_only_to_those_who_take_it() {
        assert!(takes("gzip, deflate, br, zstd", "br"));
        assert!(takes("br;q=0.5", "br"));
        assert!(takes("gzip, br;q=0", "gzip"));
        assert!(!takes("gzip", "br"));
        assert!(!takes("gzip, br;q=0", "br"));
        assert!(!takes("", "gzip"));
    }
}
