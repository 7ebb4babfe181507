//! The lanes, in Spanish.

use crate::i18n::{Counted, LaneWords, Template};

pub(super) const LANES: LaneWords = LaneWords {
    label: "Los casos, día a día",
    title: "Los casos, uno junto a otro",
    ahead: "Por delante, según se sabía ese día",
    nothing_later: "No se muestra nada posterior",
    incident: Template("La línea vertical marca el {0}: {1}."),
    hearing: Template("Audiencia fijada para el {0}"),
    limit: Counted {
        one: Template("límite de un año"),
        many: Template("límite de {0} años"),
    },
    window: [
        Template("Si nada cambia, el cargo puede volver a presentarse hasta el {0}"),
        Template("El cargo puede volver a presentarse hasta el {0}"),
        Template("Puede volver a presentarse hasta el {0}"),
        Template("Puede volver a presentarse"),
    ],
    refile: Template("Puede volver a presentarse hasta el {0}, {1}"),
    door_open: "Puerta abierta",
    table: "Los casos en una tabla",
    columns: ["Situación", "Desde", "Hasta", "Fuentes"],
    shown: Template("{0}, el día mostrado"),
};
