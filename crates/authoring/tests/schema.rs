//! The JSON Schemas in `docs/schema`. `UPDATE_EXPECT=1 cargo test -p authoring schema` writes them, as
//! `cargo press schema --into docs/schema` does.

use std::fs;

use authoring::schema::schemas;
use expect_test::expect_file;
use serde_json::Value;

use crate::root;

#[test]
fn the_schemas_in_docs_are_of_the_current_format() {
    for (file, schema) in schemas() {
        let path = root().join(format!("docs/schema/{file}.schema.json"));
        expect_file![path].assert_eq(&format!("{schema:#}\n"));
    }
}

/// The fields of one table in a schema.
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
        let written: toml::Table = fs::read_to_string(root().join(&path))
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
