//! The developments in order, beside the rails of every case.

use yew::prelude::*;

use super::{event::event, section::SectionProps};
use crate::{
    case::Proceeding,
    view::{Reading, rows},
    words::dates,
};

pub(super) fn timeline(props: &SectionProps) -> Html {
    let reading = props.reading();
    let words = &reading.words.timeline;
    let day = dates::day(reading.words, reading.day);
    html! {
        <section id="timeline" class="section" aria-labelledby="timeline-title">
            <div class="wrap">
                <h2 id="timeline-title" class="title">{ words.title }</h2>
                { rail_heads(reading) }
                <ol class="events" role="list">
                    for row in rows(reading) {
                        <li key={row.event.id.clone()}>{ event(reading, &row, &props.copy_link) }</li>
                    }
                </ol>
                <p class="stop">{ (words.stops_here)(&day) }</p>
            </div>
        </section>
    }
}

/// One letter over each rail. The rows say in words what the rails draw.
fn rail_heads(reading: Reading<'_>) -> Html {
    html! {
        <div class="rail-heads" aria-hidden="true">
            <div>
                for (key, proceeding) in reading.case.all::<Proceeding>() {
                    <span key={key.index()}>{ &proceeding.initial }</span>
                }
            </div>
        </div>
    }
}
