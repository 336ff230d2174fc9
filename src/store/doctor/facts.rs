//! Facts that do not fit together, which the schema alone cannot exclude.

use chrono::NaiveDate;
use rusqlite::Row;
use rusqlite::types::ValueRef;

use super::super::Reader;
use super::Found;
use crate::domain::doctor::Finding;
use crate::domain::shell::line;
use crate::domain::text::{fold, fold_name};
use crate::error::Result;

/// The handle of a member who may be named.
pub(super) fn named(handle: String, private: bool) -> Option<String> {
    (!private).then_some(handle)
}

/// A command about a member who may be named.
pub(super) fn about(member: Option<&str>, words: impl Fn(&str) -> Vec<&str>) -> Option<String> {
    member.map(|handle| line(&words(handle)))
}

pub(super) fn look(reader: &Reader, today: NaiveDate) -> Result<Found> {
    let mut found = Found::default();
    // Whatever is no text would stop the other looks.
    texts(reader, &mut found)?;
    if reader.rows("SELECT 1 FROM charter", |_| Ok(()))?.is_empty() {
        found.put(Finding::NoCharter, Some("praktik charter edit".to_owned()));
    }
    sessions(reader, &mut found)?;
    members(reader, &mut found)?;
    keys(reader, &mut found)?;
    roles(reader, today, &mut found)?;
    for key in reader.rows(
        "SELECT key FROM recognition WHERE NOT EXISTS \
         (SELECT 1 FROM recognition_receiver WHERE recognition_id = recognition.id) ORDER BY key",
        |row| row.get(0),
    )? {
        found.put(Finding::NobodyRecognised { key }, None);
    }
    for challenge in reader.rows(
        "SELECT slug FROM challenge WHERE solved IS NULL AND EXISTS \
         (SELECT 1 FROM challenge_part WHERE challenge_id = challenge.id AND part = 'solved') ORDER BY slug",
        |row| row.get::<_, String>(0),
    )? {
        let show = line(&["praktik", "challenge", "show", &challenge]);
        found.put(Finding::SolvedAndOpen { challenge }, Some(show));
    }
    Ok(found)
}

/// Texts that are not text, column by column: one row at a time, however long it is.
fn texts(reader: &Reader, found: &mut Found) -> Result<()> {
    for table in reader.tables()? {
        for column in reader.columns(&table)?.into_iter().filter(|column| column.text) {
            let mut rows = 0;
            reader.each(&format!("SELECT \"{}\" FROM \"{table}\"", column.name), |row| {
                rows +=
                    usize::from(matches!(row.get_ref(0)?, ValueRef::Text(text) if std::str::from_utf8(text).is_err()));
                Ok(())
            })?;
            if rows > 0 {
                found.put(Finding::NotText { table: table.clone(), column: column.name, rows }, None);
            }
        }
    }
    Ok(())
}

/// Attendance where nobody can have been.
fn sessions(reader: &Reader, found: &mut Found) -> Result<()> {
    let people = "SELECT slug, (SELECT count(*) FROM attendance WHERE session_id = session.id) AS people FROM session";
    let read = |row: &Row<'_>| Ok((row.get::<_, String>(0)?, row.get::<_, u32>(1)? as usize));
    for (session, people) in
        reader.rows(&format!("{people} WHERE status <> 'held' AND people > 0 ORDER BY slug"), read)?
    {
        let show = line(&["praktik", "session", "show", &session]);
        found.put(Finding::AttendanceNotHeld { session, people }, Some(show));
    }
    for (session, people) in reader
        .rows(&format!("{people} WHERE status = 'held' AND attendance_taken = 0 AND people > 0 ORDER BY slug"), read)?
    {
        let show = line(&["praktik", "session", "show", &session]);
        found.put(Finding::AttendanceNotTaken { session, people }, Some(show));
    }
    Ok(())
}

/// Members whom no command finds, and those who never were on the roll.
fn members(reader: &Reader, found: &mut Found) -> Result<()> {
    let sql = "SELECT handle, private, name, name_key, email, email_key, \
         EXISTS (SELECT 1 FROM spell WHERE member_id = member.id) FROM member ORDER BY handle";
    reader.each(sql, |row| {
        let member = named(row.get(0)?, row.get(1)?);
        let (name, key): (String, String) = (row.get(2)?, row.get(3)?);
        let (email, email_key): (Option<String>, Option<String>) = (row.get(4)?, row.get(5)?);
        if fold_name(&name) != key || email.as_deref().map(fold) != email_key {
            let show = about(member.as_deref(), |handle| vec!["praktik", "member", "edit", handle, "--name", "…"]);
            found.put(Finding::NotFound(member.clone()), show);
        }
        if !row.get::<_, bool>(6)? {
            let rejoin = about(member.as_deref(), |handle| vec!["praktik", "member", "rejoin", handle]);
            found.put(Finding::NoSpell(member), rejoin);
        }
        Ok(())
    })
}

/// Keys of imports that lead to two people.
fn keys(reader: &Reader, found: &mut Found) -> Result<()> {
    let sql = "SELECT one.handle, one.private, other.handle, other.private FROM person_key k \
         JOIN member one ON one.id = k.member_id JOIN member other ON other.id <> one.id \
         AND (k.kind = 'email' AND other.email_key = k.value \
              OR k.kind = 'handle' AND other.handle = k.value AND other.handle_made = 0) \
         WHERE k.identifies = 1 ORDER BY one.handle, other.handle";
    for (one, other) in
        reader.rows(sql, |row| Ok((named(row.get(0)?, row.get(1)?), named(row.get(2)?, row.get(3)?))))?
    {
        let aliases = about(one.as_deref(), |handle| vec!["praktik", "member", "aliases", handle]);
        found.put(Finding::KeyOfAnother { one, other }, aliases);
    }
    Ok(())
}

/// Terms that run on where nothing else does.
fn roles(reader: &Reader, today: NaiveDate, found: &mut Found) -> Result<()> {
    let sql = "SELECT handle, private, role.name, role.position IS NULL, \
         NOT EXISTS (SELECT 1 FROM spell WHERE member_id = member.id AND (ended IS NULL OR ended > ?1)) \
         FROM role_term JOIN member ON member.id = member_id JOIN role ON role.id = role_id \
         WHERE role_term.ended IS NULL OR role_term.ended > ?1 ORDER BY handle, role.name";
    let mut statement = reader.connection.prepare(sql)?;
    let terms = statement.query_map([today], |row| {
        let (member, role) = (named(row.get(0)?, row.get(1)?), row.get::<_, String>(2)?);
        Ok((member, role, row.get::<_, bool>(3)?, row.get::<_, bool>(4)?))
    })?;
    for term in terms {
        let (member, role, unlisted, former) = term?;
        let end = member.as_deref().map(|handle| line(&["praktik", "member", "role", "end", handle, &role]));
        if former {
            found.put(Finding::RoleOfFormer { member, role }, end);
        } else if unlisted {
            found.put(Finding::RoleNotListed { member, role }, end);
        }
    }
    Ok(())
}
