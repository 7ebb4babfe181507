//! Reads a record that has come to the browser in postcard's format.
//!
//! postcard writes it; the reader is our own, and so is how each type is read: derived code took twice
//! the Wasm. Where every value can fail, moreover, code has to give back, at every field, all fields
//! before it. This reader goes on with zeros instead and refuses the record as a whole at its end.

use super::{Day, Inline, Key, Text};
use crate::procedure::{Count, Kind, Move};

/// What these bytes say, and whether it is all they say and whole.
pub(super) fn read<T: Unpack>(packed: &[u8]) -> (T, bool) {
    let mut reader = Reader {
        rest: packed,
        spoilt: false,
    };
    let value = T::unpack(&mut reader);
    (value, !reader.spoilt && reader.rest.is_empty())
}

/// What is left to be read, and whether anything so far was wrong.
pub(super) struct Reader<'de> {
    rest: &'de [u8],
    spoilt: bool,
}

/// What a record is made of.
pub(super) trait Unpack {
    fn unpack(from: &mut Reader<'_>) -> Self;
}

/// How a struct or an enum without particulars is read: its fields or variants, in the order of its
/// definition; after a semicolon, the fields that do not travel.
macro_rules! unpack {
    (struct $name:ident { $($field:ident),* $(,)? $(; $($absent:ident),*)? }) => {
        impl $crate::case::packed::Unpack for $name {
            fn unpack(from: &mut $crate::case::packed::Reader<'_>) -> Self {
                Self {
                    $($field: $crate::case::packed::Unpack::unpack(from),)*
                    $($($absent: Default::default(),)*)?
                }
            }
        }
    };
    (enum $name:ident { $($variant:ident),* $(,)? }) => {
        impl $crate::case::packed::Unpack for $name {
            fn unpack(from: &mut $crate::case::packed::Reader<'_>) -> Self {
                from.one_of(&[$(Self::$variant),*])
            }
        }
    };
}
pub(super) use unpack;

impl<'de> Reader<'de> {
    fn spoil<T: Default>(&mut self) -> T {
        self.spoilt = true;
        T::default()
    }

    fn bytes(&mut self, count: usize) -> &'de [u8] {
        let Some((bytes, rest)) = self.rest.split_at_checked(count) else {
            return self.spoil();
        };
        self.rest = rest;
        bytes
    }

    fn byte(&mut self) -> u8 {
        self.bytes(1).first().copied().unwrap_or_default()
    }

    /// Seven bits in each byte, the lowest first; the eighth says that more follow.
    fn number(&mut self) -> u32 {
        let mut number = 0;
        for shift in [0, 7, 14, 21, 28] {
            let byte = self.byte();
            number |= u32::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return number;
            }
        }
        self.spoil()
    }

    fn short(&mut self) -> u16 {
        u16::try_from(self.number()).unwrap_or_else(|_| self.spoil())
    }

    fn length(&mut self) -> usize {
        usize::try_from(self.number()).unwrap_or_else(|_| self.spoil())
    }

    /// One of these, by its number. None of the lists is empty.
    pub(super) fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        let number = self.length();
        *all.get(number).unwrap_or_else(|| {
            self.spoilt = true;
            &all[0]
        })
    }
}

impl Unpack for bool {
    fn unpack(from: &mut Reader<'_>) -> Self {
        match from.byte() {
            0 => false,
            1 => true,
            _ => from.spoil(),
        }
    }
}

impl Unpack for u8 {
    fn unpack(from: &mut Reader<'_>) -> Self {
        from.byte()
    }
}

impl Unpack for u16 {
    fn unpack(from: &mut Reader<'_>) -> Self {
        from.short()
    }
}

impl Unpack for i16 {
    /// The sign is the lowest bit.
    fn unpack(from: &mut Reader<'_>) -> Self {
        let number = from.short();
        let half = (number >> 1).cast_signed();
        if number.is_multiple_of(2) {
            half
        } else {
            !half
        }
    }
}

impl Unpack for String {
    fn unpack(from: &mut Reader<'_>) -> Self {
        let length = from.length();
        let bytes = from.bytes(length);
        str::from_utf8(bytes)
            .unwrap_or_else(|_| from.spoil())
            .to_owned()
    }
}

impl<T: Unpack> Unpack for Option<T> {
    fn unpack(from: &mut Reader<'_>) -> Self {
        bool::unpack(from).then(|| T::unpack(from))
    }
}

impl<T: Unpack> Unpack for Vec<T> {
    /// A list ends early where something was wrong: its length may be as well.
    fn unpack(from: &mut Reader<'_>) -> Self {
        let length = from.length();
        let mut list = Self::new();
        while list.len() < length && !from.spoilt {
            list.push(T::unpack(from));
        }
        list
    }
}

impl<T> Unpack for Key<T> {
    fn unpack(from: &mut Reader<'_>) -> Self {
        Self::new(from.short())
    }
}

impl Unpack for Day {
    fn unpack(from: &mut Reader<'_>) -> Self {
        Self::from((from.short(), from.byte(), from.byte()))
    }
}

impl Unpack for Text {
    fn unpack(from: &mut Reader<'_>) -> Self {
        Self(Vec::unpack(from))
    }
}

impl Unpack for Inline {
    fn unpack(from: &mut Reader<'_>) -> Self {
        match from.number() {
            0 => Self::Plain(String::unpack(from)),
            1 => Self::Emphasis(String::unpack(from)),
            2 => Self::Quotation(String::unpack(from)),
            3 => Self::Party(Key::unpack(from), String::unpack(from)),
            4 => Self::Term(Key::unpack(from), String::unpack(from)),
            _ => Self::Plain(from.spoil()),
        }
    }
}

impl Unpack for Count {
    fn unpack(from: &mut Reader<'_>) -> Self {
        Self(from.short())
    }
}

impl Unpack for Kind {
    fn unpack(from: &mut Reader<'_>) -> Self {
        from.one_of(Self::ALL)
    }
}

impl Unpack for Move {
    fn unpack(from: &mut Reader<'_>) -> Self {
        let mut step = Kind::unpack(from).plain();
        match &mut step {
            Self::FileInformation { counts }
            | Self::FileByAgreement { counts }
            | Self::Indict { counts } => *counts = Vec::unpack(from),
            Self::Amend { add, drop } => {
                *add = Vec::unpack(from);
                *drop = Vec::unpack(from);
            }
            Self::Verdict { guilty, not_guilty } => {
                *guilty = Vec::unpack(from);
                *not_guilty = Vec::unpack(from);
            }
            Self::Sentence { suspended } => *suspended = bool::unpack(from),
            _ => {}
        }
        step
    }
}
