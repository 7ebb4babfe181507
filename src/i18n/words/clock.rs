//! The clock, in words.

use procedure::{Review, Stage};

use crate::i18n::{Counted, Template, texts::words};

words! {
    /// The time within which a charge must be brought.
    pub struct ClockWords {
        pub title: String,
        /// Stands over the time left on a day.
        pub lead: LeadWords,
        /// Year, month and day.
        pub units: [Counted; 3],
        /// Days left, and the last of them.
        pub until: Counted,
        /// Where nothing hangs on it any more.
        pub moot: String,
        /// No time is left.
        pub over: String,
        /// A number of years, itself in words, inside a sentence.
        pub years: Counted,
        /// Whose law it is, the years, the degree, the statute, and the offence that was charged.
        pub rule: Template,
        /// The same where none was charged.
        pub rule_for_degree: Template,
        pub runs: Template,
        /// What had passed in words, in days, and of how many.
        pub passed: Template,
        /// What the count means for a charge as it stands.
        pub meaning: MeaningWords,
        /// On what every figure rests.
        pub assumption: String,
        /// The end of the count, in the picture: the years in words, and the day.
        pub ends: Counted,
        /// Opens how it is counted, what was filed, and what pauses it.
        pub more: String,
        pub steps: String,
        /// The day of the count on which something was filed.
        pub step: Template,
        /// The same of a charge that was in time.
        pub step_in_time: Template,
        pub pauses: String,
    }
}

words! {
    /// The day, and what the time left on it is for.
    pub struct LeadWords {
        pub not_charged: Template,
        pub dismissed: Template,
        pub others: Template,
    }
}

impl LeadWords {
    pub fn of(&self, stage: Stage) -> &Template {
        match stage {
            Stage::NotCharged => &self.not_charged,
            Stage::DismissedWithoutPrejudice => &self.dismissed,
            _ => &self.others,
        }
    }
}

words! {
    /// What the count means.
    pub struct MeaningWords {
        pub not_charged: String,
        pub pending: String,
        pub dismissed_without: String,
        /// Dismissed with prejudice: by who can still undo it.
        pub with_open: String,
        pub with_on_appeal: String,
        pub with_closed: String,
        pub decided: String,
    }
}

impl MeaningWords {
    pub fn of(&self, stage: Stage, review: Review) -> &str {
        match stage {
            Stage::NotCharged => &self.not_charged,
            Stage::Charged | Stage::AwaitingHearing | Stage::AwaitingTrial | Stage::OnTrial => {
                &self.pending
            }
            Stage::DismissedWithoutPrejudice => &self.dismissed_without,
            Stage::DismissedWithPrejudice => match review {
                Review::Open => &self.with_open,
                Review::OnAppeal => &self.with_on_appeal,
                Review::Closed => &self.with_closed,
            },
            _ => &self.decided,
        }
    }
}
