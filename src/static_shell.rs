//! What stands around the app and is the same on every day: it is served and never comes alive, so that it
//! costs the browser nothing but its words.

pub mod footer;
pub mod not_found;
pub mod share;

use std::sync::Arc;

use record::{Correction, Day, Key, Term};
use yew::prelude::*;

use crate::{
    components::{
        prose::{sourced, unlinked},
        swatch::patterns,
        tag::{Tag, group, tag},
    },
    i18n::{Language, StaticMessages, Template, dates},
    on_day::{CaseOnDay, Edition},
    state::{Page, PageKind, Section},
    static_shell::{
        footer::footer,
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

/// The way past to the timeline, the patterns that pictures refer to, and the line for a record that nobody
/// has read for long: `assets/theme.js` knows today's date and shows it.
#[component]
pub fn Before(props: &AroundProps) -> Html {
    let words = props.edition.words;
    let skip = tag("a.skip")
        .attr("href", "#timeline")
        .child(words.site.skip);
    group()
        .child(skip)
        .child(patterns())
        .child(stale(props))
        .into()
}

fn stale(props: &AroundProps) -> Tag {
    let reviewed = dates::day(props.edition.words, props.edition.record.heading().reviewed);
    tag("p.stale").child(
        props
            .page
            .language
            .static_messages()
            .stale
            .with(&[&reviewed]),
    )
}

#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AfterProps {
    pub around: AroundProps,
    pub share: ShareFiles,
}

/// The glossary, the corrections, what the page is not, and the dialog that shares it.
///
/// An entry of the glossary is its own popover: where a text opens it, it stands beside the word, and else in
/// its place in the list. So every definition is on the page once.
#[component]
pub fn After(props: &AfterProps) -> Html {
    let case = props.around.case();
    let words = case.page.language.static_messages();
    group()
        .child(glossary(case, words))
        .child(corrections(case))
        .child(footer(case.words))
        .child(share(case, &props.share))
        .into()
}

/// Around a part in another page: the line for a record that nobody has read for long, and nothing to skip.
#[component]
pub fn BeforeEmbed(props: &AroundProps) -> Html {
    group().child(patterns()).child(stale(props)).into()
}

#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AfterEmbedProps {
    pub around: AroundProps,
    /// How many sources the part cites.
    pub cited: usize,
    /// The words of the law that it opens on any day.
    pub terms: Vec<Key<Term>>,
}

/// What a part in another page ends with: what it rests on, the way to the whole story, and the words of the
/// law, which show where a text opens them. `assets/frame.js` keeps the number and the links with the day.
#[component]
pub fn AfterEmbed(props: &AfterEmbedProps) -> Html {
    let case = props.around.case();
    let words = case.page.language.static_messages();
    let link = |place, said: &'static str| {
        tag("a.leads")
            .attr("href", case.place(place, ""))
            .child(said)
    };
    let rests = tag("p")
        .child(link("sources", words.rests_on))
        .child(" ")
        .child(tag("b").attr("id", "cited").child(props.cited.to_string()))
        .child(". ")
        .child(words.no_advice);
    let wrap = tag("div.wrap")
        .child(rests)
        .child(tag("p").child(link("", words.whole_story)));
    let entries = tag("div.words").each(&props.terms, |key| entry(case, &case.record[*key]));
    group()
        .child(tag("footer.foot").child(wrap))
        .child((!props.terms.is_empty()).then_some(entries))
        .into()
}

fn glossary(case: CaseOnDay<'_>, words: &StaticMessages) -> Option<Tag> {
    let terms: Vec<&Term> = case.record.all().map(|(_, term)| term).collect();
    if terms.is_empty() {
        return None;
    }
    let list = tag("div.terms").each(&terms, |term| entry(case, term));
    let lead = tag("p.lead").child(words.glossary_lead);
    Some(titled("terms", words.glossary, lead.beside(list)))
}

fn entry(case: CaseOnDay<'_>, term: &Term) -> Tag {
    let place = tag("small")
        .child(&term.jurisdiction)
        .child(". ")
        .child(sourced(case, &term.sources));
    tag("div.word")
        .attr("id", format!("term-{}", term.id))
        .attr("popover", "")
        .child(tag("b").child(&term.name))
        .child(tag("p").child(unlinked(&term.meaning)))
        .child(tag("p").child(unlinked(&term.is_not)))
        .child(place)
}

/// First those of the record's own statements, or that there are none; then those of its sources'.
fn corrections(case: CaseOnDay<'_>) -> Tag {
    let words = case.page.language.static_messages();
    let updated = dates::day(case.words, case.record.heading().reviewed);
    let all = case.record.corrections().iter();
    let (of_sources, own): (Vec<_>, Vec<_>) = all.partition(|correction| correction.of.is_some());
    let list = |all: &[&Correction]| {
        let list = tag("ul.corrections").attr("role", "list");
        list.each(all, |correction| correction_html(case, words, correction))
    };
    let lead = tag("p.lead").child(words.updated.with(&[&updated]));
    let heading = tag("h3.subtitle").child(words.of_sources);
    let contents = group()
        .child(lead)
        .child(changed(case))
        .child(own.is_empty().then(|| tag("p.lead").child(words.none)))
        .child((!own.is_empty()).then(|| list(&own)))
        .child((!of_sources.is_empty()).then(|| heading.beside(list(&of_sources))));
    titled("corrections", words.corrections, contents)
}

/// What came after the day of the page, counted and linked: what it was stands on the pages of later days.
fn changed(case: CaseOnDay<'_>) -> Tag {
    let words = case.page.language.static_messages();
    let day = dates::day(case.words, case.day);
    let known = case.record.events_by(case.day).len();
    let later = case.record.events_by(Day::MAX).len() - known;
    let corrections = case.record.corrections().iter();
    let corrected = corrections.filter(|correction| correction.date > case.day);
    let said = |template: Template, count: usize| template.with(&[&day, &count.to_string()]);
    let see = || {
        let latest = case.page.address(PageKind::Latest);
        tag("a")
            .attr("href", format!("{latest}#timeline"))
            .child(case.words.control.see)
    };
    let developments = tag("p")
        .child(said(words.later, later))
        .child(" ")
        .child((later > 0).then(see));
    tag("div.changed")
        .child(tag("h3.subtitle").child(words.changed))
        .child(developments)
        .child(tag("p").child(said(words.corrected, corrected.count())))
}

fn correction_html(case: CaseOnDay<'_>, words: &StaticMessages, correction: &Correction) -> Tag {
    let id = format!("correction-{}", correction.id);
    let link = tag("a")
        .attr("href", format!("#{id}"))
        .child(dates::day(case.words, correction.date));
    let said =
        |lead: &'static str, text| tag("p").child(tag("b").child(lead)).child(" ").child(text);
    let of = correction.of.map(|source| &case.record[source].publisher);
    tag("li")
        .attr("id", id)
        .child(
            tag("p.dated")
                .child(link)
                .child(of.map(|of| words.of.with(&[of]))),
        )
        .child(said(words.was, unlinked(&correction.was)))
        .child(said(words.now, unlinked(&correction.is)))
        .child(said(words.why, unlinked(&correction.why)))
        .child(tag("p").child(tag("small").child(sourced(case, &correction.sources))))
}

/// A section under its title.
fn titled(id: &'static str, title: &str, contents: Tag) -> Tag {
    let title_id = format!("{id}-title");
    let title = tag("h2.title").attr("id", &title_id).child(title);
    tag("section.section")
        .attr("id", id)
        .attr("aria-labelledby", title_id)
        .child(tag("div.wrap").child(title).child(contents))
}
