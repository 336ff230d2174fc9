//! `praktik evaluate report`: what is read as a whole, by the sponsor, the members or the lead.

mod gather;

use clap::builder::PossibleValue;

use super::period::{self, TieFlags};
use crate::commands::deliver::{Target, deliver};
use crate::commands::shared::{PeriodFlags, worded};
use crate::commands::{App, Outcome};
use crate::error::Result;
use crate::render::report;
use crate::render::views::report::Audience;

/// The arguments of `evaluate report`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "The HTML file is all there is: no script, no other file, nothing from the network. It prints on A4, and shows by
day and by night. People are named only where they were thanked, hold a role, presented, or agreed to
share their story; nobody for being absent. E-mail addresses are left out.

Examples:
  praktik evaluate report -o report.html                             everything, for the lead
  praktik evaluate report --for sponsor --period 2026-Q3 --ask 'A room for the workshop' -o sponsor.html
  praktik evaluate report --for members --period 2026 -o yearbook.html
  praktik evaluate report --for sponsor --format markdown | wl-copy  for a wiki
  praktik evaluate report --anonymous -o report.html                 names nobody"
)]
pub(super) struct Args {
    /// Whom it is for [default: lead]
    #[arg(long = "for", value_name = "AUDIENCE", value_parser = worded::<Audience>())]
    audience: Option<Audience>,
    /// What you ask of the sponsor; may be repeated
    #[arg(long = "ask", value_name = "TEXT")]
    asks: Vec<String>,
    /// Name nobody, also not in titles, reasons and stories
    #[arg(long)]
    anonymous: bool,
    #[command(flatten)]
    period: PeriodFlags,
    #[command(flatten)]
    ties: TieFlags,
    /// How to write it [default: html; markdown where the file ends in .md]
    #[arg(long, value_name = "FORMAT", help_heading = "Output")]
    format: Option<Format>,
    #[command(flatten)]
    target: Target,
}

/// The formats of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Html,
    Markdown,
}

impl clap::ValueEnum for Format {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Html, Self::Markdown]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(match self {
            Self::Html => "html",
            Self::Markdown => "markdown",
        }))
    }
}

/// Runs `praktik evaluate report`.
pub(super) fn run(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    let format = args.format.unwrap_or(if args.target.ends_in("md") { Format::Markdown } else { Format::Html });
    let reader = app.read()?;
    let told = app.evaluating(period::MEASURING, |app, watch| gather::report(args, (app, &reader), &watch))?;
    let text = match format {
        Format::Html => report::html(&told)?,
        Format::Markdown => report::markdown(&told),
    };
    deliver(app, &text, &args.target)?;
    if format == Format::Html && args.target.is_standard_output() && app.context.terminal.interactive {
        app.say("to look at it, write it to a file: praktik evaluate report -o report.html")?;
    }
    Ok(Outcome::Done)
}
