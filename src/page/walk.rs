//! The date control: the day that is read, the ways to other days as plain links, and the slider.

use super::{
    icon::{earlier_icon, later_icon},
    section::SectionProps,
    slider::slider,
    tag::{Tag, tag},
};
use crate::{
    case::Event,
    page::prose::unlinked,
    view::{Control, Reading, Stop, Walk, later, walk as ways},
    words::{Label, dates},
};

/// The place above the whole control, to which the small one leads back: it is not there itself.
pub(super) const ABOVE: &str = "as-it-stood";

pub(super) fn walk(props: &SectionProps) -> Tag {
    let reading = props.reading();
    let ways = ways(reading);
    let wrap = tag("div.wrap")
        .child(reading_line(reading))
        .child(stepper(props, &ways))
        .child(since(props))
        .child(jumps(props, &ways))
        .child(slider(reading));
    tag("nav.walk")
        .attr("id", "walk")
        .attr("aria-label", reading.words.walk.label)
        .child(wrap)
        .child(props.lists_later.then(|| later_list(props)))
}

/// The day between its steps, where there is no more room: in the bar of a part in another page.
pub(super) fn steps(props: &SectionProps) -> Tag {
    let reading = props.reading();
    tag("nav.walk day")
        .attr("aria-label", reading.words.walk.label)
        .child(reading_line(reading))
        .child(stepper(props, &ways(reading)))
}

fn reading_line(reading: Reading<'_>) -> Tag {
    tag("p.walk-lead")
        .child(tag("span.full").child(reading.words.walk.reading))
        .child(tag("span.brief").child(reading.words.control.brief))
}

/// The day between the steps to the development before and to the one after.
fn stepper(props: &SectionProps, ways: &Walk) -> Tag {
    let reading = props.reading();
    let words = &reading.words.walk;
    let to = |stop: Option<_>| stop.map(|day| props.address(Stop::On(day)));
    let earlier = step(to(ways.earlier), words.earlier, true).class("step step-earlier");
    let later = step(to(ways.later), words.later, true).class("step step-later");
    // In another page nothing is above the steps to which to go back.
    let brief = match reading.away {
        Some(_) => tag("span.brief"),
        None => tag("a.brief").attr("href", ["#", ABOVE].concat()),
    };
    let brief = brief.child(dates::short(reading.words, reading.day.into()));
    let full = tag("b.full").child(dates::day(reading.words, reading.day));
    tag("div.stepper")
        .child(earlier.child(earlier_icon()))
        .child(tag("p.walk-day").child(full).child(brief))
        .child(later.child(later_icon()))
}

/// The two days to which readers jump.
fn jumps(props: &SectionProps, ways: &Walk) -> Tag {
    let words = &props.reading().words.walk;
    let story = (!ways.is_story).then(|| props.address(Stop::Story));
    let latest = (ways.hidden > 0).then(|| props.address(Stop::Latest));
    tag("div.jumps")
        .child(step(story, words.story, false).class("step-story"))
        .child(step(latest, words.latest, false).class("step-latest"))
}

/// How many developments the day does not know, and the way to see them: a list where the page is
/// alive, else the page that knows them all.
fn since(props: &SectionProps) -> Tag {
    let reading = props.case.reading(props.said_of);
    let ways = ways(reading);
    let count = reading.words.control.since.with(ways.hidden);
    let see = || {
        let address = format!("{}#timeline", props.address(Stop::Latest));
        tag("a.see")
            .attr("id", "see-later")
            .attr("data-act", Control::List(true).name())
            .attr("href", address)
            .child(tag("span.full").child(reading.words.control.see))
            .child(tag("span.brief").child(count))
    };
    tag("p.since")
        .child(tag("span.full").child(hidden(reading, ways.hidden)))
        .child(" ")
        .child((ways.hidden > 0).then(see))
}

/// How many developments the day does not know.
pub(super) fn hidden(reading: Reading<'_>, hidden: usize) -> String {
    let words = &reading.words.walk;
    match hidden {
        0 => words.is_latest.to_owned(),
        hidden => words.since.with(hidden),
    }
}

/// A link to another day. Where there is none, it stays in its place and leads nowhere.
fn step(address: Option<String>, label: Label, is_icon: bool) -> Tag {
    let link = match address {
        Some(address) => tag("a").attr("href", address),
        None => tag("a")
            .attr("role", "link")
            .attr("tabindex", "0")
            .attr("aria-disabled", "true"),
    };
    if is_icon {
        return link.child(tag("span.vh").child(label.shown).child(label.rest));
    }
    let rest = (!label.rest.is_empty()).then(|| tag("span.vh").child(label.rest));
    link.child(label.shown).child(rest)
}

/// What happened after the day, for those who ask for it.
fn later_list(props: &SectionProps) -> Tag {
    let reading = props.reading();
    let words = &reading.words.control;
    let day = dates::day(reading.words, reading.day);
    let list = tag("ol")
        .attr("role", "list")
        .each(later(reading.case, reading.day), |event| {
            later_item(props, event)
        });
    let wrap = tag("div.wrap")
        .child(
            tag("h2.subtitle")
                .attr("id", "later-title")
                .attr("tabindex", "-1")
                .child(words.later.with(&[&day])),
        )
        .child(tag("p").child(words.warning.with(&[&day])))
        .child(list)
        .child(
            tag("button.clear")
                .attr("type", "button")
                .attr("data-act", Control::List(false).name())
                .child(words.close),
        );
    tag("div.later-list").child(wrap)
}

fn later_item(props: &SectionProps, event: &Event) -> Tag {
    let address = props.address(Stop::On(event.known));
    let link = tag("a")
        .attr("href", format!("{address}#event-{}", event.id))
        .child(unlinked(&event.title));
    tag("li")
        .key(&event.id)
        .child(tag("b").child(dates::date(props.reading().words, event.date)))
        .child(" ")
        .child(link)
}
