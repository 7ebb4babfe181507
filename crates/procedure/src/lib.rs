//! Criminal procedure as a state machine: the stages a prosecution can be in and the moves between
//! them.
//!
//! The one table of what may follow what is [`Standing::after`]. It refuses an
//! impossible record and says where every case stands; nothing else in the project decides either.
//! This module knows neither dates nor people, neither Yew nor the web: whoever has a record sorts
//! its moves and hands them over.
//!
//! The law behind each move, with citation and source, is data: `assets/law/`.

mod moves;
mod next;
mod stage;
mod standing;
mod table;

pub use moves::{Count, Kind, Move};
pub use stage::Stage;
pub use standing::{Basis, Impossible, Jeopardy, MoveError, Outcome, Review, Standing, replay};
