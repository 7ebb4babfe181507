//! The story on its own day, as it is served.

use std::collections::BTreeSet;

use record::{Attribution, Claim, Day, Party, Side};
use scraper::{Html, Selector};
use site::{Head, render_document};
use without_prejudice::{i18n::Language, state::PageKind};

use super::{case_in, edition, html_of, main_text, page_at, select, shared_files, text};

fn story_day() -> Day {
    Day::new(2023, 4, 21).expect("a day")
}

fn served() -> String {
    html_of(PageKind::Story, Language::En)
}

fn page() -> Html {
    Html::parse_document(&served())
}

#[test]
fn an_html5_parser_finds_nothing_to_repair() {
    let html = served();
    // Void elements and attributes without a value have two spellings each; one is as good as the other.
    let spelling = |html: &str| {
        html.replace("\u{a0}", "&nbsp;")
            .replace(" />", ">")
            .replace("/>", ">")
            .replace("=\"\"", "")
    };
    let body = |html: &str| {
        let start = html.find("<div id=\"app\">").expect("the app");
        let end = html.rfind("</body>").expect("the end");
        spelling(html[start..end].trim())
    };
    let parsed = Html::parse_document(&html);
    assert!(parsed.errors.is_empty(), "{:?}", parsed.errors);
    let (served, repaired) = (body(&html), body(&parsed.html()));
    let differs = served
        .bytes()
        .zip(repaired.bytes())
        .position(|(a, b)| a != b);
    if let Some(at) = differs {
        let near = |html: &str| {
            html.get(at.saturating_sub(120)..(at + 120).min(html.len()))
                .map(str::to_owned)
        };
        panic!("served: {:?}\nparsed: {:?}", near(&served), near(&repaired));
    }
    assert_eq!(served.len(), repaired.len());
}

#[test]
fn there_is_one_h1_and_one_main_and_no_heading_level_is_skipped() {
    let page = page();
    assert_eq!(select(&page, "h1").len(), 1);
    assert_eq!(select(&page, "main").len(), 1);
    let mut before = 0;
    for heading in select(&page, "h1, h2, h3, h4, h5, h6") {
        let level: u8 = heading.value().name()[1..].parse().expect("a level");
        assert!(
            level <= before + 1,
            "h{before} is followed by h{level}: {}",
            text(heading)
        );
        before = level;
    }
}

#[test]
fn nothing_is_inline_and_nothing_comes_from_elsewhere() {
    let page = page();
    for element in select(&page, "*") {
        for (name, value) in element.value().attrs() {
            assert!(
                name != "style",
                "an inline style on {}",
                element.value().name()
            );
            assert!(!name.starts_with("on"), "an inline handler {name}={value}");
        }
    }
    assert!(select(&page, "style").is_empty());
    for script in select(&page, "script") {
        assert!(
            script
                .value()
                .attr("src")
                .is_some_and(|src| src.starts_with('/'))
        );
        assert!(text(script).is_empty(), "an inline script");
    }
    for loaded in select(
        &page,
        "link[href]:not([rel=canonical]):not([rel=alternate]):not([rel=expect]), img[src], iframe[src], source[src]",
    ) {
        let element = loaded.value();
        let address = element
            .attr("href")
            .or_else(|| element.attr("src"))
            .expect("an address");
        assert!(
            address.starts_with('/') && !address.starts_with("//"),
            "{address}"
        );
    }
}

#[test]
fn the_sections_of_the_contract_are_there_in_their_order() {
    let page = page();
    let ids: Vec<&str> = select(&page, "main section[id]")
        .iter()
        .filter_map(|s| s.value().id())
        .collect();
    let expected = [
        "dismissal",
        "statement",
        "clock",
        "paths",
        "parties",
        "timeline",
        "sources",
    ];
    let found: Vec<&str> = ids.into_iter().filter(|id| expected.contains(id)).collect();
    assert_eq!(found, expected);
}

#[test]
fn the_page_says_its_day_and_how_it_came_alive() {
    let page = page();
    let html = select(&page, "html")[0].value();
    assert_eq!(html.attr("lang"), Some("en"));
    assert_eq!(html.attr("data-app"), Some("static"));
    assert_eq!(html.attr("data-page-day"), Some("2023-04-21"));
    assert_eq!(html.attr("data-as-of"), Some("2023-04-21"));
    let top = main_text(&page);
    for words in [
        "As it stood on 21 April 2023",
        "Is the “Rust” case against Alec Baldwin over?",
        "The charge was dropped, and can come back.",
        "Where it stands today",
        "28 November 2026",
    ] {
        assert!(top.contains(words), "{words:?} is not on the page");
    }
}

#[test]
fn where_it_stands_today_follows_the_answer_and_names_every_defendant_whole() {
    let page = page();
    let all = main_text(&page);
    let place = |words: &str| {
        all.find(words)
            .unwrap_or_else(|| panic!("{words:?} is not on the page"))
    };
    let order = [
        place("As it stood on 21 April 2023"),
        place("The charge was dropped, and can come back."),
        place("Where it stands today"),
        place("Halyna Hutchins, a cinematographer"),
    ];
    assert!(order.is_sorted(), "the header is out of order: {order:?}");
    let today = &all[order[2]..order[3]];
    for words in [
        "Alec Baldwin",
        "Dismissed with prejudice",
        "12 July 2024",
        "Hannah Gutierrez",
        "Sentence completed, May 2025",
        "result of appeal not found",
        "tampering",
        "6 March 2024",
        "David Halls",
        "Convicted on a no-contest plea; six-month sentence suspended",
        "31 March 2023",
    ] {
        assert!(today.contains(words), "{words:?} is not in: {today}");
    }
}

#[test]
fn only_defendants_have_a_status() {
    let (case, page) = (case_in(Language::En), page());
    for (_, party) in case.all::<Party>() {
        let shown = select(&page, &format!("[id='party-{}']", party.id));
        assert_eq!(
            shown.len(),
            usize::from(party.has_entry(story_day())),
            "{}",
            party.id
        );
        let statuses = select(&page, &format!("[id='party-{}'] [data-status]", party.id));
        assert_eq!(
            statuses.len(),
            usize::from(party.side == Side::Defendant),
            "{}",
            party.id
        );
    }
    let status = |id: &str| {
        let found = select(&page, &format!("#party-{id} [data-status]"));
        (
            found[0]
                .value()
                .attr("data-status")
                .unwrap_or_default()
                .to_owned(),
            text(found[0]),
        )
    };
    let expected = [
        (
            "baldwin",
            "dismissed-without-prejudice",
            "Dismissed without prejudice",
        ),
        ("gutierrez", "awaiting-hearing", "Charged; case pending"),
        (
            "halls",
            "sentenced",
            "Convicted on a no-contest plea; six-month sentence suspended",
        ),
    ];
    for (id, name, words) in expected {
        let (found, said) = status(id);
        assert_eq!(found, name);
        assert!(said.contains(words), "{id}: {said}");
    }
}

#[test]
fn the_harmed_come_first_without_mark_or_chip_or_quotation() {
    let page = page();
    let first = select(&page, "#parties article")[0];
    assert_eq!(first.value().id(), Some("party-hutchins"));
    for id in ["party-hutchins", "party-souza"] {
        for what in ["[data-status]", "blockquote", ".chip", ".monogram"] {
            assert!(
                select(&page, &format!("#{id} {what}")).is_empty(),
                "{id} has {what}"
            );
        }
    }
}

#[test]
fn every_development_known_by_the_day_is_shown_with_its_own_date_and_standing() {
    let (case, page) = (case_in(Language::En), page());
    let shown: Vec<&str> = select(&page, "#timeline article")
        .iter()
        .filter_map(|a| a.value().id())
        .collect();
    let expected: Vec<String> = case
        .events_by(story_day())
        .iter()
        .map(|e| format!("event-{}", e.id))
        .collect();
    assert_eq!(shown, expected);
    for event in case.events_by(story_day()) {
        let article = select(&page, &format!("[id='event-{}']", event.id))[0];
        let time = article
            .select(&Selector::parse("time").expect("a selector"))
            .next()
            .expect("a time");
        let written = time.value().attr("datetime").expect("a datetime");
        let precision = match (event.date.month(), event.date.day()) {
            (None, _) => "YYYY",
            (_, None) => "YYYY-MM",
            _ => "YYYY-MM-DD",
        };
        assert_eq!(
            written.len(),
            precision.len(),
            "{written} is not of the record's precision"
        );
        let standing = article.value().attr("data-standing").expect("a standing");
        assert_eq!(
            standing,
            case[event.claims[0]].standing.name(),
            "{}",
            event.id
        );
    }
}

#[test]
fn every_development_shown_names_its_sources() {
    let page = page();
    for article in select(&page, "#timeline article") {
        let sources = Selector::parse(".chain > .small li").expect("a selector");
        let id = article.value().id().expect("an id");
        let named = article.select(&sources).map(text);
        let named: Vec<String> = named.collect();
        assert!(!named.is_empty(), "{id} cites nothing");
        // Each says the number and the publisher, or that the source is later than the day.
        for name in named {
            assert!(name.chars().any(char::is_alphabetic), "{id}: {name}");
        }
    }
}

#[test]
fn every_statement_of_the_article_is_on_the_page_with_a_chip_of_its_standing() {
    let (case, page) = (case_in(Language::En), page());
    let shown = main_text(&page);
    let chips: BTreeSet<String> = select(&page, ".chip").into_iter().map(text).collect();
    for (_, claim) in case
        .all::<Claim>()
        .filter(|(_, claim)| claim.article.is_some())
    {
        let words = claim.text.plain();
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(
            shown.contains(&words),
            "statement {:?} is not on the page: {words}",
            claim.article
        );
    }
    for attribution in [
        Attribution::CourtRecord,
        Attribution::PartyStatement,
        Attribution::Denial,
        Attribution::AnonymousSourced,
        Attribution::Reported,
    ] {
        assert!(!select(&page, &format!("[data-standing={}]", attribution.name())).is_empty());
    }
    assert!(
        chips.contains("Denied by Mr. Baldwin") && chips.contains("Anonymous-sourced"),
        "{chips:?}"
    );
}

#[test]
fn the_switch_is_two_native_radios_on_the_side_of_the_dismissal_known_that_day() {
    let page = page();
    let section = select(&page, "section#dismissal")[0];
    let name = section.value().attr("aria-labelledby").expect("a name");
    assert_eq!(
        text(select(&page, &format!("[id='{name}']"))[0]),
        "What does “without prejudice” mean?"
    );
    let radios = select(&page, "#dismissal fieldset input[type=radio]");
    let values: Vec<_> = radios
        .iter()
        .filter_map(|radio| radio.value().attr("value"))
        .collect();
    assert_eq!(values, ["without", "with"]);
    let checked: Vec<bool> = radios
        .iter()
        .map(|radio| radio.value().attr("checked").is_some())
        .collect();
    assert_eq!(checked, [true, false]);
    for side in [".side-without", ".side-with"] {
        assert_eq!(select(&page, side).len(), 1, "{side}");
    }
}

#[test]
fn the_statement_stands_in_the_prosecutors_words() {
    let page = page();
    let quoted = text(select(&page, "#statement blockquote")[0]);
    for words in [
        "We cannot proceed under the current time constraints",
        "This decision does not absolve Mr. Baldwin of criminal culpability",
        "Our follow-up investigation will remain active and on-going.",
    ] {
        assert!(quoted.contains(words), "{words:?} is not in: {quoted}");
    }
}

#[test]
fn the_head_says_what_the_page_is_and_escapes_it() {
    let head = Head {
        language: Language::En,
        site_name: "A site".to_owned(),
        title: "A title & more".to_owned(),
        description: "A “description”".to_owned(),
        canonical: Some(String::new()),
        alternates: Vec::new(),
        embed: None,
        oembed: None,
    };
    let page = page_at(PageKind::Story, story_day(), Language::En);
    let html = render_document(&page, edition(Language::En), &head, &shared_files());
    let page = Html::parse_document(&html);
    assert_eq!(text(select(&page, "title")[0]), "A title & more");
    let content = |selector: &str| {
        select(&page, selector)[0]
            .value()
            .attr("content")
            .map(str::to_owned)
    };
    assert_eq!(
        content("meta[name=description]").as_deref(),
        Some("A “description”")
    );
    assert_eq!(
        content("meta[property='og:title']").as_deref(),
        Some("A title & more")
    );
    assert_eq!(
        select(&page, "link[rel=canonical]")[0].value().attr("href"),
        Some("/")
    );
    assert!(
        select(&page, "meta[property='og:url']").is_empty(),
        "half an address"
    );
    assert!(content("meta[name=viewport]").is_some_and(|view| !view.contains("maximum-scale")));
}

#[test]
fn the_reader_is_told_that_this_is_no_legal_advice_and_who_is_presumed_innocent() {
    let page = page();
    let all = text(select(&page, "body")[0]);
    assert!(all.contains("not legal advice"));
    assert!(main_text(&page).contains("resumed innocent"));
}

#[test]
fn one_page_is_the_same_bytes_every_time() {
    assert_eq!(served(), served());
}
