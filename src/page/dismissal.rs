//! The dismissal panel: both kinds in full, one shown by CSS alone.

use yew::prelude::*;

use super::{
    comparison::comparison,
    door::door,
    mark::{open_symbol, shut_symbol},
    prose::{cited, owned_sentences, prose},
    section::SectionProps,
};
use crate::{
    case::{Definition, Misreading},
    view::{DismissalSide, Reading, cites, dismissal_side, told},
};

pub(super) fn dismissal(props: &SectionProps) -> Html {
    let reading = props.reading();
    let words = &reading.words.dismissal;
    let law = &reading.case.law().dismissal;
    html! {
        <section id="dismissal" class="section" aria-labelledby="dismissal-title">
            <div class="wrap">
                <h2 id="dismissal-title" class="title">{ words.title }</h2>
                { switch(reading) }
                { definition(reading, DismissalSide::Without, &law.without) }
                { definition(reading, DismissalSide::With, &law.with) }
                { in_this_case(reading) }
                { comparison(reading, &law.comparison) }
                <div class="sub">
                    <h3 class="subtitle">{ words.misreadings }</h3>
                    { misreadings(reading, &law.misreadings) }
                </div>
                <div class="strip">
                    <h3>{ words.limit }</h3>
                    <p class="told">
                        { prose(reading.case, &law.limit.text) }
                        { " " }
                        <span class="owner">
                            { cited(reading, &cites(reading, law.limit.sources.iter().copied())) }
                        </span>
                    </p>
                </div>
            </div>
        </section>
    }
}

fn switch(reading: Reading<'_>) -> Html {
    let words = &reading.words.dismissal;
    let open = dismissal_side(reading) == DismissalSide::Without;
    html! {
        <fieldset class="switch">
            <legend class="vh">{ words.legend }</legend>
            <div class="tab tab-without">
                <input
                    id="side-without"
                    type="radio"
                    name="dismissal-side"
                    value="without"
                    checked={open}
                    aria-describedby="side-without-door"
                />
                { open_symbol() }
                <div>
                    <label for="side-without">{ words.without }</label>
                    <small id="side-without-door">{ words.without_door }</small>
                </div>
            </div>
            <div class="tab tab-with">
                <input
                    id="side-with"
                    type="radio"
                    name="dismissal-side"
                    value="with"
                    checked={!open}
                    aria-describedby="side-with-door"
                />
                { shut_symbol() }
                <div>
                    <label for="side-with">{ words.with }</label>
                    <small id="side-with-door">{ words.with_door }</small>
                </div>
            </div>
        </fieldset>
    }
}

fn definition(reading: Reading<'_>, side: DismissalSide, definition: &Definition) -> Html {
    let words = &reading.words.dismissal;
    let (class, name, picture) = match side {
        DismissalSide::Without => ("side-without", words.without, words.without_picture),
        DismissalSide::With => ("side-with", words.with, words.with_picture),
    };
    let sources = cites(reading, definition.sources.iter().copied());
    html! {
        <div class={classes!("side", class)}>
            { door(side, picture) }
            <div>
                // On paper both sides stand one after the other and need their names.
                <p class="print-only side-name">{ name }</p>
                <p class="definition">{ prose(reading.case, &definition.lead) }</p>
                <p class="gloss">{ prose(reading.case, &definition.text) }</p>
                <p class="small">{ cited(reading, &sources) }</p>
            </div>
        </div>
    }
}

fn in_this_case(reading: Reading<'_>) -> Html {
    let told = told(reading, reading.case.in_this_case());
    html! {
        if !told.is_empty() {
            <div class="strip">
                <h3>{ reading.words.dismissal.in_this_case }</h3>
                <div>{ owned_sentences(reading, &told) }</div>
            </div>
        }
    }
}

fn misreadings(reading: Reading<'_>, misreadings: &[Misreading]) -> Html {
    html! {
        <ul class="misreadings" role="list">
            for misreading in misreadings {
                <li key={misreading.heading.clone()}>
                    <h4>{ &misreading.heading }</h4>
                    <p>{ prose(reading.case, &misreading.text) }</p>
                </li>
            }
        </ul>
    }
}
