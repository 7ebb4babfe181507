//! The ways back to court: a map whose stops are a list, and of the stop looked at what it takes.

use record::{Event, Text};

use yew::prelude::*;

use crate::{
    components::{
        path_lines::{end, lines},
        prose::{prose, sourced, unlinked},
        tag::{Tag, group, tag},
    },
    i18n::{Template, dates},
    on_day::{
        CaseOnDay, DismissalSide, LimitationPeriod, PathStep, RefilingPath, State, refiling_path,
    },
    sections::body::body,
    state::Section,
};

pub(crate) fn paths(case: CaseOnDay<'_>) -> Html {
    let side = |side| refiling_path(case, side).map(|way| way_html(case, &way));
    let sides = [side(DismissalSide::Without), side(DismissalSide::With)];
    if sides.iter().all(Option::is_none) {
        return Html::default();
    }
    let [without, with] = sides;
    let contents = group().child(without).child(with);
    body(case, Section::Paths, case.words.paths.title, contents).into()
}

fn way_html(case: CaseOnDay<'_>, way: &RefilingPath<'_>) -> Tag {
    let words = &case.words.paths;
    let (class, side) = match way.side {
        DismissalSide::Without => ("way way-without", 0),
        DismissalSide::With => ("way way-with", 1),
    };
    let day = dates::day(case.words, case.day);
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
            halt_html(case, way, index, halt)
        })
        .child(way.end.as_ref().map(|(event, station)| {
            let state = way.line_to(way.halts.len() - 1);
            let date = tag("a")
                .attr("href", case.place("event-", &event.id))
                .child(dates::date(case.words, event.date));
            let name = named(&station.title, &station.line, None);
            end(state, name.child(" ").child(date))
        }))
        .child(way.clock.as_ref().map(|clock| limit(case, clock)));
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

/// A stop: a radio among those of its refiling_path, so that arrow keys walk along the line.
fn halt_html(
    case: CaseOnDay<'_>,
    way: &RefilingPath<'_>,
    index: usize,
    halt: &PathStep<'_>,
) -> Tag {
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
    let state = state(case, halt);
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
        .child(strip(case, halt, &state))
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

fn state(case: CaseOnDay<'_>, halt: &PathStep<'_>) -> String {
    let words = &case.words.paths.states;
    let dated = |templates: &[Template; 2]| {
        let date = halt.event.map(|event| event.date);
        let is_day = date.is_some_and(|date| date.day().is_some());
        let date = date.map(|date| dates::date(case.words, date));
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
fn strip(case: CaseOnDay<'_>, halt: &PathStep<'_>, state: &str) -> Tag {
    let words = &case.words.paths;
    let station = halt.station;
    let text = |text: &Text| tag("dd").child(prose(case, text));
    let rule = (station.citation.as_deref()).unwrap_or(words.no_rule);
    let rule = tag("dd")
        .child(rule)
        .child(" ")
        .child(sourced(case, &station.sources));
    let day = dates::day(case.words, case.day);
    let nothing = halt.told.is_empty().then(|| words.nothing.with(&[&day]));
    let happened = tag("dd").child(nothing).each(&halt.told, |event| {
        tag("p").child(claim_groups(case, event))
    });
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
fn claim_groups(case: CaseOnDay<'_>, event: &Event) -> Tag {
    let link = tag("a")
        .attr("href", case.place("event-", &event.id))
        .child(unlinked(&event.title));
    group()
        .child(tag("span").child(dates::date(case.words, event.date)))
        .child(" ")
        .child(link)
        .child(" ")
        .child(sourced(case, &event.sources))
}

/// The time for a charge, which runs beside the way.
fn limit(case: CaseOnDay<'_>, clock: &LimitationPeriod<'_>) -> Tag {
    let words = &case.words.paths;
    let left = match clock.left {
        Some(span) => dates::span(case.words, span),
        None => case.words.clock.over.to_owned(),
    };
    let end = dates::day(case.words, clock.end);
    let ends = case.words.clock.ends;
    let ends = dates::counted(case.words, ends, clock.limit.years, &end);
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
