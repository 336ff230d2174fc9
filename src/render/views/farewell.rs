//! The last word on a community that closes.

use chrono::NaiveDate;
use serde::Serialize;

use crate::render::page::{Block, FieldList, Page, Span, Style};
use crate::render::{Look, Sheet, words};

/// What a community was, at its end.
#[derive(Debug, Clone, Serialize)]
pub struct FarewellView {
    /// Whether it only says what it would do.
    pub dry_run: bool,
    /// What it called itself.
    pub community: String,
    /// Its first day, where it is known.
    pub begun: Option<NaiveDate>,
    /// Its last day.
    pub closed: NaiveDate,
    /// Why it ends.
    pub reason: String,
    /// Who takes over what it leaves.
    pub heirs: Option<String>,
    /// Sessions held.
    pub sessions: usize,
    /// People who took part in anything.
    pub people: usize,
    /// Names of those who held a role, nobody private.
    pub role_holders: Vec<String>,
    /// Names of those who presented, nobody private.
    pub presenters: Vec<String>,
    /// Goals that were reached.
    pub goals_reached: Vec<String>,
    /// Goals that end with it.
    pub goals_open: Vec<String>,
    /// Actions that end with it.
    pub actions_open: Vec<String>,
    /// Challenges that end with it.
    pub challenges_open: Vec<String>,
}

impl Sheet for FarewellView {
    fn page(&self, _look: &Look) -> Page {
        let days = match self.begun.filter(|begun| *begun < self.closed) {
            Some(begun) => words::days(begun, self.closed),
            None => words::day(self.closed),
        };
        let mut fields = FieldList::default();
        fields
            .put("why", Some(&self.reason))
            .put("heirs", self.heirs.as_deref())
            .put("sessions", Some(self.sessions.to_string()))
            .put("people who took part", Some(self.people.to_string()))
            .sentences("goals reached", &self.goals_reached)
            .list("thanks for leading", &self.role_holders)
            .list("thanks for presenting", &self.presenters)
            .sentences("goals left open", &self.goals_open)
            .sentences("actions left open", &self.actions_open)
            .sentences("challenges left open", &self.challenges_open);
        let state = if self.dry_run { " · would be closed · " } else { " · closed · " };
        let after = if self.dry_run {
            vec![Span::new("Nothing was written.", Style::Dim)]
        } else {
            vec![
                Span::new("It is kept as it is, and nothing nags. To go on with it: ", Style::Dim),
                Span::new("praktik charter reopen", Style::Command),
            ]
        };
        Page::new()
            .with(Block::Title(vec![
                Span::new(&self.community, Style::Strong),
                Span::new(format!("{state}{days}"), Style::Dim),
            ]))
            .with(Block::Gap)
            .with(fields.block())
            .with(Block::Gap)
            .with(Block::Text(after))
    }
}
