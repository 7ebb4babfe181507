//! A lane for every case, on the axis of the date control.

mod bars;
mod notes;
mod table;

use super::{
    mark::{ahead_swatch, swatch},
    section::SectionProps,
    tag::{Tag, group, tag},
};
use crate::{
    case::{Date, Mark},
    view::{Chart, Lane, Note, Reading, TIERS, chart as chart_of, percent, text_width},
    words::dates,
};

pub(super) fn lanes(props: &SectionProps) -> Tag {
    tag("section")
        .attr("id", "lanes")
        .attr("aria-label", props.reading().words.lanes.label)
        .child(chart(props))
}

/// A lane for every case: one tree for both forms, which the style sheet lays out by the room there is.
/// The pictures say nothing that the words and the table do not.
fn chart(props: &SectionProps) -> Option<Tag> {
    let reading = props.reading();
    let chart = chart_of(reading)?;
    let last = chart.lanes.len();
    let lanes = tag("ol.lane-list")
        .attr("role", "list")
        .each(chart.lanes.iter().zip(1..), |(lane, number)| {
            lane_html(reading, &chart, lane, number == last)
        });
    let box_ = tag("div.chart")
        .child(tag("h2.vh").child(reading.words.lanes.title))
        .child(years(&chart))
        .child(lanes)
        .child(incident(reading, &chart))
        .child(legend(reading))
        .child(table::table(reading, &chart));
    Some(tag("div.wrap").child(box_))
}

fn lane_html(reading: Reading<'_>, chart: &Chart<'_>, lane: &Lane<'_>, is_last: bool) -> Tag {
    let status = &lane.status;
    let words = tag("p.lane-status")
        .child(swatch(status.mark))
        .child(tag("span").child(&status.words));
    let names = tag("div.lane-names")
        .child(tag("h3").child(&lane.proceeding.title))
        .child(tag("p.lane-who").child(&lane.who))
        .child(words)
        .child(
            (status.verdict.as_ref()).map(|verdict| tag("p.lane-who").child(format!("{verdict}."))),
        );
    tag("li.lane")
        .key(&lane.proceeding.id)
        .attr("id", format!("proceeding-{}", lane.proceeding.id))
        .attr("data-status", status.stage.name())
        .child(names)
        .child(plot(reading, chart, lane, is_last))
        .child(caption(reading, lane))
}

/// The picture of one lane. From back to front: the veil, the years, the incident, the bars, what stands on
/// them, the labels, the line of the day.
fn plot(reading: Reading<'_>, chart: &Chart<'_>, lane: &Lane<'_>, is_last: bool) -> Tag {
    let middle = tag("g.middle")
        .child(bars::bars(reading, chart, lane))
        .child(notes::notes(reading, chart, lane));
    let incident =
        (chart.incident).map(|(_, place)| tag("rect.incident").attr("x", percent(place)));
    let corner = (is_last && chart.is_veiled).then(|| {
        let needed = text_width(reading.words.lanes.nothing_later, 13, false) + 20;
        let tiers = chart.has_room(chart.as_of, 10_000, needed);
        in_tiers(&tiers.map(|has_room| has_room.then_some(())), |()| {
            tag("text.corner")
                .attr("x", "100%")
                .attr("y", "100%")
                .child(reading.words.lanes.nothing_later)
        })
    });
    let svg = picture(chart)
        .child(incident)
        .child(corner)
        .child(middle)
        .child(day_line(chart));
    tag("div.plot").child(svg)
}

/// An empty plot with its veil and its years.
fn picture(chart: &Chart<'_>) -> Tag {
    let veil = chart.is_veiled.then(|| {
        tag("rect.veil")
            .attr("x", percent(chart.as_of))
            .attr("width", percent(10_000 - chart.as_of))
    });
    tag("svg")
        .class(chart.is_veiled.then_some("veiled"))
        .attr("aria-hidden", "true")
        .child(veil)
        .each(chart.axis.years(), |year| {
            tag("rect.year").attr("x", percent(chart.place(year)))
        })
}

fn day_line(chart: &Chart<'_>) -> Tag {
    tag("rect.day-line").attr("x", percent(chart.as_of))
}

/// The row of years, through which the line of the day comes down from the date control.
fn years(chart: &Chart<'_>) -> Tag {
    let years = chart.axis.years();
    // As many as have room on the narrowest page.
    let step = years.len().div_ceil(6).max(1);
    let svg = tag("svg")
        .attr("aria-hidden", "true")
        .child(day_line(chart))
        .each(years.into_iter().step_by(step), |year| {
            at(chart.place(year))
                .child(tag("rect.year"))
                .child(tag("text").child(year.year().to_string()))
        });
    tag("div.years").child(svg)
}

/// A place of the plot: what stands in it counts pixels from there.
fn at(place: u32) -> Tag {
    tag("svg").attr("x", percent(place))
}

/// What the upright line through all lanes marks.
fn incident(reading: Reading<'_>, chart: &Chart<'_>) -> Option<Tag> {
    let (event, place) = chart.incident?;
    let words = &reading.words.lanes;
    let date = dates::short(reading.words, event.date);
    let title = event.title.plain();
    let needed = text_width(&title, 14, false) + text_width(&date, 14, true) + 20;
    // The picture has no second line; where the words need one, they stand below as in the narrow form.
    let room = chart.has_room(place, 10_000, needed);
    let picture = in_tiers(&room.map(|has_room| has_room.then_some(())), |()| {
        let label = tag("text")
            .child(tag("tspan").child(&date))
            .child(" ")
            .child(&title);
        at(place)
            .child(tag("rect.incident"))
            .child(tag("circle").attr("r", "3.5"))
            .child(label)
    });
    let mut said = words.incident.with(&[&date, &title]);
    if chart.is_veiled {
        said.push(' ');
        said.push_str(words.nothing_later);
        said.push('.');
    }
    let from = room.iter().position(|has_room| *has_room);
    let class = from.map(|tier| ["u0", "u1", "u2", "u3"][tier]);
    let foot = tag("div.lane-foot")
        .child(tag("svg").attr("aria-hidden", "true").child(picture))
        .child(tag("p").class(class).child(said));
    Some(foot)
}

/// The newest development of a lane, and what lies ahead: what the narrow form has no room to draw.
fn caption(reading: Reading<'_>, lane: &Lane<'_>) -> Option<Tag> {
    let words = &reading.words.lanes;
    let newest = lane.notes.last().map(|Note { date, words, .. }| {
        group()
            .child(tag("b").child(date))
            .child(format!(" {words}. "))
    });
    let ahead = lane.ahead.as_ref().map(|ahead| {
        let name = ahead.name(reading);
        let said = match ahead.years {
            Some(_) => words.refile.with(&[&ahead.day(reading), &name]),
            None => name,
        };
        format!("{said}.")
    });
    let is_empty = newest.is_none() && ahead.is_none();
    let caption = tag("p.lane-caption").child(newest).child(ahead);
    (!is_empty).then_some(caption)
}

fn legend(reading: Reading<'_>) -> Tag {
    const MARKS: [Mark; 5] = [
        Mark::NoCharge,
        Mark::Charged,
        Mark::Open,
        Mark::Shut,
        Mark::Judged,
    ];
    let item = |swatch: Tag, words: &str| tag("li").child(swatch).child(words);
    tag("ul.legend")
        .attr("role", "list")
        .each(MARKS, |mark| {
            item(swatch(mark), reading.words.status.mark.of(mark))
        })
        .child(item(ahead_swatch(), reading.words.lanes.ahead))
}

/// Draws what stands in the tiers, once for those in a row in which it is the same.
fn in_tiers<T: Copy + PartialEq>(tiers: &[Option<T>; TIERS.len()], draw: impl Fn(T) -> Tag) -> Tag {
    let mut drawn = group();
    let mut from = 0;
    for run in tiers.chunk_by(PartialEq::eq) {
        let until = from + run.len();
        if let Some(Some(what)) = run.first() {
            let range = tag("g").class(range(from, until)).child(draw(*what));
            drawn = drawn.child(range);
        }
        from = until;
    }
    drawn
}

/// The class of what the wide form shows from one tier until before another.
const fn range(from: usize, until: usize) -> &'static str {
    match (from, until) {
        (0, 1) => "n u1",
        (0, 2) => "n u2",
        (0, 3) => "n u3",
        (1, 2) => "n f1 u2",
        (1, 3) => "n f1 u3",
        (1, _) => "n f1",
        (2, 3) => "n f2 u3",
        (2, _) => "n f2",
        (3, _) => "n f3",
        _ => "n",
    }
}

/// A day in words.
fn short_day(reading: Reading<'_>, date: Date) -> String {
    dates::date(reading.words, date)
}
