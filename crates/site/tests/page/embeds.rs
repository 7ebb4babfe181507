//! Parts for other people's pages, as they are served.

use std::{
    collections::BTreeSet,
    sync::{Arc, OnceLock},
};

use record::{Case, Day, Term};
use scraper::Html;
use site::render;
use without_prejudice::{
    i18n::Language,
    on_day::{CaseOnDay, Edition, title},
    state::{Embed, Notice, Page, PageKind, notice_text},
};

use crate::{case_in, edition, file_of, html_of, select, shared_files, text};

/// Every part on every page that it has, with its document.
fn parts() -> Vec<(Arc<Page>, Embed, Html)> {
    let pages = site::embeds(case_in(Language::En), "/").into_iter();
    pages
        .map(|page| {
            let html = render(&page, edition(page.language), &shared_files());
            let html = Html::parse_document(&html.expect("the day has an answer"));
            let embed = page.embed.expect("a part");
            (page, embed, html)
        })
        .collect()
}

/// The page of a part on any day.
fn part_on(day: Day, embed: Embed, language: Language) -> Arc<Page> {
    Arc::new(Page {
        language,
        kind: PageKind::Latest,
        embed: Some(embed),
        day,
        root: "/".to_owned(),
    })
}

#[test]
fn every_part_stands_alone_in_both_languages_on_the_storys_day_and_at_the_latest() {
    let parts = parts();
    assert_eq!(parts.len(), 9 * 2 * 2);
    for (page, embed, html) in &parts {
        let at = file_of(page);
        assert!(
            select(html, "h1").is_empty(),
            "{at}: the page's title is the host's"
        );
        assert_eq!(select(html, "main").len(), 1, "{at}");
        assert!(
            select(html, "main h2")[0].text().next().is_some(),
            "{at}: a title"
        );
        // The day, the ways to others, and where it stands today.
        assert_eq!(select(html, "nav.date-nav").len(), 1, "{at}");
        assert_eq!(select(html, ".step-earlier, .step-later").len(), 2, "{at}");
        assert_eq!(select(html, "main .today").len(), 1, "{at}");
        let first = select(html, "main :is(h2, h3)");
        let today = first
            .iter()
            .position(|heading| heading.attr("id") == Some("today-title"));
        assert_eq!(today, Some(1), "{at}: directly under the title");
        let cited = select(html, "#cited").first().map(|number| text(*number));
        let cited = cited.and_then(|number| number.parse::<usize>().ok());
        assert!(
            cited.is_some_and(|cited| cited > 0) || *embed == Embed::Card,
            "{at}"
        );
        for section in embed.sections() {
            let id = section.id();
            let found = select(html, &format!("#{id}"));
            let is_there = found
                .first()
                .is_some_and(|section| !text(*section).is_empty());
            assert!(is_there || id == "head", "{at}: {id}");
        }
    }
}

#[test]
fn no_link_of_a_part_leads_the_host_away_and_each_leads_to_the_full_page() {
    for (page, _, html) in parts() {
        let at = file_of(&page);
        assert_eq!(
            select(&html, "base[target=_blank]:not([href])").len(),
            1,
            "{at}"
        );
        let language = match page.language {
            Language::En => "/",
            Language::Es => "/es/",
        };
        let day = format!("{language}on/{}/", page.day);
        for link in select(&html, "a[href]") {
            let href = link.attr("href").unwrap_or_default();
            let stays = link.attr("target") == Some("_self");
            if let Some(place) = href.strip_prefix('#') {
                assert!(stays, "{at}: {href} would open the part anew");
                assert_eq!(
                    select(&html, &format!("[id='{place}']")).len(),
                    1,
                    "{at}: {href}"
                );
            } else if let Some((to, _)) = href.split_once('#').filter(|_| !href.starts_with("http"))
            {
                let is_story = to == day
                    || to.starts_with(&format!("{language}on/"))
                    || to == format!("{language}latest/")
                    || to.starts_with(&format!("{language}?as-of="));
                assert!(is_story, "{at}: {href}");
            }
        }
    }
}

#[test]
fn parts_are_kept_out_of_searches_but_for_the_pages_that_embed_them() {
    for (page, _, html) in parts() {
        let robots = select(&html, "meta[name=robots]")[0].attr("content");
        assert_eq!(robots, Some("noindex, indexifembedded"));
        let canonical = select(&html, "link[rel=canonical]")[0].attr("href");
        let story = format!("/{}", page.kind.path(page.language));
        assert_eq!(canonical, Some(story.as_str()), "{}", file_of(&page));
        assert_eq!(
            select(&html, "meta[name=responsive-embedded-sizing]").len(),
            1
        );
        assert_eq!(
            select(&html, "link[type='application/json+oembed']").len(),
            1
        );
    }
}

#[test]
fn a_part_about_the_dismissal_speaks_of_that_case_alone_today() {
    for (page, embed, html) in parts() {
        let lines = select(&html, ".today li").len();
        let expected = if matches!(
            embed,
            Embed::Card | Embed::Dismissal | Embed::Paths | Embed::Statement
        ) {
            1
        } else {
            3
        };
        assert_eq!(lines, expected, "{}", file_of(&page));
    }
}

/// Any day may open a term that the served day does not: a part has the whole glossary, or opens nothing.
#[test]
fn a_part_holds_the_definitions_that_it_opens_on_any_day() {
    for language in Language::ALL {
        let case = case_in(language);
        let glossary: BTreeSet<String> = case
            .all::<Term>()
            .map(|(_, term)| term.id.clone())
            .collect();
        for embed in Embed::ALL {
            let (mut opened, mut held) = (BTreeSet::new(), BTreeSet::new());
            for day in case.days() {
                let page = part_on(day, embed, language);
                let html = render(&page, edition(language), &shared_files());
                let html = html.expect("the day has an answer");
                opened.extend(named(&html, "popovertarget=\"term-"));
                held.extend(named(&html, " id=\"term-"));
            }
            let at = format!("{embed:?} in {language:?}");
            assert!(opened.is_subset(&glossary), "{at}");
            let expected = if opened.is_empty() {
                BTreeSet::new()
            } else {
                glossary.clone()
            };
            assert_eq!(held, expected, "{at}");
        }
    }
}

/// What stands in attributes that begin so, up to their end.
fn named(html: &str, beginning: &str) -> BTreeSet<String> {
    let found = html.split(beginning).skip(1);
    let found = found.filter_map(|rest| rest.split('"').next());
    found.map(str::to_owned).collect()
}

/// A browser may paint what it has of a page: of half a bar, the one end would shift when the other comes.
#[test]
fn nothing_is_painted_before_the_whole_bar_is_there() {
    for (page, _, html) in parts() {
        let at = file_of(&page);
        let awaited = select(&html, "link[rel=expect][blocking=render]");
        let awaited = awaited[0].attr("href").expect("an element");
        assert_eq!(
            select(&html, &format!(".bar ~ main {awaited}")).len(),
            1,
            "{at}"
        );
    }
}

#[test]
fn a_card_has_question_answer_today_the_lane_of_the_case_and_the_way_to_the_story() {
    for (page, _, html) in parts().iter().filter(|(_, embed, _)| *embed == Embed::Card) {
        let at = file_of(page);
        let order = select(html, "main :is(.question, .answer, .today, .lane)");
        let order: Vec<_> = order
            .iter()
            .filter_map(|element| element.attr("class"))
            .collect();
        assert_eq!(order, ["question", "answer", "today", "lane"], "{at}");
        assert_eq!(select(html, ".lane#proceeding-baldwin").len(), 1, "{at}");
        assert_eq!(
            select(html, "main details").len(),
            0,
            "{at}: nothing is folded"
        );
        let way = select(html, ".foot a.leads");
        let story = format!("/{}on/{}/#", PageKind::Story.path(page.language), page.day);
        assert_eq!(
            way.last().and_then(|link| link.attr("href")),
            Some(story.as_str())
        );
    }
}

#[test]
fn every_other_part_folds_what_is_more_than_its_gist_and_the_story_itself_folds_no_section() {
    for (page, embed, html) in parts() {
        let at = file_of(&page);
        let folds = select(&html, ".fold");
        assert_eq!(folds.is_empty(), embed == Embed::Card, "{at}");
        let is_closed = folds.iter().all(|fold| fold.attr("open").is_none());
        assert!(is_closed, "{at}: compact is the default");
        assert_eq!(select(&html, ".fold .today").len(), 0, "{at}");
    }
    let story = Html::parse_document(&html_of(PageKind::Story, Language::En));
    assert_eq!(select(&story, ".fold").len(), 0);
}

/// What is folded is there for whoever looks for it, with or without scripts.
#[test]
fn a_part_holds_every_word_that_its_section_has_in_the_story() {
    let story = Html::parse_document(&html_of(PageKind::Story, Language::En));
    for (page, embed, html) in parts() {
        if page.language != Language::En || page.kind != PageKind::Story || embed == Embed::Card {
            continue;
        }
        for section in embed.sections() {
            let words = |html: &Html| {
                let found = select(
                    html,
                    &format!("#{} :is(p:not(.back), li, td, blockquote)", section.id()),
                );
                found.into_iter().map(text).collect::<BTreeSet<String>>()
            };
            let missing: Vec<_> = words(&story).difference(&words(&html)).cloned().collect();
            assert!(missing.is_empty(), "{embed:?}, {section:?}: {missing:?}");
        }
    }
}

#[test]
fn the_story_offers_its_card_to_programs_that_embed_by_themselves() {
    let page = Html::parse_document(&html_of(PageKind::Story, Language::En));
    let link = select(&page, "link[type='application/json+oembed']")[0];
    assert_eq!(link.attr("href"), Some("/oembed/card.json"));
    let first = select(&page, "#share select[name=part] option")[0];
    assert_eq!(first.attr("value"), Some("card"));
}

/// The dialog looks the height of a part up by its width.
#[test]
fn the_share_dialog_offers_the_widths_at_which_parts_are_measured() {
    let page = Html::parse_document(&html_of(PageKind::Story, Language::En));
    let offered: Vec<String> = (select(&page, "#share select[name=width] option").iter())
        .filter_map(|option| option.attr("value").map(str::to_owned))
        .collect();
    assert_eq!(offered, site::WIDTHS.map(|width| width.to_string()));
}

#[test]
fn a_part_on_another_day_is_not_a_page() {
    let pages = site::embeds(case_in(Language::En), "/");
    assert!(
        pages
            .iter()
            .all(|page| !matches!(page.kind, PageKind::On(_)))
    );
}

/// The browser shows other days from the bytes that it has loaded.
#[test]
fn a_record_that_was_loaded_shows_what_the_record_at_hand_shows_on_every_day() {
    for language in Language::ALL {
        let at_hand = edition(language);
        let bytes = at_hand.record.to_bytes();
        let record = Case::from_bytes(&bytes.story, &bytes.law).expect("read");
        let words = at_hand.words.clone();
        let loaded = Arc::new(Edition {
            record,
            words,
            static_messages: at_hand.static_messages.clone(),
            lanes_room: OnceLock::new(),
        });
        for day in at_hand.record.days() {
            for embed in Embed::ALL {
                let page = part_on(day, embed, language);
                assert_shows_the_same(&page, at_hand, &loaded);
            }
        }
    }
}

fn assert_shows_the_same(page: &Arc<Page>, at_hand: &Arc<Edition>, loaded: &Arc<Edition>) {
    let app = |edition| {
        let html = render(page, edition, &shared_files()).expect("an answer");
        let (_, app) = html.split_once("<div id=\"app\">").expect("the app");
        let (app, _) = app
            .split_once("<footer class=\"foot\">")
            .expect("the footer");
        app.to_owned()
    };
    let (expected, found) = (app(at_hand), app(loaded));
    let pairs = expected.bytes().zip(found.bytes());
    let from = pairs.take_while(|(a, b)| a == b).count().saturating_sub(80);
    let differs = expected.get(from..).unwrap_or_default();
    let differs: String = differs.chars().take(160).collect();
    let at = format!("{} on {}", file_of(page), page.day);
    assert!(expected == found, "{at}: {differs}");
    // Nobody sees these in what is served: the page's title in the browser, and what is announced.
    let (at_hand, loaded) = (at_hand.on(page, page.day), loaded.on(page, page.day));
    assert_eq!(title(at_hand), title(loaded), "{at}");
    let notice = Notice::Shown {
        before: at_hand.record.first_day(),
        says_day: true,
    };
    let said = |case: CaseOnDay<'_>| notice_text(&notice, case);
    assert_eq!(said(at_hand), said(loaded), "{at}");
}
