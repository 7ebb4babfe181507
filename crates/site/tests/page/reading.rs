//! How hard our own words are to read, as a page shows them at rest.

mod counted;

use record::{Party, Source};
use scraper::{ElementRef, Html, Node};
use site::render;
use without_prejudice::{i18n::Language, state::PageKind};

use self::counted::Counted;
use super::{case_in, edition, page_at, select, shared_files};

/// The most words that a sentence of ours has.
const LONGEST: usize = 28;
/// The highest school grade of the English, by Flesch and Kincaid.
const GRADE: f64 = 8.5;
/// The lowest ease of the Spanish, by Fernández Huerta.
const EASE: f64 = 60.0;

const PAGES_AT_REST: [(PageKind, Language); 4] = [
    (PageKind::Story, Language::En),
    (PageKind::Latest, Language::En),
    (PageKind::Story, Language::Es),
    (PageKind::Latest, Language::Es),
];

/// The document of one of these pages.
fn served(kind: PageKind, language: Language) -> String {
    let case = case_in(language);
    let day = match kind {
        PageKind::Latest => case.last_day(),
        _ => case.heading().story_day,
    };
    let page = page_at(kind, day, language);
    render(&page, edition(language), &shared_files()).expect("the day has an answer")
}

#[test]
fn our_own_words_at_rest_are_plain() {
    for (kind, language) in PAGES_AT_REST {
        let page = Html::parse_document(&served(kind, language));
        let mut sentences = own_sentences(&page, language);
        sentences.retain(|sentence| is_whole(sentence));
        let counted = Counted::of(&sentences, language);
        let at = format!("{}{kind:?}", language.tag());
        println!(
            "{at}: {} sentences, {} words; {:.1}",
            counted.sentences,
            counted.words,
            counted.figure(language)
        );
        assert!(counted.words > 500, "{at}: {} words", counted.words);
        match language {
            Language::En => assert!(counted.figure(language) <= GRADE, "{at}"),
            Language::Es => assert!(counted.figure(language) >= EASE, "{at}"),
        }
    }
}

#[test]
fn no_sentence_of_ours_at_rest_is_long() {
    for (kind, language) in PAGES_AT_REST {
        let page = Html::parse_document(&served(kind, language));
        for sentence in own_sentences(&page, language) {
            let words = words_of(&sentence).count();
            assert!(words <= LONGEST, "{words} words: {sentence}");
        }
    }
}

/// Our own words at rest, without quotations, names and citations of law: sentences, and what stands alone.
fn own_sentences(page: &Html, language: Language) -> Vec<String> {
    let names = names(language);
    let own = |block: &String| {
        let own = without_citations(&without_quotations(block));
        let without = |own: String, name: &String| own.replace(name.as_str(), "");
        names.iter().fold(own, without)
    };
    let blocks = blocks_at_rest(page);
    let sentences = blocks.iter().flat_map(|block| sentences_of(&own(block)));
    sentences.collect()
}

/// Whether it ends as sentences do, so that no heading or label counts as an easy sentence.
fn is_whole(sentence: &str) -> bool {
    let end = sentence.trim_end().chars().next_back();
    end.is_some_and(|end| matches!(end, '.' | '?' | '!' | ':')) && words_of(sentence).count() > 2
}

/// The names of people, institutions and publishers, the longest first.
fn names(language: Language) -> Vec<String> {
    let case = case_in(language);
    let parties = case.all::<Party>().map(|(_, party)| party);
    let parties = parties.flat_map(|party| [party.name.clone(), party.short.clone()]);
    let publishers = case
        .all::<Source>()
        .map(|(_, source)| source.publisher.clone());
    let mut names: Vec<String> = parties.chain(publishers).collect();
    // What is no name but a description counts as a word of ours.
    names.retain(|name| name.chars().next().is_some_and(char::is_uppercase));
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    names
}

/// Elements whose words go on in the line.
const INLINE: [&str; 10] = [
    "a", "b", "button", "cite", "em", "i", "small", "span", "strong", "time",
];

/// The text of each block in `main` that no closed disclosure, popover or attribute hides.
fn blocks_at_rest(page: &Html) -> Vec<String> {
    let mut blocks = vec![String::new()];
    collect(select(page, "main")[0], &mut blocks);
    let joined = |block: &String| block.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut blocks: Vec<String> = blocks.iter().map(joined).collect();
    blocks.retain(|block| !block.is_empty());
    blocks
}

fn collect(element: ElementRef<'_>, blocks: &mut Vec<String>) {
    let is_closed = element.value().name() == "details" && element.attr("open").is_none();
    for child in element.children() {
        match child.value() {
            Node::Text(text) => blocks.last_mut().expect("there is one").push_str(text),
            Node::Element(inside) => {
                let Some(child) = ElementRef::wrap(child).filter(|child| is_seen(*child)) else {
                    continue;
                };
                if is_closed && inside.name() != "summary" {
                    continue;
                }
                let is_block = !INLINE.contains(&inside.name());
                if is_block {
                    blocks.push(String::new());
                }
                collect(child, blocks);
                if is_block {
                    blocks.push(String::new());
                }
            }
            _ => {}
        }
    }
}

/// Whether no attribute hides it, and it is of our own words.
fn is_seen(element: ElementRef<'_>) -> bool {
    let value = element.value();
    let hides = ["hidden", "popover"];
    let classes = [
        "visually-hidden",
        "print-only",
        "owner",
        "cites",
        "citation",
    ];
    !(hides.iter().any(|name| value.attr(name).is_some())
        || value.classes().any(|class| classes.contains(&class))
        || matches!(
            value.name(),
            "blockquote" | "q" | "svg" | "script" | "dialog" | "template"
        ))
}

fn without_quotations(text: &str) -> String {
    let mut depth = 0_usize;
    let mut own = String::new();
    for letter in text.chars() {
        match letter {
            '“' | '«' => depth += 1,
            '”' | '»' => depth = depth.saturating_sub(1),
            _ if depth == 0 => own.push(letter),
            _ => {}
        }
    }
    own
}

/// Without citations: brackets that hold one, numbers of sections, and what begins the name of a case.
fn without_citations(text: &str) -> String {
    let mut own = String::new();
    for (number, piece) in text.split('(').enumerate() {
        let (inside, after) = piece.split_once(')').unwrap_or(("", piece));
        let cites = ["§", "NMSA", "State v.", "N.M."];
        if number > 0 && !cites.iter().any(|cite| inside.contains(cite)) {
            own.push_str(inside);
        }
        own.push_str(after);
    }
    let mut own = own.replace("NMSA 1978,", "").replace("State v.", "");
    while let Some(start) = own.find('§') {
        let number = own[start..]
            .find(|c: char| c.is_ascii_digit())
            .unwrap_or_default();
        let end = own[start + number..]
            .find([' ', '.', ';'])
            .unwrap_or(own.len() - start - number);
        own.replace_range(start..start + number + end, "");
    }
    own
}

/// A sentence ends at a mark before a space and a capital letter, but not after an abbreviation.
fn sentences_of(text: &str) -> Vec<String> {
    let mut sentences = vec![String::new()];
    let mut words = text.split_whitespace().peekable();
    while let Some(word) = words.next() {
        let sentence = sentences.last_mut().expect("there is one");
        sentence.push_str(word);
        sentence.push(' ');
        let short = [
            "Mr.", "Ms.", "v.", "No.", "art.", "F.lli", "L.A.", "a.m.", "p.m.", "U.S.", "N.M.",
            "Sr.", "Sra.", "T.", "J.", "EE.", "UU.", "núm.",
        ];
        let ends = word.ends_with(['.', '?', '!', '…']) && !short.contains(&word);
        let begins = |next: &&str| {
            let first = next
                .chars()
                .find(|letter| letter.is_alphanumeric() || matches!(letter, '¿' | '¡'));
            first.is_some_and(|first| !first.is_lowercase())
        };
        if ends && words.peek().is_some_and(begins) {
            sentences.push(String::new());
        }
    }
    sentences
}

fn words_of(sentence: &str) -> impl Iterator<Item = &str> {
    let words =
        sentence.split(|letter: char| letter.is_whitespace() || letter == '-' || letter == '–');
    words.filter(|word| word.chars().any(char::is_alphanumeric))
}
