//! The tree that assistive technology is given, without the texts in it: landmarks, headings, controls and lists, with
//! their names and states. `UPDATE_EXPECT=1` writes what is kept anew.

use expect_test::expect_file;
use serde_json::{Value, json};

use crate::page::{Page, READY};
use crate::site::Wasm;

/// What carries text or layout alone.
const LEFT_OUT: [&str; 14] = [
    "none",
    "generic",
    "StaticText",
    "InlineTextBox",
    "LineBreak",
    "ListMarker",
    "paragraph",
    "strong",
    "emphasis",
    "LabelText",
    "rowgroup",
    "Legend",
    "time",
    "listitem",
];
const STATES: [&str; 6] = [
    "level", "checked", "disabled", "expanded", "hasPopup", "live",
];

fn tree(path: &str) -> String {
    let page = Page::open(path, Wasm::Served);
    // The page for an address that leads nowhere never comes alive.
    page.browser
        .wait_until(&format!("!document.documentElement.dataset.app || {READY}"));
    page.browser.settle();
    let told = page
        .browser
        .devtools("Accessibility.getFullAXTree", &json!({}));
    let nodes = told["nodes"].as_array().expect("a list of nodes");
    let mut lines = Vec::new();
    if let Some(root) = nodes.first() {
        describe(nodes, root, 0, &mut lines);
    }
    lines.join("\n") + "\n"
}

fn describe(nodes: &[Value], node: &Value, depth: usize, lines: &mut Vec<String>) {
    let role = match node["role"]["value"].as_str().unwrap_or_default() {
        // Chromium's own names.
        "DisclosureTriangle" | "DisclosureTriangleGrouped" => "summary",
        "RootWebArea" => "page",
        role => role,
    };
    let is_left_out = node["ignored"] == true || LEFT_OUT.contains(&role);
    if !is_left_out {
        lines.push([&"  ".repeat(depth), role, &name(node), &states(node)].concat());
    }
    let ids = node["childIds"].as_array().into_iter().flatten();
    let children = ids.filter_map(|id| nodes.iter().find(|node| node["nodeId"] == *id));
    for child in children {
        describe(nodes, child, depth + usize::from(!is_left_out), lines);
    }
}

fn states(node: &Value) -> String {
    let properties = node["properties"].as_array().into_iter().flatten();
    let known = properties.filter(|property| STATES.iter().any(|state| property["name"] == *state));
    known
        .filter_map(|property| {
            Some(format!(
                ", {} {}",
                property["name"].as_str()?,
                property["value"]["value"]
            ))
        })
        .collect()
}

/// In quotation marks; a long one by its first words.
fn name(node: &Value) -> String {
    let name = node["name"]["value"].as_str().unwrap_or_default();
    let words: Vec<&str> = name.split_whitespace().collect();
    match words.as_slice() {
        [] => String::new(),
        words if words.len() > 12 => format!(" “{} …”", words[..12].join(" ")),
        words => format!(" “{}”", words.join(" ")),
    }
}

#[test]
fn the_tree_of_the_story_has_its_landmarks_headings_and_controls() {
    expect_file!["../snapshots/story.txt"].assert_eq(&tree("/"));
}

#[test]
fn the_tree_of_the_spanish_story_has_the_same_in_spanish() {
    expect_file!["../snapshots/story-es.txt"].assert_eq(&tree("/es/"));
}

#[test]
fn the_tree_of_a_card_has_question_answer_and_where_it_stands_today() {
    expect_file!["../snapshots/card.txt"].assert_eq(&tree("/embed/card/"));
}

#[test]
fn the_tree_of_the_dismissal_has_its_switch_and_its_table() {
    expect_file!["../snapshots/dismissal.txt"].assert_eq(&tree("/embed/dismissal/"));
}

#[test]
fn the_tree_of_an_address_that_leads_nowhere_has_the_way_back() {
    expect_file!["../snapshots/not-found.txt"].assert_eq(&tree("/404.html"));
}
