//! Where it stands today: under the answer, whatever the day, so that nobody leaves with an outdated
//! standing.

use crate::{
    components::external_link::external_link,
    components::{
        swatch::swatch,
        tag::{Tag, tag},
    },
    i18n::dates,
    on_day::{CaseOnDay, Today, today},
};

/// Every defendant's standing today, or that of the first case alone where nothing else is shown.
pub(crate) fn today_strip(case: CaseOnDay<'_>, only_first: bool) -> Tag {
    let words = &case.words.header;
    let checked = dates::day(case.words, case.record.heading().reviewed);
    // Below the question, or below the title of a part.
    let heading = tag(if case.page.embed.is_some() {
        "h3"
    } else {
        "h2"
    });
    let head = tag("div.today-head")
        .child(heading.attr("id", "today-title").child(words.today))
        .child(tag("p").child(words.last_checked.with(&[&checked])));
    let mut standings = today(case);
    if only_first {
        standings.truncate(1);
    }
    let lines = tag("ul")
        .attr("role", "list")
        .each(standings, |line| line_html(&line));
    tag("section.today")
        .attr("aria-labelledby", "today-title")
        .child(head)
        .child(lines)
}

fn line_html(line: &Today<'_>) -> Tag {
    let status = &line.status;
    let verdict = status.verdict.as_ref();
    let text = tag("p")
        .child(tag("b").child(&line.party.name))
        .child(": ")
        .child(format!("{}. ", status.dated))
        .child(verdict.map(|verdict| format!("{verdict}. ")))
        .child(
            (line.source).map(|source| external_link(source.address.as_ref(), &source.publisher)),
        );
    tag("li")
        .key(&line.party.id)
        .child(swatch(status.mark))
        .child(text)
}
