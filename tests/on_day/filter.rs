//! The filters of the timeline.

use authoring::read::read;
use record::{Case, Day, EventKind, Party};
use without_prejudice::state::Filter;

use crate::OnDay;

fn shipped() -> Case {
    let editions = read(
        "assets/cases/state-v-baldwin".as_ref(),
        "assets/law".as_ref(),
    );
    editions.expect("nothing is wrong with it").en
}

#[test]
fn a_filter_that_leaves_nothing_says_what_is_missing() {
    let case = OnDay::new(shipped(), Day::from((2023, 4, 21)));
    let case = case.read();
    let halls = (case.record.all::<Party>())
        .find(|(_, party)| party.id == "halls")
        .map(|(key, _)| key);
    let filter = Filter {
        person: halls,
        kind: Some(EventKind::Press),
    };
    let shown = case.record.events_by(case.day).iter();
    assert_eq!(shown.filter(|event| filter.shows(case, event)).count(), 0);
    for choice in filter.kinds(case) {
        let with = Filter {
            kind: choice.value,
            ..filter
        };
        let shown = case.record.events_by(case.day).iter();
        let shown = shown.filter(|event| with.shows(case, event)).count();
        assert_eq!(choice.count, shown, "{:?}", choice.value);
    }
    let none = &case.words.timeline.filter.none;
    assert_eq!(
        none.of(Some(EventKind::Evidence), Some("Mr. Halls")),
        "No evidence about Mr. Halls by this date."
    );
}
