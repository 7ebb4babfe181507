//! Reads the markup of texts.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use record::{Inline, Key, Party, Text};

use crate::{
    check::{ids::Scope, limits::TEXT, report::Report},
    file::{FileKind, Spanned},
    problem::Rule,
};

/// Reads one text; reports markup that the format does not have, and leaves out the rest of the text.
pub(super) fn text(file: FileKind, words: &Spanned, scope: &Scope, report: &mut Report) -> Text {
    let mut reader = Reader::default();
    super::fields::non_empty(file, words, report);
    // What a reader of markup does with a text can take as long as the square of its length.
    if words.get_ref().len() > TEXT && words.get_ref().chars().count() > TEXT {
        super::fields::check_length(file, words, TEXT, report);
        return Text::default();
    }
    reject_straight_quotes(file, words, report);
    for event in Parser::new_ext(words.get_ref().trim(), Options::empty()) {
        if let Err(what) = reader.take(&event, words, file, scope, report) {
            let message = format!("{what} is not allowed in a text");
            let remedy = "Texts hold *emphasis*, “quotations” and [names](party:id), in one paragraph. \
                          A number that starts a list is written with a backslash: `1\\.`.";
            report.error_at(file, words, Rule::Markup, message, remedy);
            break;
        }
    }
    Text(scope.forms.link_terms(with_quotations(reader.pieces)))
}

/// Reports a quotation in straight marks: it would have no speaker, and pass as our own words.
fn reject_straight_quotes(file: FileKind, words: &Spanned, report: &mut Report) {
    let text = words.get_ref();
    let opens = |at: usize| {
        let before = text[..at].chars().next_back();
        let after = text[at + 1..].chars().next();
        before.is_none_or(|letter| !letter.is_alphanumeric())
            && after.is_some_and(char::is_alphanumeric)
    };
    if text.contains('"') || text.match_indices('\'').any(|(at, _)| opens(at)) {
        let message = "a quotation in straight marks";
        let remedy = "Write “these marks” around somebody’s exact words, and ’ as apostrophe; without a speaker, \
                      use plain words.";
        report.error_at(file, words, Rule::StraightQuotes, message, remedy);
    }
}

#[derive(Default)]
struct Reader {
    pieces: Vec<Inline>,
    /// The link or emphasis that is open: its party, and its words so far.
    open: Option<(Option<Key<Party>>, String)>,
    paragraphs: u8,
}

impl Reader {
    fn take(
        &mut self,
        event: &Event<'_>,
        words: &Spanned,
        file: FileKind,
        scope: &Scope,
        report: &mut Report,
    ) -> Result<(), &'static str> {
        match event {
            Event::Start(Tag::Paragraph) => {
                self.paragraphs += 1;
                if self.paragraphs > 1 {
                    return Err("a second paragraph");
                }
            }
            Event::End(TagEnd::Paragraph) => {}
            Event::Start(Tag::Emphasis) if self.open.is_none() => {
                self.open = Some((None, String::new()));
            }
            Event::Start(Tag::Link { dest_url, .. }) if self.open.is_none() => {
                let Some(id) = dest_url.strip_prefix("party:") else {
                    return Err("a link that is not `party:`");
                };
                let id = Spanned::new(words.span(), id.to_owned());
                let party = scope.party(file, &id, report);
                self.open = Some((party, String::new()));
            }
            Event::End(TagEnd::Emphasis) => {
                let (_, words) = self.open.take().unwrap_or_default();
                self.pieces.push(Inline::Emphasis(words));
            }
            Event::End(TagEnd::Link) => {
                let (party, words) = self.open.take().unwrap_or_default();
                self.pieces.push(match party {
                    Some(party) => Inline::Party(party, words),
                    None => Inline::Plain(words),
                });
            }
            Event::Text(text) => self.push_words(text),
            Event::SoftBreak => self.push_words(" "),
            other => return Err(unsupported(other)),
        }
        Ok(())
    }

    fn push_words(&mut self, text: &str) {
        if let Some((_, words)) = &mut self.open {
            words.push_str(text);
            return;
        }
        if let Some(Inline::Plain(before)) = self.pieces.last_mut() {
            before.push_str(text);
        } else {
            self.pieces.push(Inline::Plain(text.to_owned()));
        }
    }
}

/// Splits plain pieces at their “whole quotations”. A single word in quotation marks is a name or a term, not a
/// quotation.
fn with_quotations(pieces: Vec<Inline>) -> Vec<Inline> {
    let mut split = Vec::new();
    for piece in pieces {
        let Inline::Plain(plain) = piece else {
            split.push(piece);
            continue;
        };
        let mut rest = plain.as_str();
        while let Some((start, end)) = quotation(rest) {
            if start > 0 {
                split.push(Inline::Plain(rest[..start].to_owned()));
            }
            split.push(Inline::Quotation(rest[start..end].to_owned()));
            rest = &rest[end..];
        }
        if !rest.is_empty() {
            split.push(Inline::Plain(rest.to_owned()));
        }
    }
    split
}

/// What an event is, where texts can't hold it.
fn unsupported(event: &Event<'_>) -> &'static str {
    match event {
        Event::Html(_) | Event::InlineHtml(_) | Event::Start(Tag::HtmlBlock) => "HTML",
        Event::Start(Tag::List(_)) => "a list",
        Event::Start(Tag::Strong) => "bold type",
        Event::Start(Tag::Heading { .. }) => "a heading",
        Event::Code(_) => "code",
        _ => "this markup",
    }
}

/// The first stretch in typographic quotation marks that holds more than one word.
fn quotation(plain: &str) -> Option<(usize, usize)> {
    let mut from = 0;
    while let Some(start) = plain[from..].find('“').map(|at| from + at) {
        let end = start + plain[start..].find('”')? + '”'.len_utf8();
        if plain[start..end].contains(' ') {
            return Some((start, end));
        }
        from = end;
    }
    None
}
