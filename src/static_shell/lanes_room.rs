//! The room that the lanes take on the day on which they take the most, so that nothing below them shifts while the
//! date moves.

use yew::prelude::*;

use crate::{
    i18n::dates,
    on_day::{CaseOnDay, Chart, Lane, unlabelled_chart},
    sections::lanes::ahead_words,
};

/// The lanes with the longest words of any day. Nobody sees them: the style sheet lays letters of equal number where
/// the words would be, so that the page of a day holds no word of a later one.
pub(crate) fn lanes_room(case: CaseOnDay<'_>) -> Html {
    let days = case.record.days();
    let days = days.into_iter().map(|day| case.on(day));
    let charts: Vec<Chart<'_>> = days.filter_map(unlabelled_chart).collect();
    let lanes = charts.iter().map(|chart| chart.lanes.len()).max();
    html! {
        <div class="lanes-room" aria-hidden="true">
            <div class="years" />
            <ol class="lane-list">
                for index in 0..lanes.unwrap_or_default() {
                    { lane_room(case, charts.iter().filter_map(|chart| chart.lanes.get(index)).collect()) }
                }
            </ol>
            <div class="lane-foot">
                <p data-room={incident_room(case, &charts)} />
                <p class="nothing-later" data-room={room([case.words.lanes.nothing_later.clone()])} />
            </div>
        </div>
    }
}

/// A lane with the longest words of its days.
fn lane_room(case: CaseOnDay<'_>, days: Vec<&Lane<'_>>) -> Html {
    let title = room(days.iter().map(|lane| lane.title.to_owned()));
    let status = room(days.iter().map(|lane| lane.status.words.clone()));
    let verdict = room(days.iter().filter_map(|lane| lane.status.verdict.clone()));
    let caption = room(days.iter().map(|lane| caption(case, lane)));
    html! {
        <li class="lane">
            <div class="lane-names">
                <h3 data-room={title} />
                <p class="lane-status" data-room={status} />
                <p class="lane-verdict" data-room={verdict} />
            </div>
            <div class="plot" />
            <p class="lane-caption" data-room={caption} />
        </li>
    }
}

fn caption(case: CaseOnDay<'_>, lane: &Lane<'_>) -> String {
    let newest = (lane.newest()).map(|note| format!("{} {}. ", note.short_date, note.words));
    let ahead = (lane.ahead.as_ref()).map(|ahead| format!("{}.", ahead_words(case, ahead)));
    newest.unwrap_or_default() + &ahead.unwrap_or_default()
}

fn incident_room(case: CaseOnDay<'_>, charts: &[Chart<'_>]) -> Option<String> {
    let incidents = charts.iter().filter_map(|chart| chart.incident);
    room(incidents.map(|(event, _)| {
        let date = dates::short(case.words, event.date);
        format!("{date} {}", event.title.plain())
    }))
}

/// Letters in the place of the longest of these texts, one for each of its letters; `None` where all are empty.
fn room(texts: impl IntoIterator<Item = String>) -> Option<String> {
    let longest = (texts.into_iter()).max_by_key(|text| text.chars().count())?;
    let letters = longest
        .chars()
        .map(|letter| if letter == ' ' { ' ' } else { 'n' });
    (!longest.is_empty()).then(|| letters.collect())
}
