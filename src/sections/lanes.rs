//! A lane for every case, on the axis of the date control.

mod bars;
mod foot;
mod labels;
mod table;

use yew::prelude::*;

use crate::{
    components::swatch::swatch,
    on_day::{ByTier, CaseOnDay, Chart, Lane, chart as chart_of, percent, text_width},
    state::Section,
};

/// A lane for every case: one tree for the narrow and the wide form, which the style sheet lays out by the room
/// there is. The pictures say nothing that the words and the table do not.
pub(crate) fn lanes(case: CaseOnDay<'_>) -> Html {
    let Some(chart) = chart_of(case) else {
        return Html::default();
    };
    // On a page of their own the lanes have a title that is seen.
    let has_title = (case.page.embed).is_some_and(|embed| embed.begins_with(Section::Lanes));
    html! {
        <div class="wrap">
            <div class="chart">
                if !has_title {
                    <h2 class="visually-hidden">{ &case.words.lanes.title }</h2>
                }
                { years(&chart) }
                <ol class="lane-list" role="list">
                    for (number, lane) in chart.lanes.iter().enumerate() {
                        { lane_item(case, &chart, lane, number + 1 == chart.lanes.len()) }
                    }
                </ol>
                { foot::incident(case, &chart) }
                { foot::legend(case) }
                { table::table(case, &chart) }
            </div>
        </div>
    }
}

/// The title above the date control, on a page of their own.
pub(crate) fn title(case: CaseOnDay<'_>) -> Html {
    html! {
        <div class="wrap">
            <h2 class="title">{ &case.words.lanes.title }</h2>
            { crate::sections::body::today(case, Section::Lanes) }
        </div>
    }
}

fn lane_item(case: CaseOnDay<'_>, chart: &Chart<'_>, lane: &Lane<'_>, is_last: bool) -> Html {
    let status = &lane.status;
    html! {
        <li
            key={lane.proceeding.id.as_str()}
            class="lane"
            id={format!("proceeding-{}", lane.proceeding.id)}
            data-status={status.stage.name()}
        >
            <div class="lane-names">
                <h3>{ &lane.proceeding.title }</h3>
                <p class="lane-who">{ &lane.who[usize::from(chart.has_room_for_names)] }</p>
                <p class="lane-status">{ swatch(status.mark) }<span>{ &status.words }</span></p>
                if let Some(verdict) = &status.verdict {
                    <p class="lane-who">{ verdict }{ "." }</p>
                }
            </div>
            { plot(case, chart, lane, is_last) }
            { caption(case, lane) }
        </li>
    }
}

/// The picture of one lane, from back to front.
fn plot(case: CaseOnDay<'_>, chart: &Chart<'_>, lane: &Lane<'_>, is_last: bool) -> Html {
    html! {
        <div class="plot">
            { grid(chart) }
            <svg class={chart.is_veiled.then_some("veiled")} aria-hidden="true">
                if let Some((_, place)) = chart.incident {
                    <rect class="incident" x={percent(place)} />
                }
                if is_last && chart.is_veiled {
                    { corner(case, chart) }
                }
                <g class="middle">
                    { bars::bars(case, chart, lane) }
                    { labels::labels(case, chart, lane) }
                </g>
                { day_line(chart) }
            </svg>
            { labels::leaders(chart, lane) }
        </div>
    }
}

/// The veil and the years behind a lane. This picture has no words, so that it can be stretched to the plot.
fn grid(chart: &Chart<'_>) -> Html {
    let years = chart.axis.years().into_iter();
    let lines: Vec<_> = years
        .map(|year| format!("M{} 0V1", chart.place(year)))
        .collect();
    html! {
        <svg viewBox="0 0 10000 1" preserveAspectRatio="none" aria-hidden="true">
            if chart.is_veiled {
                <rect
                    class="veil"
                    x={chart.as_of.to_string()}
                    width={(10_000 - chart.as_of).to_string()}
                    height="1"
                />
            }
            <path class="year-lines" d={lines.concat()} />
        </svg>
    }
}

/// What the veil says in the corner of the last lane.
fn corner(case: CaseOnDay<'_>, chart: &Chart<'_>) -> Html {
    let words = &case.words.lanes.nothing_later;
    let needed = text_width(words, 13, false) + 20;
    html! {
        for ((), tier) in by_tier(chart.has_room(chart.as_of, 10_000, needed)) {
            <text class={classes!("corner", tier)} x="100%" y="100%">{ words }</text>
        }
    }
}

fn day_line(chart: &Chart<'_>) -> Html {
    html! { <rect class="day-line" x={percent(chart.as_of)} /> }
}

/// The row of years, through which the line of the day comes down from the date control.
fn years(chart: &Chart<'_>) -> Html {
    let years = chart.axis.years();
    // As many as have room on the narrowest page.
    let step = years.len().div_ceil(6).max(1);
    html! {
        <div class="years">
            <svg aria-hidden="true">
                { day_line(chart) }
                for year in years.into_iter().step_by(step) {
                    <rect class="year" x={percent(chart.place(year))} />
                    <text x={percent(chart.place(year))}>{ year.year() }</text>
                }
            </svg>
        </div>
    }
}

/// The newest development of a lane, and what lies ahead: what the narrow form has no room to draw.
fn caption(case: CaseOnDay<'_>, lane: &Lane<'_>) -> Html {
    let refile = &case.words.lanes.refile;
    html! {
        <p class="lane-caption">
            if let Some(note) = lane.notes.last() {
                <b>{ &note.date }</b>{ " " }{ note.words }{ ". " }
            }
            if let Some(ahead) = &lane.ahead {
                if ahead.is_limit {
                    { refile.with(&[&ahead.day, &ahead.name]) }
                } else {
                    { &ahead.name }
                }
                { "." }
            }
        </p>
    }
}

/// What to draw, and the class that shows it in one tier only. What both tiers share is drawn once.
fn by_tier<T: PartialEq>(
    [medium, wide]: ByTier<T>,
) -> impl Iterator<Item = (T, Option<&'static str>)> {
    let is_shared = medium == wide;
    let class = |class| (!is_shared).then_some(class);
    let medium = medium.map(|drawn| (drawn, class("medium-only")));
    let wide = wide.filter(|_| !is_shared);
    medium
        .into_iter()
        .chain(wide.map(|drawn| (drawn, class("wide-only"))))
}
