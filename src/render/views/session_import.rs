//! What an import of attendance did, or would do.

use serde::Serialize;

use super::session_calendar::CalendarSummary;
use crate::render::page::{Align, Block, Grid, Page, Span, Style, plain};
use crate::render::words::{self, counted};
use crate::render::{Look, Sheet};

/// What an import did, or would do.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SessionImport {
    /// Sessions that were new, or planned and are now held.
    pub sessions: usize,
    /// Members added.
    pub members_added: usize,
    /// Members and guests newly noted as present.
    pub attendances_added: usize,
    /// Members and guests who were noted as present already.
    pub unchanged: usize,
    /// People who were left out, as the file names them.
    pub unmatched: Vec<String>,
    /// With `--dry-run`: what would become of each session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan: Option<Vec<SessionPlan>>,
    /// What came of each calendar.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub calendars: Vec<CalendarSummary>,
    /// What came of each file.
    #[serde(skip)]
    pub files: Vec<FileSummary>,
}

/// What came of one file.
#[derive(Debug, Clone, Default)]
pub struct FileSummary {
    /// Its name.
    pub file: String,
    /// The dialect it was read in.
    pub dialect: &'static str,
    /// Sessions in it.
    pub sessions: usize,
    /// The slug of its session, where it has one session.
    pub slug: Option<String>,
    /// Those that were new, or planned and are now held.
    pub sessions_added: usize,
    /// Members added.
    pub members_added: usize,
    /// Members newly noted as present.
    pub attendances_added: usize,
    /// Guests newly noted as present.
    pub guests_added: usize,
    /// Members and guests who were noted already.
    pub unchanged: usize,
}

/// What would become of one session of a file.
#[derive(Debug, Clone, Serialize)]
pub struct SessionPlan {
    /// The file.
    pub file: String,
    /// The dialect it was read in.
    pub dialect: &'static str,
    /// The slug the session has or would get.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// `new`, `planned` (it becomes held) or `known`.
    pub becomes: &'static str,
    /// The longest stay, where the file tells.
    pub minutes: Option<u32>,
    /// People matched to members.
    pub matched: usize,
    /// People who are new members.
    pub added: usize,
    /// People counted as guests.
    pub guests: usize,
    /// People left out.
    pub unmatched: usize,
}

impl Sheet for SessionImport {
    fn page(&self, _look: &Look) -> Page {
        let mut page = Page::new();
        if let Some(plan) = self.plan.as_ref().filter(|plan| !plan.is_empty()) {
            page = page.with(Block::Grid(plan_grid(plan))).with(Block::Gap);
        }
        for file in &self.files {
            let mark = match (self.plan.is_some(), file.is_new()) {
                (_, false) => Span::new("= ", Style::Dim),
                (true, true) => Span::new("would: ", Style::Dim),
                (false, true) => Span::new("✓ ", Style::Good),
            };
            let slug = file.slug.as_deref().filter(|_| file.is_new()).map(|slug| format!(" → {slug}"));
            let name = format!("{} ({}){}: ", file.file, file.dialect, slug.unwrap_or_default());
            let name = Span::new(name, Style::Plain);
            let verb = if self.plan.is_some() { "add" } else { "added" };
            page = page.with(Block::Text(vec![mark, name, plain(file.words(verb))]));
        }
        page.blocks.extend(self.calendars.iter().flat_map(|calendar| calendar.blocks(self.plan.is_some())));
        if !self.unmatched.is_empty() {
            let left_out = counted(self.unmatched.len(), "person was left out", "people were left out");
            page = page.with(Block::Text(vec![plain(format!("{left_out}: {}", self.unmatched.join(", ")))]));
        }
        if self.plan.is_some() {
            page = page.with(Block::Text(vec![Span::new("Nothing was written.", Style::Dim)]));
        }
        page
    }

    fn rows(&self) -> Option<(Vec<&'static str>, Vec<Vec<serde_json::Value>>)> {
        let header = vec!["sessions", "members_added", "attendances_added", "unchanged", "unmatched"];
        let row = vec![
            self.sessions.into(),
            self.members_added.into(),
            self.attendances_added.into(),
            self.unchanged.into(),
            self.unmatched.clone().into(),
        ];
        Some((header, vec![row]))
    }
}

impl FileSummary {
    fn is_new(&self) -> bool {
        self.sessions_added + self.members_added + self.attendances_added + self.guests_added > 0
    }

    fn words(&self, verb: &str) -> String {
        let sessions = counted(self.sessions, "session", "sessions");
        if !self.is_new() {
            let known = match self.unchanged {
                0 => String::new(),
                number => format!(" and {}", counted(number, "attendance", "attendances")),
            };
            let were = if self.sessions == 1 && self.unchanged == 0 { "was" } else { "were" };
            return format!("nothing new; {sessions}{known} {were} there already");
        }
        let mut parts = Vec::new();
        if self.sessions_added == self.sessions {
            parts.push(sessions);
        } else if self.sessions_added > 0 {
            parts.push(format!("{} of {sessions}", self.sessions_added));
        }
        if self.members_added > 0 {
            parts.push(counted(self.members_added, "new member", "new members"));
        }
        if self.attendances_added > 0 || self.guests_added == 0 {
            parts.push(counted(self.attendances_added, "attendance", "attendances"));
        }
        if self.guests_added > 0 {
            parts.push(counted(self.guests_added, "guest", "guests"));
        }
        let already = match self.unchanged {
            0 => String::new(),
            1 => "; 1 attendance was there already".to_owned(),
            number => format!("; {number} attendances were there already"),
        };
        format!("{verb} {}{already}", words::listed(&parts))
    }
}

fn plan_grid(plan: &[SessionPlan]) -> Grid {
    let columns = [
        ("session", Align::Left),
        ("becomes", Align::Left),
        ("matched", Align::Right),
        ("added", Align::Right),
        ("guests", Align::Right),
        ("unmatched", Align::Right),
        ("minutes", Align::Right),
    ];
    let becomes = |plan: &SessionPlan| match plan.becomes {
        "new" => "new",
        "planned" => "held, was planned",
        _ => "known already",
    };
    let row = |plan: &SessionPlan| {
        vec![
            plain(&plan.slug),
            plain(becomes(plan)),
            plain(plan.matched.to_string()),
            plain(plan.added.to_string()),
            plain(plan.guests.to_string()),
            plain(plan.unmatched.to_string()),
            plain(plan.minutes.map_or_else(|| "—".to_owned(), |minutes| minutes.to_string())),
        ]
    };
    Grid {
        columns: columns.map(|(heading, align)| (heading.to_owned(), align)).to_vec(),
        rows: plan.iter().map(row).collect(),
    }
}
