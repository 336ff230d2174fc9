//! A letter of welcome, made from the charter.

use serde::Serialize;

use crate::domain::calendar::Start;
use crate::domain::charter::Charter;
use crate::render::page::{Block, Page, plain};
use crate::render::{Look, Sheet, words};

/// Where a letter is sent: what its headings, lists and links look like there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Medium {
    /// Slack's own marks.
    Slack,
    /// Markdown, as Teams reads it.
    Teams,
    /// Plain text with its subject first.
    Email,
}

impl Medium {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Slack, Self::Teams, Self::Email];

    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Slack => "slack",
            Self::Teams => "teams",
            Self::Email => "email",
        }
    }
}

/// The next session, as a letter names it.
#[derive(Debug, Clone)]
pub struct NextSession {
    /// The title.
    pub title: String,
    /// When it starts.
    pub start: Start,
    /// Where it is.
    pub place: Option<String>,
    /// Where it is online.
    pub link: Option<String>,
}

/// Everything a letter of welcome says.
#[derive(Debug, Clone)]
pub struct WelcomeLetter {
    /// The name of the newcomer.
    pub name: String,
    /// What the community is for, and how it works.
    pub charter: Charter,
    /// Roles, and the names of those who hold them.
    pub leads: Vec<(String, Vec<String>)>,
    /// The next planned session.
    pub next: Option<NextSession>,
    /// Who looks after the newcomer.
    pub buddy: Option<String>,
    /// Who writes.
    pub by: Option<String>,
}

/// What a link to a session says.
const JOIN: &str = "join here";

/// A part of a letter.
enum Part {
    Text(String),
    List(&'static str, Vec<String>),
}

impl WelcomeLetter {
    /// What it is about.
    pub fn subject(&self) -> String {
        format!("Welcome to {}", self.charter.name)
    }

    /// The letter as it is sent.
    pub fn text(&self, medium: Option<Medium>) -> String {
        let mut out = String::new();
        if medium == Some(Medium::Email) {
            out.push_str(&format!("Subject: {}\n\n", self.subject()));
        }
        let parts: Vec<String> = self.parts(medium).into_iter().map(|part| laid_out(part, medium)).collect();
        out.push_str(&parts.join("\n\n"));
        out
    }

    fn parts(&self, medium: Option<Medium>) -> Vec<Part> {
        let charter = &self.charter;
        let shown = |text: &str| shown(text, medium);
        let all = |texts: &[String]| texts.iter().map(|text| shown(text)).collect::<Vec<_>>();
        let name = shown(&charter.name);
        let mut parts = vec![Part::Text(format!("Hello {},", shown(&self.name)))];
        let purpose = charter.purpose.as_deref().map(str::trim).filter(|purpose| !purpose.is_empty());
        parts.push(Part::Text(match purpose {
            Some(purpose) => format!("Welcome to {name}. This is why we are here: {}", ended(&shown(purpose))),
            None => format!("Welcome to {name}."),
        }));
        let mut list = |heading, lines: Vec<String>| {
            if !lines.is_empty() {
                parts.push(Part::List(heading, lines));
            }
        };
        let mut scope = all(&charter.scope.inside);
        if !charter.focus_topics.is_empty() {
            scope.push(format!("In focus now: {}", words::listed(&all(&charter.focus_topics))));
        }
        list("What we take up", scope);
        list("What you get out of it", all(&charter.benefits));
        let mut meeting: Vec<String> = charter.cadence.iter().map(|cadence| format!("We meet {cadence}")).collect();
        meeting.extend(self.next.as_ref().map(|next| next_words(next, medium)));
        meeting.extend(charter.time_asked.iter().map(|time| format!("The time it asks of you: {}", shown(time))));
        list("When we meet", meeting);
        let channel = |channel: &crate::domain::charter::Channel| {
            let name =
                channel.url.as_deref().map_or_else(|| shown(&channel.name), |url| link(&channel.name, url, medium));
            channel.purpose.as_ref().map_or_else(|| name.clone(), |purpose| format!("{name}: {}", shown(purpose)))
        };
        list("Where we talk between sessions", charter.channels.iter().map(channel).collect());
        list("How we treat each other", all(&charter.norms));
        list(
            "Who to turn to",
            self.leads.iter().map(|(role, names)| format!("{}: {}", shown(role), words::listed(&all(names)))).collect(),
        );
        if let Some(buddy) = &self.buddy {
            parts.push(Part::Text(format!(
                "{} is your buddy: ask them anything, and let them introduce you.",
                shown(buddy)
            )));
        }
        parts.push(Part::Text(match &self.by {
            Some(by) => format!("We look forward to you.\n{}", shown(by)),
            None => "We look forward to you.".to_owned(),
        }));
        parts
    }
}

/// A sentence with its end.
fn ended(text: &str) -> String {
    if text.ends_with(['.', '!', '?', '…', '。']) { text.to_owned() } else { format!("{text}.") }
}

fn next_words(next: &NextSession, medium: Option<Medium>) -> String {
    let mut parts = vec![format!("Next: {}, {}", shown(&next.title, medium), words::start(next.start))];
    parts.extend(next.place.as_deref().map(|place| shown(place, medium)));
    parts.extend(next.link.as_deref().map(|url| link(JOIN, url, medium)));
    parts.join(", ")
}

/// A link as it is written there. What is no web address stays beside its name.
fn link(text: &str, url: &str, medium: Option<Medium>) -> String {
    let web = ["https://", "http://"].iter().any(|scheme| url.starts_with(scheme));
    match medium {
        Some(Medium::Slack) if web => format!("<{}|{}>", address(url), shown(text, medium)),
        Some(Medium::Teams) if web => format!("[{text}]({})", address(url)),
        _ if text == JOIN => url.to_owned(),
        _ => format!("{} ({})", shown(text, medium), shown(url, medium)),
    }
}

/// An address that ends where it ends, whatever stands around it.
fn address(url: &str) -> String {
    let escape = |c: char| match c {
        ' ' => "%20".to_owned(),
        '<' => "%3C".to_owned(),
        '>' => "%3E".to_owned(),
        '|' => "%7C".to_owned(),
        '(' => "%28".to_owned(),
        ')' => "%29".to_owned(),
        c => c.to_string(),
    };
    url.chars().map(escape).collect()
}

/// A text of the charter on one line, so that nothing in it acts as a mark of the medium.
fn shown(text: &str, medium: Option<Medium>) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match medium {
        Some(Medium::Slack) => line.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;"),
        _ => line,
    }
}

fn laid_out(part: Part, medium: Option<Medium>) -> String {
    match part {
        Part::Text(text) => text,
        Part::List(heading, lines) => {
            let (heading, bullet) = match medium {
                Some(Medium::Slack) => (format!("*{heading}*"), "• "),
                Some(Medium::Teams) => (format!("**{heading}**\n"), "- "),
                Some(Medium::Email) | None => (heading.to_owned(), "  - "),
            };
            let line = |line: &String| format!("\n{bullet}{line}");
            heading + &lines.iter().map(line).collect::<String>()
        }
    }
}

/// What `member welcome` answers.
#[derive(Debug, Clone, Serialize)]
pub struct WelcomeView {
    /// Whether nothing was recorded.
    pub dry_run: bool,
    /// The handle of the newcomer.
    pub member: String,
    /// The handle of who looks after them.
    pub buddy: Option<String>,
    /// The handle of who could, where nobody was named.
    pub proposed_buddy: Option<String>,
    /// What the letter is about.
    pub subject: String,
    /// The letter.
    pub text: String,
    /// What is recorded, a sentence each.
    pub changes: Vec<String>,
}

impl Sheet for WelcomeView {
    fn page(&self, _look: &Look) -> Page {
        // A letter is sent as it is: its lines are not broken for this terminal.
        Page::new().with(Block::Lines(self.text.lines().map(|line| vec![plain(line)]).collect()))
    }
}
