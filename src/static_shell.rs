//! The parts of a page around the app that are the same on every day. They are served as HTML and never
//! hydrated, so the browser loads no code for them.

pub mod footer;
pub mod not_found;
pub mod share;

pub(crate) mod contents;
pub(crate) mod corrections;
pub(crate) mod glossary;
pub(crate) mod lanes_room;

use std::sync::Arc;

use record::{Key, Term};
use yew::prelude::*;

use crate::{
    components::swatch::patterns,
    i18n::dates,
    on_day::{CaseOnDay, Edition},
    state::{Embed, Page},
    static_shell::{
        footer::footer,
        glossary::entry,
        share::{ShareFiles, share},
    },
};

#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AroundProps {
    pub edition: Arc<Edition>,
    pub page: Arc<Page>,
}

impl AroundProps {
    fn case(&self) -> CaseOnDay<'_> {
        self.edition.on(&self.page, self.page.day)
    }
}

/// Before the story: the links that skip to the timeline and to the contents, the patterns that pictures refer to,
/// and the note that the record has not been reviewed for long.
#[component]
pub fn BeforeStory(props: &AroundProps) -> Html {
    let words = &props.edition.static_messages;
    html! {
        <>
            <a class="skip" href="#timeline">{ &words.skip_to_timeline }</a>
            <a class="skip" href="#contents">{ &words.skip_to_contents }</a>
            <p class="visually-hidden" id="said" role="status" />
            { patterns() }
            { stale(props) }
        </>
    }
}

/// Before a part in another page: the link that leads to its end, the same patterns and note, and the polite line
/// on values in its address that it does not know.
#[component]
pub fn BeforePart(props: &AroundProps) -> Html {
    html! {
        <>
            // It stays in its window; other links of a part open windows of their own.
            <a class="skip" href={format!("#{PART_END}")} target="_self">
                { &props.edition.static_messages.skip_part }
            </a>
            { patterns() }
            { stale(props) }
            { unknown(props) }
        </>
    }
}

/// The place behind everything in a part: the next stop of the Tab key is in the page around it.
const PART_END: &str = "part-end";

/// Names what the address asks for and the part does not know. `assets/frame.js` fills it in and shows it.
fn unknown(props: &AroundProps) -> Html {
    html! {
        <p class="notice unknown" id="unknown" role="status" hidden=true>
            { &props.edition.static_messages.unknown }{ " " }<b></b>{ "." }
        </p>
    }
}

/// The note that the record has not been reviewed for long. `assets/theme.js` knows today's date and shows it.
fn stale(props: &AroundProps) -> Html {
    let reviewed = dates::day(
        &props.edition.words,
        props.edition.record.heading().reviewed,
    );
    let words = &props.edition.static_messages;
    html! { <p class="stale">{ words.stale.with(&[&reviewed]) }</p> }
}

#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AfterStoryProps {
    pub around: AroundProps,
    pub share: ShareFiles,
}

/// After the story: the legal note, and the dialog that shares the page.
#[component]
pub fn AfterStory(props: &AfterStoryProps) -> Html {
    let messages = &props.around.edition.static_messages;
    let case = props.around.case();
    html! {
        <>
            { footer(case.words) }
            { share(case, &messages.share, &props.share) }
        </>
    }
}

#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AfterPartProps {
    pub around: AroundProps,
    /// How many sources the part cites.
    pub cited: usize,
    /// The glossary entries that the part can open on any day.
    pub terms: Vec<Key<Term>>,
}

/// After a part in another page: the number of its sources, the link to the whole story, and its glossary
/// entries. `assets/frame.js` updates the number and the links when the day changes.
#[component]
pub fn AfterPart(props: &AfterPartProps) -> Html {
    let case = props.around.case();
    let words = &props.around.edition.static_messages;
    let since = case.record.terms_since();
    let is_card = props.around.page.embed == Some(Embed::Card);
    let whole = if is_card {
        &words.story_with_sources
    } else {
        &words.whole_story
    };
    html! {
        <>
            <footer class="foot">
                <div class="wrap">
                    <p>
                        // A card cites none itself: they are behind its link.
                        if !is_card {
                            <a class="leads" href={case.place("sources", "")}>{ &words.rests_on }</a>
                            { " " }
                            <b id="cited">{ props.cited }</b>
                            { ". " }
                        }
                        { &words.no_advice }
                    </p>
                    <p><a class="leads" href={case.place("", "")}>{ whole }</a></p>
                </div>
            </footer>
            if !props.terms.is_empty() {
                <div class="words">
                    for key in &props.terms {
                        { entry(case, &case.record[*key], since[key.index()]) }
                    }
                </div>
            }
            <div id={PART_END} tabindex="-1" />
        </>
    }
}

/// A section to look things up in, beside its title.
pub(crate) fn reference(id: &'static str, title: &str, contents: Html) -> Html {
    let title_id = format!("{id}-title");
    html! {
        <section class="section reference" {id} aria-labelledby={title_id.clone()}>
            <div class="wrap">
                <h2 class="title" id={title_id}>{ title }</h2>
                { contents }
            </div>
        </section>
    }
}
