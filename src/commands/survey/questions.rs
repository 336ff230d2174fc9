//! What each question of a form asks about: by the map, by what is known, by asking.

use super::super::App;
use crate::domain::Worded;
use crate::domain::survey::{Area, Asks, proposed};
use crate::error::{Error, Result};
use crate::exchange::survey::map::{Mapped, line};
use crate::exchange::survey::{Form, Looks, Question};
use crate::prompt;
use crate::render::words;
use crate::store::StoredItem;

/// A question of a form, and what it asks for.
pub(super) struct Sorted {
    /// The form under which it is known.
    pub(super) key: String,
    /// The question.
    pub(super) text: String,
    /// What it asks for.
    pub(super) asks: Asks,
    /// Whether that is kept for the next import.
    pub(super) kept: bool,
}

/// Says what each question of a form asks for, in its order.
///
/// # Errors
/// Questions that nobody knows, unless they are to be ignored or somebody is there to be asked; two that are the same.
pub(super) fn sort(
    app: &mut App<'_>,
    file: &str,
    form: &Form,
    map: &[Mapped],
    items: &[StoredItem],
    ignore: bool,
) -> Result<Vec<Sorted>> {
    let found: Vec<Option<Sorted>> = form.questions.iter().map(|question| known(question, map, items)).collect();
    let unknown: Vec<&Question> =
        form.questions.iter().zip(&found).filter(|(_, found)| found.is_none()).map(|(question, _)| question).collect();
    let ask = !ignore && app.can_ask();
    if !unknown.is_empty() && !ignore && !ask {
        return Err(unmapped(file, &unknown));
    }
    let mut sorted: Vec<Sorted> = Vec::with_capacity(found.len());
    for (question, found) in form.questions.iter().zip(found) {
        let one = match found {
            Some(found) => found,
            None => {
                let asks = if ask { ask_for(question)? } else { Asks::Ignored };
                let (key, text) = question.keys.first().cloned().unwrap_or_default();
                Sorted { key, text, asks, kept: ask }
            }
        };
        if one.asks != Asks::Ignored
            && let Some(other) = sorted.iter().find(|other| other.key == one.key && other.asks != Asks::Ignored)
        {
            return Err(Error::bad_data(format!("two columns ask the same: \"{}\"", other.text))
                .at(file)
                .hint("rename or delete one of them"));
        }
        sorted.push(one);
    }
    if sorted.iter().all(|one| one.asks == Asks::Ignored) {
        return Err(Error::bad_data("no question of this file is about an area; nothing was written")
            .at(file)
            .hint("say which area each asks about: --map map.yaml"));
    }
    Ok(sorted)
}

/// What is known of a question: from the map, from earlier imports, from what praktik proposes.
fn known(question: &Question, map: &[Mapped], items: &[StoredItem]) -> Option<Sorted> {
    let any = |find: &dyn Fn(&str) -> Option<Asks>| {
        let found = question.keys.iter().find_map(|(key, text)| find(key).map(|asks| (key, text, asks)));
        found.map(|(key, text, asks)| Sorted { key: key.clone(), text: text.clone(), asks, kept: true })
    };
    any(&|key| map.iter().find(|it| it.key == key).map(|it| it.asks))
        .or_else(|| any(&|key| items.iter().find(|it| it.key == key).map(|it| it.asks)))
        .or_else(|| any(&|key| proposed(key).map(|it| it.asks)))
}

/// The words for what the answers to a question look like.
fn looks(question: &Question) -> String {
    let answers = words::counted(question.answers as usize, "answer", "answers");
    match question.looks {
        Looks::Agreement => format!("{answers} from 1 to 5"),
        Looks::Recommendation => format!("{answers} from 0 to 10"),
        Looks::Text => format!("{answers} in words"),
    }
}

/// What its answers make likely.
fn likely(question: &Question) -> &'static str {
    match question.looks {
        Looks::Agreement => "learning",
        Looks::Recommendation => "recommend",
        Looks::Text => "comment",
    }
}

fn unmapped(file: &str, unknown: &[&Question]) -> Error {
    let message = match unknown.len() {
        1 => "praktik does not know what one question asks about; nothing was written".to_owned(),
        n => format!("praktik does not know what {n} questions ask about; nothing was written"),
    };
    let example = unknown.first().map(|question| line(&question.text, likely(question))).unwrap_or_default();
    Error::bad_data(message)
        .at(file)
        .details(unknown.iter().map(|question| format!("  {}  ({})", question.text, looks(question))))
        .hint(format!("say it in a file, a line each, such as {}", example.trim_end()))
        .hint("then: --map map.yaml; an area, recommend, comment or ignore; see praktik survey template --map")
        .hint("or leave them all out: --ignore-unmapped")
}

/// Asks what a question asks about.
fn ask_for(question: &Question) -> Result<Asks> {
    let mut choices: Vec<(String, Asks)> =
        Area::CHOICES.iter().map(|area| (words::survey_area(*area).to_owned(), Asks::Scale(*area))).collect();
    choices.push(("whether one would recommend the community (0 to 10)".to_owned(), Asks::Recommend));
    choices.push(("anything, in people's own words".to_owned(), Asks::Comment(None)));
    choices.push(("nothing that is to be kept".to_owned(), Asks::Ignored));
    let first = match question.looks {
        Looks::Agreement => 0,
        Looks::Recommendation => Area::CHOICES.len(),
        Looks::Text => Area::CHOICES.len() + 1,
    };
    let items: Vec<&str> = choices.iter().map(|(text, _)| text.as_str()).collect();
    let asked = format!("What is this about: \"{}\" ({})", question.text, looks(question));
    let chosen = prompt::choose(&asked, &items, first)?;
    Ok(choices.get(chosen).map_or(Asks::Ignored, |(_, asks)| *asks))
}
