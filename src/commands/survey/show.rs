//! `praktik survey show`: what the members say.

use std::collections::HashMap;

use super::super::shared::{Output, worded};
use super::super::{App, Outcome};
use crate::domain::Worded;
use crate::domain::survey::{Area, Asks, SHOWN_FROM, Tally, shown};
use crate::error::Result;
use crate::render::views::survey::{AreaFigures, CommentView, QuestionFigures, SurveyFigures, SurveyView};
use crate::store::{Id, Reader, Slugged, StoredItem, StoredSurvey};

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Agree: the share of answers 4 and 5. Recommend: per cent of 9 and 10 less per cent of 0 to 6, in points.
Figures are shown from five answers on, and comments from five people on; nothing says whose they are.

Examples:
  praktik survey show
  praktik survey show autumn-2026 --comments
  praktik survey show --area learning --json"
)]
pub(super) struct Args {
    /// The survey [default: the latest, and all of them over time]
    #[arg(value_name = "SURVEY")]
    survey: Option<String>,
    /// Only this area
    #[arg(long, value_parser = worded::<Area>())]
    area: Option<Area>,
    /// Also what people wrote
    #[arg(long)]
    comments: bool,
    #[command(flatten)]
    output: Output,
}

pub(super) fn run(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    let reader = app.read()?;
    let wanted = args.survey.as_deref().map(|given| reader.slugged(Slugged::Survey, given)).transpose()?;
    let mut surveys = figures(&reader, args.area)?;
    let last = surveys.len().saturating_sub(1);
    let shown = match &wanted {
        Some(named) => surveys.iter().position(|survey| survey.slug == named.key).unwrap_or(last),
        None => last,
    };
    if args.comments {
        let stored = reader.surveys()?;
        let items = reader.survey_items()?;
        for (place, survey) in surveys.iter_mut().enumerate() {
            if place == shown || wanted.is_none() {
                let id = stored.iter().find(|it| it.slug == survey.slug).map(|it| it.id);
                survey.comments = id.map(|id| comments(&reader, &items, id, survey, args.area)).transpose()?;
            }
        }
    }
    let before = surveys.iter().take(shown + 1).cloned().collect();
    let view = match wanted {
        Some(_) => SurveyView { surveys: surveys.drain(shown..=shown).collect(), shown: 0, before, area: args.area },
        None => SurveyView { surveys, shown, before, area: args.area },
    };
    app.emit(&view, &args.output)?;
    Ok(Outcome::Done)
}

/// What every survey says, the oldest first; of one area, or of all.
pub(super) fn figures(reader: &Reader, only: Option<Area>) -> Result<Vec<SurveyFigures>> {
    let items: HashMap<Id, StoredItem> = reader.survey_items()?.into_iter().map(|item| (item.id, item)).collect();
    let mut tallies: HashMap<Id, Vec<(Id, Tally)>> = HashMap::new();
    for it in reader.survey_tallies()? {
        tallies.entry(it.survey).or_default().push((it.item, it.tally));
    }
    let people = reader.survey_people()?;
    let texts = reader.survey_texts()?;
    let surveys = reader.surveys()?.into_iter().map(|survey| {
        let people = |area: Option<Area>| people.get(&(survey.id, area)).copied().unwrap_or_default();
        let mut figures = of_survey(&survey, tallies.get(&survey.id).map_or(&[], Vec::as_slice), &items, people);
        figures.texts = texts.get(&survey.id).copied().unwrap_or_default();
        if let Some(only) = only {
            figures.areas.retain(|it| it.area == only);
            figures.questions.retain(|it| it.area == Some(only));
        }
        figures
    });
    Ok(surveys.collect())
}

fn of_survey(
    survey: &StoredSurvey,
    tallies: &[(Id, Tally)],
    items: &HashMap<Id, StoredItem>,
    people: impl Fn(Option<Area>) -> u32,
) -> SurveyFigures {
    let known = || tallies.iter().filter_map(|(item, tally)| items.get(item).map(|item| (item, tally)));
    let of_area = |area: Area| known().filter(move |(item, _)| item.asks == Asks::Scale(area));
    let (mut areas, mut questions, mut all) = (Vec::new(), Vec::new(), Tally::default());
    let areas_shown = shown(&Area::CHOICES.iter().map(|area| people(Some(*area))).collect::<Vec<_>>());
    for (&area, area_shown) in Area::CHOICES.iter().zip(areas_shown) {
        let mut sum = Tally::default();
        let each: Vec<u32> = of_area(area).map(|(_, tally)| tally.answers()).collect();
        for ((item, tally), question_shown) in of_area(area).zip(shown(&each)) {
            sum.merge(tally);
            let kept = Some(tally).filter(|_| area_shown && question_shown);
            questions.push(QuestionFigures {
                question: item.text.clone(),
                area: Some(area),
                agreement: kept.and_then(Tally::agreement),
                mean: kept.and_then(Tally::mean),
                points: None,
                answers: tally.answers(),
            });
        }
        all.merge(&sum);
        if sum.answers() > 0 {
            let kept = Some(&sum).filter(|_| area_shown);
            areas.push(AreaFigures {
                area,
                agreement: kept.and_then(Tally::agreement),
                mean: kept.and_then(Tally::mean),
                answers: sum.answers(),
                people: people(Some(area)),
            });
        }
    }
    let mut recommend = Tally::default();
    for (item, tally) in known().filter(|(item, _)| item.asks == Asks::Recommend) {
        recommend.merge(tally);
        let kept = Some(tally).filter(|tally| tally.answers() >= SHOWN_FROM);
        questions.push(QuestionFigures {
            question: item.text.clone(),
            area: None,
            agreement: None,
            mean: kept.and_then(Tally::mean),
            points: kept.and_then(Tally::points),
            answers: tally.answers(),
        });
    }
    let kept = Some(&all).filter(|_| people(None) >= SHOWN_FROM);
    SurveyFigures {
        slug: survey.slug.clone(),
        title: survey.title.clone(),
        date: survey.day,
        responses: survey.responses,
        agreement: kept.and_then(Tally::agreement),
        mean: kept.and_then(Tally::mean),
        answers: all.answers(),
        recommend: Some(&recommend).filter(|it| it.answers() >= SHOWN_FROM).and_then(Tally::points),
        recommend_answers: recommend.answers(),
        areas,
        questions,
        comments: None,
        texts: 0,
    }
}

/// What people wrote, where enough of them answered.
fn comments(
    reader: &Reader,
    items: &[StoredItem],
    id: Id,
    survey: &SurveyFigures,
    only: Option<Area>,
) -> Result<Vec<CommentView>> {
    if survey.responses < SHOWN_FROM {
        return Ok(Vec::new());
    }
    let found = reader.survey_comments(id)?.into_iter().filter_map(|comment| {
        let item = items.iter().find(|item| item.id == comment.item)?;
        let area = item.asks.area();
        (only.is_none() || only == area).then(|| CommentView { question: item.text.clone(), area, text: comment.text })
    });
    Ok(found.collect())
}
