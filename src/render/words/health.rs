//! What a lead reads about measures: values in their units, findings as sentences, advice as things to do.

use chrono::NaiveDate;

use super::{counted, listed};
use crate::domain::facts::Facts;
use crate::domain::recognition::RecognitionKind;
use crate::health::{Area, Finding, Status, Unit};

/// The name of an area for people.
pub fn area(area: Area) -> &'static str {
    match area {
        Area::Purpose => "Purpose",
        Area::Leadership => "Leadership",
        Area::Connection => "Connection",
        Area::Learning => "Learning",
        Area::Recognition => "Recognition",
        Area::Continuity => "Review & continuity",
    }
}

/// The word for a status.
pub fn status(status: Status) -> &'static str {
    match status {
        Status::Good => "good",
        Status::Watch => "watch",
        Status::Care => "needs care",
        Status::Info => "info",
        Status::NoData => "not recorded",
    }
}

/// The name of a measure for people.
pub fn measure(key: &str) -> String {
    match key {
        "absence_factor" => "how few carry it".to_owned(),
        "facilitator_absence_factor" => "how few facilitate".to_owned(),
        "unthanked" => "contributors never thanked".to_owned(),
        "drifting" => "members drifting away".to_owned(),
        other => other.replace('_', " "),
    }
}

/// A value in its unit: `40 %`, `0.61`, `415 days`, `3.5 h`, `2`; `—` where there is none.
pub fn value(value: Option<f64>, unit: Unit) -> String {
    let Some(value) = value else { return "—".to_owned() };
    match unit {
        Unit::Share => percent(value),
        Unit::Ratio => format!("{value:.2}"),
        Unit::Days => format!("{} d", rounded(value)),
        Unit::Hours => format!("{value:.1} h"),
        Unit::Count => rounded(value),
        Unit::Points => format!("{value:+.0}"),
        Unit::Score => format!("{value:.1}"),
    }
}

/// `40 %`; one decimal where it is between 0 and 10 %, so that a small share does not read as none.
pub fn percent(share: f64) -> String {
    let hundredths = share * 100.0;
    if hundredths > 0.0 && hundredths < 10.0 && hundredths.fract() != 0.0 {
        format!("{hundredths:.1} %")
    } else {
        format!("{hundredths:.0} %")
    }
}

fn rounded(value: f64) -> String {
    if value.fract() == 0.0 { format!("{value:.0}") } else { format!("{value:.1}") }
}

/// How long ago `day` was on `today`: `12 days ago`, `14 months ago`.
pub fn ago(day: NaiveDate, today: NaiveDate) -> String {
    match (today - day).num_days() {
        ..=0 => "today".to_owned(),
        1 => "yesterday".to_owned(),
        days @ 2..=59 => format!("{days} days ago"),
        days if days < 730 => format!("{} months ago", days * 12 / 365),
        days => format!("{} years ago", days / 365),
    }
}

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
    match finding {
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
        "core_share" => format!("{part} of {whole} members in the core"),
        "leader_presence" => format!("a leader at {part} of {whole} sessions"),
        "learning_reach" => format!("{part} of {whole} members learned in a session"),
        "unthanked" if part == 0 => "every contributor was thanked at some time".to_owned(),
        "unthanked" => people("contributor never thanked", "contributors never thanked"),
        "recognition_coverage" => format!("{part} of {whole} contributors thanked"),
        "recognition_givers" => format!("{part} of {whole} active members gave thanks"),
        "returning_rate" => format!("{part} of {whole} were active before too"),
        "newcomer_return" => format!("{part} of {whole} newcomers came back"),
        "drifting" if part == 0 => "nobody drifting away".to_owned(),
        "drifting" => people("member active before, not now", "members active before, not now"),
        _ => format!("{part} of {whole}"),
    }
}

/// What would help, as something to do; `people` are handles that may be named.
pub fn advice(key: &str, people: &[&str]) -> String {
    let named = |count: usize| {
        let first: Vec<&str> = people.iter().take(count).copied().collect();
        match people.len() - first.len() {
            0 => listed(&first),
            more => format!("{} and {more} more", first.join(", ")),
        }
    };
    match key {
        "charter_completeness" => "Fill the open sections of the charter".to_owned(),
        "charter_age_days" => "Review the charter together".to_owned(),
        "topic_coverage" => "Plan a session on a topic nobody has touched".to_owned(),
        "roles_filled" => "Find holders for the open roles".to_owned(),
        "roles_deputised" => "Name a deputy for a role that has none".to_owned(),
        "facilitator_absence_factor" => "Share facilitation with a second person".to_owned(),
        "leader_presence" => "Have a leader at every session".to_owned(),
        "leader_expertise" => "Win a leader who can teach a missing focus topic".to_owned(),
        "rhythm" => "Fix the dates of the coming sessions".to_owned(),
        "attendance_rate" => "Look at which sessions people come to".to_owned(),
        "active_share" => "Ask quiet members what they would come for".to_owned(),
        "core_share" => "Widen or relieve the core".to_owned(),
        "absence_factor" => "Hand small parts of a session to new people".to_owned(),
        "learning_reach" => "Plan a talk, a workshop or a learning session".to_owned(),
        "presenter_spread" | "new_presenters" => "Ask somebody to present for the first time".to_owned(),
        "skill_coverage" => "Ask who can teach the focus topics".to_owned(),
        "unthanked" if people.is_empty() => "Thank those who were never thanked".to_owned(),
        "unthanked" => format!("Thank {}", named(3)),
        "returning_rate" => "Give people a reason to come again".to_owned(),
        "newcomer_return" => "Welcome newcomers after their first session".to_owned(),
        "drifting" => "Get in touch with members not seen lately".to_owned(),
        other => format!("Look at {}", measure(other)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::health::registry;

    #[test]
    fn every_judged_measure_has_advice_of_its_own() {
        for entry in registry().filter(|entry| entry.good.is_some()) {
            assert!(!advice(entry.key, &[]).starts_with("Look at ") || entry.key == "attendance_rate", "{}", entry.key);
        }
    }

    #[test]
    fn values_read_in_their_unit() {
        assert_eq!(value(Some(0.4), Unit::Share), "40 %");
        assert_eq!(value(Some(0.004), Unit::Share), "0.4 %");
        assert_eq!(value(Some(0.0), Unit::Share), "0 %");
        assert_eq!(value(None, Unit::Share), "—");
        assert_eq!(value(Some(20.5), Unit::Days), "20.5 d");
        assert_eq!(value(Some(-3.0), Unit::Count), "-3");
    }
}
