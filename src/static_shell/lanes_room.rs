//! The room that the lanes take on the day on which they take the most. Nobody sees it: the style sheet lays its
//! letters where the words would be.

use yew::prelude::*;

use crate::on_day::{CaseOnDay, LaneRoom, LanesRoom, room};

pub(crate) fn lanes_room(case: CaseOnDay<'_>, needed: &LanesRoom) -> Html {
    html! {
        <div class="lanes-room" aria-hidden="true">
            <div class="years" />
            <ol class="lane-list">
                for lane in &needed.lanes {
                    { lane_room(lane) }
                }
            </ol>
            <div class="lane-foot">
                <p data-room={needed.incident.clone()} />
                <p class="nothing-later" data-room={room([case.words.lanes.nothing_later.clone()])} />
            </div>
        </div>
    }
}

fn lane_room(lane: &LaneRoom) -> Html {
    html! {
        <li class="lane">
            <div class="lane-names">
                <h3 data-room={lane.title.clone()} />
                <p class="lane-status" data-room={lane.status.clone()} />
                <p class="lane-verdict" data-room={lane.verdict.clone()} />
            </div>
            <div class="plot" />
            <p class="lane-caption" data-room={lane.caption.clone()} />
        </li>
    }
}
