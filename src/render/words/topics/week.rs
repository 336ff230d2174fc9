//! A lead's week.

use super::Part::{Commands, Heading, Says};
use super::Topic;

/// `praktik help week`.
pub(super) const WEEK: Topic = Topic {
    name: "week",
    about: "The week of a lead, and what comes once a month, a quarter, a year",
    parts: &[
        Says(
            "A little each week. The commands below are typed after praktik; status says which of them are due, and most \
             say what comes next.",
        ),
        Heading("At the beginning of the week"),
        Commands(&[
            ("status", "what is coming, what is due, who is new, who is owed thanks"),
            ("member welcome", "a letter for somebody new, and a buddy"),
            ("member contacted", "you spoke to somebody who was not seen for a while"),
        ]),
        Heading("Before a session"),
        Commands(&[
            ("session suggest", "which topic, and who could present it"),
            ("session plan", "say when it is; --every plans a series"),
            ("session announce", "a text to post, for Slack, Teams or e-mail"),
        ]),
        Heading("Right after a session"),
        Commands(&[
            ("session log", "who was there; on a terminal it asks"),
            ("session note", "what was decided"),
            ("session recap", "thanks, decisions and what is next, to post"),
            ("recognize", "thank who presented or helped"),
        ]),
        Heading("Once a month"),
        Commands(&[
            ("channel log", "the forum in totals: who wrote, asked, was answered"),
            ("recognize digest", "the thanks of the month, to post"),
            ("member match", "two people who should know each other"),
            ("backup", "a checked copy; or by cron, with --keep"),
        ]),
        Heading("Once a quarter"),
        Commands(&[
            ("evaluate", "how the community is doing, and what would help most"),
            ("evaluate --record", "keep that, and undertake a few things"),
            ("evaluate report", "a page to pass on; --for sponsor, members or you"),
            ("action list", "what became of the last ones"),
            ("goal update", "where the goals stand"),
        ]),
        Heading("Once or twice a year"),
        Commands(&[
            ("survey template", "ask the members; survey import reads what they say"),
            ("story add", "what it was good for; ask whether it may be shared"),
            ("charter review", "is the charter still true?"),
            ("member leave", "with --not-seen 12m: who is no longer there"),
            ("member forget", "who left longer ago than you keep people"),
        ]),
    ],
};
