//! What the wide form writes beside the bars: the labels of developments, and the words about what lay
//! ahead.

use crate::{
    components::tag::{Tag, group, tag},
    i18n::Template,
    on_day::{Ahead, Anchor, CaseOnDay, Chart, Lane, Note, Placement, Side},
    sections::lanes::{at, bars::span, in_tiers},
};

pub(crate) fn notes(case: CaseOnDay<'_>, chart: &Chart<'_>, lane: &Lane<'_>) -> Tag {
    group()
        .each(&lane.notes, |note| {
            let puts = note.puts.map(Placement::number);
            tag("g")
                .key(&note.event.id)
                .child(point(chart, note))
                .child(in_tiers(puts, &|tier| label(chart, note, note.puts[tier])))
        })
        .child((lane.ahead.as_ref()).map(|ahead| ahead_words(case, chart, ahead)))
}

/// The development itself on the line or the bar. Where its label has no room in some tier, it can be asked.
fn point(chart: &Chart<'_>, note: &Note<'_>) -> Option<Tag> {
    let date = note.event.date;
    let title = (note.puts.contains(&Placement::DOT)).then(|| title(note));
    if date.day().is_none() {
        let from = chart.place(date.first_day());
        let to = chart.place(date.last_day().min(note.event.known));
        return Some(span(tag("rect.dash"), from, to).child(title));
    }
    (note.ground == Anchor::Line).then(|| at(chart.place(note.at)).child(dot(title)))
}

fn title(note: &Note<'_>) -> Tag {
    tag("title").child(&note.label)
}

fn dot(title: Option<Tag>) -> Tag {
    tag("circle.dot").attr("r", "4").child(title)
}

fn label(chart: &Chart<'_>, note: &Note<'_>, put: Placement) -> Tag {
    const ROWS: [&str; 3] = [" row-a", " row-b", " row-c"];
    let is_after = note.ground == Anchor::After;
    let ground = match note.ground {
        Anchor::Line => " on-line",
        Anchor::After => " after",
        Anchor::Bar | Anchor::Cap => "",
    };
    let (side, row) = match put.side {
        Side::Start => ("start", ROWS[usize::from(put.row)]),
        Side::End => ("end", ROWS[usize::from(put.row)]),
        Side::Beside => ("beside", ROWS[usize::from(put.row)]),
        Side::Point => ("", ROWS[usize::from(put.row)]),
        Side::Cap => ("by-cap", ""),
        Side::BesideCap => ("by-cap beside", ""),
        // The dot or the dash is there already.
        Side::Dot if note.ground == Anchor::Line => return group(),
        Side::Dot => ("unsaid", ""),
    };
    let text = |words: &str| {
        let bold = note.is_bold().then_some("bold");
        tag("text").class(bold).child(words)
    };
    let contents = match put.side {
        Side::Start | Side::End if is_after => group().child(dot(None)).child(text(&note.label)),
        Side::Start | Side::End => {
            let leader = tag("rect.leader");
            group().child(leader).child(text(&note.label))
        }
        Side::Beside => text(&note.label),
        Side::Point | Side::Dot => dot(Some(title(note))),
        Side::Cap | Side::BesideCap => {
            let [first, second] = note.lines();
            let lines = group().child(text(note.date()));
            lines.child(text(first)).child(text(second))
        }
    };
    let place = match put.side {
        Side::Beside | Side::BesideCap => chart.as_of,
        _ => chart.place(note.at),
    };
    let class = Template("{0}{1}{2}").with(&[side, row, ground]);
    at(place).class(class).child(contents)
}

/// The sentence in the window, and the label at its end or beside the ring of the hearing.
fn ahead_words(case: CaseOnDay<'_>, chart: &Chart<'_>, ahead: &Ahead<'_>) -> Tag {
    let until = chart.place(ahead.until);
    let (day, name) = (ahead.day(case), ahead.name(case));
    let class = if ahead.years.is_some() {
        "at-limit"
    } else {
        "at-ring"
    };
    let sentence = in_tiers(ahead.sentence, &|tier| {
        let number = usize::from(ahead.sentence[tier]);
        let sentence = case.words.lanes.window.get(number);
        let words = sentence.map(|sentence| sentence.with(&[&day]));
        at(chart.as_of).child(tag("text.in-window").child(words))
    });
    let label = in_tiers(ahead.label, &|_| {
        at(until).class(class).child(tag("text").child(&name))
    });
    group().child(sentence).child(label)
}
