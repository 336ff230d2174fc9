//! The measures that read the record, plainly.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use praktik::domain::facts::{Goal, SessionReach};
use praktik::domain::record::{ActionStatus, GoalStatus, Outcome};

use super::plain::{Plain, Values, median, quotient, share};

impl Plain<'_> {
    pub(crate) fn record(&self) -> Values {
        let (facts, record, until) = (self.facts, &self.facts.record, self.until);
        let last = |days: &[NaiveDate]| {
            let days = days.iter().filter(|day| **day <= until);
            days.max().map(|day| (until - *day).num_days() as f64)
        };
        let open = record
            .challenges
            .iter()
            .filter(|it| it.raised <= until && it.closed.is_none_or(|(day, _)| day >= self.from));
        let solved = |outcome: Outcome| outcome == Outcome::Adopted || outcome == Outcome::Adapted;
        let solved: Vec<bool> =
            open.map(|it| it.closed.is_some_and(|(day, outcome)| day <= until && solved(outcome))).collect();
        let helped = record.challenges.iter().filter_map(|it| {
            let others = it.joined.iter().filter(|(who, _)| Some(*who) != it.raiser);
            let first = others.map(|(_, day)| *day).min().filter(|day| self.within(*day))?;
            Some((first - it.raised).num_days() as f64)
        });
        let months = || record.channel_months.iter().filter(|it| self.within(it.month));
        let asked: u32 = months().filter_map(|it| it.questions).map(|(asked, _)| asked).sum();
        let answered: u32 = months().filter_map(|it| it.questions).map(|(_, answered)| answered).sum();
        let wrote: Vec<f64> = months().filter_map(|it| it.people).map(f64::from).collect();
        let live =
            || record.resources.iter().filter(|it| it.added <= until && it.retired.is_none_or(|day| until < day));
        let fresh =
            live().filter(|it| self.within_a_year(it.added) || it.reviews.iter().any(|day| self.within_a_year(*day)));
        let used = live().filter(|it| it.uses.iter().any(|day| self.within(*day)));
        let due: Vec<bool> = record
            .actions
            .iter()
            .filter(|it| it.added <= until && it.due.is_some_and(|due| self.within(due)))
            .map(|it| it.ended.filter(|(_, day)| *day <= until).map(|(how, _)| how))
            .filter(|how| *how != Some(ActionStatus::Dropped))
            .map(|how| how == Some(ActionStatus::Done))
            .collect();
        let mut shown: BTreeSet<u32> =
            record.stories.iter().filter(|it| self.within_a_year(it.day)).filter_map(|it| it.benefit).collect();
        let reached =
            |goal: &&Goal| goal.ended.is_some_and(|(how, day)| how == GoalStatus::Reached && self.within_a_year(day));
        shown.extend(record.goals.iter().filter(reached).filter_map(|goal| goal.benefit));
        let surveys = || record.surveys.iter().filter(|it| self.within(it.day));
        let mut answers = [0_u32; 11];
        surveys().filter(|it| it.people >= 5).for_each(|it| (0..11).for_each(|n| answers[n] += it.agreement.chosen[n]));
        let mut points = [0_u32; 11];
        let enough = surveys().filter(|it| it.recommend.chosen.iter().sum::<u32>() >= 5);
        enough.for_each(|it| (0..11).for_each(|n| points[n] += it.recommend.chosen[n]));
        let sum = |counts: &[u32]| f64::from(counts.iter().sum::<u32>());
        BTreeMap::from([
            ("charter_completeness", share(self.sections(), 9)),
            ("charter_age_days", last(&facts.reviews)),
            ("rhythm", self.rhythm()),
            ("challenges_solved", share(solved.iter().filter(|it| **it).count(), solved.len())),
            ("first_help_days", median(helped.collect())),
            ("questions_answered", share(answered as usize, asked as usize)),
            ("channel_people", quotient(wrote.iter().sum(), wrote.len() as f64)),
            ("resource_freshness", share(fresh.count(), live().count())),
            ("reuse", share(used.count(), live().count())),
            ("wishes_met", self.wishes_met()),
            ("evaluation_age_days", last(&record.evaluations)),
            ("actions_done", share(due.iter().filter(|it| **it).count(), due.len())),
            ("benefits_evidenced", share(shown.len(), facts.charter.benefits.len())),
            ("survey_agreement", quotient(sum(&answers[4..6]), sum(&answers))),
            ("recommend", quotient(100.0 * (sum(&points[9..]) - sum(&points[..7])), sum(&points))),
        ])
        .into_iter()
        .chain(self.reached())
        .collect()
    }

    fn sections(&self) -> usize {
        let charter = &self.facts.charter;
        let roles = charter.roles.iter().any(|role| role.responsibilities.is_some());
        let filled = [
            charter.purpose.is_some(),
            !charter.scope.inside.is_empty(),
            !charter.scope.outside.is_empty(),
            !charter.focus_topics.is_empty(),
            roles,
            !charter.goals.is_empty(),
            !charter.benefits.is_empty(),
            charter.cadence.is_some(),
            !charter.channels.is_empty(),
        ];
        filled.into_iter().filter(|it| *it).count()
    }

    fn rhythm(&self) -> Option<f64> {
        let days = match self.facts.charter.cadence.as_deref()? {
            "weekly" => 7.0,
            "biweekly" => 14.0,
            "monthly" => 30.4375,
            _ => 10.0,
        };
        let pauses = &self.facts.charter.pauses;
        let free = self.from.iter_days().take_while(|day| *day <= self.until);
        let free = free.filter(|day| !pauses.iter().any(|it| it.from <= *day && *day <= it.until)).count();
        quotient(self.held().len() as f64 * days, free as f64).map(|rhythm| rhythm.min(1.0))
    }

    fn reached(&self) -> Values {
        let known: Vec<(usize, SessionReach)> =
            self.held().into_iter().map(|s| (s, self.facts.sessions[s].reach.unwrap_or_default())).collect();
        let taken = |s: usize| self.facts.sessions[s].taken;
        let (mut came, mut registered) = (0, 0);
        for (session, reach) in known.iter().filter(|(s, _)| taken(*s)) {
            if let Some(number) = reach.registered {
                came += self.there(*session);
                registered += number as usize;
            }
        }
        let views: Vec<u32> = known.iter().filter_map(|(_, reach)| reach.views).collect();
        let present: usize = known.iter().map(|(session, _)| self.there(*session)).sum();
        let reach = Some(present as f64 + f64::from(views.iter().sum::<u32>())).filter(|_| !views.is_empty());
        let feedback = known.iter().filter_map(|(_, reach)| reach.feedback).filter(|(_, answers)| *answers >= 5);
        let worth: Vec<f64> = feedback.map(|(worth, _)| worth).collect();
        let lengths: Vec<f64> = known
            .iter()
            .filter(|(s, _)| taken(*s))
            .filter_map(|(s, _)| Some(f64::from(self.facts.sessions[*s].minutes?) * self.there(*s) as f64))
            .collect();
        let preparation: Vec<f64> = known.iter().filter_map(|(_, reach)| reach.preparation).map(f64::from).collect();
        let hours = (lengths.iter().sum::<f64>() + preparation.iter().sum::<f64>()) / 60.0;
        BTreeMap::from([
            ("turnout", share(came, registered)),
            ("reach", reach),
            ("worth", quotient(worth.iter().sum(), worth.len() as f64)),
            ("hours_invested", Some(hours).filter(|_| !lengths.is_empty() || !preparation.is_empty())),
        ])
    }

    fn wishes_met(&self) -> Option<f64> {
        let (facts, record) = (self.facts, &self.facts.record);
        let mut covers: Vec<(u32, NaiveDate)> = Vec::new();
        let mut cover = |topics: &[u32], day: NaiveDate| covers.extend(topics.iter().map(|topic| (*topic, day)));
        facts.sessions.iter().for_each(|it| cover(&it.topics, it.day));
        record.resources.iter().for_each(|it| cover(&it.topics, it.added));
        let solved = record.challenges.iter().filter_map(|it| it.closed.map(|closed| (it, closed)));
        solved.filter(|(_, (_, how))| *how != Outcome::Dropped).for_each(|(it, (day, _))| cover(&it.topics, day));
        let (mut met, mut all) = (0, 0);
        for topic in 0..facts.topics.len() as u32 {
            let wishes = record.wishes.iter().filter(|it| it.topic == topic && it.day <= self.until);
            let answers: Vec<Option<NaiveDate>> = wishes
                .map(|wish| {
                    let since =
                        covers.iter().filter(|(of, day)| *of == topic && *day >= wish.day && *day <= self.until);
                    since.map(|(_, day)| *day).min()
                })
                .collect();
            let now = answers.iter().flatten().any(|day| self.within(*day));
            met += usize::from(now);
            all += usize::from(now || answers.contains(&None));
        }
        share(met, all)
    }

    /// Goals on track, with what their measures say.
    pub(crate) fn goals_on_track(&self, values: &Values) -> Option<f64> {
        let (mut on, mut all) = (0, 0);
        for goal in &self.facts.record.goals {
            let ended = goal.ended.filter(|(_, day)| *day <= self.until);
            let over = goal.ended.is_some_and(|(_, day)| day < self.from);
            if goal.added > self.until || over || ended.is_some_and(|(how, _)| how == GoalStatus::Dropped) {
                continue;
            }
            let reached = ended.is_some_and(|(how, _)| how == GoalStatus::Reached);
            if let Some(well) = if reached { Some(true) } else { self.on_track(goal, values) } {
                on += usize::from(well);
                all += 1;
            }
        }
        share(on, all)
    }

    fn on_track(&self, goal: &Goal, values: &Values) -> Option<bool> {
        let read: Vec<_> = goal.readings.iter().filter(|it| it.day <= self.until).collect();
        let (Some(baseline), Some(target), Some(due)) = (goal.baseline, goal.target, goal.due) else {
            return read.last()?.on_track;
        };
        let measured = goal.measure.as_deref().and_then(|key| values[key]);
        let value = measured.or_else(|| read.iter().rev().find_map(|it| it.value))?;
        // A straight line, by the day.
        let days = (due - goal.baseline_on).num_days();
        let line = match (self.until.min(due) - goal.baseline_on).num_days() {
            gone if gone >= days => target,
            gone => baseline + (target - baseline) * gone.max(0) as f64 / days as f64,
        };
        let ahead =
            if target == baseline { -(value - line).abs() } else { (value - line) * (target - baseline).signum() };
        Some(ahead >= -1e-6)
    }
}
