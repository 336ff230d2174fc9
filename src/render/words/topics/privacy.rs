//! What is kept on people, and what a lead should tell them.

use super::Part::{Commands, Heading, Points, Says};
use super::Topic;

/// `praktik help privacy`.
pub(super) const PRIVACY: Topic = Topic {
    name: "privacy",
    about: "What is kept on people, and what a lead should tell them",
    parts: &[
        Says(
            "The community file holds other people's data, and you answer for it. It lies on your machine, only you may \
             read it, and praktik sends nothing anywhere.",
        ),
        Heading("What is kept"),
        Points(&[
            "Who somebody is: name, handle, and where you noted them address, unit, site, a note, and the keys by which \
             imports know them.",
            "When they joined and left, which roles they hold or held, and what they say they teach, practise or want to \
             learn.",
            "Who was at a session, never for how long: what a meeting tool says of minutes only decides whether somebody \
             counts as present.",
            "What people gave: presenting, facilitating, resources, challenges, wishes, actions, thanks given and received.",
            "Stories, with whether they may be shared; and whatever you write into notes and reasons.",
            "When they were welcomed, introduced to somebody, or last spoken to.",
            "The answers to surveys, without who gave them, unless the import was told --named.",
            "Of the forum only totals. Of a change the journal keeps for a year what it takes to undo it.",
        ]),
        Heading("What is shown, and to whom"),
        Points(&[
            "Surveys and the feedback on sessions are shown from five answers on, so that nobody's can be guessed.",
            "Reports, digests and announcements carry no address. They name people where they are thanked, hold a role, \
             present, or tell a story that may be shared; never who is absent, drifting or most connected. Only you see \
             that, in status and evaluate.",
            "Private members are counted, and neither listed nor suggested.",
            "An export and a backup hold everything, a list of members their addresses: whoever gets such a file has it.",
        ]),
        Heading("What you can do for somebody"),
        Commands(&[
            ("member show --everything", "all that is held on them; give it to whoever asks"),
            ("member edit", "put right what is wrong; with --private they are counted only"),
            ("member leave", "they are no longer on the roll"),
            ("member forget", "erase them, in the journal and in recorded evaluations too; the counts stay"),
        ]),
        Says(
            "Forgetting cannot be undone. Backups that still hold somebody are named and go with --backups; copies \
             elsewhere are yours to find, and each co-lead forgets in a file of their own. The charter's retention, such \
             as 24m, says how long you keep people who left: status reminds you of them.",
        ),
        Heading("What to tell the members"),
        Points(&[
            "That you keep who was at a session and what people contribute, and what for: to see how the community is \
             doing, not how somebody works.",
            "That it is never kept how long somebody stayed, or what they wrote in the forum, and that no report names who \
             was absent.",
            "That surveys are shown in sums only, and from five answers on.",
            "That you ask before you share a story.",
            "Who else has the file: co-leads, backups.",
            "How long you keep people who left.",
            "That whoever asks gets to see what is held on them, is put right, kept private, or forgotten, and whom to ask.",
        ]),
        Says("Say it where people join: in the norms of the charter, or in the letter of welcome."),
    ],
};
