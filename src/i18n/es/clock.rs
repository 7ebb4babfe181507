//! The clock, in Spanish.

use crate::i18n::{ClockWords, Counted, LeadWords, MeaningWords, Template};

pub(super) const CLOCK: ClockWords = ClockWords {
    title: "Cuánto tiempo puede quedar abierta la puerta",
    lead: LeadWords {
        not_charged: Template("Al {0}, tiempo que queda para un cargo"),
        dismissed: Template("Al {0}, tiempo que queda para volver a presentar el cargo"),
        others: Template("Al {0}, tiempo que queda según el cómputo simple"),
    },
    units: [
        Counted {
            one: Template("{0} año"),
            many: Template("{0} años"),
        },
        Counted {
            one: Template("{0} mes"),
            many: Template("{0} meses"),
        },
        Counted {
            one: Template("{0} día"),
            many: Template("{0} días"),
        },
    ],
    until: Counted {
        one: Template("{0} día, hasta el {1}"),
        many: Template("{0} días, hasta el {1}"),
    },
    moot: "El reloj ya no importa aquí",
    over: "Nada",
    years: Counted {
        one: Template("un año"),
        many: Template("{0} años"),
    },
    rule: Template(
        "{0} da a la fiscalía un plazo de {1} para presentar un cargo de {4}: {2}, {3}.",
    ),
    rule_for_degree: Template(
        "{0} da a la fiscalía un plazo de {1} para presentar un cargo de este grado: {2}, {3}.",
    ),
    runs: Template("El cómputo simple va del {0}, día de los hechos, al {1}."),
    passed: Template("Tiempo transcurrido: {0}, {1} de {2} días."),
    meaning: MeaningWords {
        not_charged: "No hay ningún cargo ante un tribunal, y el plazo para presentarlo corre. Su \
                      duración depende del delito: este es el más largo que da la ley citada en esta \
                      página. No quiere decir que se vaya a acusar a nadie.",
        pending: "Hay un cargo ante el tribunal. El tiempo que queda solo volvería a importar si ese \
                  cargo terminara y pudiera presentarse de nuevo.",
        dismissed_without: "No hay ningún cargo ante el tribunal, y el plazo sigue corriendo. El mismo \
                            cargo puede volver a presentarse; nada obliga a la fiscalía.",
        with_open: "Mientras se mantenga la desestimación, el mismo cargo no puede volver a \
                    presentarse, por mucho tiempo que quede. Solo otra resolución podría hacerlo volver.",
        with_on_appeal: "Mientras se mantenga la desestimación, el mismo cargo no puede volver a \
                         presentarse, por mucho tiempo que quede. El Estado ha apelado.",
        with_closed: "La desestimación se mantiene: el mismo cargo no puede volver a presentarse, por \
                      mucho tiempo que quede.",
        decided: "El cargo ya se decidió, así que el plazo para presentarlo ya no cuenta.",
    },
    assumption: "Es un cómputo simple y nuestro, sin ninguna pausa. Un tribunal puede contar de otra manera.",
    ends: Counted {
        one: Template("{1}: aquí termina el cómputo simple de un año"),
        many: Template("{1}: aquí termina el cómputo simple de {0} años"),
    },
    steps: "Qué se presentó y cuándo",
    step: Template("Día {0} del cómputo."),
    step_in_time: Template("Día {0} del cómputo, dentro del plazo."),
    pauses: "Qué puede detener el cómputo",
};
