//! Records for pages that show less than the story: the same entries, without the texts of what such a page
//! does not hold. Every key still leads to its entry, and every case stands on every day as it does in the
//! whole record.

use super::{Case, Claim, Event, Key, Law, Source, Story, Text};

/// What a page holds beside how the cases stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// The dismissal, what may come after it, and the documents about it.
    Dismissal,
    People,
    Accounts,
    Developments,
}

impl Holds {
    pub const ALL: [Self; 4] = [
        Self::Dismissal,
        Self::People,
        Self::Accounts,
        Self::Developments,
    ];

    /// What its record's file is called.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Dismissal => "dismissal",
            Self::People => "people",
            Self::Accounts => "accounts",
            Self::Developments => "developments",
        }
    }
}

impl Case {
    /// The record as such a page needs it.
    #[must_use]
    pub fn lean(&self, holds: Holds) -> Self {
        let mut lean = self.clone();
        let story = &mut lean.story;
        for answer in &mut story.answers {
            answer.standfirst = Text::default();
        }
        story.leave_out_claims(holds);
        story.leave_out_parties(holds);
        story.leave_out_events(holds);
        story.leave_out_questions(holds);
        self.leave_out_sources(holds, story);
        if holds != Holds::Dismissal {
            story.documents.clear();
            lean.law.leave_out_texts();
        }
        lean
    }

    /// The list of sources is the story's. Those of an account and of a development can be opened beside it, and
    /// so can what tells where a case stands today.
    fn leave_out_sources(&self, holds: Holds, story: &mut Story) {
        let mut linked = self.linked_of_moves();
        if matches!(holds, Holds::Accounts | Holds::Developments) {
            let told = story.claims.iter();
            linked.extend(told.flat_map(|claim| &claim.sources));
        }
        for (key, source) in keyed(&mut story.sources) {
            source.host = None;
            source.title = None;
            if !linked.contains(&key) {
                source.address = None;
            }
        }
    }

    /// The first source with an address of every move: where it stands today is checked there.
    fn linked_of_moves(&self) -> Vec<Key<Source>> {
        let moves = self.story.events.iter();
        let moves = moves.filter(|event| !event.effects.is_empty());
        let linked = |event: &Event| {
            let mut sources = event.sources.iter().copied();
            sources.find(|key| self[*key].address.is_some())
        };
        moves.filter_map(linked).collect()
    }
}

impl Story {
    /// A claim that the page does not tell has neither words nor speaker in its record.
    fn leave_out_claims(&mut self, holds: Holds) {
        let (told, quoted) = (self.told(holds), self.quoted(holds));
        for (key, claim) in keyed(&mut self.claims) {
            let is_quoted = quoted.contains(&key);
            if !is_quoted {
                claim.quote = None;
            }
            if !told.contains(&key) {
                claim.text = Text::default();
                claim.by.clear();
                claim.via.clear();
            }
            if !told.contains(&key) && !is_quoted {
                claim.sources.clear();
            }
        }
    }

    fn told(&self, holds: Holds) -> Vec<Key<Claim>> {
        match holds {
            Holds::Dismissal => self.in_this_case.clone(),
            Holds::People => {
                let people = self.parties.iter();
                people.flat_map(|party| &party.claims).copied().collect()
            }
            Holds::Accounts => {
                let questions = self.questions.iter();
                let told = questions.flat_map(|question| {
                    let answers = question.positions.iter();
                    let answers = answers.flat_map(|position| &position.claims);
                    answers.chain(&question.stands)
                });
                told.copied().collect()
            }
            Holds::Developments => {
                let events = self.events.iter();
                events.flat_map(|event| &event.claims).copied().collect()
            }
        }
    }

    /// Whose exact words the page gives: of people, those that stand for their positions.
    fn quoted(&self, holds: Holds) -> Vec<Key<Claim>> {
        match holds {
            Holds::Dismissal => Vec::new(),
            Holds::People => {
                let people = self.parties.iter();
                people.flat_map(|party| &party.quotes).copied().collect()
            }
            Holds::Accounts | Holds::Developments => self.told(holds),
        }
    }

    fn leave_out_parties(&mut self, holds: Holds) {
        if holds == Holds::People {
            return;
        }
        for party in &mut self.parties {
            if holds != Holds::Dismissal {
                party.roles.clear();
            }
            party.claims.clear();
            party.quotes.clear();
            party.unquoted = None;
        }
    }

    /// Which questions a development answers is told beside it.
    fn leave_out_questions(&mut self, holds: Holds) {
        match holds {
            Holds::Dismissal | Holds::People => self.questions.clear(),
            Holds::Accounts => {}
            Holds::Developments => {
                for question in &mut self.questions {
                    question.stands.clear();
                    question.silent.clear();
                    for position in &mut question.positions {
                        position.line = Text::default();
                    }
                }
            }
        }
    }

    fn leave_out_events(&mut self, holds: Holds) {
        for event in &mut self.events {
            if holds != Holds::Dismissal {
                event.label = None;
                event.station = None;
            }
            if holds == Holds::Developments {
                continue;
            }
            event.date_notes.clear();
            event.claims.clear();
            if holds != Holds::Dismissal && event.effects.is_empty() {
                event.sources.clear();
            }
            if holds == Holds::Accounts {
                event.title = Text::default();
            }
        }
    }
}

impl Law {
    /// What remains is what every standing and every link rests on.
    fn leave_out_texts(&mut self) {
        self.clock.pauses.clear();
        self.dismissal.comparison.clear();
        self.dismissal.misreadings.clear();
        self.ways.without.clear();
        self.ways.with.clear();
        for cited in [
            &mut self.clock.filing,
            &mut self.clock.count,
            &mut self.dismissal.limit,
        ] {
            cited.text = Text::default();
        }
        for definition in [&mut self.dismissal.without, &mut self.dismissal.with] {
            definition.lead = Text::default();
            definition.text = Text::default();
        }
    }
}

fn keyed<T>(entries: &mut [T]) -> impl Iterator<Item = (Key<T>, &mut T)> {
    (0..=u16::MAX).map(Key::new).zip(entries)
}
