//! The record on its way to the browser: it arrives whole or not at all.

#![allow(clippy::expect_used)]

use proptest::prelude::*;
use without_prejudice::{
    case::{Case, Event, Source},
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

fn packed() -> Vec<u8> {
    record().pack().expect("packed")
}

#[test]
fn what_was_packed_is_what_arrives() {
    let packed = packed();
    let arrived = Case::unpack(&packed).expect("whole");
    assert!(arrived.pack().expect("packed") == packed);
    // Ours and postcard's reader are of one mind.
    assert_eq!(
        postcard::from_bytes(&packed).map(Case::redated),
        Ok(arrived)
    );
}

#[test]
fn ids_arrive_with_their_dates() {
    let (sent, arrived) = (record(), Case::unpack(&packed()).expect("whole"));
    let ids = |case: &Case| {
        let events = case.all::<Event>().map(|(_, event)| event.id.clone());
        let sources = case.all::<Source>().map(|(_, source)| source.id.clone());
        events.chain(sources).collect::<Vec<_>>()
    };
    assert_eq!(ids(&arrived), ids(&sent));
}

#[test]
fn a_part_of_a_record_is_refused() {
    let packed = packed();
    for end in (0..packed.len()).step_by(97) {
        assert_eq!(Case::unpack(&packed[..end]), None, "{end} bytes");
    }
}

#[test]
fn a_byte_too_many_is_refused() {
    let mut packed = packed();
    packed.push(0);
    assert_eq!(Case::unpack(&packed), None);
}

proptest! {
    #[test]
    fn a_wrong_byte_breaks_nothing(at in any::<prop::sample::Index>(), byte: u8) {
        let mut packed = packed();
        let at = at.index(packed.len());
        packed[at] = byte;
        // Wrong words can't be told from right ones; but where it is read, postcard reads the same.
        let theirs = postcard::from_bytes(&packed).ok().map(Case::redated);
        if let Some(case) = Case::unpack(&packed) {
            prop_assert_eq!(Some(case), theirs);
        }
    }

    #[test]
    fn no_bytes_break_anything(bytes: Vec<u8>) {
        prop_assert_eq!(Case::unpack(&bytes), None);
    }
}
