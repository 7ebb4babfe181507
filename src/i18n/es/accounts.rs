//! Who says so, and who says otherwise, in Spanish.

use crate::i18n::{AccountWords, Template};

pub(super) const ACCOUNTS: AccountWords = AccountWords {
    title: "En qué difieren las versiones",
    lead: "Cada respuesta está junto a las demás, en el orden en que se conocieron.",
    stands: "Cómo está la cuestión",
    chain: "Quién lo dice",
    first: Template("Se conoce desde el {0}"),
    others: "Otros responden de otra manera:",
};
