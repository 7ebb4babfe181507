//! The problems of a record, as its author reads them.

mod place;
mod rule;

use std::fmt;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

pub(crate) use self::place::Lines;
pub use self::{place::Place, rule::Rule};
use crate::shown::{shown, visible};

/// One problem: which rule, where, and how to correct it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub rule: Rule,
    /// The file as the author named it.
    pub file: String,
    /// `None` where the whole file is meant.
    pub place: Option<Place>,
    /// One sentence without a full stop.
    pub message: String,
    /// How to correct it.
    pub remedy: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // One line that editors can jump to, then the source line with the span underlined.
        write!(f, "{}", shown(&self.file))?;
        let mut below = Group::with_level(Level::ERROR);
        // Characters that nobody sees are shown as one that everybody sees.
        let line = self.place.as_ref().map(|place| visible(&place.text));
        if let Some((place, line)) = self.place.as_ref().zip(line.as_deref()) {
            write!(f, ":{}:{}", place.line, place.column)?;
            let marked = AnnotationKind::Primary.span(place.bytes_in(line));
            let snippet = Snippet::source(line).line_start(place.line);
            below = below.element(snippet.annotation(marked));
        }
        writeln!(f, ": error[{}]: {}", self.rule.code(), self.message)?;
        let remedy = Level::HELP.no_name().message(self.remedy.as_str());
        let below = Renderer::plain().render(&[below.element(remedy)]);
        f.write_str(&below)
    }
}
