//! The sections of a page in their order, and what a part in another page folds of them.

use yew::prelude::*;

use super::Drawing;
use crate::{
    components::disclosure::{fold, folded},
    i18n::FoldWords,
    islands::Island,
    on_day::LanesRoom,
    sections::lanes::legend,
    state::{Embed, Section},
    static_shell::{
        contents::{contents, section_menu},
        corrections::corrections,
        glossary::glossary,
        lanes_room::lanes_room,
    },
};

impl Drawing<'_> {
    /// The content of `main`.
    pub(super) fn main(&self) -> Html {
        let embed = self.props.page.embed;
        let messages = &self.props.edition.static_messages;
        let sections = embed.map_or(Section::ALL, Embed::sections);
        // The head, where the page has one with the lanes below it.
        let lanes = (sections.iter()).position(|section| *section == Section::Lanes);
        let (head, others) = sections.split_at(lanes.unwrap_or_default());
        let others = html! { for section in others { { self.placed_section(*section) } } };
        html! {
            <>
                for section in head {
                    { self.section(*section) }
                }
                // The date control stands over the lanes: they share an axis.
                if lanes.is_some() && embed.is_none_or(Embed::has_slider) {
                    { self.date_nav("date-nav", Some("date-nav")) }
                }
                if embed.is_none() {
                    { section_menu(self.case(), messages) }
                }
                if embed == Some(Embed::Story) {
                    { folded("fold-story", &self.folds().story, others) }
                } else {
                    { others }
                }
                if embed.is_none() {
                    { glossary(self.case(), messages) }
                    { corrections(self.case(), messages) }
                }
            </>
        }
    }

    /// A section, and what stands after it.
    fn placed_section(&self, section: Section) -> Html {
        let embed = self.props.page.embed;
        let edition = &self.props.edition;
        // The time for a charge is folded with all else that a dismissal leaves open.
        if section == Section::Clock && embed == Some(Embed::Dismissal) {
            return Html::default();
        }
        html! {
            <>
                { self.section(section) }
                if section == Section::Lanes && embed.is_none_or(Embed::has_slider) {
                    <p class="app-note">{ &edition.words.site.missing_controls }</p>
                    if embed.is_none() {
                        { contents(self.case(), &edition.static_messages) }
                    }
                }
            </>
        }
    }

    /// The lanes in the room that they take on any day.
    pub(super) fn lanes(&self) -> Html {
        let case = self.case();
        let embed = case.page.embed;
        let is_part = matches!(embed, Some(Embed::Card | Embed::Lanes));
        let room = &self.props.edition.lanes_room;
        let needed = room.get_or_init(|| LanesRoom::of(case));
        let more = html! { <>{ legend(case) }{ self.placed(Island::LanesTable) }</> };
        html! {
            <div class="wrap">
                // On a page of their own the lanes have a title that is seen.
                if !is_part {
                    <h2 class="visually-hidden">{ &case.words.lanes.title }</h2>
                }
                <div class="chart">
                    <div class="lanes-place">
                        if embed.is_none() {
                            { lanes_room(case, needed) }
                        }
                        <div data-island={Island::Lanes.name()}>{ self.island(Island::Lanes) }</div>
                    </div>
                    if embed != Some(Embed::Card) {
                        { self.fold("fold-signs", |folds| &folds.lanes, more) }
                    }
                </div>
            </div>
        }
    }

    pub(super) fn folds_sections(&self) -> bool {
        self.props.page.embed.is_some_and(Embed::folds_sections)
    }

    fn folds(&self) -> &FoldWords {
        &self.props.edition.static_messages.folds
    }

    /// What a section shows beyond its gist, under the title that `title` picks.
    pub(super) fn fold(
        &self,
        id: &'static str,
        title: fn(&FoldWords) -> &String,
        contents: Html,
    ) -> Html {
        fold(self.case(), id, title(self.folds()), contents)
    }

    /// What is said of a dismissal beyond its definition.
    pub(super) fn folded_dismissal(&self, contents: Html) -> Html {
        let contents = html! {
            <>
                { contents }
                if self.props.page.embed == Some(Embed::Dismissal) {
                    { self.section(Section::Clock) }
                }
            </>
        };
        self.fold("fold-dismissal", |folds| &folds.dismissal, contents)
    }
}
