//! The most that the lanes say on any day: how much room they need, so that nothing below them shifts while the date
//! moves.

use crate::{
    i18n::dates,
    on_day::{CaseOnDay, Chart, Lane, unlabelled_chart},
};

/// The longest words of any day, with a letter in the place of each: a page must hold no word of a later day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LanesRoom {
    pub lanes: Vec<LaneRoom>,
    pub incident: Option<String>,
}

/// The longest words of one lane; `None` where it has none on any day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LaneRoom {
    pub title: Option<String>,
    pub status: Option<String>,
    pub verdict: Option<String>,
    pub caption: Option<String>,
}

impl LanesRoom {
    /// What the lanes of a record need. The day of the case does not matter.
    pub fn of(case: CaseOnDay<'_>) -> Self {
        let days = case.record.days();
        let days = days.into_iter().map(|day| case.on(day));
        let charts: Vec<Chart<'_>> = days.filter_map(unlabelled_chart).collect();
        let lanes = charts.iter().map(|chart| chart.lanes.len()).max();
        let on_days = |lane| charts.iter().filter_map(move |chart| chart.lanes.get(lane));
        Self {
            lanes: (0..lanes.unwrap_or_default())
                .map(|lane| LaneRoom::of(case, &on_days(lane).collect::<Vec<_>>()))
                .collect(),
            incident: incident(case, &charts),
        }
    }
}

impl LaneRoom {
    fn of(case: CaseOnDay<'_>, days: &[&Lane<'_>]) -> Self {
        Self {
            title: room(days.iter().map(|lane| lane.title.to_owned())),
            status: room(days.iter().map(|lane| lane.status.words.clone())),
            verdict: room(days.iter().filter_map(|lane| lane.status.verdict.clone())),
            caption: room(days.iter().map(|lane| caption(case, lane))),
        }
    }
}

fn caption(case: CaseOnDay<'_>, lane: &Lane<'_>) -> String {
    let newest = (lane.newest()).map(|note| format!("{} {}. ", note.short_date, note.words));
    let ahead = (lane.ahead.as_ref()).map(|ahead| format!("{}.", ahead.caption(case)));
    newest.unwrap_or_default() + &ahead.unwrap_or_default()
}

fn incident(case: CaseOnDay<'_>, charts: &[Chart<'_>]) -> Option<String> {
    let incidents = charts.iter().filter_map(|chart| chart.incident);
    room(incidents.map(|(event, _)| {
        let date = dates::short(case.words, event.date);
        format!("{date} {}", event.title.plain())
    }))
}

/// Letters in the place of the longest of these texts, one for each of its letters; `None` where all are empty.
pub fn room(texts: impl IntoIterator<Item = String>) -> Option<String> {
    let longest = (texts.into_iter()).max_by_key(|text| text.chars().count())?;
    let letters = (longest.chars()).map(|letter| if letter == ' ' { ' ' } else { 'n' });
    (!longest.is_empty()).then(|| letters.collect())
}
