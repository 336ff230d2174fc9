//! `praktik doctor`: a look over the file.

use super::shared::{Output, WriteFlags};
use super::{App, Outcome};
use crate::error::Result;
use crate::render::views::doctor::DoctorView;
use crate::store;

/// Look the file over: damage, oddities, permissions, copies; each with its remedy.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Exit 0 if all is well or only worth a note, 1 if there is a problem, 12 if the file cannot be opened at all.
Nothing is changed by it without --accept, but for what every command does: a change that was broken off is taken back, and a sound file
of an older version is brought up to date.

Examples:
  praktik doctor
  praktik doctor --json    for cron and CI
  praktik doctor --accept  another program changed something, and it is right"
)]
pub struct Args {
    /// Take what the file holds for right, where another program changed it and you know why
    #[arg(long)]
    accept: bool,
    /// Don't ask
    #[arg(long, requires = "accept")]
    yes: bool,
    #[command(flatten)]
    output: Output,
}

/// Runs `praktik doctor`.
///
/// # Errors
/// No community file, or one that cannot be opened.
pub fn run(args: Args, app: &mut App<'_>) -> Result<Outcome> {
    if args.accept {
        app.consent("Is everything that this file holds now as it should be?", args.yes)?;
        let flags = WriteFlags { dry_run: false, output: args.output.clone() };
        app.write("doctor", &flags, |writer| writer.accept_content())?;
        app.say("what the file holds is taken for right from now on")?;
    }
    let file = app.file()?;
    let now = app.context.now;
    let examined = store::examine(&file, now)?;
    app.note_kept(examined.kept);
    let view = DoctorView::new(file.display().to_string(), &examined.checks);
    app.emit(&view, &args.output)?;
    Ok(if view.clean { Outcome::Done } else { Outcome::NeedsCare })
}
