//! `praktik export`: the whole community as one text.

use std::io::{self, Seek, Write};

use tempfile::SpooledTempFile;

use super::deliver::{Target, deliver_as_made};
use super::{App, Outcome};
use crate::error::Result;
use crate::exchange::copy;
use crate::render::words;

/// Write the whole community as one YAML text, for co-leads to share, compare and merge.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "The text is a full copy: e-mails, private members and private notes are in it. Share it with co-leads only. A file that \
is written with -o can be read by you alone.
One fact is one line, in an order that is always the same: what changed since the last export, git diff shows. In a \
repository that co-leads share, a line in .gitattributes lets git put the work of both together:

  praktik.yaml merge=union

A round of two leads, each with a file of their own:
  praktik export -o praktik.yaml && git commit -m 'My week' praktik.yaml && git pull --no-rebase
  praktik apply praktik.yaml --prune
  praktik export -o praktik.yaml        the same as what git put together, or in better order

Who has no file yet begins with praktik init --name … --purpose … and applies the text.

Examples:
  praktik export -o praktik.yaml
  praktik export | diff - praktik.yaml"
)]
pub struct Args {
    #[command(flatten)]
    target: Target,
}

/// How much is gathered before it is written on.
const PIECE: usize = 64 << 10;

/// Runs `praktik export`.
///
/// # Errors
/// The file cannot be read, or the text not be written.
pub fn run(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    let reader = app.read()?;
    let kinds = reader.kinds()?;
    let members = kinds.all().iter().position(|kind| kind.section == "members");
    let (mut people, many) = (0, kinds.all().len() as u64);
    let mut text = |out: &mut dyn Write, app_progress: Option<&crate::progress::Progress>| {
        let mut piece = String::new();
        copy::begin(&mut piece);
        reader.each_fact(&kinds, |at, fact| {
            match fact {
                None => copy::section(&kinds.all()[at], &mut piece),
                Some(fact) => copy::fact(&kinds.all()[at], fact, &mut piece),
            }
            people += usize::from(fact.is_some() && Some(at) == members);
            if piece.len() >= PIECE {
                out.write_all(piece.as_bytes())?;
                piece.clear();
                if let Some(progress) = app_progress {
                    progress.reached("writing the community", at as u64, many)?;
                }
            }
            Ok(())
        })?;
        piece.push_str(copy::END);
        Ok(out.write_all(piece.as_bytes())?)
    };
    if args.target.is_standard_output() {
        // Whoever reads it may take their time; the file is not held meanwhile.
        let mut spooled = SpooledTempFile::new(1 << 20);
        text(&mut spooled, None)?;
        spooled.rewind()?;
        io::copy(&mut spooled, &mut app.context.out)?;
        app.context.out.flush()?;
    } else {
        app.long(|app| deliver_as_made(app, &args.target, text))?;
    }
    app.say(&format!(
        "note: this is a full copy, with e-mails and private notes of {}; for co-leads only",
        words::counted(people, "person", "people")
    ))?;
    Ok(Outcome::Done)
}
