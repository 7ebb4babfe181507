//! What the wide form writes beside the bars: the labels of developments, and the words about what lies ahead.

use yew::prelude::*;

use crate::{
    on_day::{Ahead, Anchor, CaseOnDay, Chart, LabelRow, Lane, Note, Placement, Side, percent},
    sections::lanes::by_tier,
};

pub(super) fn labels(case: CaseOnDay<'_>, chart: &Chart<'_>, lane: &Lane<'_>) -> Html {
    html! {
        <>
            for note in &lane.notes {
                { point(chart, note) }
                { label(chart, note) }
            }
            if let Some(ahead) = &lane.ahead {
                { ahead_words(case, chart, ahead) }
            }
        </>
    }
}

/// The development itself, and its label as a tooltip where the label has no room in some tier.
fn point(chart: &Chart<'_>, note: &Note<'_>) -> Html {
    let date = note.event.date;
    let cx = percent(chart.place(note.at));
    let unsaid = note
        .placement
        .map(|placement| placement.is_none().then_some(()));
    let title = (unsaid != [None; 2]).then(|| title(note));
    html! {
        <>
            if date.day().is_none() {
                { dash(chart, note, title.clone()) }
            } else if note.anchor == Anchor::Line {
                <circle class="dot" cx={cx.clone()} r="4">{ title.clone() }</circle>
            }
            if note.anchor != Anchor::Line {
                for ((), tier) in by_tier(unsaid) {
                    <circle class={classes!("dot", "unsaid", tier)} cx={cx.clone()} r="4">
                        { title.clone() }
                    </circle>
                }
            }
        </>
    }
}

/// A month or a year, as far as it was known.
fn dash(chart: &Chart<'_>, note: &Note<'_>, title: Option<Html>) -> Html {
    let date = note.event.date;
    let from = chart.place(date.first_day());
    let to = chart.place(date.last_day().min(note.event.known));
    html! {
        <rect class="dash" x={percent(from)} width={percent(to.saturating_sub(from))}>{ title }</rect>
    }
}

fn title(note: &Note<'_>) -> Html {
    html! { <title>{ note.label() }</title> }
}

fn label(chart: &Chart<'_>, note: &Note<'_>) -> Html {
    html! {
        for (placement, tier) in by_tier(note.placement) {
            { placed(chart, note, placement, tier) }
        }
    }
}

fn placed(
    chart: &Chart<'_>,
    note: &Note<'_>,
    Placement { side, row }: Placement,
    tier: Option<&'static str>,
) -> Html {
    let bold = note.is_bold().then_some("bold");
    let row = row_class(row);
    let own = percent(chart.place(note.at));
    let x = match side {
        Side::Beside | Side::BesideCap => percent(chart.as_of),
        _ => own.clone(),
    };
    let side_class = match side {
        Side::Start => "start",
        Side::End => "end",
        Side::Beside | Side::BesideCap => "beside",
        Side::Point | Side::Cap => "",
    };
    let has_dot = note.anchor == Anchor::After && matches!(side, Side::Start | Side::End);
    match side {
        Side::Point => html! {
            <circle class={classes!("dot", row, tier)} cx={own} r="4">{ title(note) }</circle>
        },
        Side::Cap | Side::BesideCap => html! {
            <svg class={classes!("by-cap", side_class, tier)} {x}>
                for line in [note.date.as_str()].into_iter().chain(note.lines()) {
                    <text class={bold}>{ line }</text>
                }
            </svg>
        },
        _ => html! {
            <>
                if has_dot {
                    <circle class={classes!("dot", row, tier)} cx={own} r="4" />
                }
                <text class={classes!(side_class, row, has_dot.then_some("after-dot"), bold, tier)} {x}>
                    { note.label() }
                </text>
            </>
        },
    }
}

const fn row_class(row: LabelRow) -> &'static str {
    match row {
        LabelRow::Top => "row-top",
        LabelRow::Above => "row-above",
        LabelRow::Below => "row-below",
    }
}

/// The lines from the labels to their days. This picture has no words, so that it can be stretched to the plot.
pub(super) fn leaders(chart: &Chart<'_>, lane: &Lane<'_>) -> Html {
    let mut leaders = Vec::new();
    for note in &lane.notes {
        for (placement, tier) in by_tier(note.placement) {
            leaders.extend(leader(chart, note, placement).map(|leader| (tier, leader)));
        }
    }
    let path = |tier| {
        let of_tier = leaders.iter().filter(|(other, _)| *other == tier);
        let d: String = of_tier.map(|(_, leader)| leader.as_str()).collect();
        (!d.is_empty()).then(|| html! { <path class={tier} {d} /> })
    };
    html! {
        if !leaders.is_empty() {
            <svg class="leaders" viewBox="0 0 10000 112" preserveAspectRatio="none" aria-hidden="true">
                { for [None, Some("medium-only"), Some("wide-only")].into_iter().filter_map(path) }
            </svg>
        }
    }
}

/// Heights are counted down from the middle of the bar, in sixteenths of a rem.
fn leader(chart: &Chart<'_>, note: &Note<'_>, placement: Placement) -> Option<String> {
    if note.anchor == Anchor::After || !matches!(placement.side, Side::Start | Side::End) {
        return None;
    }
    let bar = if note.anchor == Anchor::Line { 7 } else { 17 };
    let (from, to) = match placement.row {
        LabelRow::Top => (-41, -bar),
        LabelRow::Above => (-23, -bar),
        LabelRow::Below => (bar, 22),
    };
    Some(format!("M{} {from}V{to}", chart.place(note.at)))
}

/// The sentence in the window, and the name at its end or beside the ring of the hearing.
fn ahead_words(case: CaseOnDay<'_>, chart: &Chart<'_>, ahead: &Ahead<'_>) -> Html {
    let class = if ahead.is_limit {
        "at-limit"
    } else {
        "at-ring"
    };
    let sentence = |number: usize| {
        let sentence = case.words.lanes.window.get(number);
        sentence.map(|sentence| sentence.with(&[&ahead.day]))
    };
    html! {
        <>
            for (number, tier) in by_tier(ahead.sentence) {
                <text class={classes!("in-window", tier)} x={percent(chart.as_of)}>{ sentence(number) }</text>
            }
            for ((), tier) in by_tier(ahead.label) {
                <text class={classes!(class, tier)} x={percent(chart.place(ahead.until))}>{ &ahead.name }</text>
            }
        </>
    }
}
