//! Events and the series they make: rules followed, exceptions put in their place.

use std::collections::{BTreeMap, HashSet};

use chrono::{Days, NaiveDate, NaiveDateTime};

use super::event::Event;
use super::lines::Line;
use super::rule::{Budget, Rule};
use super::times::{self, Time};
use super::{Calendar, Lies, MOST_OF_A_SERIES, Occurrence, Window, Zone, Zones, start_of};
use crate::error::{Error, Result};

/// The reading of one file.
pub(super) struct Reading<'r, 'f> {
    pub(super) file: &'f str,
    pub(super) window: &'r Window,
    pub(super) zones: Zones<'f>,
    pub(super) budget: &'r mut Budget,
    pub(super) found: &'r mut Calendar,
}

impl Reading<'_, '_> {
    /// Takes in all events of one identifier: at most one says what the series is, the others are exceptions to it.
    pub(super) fn take(&mut self, uid: String, events: Vec<Event<'_>>) -> Result<()> {
        let mut master: Option<Event<'_>> = None;
        let mut exceptions: BTreeMap<String, Event<'_>> = BTreeMap::new();
        for event in events {
            // Of two versions the newer one counts, of two that are as new the later one in the file.
            match &event.stands_for {
                Some(time) => {
                    let key = time.key();
                    if exceptions.get(&key).is_none_or(|known| known.sequence <= event.sequence) {
                        exceptions.insert(key, event);
                    }
                }
                None if master.as_ref().is_none_or(|known| known.sequence <= event.sequence) => master = Some(event),
                None => {}
            }
        }
        let mut all: Vec<Occurrence> = Vec::new();
        if let Some(master) = &master {
            self.found.whole.insert(uid.clone());
            let component = master.component;
            let recurs = ["RRULE", "RDATE"].iter().any(|name| component.line(name).is_some());
            if recurs {
                self.expand(&uid, master, &exceptions, &mut all)?;
            } else if exceptions.is_empty() {
                all.push(self.occurrence(&uid, String::new(), &master.start, &master.start, master)?);
            } else {
                // The rule was taken out of a series, and its exceptions were not.
                all.push(self.occurrence(&uid, master.start.key(), &master.start, &master.start, master)?);
                all.retain(|one| !exceptions.contains_key(&one.occurrence));
            }
        }
        for (key, event) in &exceptions {
            let rule = event.stands_for.as_ref().unwrap_or(&event.start);
            let mut one = self.occurrence(&uid, key.clone(), rule, &event.start, event)?;
            one.cancelled |= master.as_ref().is_some_and(|master| master.cancelled);
            all.push(one);
        }
        self.found.past += all.iter().filter(|one| one.lies == Lies::Before).count();
        self.found.beyond |= all.iter().any(|one| one.lies == Lies::After && !one.cancelled);
        all.sort_by_key(|one| one.start.instant(self.window.zone));
        self.found.occurrences.extend(all);
        Ok(())
    }

    /// One occurrence: `rule` is the start that names it, `at` when it is, and the event says what.
    fn occurrence(
        &self,
        uid: &str,
        occurrence: String,
        rule: &Time,
        at: &Time,
        event: &Event<'_>,
    ) -> Result<Occurrence> {
        let placed = |time: &Time| {
            start_of(time, self.window.zone).ok_or_else(|| {
                Error::bad_data("this event lies outside of the years 1 to 9999")
                    .at(format!("{}:{}", self.file, event.component.number))
            })
        };
        let start = placed(at)?;
        Ok(Occurrence {
            uid: uid.to_owned(),
            occurrence,
            day: placed(rule)?.day,
            sequence: event.sequence,
            cancelled: event.cancelled,
            start,
            lies: self.lies(start.day),
            outline: event.outline.clone(),
        })
    }

    fn lies(&self, day: NaiveDate) -> Lies {
        match day {
            day if day < self.window.from => Lies::Before,
            day if day > self.window.until => Lies::After,
            _ => Lies::Within,
        }
    }

    /// Follows the rules of a series through the window. Exceptions stand for themselves.
    fn expand(
        &mut self,
        uid: &str,
        master: &Event<'_>,
        exceptions: &BTreeMap<String, Event<'_>>,
        all: &mut Vec<Occurrence>,
    ) -> Result<()> {
        let component = master.component;
        let first = master.start.local();
        // No zone is further than a day from another.
        let last = self.window.until.checked_add_days(Days::new(2)).unwrap_or(NaiveDate::MAX);
        let (without, whole_days) = self.taken_out(master, last)?;
        let mut starts: Vec<(Time, u64)> = Vec::new();
        let mut named: HashSet<NaiveDateTime> = HashSet::new();
        let mut past = 0_usize;
        for line in component.all("RRULE") {
            let rule = self.rule(line, master)?;
            let before = starts.len();
            for start in rule.starts(self.budget) {
                let start = start?;
                if start.date() > last {
                    self.found.beyond = true;
                    break;
                }
                if !named.insert(start) || without.contains(&start) || whole_days.contains(&start.date()) {
                    continue;
                }
                let time = master.start.with(start);
                if start.date() < self.window.from - Days::new(2) {
                    past += usize::from(!exceptions.contains_key(&time.key()));
                    continue;
                }
                if starts.len() - before > MOST_OF_A_SERIES {
                    let days = format!("up to {}", self.window.until);
                    return Err(
                        rule.too_many(&format!("this rule names more than {MOST_OF_A_SERIES} occurrences {days}"))
                    );
                }
                starts.push((time, line.number));
            }
        }
        if component.line("RRULE").is_none() {
            named.insert(first);
            starts.push((master.start.clone(), component.number));
        }
        for line in component.all("RDATE") {
            for time in times::read(line, &mut self.zones, self.file, self.budget)? {
                // A date among times is the day of one more, at the usual time.
                let time = match (&time, &master.start) {
                    (Time::Day(day), Time::At(_, zone)) => Time::At(day.and_time(first.time()), zone.clone()),
                    _ => time,
                };
                let local = self.on_wall_of(master, &time);
                if named.insert(local) && !without.contains(&local) && !whole_days.contains(&local.date()) {
                    starts.push((time, line.number));
                }
            }
        }
        for (time, number) in starts {
            let key = time.key();
            if exceptions.contains_key(&key) {
                continue;
            }
            let one = self.occurrence(uid, key, &time, &time, master)?;
            match one.lies {
                Lies::Before => past += 1,
                Lies::After => self.found.beyond = true,
                Lies::Within => all.push(one),
            }
            if all.len() > MOST_OF_A_SERIES {
                return Err(Error::bad_data(format!("this series has more than {MOST_OF_A_SERIES} occurrences"))
                    .at(format!("{}:{number}", self.file)));
            }
        }
        self.found.past += past;
        Ok(())
    }

    /// What the series leaves out: starts on its wall clock, and whole days.
    fn taken_out(
        &mut self,
        master: &Event<'_>,
        last: NaiveDate,
    ) -> Result<(HashSet<NaiveDateTime>, HashSet<NaiveDate>)> {
        let (mut starts, mut days) = (HashSet::new(), HashSet::new());
        for line in master.component.all("EXDATE") {
            for time in times::read(line, &mut self.zones, self.file, self.budget)? {
                match &time {
                    Time::Day(day) => drop(days.insert(*day)),
                    Time::At(..) => drop(starts.insert(self.on_wall_of(master, &time))),
                }
            }
        }
        for line in master.component.all("EXRULE") {
            let rule = self.rule(line, master)?;
            for start in rule.starts(self.budget) {
                let start = start?;
                if start.date() > last {
                    break;
                }
                starts.insert(start);
            }
        }
        Ok((starts, days))
    }

    fn rule(&self, line: &Line, master: &Event<'_>) -> Result<Rule> {
        let until = |text: &str| {
            let said = times::local(text)?;
            if times::day(text).is_some() {
                // The whole of the last day belongs to it.
                return said.date().and_hms_opt(23, 59, 59);
            }
            match (&master.start, text.ends_with(['Z', 'z'])) {
                (Time::At(_, zone), true) => Some(zone.wall_clock(Zone::Known(chrono_tz::UTC).instant(said))),
                _ => Some(said),
            }
        };
        Rule::read(line, self.file, master.start.local(), until)
    }

    /// A time on the wall clock of the series.
    fn on_wall_of(&self, master: &Event<'_>, time: &Time) -> NaiveDateTime {
        match (time, &master.start) {
            (Time::At(local, zone), Time::At(_, wall)) => wall.wall_clock(zone.instant(*local)),
            _ => time.local(),
        }
    }
}
