//! Findings as sentences.

use chrono::NaiveDate;

use super::{ago, percent, rounded};
use crate::domain::facts::Facts;
use crate::domain::recognition::RecognitionKind;
use crate::health::Finding;
use crate::render::words::{counted, listed};

/// A finding in a few words; `until` is the last day of the period.
pub fn finding(key: &str, finding: &Finding, facts: &Facts, until: NaiveDate) -> String {
    let topics = |missing: &[u32]| {
        let names: Vec<String> = missing
            .iter()
            .take(3)
            .filter_map(|&topic| facts.topics.get(topic as usize))
            .map(|t| format!("“{t}”"))
            .collect();
        match missing.len() - names.len() {
            0 => listed(&names),
            more => format!("{} and {more} more", names.join(", ")),
        }
    };
    let roles = |missing: &[u32]| {
        let names: Vec<&str> = missing
            .iter()
            .filter_map(|&role| facts.charter.roles.get(role as usize))
            .map(|role| role.name.as_str())
            .collect();
        listed(&names)
    };
    let benefits = |missing: &[u32]| {
        let first = missing.first().and_then(|&place| facts.charter.benefits.get(place as usize));
        let more = if missing.len() > 1 { format!(" and {} more", missing.len() - 1) } else { String::new() };
        first.map(|text| format!("“{text}”{more}")).unwrap_or_default()
    };
    match finding {
        Finding::Goals { on, of, behind } if behind.is_empty() => format!("{on} of {of} goals on track"),
        Finding::Goals { on, of, behind } => {
            let numbers: Vec<String> = behind.iter().map(u32::to_string).collect();
            let goals = if behind.len() == 1 { "goal" } else { "goals" };
            format!("{on} of {of} goals on track, {goals} {} behind", listed(&numbers))
        }
        Finding::Evaluated { day } => format!("last evaluation recorded {}", ago(*day, until)),
        Finding::Benefits { of, missing, .. } if missing.is_empty() => format!("a story or goal for all {of} benefits"),
        Finding::Benefits { shown: 0, of, .. } => format!("no story yet for any of {of} benefits"),
        Finding::Benefits { missing, .. } => format!("no story yet for {}", benefits(missing)),
        Finding::FirstHelp { days, challenges } => format!(
            "help came after {} (median of {})",
            days_of(*days),
            counted(*challenges as usize, "challenge", "challenges")
        ),
        Finding::Channels { mean, unrecorded } => channels(*mean, unrecorded, facts),
        Finding::Reached { present, views } => format!("{present} were there, {views} watched later"),
        Finding::Worth { sessions } => {
            format!("feedback on {}", counted(*sessions as usize, "session", "sessions"))
        }
        Finding::Recommended { would, would_not, of } => {
            format!("{would} of {of} would recommend it, {would_not} would not")
        }
        Finding::TooFewAnswers => "too few answers to a survey to be shown".to_owned(),
        Finding::Invested { hours, sessions } => {
            format!("{hours:.0} hours invested in {}", counted(*sessions as usize, "session", "sessions"))
        }
        Finding::Sections { of, missing, .. } if missing.is_empty() => {
            format!("all {of} sections of the charter filled")
        }
        Finding::Sections { filled, of, .. } => format!("{filled} of {of} sections of the charter filled"),
        Finding::Reviewed { day } => format!("charter reviewed {}", ago(*day, until)),
        Finding::Topics { covered, of, missing } => match key {
            "leader_expertise" => format!("leaders can teach {covered} of {of} focus topics"),
            "skill_coverage" => format!("{covered} of {of} focus topics have two who teach them"),
            _ if missing.is_empty() => format!("all {of} focus topics touched"),
            _ => format!("nothing on {} yet", topics(missing)),
        },
        Finding::Roles { met, of, missing } => match key {
            "roles_deputised" => format!("{met} of {of} required roles have a deputy or a second holder"),
            _ if missing.is_empty() => "every required role filled".to_owned(),
            _ => format!("{met} of {of} required roles filled, {} open", roles(missing)),
        },
        Finding::Facilitation { carriers: 1, most, sessions, .. } => {
            format!("one person facilitated {most} of {sessions} sessions")
        }
        Finding::Facilitation { carriers, facilitators, .. } => {
            format!("{carriers} of {facilitators} facilitators carry four fifths of the sessions")
        }
        Finding::Rhythm { held, expected } => {
            format!("{} held where the cadence asks for {expected:.1}", counted(*held as usize, "session", "sessions"))
        }
        Finding::Contributions { carriers, contributors, .. } => {
            let people = counted(*carriers as usize, "person makes", "people make");
            format!("{people} half of all contributions, of {contributors} who contribute")
        }
        Finding::Share { part, whole } => share(key, *part, *whole),
        Finding::Hours { hours, members, .. } => {
            format!("{:.1} hours of learning a member", if *members == 0 { 0.0 } else { hours / f64::from(*members) })
        }
        Finding::Presenters { presenters, sessions } => format!(
            "{} in {}",
            counted(*presenters as usize, "presenter", "presenters"),
            counted(*sessions as usize, "presented session", "presented sessions")
        ),
        Finding::NewPresenters { people: 0 } => "nobody presented for the first time".to_owned(),
        Finding::NewPresenters { people } => counted(*people as usize, "new presenter", "new presenters"),
        Finding::Kinds { used } => {
            let words: Vec<&str> = used
                .iter()
                .map(|kind| match kind {
                    RecognitionKind::Informal => "informal thanks",
                    RecognitionKind::Public => "public thanks",
                    RecognitionKind::Award => "awards",
                })
                .collect();
            listed(&words)
        }
        Finding::FirstContribution { days, people } => format!(
            "first contribution {} days after joining (median of {})",
            rounded(*days),
            counted(*people as usize, "person", "people")
        ),
        Finding::Units { one, other, ratio } if *ratio < 0.5 => format!("{one} hardly meets {other}"),
        Finding::Units { one, other, ratio } if *ratio < 1.0 => format!("{one} and {other} meet less than by chance"),
        Finding::Units { .. } => "units meet as often as chance has it".to_owned(),
        Finding::Growth { begun, ended } => format!("{begun} joined, {ended} left"),
    }
}

/// So many of so many, for the measures that are shares.
fn share(key: &str, part: u64, whole: u64) -> String {
    let people = |one: &str, many: &str| counted(usize::try_from(part).unwrap_or(usize::MAX), one, many);
    match key {
        "attendance_rate" => {
            format!("{} of those on the roll come to a session", percent(part as f64 / whole.max(1) as f64))
        }
        "active_share" => format!("{part} of {whole} members active"),
        "largest_component" if whole == 1 => "one person, and nobody else to know".to_owned(),
        "largest_component" if part == whole => format!("all {whole} hang together"),
        "largest_component" => format!("{part} of {whole} hang together"),
        "isolates" => format!("{part} of {whole} not yet connected"),
        "core_share" => format!("{part} of {whole} members in the core"),
        "leader_presence" => format!("a leader at {part} of {whole} sessions"),
        "learning_reach" => format!("{part} of {whole} members learned in a session"),
        "unthanked" if part == 0 => "every contributor was thanked at some time".to_owned(),
        "unthanked" => people("contributor never thanked", "contributors never thanked"),
        "recognition_coverage" => format!("{part} of {whole} contributors thanked"),
        "recognition_givers" => format!("{part} of {whole} active members gave thanks"),
        "returning_rate" => format!("{part} of {whole} were active before too"),
        "challenges_solved" => format!("{part} of {whole} challenges solved"),
        "questions_answered" => format!("{part} of {whole} questions answered"),
        "turnout" => format!("{part} came of {whole} who registered"),
        "wants_met" => format!("{part} of {whole} wants to learn met"),
        "resource_freshness" => format!("{part} of {whole} resources added or reviewed this year"),
        "reuse" => format!("{part} of {whole} resources used"),
        "wishes_met" => format!("{part} of {whole} wished topics covered"),
        "actions_done" if part == whole => format!("all {whole} actions that were due are done"),
        "actions_done" => format!("{part} of {whole} actions that were due are done"),
        "survey_agreement" => {
            format!("{} of {whole} answers to surveys agree", percent(part as f64 / whole.max(1) as f64))
        }
        "newcomer_return" => format!("{part} of {whole} newcomers came back"),
        "drifting" if part == 0 => "nobody drifting away".to_owned(),
        "drifting" => people("member active before, not now", "members active before, not now"),
        _ => format!("{part} of {whole}"),
    }
}

/// `1 day`, `2.5 days`.
fn days_of(days: f64) -> String {
    if days == 1.0 { "1 day".to_owned() } else { format!("{} days", rounded(days)) }
}

/// What is known of the channels, and which of them are not recorded.
fn channels(mean: Option<f64>, unrecorded: &[u32], facts: &Facts) -> String {
    let mut said = Vec::new();
    said.extend(mean.map(|mean| format!("{mean:.0} people a month in a channel")));
    let names: Vec<&str> = unrecorded
        .iter()
        .filter_map(|&channel| facts.charter.channels.get(channel as usize))
        .map(|channel| channel.name.as_str())
        .collect();
    match names.as_slice() {
        [] => {}
        [first, second, third, rest @ ..] if !rest.is_empty() => {
            said.push(format!("{first}, {second}, {third} and {} more not recorded", rest.len()));
        }
        names => said.push(format!("{} not recorded", listed(names))),
    }
    said.join(" · ")
}
