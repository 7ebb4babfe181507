//! The clock, in Spanish.

use crate::{
    procedure::{Review, Stage},
    words::ClockWords,
};

pub(super) const CLOCK: ClockWords = ClockWords {
    title: "Cuánto tiempo puede quedar abierta la puerta",
    lead: |stage, day| {
        let what = match stage {
            Stage::NotCharged => "tiempo que queda para un cargo",
            Stage::DismissedWithoutPrejudice => "tiempo que queda para volver a presentar el cargo",
            _ => "tiempo que queda según el cómputo simple",
        };
        format!("Al {day}, {what}")
    },
    units: [["año", "años"], ["mes", "meses"], ["día", "días"]],
    until: |days, end| match days {
        "1" => format!("1 día, hasta el {end}"),
        days => format!("{days} días, hasta el {end}"),
    },
    moot: "El reloj ya no importa aquí",
    over: "Nada",
    rule: |place, years, offence, degree, citation| {
        let years = length(years);
        let charge = match offence {
            Some(name) => format!("un cargo de {name}"),
            None => "un cargo de este grado".to_owned(),
        };
        format!(
            "{place} da a la fiscalía un plazo de {years} para presentar {charge}: {degree}, {citation}."
        )
    },
    runs: |start, end| format!("El cómputo simple va del {start}, día de los hechos, al {end}."),
    passed: |span, days, whole| format!("Tiempo transcurrido: {span}, {days} de {whole} días."),
    meaning,
    assumption: "Es un cómputo simple y nuestro, sin ninguna pausa. Un tribunal puede contar de otra manera.",
    ends: |years, end| format!("{end}: aquí termina el cómputo simple de {}", length(years)),
    steps: "Qué se presentó y cuándo",
    step: |day, in_time| {
        let in_time = if in_time { ", dentro del plazo" } else { "" };
        format!("Día {day} del cómputo{in_time}.")
    },
    pauses: "Qué puede detener el cómputo",
};

fn meaning(stage: Stage, review: Review) -> &'static str {
    match stage {
        Stage::NotCharged => {
            "No hay ningún cargo ante un tribunal, y el plazo para presentarlo corre. Su duración depende \
             del delito: este es el más largo que da la ley citada en esta página. No quiere decir que se \
             vaya a acusar a nadie."
        }
        Stage::Charged | Stage::AwaitingHearing | Stage::AwaitingTrial | Stage::OnTrial => {
            "Hay un cargo ante el tribunal. El tiempo que queda solo volvería a importar si ese cargo \
             terminara y pudiera presentarse de nuevo."
        }
        Stage::DismissedWithoutPrejudice => {
            "No hay ningún cargo ante el tribunal, y el plazo sigue corriendo. El mismo cargo puede volver \
             a presentarse; nada obliga a la fiscalía."
        }
        Stage::DismissedWithPrejudice => match review {
            Review::Open => {
                "Mientras se mantenga la desestimación, el mismo cargo no puede volver a presentarse, por \
                 mucho tiempo que quede. Solo otra resolución podría hacerlo volver."
            }
            Review::OnAppeal => {
                "Mientras se mantenga la desestimación, el mismo cargo no puede volver a presentarse, por \
                 mucho tiempo que quede. El Estado ha apelado."
            }
            Review::Closed => {
                "La desestimación se mantiene: el mismo cargo no puede volver a presentarse, por mucho \
                 tiempo que quede."
            }
        },
        _ => "El cargo ya se decidió, así que el plazo para presentarlo ya no cuenta.",
    }
}

/// A number of years as running text writes it.
fn length(years: u16) -> String {
    const NUMBERS: [&str; 9] = [
        "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez",
    ];
    let word = (usize::from(years).checked_sub(2)).and_then(|index| NUMBERS.get(index));
    match (years, word) {
        (1, _) => "un año".to_owned(),
        (_, Some(word)) => format!("{word} años"),
        (n, None) => format!("{n} años"),
    }
}
