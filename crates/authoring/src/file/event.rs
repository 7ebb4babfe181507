//! Events and their effects, as their author wrote them.

use procedure::Kind;
use record::EventKind;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::file::{Dated, List, Placed, Spanned};

/// `[[event]]` in `events.toml`. Events of one day keep the order of the file.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// The page's anchor is `event-` and this id: `2023-04-21-status-conference`.
    pub id: Spanned,
    pub title: Spanned,
    /// A few words for the lanes, 32 characters at most: "ABC interview". The lane of each of its proceedings
    /// shows it after the date, instead of the label of a move. Without either the event has no label.
    pub label: Option<Spanned>,
    /// EDTF: when it happened, no more precise than its sources.
    pub date: Spanned,
    /// `{ at = "13:30", zone = "PT", offset = "-07:00", court_offset = "-06:00" }`, or
    /// `{ at = "12:17", zone = "not shown" }`.
    pub time: Option<Time>,
    /// `[{ text = "Late Thursday, by the article", since = "2023-04-21" }]`: notes on the date, each from its own
    /// day on, or from the day of the event.
    #[serde(default)]
    pub date_notes: Vec<Dated>,
    /// `YYYY-MM-DD`: when it became known, where that was later.
    pub known: Option<Spanned>,
    /// `incident`, `statement`, `evidence`, `filing`, `hearing`, `press`.
    pub kind: EventKind,
    /// The proceedings that it belongs to.
    #[serde(default)]
    pub proceedings: List,
    /// The parties that it names.
    #[serde(default)]
    pub people: List,
    /// Claims about it; the first decides the attribution that the event is shown with.
    #[serde(default)]
    pub claims: List,
    #[serde(default)]
    pub sources: List,
    /// `[{ proceeding = "baldwin", move = "nolle-prosequi" }]`.
    #[serde(default)]
    pub effect: Vec<Effect>,
    /// Id of a stop on a way back to court in the law file that shows this event although it makes no move
    /// there: `investigation`.
    pub station: Option<Spanned>,
    /// Whether it is one of the few events that tell the story by themselves. Each day on which the answer changes
    /// has one; besides those, 12 at most. A record of at most 12 events can name none: all of them count then.
    pub milestone: Option<Placed<bool>>,
    /// `{ text = "One sentence.", claims = ["charge-filed"] }`, for a milestone.
    pub summary: Option<Summary>,
}

impl Event {
    /// Whether its author names it as a milestone.
    pub fn is_milestone(&self) -> bool {
        self.milestone
            .as_ref()
            .is_some_and(|named| *named.get_ref())
    }
}

/// What the page shows of a milestone at rest.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Summary {
    /// One sentence of 28 words at most, quotations included.
    pub text: Spanned,
    /// The claims that it rests on, of the event’s `claims`; its sources are theirs.
    #[serde(default)]
    pub claims: List,
}

/// A time of day.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Time {
    /// `HH:MM`.
    pub at: Spanned,
    /// The zone's short name, or `not shown`.
    pub zone: Spanned,
    /// `±HH:MM` from UTC.
    pub offset: Option<Spanned>,
    /// The court's `±HH:MM` on that day.
    pub court_offset: Option<Spanned>,
}

/// A move that an event makes in a proceeding.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Effect {
    pub proceeding: Spanned,
    /// A move of the law file.
    #[serde(rename = "move")]
    pub kind: Placed<Kind>,
    /// `YYYY-MM-DD`, for `set-hearing` and `reset-hearing`: the day that was set, later than the event.
    pub on: Option<Spanned>,
    /// Offences charged, for `file-information`, `file-by-agreement` and `indict`.
    #[serde(default)]
    pub counts: List,
    /// Offences added, for `amend`.
    #[serde(default)]
    pub add: List,
    /// Offences dropped, for `amend`.
    #[serde(default)]
    pub drop: List,
    /// For `verdict`.
    #[serde(default)]
    pub guilty: List,
    /// For `verdict`.
    #[serde(default)]
    pub not_guilty: List,
    /// For `sentence`: whether it is suspended.
    #[serde(default)]
    pub suspended: bool,
    /// The outcome in words, beside the status.
    pub terms: Option<Spanned>,
}
