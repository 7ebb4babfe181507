//! Statements in full, their phrases explained.

use record::{Document, Key, Note, Omission, Piece, Source, Text};

use yew::prelude::*;

use crate::{
    components::{
        icon::down_icon,
        prose::{prose, sourced},
        tag::{Tag, group, tag},
    },
    i18n::Language,
    on_day::{CaseOnDay, documents, speaking_side},
    sections::body::body,
    state::Section,
};

pub(crate) fn statement(case: CaseOnDay<'_>) -> Html {
    let documents = documents(case);
    if documents.is_empty() {
        return Html::default();
    }
    let title = (case.words.statement.title).of(speaking_side(case, &documents));
    let contents = group().each(documents, |document| {
        tag("div.document")
            .key(&document.id)
            .child(words_of(case, document))
            .child(notes(case, document))
    });
    body(case, Section::Statement, title, contents).into()
}

fn words_of(case: CaseOnDay<'_>, document: &Document) -> Tag {
    let statement = tag("blockquote.statement")
        .child("“")
        .each(&document.pieces, |piece| piece_html(document, piece))
        .child("”");
    let attribution = tag("p.attribution")
        .child(prose(case, &document.attribution))
        .child(tag("br"))
        .child(sourced(case, &document.sources));
    let omission = document.omission.as_ref();
    tag("div")
        .child(statement)
        .child(attribution)
        .child(original(case, document))
        .child(omission.map(|omission| omission_html(case, omission)))
}

/// The exact words, where those above are a translation.
fn original(case: CaseOnDay<'_>, document: &Document) -> Option<Tag> {
    let words = document.original.as_ref()?;
    let summary = tag("summary")
        .child(down_icon())
        .child(tag("span").child(case.words.statement.original));
    let words = tag("blockquote")
        .attr("lang", Language::En.tag())
        .child(case.words.site.quoted.with(&[words]));
    Some(
        tag("details.more")
            .attr("id", format!("original-{}", document.id))
            .child(summary)
            .child(words),
    )
}

/// The note's number is drawn by the style sheet, so that the quotation holds nobody else's characters,
/// not even when it is copied.
fn piece_html(document: &Document, piece: &Piece) -> Tag {
    let index = piece.note.map(usize::from);
    let Some((index, explained)) =
        index.and_then(|index| Some((index, document.notes.get(index)?)))
    else {
        return group().child(&piece.words);
    };
    tag("a.phrase")
        .attr("id", format!("statement-phrase-{}", explained.id))
        .attr("href", format!("#statement-note-{}", explained.id))
        .attr("target", "_self")
        .attr("data-number", (index + 1).to_string())
        .child(&piece.words)
}

fn notes(case: CaseOnDay<'_>, document: &Document) -> Tag {
    tag("ol.notes")
        .attr("role", "list")
        .each((1..).zip(&document.notes), |(number, note)| {
            note_html(case, number, note)
        })
}

fn note_html(case: CaseOnDay<'_>, number: usize, explained: &Note) -> Tag {
    let back = tag("a.number")
        .attr("href", format!("#statement-phrase-{}", explained.id))
        .attr("target", "_self")
        .attr(
            "aria-label",
            case.words.statement.back.with(&[&number.to_string()]),
        )
        .child(number.to_string());
    let note = tag("div")
        .child(tag("h3").child(&explained.heading))
        .child(sourced_text(case, &explained.text, &explained.sources));
    tag("li")
        .key(&explained.id)
        .attr("id", format!("statement-note-{}", explained.id))
        .child(back)
        .child(note)
}

fn omission_html(case: CaseOnDay<'_>, omission: &Omission) -> Tag {
    let words = case.words.site.quoted.with(&[&omission.words]);
    tag("div.omission")
        .child(tag("h3").child(case.words.statement.left_out))
        .child(tag("blockquote").child(words))
        .child(sourced_text(case, &omission.text, &omission.sources))
}

fn sourced_text(case: CaseOnDay<'_>, text: &Text, sources: &[Key<Source>]) -> Tag {
    tag("p")
        .child(prose(case, text))
        .child(" ")
        .child(sourced(case, sources))
}
