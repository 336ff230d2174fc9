//! `praktik apply`: what a co-lead exported, or git put together, comes into the file.

use std::path::PathBuf;

use super::shared::WriteFlags;
use super::{App, Outcome};
use crate::domain::copy::Plan;
use crate::error::{Error, Result};
use crate::exchange::copy::{self, Part};
use crate::exchange::source::Source;
use crate::render::views::apply::Applied;
use crate::render::{self, Format, Look, words};
use crate::store::{Compared, Gathered, Kinds, Reader};

/// Take in a text that praktik export wrote, perhaps merged by git: the plan first, then all of it or nothing.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "What is in the text and not in the file is added; where the two say different things, the text is right. What is only in \
the file stays, unless --prune: export before you merge, and the text has all of yours, so that what is missing from it \
was taken out by somebody.
Facts are told apart by what people call them: a member by the handle, a session by its slug, a goal by its number. Where \
both leads changed the same line, the text has both: that is a conflict, and nothing is written until one of the two is \
taken out. Facts without a name of their own, such as notes, are compared as a whole. A file that praktik init has just \
made becomes an equal copy.
Who was forgotten here and is still in the text would come back: you are told who it seems to be, and asked. Each co-lead \
forgets in a file of their own (praktik member forget), before they prune.

Examples:
  praktik apply praktik.yaml --dry-run
  praktik apply praktik.yaml --prune
  git show origin/main:praktik.yaml | praktik apply - --yes"
)]
pub struct Args {
    /// The text; - is standard input
    #[arg(value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    file: PathBuf,
    /// Let go what is in the file and not in the text
    #[arg(long)]
    prune: bool,
    /// Take people back in who were forgotten here
    #[arg(long)]
    bring_back: bool,
    /// Don't ask
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    flags: WriteFlags,
}

/// Runs `praktik apply`.
///
/// # Errors
/// No file, a text that cannot be taken in (exit 3), or nobody said yes.
pub fn run(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    app.file()?;
    let source = app.input(&args.file)?;
    let reader = app.read()?;
    let kinds = reader.kinds()?;
    let text = app.long(|_| gather(&source, &kinds))?;
    // A closed community takes no change, but may be told that there is none.
    let look_first = !args.yes || args.flags.dry_run || reader.closed()?.is_some();
    if look_first {
        let plan = app.long(|app| compare(args, app, &reader, &kinds, &text))?.plan;
        drop(reader);
        if args.flags.dry_run || plan.is_empty() {
            return answer(args, app, plan);
        }
        if !args.yes {
            ask(args, app, &plan)?;
        }
    } else {
        drop(reader);
    }
    let plan = app.long(|app| {
        app.write("apply", &args.flags, |writer| {
            let found = compare(args, app, writer, &kinds, &text)?;
            if found.plan.is_empty() {
                return Ok(found.plan);
            }
            if args.yes {
                refuse_to_bring_back(args, &found.plan)?;
            }
            writer.carry_out(&kinds, &text, found, &mut |at, of| tell(app, "writing", at, of))
        })
    })?;
    answer(args, app, plan)
}

fn tell(app: &App<'_>, step: &str, at: usize, of: usize) -> Result<()> {
    app.progress().reached(step, at as u64, of as u64)
}

fn compare(args: &Args, app: &App<'_>, reader: &Reader, kinds: &Kinds, text: &Gathered) -> Result<Compared> {
    reader.compare(kinds, text, args.prune, &mut |at, of| tell(app, "comparing", at, of))
}

/// How many conflicts are shown.
const SHOWN: usize = 10;

/// Reads the whole text; the same fact twice, and not the same, is a conflict.
fn gather(source: &Source, kinds: &Kinds) -> Result<Gathered> {
    let mut text = Gathered::new(kinds, source.file())?;
    let (mut conflicts, mut first, mut number) = (Vec::new(), None, 0usize);
    copy::read(source, kinds.all(), |at, part| {
        let (fact, line) = match part {
            Part::Section => {
                text.has_section(at);
                return Ok(());
            }
            Part::Fact(fact, line) => (fact, line),
        };
        if let Some((other_line, other)) = text.take(kinds, at, &fact, line)? {
            let kind = &kinds.all()[at];
            number += 1;
            if number <= SHOWN {
                let mut lines = [String::new(), String::new()];
                copy::shown(kind, &other, &mut lines[0]);
                copy::shown(kind, &fact, &mut lines[1]);
                let [before, after] = lines;
                conflicts.push(format!("  {}:{other_line}: {before}", source.file()));
                conflicts.push(format!("  {}:{line}: {after}", source.file()));
            }
            first.get_or_insert_with(|| {
                let what = format!("{}: {} is there twice, and not the same", kind.section, fact.label(kind));
                (what, line)
            });
        }
        Ok(())
    })?;
    if number > SHOWN {
        conflicts.push(format!("  … and {}", words::counted(number - SHOWN, "conflict more", "conflicts more")));
    }
    match first {
        None => Ok(text),
        Some((what, line)) => Err(Error::bad_data(what)
            .at(format!("{}:{line}", source.file()))
            .details(conflicts)
            .hint("of each two lines keep one, the one that is right, and run it again")
            .hint("if they are two different things, give one of them a name or number of its own")),
    }
}

/// Shows the plan, and asks.
fn ask(args: &Args, app: &mut App<'_>, plan: &Plan) -> Result<()> {
    if !app.can_ask() {
        refuse_to_bring_back(args, plan)?;
        return app.consent("Take all this in?", false);
    }
    let view = Applied::new(plan, true);
    let look = Look { width: app.context.terminal.width, colour: app.context.terminal.colour };
    let page = render::text(&view, Format::Table, &look)?;
    app.context.err.write_all(page.as_bytes())?;
    if !plan.back.is_empty() && !args.bring_back {
        app.consent("Bring back people who were forgotten here?", false)?;
    }
    app.consent("Take all this in?", false)
}

fn refuse_to_bring_back(args: &Args, plan: &Plan) -> Result<()> {
    if plan.back.is_empty() || args.bring_back {
        return Ok(());
    }
    let people =
        plan.back.iter().map(|it| format!("  {} ({}), forgotten here as {}", it.name, it.handle, it.pseudonym));
    Err(Error::failed("this text would bring back people who were forgotten here; nothing was changed")
        .details(people)
        .hint("have your co-lead forget them too, or take their lines out of the text")
        .hint("if it is somebody else, or they are to come back: --bring-back"))
}

fn answer(args: &Args, app: &mut App<'_>, plan: Plan) -> Result<Outcome> {
    app.emit(&Applied::new(&plan, args.flags.dry_run), &args.flags.output)?;
    Ok(Outcome::Done)
}
