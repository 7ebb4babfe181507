//! Spanish, as a New Mexico newspaper would write it. Statuses are nouns, so that they fit everyone.

use super::{
    ClaimWords, DateWords, DismissalWords, HeaderWords, PeopleWords, SiteWords, SourceWords,
    StatementWords, StatusWords, TimelineWords, Words,
};
use crate::{
    case::{Attribution, EventKind, Grade, Mark, Side},
    procedure::{Basis, Stage},
};

pub(super) const WORDS: Words = Words {
    not_found: "No existe esta página",
    to_story: "Ir al relato",
    site: SiteWords {
        brand: "Without Prejudice",
        skip: "Saltar a la cronología",
        missing_controls: "Algunos controles no se cargaron. El relato de arriba y de abajo está completo sin ellos.",
        legal_note: "Esta página explica información pública y el procedimiento judicial. No es asesoría \
                     legal ni toma posición sobre la culpabilidad de nadie. Toda persona acusada de un \
                     delito se presume inocente mientras no se pruebe su culpabilidad ante un tribunal.",
        list,
        quoted: |words| format!("“{words}”"),
        unusable_day: |asked, shown| match asked {
            Some(asked) => {
                format!("Esta página no tiene vista para “{asked}”. Muestra el {shown}.")
            }
            None => format!(
                "La dirección pide un día para el que esta página no tiene vista. Muestra el {shown}."
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
        about: |date| format!("hacia {date}"),
        uncertain: |date| format!("{date}, sin certeza"),
        month_only: "Solo el mes",
        year_only: "Solo el año",
        clock: |hour, minute| {
            let half = if hour < 12 { "a. m." } else { "p. m." };
            format!("{}:{minute:02} {half}", (hour + 11) % 12 + 1)
        },
        in_court: |given, local, place| format!("{given} ({local} en {place})"),
        no_zone: |given| format!("{given} (sin zona horaria)"),
    },
    header: HeaderWords {
        as_it_stood: |day| format!("Tal como estaba el {day}"),
        today: "Cómo está hoy",
        last_checked: |day| format!("Última revisión: {day}"),
        no_corrections: "Sin correcciones.",
    },
    status: StatusWords {
        words: status,
        beside: |stage| match stage {
            Stage::Charged => Some("El cargo está presentado."),
            Stage::AwaitingHearing => Some("Hay fecha para la audiencia preliminar."),
            Stage::AwaitingTrial => Some("En espera de juicio."),
            _ => None,
        },
        verdict,
        mark: |mark| match mark {
            Mark::NoCharge => "Sin cargo",
            Mark::Charged => "Con cargo",
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
        without_picture: "Una puerta entreabierta; la luz pasa por la abertura",
        with: "Con perjuicio",
        with_door: "La puerta queda cerrada",
        with_picture: "Una puerta cerrada",
        after: "Después de la desestimación",
        in_this_case: "En este caso",
        limit: "Un límite",
        misreadings: "Lo que no significa",
    },
    statement: StatementWords {
        title: |side| match side {
            Some(Side::Prosecution) => "Lo que dijo la fiscalía, frase por frase",
            Some(Side::Defence | Side::Defendant) => "Lo que dijo la defensa, frase por frase",
            _ => "La declaración, frase por frase",
        },
        left_out: "Omitido en el artículo",
        back: |number| format!("{number}: volver a la frase"),
    },
    people: PeopleWords {
        title: "Quiénes intervienen",
        side: |side| match side {
            Side::Harmed => "Las víctimas",
            Side::Defendant => "Personas acusadas",
            Side::Prosecution => "Fiscalía",
            Side::Defence => "Defensa",
            Side::CourtAndPress => "Tribunal y prensa",
            Side::Speaker => "Otras voces",
        },
        presumed: "Se presume su inocencia mientras no haya condena",
        later: "Entra en el caso más tarde",
        more: |sources| match sources {
            0 => "Más".to_owned(),
            1 => "Más, y 1 fuente".to_owned(),
            n => format!("Más, y {n} fuentes"),
        },
        said: "Lo que consta",
        events: "Hechos en esta página",
    },
    timeline: TimelineWords {
        title: "Qué pasó, en orden",
        kind: |kind| match kind {
            EventKind::Incident => "Suceso",
            EventKind::Statement => "Declaración",
            EventKind::Evidence => "Prueba",
            EventKind::Filing => "Escrito judicial",
            EventKind::Hearing => "Audiencia",
            EventKind::Press => "Nota de prensa",
        },
        link: "Enlace a este hecho",
        copy_link: "Copiar enlace",
        people: "Personas:",
        stops_here: |day| format!("La página se detiene aquí, el {day}."),
    },
    sources: SourceWords {
        title: "Fuentes",
        later: |number| format!("Fuente {number}: posterior a esta fecha"),
        via: |host| format!("a través de {host}"),
        not_found: "no se encontró la dirección",
        copy: "copia, sin enlace",
        grade: |grade| match grade {
            Grade::A => "Documento judicial u oficial",
            Grade::B => "Agencia, cadena o diario de referencia",
            Grade::C => "Prensa especializada, local o secundaria",
            Grade::D => "Solo como indicio",
        },
    },
};

fn list(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => {
            // "y" gives way before the same sound: "A e Iris".
            let starts = |with: &str| last.to_lowercase().starts_with(with);
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
        Stage::Acquitted => "Absolución por un jurado",
        Stage::Convicted | Stage::Sentenced => match basis {
            Some(Basis::NoContestPlea) => "Condena tras no impugnar el cargo (no contest)",
            Some(Basis::Verdict) => "Condena por un jurado",
            None => "Condena",
        },
        Stage::Released => "En libertad",
    }
}

fn verdict(guilty: &[&str], not_guilty: &[&str]) -> String {
    match (guilty, not_guilty) {
        ([], not) => format!("Absolución de un jurado por {}", list(not)),
        (of, []) => format!("Condena de un jurado por {}", list(of)),
        (of, not) => format!(
            "Condena de un jurado por {}; absolución por {}",
            list(of),
            list(not)
        ),
    }
}

fn chip(standing: Attribution, by: &str, through: Option<&str>) -> String {
    match (standing, through) {
        (Attribution::CourtRecord, None) => "Constancia judicial".to_owned(),
        (Attribution::CourtRecord, Some(name)) => format!("Escrito judicial, citado por {name}"),
        (Attribution::PartyStatement, _) => "Declaración de parte".to_owned(),
        (Attribution::Allegation, _) => format!("Alegado por {by}"),
        (Attribution::Denial, _) => format!("Negado por {by}"),
        (Attribution::AnonymousSourced, _) => "Fuentes anónimas".to_owned(),
        (Attribution::Reported, _) => "Publicado en la prensa".to_owned(),
    }
}
