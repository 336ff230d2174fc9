//! What a report is made of, read from the file and reckoned.

use super::Args;
use crate::commands::App;
use crate::commands::evaluate::period;
use crate::commands::goal::goal_rows;
use crate::commands::recognize::digest_item;
use crate::domain::facts::Facts;
use crate::domain::member::Layer;
use crate::domain::period::{Period, Window};
use crate::domain::session::SessionStatus;
use crate::error::Result;
use crate::health::{self, By, Cohorts, Evaluation, Network, Policy, Seen, Watch};
use crate::progress;
use crate::render::report::Report;
use crate::render::views::report::{Audience, Coming, Lately, Material, Naming, Told, report as told};
use crate::store::{Reader, RecognitionFilter, StoredStory};

/// How many periods of equal length stand in a line.
const PERIODS: usize = 8;

/// The longest period whose months are told one by one.
const MONTHS: i64 = 400;

/// How many months or quarters of first comers are followed.
const COHORTS: u32 = 12;

/// The report that was asked for.
pub(super) fn report(args: &Args, (app, reader): (&mut App<'_>, &Reader), watch: &Watch) -> Result<Report> {
    let facts = reader.facts()?;
    let audience = args.audience.unwrap_or(Audience::Lead);
    let (asked, as_of) = period::period(&args.period, app.context, &facts)?;
    let policy = args.ties.policy(&facts.charter).watched(watch.clone());
    let (evaluation, before) = health::evaluate_both(&facts, &policy, &asked);
    let lately = line((&facts, &policy), (&evaluation, before.as_ref()), audience);
    let network = (audience == Audience::Lead).then(|| Network::new(&facts, &policy, &asked));
    let naming = Naming::new(&facts, args.anonymous);
    let (stories, confided, saved) = stories(reader.stories()?, &asked, args.anonymous);
    let found = reader.recognitions(&RecognitionFilter::default())?;
    let given: Vec<_> = found.into_iter().filter(|recognition| asked.holds(recognition.day)).collect();
    let material = Material {
        goals: goal_rows(reader, &facts, as_of)?.into_iter().map(|(_, row)| row).collect(),
        months: months(&facts, &asked),
        recognitions: given.len(),
        thanks: given.into_iter().filter_map(digest_item).collect(),
        coming: coming(reader, as_of, app)?,
        cohorts: (audience == Audience::Lead).then(|| cohorts(&facts, asked.until)),
        asks: args.asks.clone(),
        facts: &facts,
        evaluation: &evaluation,
        before: before.as_ref(),
        as_of,
        lately,
        stories,
        confided,
        saved,
        network: network.as_ref(),
        naming,
    };
    let report = told(&material, audience)?;
    // What was computed by then means nothing, and is not to be seen.
    if watch.ended() { Err(progress::broken_off()) } else { Ok(report) }
}

/// The period and those before it, the oldest first, as far as there was a community.
fn line(
    (facts, policy): (&Facts, &Policy),
    (evaluation, before): (&Evaluation, Option<&Evaluation>),
    audience: Audience,
) -> Vec<Lately> {
    let periods = std::iter::successors(Some(evaluation.period.clone()), Period::previous);
    let mut periods: Vec<Period> = periods.take(PERIODS).collect();
    periods.reverse();
    let scores = match audience {
        Audience::Lead => {
            // The latest two are known already.
            let known: Vec<_> = before.into_iter().chain([evaluation]).map(Evaluation::area_scores).collect();
            let older = &periods[..periods.len() - known.len()];
            [health::area_scores(facts, policy, older), known].concat()
        }
        _ => vec![[None; 6]; periods.len()],
    };
    let first = facts.sessions.first().map(|session| session.day);
    let all =
        periods.into_iter().zip(scores).map(|(period, areas)| look(facts, period, areas, audience == Audience::Lead));
    all.skip_while(|one| first.is_none_or(|first| one.period.until < first)).collect()
}

fn look(facts: &Facts, period: Period, areas: [Option<f64>; 6], layered: bool) -> Lately {
    let (sessions, people) = health::seen(facts, &period);
    let mut layers = [0; 4];
    if layered {
        for layer in health::layers(facts, &period).into_iter().filter_map(|figures| figures.layer) {
            let place = match layer {
                Layer::Core => 0,
                Layer::Active => 1,
                Layer::Peripheral => 2,
                Layer::None => 3,
            };
            layers[place] += 1;
        }
    }
    Lately { period, areas, people, sessions, layers }
}

/// The months that lie in a period, in part or whole; none of one that is too long or too short for it.
fn months(facts: &Facts, asked: &Period) -> Vec<Lately> {
    if !(45..=MONTHS).contains(&asked.days()) {
        return Vec::new();
    }
    let all = Window::Month.up_to(asked.until, 14).into_iter().filter(|month| month.until >= asked.from);
    all.map(|month| look(facts, Period { from: month.from.max(asked.from), ..month }, [None; 6], false)).collect()
}

/// Who first came in the latest months; in the latest quarters where a month has mostly too few to say anything.
fn cohorts(facts: &Facts, until: chrono::NaiveDate) -> Cohorts {
    let months = health::cohorts(facts, until, By::Month, COHORTS, COHORTS);
    let small = months.cohorts.iter().filter(|one| Seen { seen: 0, of: one.size }.small()).count();
    if 2 * small > months.cohorts.len() { health::cohorts(facts, until, By::Quarter, COHORTS, COHORTS) } else { months }
}

/// The stories of a period that may be shared, how many were told in confidence, and the hours that all of them saved.
fn stories(all: Vec<StoredStory>, asked: &Period, anonymous: bool) -> (Vec<Told>, usize, Option<f64>) {
    let of_period: Vec<StoredStory> = all.into_iter().filter(|story| asked.holds(story.day)).collect();
    let saved: Vec<f64> = of_period.iter().filter_map(|stored| stored.story.hours_saved).collect();
    let all = of_period.len();
    let shared: Vec<Told> =
        of_period.into_iter().filter(|stored| stored.story.consent).map(|it| one(it, anonymous)).collect();
    let confided = all - shared.len();
    (shared, confided, (!saved.is_empty()).then(|| saved.iter().sum()))
}

fn one(stored: StoredStory, anonymous: bool) -> Told {
    let story = stored.story;
    let teller = stored.teller.filter(|teller| !teller.private && !anonymous);
    Told {
        day: stored.day,
        said: [Some(story.happened), story.learned, story.did, story.changed].into_iter().flatten().collect(),
        teller: teller.map(|teller| teller.name),
        hours: story.hours_saved,
        reached: story.reached,
    }
}

/// The sessions to come, as of a day, the next one first.
fn coming(reader: &Reader, as_of: chrono::NaiveDate, app: &App<'_>) -> Result<Vec<Coming>> {
    let today = app.context.now_in(reader.zone()?).day.max(as_of);
    let planned = reader.all_sessions()?.into_iter().filter(|session| session.status == SessionStatus::Planned);
    let mut coming: Vec<Coming> = planned
        .filter(|session| session.start.day >= today)
        .map(|session| Coming { title: session.title, start: session.start, place: session.place })
        .collect();
    coming.sort_by_key(|session| session.start.day);
    Ok(coming)
}
