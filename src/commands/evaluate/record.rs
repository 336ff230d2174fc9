//! `praktik evaluate --record`: what the measures say today, kept, and what is undertaken because of it.

use chrono::NaiveDate;

use super::period::Reading;
use crate::commands::action;
use crate::commands::shared::{Output, WriteFlags, worded};
use crate::commands::{App, Outcome};
use crate::domain::record::{ActionStatus, Stage};
use crate::error::{Error, Kind, Result};
use crate::health::{Basis, Evaluation, MeasureResult};
use crate::prompt;
use crate::render::Format;
use crate::render::views::evaluate::{EvaluationView, OpportunityView, Undertaken};
use crate::render::words;
use crate::store::{NewAction, NewEvaluation, NewValue, Person, Reader, Writer};

mod ask;

/// What is kept of an evaluation.
#[derive(Debug, clap::Args)]
pub(super) struct Flags {
    /// Keep what the measures say today, to be looked back at
    #[arg(long, conflicts_with = "area", help_heading = "Recording")]
    pub(super) record: bool,
    /// Where the community stands in its life, in your own word; it is never computed
    #[arg(long, value_name = "STAGE", value_parser = worded::<Stage>(), requires = "record", help_heading = "Recording")]
    stage: Option<Stage>,
    /// A word on it
    #[arg(long, value_name = "NOTE", requires = "record", help_heading = "Recording")]
    note: Option<String>,
    /// Undertake these of the list "What would help most", by number: 1,3
    #[arg(long = "action", value_name = "N", value_delimiter = ',', requires = "record", help_heading = "Recording")]
    actions: Vec<usize>,
    /// Who does it
    #[arg(long, value_name = "MEMBER", requires = "actions", help_heading = "Recording")]
    owner: Option<String>,
    /// By when
    #[arg(long, value_name = "DATE", allow_hyphen_values = true, requires = "actions", help_heading = "Recording")]
    due: Option<String>,
    /// Replace what was recorded on the same day for the same period
    #[arg(long, requires = "record", help_heading = "Recording")]
    again: bool,
    /// Say what would be recorded, and record nothing
    #[arg(long, requires = "record", help_heading = "Recording")]
    dry_run: bool,
}

/// Something that would help and is undertaken.
struct Wanted {
    /// Its place in the list, from 0.
    place: usize,
    owner: Option<Person>,
    due: Option<NaiveDate>,
}

/// Records the evaluation and prints it.
pub(super) fn run(
    flags: &Flags,
    reader: &Reader,
    reading: &Reading,
    mut view: EvaluationView,
    output: &Output,
    app: &mut App<'_>,
) -> Result<Outcome> {
    let Reading { evaluation, as_of, .. } = reading;
    let (day, period) = (*as_of, &evaluation.period);
    let note = match &flags.note {
        None => None,
        Some(given) => Some(crate::domain::member::one_line("a note", given)?).filter(|note| !note.is_empty()),
    };
    let same = reader.same_evaluation(day, period.from, period.until)?;
    if same.is_some() && !flags.again {
        replaces(day, app)?;
    }
    let asks = output.format() == Format::Table && app.can_ask() && !flags.dry_run;
    let said_all = flags.stage.is_some() || flags.note.is_some() || !flags.actions.is_empty();
    let wizard = asks && !said_all;
    let mut asked = None;
    if wizard {
        let last = reader.stage(period.until)?;
        view.say_stage(last);
        app.emit(&view, output)?;
        asked = Some(ask::stage(last.map(|(stage, _)| stage))?);
        if same.is_none() && !prompt::confirm("Record this?", true)? {
            return Err(Error::failed("nothing was changed"));
        }
    }
    let undertaken = undertaken_measures(reader)?;
    let wanted = asked_for(flags, app, reader, view.offered(), &undertaken, day)?;
    // What was said when it was recorded first holds until something else is said.
    let stage = match asked {
        Some(stage) => stage,
        None => flags.stage.or(same.as_ref().and_then(|same| same.stage)),
    };
    let note = note.or(same.and_then(|same| same.note));
    let write = WriteFlags { dry_run: flags.dry_run, output: output.clone() };
    let (id, said_stage, numbers) = app.write("evaluate record", &write, |writer| {
        let recorder = app.me().map(|me| writer.person(me).map_err(|error| error.at("PRAKTIK_ME"))).transpose()?;
        let new = new_evaluation(evaluation, day, stage, note.as_deref(), recorder.as_ref());
        let id = writer.record_evaluation(&new)?;
        Ok((id, writer.stage(period.until)?, add(writer, evaluation, view.offered(), &wanted, id, day)?))
    })?;
    view.say_stage(said_stage);
    let mut said = vec![recorded_words(evaluation, stage, flags.dry_run)];
    let offered = view.offered().to_vec();
    for (number, wanted) in numbers.iter().zip(&wanted) {
        said.push(undertaken_words(*number, &offered[wanted.place], wanted, flags.dry_run));
        if !flags.dry_run {
            view.add_action(fresh(*number, &offered[wanted.place], wanted, evaluation));
        }
    }
    if !flags.dry_run {
        view.say_recorded(day, stage);
    }
    if !wizard {
        app.emit(&view, output)?;
    }
    for line in said {
        app.say(&line)?;
    }
    if asks && flags.actions.is_empty() {
        let left: Vec<usize> =
            (0..offered.len()).filter(|place| taken(&undertaken, offered[*place].measure).is_none()).collect();
        offer(app, reader, evaluation, &offered, &left, id, day)?;
    }
    Ok(Outcome::Done)
}

/// Asks whether what was recorded today is to be replaced.
fn replaces(day: NaiveDate, app: &App<'_>) -> Result<()> {
    let message = format!("this period was recorded on {} already", words::day(day));
    if app.can_ask() {
        let question = format!("This period was recorded on {} already. Replace that?", words::day(day));
        return if prompt::confirm(&question, true)? { Ok(()) } else { Err(Error::failed("nothing was changed")) };
    }
    Err(Error::failed(message).hint("to replace that, say so with --again"))
}

/// The measures that open actions are to move, and the number of the action.
fn undertaken_measures(reader: &Reader) -> Result<Vec<(String, i64)>> {
    let open = reader.actions()?.into_iter().filter(|action| action.status == ActionStatus::Open);
    Ok(open.filter_map(|action| Some((action.measure?, action.number))).collect())
}

fn taken(undertaken: &[(String, i64)], measure: &str) -> Option<i64> {
    undertaken.iter().find(|(key, _)| key == measure).map(|(_, number)| *number)
}

/// What `--action` names.
fn asked_for(
    flags: &Flags,
    app: &App<'_>,
    reader: &Reader,
    offered: &[OpportunityView],
    undertaken: &[(String, i64)],
    day: NaiveDate,
) -> Result<Vec<Wanted>> {
    let owner = flags.owner.as_deref().map(|given| reader.person(given)).transpose()?;
    let due = flags.due.as_deref().map(|given| action::due(app, reader, given, day)).transpose()?;
    let mut wanted: Vec<Wanted> = Vec::new();
    for number in &flags.actions {
        let Some(place) = number.checked_sub(1).filter(|place| *place < offered.len()) else {
            let there = match offered.len() {
                0 => "nothing would help most: everything judged is good".to_owned(),
                1 => "there is only 1".to_owned(),
                many => format!("there are 1 to {many}"),
            };
            return Err(Error::usage(format!("{number} is no number of the list; {there}")).at("--action"));
        };
        let what = &offered[place];
        if let Some(number) = taken(undertaken, what.measure) {
            return Err(Error::failed(format!("action {number} is to move {} already", what.measure))
                .at("--action")
                .hint(format!("for another one: praktik action add \"{}\" --measure {}", what.advice, what.measure)));
        }
        if !wanted.iter().any(|other| other.place == place) {
            wanted.push(Wanted { place, owner: owner.clone(), due });
        }
    }
    Ok(wanted)
}

/// Offers what would help one by one, and adds what is undertaken.
fn offer(
    app: &mut App<'_>,
    reader: &Reader,
    evaluation: &Evaluation,
    offered: &[OpportunityView],
    left: &[usize],
    id: i64,
    day: NaiveDate,
) -> Result<()> {
    if left.is_empty() {
        return Ok(());
    }
    app.say("What of this do you undertake? Enter passes on.")?;
    let wanted = ask::undertaken(app, reader, offered, left, day).map_err(|error| match error.kind {
        Kind::Interrupted => {
            Error::new(Kind::Interrupted, "interrupted; the evaluation is recorded, and no action was added")
        }
        _ => error,
    })?;
    if wanted.is_empty() {
        return Ok(());
    }
    let numbers = app.write("evaluate record", &WriteFlags::default(), |writer| {
        add(writer, evaluation, offered, &wanted, id, day)
    })?;
    for (number, wanted) in numbers.iter().zip(&wanted) {
        app.say(&undertaken_words(*number, &offered[wanted.place], wanted, false))?;
    }
    Ok(())
}

/// Adds what is undertaken as actions; their numbers.
fn add(
    writer: &Writer,
    evaluation: &Evaluation,
    offered: &[OpportunityView],
    wanted: &[Wanted],
    id: i64,
    day: NaiveDate,
) -> Result<Vec<i64>> {
    let one = |wanted: &Wanted| {
        let what = &offered[wanted.place];
        writer.add_action(&NewAction {
            title: &what.advice,
            area: Some(what.area),
            measure: Some(what.measure),
            measure_then: evaluation.find(what.measure).and_then(|result| result.value),
            owner: wanted.owner.as_ref(),
            due: wanted.due,
            session: None,
            evaluation: Some(id),
            added: day,
        })
    };
    wanted.iter().map(one).collect()
}

fn fresh<'a>(number: i64, what: &'a OpportunityView, wanted: &'a Wanted, evaluation: &Evaluation) -> Undertaken<'a> {
    let owner = wanted.owner.as_ref().filter(|owner| !owner.private).map(|owner| owner.handle.as_str());
    let value = evaluation.find(what.measure).and_then(|result| result.value);
    Undertaken { number, what, owner, due: wanted.due, value }
}

fn undertaken_words(number: i64, what: &OpportunityView, wanted: &Wanted, dry_run: bool) -> String {
    let owner = wanted.owner.as_ref().map(|owner| owner.name.as_str());
    let said = words::undertaken(number, &what.advice, owner, wanted.due);
    if dry_run { format!("would add: {said}") } else { said }
}

fn recorded_words(evaluation: &Evaluation, stage: Option<Stage>, dry_run: bool) -> String {
    let said = words::recorded(&evaluation.period, evaluation.score, stage);
    if dry_run { format!("would record: {said}; nothing was written") } else { format!("recorded: {said}") }
}

fn new_evaluation<'a>(
    evaluation: &'a Evaluation,
    day: NaiveDate,
    stage: Option<Stage>,
    note: Option<&'a str>,
    recorder: Option<&'a Person>,
) -> NewEvaluation<'a> {
    let value = |result: &MeasureResult| {
        let (numerator, denominator) = match result.basis {
            Basis::None => (None, None),
            Basis::Count(count) => (Some(count as f64), None),
            Basis::Fraction { numerator, denominator } => (Some(numerator), Some(denominator)),
        };
        let (measure, status) = (result.measure.key, result.status.key());
        NewValue { measure, value: result.value, numerator, denominator, status }
    };
    NewEvaluation {
        day,
        from: evaluation.period.from,
        until: evaluation.period.until,
        label: evaluation.period.label.as_deref(),
        members: evaluation.members,
        sessions: evaluation.sessions,
        score: evaluation.score,
        coverage: evaluation.coverage,
        stage,
        note,
        recorder,
        areas: evaluation.areas.iter().map(|area| (area.area.key(), area.score)).collect(),
        values: evaluation.measures().map(value).collect(),
    }
}
