//! Statements in full, their phrases explained.

use yew::prelude::*;

use super::{
    prose::{cited, prose},
    section::SectionProps,
};
use crate::{
    case::{Document, Note, Omission, Piece},
    view::{Reading, cites, documents, speaking_side},
};

pub(super) fn statement(props: &SectionProps) -> Html {
    let reading = props.reading();
    let documents = documents(reading);
    let title = (reading.words.statement.title)(speaking_side(reading, &documents));
    html! {
        <section id="statement" class="section" aria-labelledby="statement-title">
            <div class="wrap">
                <h2 id="statement-title" class="title">{ title }</h2>
                for document in documents {
                    <div key={document.id.clone()} class="document">
                        { words_of(reading, document) }
                        { notes(reading, document) }
                    </div>
                }
            </div>
        </section>
    }
}

fn words_of(reading: Reading<'_>, document: &Document) -> Html {
    let sources = cites(reading, document.sources.iter().copied());
    html! {
        <div>
            <blockquote class="statement">
                { "“" }
                for piece in &document.pieces {
                    { piece_html(document, piece) }
                }
                { "”" }
            </blockquote>
            <p class="attribution">
                { prose(reading.case, &document.attribution) }
                <br />
                { cited(reading, &sources) }
            </p>
            if let Some(omission) = &document.omission {
                { omission_html(reading, omission) }
            }
        </div>
    }
}

/// The note's number is drawn by the style sheet, so that the quotation holds nobody else's characters,
/// not even when it is copied.
fn piece_html(document: &Document, piece: &Piece) -> Html {
    let index = piece.note.map(usize::from);
    let Some((index, explained)) =
        index.and_then(|index| Some((index, document.notes.get(index)?)))
    else {
        return html! { &piece.words };
    };
    html! {
        <a
            id={format!("statement-phrase-{}", explained.id)}
            class="phrase"
            href={format!("#statement-note-{}", explained.id)}
            data-number={(index + 1).to_string()}
        >
            { &piece.words }
        </a>
    }
}

fn notes(reading: Reading<'_>, document: &Document) -> Html {
    html! {
        <ol class="notes" role="list">
            for (index, note) in document.notes.iter().enumerate() {
                <li key={note.id.clone()} id={format!("statement-note-{}", note.id)}>
                    { note_html(reading, index + 1, note) }
                </li>
            }
        </ol>
    }
}

fn note_html(reading: Reading<'_>, number: usize, explained: &Note) -> Html {
    let sources = cites(reading, explained.sources.iter().copied());
    html! {
        <>
            <a
                class="number"
                href={format!("#statement-phrase-{}", explained.id)}
                aria-label={(reading.words.statement.back)(number)}
            >
                { number }
            </a>
            <div>
                <h3>{ &explained.heading }</h3>
                <p>{ prose(reading.case, &explained.text) }{ " " }{ cited(reading, &sources) }</p>
            </div>
        </>
    }
}

fn omission_html(reading: Reading<'_>, omission: &Omission) -> Html {
    let sources = cites(reading, omission.sources.iter().copied());
    html! {
        <div class="omission">
            <h3>{ reading.words.statement.left_out }</h3>
            <blockquote>{ (reading.words.site.quoted)(&omission.words) }</blockquote>
            <p>{ prose(reading.case, &omission.text) }{ " " }{ cited(reading, &sources) }</p>
        </div>
    }
}
