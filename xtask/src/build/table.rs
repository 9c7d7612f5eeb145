//! The table of all sites in `sites.html`, for browsers without scripts or WebAssembly, search engines and paper.

use serde_json::Value;

use crate::trouble::Trouble;

use super::seal::File;

const PAGE: &str = "sites.html";
const CATALOG: &str = "catalogs/hengyang.json";
const AS_OF: &str = "<!-- as of -->";
const SITES: &str = "<!-- sites -->";

/// The facts that stand in the table, in the order of its columns; the first that a site states goes into its cell.
const COLUMNS: [&[&str]; 5] = [
    &["area_m2"],
    &["clear_height_m"],
    &["floor_load_kn_per_m2"],
    &["rent_yuan_per_m2_month"],
    &["sale_price_yuan_per_m2", "land_price_yuan_per_m2"],
];

/// Writes the sites of the default catalog into the page that shows them.
pub(super) fn fill(files: &mut [File]) -> Result<(), Trouble> {
    let catalog = files.iter().find(|file| file.url == CATALOG).map(|file| serde_json::from_slice(&file.content));
    let catalog: Value = match catalog {
        Some(Ok(catalog)) => catalog,
        Some(Err(why)) => return Err(unfilled(format!("{CATALOG}: {why}"))),
        None => return Err(unfilled(format!("there is no {CATALOG}"))),
    };
    for page in files.iter_mut().filter(|file| file.url == PAGE) {
        let text = String::from_utf8_lossy(&page.content);
        if !text.contains(AS_OF) || !text.contains(SITES) {
            return Err(unfilled(format!("it has no place for the sites: `{AS_OF}` and `{SITES}`")));
        }
        page.content = text.replace(AS_OF, &caption(&catalog)).replace(SITES, &body(&catalog)).into_bytes();
    }
    Ok(())
}

fn unfilled(why: String) -> Trouble {
    Trouble::new(format!("{PAGE} could not be filled"), why, "restore it with `git checkout -- www`")
}

fn caption(catalog: &Value) -> String {
    let day = escaped(catalog["as_of"].as_str().unwrap_or_default());
    format!("{}，{day}", in_both(&catalog["name"]))
}

fn body(catalog: &Value) -> String {
    let offered = entries(&catalog["sites"]).filter(|site| status(site).is_some());
    let rows: String = offered.map(|site| row(catalog, site)).collect();
    format!("<tbody>\n{rows}</tbody>")
}

fn row(catalog: &Value, site: &Value) -> String {
    let sub_park = entries(&catalog["sub_parks"]).find(|sub_park| sub_park["id"] == site["sub_park"]);
    let example =
        if site["illustrative"] == true { " <small>示例 · <i lang=\"en\">example</i></small>" } else { "" };
    let figures: String =
        COLUMNS.iter().map(|facts| format!("<td class=\"number\">{}</td>", figure(site, facts))).collect();
    format!(
        "<tr><th scope=\"row\">{}{example}</th><td>{}</td><td>{}</td>{figures}<td>{}</td></tr>\n",
        in_both(&site["name"]),
        kind(site),
        sub_park.map(|sub_park| in_both(&sub_park["name"])).unwrap_or_default(),
        status(site).unwrap_or_default(),
    )
}

/// A known value; nothing where it is unknown or does not apply.
fn figure(site: &Value, facts: &[&str]) -> String {
    let values = facts.iter().map(|fact| &site["facts"][fact]["value"]);
    // Loads lie in the catalog as converted from t/m²; a table of paper needs two decimals at most.
    values.filter_map(Value::as_f64).next().map_or(String::new(), |value| ((value * 100.0).round() / 100.0).to_string())
}

fn kind(site: &Value) -> &'static str {
    match site["kind"].as_str() {
        Some("plant_unit") => "厂房 <span lang=\"en\">plant</span>",
        Some("parcel") => "地块 <span lang=\"en\">plot</span>",
        Some("workspace") => "办公研发 <span lang=\"en\">workspace</span>",
        _ => "",
    }
}

/// What becomes of a site; `None` where it is not on offer.
fn status(site: &Value) -> Option<&'static str> {
    match site["status"].as_str() {
        Some("sold" | "withdrawn") => None,
        Some("let") => Some("已租 <span lang=\"en\">let</span>"),
        Some("being_prepared") => Some("准备中 <span lang=\"en\">being prepared</span>"),
        Some("in_bidding") => Some("竞价中 <span lang=\"en\">in bidding</span>"),
        _ => Some("空置 <span lang=\"en\">vacant</span>"),
    }
}

fn entries(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

fn in_both(name: &Value) -> String {
    let text = |language: &str| escaped(name[language].as_str().unwrap_or_default());
    format!("{} <span lang=\"en\">{}</span>", text("zh-Hans"), text("en"))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sites_on_offer_stand_in_the_table_in_both_languages_and_names_are_no_markup() {
        let catalog = r#"{"name": {"zh-Hans": "园", "en": "Park"}, "as_of": "2026-11-20",
            "sub_parks": [{"id": "a", "name": {"zh-Hans": "片", "en": "Part"}}],
            "sites": [
                {"name": {"zh-Hans": "甲", "en": "<A>"}, "kind": "plant_unit", "sub_park": "a",
                 "facts": {"area_m2": {"value": 900}, "floor_load_kn_per_m2": {"value": 14.709975}, "clear_height_m": {"unknown": true}}},
                {"name": {"zh-Hans": "乙", "en": "B"}, "kind": "parcel", "sub_park": "a", "status": "sold", "facts": {}}
            ]}"#;
        let mut files =
            [File::new(CATALOG, catalog.as_bytes().to_vec()), File::new(PAGE, format!("{AS_OF}|{SITES}").into_bytes())];
        fill(&mut files).unwrap();
        let page = String::from_utf8(files[1].content.clone()).unwrap();
        assert!(page.contains("甲 <span lang=\"en\">&lt;A&gt;</span>"), "{page}");
        assert!(
            page.contains("<td class=\"number\">900</td><td class=\"number\"></td><td class=\"number\">14.71</td>")
        );
        assert!(page.contains("<span lang=\"en\">Part</span>") && page.contains("2026-11-20"));
        assert!(!page.contains('乙'), "a sold site is not on offer");
    }
}
