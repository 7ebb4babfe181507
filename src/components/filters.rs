//! The choice of developments: pills that only a living page can work, and that only it shows.

use yew::prelude::*;

use crate::{
    components::focus::focus,
    on_day::CaseOnDay,
    state::{Action, Choice, Filter},
};

/// Both choices, and how many developments they leave.
pub(crate) fn filters(case: CaseOnDay<'_>, filter: Filter, dispatch: &Callback<Action>) -> Html {
    let words = &case.words.timeline;
    html! {
        <div class="filters">
            <fieldset class="filter-person">
                <legend>{ &words.filter.person }</legend>
                for choice in filter.people(case) {
                    { pill(
                        "filter-person",
                        choice.value.map_or(&words.filter.all, |key| &case.record[key].short),
                        &choice,
                        dispatch.reform(move |_| Action::ChoosePerson(choice.value)),
                    ) }
                }
            </fieldset>
            <fieldset class="filter-kind">
                <legend>{ &words.filter.kind }</legend>
                for choice in filter.kinds(case) {
                    { pill(
                        "filter-kind",
                        choice.value.map_or(words.filter.all.as_str(), |kind| words.kind.of(kind)),
                        &choice,
                        dispatch.reform(move |_| Action::ChooseKind(choice.value)),
                    ) }
                }
            </fieldset>
            { outcome(case, filter, dispatch) }
        </div>
    }
}

fn pill<T>(group: &'static str, name: &str, choice: &Choice<T>, onchange: Callback<Event>) -> Html {
    // What would show nothing can't be chosen, unless it is chosen: then it can be left.
    let is_empty = choice.count == 0 && !choice.is_chosen;
    html! {
        <label class="pill">
            <input type="radio" name={group} checked={choice.is_chosen} disabled={is_empty} {onchange} />
            <span>{ format!("{name} ({})", choice.count) }</span>
        </label>
    }
}

/// Shows all again. The button goes away, so the focus goes to the first choice.
fn clear() -> Action {
    let first = gloo::utils::document().query_selector(".filters input");
    focus(first.ok().flatten());
    Action::ShowAll
}

/// How many are shown, and the way back to all. A choice is said aloud as a notice; a move of the day is not.
fn outcome(case: CaseOnDay<'_>, filter: Filter, dispatch: &Callback<Action>) -> Html {
    html! {
        <div class="outcome">
            <p>{ filter.outcome(case) }</p>
            if filter != Filter::default() {
                <button type="button" class="clear" onclick={dispatch.reform(|_| clear())}>
                    { &case.words.timeline.filter.clear }
                </button>
            }
        </div>
    }
}
