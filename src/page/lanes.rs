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
    view::{Chart, Lane, NOTHING, Reading, TIERS, Tiers, chart as chart_of, percent, text_width},
    words::{Template, dates},
};

pub(super) fn lanes(props: &SectionProps) -> Tag {
    tag("section")
        .attr("id", "lanes")
        .attr("aria-label", props.reading().words.lanes.label)
        .child(chart(props))
}

/// On a page of their own the lanes have a title that is seen, above the date control.
pub(super) fn lanes_head(props: &SectionProps) -> Tag {
    let title = tag("h2.title").child(props.reading().words.lanes.title);
    let wrap = tag("div.wrap").child(title).child(props.today());
    tag("div.head").child(wrap)
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
        .child((props.begins.is_none()).then(|| tag("h2.vh").child(reading.words.lanes.title)))
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
        .child(tag("p.lane-who").child(&lane.who[usize::from(chart.has_room_for_names)]))
        .child(words)
        .child(
            (status.verdict.as_ref()).map(|verdict| tag("p.lane-who").child(verdict).child(".")),
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
    let words = reading.words.lanes.nothing_later;
    let needed = text_width(words, 13, false) + 20;
    let corner = (is_last && chart.is_veiled).then(|| {
        in_tiers(chart.has_room(chart.as_of, 10_000, needed), &|_| {
            let corner = tag("text.corner").attr("x", "100%").attr("y", "100%");
            corner.child(words)
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
    hidden()
        .class(chart.is_veiled.then_some("veiled"))
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
    let mut svg = hidden().child(day_line(chart));
    for (number, year) in years.iter().enumerate() {
        if number.is_multiple_of(step) {
            let year = at(chart.place(*year))
                .child(tag("rect.year"))
                .child(tag("text").child(year.year().to_string()));
            svg = svg.child(year);
        }
    }
    tag("div.years").child(svg)
}

/// A picture that says nothing new.
fn hidden() -> Tag {
    tag("svg").attr("aria-hidden", "true")
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
    let picture = in_tiers(room, &|_| {
        let label = tag("text")
            .child(tag("tspan").child(&date))
            .child(" ")
            .child(&title);
        at(place)
            .child(tag("rect.incident"))
            .child(tag("circle").attr("r", "3.5"))
            .child(label)
    });
    let said = words.incident.with(&[&date, &title]);
    let nothing_later = chart.is_veiled.then_some(words.nothing_later);
    // A plot that has room is followed by wider ones that have.
    let from = room.iter().position(|tier| *tier != NOTHING);
    let class = from.map(|tier| ["u0", "u1", "u2", "u3"][tier]);
    let explained = tag("p")
        .class(class)
        .child(said)
        .child(nothing_later.map(|words| group().child(" ").child(words).child(".")));
    Some(
        tag("div.lane-foot")
            .child(hidden().child(picture))
            .child(explained),
    )
}

/// The newest development of a lane, and what lies ahead: what the narrow form has no room to draw.
fn caption(reading: Reading<'_>, lane: &Lane<'_>) -> Tag {
    let words = &reading.words.lanes;
    let mut caption = tag("p.lane-caption");
    if let Some(note) = lane.notes.last() {
        let date = tag("b").child(note.date());
        caption = caption.child(date).child(" ").child(note.words).child(". ");
    }
    if let Some(ahead) = &lane.ahead {
        let name = ahead.name(reading);
        let said = match ahead.years {
            Some(_) => words.refile.with(&[&ahead.day(reading), &name]),
            None => name,
        };
        caption = caption.child(said).child(".");
    }
    caption
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

/// Draws what stands in the tiers, once for those in a row in which it is the same. The wide form shows
/// it from one tier until before another.
fn in_tiers(tiers: Tiers, draw: &dyn Fn(usize) -> Tag) -> Tag {
    const FROM: [&str; TIERS.len()] = ["n", "n f1", "n f2", "n f3"];
    const UNTIL: [&str; TIERS.len()] = [" u1", " u2", " u3", ""];
    let mut drawn = group();
    let mut from = 0;
    for (until, end) in (1..).zip(UNTIL) {
        if tiers.get(until) == tiers.get(from) {
            continue;
        }
        if tiers[from] != NOTHING {
            let range = Template("{0}{1}").with(&[FROM[from], end]);
            drawn = drawn.child(tag("g").class(range).child(draw(from)));
        }
        from = until;
    }
    drawn
}

/// A day in words.
fn day_in_words(reading: Reading<'_>, date: Date) -> String {
    dates::date(reading.words, date)
}
