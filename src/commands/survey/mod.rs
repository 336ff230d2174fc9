//! `praktik survey`: ask the members, and read what they answered.

mod import;
mod questions;
mod show;

use super::shared::{Listing, Output, WriteFlags};
use super::{App, Outcome};
use crate::error::Result;
use crate::exchange::survey::map;
use crate::render::List;
use crate::render::views::Change;
use crate::render::views::survey::{SurveyRow, TemplateView};
use crate::store::Slugged;

/// Ask the members: questions for a form, its answers by area and over time.
///
/// The questions go into a form of Microsoft, Google or anybody else; what the form exports as CSV is read back. Who
/// answered is not kept unless you ask for it, and no figure is shown that fewer than five answers make.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik survey template                            the questions, to paste into a form
  praktik survey import \"Guild survey (Responses) - Form Responses 1.csv\"
  praktik survey import answers.csv --map map.yaml --title \"Autumn 2026\"
  praktik survey show --comments
A SURVEY is a slug (guild-survey), a title, or the beginning of either where only one fits.")]
pub struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Print questions of the six areas, to paste into a form
    Template(TemplateArgs),
    /// Take in what a form exported
    Import(import::Args),
    /// What the members say, by area, by question and over time
    Show(show::Args),
    /// List surveys, the latest first
    #[command(after_help = "Examples:
  praktik survey list")]
    List {
        #[command(flatten)]
        listing: Listing,
    },
    /// Take a survey out, with all that was answered
    #[command(after_help = "Examples:
  praktik survey remove members-2026 --dry-run
  praktik survey remove members-2026")]
    Remove {
        /// The survey
        #[arg(value_name = "SURVEY")]
        survey: String,
        /// Do not ask
        #[arg(long)]
        yes: bool,
        #[command(flatten)]
        flags: WriteFlags,
    },
}

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Ask for agreement from 1 to 5, and on recommending from 0 to 10. praktik knows these questions: an import needs no map as
long as their wording stays. For other ones, take what --map prints and add a line each.

Examples:
  praktik survey template
  praktik survey template --map > map.yaml"
)]
struct TemplateArgs {
    /// Print instead which area each question asks about, as YAML for survey import --map
    #[arg(long, conflicts_with_all = ["format", "json"])]
    map: bool,
    #[command(flatten)]
    output: Output,
}

/// Runs `praktik survey`.
///
/// # Errors
/// Whatever the verb ends in.
pub fn run(args: Args, app: &mut App<'_>) -> Result<Outcome> {
    match args.verb {
        Verb::Template(args) => template(&args, app),
        Verb::Import(args) => import::run(&args, app),
        Verb::Show(args) => show::run(&args, app),
        Verb::List { listing } => list(&listing, app),
        Verb::Remove { survey, yes, flags } => remove(&survey, yes, &flags, app),
    }
}

fn template(args: &TemplateArgs, app: &mut App<'_>) -> Result<Outcome> {
    if args.map {
        app.print(&map::proposed())?;
    } else {
        app.emit(&TemplateView::proposed(), &args.output)?;
    }
    Ok(Outcome::Done)
}

fn list(listing: &Listing, app: &mut App<'_>) -> Result<Outcome> {
    let surveys = show::figures(&app.read()?, None)?;
    let rows = surveys.iter().rev().map(SurveyRow::from).collect();
    let list = List::<SurveyRow>::new(rows, "No survey yet. Its questions: praktik survey template");
    app.emit(&list.arrange(listing.sort.as_deref(), listing.reverse, listing.limit)?, &listing.output)?;
    Ok(Outcome::Done)
}

fn remove(given: &str, yes: bool, flags: &WriteFlags, app: &mut App<'_>) -> Result<Outcome> {
    let named = app.read()?.slugged(Slugged::Survey, given)?;
    if !flags.dry_run {
        app.consent(&format!("Take out \"{}\" with all its answers?", named.title), yes)?;
    }
    let change = app.write("survey remove", flags, |writer| {
        let named = writer.slugged(Slugged::Survey, given)?;
        let survey = writer.survey(named.id)?;
        writer.remove_survey(named.id)?;
        let responses = crate::render::words::counted(survey.responses as usize, "response", "responses");
        Ok(Change::of(survey.slug, format!("\"{}\" is taken out, with {responses}", survey.title)))
    })?;
    app.answer(change, flags)
}
