//! Surveys: the questions to ask, what an import did, and what the members say.

mod import;
mod page;
mod template;

use chrono::NaiveDate;
use serde::Serialize;

use crate::domain::survey::Area;
use crate::health::Unit;
use crate::render::page::{number, plain};
use crate::render::{Column, Row, Span, Style, words};

pub use import::{ImportedQuestion, Remapped, SurveyImport};
pub use template::TemplateView;

/// How one area was answered. A figure from fewer than five people is unknown.
#[derive(Debug, Clone, Serialize)]
pub struct AreaFigures {
    /// The area.
    pub area: Area,
    /// The share of answers 4 and 5, 0 to 1.
    pub agreement: Option<f64>,
    /// The mean of the answers, 1 to 5.
    pub mean: Option<f64>,
    /// How many answers there are.
    pub answers: u32,
    /// How many people gave them.
    pub people: u32,
}

/// How one question was answered.
#[derive(Debug, Clone, Serialize)]
pub struct QuestionFigures {
    /// The question.
    pub question: String,
    /// The area it asks about; `None` for whether one would recommend the community.
    pub area: Option<Area>,
    /// The share of answers 4 and 5, 0 to 1.
    pub agreement: Option<f64>,
    /// The mean of the answers, 1 to 5, or 0 to 10.
    pub mean: Option<f64>,
    /// For whether one would recommend the community: −100 to 100 points.
    pub points: Option<f64>,
    /// How many answered it.
    pub answers: u32,
}

/// What somebody wrote.
#[derive(Debug, Clone, Serialize)]
pub struct CommentView {
    /// The question.
    pub question: String,
    /// The area it asks about, where it is one.
    pub area: Option<Area>,
    /// The text.
    pub text: String,
}

/// What one survey says.
#[derive(Debug, Clone, Serialize)]
pub struct SurveyFigures {
    /// The slug.
    pub slug: String,
    /// The title.
    pub title: String,
    /// The day of the last answer.
    pub date: NaiveDate,
    /// How many people answered.
    pub responses: u32,
    /// The share of answers 4 and 5 on the scale of agreement, 0 to 1.
    pub agreement: Option<f64>,
    /// The mean of the answers on it, 1 to 5.
    pub mean: Option<f64>,
    /// How many answers there are on it.
    pub answers: u32,
    /// Per cent who would recommend the community − per cent who would not, in points.
    pub recommend: Option<f64>,
    /// How many answered that.
    pub recommend_answers: u32,
    /// By area.
    pub areas: Vec<AreaFigures>,
    /// By question.
    pub questions: Vec<QuestionFigures>,
    /// What people wrote, where it was asked for and enough of them answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comments: Option<Vec<CommentView>>,
    /// How many texts there are.
    #[serde(skip)]
    pub texts: usize,
}

/// What the members say: one survey in full, and all of them over time.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SurveyView {
    /// The surveys, the oldest first; only one where one was asked for.
    pub surveys: Vec<SurveyFigures>,
    /// The place of the one that the page shows in full.
    #[serde(skip)]
    pub shown: usize,
    /// The surveys up to that one, for how figures went.
    #[serde(skip)]
    pub before: Vec<SurveyFigures>,
    /// Only this area.
    #[serde(skip)]
    pub area: Option<Area>,
}

/// A survey in a list.
#[derive(Debug, Clone, Serialize)]
pub struct SurveyRow {
    /// The slug.
    pub slug: String,
    /// The title.
    pub title: String,
    /// The day of the last answer.
    pub date: NaiveDate,
    /// How many people answered.
    pub responses: u32,
    /// The share of answers 4 and 5, 0 to 1.
    pub agreement: Option<f64>,
    /// Points, −100 to 100.
    pub recommend: Option<f64>,
}

impl From<&SurveyFigures> for SurveyRow {
    fn from(it: &SurveyFigures) -> Self {
        Self {
            slug: it.slug.clone(),
            title: it.title.clone(),
            date: it.date,
            responses: it.responses,
            agreement: it.agreement,
            recommend: it.recommend,
        }
    }
}

impl Row for SurveyRow {
    fn columns() -> Vec<Column<Self>> {
        vec![
            Column::text("slug", "slug", |row: &Self| plain(&row.slug)),
            Column::text("title", "title", |row: &Self| plain(&row.title)),
            Column::text("date", "last answer", |row: &Self| plain(row.date.to_string())),
            Column::number("responses", "answered", |row: &Self| number(Some(row.responses))),
            Column::number("agreement", "agree", |row: &Self| figure(row.agreement, Unit::Share)),
            Column::number("recommend", "recommend", |row: &Self| figure(row.recommend, Unit::Points)),
        ]
    }
}

/// A figure in its unit; `—` where it is not shown.
fn figure(value: Option<f64>, unit: Unit) -> Span {
    let style = if value.is_some() { Style::Plain } else { Style::Dim };
    Span::new(words::health::value(value, unit), style)
}

/// The name of an area for people.
fn area_name(area: Area) -> &'static str {
    words::survey_area(area)
}
