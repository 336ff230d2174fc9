//! `praktik member forget`: a person is erased, what they did is counted.

use std::fs;
use std::path::{Path, PathBuf};

use super::super::shared::WriteFlags;
use super::super::{App, Outcome};
use super::merge::counts;
use crate::error::{Error, Result};
use crate::render::views::Change;
use crate::render::words;
use crate::store::{self, Forgotten, Id, MemberRecord, StillHolding};

/// Erase a person from the file for good; what they did is counted without them.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Erased are the name, handle, address, unit, site, note and keys, and their traces in every text: \
whole words, whatever their case and accents. A given name alone is no trace, unless it is the handle; topics, roles and \
the like keep their names where only the handle is the same word. Stories they told lose their text and their teller. A \
pseudonym stands for them from then on; it is private, and not on the roll.
This cannot be undone. Files beside it that still hold them are named, and of those the backups are removed with
--backups; copies of the file elsewhere still hold them.

Examples:
  praktik member forget ana --dry-run    what would be erased, and what stays
  praktik member forget ana
  praktik member forget ana --backups    and the backups beside the file that hold them go, too
  praktik member show ana --everything   all that is held on somebody"
)]
pub(super) struct Args {
    /// Who
    #[arg(value_name = "MEMBER")]
    member: String,
    /// Don't ask
    #[arg(long)]
    yes: bool,
    /// Remove the backups beside the file in which they still are, too
    #[arg(long)]
    backups: bool,
    #[command(flatten)]
    flags: WriteFlags,
}

pub(super) fn run(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    let file = app.file()?;
    let person = app.read()?.person(&args.member)?;
    if person.is_forgotten() {
        return again(args, app, &file, person.id, &person.handle);
    }
    // The same change, taken back, tells what there is to be erased.
    let plan = forget(args, app, &WriteFlags { dry_run: true, output: args.flags.output.clone() })?;
    let mut beside = Beside::find(&file, &plan.record, args.backups);
    let list = plan_lines(&plan, &beside);
    if args.flags.dry_run {
        let mut change = Change::several(list);
        change.key = Some(plan.record.handle);
        return app.answer(change, &args.flags);
    }
    if !args.yes {
        for line in list {
            app.say(&line)?;
        }
    }
    app.consent("Erase all this for good?", args.yes)?;
    let done = forget(args, app, &args.flags)?;
    beside.copies = store::older_copies(&file);
    finish(&file, &beside, &done.pseudonym)?;
    app.answer(answer(&done, &beside), &args.flags)
}

/// What lies beside the file and still holds somebody.
struct Beside {
    /// Copies of older versions, which are removed.
    copies: Vec<PathBuf>,
    /// Backups and other files that hold them.
    still: StillHolding,
    /// Whether the backups are removed, too.
    remove: bool,
}

impl Beside {
    fn find(file: &Path, record: &MemberRecord, remove: bool) -> Self {
        Self { copies: store::older_copies(file), still: StillHolding::find(file, record), remove }
    }

    /// What is to be removed.
    fn removed(&self) -> impl Iterator<Item = &PathBuf> {
        self.copies.iter().chain(self.still.backups.iter().filter(|_| self.remove))
    }

    /// What was done with the backups, and what is left to be done.
    fn said(&self, pseudonym: &str, mut change: Change) -> Change {
        let removed = if self.remove { self.still.backups.len() } else { 0 };
        if removed > 0 {
            change = change.and(format!("{} removed", words::counted(removed, "backup", "backups")));
        }
        let left: Vec<String> = self.left().map(|path| name(path)).collect();
        if !left.is_empty() {
            let files = words::counted(left.len(), "file beside it still holds", "files beside it still hold");
            change = change.and(format!("{files} them: {}", words::listed(&left)));
        }
        if self.remove || self.still.backups.is_empty() {
            return change;
        }
        change.then(format!("praktik member forget {pseudonym} --backups"), "to remove the backups that hold them")
    }

    /// What still holds them and is not removed.
    fn left(&self) -> impl Iterator<Item = &PathBuf> {
        self.still.backups.iter().filter(|_| !self.remove).chain(&self.still.others)
    }
}

/// The name of a file beside the community file.
fn name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

/// Somebody was forgotten already; what was broken off then is done now.
fn again(args: &Args, app: &mut App<'_>, file: &Path, id: Id, pseudonym: &str) -> Result<Outcome> {
    let beside = Beside::find(file, &app.read()?.member(id)?, args.backups);
    if !args.flags.dry_run {
        finish(file, &beside, pseudonym)?;
    }
    let copies = match beside.copies.len() {
        0 => String::new(),
        copies => format!(", {} removed", older(copies)),
    };
    let sentence = format!("{pseudonym} is forgotten already: unused parts of the file are written anew{copies}");
    app.answer(beside.said(pseudonym, Change::of(pseudonym, sentence)), &args.flags)
}

/// `1 older copy beside the file`.
fn older(copies: usize) -> String {
    words::counted(copies, "older copy beside the file", "older copies beside the file")
}

fn forget(args: &Args, app: &App<'_>, flags: &WriteFlags) -> Result<Forgotten> {
    app.write("member forget", flags, |writer| {
        let today = app.context.now_in(writer.zone()?).day;
        writer.forget_member(writer.person(&args.member)?.id, today)
    })
}

/// How many of the texts that name somebody are shown.
const SHOWN: usize = 20;

/// Leaves nothing in unused pages of the file, nor in the copies beside it that are to go.
fn finish(file: &Path, beside: &Beside, pseudonym: &str) -> Result<()> {
    let backups = if beside.remove { " --backups" } else { "" };
    let again = format!("once that is mended: praktik member forget {pseudonym}{backups}");
    let incomplete = |why: Error| {
        let message = "the person is forgotten, but unused parts of the file may still hold what was erased";
        // What was forgotten is gone from the file, whatever a change that fails says of itself.
        let cause = why.message.trim_end_matches("; nothing was changed");
        Error::failed(message).because(cause).hint(again.clone())
    };
    store::sweep(file).map_err(incomplete)?;
    for copy in beside.removed() {
        fs::remove_file(copy).map_err(|error| {
            Error::failed("the person is forgotten, but an older copy of the file still holds them")
                .at(copy.display().to_string())
                .because(error.to_string())
                .hint(again.clone())
        })?;
    }
    Ok(())
}

/// What will be erased and what stays, for who is asked.
fn plan_lines(plan: &Forgotten, beside: &Beside) -> Vec<String> {
    let record = &plan.record;
    let mut lines = vec![format!("{} ({}) is forgotten for good", record.name, record.handle)];
    let mut own = vec!["name".to_owned(), "handle".to_owned()];
    for (what, said) in
        [("e-mail", &record.email), ("unit", &record.unit), ("site", &record.site), ("note", &record.note)]
    {
        own.extend(said.as_ref().map(|_| what.to_owned()));
    }
    if plan.keys > 0 {
        own.push(words::held("person_key", "member_id", plan.keys));
    }
    if plan.notes > 0 {
        own.push(words::counted(plan.notes, "note on them", "notes on them"));
    }
    lines.push(format!("Erased: {}", words::listed(&own)));
    if plan.stories > 0 {
        lines.push(stories(plan.stories));
    }
    if plan.surveys > 0 {
        lines.push(surveys(plan.surveys));
    }
    if plan.journal > 0 {
        lines.push(undoable(plan.journal));
    }
    lines.extend(plan.texts.iter().take(SHOWN).map(|trace| {
        format!("No longer named in the {}: {}", words::text(&trace.table), words::cut(&trace.text, 100))
    }));
    if plan.texts.len() > SHOWN {
        lines.push(format!("No longer named in {} more", words::counted(plan.texts.len() - SHOWN, "text", "texts")));
    }
    if plan.namesakes > 0 {
        lines.push("Another member bears the same name; these texts may mean them".to_owned());
    }
    lines.extend(ends(plan));
    if !plan.kept.is_empty() {
        lines.push(format!("Stays and is counted: {}", words::listed(&counts(&plan.kept))));
    }
    lines.extend(beside.copies.iter().map(|copy| {
        format!("{} is removed: it was kept when the file was brought up to date, and holds them too", copy.display())
    }));
    lines.extend(beside.still.backups.iter().map(|backup| match beside.remove {
        true => format!("{} is removed: it is a backup that holds them too", name(backup)),
        false => format!("{} is a backup that still holds them; --backups removes it", name(backup)),
    }));
    lines.extend(beside.still.others.iter().map(|other| format!("{} still holds them, and stays", name(other))));
    lines.push("This cannot be undone, and copies of the file elsewhere still hold them".to_owned());
    lines
}

fn stories(number: usize) -> String {
    words::counted(number, "story loses its text and its teller", "stories lose their texts and their teller")
}

fn surveys(number: usize) -> String {
    words::counted(number, "response to a survey is nobody's any more", "responses to surveys are nobody's any more")
}

fn undoable(number: usize) -> String {
    words::counted(
        number,
        "change in the journal said something of them, and can no longer be undone",
        "changes in the journal said something of them, and can no longer be undone",
    )
}

/// What comes to an end with it.
fn ends(plan: &Forgotten) -> Option<String> {
    let mut ends = Vec::new();
    if plan.left {
        ends.push("their time on the roll".to_owned());
    }
    for (number, one, many) in [
        (plan.terms, "term in a role", "terms in roles"),
        (plan.planned, "part in a planned session", "parts in planned sessions"),
        (
            plan.actions,
            "open action of theirs, which nobody owns then",
            "open actions of theirs, which nobody owns then",
        ),
    ] {
        if number > 0 {
            ends.push(words::counted(number, one, many));
        }
    }
    (!ends.is_empty()).then(|| format!("Ends today: {}", words::listed(&ends)))
}

/// What was done; nothing in it says who it was.
fn answer(done: &Forgotten, beside: &Beside) -> Change {
    let mut change =
        Change::of(done.pseudonym.clone(), format!("A member is forgotten; {} stands for them now", done.pseudonym));
    if !done.texts.is_empty() {
        let texts = words::counted(
            done.texts.len(),
            "text named them, and no longer does",
            "texts named them, and no longer do",
        );
        change = change.and(texts);
    }
    if done.stories > 0 {
        change = change.and(stories(done.stories));
    }
    if done.surveys > 0 {
        change = change.and(surveys(done.surveys));
    }
    if done.journal > 0 {
        change = change.and(undoable(done.journal));
    }
    if !done.kept.is_empty() {
        change = change.and(format!("Still counted: {}", words::listed(&counts(&done.kept))));
    }
    if !beside.copies.is_empty() {
        change = change.and(format!("{} removed", older(beside.copies.len())));
    }
    beside
        .said(&done.pseudonym, change)
        .and("Copies of the file elsewhere still hold them: backups, and those of other leads")
}
