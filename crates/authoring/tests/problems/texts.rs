//! Texts: phrases of documents, markup, answers, quotations.

use expect_test::expect;

use crate::fixture::broken;
use authoring::file::FileKind;

#[test]
fn a_phrase_that_the_document_does_not_hold() {
    broken(FileKind::Documents, "phrase = \"may be filed again\"", "phrase = \"may be refiled\"").says(expect![[r#"
        documents.toml:11:10: error[phrase]: the phrase does not occur in the document
           |
        11 | phrase = "may be refiled"
           |          ^^^^^^^^^^^^^^^^
           |
           = Copy the exact phrase from the text, long enough to occur once, and keep the notes in the order of the text.
        es/documents.toml:13:13: error[outdated-translation]: the original has changed since this was translated
           |
        13 | phrase.en = "may be filed again"
           |             ^^^^^^^^^^^^^^^^^^^^
           |
           = The original is now "may be refiled". Translate it, and copy it into `en`.
    "#]]);
}

#[test]
fn a_phrase_that_the_document_holds_twice() {
    broken(FileKind::Documents, "phrase = \"may be filed again\"", "phrase = \"e\"").says(expect![[r#"
        documents.toml:11:10: error[phrase]: the phrase occurs more than once in the document
           |
        11 | phrase = "e"
           |          ^^^
           |
           = Copy the exact phrase from the text, long enough to occur once, and keep the notes in the order of the text.
        es/documents.toml:13:13: error[outdated-translation]: the original has changed since this was translated
           |
        13 | phrase.en = "may be filed again"
           |             ^^^^^^^^^^^^^^^^^^^^
           |
           = The original is now "e". Translate it, and copy it into `en`.
    "#]]);
}

#[test]
fn markup_that_texts_do_not_have() {
    broken(FileKind::Claims, "The State filed a notice", "The State filed <b>a</b> notice").says(expect![[r#"
        claims.toml:23:8: error[markup]: HTML is not allowed in a text
           |
        23 | text = "The State filed <b>a</b> notice of dismissal."
           |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           |
           = Texts hold *emphasis*, “quotations” and [names](party:id), in one paragraph. A number that starts a list is written with a backslash: `1\.`.
        es/claims.toml:20:11: error[outdated-translation]: the original has changed since this was translated
           |
        20 | text.en = "The State filed a notice of dismissal."
           |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           |
           = The original is now "The State filed <b>a</b> notice of dismissal.". Translate it, and copy it into `en`.
    "#]]);
}

#[test]
fn marks_that_do_not_pair_with_phrases() {
    broken(
        FileKind::Case,
        "marks = [\"charged\", \"open\"]",
        "marks = [\"charged\"]",
    )
    .says(expect![[r#"
        case.toml:24:10: error[marks]: the answer has 2 emphasised phrases and 1 marks
           |
        24 | answer = "The charge was *dropped*, and *can come back*."
           |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           |
           = Give `marks` one entry for each emphasised phrase, in their order.
    "#]]);
}

#[test]
fn a_mark_that_the_events_contradict() {
    let marks = "marks = [\"charged\", \"open\"]";
    let with = |other: &str| broken(FileKind::Case, marks, other);
    with("marks = [\"open\", \"shut\"]").says(expect![[r#"
        case.toml:25:18: error[contradictory-marks]: `shut` contradicts the events: `doe` is dismissed-without-prejudice on 2020-03-02
           |
        25 | marks = ["open", "shut"]
           |                  ^^^^^^
           |
           = The mark of this stage is `open`: use it, or correct `from` or the effects of the events known by then.
    "#]]);
    // A bar says that a charge is before the court, unless the next mark says what became of it.
    with("marks = [\"charged\", \"charged\"]").says(expect![[r#"
        case.toml:25:10: error[contradictory-marks]: `charged` contradicts the events: `doe` is dismissed-without-prejudice on 2020-03-02
           |
        25 | marks = ["charged", "charged"]
           |          ^^^^^^^^^
           |
           = The mark of this stage is `open`: use it, or correct `from` or the effects of the events known by then. `charged` can only stand beside it, for the charge that was.
        case.toml:25:21: error[contradictory-marks]: `charged` contradicts the events: `doe` is dismissed-without-prejudice on 2020-03-02
           |
        25 | marks = ["charged", "charged"]
           |                     ^^^^^^^^^
           |
           = The mark of this stage is `open`: use it, or correct `from` or the effects of the events known by then. `charged` can only stand beside it, for the charge that was.
    "#]]);
    with("marks = [\"open\", \"open\"]").holds();
    // Nothing is filed by the day of the first answer: a charge may be announced, and nothing else.
    let first = "marks = [\"charged\"]";
    broken(FileKind::Case, first, "marks = [\"no-charge\"]").holds();
    broken(FileKind::Case, first, "marks = [\"judged\"]").says(expect![[r#"
        case.toml:17:10: error[contradictory-marks]: `judged` contradicts the events: `doe` is not-charged on 2020-01-01
           |
        17 | marks = ["judged"]
           |          ^^^^^^^^
           |
           = The mark of this stage is `no-charge`: use it, or correct `from` or the effects of the events known by then.
    "#]]);
}

#[test]
fn a_move_that_cannot_happen_contradicts_no_mark() {
    let problems = broken(FileKind::Events, "nolle-prosequi", "release").problems();
    assert_eq!(problems.len(), 1, "{problems:?}");
}

#[test]
fn answers_out_of_order() {
    broken(
        FileKind::Case,
        "from = \"2020-01-01\"",
        "from = \"2020-04-01\"",
    )
    .says(expect![[r#"
        case.toml:22:8: error[order]: this answer is not later than the one above it
           |
        22 | from = "2020-03-02"
           |        ^^^^^^^^^^^^
           |
           = Put the answers in the order of their days, at most one for a day.
        es/case.toml: error[untranslated]: there is no translation of answer `2020-04-01`
         = Add the entry with the same id, and each text with `en`, copied from the original, and `es`.
        es/case.toml:9:8: error[unknown-id]: there is no answer `2020-01-01` to translate
          |
        9 | from = "2020-01-01"
          |        ^^^^^^^^^^^^
          |
          = Did you mean `2020-04-01`? Remove the entry, or correct its id.
    "#]]);
}

#[test]
fn a_quotation_longer_than_20_words() {
    let words = format!("words = \"{}\"", "no ".repeat(21));
    broken(FileKind::Claims, "words = \"I did not take it.\"", &words).says(expect![[r#"
        claims.toml:15:19: error[long-quote]: the quotation is longer than 20 words
           |
        15 | quote = { words = "no no no no no no no no no no no no no no no no no no no no no ", attribution = "To the Gazette, March 2020" }
           |                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           |
           = Quote 20 words or fewer; longer statements belong in documents.toml.
        es/claims.toml:13:18: error[outdated-translation]: the original has changed since this was translated
           |
        13 | quote.words.en = "I did not take it."
           |                  ^^^^^^^^^^^^^^^^^^^^
           |
           = The original is now "no no no no no no no no no no no no no no no no no no no no no". Translate it, and copy it into `en`.
    "#]]);
}

#[test]
fn the_name_of_a_case_once_the_person_is_charged() {
    let named = broken(
        FileKind::Case,
        "standfirst = \"Prosecutors dropped the charge.\"",
        "standfirst = \"State v. Doe was dropped.\"",
    );
    let problems = named.problems();
    let codes: Vec<&str> = problems.iter().map(|problem| problem.rule.code()).collect();
    assert_eq!(codes, ["outdated-translation"]);
}

#[test]
fn two_claims_for_one_statement_of_the_main_source() {
    broken(FileKind::Claims, "article = 2", "article = 1").says(expect![[r#"
        claims.toml:29:11: error[article-number]: two claims have the number 1 of the main source
           |
        29 | article = 1
           |           ^
           |
           = Each statement of the main source is one claim; remove the number from the other.
    "#]]);
}
