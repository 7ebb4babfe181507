//! The time within which a charge must be brought: in words, and beside them as a picture.

use super::{
    cells::cells,
    prose::{prose, sourced, unlinked},
    section::SectionProps,
    tag::{Tag, group, tag},
};
use crate::{
    case::Cited,
    procedure::Stage,
    view::{Clock, Reading, Step, clock as clock_of},
    words::dates,
};

pub(super) fn clock(props: &SectionProps) -> Tag {
    let reading = props.reading();
    let Some(clock) = clock_of(reading) else {
        return group();
    };
    let law = &reading.case.law().clock;
    let words = &reading.words.clock;
    let said = tag("div")
        .child(left(reading, &clock))
        .child(rule(reading, &clock))
        .child(count(reading, &clock));
    let face = tag("div.clock").child(said).child(cells(reading, &clock));
    let pauses = tag("div")
        .child(tag("h3").child(words.pauses))
        .each(law.pauses.iter(), |pause| sentence(reading, pause));
    let more = tag("div.clock-more")
        .child(steps(reading, &clock))
        .child(pauses);
    props.titled("clock", words.title, group().child(face).child(more))
}

/// The time left, the biggest words of the section.
fn left(reading: Reading<'_>, clock: &Clock<'_>) -> Tag {
    let words = &reading.words.clock;
    let big = tag("p.clock-left");
    if clock.is_moot() {
        return big.child(words.moot);
    }
    let lead = (words.lead.of(clock.stage)).with(&[&dates::day(reading.words, reading.day)]);
    let span = (clock.left).map_or_else(
        || words.over.to_owned(),
        |span| dates::span(reading.words, span),
    );
    let days = clock.whole - clock.passed;
    let until = words.until.of(days as usize);
    let until = until.with(&[&dates::number(days), &dates::day(reading.words, clock.end)]);
    group()
        .child(tag("p.clock-lead").child(lead))
        .child(big.child(span))
        .child(tag("p.clock-until").child(until))
}

/// What the law gives and what the count means for the charge as it stands.
fn rule(reading: Reading<'_>, clock: &Clock<'_>) -> Tag {
    let words = &reading.words.clock;
    let Clock { offence, limit, .. } = clock;
    let name = (clock.stage != Stage::NotCharged).then_some(offence.name.as_str());
    let mut sources = limit.sources.clone();
    if name.is_some() {
        sources.extend(&offence.sources);
    }
    let place = &reading.case.law().name;
    let years = dates::years(reading.words, limit.years);
    let rule = name.map_or(words.rule_for_degree, |_| words.rule);
    let name = name.unwrap_or_default();
    let rule = rule.with(&[place, &years, &offence.degree, &limit.citation, name]);
    group()
        .child(tag("p").child(words.meaning.of(clock.stage, clock.review)))
        .child(
            tag("p")
                .child(rule)
                .child(" ")
                .child(sourced(reading, &sources)),
        )
}

/// How the figures come about, and that a court may see it otherwise.
fn count(reading: Reading<'_>, clock: &Clock<'_>) -> Tag {
    let words = &reading.words.clock;
    let day = |day| dates::day(reading.words, day);
    let passed = (!clock.is_moot()).then(|| {
        (words.passed).with(&[
            &dates::span(reading.words, clock.elapsed),
            &dates::number(clock.passed),
            &dates::number(clock.whole),
        ])
    });
    let small = tag("p.small")
        .child(words.runs.with(&[&day(clock.start), &day(clock.end)]))
        .child(" ")
        .child(passed);
    group()
        .child(small)
        .child(sentence(reading, &reading.case.law().clock.count))
        .child(tag("p.small").child(words.assumption))
}

fn steps(reading: Reading<'_>, clock: &Clock<'_>) -> Option<Tag> {
    let words = &reading.words.clock;
    let list = tag("ol.clock-steps")
        .attr("role", "list")
        .each(&clock.steps, |step| step_html(reading, step));
    let steps = tag("div")
        .child(tag("h3").child(words.steps))
        .child(list)
        .child(sentence(reading, &reading.case.law().clock.filing));
    (!clock.steps.is_empty()).then_some(steps)
}

fn step_html(reading: Reading<'_>, step: &Step<'_>) -> Tag {
    let event = step.event;
    let words = &reading.words.clock;
    let sentence = if step.in_time {
        words.step_in_time
    } else {
        words.step
    };
    let number = step.number.map(|day| sentence.with(&[&dates::number(day)]));
    let link = tag("a")
        .attr("href", reading.place("event-", &event.id))
        .child(unlinked(&event.title));
    tag("li")
        .key(&event.id)
        .child(tag("b").child(dates::date(reading.words, event.date)))
        .child(" ")
        .child(link)
        .child(
            tag("span")
                .child(number)
                .child(" ")
                .child(sourced(reading, &event.sources)),
        )
}

/// A sentence of law, once it is law.
fn sentence(reading: Reading<'_>, cited: &Cited) -> Option<Tag> {
    let sentence = tag("p.small")
        .child(prose(reading, &cited.text))
        .child(" ")
        .child(sourced(reading, &cited.sources));
    (cited.since <= reading.day).then_some(sentence)
}
