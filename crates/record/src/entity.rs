//! The entries that a [`Key`] can refer to.

use std::ops::Index;

use crate::{Case, Claim, Event, Key, Party, Proceeding, Question, Source, Term};

/// A kind of entry that a [`Key`] can refer to.
pub trait Entity: Sized + 'static {
    /// Every entry of this kind, in the order of their keys.
    fn list_in(case: &Case) -> &[Self];
}

macro_rules! entities {
    ($($of:ty => $list:ident),*) => {$(
        impl Entity for $of {
            /// Every entry of this kind, in the order of their keys.
    fn list_in(case: &Case) -> &[Self] {
                &case.story.$list
            }
        }
    )*};
}
entities!(Source => sources, Party => parties, Proceeding => proceedings, Claim => claims, Event => events, Question => questions);

impl Entity for Term {
    /// Every entry of this kind, in the order of their keys.
    fn list_in(case: &Case) -> &[Self] {
        &case.law.terms
    }
}

impl<T: Entity> Index<Key<T>> for Case {
    type Output = T;
    fn index(&self, key: Key<T>) -> &T {
        &T::list_in(self)[key.index()]
    }
}
