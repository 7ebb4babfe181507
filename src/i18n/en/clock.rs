//! The clock, in English.

use crate::i18n::{ClockWords, Counted, LeadWords, MeaningWords, Template};

pub(super) const CLOCK: ClockWords = ClockWords {
    title: "How long the door can stay open",
    lead: LeadWords {
        not_charged: Template("On {0}, time left for a charge"),
        dismissed: Template("On {0}, time left to file the charge again"),
        others: Template("On {0}, time left on the plain count"),
    },
    units: [
        Counted {
            one: Template("{0} year"),
            many: Template("{0} years"),
        },
        Counted {
            one: Template("{0} month"),
            many: Template("{0} months"),
        },
        Counted {
            one: Template("{0} day"),
            many: Template("{0} days"),
        },
    ],
    until: Counted {
        one: Template("{0} day, until {1}"),
        many: Template("{0} days, until {1}"),
    },
    moot: "The clock no longer matters here",
    over: "Nothing",
    years: Counted {
        one: Template("one year"),
        many: Template("{0} years"),
    },
    rule: Template("{0} gives prosecutors {1} to bring a charge of {4}: {2}, {3}."),
    rule_for_degree: Template(
        "{0} gives prosecutors {1} to bring a charge of this degree: {2}, {3}.",
    ),
    runs: Template("The plain count runs from {0}, the day of the event, to {1}."),
    passed: Template("{0} had passed: {1} of {2} days."),
    meaning: MeaningWords {
        not_charged: "No charge is before a court, and the time for one runs. How long it is depends on \
                      the crime: this is the longest that the law on this page gives. It does not say \
                      that anyone will be charged.",
        pending: "A charge is before the court. The time left would matter again only if that charge \
                  fell away and could be brought again.",
        dismissed_without: "No charge is before the court, and the time for one runs on. The same charge \
                            may be filed again; nothing obliges prosecutors to.",
        with_open: "While the dismissal holds, the same charge cannot be filed again, however much time \
                    is left. Only a further ruling could bring it back.",
        with_on_appeal: "While the dismissal holds, the same charge cannot be filed again, however much \
                         time is left. The State has appealed.",
        with_closed: "The dismissal stands: the same charge cannot be filed again, however much time is \
                      left.",
        decided: "The charge was decided, so that the time for bringing it no longer counts.",
    },
    assumption: "This is our own plain count, without any pause. A court may count differently.",
    ends: Counted {
        one: Template("{1}: the plain one-year count ends here"),
        many: Template("{1}: the plain {0}-year count ends here"),
    },
    steps: "What was filed, and when",
    step: Template("Day {0} of the count."),
    step_in_time: Template("Day {0} of the count, in time."),
    pauses: "What can pause the count",
};
