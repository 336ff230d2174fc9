//! From rows to their places in the facts.

use std::collections::HashMap;

use super::Id;

/// From row ids to places in the facts. Row ids are small and dense, so that a vector beats a hash table; only a file
/// that somebody else wrote has others.
pub(super) enum Places {
    Dense(Vec<u32>),
    Sparse(HashMap<Id, u32>),
}

/// The place of what is not there.
pub(super) const NOWHERE: u32 = u32::MAX;

impl Places {
    pub(super) fn new(ids: &[Id]) -> Self {
        let last = ids.iter().copied().max().unwrap_or(0);
        let last = usize::try_from(last).unwrap_or(0);
        if last > 16 * ids.len() + 100_000 {
            return Self::Sparse(ids.iter().copied().zip(0u32..).collect());
        }
        let mut places = vec![NOWHERE; last + 1];
        for (place, id) in (0u32..).zip(ids) {
            if let Some(slot) = usize::try_from(*id).ok().and_then(|id| places.get_mut(id)) {
                *slot = place;
            }
        }
        Self::Dense(places)
    }

    pub(super) fn of(&self, id: Id) -> Option<u32> {
        match self {
            Self::Sparse(places) => places.get(&id).copied(),
            Self::Dense(places) => {
                let place = usize::try_from(id).ok().and_then(|id| places.get(id)).copied();
                place.filter(|place| *place != NOWHERE)
            }
        }
    }
}
