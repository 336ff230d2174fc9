//! One `VEVENT`: what it says of a session.

use super::lines::{Component, Line};
use super::rule::Budget;
use super::times::{self, Time};
use super::zones::Zones;
use crate::domain::session::SessionKind;
use crate::domain::text::{acts, short_key};
use crate::error::{Error, Result};

/// What an event says of what is planned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outline {
    /// The title: one line of at most 200 characters.
    pub title: String,
    /// The length in minutes, from 1 to 10,080.
    pub minutes: Option<u32>,
    /// Where it is.
    pub place: Option<String>,
    /// Where it is online: an address on the web.
    pub link: Option<String>,
    /// What it is to deal with.
    pub agenda: Option<String>,
    /// The kind, where a category of the event is one.
    pub kind: Option<SessionKind>,
}

/// An event as it is written.
#[derive(Debug)]
pub(super) struct Event<'f> {
    pub(super) component: &'f Component,
    pub(super) uid: String,
    pub(super) sequence: u32,
    pub(super) cancelled: bool,
    pub(super) start: Time,
    /// Which occurrence of the series it stands for.
    pub(super) stands_for: Option<Time>,
    pub(super) outline: Outline,
}

/// The longest title of a session.
const LONGEST_TITLE: usize = 200;
/// The longest session that is planned, in minutes: a week.
const LONGEST: i64 = 10_080;

impl<'f> Event<'f> {
    /// Reads one event.
    ///
    /// # Errors
    /// It has no start, or a time that is none: with the line.
    pub(super) fn read(
        component: &'f Component,
        zones: &mut Zones<'_>,
        file: &str,
        budget: &mut Budget,
    ) -> Result<Self> {
        let text = |name: &str| component.line(name).map(Line::value).filter(|value| !value.is_empty());
        let Some(line) = component.line("DTSTART") else {
            return Err(Error::bad_data("this event does not say when it begins (DTSTART)")
                .at(format!("{file}:{}", component.number)));
        };
        let start = times::read_one(line, zones, file, budget)?;
        let end = component.line("DTEND").map(|line| times::read_one(line, zones, file, budget)).transpose()?;
        let stands_for = component.line("RECURRENCE-ID");
        let stands_for = stands_for.map(|line| times::read_one(line, zones, file, budget)).transpose()?;
        let lasts = match (&start, end) {
            (Time::Day(_), _) => None,
            (_, Some(end)) => start.minutes_to(&end),
            (_, None) => text("DURATION").and_then(times::duration).map(|length| length.num_minutes()),
        };
        let minutes = lasts.filter(|minutes| (1..=LONGEST).contains(minutes)).and_then(|it| u32::try_from(it).ok());
        let title = text("SUMMARY").map(one_line).filter(|title| !title.is_empty());
        let title = title.unwrap_or_else(|| "Session".to_owned());
        let (place, in_place) = place(text("LOCATION").unwrap_or_default());
        let said = text("DESCRIPTION").unwrap_or_default();
        let uid = text("UID").map(|uid| uid.chars().filter(|c| !acts(*c)).collect::<String>());
        let uid = uid.filter(|uid| !uid.trim().is_empty());
        let categories = component.all("CATEGORIES").flat_map(|line| line.value().split(','));
        Ok(Self {
            component,
            // An event that has none is known by what it says.
            uid: uid.unwrap_or_else(|| format!("{}.{}", start.key(), short_key(&["event", &title], 0))),
            sequence: text("SEQUENCE").and_then(|number| number.parse().ok()).unwrap_or(0).min(i32::MAX as u32),
            cancelled: text("STATUS").is_some_and(|status| status.eq_ignore_ascii_case("CANCELLED")),
            start,
            stands_for,
            outline: Outline {
                title,
                minutes,
                place,
                link: link(component).or(in_place).or_else(|| text("URL").and_then(web)).or_else(|| meeting(said)),
                agenda: agenda(said),
                kind: categories.into_iter().find_map(|word| SessionKind::parse(word).ok()),
            },
        })
    }
}

/// A text on one line, of which nothing acts on a terminal, as long as a title may be.
fn one_line(text: &str) -> String {
    let visible: String = text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(|c| !acts(*c)).collect();
    let line = visible.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LONGEST_TITLE {
        return line;
    }
    let cut: String = line.chars().take(LONGEST_TITLE - 1).collect();
    format!("{}…", cut.trim_end())
}

/// The first word that is an address on the web.
fn web(text: &str) -> Option<String> {
    let word = text.split(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '(' | ')')).find(|word| {
        let at = |scheme: &str| word.get(..scheme.len()).is_some_and(|head| head.eq_ignore_ascii_case(scheme));
        at("https://") || at("http://")
    })?;
    let word = word.trim_end_matches([',', ';', '.']);
    (!word.chars().any(acts)).then(|| word.to_owned())
}

/// The address that people meet at, in the words of the tools.
fn link(component: &Component) -> Option<String> {
    let names = ["X-MICROSOFT-SKYPETEAMSMEETINGURL", "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK", "X-GOOGLE-CONFERENCE"];
    let named = names.iter().find_map(|name| web(component.line(name)?.value()));
    named.or_else(|| component.all("CONFERENCE").find_map(|line| web(line.value())))
}

/// A place and the address that stands in it.
fn place(text: &str) -> (Option<String>, Option<String>) {
    let link = web(text);
    let rest = match &link {
        Some(link) => text.replace(link.as_str(), " "),
        None => text.to_owned(),
    };
    let rest = one_line(&rest);
    let rest = rest.trim_matches(|c: char| matches!(c, ';' | ',' | '|' | '-' | '<' | '>' | ' '));
    (Some(rest.to_owned()).filter(|rest| !rest.is_empty()), link)
}

/// The address of a meeting in the text that a tool adds to an invitation.
fn meeting(text: &str) -> Option<String> {
    let hosts = ["teams.microsoft.com/", "teams.live.com/", "zoom.us/j/", "meet.google.com/", "webex.com/"];
    let words = text.split(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '(' | ')'));
    words.filter(|word| hosts.iter().any(|host| word.contains(host))).find_map(web)
}

/// What people wrote of a description: what a tool adds stands below a line of its own.
fn agenda(text: &str) -> Option<String> {
    let drawn = |line: &str| {
        let line = line.trim();
        let only = |signs: &[char]| line.chars().count() >= 10 && line.chars().all(|c| signs.contains(&c));
        only(&['_']) || only(&['─']) || only(&['-', ':', '~'])
    };
    let lines: Vec<String> = text
        .lines()
        .take_while(|line| !drawn(line))
        .map(|line| line.chars().filter(|c| *c == '\t' || !acts(*c)).collect::<String>().trim_end().to_owned())
        .collect();
    let text = lines.join("\n").trim().to_owned();
    Some(text).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_tool_adds_to_an_invitation_is_no_agenda() {
        let line = "_".repeat(80);
        let text = format!("News\n\nTopics: SQL\n{line}\nMicrosoft Teams\nJoin<https://teams.microsoft.com/l/a?b=c>");
        assert_eq!(agenda(&text).as_deref(), Some("News\n\nTopics: SQL"));
        assert_eq!(meeting(&text).as_deref(), Some("https://teams.microsoft.com/l/a?b=c"));
        assert_eq!(agenda("-::~:~::~:~:~\nJoin with Google Meet"), None);
        assert_eq!(agenda("a - b\n----\nc").as_deref(), Some("a - b\n----\nc"), "a short line is somebody's own");
    }

    #[test]
    fn an_address_in_a_place_is_a_link() {
        let said = |text: &str| place(text);
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(said("Room 4; https://meet.example/x"), (some("Room 4"), some("https://meet.example/x")));
        assert_eq!(said("HTTPS://meet.example/x"), (None, some("HTTPS://meet.example/x")));
        assert_eq!(said("Room 4, 2nd floor"), (some("Room 4, 2nd floor"), None));
        assert_eq!(said("javascript:alert(1)"), (some("javascript:alert(1)"), None));
    }
}
