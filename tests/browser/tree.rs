//! The tree that assistive technology is given, without the texts in it: landmarks, headings, controls and lists, with
//! their names and states. `UPDATE_EXPECT=1` writes what is kept anew.

use expect_test::expect_file;
use serde_json::{Value, json};

use crate::page::Page;

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
const STATES: [&str; 7] = [
    "level",
    "checked",
    "disabled",
    "expanded",
    "hasPopup",
    "live",
    "valuetext",
];

fn tree(path: &str) -> String {
    let page = Page::ready(path);
    page.browser.settle();
    let told = page
        .browser
        .devtools("Accessibility.getFullAXTree", &json!({}));
    let nodes = told["nodes"].as_array().expect("a list of nodes");
    let mut text = String::new();
    if let Some(root) = nodes.first() {
        write(nodes, root, 0, &mut text);
    }
    text
}

fn write(nodes: &[Value], node: &Value, depth: usize, text: &mut String) {
    let role = node["role"]["value"].as_str().unwrap_or_default();
    let is_left_out = node["ignored"] == true || LEFT_OUT.contains(&role);
    if !is_left_out {
        let name = node["name"]["value"].as_str().unwrap_or_default();
        text.push_str(&"  ".repeat(depth));
        text.push_str(role);
        if !name.is_empty() {
            text.push_str(&format!(" “{}”", short(name)));
        }
        for property in node["properties"].as_array().into_iter().flatten() {
            if let Some(state) = STATES.iter().find(|state| property["name"] == **state) {
                text.push_str(&format!(", {state} {}", property["value"]["value"]));
            }
        }
        text.push('\n');
    }
    let ids = node["childIds"].as_array().into_iter().flatten();
    let children = ids.filter_map(|id| nodes.iter().find(|node| node["nodeId"] == *id));
    for child in children {
        write(nodes, child, depth + usize::from(!is_left_out), text);
    }
}

/// Long names by their first words.
fn short(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    match words.get(..12) {
        Some(first) if words.len() > 12 => format!("{} …", first.join(" ")),
        _ => words.join(" "),
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
