//! The dismissal panel: both kinds in full, one shown by CSS alone.

use super::{
    comparison::comparison,
    door::door,
    mark::{open_symbol, shut_symbol},
    prose::{owned_sentences, prose, sourced},
    section::SectionProps,
    tag::{Tag, group, tag},
};
use crate::{
    case::Cited,
    view::{
        DismissalSide, Reading, definition_of, dismissal_limit, dismissal_side, misreadings, told,
    },
};

pub(super) fn dismissal(props: &SectionProps) -> Tag {
    let reading = props.reading();
    let words = &reading.words.dismissal;
    let misreadings = tag("div.sub")
        .child(tag("h3.subtitle").child(words.misreadings))
        .child(misreadings_html(reading));
    let contents = group()
        .child(switch(reading))
        .child(definition(reading, DismissalSide::Without))
        .child(definition(reading, DismissalSide::With))
        .child(in_this_case(reading))
        .child(comparison(reading))
        .child(misreadings)
        .child(dismissal_limit(reading).map(|limit| limit_html(reading, limit)));
    props.titled("dismissal", words.title, contents)
}

fn switch(reading: Reading<'_>) -> Tag {
    let words = &reading.words.dismissal;
    let open = dismissal_side(reading) == DismissalSide::Without;
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

fn definition(reading: Reading<'_>, side: DismissalSide) -> Option<Tag> {
    let definition = definition_of(reading, side)?;
    let words = &reading.words.dismissal;
    let (class, name, picture) = match side {
        DismissalSide::Without => ("side side-without", words.without, words.without_picture),
        DismissalSide::With => ("side side-with", words.with, words.with_picture),
    };
    let text = tag("div")
        // On paper both sides stand one after the other and need their names.
        .child(tag("p.print-only side-name").child(name))
        .child(tag("p.definition").child(prose(reading, &definition.lead)))
        .child(tag("p.gloss").child(prose(reading, &definition.text)))
        .child(tag("p.small").child(sourced(reading, &definition.sources)));
    let side = tag("div").class(class).child(door(side, picture));
    Some(side.child(text))
}

fn in_this_case(reading: Reading<'_>) -> Option<Tag> {
    let told = told(reading, reading.case.in_this_case());
    let sentences = tag("div").child(owned_sentences(reading, &told));
    (!told.is_empty()).then(|| strip(reading.words.dismissal.in_this_case, sentences))
}

fn misreadings_html(reading: Reading<'_>) -> Tag {
    tag("ul.misreadings")
        .attr("role", "list")
        .each(misreadings(reading), |misreading| {
            tag("li")
                .key(&misreading.heading)
                .child(tag("h4").child(&misreading.heading))
                .child(tag("p").child(prose(reading, &misreading.text)))
        })
}

fn limit_html(reading: Reading<'_>, limit: &Cited) -> Tag {
    let text = tag("p.told")
        .child(prose(reading, &limit.text))
        .child(" ")
        .child(tag("span.owner").child(sourced(reading, &limit.sources)));
    strip(reading.words.dismissal.limit, text)
}

fn strip(heading: &str, text: Tag) -> Tag {
    tag("div.strip").child(tag("h3").child(heading)).child(text)
}
