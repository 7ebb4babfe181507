//! The table of both kinds. The roles are written out because narrow pages lay its cells out as
//! blocks, which would take the table's meaning away.

use super::{
    prose::{prose, sourced},
    tag::{Tag, tag},
};
use crate::{
    case::{Comparison, Text},
    view::{Reading, comparisons},
};

pub(super) fn comparison(reading: Reading<'_>) -> Tag {
    let words = &reading.words.dismissal;
    let heads = tag("tr")
        .attr("role", "row")
        .child(head(tag("th"), words.after))
        .child(head(tag("th.col-without"), words.without))
        .child(head(tag("th.col-with"), words.with));
    let body = tag("tbody")
        .attr("role", "rowgroup")
        .each(comparisons(reading), |row| cells(reading, row));
    tag("table.comparison")
        .attr("role", "table")
        .child(tag("thead").attr("role", "rowgroup").child(heads))
        .child(body)
}

fn head(cell: Tag, name: &str) -> Tag {
    cell.attr("role", "columnheader")
        .attr("scope", "col")
        .child(name)
}

fn cells(reading: Reading<'_>, row: &Comparison) -> Tag {
    let words = &reading.words.dismissal;
    let question = tag("th")
        .attr("role", "rowheader")
        .attr("scope", "row")
        .child(&row.question)
        .child(" ")
        .child(tag("span.small").child(sourced(reading, &row.sources)));
    tag("tr")
        .key(&row.question)
        .attr("role", "row")
        .child(question)
        .child(cell(
            reading,
            tag("td.col-without"),
            words.without,
            &row.without,
        ))
        .child(cell(reading, tag("td.col-with"), words.with, &row.with))
}

/// Its column's name goes before, where the heads are out of sight.
fn cell(reading: Reading<'_>, cell: Tag, column: &str, text: &Text) -> Tag {
    let column = tag("span.cell-head")
        .attr("aria-hidden", "true")
        .child(column);
    cell.attr("role", "cell")
        .child(column)
        .child(prose(reading, text))
}
