//! The date control: where its keys and the reader's hand lead, and what the page says of it.

use record::{Day, Event, Proceeding};
use scraper::Html;
use without_prejudice::{
    i18n::Language,
    on_day::{Axis, DateStep, slid},
    state::{Action, Notice, ViewState, notice_text},
};

use super::{PAGES, case_in, file_of, on_day, select};

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

/// Every day from the first development to the last.
fn all_days() -> impl Iterator<Item = Day> {
    let case = case_in(Language::En);
    let last = case.last_day();
    std::iter::successors(Some(case.first_day()), |day| day.day_after())
        .take_while(move |day| *day <= last)
}

#[test]
fn from_every_day_the_steps_lead_to_the_neighbouring_developments_and_never_past_the_ends() {
    let case = case_in(Language::En);
    let stops = case.days();
    for day in all_days() {
        let to = |stride: DateStep| stride.from(day, case);
        let later = stops.iter().find(|stop| **stop > day);
        let earlier = stops.iter().rev().find(|stop| **stop < day);
        assert_eq!(to(DateStep::Later), *later.unwrap_or(&day));
        assert_eq!(to(DateStep::Earlier), *earlier.unwrap_or(&day));
        assert_eq!(to(DateStep::First), case.first_day());
        assert_eq!(to(DateStep::Last), case.last_day());
        for stride in [
            DateStep::YearBefore,
            DateStep::YearAfter,
            DateStep::DayBefore,
            DateStep::DayAfter,
        ] {
            assert!((case.first_day()..=case.last_day()).contains(&to(stride)));
        }
    }
    assert_eq!(
        DateStep::YearAfter.from(day("2023-04-21"), case),
        day("2024-04-21")
    );
    assert_eq!(
        DateStep::YearBefore.from(day("2024-02-29"), case),
        day("2023-02-28")
    );
    assert_eq!(
        DateStep::DayAfter.from(day("2024-02-28"), case),
        day("2024-02-29")
    );
}

#[test]
fn a_hand_is_drawn_to_the_nearest_development_within_reach_and_to_nothing_else() {
    let case = case_in(Language::En);
    let axis = Axis::of(on_day(Language::En, case.first_day())).expect("an axis");
    let stops = case.days();
    for day in all_days() {
        let place = axis.days_to(day);
        assert_eq!(axis.day(place), day);
        assert_eq!(slid(axis, place, 0, case), day, "without reach it is exact");
        let away = |stop: &Day| stop.days_until(day).or_else(|| day.days_until(*stop));
        let drawn = slid(axis, place, 9, case);
        match stops.iter().min_by_key(|stop| away(stop)) {
            Some(stop) if away(stop) <= Some(9) => assert_eq!(away(&drawn), away(stop)),
            _ => assert_eq!(drawn, day),
        }
    }
    assert_eq!(slid(axis, 0, 0, case), case.first_day());
    assert_eq!(slid(axis, u32::MAX, 0, case), case.last_day());
}

#[test]
fn the_axis_is_the_same_on_every_day_and_holds_the_five_years() {
    let case = case_in(Language::En);
    let axis = |day| Axis::of(on_day(Language::En, day)).expect("an axis");
    let first = axis(case.first_day());
    assert!(all_days().all(|day| axis(day) == first));
    assert_eq!(first.day(0), day("2021-09-01"));
    assert_eq!(first.day(u32::MAX), day("2026-12-31"));
    assert_eq!(first.years().len(), 5);
}

#[test]
fn a_later_development_is_moved_to_with_a_word_and_a_known_one_moves_nothing() {
    let case = case_in(Language::En);
    let state = ViewState::new(day("2023-04-21"));
    let mut moved = 0;
    for (key, event) in case.all::<Event>() {
        let next = state.apply(Action::Reveal(key), case);
        if event.known <= state.as_of {
            assert_eq!(next, None);
            continue;
        }
        let next = next.expect("it moves");
        assert_eq!(next.as_of, event.known);
        assert_eq!(
            next.notice,
            Some(Notice::Moved {
                event: key,
                before: state.as_of
            })
        );
        // Coming to rest says nothing over it.
        let rested = next
            .apply(Action::Announce { says_day: true }, case)
            .expect("it is said");
        assert_eq!(rested.notice, next.notice);
        moved += 1;
    }
    assert_eq!(moved, 42);
}

#[test]
fn at_rest_the_cases_that_stand_otherwise_are_named_and_no_others() {
    let case = case_in(Language::Es);
    let say = |from: &str, to: &str| {
        let notice = Notice::Shown {
            before: day(from),
            says_day: true,
        };
        notice_text(&notice, on_day(Language::Es, day(to)))
    };
    let said = say("2023-04-20", "2023-04-21");
    assert!(
        said.ends_with(" State v. Baldwin: Caso desestimado sin perjuicio."),
        "{said}"
    );
    let (none, all) = (
        say("2023-04-21", "2023-05-31"),
        say("2021-10-21", "2026-01-13"),
    );
    for (_, proceeding) in case.all::<Proceeding>() {
        assert!(!none.contains(&proceeding.title), "{none}");
        assert!(all.contains(&proceeding.title), "{all}");
    }
}

#[test]
fn every_page_carries_one_slider_at_its_day_with_a_tick_for_every_day_with_a_development() {
    for (page, html) in PAGES.iter() {
        let parsed = Html::parse_document(html);
        let sliders = select(&parsed, "nav.date-nav input[type=range]");
        let [slider] = sliders.as_slice() else {
            panic!("{}: {} sliders", file_of(page), sliders.len());
        };
        let case = case_in(page.language);
        let axis = Axis::of(on_day(page.language, page.day)).expect("an axis");
        let value = axis.days_to(page.day).to_string();
        assert_eq!(
            slider.value().attr("value"),
            Some(value.as_str()),
            "{}",
            file_of(page)
        );
        let path = |lines: &str| {
            select(&parsed, lines)[0]
                .value()
                .attr("d")
                .map(str::to_owned)
        };
        let all = path(".scale .ticks").expect("drawn");
        assert_eq!(all.matches('M').count(), case.days().len());
        // Those that are known are drawn over them, up to the day.
        assert_eq!(path(".scale .known"), Some(all));
        let place = axis.place(page.day).to_string();
        let drawn_to = select(&parsed, ".scale .passed")[0].value();
        assert_eq!(drawn_to.attr("width"), Some(place.as_str()));
    }
}
