//! `praktik channel`: the forum in totals, without names.

use chrono::{Datelike, NaiveDate};

use super::shared::{Listing, WriteFlags};
use super::{App, Outcome};
use crate::domain::charter::Channel;
use crate::domain::record::month;
use crate::domain::reference::{Unresolved, one_of};
use crate::error::{Error, Result};
use crate::render::List;
use crate::render::views::Change;
use crate::render::views::channel::ChannelRow;
use crate::render::words;
use crate::store::{ChannelTotals, Reader, Writer};

/// The forum in totals: how many wrote, asked, were answered.
///
/// A channel is where the community talks between sessions; the charter lists them. Only totals of a month are kept: who
/// wrote what is nobody's business here.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik channel log Slack --month 2026-09 --people 41 --asked 12 --answered 10
  praktik channel log Wiki --month 2026-09 --people 8
  praktik channel list --channel slack")]
pub struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Note the totals of a month
    Log(LogArgs),
    /// List totals, the newest month first
    List(ListArgs),
    /// Take out the totals of a month
    #[command(after_help = "Examples:
  praktik channel remove Slack --month 2026-10")]
    Remove {
        /// The channel, by name
        #[arg(value_name = "CHANNEL")]
        channel: String,
        /// The month, such as 2026-09
        #[arg(long, value_name = "MONTH")]
        month: String,
        #[command(flatten)]
        flags: WriteFlags,
    },
}

#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik channel log Slack --month 2026-10 --people 41 --asked 12 --answered 10
  praktik channel log Forum --month 2026-10 --people 7 --new")]
struct LogArgs {
    /// The channel, by name
    #[arg(value_name = "CHANNEL")]
    channel: String,
    /// The month, such as 2026-09
    #[arg(long, value_name = "MONTH")]
    month: String,
    /// How many people wrote
    #[arg(long, value_name = "N", required_unless_present = "asked")]
    people: Option<u32>,
    /// How many questions were asked
    #[arg(long, value_name = "N", requires = "answered")]
    asked: Option<u32>,
    /// How many of them were answered
    #[arg(long, value_name = "N", requires = "asked")]
    answered: Option<u32>,
    /// Add the channel to the charter
    #[arg(long)]
    new: bool,
    #[command(flatten)]
    flags: WriteFlags,
}

#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik channel list
  praktik channel list --channel Slack --from 2026-01")]
struct ListArgs {
    /// Only this channel
    #[arg(long, value_name = "CHANNEL")]
    channel: Option<String>,
    /// The first month, such as 2026-01
    #[arg(long, value_name = "MONTH")]
    from: Option<String>,
    /// The last month
    #[arg(long, value_name = "MONTH")]
    until: Option<String>,
    /// The columns to show, named as in --json
    #[arg(long, value_name = "KEY", value_delimiter = ',', help_heading = "Output")]
    columns: Option<Vec<String>>,
    #[command(flatten)]
    listing: Listing,
}

/// Runs `praktik channel`.
///
/// # Errors
/// Whatever the verb ends in.
pub fn run(args: Args, app: &mut App<'_>) -> Result<Outcome> {
    match args.verb {
        Verb::Log(args) => log(&args, app),
        Verb::List(args) => list(&args, app),
        Verb::Remove { channel, month, flags } => remove(&channel, &month, &flags, app),
    }
}

fn read_month(given: &str, flag: &str) -> Result<NaiveDate> {
    month(given).map_err(|invalid| Error::from(invalid).at(flag))
}

fn said(month: NaiveDate) -> String {
    month.format("%B %Y").to_string()
}

/// The name of the channel that is meant, among those of the charter and those it once listed. A leading `#` does not
/// have to be typed, since a shell takes it for a comment.
fn channel(given: &str, known: &[String]) -> Result<String> {
    let bare = |name: &str| name.trim_start_matches('#').to_owned();
    let names: Vec<String> = known.iter().map(|name| bare(name)).collect();
    match one_of("channel", &bare(given), &names.iter().map(String::as_str).collect::<Vec<_>>()) {
        Ok(place) => Ok(known[place].clone()),
        Err(Unresolved::Unknown { nearest, .. }) if nearest.is_empty() => {
            let error = Error::failed(format!("no channel '{given}'"));
            Err(if known.is_empty() { error } else { error.hint(format!("there are {}", words::listed(known))) })
        }
        Err(unresolved) => Err(unresolved.into()),
    }
}

fn log(args: &LogArgs, app: &mut App<'_>) -> Result<Outcome> {
    let of = read_month(&args.month, "--month")?;
    let questions = args.asked.zip(args.answered);
    if let Some((asked, answered)) = questions.filter(|(asked, answered)| answered > asked) {
        return Err(Error::usage(format!("{answered} of {asked} questions cannot have been answered"))
            .at("--answered")
            .hint("give the number of questions asked that month, and how many of these were answered"));
    }
    let change = app.write("channel log", &args.flags, |writer| {
        let today = app.context.now_in(writer.zone()?).day;
        if (of.year(), of.month()) > (today.year(), today.month()) {
            return Err(Error::usage(format!("{} has not come yet", said(of))).at("--month"));
        }
        let (name, added) = named(writer, args, today)?;
        let before = writer.channel_month(&name, of)?;
        let noted = ChannelTotals {
            channel: name.clone(),
            month: of,
            people: args.people.or(before.as_ref().and_then(|before| before.people)),
            questions: questions.or(before.as_ref().and_then(|before| before.questions)),
        };
        writer.set_channel_month(&noted)?;
        if before.as_ref() == Some(&noted) {
            return Ok(Change::several(Vec::new()));
        }
        let mut change = Change::several(Vec::new());
        if added {
            change = change.and(format!("{name} is a channel of the charter"));
        }
        change = change.and(format!("{name} in {}: {}", said(of), totals(&noted)));
        Ok(match before {
            Some(before) => change.and(format!("What was noted for that month is replaced: {}", totals(&before))),
            None => change,
        })
    })?;
    app.answer(change, &args.flags)
}

/// `41 people, 10 of 12 questions answered`.
fn totals(noted: &ChannelTotals) -> String {
    let people = noted.people.map(|people| words::counted(people as usize, "person", "people"));
    let questions = noted.questions.map(|(asked, answered)| match asked {
        0 => "no question asked".to_owned(),
        1 => format!("{answered} of 1 question answered"),
        _ => format!("{answered} of {asked} questions answered"),
    });
    people.into_iter().chain(questions).collect::<Vec<_>>().join(", ")
}

/// The channel that is meant; with `--new` it is added to the charter, and that was so.
fn named(writer: &Writer, args: &LogArgs, today: NaiveDate) -> Result<(String, bool)> {
    let known = known(writer)?;
    match channel(&args.channel, &known) {
        Ok(name) => Ok((name, false)),
        Err(_) if args.new => {
            let name = crate::domain::member::one_line("a channel", &args.channel)?;
            let mut charter = writer.charter()?;
            charter.channels.push(Channel { name: name.clone(), ..Channel::default() });
            charter.check().map_err(|(_, invalid)| Error::from(invalid).at("CHANNEL"))?;
            writer.set_charter(&charter, today)?;
            Ok((name, true))
        }
        Err(error) => Err(error.hint("the charter lists the channels; --new adds this one to it")),
    }
}

/// The channels of the charter, then those of which something is recorded.
fn known(reader: &Reader) -> Result<Vec<String>> {
    let mut known = reader.channel_names()?;
    for total in reader.channel_totals()? {
        if !known.contains(&total.channel) {
            known.push(total.channel);
        }
    }
    Ok(known)
}

fn remove(given: &str, month: &str, flags: &WriteFlags, app: &mut App<'_>) -> Result<Outcome> {
    let of = read_month(month, "--month")?;
    let name = app.write("channel remove", flags, |writer| {
        let name = channel(given, &known(writer)?)?;
        if !writer.remove_channel_month(&name, of)? {
            return Err(Error::failed(format!("{name} is not recorded for {}", said(of)))
                .hint(format!("see what is: praktik channel list --channel {}", name.trim_start_matches('#'))));
        }
        Ok(name)
    })?;
    app.answer(Change::several(vec![format!("{name} is no longer recorded for {}", said(of))]), flags)
}

fn list(args: &ListArgs, app: &mut App<'_>) -> Result<Outcome> {
    let reader = app.read()?;
    let month = |given: &Option<String>, flag| given.as_deref().map(|given| read_month(given, flag)).transpose();
    let (from, until) = (month(&args.from, "--from")?, month(&args.until, "--until")?);
    let only = args.channel.as_deref().map(|given| channel(given, &known(&reader)?)).transpose()?;
    let all = reader.channel_totals()?;
    let channels = reader.channel_names()?;
    let recorded = |name: &String| all.iter().any(|total| total.channel == *name);
    let unrecorded: Vec<String> =
        channels.into_iter().filter(|name| !recorded(name) && only.as_ref().is_none_or(|only| only == name)).collect();
    let none = all.is_empty();
    let fits = |total: &ChannelTotals| {
        from.is_none_or(|from| total.month >= from)
            && until.is_none_or(|until| total.month <= until)
            && only.as_ref().is_none_or(|only| total.channel == *only)
    };
    let rows = all.into_iter().filter(fits).map(|total| ChannelRow {
        channel: total.channel,
        month: total.month.format("%Y-%m").to_string(),
        people: total.people,
        asked: total.questions.map(|(asked, _)| asked),
        answered: total.questions.map(|(_, answered)| answered),
    });
    let empty = if none {
        "No totals are recorded yet: praktik channel log NAME --month 2026-09 --people 41"
    } else {
        "No totals fit that."
    };
    let list = List::<ChannelRow>::new(rows.collect(), empty).choose(args.columns.as_deref())?;
    let listing = &args.listing;
    app.emit(&list.arrange(listing.sort.as_deref(), listing.reverse, listing.limit)?, &listing.output)?;
    for name in unrecorded {
        app.say(&format!("{name}: not recorded"))?;
    }
    Ok(Outcome::Done)
}
