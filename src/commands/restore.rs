//! `praktik restore`: a backup in the place of the community file.

use std::path::{Path, PathBuf};

use super::shared::WriteFlags;
use super::{App, Outcome};
use crate::error::{Error, Kind, Result};
use crate::render::views::Change;
use crate::render::words;
use crate::store::{self, Content, Present, Restorable};

/// Go back to a backup: it is checked, and takes the place of the community file.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "FILE is a backup or any other praktik file, also one of an older version: the next command brings it up to date.
What is in its place now is kept beside it first, byte by byte, damaged or not, under the name of a backup; to take the
restoring back, restore that one. Where there is no community file yet, restore makes one.

Examples:
  praktik restore praktik-2026-11-24T1200.db --dry-run   whether it can be restored, and what would be different
  praktik restore praktik-2026-11-24T1200.db
  praktik doctor                                         what is wrong with the present file, and which backups there are"
)]
pub struct Args {
    /// The backup
    #[arg(value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    file: PathBuf,
    /// Don't ask
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    flags: WriteFlags,
}

/// Runs `praktik restore`.
///
/// # Errors
/// The backup is not one, or damaged; somebody else works with the community file; it cannot be written.
pub fn run(args: Args, app: &mut App<'_>) -> Result<Outcome> {
    if args.file == Path::new("-") {
        return Err(Error::usage("a backup is a file, and cannot be read from standard input").hint("name the file"));
    }
    let file = match app.file() {
        Err(error) if error.kind == Kind::NoCommunity => app.context.folder.join("praktik.db"),
        file => file?,
    };
    let backup = Restorable::check(&app.context.path(&args.file))?;
    let present = store::present(&file)?;
    let (name, place) = (args.file.display(), app.shown(&file));
    let mut lines = vec![match &present {
        Present::Nothing => format!("{place} begins as {name}: {}", holds(&backup.content)),
        _ => format!("{place} is as {name} was: {}", holds(&backup.content)),
    }];
    lines.extend(before(&present, &backup.content));
    if let Present::Whole(now) = &present {
        let back = backup.brings_back(now)?;
        if back > 0 {
            let who = words::counted(
                back,
                "person who was forgotten since comes back",
                "people who were forgotten since come back",
            );
            lines.push(format!("{who}: forget them again with praktik member forget"));
        }
    }
    if !backup.changed.is_empty() {
        let tables = words::listed(&backup.changed);
        lines.push(format!("not all of it is as it was written: damage, or another program, in {tables}"));
    }
    if backup.older {
        lines.push("it is of an older version: the next command brings it up to date".to_owned());
    }
    if args.flags.dry_run {
        return app.answer(Change { key: Some(file.display().to_string()), ..Change::several(lines) }, &args.flags);
    }
    if present != Present::Nothing && !args.yes {
        for line in &lines {
            app.say(line)?;
        }
        app.consent("Put it in the place of the present file, which is kept beside it?", args.yes)?;
    }
    let restored = backup.restore(&file, backup.local(app.context.now))?;
    let mut change = Change { key: Some(file.display().to_string()), ..Change::several(lines) };
    if let Some(kept) = &restored.kept {
        let kept = app.shown(kept);
        let back = crate::domain::shell::line(&["praktik", "restore", &kept]);
        change = change.and(format!("what was there is kept in {kept}")).then(back, "to take this back");
    }
    app.answer(change, &args.flags)
}

/// `Data Guild, 42 members and 120 sessions, last changed on 24 Nov 2026`; a file without a journal does not know when.
fn holds(content: &Content) -> String {
    let latest = match (content.changed, content.latest) {
        (Some(day), _) => format!(", last changed on {}", words::day(day)),
        (None, Some(day)) => format!(", the last entry of {}", words::day(day)),
        (None, None) => String::new(),
    };
    format!("{}, {}{latest}", content.name, counts(content))
}

fn counts(content: &Content) -> String {
    let members = words::counted(content.members, "member", "members");
    format!("{members} and {}", words::counted(content.sessions, "session", "sessions"))
}

/// What was there before, where that says something else.
fn before(present: &Present, after: &Content) -> Option<String> {
    match present {
        Present::Nothing => None,
        Present::Damaged(why) => Some(format!("before, it could not be read: {why}")),
        Present::Whole(content) if content == after => Some("before, it held as much".to_owned()),
        Present::Whole(content) => Some(format!("before: {}", holds(content))),
    }
}
