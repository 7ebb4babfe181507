//! The date control: the day that is read, the ways to other days as plain links, and the slider.

use record::{Day, Event};
use yew::prelude::*;

use crate::{
    components::{
        focus::focus,
        icon::{earlier_icon, later_icon},
        prose::unlinked,
        slider::slider,
    },
    i18n::{Label, dates},
    on_day::{CaseOnDay, DateNav, date_nav as nav_of, later},
    sections::head::hidden_developments,
    state::{Action, PageKind},
};

/// The place above the whole control, to which the small one leads back: it is not there itself.
pub(crate) const ABOVE: &str = "as-it-stood";
/// The link that opens the list of later developments.
const SEE_LATER: &str = "see-later";

/// The whole control. `settled` is the day that the words beside it speak of while the hand moves.
pub(crate) fn date_nav(
    case: CaseOnDay<'_>,
    settled: Day,
    lists_later: bool,
    dispatch: &Callback<Action>,
) -> Html {
    let nav = nav_of(case);
    html! {
        <>
            <div class="wrap">
                { lead(case) }
                { stepper(case, &nav) }
                { since(case.on(settled), lists_later, dispatch) }
                { jumps(case, &nav) }
                { slider(case) }
            </div>
            if lists_later {
                { later_list(case, dispatch) }
            }
        </>
    }
}

/// The day between its steps, where there is no more room: in the bar of a part in another page.
pub(crate) fn steps(case: CaseOnDay<'_>) -> Html {
    html! { <>{ lead(case) }{ stepper(case, &nav_of(case)) }</> }
}

fn lead(case: CaseOnDay<'_>) -> Html {
    html! {
        <div class="date-nav-lead">
            <span class="full">{ &case.words.date_nav.reading }</span>
            <span class="brief">{ &case.words.control.brief }</span>
        </div>
    }
}

/// The day between the steps to the development before and to the one after.
fn stepper(case: CaseOnDay<'_>, nav: &DateNav) -> Html {
    let words = &case.words.date_nav;
    let address = |day: Option<Day>| day.map(|day| case.page.address(PageKind::On(day)));
    let short = dates::short(case.words, case.day.into());
    html! {
        <div class="stepper">
            { step("step step-earlier", address(nav.earlier), &words.earlier, earlier_icon()) }
            <div class="date-nav-day">
                <b class="full">{ dates::day(case.words, case.day) }</b>
                // In another page nothing is above the steps to which to go back.
                if case.page.embed.is_some() {
                    <span class="brief">{ short }</span>
                } else {
                    <a class="brief" href={format!("#{ABOVE}")}>{ short }</a>
                }
            </div>
            { step("step step-later", address(nav.later), &words.later, later_icon()) }
        </div>
    }
}

/// The two days to which readers jump.
fn jumps(case: CaseOnDay<'_>, nav: &DateNav) -> Html {
    let words = &case.words.date_nav;
    let story = (!nav.is_story).then(|| case.page.address(PageKind::Story));
    let latest = (nav.hidden > 0).then(|| case.page.address(PageKind::Latest));
    html! {
        <div class="jumps">
            { jump("step-story", story, &words.story) }
            { jump("step-latest", latest, &words.latest) }
        </div>
    }
}

/// A link to the development before or after. Where there is none, it stays in its place and leads nowhere.
fn step(class: &'static str, address: Option<String>, label: &Label, icon: Html) -> Html {
    let words = html! {
        <><span class="visually-hidden">{ &label.shown }{ &label.rest }</span>{ icon }</>
    };
    match address {
        Some(address) => html! { <a href={address} {class}>{ words }</a> },
        None => html! { <a role="link" tabindex="0" aria-disabled="true" {class}>{ words }</a> },
    }
}

/// A link to one of two days; the one that is read stays in its place and leads nowhere.
fn jump(class: &'static str, address: Option<String>, label: &Label) -> Html {
    let words = html! {
        <>
            { &label.shown }
            if !label.rest.is_empty() {
                <span class="visually-hidden">{ &label.rest }</span>
            }
        </>
    };
    match address {
        Some(address) => html! { <a href={address} {class}>{ words }</a> },
        None => html! { <a role="link" tabindex="0" aria-current="date" {class}>{ words }</a> },
    }
}

/// How many developments the day does not know, and the way to see them: a list where the page is
/// alive, else the page that knows them all.
fn since(case: CaseOnDay<'_>, lists_later: bool, dispatch: &Callback<Action>) -> Html {
    let nav = nav_of(case);
    let open = dispatch.reform(move |event: MouseEvent| {
        event.prevent_default();
        Action::ListLater(!lists_later)
    });
    html! {
        <div class="since">
            <span class="full">{ hidden_developments(case, nav.hidden) }</span>
            { " " }
            if nav.hidden > 0 {
                <a
                    class="see"
                    id={SEE_LATER}
                    href={format!("{}#timeline", case.page.address(PageKind::Latest))}
                    aria-expanded={lists_later.to_string()}
                    onclick={open}
                >
                    <span class="full">{ &case.words.control.see }</span>
                    <span class="brief">{ case.words.control.since.with(nav.hidden) }</span>
                </a>
            }
        </div>
    }
}

/// What happened after the day, for those who ask for it. `assets/story.js` closes it on Escape, and when the focus
/// leaves it.
fn later_list(case: CaseOnDay<'_>, dispatch: &Callback<Action>) -> Html {
    let words = &case.words.control;
    let day = dates::day(case.words, case.day);
    html! {
        <div class="later-list">
            <div class="wrap">
                <LaterTitle title={words.later.with(&[&day])} />
                <p>{ words.warning.with(&[&day]) }</p>
                <ol role="list">
                    for event in later(case.record, case.day) {
                        { later_item(case, event) }
                    }
                </ol>
                <button type="button" class="clear close" onclick={dispatch.reform(|_| Action::ListLater(false))}>
                    { &words.close }
                </button>
            </div>
        </div>
    }
}

fn later_item(case: CaseOnDay<'_>, event: &Event) -> Html {
    let address = case.page.address(PageKind::On(event.known));
    html! {
        <li key={event.id.as_str()}>
            <b>{ dates::date(case.words, event.date) }</b>
            { " " }
            <a href={format!("{address}#event-{}", event.id)}>{ unlinked(&event.title) }</a>
        </li>
    }
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct LaterTitleProps {
    title: String,
}

/// The title of the list. The focus comes to it with the list, and goes back to the link that opened it.
#[component]
fn LaterTitle(props: &LaterTitleProps) -> Html {
    let title = use_node_ref();
    use_effect_with(title.clone(), |title| {
        focus(title.cast());
        || focus(gloo::utils::document().get_element_by_id(SEE_LATER))
    });
    html! {
        <h2 class="subtitle" id="later-title" tabindex="-1" ref={title}>{ &props.title }</h2>
    }
}
