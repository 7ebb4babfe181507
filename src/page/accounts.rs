//! Accounts that differ, side by side: nobody's first, nobody's louder.

use super::{
    chain::chain,
    prose::{owned_sentences, party_link, prose, sentences},
    section::SectionProps,
    tag::{Tag, group, tag},
};
use crate::{
    case::Party,
    view::{Account, Answered, Reading, accounts as known, chips},
    words::dates,
};

pub(super) fn accounts(props: &SectionProps) -> Tag {
    let reading = props.reading();
    let accounts = known(reading);
    if accounts.is_empty() {
        return group();
    }
    let words = &reading.words.accounts;
    let contents = group()
        .child(tag("p.lead").child(words.lead))
        .each(&accounts, |account| account_html(reading, account));
    props.titled("accounts", words.title, contents)
}

fn account_html(reading: Reading<'_>, account: &Account<'_>) -> Tag {
    let id = ["question-", &account.question.id].concat();
    let title = [&id, "-title"].concat();
    let heading = tag("h3.subtitle")
        .attr("id", &title)
        .child(&account.question.text);
    let answers = tag("ul.answers")
        .attr("role", "list")
        .each(account.answers.iter().enumerate(), |(number, answer)| {
            answer_html(reading, &[&id, "-", &number.to_string()].concat(), answer)
        })
        .each(&account.silent, |(party, text)| {
            tag("li.silent")
                .child(tag("p.who").child(name(reading, party)))
                .child(tag("p").child(prose(reading, text)))
        });
    let stands = (!account.stands.is_empty()).then(|| {
        tag("div.stands")
            .child(tag("h4").child(reading.words.accounts.stands))
            .child(owned_sentences(reading, &account.stands))
    });
    tag("article.account")
        .key(&id)
        .attr("id", &id)
        .attr("aria-labelledby", title)
        .child(heading)
        .child(answers)
        .child(stands)
}

fn answer_html(reading: Reading<'_>, id: &str, answer: &Answered<'_>) -> Tag {
    let who = tag("p.who")
        .child(name(reading, answer.party))
        .child(" ")
        .child(tag("small").child(dates::day(reading.words, answer.since)));
    let said = (answer.told.iter()).map(|told| sentences(reading, &told.claims));
    tag("li")
        .child(who)
        .child(tag("p.position").child(prose(reading, answer.line)))
        .child(tag("p.told").joined(" ", said, |said| said))
        .child(chain(
            reading,
            id,
            &chips(reading, &answer.told),
            &answer.told,
            None,
        ))
}

fn name(reading: Reading<'_>, party: &Party) -> Tag {
    if party.has_entry(reading.day) {
        party_link(reading, party, &party.name)
    } else {
        group().child(&party.name)
    }
}
