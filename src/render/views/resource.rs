//! Resources: as a list, and one on a page.

use chrono::NaiveDate;
use serde::Serialize;

use crate::domain::Worded;
use crate::domain::record::ResourceKind;
use crate::render::page::{Block, FieldList, Page, Span, Style, plain};
use crate::render::{Column, Look, Row, Sheet, words};

/// A resource in a list.
#[derive(Debug, Clone, Serialize)]
pub struct ResourceRow {
    /// The slug.
    pub slug: String,
    /// The title.
    pub title: String,
    /// What kind it is.
    pub kind: ResourceKind,
    /// A URL or a path.
    pub link: Option<String>,
    /// The topics it is about.
    pub topics: Vec<String>,
    /// The handle of who contributed it.
    pub by: Option<String>,
    /// The slug of the session it belongs to.
    pub session: Option<String>,
    /// The day it was added.
    pub added: NaiveDate,
    /// The day of its last review.
    pub reviewed: Option<NaiveDate>,
    /// How often its use was noted.
    pub used: u32,
    /// The day it was last used.
    pub last_used: Option<NaiveDate>,
    /// The day it was retired.
    pub retired: Option<NaiveDate>,
}

/// The columns that a table of resources has unless others are asked for; the first so many on a narrow terminal.
pub const TABLE: [&str; 7] = ["title", "kind", "used", "last_used", "topics", "by", "added"];

/// How many of [`TABLE`] fit a narrow terminal.
pub const NARROW: usize = 4;

/// A day in a table, as it can be typed again.
pub(super) fn day(day: Option<NaiveDate>) -> Span {
    day.map_or_else(|| Span::new("—", Style::Dim), |day| plain(day.to_string()))
}

impl Row for ResourceRow {
    fn columns() -> Vec<Column<Self>> {
        vec![
            Column::text("slug", "slug", |row: &Self| plain(&row.slug)).on_demand(),
            Column::text("title", "title", |row: &Self| plain(&row.title)),
            Column::text("kind", "kind", |row: &Self| plain(row.kind.word())),
            Column::text("link", "link", |row: &Self| plain(row.link.as_deref().unwrap_or_default())).on_demand(),
            Column::text("topics", "topics", |row: &Self| plain(row.topics.join(", "))),
            Column::text("by", "by", |row: &Self| plain(row.by.as_deref().unwrap_or_default())),
            Column::text("session", "session", |row: &Self| plain(row.session.as_deref().unwrap_or_default()))
                .on_demand(),
            Column::text("added", "added", |row: &Self| plain(row.added.to_string())),
            Column::text("reviewed", "reviewed", |row: &Self| day(row.reviewed)).on_demand(),
            Column::number("used", "used", |row: &Self| plain(row.used.to_string())),
            Column::text("last_used", "last used", |row: &Self| day(row.last_used)),
            Column::text("retired", "retired", |row: &Self| day(row.retired)).on_demand(),
        ]
    }
}

/// A review of a resource.
#[derive(Debug, Clone, Serialize)]
pub struct ReviewEntry {
    /// When.
    pub date: NaiveDate,
    /// The handle of who reviewed it.
    pub by: Option<String>,
    /// What they said.
    pub note: Option<String>,
    /// Who, for people.
    #[serde(skip)]
    pub name: Option<String>,
}

/// A use of a resource.
#[derive(Debug, Clone, Serialize)]
pub struct UseEntry {
    /// When.
    pub date: NaiveDate,
    /// The handle of who used it.
    pub by: Option<String>,
    /// The slug of the session in which it was used.
    pub session: Option<String>,
    /// Where else.
    pub place: Option<String>,
    /// A word on it.
    pub note: Option<String>,
    /// Who, for people.
    #[serde(skip)]
    pub name: Option<String>,
}

/// One resource with all that is known of it.
#[derive(Debug, Clone, Serialize)]
pub struct ResourceView {
    /// What a list shows of it.
    #[serde(flatten)]
    pub row: ResourceRow,
    /// A word on it.
    pub note: Option<String>,
    /// Why it was retired.
    pub retired_reason: Option<String>,
    /// Its reviews, the latest first.
    pub reviews: Vec<ReviewEntry>,
    /// Its uses, the latest first.
    pub uses: Vec<UseEntry>,
    /// The slugs of the challenges that it came of.
    pub challenges: Vec<String>,
    /// Who contributed it, for people.
    #[serde(skip)]
    pub name: Option<String>,
    /// The title of the session it belongs to.
    #[serde(skip)]
    pub session_title: Option<String>,
    /// The titles of those challenges.
    #[serde(skip)]
    pub challenge_titles: Vec<String>,
}

/// How many uses and reviews a page shows.
const MOST: usize = 10;

impl Sheet for ResourceView {
    fn page(&self, _look: &Look) -> Page {
        let row = &self.row;
        let mut title =
            vec![Span::new(&row.title, Style::Strong), Span::new(format!(" · {}", row.kind.word()), Style::Dim)];
        if row.retired.is_some() {
            title.push(Span::new(" · retired", Style::Care));
        }
        let reviewed = match (row.reviewed, row.retired) {
            (Some(day), _) => Some(words::day(day)),
            (None, None) => Some("not since it was added".to_owned()),
            (None, Some(_)) => None,
        };
        let retired = row.retired.map(|day| {
            let reason = self.retired_reason.as_ref().map(|reason| format!(": {reason}")).unwrap_or_default();
            format!("{}{reason}", words::day(day))
        });
        let session = row.session.as_ref().zip(self.session_title.as_ref());
        let mut fields = FieldList::default();
        fields
            .put("link", row.link.as_deref())
            .list("topics", &row.topics)
            .put("by", self.name.as_deref())
            .put("session", session.map(|(slug, title)| format!("{title} ({slug})")))
            .list("answers", titled(&self.challenge_titles, &self.challenges))
            .put("added", Some(words::day(row.added)))
            .put("reviewed", reviewed)
            .put("retired", retired)
            .put("note", self.note.as_deref());
        fields.put(
            "used",
            Some(match row.used {
                0 => "no use is noted yet".to_owned(),
                1 => "once".to_owned(),
                number => format!("{number} times"),
            }),
        );
        let mut page = Page::new()
            .with(Block::Title(title))
            .with(Block::Text(vec![Span::new(&row.slug, Style::Dim)]))
            .with(Block::Gap)
            .with(fields.block());
        section(&mut page, "Last used", self.uses.iter().map(used_line).collect());
        section(&mut page, "Reviews", self.reviews.iter().map(review_line).collect());
        let slug = &row.slug;
        let (why, command) = match (row.retired, row.used) {
            (Some(_), _) => ("to bring it back", format!("praktik resource retire {slug} --undo")),
            (None, 0) => ("to note that it was used", format!("praktik resource used {slug} --by MEMBER")),
            (None, _) => ("to note that it still holds", format!("praktik resource review {slug}")),
        };
        page.with(Block::Gap)
            .with(Block::Text(vec![Span::new(format!("{why}: "), Style::Dim), Span::new(command, Style::Command)]))
    }
}

/// `Slow queries (slow-queries)`.
fn titled(titles: &[String], slugs: &[String]) -> Vec<String> {
    titles.iter().zip(slugs).map(|(title, slug)| format!("{title} ({slug})")).collect()
}

fn used_line(used: &UseEntry) -> Vec<Span> {
    let session = used.session.as_ref().map(|session| format!("in {session}"));
    let parts: Vec<String> = used.name.clone().into_iter().chain(session).chain(used.place.clone()).collect();
    let note = used.note.as_ref().map(|note| format!(": {note}")).unwrap_or_default();
    vec![Span::new(format!("{}  ", used.date), Style::Dim), plain(format!("{}{note}", parts.join(" · ")))]
}

fn review_line(review: &ReviewEntry) -> Vec<Span> {
    let said = match (&review.name, &review.note) {
        (Some(name), Some(note)) => format!("{name}: {note}"),
        (Some(text), None) | (None, Some(text)) => text.clone(),
        (None, None) => "reviewed".to_owned(),
    };
    vec![Span::new(format!("{}  ", review.date), Style::Dim), plain(said)]
}

/// A headed list of at most [`MOST`] lines, where there are any.
pub(super) fn section(page: &mut Page, heading: &str, mut lines: Vec<Vec<Span>>) {
    if lines.is_empty() {
        return;
    }
    let more = lines.len().saturating_sub(MOST);
    lines.truncate(MOST);
    if more > 0 {
        lines.push(vec![Span::new(format!("and {more} more"), Style::Dim)]);
    }
    page.blocks.extend([Block::Gap, Block::Heading(heading.to_owned()), Block::Items(lines)]);
}
