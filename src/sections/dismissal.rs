//! The dismissal panel: both kinds in full, one shown by CSS alone. The law in it never changes and is served once;
//! the switch and what holds for this case are islands.

use record::Misreading;
use yew::prelude::*;

use crate::{
    components::{
        comparison::{comparison, comparison_sources},
        disclosure::disclosure,
        door::door,
        prose::{owned_sentences, prose, sourced},
        swatch::{open_symbol, shut_symbol},
    },
    on_day::{CaseOnDay, DismissalSide, LawSince, claim_groups, dismissal_side},
};

/// The panel with its islands in their places. `fold` may fold what is more than the definition.
pub(crate) fn panel(
    case: CaseOnDay<'_>,
    switch: Html,
    in_this_case: Html,
    fold: impl FnOnce(Html) -> Html,
) -> Html {
    let words = &case.words.dismissal;
    // A term is a link only where it is drawn first: drawn before the rest, the misreadings keep their links.
    let misreadings = misreadings(case);
    html! {
        <>
            { switch }
            { definition(case, DismissalSide::Without) }
            { definition(case, DismissalSide::With) }
            { fold(html! {
                <>
                    { in_this_case }
                    { comparison(case) }
                    <div class="sub">
                        <h3 class="subtitle">{ &words.misreadings }</h3>
                        { misreadings }
                    </div>
                    { limit(case) }
                </>
            }) }
        </>
    }
}

/// What is inside the switch: a radio for each kind of dismissal.
pub(crate) fn switch(case: CaseOnDay<'_>) -> Html {
    let words = &case.words.dismissal;
    let is_without = dismissal_side(case) == DismissalSide::Without;
    html! {
        <>
            <legend class="visually-hidden">{ &words.legend }</legend>
            <div class="tab tab-without">
                { radio("side-without", "without", is_without, "side-without-door") }
                { open_symbol() }
                <div>
                    <label for="side-without">{ &words.without }</label>
                    <small id="side-without-door">{ &words.without_door }</small>
                </div>
            </div>
            <div class="tab tab-with">
                { radio("side-with", "with", !is_without, "side-with-door") }
                { shut_symbol() }
                <div>
                    <label for="side-with">{ &words.with }</label>
                    <small id="side-with-door">{ &words.with_door }</small>
                </div>
            </div>
        </>
    }
}

fn radio(id: &'static str, value: &'static str, checked: bool, described_by: &'static str) -> Html {
    html! {
        <input {id} type="radio" name="dismissal-side" {value} {checked} aria-describedby={described_by} />
    }
}

fn definition(case: CaseOnDay<'_>, side: DismissalSide) -> Html {
    let words = &case.words.dismissal;
    let law = &case.record.law().dismissal;
    let (class, name, picture, definition) = match side {
        DismissalSide::Without => (
            "side side-without",
            &words.without,
            &words.without_picture,
            &law.without,
        ),
        DismissalSide::With => (
            "side side-with",
            &words.with,
            &words.with_picture,
            &law.with,
        ),
    };
    let LawSince { since, is_later } = case.law_since(definition.since);
    html! {
        <div {class} data-since={since} hidden={is_later}>
            { door(side, picture) }
            <div>
                // On paper both sides follow each other and need their names.
                <p class="print-only side-name">{ name }</p>
                <p class="definition">{ prose(case, &definition.lead) }</p>
                <p class="gloss">{ prose(case, &definition.text) }</p>
                <p class="small">{ sourced(case, &definition.sources) }</p>
            </div>
        </div>
    }
}

/// What is inside the strip on this case; nothing before anything is known.
pub(crate) fn in_this_case(case: CaseOnDay<'_>) -> Html {
    let groups = claim_groups(case, case.record.in_this_case());
    if groups.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <h3>{ &case.words.dismissal.in_this_case }</h3>
            <div>{ owned_sentences(case, &groups) }</div>
        </>
    }
}

fn misreadings(case: CaseOnDay<'_>) -> Html {
    let item = |misreading: &Misreading| {
        let LawSince { since, is_later } = case.law_since(misreading.since);
        html! {
            <li data-since={since} hidden={is_later}>
                <h4>{ &misreading.heading }</h4>
                <p>{ prose(case, &misreading.text) }</p>
            </li>
        }
    };
    html! {
        <ul class="misreadings" role="list">
            for misreading in &case.record.law().dismissal.misreadings {
                { item(misreading) }
            }
        </ul>
    }
}

/// What a dismissal without prejudice leaves open has a limit; before it, what the table rests on.
fn limit(case: CaseOnDay<'_>) -> Html {
    let limit = &case.record.law().dismissal.limit;
    let LawSince { since, is_later } = case.law_since(limit.since);
    let text = html! {
        <>
            { comparison_sources(case) }
            <p class="told" data-since={since} hidden={is_later}>
                { prose(case, &limit.text) }
                { " " }
                <span class="owner">{ sourced(case, &limit.sources) }</span>
            </p>
        </>
    };
    disclosure("dismissal-limit", &case.words.dismissal.limit, text)
}
