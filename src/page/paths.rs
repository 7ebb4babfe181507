//! The ways back to court: a map whose stops are a list, and of the stop looked at what it takes.

use super::{
    prose::{prose, sourced, unlinked},
    route::{end, lines},
    section::SectionProps,
    tag::{Tag, group, tag},
};
use crate::{
    case::{Event, Text},
    view::{Clock, DismissalSide, Halt, Reading, State, Way, way},
    words::{Template, dates},
};

pub(super) fn paths(props: &SectionProps) -> Tag {
    let reading = props.reading();
    let side = |side| way(reading, side).map(|way| way_html(reading, &way));
    let sides = [side(DismissalSide::Without), side(DismissalSide::With)];
    if sides.iter().all(Option::is_none) {
        return group();
    }
    let [without, with] = sides;
    let contents = group().child(without).child(with);
    props.titled("paths", reading.words.paths.title, contents)
}

fn way_html(reading: Reading<'_>, way: &Way<'_>) -> Tag {
    let words = &reading.words.paths;
    let (class, side) = match way.side {
        DismissalSide::Without => ("way way-without", 0),
        DismissalSide::With => ("way way-with", 1),
    };
    let day = dates::day(reading.words, reading.day);
    let name = words.names[side];
    let lead = if way.is_taken {
        words.presumed.to_owned()
    } else {
        words.general.with(&[&day])
    };
    let cannot = (!way.can_begin).then_some(words.cannot_begin);
    let stops = (way.halts.iter().enumerate()).filter(|(_, halt)| !halt.station.alternative);
    let columns = stops.count() + usize::from(way.end.is_some());
    let list = tag("ol")
        .class(format!("halts columns-{columns}"))
        .attr("role", "list")
        .each(way.halts.iter().enumerate(), |(index, halt)| {
            halt_html(reading, way, index, halt)
        })
        .child(way.end.as_ref().map(|(event, station)| {
            let state = way.line_to(way.halts.len() - 1);
            let date = tag("a")
                .attr("href", reading.place("event-", &event.id))
                .child(dates::date(reading.words, event.date));
            let name = named(&station.title, &station.line, None);
            end(state, name.child(" ").child(date))
        }))
        .child(way.clock.as_ref().map(|clock| limit(reading, clock)));
    let group = tag("fieldset")
        .child(tag("legend.vh").child(name))
        .child(list);
    tag("div")
        .class(class)
        .child(tag("h3.subtitle").child(name))
        .child(tag("p").child(lead).child(" ").child(cannot))
        .child(tag("div.way-map").child(group))
        .child(tag("p.small").child(words.keys[usize::from(!way.is_taken)]))
}

/// A stop: a radio among those of its way, so that arrow keys walk along the line.
fn halt_html(reading: Reading<'_>, way: &Way<'_>, index: usize, halt: &Halt<'_>) -> Tag {
    let station = halt.station;
    let id = format!("path-{}", station.id);
    let radio = tag("input")
        .checked(index == way.first)
        .attr("id", &id)
        .attr("type", "radio")
        .attr(
            "name",
            match way.side {
                DismissalSide::Without => "path-without",
                DismissalSide::With => "path-with",
            },
        );
    let state = state(reading, halt);
    let name = named(&station.title, &station.line, Some((halt.state, &state)));
    let place = match way.is_branch(index) {
        false => "halt",
        true if station.alternative => "halt branch second",
        true => "halt branch",
    };
    let stop = tag("div")
        .class(format!("{place} {}", halt.state.name()))
        .child(lines(way, index))
        .child(radio)
        .child(tag("label").attr("for", id).child(name));
    tag("li")
        .key(&station.id)
        .child(stop)
        .child(strip(reading, halt, &state))
}

/// The name of a stop, and under it how the case stands to it; where the map shows that, a few words of
/// the law, and the rest for those who do not see it.
fn named(title: &str, line: &str, state: Option<(State, &String)>) -> Tag {
    let words = group().child(tag("b").child(title));
    let (seen, said) = match state {
        Some((State::Possible | State::Law, state)) => (line, Some(state)),
        Some((_, state)) => (state.as_str(), None),
        None => (line, None),
    };
    words
        .child(tag("span.vh").child(", "))
        .child(tag("span").child(seen))
        .child(said.map(|state| tag("span.vh").child(", ").child(state)))
}

fn state(reading: Reading<'_>, halt: &Halt<'_>) -> String {
    let words = &reading.words.paths.states;
    let dated = |templates: &[Template; 2]| {
        let date = halt.event.map(|event| event.date);
        let is_day = date.is_some_and(|date| date.day().is_some());
        let date = date.map(|date| dates::date(reading.words, date));
        templates[usize::from(!is_day)].with(&[&date.unwrap_or_default()])
    };
    match halt.state {
        State::Here => dated(&words.here),
        State::Taken => dated(&words.taken),
        State::Ended => dated(&words.ended),
        State::Possible => words.possible.to_owned(),
        State::NotTaken => words.not_taken.to_owned(),
        State::Closed => words.closed.to_owned(),
        State::Law => words.law.to_owned(),
    }
}

/// Who decides, what must be shown, by which rule, and what happened.
fn strip(reading: Reading<'_>, halt: &Halt<'_>, state: &str) -> Tag {
    let words = &reading.words.paths;
    let station = halt.station;
    let text = |text: &Text| tag("dd").child(prose(reading, text));
    let rule = (station.citation.as_deref()).unwrap_or(words.no_rule);
    let rule = tag("dd")
        .child(rule)
        .child(" ")
        .child(sourced(reading, &station.sources));
    let day = dates::day(reading.words, reading.day);
    let nothing = halt.told.is_empty().then(|| words.nothing.with(&[&day]));
    let happened = tag("dd")
        .child(nothing)
        .each(&halt.told, |event| tag("p").child(told(reading, event)));
    let pair = |name: &str, said: Tag| tag("div").child(tag("dt").child(name)).child(said);
    let details = tag("dl")
        .child(pair(words.who, text(&station.who)))
        .child(pair(words.shown, text(&station.shown)))
        .child(pair(words.rule, rule))
        .child(pair(words.happened, happened));
    let head = tag("div")
        .child(tag("h4").child(&station.title))
        .child(tag("p.small").child(state));
    tag("div.halt-strip").child(head).child(details)
}

/// A development, by its own date and title.
fn told(reading: Reading<'_>, event: &Event) -> Tag {
    let link = tag("a")
        .attr("href", reading.place("event-", &event.id))
        .child(unlinked(&event.title));
    group()
        .child(tag("span").child(dates::date(reading.words, event.date)))
        .child(" ")
        .child(link)
        .child(" ")
        .child(sourced(reading, &event.sources))
}

/// The time for a charge, which runs beside the way.
fn limit(reading: Reading<'_>, clock: &Clock<'_>) -> Tag {
    let words = &reading.words.paths;
    let left = match clock.left {
        Some(span) => dates::span(reading.words, span),
        None => reading.words.clock.over.to_owned(),
    };
    let end = dates::day(reading.words, clock.end);
    let ends = reading.words.clock.ends;
    let ends = dates::counted(reading.words, ends, clock.limit.years, &end);
    tag("li.way-limit")
        .child(tag("p.meanwhile").child(words.meanwhile.with(&[&left])))
        .child(tag("span.clock-line").attr("aria-hidden", "true"))
        .child(
            tag("p.way-end")
                .child(tag("b").child(words.limit))
                .child(" ")
                .child(tag("span").child(ends)),
        )
}
