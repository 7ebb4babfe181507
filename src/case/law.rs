//! The law of one jurisdiction, as data.

use serde::{Deserialize, Serialize};

use super::{Key, Source, Text};
use crate::procedure::Kind;

/// What the page needs of a jurisdiction's law.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Law {
    pub id: String,
    pub name: String,
    pub offences: Vec<Offence>,
    pub moves: Vec<MoveLaw>,
    pub dismissal: Dismissal,
}

/// A crime that can be charged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offence {
    pub id: String,
    /// Inside a sentence: "involuntary manslaughter".
    pub name: String,
    pub citation: String,
    /// "fourth-degree felony".
    pub degree: String,
    pub meaning: Text,
    pub sources: Vec<Key<Source>>,
}

/// The law behind one move of procedure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MoveLaw {
    #[serde(rename = "move")]
    pub kind: Kind,
    pub name: String,
    pub citation: Option<String>,
    pub meaning: Text,
    pub sources: Vec<Key<Source>>,
}

/// What ending a case leaves open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dismissal {
    pub without: Definition,
    pub with: Definition,
    pub comparison: Vec<Comparison>,
    /// A limit on both that readers should know.
    pub limit: Cited,
    /// What a dismissal does not mean.
    pub misreadings: Vec<Misreading>,
}

/// One side of the switch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Definition {
    pub lead: Text,
    pub text: Text,
    pub sources: Vec<Key<Source>>,
}

/// One row of the table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comparison {
    pub question: String,
    pub without: Text,
    pub with: Text,
    pub sources: Vec<Key<Source>>,
}

/// A sentence of law with its sources.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cited {
    pub text: Text,
    pub sources: Vec<Key<Source>>,
}

/// A wrong reading, set right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Misreading {
    pub heading: String,
    pub text: Text,
}
