//! A directory of the people, the harmed first.

use yew::prelude::*;

use super::{
    person::{alone, harmed, together},
    section::SectionProps,
};
use crate::{
    case::Side,
    view::{Circle, Entry, Reading, circles},
};

pub(super) fn people(props: &SectionProps) -> Html {
    let reading = props.reading();
    html! {
        <section id="parties" class="section" aria-labelledby="parties-title">
            <div class="wrap">
                <h2 id="parties-title" class="title">{ reading.words.people.title }</h2>
                for circle in circles(reading) {
                    <div key={circle.side.name()} class={classes!("circle", circle.side.name())}>
                        { circle_html(reading, &circle) }
                    </div>
                }
            </div>
        </section>
    }
}

fn circle_html(reading: Reading<'_>, circle: &Circle<'_>) -> Html {
    let words = &reading.words.people;
    html! {
        <>
            <h3>
                { (words.side)(circle.side) }
                if circle.side == Side::Defendant {
                    { " " }
                    <small>{ words.presumed }</small>
                }
            </h3>
            <div class="people">
                for entry in &circle.entries {
                    { entry_html(reading, circle.side, entry) }
                }
            </div>
        </>
    }
}

fn entry_html(reading: Reading<'_>, side: Side, entry: &Entry<'_>) -> Html {
    match (side, entry.people.as_slice()) {
        (Side::Harmed, people) => html! {
            for person in people {
                { harmed(reading, person) }
            }
        },
        (_, [person]) => alone(reading, person, entry),
        _ => together(reading, entry),
    }
}
