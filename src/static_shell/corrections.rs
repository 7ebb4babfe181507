//! The corrections, and how much has changed since the day of the page.

use record::{Correction, Day};
use yew::prelude::*;

use crate::{
    components::{
        disclosure::disclosure,
        prose::{sourced, unlinked},
    },
    i18n::{StaticMessages, dates},
    on_day::CaseOnDay,
    state::PageKind,
    static_shell::{contents::back_to_contents, reference},
};

/// First the corrections of the record's own statements, or that there are none; then those of its sources.
pub(crate) fn corrections(case: CaseOnDay<'_>, words: &StaticMessages) -> Html {
    let updated = dates::day(case.words, case.record.heading().reviewed);
    let all = case.record.corrections().iter();
    let (of_sources, own): (Vec<_>, Vec<_>) = all.partition(|correction| correction.of.is_some());
    let lists = html! {
        <>
            <p class="lead">{ words.updated.with(&[&updated]) }</p>
            { changed(case, words) }
            if own.is_empty() {
                <p class="lead">{ &words.none }</p>
            } else {
                { list(case, words, &own) }
            }
            if !of_sources.is_empty() {
                <h3 class="subtitle">{ &words.of_sources }</h3>
                { list(case, words, &of_sources) }
            }
            { back_to_contents(words) }
        </>
    };
    let title = match own.len() + of_sources.len() {
        0 => words.none.clone(),
        count => words.all_corrections.with(count),
    };
    let contents = disclosure("all-corrections", &title, lists);
    reference("corrections", &words.corrections, contents)
}

/// How many developments and corrections came after the day of the page. The pages of later days tell what they
/// were.
fn changed(case: CaseOnDay<'_>, words: &StaticMessages) -> Html {
    let day = dates::day(case.words, case.day);
    let known = case.record.events_by(case.day).len();
    let later = case.record.events_by(Day::MAX).len() - known;
    let corrections = case.record.corrections().iter();
    let corrected = corrections.filter(|correction| correction.date > case.day);
    let corrected = corrected.count();
    html! {
        <div class="changed">
            <h3 class="subtitle">{ &words.changed }</h3>
            <p>
                { words.later.with(&[&day, &later.to_string()]) }
                { " " }
                if later > 0 {
                    <a href={format!("{}#timeline", case.page.address(PageKind::Latest))}>
                        { &case.words.control.see }
                    </a>
                }
            </p>
            <p>{ words.corrected.with(&[&day, &corrected.to_string()]) }</p>
        </div>
    }
}

fn list(case: CaseOnDay<'_>, words: &StaticMessages, corrections: &[&Correction]) -> Html {
    html! {
        <ul class="corrections" role="list">
            for correction in corrections {
                { item(case, words, correction) }
            }
        </ul>
    }
}

fn item(case: CaseOnDay<'_>, words: &StaticMessages, correction: &Correction) -> Html {
    let id = format!("correction-{}", correction.id);
    let publisher = correction.of.map(|source| &case.record[source].publisher);
    html! {
        <li id={id.clone()}>
            <p class="dated">
                <a href={format!("#{id}")}>{ dates::day(case.words, correction.date) }</a>
                if let Some(publisher) = publisher {
                    { words.of.with(&[publisher]) }
                }
            </p>
            <p><b>{ &words.was }</b>{ " " }{ unlinked(&correction.was) }</p>
            <p><b>{ &words.now }</b>{ " " }{ unlinked(&correction.is) }</p>
            <p><b>{ &words.why }</b>{ " " }{ unlinked(&correction.why) }</p>
            <p><small>{ sourced(case, &correction.sources) }</small></p>
        </li>
    }
}
