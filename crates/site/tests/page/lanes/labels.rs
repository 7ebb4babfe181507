//! Where the labels stand, by a geometry of the test's own.

use scraper::ElementRef;
use without_prejudice::on_day::{TIERS, text_width};

use super::{attr, file_of, section, share, within};
use crate::{PAGES, select, text};

/// A label in the picture, in pixels of a plot of some width.
struct Label {
    row: String,
    from: i64,
    to: i64,
    leader: Option<i64>,
    words: String,
}

impl Label {
    fn is_apart(&self, other: &Self, gap: i64) -> bool {
        self.to + gap <= other.from || other.to + gap <= self.from
    }
}

impl std::fmt::Display for Label {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "{} in {} ({} to {})",
            self.words, self.row, self.from, self.to
        )
    }
}

/// The class of what is left out in a tier.
const HIDDEN: [&str; TIERS.len()] = ["wide-only", "medium-only"];

/// The labels that a lane shows in a tier.
fn labels(lane: ElementRef<'_>, tier: usize) -> Vec<Label> {
    let leaders = leaders(lane, tier);
    let shown = format!(".middle > text:not(.{})", HIDDEN[tier]);
    (within(lane, &shown).into_iter())
        .filter_map(|words| label(words, tier, &leaders))
        .collect()
}

/// The places of the lines that lead up to the row at the top, in hundredths of a per cent.
fn leaders(lane: ElementRef<'_>, tier: usize) -> Vec<u32> {
    let shown = format!(".leaders path:not(.{})", HIDDEN[tier]);
    let lines = within(lane, &shown).into_iter();
    lines
        .flat_map(|path| attr(path, "d").split('M'))
        .filter(|line| line.contains(" -41V"))
        .filter_map(|line| line.split(' ').next()?.parse().ok())
        .collect()
}

fn label(element: ElementRef<'_>, tier: usize, leaders: &[u32]) -> Option<Label> {
    let classes: Vec<&str> = attr(element, "class").split(' ').collect();
    let has = |class: &str| classes.contains(&class);
    let row = ["row-top", "row-above", "row-below", "at-limit"]
        .into_iter()
        .find(|row| has(row))?;
    let words = text(element);
    let long = i64::from(text_width(&words, 13, has("bold")));
    let place = share(element, "x");
    let at = i64::from(place) * i64::from(TIERS[tier]) / 10_000;
    let (from, to) = match () {
        () if has("at-limit") => (at + 4 - long, at + 4),
        () if has("beside") => (at + 6, at + 6 + long),
        () if has("after-dot") && has("start") => (at - 4, at + 10 + long),
        () if has("after-dot") => (at - 10 - long, at + 4),
        () if has("start") => (at - 2, at - 2 + long),
        () => (at + 2 - long, at + 2),
    };
    let has_leader = row == "row-top" && !has("beside") && leaders.contains(&place);
    Some(Label {
        row: if row == "at-limit" { "row-above" } else { row }.to_owned(),
        from,
        to,
        words,
        leader: has_leader.then_some(at),
    })
}

#[test]
fn labels_never_meet_on_any_day_in_any_tier() {
    let mut read = 0;
    for (page, html) in PAGES.iter() {
        let parsed = section(html);
        for (lane, tier) in (select(&parsed, ".lane").into_iter())
            .flat_map(|lane| (0..TIERS.len()).map(move |tier| (lane, tier)))
        {
            let at = format!(
                "{}: {} at {} px",
                file_of(page),
                attr(lane, "id"),
                TIERS[tier]
            );
            let width = i64::from(TIERS[tier]);
            let day = i64::from(share(within(lane, ".day-line")[0], "x")) * width / 10_000;
            let labels = labels(lane, tier);
            read += labels.len();
            for (index, one) in labels.iter().enumerate() {
                assert!(one.from >= -3 && one.to <= width + 3, "{at}: {one}");
                assert!(
                    one.to <= day + 2 || one.from >= day - 1,
                    "{at}: {one} and the day"
                );
                for other in &labels[index + 1..] {
                    let is_apart = one.is_apart(other, 9);
                    assert!(one.row != other.row || is_apart, "{at}: {one} and {other}");
                }
                for other in labels
                    .iter()
                    .filter(|other| one.row == "row-above" && other.row == "row-top")
                {
                    let leader = other.leader.unwrap_or(-100);
                    let is_cut = leader > one.from - 2 && leader < one.to + 2;
                    assert!(!is_cut, "{at}: the line of {other} goes through {one}");
                }
            }
        }
    }
    assert!(read > 1_000, "the test reads labels: {read}");
}
