//! The paths to refiling: for each kind of dismissal a map whose steps are a list, and the details of the step
//! that is selected.

mod gist;

use record::{Event, Station, Text};
use yew::prelude::*;

use crate::{
    components::{
        path_lines::{end, lines},
        prose::{prose, sourced, unlinked},
    },
    i18n::{Template, dates},
    on_day::{
        CaseOnDay, DismissalSide, LimitationPeriod, PathStep, RefilingPath, State, dismissal_side,
        refiling_path,
    },
    sections::body::body,
    state::{Embed, Section},
};

pub(crate) fn paths(case: CaseOnDay<'_>) -> Html {
    let sides = [DismissalSide::Without, DismissalSide::With];
    let mut paths: Vec<_> = (sides.into_iter())
        .filter_map(|side| refiling_path(case, side))
        .collect();
    if paths.is_empty() {
        return Html::default();
    }
    let contents = if case.page.embed.is_some_and(Embed::folds_sections) {
        let now = dismissal_side(case);
        if paths[0].side != now {
            paths.reverse();
        }
        gist::gist(case, &paths)
    } else {
        html! { for path in &paths { { path_section(case, path) } } }
    };
    body(case, Section::Paths, &case.words.paths.title, contents)
}

fn path_section(case: CaseOnDay<'_>, path: &RefilingPath<'_>) -> Html {
    html! {
        <div class={class(path)}>
            { lead(case, path) }
            { map(case, path) }
        </div>
    }
}

const fn class(path: &RefilingPath<'_>) -> &'static str {
    match path.side {
        DismissalSide::Without => "refiling-path path-without",
        DismissalSide::With => "refiling-path path-with",
    }
}

fn name<'a>(case: CaseOnDay<'a>, path: &RefilingPath<'_>) -> &'a str {
    &case.words.paths.names[usize::from(path.side == DismissalSide::With)]
}

/// What the path is called, and what holds on it.
fn lead(case: CaseOnDay<'_>, path: &RefilingPath<'_>) -> Html {
    let words = &case.words.paths;
    html! {
        <>
            <h3 class="subtitle">{ name(case, path) }</h3>
            <p>
                if path.is_taken {
                    { &words.presumed }
                } else {
                    { words.general.with(&[&dates::day(case.words, case.day)]) }
                }
                { " " }
                if !path.can_begin {
                    { &words.cannot_begin }
                }
            </p>
        </>
    }
}

fn map(case: CaseOnDay<'_>, path: &RefilingPath<'_>) -> Html {
    html! {
        <>
            <div class="path-map">
                <fieldset>
                    <legend class="visually-hidden">{ name(case, path) }</legend>
                    { steps(case, path) }
                </fieldset>
            </div>
            { legend(case, path) }
        </>
    }
}

/// What the lines of the map mean; the style sheet draws a piece of each.
fn legend(case: CaseOnDay<'_>, path: &RefilingPath<'_>) -> Html {
    let words = &case.words.paths;
    let lines = [State::Taken, State::Possible, State::NotTaken];
    html! {
        <ul class="legend" role="list">
            if path.is_taken {
                for (line, words) in lines.into_iter().zip(&words.legend) {
                    <li class={line.name()}>{ words }</li>
                }
            } else {
                <li class={State::Law.name()}>{ &words.legend_of_law }</li>
            }
        </ul>
    }
}

/// The steps, the end of the path and the time limit, in the order in which they are read.
fn steps(case: CaseOnDay<'_>, path: &RefilingPath<'_>) -> Html {
    // The second of two branches shares its column with the first.
    let in_columns = path.steps.iter().filter(|step| !step.station.alternative);
    let columns = in_columns.count() + usize::from(path.end.is_some());
    html! {
        <ol class={format!("path-steps columns-{columns}")} role="list">
            for (index, step) in path.steps.iter().enumerate() {
                { step_item(case, path, index, step) }
            }
            if let Some((event, station)) = path.end {
                { end(path.line_to(path.steps.len() - 1), end_name(case, event, station)) }
            }
            if let Some(clock) = &path.clock {
                { limit(case, clock) }
            }
        </ol>
    }
}

/// A step is a radio of its path's group, so that the arrow keys move from step to step.
fn step_item(
    case: CaseOnDay<'_>,
    path: &RefilingPath<'_>,
    index: usize,
    step: &PathStep<'_>,
) -> Html {
    let station = step.station;
    let id = format!("path-{}", station.id);
    let group = match path.side {
        DismissalSide::Without => "path-without",
        DismissalSide::With => "path-with",
    };
    let is_branch = path.is_branch(index);
    let class = classes!(
        "path-step",
        is_branch.then_some("branch"),
        (is_branch && station.alternative).then_some("second"),
        step.state.name(),
    );
    let state = state_text(case, step);
    html! {
        <li key={station.id.as_str()}>
            <div {class}>
                { lines(path, index) }
                <input id={id.clone()} type="radio" name={group} checked={index == path.first} />
                <label for={id}>{ step_name(step, &state) }</label>
            </div>
            { details(case, step, &state) }
        </li>
    }
}

/// The name of a step, and under it its state. Where the map already shows the state, the label shows a few words
/// of the law instead and tells the state only to screen readers.
fn step_name(step: &PathStep<'_>, state: &str) -> Html {
    let station = step.station;
    match step.state {
        State::Possible | State::Law => html! {
            <>
                { titled(&station.title, &station.line) }
                <span class="visually-hidden">{ ", " }{ state }</span>
            </>
        },
        _ => titled(&station.title, state),
    }
}

/// The name of the dismissal that ended the path, with its date.
fn end_name(case: CaseOnDay<'_>, event: &Event, station: &Station) -> Html {
    html! {
        <>
            { titled(&station.title, &station.line) }
            { " " }
            <a href={case.place("event-", &event.id)}>{ dates::date(case.words, event.date) }</a>
        </>
    }
}

fn titled(title: &str, line: &str) -> Html {
    html! {
        <>
            <b>{ title }</b>
            <span class="visually-hidden">{ ", " }</span>
            <span>{ line }</span>
        </>
    }
}

fn state_text(case: CaseOnDay<'_>, step: &PathStep<'_>) -> String {
    let words = &case.words.paths.states;
    let dated = |templates: &[Template; 2]| {
        let date = step.event.map(|event| event.date);
        let is_day = date.is_some_and(|date| date.day().is_some());
        let date = date.map(|date| dates::date(case.words, date));
        templates[usize::from(!is_day)].with(&[&date.unwrap_or_default()])
    };
    match step.state {
        State::Here => dated(&words.here),
        State::Taken => dated(&words.taken),
        State::Ended => dated(&words.ended),
        State::Possible => words.possible.clone(),
        State::NotTaken => words.not_taken.clone(),
        State::Closed => words.closed.clone(),
        State::Law => words.law.clone(),
    }
}

/// Who decides, what must be shown, by which rule, and what happened.
fn details(case: CaseOnDay<'_>, step: &PathStep<'_>, state: &str) -> Html {
    let words = &case.words.paths;
    let station = step.station;
    let text = |text: &Text| html! { <dd>{ prose(case, text) }</dd> };
    let rule = (station.citation.as_deref()).unwrap_or(&words.no_rule);
    let rule = html! { <dd>{ rule }{ " " }{ sourced(case, &station.sources) }</dd> };
    html! {
        <div class="path-step-details">
            <div>
                <h4>{ &station.title }</h4>
                <p class="small">{ state }</p>
            </div>
            <dl>
                { pair(&words.who, text(&station.who)) }
                { pair(&words.shown, text(&station.shown)) }
                { pair(&words.rule, rule) }
                { pair(&words.happened, happened(case, step)) }
            </dl>
        </div>
    }
}

fn pair(name: &str, description: Html) -> Html {
    html! { <div><dt>{ name }</dt>{ description }</div> }
}

/// Every event of the step, or that there was none by the day. The link leads to its sources.
fn happened(case: CaseOnDay<'_>, step: &PathStep<'_>) -> Html {
    html! {
        <dd>
            if step.told.is_empty() {
                { case.words.paths.nothing.with(&[&dates::day(case.words, case.day)]) }
            }
            for event in &step.told {
                <p>
                    <span>{ dates::date(case.words, event.date) }</span>
                    { " " }
                    <a href={case.place("event-", &event.id)}>{ unlinked(&event.title) }</a>
                </p>
            }
        </dd>
    }
}

/// The time within which a charge must be brought, shown beside the path.
fn limit(case: CaseOnDay<'_>, clock: &LimitationPeriod<'_>) -> Html {
    let words = &case.words.paths;
    let left = match clock.left {
        Some(span) => dates::span(case.words, span),
        None => case.words.clock.over.clone(),
    };
    let end = dates::day(case.words, clock.end);
    let ends = &case.words.clock.ends;
    let ends = dates::counted(case.words, ends, clock.limit.years, &end);
    html! {
        <li class="path-limit">
            <p class="meanwhile">{ words.meanwhile.with(&[&left]) }</p>
            <span class="clock-line" aria-hidden="true" />
            <p class="path-end"><b>{ &words.limit }</b>{ " " }<span>{ ends }</span></p>
        </li>
    }
}
