//! The six areas, and which commands serve them.

use super::Part::{Commands, Heading, Says};
use super::Topic;

/// `praktik help areas`.
pub(super) const AREAS: Topic = Topic {
    name: "areas",
    about: "The six areas of a community, and which commands serve them",
    parts: &[
        Says(
            "Six things make a community of practice effective. Each has its commands, and evaluate says how each of them \
             is doing. The commands below are typed after praktik.",
        ),
        Heading("Purpose"),
        Says(
            "What the community is for, what belongs to it and what does not, who does what; and members who know it and \
             see what they have of it.",
        ),
        Commands(&[
            ("charter edit", "purpose, scope, focus topics, roles, benefits, cadence"),
            ("charter review", "once a year: is it still true?"),
            ("goal add", "what is to be reached by when; goal update notes where it stands"),
            ("member welcome", "a letter that tells newcomers what it is about"),
        ]),
        Heading("Leadership"),
        Says(
            "People who know the field, and who inspire, facilitate, share and let others try; more than one of them.",
        ),
        Commands(&[
            ("member role add", "who leads, and who stands in for them"),
            ("member skill add", "what they can teach"),
            ("challenge raise", "with --kind idea or experiment: what somebody wants to try"),
            ("member handover", "from one lead to the next, with nothing forgotten"),
        ]),
        Heading("Connection"),
        Says("Places to meet, meetings that happen, and people who know each other across their units."),
        Commands(&[
            ("session plan", "the next meeting, or a whole series"),
            ("session log", "who was there; session import reads what the meeting tool wrote"),
            ("channel log", "the forum of a month, in totals"),
            ("challenge join", "problems that people solve together"),
            ("member match", "who should meet whom"),
            ("evaluate network", "who hangs together, and who is not yet connected"),
        ]),
        Heading("Learning"),
        Says("Talks, workshops, material, and people who teach what others want to learn."),
        Commands(&[
            ("wish add", "a topic that somebody wishes for"),
            ("session suggest", "the next topic, and who could present it"),
            ("resource add", "guides, recordings, code; resource used says they helped"),
            ("find", "who knows about this, and what is there on it?"),
        ]),
        Heading("Recognition"),
        Says("Thanks for what people did, in private, in public, and as an award."),
        Commands(&[
            ("recognize", "thank somebody, and say what for"),
            ("recognize suggest", "who contributed and was not thanked"),
            ("recognize digest", "the thanks of a month, ready to post"),
        ]),
        Heading("Review & continuity"),
        Says("Whether goals are reached, members take part and there is a benefit; and what changes because of that."),
        Commands(&[
            ("evaluate", "how all of this is doing, and what would help most"),
            ("evaluate --record", "keep it, and take actions from it; once a quarter"),
            ("evaluate report", "a page on it to pass on, for the sponsor, the members or you"),
            ("survey template", "questions to the members; survey import reads the answers"),
            ("story add", "what the community was good for, as somebody tells it"),
            ("action list", "what was undertaken, and what became of it"),
            ("status", "every week: what needs you"),
        ]),
        Heading("Where each stands"),
        Commands(&[
            ("evaluate --area NAME", "purpose, leadership, connection, learning, recognition or continuity"),
            ("evaluate explain KEY", "where a figure comes from"),
        ]),
    ],
};
