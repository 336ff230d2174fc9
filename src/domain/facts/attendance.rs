//! Who was present where.

use std::ops::Range;

/// Who was present where: for each session a sorted run of members.
///
/// The runs lie one behind the other in the order in which they were added to, which need not be that of the sessions: so
/// five million attendances are read once, and neither sorted nor copied.
#[derive(Debug, Clone, Default)]
pub struct Attendance {
    runs: Vec<Range<u32>>,
    members: Vec<u32>,
}

impl Attendance {
    /// Of so many sessions, with nobody present yet.
    pub fn of_sessions(sessions: usize) -> Self {
        Self { runs: vec![0..0; sessions], members: Vec::new() }
    }

    /// From pairs of (session, member) in any order; doubled pairs count once.
    pub fn gather(mut pairs: Vec<(u32, u32)>, sessions: usize) -> Self {
        pairs.sort_unstable();
        let mut attendance = Self::of_sessions(sessions);
        pairs.into_iter().for_each(|(session, member)| attendance.add(session, member));
        attendance.tidy();
        attendance
    }

    /// Notes that a member was at a session. Quick where the members of a session come one after the other.
    pub fn add(&mut self, session: u32, member: u32) {
        let end = self.end();
        let Some(run) = self.runs.get_mut(session as usize) else { return };
        if run.end != end {
            let held = run.start as usize..run.end as usize;
            *run = end..end + (run.end - run.start);
            self.members.extend_from_within(held);
        }
        self.members.push(member);
        run.end += 1;
    }

    /// Puts each session's members in order, each once.
    pub(super) fn tidy(&mut self) {
        for run in &mut self.runs {
            let present = &mut self.members[run.start as usize..run.end as usize];
            if present.is_sorted_by(|a, b| a < b) {
                continue;
            }
            present.sort_unstable();
            let mut kept = 0;
            for at in 0..present.len() {
                if kept == 0 || present[at] != present[kept - 1] {
                    present[kept] = present[at];
                    kept += 1;
                }
            }
            run.end = run.start + kept as u32;
        }
    }

    /// Forgets who was at the sessions for which `keep` does not hold.
    pub(super) fn retain(&mut self, keep: impl Fn(usize) -> bool) {
        for (_, run) in self.runs.iter_mut().enumerate().filter(|(session, _)| !keep(*session)) {
            run.end = run.start;
        }
    }

    /// Numbers the sessions anew: the one that was `order[place]` comes to be `place`.
    pub(super) fn reorder(&mut self, order: &[u32]) {
        self.runs = order.iter().map(|&old| self.runs.get(old as usize).cloned().unwrap_or_default()).collect();
    }

    /// Everyone present at a session, ascending, each once. Empty where attendance was not taken.
    pub fn of(&self, session: usize) -> &[u32] {
        self.runs.get(session).map_or(&[], |run| &self.members[run.start as usize..run.end as usize])
    }

    fn end(&self) -> u32 {
        u32::try_from(self.members.len()).unwrap_or(u32::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_may_come_in_any_order() {
        let mut attendance = Attendance::of_sessions(3);
        for (session, member) in [(1, 4), (1, 2), (0, 7), (1, 2), (1, 1), (9, 1)] {
            attendance.add(session, member);
        }
        attendance.tidy();
        assert_eq!([0, 1, 2, 3].map(|session| attendance.of(session)), [&[7][..], &[1, 2, 4], &[], &[]]);
        let gathered = Attendance::gather(vec![(1, 4), (0, 7), (1, 1), (1, 2), (1, 4)], 3);
        assert_eq!([0, 1, 2].map(|session| gathered.of(session)), [&[7][..], &[1, 2, 4], &[]]);
        attendance.reorder(&[2, 0, 1]);
        attendance.retain(|session| session != 1);
        assert_eq!([0, 1, 2].map(|session| attendance.of(session)), [&[][..], &[], &[1, 2, 4]]);
    }
}
