//! Where every prosecution stands at the end of the record, whatever the day shown.

use record::{Party, Proceeding, Source};

use crate::on_day::{CaseOnDay, Status, status_of};

/// One defendant's standing today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Today<'a> {
    pub party: &'a Party,
    pub status: Status<'a>,
    /// Where it can be checked: the first source of the development that leads on, if any does.
    pub source: Option<&'a Source>,
}

/// Every defendant's standing, in the order of the proceedings.
pub fn today(case: CaseOnDay<'_>) -> Vec<Today<'_>> {
    let case = case.at_the_latest();
    (case.record.all::<Proceeding>())
        .map(|(key, proceeding)| {
            let status = status_of(case, key);
            let sources = || status.event.iter().flat_map(|event| &event.sources);
            let linked = sources().find(|key| case.record[**key].address.is_some());
            Today {
                party: &case.record[proceeding.defendant],
                source: linked
                    .or_else(|| sources().next())
                    .map(|key| &case.record[*key]),
                status,
            }
        })
        .collect()
}
