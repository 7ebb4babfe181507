//! The bar, and the head of the story: question, answer, where it stands today.

use super::{
    app::AppProps,
    prose::prose,
    section::SectionProps,
    tag::{Tag, group, tag},
    today::today_strip,
    walk::{ABOVE, hidden},
};
use crate::{
    case::Answer,
    view::{Phrase, Reading, Stop, ViewState, mark_name, phrases, walk},
    words::{Language, Words},
};

pub(super) fn bar(words: &Words, beside: Tag) -> Tag {
    // The name is English in every language.
    let name = tag("span")
        .attr("lang", Language::En.tag())
        .child(words.site.brand);
    let brand = tag("p.brand").child(brand_mark()).child(name);
    tag("header.bar").child(tag("div.wrap").child(brand).child(beside))
}

/// The same day at the same kind of address, in every language; and the way to share it.
pub(super) fn languages(props: &AppProps, state: &ViewState) -> Tag {
    let links = tag("ul").attr("role", "list");
    let links = links.each(Language::ALL, |language| {
        let is_current = language == state.language;
        let link = tag("a")
            .attr(
                "href",
                format!("{}{}", props.root, state.path(language, &props.case)),
            )
            .attr("hreflang", language.tag())
            .attr("lang", language.tag())
            .attr("aria-current", is_current.then_some("true"));
        let name = tag("span.vh").child(format!(": {}", language.name()));
        tag("li").child(link.child(language.tag()).child(name))
    });
    let words = &props.case.words().site;
    let share = tag("button.share")
        .attr("type", "button")
        .child(words.share);
    let nav = tag("nav.languages")
        .attr("aria-label", words.languages)
        .child(links);
    group().child(nav).child(share)
}

pub(super) fn head(props: &SectionProps) -> Tag {
    let reading = props.reading();
    let answer = reading.case.answer_on(reading.day);
    let question = answer.map_or(&reading.case.heading().title, |answer| &answer.question);
    let standfirst =
        answer.map(|answer| tag("p.standfirst").child(prose(reading, &answer.standfirst)));
    let intro = tag("div.intro").child(standfirst).child(byline(reading));
    // Other people's pages have a title of their own.
    let asked = tag(if props.begins.is_some() {
        "h2.question"
    } else {
        "h1.question"
    });
    let wrap = tag("div.wrap")
        .child(paper_line(props))
        .child(asked.child(question))
        .child(tag("p.as-of").child(reading.words.as_it_stood(reading.day)))
        .child(answer.map(answer_line))
        .child(today_strip(reading, false))
        .child(intro)
        .child(tag("div").attr("id", ABOVE));
    tag("div.head").child(wrap)
}

/// On paper no link leads on: the first line says the day, what it does not know, and where it is.
fn paper_line(props: &SectionProps) -> Tag {
    let reading = props.reading();
    tag("p.print-only paper-line")
        .child(reading.words.as_it_stood(reading.day))
        .child(". ")
        .child(hidden(reading, walk(reading).hidden))
        .child(" ")
        .child(props.address(Stop::On(reading.day)))
}

fn answer_line(answer: &Answer) -> Tag {
    tag("p.answer").each(phrases(answer), phrase_html)
}

fn phrase_html(phrase: Phrase<'_>) -> Tag {
    match phrase {
        Phrase::Plain(words) => group().child(words),
        Phrase::Marked { words, mark, tail } => {
            let marked = tag("em").class(format!("marked {}", mark_name(mark)));
            tag("span.joined").child(marked.child(words)).child(tail)
        }
    }
}

fn byline(reading: Reading<'_>) -> Tag {
    let heading = reading.case.heading();
    let words = &reading.words.header;
    // The article is of its day: before it, the page can't rest on it.
    let based_on = if reading.day < heading.story_day {
        group().child(words.based_on)
    } else {
        prose(reading, &heading.based_on)
    };
    tag("p.byline")
        .child(based_on)
        .child(tag("br"))
        .child(corrections(reading))
}

/// How many there are, and the way to them.
fn corrections(reading: Reading<'_>) -> Tag {
    let words = &reading.words.header;
    let joined = tag("span.joined");
    match reading.case.heading().corrections {
        0 => joined.child(words.no_corrections),
        count => {
            let link = tag("a").attr("href", reading.place("corrections", ""));
            joined.child(link.child(words.corrections.with(usize::from(count))))
        }
    }
}

fn brand_mark() -> Tag {
    tag("svg")
        .attr("viewBox", "0 0 18 22")
        .attr("aria-hidden", "true")
        .child(tag("path.brand-frame").attr("d", "M3 1H16V19H3Z"))
        .child(tag("path.solid").attr("d", "M3 1l7 2.6v18L3 19z"))
}
