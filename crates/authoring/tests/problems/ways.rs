//! The ways back to court.

use expect_test::expect;

use crate::fixture::broken;
use authoring::file::{FileKind, Original};

#[test]
fn a_way_that_begins_with_another_dismissal() {
    broken(
        FileKind::Law,
        "moves = [\"nolle-prosequi\", \"find-no-probable-cause\"]",
        "moves = [\"dismiss-with-prejudice\"]",
    )
    .says(expect![[r#"
        law.toml:279:6: error[way]: the first stop is not a dismissal that leads to `dismissed-without-prejudice`
            |
        279 | id = "dropped"
            |      ^^^^^^^^^
            |
            = Give the moves of that dismissal to the first stop, and to no other.
    "#]]);
}

#[test]
fn a_way_that_leads_through_its_own_beginning() {
    broken(
        FileKind::Law,
        "moves = [\"bind-over\", \"waive-hearing\"]",
        "moves = [\"bind-over\", \"find-no-probable-cause\"]",
    )
    .says(expect![[r#"
        law.toml:309:6: error[way]: a later stop has a move of the first stop
            |
        309 | id = "hearing"
            |      ^^^^^^^^^
            |
            = Give the moves of that dismissal to the first stop, and to no other.
    "#]]);
}

#[test]
fn a_stop_that_no_case_can_come_to() {
    broken(
        FileKind::Law,
        "id = \"trial\"\nsince = \"2019-01-01\"\ntitle = \"Trial\"\nline = \"a jury decides\"\nwho = \"A jury.\"\nshown = \"The charge.\"\nmoves = [\"swear-jury\"]",
        "id = \"trial\"\nsince = \"2019-01-01\"\ntitle = \"Trial\"\nline = \"a jury decides\"\nwho = \"A jury.\"\nshown = \"The charge.\"\nmoves = [\"release\"]",
    )
    .says(expect![[r#"
        law.toml:331:6: error[way]: no case can reach `trial` on this way
            |
        331 | id = "trial"
            |      ^^^^^^^
            |
            = Name a move that is possible after the stops before it.
    "#]]);
}

#[test]
fn an_alternative_to_nothing() {
    broken(
        FileKind::Law,
        "id = \"again\"\nsince = \"2019-01-01\"\ntitle = \"Filed again\"",
        "id = \"again\"\nalternative = true\nsince = \"2019-01-01\"\ntitle = \"Filed again\"",
    )
    .change(
        FileKind::Law,
        "id = \"inquiry\"",
        "id = \"inquiry\"\nalternative = true",
    )
    .says(expect![[r#"
        law.toml:289:6: error[way]: there is no stop for this one to be an alternative to
            |
        289 | id = "inquiry"
            |      ^^^^^^^^^
            |
            = Put an alternative after its stop, which is not the first. A stop has one alternative at most.
        law.toml:299:6: error[way]: there is no stop for this one to be an alternative to
            |
        299 | id = "again"
            |      ^^^^^^^
            |
            = Put an alternative after its stop, which is not the first. A stop has one alternative at most.
    "#]]);
}

#[test]
fn one_id_on_both_ways() {
    broken(FileKind::Law, "id = \"retrial\"", "id = \"trial\"")
        .change(
            FileKind::Spanish(Original::Law),
            "id = \"retrial\"",
            "id = \"trial\"",
        )
        .says(expect![[r#"
            law.toml:375:6: error[duplicate-id]: the id `trial` is taken by an earlier entry
                |
            375 | id = "trial"
                |      ^^^^^^^
                |
                = Give one of the two another id; links and references need it to be unique.
        "#]]);
}

#[test]
fn an_event_at_a_stop_that_is_not_there_and_one_of_no_case() {
    broken(
        FileKind::Events,
        "sources = [\"gazette\"]\neffect",
        "sources = [\"gazette\"]\nstation = \"inquire\"\neffect",
    )
    .says(expect![[r#"
        events.toml:23:11: error[unknown-id]: there is no stop on a way back to court with the id `inquire`
           |
        23 | station = "inquire"
           |           ^^^^^^^^^
           |
           = Did you mean `inquiry`? Refer to an id that is defined, or define this one.
    "#]]);
    broken(
        FileKind::Events,
        "proceedings = [\"doe\"]\npeople = [\"doe\"]\nclaims = [\"notice-filed\", \"denies\"]",
        "people = [\"doe\"]\nclaims = [\"notice-filed\", \"denies\"]\nstation = \"inquiry\"",
    )
    .says(expect![[r#"
        events.toml:21:11: error[way]: an event with a `station` has no proceeding
           |
        21 | station = "inquiry"
           |           ^^^^^^^^^
           |
           = Name the proceeding in `proceedings`, or remove `station`.
    "#]]);
}
