//! The dismissal panel: both kinds in full, one shown by CSS alone.

use record::Cited;

use yew::prelude::*;

use crate::{
    components::{
        comparison::comparison,
        door::door,
        prose::{owned_sentences, prose, sourced},
        swatch::{open_symbol, shut_symbol},
        tag::{Tag, group, tag},
    },
    on_day::{
        CaseOnDay, DismissalSide, claim_groups, definition_of, dismissal_limit, dismissal_side,
        misreadings,
    },
    sections::body::body,
    state::Section,
};

pub(crate) fn dismissal(case: CaseOnDay<'_>) -> Html {
    let words = &case.words.dismissal;
    let misreadings = tag("div.sub")
        .child(tag("h3.subtitle").child(words.misreadings))
        .child(misreadings_html(case));
    let contents = group()
        .child(switch(case))
        .child(definition(case, DismissalSide::Without))
        .child(definition(case, DismissalSide::With))
        .child(in_this_case(case))
        .child(comparison(case))
        .child(misreadings)
        .child(dismissal_limit(case).map(|limit| limit_html(case, limit)));
    body(case, Section::Dismissal, words.title, contents).into()
}

fn switch(case: CaseOnDay<'_>) -> Tag {
    let words = &case.words.dismissal;
    let open = dismissal_side(case) == DismissalSide::Without;
    let without = tag("div.tab tab-without")
        .child(radio("side-without", "without", open, "side-without-door"))
        .child(open_symbol())
        .child(
            tag("div")
                .child(label("side-without", words.without))
                .child(small("side-without-door", words.without_door)),
        );
    let with = tag("div.tab tab-with")
        .child(radio("side-with", "with", !open, "side-with-door"))
        .child(shut_symbol())
        .child(
            tag("div")
                .child(label("side-with", words.with))
                .child(small("side-with-door", words.with_door)),
        );
    tag("fieldset.switch")
        .child(tag("legend.vh").child(words.legend))
        .child(without)
        .child(with)
}

fn radio(id: &'static str, value: &'static str, checked: bool, described_by: &'static str) -> Tag {
    tag("input")
        .value(value)
        .checked(checked)
        .attr("id", id)
        .attr("type", "radio")
        .attr("name", "dismissal-side")
        .attr("aria-describedby", described_by)
}

fn label(of: &'static str, words: &str) -> Tag {
    tag("label").attr("for", of).child(words)
}

fn small(id: &'static str, words: &str) -> Tag {
    tag("small").attr("id", id).child(words)
}

fn definition(case: CaseOnDay<'_>, side: DismissalSide) -> Option<Tag> {
    let definition = definition_of(case, side)?;
    let words = &case.words.dismissal;
    let (class, name, picture) = match side {
        DismissalSide::Without => ("side side-without", words.without, words.without_picture),
        DismissalSide::With => ("side side-with", words.with, words.with_picture),
    };
    let text = tag("div")
        // On paper both sides stand one after the other and need their names.
        .child(tag("p.print-only side-name").child(name))
        .child(tag("p.definition").child(prose(case, &definition.lead)))
        .child(tag("p.gloss").child(prose(case, &definition.text)))
        .child(tag("p.small").child(sourced(case, &definition.sources)));
    let side = tag("div").class(class).child(door(side, picture));
    Some(side.child(text))
}

fn in_this_case(case: CaseOnDay<'_>) -> Option<Tag> {
    let told = claim_groups(case, case.record.in_this_case());
    let sentences = tag("div").child(owned_sentences(case, &told));
    (!told.is_empty()).then(|| strip(case.words.dismissal.in_this_case, sentences))
}

fn misreadings_html(case: CaseOnDay<'_>) -> Tag {
    tag("ul.misreadings")
        .attr("role", "list")
        .each(misreadings(case), |misreading| {
            tag("li")
                .key(&misreading.heading)
                .child(tag("h4").child(&misreading.heading))
                .child(tag("p").child(prose(case, &misreading.text)))
        })
}

fn limit_html(case: CaseOnDay<'_>, limit: &Cited) -> Tag {
    let text = tag("p.told")
        .child(prose(case, &limit.text))
        .child(" ")
        .child(tag("span.owner").child(sourced(case, &limit.sources)));
    strip(case.words.dismissal.limit, text)
}

fn strip(heading: &str, text: Tag) -> Tag {
    tag("div.strip").child(tag("h3").child(heading)).child(text)
}
