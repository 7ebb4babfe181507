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
        law.toml:279:6: error[way]: a way from `dismissed-without-prejudice` begins elsewhere
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
        law.toml:309:6: error[way]: a way leads through its own beginning
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
        law.toml:331:6: error[way]: no case can come to `trial` on this way
            |
        331 | id = "trial"
            |      ^^^^^^^
            |
            = Name a move that the stops before it make possible.
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
        law.toml:289:6: error[way]: there is no stop that this one could be the alternative to
            |
        289 | id = "inquiry"
            |      ^^^^^^^^^
            |
            = An alternative follows the stop beside which it stands, after the first; two are the most.
        law.toml:299:6: error[way]: there is no stop that this one could be the alternative to
            |
        299 | id = "again"
            |      ^^^^^^^
            |
            = An alternative follows the stop beside which it stands, after the first; two are the most.
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
        events.toml:21:11: error[way]: an event of no case stands on a way back to court
           |
        21 | station = "inquiry"
           |           ^^^^^^^^^
           |
           = Name its case in `proceedings`, or leave `station` out.
    "#]]);
}
