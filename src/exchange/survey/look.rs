//! What the cells of each column look like.

use crate::domain::survey::{agreement, is_no_answer, recommendation};
use crate::domain::text::{email, fold};
use crate::error::Result;
use crate::exchange::table::Table;

use super::leading_date;

/// What the answers to a question look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Looks {
    /// All of them are on the scale of agreement.
    Agreement,
    /// All of them are numbers from 0 to 10.
    Recommendation,
    /// Anything else.
    Text,
}

/// What was seen in a column.
#[derive(Debug, Clone, Default)]
pub(super) struct Seen {
    /// Cells that are not blank.
    pub(super) filled: u32,
    /// Those that are e-mail addresses.
    pub(super) addresses: u32,
    /// Those that begin with a date and go on with a time.
    pub(super) moments: u32,
    agreement: u32,
    recommendation: u32,
    /// The first of them, folded, as long as all are the same.
    same: Option<String>,
    differ: bool,
}

impl Seen {
    fn see(&mut self, text: &str) {
        self.filled += 1;
        self.addresses += u32::from(email(text).is_ok());
        let date = leading_date(text);
        self.moments += u32::from(date.len() >= 6 && date.len() < text.len() && text.contains([':', '.']));
        let nothing = is_no_answer(text);
        self.agreement += u32::from(nothing || agreement(text).is_some());
        self.recommendation += u32::from(nothing || recommendation(text).is_some());
        if !self.differ {
            let folded = fold(text);
            match &self.same {
                None => self.same = Some(folded),
                Some(first) => self.differ = *first != folded,
            }
        }
    }

    pub(super) fn looks(&self) -> Looks {
        match self.filled {
            filled if self.agreement == filled => Looks::Agreement,
            filled if self.recommendation == filled => Looks::Recommendation,
            _ => Looks::Text,
        }
    }

    /// Whether all that is there are addresses.
    pub(super) fn all_addresses(&self) -> bool {
        self.filled > 0 && self.addresses == self.filled
    }

    /// Whether all that is there are dates with a time.
    pub(super) fn all_moments(&self) -> bool {
        self.filled > 0 && self.moments == self.filled
    }

    /// Whether all that is there is one and the same word, as `anonymous` is.
    pub(super) fn one_word(&self) -> bool {
        !self.differ && self.same.as_ref().is_some_and(|word| !word.contains(' '))
    }
}

/// Looks at every column.
pub(super) fn look(table: &Table<'_>) -> Result<Vec<Seen>> {
    let mut seen = vec![Seen::default(); table.header().len()];
    table.rows(|row| {
        for (column, seen) in seen.iter_mut().enumerate() {
            if let Some(text) = row.cell(Some(column)) {
                seen.see(&text);
            }
        }
    })?;
    Ok(seen)
}
