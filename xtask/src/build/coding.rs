//! How files travel: compressed once, when they are built, and sent as they lie.

use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::read::GzEncoder;

/// A content coding of HTTP.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Coding {
    Brotli,
    Gzip,
}

impl Coding {
    /// All, the smallest first.
    pub(crate) const ALL: [Coding; 2] = [Coding::Brotli, Coding::Gzip];

    /// Its name in `Accept-Encoding` and `Content-Encoding`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Coding::Brotli => "br",
            Coding::Gzip => "gzip",
        }
    }

    /// Where the compressed form of a file lies.
    pub(crate) fn twin_path(self, file: &Path) -> PathBuf {
        let ending = match self {
            Coding::Brotli => ".br",
            Coding::Gzip => ".gz",
        };
        let mut path = file.as_os_str().to_owned();
        path.push(ending);
        PathBuf::from(path)
    }

    pub(crate) fn compress(self, content: &[u8]) -> io::Result<Vec<u8>> {
        let mut compressed = Vec::new();
        match self {
            Coding::Brotli => {
                // A longer look ahead where it is known how much there is.
                let params = BrotliEncoderParams { size_hint: content.len(), ..BrotliEncoderParams::default() };
                brotli::BrotliCompress(&mut &*content, &mut compressed, &params)?;
            }
            Coding::Gzip => {
                GzEncoder::new(content, Compression::best()).read_to_end(&mut compressed)?;
            }
        }
        Ok(compressed)
    }
}
