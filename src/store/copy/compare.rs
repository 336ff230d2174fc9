//! What a text says against what the file says: both sorted alike, and walked side by side.

use std::cmp::Ordering;
use std::collections::HashMap;

use rusqlite::params;

use super::back::Watch;
use super::gathered::{Gathered, fact_of};
use super::pack::pack;
use super::rows::{Rank, Row, Rows};
use super::{Kinds, Reader};
use crate::domain::copy::{Count, Differs, Fact, Field, Form, Kind, Plan, Planned, Step, Told, Value};
use crate::domain::text::nearest;
use crate::error::{Error, Result};
use crate::store::Id;

/// How many single facts a plan lists of those that are added, changed, and removed.
const LISTED: usize = 1000;

/// After how many facts somebody is told how far it has come.
pub(super) const PIECE: usize = 4096;

/// How many mistakes of a kind are shown.
const SHOWN: usize = 20;

/// The tables that a charter fills.
const OF_CHARTER: [&str; 12] = [
    "calendar_identity",
    "charter",
    "charter_line",
    "charter_review",
    "topic",
    "role",
    "benefit",
    "channel",
    "award",
    "measure_bound",
    "pause",
    "goal",
];

/// What was found of a text and a file.
pub struct Compared {
    /// What would become of the file.
    pub plan: Plan,
    /// The row of each fact that others may name, by kind and label; none where it is to be added.
    pub(super) targets: Vec<HashMap<String, Option<Id>>>,
    /// How many single facts are listed, step by step.
    listed: [usize; 3],
}

/// A line of the text.
struct Line {
    key: Vec<u8>,
    /// Its place among those with the same key, counted without gaps.
    rank: u32,
    number: u32,
    fact: Fact,
}

impl Reader {
    /// Compares a text with the file; what is only here is to go where `prune` says so, or where nothing has happened here
    /// yet. `progress` is told which kind is looked at.
    ///
    /// # Errors
    /// The text refers to something that is not in it, or has no charter; the file cannot be read.
    pub fn compare(
        &self,
        kinds: &Kinds,
        text: &Gathered,
        prune: bool,
        progress: &mut dyn FnMut(usize, usize) -> Result<()>,
    ) -> Result<Compared> {
        // What has hardly begun holds no more than a charter, and becomes an equal copy.
        let prune = prune || self.has_just_begun(kinds)?;
        text.connection.execute("DELETE FROM todo", [])?;
        let targets = vec![HashMap::new(); kinds.kinds.len()];
        let mut found = Compared { plan: Plan::default(), targets, listed: [0; 3] };
        let mut missing = Vec::new();
        let mut watch = Watch::new(kinds);
        for at in 0..kinds.kinds.len() {
            progress(at, kinds.kinds.len())?;
            let pass = Pass { kinds, text, at, prune, found: &mut found, place: 0, count: Count::default() };
            pass.run(self, &mut watch, &mut missing, progress)?;
        }
        (found.plan.back, found.plan.gone) = watch.found();
        if missing.is_empty() { Ok(found) } else { Err(refers_to_nothing(missing)) }
    }

    /// Whether the file holds nothing but a charter and what belongs to it.
    fn has_just_begun(&self, kinds: &Kinds) -> Result<bool> {
        for place in kinds.places.iter().filter(|place| !OF_CHARTER.contains(&place.table.name)) {
            let sql = format!("SELECT EXISTS (SELECT 1 FROM \"{}\")", place.table.name);
            if self.connection.query_row(&sql, [], |row| row.get(0))? {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

/// One kind, compared.
struct Pass<'p> {
    kinds: &'p Kinds,
    text: &'p Gathered,
    at: usize,
    prune: bool,
    found: &'p mut Compared,
    place: i64,
    count: Count,
}

impl Pass<'_> {
    fn kind(&self) -> &Kind {
        &self.kinds.kinds[self.at]
    }

    fn run(
        mut self,
        reader: &Reader,
        watch: &mut Watch,
        missing: &mut Vec<Error>,
        progress: &mut dyn FnMut(usize, usize) -> Result<()>,
    ) -> Result<()> {
        self.count.section = self.kind().section;
        let sql = "SELECT key, nth, number, rest FROM line WHERE kind = ? ORDER BY key, nth";
        let mut lines = self.text.connection.prepare_cached(sql)?;
        let (mut lines, mut rank) = (lines.query([self.at as i64])?, Rank::default());
        let mut rows = reader.connection.prepare(&self.kinds.places[self.at].select)?;
        let mut rows = Rows::new(rows.query([])?, self.kinds, self.at);
        let mut next_line = || -> Result<Option<Line>> {
            let Some(row) = lines.next()? else { return Ok(None) };
            let (key, rest): (Vec<u8>, Vec<u8>) = (row.get(0)?, row.get(3)?);
            let fact = Fact { values: fact_of(&key, &rest)?, nth: row.get(1)? };
            Ok(Some(Line { rank: rank.of(&key), number: row.get(2)?, fact, key }))
        };
        let (mut line, mut row) = (next_line()?, rows.next()?);
        if line.is_none() && self.kind().told == Told::One {
            let message = format!("the text says nothing of the {}", self.kind().section);
            let hint = "it is no whole copy: have it written again with praktik export";
            return Err(Error::bad_data(message).at(&self.text.file).hint(hint));
        }
        for number in 1usize.. {
            if number.is_multiple_of(PIECE) {
                progress(self.at, self.kinds.kinds.len())?;
            }
            let order = match (&line, &row) {
                (None, None) => break,
                (Some(_), None) => Ordering::Less,
                (None, Some(_)) => Ordering::Greater,
                (Some(line), Some(row)) => line.key.cmp(&row.key).then(line.rank.cmp(&row.fact.nth)),
            };
            if let Some(line) = &line
                && order.is_le()
            {
                self.resolve(line, missing);
                watch.see_line(self.at, self.kind(), &line.fact, order.is_lt());
            }
            if let Some(row) = &row
                && order.is_ge()
            {
                watch.see_row(self.at, self.kind(), &row.fact, order.is_gt());
            }
            match (order, &line, &row) {
                (Ordering::Less, Some(line), _) => self.added(line)?,
                (Ordering::Greater, _, Some(row)) => self.only_here(row)?,
                (_, Some(line), Some(row)) => self.both(line, row)?,
                _ => {}
            }
            if order.is_le() {
                line = next_line()?;
            }
            if order.is_ge() {
                row = rows.next()?;
            }
        }
        self.found.plan.counts.push(self.count);
        Ok(())
    }

    /// Whether all that a line names is in the text.
    fn resolve(&self, line: &Line, missing: &mut Vec<Error>) {
        for (field, value) in self.kind().fields.iter().zip(&line.fact.values) {
            let (Some(target), Some(value)) = (field.names, value) else { continue };
            let known = &self.found.targets[target];
            let label = value.to_string();
            if missing.len() > SHOWN || known.contains_key(&label) {
                continue;
            }
            let section = self.kinds.kinds[target].section;
            let error = Error::bad_data(format!("{}: {label} is not among the {section} of this text", field.name))
                .at(format!("{}:{}", self.text.file, line.number));
            let near = nearest(&label, known.keys().map(String::as_str));
            missing.push(match near.first() {
                Some(near) => error.hint(format!("did you mean {near}?")),
                None => error.hint(format!("take the line out, or put the line of {label} back into {section}")),
            });
        }
    }

    /// Notes the row of a fact that others may name.
    fn target(&mut self, line: &Line, row: Option<&Row>) {
        if self.kinds.places[self.at].referred {
            let id = row.and_then(|row| match row.row.first() {
                Some(Some(Value::Number(id))) => Some(*id),
                _ => None,
            });
            let label = line.fact.label(self.kind());
            self.found.targets[self.at].insert(label, id);
        }
    }

    fn added(&mut self, line: &Line) -> Result<()> {
        self.count.added += 1;
        self.target(line, None);
        let none = vec![None; line.fact.values.len()];
        self.list(Step::Added, Some(line.number), &line.fact, &none, &line.fact.values);
        self.note(Step::Added, Some(line.number), None, &line.fact)
    }

    fn only_here(&mut self, row: &Row) -> Result<()> {
        if !self.prune || !self.text.sections[self.at] {
            self.count.only_here += 1;
            return Ok(());
        }
        self.count.removed += 1;
        let none = vec![None; row.fact.values.len()];
        self.list(Step::Removed, None, &row.fact, &row.fact.values, &none);
        self.note(Step::Removed, None, Some(row), &Fact { values: Vec::new(), nth: 1 })
    }

    fn both(&mut self, line: &Line, row: &Row) -> Result<()> {
        self.target(line, Some(row));
        if line.fact.values == row.fact.values {
            self.count.same += 1;
            return Ok(());
        }
        self.count.changed += 1;
        self.list(Step::Changed, Some(line.number), &line.fact, &row.fact.values, &line.fact.values);
        self.note(Step::Changed, Some(line.number), Some(row), &line.fact)
    }

    /// Keeps a step for when it is carried out.
    fn note(&mut self, step: Step, line: Option<u32>, row: Option<&Row>, fact: &Fact) -> Result<()> {
        let (mut packed_row, mut packed) = (Vec::new(), Vec::new());
        pack(row.iter().flat_map(|row| &row.row), &mut packed_row);
        pack(&fact.values, &mut packed);
        let sql = "INSERT INTO todo (step, kind, place, number, nth, row, fact) VALUES (?, ?, ?, ?, ?, ?, ?)";
        let values = params![step as i64, self.at as i64, self.place, line, fact.nth, packed_row, packed];
        self.text.connection.prepare_cached(sql)?.execute(values)?;
        self.place += 1;
        Ok(())
    }

    fn list(&mut self, step: Step, line: Option<u32>, fact: &Fact, here: &[Option<Value>], there: &[Option<Value>]) {
        if self.found.listed[step as usize] >= LISTED {
            self.found.plan.left_off += 1;
            return;
        }
        self.found.listed[step as usize] += 1;
        let kind = self.kind();
        let shown = |field: &Field, value: &Option<Value>| match (field.form, value) {
            // What nobody says of a fact that comes or goes is no news.
            (Form::Flag, Some(Value::Number(0))) if step != Step::Changed => None,
            (Form::Flag, Some(Value::Number(flag))) => Some(if *flag == 0 { "no" } else { "yes" }.to_owned()),
            (_, value) => value.as_ref().map(Value::to_string),
        };
        let said = kind.fields.iter().zip(here.iter().zip(there)).filter(|(field, (here, there))| {
            // What follows from another field says nothing of its own.
            here != there && field.follows.is_none() && (!field.key || kind.told == Told::One)
        });
        let said = said.map(|(field, (here, there))| Differs {
            field: field.name.clone(),
            here: shown(field, here),
            there: shown(field, there),
        });
        let said = said.filter(|it| it.here != it.there).collect();
        let planned = Planned { section: kind.section, step, line, label: fact.label(kind), differs: said };
        self.found.plan.listed.push(planned);
    }
}

/// A text that names what it does not hold: the first place, and the others below.
fn refers_to_nothing(missing: Vec<Error>) -> Error {
    let mut missing = missing.into_iter();
    let Some(first) = missing.next() else { return Error::bad_data("the text refers to what is not in it") };
    let others = missing.map(|error| format!("  {}: {}", error.place.unwrap_or_default(), error.message));
    first.details(others)
}
