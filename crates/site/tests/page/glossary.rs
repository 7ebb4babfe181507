//! The glossary explains the words that a page uses by its day, and no other.

use std::collections::{BTreeSet, HashSet};

use scraper::Html;
use without_prejudice::i18n::Language;

use super::{PAGES, file_of, on, select};

#[test]
fn the_glossary_explains_no_word_before_a_text_uses_it() {
    let explained = |day: &str, language| {
        let page = on(day, language);
        let entries = select(&page, "#all-terms .word:not([hidden])");
        let ids = entries.iter().filter_map(|entry| entry.value().id());
        ids.map(str::to_owned).collect::<BTreeSet<_>>()
    };
    for language in Language::ALL {
        let first = explained("2021-10-21", language);
        assert!(first.contains("term-dismissal"), "{first:?}");
        for (later, from) in [
            ("term-without-prejudice", "2023-04-21"),
            ("term-tampering-with-evidence", "2023-06-22"),
            ("term-plea-offer", "2024-03-15"),
            ("term-with-prejudice", "2024-07-12"),
            ("term-withheld-evidence", "2024-07-12"),
            ("term-material", "2024-09-30"),
        ] {
            assert!(!first.contains(later), "{later}");
            assert!(explained(from, language).contains(later), "{later}");
        }
    }
}

#[test]
fn every_word_that_opens_its_explanation_is_explained_on_its_page() {
    for (page, html) in PAGES.iter() {
        let parsed = Html::parse_document(html);
        let shown: HashSet<_> = (select(&parsed, "[id]:not([hidden])").into_iter())
            .filter_map(|element| element.attr("id"))
            .collect();
        for word in select(&parsed, "button.term") {
            let id = word.attr("popovertarget").expect("a target");
            assert!(shown.contains(id), "{}: {id}", file_of(page));
        }
    }
}
