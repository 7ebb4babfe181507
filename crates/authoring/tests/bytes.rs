//! A case as bytes: it is read again whole, or refused.

use std::sync::LazyLock;

use authoring::{check::check, file::FileKind};
use proptest::prelude::*;
use record::{Case, CaseBytes, Claim, Event, Proceeding, Source};

use crate::{fixture::good, problems::milestones::with_summary, shipped::shipped};

/// The bytes of the record that the site shows, made once for all tests.
static SHIPPED: LazyLock<CaseBytes> = LazyLock::new(|| bytes_of(&shipped()));
/// The bytes of the small record.
static SMALL: LazyLock<CaseBytes> =
    LazyLock::new(|| bytes_of(&check(&good()).expect("nothing is wrong with it").en));

fn bytes_of(case: &Case) -> CaseBytes {
    case.to_bytes()
}

fn read(bytes: &CaseBytes) -> Option<Case> {
    Case::from_bytes(&bytes.story, &bytes.law).ok()
}

#[test]
fn a_case_read_from_bytes_is_written_as_the_same_bytes() {
    for bytes in [&*SHIPPED, &*SMALL] {
        let case = read(bytes).expect("whole");
        assert!(bytes_of(&case) == *bytes);
        assert!(read(&bytes_of(&case)) == Some(case));
    }
}

#[test]
fn bytes_hold_the_milestones_their_summaries_and_when_something_was_said() {
    let said = "said = \"2020-01-10\"";
    let summary = "\"notice-filed\", \"denies\"";
    let record = with_summary("It ends.", "Termina.", summary).change(
        FileKind::Claims,
        said,
        "said = \"2020-01\"",
    );
    let written = check(&record.files()).expect("nothing is wrong with it").en;
    let read = read(&bytes_of(&written)).expect("whole");
    for ((key, before), (_, event)) in written.all::<Event>().zip(read.all::<Event>()) {
        let text = |event: &Event| event.summary.as_ref().map(|summary| summary.text.clone());
        assert_eq!(text(event), text(before));
        assert_eq!(read.is_milestone(key), written.is_milestone(key));
    }
    for ((_, before), (_, claim)) in written.all::<Claim>().zip(read.all::<Claim>()) {
        assert_eq!(claim.said, before.said);
    }
    assert!(
        read.all::<Event>()
            .any(|(_, event)| event.summary.is_some())
    );
}

#[test]
fn a_case_read_from_bytes_has_the_same_ids_and_standings() {
    let (written, read) = (shipped(), read(&SHIPPED).expect("whole"));
    let ids = |case: &Case| {
        let events = case.all::<Event>().map(|(_, event)| event.id.clone());
        let sources = case.all::<Source>().map(|(_, source)| source.id.clone());
        events.chain(sources).collect::<Vec<_>>()
    };
    assert_eq!(ids(&read), ids(&written));
    for (key, _) in written.all::<Proceeding>() {
        for day in written.days() {
            let standing = |case: &Case| case.standing_on(key, day).standing;
            assert_eq!(standing(&read), standing(&written), "{key:?} on {day}");
        }
    }
}

#[test]
fn bytes_cut_short_anywhere_are_refused() {
    for (bytes, step) in [(&*SMALL, 1), (&*SHIPPED, 197)] {
        let CaseBytes { story, law } = bytes;
        for end in (0..story.len()).step_by(step) {
            assert!(Case::from_bytes(&story[..end], law).is_err(), "{end} bytes");
        }
        for end in (0..law.len()).step_by(step) {
            let read = Case::from_bytes(story, &law[..end]);
            assert!(read.is_err(), "{end} bytes of law");
        }
    }
}

#[test]
fn a_byte_too_many_is_refused() {
    for byte in 0..=u8::MAX {
        let mut bytes = SMALL.clone();
        bytes.story.push(byte);
        assert_eq!(read(&bytes), None, "{byte} after the story");
        let mut bytes = SMALL.clone();
        bytes.law.push(byte);
        assert_eq!(read(&bytes), None, "{byte} after the law");
    }
}

proptest! {
    #[test]
    fn a_wrong_byte_is_refused_or_read_without_a_panic(
        at in any::<prop::sample::Index>(),
        byte: u8,
        in_law: bool,
    ) {
        let mut bytes = SHIPPED.clone();
        let part = if in_law { &mut bytes.law } else { &mut bytes.story };
        let at = at.index(part.len());
        part[at] = byte;
        // A wrong letter in a text can't be told from a right one: the case is then another one, but whole.
        if let Some(case) = read(&bytes) {
            prop_assert_eq!(read(&bytes_of(&case)), Some(case));
        }
    }

    #[test]
    fn random_bytes_are_refused(story: Vec<u8>, law: Vec<u8>) {
        prop_assert_eq!(read(&CaseBytes { story, law }), None);
    }
}
