//! What the pages must say on 24 days: taken by hand from the sources and the fixed answers, not from
//! the record.

use without_prejudice::i18n::Language;

use super::{on, select, text};

const ANYONE: &str = "Has anyone been charged over the “Rust” shooting?";
const OVER: &str = "Is the “Rust” case against Alec Baldwin over?";

const NOBODY: &str = "No one has been charged.";
const FILED: &str = "The charge is filed. No court has tested it.";
const DROPPED: &str = "The charge was dropped, and can come back.";
const GRAND_JURY: &str = "The charge was dropped. Prosecutors say they will ask a grand jury.";
const BACK: &str = "The charge came back. A trial may follow.";
const DISMISSED: &str = "The charge was dismissed. Only a further ruling could bring it back.";
const FINAL: &str = "The charge was dismissed, and cannot come back.";

const NOT_CHARGED: (&str, &str) = ("not-charged", "Not charged");
const CHARGED: (&str, &str) = ("charged", "Charged; case pending");
const HEARING: (&str, &str) = ("awaiting-hearing", "Charged; case pending");
const ANNOUNCED: (&str, &str) = ("awaiting-hearing", "Charged; dismissal announced");
const TRIAL: (&str, &str) = ("awaiting-trial", "Charged; case pending");
const ON_TRIAL: (&str, &str) = ("on-trial", "On trial");
const WITHOUT: (&str, &str) = ("dismissed-without-prejudice", "Dismissed without prejudice");
const WITH: (&str, &str) = ("dismissed-with-prejudice", "Dismissed with prejudice");
const PLEA: (&str, &str) = (
    "sentenced",
    "Convicted on a no-contest plea; six-month sentence suspended",
);
const MIXED: &str =
    "Convicted by a jury of involuntary manslaughter, acquitted of tampering with evidence";
const CONVICTED: (&str, &str) = ("convicted", MIXED);
const SENTENCED: (&str, &str) = (
    "sentenced",
    "Convicted by a jury of involuntary manslaughter, acquitted of tampering with evidence; 18 months",
);
const RELEASED: (&str, &str) = (
    "released",
    "Sentence completed, May 2025 (AP: 18-month sentence); parole terms and result of appeal not found",
);

/// Day, question, answer; status of Baldwin, Gutierrez and Halls.
type Expected = (
    &'static str,
    &'static str,
    &'static str,
    [(&'static str, &'static str); 3],
);

const DAYS: [Expected; 26] = [
    // The shooting; nobody is charged until the last day of January 2023.
    (
        "2021-10-21",
        ANYONE,
        NOBODY,
        [NOT_CHARGED, NOT_CHARGED, NOT_CHARGED],
    ),
    (
        "2022-08-13",
        ANYONE,
        NOBODY,
        [NOT_CHARGED, NOT_CHARGED, NOT_CHARGED],
    ),
    // An announcement charges nobody, and a signed plea agreement is no plea.
    (
        "2023-01-19",
        ANYONE,
        "Prosecutors say they will charge two people.",
        [NOT_CHARGED, NOT_CHARGED, NOT_CHARGED],
    ),
    (
        "2023-01-30",
        ANYONE,
        "Prosecutors say they will charge two people.",
        [NOT_CHARGED, NOT_CHARGED, NOT_CHARGED],
    ),
    // Informations for two.
    ("2023-01-31", OVER, FILED, [CHARGED, CHARGED, NOT_CHARGED]),
    ("2023-02-23", OVER, FILED, [CHARGED, CHARGED, NOT_CHARGED]),
    // The preliminary hearing is set for both.
    ("2023-03-09", OVER, FILED, [HEARING, HEARING, NOT_CHARGED]),
    ("2023-03-31", OVER, FILED, [HEARING, HEARING, PLEA]),
    // Said on Thursday, filed on Friday.
    (
        "2023-04-20",
        OVER,
        "Prosecutors say they will drop the charge.",
        [ANNOUNCED, HEARING, PLEA],
    ),
    ("2023-04-21", OVER, DROPPED, [WITHOUT, HEARING, PLEA]),
    ("2023-06-22", OVER, DROPPED, [WITHOUT, HEARING, PLEA]),
    // She gives up the hearing on 4 August.
    ("2023-08-04", OVER, DROPPED, [WITHOUT, TRIAL, PLEA]),
    ("2023-08-15", OVER, DROPPED, [WITHOUT, TRIAL, PLEA]),
    ("2023-10-17", OVER, GRAND_JURY, [WITHOUT, TRIAL, PLEA]),
    ("2024-01-19", OVER, BACK, [TRIAL, TRIAL, PLEA]),
    ("2024-01-31", OVER, BACK, [TRIAL, TRIAL, PLEA]),
    ("2024-02-22", OVER, BACK, [TRIAL, ON_TRIAL, PLEA]),
    ("2024-03-06", OVER, BACK, [TRIAL, CONVICTED, PLEA]),
    ("2024-03-29", OVER, BACK, [TRIAL, CONVICTED, PLEA]),
    ("2024-04-15", OVER, BACK, [TRIAL, SENTENCED, PLEA]),
    // The jury is sworn; three days later the case ends.
    (
        "2024-07-10",
        OVER,
        "He is on trial.",
        [ON_TRIAL, SENTENCED, PLEA],
    ),
    ("2024-07-12", OVER, DISMISSED, [WITH, SENTENCED, PLEA]),
    ("2024-10-24", OVER, DISMISSED, [WITH, SENTENCED, PLEA]),
    (
        "2024-11-21",
        OVER,
        "The charge was dismissed. The State has appealed.",
        [WITH, SENTENCED, PLEA],
    ),
    ("2024-12-23", OVER, FINAL, [WITH, SENTENCED, PLEA]),
    // Her release; a civil suit dismissed in July 2025 moves nobody's status.
    ("2025-07-30", OVER, FINAL, [WITH, RELEASED, PLEA]),
];

#[test]
fn the_question_the_answer_and_every_status_are_those_of_the_day() {
    for (day, question, answer, statuses) in DAYS {
        let page = on(day, Language::En);
        assert_eq!(text(select(&page, "h1")[0]), question, "{day}");
        assert_eq!(text(select(&page, ".answer")[0]), answer, "{day}");
        for (id, (name, words)) in ["baldwin", "gutierrez", "halls"].into_iter().zip(statuses) {
            let status = select(&page, &format!("#party-{id} [data-status]"))[0];
            let found = status.value().attr("data-status");
            assert_eq!(
                (found, text(status).as_str()),
                (Some(name), words),
                "{id} on {day}"
            );
        }
    }
}

#[test]
fn a_mixed_verdict_is_whole_wherever_her_conviction_stands() {
    for day in ["2024-03-06", "2024-04-15", "2025-05-31", "2026-01-13"] {
        for (language, acquitted) in [
            (Language::En, "acquitted of tampering with evidence"),
            (Language::Es, "no culpable de manipulación de pruebas"),
        ] {
            let page = on(day, language);
            let entry = text(select(&page, "#party-gutierrez")[0]);
            assert!(entry.contains(acquitted), "{day}: {entry}");
        }
    }
}

#[test]
fn the_spanish_page_stands_where_the_english_page_stands() {
    for (day, ..) in DAYS {
        let status = |language| {
            let page = on(day, language);
            ["baldwin", "gutierrez", "halls"].map(|id| {
                let status = select(&page, &format!("#party-{id} [data-status]"))[0].value();
                status.attr("data-status").map(str::to_owned)
            })
        };
        assert_eq!(status(Language::En), status(Language::Es), "{day}");
    }
}

/// How the Spanish page begins to say each status; by hand.
const IN_SPANISH: [((&str, &str), &str); 12] = [
    (NOT_CHARGED, "Sin cargos"),
    (CHARGED, "Con cargos; caso pendiente"),
    (HEARING, "Con cargos; caso pendiente"),
    (ANNOUNCED, "Con cargos; desestimación anunciada"),
    (TRIAL, "Con cargos; caso pendiente"),
    (ON_TRIAL, "En juicio"),
    (WITHOUT, "Caso desestimado sin perjuicio"),
    (WITH, "Caso desestimado con perjuicio"),
    (PLEA, "Condena tras no impugnar el cargo (no contest); "),
    (CONVICTED, "Veredicto de un jurado: culpable de homicidio"),
    (SENTENCED, "Veredicto de un jurado: culpable de homicidio"),
    (RELEASED, "Sentencia cumplida, mayo de 2025 "),
];

#[test]
fn the_spanish_page_says_each_status_in_its_own_words() {
    for (day, _, _, statuses) in DAYS {
        let page = on(day, Language::Es);
        for (id, status) in ["baldwin", "gutierrez", "halls"].into_iter().zip(statuses) {
            let said = text(select(&page, &format!("#party-{id} [data-status]"))[0]);
            let expected = IN_SPANISH.iter().find(|(english, _)| *english == status);
            let expected = expected.expect("a status in Spanish").1;
            assert!(said.starts_with(expected), "{id} on {day}: {said}");
        }
    }
}
