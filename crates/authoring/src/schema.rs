//! The files of a record as JSON Schema, for editors that complete and check what is written.

use schemars::{JsonSchema, Schema, schema_for};
use serde_json::Value;

use crate::file::{self, spanish};

/// Each file with the tables that it holds.
macro_rules! files {
    ($($path:literal => $file:ident { $($table:ident: $of:ty),* $(,)? })*) => {
        $(
            #[derive(JsonSchema)]
            #[schemars(deny_unknown_fields)]
            #[allow(dead_code)]
            struct $file { $($table: $of),* }
        )*

        fn all() -> Vec<(&'static str, Schema)> {
            vec![$(($path, schema_for!($file))),*]
        }
    };
}

files! {
    "case" => CaseFile { case: file::Case, answer: Vec<file::Answer> }
    "parties" => PartiesFile { party: Vec<file::Party> }
    "proceedings" => ProceedingsFile { proceeding: Vec<file::Proceeding> }
    "events" => EventsFile { event: Vec<file::Event> }
    "claims" => ClaimsFile { claim: Vec<file::Claim> }
    "documents" => DocumentsFile { document: Vec<file::Document> }
    "questions" => QuestionsFile { question: Vec<file::Question> }
    "terms" => TermsFile { term: Vec<file::Term> }
    "corrections" => CorrectionsFile { correction: Vec<file::Correction> }
    "sources" => SourcesFile { source: Vec<file::Source> }
    "law" => LawFile {
        jurisdiction: file::Jurisdiction,
        offence: Vec<file::Offence>,
        r#move: Vec<file::MoveLaw>,
        clock: file::Clock,
        dismissal: file::Dismissal,
        way: file::Ways,
        source: Vec<file::Source>,
    }
    "es/case" => SpanishCaseFile { case: spanish::Case, answer: Vec<spanish::Answer> }
    "es/parties" => SpanishPartiesFile { party: Vec<spanish::Party> }
    "es/proceedings" => SpanishProceedingsFile { proceeding: Vec<spanish::Proceeding> }
    "es/events" => SpanishEventsFile { event: Vec<spanish::Event> }
    "es/claims" => SpanishClaimsFile { claim: Vec<spanish::Claim> }
    "es/documents" => SpanishDocumentsFile { document: Vec<spanish::Document> }
    "es/questions" => SpanishQuestionsFile { question: Vec<spanish::Question> }
    "es/terms" => SpanishTermsFile { term: Vec<spanish::Term> }
    "es/corrections" => SpanishCorrectionsFile { correction: Vec<spanish::Correction> }
    "es/law" => SpanishLawFile {
        jurisdiction: spanish::Jurisdiction,
        offence: Vec<spanish::Offence>,
        r#move: Vec<spanish::MoveLaw>,
        clock: spanish::Clock,
        dismissal: spanish::Dismissal,
        way: spanish::Ways,
    }
}

/// Every file's schema, by the file's name: `events`, `es/events`, `law`.
pub fn schemas() -> Vec<(&'static str, Value)> {
    (all().into_iter())
        .map(|(file, schema)| (file, schema.to_value()))
        .collect()
}
