//! The parts of the page that follow the date control, one after the other, so that a move shows its day
//! at once however long the page is.

use crate::case::Day;

/// A part that shows what was known on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The date control itself, which never waits.
    Walk,
    Head,
    Lanes,
    Dismissal,
    Statement,
    Clock,
    Paths,
    Parties,
    Accounts,
    Timeline,
    Sources,
}

impl Part {
    /// What follows the reader's hand, once the date control has been painted.
    pub const WITH_THE_HAND: &[Self] = &[Self::Head, Self::Lanes];
    /// What follows once the hand rests: all of them, since a hidden page paints nothing.
    pub const AT_REST: &[Self] = &[
        Self::Head,
        Self::Lanes,
        Self::Dismissal,
        Self::Statement,
        Self::Clock,
        Self::Paths,
        Self::Parties,
        Self::Accounts,
        Self::Timeline,
        Self::Sources,
    ];
    const COUNT: usize = 1 + Self::AT_REST.len();
}

/// The day that each part shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days([Day; Part::COUNT]);

impl Days {
    pub const fn all(day: Day) -> Self {
        Self([day; Part::COUNT])
    }

    pub const fn of(self, part: Part) -> Day {
        self.0[part as usize]
    }

    pub const fn set(&mut self, part: Part, day: Day) {
        self.0[part as usize] = day;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BEFORE: Day = Day::MAX;

    #[test]
    fn one_part_follows_alone_and_at_rest_all_have_followed() {
        let after = BEFORE.day_before().unwrap_or(BEFORE);
        let mut days = Days::all(BEFORE);
        days.set(Part::Walk, after);
        assert_eq!(days.of(Part::Head), BEFORE);
        for part in Part::AT_REST {
            days.set(*part, after);
        }
        assert_eq!(days, Days::all(after));
    }
}
