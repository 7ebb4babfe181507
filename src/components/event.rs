//! One development.

use record::{Attribution, Party};
use yew::prelude::*;

use crate::{
    components::{
        icon::{kind_icon, link_icon},
        prose::{owned, party_link, sentences, unlinked},
        provenance::{behind_chips, chains, others},
        rails::rails,
    },
    on_day::{CaseOnDay, ClaimGroup, Row, When},
};

pub(crate) fn event(case: CaseOnDay<'_>, row: &Row<'_>) -> Html {
    let id = format!("event-{}", row.event.id);
    let title = format!("{id}-title");
    let kind = html! {
        <div class="kind">
            { kind_icon(row.event.kind) }
            <span>{ case.words.timeline.kind.of(row.event.kind) }</span>
            { permalink(case, &id) }
        </div>
    };
    // The chips begin with the first group, so that it decides how the whole is marked.
    let standing = row.groups.first().map(|group| group.chip.standing.name());
    html! {
        <article
            class={if row.is_newest { "event newest" } else { "event" }}
            id={id.clone()}
            data-standing={standing}
            aria-labelledby={title.clone()}
        >
            <p class="when"><time datetime={row.when.datetime.clone()}>{ &row.when.words }</time></p>
            { rails(&row.rails) }
            <div class="body">
                <h3 id={title}>{ unlinked(&row.event.title) }</h3>
                if let Some(summary) = row.event.summary.as_ref().filter(|_| row.is_milestone) {
                    <p class="told">{ unlinked(&summary.text) }</p>
                }
                { full(case, row, kind) }
            </div>
        </article>
    }
}

/// What else is known of the date.
fn date_notes(when: &When) -> Html {
    html! {
        for note in &when.notes {
            <p class="small">{ note }</p>
        }
    }
}

/// A link to this place, in the development that names it; `assets/story.js` copies its address.
fn permalink(case: CaseOnDay<'_>, id: &str) -> Html {
    html! {
        <a class="copy" href={case.place(id, "")}>
            { link_icon() }
            <span>{ &case.words.timeline.link }</span>
        </a>
    }
}

/// Everything that the page holds on the development, behind its chips.
fn full(case: CaseOnDay<'_>, row: &Row<'_>, kind: Html) -> Html {
    let title = html! { <span class="visually-hidden">{ &case.words.timeline.full }</span> };
    // Where all sentences stand alike, the chip speaks for all; else each says its own.
    let text = |group: &ClaimGroup<'_>| match row.groups.as_slice() {
        [only] => html! { <p class="told">{ sentences(case, &only.claims) }</p> },
        _ => owned(case, group),
    };
    let contents = html! {
        <>
            { kind }
            { date_notes(&row.when) }
            { chains(case, &row.groups, text, others(case, &row.groups), &row.cites) }
            <p class="meta">{ people(case, &row.people) }</p>
        </>
    };
    // The first chip marks the whole. A denial is never folded; the chains name the others.
    let mut chips = row.chips.clone();
    let mut number = 0;
    chips.retain(|chip| {
        number += 1;
        number == 1 || chip.standing == Attribution::Denial
    });
    behind_chips(&row.event.id, &chips, title, contents)
}

fn people(case: CaseOnDay<'_>, people: &[&Party]) -> Html {
    if people.is_empty() {
        return Html::default();
    }
    html! {
        <span>
            <span class="visually-hidden">{ &case.words.timeline.people }{ " " }</span>
            for (number, party) in people.iter().enumerate() {
                if number > 0 {
                    { ", " }
                }
                { party_link(case, party, &party.name) }
            }
        </span>
    }
}
