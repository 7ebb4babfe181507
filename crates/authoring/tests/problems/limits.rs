//! How much the check reads: what is more is refused at once, in one sentence.

use authoring::{
    check::check,
    file::FileKind,
    problem::{Problem, Rule},
};

use crate::fixture::{Broken, broken};

/// The only problem of a file.
fn only_problem(files: Broken, file: &str) -> Problem {
    let problems = files.problems();
    let mut of_file = problems.iter().filter(|problem| problem.file == file);
    let first = of_file
        .next()
        .unwrap_or_else(|| panic!("none in {file}: {problems:#?}"));
    assert_eq!(of_file.next(), None);
    first.clone()
}

fn with_more(kind: FileKind, more: &str) -> Broken {
    let files = Broken::new().files();
    let of_kind = files
        .iter()
        .find(|input| input.kind == kind)
        .expect("every kind");
    let mut bytes = of_kind.bytes.clone().expect("read");
    bytes.extend_from_slice(more.as_bytes());
    Broken::new().bytes(kind, Ok(bytes))
}

#[test]
fn a_text_of_a_megabyte_is_refused() {
    for words in ["dismissal ", "<", "“", "\\u202E"] {
        let text = words.repeat(1_000_000 / words.len());
        let files = broken(FileKind::Claims, "The State filed a notice", &text);
        let problem = only_problem(files, "claims.toml");
        assert_eq!(problem.rule, Rule::TooLarge, "{words}");
        let place = problem.place.as_ref().map(|place| place.text.len());
        assert!(
            place.is_some_and(|length| length < 1_000),
            "{words}: {place:?}"
        );
    }
}

#[test]
fn a_text_of_a_document_can_be_longer_than_one_with_markup() {
    let long = "word ".repeat(1_000);
    let problems = broken(
        FileKind::Documents,
        "We cannot",
        &format!("{long}We cannot"),
    )
    .problems();
    let rules: Vec<Rule> = problems.iter().map(|problem| problem.rule).collect();
    assert_eq!(rules, [Rule::Outdated]);
    let heading = "text = \"The right to file";
    let files = broken(
        FileKind::Documents,
        heading,
        &heading.replace("The", &"<".repeat(5_000)),
    );
    let mut problems = files.problems().into_iter();
    assert!(problems.any(|problem| problem.rule == Rule::LongText));
}

#[test]
fn a_list_of_very_many_entries_is_refused_before_it_is_read() {
    let broken_entries = "\n[[event]]\nid = 5\n".repeat(20_000);
    let sources = "\n[[source]]\n".repeat(70_000);
    let events = "\n[[event]]".repeat(200_000);
    for (kind, more, file) in [
        (FileKind::Events, &broken_entries, "events.toml"),
        (FileKind::Events, &events, "events.toml"),
        (FileKind::Sources, &sources, "sources.toml"),
    ] {
        let problem = only_problem(with_more(kind, more), file);
        assert_eq!(problem.rule, Rule::TooLarge, "{problem}");
    }
}

#[test]
fn a_list_within_an_entry_is_refused_as_well() {
    let forms = "\"a\", ".repeat(10_001);
    let files = broken(
        FileKind::Claims,
        "by = [\"state\"]",
        &format!("by = [{forms}]"),
    );
    let problem = only_problem(files, "claims.toml");
    assert_eq!(
        problem.message,
        "the list `by` has 10001 entries; at most 10000 are read"
    );
}

#[test]
fn files_are_refused_by_their_bytes_alone_and_together() {
    let comment = |length: usize| format!("#{}\n", "-".repeat(length));
    let problem = only_problem(
        with_more(FileKind::Terms, &comment(3_000_000)),
        "terms.toml",
    );
    assert_eq!(problem.rule, Rule::TooLarge);
    let mut all = Broken::new().files();
    for input in &mut all {
        if let Ok(bytes) = &mut input.bytes {
            bytes.extend_from_slice(comment(2_000_000).as_bytes());
        }
    }
    let problems = check(&all).expect_err("together they are too large");
    let told: Vec<Rule> = problems.iter().map(|problem| problem.rule).collect();
    assert_eq!(told, [Rule::TooLarge], "{problems:#?}");
}

#[test]
fn the_ten_thousandth_problem_is_followed_by_the_number_of_the_others() {
    let claim = |number: u32| {
        format!(
            "\n[[claim]]\nid = \"A{number}\"\nsince = \"x\"\nby = []\ntext = \"\"\nstanding = \"reported\"\n"
        )
    };
    let more: String = (0..9_000).map(claim).collect();
    let problems = with_more(FileKind::Claims, &more).problems();
    assert_eq!(problems.len(), 10_001);
    let last = &problems[10_000];
    assert_eq!(last.rule, Rule::TooLarge);
    assert!(
        last.message.ends_with("problems more than are told here"),
        "{last}"
    );
}

#[test]
fn an_entry_of_very_many_unknown_fields_tells_the_first_twenty() {
    let field = |number: u32| format!("x{number} = 1\n");
    let fields: String = (0..5_000).map(field).collect();
    let files = broken(
        FileKind::Terms,
        "id = \"dismissal\"\n",
        &format!("{fields}id = \"dismissal\"\n"),
    );
    let problems = files.problems();
    let unknown = problems
        .iter()
        .filter(|problem| problem.rule == Rule::UnknownField);
    assert_eq!(unknown.count(), 21);
}

#[test]
fn close_names_are_sought_only_as_long_as_there_is_time() {
    let nobody = |number: u32| format!("\"{}-{number:04}\", ", "nobody".repeat(14));
    let claims: String = (0..2_000).map(nobody).collect();
    let list = format!("claims = [{claims}\"charge-filde\"]");
    let claim = |number: u32| {
        format!(
            "\n[[claim]]\nid = \"known-{number}\"\ntext = \"A report.\"\nstanding = \"reported\"\n\
             by = [\"gazette\"]\nsources = [\"gazette\"]\nsince = \"2020-03-02\"\n"
        )
    };
    let more: String = (0..500).map(claim).collect();
    let files = with_more(FileKind::Claims, &more);
    let problems = files
        .change(FileKind::Events, "claims = [\"charge-filed\"]", &list)
        .problems();
    let misspelt = problems
        .iter()
        .find(|problem| problem.message.contains("charge-filde"));
    let remedy = misspelt.map(|problem| problem.remedy.as_str());
    let without_hint = "Refer to an id that is defined, or define this one.";
    assert_eq!(remedy, Some(without_hint));
}
