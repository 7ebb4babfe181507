//! The schemas that editors use: of the files as they are, and strict where the check is.

#![allow(clippy::expect_used)]

use std::{fs, path::Path};

use serde_json::Value;
use without_prejudice::press::schemas;

const HOW: &str = "write them anew: cargo press schema --into docs/schema";

#[test]
fn the_schemas_in_docs_are_of_the_format_as_it_is() {
    for (file, schema) in schemas() {
        let path = Path::new("docs/schema").join(format!("{file}.schema.json"));
        let kept = fs::read_to_string(&path).unwrap_or_default();
        assert!(kept == format!("{schema:#}\n"), "{}: {HOW}", path.display());
    }
}

/// Every field of a file's entries, by the file's own words.
fn fields(schema: &Value, table: &Value) -> Vec<String> {
    let name = table["items"]["$ref"]
        .as_str()
        .or_else(|| table["$ref"].as_str());
    let name = name
        .and_then(|name| name.rsplit('/').next())
        .unwrap_or_default();
    let properties = schema["$defs"][name]["properties"].as_object();
    properties
        .into_iter()
        .flat_map(|fields| fields.keys().cloned())
        .collect()
}

#[test]
fn every_field_of_the_shipped_record_is_in_its_schema() {
    for (file, schema) in schemas() {
        let path = match file {
            "law" => "assets/law/new-mexico.toml".to_owned(),
            "es/law" => "assets/law/es/new-mexico.toml".to_owned(),
            file => format!("assets/cases/state-v-baldwin/{file}.toml"),
        };
        let written: toml::Table = fs::read_to_string(&path)
            .expect(&path)
            .parse()
            .expect("TOML");
        for (table, entries) in &written {
            let known = fields(&schema, &schema["properties"][table]);
            assert!(!known.is_empty(), "{path}: {table}");
            let entries = match entries {
                toml::Value::Array(entries) => entries.clone(),
                single => vec![single.clone()],
            };
            for field in entries
                .iter()
                .filter_map(toml::Value::as_table)
                .flat_map(toml::Table::keys)
            {
                assert!(known.contains(field), "{path}: {table}.{field}");
            }
        }
    }
}
