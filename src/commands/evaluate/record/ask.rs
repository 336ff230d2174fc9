//! The questions of `evaluate --record` on a terminal.

use chrono::NaiveDate;

use super::Wanted;
use crate::commands::typed::{self, Listed, told};
use crate::commands::{App, action};
use crate::domain::Worded;
use crate::domain::record::Stage;
use crate::error::{Error, Result};
use crate::prompt::{self, Help};
use crate::render::views::evaluate::OpportunityView;
use crate::render::words;
use crate::store::Reader;

/// Asks where the community stands in its life; what was said last is offered.
pub(super) fn stage(last: Option<Stage>) -> Result<Option<Stage>> {
    let mut items: Vec<String> =
        Stage::CHOICES.iter().map(|stage| format!("{:<16}{}", stage.word(), words::stage(*stage))).collect();
    items.push("not said".to_owned());
    let place = |stage: Stage| Stage::CHOICES.iter().position(|other| *other == stage);
    let default = last.and_then(place).unwrap_or(items.len() - 1);
    let items: Vec<&str> = items.iter().map(String::as_str).collect();
    let chosen = prompt::choose("Where does the community stand?", &items, default)?;
    Ok(Stage::CHOICES.get(chosen).copied())
}

/// Asks one by one what of that which would help is undertaken, by whom and by when.
pub(super) fn undertaken(
    app: &App<'_>,
    reader: &Reader,
    offered: &[OpportunityView],
    left: &[usize],
    day: NaiveDate,
) -> Result<Vec<Wanted>> {
    let due = |answer: &str| match answer {
        "" => Ok(None),
        answer => action::due(app, reader, answer, day).map(Some),
    };
    let listed = Listed::new(reader)?;
    let offer = |part: &str| listed.offer(part);
    let help = Help { offer: Some(&offer), ..Help::default() };
    let mut wanted = Vec::new();
    for &place in left {
        let advice = &offered[place].advice;
        if !prompt::confirm(&format!("{} {advice}?", place + 1), false)? {
            continue;
        }
        let check = |answer: &str| typed::one(reader, answer).map(drop);
        let owner = prompt::helped("Who does it? (Enter: nobody yet)", None, &help, check)?;
        let owner = typed::one(reader, &owner).map_err(Error::failed)?;
        let check = |answer: &str| due(answer).map(drop).map_err(told);
        let due = due(&prompt::checked("By when? (Enter: no day)", None, check)?)?;
        wanted.push(Wanted { place, owner, due });
    }
    Ok(wanted)
}
