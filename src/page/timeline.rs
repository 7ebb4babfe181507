//! The developments in order, beside the rails of every case.

use std::rc::Rc;

use yew::prelude::*;

use super::{
    event::event,
    filters::filters,
    section::{Draw, Section, SectionProps},
    tag::{Tag, group, tag},
};
use crate::{
    case::Proceeding,
    view::{Filter, Reading, Row, Stop, rows, walk},
    words::dates,
};

pub(super) fn timeline(props: &SectionProps) -> Tag {
    let reading = props.reading();
    let words = &reading.words.timeline;
    let events = tag("ol.events")
        .attr("role", "list")
        .each(rows(reading, props.filter), |row| {
            // What is not chosen keeps its place on the rails and nothing else.
            let out = (!row.is_shown).then_some("out");
            tag("li")
                .key(&row.event.id)
                .class(out)
                .attr("aria-hidden", out.map(|_| "true"))
                .child(piece(props, row))
        });
    let contents = group()
        .child(filters(reading, props.filter))
        .child(rail_heads(reading))
        .child(events)
        .child(stop(props));
    props.titled("timeline", words.title, contents)
}

/// A development by itself, drawn anew only where it says something else: on most days none of them does,
/// however many there are.
fn piece(props: &SectionProps, row: Row<'static>) -> Html {
    let props = SectionProps {
        draw: Draw(|props| {
            let row = props.row.as_deref();
            group().child(row.map(|row| event(props.reading(), row)))
        }),
        day: row.read_on,
        filter: Filter::default(),
        said_of: props.case.first_day(),
        row: Some(Rc::new(row)),
        ..props.clone()
    };
    html! { <Section ..props /> }
}

/// Where the day's knowledge ends, and the way on.
fn stop(props: &SectionProps) -> Tag {
    let reading = props.reading();
    let words = &reading.words.walk;
    let ways = walk(reading);
    let day = dates::day(reading.words, reading.day);
    let said = match ways.hidden {
        0 => words.is_latest.to_owned(),
        hidden => words.hidden.with(hidden),
    };
    let sentence = tag("p")
        .child(reading.words.timeline.stops_here.with(&[&day]))
        .child(" ")
        .child(tag("b").child(said));
    let link = |stop, words: &'static str| tag("a").attr("href", props.address(stop)).child(words);
    let next = ways
        .later
        .map(|day| link(Stop::On(day), words.show_next).class("button"));
    let latest = ways.later.map(|_| link(Stop::Latest, words.show_latest));
    tag("div.stop").child(sentence).child(next).child(latest)
}

/// One letter over each rail. The rows say in words what the rails draw.
fn rail_heads(reading: Reading<'_>) -> Tag {
    let letters = tag("div").each(reading.case.all::<Proceeding>(), |(_, proceeding)| {
        tag("span").child(&proceeding.initial)
    });
    tag("div.rail-heads")
        .attr("aria-hidden", "true")
        .child(letters)
}
