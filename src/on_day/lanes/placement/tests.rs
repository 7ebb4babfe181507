//! Random labels, held against a geometry of their own.

use proptest::{collection::vec, prelude::*};

use crate::on_day::lanes::placement::{A, B, Grid, LabelRequest, Placement, Side, TIERS};

/// Ten thousandths of a pixel, in which every place at every width is exact.
const PIXEL: i64 = 10_000;

fn wanted() -> impl Strategy<Value = LabelRequest> {
    let flags = (
        any::<bool>(),
        any::<bool>(),
        proptest::option::weighted(0.1, 40_i32..160),
    );
    (0_u32..=10_000, 20_i32..320, flags).prop_map(|(place, width, (is_bold, has_dot, by_cap))| {
        LabelRequest {
            place,
            at: 0,
            width,
            is_bold,
            has_dot,
            by_cap,
        }
    })
}

/// Where the words and the dot of a label are, from left to right, at a width.
fn extent(wanted: &LabelRequest, put: Placement, as_of: u32, width: i64) -> Option<(u8, i64, i64)> {
    let own = i64::from(wanted.place) * width;
    let day = i64::from(as_of) * width;
    let words = i64::from(wanted.width) * PIXEL;
    let (from, to) = match put.side {
        Side::Start if wanted.has_dot => (own - 4 * PIXEL, own + 10 * PIXEL + words),
        Side::End if wanted.has_dot => (own - 10 * PIXEL - words, own + 4 * PIXEL),
        Side::Start => (own - 2 * PIXEL, own - 2 * PIXEL + words),
        Side::End => (own + 2 * PIXEL - words, own + 2 * PIXEL),
        Side::Beside => (day + 6 * PIXEL, day + 6 * PIXEL + words),
        Side::Point => (own - 4 * PIXEL, own + 4 * PIXEL),
        Side::Cap | Side::BesideCap | Side::Dot => return None,
    };
    Some((put.row, from, to))
}

fn has_leader(wanted: &LabelRequest, put: Placement) -> bool {
    !wanted.has_dot && matches!(put.side, Side::Start | Side::End)
}

proptest! {
    #[test]
    fn labels_never_meet_at_any_width_from_their_tier_on(
        mut labels in vec(wanted(), 1..16),
        tier in 0..TIERS.len(),
        wider in 0_u32..900,
        as_of in 0_u32..=10_000,
        incident in proptest::option::of(0_u32..=400),
    ) {
        // Nothing on a day is later than it.
        labels.retain(|label| label.place <= as_of);
        let mut board = Grid {
            width: i32::try_from(TIERS[tier]).unwrap(),
            as_of: super::signed(super::pixels(as_of, TIERS[tier])),
            incident: incident.map(|place| super::signed(super::pixels(place, TIERS[tier]))),
            taken: Vec::new(),
            leaders: Vec::new(),
        };
        let puts: Vec<Placement> = labels.iter().map(|label| board.put(label.clone())).collect();
        let width = i64::from(TIERS[tier] + wider);
        let placed: Vec<_> = (labels.iter().zip(&puts))
            .filter_map(|(label, put)| Some((label, *put, extent(label, *put, as_of, width)?)))
            .collect();
        for (at, (_, _, (row, from, to))) in placed.iter().enumerate() {
            // A pixel and a half for what was rounded in the tier.
            let slack = 15_000;
            prop_assert!(*from >= -2 * PIXEL - slack && *to <= width * PIXEL + 2 * PIXEL + slack);
            for line in [Some(as_of), incident].into_iter().flatten() {
                let line = i64::from(line) * width;
                prop_assert!(*to <= line + PIXEL + slack || *from >= line - slack);
            }
            for (_, _, (other, left, right)) in &placed[at + 1..] {
                let apart = *to + 8 * PIXEL <= *left || *right + 8 * PIXEL <= *from;
                prop_assert!(row != other || apart, "{row:?}: {from}..{to} {left}..{right}");
            }
            for (label, put, _) in &placed {
                let leader = i64::from(label.place) * width;
                let is_cut = leader > *from - PIXEL && leader < *to + PIXEL;
                let reaches = has_leader(label, *put) && put.row == A && *row == B;
                prop_assert!(!(reaches && is_cut), "a leader goes through a label");
            }
        }
    }

    #[test]
    fn beside_a_cap_the_words_stay_clear_of_the_line_of_the_day_and_in_the_plot(
        place in 0_u32..=10_000,
        later in 0_u32..2_000,
        lines in 40_i32..200,
        tier in 0..TIERS.len(),
        wider in 0_u32..320,
    ) {
        let as_of = (place + later).min(10_000);
        let mut board = Grid {
            width: i32::try_from(TIERS[tier]).unwrap(),
            as_of: super::signed(super::pixels(as_of, TIERS[tier])),
            incident: None,
            taken: Vec::new(),
            leaders: Vec::new(),
        };
        let label = LabelRequest { place, at: 0, width: 400, is_bold: true, has_dot: false, by_cap: Some(lines) };
        let width = i64::from(TIERS[tier] + wider);
        let (own, day) = (i64::from(place) * width, i64::from(as_of) * width);
        let from = match board.put(label).side {
            Side::Cap => own + 18 * PIXEL,
            Side::BesideCap => day + 12 * PIXEL,
            _ => return Ok(()),
        };
        let to = from + i64::from(lines) * PIXEL;
        prop_assert!(to <= day + 2 * PIXEL || from >= day + PIXEL);
        prop_assert!(to <= width * PIXEL + 4 * PIXEL);
    }
}

#[test]
fn what_decides_a_case_stands_beside_the_day_where_it_has_no_room_of_its_own() {
    let mut board = Grid {
        width: 540,
        as_of: 300,
        incident: Some(14),
        taken: Vec::new(),
        leaders: Vec::new(),
    };
    let long = LabelRequest {
        place: 3_000,
        at: 0,
        width: 230,
        is_bold: true,
        has_dot: false,
        by_cap: None,
    };
    assert_eq!(board.put(long.clone()), Placement::at(Side::Beside, B));
    let plain = LabelRequest {
        is_bold: false,
        ..long.clone()
    };
    assert_eq!(board.put(plain), Placement::DOT);
    let short = LabelRequest { width: 60, ..long };
    assert_eq!(board.put(short), Placement::at(Side::Start, B));
}
