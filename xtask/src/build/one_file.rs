//! `sitematch.html`: the whole page in one file, which runs by double click, without a host.
//!
//! Scripts become one, styles stand in the page, and everything that is fetched elsewhere lies in it, compressed, as
//! data. A page that comes from a file has no headers, so its policy stands in it too, with the hash of each script
//! and style; nothing at all may be fetched.

use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::house::{read_text, write};
use crate::run::run;
use crate::tools::npm::NpmTools;
use crate::trouble::Trouble;

use super::coding::Coding;
use super::minifier::TARGET;
use super::parts::FILES;
use super::seal::{File, integrity};

/// Its name below `dist/`.
pub(super) const NAME: &str = "sitematch.html";

const PAGE: &str = "index.html";
const GROUND: &str = "page.css";
const STYLE: &str = "site-match.css";
const ENTRY: &str = "site-match.js";
/// What the entry reaches, beside the parts of the wasm.
pub(super) const SCRIPTS: [&str; 5] = [ENTRY, "matcher.js", "engine.js", "cannot.js", "pkg/sitematch.js"];
const PARTS: &str = "pkg/parts.js";
const ICON: &str = "icon.svg";

/// The script of the hosted page, of which what follows the mark holds here too.
const PAGE_SCRIPT: &str = include_str!("../../../www/page.js");
const HERE_TOO: &str = "// From here on in the page in one file, too";
/// What puts both together.
const WHOLE: &str = "whole.js";

/// Where the files come from instead of [`FILES`].
const INSIDE: &str = include_str!("inside.js");

/// Makes the page in one file from the files of the page, as they are called in the sources.
pub(super) fn assemble(files: &[File], package: &Path, tools: &NpmTools, workshop: &Path) -> Result<File, Trouble> {
    let script = one_script(files, package, tools, workshop)?;
    let (ground, style) = (text_of(files, GROUND)?, text_of(files, STYLE)?);
    let data: String = files.iter().filter_map(|file| Some((file, media_type(&file.url)?))).try_fold(
        String::new(),
        |mut data, (file, media_type)| {
            let compressed = Coding::Gzip.compress(&file.content).map_err(|why| unmade(why.to_string()))?;
            let content = STANDARD.encode(compressed);
            let name = file.url.rsplit('/').next().unwrap_or_default();
            data += &format!(
                "<script type=\"application/gzip\" data-type=\"{media_type}\" id=\"{name}\">{content}</script>\n"
            );
            Ok::<_, Trouble>(data)
        },
    )?;
    let icon = STANDARD.encode(text_of(files, ICON)?);
    let head = format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src '{}' 'wasm-unsafe-eval'; \
         style-src '{}' '{}'; img-src data:; form-action 'none'; base-uri 'none'; trusted-types 'none'; \
         require-trusted-types-for 'script'\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
         <link rel=\"icon\" href=\"data:image/svg+xml;base64,{icon}\">\n<style>{ground}</style>\n",
        integrity(script.as_bytes()),
        integrity(ground.as_bytes()),
        integrity(style.as_bytes()),
    );
    let body = format!(
        "<script type=\"text/plain\" id=\"{STYLE}\">{style}</script>\n{data}<script type=\"module\">{script}</script>\n"
    );
    let page = text_of(files, PAGE)?;
    // What stands beside the page elsewhere is not on the stick.
    let elsewhere = ["<link ", "<script ", "href=\"sites.html\""];
    let own = page.lines().filter(|line| !elsewhere.iter().any(|call| line.contains(call)));
    let mut html = String::new();
    for line in own {
        match line.trim() {
            "</head>" => html += &head,
            "</body>" => html += &body,
            _ => {}
        }
        html += line;
        html.push('\n');
    }
    if html.contains(&head) && html.contains(&body) {
        return Ok(File::new(NAME, html.into_bytes()));
    }
    Err(unmade(format!("`</head>` and `</body>` must stand on lines of their own in {PAGE}")))
}

/// All scripts as one, which finds its files inside the page.
fn one_script(files: &[File], package: &Path, tools: &NpmTools, workshop: &Path) -> Result<String, Trouble> {
    let folder = workshop.join("one");
    for file in files.iter().filter(|file| SCRIPTS.contains(&file.url.as_str())) {
        write(&folder.join(&file.url), &file.content)?;
    }
    let parts = read_text(&package.join("parts.js"))?;
    if !parts.contains(FILES) {
        return Err(unmade(format!("{PARTS} takes its files from elsewhere than files.js")));
    }
    write(&folder.join(PARTS), parts.replace(FILES, INSIDE).as_bytes())?;
    let Some((_, here_too)) = PAGE_SCRIPT.split_once(HERE_TOO) else {
        return Err(unmade(format!("page.js lacks the line `{HERE_TOO}`")));
    };
    let whole = format!("import './{ENTRY}';\nconst picker = document.querySelector('site-match');\n//{here_too}");
    write(&folder.join(WHOLE), whole.as_bytes())?;
    let bundle = folder.join("bundle.js");
    let mut command = tools.node("esbuild/bin/esbuild");
    command.args(["--bundle", "--minify", "--format=esm", TARGET, "--log-level=error"]);
    command.arg(format!("--outfile={}", bundle.display())).arg(folder.join(WHOLE));
    run(&mut command, "putting the scripts together", "mend the file that is named above")?;
    Ok(read_text(&bundle)?.trim_end().to_owned())
}

/// What the page fetches, and hence must lie inside it.
pub(super) fn media_type(url: &str) -> Option<&'static str> {
    match url.rsplit_once('.')?.1 {
        "wasm" => Some("application/wasm"),
        "txt" => Some("text/plain"),
        "json" if url.starts_with("catalogs/") => Some("application/json"),
        _ => None,
    }
}

fn text_of<'files>(files: &'files [File], url: &str) -> Result<&'files str, Trouble> {
    let file = files.iter().find(|file| file.url == url).ok_or_else(|| unmade(format!("there is no {url}")))?;
    let text = std::str::from_utf8(&file.content).map_err(|why| unmade(format!("{url}: {why}")))?;
    Ok(text.trim_end())
}

fn unmade(why: String) -> Trouble {
    Trouble::new(format!("{NAME} could not be made"), why, "mend the file that is named, or restore it with git")
}
