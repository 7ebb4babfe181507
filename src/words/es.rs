//! Spanish, as a New Mexico newspaper would write it. Statuses are nouns, so that they fit everyone.

mod clock;
mod lanes;
mod paths;

use super::{
    ClaimWords, DateWords, DismissalWords, FilterWords, HeaderWords, Label, PeopleWords, SiteWords,
    SourceWords, StatementWords, StatusWords, TimelineWords, WalkWords, Words,
};
use crate::{
    case::{Attribution, EventKind, Grade, Mark, Side},
    procedure::{Basis, Stage},
};

pub(super) const WORDS: Words = Words {
    not_found: "Esta página no existe",
    to_story: "Ir a la página del caso",
    site: SiteWords {
        brand: "Without Prejudice",
        skip: "Saltar a la cronología",
        languages: "Idioma",
        missing_controls: "Algunos controles no se cargaron. El texto de la página está completo sin ellos.",
        legal_note: "Esta página explica lo que se ha publicado y cómo funciona el proceso judicial. No es asesoría \
                     legal ni toma posición sobre la culpabilidad de nadie. Toda persona acusada de un \
                     delito se presume inocente mientras no se pruebe su culpabilidad ante un tribunal. \
                     Las citas están traducidas del inglés; las palabras exactas están en la página en \
                     inglés.",
        list,
        quoted: |words| format!("“{words}”"),
        unusable_day: |asked, shown| match asked {
            Some(asked) => {
                format!("Esta página no tiene una versión para “{asked}”. Muestra la del {shown}.")
            }
            None => format!(
                "La dirección pide un día para el que esta página no tiene versión. Muestra la del {shown}."
            ),
        },
    },
    dates: DateWords {
        months: [
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre",
        ],
        day: |day, month, year| format!("{day} de {month} de {year}"),
        month: |month, year| format!("{month} de {year}"),
        about: |date| format!("{date}, fecha aproximada"),
        uncertain: |date| format!("{date}, sin certeza"),
        month_only: "Solo el mes",
        year_only: "Solo el año",
        clock: |hour, minute| {
            let half = if hour < 12 { "a. m." } else { "p. m." };
            format!("{}:{minute:02} {half}", (hour + 11) % 12 + 1)
        },
        in_court: |given, local, place| format!("{given} ({local} en {place})"),
        no_zone: |given| format!("{given} (zona horaria no indicada)"),
    },
    header: HeaderWords {
        as_it_stood: |day| format!("Situación al {day}"),
        today: "La situación hoy",
        last_checked: |day| format!("Última revisión: {day}"),
        based_on: "Basado en documentos judiciales y notas de prensa. Cada frase nombra su fuente.",
        no_corrections: "Sin correcciones.",
    },
    walk: WalkWords {
        label: "Otros días",
        reading: "El caso, según lo que se sabía el",
        earlier: Label {
            shown: "Anterior",
            rest: ": la novedad anterior del caso",
        },
        later: Label {
            shown: "Siguiente",
            rest: ": la novedad siguiente del caso",
        },
        story: Label {
            shown: "Día del artículo",
            rest: "",
        },
        latest: Label {
            shown: "Lo último",
            rest: ": la novedad más reciente del caso",
        },
        since: |hidden| match hidden {
            1 => "Desde entonces: 1 novedad.".to_owned(),
            n => format!("Desde entonces: {n} novedades."),
        },
        shown: |day, answer| format!("Se muestra el {day}. {answer}"),
        is_latest: "Esto es lo último que tenemos.",
        hidden: |hidden| match hidden {
            1 => "Hay 1 novedad posterior oculta.".to_owned(),
            n => format!("Hay {n} novedades posteriores ocultas."),
        },
        show_next: "Pasar al siguiente",
        show_latest: "Mostrar lo último",
    },
    lanes: lanes::LANES,
    status: StatusWords {
        words: status,
        beside: |stage| match stage {
            Stage::Charged => Some("El cargo ya está presentado."),
            Stage::AwaitingHearing => Some("Hay fecha para la audiencia preliminar."),
            Stage::AwaitingTrial => Some("En espera de juicio."),
            _ => None,
        },
        verdict,
        mark: |mark| match mark {
            Mark::NoCharge => "Sin cargos",
            Mark::Charged => "Con cargos",
            Mark::Open => "Desestimado sin perjuicio",
            Mark::Shut => "Desestimado con perjuicio",
            Mark::Judged => "Condena",
        },
    },
    claims: ClaimWords {
        chip,
        source: "Fuente",
        sources: "Fuentes",
    },
    dismissal: DismissalWords {
        title: "¿Qué significa “sin perjuicio”?",
        legend: "Tipo de desestimación",
        without: "Sin perjuicio",
        without_door: "La puerta queda abierta",
        without_picture: "Una puerta entreabierta; por la abertura entra luz",
        with: "Con perjuicio",
        with_door: "La puerta queda cerrada",
        with_picture: "Una puerta cerrada",
        after: "Después de la desestimación",
        in_this_case: "En este caso",
        limit: "Hay un límite",
        misreadings: "Lo que no significa",
    },
    clock: clock::CLOCK,
    paths: paths::PATHS,
    statement: StatementWords {
        title: |side| match side {
            Some(Side::Prosecution) => "Lo que dijo la fiscalía, frase por frase",
            Some(Side::Defence | Side::Defendant) => "Lo que dijo la defensa, frase por frase",
            _ => "La declaración, frase por frase",
        },
        left_out: "Lo que el artículo omite",
        original: "Las palabras exactas en inglés",
        back: |number| format!("{number}: volver a la frase"),
    },
    people: PeopleWords {
        title: "Quién es quién",
        side: |side, is_charged| match side {
            Side::Harmed => "Las víctimas",
            Side::Defendant if !is_charged => "Otras personas en el set",
            Side::Defendant => "Personas acusadas",
            Side::Prosecution => "Fiscalía",
            Side::Defence => "Defensa",
            Side::CourtAndPress => "Tribunal y prensa",
            Side::Speaker => "Otras voces",
        },
        presumed: "Se presume su inocencia mientras no haya condena",
        unquoted: "No hay declaración en este registro hasta esta fecha.",
        more: |sources| match sources {
            0 => "Más información".to_owned(),
            1 => "Más información y 1 fuente".to_owned(),
            n => format!("Más información y {n} fuentes"),
        },
        said: "Qué consta y según quién",
        events: "En la cronología",
    },
    timeline: TimelineWords {
        title: "Cronología: qué pasó",
        kind: |kind| match kind {
            EventKind::Incident => "Suceso",
            EventKind::Statement => "Declaración",
            EventKind::Evidence => "Pruebas",
            EventKind::Filing => "Escrito judicial",
            EventKind::Hearing => "Audiencia",
            EventKind::Press => "Noticia",
        },
        link: "Enlace a esta entrada",
        copy_link: "Copiar enlace",
        people: "Personas:",
        stops_here: |day| format!("La página llega hasta aquí: {day}."),
        filter: FilterWords {
            person: "Persona",
            kind: "Tipo",
            all: "Todo",
            shown: |shown, total| match (shown, total) {
                (1, 1) => "1 novedad".to_owned(),
                (shown, total) if shown == total => format!("{total} novedades"),
                (shown, total) => format!("{shown} de {total} novedades"),
            },
            none,
            clear: "Quitar filtros",
        },
    },
    sources: SourceWords {
        title: "Fuentes",
        later: |number| format!("Fuente {number}: posterior a esta fecha"),
        via: |host| format!("a través de {host}"),
        not_found: "dirección no encontrada",
        copy: "copia, sin enlace",
        grade: |grade| match grade {
            Grade::A => "Documento judicial u oficial",
            Grade::B => "Agencia, cadena o diario de referencia",
            Grade::C => "Prensa especializada, local o secundaria",
            Grade::D => "Solo como orientación",
        },
    },
};

fn none(kind: Option<EventKind>, person: Option<&str>) -> String {
    let what = match kind {
        None => "Nada",
        Some(EventKind::Incident) => "Ningún suceso",
        Some(EventKind::Statement) => "Ninguna declaración",
        Some(EventKind::Evidence) => "Ninguna prueba",
        Some(EventKind::Filing) => "Ningún escrito judicial",
        Some(EventKind::Hearing) => "Ninguna audiencia",
        Some(EventKind::Press) => "Ninguna noticia",
    };
    let about = person.map_or_else(String::new, |name| format!(" sobre {name}"));
    format!("{what}{about} hasta esta fecha.")
}

fn list(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => {
            // "y" gives way before the same sound: "A e Iris".
            let starts = |with: &str| {
                (last.get(..with.len())).is_some_and(|start| start.eq_ignore_ascii_case(with))
            };
            let and = if (starts("i") || starts("hi")) && !starts("hie") {
                "e"
            } else {
                "y"
            };
            format!("{} {and} {last}", first.join(", "))
        }
    }
}

fn status(stage: Stage, basis: Option<Basis>, announced: bool) -> &'static str {
    match stage {
        Stage::NotCharged => "Sin cargos",
        Stage::Charged | Stage::AwaitingHearing | Stage::AwaitingTrial if announced => {
            "Con cargos; desestimación anunciada"
        }
        Stage::Charged | Stage::AwaitingHearing | Stage::AwaitingTrial => {
            "Con cargos; caso pendiente"
        }
        Stage::OnTrial => "En juicio",
        Stage::DismissedWithoutPrejudice => "Caso desestimado sin perjuicio",
        Stage::DismissedWithPrejudice => "Caso desestimado con perjuicio",
        Stage::Acquitted => "Veredicto de un jurado: no culpable",
        Stage::Convicted | Stage::Sentenced => match basis {
            Some(Basis::NoContestPlea) => "Condena tras no impugnar el cargo (no contest)",
            Some(Basis::Verdict) => "Condena tras el veredicto de un jurado",
            None => "Condena",
        },
        Stage::Released => "Salida de prisión",
    }
}

fn verdict(guilty: &[&str], not_guilty: &[&str]) -> String {
    match (guilty, not_guilty) {
        ([], not) => format!("Veredicto de un jurado: no culpable de {}", list(not)),
        (of, []) => format!("Veredicto de un jurado: culpable de {}", list(of)),
        (of, not) => format!(
            "Veredicto de un jurado: culpable de {}; no culpable de {}",
            list(of),
            list(not)
        ),
    }
}

fn chip(standing: Attribution, by: &str, through: Option<&str>) -> String {
    match (standing, through) {
        (Attribution::CourtRecord, None) => "Documento judicial".to_owned(),
        (Attribution::CourtRecord, Some(name)) => format!("Escrito judicial, citado por {name}"),
        (Attribution::PartyStatement, _) => "Declaración de una de las partes".to_owned(),
        (Attribution::Allegation, _) => format!("Alegado por {by}"),
        (Attribution::Denial, _) => format!("Negado por {by}"),
        (Attribution::AnonymousSourced, _) => "Fuentes anónimas".to_owned(),
        (Attribution::Reported, _) => "Publicado en la prensa".to_owned(),
    }
}
