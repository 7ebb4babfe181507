//! The desk that reads every text as an editor would: presumption of innocence, words that are never used,
//! words of the law that nobody explains.

use super::{
    entries::Files,
    more, quotations,
    report::Report,
    vocabulary::{Vocabulary, found_in},
};
use crate::{
    case::{
        Case, Claim, Day, Event, Inline, Key, Party, Proceeding, Question, Side, Source, Term,
        Text,
        file::{FileKind, Words},
        problem::Rule,
    },
    procedure::{Kind, Stage},
};

/// One text, where it stands, and from when it is read.
struct Said<'a> {
    file: FileKind,
    word: &'a Words,
    text: &'a Text,
    since: Day,
    /// Defendants it is about, where it names none itself.
    about: Vec<Key<Party>>,
}

/// Whether every entry has found its place in the case, so that what refers to another leads to it.
pub(super) fn is_whole(files: &Files, case: &Case) -> bool {
    let questions = files
        .questions
        .good
        .iter()
        .map(|entry| &entry.value.position);
    let answered = case
        .all::<Question>()
        .map(|(_, question)| &question.positions);
    case.all::<Party>().count() == files.parties.good.len()
        && case.all::<Proceeding>().count() == files.proceedings.good.len()
        && case.all::<Claim>().count() == files.claims.good.len()
        && case.all::<Event>().count() == files.events.good.len()
        && case.all::<Source>().count() == files.sources.good.len() + files.law_sources.good.len()
        && questions.map(Vec::len).eq(answered.map(Vec::len))
}

/// Reads the texts of one language, and what they rest on.
pub(super) fn read(files: &Files, case: &Case, vocabulary: &Vocabulary, report: &mut Report) {
    let said = texts(files, case);
    let in_language = |file: FileKind| {
        let spanish = file.spanish().filter(|_| vocabulary.is_spanish);
        spanish.unwrap_or(file)
    };
    for said in &said {
        let said = Said {
            file: in_language(said.file),
            about: said.about.clone(),
            ..*said
        };
        never(&said, vocabulary, report);
        for defendant in defendants(case) {
            about_one(&said, case, defendant, vocabulary, report);
        }
        explained(&said, case, vocabulary, report);
    }
    quotations::attributed(files, case, in_language, report);
    used(files, case, &said, in_language(FileKind::Terms), report);
}

fn texts<'a>(files: &'a Files, case: &'a Case) -> Vec<Said<'a>> {
    let mut said = Vec::new();
    for (entry, (key, claim)) in files.claims.good.iter().zip(case.all::<Claim>()) {
        said.push(Said {
            file: FileKind::Claims,
            word: &entry.value.text,
            text: &claim.text,
            since: claim.since,
            about: told_of(case, key),
        });
    }
    for entry in &files.events.good {
        let id = entry.value.id.get_ref();
        let event = case.all::<Event>().find(|(_, event)| event.id == *id);
        said.extend(event.map(|(_, event)| Said {
            file: FileKind::Events,
            word: &entry.value.title,
            text: &event.title,
            since: event.known,
            about: charged_in(case, event),
        }));
    }
    for (entry, answer) in files.answers.good.iter().zip(case.answers()) {
        for (word, text) in [
            (&entry.value.answer, &answer.answer),
            (&entry.value.standfirst, &answer.standfirst),
        ] {
            said.push(Said {
                file: FileKind::Case,
                word,
                text,
                since: answer.from,
                about: Vec::new(),
            });
        }
    }
    let questions = files.questions.good.iter().zip(case.all());
    for (entry, (_, question)) in questions {
        let question: &Question = question;
        for (entry, position) in entry.value.position.iter().zip(&question.positions) {
            let since = position.claims.iter().map(|key| case[*key].since);
            said.push(Said {
                file: FileKind::Questions,
                word: &entry.line,
                text: &position.line,
                since: since.min().unwrap_or(Day::MAX),
                about: Vec::new(),
            });
        }
    }
    said
}

/// The defendants of the developments that tell a claim.
fn told_of(case: &Case, key: Key<Claim>) -> Vec<Key<Party>> {
    let events = case.all::<Event>().map(|(_, event)| event);
    (events.filter(|event| event.claims.contains(&key)))
        .flat_map(|event| charged_in(case, event))
        .collect()
}

fn charged_in(case: &Case, event: &Event) -> Vec<Key<Party>> {
    (event.proceedings.iter())
        .map(|key| case[*key].defendant)
        .collect()
}

fn defendants(case: &Case) -> Vec<Key<Party>> {
    let parties = case.all::<Party>();
    (parties.filter(|(_, party)| party.side == Side::Defendant))
        .map(|(key, _)| key)
        .collect()
}

/// Words that no text of ours uses.
fn never(said: &Said<'_>, vocabulary: &Vocabulary, report: &mut Report) {
    for word in vocabulary.never {
        if plain(said.text).any(|plain| found_in(plain, word).is_some()) {
            let message = format!("“{word}” is never used here");
            let remedy =
                "Say what happened in plain words; quote it, with its speaker, if it was said.";
            report.word(said.file, said.word, Rule::NeverUsed, message, remedy);
        }
    }
}

/// Words of guilt before a conviction; words of innocence for a dismissal; an indictment that was none.
fn about_one(
    said: &Said<'_>,
    case: &Case,
    who: Key<Party>,
    vocabulary: &Vocabulary,
    report: &mut Report,
) {
    let name = &case[who].short;
    let stages = stages(case, who, said.since);
    let is_convicted = stages
        .iter()
        .any(|stage| matches!(stage, Stage::Convicted | Stage::Sentenced | Stage::Released));
    let is_dismissed = stages.iter().any(|stage| {
        matches!(
            stage,
            Stage::DismissedWithoutPrejudice | Stage::DismissedWithPrejudice
        )
    });
    let day = said.since;
    let mut tell = |rule, message: String, remedy: &str| {
        report.word(said.file, said.word, rule, message, remedy);
    };
    if let Some(word) = (!is_convicted)
        .then(|| said_of(said, case, who, vocabulary.guilt))
        .flatten()
    {
        let message = format!("“{word}” about {name}, whom nobody had convicted by {day}");
        tell(
            Rule::GuiltBeforeVerdict,
            message,
            "Say who alleges it, or what the charge is; a quotation may stand as it was said.",
        );
    }
    if let Some(word) = is_dismissed
        .then(|| said_of(said, case, who, vocabulary.innocence))
        .flatten()
    {
        let message = format!("“{word}” about {name}, whose case was dismissed");
        tell(
            Rule::DismissalAsAcquittal,
            message,
            "A dismissal decides nothing about guilt: say “dismissed”, and how.",
        );
    }
    let was_indicted = stages_reached(case, who, said.since);
    if let Some(word) = (!was_indicted)
        .then(|| said_of(said, case, who, vocabulary.indictment))
        .flatten()
    {
        let message = format!("“{word}” about {name}, whom no grand jury had indicted by {day}");
        tell(
            Rule::NotIndicted,
            message,
            "Say “charged”, or record the indictment as an effect of its event.",
        );
    }
}

fn stages(case: &Case, who: Key<Party>, day: Day) -> Vec<Stage> {
    proceedings(case, who)
        .map(|key| case.standing_on(key, day).standing.stage)
        .collect()
}

/// Whether an indictment is on the record by that day.
fn stages_reached(case: &Case, who: Key<Party>, day: Day) -> bool {
    let effects = case.events_by(day).iter().flat_map(|event| &event.effects);
    let mut indicted = effects.filter(|effect| effect.step.kind() == Kind::Indict);
    indicted.any(|effect| case[effect.proceeding].defendant == who)
}

fn proceedings(case: &Case, who: Key<Party>) -> impl Iterator<Item = Key<Proceeding>> {
    let all = case.all::<Proceeding>();
    all.filter(move |(_, case)| case.defendant == who)
        .map(|(key, _)| key)
}

/// A word of these that the text says about a defendant: the one named last before it, else the first after
/// it, else the one whose case it is told in.
fn said_of(
    said: &Said<'_>,
    case: &Case,
    who: Key<Party>,
    words: &'static [&'static str],
) -> Option<&'static str> {
    let text: String = (said.text.0.iter())
        .map(|piece| match piece {
            Inline::Quotation(words) => " ".repeat(words.len()),
            piece => piece.words().to_owned(),
        })
        .collect();
    let named = named(&text, case);
    words.iter().copied().find(|word| {
        let Some(at) = found_in(&text, word) else {
            return false;
        };
        let before = named.iter().rev().find(|(place, _)| *place < at);
        let whom = before.or_else(|| named.first()).map(|(_, key)| *key);
        match whom {
            Some(key) => key == who,
            None => said.about.contains(&who),
        }
    })
}

/// Every defendant's surname in the text, in its order.
fn named(text: &str, case: &Case) -> Vec<(usize, Key<Party>)> {
    let mut named = Vec::new();
    for key in defendants(case) {
        let name = &case[key].short;
        let surname = name.rsplit(' ').next().unwrap_or(name);
        named.extend(text.match_indices(surname).map(|(at, _)| (at, key)));
    }
    named.sort_unstable_by_key(|(at, _)| *at);
    named
}

/// Words of the law that the glossary does not explain.
fn explained(said: &Said<'_>, case: &Case, vocabulary: &Vocabulary, report: &mut Report) {
    if case.all::<Term>().next().is_none() {
        return;
    }
    for word in vocabulary.law {
        if unexplained(said.text, word) {
            let message =
                format!("“{word}” is a word of the law that the glossary does not explain");
            let remedy = "Add it to `forms` of a [[term]], or say it in plain words.";
            report.word(said.file, said.word, Rule::UndefinedTerm, message, remedy);
        }
    }
}

/// In our own plain words. An emphasised phrase of an answer carries its mark and no link.
fn unexplained(text: &Text, word: &str) -> bool {
    text.0.iter().any(|piece| match piece {
        Inline::Plain(words) => found_in(words, word).is_some(),
        _ => false,
    })
}

/// Terms that no text uses.
fn used(files: &Files, case: &Case, said: &[Said<'_>], file: FileKind, report: &mut Report) {
    let law = format!("{:?}", case.law());
    for (entry, (key, term)) in files.terms.good.iter().zip(case.all::<Term>()) {
        let uses = |text: &Text| {
            (text.0.iter()).any(|piece| matches!(piece, Inline::Term(used, _) if *used == key))
        };
        let documents = case.documents().iter();
        let in_documents = documents
            .flat_map(|document| &document.notes)
            .any(|note| uses(&note.text));
        let in_law = law.contains(&format!("Term({key:?},"));
        let in_roles = case
            .all::<Party>()
            .any(|(_, party)| party.roles.iter().any(|role| uses(&role.text)));
        if !(said.iter().any(|said| uses(said.text)) || in_documents || in_law || in_roles) {
            let message = format!("no text uses the term `{}`", term.id);
            let remedy = "Take it out, or add to `forms` how texts say it.";
            report.word(file, &entry.value.id, Rule::UnusedTerm, message, remedy);
        }
    }
}

/// Our own plain words: quotations are their speakers', and terms are explained.
fn plain(text: &Text) -> impl Iterator<Item = &str> {
    (text.0.iter()).filter_map(|piece| match piece {
        Inline::Plain(words) | Inline::Emphasis(words) => Some(words.as_str()),
        Inline::Quotation(_) | Inline::Party(..) | Inline::Term(..) => None,
    })
}

/// What the dates and the people of a record can't be, whatever the language.
pub(super) fn facts(files: &Files, case: &Case, report: &mut Report) {
    more::in_order(files, case, report);
    quotations::exact(files, case, report);
    let reviewed = case.heading().reviewed;
    for entry in &files.events.good {
        let id = entry.value.id.get_ref();
        let Some((_, event)) = case.all::<Event>().find(|(_, event)| event.id == *id) else {
            continue;
        };
        if event.date.first_day() > reviewed {
            let message =
                format!("this has not happened by {reviewed}, when the record was last read");
            let remedy = "Tell it once it has happened, or correct `reviewed` in case.toml.";
            report.word(
                FileKind::Events,
                &entry.value.date,
                Rule::FromTheFuture,
                message,
                remedy,
            );
        }
        precise(case, event, &entry.value.date, report);
    }
    for entry in &files.parties.good {
        let id = entry.value.id.get_ref();
        let party = case.all::<Party>().find(|(_, party)| party.id == *id);
        let is_charged = |key| proceedings(case, key).next().is_some();
        if entry.value.side == Side::Defendant && party.is_some_and(|(key, _)| !is_charged(key)) {
            let message = format!("`{id}` is a defendant in no proceeding");
            let remedy = "Add the [[proceeding]], or give the party another `side`.";
            report.word(
                FileKind::Parties,
                &entry.value.id,
                Rule::NoProceeding,
                message,
                remedy,
            );
        }
    }
}

/// A day that none of the sources can know: all of them are dated by a month or a year, this one.
fn precise(case: &Case, event: &Event, word: &Words, report: &mut Report) {
    let cited: Vec<&Source> = event.sources.iter().map(|key| &case[*key]).collect();
    let dates: Vec<_> = cited.iter().filter_map(|source| source.date).collect();
    let is_vague = |date: &crate::case::Date| {
        date.day().is_none()
            && date.first_day() <= event.date.first_day()
            && event.date.last_day() <= date.last_day()
    };
    // A note says why where the day stands all the same.
    let is_noted = !event.date_notes.is_empty();
    if !is_noted
        && event.date.day().is_some()
        && !dates.is_empty()
        && dates.len() == cited.len()
        && dates.iter().all(is_vague)
    {
        let message = "the day is more precise than every source of it";
        let remedy = "Write the month alone, or add the source that gives the day.";
        report.word(
            FileKind::Events,
            word,
            Rule::FalsePrecision,
            message,
            remedy,
        );
    }
}
