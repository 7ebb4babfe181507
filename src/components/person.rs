//! One entry of the directory.

use record::{Party, Side, Text};
use yew::prelude::*;

use crate::{
    components::{
        disclosure::fold,
        person_details::more,
        prose::{cited, prose, unlinked},
        swatch::swatch,
    },
    on_day::{CaseOnDay, ClaimGroup, Entry, Person, Quoted, Status, claim_groups},
};

/// One of the harmed: a name, a role and what happened; no status, no mark, no chip, nobody's words.
pub(crate) fn harmed_card(case: CaseOnDay<'_>, person: &Person<'_>) -> Html {
    let party = person.party;
    let happened = html! {
        for group in claim_groups(case, &party.claims) {
            { what_happened(case, &group) }
        }
    };
    let id = format!("fold-{}", party.id);
    let contents = html! {
        <>
            { name(party) }
            { role(case, person.role) }
            { fold(case, &id, &case.words.people.happened, happened) }
        </>
    };
    article(party, contents)
}

fn what_happened(case: CaseOnDay<'_>, group: &ClaimGroup<'_>) -> Html {
    html! {
        <p>
            for claim in &group.claims {
                { unlinked(&claim.text) }
                { " " }
            }
            <span class="small">{ cited(case, &group.cites) }</span>
        </p>
    }
}

/// Someone alone in an entry, quoted or not.
pub(crate) fn party_card(case: CaseOnDay<'_>, person: &Person<'_>, entry: &Entry<'_>) -> Html {
    // Drawn before the role, so that a term in both is linked in the sentence.
    let words = match (&entry.quoted, entry.unquoted) {
        (Some(quoted), _) => quote(case, quoted),
        (None, Some(text)) => html! { <p class="unquoted">{ prose(case, text) }</p> },
        (None, None) => html! { <p class="unquoted">{ &case.words.people.unquoted }</p> },
    };
    // A defendant is heard at once; the words of the others are folded.
    let (at_once, folded) = match person.party.side {
        Side::Defendant if entry.quoted.is_some() => (Some(words), None),
        _ => (None, Some(words)),
    };
    let contents = html! {
        <>
            { top(case, person) }
            { status(person) }
            { at_once }
            { more(case, &person.party.id, folded, &entry.more) }
        </>
    };
    article(person.party, contents)
}

/// Several who share one statement: it stands once, after them.
pub(crate) fn shared_card(case: CaseOnDay<'_>, entry: &Entry<'_>) -> Html {
    let first = entry.people.first().map_or("", |person| &person.party.id);
    // Drawn before the roles, so that a term in both is linked in the sentence.
    let shared = html! {
        <div class="shared">
            { more(case, first, entry.quoted.as_ref().map(|quoted| quote(case, quoted)), &entry.more) }
        </div>
    };
    html! {
        <>
            for person in &entry.people {
                { article(person.party, html! { <>{ top(case, person) }{ status(person) }</> }) }
            }
            { shared }
        </>
    }
}

fn article(party: &Party, contents: Html) -> Html {
    html! {
        <article
            key={party.id.as_str()}
            id={format!("party-{}", party.id)}
            aria-labelledby={name_id(party)}
        >
            { contents }
        </article>
    }
}

fn top(case: CaseOnDay<'_>, person: &Person<'_>) -> Html {
    html! {
        <div class="top">
            { monogram(person.party) }
            <div>{ name(person.party) }{ role(case, person.role) }</div>
        </div>
    }
}

fn role(case: CaseOnDay<'_>, role: Option<&Text>) -> Html {
    html! {
        if let Some(role) = role {
            <p class="role">{ prose(case, role) }</p>
        }
    }
}

fn monogram(party: &Party) -> Html {
    let class = if party.institution {
        "monogram institution"
    } else {
        "monogram"
    };
    html! {
        if let Some(initials) = &party.initials {
            <span {class} aria-hidden="true">{ initials }</span>
        }
    }
}

fn status(person: &Person<'_>) -> Html {
    html! {
        if let Some(status) = &person.status {
            { known_status(status) }
        }
    }
}

fn known_status(status: &Status<'_>) -> Html {
    html! {
        <div class="status">
            <p class="status-words" data-status={status.stage.name()}>
                { swatch(status.mark) }
                <span>{ &status.words }</span>
            </p>
            if let Some(beside) = &status.beside {
                <p class="role">{ beside }</p>
            }
            if let Some(verdict) = &status.verdict {
                <p class="role">{ format!("{verdict}.") }</p>
            }
        </div>
    }
}

fn quote(case: CaseOnDay<'_>, quoted: &Quoted<'_>) -> Html {
    html! {
        <figure class="quote">
            <blockquote>{ case.words.site.quoted.with(&[&quoted.quote.words]) }</blockquote>
            <figcaption>
                { &quoted.quote.attribution }
                { ". " }
                { cited(case, &quoted.cites) }
            </figcaption>
        </figure>
    }
}

fn name(party: &Party) -> Html {
    html! { <h4 id={name_id(party)}>{ &party.name }</h4> }
}

fn name_id(party: &Party) -> String {
    format!("party-{}-name", party.id)
}
