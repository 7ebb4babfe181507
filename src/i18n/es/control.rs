//! The date control, in Spanish.

use crate::i18n::{ControlWords, Counted, Template};

pub(super) const CONTROL: ControlWords = ControlWords {
    label: "A fecha de",
    hint: "Arrastre, o use ← y →",
    brief: "Situación al",
    since: Counted {
        one: Template("{0} más"),
        many: Template("{0} más"),
    },
    see: "Verlas",
    later: Template("Después del {0}"),
    warning: Template("Esta lista va más allá del {0}: dice lo que pasó después."),
    close: "Cerrar la lista",
    moved: Template("Se pasó al {0} para mostrar este hecho."),
    back: Template("Volver al {0}"),
    stands: Template("{0}: {1}."),
};
