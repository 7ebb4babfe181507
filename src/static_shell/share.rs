//! The dialog that offers links and the code for embedding a part. It is served as HTML and never hydrated:
//! `assets/share.js`, which is loaded when a reader opens it, fills it.

use yew::prelude::*;

use crate::{
    i18n::{Language, ShareWords},
    on_day::CaseOnDay,
    state::{Embed, part_title},
};

/// The files that the dialog loads when it is opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShareFiles {
    /// The address of the script.
    pub script: String,
    /// The address of the heights, as JSON.
    pub heights: String,
}

/// The dialog, closed. Its attributes tell the script where its files are and which messages to show.
pub(crate) fn share(case: CaseOnDay<'_>, words: &ShareWords, files: &ShareFiles) -> Html {
    html! {
        <dialog
            class="share-dialog"
            id="share"
            aria-labelledby="share-title"
            data-js={files.script.clone()}
            data-heights={files.heights.clone()}
            data-copied={words.copied.clone()}
            data-by-hand={words.by_hand.clone()}
            data-failed={words.failed.clone()}
        >
            <form method="dialog">
                <div class="share-head">
                    <h2 class="subtitle" id="share-title">{ &words.title }</h2>
                    <button class="clear">{ &words.close }</button>
                </div>
                { link(words) }
                { code(case, words) }
                <p class="said" role="status" />
            </form>
        </dialog>
    }
}

/// A link to the page as it is read, or to a place in it.
fn link(words: &ShareWords) -> Html {
    html! {
        <fieldset>
            <legend>{ &words.link }</legend>
            <label>
                { &words.place }
                <select
                    name="place"
                    data-events={words.events.clone()}
                    data-parties={words.parties.clone()}
                    data-terms={words.terms.clone()}
                >
                    { option("", &words.page) }
                </select>
            </label>
            <input name="address" readonly=true aria-label={words.link.clone()} />
            { button("copy-link", &words.copy_link) }
            <button class="button" type="button" name="send" hidden=true>{ &words.send }</button>
        </fieldset>
    }
}

/// The code for a part, and how it will look.
fn code(case: CaseOnDay<'_>, words: &ShareWords) -> Html {
    html! {
        <fieldset>
            <legend>{ &words.code }</legend>
            <div class="choices">
                { select("part", &words.part, parts(case, words)) }
                { select("language", &words.language, languages(case)) }
                { select("day", &words.day, days(words)) }
                { select("theme", &words.theme, themes(words)) }
                { select("width", &words.width, widths()) }
                { select("form", &words.form, forms(words)) }
            </div>
            <textarea
                name="code"
                readonly=true
                rows="5"
                spellcheck="false"
                aria-label={words.code.clone()}
            />
            { button("copy-code", &words.copy_code) }
            <div class="preview" role="group" aria-label={words.preview.clone()} tabindex="0">
                // The preview is only to be looked at: it takes neither keys nor focus.
                <iframe title={words.preview.clone()} inert=true />
            </div>
        </fieldset>
    }
}

fn parts(case: CaseOnDay<'_>, words: &ShareWords) -> Html {
    let answer = case.record.answer_on(case.day);
    let question = answer.map_or(case.record.heading().title.as_str(), |answer| {
        &answer.question
    });
    html! {
        for embed in Embed::ALL {
            <option value={embed.name()} selected={embed == Embed::Card}>
                if embed == Embed::Card {
                    { &words.card }
                } else {
                    { part_title(case, embed).unwrap_or(question) }
                }
            </option>
        }
    }
}

fn languages(case: CaseOnDay<'_>) -> Html {
    html! {
        for language in Language::ALL {
            <option value={language.tag()} selected={language == case.page.language}>{ language.name() }</option>
        }
    }
}

fn days(words: &ShareWords) -> Html {
    html! {
        <>
            { option("shown", &words.day_shown) }
            { option("story", &words.day_of_story) }
            { option("latest", &words.always_latest) }
        </>
    }
}

fn themes(words: &ShareWords) -> Html {
    let [auto, light, dark] = &words.themes;
    html! { <>{ option("auto", auto) }{ option("light", light) }{ option("dark", dark) }</> }
}

fn forms(words: &ShareWords) -> Html {
    let [frame, script, element] = &words.forms;
    html! { <>{ option("frame", frame) }{ option("script", script) }{ option("element", element) }</> }
}

fn widths() -> Html {
    html! {
        for width in ["320", "480", "640", "900"] {
            <option value={width} selected={width == "640"}>{ format!("{width} px") }</option>
        }
    }
}

fn select(name: &'static str, label: &str, options: Html) -> Html {
    html! { <label>{ label }<select {name}>{ options }</select></label> }
}

fn option(value: &'static str, label: &str) -> Html {
    html! { <option {value}>{ label }</option> }
}

fn button(name: &'static str, label: &str) -> Html {
    html! { <button class="button" type="button" {name}>{ label }</button> }
}
