//! Criminal procedure as a state machine: the stages a prosecution can be in and the moves between
//! them.
//!
//! [`Standing::apply`] is the only transition table of the project: the check of a record uses it to refuse
//! impossible moves, and the pages use it to say where a case stands.
//! This crate knows neither dates nor people, neither Yew nor the web: its callers sort the moves by day and
//! pass them to [`replay`].
//!
//! The procedure is New Mexico's. The law behind each move, with citation and source, is data: `assets/law/`.

// The derive of the codec numbers the variants of an enumeration with a cast.
#![allow(clippy::cast_possible_truncation)]

mod moves;
mod next;
mod stage;
mod standing;
mod table;

pub use moves::{Count, Kind, Move};
pub use stage::Stage;
pub use standing::{Basis, Jeopardy, MoveError, Outcome, ReplayError, Review, Standing, replay};
