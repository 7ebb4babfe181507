//! Reads a record that has come to the browser in postcard's format.
//!
//! postcard writes it; the reader is our own. Where every value can fail, derived code has to give
//! back, at every field, all fields before it, and that made the Wasm larger by a twentieth. This
//! reader goes on with zeros instead and refuses the record as a whole at its end.

use std::fmt;

use serde::{
    Deserialize,
    de::{
        self, DeserializeSeed, Deserializer, EnumAccess, IntoDeserializer, SeqAccess,
        VariantAccess, Visitor, value::U32Deserializer,
    },
    forward_to_deserialize_any,
};

/// What these bytes say, and whether it is all they say and whole.
pub(super) fn read<'de, T: Deserialize<'de>>(packed: &'de [u8]) -> (T, bool) {
    let mut reader = Reader {
        rest: packed,
        spoilt: false,
    };
    let Ok(value) = T::deserialize(&mut reader);
    (value, !reader.spoilt && reader.rest.is_empty())
}

/// What is left to be read, and whether anything so far was wrong.
struct Reader<'de> {
    rest: &'de [u8],
    spoilt: bool,
}

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
}

/// An error that never comes to be.
#[derive(Debug)]
enum Never {}

impl fmt::Display for Never {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for Never {}

impl de::Error for Never {
    /// Derived code calls it for what [`Reader`] never hands over: an unknown variant, a missing
    /// field, a value of another type.
    fn custom<T: fmt::Display>(_: T) -> Self {
        unreachable!("the reader hands over what is asked for")
    }
}

impl<'de> Deserializer<'de> for &mut Reader<'de> {
    type Error = Never;

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_bool(match self.byte() {
            0 => false,
            1 => true,
            _ => self.spoil(),
        })
    }

    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_u8(self.byte())
    }

    fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_u16(self.short())
    }

    /// The sign is the lowest bit.
    fn deserialize_i16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        let number = self.short();
        let half = (number >> 1).cast_signed();
        visitor.visit_i16(if number.is_multiple_of(2) {
            half
        } else {
            !half
        })
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        let length = self.length();
        let bytes = self.bytes(length);
        visitor.visit_borrowed_str(str::from_utf8(bytes).unwrap_or_else(|_| self.spoil()))
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        match self.byte() {
            0 => visitor.visit_none(),
            1 => visitor.visit_some(self),
            _ => {
                self.spoilt = true;
                visitor.visit_none()
            }
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        let left = self.length();
        visitor.visit_seq(List { reader: self, left })
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_seq(Fields(self))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Never> {
        visitor.visit_seq(Fields(self))
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Never> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Never> {
        let number = self.number();
        let known = (number as usize) < variants.len();
        let number = if known { number } else { self.spoil() };
        visitor.visit_enum(Variant {
            reader: self,
            number,
        })
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        i8 i32 i64 u32 u64 f32 f64 char bytes byte_buf unit unit_struct tuple_struct map identifier
        ignored_any
    }
}

/// The fields of a value, which are all there.
struct Fields<'r, 'de>(&'r mut Reader<'de>);

impl<'de> SeqAccess<'de> for Fields<'_, 'de> {
    type Error = Never;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Never> {
        seed.deserialize(&mut *self.0).map(Some)
    }
}

/// A list, which ends early where something was wrong: its length may be as well.
struct List<'r, 'de> {
    reader: &'r mut Reader<'de>,
    left: usize,
}

impl<'de> SeqAccess<'de> for List<'_, 'de> {
    type Error = Never;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Never> {
        if self.left == 0 || self.reader.spoilt {
            return Ok(None);
        }
        self.left -= 1;
        seed.deserialize(&mut *self.reader).map(Some)
    }
}

/// One of several variants, by its number.
struct Variant<'r, 'de> {
    reader: &'r mut Reader<'de>,
    number: u32,
}

impl<'de> EnumAccess<'de> for Variant<'_, 'de> {
    type Error = Never;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Never> {
        let number: U32Deserializer<Never> = self.number.into_deserializer();
        Ok((seed.deserialize(number)?, self))
    }
}

impl<'de> VariantAccess<'de> for Variant<'_, 'de> {
    type Error = Never;

    fn unit_variant(self) -> Result<(), Never> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Never> {
        seed.deserialize(self.reader)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_seq(Fields(self.reader))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Never> {
        visitor.visit_seq(Fields(self.reader))
    }
}
