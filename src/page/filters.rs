//! The choice of developments: pills that only a living page can work, and that only it shows.

use super::tag::{Tag, tag};
use crate::{
    case::EventKind,
    view::{Choice, Control, Filter, Reading},
};

/// Both choices, and how many developments they leave.
pub(super) fn filters(reading: Reading<'_>, filter: Filter) -> Tag {
    let words = &reading.words.timeline;
    let people =
        pills("filter-person", words.filter.person).each(filter.people(reading), |choice| {
            let party = choice.value.map(|key| &reading.case[key]);
            let name = party.map(|party| party.short.as_str());
            let control = Control::Person(party.map_or("", |party| &party.id));
            pill("filter-person", reading, &choice, name, control)
        });
    let kinds = pills("filter-kind", words.filter.kind).each(filter.kinds(reading), |choice| {
        let name = choice.value.map(|kind| words.kind.of(kind));
        let control = Control::Kind(choice.value.map_or("", EventKind::name));
        pill("filter-kind", reading, &choice, name, control)
    });
    tag("div.filters")
        .child(people)
        .child(kinds)
        .child(outcome(reading, filter))
}

fn pills(name: &'static str, legend: &'static str) -> Tag {
    tag("fieldset")
        .class(name)
        .child(tag("legend").child(legend))
}

fn pill<T>(
    group: &'static str,
    reading: Reading<'_>,
    choice: &Choice<T>,
    name: Option<&str>,
    control: Control<'_>,
) -> Tag {
    let name = name.unwrap_or(reading.words.timeline.filter.all);
    // What would show nothing can't be chosen, unless it is chosen: then it can be left.
    let is_empty = choice.count == 0 && !choice.is_chosen;
    let radio = tag("input")
        .checked(choice.is_chosen)
        .attr("type", "radio")
        .attr("name", group)
        .attr("disabled", is_empty.then_some("disabled"))
        .attr("data-act", control.name());
    tag("label.pill")
        .child(radio)
        .child(tag("span").child(format!("{name} ({})", choice.count)))
}

/// How many are shown, said aloud after a choice, and the way back to all.
fn outcome(reading: Reading<'_>, filter: Filter) -> Tag {
    let words = &reading.words.timeline.filter;
    let events = reading.case.events_by(reading.day);
    let shown = events.iter().filter(|event| filter.shows(reading, event));
    let shown = shown.count();
    let person = filter.person.map(|key| reading.case[key].short.as_str());
    let said = match shown {
        0 => words.none.of(filter.kind, person),
        shown if shown == events.len() => words.shown.with(shown),
        shown => (words.shown_of).with(&[&shown.to_string(), &events.len().to_string()]),
    };
    let clear = || {
        tag("button.clear")
            .attr("type", "button")
            .attr("data-act", Control::All.name())
            .child(words.clear)
    };
    tag("div.outcome")
        .child(tag("p").attr("role", "status").child(said))
        .child((filter != Filter::default()).then(clear))
}
