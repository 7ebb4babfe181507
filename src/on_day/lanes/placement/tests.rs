//! Labels held against a geometry of the tests' own, on every day of the record in both languages.

use std::path::Path;

use crate::{
    i18n::{Language, StaticMessages, tests::words},
    on_day::{
        Edition,
        lanes::{Anchor, Chart, Lane, Placement, Row, Side, TIERS, chart, text_width},
    },
    state::{Page, PageKind},
};

/// Ten thousandths of a pixel, in which every place at every width is exact.
const PIXEL: i64 = 10_000;

/// Words or a dot in the picture, from left to right; by a cap they stand in no row.
#[derive(Debug)]
#[expect(dead_code, reason = "the words are for the messages")]
struct Drawn {
    words: String,
    row: Option<Row>,
    from: i64,
    to: i64,
    leader: Option<i64>,
}

fn drawn(chart: &Chart<'_>, lane: &Lane<'_>, tier: usize, width: i64) -> Vec<Drawn> {
    let at = |place: u32| i64::from(place) * width;
    let day = at(chart.as_of);
    let mut all = Vec::new();
    for note in &lane.notes {
        let Some(Placement { side, row }) = note.placement[tier] else {
            continue;
        };
        let own = at(chart.place(note.at));
        let wide = |words: &str| i64::from(text_width(words, 13, note.is_bold())) * PIXEL;
        let [first, second] = note.lines();
        let (label, lines) = (
            wide(&note.label()),
            wide(&note.date).max(wide(first)).max(wide(second)),
        );
        let has_dot = note.anchor == Anchor::After;
        let (from, to) = match side {
            Side::Start if has_dot => (own - 4 * PIXEL, own + 10 * PIXEL + label),
            Side::End if has_dot => (own - 10 * PIXEL - label, own + 4 * PIXEL),
            Side::Start => (own - 2 * PIXEL, own - 2 * PIXEL + label),
            Side::End => (own + 2 * PIXEL - label, own + 2 * PIXEL),
            Side::Beside => (day + 6 * PIXEL, day + 6 * PIXEL + label),
            Side::Point => (own - 4 * PIXEL, own + 4 * PIXEL),
            Side::Cap => (own + 18 * PIXEL, own + 18 * PIXEL + lines),
            Side::BesideCap => (day + 12 * PIXEL, day + 12 * PIXEL + lines),
        };
        let has_leader = !has_dot && matches!(side, Side::Start | Side::End);
        all.push(Drawn {
            words: note.label(),
            row: (!matches!(side, Side::Cap | Side::BesideCap)).then_some(row),
            from,
            to,
            leader: (has_leader && row == Row::Top).then_some(own),
        });
    }
    if let Some(ahead) = lane
        .ahead
        .as_ref()
        .filter(|ahead| ahead.label[tier].is_some())
    {
        let until = at(chart.place(ahead.until));
        let long = i64::from(text_width(&ahead.name, 13, false)) * PIXEL;
        let (row, from) = if ahead.is_limit {
            (Some(Row::Above), until + 4 * PIXEL - long)
        } else {
            (None, until + 14 * PIXEL)
        };
        all.push(Drawn {
            words: ahead.name.clone(),
            row,
            from,
            to: from + long,
            leader: None,
        });
    }
    all
}

fn check(chart: &Chart<'_>, all: &[Drawn], width: i64, on: &str) {
    // Placement rounds to whole pixels.
    let slack = 3 * PIXEL / 2;
    let lines = [Some(chart.as_of), chart.incident.map(|(_, place)| place)];
    for (number, one) in all.iter().enumerate() {
        let is_inside = one.from >= -2 * PIXEL - slack && one.to <= (width + 2) * PIXEL + slack;
        assert!(is_inside, "{on}: {one:?} leaves the plot");
        for line in lines
            .into_iter()
            .flatten()
            .map(|place| i64::from(place) * width)
        {
            let is_clear = one.to <= line + PIXEL + slack || one.from >= line - slack;
            assert!(is_clear, "{on}: {one:?} stands on a line");
        }
        for other in &all[number + 1..] {
            let is_apart = one.to + 8 * PIXEL <= other.from || other.to + 8 * PIXEL <= one.from;
            assert!(
                one.row != other.row || is_apart,
                "{on}: {one:?} meets {other:?}"
            );
        }
        for leader in all.iter().filter_map(|other| other.leader) {
            let is_cut = leader > one.from - PIXEL && leader < one.to + PIXEL;
            assert!(
                one.row != Some(Row::Above) || !is_cut,
                "{on}: a leader goes through {one:?}"
            );
        }
    }
}

#[test]
fn labels_never_meet_or_leave_the_plot_on_any_day_in_any_language_at_any_width() {
    let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
    let case = assets.join("cases/state-v-baldwin");
    let editions = authoring::read::read(&case, &assets.join("law")).unwrap();
    let mut checked = 0;
    for (record, language) in [(editions.en, Language::En), (editions.es, Language::Es)] {
        let edition = Edition {
            record,
            words: words(language),
            static_messages: StaticMessages::default(),
        };
        for day in edition.record.days() {
            let (kind, root) = (PageKind::On(day), "/".to_owned());
            let page = Page {
                language,
                kind,
                embed: None,
                day,
                root,
            };
            let chart = chart(edition.on(&page, day)).unwrap();
            for width in (TIERS[0]..1_900).step_by(9) {
                let tier = usize::from(width >= TIERS[1]);
                for lane in &chart.lanes {
                    let all = drawn(&chart, lane, tier, i64::from(width));
                    let on = format!("{} on {day} at {width} px", lane.proceeding.id);
                    check(&chart, &all, i64::from(width), &on);
                    checked += all.len();
                }
            }
        }
    }
    assert!(checked > 10_000, "the test sees labels: {checked}");
}

#[test]
fn what_decides_a_case_stands_beside_the_day_where_it_has_no_room_of_its_own() {
    use super::{Grid, LabelRequest};

    let mut grid = Grid {
        width: 540,
        as_of: 300,
        incident: Some(14),
        taken: Vec::new(),
        leaders: Vec::new(),
    };
    let mut place = |width, is_bold| {
        let (at, has_dot, by_cap) = (162, false, None);
        grid.place(&LabelRequest {
            at,
            width,
            is_bold,
            has_dot,
            by_cap,
        })
    };
    let (beside, row) = (Side::Beside, Row::Above);
    assert_eq!(place(230, true), Some(Placement { side: beside, row }));
    assert_eq!(place(230, false), None);
    assert_eq!(
        place(60, true),
        Some(Placement {
            side: Side::Start,
            row
        })
    );
}
