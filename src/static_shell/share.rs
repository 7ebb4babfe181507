//! The dialog that hands out links and the code for other people's pages. It is served and never comes alive:
//! `assets/share.js`, which is loaded once a reader asks for it, fills it.

use crate::{
    components::tag::{Tag, group, tag},
    i18n::{Language, StaticMessages},
    on_day::CaseOnDay,
    state::{Embed, part_title},
};

/// The dialog, closed. What the script needs to know stands in its attributes: where the script and the
/// heights of the parts are, and what it says.
pub(crate) fn share(case: CaseOnDay<'_>, files: &ShareFiles) -> Tag {
    let words = case.page.language.static_messages();
    let form = tag("form")
        .attr("method", "dialog")
        .child(head(words))
        .child(link(words))
        .child(code(case, words))
        .child(tag("p.said").attr("role", "status"));
    tag("dialog.share-dialog")
        .attr("id", "share")
        .attr("aria-labelledby", "share-title")
        .attr("data-js", &files.script)
        .attr("data-heights", &files.heights)
        .attr("data-copied", words.share.copied)
        .attr("data-by-hand", words.share.by_hand)
        .child(form)
}

/// What the dialog loads once it is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShareFiles {
    /// The address of the script.
    pub script: String,
    /// The address of the heights, as JSON.
    pub heights: String,
}

fn head(words: &StaticMessages) -> Tag {
    let title = tag("h2.subtitle")
        .attr("id", "share-title")
        .child(words.share.title);
    let close = tag("button.clear").child(words.share.close);
    tag("div.share-head").child(title).child(close)
}

/// A link to the page as it is read, or to a place in it.
fn link(words: &StaticMessages) -> Tag {
    let place = tag("select")
        .attr("name", "place")
        .attr("data-events", words.share.events)
        .attr("data-parties", words.share.parties)
        .attr("data-terms", words.share.terms)
        .child(option("", words.share.page));
    let address = tag("input")
        .attr("name", "address")
        .attr("readonly", "")
        .attr("aria-label", words.share.link);
    let send = tag("button.button")
        .attr("type", "button")
        .attr("name", "send")
        .attr("hidden", "")
        .child(words.share.send);
    tag("fieldset")
        .child(tag("legend").child(words.share.link))
        .child(labelled(words.share.place, place))
        .child(address)
        .child(button("copy-link", words.share.copy_link))
        .child(send)
}

/// The code for a part, and how it will look.
fn code(case: CaseOnDay<'_>, words: &StaticMessages) -> Tag {
    let answer = case.record.answer_on(case.day);
    let question = answer.map_or(case.record.heading().title.as_str(), |answer| {
        &answer.question
    });
    let parts = select("part").each(Embed::ALL, |embed| {
        let title = part_title(case, embed).unwrap_or(question);
        let is_first = embed == Embed::Dismissal;
        option(embed.name(), title).attr("selected", is_first.then_some(""))
    });
    let languages = select("language").each(Language::ALL, |other| {
        let is_own = other == case.page.language;
        option(other.tag(), other.name()).attr("selected", is_own.then_some(""))
    });
    let days = select("day")
        .child(option("shown", words.share.day_shown))
        .child(option("story", words.share.day_of_story))
        .child(option("latest", words.share.always_latest));
    let [auto, light, dark] = words.share.themes;
    let themes = select("theme")
        .child(option("auto", auto))
        .child(option("light", light))
        .child(option("dark", dark));
    let widths = select("width").each(["320", "480", "640", "900"], |width| {
        option(width, &[width, " px"].concat()).attr("selected", (width == "640").then_some(""))
    });
    let [frame, script, element] = words.share.forms;
    let forms = select("form")
        .child(option("frame", frame))
        .child(option("script", script))
        .child(option("element", element));
    let snippet = tag("textarea")
        .attr("name", "code")
        .attr("readonly", "")
        .attr("rows", "5")
        .attr("spellcheck", "false")
        .attr("aria-label", words.share.code);
    // To be looked at: keys and focus stay with the dialog.
    let preview = tag("iframe")
        .attr("title", words.share.preview)
        .attr("inert", "");
    let choices = group()
        .child(labelled(words.share.part, parts))
        .child(labelled(words.share.language, languages))
        .child(labelled(words.share.day, days))
        .child(labelled(words.share.theme, themes))
        .child(labelled(words.share.width, widths))
        .child(labelled(words.share.form, forms));
    tag("fieldset")
        .child(tag("legend").child(words.share.code))
        .child(tag("div.choices").child(choices))
        .child(snippet)
        .child(button("copy-code", words.share.copy_code))
        .child(tag("div.preview").child(preview))
}

fn labelled(words: &'static str, control: Tag) -> Tag {
    tag("label").child(words).child(control)
}

fn select(name: &'static str) -> Tag {
    tag("select").attr("name", name)
}

fn option(value: &'static str, words: &str) -> Tag {
    tag("option").attr("value", value).child(words)
}

fn button(name: &'static str, words: &'static str) -> Tag {
    tag("button.button")
        .attr("type", "button")
        .attr("name", name)
        .child(words)
}
