//! What the procedure allows: moves, charges, hearings, roles.

use expect_test::expect;

use crate::fixture::broken;
use authoring::file::FileKind;

#[test]
fn a_move_that_cannot_happen() {
    broken(FileKind::Events, "move = \"nolle-prosequi\"", "move = \"sentence\"").says(expect![[r#"
        events.toml:23:40: error[impossible-move]: `sentence` can't be made in `doe` on 2020-03-02: the case is charged then
           |
        23 | effect = [{ proceeding = "doe", move = "sentence" }]
           |                                        ^^^^^^^^^^
           |
           = Correct the move, its day or its proceeding. Possible from charged: amend, set-hearing, waive-hearing, plead-not-guilty, plead-no-contest, announce-dismissal, nolle-prosequi, dismiss-with-prejudice.
    "#]]);
}

#[test]
fn a_refiling_after_dismissal_with_prejudice() {
    let refiled = r#"
[[event]]
id = "2020-04-01-refiled"
title = "A charge is filed"
date = "2020-04-01"
kind = "filing"
claims = ["charge-filed"]
sources = ["gazette"]
effect = [{ proceeding = "doe", move = "file-information", counts = ["theft"] }]
"#;
    broken(FileKind::Events, "effect = [{ proceeding = \"doe\", move = \"nolle-prosequi\" }]\n",
        &format!("effect = [{{ proceeding = \"doe\", move = \"dismiss-with-prejudice\" }}]\n{refiled}"))
        .says(expect![[r#"
            events.toml:32:40: error[impossible-move]: `file-information` can't be made in `doe` on 2020-04-01: the case is dismissed-with-prejudice then
               |
            32 | effect = [{ proceeding = "doe", move = "file-information", counts = ["theft"] }]
               |                                        ^^^^^^^^^^^^^^^^^^
               |
               = Correct the move, its day or its proceeding. Possible from dismissed-with-prejudice: deny-reconsideration, grant-reconsideration, appeal.
            es/events.toml: error[untranslated]: there is no translation of event `2020-04-01-refiled`
             = Add the entry with the same id, and each text with `en`, copied from the original, and `es`.
        "#]]);
}

#[test]
fn a_charge_after_the_time_for_it() {
    broken(
        FileKind::Proceedings,
        "alleged = \"2020-01-05\"",
        "alleged = \"2019-01-09\"",
    )
    .says(expect![[r#"
        events.toml:11:40: error[time-barred]: `theft` is charged after its time limit
           |
        11 | effect = [{ proceeding = "doe", move = "file-information", counts = ["theft"] }]
           |                                        ^^^^^^^^^^^^^^^^^^
           |
           = Correct the day or the count: the limit is 1 years from 2019-01-09 (Code § 3).
    "#]]);
}

#[test]
fn a_suspension_of_what_is_no_sentence() {
    broken(
        FileKind::Events,
        "move = \"nolle-prosequi\"",
        "move = \"nolle-prosequi\", suspended = true",
    )
    .says(expect![[r#"
        events.toml:23:40: error[move-details]: `nolle-prosequi` does not take `suspended`
           |
        23 | effect = [{ proceeding = "doe", move = "nolle-prosequi", suspended = true }]
           |                                        ^^^^^^^^^^^^^^^^
           |
           = Remove it: only a sentence can be suspended.
    "#]]);
}

#[test]
fn a_hearing_set_for_a_day_that_has_passed() {
    let set = "{ proceeding = \"doe\", move = \"set-hearing\", on = \"2020-01-10\" }";
    broken(
        FileKind::Events,
        "counts = [\"theft\"] }]",
        &format!("counts = [\"theft\"] }}, {set}]"),
    )
    .says(expect![[r#"
        events.toml:11:131: error[dates-reversed]: the hearing is set for a day that is not after the event
           |
        11 | ...eft"] }, { proceeding = "doe", move = "set-hearing", on = "2020-01-10" }]
           |                                                              ^^^^^^^^^^^^
           |
           = Correct `on` or the event’s `date`.
    "#]]);
}

#[test]
fn a_day_for_what_is_no_hearing() {
    broken(
        FileKind::Events,
        "move = \"nolle-prosequi\" }",
        "move = \"nolle-prosequi\", on = \"2020-05-01\" }",
    )
    .says(expect![[r#"
        events.toml:23:63: error[move-details]: `nolle-prosequi` does not take `on`
           |
        23 | effect = [{ proceeding = "doe", move = "nolle-prosequi", on = "2020-05-01" }]
           |                                                               ^^^^^^^^^^^^
           |
           = Remove it: only a hearing is set for a day.
    "#]]);
}

#[test]
fn a_hearing_set_for_a_later_day_holds() {
    let set = "{ proceeding = \"doe\", move = \"set-hearing\", on = \"2020-01-11\" }";
    let with = format!("counts = [\"theft\"] }}, {set}]");
    broken(FileKind::Events, "counts = [\"theft\"] }]", &with).holds();
}

#[test]
fn a_label_for_which_the_lanes_have_no_room() {
    broken(
        FileKind::Law,
        "name = \"Information\"\n",
        "name = \"Information\"\nlabel = \"\"\n",
    )
    .change(
        FileKind::Events,
        "title = \"A charge is filed\"\n",
        "title = \"A charge is filed\"\nlabel = \"a charge of theft is filed at last\"\n",
    )
    .says(expect![[r#"
        events.toml:4:9: error[long-label]: the label is longer than 32 characters
          |
        4 | label = "a charge of theft is filed at last"
          |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          |
          = Shorten the label: the lanes have no room for more.
        law.toml:29:9: error[empty-text]: the text is empty
           |
        29 | label = ""
           |         ^^
           |
           = Write the text, or leave out the field if it is optional.
        es/events.toml:5:6: error[untranslated]: there is no translation of `label`
          |
        5 | id = "2020-01-10-charged"
          |      ^^^^^^^^^^^^^^^^^^^^
          |
          = Add it with `en`, copied from the original, and `es`.
        es/law.toml:31:6: error[untranslated]: there is no translation of `label`
           |
        31 | id = "file-information"
           |      ^^^^^^^^^^^^^^^^^^
           |
           = Add it with `en`, copied from the original, and `es`.
    "#]]);
}

#[test]
fn roles_out_of_order() {
    broken(
        FileKind::Parties,
        "since = \"2020-01-10\"",
        "since = \"2019-12-31\"",
    )
    .says(expect![[r#"
        parties.toml:7:40: error[order]: this text begins before the text above it
          |
        7 | roles = [{ text = "Rider" }, { since = "2019-12-31", text = "Rider, charged" }]
          |                                        ^^^^^^^^^^^^
          |
          = Put the texts in the order of their days.
    "#]]);
}

#[test]
fn a_charge_without_a_count() {
    broken(FileKind::Events, ", counts = [\"theft\"]", "").says(expect![[r#"
        events.toml:11:40: error[impossible-move]: `file-information` can't be made in `doe` on 2020-01-10: no count would be before the court
           |
        11 | effect = [{ proceeding = "doe", move = "file-information" }]
           |                                        ^^^^^^^^^^^^^^^^^^
           |
           = Correct the move, its day or its proceeding. Possible from not-charged: file-information, file-by-agreement, indict.
    "#]]);
}

#[test]
fn a_move_with_fields_of_another() {
    broken(
        FileKind::Events,
        "move = \"nolle-prosequi\"",
        "move = \"nolle-prosequi\", guilty = [\"theft\"]",
    )
    .says(expect![[r#"
        events.toml:23:68: error[move-details]: `nolle-prosequi` does not take `guilty`
           |
        23 | effect = [{ proceeding = "doe", move = "nolle-prosequi", guilty = ["theft"] }]
           |                                                                    ^^^^^^^
           |
           = Remove it: this move has no counts.
    "#]]);
}

#[test]
fn a_move_that_the_law_file_does_not_explain() {
    broken(FileKind::Law, "[[move]]\nid = \"release\"\nsince = \"2019-01-01\"\nname = \"Release\"\nmeaning = \"What its name says.\"\nsources = [\"code\"]\n", "").says(expect![[r#"
        law.toml: error[no-law]: there is no [[move]] for `release`
         = Add it with its citation, plain meaning and sources.
        es/law.toml:206:6: error[unknown-id]: there is no move `release` to translate
            |
        206 | id = "release"
            |      ^^^^^^^^^
            |
            = Remove the entry, or correct its id.
    "#]]);
}

#[test]
fn a_move_explained_twice() {
    broken(
        FileKind::Law,
        "id = \"nolle-prosequi\"",
        "id = \"file-information\"",
    )
    .says(expect![[r#"
        law.toml: error[no-law]: there is no [[move]] for `nolle-prosequi`
         = Add it with its citation, plain meaning and sources.
        law.toml:110:6: error[duplicate-id]: there are two entries for the move `file-information`
            |
        110 | id = "file-information"
            |      ^^^^^^^^^^^^^^^^^^
            |
            = Keep one entry for each move.
        es/law.toml:115:6: error[unknown-id]: there is no move `nolle-prosequi` to translate
            |
        115 | id = "nolle-prosequi"
            |      ^^^^^^^^^^^^^^^^
            |
            = Remove the entry, or correct its id.
    "#]]);
}

#[test]
fn a_status_for_somebody_who_is_no_defendant() {
    broken(
        FileKind::Proceedings,
        "defendant = \"doe\"",
        "defendant = \"gazette\"",
    )
    .says(expect![[r#"
        proceedings.toml:5:13: error[wrong-value]: `gazette` is not a defendant
          |
        5 | defendant = "gazette"
          |             ^^^^^^^^^
          |
          = Only defendants have a status: give the party `side = "defendant"`, or name another.
    "#]]);
}
