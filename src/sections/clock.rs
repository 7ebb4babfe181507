//! The time within which a charge must be brought: in words, and beside them as a picture.

use procedure::Stage;
use record::Cited;

use yew::prelude::*;

use crate::{
    components::{
        clock_face::cells,
        prose::{prose, sourced, unlinked},
        tag::{Tag, group, tag},
    },
    i18n::dates,
    on_day::{CaseOnDay, LimitationPeriod, Step, clock as clock_of},
    sections::body::body,
    state::Section,
};

pub(crate) fn clock(case: CaseOnDay<'_>) -> Html {
    let Some(clock) = clock_of(case) else {
        return Html::default();
    };
    let law = &case.record.law().clock;
    let words = &case.words.clock;
    let said = tag("div")
        .child(left(case, &clock))
        .child(rule(case, &clock))
        .child(count(case, &clock));
    let face = tag("div.clock").child(said).child(cells(case, &clock));
    let pauses = tag("div")
        .child(tag("h3").child(words.pauses))
        .each(law.pauses.iter(), |pause| sentence(case, pause));
    let more = tag("div.clock-more")
        .child(steps(case, &clock))
        .child(pauses);
    body(
        case,
        Section::Clock,
        words.title,
        group().child(face).child(more),
    )
    .into()
}

/// The time left, the biggest words of the section.
fn left(case: CaseOnDay<'_>, clock: &LimitationPeriod<'_>) -> Tag {
    let words = &case.words.clock;
    let big = tag("p.clock-left");
    if clock.is_moot() {
        return big.child(words.moot);
    }
    let lead = (words.lead.of(clock.stage)).with(&[&dates::day(case.words, case.day)]);
    let span = (clock.left).map_or_else(
        || words.over.to_owned(),
        |span| dates::span(case.words, span),
    );
    let days = clock.whole - clock.passed;
    let until = words.until.of(days as usize);
    let until = until.with(&[&dates::number(days), &dates::day(case.words, clock.end)]);
    group()
        .child(tag("p.clock-lead").child(lead))
        .child(big.child(span))
        .child(tag("p.clock-until").child(until))
}

/// What the law gives and what the count means for the charge as it stands.
fn rule(case: CaseOnDay<'_>, clock: &LimitationPeriod<'_>) -> Tag {
    let words = &case.words.clock;
    let LimitationPeriod { offence, limit, .. } = clock;
    let name = (clock.stage != Stage::NotCharged).then_some(offence.name.as_str());
    let mut sources = limit.sources.clone();
    if name.is_some() {
        sources.extend(&offence.sources);
    }
    let place = &case.record.law().name;
    let years = dates::years(case.words, limit.years);
    let rule = name.map_or(words.rule_for_degree, |_| words.rule);
    let name = name.unwrap_or_default();
    let rule = rule.with(&[place, &years, &offence.degree, &limit.citation, name]);
    group()
        .child(tag("p").child(words.meaning.of(clock.stage, clock.review)))
        .child(
            tag("p")
                .child(rule)
                .child(" ")
                .child(sourced(case, &sources)),
        )
}

/// How the figures come about, and that a court may see it otherwise.
fn count(case: CaseOnDay<'_>, clock: &LimitationPeriod<'_>) -> Tag {
    let words = &case.words.clock;
    let day = |day| dates::day(case.words, day);
    let passed = (!clock.is_moot()).then(|| {
        (words.passed).with(&[
            &dates::span(case.words, clock.elapsed),
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
        .child(sentence(case, &case.record.law().clock.count))
        .child(tag("p.small").child(words.assumption))
}

fn steps(case: CaseOnDay<'_>, clock: &LimitationPeriod<'_>) -> Option<Tag> {
    let words = &case.words.clock;
    let list = tag("ol.clock-steps")
        .attr("role", "list")
        .each(&clock.steps, |step| step_html(case, step));
    let steps = tag("div")
        .child(tag("h3").child(words.steps))
        .child(list)
        .child(sentence(case, &case.record.law().clock.filing));
    (!clock.steps.is_empty()).then_some(steps)
}

fn step_html(case: CaseOnDay<'_>, step: &Step<'_>) -> Tag {
    let event = step.event;
    let words = &case.words.clock;
    let sentence = if step.in_time {
        words.step_in_time
    } else {
        words.step
    };
    let number = step.number.map(|day| sentence.with(&[&dates::number(day)]));
    let link = tag("a")
        .attr("href", case.place("event-", &event.id))
        .child(unlinked(&event.title));
    tag("li")
        .key(&event.id)
        .child(tag("b").child(dates::date(case.words, event.date)))
        .child(" ")
        .child(link)
        .child(
            tag("span")
                .child(number)
                .child(" ")
                .child(sourced(case, &event.sources)),
        )
}

/// A sentence of law, once it is law.
fn sentence(case: CaseOnDay<'_>, cited: &Cited) -> Option<Tag> {
    let sentence = tag("p.small")
        .child(prose(case, &cited.text))
        .child(" ")
        .child(sourced(case, &cited.sources));
    (cited.since <= case.day).then_some(sentence)
}
