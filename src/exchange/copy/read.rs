//! Reading the text, a line at a time.

use std::borrow::Cow;
use std::io::{BufRead, Read};

use crate::domain::copy::{Fact, Field, Form, Kind, Value};
use crate::domain::text::nearest;
use crate::error::{Error, Result};
use crate::exchange::source::Source;

use super::line::{Token, fields};
use super::{NTH, VERSION};

/// The longest line that is read.
const LONGEST: u64 = 16 << 20;

/// The largest whole number.
const LARGEST: i64 = u32::MAX as i64;

/// A part of the text.
#[derive(Debug)]
pub enum Part {
    /// The section of a kind begins.
    Section,
    /// A fact, and its line.
    Fact(Fact, u32),
}

/// Reads a text and hands its parts to `take`, each with the place of its kind.
///
/// # Errors
/// The first line that is none of such a text, or says what cannot be, with its place; a text that was cut off; those of
/// `take`.
pub fn read(source: &Source, kinds: &[Kind], mut take: impl FnMut(usize, Part) -> Result<()>) -> Result<()> {
    let file = source.file();
    if source.encoding_note().is_some() {
        let hint = "have it written again with praktik export";
        return Err(Error::bad_data("this text is not UTF-8").at(file).hint(hint));
    }
    let mut text = source.open()?;
    let mut line = String::new();
    let (mut number, mut section, mut version, mut ended) = (0, None, false, false);
    loop {
        line.clear();
        let read = text.by_ref().take(LONGEST).read_line(&mut line);
        let read = read.map_err(|e| Error::failed("could not read this file").at(file).because(e.to_string()))?;
        if read == 0 {
            break;
        }
        number += 1;
        let at = |error: Error| error.at(format!("{file}:{number}"));
        if read as u64 == LONGEST {
            return Err(
                at(Error::bad_data("this line is longer than 16 MiB")).hint("check that this is the file you mean")
            );
        }
        match content(line.trim_end()) {
            Content::Nothing => {}
            Content::Conflict => {
                return Err(at(Error::bad_data("git left a conflict here"))
                    .hint("keep one side or both, take out the lines with <<<<<<<, ======= and >>>>>>>")
                    .hint("with a line 'praktik.yaml merge=union' in .gitattributes, git keeps both by itself"));
            }
            Content::Fact(_) if !version => return Err(at(no_copy())),
            Content::Fact(said) => {
                let Some(kind) = section else {
                    return Err(at(Error::bad_data("this fact stands in no section")).hint("put it below its section"));
                };
                let fact = fact(&kinds[kind], said).map_err(at)?;
                take(kind, Part::Fact(fact, number))?;
            }
            Content::Field("praktik", said) => {
                if said.parse() != Ok(VERSION) {
                    let message = format!("this text has version {said}, and this praktik reads version {VERSION}");
                    return Err(at(Error::bad_data(message)).hint("install a newer praktik"));
                }
                version = true;
            }
            Content::Field(..) if !version => return Err(at(no_copy())),
            Content::Field("end", _) => ended = true,
            Content::Field(name, said) => {
                let kind =
                    kinds.iter().position(|kind| kind.section == name).filter(|_| matches!(said, "" | "[]" | "~"));
                let Some(kind) = kind else {
                    let error = Error::bad_data(format!("{name} is no section of such a text"));
                    return Err(at(match nearest(name, kinds.iter().map(|kind| kind.section)).first() {
                        Some(near) if *near != name => error.hint(format!("did you mean {near}?")),
                        _ => error.hint("a newer praktik may know it"),
                    }));
                };
                section = Some(kind);
                take(kind, Part::Section)?;
            }
            Content::Other => {
                return Err(at(Error::bad_data("this line is none of such a text"))
                    .hint("a fact is one line: - {field: value, field: value}")
                    .hint("line breaks within a text are written \\n, in double quotes"));
            }
        }
    }
    if !version {
        return Err(no_copy().at(file));
    }
    if !ended {
        return Err(Error::bad_data("this text was cut off: its last line is not 'end: true'")
            .at(file)
            .hint("have it written again with praktik export"));
    }
    Ok(())
}

fn no_copy() -> Error {
    Error::bad_data("this is no text that praktik export wrote").hint("it would begin with a line 'praktik: 1'")
}

/// What a line is.
enum Content<'l> {
    Nothing,
    /// `name: value`
    Field(&'l str, &'l str),
    /// What stands behind the dash.
    Fact(&'l str),
    Conflict,
    Other,
}

fn content(line: &str) -> Content<'_> {
    let bare = line.trim_start();
    if bare.is_empty() || bare.starts_with('#') || matches!(line, "---" | "...") {
        return Content::Nothing;
    }
    if let Some(said) = bare.strip_prefix("- ") {
        return Content::Fact(said);
    }
    if ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].iter().any(|mark| line.starts_with(mark)) {
        return Content::Conflict;
    }
    match line.split_once(':') {
        Some((name, said)) if !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_') => {
            let said = said.split(" #").next().unwrap_or_default().trim();
            Content::Field(name, said)
        }
        _ => Content::Other,
    }
}

/// The fact that a line says.
fn fact(kind: &Kind, said: &str) -> Result<Fact> {
    let mut fact = Fact { values: vec![None; kind.fields.len()], nth: 1 };
    let mut seen = vec![false; kind.fields.len()];
    for (name, token) in fields(said).map_err(|why| Error::bad_data(why).hint("praktik export shows the form"))? {
        if name == NTH && kind.is_counted() {
            fact.nth = match number(&token) {
                Some(nth) if nth > 0 => u32::try_from(nth).unwrap_or(1),
                _ => return Err(Error::bad_data(format!("{NTH} is a number from 1 on"))),
            };
            continue;
        }
        let Some(place) = kind.fields.iter().position(|field| field.name == name) else {
            let known = kind.fields.iter().map(|field| field.name.as_str());
            let error = Error::bad_data(format!("{}: unknown field {name}", kind.section));
            return Err(match nearest(name, known.clone()).first() {
                Some(near) => error.hint(format!("did you mean {near}?")),
                None => error.hint(format!("known here: {}", known.collect::<Vec<_>>().join(", "))),
            });
        };
        if std::mem::replace(&mut seen[place], true) {
            return Err(Error::bad_data(format!("{name} is said twice in one fact")).hint("keep one of the two"));
        }
        let field = &kind.fields[place];
        fact.values[place] = value(field, token).map_err(|why| Error::bad_data(format!("{name}: {why}")))?;
    }
    for (field, value) in kind.fields.iter().zip(&mut fact.values) {
        match value {
            // A flag that is not said is not raised.
            None if field.form == Form::Flag && field.required => *value = Some(Value::Number(0)),
            None if field.required => {
                let message = format!("{}: this fact does not say its {}", kind.section, field.name);
                return Err(Error::bad_data(message).hint(format!("add {}: …, or take the line out", field.name)));
            }
            _ => {}
        }
    }
    fact.complete(kind);
    if let Some(missing) = kind.fields.iter().zip(&fact.values).find(|(field, value)| {
        // What follows from nothing, and is needed.
        field.key && field.follows.is_some() && value.is_none()
    }) {
        return Err(Error::bad_data(format!("{}: this fact does not say its {}", kind.section, missing.0.name)));
    }
    Ok(fact)
}

fn number(token: &Token<'_>) -> Option<i64> {
    match token {
        Token::Bare(text) => text.parse().ok().filter(|number| (0..=LARGEST).contains(number)),
        Token::Quoted(_) => None,
    }
}

/// What a field says.
fn value(field: &Field, token: Token<'_>) -> Result<Option<Value>, String> {
    if matches!(token, Token::Bare("" | "~" | "null")) {
        return Ok(None);
    }
    match (field.form, &token) {
        (Form::Number, _) => number(&token)
            .map(|number| Some(Value::Number(number)))
            .ok_or("this is a whole number from 0 on".to_owned()),
        (Form::Flag, Token::Bare("true")) => Ok(Some(Value::Number(1))),
        (Form::Flag, Token::Bare("false")) => Ok(Some(Value::Number(0))),
        (Form::Flag, _) => Err("this is true or false".to_owned()),
        (Form::Real, Token::Bare(text)) => match text.parse::<f64>() {
            Ok(number) if number.is_finite() => Ok(Some(Value::Real(number))),
            _ => Err("this is a number".to_owned()),
        },
        (Form::Real, Token::Quoted(_)) => Err("this is a number, without quotes".to_owned()),
        _ => {
            let Some(text) = token.text()? else { return Ok(None) };
            match field.form.fault(&text) {
                Some(fault) => Err(fault),
                None => Ok(Some(Value::Text(Cow::into_owned(text)))),
            }
        }
    }
}
