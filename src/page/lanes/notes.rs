//! What the wide form writes beside the bars: the labels of developments, and the words about what lay
//! ahead.

use super::{at, in_tiers};
use crate::{
    page::tag::{Tag, group, tag},
    view::{Ahead, Chart, Ground, Lane, Note, Put, Reading, Shelf, percent},
};

pub(super) fn notes(reading: Reading<'_>, chart: &Chart<'_>, lane: &Lane<'_>) -> Tag {
    group()
        .each(&lane.notes, |note| {
            let puts = note.puts.map(Some);
            tag("g")
                .key(&note.event.id)
                .child(point(chart, note))
                .child(in_tiers(&puts, |put| label(chart, note, put)))
        })
        .child((lane.ahead.as_ref()).map(|ahead| ahead_words(reading, chart, ahead)))
}

/// The development itself on the line or the bar. Where its label has no room in some tier, it can be asked.
fn point(chart: &Chart<'_>, note: &Note<'_>) -> Option<Tag> {
    let date = note.event.date;
    let title = (note.puts.contains(&Put::Dot)).then(|| tag("title").child(note.label()));
    if date.day().is_none() {
        let to = date.last_day().min(note.event.known);
        let (from, to) = (chart.place(date.first_day()), chart.place(to));
        let dash = tag("rect.dash")
            .attr("x", percent(from))
            .attr("width", percent(to - from));
        return Some(dash.child(title));
    }
    (note.ground == Ground::Line).then(|| at(chart.place(note.at)).child(dot("4").child(title)))
}

fn label(chart: &Chart<'_>, note: &Note<'_>, put: Put) -> Tag {
    let own = chart.place(note.at);
    let words = note.label();
    let text = |words: String| {
        let bold = note.is_bold().then_some("bold");
        tag("text").class(bold).child(words)
    };
    let lines = || group().each(note.lines(), text);
    let leader = || tag("rect.leader");
    match put {
        Put::Start(row) | Put::End(row) => {
            let is_start = matches!(put, Put::Start(_));
            let mark = match note.ground {
                Ground::After => dot("3.5"),
                _ => leader(),
            };
            at(own)
                .class(format!(
                    "{} {} {}",
                    row_class(row),
                    if is_start { "start" } else { "end" },
                    ground_class(note.ground)
                ))
                .child(mark)
                .child(text(words))
        }
        Put::Beside(row) => at(chart.as_of)
            .class(format!("{} beside", row_class(row)))
            .child(text(words)),
        Put::Cap => at(own).class("by-cap").child(lines()),
        Put::BesideCap => at(chart.as_of).class("by-cap beside").child(lines()),
        Put::Point(row) => at(own)
            .class(row_class(row))
            .child(dot("3.5").child(tag("title").child(words))),
        // The dot or the dash is there already.
        Put::Dot if note.ground == Ground::Line => group(),
        Put::Dot => at(own)
            .class("unsaid")
            .child(dot("4").child(tag("title").child(words))),
    }
}

fn dot(radius: &'static str) -> Tag {
    tag("circle.dot").attr("r", radius)
}

const fn row_class(row: Shelf) -> &'static str {
    match row {
        Shelf::A => "row-a",
        Shelf::B => "row-b",
        Shelf::C => "row-c",
    }
}

const fn ground_class(ground: Ground) -> &'static str {
    match ground {
        Ground::Line => "on-line",
        Ground::After => "after",
        Ground::Bar | Ground::Cap => "on-bar",
    }
}

/// The sentence in the window, and the label at its end or beside the ring of the hearing.
fn ahead_words(reading: Reading<'_>, chart: &Chart<'_>, ahead: &Ahead<'_>) -> Tag {
    let until = chart.place(ahead.until);
    let (day, name) = (ahead.day(reading), ahead.name(reading));
    let class = if ahead.years.is_some() {
        "at-limit"
    } else {
        "at-ring"
    };
    let sentence = |index: usize| {
        let sentence = reading.words.lanes.window.get(index);
        let words = sentence.map(|sentence| sentence.with(&[&day]));
        at(chart.as_of).child(tag("text.in-window").child(words))
    };
    let label = ahead.label.map(|has_room| has_room.then_some(()));
    group()
        .child(in_tiers(&ahead.sentence, sentence))
        .child(in_tiers(&label, |()| {
            at(until).class(class).child(tag("text").child(&name))
        }))
}
