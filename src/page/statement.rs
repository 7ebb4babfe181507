//! Statements in full, their phrases explained.

use super::{
    icon::down_icon,
    prose::{prose, sourced},
    section::SectionProps,
    tag::{Tag, group, tag},
};
use crate::{
    case::{Document, Key, Note, Omission, Piece, Source, Text},
    view::{Reading, documents, speaking_side},
    words::Language,
};

pub(super) fn statement(props: &SectionProps) -> Tag {
    let reading = props.reading();
    let documents = documents(reading);
    if documents.is_empty() {
        return group();
    }
    let title = (reading.words.statement.title).of(speaking_side(reading, &documents));
    let contents = group().each(documents, |document| {
        tag("div.document")
            .key(&document.id)
            .child(words_of(reading, document))
            .child(notes(reading, document))
    });
    props.titled("statement", title, contents)
}

fn words_of(reading: Reading<'_>, document: &Document) -> Tag {
    let statement = tag("blockquote.statement")
        .child("“")
        .each(&document.pieces, |piece| piece_html(document, piece))
        .child("”");
    let attribution = tag("p.attribution")
        .child(prose(reading, &document.attribution))
        .child(tag("br"))
        .child(sourced(reading, &document.sources));
    let omission = document.omission.as_ref();
    tag("div")
        .child(statement)
        .child(attribution)
        .child(original(reading, document))
        .child(omission.map(|omission| omission_html(reading, omission)))
}

/// The exact words, where those above are a translation.
fn original(reading: Reading<'_>, document: &Document) -> Option<Tag> {
    let words = document.original.as_ref()?;
    let summary = tag("summary")
        .child(down_icon())
        .child(tag("span").child(reading.words.statement.original));
    let words = tag("blockquote")
        .attr("lang", Language::En.tag())
        .child(reading.words.site.quoted.with(&[words]));
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

fn notes(reading: Reading<'_>, document: &Document) -> Tag {
    tag("ol.notes")
        .attr("role", "list")
        .each((1..).zip(&document.notes), |(number, note)| {
            note_html(reading, number, note)
        })
}

fn note_html(reading: Reading<'_>, number: usize, explained: &Note) -> Tag {
    let back = tag("a.number")
        .attr("href", format!("#statement-phrase-{}", explained.id))
        .attr("target", "_self")
        .attr(
            "aria-label",
            reading.words.statement.back.with(&[&number.to_string()]),
        )
        .child(number.to_string());
    let note = tag("div")
        .child(tag("h3").child(&explained.heading))
        .child(sourced_text(reading, &explained.text, &explained.sources));
    tag("li")
        .key(&explained.id)
        .attr("id", format!("statement-note-{}", explained.id))
        .child(back)
        .child(note)
}

fn omission_html(reading: Reading<'_>, omission: &Omission) -> Tag {
    let words = reading.words.site.quoted.with(&[&omission.words]);
    tag("div.omission")
        .child(tag("h3").child(reading.words.statement.left_out))
        .child(tag("blockquote").child(words))
        .child(sourced_text(reading, &omission.text, &omission.sources))
}

fn sourced_text(reading: Reading<'_>, text: &Text, sources: &[Key<Source>]) -> Tag {
    tag("p")
        .child(prose(reading, text))
        .child(" ")
        .child(sourced(reading, sources))
}
