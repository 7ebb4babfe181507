//! A lane for every case, on the axis of the date control.

mod bars;
mod labels;
mod table;

pub(crate) use self::table::TABLE;

use record::Mark;
use yew::prelude::*;

use crate::{
    components::{
        disclosure::fold,
        swatch::{ahead_swatch, swatch},
    },
    i18n::dates,
    on_day::{CaseOnDay, Chart, Lane, chart as chart_of, percent},
    state::{Embed, Section},
};

/// A lane for every case: one tree for the narrow and the wide form, which the style sheet lays out by the room
/// there is. The pictures say nothing that the words and the table do not.
pub(crate) fn lanes(case: CaseOnDay<'_>) -> Html {
    let Some(chart) = chart_of(case) else {
        return Html::default();
    };
    // A part of its own begins with the first lane.
    let gist = match case.page.embed {
        Some(Embed::Card | Embed::Lanes) => chart.lanes.len().min(1),
        _ => chart.lanes.len(),
    };
    let (gist, others) = chart.lanes.split_at(gist);
    let rest = html! { <>{ list(case, &chart, others) }{ foot(case, &chart) }</> };
    html! {
        <>
            { years(&chart) }
            { list(case, &chart, gist) }
            if case.page.embed != Some(Embed::Card) {
                { fold(case, "fold-lanes", &case.words.lanes.others, rest) }
            }
        </>
    }
}

fn list(case: CaseOnDay<'_>, chart: &Chart<'_>, lanes: &[Lane<'_>]) -> Html {
    if lanes.is_empty() {
        return Html::default();
    }
    html! {
        <ol class="lane-list" role="list">
            for lane in lanes {
                { lane_item(case, chart, lane) }
            }
        </ol>
    }
}

/// All that the lanes show, as a table.
pub(crate) fn lanes_table(case: CaseOnDay<'_>) -> Html {
    chart_of(case).map_or_else(Html::default, |chart| table::table(case, &chart))
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

fn lane_item(case: CaseOnDay<'_>, chart: &Chart<'_>, lane: &Lane<'_>) -> Html {
    let status = &lane.status;
    html! {
        <li
            key={lane.proceeding.id.as_str()}
            class="lane"
            id={format!("proceeding-{}", lane.proceeding.id)}
            data-status={status.stage.name()}
        >
            <div class="lane-names">
                <h3>{ lane.title }</h3>
                <p class="lane-status">{ swatch(status.mark) }<span>{ &status.words }</span></p>
                if let Some(verdict) = &status.verdict {
                    <p class="lane-verdict">{ verdict }{ "." }</p>
                }
            </div>
            { plot(case, chart, lane) }
            // A card says it in its answer.
            if case.page.embed != Some(Embed::Card) {
                { caption(case, lane) }
            }
        </li>
    }
}

/// The picture of one lane, from back to front.
fn plot(case: CaseOnDay<'_>, chart: &Chart<'_>, lane: &Lane<'_>) -> Html {
    let years = chart.axis.years().into_iter();
    html! {
        <div class="plot">
            <svg class={chart.is_veiled.then_some("veiled")} aria-hidden="true">
                if chart.is_veiled {
                    { rect("veil", chart.as_of, Some(10_000 - chart.as_of)) }
                }
                // Each list is a fragment of its own: one that grows takes no element from another.
                <>{ for years.map(|year| rect("year-line", chart.axis.place(year), None)) }</>
                <>{ for chart.incident.map(|(_, place)| rect("incident", place, None)) }</>
                <g class="middle">
                    { labels::labels(lane) }
                    { bars::bars(case, chart, lane) }
                    <>{ for lane.notes.iter().filter_map(labels::point) }</>
                </g>
                { rect("day-line", chart.as_of, None) }
            </svg>
        </div>
    }
}

/// A bar from a place on, or an upright line, whose width and height are the style sheet's.
fn rect(class: &'static str, x: u32, width: Option<u32>) -> Html {
    html! { <rect {class} x={percent(x)} width={width.map(percent)} /> }
}

/// The row of years, through which the line of the day comes down from the date control.
fn years(chart: &Chart<'_>) -> Html {
    let years = chart.axis.years();
    // As many as have room on the narrowest page.
    let step = years.len().div_ceil(6).max(1);
    html! {
        <div class="years">
            <svg aria-hidden="true">
                { rect("day-line", chart.as_of, None) }
                for year in years.into_iter().step_by(step) {
                    { rect("year", chart.axis.place(year), None) }
                    <text x={percent(chart.axis.place(year))}>{ year.year() }</text>
                }
            </svg>
        </div>
    }
}

/// The newest development of a lane, and what lies ahead: what the narrow form has no room to draw.
fn caption(case: CaseOnDay<'_>, lane: &Lane<'_>) -> Html {
    html! {
        <p class="lane-caption">
            if let Some(note) = lane.newest() {
                <b>{ &note.short_date }</b>{ " " }{ note.words }{ ". " }
            }
            if let Some(ahead) = &lane.ahead {
                { ahead.caption(case) }
                { "." }
            }
        </p>
    }
}

/// What the upright line through all lanes marks, beside its end, and what the veil hides.
fn foot(case: CaseOnDay<'_>, chart: &Chart<'_>) -> Html {
    html! {
        <div class="lane-foot">
            if let Some((event, place)) = chart.incident {
                // As wide as the line is far from the left, so that the words stand beside it.
                <svg width={percent(place)} aria-hidden="true">
                    { rect("incident", 10_000, None) }
                    <circle cx="100%" r="3.5" />
                </svg>
                <p><b>{ dates::short(case.words, event.date) }</b>{ " " }{ event.title.plain() }</p>
            }
            if chart.is_veiled {
                <p class="nothing-later">{ &case.words.lanes.nothing_later }</p>
            }
        </div>
    }
}

/// What the marks mean, the same on every day.
pub(crate) fn legend(case: CaseOnDay<'_>) -> Html {
    const MARKS: [Mark; 5] = [
        Mark::NoCharge,
        Mark::Charged,
        Mark::Refilable,
        Mark::Barred,
        Mark::Convicted,
    ];
    html! {
        <ul class="legend" role="list">
            for mark in MARKS {
                <li>{ swatch(mark) }{ case.words.status.mark.of(mark) }</li>
            }
            <li>{ ahead_swatch() }{ &case.words.lanes.ahead }</li>
        </ul>
    }
}
