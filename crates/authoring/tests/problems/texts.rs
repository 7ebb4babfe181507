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
           = Copy the phrase from the text exactly, long enough to occur once, in the text's order.
        es/documents.toml:13:13: error[outdated-translation]: the original has changed since this was translated
           |
        13 | phrase.en = "may be filed again"
           |             ^^^^^^^^^^^^^^^^^^^^
           |
           = It now reads: "may be refiled". Translate that, and copy it into `en`.
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
           = Copy the phrase from the text exactly, long enough to occur once, in the text's order.
        es/documents.toml:13:13: error[outdated-translation]: the original has changed since this was translated
           |
        13 | phrase.en = "may be filed again"
           |             ^^^^^^^^^^^^^^^^^^^^
           |
           = It now reads: "e". Translate that, and copy it into `en`.
    "#]]);
}

#[test]
fn markup_that_texts_do_not_have() {
    broken(FileKind::Claims, "The State filed a notice", "The State filed <b>a</b> notice").says(expect![[r#"
        claims.toml:21:8: error[markup]: HTML has no place in a text
           |
        21 | text = "The State filed <b>a</b> notice of dismissal."
           |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           |
           = Texts hold *emphasis*, “quotations” and [names](party:id), in one paragraph. A number that starts a list is written with a backslash: `1\.`.
        es/claims.toml:20:11: error[outdated-translation]: the original has changed since this was translated
           |
        20 | text.en = "The State filed a notice of dismissal."
           |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           |
           = It now reads: "The State filed <b>a</b> notice of dismissal.". Translate that, and copy it into `en`.
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
        case.toml:24:10: error[marks]: 2 emphasised phrases and 1 marks
           |
        24 | answer = "The charge was *dropped*, and *can come back*."
           |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           |
           = Give `marks` one entry for each emphasised phrase, in their order.
    "#]]);
}

#[test]
fn answers_out_of_order() {
    broken(
        FileKind::Case,
        "from = \"2020-01-01\"",
        "from = \"2020-04-01\"",
    )
    .says(expect![[r#"
        case.toml:22:8: error[order]: this answer does not come after the one before it
           |
        22 | from = "2020-03-02"
           |        ^^^^^^^^^^^^
           |
           = Put the answers in the order of their days, one for each day.
        es/case.toml: error[untranslated]: there is no translation of answer `2020-04-01`
         = Add the entry under the same id, each text as a pair of `en`, copied from the original, and `es`.
        es/case.toml:9:8: error[unknown-id]: there is no answer `2020-01-01` to translate
          |
        9 | from = "2020-01-01"
          |        ^^^^^^^^^^^^
          |
          = Did you mean `2020-04-01`? Take the entry out, or name the one that it translates.
    "#]]);
}

#[test]
fn a_quotation_longer_than_20_words() {
    let words = format!("words = \"{}\"", "no ".repeat(21));
    broken(FileKind::Claims, "words = \"I did not take it.\"", &words).says(expect![[r#"
        claims.toml:14:19: error[long-quote]: the quotation is longer than 20 words
           |
        14 | quote = { words = "no no no no no no no no no no no no no no no no no no no no no ", attribution = "To the Gazette, March 2020" }
           |                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           |
           = Quote 20 words or fewer; longer statements belong in documents.toml.
        es/claims.toml:13:18: error[outdated-translation]: the original has changed since this was translated
           |
        13 | quote.words.en = "I did not take it."
           |                  ^^^^^^^^^^^^^^^^^^^^
           |
           = It now reads: "no no no no no no no no no no no no no no no no no no no no no". Translate that, and copy it into `en`.
    "#]]);
}

#[test]
fn two_claims_for_one_statement_of_the_main_source() {
    broken(FileKind::Claims, "article = 2", "article = 1").says(expect![[r#"
        claims.toml:27:11: error[article-number]: statement 1 of the main source is there already
           |
        27 | article = 1
           |           ^
           |
           = Each statement of the main source is one claim; leave the number out of the other.
    "#]]);
}
