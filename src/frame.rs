//! The whole page as the press draws it: the frame, which never changes, and the islands in their places.

mod main;

use std::sync::Arc;

use record::{Event, Question, Side, Source};
use yew::prelude::*;

use crate::{
    components::{brand::brand, disclosure::disclosure},
    islands::{HostAttributes, Island, IslandRoot},
    on_day::{CaseOnDay, Edition, LinkedTerms, TimelinePlace, timeline_places},
    sections::{
        body::title_id, dismissal, lanes::TABLE, people::parties_on_side, timeline::rail_heads,
    },
    state::{Embed, Filter, Page, Section, ViewState},
    static_shell::{contents::back_to_contents, reference},
};

#[derive(Clone, Debug, PartialEq, Properties)]
pub struct FrameProps {
    pub edition: Arc<Edition>,
    pub page: Arc<Page>,
}

/// Everything inside `#app`.
#[component]
pub fn Frame(props: &FrameProps) -> Html {
    let frame = Drawing { props };
    let embed = props.page.embed;
    let has_slider = embed.is_none_or(Embed::has_slider);
    let words = &props.edition.words;
    html! {
        <div class="story">
            <header class="bar">
                <div class="wrap">
                    { brand(words) }
                    if embed.is_none() {
                        <nav class="languages" aria-label={words.site.languages.clone()} data-island={Island::Languages.name()}>
                            { frame.island(Island::Languages) }
                        </nav>
                        <button type="button" class="share">{ &words.site.share }</button>
                    } else if !has_slider {
                        { frame.date_nav("date-nav day", None) }
                    }
                </div>
            </header>
            <div role="status" data-island={Island::Notice.name()}>{ frame.island(Island::Notice) }</div>
            <main>{ frame.main() }</main>
        </div>
    }
}

struct Drawing<'a> {
    props: &'a FrameProps,
}

impl Drawing<'_> {
    fn case(&self) -> CaseOnDay<'_> {
        let FrameProps { edition, page } = self.props;
        edition.on(page, page.day)
    }

    fn island(&self, island: Island) -> Html {
        let FrameProps { edition, page } = self.props;
        let view = ViewState::new(page.day);
        let (content, day) = island.content(&edition.record, &view, page.day);
        html! {
            <IslandRoot edition={Arc::clone(edition)} page={Arc::clone(page)} {day} {content} dispatch={Callback::noop()} />
        }
    }

    /// An island in an element that takes no part in the layout.
    fn placed(&self, island: Island) -> Html {
        html! { <div class="island" data-island={island.name()}>{ self.island(island) }</div> }
    }

    fn date_nav(&self, class: &'static str, id: Option<&'static str>) -> Html {
        html! {
            <nav {id} {class} aria-label={self.props.edition.words.date_nav.label.clone()} data-island={Island::DateNav.name()}>
                { self.island(Island::DateNav) }
            </nav>
        }
    }

    fn section(&self, section: Section) -> Html {
        let words = &self.props.edition.words;
        match section {
            Section::Head => html! {
                <div class="head" data-island={Island::Head.name()}>{ self.island(Island::Head) }</div>
            },
            Section::Lanes => {
                // A card has no table.
                let table = (self.props.page.embed != Some(Embed::Card)).then_some(TABLE);
                html! {
                    <section id={section.id()} aria-label={words.lanes.label.clone()} aria-details={table}>
                        { self.lanes() }
                    </section>
                }
            }
            Section::Dismissal => self.titled(section, &words.dismissal.title, self.dismissal()),
            Section::Statement => self.whole(section, Island::Statement),
            Section::Clock => self.whole(section, Island::Clock),
            Section::Paths => self.whole(section, Island::Paths),
            Section::Parties => self.titled(section, &words.people.title, self.parties()),
            Section::Accounts => self.accounts(),
            Section::Timeline => self.titled(section, &words.timeline.title, self.timeline()),
            Section::Sources => reference(section.id(), &words.sources.title, self.sources()),
        }
    }

    /// A section that is one island, its title included. On days without content it is empty.
    fn whole(&self, section: Section, island: Island) -> Html {
        html! {
            <section id={section.id()} class="section" aria-labelledby={title_id(section)} data-island={island.name()}>
                { self.island(island) }
            </section>
        }
    }

    /// A section of several islands under a title that never changes.
    fn titled(&self, section: Section, title: &str, contents: Html) -> Html {
        let title_id = title_id(section);
        html! {
            <section id={section.id()} class="section" aria-labelledby={title_id.clone()}>
                <div class="wrap">
                    <h2 class="title" id={title_id}>{ title }</h2>
                    { crate::sections::body::today(self.case(), section) }
                    { contents }
                </div>
            </section>
        }
    }

    fn dismissal(&self) -> Html {
        let linked_terms = LinkedTerms::default();
        let case = self.case().linking_terms_once(&linked_terms);
        let switch = html! {
            <fieldset class="switch" data-island={Island::DismissalSwitch.name()}>
                { self.island(Island::DismissalSwitch) }
            </fieldset>
        };
        let in_this_case = html! {
            <div class="strip" data-island={Island::InThisCase.name()}>{ self.island(Island::InThisCase) }</div>
        };
        dismissal::panel(case, switch, in_this_case, |rest| {
            self.folded_dismissal(rest)
        })
    }

    fn parties(&self) -> Html {
        let group = |side: Side| {
            let heading = Island::PartyGroup(side);
            let people = html! {
                <div class="people">
                    for key in parties_on_side(&self.props.edition.record, side) {
                        { self.placed(Island::PartyEntry(key)) }
                    }
                </div>
            };
            html! {
                <div class={format!("circle {}", side.name())}>
                    <h3 data-island={heading.name()}>{ self.island(heading) }</h3>
                    if matches!(side, Side::Prosecution | Side::Defence | Side::CourtAndPress) {
                        { self.folded_group(side, people) }
                    } else {
                        { people }
                    }
                </div>
            }
        };
        let [harmed, others @ ..] = Side::ON_PAGE.map(group);
        html! {
            <>
                { harmed }
                { self.fold("fold-parties", |folds| &folds.parties, others.into_iter().collect()) }
            </>
        }
    }

    /// People who are not needed to understand the case at first.
    fn folded_group(&self, side: Side, people: Html) -> Html {
        let title = Island::PartyGroupSize(side);
        html! {
            <details class="more" id={format!("people-{}", side.name())}>
                <summary data-island={title.name()}>{ self.island(title) }</summary>
                { people }
            </details>
        }
    }

    /// Its title comes and goes with the first account.
    fn accounts(&self) -> Html {
        let section = Section::Accounts;
        let questions = self.props.edition.record.all::<Question>();
        let mut questions = questions.map(|(key, _)| self.placed(Island::Question(key)));
        let first: Html = questions.by_ref().take(1).collect();
        html! {
            <section id={section.id()} class="section" aria-labelledby={title_id(section)}>
                <div class="wrap">
                    { self.placed(Island::AccountsLead) }
                    { first }
                    { self.fold("fold-accounts", |folds| &folds.accounts, questions.collect()) }
                </div>
            </section>
        }
    }

    fn timeline(&self) -> Html {
        let list = html! {
            <>
                <details class="more choose" id="choose-developments">
                    <summary><span>{ &self.props.edition.static_messages.choose }</span></summary>
                    { self.placed(Island::Filters) }
                </details>
                { rail_heads(self.case()) }
                <ol class="events" role="list">
                    for place in timeline_places(&self.props.edition.record) {
                        { self.timeline_place(place) }
                    }
                </ol>
            </>
        };
        let end = html! {
            <div class="stop" data-island={Island::TimelineEnd.name()}>{ self.island(Island::TimelineEnd) }</div>
        };
        // Folded, the latest developments are the gist.
        if self.folds_sections() {
            html! { <>{ end }{ self.fold("fold-timeline", |folds| &folds.timeline, list) }</> }
        } else {
            html! { <>{ list }{ end }</> }
        }
    }

    fn timeline_place(&self, place: TimelinePlace) -> Html {
        let run = match place {
            TimelinePlace::Milestone(key) => return self.item(Island::Event(key)),
            TimelinePlace::Run(run) => run,
        };
        let events = self.props.edition.record.all::<Event>().map(|(key, _)| key);
        let events = events.filter(|key| (run.first..=run.last).contains(key));
        let title = Island::Run(run);
        html! {
            <li class="run">
                <details id={format!("events-{}", run.first.index())}>
                    <summary data-island={title.name()}>{ self.island(title) }</summary>
                    <ol role="list">
                        for key in events {
                            { self.item(Island::Event(key)) }
                        }
                    </ol>
                </details>
            </li>
        }
    }

    fn sources(&self) -> Html {
        let sources: Vec<_> = self.props.edition.record.all::<Source>().collect();
        let title = self
            .props
            .edition
            .static_messages
            .all_sources
            .with(sources.len());
        let list = html! {
            <>
                <ol class="sources" role="list">
                    for (key, _) in sources {
                        { self.item(Island::Source(key)) }
                    }
                    { self.back_to_citation() }
                </ol>
                { self.back_to_contents() }
            </>
        };
        disclosure("all-sources", &title, list)
    }

    /// `assets/story.js` puts it behind the source to which a number has led.
    fn back_to_citation(&self) -> Html {
        html! {
            <li class="back-to-citation" hidden=true>
                <button type="button" class="clear">{ &self.props.edition.static_messages.back_to_citation }</button>
            </li>
        }
    }

    /// The way back, on the page that has a contents list.
    fn back_to_contents(&self) -> Html {
        match self.props.page.embed {
            None => back_to_contents(&self.props.edition.static_messages),
            Some(_) => Html::default(),
        }
    }

    /// An island that is an item of a list.
    fn item(&self, island: Island) -> Html {
        let attributes =
            HostAttributes::of(island, self.case(), Filter::default()).unwrap_or_default();
        html! {
            <li
                id={attributes.id}
                class={attributes.class}
                aria-hidden={attributes.aria_hidden.then_some("true")}
                data-island={island.name()}
            >
                { self.island(island) }
            </li>
        }
    }
}
