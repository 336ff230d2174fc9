//! `praktik charter`: what the community is for.

mod closing;

use std::io::Write;
use std::path::{Path, PathBuf};

use super::shared::{self, Output, WriteFlags};
use super::{App, Outcome, entry};
use crate::domain::calendar::Leaning;
use crate::domain::charter::{Charter, Pause};
use crate::error::{Error, Kind, Result};
use crate::exchange::charter_yaml;
use crate::exchange::source::Source;
use crate::health::Policy;
use crate::prompt;
use crate::render::views::Change;
use crate::render::views::charter::CharterView;
use crate::render::words;

/// What the community is for: show, change and review the charter.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik charter show
  praktik charter edit                           opens it in your editor, as YAML
  praktik charter export > charter.yaml; praktik charter apply charter.yaml
  praktik charter review --note \"scope narrowed\"
  praktik charter pause 2026-12-21 2027-01-06 --reason holidays
  praktik charter close --reason \"we know each other now\" --heirs \"the data office keeps the wiki\"")]
pub struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Show the charter
    #[command(after_help = "Examples:
  praktik charter show
  praktik charter show --format markdown")]
    Show {
        #[command(flatten)]
        output: Output,
    },
    /// Change the charter in your editor ($VISUAL or $EDITOR), as YAML
    #[command(after_help = "Examples:
  praktik charter edit
  EDITOR=\"code --wait\" praktik charter edit")]
    Edit {
        #[command(flatten)]
        flags: WriteFlags,
    },
    /// Make the charter say what a YAML file says
    #[command(after_help = "Examples:
  praktik charter apply charter.yaml --dry-run
  praktik charter apply charter.yaml")]
    Apply {
        /// The file, as `praktik charter export` writes it; - for standard input
        #[arg(value_hint = clap::ValueHint::FilePath)]
        file: PathBuf,
        #[command(flatten)]
        flags: WriteFlags,
    },
    /// Print the charter as YAML, to edit or to keep
    #[command(after_help = "Examples:
  praktik charter export -o charter.yaml
  praktik charter export")]
    Export {
        /// Write it to this file instead of standard output
        #[arg(short, long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
        output: Option<PathBuf>,
    },
    /// Note that the charter was reviewed
    #[command(after_help = "Examples:
  praktik charter review --note \"the scope is narrower now\"
  praktik charter review --on 2026-11-20")]
    Review {
        /// When [default: today]
        #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
        on: Option<String>,
        /// What came of it
        #[arg(long)]
        note: Option<String>,
        #[command(flatten)]
        flags: WriteFlags,
    },
    /// Set days on which nothing is expected to happen
    #[command(after_help = "Examples:
  praktik charter pause 2026-12-21 2027-01-06 --reason \"end of the year\"")]
    Pause {
        /// The first day
        #[arg(allow_hyphen_values = true)]
        from: String,
        /// The last day
        #[arg(allow_hyphen_values = true)]
        until: String,
        /// Why
        #[arg(long)]
        reason: Option<String>,
        #[command(flatten)]
        flags: WriteFlags,
    },
    /// End the community: a last word, and nothing is written from then on
    Close(closing::CloseArgs),
    /// Go on with a community that was closed
    #[command(after_help = "Examples:
  praktik charter reopen
  praktik charter reopen --on 2027-01-01")]
    Reopen {
        /// Since when [default: today]
        #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
        on: Option<String>,
        #[command(flatten)]
        flags: WriteFlags,
    },
}

/// Runs `praktik charter`.
///
/// # Errors
/// Whatever the verb ends in.
pub fn run(args: Args, app: &mut App<'_>) -> Result<Outcome> {
    match args.verb {
        Verb::Show { output } => {
            let reader = app.read()?;
            let charter = reader.charter()?;
            let today = app.context.now_in(charter.zone()).day;
            let closed = reader.closed()?.map(|closed| closed.day);
            let view = CharterView { charter, reviews: reader.charter_reviews()?, closed, today };
            app.emit(&view, &output)?;
            Ok(Outcome::Done)
        }
        Verb::Export { output } => export(app, output),
        Verb::Apply { file, flags } => {
            let charter = parse(&app.input(&file)?)?;
            apply(app, "charter apply", &charter, &flags)
        }
        Verb::Edit { flags } => edit(app, &flags),
        Verb::Review { on, note, flags } => review(app, on, note, &flags),
        Verb::Pause { from, until, reason, flags } => pause(app, &from, &until, reason, &flags),
        Verb::Close(args) => closing::close(&args, app),
        Verb::Reopen { on, flags } => closing::reopen(on.as_deref(), &flags, app),
    }
}

/// A charter from a YAML file, checked; mistakes are named with their place.
///
/// # Errors
/// It is no charter (bad data, with line and column).
pub fn parse(source: &Source) -> Result<Charter> {
    let (name, text) = (source.file(), source.whole(charter_yaml::LARGEST as u64)?);
    let charter = charter_yaml::read(&text, name)?;
    Policy::check(&charter).map_err(|(path, invalid)| charter_yaml::broken_rule(&text, name, &path, &invalid))?;
    Ok(charter)
}

fn apply(app: &mut App<'_>, command: &'static str, charter: &Charter, flags: &WriteFlags) -> Result<Outcome> {
    let mut charter = charter.clone();
    let changes = app.write(command, flags, |writer| {
        let before = writer.charter()?;
        // A charter that names no time zone keeps the one its dates were entered in.
        if charter.time_zone.is_none() {
            charter.time_zone.clone_from(&before.time_zone);
        }
        let today = app.context.now_in(charter.zone()).day;
        writer.set_charter(&charter, today)?;
        Ok(words::charter_changes(&before, &writer.charter()?))
    })?;
    app.answer(Change::several(changes), flags)
}

fn export(app: &mut App<'_>, output: Option<PathBuf>) -> Result<Outcome> {
    let text = charter_yaml::write(&app.read()?.charter()?)?;
    match output {
        None => app.print(&text)?,
        Some(file) => {
            let path = app.context.path(&file);
            if path
                .canonicalize()
                .is_ok_and(|path| app.file().and_then(|own| Ok(own.canonicalize()?)).is_ok_and(|own| own == path))
            {
                return Err(Error::usage("that is the community file itself").at("--output").hint("name another file"));
            }
            std::fs::write(&path, text).map_err(|e| Error::file("write", &file, &e))?;
            app.say(&format!("Wrote {}", file.display()))?;
        }
    }
    Ok(Outcome::Done)
}

fn edit(app: &mut App<'_>, flags: &WriteFlags) -> Result<Outcome> {
    let editor = app.context.variable("VISUAL").or_else(|| app.context.variable("EDITOR"));
    let editor = match editor {
        Some(editor) => editor.to_owned(),
        None if app.can_ask() => "vi".to_owned(),
        None => {
            return Err(Error::usage("no editor is named")
                .hint("set EDITOR, or use praktik charter export and praktik charter apply"));
        }
    };
    let text = charter_yaml::write(&app.read()?.charter()?)?;
    // Beside the community file, so that whatever goes wrong, the text is found where the lead looks.
    let draft = app.file()?.with_extension("charter-draft.yaml");
    let kept = draft.symlink_metadata().is_ok();
    if kept {
        app.say(&format!("going on with your text in {} (delete it to begin afresh)", draft.display()))?;
    } else {
        begin_draft(&draft, &text).map_err(|error| Error::file("write", &draft, &error))?;
    }
    loop {
        let edited = prompt::edit(&editor, &draft)
            .and_then(|()| std::fs::read(&draft).map_err(|e| Error::file("read", &draft, &e)))
            .and_then(|bytes| parse(&Source::of_bytes(bytes, &draft.display().to_string())?));
        match edited {
            Ok(charter) => {
                let outcome = apply(app, "charter edit", &charter, flags)
                    .map_err(|error| error.hint(format!("your text is kept in {}", draft.display())))?;
                if flags.dry_run {
                    app.say(&format!("your text is kept in {}", draft.display()))?;
                } else {
                    let _ = std::fs::remove_file(&draft);
                }
                return Ok(outcome);
            }
            Err(error) if error.kind == Kind::BadData => {
                if app.can_ask() {
                    app.say(crate::render::error_lines(&error, false).trim_end())?;
                    if prompt::confirm("Open the editor again?", true)? {
                        continue;
                    }
                }
                return Err(error.hint(format!("your text is kept in {}", draft.display())));
            }
            Err(error) => {
                if !kept {
                    let _ = std::fs::remove_file(&draft);
                }
                return Err(error);
            }
        }
    }
}

/// Begins a draft that only its owner can read: whole, or not at all, since half a text must not be taken for somebody's
/// work the next time.
fn begin_draft(draft: &Path, text: &str) -> std::io::Result<()> {
    let half = draft.with_extension("yaml.new");
    // Of a process that was killed.
    let _ = std::fs::remove_file(&half);
    let (folder, name) = (half.parent().unwrap_or(Path::new("")), half.file_name().unwrap_or_default());
    let mut begun = tempfile::Builder::new().prefix(name).rand_bytes(0).tempfile_in(folder)?;
    begun.write_all(text.as_bytes())?;
    begun.persist(draft)?;
    Ok(())
}

fn review(app: &mut App<'_>, on: Option<String>, note: Option<String>, flags: &WriteFlags) -> Result<Outcome> {
    let (day, name) = app.write("charter review", flags, |writer| {
        let day = entry::day_of(app, writer, on.as_deref(), "--on")?;
        let reviewer = app.me().map(|me| writer.person(me)).transpose()?;
        writer.add_charter_review(day, note.as_deref(), reviewer.map(|person| person.id))?;
        Ok((day, writer.community_name()?))
    })?;
    app.answer(Change::several(vec![format!("The charter of {name} was reviewed on {}", words::day(day))]), flags)
}

fn pause(app: &mut App<'_>, from: &str, until: &str, reason: Option<String>, flags: &WriteFlags) -> Result<Outcome> {
    let pause = app.write("charter pause", flags, |writer| {
        let zone = writer.zone()?;
        let from = shared::day(app.context, zone, from, "FROM", Leaning::Future)?;
        let until = shared::day(app.context, zone, until, "UNTIL", Leaning::Future)?;
        let mut charter = writer.charter()?;
        let pause = Pause { from, until, reason };
        charter.pauses.retain(|other| (other.from, other.until) != (from, until));
        charter.pauses.push(pause.clone());
        charter.check().map_err(|(_, invalid)| Error::from(invalid))?;
        writer.set_charter(&charter, app.context.now_in(zone).day)?;
        Ok(pause)
    })?;
    let days = words::days(pause.from, pause.until);
    app.answer(Change::several(vec![format!("Nothing is expected from {days}")]), flags)
}
