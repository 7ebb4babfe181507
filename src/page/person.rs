//! One entry of the directory.

use yew::prelude::*;

use super::{
    mark::swatch,
    more::more,
    prose::{cited, prose, unlinked},
};
use crate::{
    case::Party,
    view::{Entry, Person, Quoted, Reading, Status, told},
};

/// One of the harmed: a name, a role and what happened; no status, no mark, no chip, nobody's words.
pub(super) fn harmed(reading: Reading<'_>, person: &Person<'_>) -> Html {
    let party = person.party;
    let told = told(reading, &party.claims);
    html! {
        <article key={party.id.clone()} id={anchor(party)} aria-labelledby={name_id(party)}>
            <h4 id={name_id(party)}>{ &party.name }</h4>
            <p class="role">{ prose(reading.case, &party.role) }</p>
            for told in &told {
                <p>
                    for claim in &told.claims {
                        <span data-claim={claim.id.clone()}>{ unlinked(&claim.text) }{ " " }</span>
                    }
                    <span class="small">{ cited(reading, &told.cites) }</span>
                </p>
            }
        </article>
    }
}

/// One who speaks alone, or not at all.
pub(super) fn alone(reading: Reading<'_>, person: &Person<'_>, entry: &Entry<'_>) -> Html {
    let party = person.party;
    html! {
        <article key={party.id.clone()} id={anchor(party)} aria-labelledby={name_id(party)}>
            { top(reading, person) }
            if let Some(status) = &person.status {
                { status_html(status) }
            }
            if let Some(quoted) = &entry.quoted {
                { quote(reading, quoted) }
            } else if let (true, Some(unquoted)) = (person.here, &party.unquoted) {
                <p class="unquoted">{ prose(reading.case, unquoted) }</p>
            }
            { more(reading, &party.id, &entry.more) }
        </article>
    }
}

/// Several who share one statement: it stands once, after them.
pub(super) fn together(reading: Reading<'_>, entry: &Entry<'_>) -> Html {
    let first = entry.people.first().map_or("", |person| &person.party.id);
    html! {
        <>
            for person in &entry.people {
                <article
                    key={person.party.id.clone()}
                    id={anchor(person.party)}
                    aria-labelledby={name_id(person.party)}
                >
                    { top(reading, person) }
                    if let Some(status) = &person.status {
                        { status_html(status) }
                    }
                </article>
            }
            <div class="shared">
                if let Some(quoted) = &entry.quoted {
                    { quote(reading, quoted) }
                }
                { more(reading, first, &entry.more) }
            </div>
        </>
    }
}

fn top(reading: Reading<'_>, person: &Person<'_>) -> Html {
    let party = person.party;
    html! {
        <div class={classes!("top", (!person.here).then_some("absent"))}>
            if let Some(initials) = &party.initials {
                <span
                    class={classes!("monogram", party.institution.then_some("institution"))}
                    aria-hidden="true"
                >
                    { initials }
                </span>
            }
            <div>
                <h4 id={name_id(party)}>{ &party.name }</h4>
                if person.here {
                    <p class="role">{ prose(reading.case, &party.role) }</p>
                } else {
                    <p class="role">{ reading.words.people.later }</p>
                }
            </div>
        </div>
    }
}

fn status_html(status: &Status<'_>) -> Html {
    html! {
        <div class="status">
            <p class="status-words" data-status={status.stage.name()}>
                { swatch(status.mark) }
                <span>{ &status.words }</span>
            </p>
            if let Some(beside) = status.beside {
                <p class="role">{ beside }</p>
            }
            if let Some(verdict) = &status.verdict {
                <p class="role">{ format!("{verdict}.") }</p>
            }
        </div>
    }
}

fn quote(reading: Reading<'_>, quoted: &Quoted<'_>) -> Html {
    html! {
        <figure class="quote" data-claim={quoted.claim.id.clone()}>
            <blockquote>{ (reading.words.site.quoted)(&quoted.quote.words) }</blockquote>
            <figcaption>
                { &quoted.quote.attribution }
                { ". " }
                { cited(reading, &quoted.cites) }
            </figcaption>
        </figure>
    }
}

fn anchor(party: &Party) -> String {
    format!("party-{}", party.id)
}

fn name_id(party: &Party) -> String {
    format!("party-{}-name", party.id)
}
