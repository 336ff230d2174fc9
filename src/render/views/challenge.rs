//! Challenges: as a list, and one on a page.

use chrono::NaiveDate;
use serde::Serialize;

use super::resource::{day, section};
use crate::domain::Worded;
use crate::domain::record::{ChallengeKind, Outcome};
use crate::render::page::{Block, FieldList, Page, Span, Style, plain};
use crate::render::{Column, Look, Row, Sheet, words};

/// A challenge in a list.
#[derive(Debug, Clone, Serialize)]
pub struct ChallengeRow {
    /// The slug.
    pub slug: String,
    /// The title.
    pub title: String,
    /// What kind it is.
    pub kind: ChallengeKind,
    /// The topics it is about.
    pub topics: Vec<String>,
    /// The handle of who raised it.
    pub by: Option<String>,
    /// The day it was raised.
    pub raised: NaiveDate,
    /// The handles of those who joined, but for private members.
    pub joined: Vec<String>,
    /// The day it was closed.
    pub solved: Option<NaiveDate>,
    /// What became of the answer.
    pub outcome: Option<Outcome>,
    /// How it was solved.
    pub how: Option<String>,
    /// The handles of those who solved it, but for private members.
    pub solvers: Vec<String>,
    /// The slug of the resource that came of it.
    pub resource: Option<String>,
    /// Days from its raising until somebody else joined.
    pub days_to_first_help: Option<i64>,
    /// How many joined, private members too.
    #[serde(skip)]
    pub joined_number: usize,
}

/// The columns that a table of challenges has unless others are asked for; the first so many on a narrow terminal.
pub const TABLE: [&str; 6] = ["title", "kind", "raised", "joined", "by", "topics"];

/// How many of [`TABLE`] fit a narrow terminal.
pub const NARROW: usize = 4;

impl ChallengeRow {
    fn joined_words(&self) -> Span {
        if self.joined_number == 0 {
            return match self.solved {
                None => Span::new("nobody yet", Style::Watch),
                Some(_) => Span::new("nobody", Style::Dim),
            };
        }
        let unnamed = self.joined_number.saturating_sub(self.joined.len());
        let unnamed = (unnamed > 0).then(|| format!("{unnamed} private"));
        plain(self.joined.iter().cloned().chain(unnamed).collect::<Vec<_>>().join(", "))
    }
}

impl Row for ChallengeRow {
    fn columns() -> Vec<Column<Self>> {
        vec![
            Column::text("slug", "slug", |row: &Self| plain(&row.slug)).on_demand(),
            Column::text("title", "title", |row: &Self| plain(&row.title)),
            Column::text("kind", "kind", |row: &Self| plain(row.kind.word())),
            Column::text("topics", "topics", |row: &Self| plain(row.topics.join(", "))),
            Column::text("by", "by", |row: &Self| plain(row.by.as_deref().unwrap_or_default())),
            Column::text("raised", "raised", |row: &Self| plain(row.raised.to_string())),
            Column::text("joined", "joined", Self::joined_words),
            Column::text("solved", "closed", |row: &Self| day(row.solved)).on_demand(),
            Column::text("outcome", "outcome", |row: &Self| plain(row.outcome.map_or("open", Worded::word)))
                .on_demand(),
            Column::text("how", "how", |row: &Self| plain(row.how.as_deref().unwrap_or_default())).on_demand(),
            Column::text("solvers", "solvers", |row: &Self| plain(row.solvers.join(", "))).on_demand(),
            Column::text("resource", "resource", |row: &Self| plain(row.resource.as_deref().unwrap_or_default()))
                .on_demand(),
            Column::number("days_to_first_help", "days to first help", |row: &Self| match row.days_to_first_help {
                Some(days) => plain(days.to_string()),
                None => Span::new("—", Style::Dim),
            })
            .on_demand(),
        ]
    }
}

/// Somebody who joined.
#[derive(Debug, Clone, Serialize)]
pub struct JoinEntry {
    /// The handle; unknown for private members.
    pub member: Option<String>,
    /// When.
    pub date: NaiveDate,
    /// Who, for people.
    #[serde(skip)]
    pub name: String,
}

/// One challenge with all that is known of it.
#[derive(Debug, Clone, Serialize)]
pub struct ChallengeView {
    /// What a list shows of it.
    #[serde(flatten)]
    pub row: ChallengeRow,
    /// More about it.
    pub detail: Option<String>,
    /// Who joined, and when.
    pub joins: Vec<JoinEntry>,
    /// Who raised it, for people.
    #[serde(skip)]
    pub name: Option<String>,
    /// Who solved it, for people.
    #[serde(skip)]
    pub solver_names: Vec<String>,
    /// The title of the resource that came of it.
    #[serde(skip)]
    pub resource_title: Option<String>,
}

impl Sheet for ChallengeView {
    fn page(&self, _look: &Look) -> Page {
        let row = &self.row;
        let state = match row.outcome {
            None => Span::new(" · open", Style::Watch),
            Some(outcome) if outcome.solves() => Span::new(format!(" · {}", outcome.word()), Style::Good),
            Some(outcome) => Span::new(format!(" · {}", outcome.word()), Style::Dim),
        };
        let raised = match &self.name {
            Some(name) => format!("{} by {name}", words::day(row.raised)),
            None => words::day(row.raised),
        };
        let help = match row.days_to_first_help {
            Some(0) => Some("on the same day".to_owned()),
            Some(days) => Some(format!("after {}", words::counted(usize::try_from(days).unwrap_or(0), "day", "days"))),
            None => row.solved.is_none().then(|| "nobody joined yet".to_owned()),
        };
        let solved = row.outcome.is_some_and(Outcome::solves);
        let closed = row.solved.map(|day| match self.solver_names.as_slice() {
            [] => words::day(day),
            names => format!("{} by {}", words::day(day), words::listed(names)),
        });
        let resource = row.resource.as_ref().zip(self.resource_title.as_ref());
        let mut fields = FieldList::default();
        fields
            .put("raised", Some(raised))
            .list("topics", &row.topics)
            .put("detail", self.detail.as_deref())
            .put("first help", help)
            .put(if solved { "solved" } else { "closed" }, closed)
            .put("how", row.how.as_deref())
            .put("resource", resource.map(|(slug, title)| format!("{title} ({slug})")));
        let mut page = Page::new()
            .with(Block::Title(vec![
                Span::new(&row.title, Style::Strong),
                Span::new(format!(" · {}", row.kind.word()), Style::Dim),
                state,
            ]))
            .with(Block::Text(vec![Span::new(&row.slug, Style::Dim)]))
            .with(Block::Gap)
            .with(fields.block());
        let joins =
            self.joins.iter().map(|join| vec![Span::new(format!("{}  ", join.date), Style::Dim), plain(&join.name)]);
        section(&mut page, "Who joined", joins.collect());
        let slug = &row.slug;
        let next = match (row.solved, row.joined_number) {
            (Some(_), _) => None,
            (None, 0) => Some(("to join it", format!("praktik challenge join {slug} MEMBER"))),
            (None, _) => Some(("once it is solved", format!("praktik challenge solve {slug} --how \"…\""))),
        };
        if let Some((why, command)) = next {
            page = page
                .with(Block::Gap)
                .with(Block::Text(vec![Span::new(format!("{why}: "), Style::Dim), Span::new(command, Style::Command)]));
        }
        page
    }
}
