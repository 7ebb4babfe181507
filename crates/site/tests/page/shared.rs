//! What scripts and style sheets repeat of the app: both must say the same.

use std::{fs, path::Path};

use without_prejudice::{i18n::Language, on_day::PLOT, state::Embed};

use super::{WORKSPACE, edition};

fn asset(name: &str) -> String {
    fs::read_to_string(Path::new(WORKSPACE).join("assets").join(name)).expect("it is there")
}

#[test]
fn the_host_script_knows_every_part() {
    let names = Embed::ALL.map(|embed| format!("\"{}\"", embed.name()));
    let list = format!("const SECTIONS = [{}];", names.join(", "));
    assert!(asset("embed.js").contains(&list), "{list}");
}

#[test]
fn scripts_call_the_site_by_its_name_in_every_language() {
    for language in Language::ALL {
        let brand = &edition(language).words.site.brand;
        for script in ["boot.js", "colours.js", "embed.js", "share.js"] {
            assert!(asset(script).contains(brand.as_str()), "{script}: {brand}");
        }
    }
}

#[test]
fn the_style_sheet_shows_labels_where_they_have_the_room_they_are_placed_in() {
    // Beside the names, which are a column of 11.75 rem and a gap of 1.5.
    let lanes = f64::from(PLOT) / 16.0 + 11.75 + 1.5;
    let (narrow, wide) = (asset("style/lanes.css"), asset("style/wide-lanes.css"));
    assert!(narrow.contains(&format!("lanes (width < {lanes}rem)")));
    assert!(wide.contains(&format!("lanes (width >= {lanes}rem)")));
}
