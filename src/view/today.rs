//! Where every prosecution stands at the end of the record, whatever the day shown.

use super::{Reading, Status, status_of};
use crate::case::{Party, Proceeding, Source};

/// One defendant's standing today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Today<'a> {
    pub party: &'a Party,
    pub status: Status<'a>,
    /// Where it can be checked: the first source of the development that leads on, if any does.
    pub source: Option<&'a Source>,
}

/// Every defendant's standing, in the order of the proceedings.
pub fn today(reading: Reading<'_>) -> Vec<Today<'_>> {
    let reading = reading.at_the_latest();
    (reading.case.all::<Proceeding>())
        .map(|(key, proceeding)| {
            let status = status_of(reading, key);
            let sources = || status.event.iter().flat_map(|event| &event.sources);
            let linked = sources().find(|key| reading.case[**key].address.is_some());
            Today {
                party: &reading.case[proceeding.defendant],
                source: linked
                    .or_else(|| sources().next())
                    .map(|key| &reading.case[*key]),
                status,
            }
        })
        .collect()
}
