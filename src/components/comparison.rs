//! The table of both kinds. The roles are written out because narrow pages lay its cells out as
//! blocks, which would take the table's meaning away.

use record::{Comparison, Text};

use crate::{
    components::{
        prose::{prose, sourced},
        tag::{Tag, tag},
    },
    on_day::{CaseOnDay, comparisons},
};

pub(crate) fn comparison(case: CaseOnDay<'_>) -> Tag {
    let words = &case.words.dismissal;
    let heads = tag("tr")
        .attr("role", "row")
        .child(head(tag("th"), words.after))
        .child(head(tag("th.col-without"), words.without))
        .child(head(tag("th.col-with"), words.with));
    let body = tag("tbody")
        .attr("role", "rowgroup")
        .each(comparisons(case), |row| cells(case, row));
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

fn cells(case: CaseOnDay<'_>, row: &Comparison) -> Tag {
    let words = &case.words.dismissal;
    let question = tag("th")
        .attr("role", "rowheader")
        .attr("scope", "row")
        .child(&row.question)
        .child(" ")
        .child(tag("span.small").child(sourced(case, &row.sources)));
    tag("tr")
        .key(&row.question)
        .attr("role", "row")
        .child(question)
        .child(cell(
            case,
            tag("td.col-without"),
            words.without,
            &row.without,
        ))
        .child(cell(case, tag("td.col-with"), words.with, &row.with))
}

/// Its column's name goes before, where the heads are out of sight.
fn cell(case: CaseOnDay<'_>, cell: Tag, column: &str, text: &Text) -> Tag {
    let column = tag("span.cell-head")
        .attr("aria-hidden", "true")
        .child(column);
    cell.attr("role", "cell")
        .child(column)
        .child(prose(case, text))
}
