//! `praktik init`: begin a community.

mod demo;

use std::path::{Path, PathBuf};

use super::shared::{self, WriteFlags};
use super::{App, Outcome};
use crate::demo::Size;
use crate::domain::calendar;
use crate::domain::charter::{Channel, Charter, Role};
use crate::error::{Error, Result};
use crate::prompt;
use crate::render::views::Change;
use crate::store::{self, NewMember};

/// Begin a community: its file and its charter.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik init                                   ask for everything
  praktik init --name \"Data Guild\" --purpose \"Share what works with data\" --topic SQL --topic Rust
  praktik init --from charter.yaml               take a charter that is written already
  praktik init --demo                            an invented community, to look around in
  praktik --db big.db init --demo --size medium --seed 7")]
pub struct Args {
    /// What the community calls itself
    #[arg(long)]
    name: Option<String>,
    /// Why it exists
    #[arg(long)]
    purpose: Option<String>,
    /// The time zone of all its dates, such as Asia/Jakarta [default: the system's]
    #[arg(long, value_name = "ZONE")]
    tz: Option<String>,
    /// A charter to begin with, as `praktik charter export` writes it; - for standard input
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    from: Option<PathBuf>,
    /// A topic it wants to move; may be repeated
    #[arg(long = "topic", value_name = "TOPIC")]
    topics: Vec<String>,
    /// What it takes up; may be repeated
    #[arg(long = "scope-in", value_name = "TEXT")]
    scope_in: Vec<String>,
    /// What it leaves to others; may be repeated
    #[arg(long = "scope-out", value_name = "TEXT")]
    scope_out: Vec<String>,
    /// What members get out of it; may be repeated
    #[arg(long = "benefit", value_name = "TEXT")]
    benefits: Vec<String>,
    /// Where it talks between sessions; may be repeated
    #[arg(long = "channel", value_name = "NAME")]
    channels: Vec<String>,
    /// How often it means to meet: weekly, biweekly, monthly, quarterly or 'every N days'
    #[arg(long)]
    cadence: Option<String>,
    /// Who stands for it in the organisation
    #[arg(long, value_name = "NAME")]
    sponsor: Option<String>,
    /// The first member, who gets the role `lead`
    #[arg(long, value_name = "NAME")]
    lead: Option<String>,
    /// Fill it with an invented community over several years; nobody in it exists
    #[arg(long, help_heading = "Demo", conflicts_with_all = [
        "from", "purpose", "topics", "scope_in", "scope_out", "benefits", "channels", "cadence", "sponsor", "lead",
    ])]
    demo: bool,
    /// How large the invented community is [default: small]
    #[arg(long, value_name = "SIZE", value_parser = shared::worded::<Size>(), help_heading = "Demo")]
    size: Option<Size>,
    /// Another number makes another community; the same one the same [default: 1]
    #[arg(long, value_name = "N", help_heading = "Demo")]
    seed: Option<u64>,
    #[command(flatten)]
    flags: WriteFlags,
}

/// Runs `praktik init`.
///
/// # Errors
/// Something is at that place already, or name and purpose are missing where nobody can be asked.
pub fn run(mut args: Args, app: &mut App<'_>) -> Result<Outcome> {
    let path = app.named_file().unwrap_or_else(|| app.context.folder.join("praktik.db"));
    if path.symlink_metadata().is_ok() {
        // Said before anybody answers questions for nothing; the store checks once more.
        return store::create(&path, true, |_| Ok(())).map(|()| Outcome::Done);
    }
    let sized = args.size.map(|_| "--size").or(args.seed.map(|_| "--seed"));
    if let Some(flag) = sized.filter(|_| !args.demo) {
        return Err(Error::usage("that is for an invented community").at(flag).hint("say so with --demo"));
    }
    if args.demo {
        return demo::run(&args, &path, app);
    }
    let mut charter = match args.from.as_deref() {
        Some(file) => read_charter(app, file)?,
        None => Charter::default(),
    };
    let wizard = args.from.is_none() && (args.name.is_none() || args.purpose.is_none());
    if wizard {
        if !app.can_ask() {
            return Err(Error::usage("a community needs a name and a purpose")
                .hint("give --name and --purpose, or --from charter.yaml")
                .hint("on a terminal, praktik init asks for them"));
        }
        ask(&mut args, app)?;
    }
    take_flags(&mut charter, &args);
    if args.from.is_none() && charter.purpose.is_none() {
        return Err(Error::usage("a community needs a purpose")
            .at("--purpose")
            .hint("say in a sentence why it exists"));
    }
    if charter.time_zone.is_none() {
        charter.time_zone = Some(app.context.zone.name().to_owned());
    }
    let lead = args.lead.as_deref().map(str::trim).filter(|name| !name.is_empty());
    if lead.is_some() && !charter.roles.iter().any(|role| role.name == "lead") {
        charter.roles.push(Role { name: "lead".to_owned(), responsibilities: None, required: true, count: 1 });
    }
    charter
        .check()
        .map_err(|(place, invalid)| Error::usage(invalid.to_string()).at(flag(&place)).hint(invalid.remedy))?;
    let today = app.context.now_in(charter.zone()).day;
    let mut change = Change::of(path.display().to_string(), format!("{} begins in {}", charter.name, path.display()));
    store::create(&path, args.flags.dry_run, |writer| {
        writer.set_charter(&charter, today)?;
        let person = match lead {
            None => None,
            Some(name) => {
                let new = NewMember { name: name.to_owned(), joined: Some(today), ..NewMember::default() };
                let person = writer.add_member(&new, today)?;
                writer.start_role(&person, "lead", false, today, None)?;
                change.changes.push(format!("{} joins as {} and leads it", person.name, person.handle));
                Some(person.id)
            }
        };
        writer.add_charter_review(today, Some("the beginning"), person)
    })?;
    let open = charter.sections().iter().filter(|(_, filled)| !filled).count();
    if open > 0 {
        change = change.then("praktik charter edit", format!("{open} of 9 sections of the charter are open"));
    }
    let change = change
        .then("praktik member add \"Ana Silva\"", "or praktik member import roster.csv")
        .then("praktik session log \"Kick-off\"", "or praktik session import attendance.csv");
    app.answer(change, &args.flags)
}

/// The flag that a place in the charter comes from; a file was checked before.
fn flag(place: &str) -> &str {
    let flags = [
        ("name", "--name"),
        ("time_zone", "--tz"),
        ("cadence", "--cadence"),
        ("focus_topics", "--topic"),
        ("scope.in", "--scope-in"),
        ("scope.out", "--scope-out"),
        ("benefits", "--benefit"),
        ("channels", "--channel"),
    ];
    flags.iter().find(|(start, _)| place.starts_with(start)).map_or(place, |(_, flag)| flag)
}

/// A charter from a file.
fn read_charter(app: &mut App<'_>, file: &Path) -> Result<Charter> {
    super::charter::parse(&app.input(file)?)
}

/// Takes the flags into the charter; they win over a file.
fn take_flags(charter: &mut Charter, args: &Args) {
    let take = |field: &mut Option<String>, flag: &Option<String>| {
        if let Some(text) = flag.as_deref().map(str::trim).filter(|text| !text.is_empty()) {
            *field = Some(text.to_owned());
        }
    };
    if let Some(name) = &args.name {
        charter.name = name.trim().to_owned();
    }
    take(&mut charter.purpose, &args.purpose);
    take(&mut charter.cadence, &args.cadence);
    take(&mut charter.sponsor, &args.sponsor);
    take(&mut charter.time_zone, &args.tz);
    let add = |list: &mut Vec<String>, flags: &[String]| {
        let said = flags.iter().map(|text| text.trim()).filter(|text| !text.is_empty());
        list.extend(said.map(str::to_owned));
    };
    add(&mut charter.focus_topics, &args.topics);
    add(&mut charter.scope.inside, &args.scope_in);
    add(&mut charter.scope.outside, &args.scope_out);
    add(&mut charter.benefits, &args.benefits);
    charter.channels.extend(args.channels.iter().map(|name| Channel { name: name.clone(), ..Channel::default() }));
}

/// Asks for what the flags left out.
fn ask(args: &mut Args, app: &mut App<'_>) -> Result<()> {
    prompt::say("A few questions; Enter skips what is optional.")?;
    prompt::say("Every answer can be changed later: praktik charter edit")?;
    let several = |question: &str| -> Result<Vec<String>> {
        let answer = prompt::text(question, None, true)?;
        Ok(answer.split(',').map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect())
    };
    let optional = |question: &str| -> Result<Option<String>> {
        prompt::text(question, None, true).map(|answer| Some(answer).filter(|answer| !answer.is_empty()))
    };
    if args.name.is_none() {
        args.name = Some(prompt::text("What does the community call itself?", None, false)?);
    }
    if args.purpose.is_none() {
        args.purpose = Some(prompt::text("Why does it exist?", None, false)?);
    }
    if args.topics.is_empty() {
        args.topics = several("Which topics does it want to move? (comma-separated, optional)")?;
    }
    if args.scope_in.is_empty() {
        args.scope_in = several("What is in its scope? (comma-separated, optional)")?;
    }
    if args.scope_out.is_empty() {
        args.scope_out = several("What does it leave to others? (comma-separated, optional)")?;
    }
    if args.benefits.is_empty() {
        args.benefits = several("What do members get out of it? (comma-separated, optional)")?;
    }
    if args.cadence.is_none() {
        let choices = ["not decided", "weekly", "biweekly", "monthly", "quarterly"];
        let choice = prompt::choose("How often does it mean to meet?", &choices, 0)?;
        args.cadence = (choice > 0).then(|| choices[choice].to_owned());
    }
    if args.channels.is_empty() {
        args.channels = several("Where does it talk between sessions? (comma-separated, optional)")?;
    }
    if args.tz.is_none() {
        let system = app.context.zone.name();
        let check = |answer: &str| calendar::zone(answer).map(drop).map_err(|invalid| invalid.remedy);
        args.tz = Some(prompt::checked("Which time zone are its dates in?", Some(system), check)?);
    }
    if args.lead.is_none() {
        args.lead = optional("Who leads it? Their full name (optional)")?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::domain::recurrence::Cadence;

    #[test]
    fn the_cadences_to_choose_from_are_cadences() {
        for word in ["weekly", "biweekly", "monthly", "quarterly"] {
            assert!(Cadence::parse(word).is_ok());
        }
    }
}
