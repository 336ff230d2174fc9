//! `praktik recognize digest`: the thanks of a period, ready to post.

use clap::builder::PossibleValue;

use crate::commands::evaluate::period::period;
use crate::commands::shared::PeriodFlags;
use crate::commands::{App, Outcome};
use crate::error::Result;
use crate::render::Format;
use crate::render::views::recognition::{DigestItem, DigestView, NamedView};
use crate::store::{Person, Recognition, RecognitionFilter};

/// The arguments of `recognize digest`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik recognize digest                       the last 90 days
  praktik recognize digest --period 2026-11 --format markdown
  praktik recognize digest --from 2026-11-01 --by-person")]
pub(super) struct Args {
    #[command(flatten)]
    period: PeriodFlags,
    /// What each person was thanked for, instead of one thanks after the other
    #[arg(long)]
    by_person: bool,
    /// How to print it [default: text]
    #[arg(long, value_name = "FORMAT", value_enum, help_heading = "Output")]
    format: Option<LetterFormat>,
    /// Short for --format json
    #[arg(long, conflicts_with = "format", help_heading = "Output")]
    json: bool,
}

/// The formats of a text that is to be sent: its plain form is called so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct LetterFormat(Format);

impl clap::ValueEnum for LetterFormat {
    fn value_variants<'a>() -> &'a [Self] {
        const ALL: [LetterFormat; 5] = [
            LetterFormat(Format::Table),
            LetterFormat(Format::Markdown),
            LetterFormat(Format::Json),
            LetterFormat(Format::Csv),
            LetterFormat(Format::Yaml),
        ];
        &ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(match self.0 {
            Format::Table => PossibleValue::new("text").alias("table"),
            other => PossibleValue::new(other.word()),
        })
    }
}

/// Runs `praktik recognize digest`.
pub(super) fn run(app: &mut App<'_>, args: &Args) -> Result<Outcome> {
    let reader = app.read()?;
    let found = reader.recognitions(&RecognitionFilter::default())?;
    let (mut period, _) = period(&args.period, app.context, &reader.facts()?)?;
    if let Some(first) = found.last().filter(|_| period.whole) {
        // Everything is everything, also what was said before the first session.
        period.from = period.from.min(first.day);
    }
    let found: Vec<Recognition> = found.into_iter().filter(|recognition| period.holds(recognition.day)).collect();
    let recognitions = found.len();
    let mut unnamed: Vec<i64> = Vec::new();
    for person in found.iter().flat_map(|recognition| &recognition.receivers).filter(|person| person.private) {
        unnamed.push(person.id);
    }
    unnamed.sort_unstable();
    unnamed.dedup();
    let hidden = found.iter().filter(|recognition| recognition.receivers.iter().all(|person| person.private)).count();
    let view = DigestView::new(
        reader.community_name()?,
        period,
        found.into_iter().filter_map(item).collect(),
        recognitions,
        (unnamed.len(), hidden),
        args.by_person,
    );
    let format = if args.json { Format::Json } else { args.format.map_or(Format::Table, |format| format.0) };
    app.emit_as(&view, format)?;
    Ok(Outcome::Done)
}

/// A recognition with those who may be named; `None` where that is nobody.
pub(in crate::commands) fn item(recognition: Recognition) -> Option<DigestItem> {
    let named = |person: Person| (!person.private).then_some(NamedView { handle: person.handle, name: person.name });
    let all = recognition.receivers.len();
    let to: Vec<NamedView> = recognition.receivers.into_iter().filter_map(named).collect();
    (!to.is_empty()).then(|| DigestItem {
        date: recognition.day,
        kind: recognition.kind,
        award: recognition.award,
        unnamed: all - to.len(),
        to,
        by: recognition.giver.and_then(named),
        reason: recognition.reason,
        session: recognition.session,
        resource: recognition.resource,
        challenge: recognition.challenge,
    })
}
