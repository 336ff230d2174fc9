//! Surveys: what people answered in a form.
//!
//! A form is read in two steps, since what a question asks about may have to be settled in between: [`open`] says which
//! questions the file has, [`Form::read`] what was answered.

mod forms;
mod google;
mod identity;
mod look;
pub mod map;
mod plain;
mod title;

use std::collections::HashMap;

use chrono::{Days, NaiveDate};

use super::dates::{self, Evidence, Order};
use super::dialect::{Dialect, Glance, choose};
use super::people::{Individual, Person, Roll};
use super::records::Row;
use super::source::Source;
use super::table::{BadRow, BadRows, Table};
use crate::domain::survey::{Answer, Asks, agreement, is_no_answer, question_key, question_text, recommendation};
use crate::domain::text::{digest, fold};
use crate::error::{Error, Result};

pub use look::Looks;
pub use title::title_of;

/// All shapes of surveys that praktik reads.
pub const DIALECTS: &[Dialect<Options, Form>] = &[forms::DIALECT, google::DIALECT, plain::DIALECT];

/// What the command line says about a survey.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// The community's time zone, for times with an offset.
    pub zone: chrono_tz::Tz,
    /// The day that `--date` names: it may settle which of two numbers is the month.
    pub said: Option<NaiveDate>,
}

/// Which column of a form holds what.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Columns {
    /// The number that the form gave the response.
    id: Option<usize>,
    /// When it was given.
    when: Option<usize>,
    email: Option<usize>,
    handle: Option<usize>,
    name: Option<usize>,
    /// What the tool adds and nobody needs.
    passed_over: Vec<usize>,
}

/// A question of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The question, as the header has it.
    pub text: String,
    /// The forms under which it may be known, and the text that belongs to each; the header as a whole comes first. The
    /// header of a grid has the row behind the title, as `How far do you agree? [I feel safe to ask]`.
    pub keys: Vec<(String, String)>,
    /// What its answers look like.
    pub looks: Looks,
    /// How many answered it.
    pub answers: u32,
    column: usize,
}

/// The export of a form, before its answers are read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// The dialect it is read in.
    pub dialect: &'static str,
    /// The questions, in the order of the file; without those that nobody answered.
    pub questions: Vec<Question>,
    /// Whether columns say who answered.
    pub names_people: bool,
    /// What a reader should know.
    pub notes: Vec<String>,
    columns: Columns,
    order: Order,
    zone: chrono_tz::Tz,
}

/// What one person answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Response {
    /// The line it begins on.
    pub line: u64,
    /// What tells whether the same response comes again; it says nothing about who gave it.
    pub key: String,
    /// The day it was given.
    pub day: Option<NaiveDate>,
    /// The answers, each with the place of its question in [`Form::questions`].
    pub answers: Vec<(usize, Answer)>,
    /// Who, as an index into [`Responses::people`].
    pub person: Option<usize>,
}

/// What a form holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Responses {
    /// The responses.
    pub responses: Vec<Response>,
    /// The people who gave them, where they were asked for.
    pub people: Vec<Individual>,
    /// Rows in which no question that counts is answered.
    pub without_answers: usize,
    /// What a reader should know.
    pub notes: Vec<String>,
    /// The rows that cannot be taken in.
    pub bad_rows: BadRows,
}

/// Looks at a file: which questions it has.
///
/// # Errors
/// An unknown dialect; a file that is not whole; one without questions; one whose dates leave open which number is the
/// month.
pub fn open(source: &Source, dialect: Option<&str>, options: &Options) -> Result<Form> {
    let remedy = "the header of a survey has the questions, each a column";
    let glance = Glance::at(source);
    let mut form = (choose(DIALECTS, dialect, &glance, remedy)?.read)(&glance, options)?;
    form.notes.extend(source.encoding_note());
    Ok(form)
}

/// The form that a file is, once its dialect has said which columns are no questions.
fn form(dialect: &'static str, source: &Source, mut columns: Columns, options: &Options) -> Result<Form> {
    let table = Table::read(source)?;
    let looks = look::look(&table)?;
    identity::find(table.header(), &looks, &mut columns);
    let mut evidence = Evidence::new(options.said, Vec::new());
    if columns.when.is_some() {
        table.rows(|row| {
            if let Some(text) = row.cell(columns.when) {
                evidence.see(row.line, leading_date(&text));
            }
        })?;
    }
    let order = evidence.settle(source.file(), "--date 2026-11-24, the day of one of the responses, settles it")?;
    let taken = [columns.id, columns.when, columns.email, columns.handle, columns.name];
    let mut questions = Vec::new();
    for (column, header) in table.header().iter().enumerate() {
        if header.is_empty() || taken.contains(&Some(column)) || columns.passed_over.contains(&column) {
            continue;
        }
        let Some(seen) = looks.get(column).filter(|seen| seen.filled > 0) else { continue };
        questions.push(Question {
            text: header.clone(),
            keys: keys(header),
            looks: seen.looks(),
            answers: seen.filled,
            column,
        });
    }
    if questions.is_empty() {
        let hint = "each question is a column, with the answers below it";
        return Err(Error::bad_data("no question in this file was answered").at(table.header_place()).hint(hint));
    }
    let names_people = columns.email.or(columns.handle).or(columns.name).is_some();
    Ok(Form { dialect, questions, names_people, notes: Vec::new(), columns, order, zone: options.zone })
}

/// The forms under which a question may be known.
fn keys(header: &str) -> Vec<(String, String)> {
    let mut keys = vec![(question_key(header), question_text(header).to_owned())];
    if let Some((_, row)) = header.trim_end().strip_suffix(']').and_then(|rest| rest.rsplit_once('['))
        && !row.trim().is_empty()
    {
        keys.push((question_key(row), question_text(row).to_owned()));
    }
    keys
}

/// The date that a text begins with: forms put behind it times of many kinds, and only the day matters.
fn leading_date(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_ascii_digit() && !matches!(c, '/' | '.' | '-')).unwrap_or(text.len());
    text[..end].trim_end_matches(['.', '-', '/'])
}

impl Form {
    /// Reads the answers. `asks` says what each of the questions asks for, `named` whether the people are wanted, and
    /// `today` is the day after which nobody can have answered.
    ///
    /// # Errors
    /// A file that is not whole. Single bad rows are no error: they are in the result, and the caller decides.
    pub fn read(&self, source: &Source, asks: &[Asks], named: bool, today: NaiveDate) -> Result<Responses> {
        let table = Table::read(source)?;
        let mut found = Responses::default();
        let (mut roll, mut times) = (Roll::default(), HashMap::<Vec<String>, u32>::new());
        let malformed = table.rows(|row| match self.response(&row, asks, today) {
            Err(reason) => found.bad_rows.push(BadRow { line: row.line, reason }),
            Ok((_, _, answers)) if answers.is_empty() => found.without_answers += 1,
            Ok((parts, day, answers)) => {
                let said: Vec<&str> = parts.iter().map(String::as_str).collect();
                let time = times.get(&parts).map_or(1, |times| times + 1);
                let key = digest(&said, time);
                times.insert(parts.clone(), time);
                let person = if named { self.person(&row) } else { None };
                let person = person.map(|person| roll.add(person));
                found.responses.push(Response { line: row.line, key, day, answers, person });
            }
        })?;
        let linked = roll.link();
        for response in &mut found.responses {
            response.person = response.person.map(|person| linked.of[person]);
        }
        found.people = linked.people;
        found.notes = linked.notes;
        found.bad_rows.extend(malformed);
        Ok(found)
    }

    /// What a row says: what tells it apart, its day, and the answers.
    fn response(&self, row: &Row<'_>, asks: &[Asks], today: NaiveDate) -> Result<Parts, String> {
        let when = row.cell(self.columns.when);
        let day = when.as_deref().map(|text| self.day(text)).transpose()?;
        // Forms keep the time of wherever they are, which may be a day ahead of the community's.
        if let Some(day) = day.filter(|day| *day > today.checked_add_days(Days::new(1)).unwrap_or(today)) {
            return Err(format!("{day} has not come yet"));
        }
        let mut answers = Vec::new();
        for (place, (question, asks)) in self.questions.iter().zip(asks).enumerate() {
            answers.extend(answer(row, question, *asks)?.map(|answer| (place, answer)));
        }
        let parts = match row.cell(self.columns.id) {
            Some(id) => vec!["id".to_owned(), id, day.map(|day| day.to_string()).unwrap_or_default()],
            None => {
                let mut said: Vec<[String; 2]> = Vec::new();
                for question in &self.questions {
                    let text = row.cell(Some(question.column));
                    said.extend(text.map(|text| [question_key(&question.text), fold(&text)]));
                }
                // A form whose questions were put in another order is still the same form.
                said.sort_unstable();
                let when = when.map(|text| fold(&text)).unwrap_or_default();
                std::iter::once(when).chain(said.into_iter().flatten()).collect()
            }
        };
        Ok((parts, day, answers))
    }

    fn day(&self, text: &str) -> Result<NaiveDate, String> {
        dates::moment(text, self.order, self.zone)
            .or_else(|_| dates::moment(leading_date(text), self.order, self.zone))
            .map(|moment| moment.day)
            .map_err(|_| format!("'{text}' is not a date; a date is 2026-11-24"))
    }

    fn person(&self, row: &Row<'_>) -> Option<Person> {
        let cell = |column| row.cell(column);
        let Columns { email, handle, name, .. } = self.columns;
        let (person, _) = Person::new(cell(email), cell(handle), cell(name), None);
        (!person.is_nobody()).then_some(person)
    }
}

/// What tells a row apart, its day, and its answers.
type Parts = (Vec<String>, Option<NaiveDate>, Vec<(usize, Answer)>);

fn answer(row: &Row<'_>, question: &Question, asks: Asks) -> Result<Option<Answer>, String> {
    let Some(text) = row.cell(Some(question.column)) else { return Ok(None) };
    let (value, scale) = match asks {
        Asks::Ignored => return Ok(None),
        // The choices of several are each ended by a semicolon.
        Asks::Comment(_) => {
            let text = row.text(Some(question.column)).unwrap_or(text);
            let text = match text.strip_suffix(';') {
                Some(choices) => choices.replace(';', "; "),
                None => text,
            };
            return Ok((!text.trim().is_empty()).then_some(Answer::Text(text)));
        }
        _ if is_no_answer(&text) => return Ok(None),
        Asks::Scale(_) => (agreement(&text), "1 to 5, or from strongly disagree to strongly agree"),
        Asks::Recommend => (recommendation(&text), "0 to 10"),
    };
    let refused = || format!("'{text}' is no answer on the scale of {scale}, below \"{}\"", question.text);
    value.map(|value| Some(Answer::Value(value))).ok_or_else(refused)
}

#[cfg(test)]
mod tests;
