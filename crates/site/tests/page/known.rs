//! What each day's page knows, and its silence on what came after.

use std::{collections::BTreeSet, sync::LazyLock};

use memchr::memmem;
use record::{Case, Claim, Day, Event, Party, Side, Source};
use scraper::{Html, Selector};
use without_prejudice::{i18n::Language, state::Page};

use super::{PAGES, case_in, file_of, pages_in, select, text};

/// What a page says outside the two places that may speak of a later day, the strip and the corrections: its words, the title, and
/// every attribute that is not an address of the site's own.
fn said(html: &str) -> String {
    let start = html
        .find("<section class=\"today\"")
        .or_else(|| html.find("class=\"today\""));
    let start = start.map(|at| html[..at].rfind('<').expect("a tag"));
    let start = start.expect("the strip is on every page");
    let end = start + html[start..].find("</section>").expect("it ends");
    let log = end
        + html[end..]
            .find("id=\"corrections\"")
            .expect("they are on every page");
    let log_end = log + html[log..].find("</section>").expect("it ends");
    [&html[..start], &html[end..log], &html[log_end..]].concat()
}

fn later(case: &Case, day: Day) -> impl Iterator<Item = &Event> {
    (case.all::<Event>().map(|(_, event)| event)).filter(move |event| event.known > day)
}

#[test]
fn nothing_that_became_known_later_is_on_the_page_of_any_day() {
    for language in Language::ALL {
        let case = case_in(language);
        for (page, html) in pages_in(language) {
            let said = said(html);
            let parsed = Html::parse_document(&said);
            let words = text(select(&parsed, "html")[0]);
            silent_on_events(case, page, &said, &words);
            silent_on_claims(case, page, &words);
            silent_on_sources(case, page, &said, &words);
            silent_on_people(case, page, &said, &words);
        }
    }
}

/// Whether the text holds this; many thousand times asked, so by a search that is fast in tests too.
fn holds(text: &str, what: &str) -> bool {
    memmem::find(text.as_bytes(), what.as_bytes()).is_some()
}

fn silent_on_events(case: &Case, page: &Page, said: &str, words: &str) {
    for event in later(case, page.day) {
        let anchor = format!("event-{}\"", event.id);
        assert!(!holds(said, &anchor), "{}: {anchor}", file_of(page));
        let title = event.title.plain();
        assert!(!holds(words, &title), "{}: {title}", file_of(page));
    }
}

fn silent_on_claims(case: &Case, page: &Page, words: &str) {
    // By hand, not by the record's own question: the page asks that one.
    let is_over = |claim: &Claim| claim.until.is_some_and(|until| until <= page.day);
    let overtaken =
        (case.all::<Claim>()).filter(|(_, claim)| claim.since > page.day || is_over(claim));
    for (_, claim) in overtaken {
        let text = claim.text.plain();
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(!holds(words, &text), "{}: {}", file_of(page), claim.id);
        let quote = claim.quote.as_ref().filter(|_| claim.since > page.day);
        if let Some(quote) = quote {
            assert!(
                !holds(words, &quote.attribution),
                "{}: {}",
                file_of(page),
                claim.id
            );
        }
    }
}

fn silent_on_sources(case: &Case, page: &Page, said: &str, words: &str) {
    let later = (case.all::<Source>()).filter(|(_, source)| !source.is_known_on(page.day));
    for (key, source) in later {
        let anchor = format!("source-{}\"", source.id);
        assert!(!holds(said, &anchor), "{}: {anchor}", file_of(page));
        if let Some(address) = &source.address {
            assert!(!holds(said, address), "{}: {address}", file_of(page));
        }
        let place = match page.language {
            Language::En => format!("Source {}: later than this date", key.index() + 1),
            Language::Es => format!("Fuente {}: posterior a esta fecha", key.index() + 1),
        };
        assert!(holds(words, &place), "{}: {place}", file_of(page));
    }
}

fn silent_on_people(case: &Case, page: &Page, said: &str, words: &str) {
    let entries = case.all::<Party>().map(|(_, party)| party);
    let absent = entries.filter(|party| party.side != Side::Speaker && party.from > page.day);
    for party in absent {
        assert!(
            !holds(said, &format!("party-{}\"", party.id)),
            "{}: {}",
            file_of(page),
            party.id
        );
        // The names of papers and courts are in the titles of sources as well.
        assert!(
            party.institution || !holds(words, &party.name),
            "{}: {}",
            file_of(page),
            party.name
        );
    }
}

#[test]
fn no_date_on_a_page_is_later_than_its_day() {
    let last_year = case_in(Language::En).last_day().year();
    for (page, html) in PAGES.iter() {
        let parsed = Html::parse_document(&said(html));
        for time in select(&parsed, "time") {
            let written = time.value().attr("datetime").expect("a datetime");
            assert!(
                written <= page.day.to_string().as_str(),
                "{}: {written}",
                file_of(page)
            );
        }
        let sources = select(&parsed, "#sources li:not(.later) p");
        for source in sources {
            let (said, year) = (text(source), page.day.year());
            for later in (year + 1)..=last_year {
                let date = format!(" {later}.");
                assert!(!said.contains(&date), "{}: {said}", file_of(page));
            }
        }
    }
}

#[test]
fn every_note_on_a_date_shows_from_its_day_on() {
    for language in Language::ALL {
        let case = case_in(language);
        for (page, html) in pages_in(language) {
            let parsed = Html::parse_document(html);
            for event in case
                .events_by(page.day)
                .iter()
                .filter(|event| !event.date_notes.is_empty())
            {
                let article = text(select(&parsed, &format!("[id='event-{}']", event.id))[0]);
                for note in &event.date_notes {
                    let note_text = note.text.plain();
                    let shown = article.contains(&note_text);
                    assert_eq!(
                        shown,
                        note.since <= page.day,
                        "{}: {note_text}",
                        file_of(page)
                    );
                }
            }
        }
    }
}

/// What stands in the entries of those who are here: role, quotation, or the word on a silence.
#[test]
fn every_entry_is_as_the_day_knows_it() {
    for language in Language::ALL {
        let case = case_in(language);
        for (page, html) in pages_in(language) {
            let parsed = Html::parse_document(html);
            let here = (case.all::<Party>().map(|(_, party)| party))
                .filter(|party| party.side != Side::Speaker && party.from <= page.day);
            for party in here {
                let at = format!("{}: {}", file_of(page), party.id);
                let entry = select(&parsed, &format!("[id='party-{}']", party.id))[0];
                let role = entry.select(&ROLE).next().map(text);
                let holds = party.roles.iter().filter(|role| role.since <= page.day);
                let latest = holds.max_by_key(|role| role.since);
                assert_eq!(role, latest.map(|role| role.text.plain()), "{at}");
                if party.side == Side::Harmed {
                    continue;
                }
                let said = (party.quotes.iter().map(|key| &case[*key])).filter(|claim| {
                    claim.since <= page.day && claim.until.is_none_or(|until| page.day < until)
                });
                let latest = said.max_by_key(|claim| claim.since);
                // A quotation that several share stands once, after them.
                if let Some(alone) = entry.select(&QUOTE).next().map(text) {
                    let words = latest.and_then(|claim| claim.quote.as_ref());
                    let words = words.map(|quote| quote.words.clone()).unwrap_or_default();
                    assert!(!words.is_empty() && alone.contains(&words), "{at}: {alone}");
                }
                if let Some(unquoted) = &party.unquoted {
                    let silent = latest.is_none() && page.day >= case.heading().story_day;
                    let shown = entry.select(&UNQUOTED).next().map(text);
                    let shown = shown.is_some_and(|shown| shown == unquoted.plain());
                    assert_eq!(shown, silent, "{at}: {}", unquoted.plain());
                }
            }
        }
    }
}

static ROLE: LazyLock<Selector> = LazyLock::new(|| selector(".top .role, h4 + .role"));
static QUOTE: LazyLock<Selector> = LazyLock::new(|| selector("blockquote"));
static UNQUOTED: LazyLock<Selector> = LazyLock::new(|| selector(".unquoted"));

fn selector(text: &str) -> Selector {
    Selector::parse(text).expect("a selector")
}

/// Days that were set before they came: hearings and a trial.
const AHEAD: [&str; 4] = ["2023-05-03", "2023-08-09", "2023-08-14", "2023-12-01"];
/// The end of the five years, which every day can compute, and its month.
const COMPUTED: [&str; 2] = ["2026-10-21", "2026-10-01"];

#[test]
fn no_date_in_words_is_later_than_the_day_of_its_page() {
    let mut wrong = BTreeSet::new();
    for (page, html) in pages_in(Language::En) {
        let parsed = Html::parse_document(&said(html));
        // Apart from one another: a cell of a table does not end in a space.
        let words: Vec<&str> = select(&parsed, "main")[0].text().collect();
        for written in dates_in(&words.join(" ")) {
            let name = written.to_string();
            let is_foreseen = AHEAD.iter().chain(&COMPUTED).any(|known| *known == name);
            if written > page.day && !is_foreseen {
                wrong.insert((page.day, written));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
}

/// "6 March 2024" and "March 2024" in a text, each by its first day.
fn dates_in(words: &str) -> Vec<Day> {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let bare = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    let all: Vec<String> = words.split_whitespace().map(bare).collect();
    (1..all.len().saturating_sub(1))
        .filter_map(|at| {
            let month = MONTHS.iter().position(|month| *month == all[at])?;
            let month = u8::try_from(month + 1).ok()?;
            let year = all[at + 1].get(..4)?.parse().ok()?;
            Day::new(year, month, all[at - 1].parse().unwrap_or(1))
        })
        .collect()
}

#[test]
fn no_page_rests_on_the_article_before_the_article_is_out() {
    for (page, html) in PAGES.iter() {
        let case = case_in(page.language);
        let heading = case.heading();
        let byline = text(select(&Html::parse_document(html), ".byline")[0]);
        let rests = byline.contains(&heading.based_on.plain());
        assert_eq!(
            rests,
            page.day >= heading.story_day,
            "{}: {byline}",
            file_of(page)
        );
    }
}
