//! The time within which a charge must be brought: in words, and beside them as a picture.

use procedure::Stage;
use record::Cited;
use yew::prelude::*;

use crate::{
    components::{
        clock_face::cells,
        disclosure::disclosure,
        prose::{prose, sourced, unlinked},
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
    let words = &case.words.clock;
    // Where no time is left to count, how much there was is for those who look it up.
    let (at_once, folded) = if clock.is_moot() {
        let figures = figures(case, &clock, Html::default());
        (time_left(case, &clock), figures)
    } else {
        let figures = figures(case, &clock, time_left(case, &clock));
        (figures, Html::default())
    };
    // A term is a link only where it is drawn first: drawn before the steps, the pauses keep their links.
    let pauses = pauses(case);
    let more = html! {
        <>
            { folded }
            <p>{ words.meaning.of(clock.stage, clock.review) }</p>
            { count(case, &clock) }
            <div class="clock-more">
                { steps(case, &clock) }
                { pauses }
            </div>
        </>
    };
    let contents = html! {
        <>
            { at_once }
            { disclosure("clock-more", &words.more, more) }
        </>
    };
    body(case, Section::Clock, &words.title, contents)
}

/// The law under what is left, beside the picture of all months.
fn figures(case: CaseOnDay<'_>, clock: &LimitationPeriod<'_>, left: Html) -> Html {
    html! {
        <div class="clock">
            <div>
                { left }
                { rule(case, clock) }
            </div>
            { cells(case, clock) }
        </div>
    }
}

/// What stops the count.
fn pauses(case: CaseOnDay<'_>) -> Html {
    html! {
        <div>
            <h3>{ &case.words.clock.pauses }</h3>
            for pause in &case.record.law().clock.pauses {
                { sentence(case, pause) }
            }
        </div>
    }
}

/// The time left, in the largest type of the section.
fn time_left(case: CaseOnDay<'_>, clock: &LimitationPeriod<'_>) -> Html {
    let words = &case.words.clock;
    if clock.is_moot() {
        return html! { <p class="clock-left">{ &words.moot }</p> };
    }
    let lead = (words.lead.of(clock.stage)).with(&[&dates::day(case.words, case.day)]);
    let days = clock.whole - clock.passed;
    let until = words.until.of(days as usize);
    let until = until.with(&[&dates::number(days), &dates::day(case.words, clock.end)]);
    html! {
        <>
            <p class="clock-lead">{ lead }</p>
            <p class="clock-left">
                if let Some(span) = clock.left {
                    { dates::span(case.words, span) }
                } else {
                    { &words.over }
                }
            </p>
            <p class="clock-until">{ until }</p>
        </>
    }
}

/// What the law gives and what the count means for the charge as it stands.
fn rule(case: CaseOnDay<'_>, clock: &LimitationPeriod<'_>) -> Html {
    let words = &case.words.clock;
    let LimitationPeriod { offence, limit, .. } = clock;
    let is_charged = clock.stage != Stage::NotCharged;
    let mut sources = limit.sources.clone();
    if is_charged {
        sources.extend(&offence.sources);
    }
    let place = &case.record.law().name;
    let years = dates::years(case.words, limit.years);
    let rule = if is_charged {
        words.rule.with(&[
            place,
            &years,
            &offence.degree,
            &limit.citation,
            &offence.name,
        ])
    } else {
        words
            .rule_for_degree
            .with(&[place, &years, &offence.degree, &limit.citation])
    };
    html! { <p>{ rule }{ " " }{ sourced(case, &sources) }</p> }
}

/// How the figures come about, and that a court may see it otherwise.
fn count(case: CaseOnDay<'_>, clock: &LimitationPeriod<'_>) -> Html {
    let words = &case.words.clock;
    let day = |day| dates::day(case.words, day);
    let passed = (!clock.is_moot()).then(|| {
        (words.passed).with(&[
            &dates::span(case.words, clock.elapsed),
            &dates::number(clock.passed),
            &dates::number(clock.whole),
        ])
    });
    html! {
        <>
            <p class="small">
                { words.runs.with(&[&day(clock.start), &day(clock.end)]) }
                { " " }
                { passed }
            </p>
            { sentence(case, &case.record.law().clock.count) }
            <p class="small">{ &words.assumption }</p>
        </>
    }
}

fn steps(case: CaseOnDay<'_>, clock: &LimitationPeriod<'_>) -> Html {
    if clock.steps.is_empty() {
        return Html::default();
    }
    html! {
        <div>
            <h3>{ &case.words.clock.steps }</h3>
            <ol class="clock-steps" role="list">
                for step in &clock.steps {
                    { step_item(case, step) }
                }
            </ol>
            { sentence(case, &case.record.law().clock.filing) }
        </div>
    }
}

fn step_item(case: CaseOnDay<'_>, step: &Step<'_>) -> Html {
    let event = step.event;
    let words = &case.words.clock;
    let number = step.number.map(|day| {
        let number = dates::number(day);
        if step.in_time {
            words.step_in_time.with(&[&number])
        } else {
            words.step.with(&[&number])
        }
    });
    html! {
        <li key={event.id.as_str()}>
            <b>{ dates::date(case.words, event.date) }</b>
            { " " }
            <a href={case.place("event-", &event.id)}>{ unlinked(&event.title) }</a>
            <span>{ number }{ " " }{ sourced(case, &event.sources) }</span>
        </li>
    }
}

/// A sentence of law, from the day on which it is law.
fn sentence(case: CaseOnDay<'_>, cited: &Cited) -> Html {
    if cited.since > case.day {
        return Html::default();
    }
    html! { <p class="small">{ prose(case, &cited.text) }{ " " }{ sourced(case, &cited.sources) }</p> }
}
