//! Where the labels stand, by a geometry of the test's own.

use scraper::ElementRef;
use without_prejudice::on_day::PLOT;

use super::{attr, file_of, section, share, within};
use crate::{PAGES, select, text};

/// A label in the picture, in ten thousandths of a pixel, so that every place at every width is exact.
struct Label {
    row: String,
    from: i64,
    to: i64,
    /// The place of the line to its day.
    leader: Option<i64>,
    words: String,
}

const PIXEL: i64 = 10_000;

impl std::fmt::Display for Label {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (from, to) = (self.from / PIXEL, self.to / PIXEL);
        write!(f, "{} in {} ({from} to {to})", self.words, self.row)
    }
}

/// What letters take with usual spacing, a little less than they may take: the gaps make up for it. With wider
/// spacing they are measured in `tests/browser/lanes.rs`.
fn long(words: &str, is_bold: bool) -> i64 {
    let letters = i64::try_from(words.chars().count()).expect("few");
    letters * PIXEL / 4 * if is_bold { 30 } else { 27 }
}

fn label(element: ElementRef<'_>, width: i64) -> Label {
    let classes: Vec<&str> = attr(element, "class").split(' ').collect();
    let has = |class: &str| classes.contains(&class);
    let row = classes.iter().find(|class| class.starts_with("row-"));
    let row = (*row.expect("a row")).to_owned();
    let lines = within(element, "text");
    let at = i64::from(share(lines[0], "x")) * width;
    let widths = lines.iter().map(|line| long(&text(*line), has("bold")));
    let long = widths.max().expect("words");
    let aside = if row == "row-bar" { 18 } else { 6 } * PIXEL;
    let from = if has("left") {
        at - aside - long
    } else {
        at + aside
    };
    Label {
        from,
        to: from + long,
        leader: (!within(element, ".leader").is_empty()).then_some(at),
        words: text(element),
        row,
    }
}

fn check(labels: &[Label], lines: &[i64], width: i64, at: &str) {
    for (index, one) in labels.iter().enumerate() {
        let is_inside = one.from >= -PIXEL && one.to <= (width + 1) * PIXEL;
        assert!(is_inside, "{at}: {one} leaves the plot");
        for line in lines {
            let is_clear = one.to <= line + PIXEL || one.from >= line - PIXEL;
            assert!(is_clear, "{at}: {one} stands on a line");
        }
        for other in &labels[index + 1..] {
            let gap = 8 * PIXEL;
            let is_apart = one.to + gap <= other.from || other.to + gap <= one.from;
            assert!(one.row != other.row || is_apart, "{at}: {one} and {other}");
        }
        for (inner, outer) in [("row-above", "row-top"), ("row-below", "row-bottom")] {
            let mut others = labels.iter().filter(|other| other.row == outer);
            let is_cut = others.any(|other| {
                let leader = other.leader.unwrap_or(-100 * PIXEL);
                one.row == inner && leader > one.from - PIXEL && leader < one.to + PIXEL
            });
            assert!(!is_cut, "{at}: a line to a day goes through {one}");
        }
    }
}

#[test]
fn labels_never_meet_or_leave_the_plot_on_any_day_at_any_width() {
    let mut read = 0;
    for (page, html) in PAGES.iter() {
        let parsed = section(html);
        for lane in select(&parsed, ".lane[id]") {
            for width in [PLOT, 800, 856, 1_200, 1_900].map(i64::from) {
                let at = format!("{}: {} at {width} px", file_of(page), attr(lane, "id"));
                let lines = within(lane, ".day-line, .incident").into_iter();
                let lines: Vec<_> = lines
                    .map(|line| i64::from(share(line, "x")) * width)
                    .collect();
                let labels = within(lane, ".label").into_iter();
                let labels: Vec<_> = labels.map(|element| label(element, width)).collect();
                read += labels.len();
                check(&labels, &lines, width, &at);
            }
        }
    }
    assert!(read > 2_000, "the test reads labels: {read}");
}
