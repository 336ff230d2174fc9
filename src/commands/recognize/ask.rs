//! The questions of `recognize` on a terminal.

use super::Give;
use crate::commands::App;
use crate::commands::evaluate::period::period;
use crate::commands::shared::PeriodFlags;
use crate::commands::typed::{self, Listed};
use crate::domain::recognition::RecognitionKind;
use crate::error::Result;
use crate::health;
use crate::prompt::{self, Help};
use crate::render::words;

/// So many of those who contributed and were not thanked are named.
const OWED: usize = 5;

/// Asks for what the flags left out: who is thanked, what for, how. Those who contributed and were not thanked lately are
/// named first.
pub(super) fn ask(give: &mut Give, app: &mut App<'_>) -> Result<()> {
    let reader = app.read()?;
    let facts = reader.facts()?;
    let (lately, today) = period(&PeriodFlags::default(), app.context, &facts)?;
    let owed = health::thanks_owed(&facts, &lately);
    if !owed.is_empty() {
        prompt::say("Contributed, and not thanked lately:")?;
    }
    for one in owed.iter().take(OWED) {
        let handle = &facts.members[one.member as usize].handle;
        prompt::say(&format!("  {handle}: {}", words::contributions(&facts, &one.contributions, today)))?;
    }
    if owed.len() > OWED {
        prompt::say(&format!("  and {} more: praktik recognize suggest", owed.len() - OWED))?;
    }
    // On Tab, those whom thanks are owed come before all others.
    let owed: Vec<String> = owed.iter().map(|one| facts.members[one.member as usize].handle.clone()).collect();
    let listed = Listed::new(&reader)?;
    let offer = |part: &str| if part.is_empty() && !owed.is_empty() { owed.clone() } else { listed.offer(part) };
    let told = |line: &str| listed.told(&reader, line, "names, separated by commas; Tab completes");
    let help = Help { offer: Some(&offer), list: true, told: Some(&told) };
    let check = |answer: &str| match answer.is_empty() {
        true => Err("say who is thanked; Ctrl-C breaks off".to_owned()),
        false => typed::check(&reader, answer),
    };
    give.members = vec![prompt::helped("Who is thanked?", None, &help, check)?];
    if give.reason.is_none() {
        give.reason = Some(prompt::text("What are they thanked for?", None, false)?);
    }
    if give.kind.is_none() && give.award.is_none() {
        how(give, &reader.award_names(false)?)?;
    }
    Ok(())
}

/// Asks how they are thanked, and for an award which one.
fn how(give: &mut Give, awards: &[String]) -> Result<()> {
    let kinds: Vec<RecognitionKind> =
        RecognitionKind::ALL.into_iter().filter(|kind| *kind != RecognitionKind::Award || !awards.is_empty()).collect();
    let items: Vec<&str> = kinds.iter().map(|kind| kind.word()).collect();
    let kind = kinds[prompt::choose("How?", &items, 0)?];
    if kind == RecognitionKind::Award {
        let items: Vec<&str> = awards.iter().map(String::as_str).collect();
        give.award = Some(awards[prompt::choose("Which award?", &items, 0)?].clone());
    }
    give.kind = Some(kind);
    Ok(())
}
