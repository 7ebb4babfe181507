//! The dismissal panel: both kinds in full, one shown by CSS alone.

use record::Cited;
use yew::prelude::*;

use crate::{
    components::{
        comparison::comparison,
        door::door,
        prose::{owned_sentences, prose, sourced},
        swatch::{open_symbol, shut_symbol},
    },
    on_day::{
        CaseOnDay, DismissalSide, claim_groups, definition_of, dismissal_limit, dismissal_side,
        misreadings,
    },
    sections::body::body,
    state::Section,
};

pub(crate) fn dismissal(case: CaseOnDay<'_>) -> Html {
    let words = &case.words.dismissal;
    // A term is a link only where it is drawn first: drawn before the rest, the misreadings keep their links.
    let misreadings = misreadings_list(case);
    let contents = html! {
        <>
            { switch(case) }
            { definition(case, DismissalSide::Without) }
            { definition(case, DismissalSide::With) }
            { in_this_case(case) }
            { comparison(case) }
            <div class="sub">
                <h3 class="subtitle">{ &words.misreadings }</h3>
                { misreadings }
            </div>
            if let Some(limit) = dismissal_limit(case) {
                { limit_strip(case, limit) }
            }
        </>
    };
    body(case, Section::Dismissal, &words.title, contents)
}

fn switch(case: CaseOnDay<'_>) -> Html {
    let words = &case.words.dismissal;
    let is_without = dismissal_side(case) == DismissalSide::Without;
    html! {
        <fieldset class="switch">
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
        </fieldset>
    }
}

fn radio(id: &'static str, value: &'static str, checked: bool, described_by: &'static str) -> Html {
    html! {
        <input {id} type="radio" name="dismissal-side" {value} {checked} aria-describedby={described_by} />
    }
}

fn definition(case: CaseOnDay<'_>, side: DismissalSide) -> Html {
    let Some(definition) = definition_of(case, side) else {
        return Html::default();
    };
    let words = &case.words.dismissal;
    let (class, name, picture) = match side {
        DismissalSide::Without => ("side side-without", &words.without, &words.without_picture),
        DismissalSide::With => ("side side-with", &words.with, &words.with_picture),
    };
    html! {
        <div {class}>
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

fn in_this_case(case: CaseOnDay<'_>) -> Html {
    let told = claim_groups(case, case.record.in_this_case());
    if told.is_empty() {
        return Html::default();
    }
    let sentences = html! { <div>{ owned_sentences(case, &told) }</div> };
    strip(&case.words.dismissal.in_this_case, sentences)
}

fn misreadings_list(case: CaseOnDay<'_>) -> Html {
    html! {
        <ul class="misreadings" role="list">
            for misreading in misreadings(case) {
                <li key={misreading.heading.as_str()}>
                    <h4>{ &misreading.heading }</h4>
                    <p>{ prose(case, &misreading.text) }</p>
                </li>
            }
        </ul>
    }
}

fn limit_strip(case: CaseOnDay<'_>, limit: &Cited) -> Html {
    let text = html! {
        <p class="told">
            { prose(case, &limit.text) }
            { " " }
            <span class="owner">{ sourced(case, &limit.sources) }</span>
        </p>
    };
    strip(&case.words.dismissal.limit, text)
}

fn strip(heading: &str, text: Html) -> Html {
    html! {
        <div class="strip">
            <h3>{ heading }</h3>
            { text }
        </div>
    }
}
