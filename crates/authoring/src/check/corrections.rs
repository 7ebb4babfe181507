//! Corrections of the record and of its sources.

use record::{Correction, Source};

use crate::{
    check::{
        fields::{day, limited_text, or_placeholder},
        files::Files,
        ids::Scope,
        report::Report,
        sources,
    },
    file::FileKind,
    problem::Rule,
};

pub(super) fn corrections(
    files: &Files,
    all: (&Scope, &[Source]),
    report: &mut Report,
) -> Vec<Correction> {
    let file = FileKind::Corrections;
    let mut corrections: Vec<Correction> = Vec::new();
    for entry in files.corrections.good.iter().map(|entry| &entry.value) {
        let date = or_placeholder(day(file, &entry.date, report));
        if corrections.last().is_some_and(|before| before.date > date) {
            let message = "this correction is older than the one above it";
            report.error_at(
                file,
                &entry.date,
                Rule::Order,
                message,
                "Put the oldest correction first.",
            );
        }
        corrections.push(Correction {
            id: entry.id.get_ref().clone(),
            date,
            of: (entry.of.as_ref()).and_then(|of| all.0.source(file, of, report)),
            was: limited_text(file, &entry.was, 140, all.0, report),
            is: limited_text(file, &entry.is, 200, all.0, report),
            why: limited_text(file, &entry.why, 160, all.0, report),
            sources: sources::of_entry(file, &entry.id, &entry.sources, all, report),
        });
    }
    corrections
}
