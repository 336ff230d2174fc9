//! What to plan next, in words: why, with whom, and the command.

use super::{counted, day};
use crate::domain::shell;
use crate::health::{Presenter, Suggestion};

/// Why a topic is suggested, in one sentence without a full stop:
/// `5 members wish for it and nothing has covered it yet; 3 members want to learn it`.
pub fn why_suggested(suggestion: &Suggestion) -> String {
    let mut reasons = Vec::new();
    if suggestion.wishes > 0 {
        let (one, many) =
            if suggestion.nameless > 0 { ("person wishes", "people wish") } else { ("member wishes", "members wish") };
        let since = suggestion.covered.map_or_else(|| "yet".to_owned(), |covered| format!("since {}", day(covered)));
        reasons.push(format!("{} for it and nothing has covered it {since}", counted(suggestion.wishes, one, many)));
    }
    if suggestion.untouched {
        let since = suggestion.touched.map_or_else(|| "yet".to_owned(), |touched| format!("since {}", day(touched)));
        reasons.push(format!("no session has touched this focus topic {since}"));
    }
    if suggestion.wants > 0 {
        reasons.push(format!("{} to learn it", counted(suggestion.wants, "member wants", "members want")));
    }
    if suggestion.challenges > 0 {
        let are = counted(suggestion.challenges, "open challenge is", "open challenges are");
        reasons.push(format!("{are} about it"));
    }
    reasons.join("; ")
}

/// Why somebody could present it: `teaches it and has not presented since 3 May 2026`.
pub fn why_presenter(presenter: Option<&Presenter>) -> String {
    match presenter {
        None => "nobody who may be named teaches it yet".to_owned(),
        Some(Presenter { last: None, .. }) => "teaches it and has not presented yet".to_owned(),
        Some(Presenter { last: Some(last), lately: false, .. }) => {
            format!("teaches it and has not presented since {}", day(*last))
        }
        Some(Presenter { last: Some(last), lately: true, .. }) => {
            format!("teaches it, though presented lately, on {}", day(*last))
        }
    }
}

/// The command that plans a session on a topic; the day is left to whoever types it.
pub fn plan_command(topic: &str, presenter: Option<&str>) -> String {
    let title = topic.trim_start_matches('-').trim_start();
    let title = shell::word(if title.is_empty() { "…" } else { title });
    // A name that begins like a flag has to be joined to the flag it is for.
    let join = if topic.starts_with('-') { '=' } else { ' ' };
    let presenter = presenter.map(|handle| format!(" --presenter {handle}")).unwrap_or_default();
    format!("praktik session plan {title} --topic{join}{}{presenter} --on …", shell::word(topic))
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    #[test]
    fn a_topic_that_looks_like_a_flag_is_none() {
        assert_eq!(plan_command("-v", None), "praktik session plan v --topic=-v --on …");
    }

    #[test]
    fn reasons_stand_side_by_side() {
        let covered: Option<NaiveDate> = "2026-05-03".parse().ok();
        let mut suggestion = Suggestion {
            topic: 0,
            wishes: 5,
            nameless: 0,
            covered: None,
            untouched: true,
            touched: None,
            wants: 3,
            challenges: 2,
            presenter: None,
        };
        assert_eq!(
            why_suggested(&suggestion),
            "5 members wish for it and nothing has covered it yet; no session has touched this focus topic yet; \
             3 members want to learn it; 2 open challenges are about it"
        );
        suggestion =
            Suggestion { wishes: 1, nameless: 1, covered, untouched: false, wants: 0, challenges: 1, ..suggestion };
        assert_eq!(
            why_suggested(&suggestion),
            "1 person wishes for it and nothing has covered it since 3 May 2026; 1 open challenge is about it"
        );
    }
}
