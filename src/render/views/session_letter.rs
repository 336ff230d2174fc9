//! Letters about a session: what is to come, and what came of it.

use chrono::NaiveDate;
use chrono_tz::Tz;

use super::letter::{Letter, Medium, Piece, one_line};
use crate::domain::calendar::Start;
use crate::domain::session::SessionKind;
use crate::render::words;

/// People who are named, and how many stay private.
#[derive(Debug, Clone, Default)]
pub struct Named {
    /// The names of those who may be named.
    pub names: Vec<String>,
    /// How many others there are.
    pub others: usize,
}

impl Named {
    /// `Ana Silva and 1 more`; `None` where nobody can be named.
    fn words(&self) -> Option<String> {
        let mut names = self.names.clone();
        if names.is_empty() {
            return None;
        }
        if self.others > 0 {
            names.push(format!("{} more", self.others));
        }
        Some(words::listed(&names))
    }
}

/// A session, as a letter names it.
#[derive(Debug, Clone)]
pub struct Meeting {
    /// The title.
    pub title: String,
    /// What kind it is.
    pub kind: SessionKind,
    /// When it starts.
    pub start: Start,
    /// Its length, where known.
    pub minutes: Option<u32>,
    /// Where it is.
    pub place: Option<String>,
    /// Where it is online.
    pub link: Option<String>,
    /// Who facilitates.
    pub facilitators: Named,
    /// Who presents.
    pub presenters: Named,
    /// The topics.
    pub topics: Vec<String>,
}

/// What the letters of a community have in common.
#[derive(Debug, Clone)]
pub struct Sender {
    /// The name of the community.
    pub community: String,
    /// Its purpose.
    pub purpose: String,
    /// Its time zone.
    pub zone: Tz,
    /// Addresses that no letter may carry.
    pub addresses: Vec<String>,
}

type Facts = Vec<(String, Vec<Piece>)>;

fn put(facts: &mut Facts, label: &str, text: Option<String>) {
    if let Some(text) = text.filter(|text| !text.trim().is_empty()) {
        facts.push((label.to_owned(), vec![text.into()]));
    }
}

/// The lines of a text that have something to say, without the signs that make them a list.
fn lines(text: &str) -> Vec<Vec<Piece>> {
    let lines = text.lines().map(|line| line.trim().trim_start_matches(['-', '*', '•', '·']).trim());
    lines.filter(|line| !line.is_empty()).map(|line| vec![line.into()]).collect()
}

fn meeting_facts(meeting: &Meeting, zone: Tz) -> Facts {
    let mut facts = Facts::new();
    put(&mut facts, "When", Some(words::start_with_zone(meeting.start, meeting.minutes, zone)));
    put(&mut facts, "Where", meeting.place.clone());
    if let Some(link) = &meeting.link {
        facts.push(("Link".to_owned(), vec![Piece::link("", link.as_str())]));
    }
    facts
}

fn invitation(kind: SessionKind) -> &'static str {
    match kind {
        SessionKind::Meeting => "a meeting",
        SessionKind::Learning => "a learning session",
        SessionKind::Workshop => "a workshop",
        SessionKind::Talk => "a talk",
        SessionKind::ProblemSolving => "a session in which we solve a problem together",
        SessionKind::Social => "spend time together",
    }
}

/// The letter that says what is to come.
pub fn announcement(sender: &Sender, meeting: &Meeting, agenda: Option<&str>, medium: Medium) -> Letter {
    let title = &meeting.title;
    let subject = format!("{title}: {}, {}", words::start(meeting.start), sender.community);
    let mut facts = meeting_facts(meeting, sender.zone);
    put(&mut facts, "Facilitated by", meeting.facilitators.words());
    put(&mut facts, "Presented by", meeting.presenters.words());
    put(&mut facts, if meeting.topics.len() == 1 { "Topic" } else { "Topics" }, Some(meeting.topics.join(", ")));
    let agenda = agenda.map(lines).unwrap_or_default();
    if let [only] = agenda.as_slice() {
        facts.push(("Agenda".to_owned(), only.clone()));
    }
    let mut letter = Letter::new(medium, subject).without(sender.addresses.iter().cloned()).title(title);
    // An e-mail says its title as its subject, and this sentence has to stand without it.
    let called = if medium == Medium::Email { format!(": {title}") } else { String::new() };
    let invited = format!("{} invites you to {}{called}", sender.community, invitation(meeting.kind));
    letter = letter.paragraph([closed(&invited)]).facts(facts);
    if agenda.len() > 1 {
        letter = letter.points("Agenda", agenda);
    }
    let purpose = one_line(&sender.purpose);
    if purpose.is_empty() {
        return letter;
    }
    letter.paragraph([Piece::Strong("Why come:".to_owned()), format!(" {purpose}").into()])
}

/// The sentence with a full stop, where it does not end with a sign of its own.
fn closed(sentence: &str) -> String {
    if sentence.ends_with(['.', '!', '?', '…']) { sentence.to_owned() } else { format!("{sentence}.") }
}

/// A thing to learn from that came of a session.
#[derive(Debug, Clone)]
pub struct CameOf {
    /// Its title.
    pub title: String,
    /// The word for what it is.
    pub kind: &'static str,
    /// Where it is.
    pub link: Option<String>,
}

/// A recognition that belongs to a session.
#[derive(Debug, Clone)]
pub struct Thanked {
    /// Who got it.
    pub receivers: Named,
    /// What for.
    pub reason: String,
    /// The award, where it is one.
    pub award: Option<String>,
}

/// What somebody undertook at a session.
#[derive(Debug, Clone)]
pub struct Undertaken {
    /// What is to be done.
    pub title: String,
    /// By whom, where that may be said.
    pub owner: Option<String>,
    /// By when.
    pub due: Option<NaiveDate>,
    /// Whether it is done.
    pub done: bool,
}

/// What came of a session.
#[derive(Debug, Clone)]
pub struct Outcomes {
    /// How many were there; `None` where nobody noted it.
    pub present: Option<usize>,
    /// What was noted.
    pub notes: Vec<String>,
    /// What there is to learn from.
    pub resources: Vec<CameOf>,
    /// Who was thanked.
    pub recognitions: Vec<Thanked>,
    /// What was undertaken.
    pub actions: Vec<Undertaken>,
    /// The next session.
    pub next: Option<Meeting>,
}

/// The letter that says what came of a session.
pub fn recap(sender: &Sender, meeting: &Meeting, outcomes: &Outcomes, medium: Medium) -> Letter {
    let title = format!("Recap: {}", meeting.title);
    let subject = format!("{title}, {}", words::start(Start::on(meeting.start.day)));
    let mut letter = Letter::new(medium, subject).without(sender.addresses.iter().cloned()).title(title);
    let day = words::start_with_zone(Start::on(meeting.start.day), None, sender.zone);
    let there = match outcomes.present {
        None | Some(0) => format!("{} met on {day}.", sender.community),
        Some(1) => format!("{} met on {day}; 1 person was there.", sender.community),
        Some(number) => format!("{} met on {day}; {number} people were there.", sender.community),
    };
    letter = letter.paragraph([there]);
    letter = match thanks(meeting) {
        Some(thanks) => letter.paragraph([thanks]),
        None => letter,
    };
    let (decisions, notes): (Vec<_>, Vec<_>) =
        outcomes.notes.iter().map(|note| (note, decided(note))).partition(|(_, decision)| decision.is_some());
    let decisions: Vec<Vec<Piece>> = decisions.into_iter().flat_map(|(_, decision)| decision).map(point).collect();
    let notes: Vec<Vec<Piece>> = notes.into_iter().map(|(note, _)| point(note)).collect();
    letter = letter
        .points("Decided", decisions)
        .points("Noted", notes)
        .points("To read and watch again", links(meeting, &outcomes.resources))
        .points("Recognised", outcomes.recognitions.iter().filter_map(thanked).collect())
        .points("To be done", outcomes.actions.iter().map(undertaken).collect());
    let Some(next) = &outcomes.next else { return letter };
    let when = words::start_with_zone(next.start, next.minutes, sender.zone);
    let mut line: Vec<Piece> = vec![Piece::Strong("Next:".to_owned()), format!(" {}, {when}", next.title).into()];
    if let Some(place) = &next.place {
        line.push(format!(", {place}").into());
    }
    if let Some(link) = &next.link {
        line.extend([", ".into(), Piece::link("link", link.as_str())]);
    }
    letter.paragraph(line)
}

fn point(text: impl AsRef<str>) -> Vec<Piece> {
    vec![one_line(text.as_ref()).into()]
}

/// What a note says was decided, where it begins so.
fn decided(note: &str) -> Option<&str> {
    let note = note.trim_start();
    let begins = |word: &str| note.get(..word.len()).filter(|begin| begin.eq_ignore_ascii_case(word)).map(str::len);
    let length = ["decision:", "decided:"].into_iter().find_map(begins)?;
    let decision = note[length..].trim();
    (!decision.is_empty()).then_some(decision)
}

fn thanks(meeting: &Meeting) -> Option<String> {
    let presented = meeting.presenters.words().map(|names| format!("{names} for presenting"));
    let facilitated = meeting.facilitators.words().map(|names| format!("{names} for facilitating"));
    match (presented, facilitated) {
        (Some(presented), Some(facilitated)) => Some(format!("Thank you, {presented}, and {facilitated}.")),
        (one, other) => one.or(other).map(|thanks| format!("Thank you, {thanks}.")),
    }
}

fn links(meeting: &Meeting, resources: &[CameOf]) -> Vec<Vec<Piece>> {
    let own = meeting.link.iter().map(|link| vec![Piece::link("where we met", link.as_str())]);
    let resource = |resource: &CameOf| match &resource.link {
        Some(link) => vec![Piece::link(format!("{} ({})", resource.title, resource.kind), link.as_str())],
        None => vec![format!("{} ({})", resource.title, resource.kind).into()],
    };
    resources.iter().map(resource).chain(own).collect()
}

fn thanked(thanked: &Thanked) -> Option<Vec<Piece>> {
    let names = thanked.receivers.words()?;
    let award = thanked.award.as_ref().map(|award| format!(" ({award})")).unwrap_or_default();
    Some(vec![format!("{names}{award}: {}", one_line(&thanked.reason)).into()])
}

fn undertaken(action: &Undertaken) -> Vec<Piece> {
    let mut aside: Vec<String> = action.owner.iter().cloned().collect();
    if action.done {
        aside.push("done".to_owned());
    } else {
        aside.extend(action.due.map(|due| format!("by {}", words::day(due))));
    }
    let aside = if aside.is_empty() { String::new() } else { format!(" ({})", aside.join(", ")) };
    vec![format!("{}{aside}", action.title).into()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decision_is_a_note_that_begins_so() {
        assert_eq!(decided("Decision: we use sqlx"), Some("we use sqlx"));
        assert_eq!(decided(" decided:we use sqlx"), Some("we use sqlx"));
        assert_eq!(decided("a decision: later"), None);
        assert_eq!(decided("decision: "), None, "an empty one stays a note");
        assert_eq!(decided("décidé: oui"), None);
    }

    #[test]
    fn an_agenda_is_read_line_by_line() {
        let said: Vec<Vec<Piece>> = ["tea", "talk"].iter().map(|line| vec![(*line).into()]).collect();
        assert_eq!(lines("- tea\n\n * talk \n"), said);
    }

    #[test]
    fn private_people_are_counted() {
        let named =
            |names: &[&str], others| Named { names: names.iter().map(|name| (*name).to_owned()).collect(), others };
        assert_eq!(named(&["Ana", "Budi"], 1).words().as_deref(), Some("Ana, Budi and 1 more"));
        assert_eq!(named(&[], 2).words(), None);
    }
}
