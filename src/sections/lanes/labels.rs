//! What the wide form writes beside the bars: the labels of developments, and the words about what lies ahead.

use yew::prelude::*;

use crate::{
    on_day::{Ahead, Anchor, CaseOnDay, Chart, LabelRow, Lane, Note, Placement, Side, percent},
    sections::lanes::by_tier,
};

/// The class of what is drawn in one tier only.
type Tier = Option<&'static str>;

pub(super) fn labels(case: CaseOnDay<'_>, chart: &Chart<'_>, lane: &Lane<'_>) -> Html {
    html! {
        <>
            for development in &lane.notes {
                { point(chart, development) }
                { label(chart, development) }
            }
            if let Some(ahead) = &lane.ahead {
                { ahead_words(case, chart, ahead) }
            }
        </>
    }
}

/// The development itself, and its label as a tooltip where the label has no room in some tier.
fn point(chart: &Chart<'_>, development: &Note<'_>) -> Html {
    let date = development.event.date;
    let cx = percent(chart.place(development.at));
    let unsaid = development
        .placement
        .map(|placement| placement.is_none().then_some(()));
    let title = (unsaid != [None; 2]).then(|| title(development));
    html! {
        <>
            if date.day().is_none() {
                { dash(chart, development, title.clone()) }
            } else if development.anchor == Anchor::Line {
                <circle class="dot" cx={cx.clone()} r="4">{ title.clone() }</circle>
            }
            if development.anchor != Anchor::Line {
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
fn dash(chart: &Chart<'_>, development: &Note<'_>, title: Option<Html>) -> Html {
    let date = development.event.date;
    let from = chart.place(date.first_day());
    let to = chart.place(date.last_day().min(development.event.known));
    html! {
        <rect class="dash" x={percent(from)} width={percent(to.saturating_sub(from))}>{ title }</rect>
    }
}

fn title(development: &Note<'_>) -> Html {
    html! { <title>{ development.label() }</title> }
}

fn label(chart: &Chart<'_>, development: &Note<'_>) -> Html {
    html! {
        for (placement, tier) in by_tier(development.placement) {
            { match placement.side {
                Side::Cap | Side::BesideCap => beside_cap(chart, development, placement, tier),
                _ => in_row(chart, development, placement, tier),
            } }
        }
    }
}

/// The words, and the dot of a development that has nothing else to stand on.
fn in_row(chart: &Chart<'_>, development: &Note<'_>, placement: Placement, tier: Tier) -> Html {
    let own = percent(chart.place(development.at));
    let (side, x) = match placement.side {
        Side::Start => ("start", own.clone()),
        Side::End => ("end", own.clone()),
        _ => ("beside", percent(chart.as_of)),
    };
    let row = match placement.row {
        LabelRow::Top => "row-top",
        LabelRow::Above => "row-above",
        LabelRow::Below => "row-below",
    };
    if placement.side == Side::Point {
        let class = classes!("dot", row, tier);
        return html! { <circle {class} cx={own} r="4">{ title(development) }</circle> };
    }
    let has_dot = development.anchor == Anchor::After && placement.side != Side::Beside;
    let after_dot = has_dot.then_some("after-dot");
    html! {
        <>
            if has_dot {
                <circle class={classes!("dot", row, tier)} cx={own} r="4" />
            }
            <text class={classes!(side, row, after_dot, bold(development), tier)} {x}>
                { development.label() }
            </text>
        </>
    }
}

fn beside_cap(chart: &Chart<'_>, development: &Note<'_>, placement: Placement, tier: Tier) -> Html {
    let (side, place) = match placement.side {
        Side::BesideCap => (Some("beside"), chart.as_of),
        _ => (None, chart.place(development.at)),
    };
    let [first, second] = development.lines();
    html! {
        <svg class={classes!("by-cap", side, tier)} x={percent(place)}>
            for line in [&development.date, first, second] {
                <text class={bold(development)}>{ line }</text>
            }
        </svg>
    }
}

fn bold(development: &Note<'_>) -> Option<&'static str> {
    development.is_bold().then_some("bold")
}

/// The lines from the labels to their days. This picture has no words, so that it can be stretched to the plot.
pub(super) fn leaders(chart: &Chart<'_>, lane: &Lane<'_>) -> Html {
    let mut leaders = Vec::new();
    for development in &lane.notes {
        for (placement, tier) in by_tier(development.placement) {
            leaders.extend(leader(chart, development, placement).map(|leader| (tier, leader)));
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
fn leader(chart: &Chart<'_>, development: &Note<'_>, placement: Placement) -> Option<String> {
    if development.anchor == Anchor::After || !matches!(placement.side, Side::Start | Side::End) {
        return None;
    }
    let bar = if development.anchor == Anchor::Line {
        7
    } else {
        17
    };
    let (from, to) = match placement.row {
        LabelRow::Top => (-41, -bar),
        LabelRow::Above => (-23, -bar),
        LabelRow::Below => (bar, 22),
    };
    Some(format!("M{} {from}V{to}", chart.place(development.at)))
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
