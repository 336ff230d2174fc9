//! `praktik session list`.

use super::given;
use crate::commands::shared::{self, Listing};
use crate::commands::{App, Outcome};
use crate::domain::calendar::Leaning;
use crate::domain::reference::Unresolved;
use crate::domain::session::{Part, SessionStatus};
use crate::error::{Error, Result};
use crate::render::views::session::{SessionRow, TABLE};
use crate::render::{Format, List};
use crate::store::{ListedSession, SessionFilter};

/// The arguments of `session list`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik session list --upcoming
  praktik session list --facilitator ana --from 2026-01-01
  praktik session list --kind talk --sort present --reverse --limit 5
  praktik session list --columns slug,present,guests,topics")]
pub(super) struct Args {
    /// Only those that are planned, held or cancelled
    #[arg(long, value_parser = ["planned", "held", "cancelled"])]
    status: Option<String>,
    /// Only those of a kind: meeting, learning, workshop, talk, problem-solving or social
    #[arg(long)]
    kind: Option<String>,
    /// Only those on a topic
    #[arg(long)]
    topic: Option<String>,
    /// Only those that this member facilitates
    #[arg(long, value_name = "MEMBER")]
    facilitator: Option<String>,
    /// Only those at which this member presents
    #[arg(long, value_name = "MEMBER")]
    presenter: Option<String>,
    /// Only from this day on
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    from: Option<String>,
    /// Only up to this day
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    until: Option<String>,
    /// Only what is planned from today on, the next one first
    #[arg(long, conflicts_with = "status")]
    upcoming: bool,
    /// Show these columns, named as in --json
    #[arg(long, value_name = "KEYS", value_delimiter = ',', help_heading = "Output")]
    columns: Option<Vec<String>>,
    #[command(flatten)]
    listing: Listing,
}

/// Runs `praktik session list`.
pub(super) fn run(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    let reader = app.read()?;
    let zone = reader.zone()?;
    let today = app.context.now_in(zone).day;
    let leaning = if args.upcoming { Leaning::Future } else { Leaning::Past };
    let day = |given: &Option<String>, flag: &str| {
        given.as_deref().map(|given| shared::day(app.context, zone, given, flag, leaning)).transpose()
    };
    let (mut from, until) = (day(&args.from, "--from")?, day(&args.until, "--until")?);
    if let (Some(from), Some(until)) = (from, until)
        && from > until
    {
        return Err(Error::usage(format!("{from} comes after {until}")).at("--from").hint("turn the two round"));
    }
    let mut status = SessionStatus::ALL.into_iter().find(|one| Some(one.word()) == args.status.as_deref());
    if args.upcoming {
        status = Some(SessionStatus::Planned);
        from = Some(from.map_or(today, |from| from.max(today)));
    }
    let topic = match &args.topic {
        None => None,
        Some(name) => Some(match reader.known_topic(name)? {
            Some(topic) => topic,
            None => {
                let names = reader.topic_names()?;
                let unknown = Unresolved::unknown("topic", name, names.iter().map(String::as_str));
                let mut error = Error::failed(unknown.to_string()).at("--topic");
                if let Unresolved::Unknown { nearest, .. } = &unknown
                    && !nearest.is_empty()
                {
                    error = error.hint(format!("did you mean {}?", nearest.join(" or ")));
                } else if names.is_empty() {
                    error = error.hint("no topic is known yet; sessions get theirs with --topic");
                } else {
                    error = error.hint(format!("there are {}", names.join(", ")));
                }
                return Err(error);
            }
        }),
    };
    let mut parts = Vec::new();
    for (part, given) in [(Part::Facilitator, &args.facilitator), (Part::Presenter, &args.presenter)] {
        if let Some(given) = given {
            parts.push((part, reader.person(given).map_err(|e| e.at(format!("--{}", part.word())))?.id));
        }
    }
    // Where nothing else is to be sorted by, the file itself can turn round and cut off.
    let own_order = args.listing.sort.is_none();
    let filter = SessionFilter {
        status,
        kind: given::kind(args.kind.as_deref())?,
        topic,
        parts,
        from,
        until,
        earliest_first: args.upcoming != (own_order && args.listing.reverse),
        limit: args.listing.limit.filter(|_| own_order),
    };
    let rows: Vec<SessionRow> = reader.listed_sessions(&filter)?.into_iter().map(row).collect();
    let format = args.listing.output.format();
    // A narrow terminal has room for what tells sessions apart.
    let narrow = app.context.terminal.width.is_some_and(|width| width < 80);
    let shown = TABLE.iter().filter(|key| !narrow || !matches!(**key, "kind" | "facilitators"));
    let table: Vec<String> = shown.map(|key| (*key).to_owned()).collect();
    let columns = match (&args.columns, format) {
        (Some(columns), _) => Some(columns.as_slice()),
        (None, Format::Table | Format::Markdown) => Some(table.as_slice()),
        (None, _) => None,
    };
    let reverse = args.listing.reverse && !own_order;
    let list = List::new(rows, empty(args))
        .arrange(args.listing.sort.as_deref(), reverse, args.listing.limit)?
        .choose(columns)?;
    app.emit(&list, &args.listing.output)?;
    Ok(Outcome::Done)
}

/// What a list shows of a session.
pub(super) fn row(session: ListedSession) -> SessionRow {
    SessionRow {
        slug: session.slug,
        title: session.title,
        kind: session.kind,
        status: session.status,
        starts: session.start,
        minutes: session.minutes,
        present: session.present,
        guests: session.guests,
        facilitators: session.facilitators,
        presenters: session.presenters,
        topics: session.topics,
    }
}

fn empty(args: &Args) -> &'static str {
    let Args { status, kind, topic, facilitator, presenter, from, until, upcoming, .. } = args;
    let narrowed = [status, kind, topic, facilitator, presenter, from, until].into_iter().any(Option::is_some);
    match (upcoming, narrowed) {
        (true, false) => {
            "Nothing is planned. Plan a session: praktik session plan \"Async Rust\" --on \"friday 16:00\""
        }
        (false, false) => "No session yet. Log one: praktik session log \"Kick-off\" --present ana,budi",
        _ => "No session is like that.",
    }
}
