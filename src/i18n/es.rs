//! Spanish, as a New Mexico newspaper would write it. Statuses are nouns, so that they fit everyone.

mod accounts;
mod clock;
mod control;
mod lanes;
mod paths;

use crate::i18n::{
    ChipWords, ClaimWords, Counted, DateNavWords, DateWords, DismissalWords, FilterWords,
    GradeWords, HeaderWords, KindWords, Label, ListWords, MarkWords, NoneWords, PendingWords,
    PeopleWords, SideWords, SiteWords, SourceWords, SpeakerWords, StageWords, StatementWords,
    StatusWords, Template, TimelineWords, VerdictWords, Words,
};

pub(super) const WORDS: Words = Words {
    not_found: "Esta página no existe",
    to_story: "Ir a la página del caso",
    site: SiteWords {
        brand: "Without Prejudice",
        skip: "Saltar a la cronología",
        languages: "Idioma",
        share: "Compartir",
        missing_controls: "Algunos controles no se cargaron. El texto de la página está completo sin ellos.",
        legal_note: "Esta página explica lo que se ha publicado y cómo funciona el proceso judicial. No es asesoría \
                     legal ni toma posición sobre la culpabilidad de nadie. Toda persona acusada de un \
                     delito se presume inocente mientras no se pruebe su culpabilidad ante un tribunal. \
                     Las citas están traducidas del inglés; las palabras exactas están en la página en \
                     inglés.",
        list: ListWords {
            comma: ", ",
            and: " y ",
            and_before_i: " e ",
        },
        quoted: Template("“{0}”"),
        unusable_day: Template("Esta página no tiene una versión para “{1}”. Muestra la del {0}."),
        unusable_address: Template(
            "La dirección pide un día para el que esta página no tiene versión. Muestra la del {0}.",
        ),
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
        day: Template("{0} de {1} de {2}"),
        month: Template("{0} de {1}"),
        about: Template("{0}, fecha aproximada"),
        uncertain: Template("{0}, sin certeza"),
        month_only: "Solo el mes",
        year_only: "Solo el año",
        morning: Template("{0}:{1} a. m."),
        afternoon: Template("{0}:{1} p. m."),
        in_court: Template("{0} ({1} en {2})"),
        no_zone: Template("{0} (zona horaria no indicada)"),
        numbers: [
            "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez",
        ],
    },
    header: HeaderWords {
        as_it_stood: Template("Situación al {0}"),
        today: "La situación hoy",
        last_checked: Template("Última revisión: {0}"),
        based_on: "Basado en documentos judiciales y notas de prensa. Cada frase nombra su fuente.",
        no_corrections: "Sin correcciones.",
        corrections: Counted {
            one: Template("1 corrección."),
            many: Template("{0} correcciones."),
        },
    },
    date_nav: DateNavWords {
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
        since: Counted {
            one: Template("Desde entonces: 1 novedad."),
            many: Template("Desde entonces: {0} novedades."),
        },
        shown: Template("Se muestra el {0}. {1}"),
        is_latest: "Esto es lo último que tenemos.",
        hidden: Counted {
            one: Template("Hay 1 novedad posterior oculta."),
            many: Template("Hay {0} novedades posteriores ocultas."),
        },
        show_next: "Pasar al siguiente",
        show_latest: "Mostrar lo último",
    },
    control: control::CONTROL,
    lanes: lanes::LANES,
    status: StatusWords {
        words: StageWords {
            not_charged: "Sin cargos",
            pending: "Con cargos; caso pendiente",
            announced: "Con cargos; desestimación anunciada",
            on_trial: "En juicio",
            dismissed_without: "Caso desestimado sin perjuicio",
            dismissed_with: "Caso desestimado con perjuicio",
            acquitted: "Veredicto de un jurado: no culpable",
            convicted: "Condena",
            convicted_by_verdict: "Condena tras el veredicto de un jurado",
            convicted_by_plea: "Condena tras no impugnar el cargo (no contest)",
            released: "Salida de prisión",
        },
        beside: PendingWords {
            charged: "El cargo ya está presentado.",
            awaiting_hearing: "Hay fecha para la audiencia preliminar.",
            awaiting_trial: "En espera de juicio.",
        },
        verdict: VerdictWords {
            guilty: Template("Veredicto de un jurado: culpable de {0}"),
            not_guilty: Template("Veredicto de un jurado: no culpable de {0}"),
            mixed: Template("Veredicto de un jurado: culpable de {0}; no culpable de {1}"),
        },
        mark: MarkWords {
            no_charge: "Sin cargos",
            charged: "Con cargos",
            open: "Desestimado sin perjuicio",
            shut: "Desestimado con perjuicio",
            judged: "Condena",
        },
    },
    claims: ClaimWords {
        chip: ChipWords {
            court_record: "Documento judicial",
            court_filing: Template("Escrito judicial, citado por {0}"),
            party_statement: "Declaración de una de las partes",
            allegation: Template("Alegado por {0}"),
            denial: Template("Negado por {0}"),
            anonymous: "Fuentes anónimas",
            reported: "Publicado en la prensa",
        },
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
        title: SpeakerWords {
            prosecution: "Lo que dijo la fiscalía, frase por frase",
            defence: "Lo que dijo la defensa, frase por frase",
            others: "La declaración, frase por frase",
        },
        left_out: "Lo que el artículo omite",
        original: "Las palabras exactas en inglés",
        back: Template("{0}: volver a la frase"),
    },
    people: PeopleWords {
        title: "Quién es quién",
        side: SideWords {
            harmed: "Las víctimas",
            defendants: "Personas acusadas",
            not_charged: "Otras personas en el set",
            prosecution: "Fiscalía",
            defence: "Defensa",
            court_and_press: "Tribunal y prensa",
            speakers: "Otras voces",
        },
        presumed: "Se presume su inocencia mientras no haya condena",
        unquoted: "No hay declaración en este registro hasta esta fecha.",
        more: "Más información",
        more_sourced: Counted {
            one: Template("Más información y 1 fuente"),
            many: Template("Más información y {0} fuentes"),
        },
        said: "Qué consta y según quién",
        events: "En la cronología",
    },
    timeline: TimelineWords {
        title: "Cronología: qué pasó",
        kind: KindWords {
            incident: "Suceso",
            statement: "Declaración",
            evidence: "Pruebas",
            filing: "Escrito judicial",
            hearing: "Audiencia",
            press: "Noticia",
        },
        link: "Enlace a esta entrada",
        copy_link: "Copiar enlace",
        people: "Personas:",
        stops_here: Template("La página llega hasta aquí: {0}."),
        filter: FilterWords {
            person: "Persona",
            kind: "Tipo",
            all: "Todo",
            shown: Counted {
                one: Template("1 novedad"),
                many: Template("{0} novedades"),
            },
            shown_of: Template("{0} de {1} novedades"),
            none: NoneWords {
                of_all: "Nada",
                of_kind: KindWords {
                    incident: "Ningún suceso",
                    statement: "Ninguna declaración",
                    evidence: "Ninguna prueba",
                    filing: "Ningún escrito judicial",
                    hearing: "Ninguna audiencia",
                    press: "Ninguna noticia",
                },
                by_day: Template("{0} hasta esta fecha."),
                about_by_day: Template("{0} sobre {1} hasta esta fecha."),
            },
            clear: "Quitar filtros",
        },
    },
    accounts: accounts::ACCOUNTS,
    sources: SourceWords {
        title: "Fuentes",
        later: Template("Fuente {0}: posterior a esta fecha"),
        via: Template("a través de {0}"),
        not_found: "dirección no encontrada",
        copy: "copia, sin enlace",
        grade: GradeWords {
            a: "Documento judicial u oficial",
            b: "Agencia, cadena o diario de referencia",
            c: "Prensa especializada, local o secundaria",
            d: "Solo como orientación",
        },
    },
};
