//! A letter of welcome, made from the charter.

use serde::Serialize;

use crate::domain::calendar::Start;
use crate::domain::charter::{Channel, Charter};
use crate::render::page::{Block, Page, plain};
use crate::render::views::letter::{Letter, Medium, Piece, one_line};
use crate::render::{Look, Sheet, words};

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

impl WelcomeLetter {
    /// The letter, for a medium. The addresses given are left out, wherever the charter has one of them.
    pub fn letter(&self, medium: Medium, addresses: Vec<String>) -> Letter {
        let charter = &self.charter;
        let name = &charter.name;
        let purpose = charter.purpose.as_deref().map(str::trim).filter(|purpose| !purpose.is_empty());
        let why = match purpose {
            Some(purpose) => format!("Welcome to {name}. This is why we are here: {}", ended(&one_line(purpose))),
            None => format!("Welcome to {name}."),
        };
        let all = |texts: &[String]| texts.iter().map(|text| point(text)).collect::<Vec<_>>();
        let mut scope = all(&charter.scope.inside);
        if !charter.focus_topics.is_empty() {
            scope.push(point(&format!("In focus now: {}", words::listed(&charter.focus_topics))));
        }
        let mut meeting: Vec<Vec<Piece>> =
            charter.cadence.iter().map(|cadence| point(&format!("We meet {cadence}"))).collect();
        meeting.extend(self.next.as_ref().map(next_words));
        meeting.extend(charter.time_asked.iter().map(|time| point(&format!("The time it asks of you: {time}"))));
        let leads = self.leads.iter().map(|(role, names)| point(&format!("{role}: {}", words::listed(names))));
        let mut letter = Letter::new(medium, format!("Welcome to {name}"))
            .without(addresses)
            .paragraph([format!("Hello {},", self.name)])
            .paragraph([why])
            .points("What we take up", scope)
            .points("What you get out of it", all(&charter.benefits))
            .points("When we meet", meeting)
            .points("Where we talk between sessions", charter.channels.iter().map(channel).collect())
            .points("How we treat each other", all(&charter.norms))
            .points("Who to turn to", leads.collect());
        if let Some(buddy) = &self.buddy {
            let words = format!("{buddy} is your buddy: ask them anything, and let them introduce you.");
            letter = letter.paragraph([words]);
        }
        letter = letter.paragraph(["We look forward to you."]);
        match &self.by {
            Some(by) => letter.paragraph([by.as_str()]),
            None => letter,
        }
    }
}

fn point(text: &str) -> Vec<Piece> {
    vec![Piece::Text(one_line(text))]
}

/// A sentence with its end.
fn ended(text: &str) -> String {
    if text.ends_with(['.', '!', '?', '…', '。']) { text.to_owned() } else { format!("{text}.") }
}

fn channel(channel: &Channel) -> Vec<Piece> {
    // A plain letter has the address behind the name and a colon, so the purpose follows a comma.
    let (mut pieces, mark) = match &channel.url {
        Some(url) => (vec![Piece::link(one_line(&channel.name), one_line(url))], ", "),
        None => (point(&channel.name), ": "),
    };
    pieces.extend(channel.purpose.iter().map(|purpose| Piece::Text(format!("{mark}{}", one_line(purpose)))));
    pieces
}

fn next_words(next: &NextSession) -> Vec<Piece> {
    let mut pieces = point(&format!("Next: {}, {}", next.title, words::start(next.start)));
    pieces.extend(next.place.iter().map(|place| Piece::Text(format!(", {}", one_line(place)))));
    if let Some(link) = &next.link {
        pieces.extend([Piece::Text(", ".to_owned()), Piece::link("join here", one_line(link))]);
    }
    pieces
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
    /// The letter, without its subject.
    pub text: String,
    /// All that is to be sent.
    #[serde(skip)]
    pub printed: String,
    /// What is recorded, a sentence each.
    pub changes: Vec<String>,
}

impl Sheet for WelcomeView {
    fn page(&self, _look: &Look) -> Page {
        // A letter is sent as it is: its lines are not broken for this terminal.
        Page::new().with(Block::Lines(self.printed.lines().map(|line| vec![plain(line)]).collect()))
    }
}
