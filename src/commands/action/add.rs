//! `praktik action add`.

use super::{due, title};
use crate::commands::evaluate::period;
use crate::commands::shared::WriteFlags;
use crate::commands::{App, Outcome, entry};
use crate::error::{Error, Result};
use crate::health::{Area, Measure};
use crate::render::views::Change;
use crate::render::words;
use crate::store::NewAction;

/// The arguments of `action add`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Of a measure it is kept what it says now, so that it can be seen later whether the action helped.

Examples:
  praktik action add \"Ask Lena to present\" --owner ana --due friday
  praktik action add \"Thank people at the end of each session\" --measure unthanked --owner budi --due +4w
  praktik action add \"Fix the dates of next year\" --area connection --session last"
)]
pub(super) struct Args {
    /// What is to be done
    #[arg(value_name = "TITLE")]
    title: String,
    /// The area it is to help [default: the measure's]
    #[arg(long, value_name = "AREA")]
    area: Option<String>,
    /// The measure it is to move
    #[arg(long, value_name = "MEASURE")]
    measure: Option<String>,
    /// Who does it
    #[arg(long, value_name = "MEMBER")]
    owner: Option<String>,
    /// By when
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    due: Option<String>,
    /// The session it comes from
    #[arg(long, value_name = "SESSION")]
    session: Option<String>,
    /// When it was undertaken [default: today]
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    on: Option<String>,
    /// Add it even if the same is open already
    #[arg(long)]
    again: bool,
    #[command(flatten)]
    flags: WriteFlags,
}

/// Runs `praktik action add`.
pub(super) fn run(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    let title = title(&args.title)?;
    let (area, measure) = target(args.area.as_deref(), args.measure.as_deref())?;
    let change = app.write("action add", &args.flags, |writer| {
        let today = app.context.now_in(writer.zone()?).day;
        let added = entry::day_of(app, writer, args.on.as_deref(), "--on")?;
        let due = args.due.as_deref().map(|given| due(app, writer, given, added)).transpose()?;
        let owner = args.owner.as_deref().map(|given| writer.person(given)).transpose()?;
        let session = args.session.as_deref().map(|given| writer.session(given, today)).transpose()?;
        if let Some(number) = writer.same_action(&title, owner.as_ref().map(|owner| owner.id))?.filter(|_| !args.again)
        {
            return Err(Error::failed(format!("this is open already as action {number}"))
                .hint("if it is to be done twice, say so with --again"));
        }
        let now = match measure {
            Some(measure) => period::lately(writer, added)?.find(measure.key).and_then(|result| result.value),
            None => None,
        };
        let number = writer.add_action(&NewAction {
            title: &title,
            area: area.map(Area::key),
            measure: measure.map(|measure| measure.key),
            measure_then: now,
            owner: owner.as_ref(),
            due,
            session: session.map(|session| session.id),
            evaluation: None,
            added,
        })?;
        let owner = owner.as_ref().map(|owner| owner.name.as_str());
        let mut change = Change::of(number.to_string(), words::undertaken(number, &title, owner, due));
        if let Some(measure) = measure {
            change = change.and(words::measured_by(measure, now));
        }
        Ok(change.then(format!("praktik action done {number}"), "when it is done"))
    })?;
    app.answer(change, &args.flags)
}

/// The area and the measure that are meant; a measure has its area.
///
/// # Errors
/// One is not known (exit 1), or they contradict each other (usage).
pub(super) fn target(area: Option<&str>, measure: Option<&str>) -> Result<(Option<Area>, Option<&'static Measure>)> {
    let area = area.map(period::area).transpose()?;
    let measure = measure.map(period::measure).transpose()?;
    match (area, measure) {
        (Some(area), Some(measure)) if area != measure.area => Err(contradiction(area, measure)),
        (area, measure) => Ok((area.or(measure.map(|measure| measure.area)), measure)),
    }
}

/// The refusal of a measure that belongs to another area.
pub(super) fn contradiction(area: Area, measure: &Measure) -> Error {
    let message = format!("{} belongs to {}, not to {}", measure.key, measure.area.key(), area.key());
    Error::usage(message).at("--area").hint("leave out --area: a measure has its area")
}
