//! What every section is given.

use std::{ops::Deref, rc::Rc};

use yew::prelude::*;

use super::{
    prose::begin_part,
    tag::{Tag, tag},
    today::today_strip,
};
use crate::{
    case::{Case, Day},
    view::{Edition, Embed, Filter, Reading, Row, Stop},
    words::{Language, Words},
};

/// A shared record in the words of its language. Two are the same where they are the same one, so that
/// comparing costs nothing.
#[derive(Clone, Copy, Debug)]
pub struct CaseRef(&'static Edition<'static>);

impl CaseRef {
    /// The record is kept for good: a page needs it as long as it lives, and code that gives it back
    /// would be in the Wasm for nothing.
    pub fn new(case: Case, words: &'static Words) -> Self {
        let case = Box::leak(Box::new(case));
        Self(Box::leak(Box::new(Edition::new(case, words))))
    }

    /// The same for a page of one part: what it does not hold is at this address, [`Edition::away`].
    #[must_use]
    pub fn away_from(self, site: String) -> Self {
        let away = Some(&*Box::leak(site.into_boxed_str()));
        Self(Box::leak(Box::new(Edition { away, ..*self.0 })))
    }

    pub const fn words(self) -> &'static Words {
        self.0.words
    }

    /// The record, read on a day.
    pub const fn reading(self, day: Day) -> Reading<'static> {
        self.0.on(day)
    }
}

impl PartialEq for CaseRef {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Deref for CaseRef {
    type Target = Case;
    fn deref(&self) -> &Case {
        self.0.case
    }
}

/// A record, the day whose knowledge counts, and the language. Nothing else of the view, so that a
/// notice redraws no section and the reader's own choices in it stay.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct SectionProps {
    pub(super) draw: Draw,
    pub(super) case: CaseRef,
    pub(super) day: Day,
    pub(super) language: Language,
    /// See [`AppProps::root`](super::AppProps::root).
    pub(super) root: String,
    /// All, but for the timeline.
    pub(super) filter: Filter,
    /// Whether the list of later developments is open: the date control's alone.
    pub(super) lists_later: bool,
    /// The day that the words beside the date control speak of: its own, or the one before while the
    /// reader moves.
    pub(super) said_of: Day,
    /// The page of one part that begins with it.
    pub(super) begins: Option<Embed>,
    /// The development, where there is one to draw and nothing else.
    pub(super) row: Option<Rc<Row<'static>>>,
}

/// What draws a section.
#[derive(Clone, Copy, Debug)]
pub(super) struct Draw(pub(super) fn(&SectionProps) -> Tag);

impl PartialEq for Draw {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::fn_addr_eq(self.0, other.0)
    }
}

/// Every section is this one component: it is redrawn only where its own props change, and Yew's
/// part of a component is in the Wasm once instead of once for each section.
#[derive(Debug)]
pub(super) struct Section;

impl Component for Section {
    type Message = ();
    type Properties = SectionProps;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, context: &Context<Self>) -> Html {
        begin_part();
        (context.props().draw.0)(context.props()).into()
    }
}

impl SectionProps {
    pub(super) fn reading(&self) -> Reading<'static> {
        self.case.reading(self.day)
    }

    /// A section under its title; on a page of its own, where it stands today comes first.
    pub(super) fn titled(&self, id: &'static str, title: &str, contents: Tag) -> Tag {
        section(id, title, self.today(), contents)
    }

    /// Where it stands today, for what a page of one part begins with.
    pub(super) fn today(&self) -> Option<Tag> {
        let only_first = self.begins?.is_about_the_first_case();
        Some(today_strip(self.reading(), only_first))
    }

    /// The address of a page in the language that is read.
    pub(super) fn address(&self, stop: Stop) -> String {
        format!("{}{}", self.root, stop.path(self.language))
    }
}

/// A section of the page under its title.
pub(super) fn titled(id: &'static str, title: &str, contents: Tag) -> Tag {
    section(id, title, None, contents)
}

fn section(id: &'static str, title: &str, today: Option<Tag>, contents: Tag) -> Tag {
    let title_id = format!("{id}-title");
    let title = tag("h2.title").attr("id", &title_id).child(title);
    let wrap = tag("div.wrap").child(title).child(today).child(contents);
    tag("section.section")
        .attr("id", id)
        .attr("aria-labelledby", title_id)
        .child(wrap)
}
