//! `praktik goal`: what the community wants to have reached, and where it stands.

mod look;

pub(super) use look::rows as goal_rows;

use super::session::given::title_like;
use super::shared::{self, Listing, Output, WriteFlags};
use super::{App, Outcome, entry};
use crate::domain::Worded;
use crate::domain::calendar::Leaning;
use crate::domain::charter::{Charter, Goal};
use crate::domain::record::GoalStatus;
use crate::error::{Error, Result};
use crate::health::Policy;
use crate::render::views::Change;
use crate::render::words;
use crate::store::{Reader, StoredGoal, StoredReading, Writer};

/// What the community wants to have reached, and where it stands.
///
/// A goal is called by its number or by the beginning of its title. With a baseline, a target and a day to reach it by it
/// is held against a straight line between them; without, its lead says whether it is on track. The goals of the charter
/// and those added here are the same.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik goal add \"Answers come sooner\" --baseline 40 --target 20 --unit days --due 2027-06-30
  praktik goal add \"More of us\" --measure active_share --baseline 0.3 --target 0.5 --due 2026-12-31
  praktik goal update 1 --value 31
  praktik goal update \"A guide\" --on-track yes --note \"two chapters done\"
  praktik goal list
  praktik goal reach 1")]
pub struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Set a goal
    Add(AddArgs),
    /// Note where a goal stands
    Update(UpdateArgs),
    /// List goals; by default the open ones
    List(ListArgs),
    /// Show one goal with its readings
    #[command(after_help = "Examples:
  praktik goal show 1
  praktik goal show \"A guide\"")]
    Show {
        /// The goal, by number or title
        #[arg(value_name = "GOAL")]
        goal: String,
        #[command(flatten)]
        output: Output,
    },
    /// Change what a goal says
    Edit(EditArgs),
    /// Note that a goal was reached
    #[command(after_help = "Examples:
  praktik goal reach 1
  praktik goal reach \"A guide\" --note \"read by all newcomers\"")]
    Reach(EndArgs),
    /// Give a goal up
    #[command(after_help = "Examples:
  praktik goal drop 2 --reason \"no longer what we need\"")]
    Drop(EndArgs),
    /// Take up again a goal that was reached or dropped
    #[command(after_help = "Examples:
  praktik goal reopen 2")]
    Reopen {
        /// The goal, by number or title
        #[arg(value_name = "GOAL")]
        goal: String,
        #[command(flatten)]
        flags: WriteFlags,
    },
}

/// What a goal says, as flags.
#[derive(Debug, Default, clap::Args)]
struct Says {
    /// The value it starts from
    #[arg(long, value_name = "N", allow_hyphen_values = true)]
    baseline: Option<f64>,
    /// The day of that value [default: the day the goal is set]
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    baseline_on: Option<String>,
    /// The value to reach
    #[arg(long, value_name = "N", allow_hyphen_values = true)]
    target: Option<f64>,
    /// What the values count
    #[arg(long, value_name = "TEXT")]
    unit: Option<String>,
    /// The day by which it is to be reached
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    due: Option<String>,
    /// The health measure it is read from
    #[arg(long, value_name = "MEASURE")]
    measure: Option<String>,
    /// How the figure could be met while the goal is not
    #[arg(long, value_name = "TEXT")]
    caution: Option<String>,
    /// The benefit of the charter that it stands for
    #[arg(long, value_name = "BENEFIT")]
    benefit: Option<String>,
}

#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik goal add \"Answers come sooner\" --baseline 40 --target 20 --unit days --due 2027-06-30
  praktik goal add \"More of us\" --measure active_share --baseline 0.3 --target 0.5 --due 2026-12-31
  praktik goal add \"A guide for newcomers\" --due 2027-03-31")]
struct AddArgs {
    /// What is to be reached
    #[arg(value_name = "TITLE")]
    title: String,
    #[command(flatten)]
    says: Says,
    /// Since when it is a goal [default: today]
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    on: Option<String>,
    #[command(flatten)]
    flags: WriteFlags,
}

#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik goal edit 1 --due 2027-09-30
  praktik goal edit \"A guide\" --caution \"a guide that nobody reads counts as well\"")]
struct EditArgs {
    /// The goal, by number or title
    #[arg(value_name = "GOAL")]
    goal: String,
    /// Another title
    #[arg(long, value_name = "TITLE")]
    title: Option<String>,
    #[command(flatten)]
    says: Says,
    #[command(flatten)]
    flags: WriteFlags,
}

#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik goal update 1 --value 31
  praktik goal update \"A guide\" --on-track yes --note \"two chapters done\"")]
#[command(group = clap::ArgGroup::new("standing").required(true).multiple(true))]
struct UpdateArgs {
    /// The goal, by number or title
    #[arg(value_name = "GOAL")]
    goal: String,
    /// Its value
    #[arg(long, value_name = "N", group = "standing", allow_hyphen_values = true)]
    value: Option<f64>,
    /// Whether it is on track, as you see it: yes or no
    #[arg(long, value_name = "YES|NO", group = "standing", value_parser = ["yes", "no"])]
    on_track: Option<String>,
    /// When [default: today]
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    on: Option<String>,
    /// A word on it
    #[arg(long, value_name = "NOTE")]
    note: Option<String>,
    #[command(flatten)]
    flags: WriteFlags,
}

#[derive(Debug, clap::Args)]
struct EndArgs {
    /// The goal, by number or title
    #[arg(value_name = "GOAL")]
    goal: String,
    /// When [default: today]
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    on: Option<String>,
    /// What there is to say about it
    #[arg(long, visible_alias = "note", value_name = "REASON")]
    reason: Option<String>,
    #[command(flatten)]
    flags: WriteFlags,
}

#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik goal list
  praktik goal list --all --sort due")]
struct ListArgs {
    /// Also those that were reached or dropped
    #[arg(long, conflicts_with = "status")]
    all: bool,
    /// Only those that stand so
    #[arg(long, value_parser = shared::worded::<GoalStatus>())]
    status: Option<GoalStatus>,
    /// The columns to show, named as in --json
    #[arg(long, value_name = "KEY", value_delimiter = ',', help_heading = "Output")]
    columns: Option<Vec<String>>,
    #[command(flatten)]
    listing: Listing,
}

/// Runs `praktik goal`.
///
/// # Errors
/// Whatever the verb ends in.
pub fn run(args: Args, app: &mut App<'_>) -> Result<Outcome> {
    match args.verb {
        Verb::Add(args) => add(&args, app),
        Verb::Update(args) => update(&args, app),
        Verb::List(args) => look::list(&args, app),
        Verb::Show { goal, output } => look::show(&goal, &output, app),
        Verb::Edit(args) => edit(&args, app),
        Verb::Reach(args) => end(&args, GoalStatus::Reached, app),
        Verb::Drop(args) => end(&args, GoalStatus::Dropped, app),
        Verb::Reopen { goal, flags } => reopen(&goal, &flags, app),
    }
}

/// Puts what the flags say into a goal.
fn say(app: &App<'_>, reader: &Reader, says: &Says, goal: &mut Goal) -> Result<()> {
    let zone = reader.zone()?;
    let day = |given: &Option<String>, flag: &str, leaning| {
        given.as_deref().map(|given| shared::day(app.context, zone, given, flag, leaning)).transpose()
    };
    let text =
        |given: &Option<String>| given.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
    goal.baseline = says.baseline.or(goal.baseline);
    goal.baseline_on = day(&says.baseline_on, "--baseline-on", Leaning::Past)?.or(goal.baseline_on);
    goal.target = says.target.or(goal.target);
    goal.unit = text(&says.unit).or(goal.unit.take());
    goal.due = day(&says.due, "--due", Leaning::Future)?.or(goal.due);
    goal.measure = text(&says.measure).or(goal.measure.take());
    goal.caution = text(&says.caution).or(goal.caution.take());
    if let Some(given) = text(&says.benefit) {
        goal.benefit = Some(entry::benefit(reader, &given)?);
    }
    Ok(())
}

/// Checks a goal as the charter's own would be, with flags as the places.
fn check(charter: &Charter, goal: &Goal) -> Result<()> {
    let placed = |field: &str, invalid| Error::from(invalid).at(format!("--{}", field.replace('_', "-")));
    charter.check_goal(goal).map_err(|(field, invalid)| placed(field, invalid))?;
    let alone = Charter { goals: vec![goal.clone()], ..Charter::default() };
    Policy::check(&alone).map_err(|(_, invalid)| placed("measure", invalid))
}

fn title(given: &str) -> Result<String> {
    title_like(given, "praktik goal add \"Answers come sooner\"", "--caution or the notes of its readings")
}

/// Refuses a title that another goal has.
fn check_free(reader: &Reader, title: &str, own: Option<u32>) -> Result<()> {
    let folded = crate::domain::text::fold(title);
    let same = |other: &StoredGoal| Some(other.number) != own && crate::domain::text::fold(&other.goal.title) == folded;
    match reader.goals()?.into_iter().find(same) {
        None => Ok(()),
        Some(other) if other.status == GoalStatus::Open => {
            Err(Error::failed(format!("goal {} says the same", other.number))
                .hint(format!("change it: praktik goal edit {}", other.number)))
        }
        Some(other) => {
            Err(Error::failed(format!("goal {} says the same, and was {}", other.number, other.status.word()))
                .hint(format!("take it up again: praktik goal reopen {}", other.number)))
        }
    }
}

fn add(args: &AddArgs, app: &mut App<'_>) -> Result<Outcome> {
    let title = title(&args.title)?;
    let (number, measure, told) = app.write("goal add", &args.flags, |writer| {
        let charter = writer.charter()?;
        let day = entry::day_of(app, writer, args.on.as_deref(), "--on")?;
        let mut goal = Goal { title: title.clone(), ..Goal::default() };
        say(app, writer, &args.says, &mut goal)?;
        check(&charter, &goal)?;
        check_free(writer, &title, None)?;
        if let Some(due) = goal.due.filter(|due| *due < day) {
            return Err(Error::usage(format!("{due} is before the goal is set, {day}")).at("--due"));
        }
        let (_, number) = writer.add_goal(&goal, day)?;
        Ok((number, goal.measure, goal.caution.is_some()))
    })?;
    let mut change = Change::of(number.to_string(), format!("Goal {number} is set: {title}"));
    if measure.is_some() && !told {
        change = change.then(format!("praktik goal edit {number} --caution \"…\""), "could it be gamed?");
    }
    app.answer(change, &args.flags)
}

fn edit(args: &EditArgs, app: &mut App<'_>) -> Result<Outcome> {
    let new = args.title.as_deref().map(title).transpose()?;
    let change = app.write("goal edit", &args.flags, |writer| {
        let charter = writer.charter()?;
        let stored = writer.goal(&args.goal)?;
        let mut goal = stored.goal.clone();
        say(app, writer, &args.says, &mut goal)?;
        if let Some(new) = new.clone() {
            check_free(writer, &new, Some(stored.number))?;
            goal.title = new;
        }
        check(&charter, &goal)?;
        if goal == stored.goal {
            return Ok(Change::several(Vec::new()));
        }
        writer.set_goal(stored.id, &goal)?;
        Ok(Change::of(stored.number.to_string(), format!("Goal {} is changed: {}", stored.number, goal.title)))
    })?;
    app.answer(change, &args.flags)
}

fn open(stored: &StoredGoal) -> Result<()> {
    if stored.status == GoalStatus::Open {
        return Ok(());
    }
    Err(Error::failed(format!("goal {} was {}", stored.number, stored.status.word()))
        .hint(format!("take it up again: praktik goal reopen {}", stored.number)))
}

fn update(args: &UpdateArgs, app: &mut App<'_>) -> Result<Outcome> {
    if args.value.is_some_and(|value| !value.is_finite()) {
        return Err(Error::usage("a value is a finite number").at("--value"));
    }
    let change = app.write("goal update", &args.flags, |writer| {
        let stored = writer.goal(&args.goal)?;
        open(&stored)?;
        let day = entry::day_of(app, writer, args.on.as_deref(), "--on")?;
        let on_track = args.on_track.as_deref().map(|said| said == "yes");
        let note = args.note.as_deref().map(str::trim).filter(|note| !note.is_empty()).map(str::to_owned);
        let reading = StoredReading { day, value: args.value, on_track, note };
        let before = writer.read_goal(stored.id, &reading)?;
        let unit = stored.goal.unit.as_deref().map(|unit| format!(" {unit}")).unwrap_or_default();
        let value = |value: Option<f64>| value.map(|value| format!("at {}{unit}", words::number(value)));
        let said = |on_track: Option<bool>| on_track.map(|yes| if yes { "on track" } else { "behind" }.to_owned());
        let standing = |reading: &StoredReading| {
            let parts: Vec<String> = value(reading.value).into_iter().chain(said(reading.on_track)).collect();
            parts.join(", ")
        };
        let key = stored.number.to_string();
        let title = &stored.goal.title;
        let mut change = Change::of(key, format!("{title}: {} on {}", standing(&reading), words::day(day)));
        if let Some(before) = before.filter(|before| *before != reading) {
            change = change.and(format!("What was noted for that day is replaced: {}", standing(&before)));
        }
        let lined = stored.goal.baseline.is_some() && stored.goal.target.is_some() && stored.goal.due.is_some();
        if lined && args.value.is_none() {
            change = change.then(
                format!("praktik goal update {} --value …", stored.number),
                "this goal is held against its line by values",
            );
        }
        Ok(change)
    })?;
    app.answer(change, &args.flags)
}

fn end(args: &EndArgs, status: GoalStatus, app: &mut App<'_>) -> Result<Outcome> {
    let verb = if status == GoalStatus::Reached { "goal reach" } else { "goal drop" };
    let change = app.write(verb, &args.flags, |writer| {
        let stored = writer.goal(&args.goal)?;
        open(&stored)?;
        let day = entry::day_of(app, writer, args.on.as_deref(), "--on")?;
        if day < stored.added {
            return Err(Error::usage(format!("the goal was set on {}", stored.added)).at("--on"));
        }
        let reason = args.reason.as_deref().map(str::trim).filter(|reason| !reason.is_empty());
        writer.end_goal(stored.id, Some((status, day)), reason)?;
        let title = &stored.goal.title;
        let change =
            Change::of(stored.number.to_string(), format!("{title}: {} on {}", status.word(), words::day(day)));
        Ok(match (status, &stored.goal.benefit) {
            (GoalStatus::Reached, None) => change.then("praktik story add", "tells what it was good for"),
            _ => change,
        })
    })?;
    app.answer(change, &args.flags)
}

fn reopen(given: &str, flags: &WriteFlags, app: &mut App<'_>) -> Result<Outcome> {
    let change = app.write("goal reopen", flags, |writer: &Writer| {
        let stored = writer.goal(given)?;
        if stored.status == GoalStatus::Open {
            return Ok(Change::several(Vec::new()));
        }
        writer.end_goal(stored.id, None, None)?;
        Ok(Change::of(
            stored.number.to_string(),
            format!("Goal {} is open again: {}", stored.number, stored.goal.title),
        ))
    })?;
    app.answer(change, flags)
}
