//! The table of both kinds. Narrow pages lay its cells out as blocks, for which some browsers forget that they are
//! a table's: so nothing that is said hangs on that alone.

use record::{Comparison, Text};
use yew::prelude::*;

use crate::{
    components::prose::{prose, sourced},
    on_day::{CaseOnDay, LawSince},
};

pub(crate) fn comparison(case: CaseOnDay<'_>) -> Html {
    let words = &case.words.dismissal;
    let law = &case.record.law().dismissal.comparison;
    html! {
        <table class="comparison">
            <caption class="visually-hidden">{ &words.legend }</caption>
            <thead>
                <tr>
                    { head(None, &words.after) }
                    { head(Some("col-without"), &words.without) }
                    { head(Some("col-with"), &words.with) }
                </tr>
            </thead>
            <tbody>
                for comparison in law {
                    { row(case, comparison) }
                }
            </tbody>
        </table>
    }
}

/// What the table rests on.
pub(crate) fn comparison_sources(case: CaseOnDay<'_>) -> Html {
    let rows = case.record.law().dismissal.comparison.iter();
    let mut sources: Vec<_> = rows.flat_map(|row| &row.sources).copied().collect();
    sources.sort_unstable();
    sources.dedup();
    html! { <p class="small">{ sourced(case, &sources) }</p> }
}

fn head(class: Option<&'static str>, name: &str) -> Html {
    html! { <th {class} scope="col">{ name }</th> }
}

fn row(case: CaseOnDay<'_>, row: &Comparison) -> Html {
    let words = &case.words.dismissal;
    let LawSince { since, is_later } = case.law_since(row.since);
    html! {
        <tr data-since={since} hidden={is_later}>
            <th scope="row">
                { &row.question }
            </th>
            { cell(case, "col-without", &words.without, &row.without) }
            { cell(case, "col-with", &words.with, &row.with) }
        </tr>
    }
}

/// The cell repeats the name of its column for narrow pages, which have no heads.
fn cell(case: CaseOnDay<'_>, class: &'static str, column: &str, text: &Text) -> Html {
    html! {
        <td {class}>
            <span class="cell-head">{ column }</span>
            { prose(case, text) }
        </td>
    }
}
