//! The slider of the date control, on the axis that the lanes share: a native range input over a
//! picture of the days with developments.

use yew::prelude::*;

use crate::{
    i18n::dates,
    on_day::{Axis, CaseOnDay, percent},
};

/// Where the axis runs, in pixels from the picture's top.
const LINE: &str = "26";
/// Up from it.
const TICK: &str = " 26v-8";

pub(crate) fn slider(case: CaseOnDay<'_>) -> Html {
    let Some(axis) = Axis::of(case) else {
        return Html::default();
    };
    let words = &case.words.control;
    html! {
        <div class="slider">
            <p class="hint" aria-hidden="true">{ &words.hint }</p>
            <div class="track">
                { picture(case, axis) }
                <input
                    value={axis.days_to(case.day).to_string()}
                    id="as-of"
                    type="range"
                    min="0"
                    max={axis.length().to_string()}
                    autocomplete="off"
                    aria-label={words.label.clone()}
                    aria-valuetext={dates::day(case.words, case.day)}
                />
            </div>
        </div>
    }
}

fn picture(case: CaseOnDay<'_>, axis: Axis) -> Html {
    html! {
        <svg class="scale" aria-hidden="true">
            { days(case, axis) }
            <svg class="here" x={percent(axis.place(case.day))}>
                <rect class="needle" x="-1.25" y={LINE} />
                <circle class="thumb" cy={LINE} r="11" />
                <circle class="eye" cy={LINE} r="3" />
            </svg>
        </svg>
    }
}

/// A tick for every day with a development. Later ones say that something happened and when, and
/// nothing more. What is known by the day is drawn over the others, on the whole axis, and cut where the
/// day is: a move redraws no tick.
fn days(case: CaseOnDay<'_>, axis: Axis) -> Html {
    let mut ticks = String::new();
    for day in case.record.days() {
        ticks.push('M');
        ticks.push_str(&axis.place(day).to_string());
        ticks.push_str(TICK);
    }
    let ticks = AttrValue::from(ticks);
    let first = axis.place(case.record.first_day()).to_string();
    let passed = axis.place(case.day).to_string();
    html! {
        // The axis is drawn in its own units, its strokes in pixels.
        <svg viewBox="0 0 10000 52" preserveAspectRatio="none" width="100%" height="52">
            <path class="axis" d="M0 26H10000" />
            <path class="ticks" d={ticks.clone()} />
            <svg class="passed" width={passed} height="52">
                <path class="ticks known" d={ticks} />
                <rect x={first} y="24" width="10000" height="4" />
            </svg>
        </svg>
    }
}
