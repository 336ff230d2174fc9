//! `praktik session log`: a session that was held.

use std::path::PathBuf;

use super::{attend, given, note, numbers};
use crate::commands::shared::{self, WriteFlags};
use crate::commands::{App, Outcome};
use crate::domain::calendar::{Leaning, Moment, Start};
use crate::domain::session::{Part, SessionKind, SessionStatus};
use crate::error::{Error, Result};
use crate::exchange::source::{IN_MEMORY, Source};
use crate::render::views::Change;
use crate::render::words::{self, counted, listed};
use crate::store::{NewSession, Session, Writer};

mod ask;
mod target;

use target::{Target, target};

/// The arguments of `session log`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "A session that was planned keeps what was planned, unless it is said otherwise here. Without --present or --present-file nobody knows who was there: attendance is not taken. --present none says that nobody was.

Examples:
  praktik session log                                    on a terminal: ask for everything, and offer those who usually come
  praktik session log next --present ana,budi,citra      as planned
  praktik session log \"Async Rust\" --kind talk --presenter citra --present ana,budi --guests 3
  praktik session log \"Retro\" --on friday --present-file present.txt --note \"we keep the slot\""
)]
pub(super) struct Args {
    /// What it is called; or which planned session it was: its slug, day or title, or next
    #[arg(value_name = "TITLE|SESSION")]
    title: Option<String>,
    /// When it was: 2026-11-24, '2026-11-24 16:00', friday, yesterday [default: today, or as planned]
    #[arg(long, value_name = "WHEN", allow_hyphen_values = true)]
    on: Option<String>,
    /// meeting, learning, workshop, talk, problem-solving or social [default: meeting]
    #[arg(long)]
    kind: Option<String>,
    /// How long it took
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=10_080))]
    minutes: Option<u32>,
    /// Where it was
    #[arg(long)]
    place: Option<String>,
    /// Where it was online
    #[arg(long, value_name = "URL")]
    link: Option<String>,
    /// Who was there: handles or names, separated by commas; none for nobody
    #[arg(long, value_name = "MEMBERS", help_heading = "People")]
    present: Vec<String>,
    /// Who was there, from a file with one of them a line; - for standard input
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath, help_heading = "People")]
    present_file: Option<PathBuf>,
    /// How many guests were there whose names nobody noted
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(0..=100_000), help_heading = "People")]
    guests: Option<u32>,
    /// A guest by name; may be repeated
    #[arg(long = "guest", value_name = "NAME", help_heading = "People")]
    named_guests: Vec<String>,
    /// Who facilitated [default: as planned, else PRAKTIK_ME]
    #[arg(long = "facilitator", value_name = "MEMBERS", help_heading = "People")]
    facilitators: Vec<String>,
    /// Who presented
    #[arg(long = "presenter", value_name = "MEMBERS", help_heading = "People")]
    presenters: Vec<String>,
    /// What it was about; may be repeated
    #[arg(long = "topic", value_name = "TOPICS")]
    topics: Vec<String>,
    #[command(flatten)]
    numbers: numbers::Numbers,
    /// A line for the notes
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    #[command(flatten)]
    flags: WriteFlags,
}

/// What is to be logged, read and checked as far as it can be without the file.
struct Held {
    title: String,
    kind: Option<SessionKind>,
    minutes: Option<u32>,
    place: Option<Option<String>>,
    link: Option<Option<String>>,
    /// The references of who was present; `None` where attendance is not taken.
    present: Option<(Vec<String>, &'static str)>,
    topics: Option<Vec<String>>,
    note: Option<String>,
}

/// Runs `praktik session log`.
pub(super) fn run(mut args: Args, app: &mut App<'_>) -> Result<Outcome> {
    if args.title.is_none() {
        if !app.can_ask() {
            return Err(Error::usage("which session was held?")
                .at("TITLE|SESSION")
                .hint("give its title, or next, or the slug of a planned one: praktik session log \"Async Rust\"")
                .hint("on a terminal, praktik session log asks for it"));
        }
        ask::ask(&mut args, app)?;
    }
    let mut present = args.present.clone();
    if let Some(file) = &args.present_file {
        present.extend(references(&app.input(file)?)?);
    }
    let optional =
        |given: &Option<String>, flag: &str| given.as_deref().map(|text| given::text(text, flag)).transpose();
    let held = Held {
        title: given::title(args.title.as_deref().unwrap_or_default())?,
        kind: given::kind(args.kind.as_deref())?,
        minutes: args.minutes,
        place: optional(&args.place, "--place")?,
        link: optional(&args.link, "--link")?,
        present: match (present.is_empty(), &args.present_file) {
            (true, _) => None,
            (false, None) => Some((present, "--present")),
            (false, Some(_)) => Some((present, "--present-file")),
        },
        topics: (!args.topics.is_empty()).then(|| given::topics(&args.topics)).transpose()?,
        note: optional(&args.note, "--note")?.flatten(),
    };
    let logged = app.write("session log", &args.flags, |writer| log(writer, &held, &args, app))?;
    if let Some(aside) = logged.aside {
        app.say(&aside)?;
    }
    let slug = logged.session.slug;
    let mut change = Change::several(logged.said);
    change.key = Some(slug.clone());
    if !logged.session.taken {
        change = change.then(format!("praktik session attend {slug} ana budi"), "notes who was there");
    }
    let which = if logged.noted_by_default { String::new() } else { format!(" --session {slug}") };
    app.answer(change.then(format!("praktik session note \"…\"{which}"), "keeps what came of it"), &args.flags)
}

/// The references of a file: one a line, blank lines and `#` comments passed over.
fn references(source: &Source) -> Result<Vec<String>> {
    let text = source.whole(IN_MEMORY)?;
    let lines = text.lines().map(|line| line.split(" #").next().unwrap_or(line).trim());
    let found: Vec<String> =
        lines.filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::to_owned).collect();
    if found.is_empty() {
        return Err(Error::bad_data("nobody is named")
            .at(source.file())
            .hint("if nobody was there, say none in a line"));
    }
    Ok(found)
}

/// A session that was logged.
struct Logged {
    session: Session,
    /// What is to be said of it, a sentence each.
    said: Vec<String>,
    /// What is to be said beside it.
    aside: Option<String>,
    /// Whether `session note` means it where no session is named.
    noted_by_default: bool,
}

fn log(writer: &Writer, held: &Held, args: &Args, app: &App<'_>) -> Result<Logged> {
    let zone = writer.zone()?;
    let now = app.context.now_in(zone);
    let on = match &args.on {
        Some(on) => Some(shared::moment(app.context, zone, on, "--on", Leaning::Past)?),
        None => None,
    };
    if let Some(on) = on.filter(|on| on.day > now.day) {
        return Err(Error::usage(format!("{} has not come yet", words::day(on.day)))
            .at("--on")
            .hint(format!("plan it: praktik session plan \"{}\" --on {}", held.title, on.day)));
    }
    let nobody = held.present.as_ref().is_some_and(|(given, _)| given::is_none(given));
    if nobody && (!args.facilitators.is_empty() || !args.presenters.is_empty()) {
        let both = args.facilitators.iter().chain(&args.presenters);
        if !both.cloned().all(|given| given::is_none(&[given])) {
            return Err(Error::usage("somebody had a part, and so was there")
                .at("--present")
                .hint("leave out --present none, or the one who facilitated or presented"));
        }
    }
    let people = |given: &[String], flag: &str| given::people(writer, given, flag);
    let present = match &held.present {
        Some((given, flag)) => Some(people(given, flag)?),
        None => None,
    };
    let place = |moment: Moment| Start::new(moment, zone).map_err(|invalid| Error::from(invalid).at("--on"));
    let (mut session, was, aside) = match target(writer, &held.title, on, now)? {
        Target::Planned(mut session) => {
            let planned = session.start;
            if let Some(on) = on {
                let time = on.time.or(planned.time.map(|(time, _)| time));
                session.start = place(Moment { day: on.day, time })?;
            }
            (session, Some(planned), None)
        }
        Target::New { note } => {
            let moment = on.unwrap_or(Moment { day: now.day, time: None });
            let start = place(moment)?;
            let title = held.title.clone();
            let (kind, status) = (SessionKind::Meeting, SessionStatus::Held);
            let new = NewSession { title, kind, status, start, minutes: None, taken: false, series: None };
            (writer.add_session(&new)?, None, note)
        }
    };
    session.status = SessionStatus::Held;
    session.cancel_reason = None;
    session.taken = present.is_some();
    session.kind = held.kind.unwrap_or(session.kind);
    session.minutes = held.minutes.or(session.minutes);
    if let Some(place) = &held.place {
        session.place.clone_from(place);
    }
    if let Some(link) = &held.link {
        session.link.clone_from(link);
    }
    let mut let_go = Vec::new();
    if nobody {
        for part in [Part::Facilitator, Part::Presenter] {
            let_go.extend(writer.session_part(session.id, part)?.into_iter().map(|one| (part, one.handle)));
            writer.set_session_part(session.id, part, &[])?;
        }
    } else {
        parts(writer, &session, args, app)?;
    }
    writer.set_session(&session)?;
    for person in present.iter().flatten() {
        writer.add_attendance(session.id, person.id)?;
    }
    if let Some(topics) = &held.topics {
        writer.set_session_topics(session.id, topics)?;
    }
    let said_guests = attend::guests(writer, &session, args.guests, &args.named_guests)?;
    if let Some(text) = &held.note {
        let at = app.context.now.with_timezone(&zone).to_rfc3339_opts(chrono::SecondsFormat::Secs, false);
        let me = app.me().map(|me| writer.person(me).map_err(|e| e.at("PRAKTIK_ME"))).transpose()?;
        writer.add_session_note(session.id, &at, me.map(|me| me.id), text)?;
    }
    let mut said = vec![headline(&session, was)];
    let facilitators = writer.session_part(session.id, Part::Facilitator)?;
    let presenters = writer.session_part(session.id, Part::Presenter)?;
    if !facilitators.is_empty() {
        said.push(format!("facilitated by {}", listed(&given::handles(&facilitators))));
    }
    if !presenters.is_empty() {
        said.push(format!("presented by {}", listed(&given::handles(&presenters))));
    }
    said.extend(let_go.iter().map(|(part, handle)| format!("{handle}, planned as {}, was not there", part.word())));
    said.push(if session.taken {
        let number = writer.session_present(session.id)?.len();
        if number == 0 {
            "no member was present".to_owned()
        } else {
            format!("{} present", counted(number, "member", "members"))
        }
    } else {
        "attendance not taken".to_owned()
    });
    said.extend(said_guests);
    let numbers = args.numbers.note(writer, session.id)?.into_iter();
    said.extend(
        numbers.filter(|(_, before, after)| before != after).map(|(label, _, after)| format!("{label}: {after}")),
    );
    said.extend(held.note.iter().map(|text| format!("noted: {text}")));
    let noted_by_default = note::current(writer, now).is_ok_and(|current| current.id == session.id);
    Ok(Logged { session, said, aside, noted_by_default })
}

/// Gives the parts that were named; whoever was planned keeps theirs; with nobody to facilitate it is `PRAKTIK_ME`.
fn parts(writer: &Writer, session: &Session, args: &Args, app: &App<'_>) -> Result<()> {
    if !args.presenters.is_empty() {
        let presenters = given::people(writer, &args.presenters, "--presenter")?;
        writer.set_session_part(session.id, Part::Presenter, &given::ids(&presenters))?;
    }
    if !args.facilitators.is_empty() {
        let facilitators = given::people(writer, &args.facilitators, "--facilitator")?;
        writer.set_session_part(session.id, Part::Facilitator, &given::ids(&facilitators))?;
    } else if let Some(me) = app.me()
        && writer.session_part(session.id, Part::Facilitator)?.is_empty()
    {
        let me = writer.person(me).map_err(|error| error.at("PRAKTIK_ME"))?;
        writer.set_session_part(session.id, Part::Facilitator, &[me.id])?;
    }
    Ok(())
}

fn headline(session: &Session, planned: Option<Start>) -> String {
    let when = words::start(session.start);
    let moved = match planned {
        Some(planned) if planned != session.start => format!(" (planned for {})", words::start(planned)),
        Some(_) => " as planned".to_owned(),
        None => String::new(),
    };
    format!("{} was held on {when}{moved}: {}", session.title, session.slug)
}
