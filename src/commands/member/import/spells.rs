//! What a row of a roster means for somebody's spells of membership.

use chrono::NaiveDate;

use crate::error::Result;
use crate::exchange::roster::RosterRow;
use crate::store::StoredSpell;

/// What a row means for somebody's spells.
pub(super) enum SpellChange {
    None,
    /// A new spell, and its end.
    Begin(NaiveDate, Option<NaiveDate>),
    /// Another beginning of a spell, or another end.
    Move {
        spell: Option<StoredSpell>,
        left: Option<NaiveDate>,
    },
}

/// What a day on which another tool saw somebody first means for their spells: the beginning of the only one, where
/// nobody knows it and nothing says that they were there before. `settled` is the day that stands for it so far.
pub(super) fn first_day(
    spells: &[StoredSpell],
    seen: Option<NaiveDate>,
    settled: impl FnOnce() -> Result<Option<NaiveDate>>,
) -> Result<SpellChange> {
    let (Some(seen), [only]) = (seen, spells) else { return Ok(SpellChange::None) };
    if only.joined.is_some() || only.left.is_some() || settled()?.is_some_and(|settled| settled <= seen) {
        return Ok(SpellChange::None);
    }
    Ok(SpellChange::Move { spell: Some(StoredSpell { joined: Some(seen), ..only.clone() }), left: None })
}

/// Decides what a row means for somebody's spells, in order; nothing where it says what is known.
pub(super) fn spell_change(spells: &[StoredSpell], row: &RosterRow) -> Result<SpellChange, String> {
    let (joined, left) = (row.joined, row.left);
    let Some((last, before)) = spells.split_last() else {
        return Ok(joined.map_or(SpellChange::None, |joined| SpellChange::Begin(joined, left)));
    };
    let known = |spell: &StoredSpell| {
        joined.is_none_or(|joined| spell.joined == Some(joined)) && left.is_none_or(|left| spell.left == Some(left))
    };
    if spells.iter().any(known) {
        return Ok(SpellChange::None);
    }
    let begins_later = |joined: NaiveDate| last.left.is_some_and(|left| left <= joined) && last.joined != Some(joined);
    if let Some(joined) = joined.filter(|joined| begins_later(*joined)) {
        return Ok(SpellChange::Begin(joined, left));
    }
    if let (Some(given), Some(said)) = (left, last.left)
        && given != said
    {
        return Err(format!("left on {given}, but left on {said} already; correct one of the two"));
    }
    let first = joined.or(last.joined);
    let gone = before.last().and_then(|spell| spell.left);
    if let (Some(first), Some(gone)) = (first, gone)
        && first < gone
    {
        return Err(format!("joined on {first}, before leaving on {gone}"));
    }
    if let (Some(first), Some(left)) = (first, left.or(last.left))
        && left < first
    {
        return Err(format!("left on {left}, before joining on {first}"));
    }
    let moved = joined.filter(|joined| last.joined != Some(*joined));
    Ok(SpellChange::Move {
        spell: moved.map(|joined| StoredSpell { joined: Some(joined), ..last.clone() }),
        left: left.filter(|_| last.left.is_none()),
    })
}
