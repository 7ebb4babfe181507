//! What stands below the lanes: the upright line's name and the legend.

use record::Mark;
use yew::prelude::*;

use crate::{
    components::swatch::{ahead_swatch, swatch},
    i18n::dates,
    on_day::{CaseOnDay, Chart, percent, text_width},
    sections::lanes::by_tier,
};

/// What the upright line through all lanes marks.
pub(super) fn incident(case: CaseOnDay<'_>, chart: &Chart<'_>) -> Html {
    let Some((event, place)) = chart.incident else {
        return Html::default();
    };
    let words = &case.words.lanes;
    let date = dates::short(case.words, event.date);
    let title = event.title.plain();
    let needed = text_width(&title, 14, false) + text_width(&date, 14, true) + 20;
    let room = chart.has_room(place, 10_000, needed);
    // The picture has no second line; where the words need one, they stand below it.
    let sentence_class = match room {
        [Some(()), _] => Some("narrow-only"),
        [None, Some(())] => Some("until-wide"),
        [None, None] => None,
    };
    let x = percent(place);
    html! {
        <div class="lane-foot">
            <svg aria-hidden="true">
                for ((), tier) in by_tier(room) {
                    <g class={tier}>
                        <rect class="incident" x={x.clone()} />
                        <circle cx={x.clone()} r="3.5" />
                        <text x={x.clone()}><tspan>{ &date }</tspan>{ " " }{ &title }</text>
                    </g>
                }
            </svg>
            <p class={sentence_class}>
                { words.incident.with(&[&date, &title]) }
                if chart.is_veiled {
                    { " " }{ &words.nothing_later }{ "." }
                }
            </p>
        </div>
    }
}

pub(super) fn legend(case: CaseOnDay<'_>) -> Html {
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
