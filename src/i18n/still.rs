//! Words of what stands still around the app. They are in the served page and do not travel to the browser.

mod share;

use crate::i18n::Template;

pub use self::share::ShareWords;

/// One language's.
#[derive(Clone, Copy, Debug)]
pub struct StaticMessages {
    /// When the record was last read against its sources, where that is long ago.
    pub stale: Template,
    /// What a part in another page rests on: before the number of its sources.
    pub rests_on: &'static str,
    pub no_advice: &'static str,
    /// Leads from a part to all of it.
    pub whole_story: &'static str,
    pub share: ShareWords,
    pub glossary: &'static str,
    pub glossary_lead: &'static str,
    pub corrections: &'static str,
    /// When the record was last read against its sources.
    pub updated: Template,
    /// What changed since the day of the page.
    pub changed: &'static str,
    /// The day, and how many developments came after it.
    pub later: Template,
    /// The same of corrections.
    pub corrected: Template,
    /// Where none of the record's own statements was corrected.
    pub none: &'static str,
    /// Over what is corrected in the sources.
    pub of_sources: &'static str,
    /// Whose statement is corrected, after the date.
    pub of: Template,
    pub was: &'static str,
    pub now: &'static str,
    pub why: &'static str,
}

pub(super) const EN: StaticMessages = StaticMessages {
    stale: Template(
        "This record was last read against its sources on {0}. More may have happened since.",
    ),
    rests_on: "Sources cited here:",
    no_advice: "Not legal advice.",
    whole_story: "Open the full explainer",
    share: share::EN,
    glossary: "Words of the law",
    glossary_lead: "In plain words, and what they do not mean. They explain, and are no legal advice.",
    corrections: "Corrections",
    updated: Template("The record was last read against its sources on {0}."),
    changed: "What changed since",
    later: Template("Developments after {0}: {1}."),
    corrected: Template("Corrections after {0}: {1}."),
    none: "None of this page’s own statements has been corrected so far.",
    of_sources: "What this page corrects in its sources",
    of: Template(", on a statement by {0}"),
    was: "What was said:",
    now: "What holds:",
    why: "Why:",
};

pub(super) const ES: StaticMessages = StaticMessages {
    stale: Template(
        "Este expediente se cotejó por última vez con sus fuentes el {0}. Puede haber novedades posteriores.",
    ),
    rests_on: "Fuentes citadas aquí:",
    no_advice: "No es asesoramiento legal.",
    whole_story: "Abrir la explicación completa",
    share: share::ES,
    glossary: "Palabras del derecho",
    glossary_lead: "En palabras sencillas, y lo que no significan. Explican, y no son asesoramiento legal.",
    corrections: "Correcciones",
    updated: Template("El expediente se cotejó por última vez con sus fuentes el {0}."),
    changed: "Qué cambió desde entonces",
    later: Template("Novedades posteriores al {0}: {1}."),
    corrected: Template("Correcciones posteriores al {0}: {1}."),
    none: "Hasta ahora no se ha corregido ninguna afirmación propia de esta página.",
    of_sources: "Lo que esta página corrige en sus fuentes",
    of: Template(", sobre una afirmación de {0}"),
    was: "Lo que se dijo:",
    now: "Lo que vale:",
    why: "Por qué:",
};
