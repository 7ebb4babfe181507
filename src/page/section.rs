//! What every section is given.

use std::{ops::Deref, rc::Rc};

use yew::prelude::*;

use crate::{
    case::{Case, Day},
    view::Reading,
    words::Language,
};

/// A shared record. Two are the same where they are the same one, so that comparing costs nothing.
#[derive(Clone, Debug)]
pub struct CaseRef(Rc<Case>);

impl CaseRef {
    pub const fn new(case: Rc<Case>) -> Self {
        Self(case)
    }
}

impl PartialEq for CaseRef {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Deref for CaseRef {
    type Target = Case;
    fn deref(&self) -> &Case {
        &self.0
    }
}

/// A record, the day whose knowledge counts, and the language. Nothing else of the view, so that a
/// notice redraws no section and the reader's own choices in it stay.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct SectionProps {
    pub(super) case: CaseRef,
    pub(super) day: Day,
    pub(super) language: Language,
}

impl SectionProps {
    pub(super) fn reading(&self) -> Reading<'_> {
        Reading::new(&self.case, self.day, self.language)
    }
}

/// What a part without a record is given.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct LanguageProps {
    pub(super) language: Language,
}
