//! The questions of an import on a terminal: who is this?

use super::people::Unknown;
use super::{Decision, Decisions};
use crate::error::Result;
use crate::prompt;
use crate::store::Reader;

/// Asks for each person whom nobody knows what is to become of them.
pub(super) fn ask(reader: &Reader, unknown: &[Unknown]) -> Result<Decisions> {
    let mut decisions = Decisions::new();
    let mut for_all = None;
    for (turn, person) in unknown.iter().enumerate() {
        let Some(key) = &person.key else { continue };
        let decision = match for_all {
            Some(decision) => decision,
            None => {
                let (decision, all) = ask_one(reader, person, unknown.len() - turn)?;
                for_all = all.then_some(decision);
                decision
            }
        };
        decisions.insert(key.clone(), decision);
    }
    Ok(decisions)
}

/// What is to become of one; and whether of all that are left too.
fn ask_one(reader: &Reader, person: &Unknown, left: usize) -> Result<(Decision, bool)> {
    let mut choices: Vec<(String, Option<(Decision, bool)>)> =
        vec![("add as a new member".to_owned(), Some((Decision::Add, false)))];
    for (id, handle) in &person.candidates {
        choices.push((format!("it is {handle}"), Some((Decision::Member(*id), false))));
    }
    choices.push(("it is somebody else who is a member".to_owned(), None));
    choices.push(("count as a guest".to_owned(), Some((Decision::Guest, false))));
    choices.push(("leave out".to_owned(), Some((Decision::Skip, false))));
    if left > 1 {
        choices.push((format!("add all {left} that are left"), Some((Decision::Add, true))));
        choices.push((format!("count all {left} that are left as guests"), Some((Decision::Guest, true))));
        choices.push((format!("leave out all {left} that are left"), Some((Decision::Skip, true))));
    }
    let items: Vec<&str> = choices.iter().map(|(text, _)| text.as_str()).collect();
    let question = format!("{} ({}) is not known here", person.label, person.place);
    let chosen = prompt::choose(&question, &items, 0)?;
    if let Some((_, Some(decision))) = choices.get(chosen) {
        return Ok(*decision);
    }
    let check = |answer: &str| {
        reader.person(answer).map(drop).map_err(|error| {
            std::iter::once(error.message.clone()).chain(error.hints.first().cloned()).collect::<Vec<_>>().join("; ")
        })
    };
    let answer = prompt::checked("Which member is it? (handle or name)", None, check)?;
    Ok((Decision::Member(reader.person(&answer)?.id), false))
}
