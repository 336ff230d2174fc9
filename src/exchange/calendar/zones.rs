//! Time zones as calendars name them: IANA names, the names of Windows, and rules written out in the file.

use std::collections::HashMap;

use chrono::{DateTime, Datelike, Duration, FixedOffset, NaiveDateTime, Offset, TimeZone, Utc};
use chrono_tz::Tz;

use super::lines::{Component, Line};
use super::rule::{Budget, Rule};
use super::times::{self, offset};
use crate::domain::calendar;
use crate::error::{Error, Result};

/// The names that Outlook and Exchange write, with the zone that Unicode's CLDR gives for each.
const WINDOWS: &[(&str, Tz)] = &[
    ("Afghanistan Standard Time", Tz::Asia__Kabul),
    ("Alaskan Standard Time", Tz::America__Anchorage),
    ("Arab Standard Time", Tz::Asia__Riyadh),
    ("Arabian Standard Time", Tz::Asia__Dubai),
    ("Argentina Standard Time", Tz::America__Argentina__Buenos_Aires),
    ("Atlantic Standard Time", Tz::America__Halifax),
    ("AUS Eastern Standard Time", Tz::Australia__Sydney),
    ("Bangladesh Standard Time", Tz::Asia__Dhaka),
    ("Canada Central Standard Time", Tz::America__Regina),
    ("Cen. Australia Standard Time", Tz::Australia__Adelaide),
    ("Central America Standard Time", Tz::America__Guatemala),
    ("Central Asia Standard Time", Tz::Asia__Almaty),
    ("Central Europe Standard Time", Tz::Europe__Budapest),
    ("Central European Standard Time", Tz::Europe__Warsaw),
    ("Central Standard Time", Tz::America__Chicago),
    ("Central Standard Time (Mexico)", Tz::America__Mexico_City),
    ("China Standard Time", Tz::Asia__Shanghai),
    ("E. Africa Standard Time", Tz::Africa__Nairobi),
    ("E. Australia Standard Time", Tz::Australia__Brisbane),
    ("E. Europe Standard Time", Tz::Europe__Chisinau),
    ("E. South America Standard Time", Tz::America__Sao_Paulo),
    ("Eastern Standard Time", Tz::America__New_York),
    ("Egypt Standard Time", Tz::Africa__Cairo),
    ("FLE Standard Time", Tz::Europe__Kiev),
    ("GMT Standard Time", Tz::Europe__London),
    ("Greenwich Standard Time", Tz::Atlantic__Reykjavik),
    ("GTB Standard Time", Tz::Europe__Bucharest),
    ("Hawaiian Standard Time", Tz::Pacific__Honolulu),
    ("India Standard Time", Tz::Asia__Kolkata),
    ("Iran Standard Time", Tz::Asia__Tehran),
    ("Israel Standard Time", Tz::Asia__Jerusalem),
    ("Korea Standard Time", Tz::Asia__Seoul),
    ("Morocco Standard Time", Tz::Africa__Casablanca),
    ("Mountain Standard Time", Tz::America__Denver),
    ("Myanmar Standard Time", Tz::Asia__Yangon),
    ("Nepal Standard Time", Tz::Asia__Kathmandu),
    ("New Zealand Standard Time", Tz::Pacific__Auckland),
    ("Newfoundland Standard Time", Tz::America__St_Johns),
    ("Pacific SA Standard Time", Tz::America__Santiago),
    ("Pacific Standard Time", Tz::America__Los_Angeles),
    ("Pakistan Standard Time", Tz::Asia__Karachi),
    ("Romance Standard Time", Tz::Europe__Paris),
    ("Russian Standard Time", Tz::Europe__Moscow),
    ("SA Pacific Standard Time", Tz::America__Bogota),
    ("SE Asia Standard Time", Tz::Asia__Bangkok),
    ("Singapore Standard Time", Tz::Asia__Singapore),
    ("South Africa Standard Time", Tz::Africa__Johannesburg),
    ("Sri Lanka Standard Time", Tz::Asia__Colombo),
    ("Taipei Standard Time", Tz::Asia__Taipei),
    ("Tokyo Standard Time", Tz::Asia__Tokyo),
    ("Turkey Standard Time", Tz::Europe__Istanbul),
    ("US Mountain Standard Time", Tz::America__Phoenix),
    ("UTC", Tz::UTC),
    ("Coordinated Universal Time", Tz::UTC),
    ("W. Australia Standard Time", Tz::Australia__Perth),
    ("W. Central Africa Standard Time", Tz::Africa__Lagos),
    ("W. Europe Standard Time", Tz::Europe__Berlin),
    ("West Asia Standard Time", Tz::Asia__Tashkent),
];

/// What tells an instant from a wall clock.
#[derive(Debug, Clone)]
pub(super) enum Zone {
    /// A zone of the IANA database.
    Known(Tz),
    /// The rules of the file: from when (on the wall clock) which offset is in force, by time; and the one before that.
    Rules(Vec<(NaiveDateTime, FixedOffset)>, FixedOffset),
}

impl Zone {
    /// The instant of a wall clock. What a clock change skips counts on from before the change; of what happens twice, the
    /// first is meant (RFC 5545, 3.3.5).
    pub(super) fn instant(&self, local: NaiveDateTime) -> DateTime<Utc> {
        let offset = match self {
            Self::Known(zone) => {
                let at = |local: NaiveDateTime| zone.from_local_datetime(&local).earliest();
                let before = || (1..=48).find_map(|half| at(local.checked_sub_signed(Duration::minutes(30 * half))?));
                at(local).or_else(before).map_or(Utc.fix(), |at| at.offset().fix())
            }
            Self::Rules(rules, before) => {
                let past = rules.partition_point(|(onset, _)| *onset <= local);
                past.checked_sub(1).and_then(|last| rules.get(last)).map_or(*before, |(_, offset)| *offset)
            }
        };
        let utc = local.checked_sub_offset(offset).unwrap_or(local);
        DateTime::from_naive_utc_and_offset(utc, Utc)
    }

    /// The wall clock of an instant.
    pub(super) fn wall_clock(&self, at: DateTime<Utc>) -> NaiveDateTime {
        match self {
            Self::Known(zone) => at.with_timezone(zone).naive_local(),
            Self::Rules(rules, before) => {
                let utc = at.naive_utc();
                let local = |offset: FixedOffset| utc.checked_add_offset(offset).unwrap_or(utc);
                let found = rules.iter().rev().map(|(_, offset)| *offset).find(|offset| {
                    let said = local(*offset);
                    self.instant(said) == at
                });
                local(found.unwrap_or(*before))
            }
        }
    }
}

/// The zones of one file.
#[derive(Debug)]
pub(super) struct Zones<'f> {
    file: &'f str,
    own: Tz,
    written: HashMap<String, &'f Component>,
    found: HashMap<String, Zone>,
    until: i32,
    /// What to say of names that were not known.
    pub(super) notes: Vec<String>,
}

impl<'f> Zones<'f> {
    /// The zones of a calendar, for a community in `own`; rules are followed up to the year `until`.
    pub(super) fn new(file: &'f str, own: Tz, until: i32) -> Self {
        Self { file, own, written: HashMap::new(), found: HashMap::new(), until, notes: Vec::new() }
    }

    /// Adds the zones that a calendar writes out.
    pub(super) fn add(&mut self, calendar: &'f Component) {
        for zone in calendar.inside.iter().filter(|inside| inside.name == "VTIMEZONE") {
            if let Some(name) = zone.line("TZID") {
                self.written.insert(name.value().to_owned(), zone);
            }
        }
    }

    /// The zone of the community, in which times without any are meant.
    pub(super) fn own(&self) -> Zone {
        Zone::Known(self.own)
    }

    /// The zone that the parameter `TZID` of a line names.
    ///
    /// # Errors
    /// Nobody knows the name, and the file does not write its rules out.
    pub(super) fn of(&mut self, line: &Line, name: &str, budget: &mut Budget) -> Result<Zone> {
        if let Some(known) = self.found.get(name) {
            return Ok(known.clone());
        }
        let written = self.written.get(name).copied();
        let location = written.and_then(|zone| zone.line("X-LIC-LOCATION")).and_then(|line| by_name(line.value()));
        let zone = match by_name(name).or(location) {
            Some(zone) => Zone::Known(zone),
            None => {
                let rules = written.map(|zone| rules(zone, self.until, self.file, budget)).transpose()?.flatten();
                let Some(zone) = rules else {
                    return Err(Error::bad_data(format!("the time zone '{name}' is not known"))
                        .at(format!("{}:{}", self.file, line.number))
                        .hint("write it as an IANA name such as Europe/Berlin, or as UTC"));
                };
                self.notes.push(format!("the time zone '{name}' is read by the rules that the file gives for it"));
                zone
            }
        };
        self.found.insert(name.to_owned(), zone.clone());
        Ok(zone)
    }
}

/// A zone by its IANA or Windows name; a path before the name (`/citadel.org/20210210_1/Europe/Berlin`) is passed over.
fn by_name(name: &str) -> Option<Tz> {
    let name = name.trim();
    let windows = WINDOWS.iter().find(|(windows, _)| windows.eq_ignore_ascii_case(name)).map(|(_, zone)| *zone);
    windows.or_else(|| calendar::zone(name).ok()).or_else(|| {
        let from = name.match_indices('/').map(|(at, _)| &name[at + 1..]);
        from.into_iter().find_map(|rest| calendar::zone(rest).ok())
    })
}

/// The offsets that a `VTIMEZONE` writes out, each from when it is in force; `None` where it holds none that can be read.
fn rules(zone: &Component, until: i32, file: &str, budget: &mut Budget) -> Result<Option<Zone>> {
    let mut all: Vec<(NaiveDateTime, FixedOffset)> = Vec::new();
    let mut first: Option<(NaiveDateTime, FixedOffset)> = None;
    for observance in zone.inside.iter().filter(|inside| matches!(inside.name.as_str(), "STANDARD" | "DAYLIGHT")) {
        let text = |name: &str| observance.line(name).map(Line::value);
        let (Some(to), Some(onset)) = (text("TZOFFSETTO").and_then(offset), text("DTSTART").and_then(times::local))
        else {
            continue;
        };
        let from = text("TZOFFSETFROM").and_then(offset).unwrap_or(to);
        if first.is_none_or(|(earliest, _)| onset < earliest) {
            first = Some((onset, from));
        }
        all.push((onset, to));
        for line in observance.all("RDATE") {
            all.extend(line.value().split(',').filter_map(|text| Some((times::local(text.trim())?, to))));
        }
        if let Some(line) = observance.line("RRULE") {
            let until_of = |text: &str| {
                let local = times::local(text)?;
                if text.ends_with('Z') { local.checked_add_offset(from) } else { Some(local) }
            };
            let rule = Rule::read(line, file, onset, until_of)?;
            for start in rule.starts(budget) {
                let start = start?;
                if start.year() > until {
                    break;
                }
                all.push((start, to));
            }
        }
    }
    all.sort_by_key(|(onset, offset)| (*onset, offset.local_minus_utc()));
    all.dedup();
    Ok(first.map(|(_, before)| Zone::Rules(all, before)))
}
