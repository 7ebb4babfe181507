//! References between entries, resolved when the record was checked.

use std::{fmt, marker::PhantomData};

use parity_scale_codec::{Decode, Encode};

/// The index of a `T` in its list of the [`Case`](crate::Case), so that two kinds can't be mixed up.
#[derive(Encode, Decode)]
pub struct Key<T> {
    #[codec(compact)]
    index: u16,
    #[codec(skip)]
    of: PhantomData<fn() -> T>,
}

impl<T> Key<T> {
    /// The key of the entry at this index, from 0.
    pub const fn new(index: u16) -> Self {
        Self {
            index,
            of: PhantomData,
        }
    }

    /// The index in the list, from 0.
    pub const fn index(self) -> usize {
        self.index as usize
    }
}

impl<T> Clone for Key<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Key<T> {}
impl<T> PartialEq for Key<T> {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index
    }
}
impl<T> Eq for Key<T> {}
impl<T> PartialOrd for Key<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Key<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.index.cmp(&other.index)
    }
}
impl<T> fmt::Debug for Key<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.index)
    }
}
