//! A directory of the people, the harmed first.

use record::{Case, Key, Party, Side};
use yew::prelude::*;

use crate::{
    components::person::{harmed_card, party_card, shared_card},
    on_day::{CaseOnDay, entry_led_by, group_is_charged, has_entries, names_on},
};

/// What a group of people is called; empty on a day that knows nobody of it.
pub(crate) fn group_heading(case: CaseOnDay<'_>, side: Side) -> Html {
    if !has_entries(case, side) {
        return Html::default();
    }
    let words = &case.words.people;
    html! {
        <>
            { words.side.of(side, group_is_charged(case)) }
            if side == Side::Defendant {
                { " " }<small>{ &words.presumed }</small>
            }
        </>
    }
}

/// Who belongs to a folded group by the day.
pub(crate) fn group_size(case: CaseOnDay<'_>, side: Side) -> Html {
    let names = names_on(case, side);
    if names.is_empty() {
        return Html::default();
    }
    // Who prosecutes and who defends is said by name.
    let title = match side {
        Side::Prosecution | Side::Defence => case.words.site.list.of(&names),
        _ => case.words.people.all.with(names.len()),
    };
    html! { <span>{ title }</span> }
}

/// The entry of which a party is the first; empty where there is none on the day.
pub(crate) fn entry(case: CaseOnDay<'_>, key: Key<Party>) -> Html {
    let Some(entry) = entry_led_by(case, key) else {
        return Html::default();
    };
    match (case.record[key].side, entry.people.as_slice()) {
        (Side::Harmed, [person]) => harmed_card(case, person),
        (_, [person]) => party_card(case, person, &entry),
        _ => shared_card(case, &entry),
    }
}

/// Everybody who has an entry on this side on some day.
pub(crate) fn parties_on_side(record: &Case, side: Side) -> impl Iterator<Item = Key<Party>> {
    let parties = record.all::<Party>();
    (parties.filter(move |(_, party)| party.side == side)).map(|(key, _)| key)
}
