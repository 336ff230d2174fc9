//! `praktik survey import`: what people answered in a form.

use std::path::PathBuf;

use chrono::NaiveDate;

use super::super::people::known_members;
use super::super::shared::{self, WriteFlags};
use super::super::{App, Outcome, entry, session};
use super::questions::{self, Sorted};
use crate::domain::survey::{Answer, Asks};
use crate::error::{Error, Result};
use crate::exchange::matching::{Known, Outcome as Found};
use crate::exchange::source::IN_MEMORY;
use crate::exchange::survey::map::{self, Mapped};
use crate::exchange::survey::{self, Form, Options, Responses, title_of};
use crate::render::views::survey::{ImportedQuestion, Remapped, SurveyImport};
use crate::render::words;
use crate::store::{Id, NewResponse, Put, StoredItem, Writer};

#[derive(Debug, clap::Args)]
#[command(
    after_help = "The questions of praktik survey template are known. A map says what other ones ask about, a line each; it is remembered:
  \"I learn from the others\": learning
  \"Would you recommend us?\": recommend
  \"Anything else?\": comment
  \"Your team\": ignore
Answers are 1 to 5, or words from strongly disagree to strongly agree; 0 to 10 for recommend; free text for comments.
A later export of the same form adds what is new to the survey of the same title. Repeating an import changes nothing.

Examples:
  praktik survey import answers.csv --dry-run
  praktik survey import \"Guild survey(1-23).csv\" --map map.yaml
  praktik survey import answers.csv --title \"Autumn 2026\" --date 2026-11-20"
)]
pub(super) struct Args {
    /// The file, as CSV; - for standard input
    #[arg(value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    file: PathBuf,
    /// Which area each question asks about, as YAML
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    map: Option<PathBuf>,
    /// Leave out questions that nobody knows
    #[arg(long)]
    ignore_unmapped: bool,
    /// What the survey is called [default: as the file, without what tools append]
    #[arg(long)]
    title: Option<String>,
    /// When it was, where the file does not say; settles the order of day and month too
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    date: Option<String>,
    /// Keep who answered, for members that praktik knows
    #[arg(long)]
    named: bool,
    /// Read the file as this dialect, instead of going by its header
    #[arg(long, value_name = "DIALECT", value_parser = shared::dialects(survey::DIALECTS))]
    dialect: Option<String>,
    /// Leave out rows that cannot be taken in
    #[arg(long)]
    skip_bad_rows: bool,
    #[command(flatten)]
    flags: WriteFlags,
}

pub(super) fn run(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    let (zone, today, said, items) = {
        let reader = app.read()?;
        let said = entry::past_day(app, &reader, args.date.as_deref(), "--date")?;
        (reader.zone()?, entry::today(app, &reader)?, said, reader.survey_items()?)
    };
    let source = app.input(&args.file)?;
    let file = source.file().to_owned();
    let title = title(args, &file)?;
    let map = read_map(args, app)?;
    let form = survey::open(&source, args.dialect.as_deref(), &Options { zone, said })?;
    let sorted = questions::sort(app, &file, &form, &map, &items, args.ignore_unmapped)?;
    let asks: Vec<Asks> = sorted.iter().map(|one| one.asks).collect();
    let read = form.read(&source, &asks, args.named, today)?;
    if !read.bad_rows.is_empty() && !args.skip_bad_rows {
        return Err(read.bad_rows.error(&file));
    }
    let skipped = read.bad_rows.told(&file);
    let mut notes = notes(args, &form, &read, &sorted, &map);
    let view = app.write("survey import", &args.flags, |writer| {
        let mut import = Import { writer, args, today, said, form: &form, notes: &mut notes };
        let mut view = import.put(&title, &sorted, &map, &read)?;
        (view.file, view.skipped) = (file.clone(), skipped.clone());
        Ok(view)
    })?;
    for note in &notes {
        app.say(&format!("note: {note}"))?;
    }
    for row in &view.skipped {
        app.say(&format!("left out: {row}"))?;
    }
    app.emit(&view, &args.flags.output)?;
    Ok(Outcome::Done)
}

fn title(args: &Args, file: &str) -> Result<String> {
    let given = match &args.title {
        Some(title) => Some(title.clone()),
        None if args.file == std::path::Path::new("-") => None,
        None => title_of(file),
    };
    let Some(given) = given else {
        let hint = "for example --title \"Guild survey 2026\"";
        return Err(Error::usage("what the survey is called is not given").at("--title").hint(hint));
    };
    let example = "praktik survey import answers.csv --title \"Autumn 2026\"";
    session::given::title_like(&given, example, "the note of an evaluation").map_err(|error| error.at("--title"))
}

fn read_map(args: &Args, app: &mut App<'_>) -> Result<Vec<Mapped>> {
    let Some(path) = &args.map else { return Ok(Vec::new()) };
    let source = app.input(path)?;
    map::read(&source.whole(IN_MEMORY)?, source.file())
}

/// What a lead should know of a file.
fn notes(args: &Args, form: &Form, read: &Responses, sorted: &[Sorted], map: &[Mapped]) -> Vec<String> {
    let mut notes = form.notes.clone();
    notes.extend(read.notes.iter().cloned());
    let quoted = |texts: &[&str]| words::listed(&texts.iter().map(|text| format!("\"{text}\"")).collect::<Vec<_>>());
    let left: Vec<&str> = sorted.iter().filter(|one| !one.kept).map(|one| one.text.as_str()).collect();
    if !left.is_empty() {
        notes.push(format!("left out, since nobody knows what it asks about: {}", quoted(&left)));
    }
    let here = |it: &&Mapped| !sorted.iter().any(|one| one.key == it.key);
    let absent: Vec<&str> = map.iter().filter(here).map(|it| it.text.as_str()).collect();
    if !absent.is_empty() {
        notes.push(format!("in the map and not in the file, kept for later: {}", quoted(&absent)));
    }
    if form.names_people && !args.named {
        notes.push("who answered is not kept; --named keeps it".to_owned());
    }
    if args.named && !form.names_people {
        notes.push("the file does not say who answered".to_owned());
    }
    if read.without_answers > 0 {
        let rows = words::counted(read.without_answers, "row has no answer", "rows have no answer");
        notes.push(format!("{rows} and counts for nothing"));
    }
    notes
}

/// The questions that a map gives another meaning than they had.
fn remapped(items: &[StoredItem], map: &[Mapped]) -> Vec<Remapped> {
    let changed = |it: &Mapped| {
        let before = items.iter().find(|item| item.key == it.key && item.asks != it.asks)?;
        Some(Remapped { question: before.text.clone(), from: before.asks.words(), to: it.asks.words() })
    };
    map.iter().filter_map(changed).collect()
}

/// One import, within its transaction.
struct Import<'a> {
    writer: &'a Writer,
    args: &'a Args,
    today: NaiveDate,
    said: Option<NaiveDate>,
    form: &'a Form,
    notes: &'a mut Vec<String>,
}

impl Import<'_> {
    fn put(&mut self, title: &str, sorted: &[Sorted], map: &[Mapped], read: &Responses) -> Result<SurveyImport> {
        let remapped = remapped(&self.writer.survey_items()?, map);
        let mut items: Vec<Option<Id>> = Vec::with_capacity(sorted.len());
        for one in sorted {
            let kept = one.kept.then(|| self.writer.put_survey_item(&one.key, &one.text, one.asks)).transpose()?;
            items.push(kept);
        }
        for it in map.iter().filter(|it| !sorted.iter().any(|one| one.key == it.key)) {
            self.writer.put_survey_item(&it.key, &it.text, it.asks)?;
        }
        let members = self.members(read)?;
        let last = read.responses.iter().filter_map(|response| response.day).max();
        let before = self.writer.survey_titled(title)?;
        let id = match &before {
            Some(survey) => survey.id,
            None => self.writer.add_survey(title, last.or(self.said).unwrap_or(self.today))?,
        };
        let (mut added, mut completed, mut unchanged) = (0, 0, 0);
        for response in &read.responses {
            let answers: Vec<(Id, &Answer)> =
                response.answers.iter().filter_map(|(place, answer)| Some((items[*place]?, answer))).collect();
            let member = response.person.and_then(|person| members.get(person).copied().flatten());
            match self.writer.put_response(id, &NewResponse { key: &response.key, member, answers: &answers })? {
                Put::Added => added += 1,
                Put::Completed => completed += 1,
                Put::Unchanged => unchanged += 1,
            }
        }
        if let Some(before) = before {
            let day = match (last, self.said) {
                (Some(last), _) => before.day.max(last),
                (None, Some(said)) => said,
                (None, None) if added > 0 => self.today,
                (None, None) => before.day,
            };
            if day != before.day {
                self.writer.set_survey_day(id, day)?;
            }
            if added > 0 && completed + unchanged == 0 && before.responses > 0 {
                let since = words::day(before.day);
                self.notes.push(format!("a survey of this title was there, of {since}; --title keeps them apart"));
            }
        }
        let survey = self.writer.survey(id)?;
        let named = read.responses.iter().filter_map(|it| members.get(it.person?).copied().flatten()).count();
        let questions = sorted.iter().zip(&self.form.questions).map(|(one, question)| ImportedQuestion {
            question: one.text.clone(),
            asks: one.asks.words(),
            answers: question.answers,
        });
        Ok(SurveyImport {
            dry_run: self.args.flags.dry_run,
            survey: survey.slug,
            title: survey.title,
            date: survey.day,
            dialect: self.form.dialect,
            responses_added: added,
            completed,
            unchanged,
            named,
            questions: questions.collect(),
            remapped,
            skipped: Vec::new(),
            file: String::new(),
        })
    }

    /// The members that the people of the file are; whoever is none stays unnamed.
    fn members(&mut self, read: &Responses) -> Result<Vec<Option<Id>>> {
        if read.people.is_empty() {
            return Ok(Vec::new());
        }
        let matching = Known::new(known_members(self.writer)?).matching(&read.people, false);
        self.notes.extend(matching.notes.iter().cloned());
        let member = |person: &usize| match matching.people[*person].outcome {
            Found::Member(id) => Some(id),
            Found::Unmatched { .. } => None,
        };
        let members: Vec<Option<Id>> = matching.of.iter().map(member).collect();
        let unknown = members.iter().filter(|member| member.is_none()).count();
        if unknown > 0 {
            let people = words::counted(unknown, "person is no member and stays", "people are no members and stay");
            self.notes.push(format!("{people} unnamed; their answers count"));
        }
        Ok(members)
    }
}
