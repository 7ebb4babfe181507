//! The table of both kinds. The roles are written out because narrow pages lay its cells out as
//! blocks, which would take the table's meaning away.

use yew::prelude::*;

use super::prose::{cited, prose};
use crate::{
    case::Comparison,
    view::{Reading, cites},
};

pub(super) fn comparison(reading: Reading<'_>, rows: &[Comparison]) -> Html {
    let words = &reading.words.dismissal;
    html! {
        <table class="comparison" role="table">
            <thead role="rowgroup">
                <tr role="row">
                    <th role="columnheader" scope="col">{ words.after }</th>
                    <th class="col-without" role="columnheader" scope="col">{ words.without }</th>
                    <th class="col-with" role="columnheader" scope="col">{ words.with }</th>
                </tr>
            </thead>
            <tbody role="rowgroup">
                for row in rows {
                    <tr key={row.question.clone()} role="row">{ cells(reading, row) }</tr>
                }
            </tbody>
        </table>
    }
}

fn cells(reading: Reading<'_>, row: &Comparison) -> Html {
    let words = &reading.words.dismissal;
    let sources = cites(reading, row.sources.iter().copied());
    html! {
        <>
            <th role="rowheader" scope="row">
                { &row.question }
                { " " }
                <span class="small">{ cited(reading, &sources) }</span>
            </th>
            <td class="col-without" role="cell">
                // The column's name, where the heads are out of sight.
                <span class="cell-head" aria-hidden="true">{ words.without }</span>
                { prose(reading.case, &row.without) }
            </td>
            <td class="col-with" role="cell">
                <span class="cell-head" aria-hidden="true">{ words.with }</span>
                { prose(reading.case, &row.with) }
            </td>
        </>
    }
}
