//! `praktik session plan`: one session, or a series of them.

use chrono::{NaiveDate, NaiveTime};

use super::given;
use crate::commands::shared::{self, WriteFlags};
use crate::commands::{App, Outcome};
use crate::domain::calendar::{Leaning, Moment, Start, clock_time};
use crate::domain::charter::Pause;
use crate::domain::recurrence::Rule;
use crate::domain::session::{Part, SessionKind, SessionStatus};
use crate::domain::text::fold;
use crate::error::{Error, Result};
use crate::render::views::Change;
use crate::render::words;
use crate::store::{NewSession, Session, Writer};

/// The arguments of `session plan`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik session plan \"Async Rust\" --on \"friday 16:00\" --until 17:30 --presenter citra --topic Rust
  praktik session plan \"Data CoP\" --every \"first tue 16:00\" --count 12 --rota ana,budi")]
pub(super) struct Args {
    /// What it is called
    title: String,
    /// When: 2026-11-24, '2026-11-24 16:00', friday, '+2w'; with --every, the day to begin from
    #[arg(long, value_name = "WHEN", allow_hyphen_values = true)]
    on: Option<String>,
    /// How long it takes
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=10_080))]
    minutes: Option<u32>,
    /// When it ends, instead of --minutes
    #[arg(long, value_name = "HH:MM", conflicts_with = "minutes")]
    until: Option<String>,
    /// meeting, learning, workshop, talk, problem-solving or social [default: meeting]
    #[arg(long)]
    kind: Option<String>,
    #[command(flatten)]
    outline: given::Outline,
    /// Plan a series: 'first tue 16:00', 'last friday', 'tue 16:00', weekly, biweekly, monthly, '10 days'
    #[arg(long, value_name = "RULE", help_heading = "Series")]
    every: Option<String>,
    /// How many sessions the series has
    #[arg(long, value_name = "N", default_value_t = 12, requires = "every", help_heading = "Series",
          value_parser = clap::value_parser!(u16).range(1..=200))]
    count: u16,
    /// Who facilitates in turn
    #[arg(long, value_name = "MEMBERS", requires = "every", conflicts_with = "facilitators", help_heading = "Series")]
    rota: Vec<String>,
    #[command(flatten)]
    flags: WriteFlags,
}

/// Runs `praktik session plan`.
pub(super) fn run(args: Args, app: &mut App<'_>) -> Result<Outcome> {
    let title = given::title(&args.title)?;
    let kind = given::kind(args.kind.as_deref())?.unwrap_or(SessionKind::Meeting);
    let topics = given::topics(&args.outline.topics)?;
    let text = |given: &Option<String>, flag: &str| -> Result<Option<String>> {
        Ok(given.as_deref().map(|given| given::text(given, flag)).transpose()?.flatten())
    };
    let place = text(&args.outline.place, "--place")?;
    let link = text(&args.outline.link, "--link")?;
    let agenda = text(&args.outline.agenda, "--agenda")?;
    let rule = args.every.as_deref().map(|rule| Rule::parse(rule).map_err(|e| Error::from(e).at("--every")));
    let rule = rule.transpose()?;
    if rule.is_none() && args.on.is_none() {
        return Err(Error::usage("when is it?")
            .at("--on")
            .hint("say a day, perhaps with a time: --on \"friday 16:00\"")
            .hint("or plan a series: --every \"first tue 16:00\""));
    }
    let (planned, paused) = app.write("session plan", &args.flags, |writer| {
        let zone = writer.zone()?;
        let now = app.context.now_in(zone);
        let from = match &args.on {
            Some(on) => Some(shared::moment(app.context, zone, on, "--on", Leaning::Future)?),
            None => None,
        };
        if let Some(from) = from.filter(|from| from.day < now.day) {
            return Err(Error::usage(format!("{} is past", words::day(from.day)))
                .at("--on")
                .hint(format!("if it was held: praktik session log \"{title}\" --on {}", from.day)));
        }
        let starts = starts(rule.as_ref(), from, now, usize::from(args.count))?;
        let facilitators = given::people(writer, &args.outline.facilitators, "--facilitator")?;
        let presenters = given::people(writer, &args.outline.presenters, "--presenter")?;
        let rota = given::people(writer, &args.rota, "--rota")?;
        let said_by = if rule.is_some() { "--every" } else { "--on" };
        let starts: Vec<Start> = starts
            .into_iter()
            .map(|moment| Start::new(moment, zone).map_err(|invalid| Error::from(invalid).at(said_by)))
            .collect::<Result<_>>()?;
        for start in &starts {
            refuse_double(writer, &title, *start)?;
        }
        let series = match (&args.every, starts.first()) {
            (Some(rule), Some(first)) => Some(writer.add_series(rule.trim(), &title, *first)?),
            _ => None,
        };
        let mut planned = Vec::with_capacity(starts.len());
        for (turn, start) in starts.into_iter().enumerate() {
            let minutes = match &args.until {
                Some(until) => Some(length(start, until)?),
                None => args.minutes,
            };
            let status = SessionStatus::Planned;
            let new = NewSession { title: title.clone(), kind, status, start, minutes, taken: false, series };
            let mut session = writer.add_session(&new)?;
            (session.place, session.link, session.agenda) = (place.clone(), link.clone(), agenda.clone());
            writer.set_session(&session)?;
            let in_turn = if rota.is_empty() { &[] } else { std::slice::from_ref(&rota[turn % rota.len()]) };
            let leading = if rota.is_empty() { facilitators.as_slice() } else { in_turn };
            writer.set_session_part(session.id, Part::Facilitator, &given::ids(leading))?;
            writer.set_session_part(session.id, Part::Presenter, &given::ids(&presenters))?;
            writer.set_session_topics(session.id, &topics)?;
            let leading: Vec<String> = leading.iter().map(|person| person.handle.clone()).collect();
            planned.push((session, leading));
        }
        let days: Vec<NaiveDate> = planned.iter().map(|(session, _)| session.start.day).collect();
        Ok((planned, in_pauses(&writer.charter()?.pauses, &days)))
    })?;
    for note in paused {
        app.say(&note)?;
    }
    let sentence = |(session, leading): &(Session, Vec<String>)| {
        let by = if leading.is_empty() { String::new() } else { format!(", with {}", words::listed(leading)) };
        format!("{} is planned for {}{by}: {}", session.title, words::start(session.start), session.slug)
    };
    let mut change = Change::several(planned.iter().map(sentence).collect());
    if let [(session, _)] = planned.as_slice() {
        change.key = Some(session.slug.clone());
    }
    if let [(session, _), ..] = planned.as_slice() {
        change = change.then(format!("praktik session log {} --present …", session.slug), "once it was held");
    }
    app.answer(change, &args.flags)
}

/// The moments to plan: the one that was given, or those that the rule names from there on.
fn starts(rule: Option<&Rule>, from: Option<Moment>, now: Moment, count: usize) -> Result<Vec<Moment>> {
    let Some(rule) = rule else { return Ok(from.into_iter().collect()) };
    let time = from.and_then(|from| from.time).or(rule.time);
    let passed = |time: NaiveTime| now.time.is_some_and(|now| time < now);
    let first = match from {
        Some(from) => Some(from.day),
        // Of today's turn, the time has passed: begin tomorrow.
        None if time.is_some_and(passed) => now.day.succ_opt(),
        None => Some(now.day),
    };
    let days = first.map(|first| rule.days(first, count)).unwrap_or_default();
    if days.is_empty() {
        return Err(Error::usage("the rule names no day from there on").at("--every"));
    }
    Ok(days.into_iter().map(|day| Moment { day, time }).collect())
}

/// The minutes from a start to a time of day, perhaps that of the next day.
fn length(start: Start, until: &str) -> Result<u32> {
    let Some(end) = clock_time(until) else {
        return Err(Error::usage(format!("'{until}' is not a time of day")).at("--until").hint("write it as 17:30"));
    };
    let Some((begin, _)) = start.time else {
        return Err(Error::usage("the session has no time to count from")
            .at("--until")
            .hint("give one, as in --on \"friday 16:00\", or say --minutes 60"));
    };
    let minutes = (end - begin).num_minutes().rem_euclid(24 * 60);
    u32::try_from(minutes)
        .ok()
        .filter(|minutes| *minutes > 0)
        .ok_or_else(|| Error::usage(format!("it would end when it begins, at {}", end.format("%H:%M"))).at("--until"))
}

/// Refuses to plan the same twice.
fn refuse_double(writer: &Writer, title: &str, start: Start) -> Result<()> {
    let live = |other: &Session| other.status != SessionStatus::Cancelled && fold(&other.title) == fold(title);
    let same = |other: &Session| live(other) && (other.start.time == start.time || start.time.is_none());
    match writer.sessions_on(start.day)?.into_iter().find(same) {
        None => Ok(()),
        Some(other) => {
            let message = format!("{} is {} for {} already", other.title, word(&other), words::start(other.start));
            Err(Error::failed(message)
                .hint(format!("change it: praktik session edit {}", other.slug))
                .hint("or give this one another title or time"))
        }
    }
}

fn word(session: &Session) -> &'static str {
    if session.status == SessionStatus::Held { "logged" } else { "planned" }
}

/// A note for days on which the charter expects nothing.
fn in_pauses(pauses: &[Pause], days: &[NaiveDate]) -> Vec<String> {
    let note = |pause: &Pause| {
        let inside: Vec<String> =
            days.iter().filter(|day| (pause.from..=pause.until).contains(*day)).map(|day| words::day(*day)).collect();
        let reason = pause.reason.as_ref().map(|reason| format!(" ({reason})")).unwrap_or_default();
        (!inside.is_empty()).then(|| {
            format!(
                "note: {} falls into the pause {}{reason}",
                words::listed(&inside),
                words::days(pause.from, pause.until)
            )
        })
    };
    pauses.iter().filter_map(note).collect()
}
