//! `praktik story`: what the community was good for, as people tell it.

use super::shared::{self, Listing, Output, WriteFlags};
use super::{App, Outcome, entry};
use crate::domain::Worded;
use crate::domain::calendar::Leaning;
use crate::domain::record::Reached;
use crate::error::{Error, Result};
use crate::prompt;
use crate::render::List;
use crate::render::views::Change;
use crate::render::views::story::{NARROW, StoryRow, StoryView, TABLE};
use crate::store::{Person, Reader, StoredStory, Story};

/// What the community was good for, as people tell it.
///
/// A story goes from what happened to what changed. It counts for the benefit of the charter that it shows, and is shared
/// under its teller's name only where they agreed to that.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik story add                                  asks for everything
  praktik story add --by ines --happened \"The checklist found our wrong map\" --reached used --consent
  praktik story list --shared
  praktik story edit 3fk2wq --consent
A STORY is its short id, as `praktik story list` shows it, or the beginning of one.")]
pub struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Write down a story
    Add(AddArgs),
    /// List stories, the newest first
    List(ListArgs),
    /// Show one story
    #[command(after_help = "Examples:
  praktik story show 3fk2wq
  praktik story show 3fk2wq --tellers")]
    Show {
        /// The story
        #[arg(value_name = "STORY")]
        story: String,
        /// Name the teller also where they did not agree to be shared
        #[arg(long)]
        tellers: bool,
        #[command(flatten)]
        output: Output,
    },
    /// Change a story, or whether it may be shared
    Edit(EditArgs),
    /// Take a story out
    #[command(after_help = "Examples:
  praktik story remove 3fk2wq")]
    Remove {
        /// The story
        #[arg(value_name = "STORY")]
        story: String,
        /// Do not ask
        #[arg(long)]
        yes: bool,
        #[command(flatten)]
        flags: WriteFlags,
    },
}

/// What a story says, as flags.
#[derive(Debug, Default, clap::Args)]
struct Says {
    /// What happened
    #[arg(long, value_name = "TEXT")]
    happened: Option<String>,
    /// What the teller took from it
    #[arg(long, value_name = "TEXT")]
    learned: Option<String>,
    /// What they did
    #[arg(long, value_name = "TEXT")]
    did: Option<String>,
    /// What changed
    #[arg(long, value_name = "TEXT")]
    changed: Option<String>,
    /// Hours it saved, by the teller's own estimate
    #[arg(long, value_name = "N", allow_hyphen_values = true)]
    hours: Option<f64>,
    /// How far it went
    #[arg(long, value_parser = shared::worded::<Reached>())]
    reached: Option<Reached>,
    /// The benefit of the charter that it shows
    #[arg(long, value_name = "BENEFIT")]
    benefit: Option<String>,
    /// The teller agrees that it is shared under their name
    #[arg(long, overrides_with = "no_consent")]
    consent: bool,
    /// The teller does not
    #[arg(long)]
    no_consent: bool,
}

#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik story add                   on a terminal it asks for everything
  praktik story add --by ines --happened \"The checklist found our wrong map\" --reached used --hours 4 --consent")]
struct AddArgs {
    /// Who tells it [default: PRAKTIK_ME]
    #[arg(long, value_name = "MEMBER")]
    by: Option<String>,
    #[command(flatten)]
    says: Says,
    /// When it was told [default: today]
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    on: Option<String>,
    #[command(flatten)]
    flags: WriteFlags,
}

#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik story edit 3fk2wq --consent
  praktik story edit 3fk2wq --changed \"the map is checked each month\" --reached changed-results")]
struct EditArgs {
    /// The story
    #[arg(value_name = "STORY")]
    story: String,
    #[command(flatten)]
    says: Says,
    #[command(flatten)]
    flags: WriteFlags,
}

#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik story list --shared
  praktik story list --from 2026-07-01 --format markdown")]
struct ListArgs {
    /// Only those that show this benefit
    #[arg(long, value_name = "BENEFIT")]
    benefit: Option<String>,
    /// Only those that this member told
    #[arg(long, value_name = "MEMBER")]
    by: Option<String>,
    /// The first day
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    from: Option<String>,
    /// The last day
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    until: Option<String>,
    /// Only those that may be shared
    #[arg(long)]
    shared: bool,
    /// Name tellers also where they did not agree to be shared; nobody private
    #[arg(long)]
    tellers: bool,
    /// The columns to show, named as in --json
    #[arg(long, value_name = "KEY", value_delimiter = ',', help_heading = "Output")]
    columns: Option<Vec<String>>,
    #[command(flatten)]
    listing: Listing,
}

/// Runs `praktik story`.
///
/// # Errors
/// Whatever the verb ends in.
pub fn run(args: Args, app: &mut App<'_>) -> Result<Outcome> {
    match args.verb {
        Verb::Add(args) => add(args, app),
        Verb::List(args) => list(&args, app),
        Verb::Show { story, tellers, output } => {
            let stored = app.read()?.story(&story)?;
            app.emit(&StoryView(row(stored, tellers)), &output)?;
            Ok(Outcome::Done)
        }
        Verb::Edit(args) => edit(&args, app),
        Verb::Remove { story, yes, flags } => remove(&story, yes, &flags, app),
    }
}

/// Asks for what the flags left out, from what happened to whether it may be shared.
fn ask(app: &App<'_>, says: &mut Says) -> Result<()> {
    let benefits = app.read()?.benefit_texts()?;
    let optional = |question: &str| prompt::text(question, None, true).map(Some);
    says.happened = Some(prompt::text("What happened?", None, false)?);
    says.learned = optional("What did you take from it? (optional)")?;
    says.did = optional("What did you do? (optional)")?;
    says.changed = optional("What changed? (optional)")?;
    let hours = prompt::checked("How many hours did it save? (your estimate, 0 for none)", Some("0"), |answer| {
        answer
            .trim()
            .parse::<f64>()
            .ok()
            .filter(|hours| hours.is_finite() && *hours >= 0.0)
            .map(drop)
            .ok_or("write a number of hours")
    })?;
    says.hours = hours.trim().parse().ok().filter(|hours| *hours > 0.0);
    let far = [
        "not said",
        "it was worth the time",
        "I learned something",
        "I put it to use",
        "it changed results",
        "it changed what we aim for",
    ];
    let choice = prompt::choose("How far did it go?", &far, 0)?;
    says.reached = choice.checked_sub(1).map(|place| Reached::CHOICES[place]);
    if !benefits.is_empty() {
        let mut items = vec!["none of them"];
        items.extend(benefits.iter().map(String::as_str));
        let choice = prompt::choose("Which benefit of the charter does it show?", &items, 0)?;
        says.benefit = choice.checked_sub(1).map(|place| benefits[place].clone());
    }
    says.consent = prompt::confirm("May it be shared under your name?", false)?;
    Ok(())
}

/// Puts what the flags say into a story. An empty text takes a part out.
fn say(reader: &Reader, says: &Says, story: &mut Story) -> Result<()> {
    let put = |given: &Option<String>, into: &mut Option<String>| {
        if let Some(text) = given.as_deref().map(str::trim) {
            *into = Some(text.to_owned()).filter(|text| !text.is_empty());
        }
    };
    let mut happened = Some(story.happened.clone());
    put(&says.happened, &mut happened);
    story.happened = happened
        .filter(|text| !text.is_empty())
        .ok_or_else(|| Error::usage("a story says what happened").hint("say it: --happened \"…\""))?;
    put(&says.learned, &mut story.learned);
    put(&says.did, &mut story.did);
    put(&says.changed, &mut story.changed);
    if let Some(hours) = says.hours {
        if !hours.is_finite() || hours < 0.0 {
            return Err(Error::usage("hours are a number from 0 on").at("--hours"));
        }
        story.hours_saved = Some(hours);
    }
    story.reached = says.reached.or(story.reached);
    if let Some(given) = &says.benefit {
        story.benefit = Some(entry::benefit(reader, given)?);
    }
    if says.consent || says.no_consent {
        story.consent = says.consent;
    }
    Ok(())
}

fn add(mut args: AddArgs, app: &mut App<'_>) -> Result<Outcome> {
    if args.says.happened.is_none() && app.can_ask() {
        ask(app, &mut args.says)?;
    }
    let (key, teller, consent) = app.write("story add", &args.flags, |writer| {
        let day = entry::day_of(app, writer, args.on.as_deref(), "--on")?;
        let teller = entry::by(app, writer, args.by.as_deref())?;
        let mut story = Story::default();
        say(writer, &args.says, &mut story)?;
        if let Some(key) = writer.same_story(day, teller.as_ref().map(|teller| teller.id), &story.happened)? {
            return Err(Error::failed(format!("this story is recorded already, as {key}"))
                .hint(format!("change it: praktik story edit {key}")));
        }
        Ok((writer.add_story(day, teller.as_ref(), &story)?, teller, story.consent))
    })?;
    let by = teller.map(|teller| format!(" of {}", teller.name)).unwrap_or_default();
    let mut change = Change::of(key.clone(), format!("The story{by} is kept as {key}"));
    if consent {
        change = change.and("It may be shared under the teller's name");
    } else {
        change = change.then(format!("praktik story edit {key} --consent"), "if the teller agrees that it is shared");
    }
    app.answer(change, &args.flags)
}

fn edit(args: &EditArgs, app: &mut App<'_>) -> Result<Outcome> {
    let change = app.write("story edit", &args.flags, |writer| {
        let stored = writer.story(&args.story)?;
        let mut story = stored.story.clone();
        say(writer, &args.says, &mut story)?;
        if story == stored.story {
            return Ok(Change::several(Vec::new()));
        }
        writer.set_story(stored.id, &story)?;
        let mut change = Change::of(stored.key.clone(), format!("Story {} is changed", stored.key));
        if story.consent != stored.story.consent {
            change = change.and(if story.consent {
                "It may be shared under the teller's name"
            } else {
                "It is no longer shared under the teller's name"
            });
        }
        Ok(change)
    })?;
    app.answer(change, &args.flags)
}

fn remove(given: &str, yes: bool, flags: &WriteFlags, app: &mut App<'_>) -> Result<Outcome> {
    let stored = app.read()?.story(given)?;
    if !flags.dry_run {
        app.consent(&format!("Take out story {}?", stored.key), yes)?;
    }
    let key = app.write("story remove", flags, |writer| {
        let stored = writer.story(given)?;
        writer.remove_story(stored.id)?;
        Ok(stored.key)
    })?;
    app.answer(Change::of(key.clone(), format!("Story {key} is taken out")), flags)
}

fn list(args: &ListArgs, app: &mut App<'_>) -> Result<Outcome> {
    let reader = app.read()?;
    let zone = reader.zone()?;
    let day = |given: &Option<String>, flag| {
        given.as_deref().map(|given| shared::day(app.context, zone, given, flag, Leaning::Past)).transpose()
    };
    let (from, until) = (day(&args.from, "--from")?, day(&args.until, "--until")?);
    let by = args.by.as_deref().map(|by| reader.person(by)).transpose()?;
    let benefit = args.benefit.as_deref().map(|given| entry::benefit(&reader, given)).transpose()?;
    let all = reader.stories()?;
    let none = all.is_empty();
    let told_by = |teller: &Option<Person>, by: &Person| teller.as_ref().is_some_and(|teller| teller.id == by.id);
    let fits = |stored: &StoredStory| {
        from.is_none_or(|from| stored.day >= from)
            && until.is_none_or(|until| stored.day <= until)
            && by.as_ref().is_none_or(|by| told_by(&stored.teller, by))
            && benefit.as_ref().is_none_or(|benefit| stored.story.benefit.as_ref() == Some(benefit))
            && (!args.shared || stored.story.consent)
    };
    let rows = all.into_iter().filter(fits).map(|stored| row(stored, args.tellers)).collect();
    let empty = if none { "No story is told yet: praktik story add" } else { "No story fits that." };
    let listing = &args.listing;
    let columns = entry::columns(app, args.columns.as_deref(), listing.output.format(), &TABLE, NARROW);
    let list = List::<StoryRow>::new(rows, empty).choose(columns.as_deref())?;
    app.emit(&list.arrange(listing.sort.as_deref(), listing.reverse, listing.limit)?, &listing.output)?;
    Ok(Outcome::Done)
}

/// A story as a row. Its teller is named where they agreed to be shared, or where tellers are asked for.
fn row(stored: StoredStory, tellers: bool) -> StoryRow {
    let StoredStory { key, day, teller, story, .. } = stored;
    let named = teller.filter(|teller| !teller.private && (tellers || story.consent));
    StoryRow {
        id: key,
        date: day,
        by: named.map(|teller| teller.handle),
        happened: story.happened,
        learned: story.learned,
        did: story.did,
        changed: story.changed,
        hours_saved: story.hours_saved,
        reached: story.reached,
        benefit: story.benefit,
        consent: story.consent,
    }
}
