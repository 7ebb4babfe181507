//! The developments in order, beside the rails of every case.

use record::{Date, Event, Key, Proceeding};
use yew::prelude::*;

use crate::{
    components::{event::event, prose::unlinked, rails::rails},
    i18n::dates,
    on_day::{CaseOnDay, Run, date_nav, latest_folded, rails_beside, row},
    state::PageKind,
};

/// One development; empty on a day that does not know it.
pub(crate) fn development(case: CaseOnDay<'_>, key: Key<Event>, is_newest: bool) -> Html {
    if case.record[key].known > case.day {
        return Html::default();
    }
    event(case, &row(case, key, is_newest))
}

/// What a run of developments holds that the day knows, for the disclosure that folds it; empty where it knows none.
pub(crate) fn run(case: CaseOnDay<'_>, run: Run) -> Html {
    let known = run.known(case);
    let dates = known.iter().map(|event| event.date);
    let first = dates.clone().min_by_key(|date: &Date| date.first_day());
    let last = dates.max_by_key(|date: &Date| date.last_day());
    let (Some(first), Some(last)) = (first, last) else {
        return Html::default();
    };
    let time = if first == last {
        dates::date(case.words, first)
    } else {
        dates::range(case.words, [first, last])
    };
    let words = case.words.timeline.run.of(known.len());
    let words = words.with(&[&known.len().to_string(), &time]);
    html! { <>{ rails(&rails_beside(case, run)) }<span>{ words }</span></> }
}

/// The latest developments that the day knows, where they are folded.
fn latest(case: CaseOnDay<'_>) -> Html {
    let latest = latest_folded(case);
    if latest.is_empty() {
        return Html::default();
    }
    html! {
        <div class="latest">
            <h3>{ &case.words.timeline.latest }</h3>
            <ul role="list">
                for event in latest {
                    <li>
                        { dates::date(case.words, event.date) }
                        { ": " }
                        <a href={case.place("event-", &event.id)}>{ unlinked(&event.title) }</a>
                    </li>
                }
            </ul>
        </div>
    }
}

/// Where the day's knowledge ends, and the way on.
pub(crate) fn end(case: CaseOnDay<'_>) -> Html {
    let words = &case.words.date_nav;
    let nav = date_nav(case);
    let hidden = match nav.hidden {
        0 => words.is_latest.clone(),
        hidden => words.hidden.with(hidden),
    };
    html! {
        <>
            { latest(case) }
            <p>
                if nav.later.is_some() {
                    { &case.words.timeline.stops_here }
                    { " " }
                }
                <b>{ hidden }</b>
            </p>
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
