//! Parts for other people's pages, as they are served.

use std::collections::BTreeSet;

use scraper::Html;
use without_prejudice::{
    case::{Holds, Term},
    page::CaseRef,
    press::{self, Page},
    view::{Embed, Notice, PageKind, notice_text, title},
    words::Language,
};

use crate::{TERMS, address, edition, select, text};

/// Every part on every page that it has, with its document.
fn parts() -> Vec<(Page, Embed, Html)> {
    let pages = press::embeds(&edition(Language::En)).into_iter();
    pages
        .map(|page| {
            let html = page.render(edition(page.language), &address(), &TERMS);
            let html = Html::parse_document(&html.expect("the day has an answer"));
            (page, page.embed.expect("a part"), html)
        })
        .collect()
}

#[test]
fn every_part_stands_alone_in_both_languages_on_the_storys_day_and_at_the_latest() {
    let parts = parts();
    assert_eq!(parts.len(), 8 * 2 * 2);
    for (page, embed, html) in &parts {
        let at = page.file();
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
        assert_eq!(select(html, "nav.walk").len(), 1, "{at}");
        assert_eq!(select(html, ".step-earlier, .step-later").len(), 2, "{at}");
        assert_eq!(select(html, "main .today").len(), 1, "{at}");
        let first = select(html, "main :is(h2, h3)");
        let today = first
            .iter()
            .position(|heading| heading.attr("id") == Some("today-title"));
        assert_eq!(today, Some(1), "{at}: directly under the title");
        let cited: usize = text(select(html, "#cited")[0]).parse().expect("a number");
        assert!(cited > 0, "{at}");
        for part in embed.parts() {
            let id = format!("{part:?}").to_lowercase();
            let is_there = !select(html, &format!("#{id}")).is_empty();
            assert!(is_there || id == "head", "{at}: {id}");
        }
    }
}

#[test]
fn no_link_of_a_part_leads_the_host_away_and_each_leads_to_the_full_page() {
    for (page, _, html) in parts() {
        let at = page.file();
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
        let story = format!("/{}", page.stop.path(page.language));
        assert_eq!(canonical, Some(story.as_str()), "{}", page.file());
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
        let expected = if matches!(embed, Embed::Dismissal | Embed::Paths | Embed::Statement) {
            1
        } else {
            3
        };
        assert_eq!(lines, expected, "{}", page.file());
    }
}

/// The words that a part uses on other days are not in what was served: their definitions are.
#[test]
fn a_part_holds_the_definitions_that_it_opens_on_any_day_and_no_other() {
    for language in Language::ALL {
        for embed in Embed::ALL {
            let days = edition(language).days().into_iter();
            let pages = days.map(|day| {
                let page = Page {
                    language,
                    stop: PageKind::Latest,
                    embed: Some(embed),
                    day,
                };
                let html = page.render(edition(language), &address(), &TERMS);
                html.expect("the day has an answer")
            });
            let (mut opened, mut held) = (BTreeSet::new(), BTreeSet::new());
            for page in pages {
                opened.extend(named(&page, "popovertarget=\"term-"));
                held.extend(named(&page, " id=\"term-"));
            }
            // The whole story holds the whole glossary, as its own pages do.
            if embed == Embed::Story {
                let case = edition(language);
                opened.extend(case.all::<Term>().map(|(_, term)| term.id.clone()));
            }
            assert_eq!(held, opened, "{embed:?} in {language:?}");
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
        let at = page.file();
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
fn a_part_on_another_day_is_not_a_page() {
    let pages = press::embeds(&edition(Language::En));
    assert!(
        pages
            .iter()
            .all(|page| !matches!(page.stop, PageKind::On(_)))
    );
}

/// What a page needs on other days is not in what was served: on each of them the lean record must do.
#[test]
fn a_lean_record_shows_what_the_whole_one_shows_on_every_day() {
    for language in Language::ALL {
        let whole = edition(language);
        for holds in Holds::ALL {
            let lean = CaseRef::new(whole.lean(holds), language.words());
            let of_it = |embed: &Embed| embed.holds() == Some(holds);
            for embed in Embed::ALL.into_iter().filter(of_it) {
                for day in whole.days() {
                    let page = Page {
                        language,
                        stop: PageKind::Latest,
                        embed: Some(embed),
                        day,
                    };
                    assert_shows_the_same(page, whole, lean);
                }
            }
        }
    }
}

fn assert_shows_the_same(page: Page, whole: CaseRef, lean: CaseRef) {
    let served = |case| page.render(case, &address(), &TERMS).expect("an answer");
    let (served_whole, served_lean) = (served(whole), served(lean));
    let pairs = served_whole.bytes().zip(served_lean.bytes());
    let from = pairs.take_while(|(a, b)| a == b).count().saturating_sub(80);
    let differs = served_whole.get(from..).unwrap_or_default();
    let differs: String = differs.chars().take(160).collect();
    let at = format!("{} on {}", page.file(), page.day);
    assert!(served_whole == served_lean, "{at}: {differs}");
    // Nobody sees these in what is served: the page's title in the browser, and what is announced.
    let (whole, lean) = (whole.reading(page.day), lean.reading(page.day));
    assert_eq!(title(whole), title(lean), "{at}");
    let notice = Notice::Shown {
        before: whole.case.first_day(),
    };
    let said = |reading| notice_text(&notice, reading);
    assert_eq!(said(whole), said(lean), "{at}");
}

#[test]
fn a_lean_record_is_less_than_three_quarters_of_the_whole_one() {
    for language in Language::ALL {
        let whole = edition(language).pack().expect("packed").story.len();
        for holds in Holds::ALL {
            let lean = edition(language).lean(holds).pack().expect("packed");
            let lean = lean.story.len();
            assert!(lean * 4 < whole * 3, "{holds:?}: {lean} of {whole} bytes");
        }
    }
}
