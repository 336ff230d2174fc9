//! One member on a screen.

use chrono::NaiveDate;
use serde::Serialize;

use super::{SkillEntry, skill_words};
use crate::domain::member::{Layer, SkillLevel};
use crate::domain::session::Part;
use crate::render::page::{Block, FieldList, Page, Span, Style, plain};
use crate::render::{Look, Sheet, words};

/// A stretch on the roll.
#[derive(Debug, Clone, Serialize)]
pub struct SpellEntry {
    /// The first day; `None` where nobody knows it.
    pub joined: Option<NaiveDate>,
    /// The first day no longer on the roll.
    pub left: Option<NaiveDate>,
    /// Why it ended.
    pub reason: Option<String>,
}

/// A term in a role.
#[derive(Debug, Clone, Serialize)]
pub struct RoleEntry {
    /// The role.
    pub role: String,
    /// Whether as a deputy.
    pub deputy: bool,
    /// The first day.
    pub since: NaiveDate,
    /// The first day no longer.
    pub until: Option<NaiveDate>,
}

/// A skill, and since when.
#[derive(Debug, Clone, Serialize)]
pub struct SkillSince {
    /// The topic.
    pub topic: String,
    /// The level.
    pub level: SkillLevel,
    /// Since when it is known.
    pub since: NaiveDate,
}

/// A session, and the member's parts in it.
#[derive(Debug, Clone, Serialize)]
pub struct DeedEntry {
    /// The slug.
    pub slug: String,
    /// The title.
    pub title: String,
    /// The day.
    pub date: NaiveDate,
    /// The member's parts.
    pub parts: Vec<Part>,
}

/// A recognition.
#[derive(Debug, Clone, Serialize)]
pub struct ThanksEntry {
    /// The recognition's id.
    pub id: String,
    /// The day.
    pub date: NaiveDate,
    /// How.
    pub kind: String,
    /// The award, if it was one.
    pub award: Option<String>,
    /// To whom.
    pub to: Vec<String>,
    /// By whom.
    pub by: Option<String>,
    /// What for.
    pub reason: String,
}

/// How a member was welcomed.
#[derive(Debug, Clone, Serialize)]
pub struct WelcomeEntry {
    /// The day.
    pub date: NaiveDate,
    /// The handle of who looks after them.
    pub buddy: Option<String>,
    /// The handle of who wrote the letter.
    pub by: Option<String>,
}

/// A word with a member outside sessions.
#[derive(Debug, Clone, Serialize)]
pub struct ContactEntry {
    /// The day.
    pub date: NaiveDate,
    /// The handle of who had it.
    pub by: Option<String>,
    /// What came of it.
    pub note: Option<String>,
}

/// The days that the figures are about.
#[derive(Debug, Clone, Serialize)]
pub struct Days {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub until: NaiveDate,
}

/// Everything `member show` says.
#[derive(Debug, Clone, Serialize)]
pub struct MemberView {
    /// The handle.
    pub handle: String,
    /// The full name.
    pub name: String,
    /// The e-mail address.
    pub email: Option<String>,
    /// The organisational unit.
    pub unit: Option<String>,
    /// The place of work.
    pub site: Option<String>,
    /// Counted, but never listed or suggested.
    pub private: bool,
    /// A word on them.
    pub note: Option<String>,
    /// The first day of the first spell, or the day first seen or entered where it is unknown.
    pub joined: NaiveDate,
    /// The first day no longer on the roll.
    pub left: Option<NaiveDate>,
    /// The roles held now, as holder or deputy.
    pub roles: Vec<String>,
    /// What they say of themselves.
    pub skills: Vec<SkillSince>,
    /// The period of the figures.
    pub period: Days,
    /// Sessions attended in it.
    pub attended: u32,
    /// Contributions in it.
    pub contributions: u32,
    /// Recognitions received in it.
    pub recognised: u32,
    /// The day of the last session attended.
    pub last_seen: Option<NaiveDate>,
    /// The layer among those on the roll.
    pub layer: Option<Layer>,
    /// All spells.
    pub spells: Vec<SpellEntry>,
    /// Terms in roles that run now or later.
    pub role_terms: Vec<RoleEntry>,
    /// The last sessions attended.
    pub sessions: Vec<DeedEntry>,
    /// The last sessions with a part in them.
    pub parts: Vec<DeedEntry>,
    /// The last recognitions received.
    pub recognitions_received: Vec<ThanksEntry>,
    /// The last recognitions given.
    pub recognitions_given: Vec<ThanksEntry>,
    /// How they were welcomed.
    pub welcome: Option<WelcomeEntry>,
    /// The last words with them outside sessions.
    pub contacts: Vec<ContactEntry>,
    /// Today.
    #[serde(skip)]
    pub today: NaiveDate,
}

impl Sheet for MemberView {
    fn page(&self, _look: &Look) -> Page {
        let mut title =
            vec![Span::new(&self.name, Style::Strong), Span::new(format!(" · {}", self.handle), Style::Dim)];
        if self.private {
            title.push(Span::new(" · private: counted, never listed or suggested", Style::Dim));
        }
        let skills: Vec<SkillEntry> =
            self.skills.iter().map(|s| SkillEntry { topic: s.topic.clone(), level: s.level }).collect();
        let spells = self.spells.iter().map(|spell| self.spell_words(spell)).collect::<Vec<_>>().join("\n");
        let roles = self.role_terms.iter().map(|role| self.role_words(role)).collect::<Vec<_>>().join("\n");
        let mut fields = FieldList::default();
        fields
            .put("e-mail", self.email.as_deref())
            .put("unit", self.unit.as_deref())
            .put("site", self.site.as_deref())
            .put("on the roll", Some(spells))
            .put("roles", Some(roles))
            .put("skills", Some(skill_words(&skills)))
            .put("welcomed", self.welcome.as_ref().map(welcome_words))
            .put("last seen", Some(self.last_seen.map_or_else(|| "not seen in a session yet".to_owned(), words::day)))
            .put("note", self.note.as_deref());
        let mut page = Page::new().with(Block::Title(title)).with(Block::Gap).with(fields.block()).with(Block::Gap);
        page.blocks.push(Block::Text(vec![plain(self.figure_words())]));
        let deeds = |deeds: &[DeedEntry]| deeds.iter().map(deed).collect();
        section(&mut page, "Last sessions", deeds(&self.sessions));
        section(&mut page, "Facilitated or presented", deeds(&self.parts));
        let by = |thanks: &ThanksEntry| thanks.by.as_ref().map(|by| format!("by {by}"));
        section(&mut page, "Recognised", self.recognitions_received.iter().map(|t| thanked(t, by(t))).collect());
        let to = |thanks: &ThanksEntry| Some(format!("to {}", words::listed(&thanks.to)));
        section(&mut page, "Words with them", self.contacts.iter().map(contact_words).collect());
        section(&mut page, "Recognised others", self.recognitions_given.iter().map(|t| thanked(t, to(t))).collect());
        page
    }
}

impl MemberView {
    fn spell_words(&self, spell: &SpellEntry) -> String {
        let reason = spell.reason.as_ref().map(|reason| format!(" ({reason})")).unwrap_or_default();
        match (spell.joined, spell.left) {
            (Some(joined), None) => format!("since {}", words::day(joined)),
            (None, None) => format!("since {} at the latest", words::day(self.joined)),
            (Some(joined), Some(left)) => format!("from {} until {}{reason}", words::day(joined), words::day(left)),
            (None, Some(left)) => format!("until {}{reason}", words::day(left)),
        }
    }

    fn role_words(&self, role: &RoleEntry) -> String {
        let deputy = if role.deputy { " (deputy)" } else { "" };
        let since = if role.since > self.today { "from" } else { "since" };
        let until = role.until.map(|until| format!(" until {}", words::day(until))).unwrap_or_default();
        format!("{}{deputy}, {since} {}{until}", role.role, words::day(role.since))
    }

    fn figure_words(&self) -> String {
        let mut parts = vec![
            words::counted(self.attended as usize, "session", "sessions"),
            words::counted(self.contributions as usize, "contribution", "contributions"),
            words::counted(self.recognised as usize, "recognition", "recognitions"),
        ];
        match self.layer {
            None => parts.push("no longer on the roll".to_owned()),
            // Nothing in the period is not the same as never: the last day seen stands above.
            Some(Layer::None) => parts.push("not seen in sessions".to_owned()),
            Some(layer) => parts.push(format!("{} layer", words::layer(layer))),
        }
        format!("{}: {}", words::days(self.period.from, self.period.until), parts.join(" · "))
    }
}

fn deed(deed: &DeedEntry) -> String {
    let parts: Vec<&str> = deed.parts.iter().map(|part| part.word()).collect();
    let parts = if parts.is_empty() { String::new() } else { format!(" ({})", parts.join(", ")) };
    format!("{}  {}{parts}", deed.date, deed.title)
}

fn thanked(thanks: &ThanksEntry, whom: Option<String>) -> String {
    let award = thanks.award.as_ref().map(|award| format!("{award} · ")).unwrap_or_default();
    let whom = whom.map(|whom| format!("{whom}: ")).unwrap_or_default();
    format!("{}  {whom}{award}{}", thanks.date, thanks.reason)
}

fn welcome_words(welcome: &WelcomeEntry) -> String {
    let by = welcome.by.as_ref().map(|by| format!(" by {by}")).unwrap_or_default();
    let buddy = welcome.buddy.as_ref().map(|buddy| format!(", buddy {buddy}")).unwrap_or_default();
    format!("on {}{by}{buddy}", words::day(welcome.date))
}

fn contact_words(contact: &ContactEntry) -> String {
    let by = contact.by.as_ref().map(|by| format!("by {by}"));
    let said: Vec<String> = by.into_iter().chain(contact.note.clone()).collect();
    if said.is_empty() { contact.date.to_string() } else { format!("{}  {}", contact.date, said.join(": ")) }
}

fn section(page: &mut Page, title: &str, lines: Vec<String>) {
    if !lines.is_empty() {
        page.blocks.push(Block::Gap);
        page.blocks.push(Block::Heading(title.to_owned()));
        page.blocks.push(Block::Items(lines.into_iter().map(|line| vec![plain(line)]).collect()));
    }
}
