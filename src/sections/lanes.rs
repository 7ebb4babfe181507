//! A lane for every case, on the axis of the date control.

mod bars;
mod notes;
mod table;

use record::{Date, Mark};
use yew::prelude::*;

use crate::{
    components::{
        swatch::{ahead_swatch, swatch},
        tag::{Tag, group, tag},
    },
    i18n::{Template, dates},
    on_day::{
        CaseOnDay, Chart, Lane, NOTHING, TIERS, Tiers, chart as chart_of, percent, text_width,
    },
    state::Section,
};

pub(crate) fn lanes(case: CaseOnDay<'_>) -> Html {
    group().child(chart(case)).into()
}

/// On a page of their own the lanes have a title that is seen, above the date control.
pub(crate) fn title(case: CaseOnDay<'_>) -> Html {
    html! {
        <div class="wrap">
            <h2 class="title">{ case.words.lanes.title }</h2>
            { crate::sections::body::today(case, Section::Lanes) }
        </div>
    }
}

/// A lane for every case: one tree for both forms, which the style sheet lays out by the room there is.
/// The pictures say nothing that the words and the table do not.
fn chart(case: CaseOnDay<'_>) -> Option<Tag> {
    let chart = chart_of(case)?;
    let last = chart.lanes.len();
    let lanes = tag("ol.lane-list")
        .attr("role", "list")
        .each(chart.lanes.iter().zip(1..), |(lane, number)| {
            lane_html(case, &chart, lane, number == last)
        });
    let box_ = tag("div.chart")
        .child(
            (case
                .page
                .embed
                .is_none_or(|embed| !embed.begins_with(Section::Lanes)))
            .then(|| tag("h2.visually-hidden").child(case.words.lanes.title)),
        )
        .child(years(&chart))
        .child(lanes)
        .child(incident(case, &chart))
        .child(legend(case))
        .child(table::table(case, &chart));
    Some(tag("div.wrap").child(box_))
}

fn lane_html(case: CaseOnDay<'_>, chart: &Chart<'_>, lane: &Lane<'_>, is_last: bool) -> Tag {
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
        .child(plot(case, chart, lane, is_last))
        .child(caption(case, lane))
}

/// The picture of one lane. From back to front: the veil, the years, the incident, the bars, what stands on
/// them, the labels, the line of the day.
fn plot(case: CaseOnDay<'_>, chart: &Chart<'_>, lane: &Lane<'_>, is_last: bool) -> Tag {
    let middle = tag("g.middle")
        .child(bars::bars(case, chart, lane))
        .child(notes::notes(case, chart, lane));
    let incident =
        (chart.incident).map(|(_, place)| tag("rect.incident").attr("x", percent(place)));
    let words = case.words.lanes.nothing_later;
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
fn incident(case: CaseOnDay<'_>, chart: &Chart<'_>) -> Option<Tag> {
    let (event, place) = chart.incident?;
    let words = &case.words.lanes;
    let date = dates::short(case.words, event.date);
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
fn caption(case: CaseOnDay<'_>, lane: &Lane<'_>) -> Tag {
    let words = &case.words.lanes;
    let mut caption = tag("p.lane-caption");
    if let Some(note) = lane.notes.last() {
        let date = tag("b").child(note.date());
        caption = caption.child(date).child(" ").child(note.words).child(". ");
    }
    if let Some(ahead) = &lane.ahead {
        let name = ahead.name(case);
        let said = match ahead.years {
            Some(_) => words.refile.with(&[&ahead.day(case), &name]),
            None => name,
        };
        caption = caption.child(said).child(".");
    }
    caption
}

fn legend(case: CaseOnDay<'_>) -> Tag {
    const MARKS: [Mark; 5] = [
        Mark::NoCharge,
        Mark::Charged,
        Mark::Refilable,
        Mark::Barred,
        Mark::Convicted,
    ];
    let item = |swatch: Tag, words: &str| tag("li").child(swatch).child(words);
    tag("ul.legend")
        .attr("role", "list")
        .each(MARKS, |mark| {
            item(swatch(mark), case.words.status.mark.of(mark))
        })
        .child(item(ahead_swatch(), case.words.lanes.ahead))
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
fn day_in_words(case: CaseOnDay<'_>, date: Date) -> String {
    dates::date(case.words, date)
}
