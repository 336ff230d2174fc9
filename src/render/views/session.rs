//! Sessions: as a list, and one on a page.

use serde::{Serialize, Serializer};

use crate::domain::calendar::Start;
use crate::domain::session::{SessionKind, SessionStatus};
use crate::render::list::{Column, Row};
use crate::render::page::{Block, FieldList, Page, Span, Style, number, plain};
use crate::render::spark::{Scale, spark};
use crate::render::words;
use crate::render::{Look, Sheet};

/// So many of those who were there are named on a page.
const NAMED: usize = 100;

/// A start as a text: a date, or a date and time with its offset.
pub(super) fn as_text<S: Serializer>(start: &Start, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(start)
}

/// A session in a list.
#[derive(Debug, Clone, Serialize)]
pub struct SessionRow {
    /// The slug.
    pub slug: String,
    /// The title.
    pub title: String,
    /// What kind it is.
    pub kind: SessionKind,
    /// Where it stands.
    pub status: SessionStatus,
    /// When it starts: a date, or a date and time with its offset.
    #[serde(serialize_with = "as_text")]
    pub starts: Start,
    /// Its length in minutes, where known.
    pub minutes: Option<u32>,
    /// How many members were present; unknown where attendance was not taken.
    pub present: Option<u32>,
    /// How many guests were.
    pub guests: u32,
    /// The handles of those who facilitate.
    pub facilitators: Vec<String>,
    /// The handles of those who present.
    pub presenters: Vec<String>,
    /// The topics.
    pub topics: Vec<String>,
}

/// The columns that a table of sessions has, when first, unless others are asked for.
pub const TABLE: [&str; 6] = ["starts", "title", "kind", "status", "present", "facilitators"];

impl Row for SessionRow {
    fn columns() -> Vec<Column<Self>> {
        vec![
            Column::text("slug", "slug", |row: &Self| plain(&row.slug)).on_demand(),
            Column::text("title", "title", |row: &Self| plain(&row.title)),
            Column::text("kind", "kind", |row: &Self| plain(row.kind.word())),
            Column::text("status", "status", |row: &Self| plain(row.status.word())),
            Column::text("starts", "when", |row: &Self| plain(words::start_short(row.starts))),
            Column::number("minutes", "minutes", |row: &Self| number(row.minutes)).on_demand(),
            Column::number("present", "present", |row: &Self| number(row.present)),
            Column::number("guests", "guests", |row: &Self| number(Some(row.guests))).on_demand(),
            Column::text("facilitators", "facilitators", |row: &Self| plain(row.facilitators.join(", "))),
            Column::text("presenters", "presenters", |row: &Self| plain(row.presenters.join(", "))).on_demand(),
            Column::text("topics", "topics", |row: &Self| plain(row.topics.join(", "))).on_demand(),
        ]
    }
}

/// A person on the page of a session.
#[derive(Debug, Clone, Serialize)]
pub struct PersonView {
    /// The handle.
    pub handle: String,
    /// The full name.
    pub name: String,
}

/// A line noted at a session.
#[derive(Debug, Clone, Serialize)]
pub struct NoteView {
    /// When it was written.
    pub at: String,
    /// The handle of whoever wrote it.
    pub by: Option<String>,
    /// What it says.
    pub text: String,
}

/// One session with all that is known of it.
#[derive(Debug, Clone, Serialize)]
pub struct SessionView {
    /// What a list shows of it.
    #[serde(flatten)]
    pub row: SessionRow,
    /// Where it is.
    pub place: Option<String>,
    /// Where it is online.
    pub link: Option<String>,
    /// What it is to deal with.
    pub agenda: Option<String>,
    /// Why it was cancelled.
    pub cancel_reason: Option<String>,
    /// The rule of the series it was planned in.
    pub series: Option<String>,
    /// The members present, but for the private ones; unknown where attendance was not taken.
    pub attendees: Option<Vec<PersonView>>,
    /// The names of guests who gave one.
    pub guest_names: Vec<String>,
    /// How many had registered.
    pub registered: Option<u32>,
    /// How often its recording was watched.
    pub views: Option<u32>,
    /// Minutes that everybody together spent on preparing it.
    pub preparation: Option<u32>,
    /// The mean answer to whether it was worth the time, 1–5; only from five answers on.
    pub worth: Option<f64>,
    /// How many answered.
    pub answers: Option<u32>,
    /// What was noted.
    pub notes: Vec<NoteView>,
    /// The slugs of the resources that came of it.
    pub resources: Vec<String>,
    /// Their titles and kinds.
    #[serde(skip)]
    pub resource_titles: Vec<String>,
    /// The mean number present at the sessions before it that are like it.
    pub usual_present: Option<f64>,
    /// What these have in common with it: `series` or `kind`.
    pub earlier_of: Option<&'static str>,
    /// How many were at each of them, at most eight, the oldest first.
    pub earlier_present: Vec<u32>,
    /// Names of those who have a part, in the order of their handles.
    #[serde(skip)]
    pub part_names: [Vec<String>; 2],
    /// Whether its time has come, so that it can be logged.
    #[serde(skip)]
    pub due: bool,
}

impl Sheet for SessionView {
    fn page(&self, _look: &Look) -> Page {
        let row = &self.row;
        let status = match row.status {
            SessionStatus::Held => Span::new(" · held", Style::Good),
            SessionStatus::Planned => Span::new(" · planned", Style::Watch),
            SessionStatus::Cancelled => Span::new(" · cancelled", Style::Care),
        };
        let mut when = words::start(row.starts);
        if let Some(minutes) = row.minutes {
            when.push_str(&format!(", {minutes} minutes"));
        }
        let [facilitators, presenters] = &self.part_names;
        let mut fields = FieldList::default();
        fields
            .put("when", Some(when))
            .put("series", self.series.as_deref())
            .put("place", self.place.as_deref())
            .put("link", self.link.as_deref())
            .list("facilitator", facilitators)
            .list("presenter", presenters)
            .list("topics", &row.topics)
            .put("agenda", self.agenda.as_deref())
            .put("cancelled", self.cancel_reason.as_deref());
        if row.status == SessionStatus::Held {
            fields.put("present", Some(self.present_words()));
        }
        if row.guests > 0 {
            fields.put("guests", Some(self.guest_words()));
        }
        fields
            .put("registered", self.registered.map(|number| number.to_string()))
            .put("views", self.views.map(|number| number.to_string()))
            .put("preparation", self.preparation.map(|minutes| format!("{minutes} minutes")))
            .put("worth", self.worth_words());
        let mut page = Page::new()
            .with(Block::Title(vec![
                Span::new(&row.title, Style::Strong),
                Span::new(format!(" · {}", row.kind.word()), Style::Dim),
                status,
            ]))
            .with(Block::Text(vec![Span::new(&row.slug, Style::Dim)]))
            .with(Block::Gap)
            .with(fields.block());
        if let Some(attendees) = self.attendees.as_ref().filter(|attendees| !attendees.is_empty()) {
            let names: Vec<&str> = attendees.iter().map(|person| person.name.as_str()).collect();
            let unnamed = (row.present.unwrap_or(0) as usize).saturating_sub(names.len());
            let left_out = if names.len() > NAMED + NAMED / 10 { names.len() - NAMED } else { 0 };
            let shown = names[..names.len() - left_out].join(" · ");
            let left_out = if left_out > 0 { format!(" · {left_out} more (--json names all)") } else { String::new() };
            let stay = if unnamed == 1 { "stays" } else { "stay" };
            let more = if unnamed > 0 { format!(" · {unnamed} who {stay} private") } else { String::new() };
            page = page
                .with(Block::Gap)
                .with(Block::Heading("Who was there".to_owned()))
                .with(Block::Items(vec![vec![plain(format!("{shown}{left_out}{more}"))]]));
        }
        if !self.notes.is_empty() {
            let items = self.notes.iter().map(note_line).collect();
            page = page.with(Block::Gap).with(Block::Heading("Notes".to_owned())).with(Block::Items(items));
        }
        if !self.resources.is_empty() {
            let line =
                |(title, slug): (&String, &String)| vec![plain(title), Span::new(format!("  ({slug})"), Style::Dim)];
            let items = self.resource_titles.iter().zip(&self.resources).map(line).collect();
            page = page.with(Block::Gap).with(Block::Heading("What came of it".to_owned())).with(Block::Items(items));
        }
        if let Some((why, command)) = self.next() {
            page = page
                .with(Block::Gap)
                .with(Block::Text(vec![Span::new(format!("{why}: "), Style::Dim), Span::new(command, Style::Command)]));
        }
        page
    }
}

impl SessionView {
    fn present_words(&self) -> String {
        let Some(present) = self.row.present else { return "attendance not taken".to_owned() };
        let Some(mean) = self.usual_present else { return present.to_string() };
        let within = if self.earlier_of == Some("series") { " in its series" } else { "" };
        let usual = match self.earlier_present.len() {
            1 => format!("{mean:.0} at the one before{within}"),
            number => format!("{mean:.0} on average over the {number} before{within}"),
        };
        let all: Vec<Option<f64>> =
            self.earlier_present.iter().chain([&present]).map(|n| Some(f64::from(*n))).collect();
        let most = all.iter().flatten().copied().fold(1.0, f64::max);
        words::glued(&format!("{present} · {}", spark(&all, Scale::Between(0.0, most)))) + &format!(" · {usual}")
    }

    fn worth_words(&self) -> Option<String> {
        let answers = self.answers?;
        let counted = words::counted(answers as usize, "answer", "answers");
        Some(match self.worth {
            Some(worth) => format!("{} of 5, {counted}", words::number(worth)),
            None => format!("{counted}; shown from five on"),
        })
    }

    fn guest_words(&self) -> String {
        let unnamed = (self.row.guests as usize).saturating_sub(self.guest_names.len());
        let mut names = self.guest_names.clone();
        if unnamed > 0 && names.is_empty() {
            return unnamed.to_string();
        }
        if unnamed > 0 {
            names.push(format!("{unnamed} more"));
        }
        format!("{}: {}", self.row.guests, names.join(" · "))
    }

    fn next(&self) -> Option<(&'static str, String)> {
        let slug = &self.row.slug;
        match self.row.status {
            SessionStatus::Planned if self.due => {
                Some(("if it was held", format!("praktik session log {slug} --present …")))
            }
            SessionStatus::Held if self.row.present.is_none() => {
                Some(("to note who was there", format!("praktik session attend {slug} …")))
            }
            _ => None,
        }
    }
}

fn note_line(note: &NoteView) -> Vec<Span> {
    let day = note.at.get(..10).unwrap_or(&note.at);
    let by = note.by.as_ref().map(|by| format!(", {by}")).unwrap_or_default();
    vec![plain(&note.text), Span::new(format!("  ({day}{by})"), Style::Dim)]
}
