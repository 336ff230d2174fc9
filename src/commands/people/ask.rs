//! The questions of an import on a terminal: who is this?

use super::{Decision, Decisions, Unknown};
use crate::commands::typed::Listed;
use crate::error::Result;
use crate::prompt::{self, Help};
use crate::store::Reader;

/// Asks for each person whom nobody knows what is to become of them; `guests` says whether they may be counted as guests.
///
/// # Errors
/// Somebody broke off, or the file cannot be read.
pub(in crate::commands) fn ask(reader: &Reader, unknown: &[Unknown], guests: bool) -> Result<Decisions> {
    let mut decisions = Decisions::new();
    let mut for_all = None;
    for (turn, person) in unknown.iter().enumerate() {
        let Some(key) = &person.key else { continue };
        let decision = match for_all {
            Some(decision) => decision,
            None => {
                let (decision, all) = ask_one(reader, person, (turn + 1, unknown.len()), guests)?;
                for_all = all.then_some(decision);
                decision
            }
        };
        decisions.insert(key.clone(), decision);
    }
    Ok(decisions)
}

/// What is to become of one; and whether of all that are left too.
fn ask_one(reader: &Reader, person: &Unknown, (turn, total): (usize, usize), guests: bool) -> Result<(Decision, bool)> {
    let mut choices = vec![("add as a new member".to_owned(), Some((Decision::Add, false)))];
    for one in &person.candidates {
        let it_is = match one.name == one.handle {
            true => format!("it is {}", one.handle),
            false => format!("it is {} ({})", one.handle, one.name),
        };
        choices.push((it_is, Some((Decision::Member(one.id), false))));
    }
    choices.push(("it is somebody else who is a member".to_owned(), None));
    if guests {
        choices.push(("count as a guest".to_owned(), Some((Decision::Guest, false))));
    }
    choices.push(("leave out".to_owned(), Some((Decision::Skip, false))));
    let left = total + 1 - turn;
    if left > 1 {
        choices.push((format!("add all {left} that are left"), Some((Decision::Add, true))));
        if guests {
            choices.push((format!("count all {left} that are left as guests"), Some((Decision::Guest, true))));
        }
        choices.push((format!("leave out all {left} that are left"), Some((Decision::Skip, true))));
    }
    let items: Vec<&str> = choices.iter().map(|(text, _)| text.as_str()).collect();
    let unit = person.unit.as_ref().map(|unit| format!(" of {unit}")).unwrap_or_default();
    let about = format!("{turn} of {total}: {}{unit} ({}) is not known here", person.label, person.place);
    loop {
        prompt::say(&about)?;
        let chosen = prompt::choose("What becomes of them?", &items, 0)?;
        if let Some((_, Some(decision))) = choices.get(chosen) {
            return Ok(*decision);
        }
        if let Some(decision) = somebody_else(reader)? {
            return Ok((decision, false));
        }
    }
}

/// A member by handle or name; `None` where nobody is named after all.
fn somebody_else(reader: &Reader) -> Result<Option<Decision>> {
    let check = |answer: &str| {
        if answer.is_empty() {
            return Ok(());
        }
        reader.person(answer).map(drop).map_err(|error| {
            std::iter::once(error.message.clone()).chain(error.hints.first().cloned()).collect::<Vec<_>>().join("; ")
        })
    };
    let listed = Listed::new(reader)?;
    let offer = |part: &str| listed.offer(part);
    let help = Help { offer: Some(&offer), ..Help::default() };
    let question = "Which member is it? (handle or name, Tab completes; Enter goes back)";
    let answer = prompt::helped(question, None, &help, check)?;
    if answer.is_empty() { Ok(None) } else { Ok(Some(Decision::Member(reader.person(&answer)?.id))) }
}
