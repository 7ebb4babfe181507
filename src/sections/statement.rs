//! Statements in full, their phrases explained.

use record::{Document, Key, Note, Omission, Piece, Source, Text};
use yew::prelude::*;

use crate::{
    components::{
        disclosure::{disclosure, folded},
        prose::{prose, sourced},
    },
    i18n::Language,
    on_day::{CaseOnDay, documents, speaking_side},
    sections::body::body,
    state::{Embed, Section},
};

pub(crate) fn statement(case: CaseOnDay<'_>) -> Html {
    let documents = documents(case);
    if documents.is_empty() {
        return Html::default();
    }
    let title = (case.words.statement.title).of(speaking_side(case, &documents));
    let (first, others) = documents.split_at(1);
    let contents = html! {
        <>
            for document in first {
                { explained(case, document) }
            }
            for document in others {
                { later(case, document) }
            }
        </>
    };
    body(case, Section::Statement, title, contents)
}

/// A document beside its notes, which a part folds.
fn explained(case: CaseOnDay<'_>, document: &Document) -> Html {
    let is_part = case.page.embed.is_some_and(Embed::folds_sections);
    html! {
        <div key={document.id.as_str()} class="document">
            <div>
                { quotation(case, document) }
                if !is_part {
                    { around(case, document) }
                }
            </div>
            if is_part {
                { folded(&format!("fold-{}", document.id),
                    &case.words.statement.explained,
                    html! { <>{ around(case, document) }{ notes(case, document) }</> },
                ) }
            } else {
                { notes(case, document) }
            }
        </div>
    }
}

/// A document after the first, under what it is.
fn later(case: CaseOnDay<'_>, document: &Document) -> Html {
    let id = format!("document-{}", document.id);
    disclosure(
        &id,
        &document.attribution.plain(),
        explained(case, document),
    )
}

/// The statement's words, and who said them.
fn quotation(case: CaseOnDay<'_>, document: &Document) -> Html {
    html! {
        <>
            <blockquote class="statement">
                { "“" }
                for piece in &document.pieces {
                    { phrase(document, piece) }
                }
                { "”" }
            </blockquote>
            <p class="attribution">
                { prose(case, &document.attribution) }
                <br />
                { sourced(case, &document.sources) }
            </p>
        </>
    }
}

/// The original, and what was left out.
fn around(case: CaseOnDay<'_>, document: &Document) -> Html {
    html! {
        <>
            { original(case, document) }
            if let Some(omission) = &document.omission {
                { left_out(case, document, omission) }
            }
        </>
    }
}

/// The exact words, where those above are a translation.
fn original(case: CaseOnDay<'_>, document: &Document) -> Html {
    let Some(original) = &document.original else {
        return Html::default();
    };
    html! {
        <details class="more" id={format!("original-{}", document.id)}>
            <summary>
                <span>{ &case.words.statement.original }</span>
            </summary>
            <blockquote lang={Language::En.tag()}>{ case.words.site.quoted.with(&[original]) }</blockquote>
        </details>
    }
}

/// A piece of the quotation, linked to its note where there is one.
///
/// The style sheet draws the note's number, so that the quotation contains only the speaker's own words, also
/// when it is copied.
fn phrase(document: &Document, piece: &Piece) -> Html {
    let index = piece.note.map(usize::from);
    let Some((index, explained)) =
        index.and_then(|index| Some((index, document.notes.get(index)?)))
    else {
        return html! { { &piece.words } };
    };
    html! {
        <a
            class="phrase"
            id={format!("statement-phrase-{}", explained.id)}
            href={format!("#statement-note-{}", explained.id)}
            target="_self"
            data-number={(index + 1).to_string()}
        >
            { &piece.words }
        </a>
    }
}

fn notes(case: CaseOnDay<'_>, document: &Document) -> Html {
    html! {
        <ol class="notes" role="list">
            for (number, note) in (1..).zip(&document.notes) {
                { note_item(case, number, note) }
            }
        </ol>
    }
}

fn note_item(case: CaseOnDay<'_>, number: usize, explained: &Note) -> Html {
    html! {
        <li key={explained.id.as_str()}>
            <span class="number">{ number }</span>
            // A link to what is inside a disclosure opens it.
            <details class="note" name="statement-notes" id={format!("note-{}", explained.id)}>
                <summary><h3>{ &explained.heading }</h3></summary>
                <div id={format!("statement-note-{}", explained.id)}>
                    { sourced_text(case, &explained.text, &explained.sources) }
                    <a href={format!("#statement-phrase-{}", explained.id)} target="_self">
                        { &case.words.statement.back }
                    </a>
                </div>
            </details>
        </li>
    }
}

fn left_out(case: CaseOnDay<'_>, document: &Document, omission: &Omission) -> Html {
    html! {
        <details class="more omission" id={format!("omission-{}", document.id)}>
            <summary><span>{ &case.words.statement.left_out }</span></summary>
            <blockquote>{ case.words.site.quoted.with(&[&omission.words]) }</blockquote>
            { sourced_text(case, &omission.text, &omission.sources) }
        </details>
    }
}

fn sourced_text(case: CaseOnDay<'_>, text: &Text, sources: &[Key<Source>]) -> Html {
    html! { <p>{ prose(case, text) }{ " " }{ sourced(case, sources) }</p> }
}
