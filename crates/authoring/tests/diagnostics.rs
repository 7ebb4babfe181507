//! One example of each rule, with all messages of the check: `docs/diagnostics.md` is written from them.

use std::fmt::Write;

use authoring::{
    file::{FileKind, Original},
    problem::{Problem, Rule},
};

use expect_test::expect_file;

use crate::{
    fixture::{Broken, broken},
    folder::{in_example_with_a_capital, with_a_file_misnamed},
    problems::milestones::{
        with_event, with_events, with_line, with_summary, with_summary_of_no_milestone,
    },
};

/// The small good record with one thing changed, for each rule.
#[allow(clippy::too_many_lines)]
fn examples() -> Vec<(Rule, Broken)> {
    use FileKind::{
        Case, Claims, Corrections, Documents, Events, Law, Parties, Proceedings, Questions,
        Sources, Spanish, Terms,
    };
    let no_file = || Err("there is no such file".to_owned());
    vec![
        (Rule::MissingFile, Broken::new().bytes(Claims, no_file())),
        (
            Rule::TooLarge,
            broken(
                Events,
                "proceedings = [\"doe\"]",
                &format!("proceedings = [{}]", "\"doe\",".repeat(101)),
            ),
        ),
        (
            Rule::NotUtf8,
            Broken::new().bytes(Documents, Ok(b"[[document]]\nid = \"caf\xe9\"".to_vec())),
        ),
        (
            Rule::EmptyFile,
            Broken::new().bytes(Documents, Ok(b"\n".to_vec())),
        ),
        (
            Rule::Syntax,
            broken(Events, "kind = \"filing\"", "kind = \"filing"),
        ),
        (
            Rule::HiddenCharacter,
            broken(Claims, "filed a notice", "filed a \u{202e}notice"),
        ),
        (
            Rule::WrongEncoding,
            broken(Claims, "filed a notice", "filed a notice â€“"),
        ),
        (
            Rule::UnknownTable,
            broken(Events, "[[event]]", "[[evnt]]\nid = \"x\"\n\n[[event]]"),
        ),
        (
            Rule::MissingTable,
            broken(
                Law,
                "[jurisdiction]\nid = \"example\"\nname = \"Example\"\n",
                "",
            ),
        ),
        (
            Rule::UnknownField,
            broken(
                Events,
                "title = \"A charge is filed\"",
                "tilte = \"A charge is filed\"",
            ),
        ),
        (
            Rule::MissingField,
            broken(Parties, "short = \"Mx. Doe\"\n", ""),
        ),
        (
            Rule::WrongValue,
            broken(Claims, "standing = \"denial\"", "standing = \"denail\""),
        ),
        (
            Rule::EmptyText,
            broken(Parties, "name = \"Jo Doe\"", "name = \" \""),
        ),
        (
            Rule::DuplicateId,
            broken(
                Questions,
                "id = \"taken\"",
                "id = \"taken\"\ntext = \"Who?\"\nposition = []\n\n[[question]]\nid = \"taken\"",
            ),
        ),
        (
            Rule::BadId,
            broken(Terms, "id = \"dismissal\"", "id = \"Dismissal!\""),
        ),
        (
            Rule::WrongName,
            broken(Law, "id = \"example\"", "id = \"elsewhere\""),
        ),
        (
            Rule::UnknownId,
            broken(Events, "people = [\"doe\"]", "people = [\"deo\"]"),
        ),
        (
            Rule::BadDate,
            broken(
                Corrections,
                "date = \"2020-03-03\"",
                "date = \"2020-02-30\"",
            ),
        ),
        (
            Rule::BadTime,
            broken(Events, "at = \"13:30\"", "at = \"25:30\""),
        ),
        (
            Rule::DatesReversed,
            broken(
                Claims,
                "since = \"2020-01-10\"",
                "since = \"2020-01-10\"\nuntil = \"2020-01-10\"",
            ),
        ),
        (
            Rule::NoSource,
            broken(Claims, "sources = [\"gazette\"]", "sources = []"),
        ),
        (
            Rule::NoClaim,
            broken(Events, "claims = [\"charge-filed\"]", "claims = []"),
        ),
        (
            Rule::WeakSource,
            broken(
                Claims,
                "sources = [\"gazette\", \"copy\"]",
                "sources = [\"copy\"]",
            ),
        ),
        (
            Rule::SourceAddress,
            broken(
                Sources,
                "unlinked = \"copy\"",
                "address = \"https://copy.example/a\"",
            ),
        ),
        (
            Rule::InsecureAddress,
            broken(Sources, "https://gazette.example", "http://gazette.example"),
        ),
        (
            Rule::HomePage,
            broken(
                Sources,
                "https://gazette.example/dropped",
                "https://gazette.example/",
            ),
        ),
        (
            Rule::UnseenRecord,
            broken(Claims, "via = [\"gazette\"]\n", ""),
        ),
        (
            Rule::SpokenCourtRecord,
            broken(
                Claims,
                "The State charged [Mx. Doe](party:doe)",
                "The State said that it charged [Mx. Doe](party:doe)",
            ),
        ),
        (
            Rule::ImpossibleMove,
            broken(Events, "move = \"nolle-prosequi\"", "move = \"sentence\""),
        ),
        (
            Rule::TimeBarred,
            broken(
                Proceedings,
                "alleged = \"2020-01-05\"",
                "alleged = \"2019-01-09\"",
            ),
        ),
        (
            Rule::MoveDetails,
            broken(
                Events,
                "move = \"nolle-prosequi\"",
                "move = \"nolle-prosequi\", suspended = true",
            ),
        ),
        (
            Rule::Way,
            broken(
                Law,
                "moves = [\"nolle-prosequi\", \"find-no-probable-cause\"]",
                "moves = [\"dismiss-with-prejudice\"]",
            ),
        ),
        (
            Rule::NoLaw,
            broken(Law, "id = \"nolle-prosequi\"", "id = \"file-information\""),
        ),
        (
            Rule::Phrase,
            broken(
                Documents,
                "phrase = \"may be filed again\"",
                "phrase = \"may be refiled\"",
            ),
        ),
        (
            Rule::Markup,
            broken(Claims, "filed a notice", "filed <b>a</b> notice"),
        ),
        (
            Rule::Marks,
            broken(
                Case,
                "marks = [\"charged\", \"open\"]",
                "marks = [\"charged\"]",
            ),
        ),
        (
            Rule::Order,
            broken(Case, "from = \"2020-01-01\"", "from = \"2020-04-01\""),
        ),
        (
            Rule::LongQuote,
            broken(
                Claims,
                "words = \"I did not take it.\"",
                &format!("words = \"{}\"", "no ".repeat(21)),
            ),
        ),
        (
            Rule::LongLabel,
            broken(
                Events,
                "title = \"A charge is filed\"",
                "title = \"A charge is filed\"\nlabel = \"a charge of theft is filed at last\"",
            ),
        ),
        (
            Rule::StraightQuotes,
            broken(
                Claims,
                "text = \"The State filed a notice of dismissal.\"",
                "text = 'The State filed a \"notice of dismissal\".'",
            ),
        ),
        (
            Rule::LongText,
            broken(
                Terms,
                "meaning = \"The end of",
                &format!("meaning = \"{}The end of", "long ".repeat(40)),
            ),
        ),
        (
            Rule::ArticleNumber,
            broken(Claims, "article = 2", "article = 1"),
        ),
        (
            Rule::GuiltBeforeVerdict,
            broken(Claims, "with taking a bicycle", "as guilty of theft"),
        ),
        (
            Rule::DismissalAsAcquittal,
            broken(
                Claims,
                "The State filed a notice of dismissal.",
                "Mx. Doe was cleared: a notice of dismissal.",
            ),
        ),
        (
            Rule::NotIndicted,
            broken(
                Events,
                "title = \"A charge is filed\"",
                "title = \"Doe is indicted\"",
            ),
        ),
        (
            Rule::CaseBeforeCharge,
            broken(
                Case,
                "standfirst = \"A bicycle was taken in Springfield.\"",
                "standfirst = \"This is the record of State v. Jo Doe.\"",
            ),
        ),
        (
            Rule::NeverUsed,
            broken(
                Events,
                "title = \"The charge is dropped\"",
                "title = \"Doe is off the hook\"",
            ),
        ),
        (
            Rule::UndefinedTerm,
            broken(
                Events,
                "title = \"A charge is filed\"",
                "title = \"An arraignment\"",
            ),
        ),
        (
            Rule::UnusedTerm,
            broken(
                Terms,
                "forms = [\"notice of dismissal\", \"dismissal\"]",
                "forms = [\"discharge\"]",
            ),
        ),
        (
            Rule::FromTheFuture,
            broken(
                Case,
                "reviewed = \"2020-06-01\"",
                "reviewed = \"2020-03-01\"",
            ),
        ),
        (
            Rule::FalsePrecision,
            broken(Sources, "date = \"2020-03-02\"", "date = \"2020-03\""),
        ),
        (
            Rule::HiddenMilestone,
            with_event(
                with_line("milestone = true"),
                "later",
                "date = \"2020-05\"\nknown = \"2020-06-02\"\nmilestone = true",
            ),
        ),
        (
            Rule::TooManyMilestones,
            with_events(with_line("milestone = true"), 13, "milestone = true"),
        ),
        (
            Rule::TooFewMilestones,
            with_events(with_line("milestone = true"), 11, ""),
        ),
        (
            Rule::AnswerWithoutMilestone,
            broken(
                Events,
                "sources = [\"court-filing\"]",
                "sources = [\"court-filing\"]\nmilestone = true",
            ),
        ),
        (
            Rule::SummaryWithoutMilestone,
            with_summary_of_no_milestone(),
        ),
        (
            Rule::SummaryWithoutClaims,
            with_summary("It ends.", "Termina.", ""),
        ),
        (
            Rule::SummaryBeyondClaims,
            with_summary("It ends.", "Termina.", "\"undecided\""),
        ),
        (
            Rule::LongSummary,
            with_summary(
                "The State ends the case. It may charge again.",
                "El Estado pone fin al caso: puede volver.",
                "\"notice-filed\"",
            ),
        ),
        (
            Rule::ContradictoryMarks,
            broken(
                Case,
                "marks = [\"charged\", \"open\"]",
                "marks = [\"open\", \"shut\"]",
            ),
        ),
        (
            Rule::UndatedAccount,
            broken(Claims, "said = \"2020-03-02\"\n", ""),
        ),
        (
            Rule::NoProceeding,
            broken(Parties, "side = \"prosecution\"", "side = \"defendant\""),
        ),
        (
            Rule::UnattributedQuotation,
            broken(
                Events,
                "title = \"The charge is dropped\"",
                "title = \"Dropped, “for good”\"",
            ),
        ),
        (
            Rule::QuotationDiffers,
            broken(
                Claims,
                "The State filed a notice of dismissal.",
                "The State said: “The charge may be filed again soon.”",
            ),
        ),
        (
            Rule::Untranslated,
            broken(
                Spanish(Original::Terms),
                "[[term]]\nid = \"dismissal\"",
                "[[term]]\nid = \"dismisal\"",
            ),
        ),
        (
            Rule::Outdated,
            broken(Claims, "with taking a bicycle", "with taking two bicycles"),
        ),
        (
            Rule::TranslatedMarkup,
            broken(Spanish(Original::Claims), "[Doe](party:doe) de", "Doe de"),
        ),
    ]
}

/// The problems of every example, in the order of the rules. What lies in a folder takes a folder.
fn told() -> Vec<(Rule, Vec<Problem>)> {
    let examples = examples().into_iter();
    let mut told: Vec<_> = examples
        .map(|(rule, broken)| (rule, broken.problems()))
        .collect();
    told.push((Rule::UnknownFile, with_a_file_misnamed().problems()));
    told.push((Rule::UnknownLaw, in_example_with_a_capital().problems()));
    told.sort_by_key(|(rule, _)| *rule);
    told
}

#[test]
fn every_rule_has_an_example_that_breaks_it() {
    let told = told();
    for rule in Rule::ALL {
        let found = told.iter().find(|(example, _)| example == rule);
        let (_, problems) = found.unwrap_or_else(|| panic!("no example of {}", rule.code()));
        let codes: Vec<&str> = problems.iter().map(|problem| problem.rule.code()).collect();
        assert!(
            codes.contains(&rule.code()),
            "{} is reported as {codes:?}",
            rule.code()
        );
    }
}

#[test]
fn the_manual_has_the_messages_of_the_check() {
    let mut manual = String::from(
        "# Messages of the check\n\n\
         `cargo press check` reads every file of a record and reports every problem in one run, sorted by file and line, \
         with the place and a remedy. The codes are stable. This page shows each rule with an example and every message \
         about it. `--format json` writes the same as JSON.\n\n\
         This page is made from the code and its tests (`UPDATE_EXPECT=1 cargo test -p authoring diagnostics`).\n",
    );
    for (rule, problems) in told() {
        write!(
            manual,
            "\n## {}\n\n{}\n\n```text\n",
            rule.code(),
            rule.description()
        )
        .expect("a string takes it");
        for problem in problems {
            writeln!(manual, "{problem}").expect("a string takes it");
        }
        manual.push_str("```\n");
    }
    expect_file!["../../../docs/diagnostics.md"].assert_eq(&manual);
}
