//! The ways back to court, in Spanish.

use crate::i18n::{PathWords, StateWords, Template};

pub(super) const PATHS: PathWords = PathWords {
    title: "Caminos de vuelta al tribunal",
    names: [
        "Tras una desestimación sin perjuicio",
        "Tras una desestimación con perjuicio",
    ],
    presumed: "Una desestimación no es un veredicto, y un cargo no da nada por probado: en cada parada se \
               presume la inocencia de la persona mientras no haya condena.",
    general: Template(
        "Esta es la ley en general. Al {0}, ningún cargo de este caso se había desestimado así.",
    ),
    cannot_begin: "Tal como estaba entonces el caso, no era posible.",
    keys: [
        "Rayado: posible en esta fecha. Lleno: recorrido. Punteado: no recorrido o ya no disponible. Elija \
         cualquier parada.",
        "Contorno: la ley en general, no este caso. Elija cualquier parada.",
    ],
    states: StateWords {
        here: [
            Template("El caso está aquí, desde el {0}"),
            Template("El caso está aquí, desde {0}"),
        ],
        taken: [Template("Recorrido el {0}"), Template("Recorrido en {0}")],
        possible: "Posible",
        not_taken: "No recorrido",
        ended: [Template("Se pidió sin éxito, {0}"); 2],
        closed: "Ya no disponible",
        law: "Posible según la ley; no se afirma de este caso",
    },
    who: "Quién decide",
    shown: "Qué hay que mostrar",
    rule: "Regla",
    no_rule: "No se vio ninguna regla.",
    happened: "En este caso",
    nothing: Template("Nada en este registro hasta esta fecha: {0}."),
    meanwhile: Template("Mientras tanto corre el reloj; quedan: {0}"),
    limit: "Plazo de prescripción",
};
