//! Days that are none, days that nobody can mean, and times that do not fit together.

use chrono::{Datelike, NaiveDate};

use super::super::Reader;
use super::Found;
use super::facts::{about, named};
use crate::domain::doctor::Finding;
use crate::domain::shell::line;
use crate::error::Result;

/// The columns that hold a day, whatever their table.
const DAYS: [&str; 16] = [
    "added",
    "baseline_on",
    "closed",
    "day",
    "due",
    "ended",
    "first_day",
    "joined",
    "last_day",
    "period_from",
    "period_until",
    "raised",
    "reopened",
    "retired",
    "since",
    "solved",
];

/// No community of practice has a day before this year.
const FIRST_YEAR: i32 = 1950;

/// So many years from now on are believable.
const YEARS_AHEAD: i32 = 5;

pub(super) fn look(reader: &Reader, today: NaiveDate) -> Result<Found> {
    let mut found = Found::default();
    for table in reader.tables()? {
        let columns = reader.columns(&table)?;
        let names: Vec<&str> = columns.iter().map(|column| column.name.as_str()).collect();
        for column in columns.iter().filter(|column| column.text && DAYS.contains(&column.name.as_str())) {
            days(reader, &table, &column.name, &names, today, &mut found)?;
        }
    }
    ahead(reader, today, &mut found)?;
    overlaps(reader, &mut found)?;
    seen_after(reader, &mut found)?;
    Ok(found)
}

/// The days of one column, each once.
fn days(reader: &Reader, table: &str, column: &str, names: &[&str], today: NaiveDate, found: &mut Found) -> Result<()> {
    let mut none = 0;
    let mut odd = Vec::new();
    let sql = format!("SELECT \"{column}\", count(*) FROM \"{table}\" WHERE \"{column}\" IS NOT NULL GROUP BY 1");
    reader.each(&sql, |row| {
        let text = row.get_ref(0)?.as_bytes().map(String::from_utf8_lossy).unwrap_or_default();
        // Written in any other way it would sort and compare as another day.
        match NaiveDate::parse_from_str(&text, "%Y-%m-%d").ok().filter(|day| day.to_string() == text) {
            None => none += row.get::<_, u32>(1)? as usize,
            Some(day) if !(FIRST_YEAR..=today.year() + YEARS_AHEAD).contains(&day.year()) => odd.push(day),
            Some(_) => {}
        }
        Ok(())
    })?;
    if none > 0 {
        found.put(Finding::NotADay { table: table.to_owned(), column: column.to_owned(), rows: none }, None);
    }
    for day in odd {
        let of = owner(reader, table, column, names, day)?;
        let edit = of.as_deref().and_then(|of| editing(table, column, of));
        found.put(Finding::OddDay { table: table.to_owned(), column: column.to_owned(), of, day }, edit);
    }
    Ok(())
}

/// What a day belongs to: the first row that has it, by the name that people know.
fn owner(reader: &Reader, table: &str, column: &str, names: &[&str], day: NaiveDate) -> Result<Option<String>> {
    let own = ["handle", "slug", "number", "key"].into_iter().find(|name| names.contains(name));
    let sql = match own {
        Some("handle") => format!("SELECT CASE private WHEN 0 THEN handle END FROM \"{table}\" WHERE \"{column}\" = ?"),
        Some(own) => format!("SELECT CAST(\"{own}\" AS TEXT) FROM \"{table}\" WHERE \"{column}\" = ?"),
        None if names.contains(&"member_id") => format!(
            "SELECT CASE private WHEN 0 THEN handle END FROM \"{table}\" t JOIN member ON member.id = t.member_id \
             WHERE t.\"{column}\" = ?"
        ),
        None => return Ok(None),
    };
    let mut statement = reader.connection.prepare(&format!("{sql} LIMIT 1"))?;
    let mut rows = statement.query([day])?;
    Ok(match rows.next()? {
        Some(row) => row.get(0)?,
        None => None,
    })
}

/// The command that sets such a day right.
fn editing(table: &str, column: &str, of: &str) -> Option<String> {
    Some(match (table, column) {
        ("session", _) => line(&["praktik", "session", "edit", of, "--on", "…"]),
        ("spell" | "member" | "skill" | "role_term", _) => line(&["praktik", "member", "show", of]),
        ("action", "due") => line(&["praktik", "action", "edit", of, "--due", "…"]),
        _ => return None,
    })
}

/// Sessions that were held on a day to come.
fn ahead(reader: &Reader, today: NaiveDate, found: &mut Found) -> Result<()> {
    let mut statement = reader
        .connection
        .prepare("SELECT slug, day FROM session WHERE status = 'held' AND day > ? ORDER BY day, slug")?;
    let ahead = statement
        .query_map([today.to_string()], |row| Ok((row.get::<_, String>(0)?, row.get_ref(1)?.as_str()?.parse().ok())))?;
    for session in ahead {
        // What is no day at all is told already.
        if let (session, Some(day)) = session? {
            let edit = line(&["praktik", "session", "edit", &session, "--on", "…"]);
            found.put(Finding::HeldAhead { session, day }, Some(edit));
        }
    }
    Ok(())
}

/// Members with two times on the roll at once.
fn overlaps(reader: &Reader, found: &mut Found) -> Result<()> {
    let sql = "SELECT DISTINCT handle, private FROM spell one JOIN spell other \
         ON other.member_id = one.member_id AND other.id > one.id \
         AND ifnull(one.joined, one.ended) < ifnull(other.ended, '9999-12-31') \
         AND ifnull(other.joined, other.ended) < ifnull(one.ended, '9999-12-31') \
         JOIN member ON member.id = one.member_id ORDER BY handle";
    for member in reader.rows(sql, |row| Ok(named(row.get(0)?, row.get(1)?)))? {
        let show = about(member.as_deref(), |handle| vec!["praktik", "member", "show", handle]);
        found.put(Finding::SpellsOverlap(member), show);
    }
    Ok(())
}

/// Members who left for good, as it seems, and were at a session after that.
fn seen_after(reader: &Reader, found: &mut Found) -> Result<()> {
    let sql = "SELECT handle, private, gone.ended, max(session.day) AS seen FROM \
         (SELECT member_id, max(ended) AS ended FROM spell GROUP BY member_id HAVING count(*) = count(ended)) gone \
         JOIN attendance ON attendance.member_id = gone.member_id \
         JOIN session ON session.id = session_id AND session.status = 'held' \
         JOIN member ON member.id = gone.member_id GROUP BY member.id HAVING seen > gone.ended ORDER BY handle";
    let day = |row: &rusqlite::Row<'_>, at: usize| -> rusqlite::Result<Option<NaiveDate>> {
        Ok(row.get_ref(at)?.as_str()?.parse().ok())
    };
    for (member, left, seen) in
        reader.rows(sql, |row| Ok((named(row.get(0)?, row.get(1)?), day(row, 2)?, day(row, 3)?)))?
    {
        if let (Some(left), Some(seen)) = (left, seen) {
            let on = seen.to_string();
            let rejoin = member.as_deref().map(|handle| line(&["praktik", "member", "rejoin", handle, "--on", &on]));
            found.put(Finding::SeenAfterLeaving { member, left, seen }, rejoin);
        }
    }
    Ok(())
}
