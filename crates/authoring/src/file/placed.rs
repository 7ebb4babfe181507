//! A value with its place in its file, so that what is wrong with it can be pointed at.

use std::{borrow::Cow, ops::Range};

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Deserialize;
use toml::Spanned;

/// In a schema it is its value alone.
#[derive(Clone, Debug, Deserialize)]
#[serde(transparent)]
pub struct Placed<T>(Spanned<T>);

impl<T> Placed<T> {
    /// A value at this stretch of bytes.
    pub fn new(span: Range<usize>, value: T) -> Self {
        Self(Spanned::new(span, value))
    }

    pub fn span(&self) -> Range<usize> {
        self.0.span()
    }

    pub fn get_ref(&self) -> &T {
        self.0.get_ref()
    }
}

impl<T: JsonSchema> JsonSchema for Placed<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}
