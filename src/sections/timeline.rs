//! The developments in order, beside the rails of every case.

use record::{Event, Key, Proceeding};
use yew::prelude::*;

use crate::{
    components::event::event,
    i18n::dates,
    on_day::{CaseOnDay, date_nav, row},
    state::{Action, PageKind},
};

/// One development; empty on a day that does not know it.
pub(crate) fn development(
    case: CaseOnDay<'_>,
    key: Key<Event>,
    is_newest: bool,
    dispatch: &Callback<Action>,
) -> Html {
    if case.record[key].known > case.day {
        return Html::default();
    }
    event(case, &row(case, key, is_newest), dispatch)
}

/// Where the day's knowledge ends, and the way on.
pub(crate) fn end(case: CaseOnDay<'_>) -> Html {
    let words = &case.words.date_nav;
    let nav = date_nav(case);
    let day = dates::day(case.words, case.day);
    let hidden = match nav.hidden {
        0 => words.is_latest.clone(),
        hidden => words.hidden.with(hidden),
    };
    html! {
        <>
            <p>{ case.words.timeline.stops_here.with(&[&day]) }{ " " }<b>{ hidden }</b></p>
            if let Some(later) = nav.later {
                <a class="button" href={case.page.address(PageKind::On(later))}>{ &words.show_next }</a>
                <a href={case.page.address(PageKind::Latest)}>{ &words.show_latest }</a>
            }
        </>
    }
}

/// One letter over each rail. The rows say in words what the rails draw.
pub(crate) fn rail_heads(case: CaseOnDay<'_>) -> Html {
    html! {
        <div class="rail-heads" aria-hidden="true">
            <div>
                for (_, proceeding) in case.record.all::<Proceeding>() {
                    <span>{ &proceeding.initial }</span>
                }
            </div>
        </div>
    }
}
