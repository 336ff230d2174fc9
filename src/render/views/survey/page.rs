//! What the members say, on a page.

use serde_json::Value;

use super::{AreaFigures, QuestionFigures, SurveyFigures, SurveyView, area_name, figure};
use crate::domain::survey::{Area, SHOWN_FROM};
use crate::health::Unit;
use crate::render::page::{Align, Block, Grid, Page, Span, Style, plain};
use crate::render::spark::{Scale, spark};
use crate::render::{Look, Sheet, words};

/// The latest surveys that a spark and the table over time show.
const LATEST: usize = 8;

impl Sheet for SurveyView {
    fn page(&self, look: &Look) -> Page {
        let Some(survey) = self.surveys.get(self.shown) else {
            return Page::new()
                .with(Block::Text(vec![plain("No survey yet. Its questions, to paste into a form:")]))
                .with(Block::Lines(vec![command("praktik survey template")]))
                .with(Block::Text(vec![plain("And once people answered, what the form exports as CSV:")]))
                .with(Block::Lines(vec![command("praktik survey import FILE")]));
        };
        let people = words::counted(survey.responses as usize, "person answered", "people answered");
        let day = words::day(survey.date);
        let mut page = Page::new().with(Block::Title(vec![
            Span::new(&survey.title, Style::Strong),
            plain(format!(" · {} · {day} · {people}", survey.slug)),
        ]));
        if survey.responses < SHOWN_FROM {
            page.blocks.push(Block::Gap);
            let shown = "What they answered is shown from five answers on, so that nobody's can be guessed.";
            page.blocks.push(Block::Text(vec![plain(shown)]));
            return self.over_time(page);
        }
        page = page.with(Block::Gap).with(Block::Grid(self.areas(survey)));
        if self.area.is_none() && survey.recommend_answers > 0 {
            page = page.with(Block::Gap).with(Block::Text(vec![plain(self.recommended(survey))]));
        }
        page = page.with(Block::Gap).with(Block::Grid(questions(survey, look)));
        let hidden = |value: &Option<f64>, answers: u32| value.is_none() && answers > 0;
        if survey.areas.iter().any(|it| hidden(&it.mean, it.answers))
            || survey.questions.iter().any(|it| hidden(&it.mean, it.answers))
        {
            let why = "— : shown from five answers on, and never so that the answers of fewer can be worked out.";
            page = page.with(Block::Text(vec![Span::new(why, Style::Dim)]));
        }
        match &survey.comments {
            Some(comments) if comments.is_empty() => {
                page = page.with(Block::Gap).with(Block::Text(vec![plain("Nobody wrote anything.")]));
            }
            Some(comments) => {
                for group in comments.chunk_by(|a, b| a.question == b.question) {
                    let heading = group.first().map_or("", |comment| comment.question.as_str()).to_owned();
                    let texts = group.iter().map(|comment| vec![plain(&comment.text)]).collect();
                    page.blocks.extend([Block::Gap, Block::Heading(heading), Block::Items(texts)]);
                }
            }
            None => {}
        }
        page = self.over_time(page);
        if survey.comments.is_none() && survey.texts > 0 {
            let what = format!("{}: ", words::counted(survey.texts, "comment", "comments"));
            let mut line = vec![Span::new(what, Style::Dim)];
            line.extend(command(&format!("praktik survey show {} --comments", survey.slug)));
            page = page.with(Block::Gap).with(Block::Lines(vec![line]));
        }
        page
    }

    fn rows(&self) -> Option<(Vec<&'static str>, Vec<Vec<Value>>)> {
        let header = vec!["survey", "date", "area", "question", "agreement", "mean", "points", "answers"];
        let mut rows: Vec<Vec<Value>> = Vec::new();
        for survey in &self.surveys {
            let mut row = |area: Option<Area>, question: Value, figures: [Option<f64>; 3], answers: u32| {
                let mut row = vec![survey.slug.clone().into(), survey.date.to_string().into()];
                row.extend([area.map(crate::domain::Worded::word).into(), question]);
                row.extend(figures.map(Value::from));
                row.push(answers.into());
                rows.push(row);
            };
            for it in &survey.areas {
                row(Some(it.area), Value::Null, [it.agreement, it.mean, None], it.answers);
            }
            for it in &survey.questions {
                row(it.area, it.question.clone().into(), [it.agreement, it.mean, it.points], it.answers);
            }
        }
        Some((header, rows))
    }
}

impl SurveyView {
    /// The areas of a survey, and how they went before.
    fn areas(&self, survey: &SurveyFigures) -> Grid {
        let several = self.before.len() > 1;
        let mut columns = heads(&[("area", Align::Left)]);
        columns.extend(heads(&[("agree", Align::Right), ("mean", Align::Right), ("answers", Align::Right)]));
        if several {
            columns.extend(heads(&[("over time", Align::Left)]));
        }
        let row = |it: &AreaFigures| {
            let mut row = vec![plain(area_name(it.area))];
            row.extend(figures(it.agreement, it.mean, it.answers));
            if several {
                let of = |survey: &SurveyFigures| {
                    survey.areas.iter().find(|other| other.area == it.area).and_then(|other| other.agreement)
                };
                row.push(plain(self.went(of, Scale::Between(0.0, 1.0))));
            }
            row
        };
        Grid { columns, rows: survey.areas.iter().map(row).collect() }
    }

    /// `Would recommend the community: +35 points (23 answers)`.
    fn recommended(&self, survey: &SurveyFigures) -> String {
        let answers = words::counted(survey.recommend_answers as usize, "answer", "answers");
        let Some(points) = survey.recommend else {
            return format!("Would recommend the community: {answers}; shown from five on");
        };
        let said = format!(
            "Would recommend the community: {} points ({answers})",
            words::health::value(Some(points), Unit::Points)
        );
        if self.before.len() < 2 {
            return said;
        }
        format!("{said}  {}", self.went(|survey| survey.recommend, Scale::Between(-100.0, 100.0)))
    }

    /// A figure of the latest surveys as a spark.
    fn went(&self, of: impl Fn(&SurveyFigures) -> Option<f64>, scale: Scale) -> String {
        let from = self.before.len().saturating_sub(LATEST);
        spark(&self.before[from..].iter().map(of).collect::<Vec<_>>(), scale)
    }

    /// All surveys, the latest first, where there are several.
    fn over_time(&self, page: Page) -> Page {
        if self.surveys.len() < 2 {
            return page;
        }
        let mut columns = heads(&[("survey", Align::Left), ("last answer", Align::Left), ("answered", Align::Right)]);
        columns.extend(heads(&[("agree", Align::Right), ("recommend", Align::Right)]));
        let row = |it: &SurveyFigures| {
            // With one area asked for, its figure stands for the survey.
            let area = self.area.and_then(|area| it.areas.iter().find(|figures| figures.area == area));
            let agreement = if self.area.is_some() { area.and_then(|it| it.agreement) } else { it.agreement };
            vec![
                plain(&it.title),
                plain(it.date.to_string()),
                plain(it.responses.to_string()),
                figure(agreement, Unit::Share),
                figure(it.recommend, Unit::Points),
            ]
        };
        let rows = self.surveys.iter().rev().take(LATEST).map(row).collect();
        page.with(Block::Gap).with(Block::Grid(Grid { columns, rows }))
    }
}

fn questions(survey: &SurveyFigures, look: &Look) -> Grid {
    let wide = look.width.is_none_or(|width| width >= 80);
    let mut columns = heads(&[("question", Align::Left)]);
    if wide {
        columns.extend(heads(&[("area", Align::Left)]));
    }
    columns.extend(heads(&[("agree", Align::Right), ("mean", Align::Right), ("answers", Align::Right)]));
    let row = |it: &QuestionFigures| {
        let mut row = vec![plain(&it.question)];
        if wide {
            row.push(plain(it.area.map_or("", area_name)));
        }
        row.extend(figures(it.agreement, it.mean, it.answers));
        row
    };
    // Of whether one would recommend it, the line above says more.
    let asked = survey.questions.iter().filter(|it| it.area.is_some());
    Grid { columns, rows: asked.map(row).collect() }
}

fn figures(agreement: Option<f64>, mean: Option<f64>, answers: u32) -> [Span; 3] {
    [figure(agreement, Unit::Share), figure(mean, Unit::Score), plain(answers.to_string())]
}

fn heads(names: &[(&str, Align)]) -> Vec<(String, Align)> {
    names.iter().map(|(name, align)| ((*name).to_owned(), *align)).collect()
}

fn command(text: &str) -> Vec<Span> {
    vec![Span::new(text, Style::Command)]
}
