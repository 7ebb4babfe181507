//! The Spanish of a record must be complete and a translation of the current text.

#![allow(clippy::expect_used)]
use authoring::{
    Editions,
    check::check,
    file::{FileKind, Original},
    problem::Rule,
};
use expect_test::expect;
use record::{Case, Claim, Effect, Event, Party};

use crate::fixture::{Broken, broken, good};

const CLAIMS: FileKind = FileKind::Spanish(Original::Claims);
const PARTIES: FileKind = FileKind::Spanish(Original::Parties);
const EVENTS: FileKind = FileKind::Spanish(Original::Events);
const DOCUMENTS: FileKind = FileKind::Spanish(Original::Documents);
const LAW: FileKind = FileKind::Spanish(Original::Law);

#[test]
fn both_editions_hold_the_same_entries_in_the_same_order() {
    let Editions { en, es } = check(&good()).expect("nothing is wrong with it");
    let ids = |case: &Case| {
        let events = case.all::<Event>().map(|(_, event)| event.id.clone());
        let claims = case.all::<Claim>().map(|(_, claim)| claim.id.clone());
        let parties = case.all::<Party>().map(|(_, party)| party.id.clone());
        events.chain(claims).chain(parties).collect::<Vec<_>>()
    };
    assert_eq!(ids(&en), ids(&es));
    let effects = |case: &Case| {
        let events = case.all::<Event>();
        let effects = events.flat_map(|(_, event)| event.effects.clone());
        effects.map(|Effect { step, .. }| step).collect::<Vec<_>>()
    };
    assert_eq!(effects(&en), effects(&es));
}

#[test]
fn a_translated_document_keeps_its_exact_words() {
    let Editions { en, es } = check(&good()).expect("nothing is wrong with it");
    let english = "We cannot go on now. The charge may be filed again.";
    assert_eq!(en.documents()[0].original, None);
    assert_eq!(es.documents()[0].original.as_deref(), Some(english));
}

#[test]
fn a_missing_file() {
    Broken::new()
        .bytes(CLAIMS, Err("there is no such file".to_owned()))
        .says(expect![[r#"
            es/claims.toml: error[missing-file]: the file can't be read: there is no such file
             = Create the file, or check its name and its permissions.
        "#]]);
}

#[test]
fn an_entry_left_out() {
    broken(EVENTS, "id = \"2020-03-02-dropped\"", "id = \"2020-03-02-droped\"").says(expect![[r#"
        es/events.toml: error[untranslated]: there is no translation of event `2020-03-02-dropped`
         = Add the entry with the same id, and each text with `en`, copied from the original, and `es`.
        es/events.toml:14:6: error[unknown-id]: there is no event `2020-03-02-droped` to translate
           |
        14 | id = "2020-03-02-droped"
           |      ^^^^^^^^^^^^^^^^^^^
           |
           = Did you mean `2020-03-02-dropped`? Remove the entry, or correct its id.
    "#]]);
}

#[test]
fn an_original_that_has_changed() {
    broken(FileKind::Claims, "The State filed a notice", "The State signed a notice").says(expect![[r#"
        es/claims.toml:20:11: error[outdated-translation]: the original has changed since this was translated
           |
        20 | text.en = "The State filed a notice of dismissal."
           |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           |
           = The original is now "The State signed a notice of dismissal.". Translate it, and copy it into `en`.
    "#]]);
}

#[test]
fn a_text_left_empty() {
    broken(
        CLAIMS,
        "text.es = \"El Estado presentó un aviso de desestimación.\"",
        "text.es = \" \"",
    )
    .says(expect![[r#"
        es/claims.toml:21:11: error[empty-text]: the text is empty
           |
        21 | text.es = " "
           |           ^^^
           |
           = Write the text, or leave out the field if it is optional.
        es/terms.toml:4:11: error[unused-term]: no text uses the term `dismissal`
          |
        4 | name.es = "desestimación"
          |           ^^^^^^^^^^^^^^^
          |
          = Remove the term, or add to `forms` the words that texts use for it.
    "#]]);
}

#[test]
fn a_link_left_out() {
    broken(CLAIMS, "[Doe](party:doe)", "Doe").says(expect![[r#"
        es/claims.toml:7:11: error[translated-markup]: the links or the emphasis differ from the original
          |
        7 | text.es = "El Estado acusó a Doe de llevarse una bicicleta."
          |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          |
          = Keep every [name](party:id) and *emphasis* of the original: "The State charged [Mx. Doe](party:doe) with taking a bicycle.".
    "#]]);
}

#[test]
fn a_quotation_left_out() {
    broken(CLAIMS, "quote.words.en", "quote.words.e").says(expect![[r#"
        es/claims.toml:13:13: error[unknown-field]: there is no field `e`
           |
        13 | quote.words.e = "I did not take it."
           |             ^
           |
           = Did you mean `en`? Fields of this table: en, es.
    "#]]);
}

#[test]
fn a_role_left_out() {
    broken(
        PARTIES,
        "    { en = \"Rider, charged\", es = \"Ciclista, con cargos\" },\n",
        "",
    )
    .says(expect![[r#"
        es/parties.toml:5:6: error[untranslated]: there is no translation of an entry of `roles`
          |
        5 | id = "doe"
          |      ^^^^^
          |
          = Add it with `en`, copied from the original, and `es`.
    "#]]);
}

#[test]
fn a_note_on_the_date_too_many() {
    broken(FileKind::Events, "{ text = \"A Friday\" }, ", "").says(expect![[r#"
        es/events.toml:9:12: error[outdated-translation]: the original has changed since this was translated
          |
        9 |     { en = "A Friday", es = "Un viernes" },
          |            ^^^^^^^^^^
          |
          = The original is now "The Gazette gives “January”". Translate it, and copy it into `en`.
        es/events.toml:10:12: error[outdated-translation]: the original has no such entry of `date_notes`
           |
        10 |     { en = "The Gazette gives “January”", es = "La Gazette dice “enero”" },
           |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           |
           = Remove it, or add the original.
    "#]]);
}

#[test]
fn a_phrase_that_the_translation_does_not_hold() {
    broken(
        DOCUMENTS,
        "phrase.es = \"puede presentarse",
        "phrase.es = \"podría presentarse",
    )
    .says(expect![[r#"
        es/documents.toml:14:13: error[phrase]: the phrase does not occur in the document
           |
        14 | phrase.es = "podría presentarse otra vez"
           |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           |
           = Copy the exact phrase from the text, long enough to occur once, and keep the notes in the order of the text.
    "#]]);
}

#[test]
fn a_move_left_out() {
    broken(LAW, "id = \"release\"", "id = \"free\"").says(expect![[r#"
        es/law.toml: error[untranslated]: there is no translation of move `release`
         = Add the entry with the same id, and each text with `en`, copied from the original, and `es`.
        es/law.toml:206:6: error[unknown-id]: there is no move `free` to translate
            |
        206 | id = "free"
            |      ^^^^^^
            |
            = Remove the entry, or correct its id.
    "#]]);
}

#[test]
fn a_row_of_the_table_left_out() {
    broken(LAW, "id = \"again\"", "id = \"once-more\"").says(expect![[r#"
        es/law.toml: error[untranslated]: there is no translation of comparison `again`
         = Add the entry with the same id, and each text with `en`, copied from the original, and `es`.
    "#]]);
}

#[test]
fn every_changed_original_is_reported_in_one_run() {
    let problems = broken(
        FileKind::Case,
        "question = \"Is the case",
        "question = \"Is this case",
    )
    .change(
        FileKind::Parties,
        "name = \"The State\"",
        "name = \"State\"",
    )
    .change(FileKind::Proceedings, "State v. Doe", "People v. Doe")
    .change(
        FileKind::Events,
        "title = \"A charge",
        "title = \"One charge",
    )
    .change(
        FileKind::Documents,
        "heading = \"Without",
        "heading = \"With no",
    )
    .change(FileKind::Law, "lead = \"The State", "lead = \"They")
    .problems();
    assert!(
        problems
            .iter()
            .all(|problem| problem.rule == Rule::Outdated)
    );
    assert_eq!(problems.len(), 6);
}

#[test]
fn an_emphasis_left_out() {
    let problems = broken(
        LAW,
        "*conserva el derecho a presentarlo*",
        "conserva el derecho a presentarlo",
    )
    .problems();
    let rules: Vec<Rule> = problems.iter().map(|problem| problem.rule).collect();
    assert_eq!(rules, [Rule::TranslatedMarkup]);
}

#[test]
fn a_stop_left_out() {
    broken(LAW, "id = \"hearing\"", "id = \"heering\"").says(expect![[r#"
        es/law.toml: error[untranslated]: there is no translation of stop `hearing` on a way
         = Add the entry with the same id, and each text with `en`, copied from the original, and `es`.
    "#]]);
}

#[test]
fn links_may_be_in_another_order() {
    let (en, es) = (
        "[The State](party:state) charged [Mx. Doe](party:doe)",
        "A [Doe](party:doe) lo acusó [el Estado](party:state)",
    );
    Broken::new()
        .change(
            FileKind::Claims,
            "The State charged [Mx. Doe](party:doe)",
            en,
        )
        .change(CLAIMS, "The State charged [Mx. Doe](party:doe)", en)
        .change(CLAIMS, "El Estado acusó a [Doe](party:doe)", es)
        .holds();
}

#[test]
fn a_label_is_translated_and_as_short_as_its_original() {
    let english = "name = \"Information\"\nlabel = \"charged\"\n";
    let labelled = || broken(FileKind::Law, "name = \"Information\"\n", english);
    labelled().says(expect![[r#"
        es/law.toml:31:6: error[untranslated]: there is no translation of `label`
           |
        31 | id = "file-information"
           |      ^^^^^^^^^^^^^^^^^^
           |
           = Add it with `en`, copied from the original, and `es`.
    "#]]);
    let spanish = "label.en = \"charged\"\nlabel.es = \"la fiscalía presenta un primer cargo\"\n";
    let name = "name.es = \"Acusación\"\n";
    (labelled().change(LAW, name, &format!("{name}{spanish}"))).says(expect![[r#"
        es/law.toml:35:12: error[long-label]: the label is longer than 32 characters
           |
        35 | label.es = "la fiscalía presenta un primer cargo"
           |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           |
           = Shorten the label: the lanes have no room for more.
    "#]]);
}
