//! The headers of every answer: the strict policy, so that development and tests meet it all the time.

use std::io::Cursor;

use tiny_http::{Header, Request, Response};

/// An answer held in memory.
pub(super) type Answer = Response<Cursor<Vec<u8>>>;

const POLICY: [(&str, &str); 6] = [
    (
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
         connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'none'; base-uri 'none'; \
         frame-ancestors *",
    ),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    ("Access-Control-Allow-Origin", "*"),
    ("Cache-Control", "no-cache"),
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

/// Whether the browser takes brotli.
pub(super) fn accepts_brotli(request: &Request) -> bool {
    request
        .headers()
        .iter()
        .filter(|header| header.field.equiv("Accept-Encoding"))
        .any(|header| takes_brotli(header.value.as_str()))
}

fn takes_brotli(accept_encoding: &str) -> bool {
    accept_encoding.split(',').any(|coding| {
        let mut parts = coding.split(';').map(str::trim);
        parts.next() == Some("br") && !parts.any(|quality| matches!(quality, "q=0" | "q=0.0" | "q=0.00" | "q=0.000"))
    })
}

#[cfg(test)]
mod tests {
    use super::takes_brotli;

    #[test]
    fn brotli_is_sent_only_to_those_who_take_it() {
        assert!(takes_brotli("gzip, deflate, br, zstd"));
        assert!(takes_brotli("br;q=0.5"));
        assert!(!takes_brotli("gzip"));
        assert!(!takes_brotli("gzip, br;q=0"));
        assert!(!takes_brotli(""));
    }
}
