//! `praktik find`: one search over everything.

use super::shared::{self, Listing};
use super::{App, Outcome};
use crate::domain::Worded;
use crate::domain::find::{self, FoundKind, SearchIn};
use crate::domain::shell;
use crate::domain::text::nearest;
use crate::error::{Error, Result};
use crate::render::views::find::FoundRow;
use crate::render::words;
use crate::render::{Format, List};
use crate::store::{Fit, Found};

/// So many findings are shown where nobody asks for more.
const SHOWN: usize = 20;

/// Search everything: who knows about this, and what is there on it?
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik find governance                    who teaches it, and everything that speaks of it
  praktik find gov contr                     beginnings of words will do
  praktik find \"window functions\" --in sessions,notes
  praktik find guide --in recognitions,resources --json")]
pub struct Args {
    /// What to look for; all words are to be found, from their beginning
    #[arg(value_name = "WORDS", required = true)]
    words: Vec<String>,
    /// Only here; may be several, separated by commas [default: everywhere]
    #[arg(long = "in", value_name = "WHERE", value_delimiter = ',', value_parser = shared::worded::<SearchIn>())]
    within: Vec<SearchIn>,
    /// The columns to show, named as in --json
    #[arg(long, value_name = "KEY", value_delimiter = ',', help_heading = "Output")]
    columns: Option<Vec<String>>,
    #[command(flatten)]
    listing: Listing,
}

/// Runs `praktik find`.
///
/// # Errors
/// Nothing to look for, or the file cannot be read.
pub fn run(args: Args, app: &mut App<'_>) -> Result<Outcome> {
    let given = args.words.join(" ");
    if find::words(&given).is_empty() {
        return Err(Error::usage("there is nothing to look for").hint("say what: praktik find governance"));
    }
    let within = if args.within.is_empty() { SearchIn::CHOICES } else { &args.within };
    let reader = app.read()?;
    let today = app.context.now_in(reader.zone()?).day;
    let (fit, found) = reader.search(&given, within, today)?;
    let topics = if found.is_empty() { reader.topic_names()? } else { Vec::new() };
    let mut near = nearest(&given, topics.iter().map(String::as_str));
    for word in args.words.iter().filter(|_| args.words.len() > 1) {
        near.extend(nearest(word, topics.iter().map(String::as_str)));
    }
    near.dedup();
    let all = found.len();
    let listing = &args.listing;
    let shown = listing.limit.unwrap_or(SHOWN);
    // A narrow terminal has room for what it is and how it is called.
    let narrow = app.context.terminal.width.is_some_and(|width| width < 80) && listing.output.format() == Format::Table;
    let few = ["kind", "key", "title"].map(str::to_owned);
    let columns = args.columns.as_deref().or(narrow.then_some(few.as_slice()));
    let list = List::new(found.into_iter().map(row).collect(), words::nothing_found(&given, &near))
        .choose(columns)?
        .arrange(listing.sort.as_deref(), listing.reverse, Some(shown))?;
    app.emit(&list, &listing.output)?;
    if fit == Fit::Any && all > 0 {
        app.say(words::some_words())?;
    }
    if all > shown && listing.limit.is_none() {
        app.say(&words::more_found(shown, all))?;
    }
    Ok(Outcome::Done)
}

fn row(found: Found) -> FoundRow {
    let key = found.key.as_str();
    let command = match found.kind {
        FoundKind::Member => shell::line(&["praktik", "member", "show", key]),
        FoundKind::Session => shell::line(&["praktik", "session", "show", key]),
        FoundKind::Resource => shell::line(&["praktik", "resource", "show", key]),
        FoundKind::Challenge => shell::line(&["praktik", "challenge", "show", key]),
        FoundKind::Recognition => {
            let to = found.who.first().map_or("…", String::as_str);
            shell::line(&["praktik", "recognize", "list", "--to", to])
        }
        FoundKind::Story => "praktik story list".to_owned(),
        FoundKind::Goal => "praktik goal list".to_owned(),
        FoundKind::Action => "praktik action list".to_owned(),
    };
    FoundRow {
        kind: found.kind,
        key: found.key,
        title: found.title,
        snippet: found.snippet,
        who: found.who,
        date: found.day,
        command,
    }
}
