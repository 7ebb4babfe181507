//! The law of one jurisdiction, as data. Citations and sources are in `assets/law/`.

use parity_scale_codec::{Decode, Encode};
use procedure::Kind;

use crate::{Day, Key, Source, Term, Text};

/// The law of a jurisdiction that the pages need.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Law {
    pub id: String,
    pub name: String,
    pub offences: Vec<Offence>,
    pub moves: Vec<MoveLaw>,
    pub clock: ClockLaw,
    pub dismissal: Dismissal,
    pub ways: Ways,
    /// The terms of the case's glossary.
    pub terms: Vec<Term>,
}

/// How the time for bringing a charge is counted.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct ClockLaw {
    /// What must be filed in that time.
    pub filing: Cited,
    /// On which day it ends.
    pub count: Cited,
    /// What can pause it, and for how long.
    pub pauses: Vec<Cited>,
}

/// A crime that can be charged.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Offence {
    pub id: String,
    /// The day from which the page may use it.
    pub since: Day,
    /// Inside a sentence: "involuntary manslaughter".
    pub name: String,
    pub citation: String,
    /// "fourth-degree felony".
    pub degree: String,
    /// The time within which it must be charged; `None` where no limit was found.
    pub limit: Option<Limit>,
    /// No page shows it, so it is not in [`Case::to_bytes`](crate::Case::to_bytes).
    #[codec(skip)]
    pub meaning: Text,
    pub sources: Vec<Key<Source>>,
}

/// The time within which a crime must be charged, from the day on which it was committed.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Limit {
    pub years: u16,
    pub citation: String,
    pub sources: Vec<Key<Source>>,
}

/// The law behind one move of procedure.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct MoveLaw {
    pub kind: Kind,
    /// The day from which the page may use it.
    pub since: Day,
    pub name: String,
    /// A few words for the lanes: "charged". A move without them has no label there.
    pub label: Option<String>,
    pub citation: Option<String>,
    /// For whoever reads the law file. It is not in [`Case::to_bytes`](crate::Case::to_bytes).
    #[codec(skip)]
    pub meaning: Text,
    pub sources: Vec<Key<Source>>,
}

/// What a dismissal with and without prejudice means.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Dismissal {
    pub without: Definition,
    pub with: Definition,
    pub comparison: Vec<Comparison>,
    /// A limit on both.
    pub limit: Cited,
    /// What a dismissal does not mean.
    pub misreadings: Vec<Misreading>,
}

/// One of the two definitions.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Definition {
    /// The day from which the page may use it.
    pub since: Day,
    pub lead: Text,
    pub text: Text,
    pub sources: Vec<Key<Source>>,
}

/// One row of the comparison.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Comparison {
    /// The day from which the page may use it.
    pub since: Day,
    pub question: String,
    pub without: Text,
    pub with: Text,
    pub sources: Vec<Key<Source>>,
}

/// The ways from a dismissal back to a trial. A `Key<Station>` counts the stops of `without`, then those of
/// `with`.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Ways {
    pub without: Vec<Station>,
    pub with: Vec<Station>,
}

/// One stop on a way. The first is the dismissal itself.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Station {
    pub id: String,
    /// The day from which the page may use it.
    pub since: Day,
    pub title: String,
    /// A few words under the title.
    pub line: String,
    pub who: Text,
    /// What must be shown.
    pub shown: Text,
    pub citation: Option<String>,
    /// The moves that take a case here. A case can pass or skip a stop that has none.
    pub moves: Vec<Kind>,
    /// Moves that this stop shows and that leave the case where it is.
    pub told: Vec<Kind>,
    /// It is an alternative to the stop before it.
    pub alternative: bool,
    pub sources: Vec<Key<Source>>,
}

/// A sentence of law with its sources.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Cited {
    /// The day from which the page may use it.
    pub since: Day,
    pub text: Text,
    pub sources: Vec<Key<Source>>,
}

/// A common misunderstanding, and what is right.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Misreading {
    /// The day from which the page may use it.
    pub since: Day,
    pub heading: String,
    pub text: Text,
}

impl Limit {
    /// The last day on which a charge is in time, for a crime of that day: the day of the same number, this many
    /// years later (N.M. Stat. § 12-2A-7(D)). A court may count differently. `None` after the year 9999.
    pub fn last_day(&self, committed: Day) -> Option<Day> {
        committed.years_later(self.years)
    }
}

impl Offence {
    /// Whether a charge of `day` is in time for a crime of the day `alleged`. Without a known limit it always is.
    pub fn is_in_time(&self, alleged: Day, day: Day) -> bool {
        let last = (self.limit.as_ref()).and_then(|limit| limit.last_day(alleged));
        last.is_none_or(|last| day <= last)
    }
}
