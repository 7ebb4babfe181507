//! The record on its way to the browser: it arrives whole or not at all.

#![allow(clippy::expect_used)]

use std::sync::LazyLock;

use proptest::prelude::*;
use without_prejudice::{
    case::{Case, Event, Law, Packed, Source, Story},
    press::read_record,
};

fn record() -> Case {
    read_record(
        "assets/cases/state-v-baldwin".as_ref(),
        "assets/law".as_ref(),
    )
    .expect("the record holds")
    .en
}

/// Packed once for all tests.
static PACKED: LazyLock<Packed> = LazyLock::new(|| record().pack().expect("packed"));

fn packed() -> Packed {
    PACKED.clone()
}

fn arrived(packed: &Packed) -> Option<Case> {
    Case::unpack(&packed.story, &packed.law)
}

/// The same by postcard's own reader.
fn read_by_postcard(packed: &Packed) -> Option<Case> {
    let story: Story = postcard::from_bytes(&packed.story).ok()?;
    let law: Law = postcard::from_bytes(&packed.law).ok()?;
    Some(Case::new(story.redated(), law))
}

#[test]
fn what_was_packed_is_what_arrives() {
    let packed = packed();
    let case = arrived(&packed).expect("whole");
    assert!(case.pack().expect("packed") == packed);
    // Ours and postcard's reader are of one mind.
    assert_eq!(read_by_postcard(&packed), Some(case));
}

#[test]
fn ids_arrive_with_their_dates() {
    let (sent, arrived) = (record(), arrived(&packed()).expect("whole"));
    let ids = |case: &Case| {
        let events = case.all::<Event>().map(|(_, event)| event.id.clone());
        let sources = case.all::<Source>().map(|(_, source)| source.id.clone());
        events.chain(sources).collect::<Vec<_>>()
    };
    assert_eq!(ids(&arrived), ids(&sent));
}

#[test]
fn a_part_of_a_record_or_of_its_law_is_refused() {
    let Packed { story, law } = packed();
    for end in (0..story.len()).step_by(197) {
        assert_eq!(Case::unpack(&story[..end], &law), None, "{end} bytes");
    }
    for end in (0..law.len()).step_by(97) {
        assert_eq!(
            Case::unpack(&story, &law[..end]),
            None,
            "{end} bytes of law"
        );
    }
}

#[test]
fn a_byte_too_many_is_refused() {
    for of_law in [false, true] {
        let mut packed = packed();
        let bytes = if of_law {
            &mut packed.law
        } else {
            &mut packed.story
        };
        bytes.push(0);
        assert_eq!(arrived(&packed), None);
    }
}

proptest! {
    #[test]
    fn a_wrong_byte_breaks_nothing(at in any::<prop::sample::Index>(), byte: u8, in_law: bool) {
        let mut packed = packed();
        let bytes = if in_law { &mut packed.law } else { &mut packed.story };
        let at = at.index(bytes.len());
        bytes[at] = byte;
        // Wrong words can't be told from right ones; but where it is read, postcard reads the same.
        if let Some(case) = arrived(&packed) {
            prop_assert_eq!(Some(case), read_by_postcard(&packed));
        }
    }

    #[test]
    fn no_bytes_break_anything(story: Vec<u8>, law: Vec<u8>) {
        prop_assert_eq!(Case::unpack(&story, &law), None);
    }
}
