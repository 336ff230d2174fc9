//! `praktik member list`, and the rows that other verbs show of members.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;

use super::super::shared::{Listing, Output};
use super::super::{App, Outcome};
use super::{at, role, skill, welcome};
use crate::domain::calendar::Span;
use crate::domain::member::{self, Layer};
use crate::domain::period::{Asked, DEFAULT_DAYS, Period};
use crate::domain::text::{fold, nearest};
use crate::error::{Error, Result};
use crate::health::{MemberFigures, layers};
use crate::render::views::member::{MemberRow, SkillEntry};
use crate::render::{Format, List, words};
use crate::store::{Id, Reader, RollQuery, RollRow, Standing};

/// List members; by default those on the roll today.
#[derive(Debug, Default, clap::Args)]
#[command(after_help = "Figures (attended, contributions, recognised, layer) are about the last 90 days.
Layers, from the middle outwards: core, active, peripheral; none is who was not seen in sessions.

Examples:
  praktik member list --unit Engineering --sort attended --reverse
  praktik member list --skill SQL:teaches
  praktik member list --not-seen 6m --limit 20
  praktik member list --all --format csv")]
pub(super) struct Args {
    /// Only who holds this role now, or stands in for its holder
    #[arg(long, value_name = "ROLE")]
    role: Option<String>,
    /// Only this organisational unit
    #[arg(long)]
    unit: Option<String>,
    /// Only this place of work
    #[arg(long)]
    site: Option<String>,
    /// Only who says this of themselves
    #[arg(long, value_name = "TOPIC[:LEVEL]")]
    skill: Option<String>,
    /// Only this layer: core, active, peripheral or none
    #[arg(long)]
    layer: Option<String>,
    /// Only who was not seen in sessions for so long, such as 12m
    #[arg(long, value_name = "SPAN", conflicts_with_all = ["left", "all"])]
    not_seen: Option<String>,
    /// Who left, instead of who is on the roll
    #[arg(long, conflicts_with = "all")]
    left: bool,
    /// Everyone, those who left too
    #[arg(long)]
    all: bool,
    /// Only newcomers of the last 90 days who were not welcomed yet
    #[arg(long, conflicts_with_all = ["left", "all"])]
    not_welcomed: bool,
    /// The private members, instead of the others
    #[arg(long)]
    private: bool,
    /// Columns to show, by their keys in --json
    #[arg(long, value_name = "KEY,…", value_delimiter = ',', help_heading = "Output")]
    columns: Option<Vec<String>>,
    #[command(flatten)]
    listing: Listing,
}

impl Args {
    /// The newcomers who were not welcomed yet.
    pub(super) fn newcomers(output: Output) -> Self {
        Self { not_welcomed: true, listing: Listing { output, ..Listing::default() }, ..Self::default() }
    }
}

pub(super) fn run(args: Args, app: &mut App<'_>) -> Result<Outcome> {
    let layer = args.layer.as_deref().map(parse_layer).transpose()?;
    let format = args.listing.output.format();
    let columns = columns(&args, format);
    // Keys are checked before anything is computed.
    List::<MemberRow>::new(Vec::new(), "").choose(columns.as_deref())?.arrange(
        args.listing.sort.as_deref(),
        false,
        None,
    )?;
    let reader = app.read()?;
    let today = app.context.now_in(reader.zone()?).day;
    let sort = args.listing.sort.as_deref();
    // Where every row that is found is shown, in the order in which the file holds them, no more are read than are shown.
    let plain =
        matches!(sort, None | Some("handle")) && layer.is_none() && args.not_seen.is_none() && !args.not_welcomed;
    let plain = plain && args.role.is_none() && args.skill.is_none();
    let folded = |given: &Option<String>| given.as_deref().map(fold);
    let standing = match (args.left, args.all) {
        (true, _) => Standing::Left,
        (_, true) => Standing::All,
        _ => Standing::OnRoll,
    };
    let query = RollQuery {
        standing,
        private: args.private,
        unit: folded(&args.unit),
        site: folded(&args.site),
        reverse: plain && args.listing.reverse,
        limit: args.listing.limit.filter(|_| plain),
    };
    let mut roll = reader.roll(&query, today)?;
    let mut notes = Vec::new();
    if let Some(span) = &args.not_seen {
        let absent = not_seen(&reader, roll, since(span, today)?, today)?;
        notes.extend(absent.notes);
        roll = absent.people;
    }
    if args.not_welcomed {
        roll = welcome::not_welcomed(&reader, roll, today)?;
    }
    if let Some(wanted) = &args.role {
        let terms = reader.role_terms()?;
        let wanted = role::known(&reader, wanted, &terms)?;
        let now = terms.iter().filter(|term| term.role == wanted && role::runs_on(term, today));
        let holders: HashSet<Id> = now.map(|term| term.member_id).collect();
        roll.retain(|row| holders.contains(&row.id));
    }
    if let Some(wanted) = &args.skill {
        let (topic, level) = at("--skill", member::skill(wanted))?;
        let topic = skill::known_topic(&reader, &topic)?;
        let says = reader.all_skills()?;
        let says = says.iter().filter(|skill| skill.topic == topic && level.is_none_or(|level| level == skill.level));
        let people: HashSet<Id> = says.map(|skill| skill.member).collect();
        roll.retain(|row| people.contains(&row.id));
    }
    let data = matches!(format, Format::Json | Format::Yaml) || (format == Format::Csv && columns.is_none());
    let asked = columns.iter().flatten().map(String::as_str).chain(sort).any(|key| MemberRow::FIGURES.contains(&key));
    let figures = if data || asked || layer.is_some() { Some(figures(&reader, today)?) } else { None };
    if let Some(layer) = layer {
        let of = |id: Id| figures.as_ref().and_then(|all| all.of.get(&id)).and_then(|figures| figures.layer);
        roll.retain(|row| of(row.id) == Some(layer));
    }
    if let Some((what, near)) = [(&args.unit, "unit", false), (&args.site, "site", true)]
        .into_iter()
        .filter_map(|(given, what, sites)| Some((given.as_deref()?, what, sites)))
        .find_map(|(given, what, sites)| unknown_place(&reader, given, what, sites).transpose())
        .transpose()?
    {
        notes.push(near.map_or_else(|| what.clone(), |near| format!("{what}; did you mean {near}?")));
    }
    let nobody = roll.is_empty();
    let noted = matches!(format, Format::Table | Format::Markdown) && whole(&args);
    let others = nobody && !reader.member_ids()?.is_empty();
    let hides = !args.private && standing == Standing::OnRoll && (noted || nobody);
    let hidden = if hides { reader.private_members(today)? } else { 0 };
    let skilled = data || columns.iter().flatten().map(String::as_str).chain(sort).any(|key| key == "skills");
    let rows = rows(&reader, roll, today, (skilled, figures.as_ref()))?;
    let list = List::new(rows, empty(&args, hidden, others)).choose(columns.as_deref())?.arrange(
        sort.filter(|_| !plain),
        args.listing.reverse && !plain,
        args.listing.limit,
    )?;
    if hidden > 0 && !nobody && noted {
        let members = words::counted(hidden, "private member is", "private members are");
        notes.push(format!("{members} counted, but not listed"));
    }
    app.emit(&list, &args.listing.output)?;
    for note in notes {
        app.say(&format!("note: {note}"))?;
    }
    Ok(Outcome::Done)
}

/// Whether nothing narrows the list.
fn whole(args: &Args) -> bool {
    let filters = [&args.role, &args.unit, &args.site, &args.skill, &args.layer, &args.not_seen];
    filters.into_iter().all(Option::is_none) && args.listing.limit.is_none() && !args.not_welcomed
}

/// What is said of an empty list; `others` says that the file holds people all the same.
fn empty(args: &Args, hidden: usize, others: bool) -> String {
    if args.not_welcomed {
        "Nobody is new and not welcomed yet.".to_owned()
    } else if !whole(args) {
        "Nobody matches.".to_owned()
    } else if args.left {
        "Nobody has left.".to_owned()
    } else if args.private {
        "There are no private members.".to_owned()
    } else if hidden > 0 || (others && args.all) {
        "All members are private: praktik member list --private".to_owned()
    } else if others {
        "Everybody has left: praktik member list --left".to_owned()
    } else {
        "No members yet. Add one with praktik member add \"Ana Silva\", or a roster with praktik member import roster.csv."
            .to_owned()
    }
}

/// The columns that were asked for: by name, or for people by a filter or an order that others would not explain.
fn columns(args: &Args, format: Format) -> Option<Vec<String>> {
    if let Some(columns) = &args.columns {
        return Some(columns.iter().map(|key| key.trim().to_owned()).collect());
    }
    let mut extra = Vec::new();
    let mut add = |given: bool, key: &'static str| {
        if given && !MemberRow::USUAL.contains(&key) && !extra.contains(&key) {
            extra.push(key);
        }
    };
    add(args.left || args.all, "left");
    add(args.site.is_some(), "site");
    add(args.skill.is_some(), "skills");
    add(args.not_seen.is_some(), "last_seen");
    add(args.layer.is_some(), "layer");
    let keys = ["email", "site", "left", "skills"].into_iter().chain(MemberRow::FIGURES);
    keys.for_each(|key| add(args.listing.sort.as_deref() == Some(key), key));
    let people = matches!(format, Format::Table | Format::Markdown);
    let usual = MemberRow::USUAL.into_iter();
    (people && !extra.is_empty()).then(|| usual.chain(extra).map(str::to_owned).collect())
}

fn parse_layer(given: &str) -> Result<Layer> {
    let wanted = fold(given);
    Layer::ALL.into_iter().find(|layer| layer.key() == wanted).ok_or_else(|| {
        Error::usage(format!("no layer '{given}'")).at("--layer").hint("there are core, active, peripheral and none")
    })
}

/// Says that nobody has this unit or site, with the nearest that somebody has.
fn unknown_place(reader: &Reader, given: &str, what: &str, sites: bool) -> Result<Option<(String, Option<String>)>> {
    let known = reader.member_places(sites)?;
    if known.iter().any(|place| fold(place) == fold(given)) {
        return Ok(None);
    }
    let near = nearest(given, known.iter().map(String::as_str)).first().map(|near| (*near).to_owned());
    Ok(Some((format!("no member has the {what} '{given}'"), near)))
}

/// The day that lies `span` before today.
pub(super) fn since(span: &str, today: NaiveDate) -> Result<NaiveDate> {
    let span = at("--not-seen", Span::parse(span))?;
    span.before(today).filter(|day| *day < today).ok_or_else(|| {
        Error::usage("that length of time holds no day").at("--not-seen").hint("a length of time is 90d, 2w, 12m or 1y")
    })
}

/// People who were not seen for a while, and what is not known of them.
pub(super) struct NotSeen {
    /// Who.
    pub(super) people: Vec<RollRow>,
    /// What one should know before one acts on it.
    pub(super) notes: Vec<String>,
}

/// Those of `roll` who have been on it since `since` and were seen in no session held since; nobody, where no attendance
/// was taken.
pub(super) fn not_seen(reader: &Reader, roll: Vec<RollRow>, since: NaiveDate, today: NaiveDate) -> Result<NotSeen> {
    let held = reader.held_between(since, today)?;
    let seen = if held.0 == 0 { HashSet::new() } else { reader.seen_between(since, today)? };
    let unseen = roll.into_iter().filter(|row| held.0 > 0 && !seen.contains(&row.id));
    let (people, newcomers): (Vec<_>, Vec<_>) = unseen.partition(|row| row.since <= since);
    let channels: Vec<String> = reader.charter()?.channels.into_iter().map(|channel| channel.name).collect();
    Ok(NotSeen { people, notes: words::not_seen_notes(since, held, newcomers.len(), &channels) })
}

/// The figures of every member over the default period.
pub(super) struct AllFigures {
    /// The period.
    pub(super) period: Period,
    /// By row.
    pub(super) of: HashMap<Id, MemberFigures>,
}

/// Computes the figures of every member over the default period that ends today.
pub(super) fn figures(reader: &Reader, today: NaiveDate) -> Result<AllFigures> {
    let facts = reader.facts()?;
    let period = Asked::Last(DEFAULT_DAYS).on(today, None)?;
    let of = reader.member_ids()?.into_iter().zip(layers(&facts, &period)).collect();
    Ok(AllFigures { period, of })
}

/// Rows of the roll with what a list can show of them: their skills where they are asked for, their figures where they
/// were computed.
pub(super) fn rows(
    reader: &Reader,
    roll: Vec<RollRow>,
    today: NaiveDate,
    (skilled, figures): (bool, Option<&AllFigures>),
) -> Result<Vec<MemberRow>> {
    let mut roles: HashMap<Id, Vec<(String, bool)>> = HashMap::new();
    for term in reader.role_terms()?.into_iter().filter(|term| term.listed && role::runs_on(term, today)) {
        roles.entry(term.member_id).or_default().push((term.role, term.deputy));
    }
    let mut skills: HashMap<Id, Vec<SkillEntry>> = HashMap::new();
    // For a few people it is quicker to ask for theirs than for everybody's.
    let few = if !skilled {
        Vec::new()
    } else if roll.len() <= 50 {
        roll.iter().map(|row| reader.skills(row.id)).collect::<Result<Vec<_>>>()?.concat()
    } else {
        reader.all_skills()?
    };
    for skill in few {
        skills.entry(skill.member).or_default().push(SkillEntry { topic: skill.topic, level: skill.level });
    }
    let row = |row: RollRow| {
        let own = figures.and_then(|all| all.of.get(&row.id));
        let roles = roles.remove(&row.id).unwrap_or_default();
        let word = |(role, deputy): &(String, bool)| if *deputy { format!("{role} (deputy)") } else { role.clone() };
        MemberRow {
            role_words: roles.iter().map(word).collect::<Vec<_>>().join(", "),
            roles: roles.into_iter().map(|(role, _)| role).collect(),
            skills: skills.remove(&row.id).unwrap_or_default(),
            handle: row.handle,
            name: row.name,
            email: row.email,
            unit: row.unit,
            site: row.site,
            joined: row.joined,
            left: row.left,
            attended: own.map(|own| own.attended),
            contributions: own.map(|own| own.contributed),
            recognised: own.map(|own| own.recognised),
            last_seen: own.and_then(|own| own.last_seen),
            layer: own.and_then(|own| own.layer),
        }
    };
    Ok(roll.into_iter().map(row).collect())
}
