//! `praktik wish`: topics that members wish for.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::session::given;
use super::shared::{Listing, WriteFlags};
use super::{App, Outcome, entry};
use crate::domain::alike::is_swapped;
use crate::domain::reference::{Unresolved, one_of};
use crate::domain::session::SessionStatus;
use crate::domain::text::{fold, nearest};
use crate::domain::wish::met;
use crate::error::{Error, Result};
use crate::render::views::Change;
use crate::render::views::wish::{ALL, NARROW, OPEN, WishRow};
use crate::render::{List, words};
use crate::store::{Cover, Id, ListedSession, Person, Reader, SessionFilter, StoredWish};

/// Topics that members wish for.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "A wish is met by the first held session, resource or solved challenge on its topic, on the day of the wish or
after it. Whoever wishes for it later opens it again.

Examples:
  praktik wish add \"Async Rust\" --by ana,budi
  praktik wish add SQL --note \"how to read a query plan\"
  praktik wish list
  praktik wish drop SQL --by budi"
)]
pub struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Note that members wish for a topic
    Add(AddArgs),
    /// List the wishes, the most wished for first; by default the open ones
    List(ListArgs),
    /// Take open wishes for a topic back
    Drop(DropArgs),
}

#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik wish add \"Async Rust\" --by ana,budi
  praktik wish add SQL --note \"how to read a query plan\" --on 2026-11-10")]
struct AddArgs {
    /// What they wish to hear of, learn or work on
    #[arg(value_name = "TOPIC")]
    topic: String,
    /// Who wishes for it; none where nobody is to be named [default: PRAKTIK_ME]
    #[arg(long, value_name = "MEMBERS")]
    by: Vec<String>,
    /// A word on it
    #[arg(long, value_name = "NOTE")]
    note: Option<String>,
    /// Since when [default: today]
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    on: Option<String>,
    /// It is a topic of its own, though another has a similar name
    #[arg(long)]
    new: bool,
    #[command(flatten)]
    flags: WriteFlags,
}

#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik wish list
  praktik wish list --all --sort met --reverse
  praktik wish list --columns topic,count,notes")]
struct ListArgs {
    /// Those that were met too
    #[arg(long)]
    all: bool,
    /// The columns to show, named as in --json
    #[arg(long, value_name = "KEYS", value_delimiter = ',', help_heading = "Output")]
    columns: Option<Vec<String>>,
    #[command(flatten)]
    listing: Listing,
}

#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik wish drop SQL --by budi
  praktik wish drop \"Async Rust\"")]
struct DropArgs {
    /// Which topic
    #[arg(value_name = "TOPIC")]
    topic: String,
    /// Whose wish [default: everybody's]
    #[arg(long, value_name = "MEMBERS")]
    by: Vec<String>,
    #[command(flatten)]
    flags: WriteFlags,
}

/// Runs `praktik wish`.
///
/// # Errors
/// Whatever the verb ends in.
pub fn run(args: Args, app: &mut App<'_>) -> Result<Outcome> {
    match args.verb {
        Verb::Add(args) => add(&args, app),
        Verb::List(args) => list(&args, app),
        Verb::Drop(args) => drop_wishes(&args, app),
    }
}

/// A wish, and what met it.
struct Judged {
    wish: StoredWish,
    met: Option<Cover>,
}

/// All wishes with what met them, by topic and day.
fn judged(reader: &Reader) -> Result<Vec<Judged>> {
    let mut covers: HashMap<Id, Vec<Cover>> = HashMap::new();
    for cover in reader.covers()? {
        covers.entry(cover.topic_id).or_default().push(cover);
    }
    let of = |wish: StoredWish| {
        let covers = covers.get(&wish.topic_id).map_or(&[][..], Vec::as_slice);
        let days: Vec<NaiveDate> = covers.iter().map(|cover| cover.day).collect();
        let day = met(&[wish.day], &days).into_iter().next().flatten();
        Judged { wish, met: covers.iter().find(|cover| Some(cover.day) == day).cloned() }
    };
    Ok(reader.wishes()?.into_iter().map(of).collect())
}

/// The topics that somebody wishes for, each once.
///
/// # Errors
/// The file cannot be read.
pub(super) fn open_topics(reader: &Reader) -> Result<Vec<String>> {
    let mut topics: Vec<String> =
        judged(reader)?.into_iter().filter(|one| one.met.is_none()).map(|one| one.wish.topic).collect();
    topics.dedup();
    Ok(topics)
}

/// Those of `before` that nobody wishes for any more, since something came that meets the wish.
///
/// # Errors
/// The file cannot be read.
pub(super) fn met_since(before: &[String], reader: &Reader) -> Result<Vec<String>> {
    let open = open_topics(reader)?;
    Ok(before.iter().filter(|topic| !open.contains(topic)).cloned().collect())
}

fn add(args: &AddArgs, app: &mut App<'_>) -> Result<Outcome> {
    let note = entry::text(args.note.as_deref(), "--note")?;
    let topics = given::topics(std::slice::from_ref(&args.topic)).map_err(|error| error.at("TOPIC"))?;
    let [topic] = topics.as_slice() else {
        return Err(Error::usage("a wish is for one topic")
            .at("TOPIC")
            .hint("praktik wish add \"Async Rust\" --by ana"));
    };
    let (change, asides) = app.write("wish add", &args.flags, |writer| {
        let given = entry::past_day(app, writer, args.on.as_deref(), "--on")?;
        let day = given.map_or_else(|| entry::today(app, writer), Ok)?;
        let people = entry::all_by(app, writer, &args.by)?;
        let topic = wished_topic(writer, topic, args.new)?;
        let id = writer.topic(&topic)?;
        let covers: Vec<Cover> = writer.covers()?.into_iter().filter(|cover| cover.topic_id == id).collect();
        let days: Vec<NaiveDate> = covers.iter().map(|cover| cover.day).collect();
        let wishes: Vec<StoredWish> = writer.wishes()?.into_iter().filter(|wish| wish.topic_id == id).collect();
        let met_on = met(&[day], &days)[0];
        let (mut wishing, mut asides) = (Vec::new(), Vec::new());
        let whose: Vec<Option<&Person>> =
            if people.is_empty() { vec![None] } else { people.iter().map(Some).collect() };
        for person in whose {
            let own = |wish: &&StoredWish| wish.by.as_ref().map(|by| by.id) == person.map(|person| person.id);
            let name = person.map_or("Somebody", |person| person.name.as_str());
            // Two wishes of one member that the same day meets, or none, are one wish.
            match wishes.iter().filter(own).find(|wish| met(&[wish.day], &days)[0] == met_on) {
                Some(wish) => asides.push(format!("{name} wishes for {topic} since {} already", words::day(wish.day))),
                None => {
                    writer.add_wish(id, person.map(|person| person.id), day, note.as_deref())?;
                    wishing.push(name);
                }
            }
        }
        let mut change = Change::several(Vec::new());
        change.key = Some(topic.clone());
        if wishing.is_empty() {
            return Ok((change, asides));
        }
        let verb = if wishing.len() == 1 { "wishes" } else { "wish" };
        change = change.and(format!("{} {verb} for {topic}", words::listed(&wishing)));
        if let Some(cover) = covers.iter().find(|cover| Some(cover.day) == met_on) {
            change = change.and(format!("It was met on {} by {}", words::day(cover.day), named(cover)));
            return Ok((change, asides));
        }
        if !covers.is_empty() {
            let there: Vec<String> = covers.iter().rev().take(3).map(named).collect();
            asides.push(format!("there is already on {topic}: {}", words::listed(&there)));
        }
        let change = change.then(format!("praktik member skill list --topic \"{topic}\""), "who could tell of it");
        if let Some(planned) = planned(writer, id, entry::today(app, writer)?)? {
            asides.push(format!("there is a session on {topic} to come: {} ({})", planned.title, planned.slug));
            return Ok((change, asides));
        }
        let plan = format!("praktik session plan \"{topic}\" --topic \"{topic}\" --on \"friday 16:00\"");
        Ok((change.then(plan, "a session on it"), asides))
    })?;
    for aside in asides {
        app.say(&aside)?;
    }
    app.answer(change, &args.flags)
}

/// The next session on a topic.
fn planned(reader: &Reader, topic: Id, today: NaiveDate) -> Result<Option<ListedSession>> {
    let filter = SessionFilter {
        status: Some(SessionStatus::Planned),
        topic: Some(topic),
        from: Some(today),
        earliest_first: true,
        limit: Some(1),
        ..SessionFilter::default()
    };
    Ok(reader.listed_sessions(&filter)?.pop())
}

/// `session 2026-11-10-sql`.
fn named(cover: &Cover) -> String {
    format!("{} {}", cover.what, cover.slug)
}

/// The topic that is wished for: a known one as the community writes it, or a new one that is like none.
fn wished_topic(reader: &Reader, given: &str, new: bool) -> Result<String> {
    let names = reader.topic_names()?;
    let loose = |text: &str| fold(text).replace(['-', '_'], " ");
    if let Some(known) = names.iter().find(|name| fold(name) == fold(given)) {
        return Ok(known.clone());
    }
    if new {
        return Ok(given.to_owned());
    }
    if let Some(known) = names.iter().find(|name| loose(name) == loose(given)) {
        return Ok(known.clone());
    }
    let begins = names.iter().map(String::as_str).filter(|name| loose(name).starts_with(&loose(given)));
    let swapped = names.iter().map(String::as_str).filter(|name| is_swapped(name, given));
    let mut near: Vec<&str> = begins.chain(swapped).take(3).collect();
    for name in nearest(given, names.iter().map(String::as_str)) {
        if !near.contains(&name) && near.len() < 3 {
            near.push(name);
        }
    }
    if near.is_empty() {
        return Ok(given.to_owned());
    }
    let nearest = near.into_iter().map(str::to_owned).collect();
    let hint = format!("a topic of its own: praktik wish add \"{given}\" --new");
    Err(Error::from(Unresolved::Unknown { what: "topic", given: given.to_owned(), nearest }).hint(hint))
}

fn list(args: &ListArgs, app: &mut App<'_>) -> Result<Outcome> {
    let reader = app.read()?;
    let all = judged(&reader)?;
    let some = !all.is_empty();
    let mut rows: Vec<WishRow> = Vec::new();
    for Judged { wish, met } in all {
        let day = met.as_ref().map(|cover| cover.day);
        if day.is_some() && !args.all {
            continue;
        }
        let place = rows.iter().position(|row| row.topic == wish.topic && row.met == day);
        let place = place.unwrap_or_else(|| {
            rows.push(WishRow {
                topic: wish.topic.clone(),
                wished_by: Vec::new(),
                count: 0,
                since: wish.day,
                met: day,
                met_by: met.as_ref().map(named),
                notes: Vec::new(),
            });
            rows.len() - 1
        });
        let row = &mut rows[place];
        row.count += 1;
        row.wished_by.extend(entry::handle(wish.by.as_ref()));
        if wish.by.as_ref().is_none_or(|by| !by.private) {
            let new = wish.note.filter(|note| !row.notes.contains(note));
            row.notes.extend(new);
        }
    }
    // What is open comes first; then the most wished for, and of those the longest wished for.
    rows.sort_by(|a, b| {
        let key = |row: &WishRow| (row.met.is_some(), std::cmp::Reverse(row.count), row.since);
        key(a).cmp(&key(b)).then_with(|| fold(&a.topic).cmp(&fold(&b.topic)))
    });
    let empty = if some {
        "No wish is open; praktik wish list --all shows those that were met."
    } else {
        "Nobody wishes for anything yet: praktik wish add \"Async Rust\" --by ana"
    };
    let listing = &args.listing;
    let (usual, narrow) = if args.all { (&ALL[..], NARROW) } else { (&OPEN[..], OPEN.len()) };
    let columns = entry::columns(app, args.columns.as_deref(), listing.output.format(), usual, narrow);
    let list = List::new(rows, empty)
        .arrange(listing.sort.as_deref(), listing.reverse, listing.limit)?
        .choose(columns.as_deref())?;
    app.emit(&list, &listing.output)?;
    Ok(Outcome::Done)
}

fn drop_wishes(args: &DropArgs, app: &mut App<'_>) -> Result<Outcome> {
    let change = app.write("wish drop", &args.flags, |writer| {
        let people = given::people(writer, &args.by, "--by")?;
        let open: Vec<StoredWish> =
            judged(writer)?.into_iter().filter(|one| one.met.is_none()).map(|one| one.wish).collect();
        let mut topics: Vec<&str> = open.iter().map(|wish| wish.topic.as_str()).collect();
        topics.dedup();
        let topic = match one_of("topic", &args.topic, &topics) {
            Ok(place) => topics[place].to_owned(),
            Err(Unresolved::Unknown { given, nearest, .. }) => {
                let error = Error::failed(format!("nobody wishes for {given}"));
                return Err(match nearest.first() {
                    Some(near) => error.hint(format!("did you mean {near}?")),
                    None => error.hint("see what is open: praktik wish list"),
                });
            }
            Err(unresolved) => return Err(unresolved.into()),
        };
        let of_topic: Vec<&StoredWish> = open.iter().filter(|wish| wish.topic == topic).collect();
        let by = |wish: &StoredWish, person: &Person| wish.by.as_ref().is_some_and(|by| by.id == person.id);
        if let Some(person) = people.iter().find(|person| !of_topic.iter().any(|wish| by(wish, person))) {
            return Err(Error::failed(format!("{} does not wish for {topic}", person.name)).at("--by"));
        }
        let (mut names, mut private, mut nameless) = (Vec::new(), 0, false);
        for wish in of_topic {
            let meant = match &wish.by {
                Some(_) => args.by.is_empty() || people.iter().any(|person| by(wish, person)),
                None => people.is_empty(),
            };
            if meant {
                writer.drop_wish(wish.id)?;
                match &wish.by {
                    Some(by) if by.private && people.is_empty() => private += 1,
                    Some(by) => names.push(by.name.clone()),
                    None => nameless = true,
                }
            }
        }
        let verb = if names.len() + private == 1 { "wishes" } else { "wish" };
        if private > 0 {
            names.push(words::counted(private, "private member", "private members"));
        }
        if names.is_empty() && !nameless {
            return Err(Error::failed(format!("everybody who wishes for {topic} is named")).at("--by"));
        }
        let mut change = Change::several(Vec::new());
        change.key = Some(topic.clone());
        if !names.is_empty() {
            change = change.and(format!("{} no longer {verb} for {topic}", words::listed(&names)));
        }
        if nameless {
            change = change.and(format!("The wish for {topic} that names nobody is dropped"));
        }
        Ok(change)
    })?;
    app.answer(change, &args.flags)
}
