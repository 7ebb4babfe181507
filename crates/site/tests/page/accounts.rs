//! Who says so, and who says otherwise: chains, competing accounts, the glossary, the corrections.

use std::collections::BTreeMap;

use authoring::{check::check, file::FileKind};
use record::{Day, Event, Key, Question, Term};
use scraper::{ElementRef, Html, Selector};
use without_prejudice::{
    i18n::Language,
    on_day::{Account, account, development_read_on, row},
    state::PageKind,
};

use super::{
    PAGES, case_in, edition, edition_of, file_of, fixture::broken, html_of, on_day, page_on,
    pages_in, select, text,
};

fn within<'a>(element: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    let selector = Selector::parse(selector).expect("a selector");
    element.select(&selector).collect()
}

fn page_of(day: &str) -> Html {
    let mut pages = pages_in(Language::En);
    let found = pages.find(|(page, _)| file_of(page) == format!("on/{day}/index.html"));
    Html::parse_document(&found.expect("a page of that day").1)
}

#[test]
fn what_insiders_say_of_the_gun_shows_all_three_links() {
    let page = page_of("2023-04-21");
    let chains = select(&page, "#timeline details.chain");
    let chains: Vec<String> = chains.into_iter().map(text).collect();
    let gun = "Extra, citing the L.A. Times, citing people it did not name";
    assert!(
        chains.iter().any(|chain| chain.contains(gun)),
        "{chains:#?}"
    );
}

#[test]
fn once_two_other_newsrooms_have_their_own_accounts_the_chain_says_that_they_differ() {
    let page = page_of("2026-01-13");
    let chains = select(&page, "#timeline details.chain");
    let differing = chains.into_iter().filter(|chain| {
        let link = within(*chain, "a[href='#question-gun-modified']");
        let said = text(*chain);
        !link.is_empty()
            && ["(ABC News)", "(Reuters)"]
                .iter()
                .all(|other| said.contains(other))
    });
    assert!(differing.count() > 0);
}

#[test]
fn every_chip_of_a_development_opens_its_chain_with_a_source() {
    for (page, html) in PAGES.iter() {
        let parsed = Html::parse_document(html);
        for event in select(&parsed, "#timeline article") {
            let chips = within(event, ".meta .chip").len();
            let opened = within(event, ".meta details.chain > summary .chip").len();
            assert_eq!(chips, opened, "{}", file_of(page));
            let links = within(event, ".chain .claims b");
            assert!(!links.is_empty(), "{}: {}", file_of(page), text(event));
        }
    }
}

#[test]
fn the_seven_questions_stand_in_the_records_order_with_where_they_stand() {
    let page = page_of("2026-01-13");
    let ids: Vec<&str> = (select(&page, "#accounts article").iter())
        .filter_map(|article| article.value().id())
        .collect();
    let expected = [
        "question-trigger",
        "question-gun-modified",
        "question-live-rounds",
        "question-hand-over",
        "question-safety",
        "question-april-2023",
        "question-july-2024",
    ];
    assert_eq!(ids, expected);
    assert_eq!(select(&page, "#accounts .stands").len(), expected.len());
}

#[test]
fn an_answer_has_its_speaker_its_date_its_words_and_its_chain() {
    for (page, html) in PAGES.iter() {
        let parsed = Html::parse_document(html);
        let parts = [
            (".answers > li", [".who", ".position", ".position small"]),
            (
                ".answers > div:not(.silent)",
                [".who", ".told", "details.chain"],
            ),
        ];
        for (answers, parts) in parts {
            for answer in select(&parsed, &format!("#accounts {answers}")) {
                for part in parts {
                    let found = within(answer, part);
                    assert!(
                        found.iter().any(|part| !text(*part).is_empty()),
                        "{}: {part}",
                        file_of(page)
                    );
                }
            }
        }
    }
}

#[test]
fn an_answer_is_dated_by_the_day_on_which_it_was_said() {
    let day = "said = \"2020-01-10\"";
    let dated = |said: &str| {
        let record = broken(FileKind::Claims, day, &format!("said = \"{said}\""));
        let editions = check(&record.files()).expect("nothing is wrong with it");
        Language::ALL.map(|language| {
            let edition = edition_of(&editions, language);
            let page = page_on(&edition, Day::from((2020, 3, 2)), language);
            text(select(&Html::parse_document(&page), ".answers li small")[0])
        })
    };
    let exact = ["10 January 2020", "10 de enero de 2020"];
    assert_eq!(dated("2020-01-10"), exact);
    let vague = dated("2019-12");
    let month = [
        "December 2019, day not found",
        "diciembre de 2019, día no hallado",
    ];
    assert_eq!(vague, month);
    let unknown = dated("unknown");
    let known = ["by 10 January 2020", "a más tardar el 10 de enero de 2020"];
    assert_eq!(unknown, known);
}

/// The questions with an answer by that day.
fn accounts(day: Day) -> Vec<Account<'static>> {
    let case = on_day(Language::En, day);
    let questions = case.record.all::<Question>();
    questions
        .filter_map(|(key, _)| account(case, key))
        .collect()
}

#[test]
fn no_answer_is_there_before_it_was_given_and_a_silent_side_is_shown_as_missing() {
    let case = case_in(Language::En);
    let mut was_missing = 0;
    for day in case.days() {
        for account in accounts(day) {
            assert!(account.answers.iter().all(|answer| answer.since <= day));
            was_missing += account.silent.len();
        }
    }
    assert!(was_missing > 0);
    let answered: usize = (accounts(case.last_day()).iter())
        .map(|account| account.answers.len())
        .sum();
    let questions = case.all::<Question>();
    let written: usize = questions
        .map(|(_, question)| question.positions.len())
        .sum();
    assert_eq!(answered, written, "at the latest every answer is known");
}

#[test]
fn a_term_is_linked_where_a_part_first_uses_it_and_not_again() {
    for (page, html) in PAGES.iter() {
        let parsed = Html::parse_document(html);
        // Each island is drawn by itself, and links lead right to some of them.
        for part in select(&parsed, "main [data-island]") {
            let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
            for button in within(part, "button.term") {
                let target = button.value().attr("popovertarget").expect("a target");
                *seen.entry(target).or_default() += 1;
            }
            let twice = seen.iter().find(|(_, times)| **times > 1);
            assert_eq!(twice, None, "{}", file_of(page));
        }
    }
}

#[test]
fn every_linked_term_is_in_the_glossary_and_every_term_has_its_entry() {
    for (page, html) in PAGES.iter() {
        let parsed = Html::parse_document(html);
        let entries: Vec<&str> = (select(&parsed, "#terms [popover]").iter())
            .filter_map(|entry| entry.value().id())
            .collect();
        for button in select(&parsed, "button.term") {
            let target = button.value().attr("popovertarget").unwrap_or_default();
            assert!(entries.contains(&target), "{}: {target}", file_of(page));
        }
        assert_eq!(entries.len(), case_in(page.language).all::<Term>().count());
    }
}

#[test]
fn corrections_of_our_own_are_counted_at_the_top_and_those_of_sources_are_not_taken_for_them() {
    for (page, html) in PAGES.iter() {
        let parsed = Html::parse_document(html);
        let listed = select(&parsed, "#corrections li[id^=correction-]").len();
        let case = case_in(page.language);
        let all = case.corrections();
        assert_eq!(listed, all.len(), "{}", file_of(page));
        let own = (all.iter()).filter(|correction| correction.of.is_none());
        let own = own.count();
        assert!(own > 0 && own < all.len());
        let top = text(select(&parsed, ".byline")[0]);
        let shown = edition(page.language);
        let counted = shown.words.header.corrections.with(own);
        assert!(top.ends_with(&counted), "{}: {top}", file_of(page));
        let said = text(select(&parsed, "#corrections")[0]);
        assert!(!said.contains(&shown.static_messages.none), "{said}");
    }
}

#[test]
fn a_development_reads_the_same_from_the_day_it_was_last_read_on() {
    let case = case_in(Language::En);
    let told = |day: Day, key: Key<Event>| {
        let row = row(on_day(Language::En, day), key, false);
        format!(
            "{:?} {:?} {:?} {:?} {:?}",
            row.groups, row.chips, row.cites, row.when, row.people
        )
    };
    for day in case.days().into_iter().step_by(7) {
        let known = case.events_by(day).len();
        for (key, event) in case.all::<Event>().take(known) {
            let read_on = development_read_on(case, key, day);
            assert!(read_on <= day);
            assert_eq!(told(day, key), told(read_on, key), "{day} {}", event.id);
        }
    }
}

#[test]
fn a_page_counts_what_changed_since_its_day_and_says_where_it_stands() {
    let html = Html::parse_document(&html_of(PageKind::Story, Language::En));
    let changed = select(&html, "#corrections .changed")[0];
    let words = text(changed);
    let hidden = text(select(&html, ".since .full")[0]);
    let count = hidden.split(' ').find(|word| word.parse::<u32>().is_ok());
    let count = count.expect("the date control counts them as well");
    let developments = format!("Developments after 21 April 2023: {count}.");
    assert!(words.contains(&developments), "{words}");
    assert!(
        words.contains("Corrections after 21 April 2023: 17."),
        "{words}"
    );
    assert_eq!(
        select(&html, ".changed a[href='/latest/#timeline']").len(),
        1
    );
    let html = Html::parse_document(&html_of(PageKind::Latest, Language::Es));
    let words = text(select(&html, ".changed")[0]);
    assert!(
        words.contains("Novedades posteriores al 18 de abril de 2026: 0."),
        "{words}"
    );
    assert!(select(&html, ".changed a").is_empty());
}
