//! What the page's own controls ask for, as their `data-act` says it.

use super::Action;
use crate::case::{Case, EventKind, Party};

/// A control that only a living page can work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Control<'a> {
    /// Opens the list of later developments, or closes it.
    List(bool),
    /// Shows all developments again.
    All,
    /// Chooses a defendant by id; all without one.
    Person(&'a str),
    /// Chooses a kind of development by name; all without one.
    Kind(&'a str),
}

impl Control<'_> {
    /// The value of `data-act`.
    pub fn name(self) -> String {
        match self {
            Self::List(true) => "list".to_owned(),
            Self::List(false) => "unlist".to_owned(),
            Self::All => "all".to_owned(),
            Self::Person(id) => ["person ", id].concat(),
            Self::Kind(name) => ["kind ", name].concat(),
        }
    }
}

/// What a control asks for; `None` where there is no such control.
pub fn asked_by(name: &str, case: &Case) -> Option<Action> {
    let (name, value) = name.split_once(' ').unwrap_or((name, ""));
    Some(match name {
        "list" => Action::ListLater(true),
        "unlist" => Action::ListLater(false),
        "all" => Action::ShowAll,
        "person" => {
            let is_meant = |party: &Party| party.id == value;
            let found = case.all().find(|(_, party)| is_meant(party));
            Action::ChoosePerson(found.map(|(key, _)| key))
        }
        "kind" => {
            let mut kinds = EventKind::ALL.into_iter();
            Action::ChooseKind(kinds.find(|kind| kind.name() == value))
        }
        _ => return None,
    })
}
