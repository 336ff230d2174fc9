//! The charter, as it is shown.

use chrono::NaiveDate;
use serde::Serialize;

use crate::domain::charter::Charter;
use crate::render::page::{Block, FieldList, Page, Span, Style};
use crate::render::words;
use crate::render::{Look, Sheet};

/// The charter and the days it was reviewed on.
#[derive(Debug, Clone, Serialize)]
pub struct CharterView {
    /// What it says.
    #[serde(flatten)]
    pub charter: Charter,
    /// The days it was reviewed on, the first being that of its beginning.
    pub reviews: Vec<NaiveDate>,
    /// The day the community was closed, if it is.
    pub closed: Option<NaiveDate>,
    /// Today, for the age of the last review.
    #[serde(skip)]
    pub today: NaiveDate,
}

impl Sheet for CharterView {
    fn page(&self, _look: &Look) -> Page {
        let charter = &self.charter;
        let sections = charter.sections();
        let open: Vec<&str> = sections.iter().filter(|(_, filled)| !filled).map(|(name, _)| *name).collect();
        let mut fields = FieldList::default();
        fields
            .put("purpose", charter.purpose.as_deref())
            .sentences("in scope", &charter.scope.inside)
            .sentences("out of scope", &charter.scope.outside)
            .list("focus topics", &charter.focus_topics)
            .put("cadence", charter.cadence.as_deref())
            .put("sponsor", charter.sponsor.as_deref())
            .put("who may join", charter.who_may_join.as_deref())
            .put("time asked", charter.time_asked.as_deref())
            .put("retention", charter.retention.as_deref())
            .put("time zone", charter.time_zone.as_deref())
            .put("tie cap", charter.tie_cap.map(|cap| cap.to_string()));
        let mut page = Page::new()
            .with(Block::Title(vec![
                Span::new(&charter.name, Style::Strong),
                Span::new(" · charter", Style::Dim),
                self.closed_words(),
            ]))
            .with(Block::Gap)
            .with(fields.block());
        section(&mut page, "Roles", charter.roles.iter().map(role_line).collect());
        section(&mut page, "Goals", charter.goals.iter().map(goal_line).collect());
        section(&mut page, "Benefits", charter.benefits.clone());
        let channel = |name: &str, url: &Option<String>, what: &Option<String>| {
            [Some(name.to_owned()), what.clone(), url.clone()].into_iter().flatten().collect::<Vec<_>>().join(" · ")
        };
        section(&mut page, "Channels", charter.channels.iter().map(|c| channel(&c.name, &c.url, &c.purpose)).collect());
        section(&mut page, "Awards", charter.awards.iter().map(|a| channel(&a.name, &None, &a.criteria)).collect());
        section(&mut page, "Norms", charter.norms.clone());
        let pause = |pause: &crate::domain::charter::Pause| {
            channel(&words::days(pause.from, pause.until), &None, &pause.reason)
        };
        section(&mut page, "Pauses", charter.pauses.iter().map(pause).collect());
        let bounds = |(key, bounds): (&String, &crate::domain::charter::MeasureBounds)| {
            let side = |name: &str, bound: Option<crate::domain::charter::Bound>| {
                bound.map(|bound| format!("{name} {}", words::bound(bound)))
            };
            let sides: Vec<String> =
                [side("good", bounds.good), side("watch", bounds.watch)].into_iter().flatten().collect();
            format!("{key}: {}", sides.join(", "))
        };
        section(&mut page, "Measure bounds", charter.measures.iter().map(bounds).collect());
        page.blocks.push(Block::Gap);
        let mut last = vec![Span::new(self.review_words(), Style::Dim)];
        if !open.is_empty() {
            last.push(Span::new(
                format!(" · {} of 9 sections filled; still open: {}", 9 - open.len(), open.join(", ")),
                Style::Dim,
            ));
        }
        page.blocks.push(Block::Text(last));
        page
    }
}

impl CharterView {
    fn closed_words(&self) -> Span {
        let said = self.closed.map(|day| format!(" · closed on {}", words::day(day)));
        Span::new(said.unwrap_or_default(), Style::Care)
    }

    fn review_words(&self) -> String {
        match self.reviews.iter().rev().find(|day| **day <= self.today) {
            None => "never reviewed".to_owned(),
            Some(day) => format!("last reviewed {}", words::day(*day)),
        }
    }
}

fn section(page: &mut Page, title: &str, lines: Vec<String>) {
    if !lines.is_empty() {
        page.blocks.push(Block::Gap);
        page.blocks.push(Block::Heading(title.to_owned()));
        page.blocks.push(Block::Items(lines.into_iter().map(|line| vec![line.into()]).collect()));
    }
}

fn role_line(role: &crate::domain::charter::Role) -> String {
    let mut line = role.name.clone();
    if let Some(text) = &role.responsibilities {
        line.push_str(&format!(": {text}"));
    }
    if role.required {
        line.push_str(&format!(" (required, {})", words::counted(role.count as usize, "holder", "holders")));
    }
    line
}

fn goal_line(goal: &crate::domain::charter::Goal) -> String {
    let mut line = goal.title.clone();
    let unit = goal.unit.as_deref().map(|unit| format!(" {unit}")).unwrap_or_default();
    let path: Vec<String> = [("from", goal.baseline), ("to", goal.target)]
        .into_iter()
        .filter_map(|(word, value)| value.map(|value| format!("{word} {value}{unit}")))
        .chain(goal.due.map(|due| format!("by {}", words::day(due))))
        .chain(goal.measure.as_ref().map(|measure| format!("measured by {measure}")))
        .collect();
    if !path.is_empty() {
        line.push_str(&format!(" ({})", path.join(", ")));
    }
    line
}
